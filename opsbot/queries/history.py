"""Reads of the journal: entries with who and what, and what taking one back would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_
from sqlalchemy.orm import joinedload
from sqlmodel import Session, SQLModel, col, func, select

from opsbot.model import JournalChange, JournalEntry, Member
from opsbot.model.base import record_classes
from opsbot.queries.matching import contains
from opsbot.reply import Text, say
from opsbot.values import Clock, Money, Period


def through_today(period: Period, clock: Clock) -> Period:
    """A period that ends when today began, with today: who asks what was changed means now, too."""
    midnight = clock.now.replace(hour=0, minute=0, second=0, microsecond=0)
    return Period(period.start, midnight + timedelta(days=1)) if period.end == midnight else period


def entries(
    session: Session,
    workspace_id: int,
    period: Period,
    member: Member | None,
    about: str | None,
    limit: int,
) -> tuple[Sequence[JournalEntry], int]:
    """The newest entries of a period, and how many there are in all."""
    query = select(JournalEntry).where(
        JournalEntry.workspace_id == workspace_id,
        JournalEntry.at >= period.start,
        JournalEntry.at < period.end,
    )
    if member is not None:
        query = query.where(JournalEntry.member_id == member.id)
    if about:
        named = select(JournalChange.entry_id).where(
            JournalChange.workspace_id == workspace_id, contains(about, JournalChange.label)
        )
        query = query.where(
            or_(contains(about, JournalEntry.phrase), col(JournalEntry.id).in_(named))
        )
    total = session.exec(select(func.count()).select_from(query.subquery())).one()
    rows = session.exec(
        query.order_by(col(JournalEntry.id).desc())
        .limit(limit)
        .options(joinedload(JournalEntry.member))  # type: ignore[arg-type]
    )
    return rows.all(), total


def changes_of(session: Session, entry: JournalEntry) -> list[JournalChange]:
    """An entry's changes in the order in which undo takes them back."""
    query = select(JournalChange).where(JournalChange.entry_id == entry.id)
    return list(session.exec(query.order_by(col(JournalChange.id).desc())))


@dataclass(frozen=True, slots=True)
class _Field:
    """A changed field as people know it."""

    name: str
    was: Any
    now: Any


def backwards(session: Session, change: JournalChange) -> Text:
    """What taking a change back does, in words: "*Acme renewal*: stage from Won to Proposal"."""
    kind = change.table.replace("_", " ")
    if change.before is None:
        return say("{kind} *{label}* is gone again", kind=kind, label=change.label)
    if change.after is None:
        return say("{kind} *{label}* is back", kind=kind, label=change.label)
    fields = [_field(session, change, name) for name in change.after if not name.endswith("_at")]
    if not fields:
        return say("*{label}* is as it was", label=change.label)
    parts = tuple(
        say("{name} from {now} to {was}", name=one.name, now=one.now, was=one.was)
        for one in fields[:4]
    )
    return say("*{label}*: {parts}", label=change.label, parts=parts)


def _field(session: Session, change: JournalChange, name: str) -> _Field:
    before, after = change.before or {}, change.after or {}
    return _Field(
        name.removesuffix("_id").removesuffix("_minor").replace("_", " "),
        _shown(session, change, name, before[name]),
        _shown(session, change, name, after[name]),
    )


def _shown(session: Session, change: JournalChange, name: str, value: Any) -> Any:
    """A stored value as people read it: the record behind an id, money for minor units."""
    if value is None:
        return "nothing"
    table = SQLModel.metadata.tables[change.table]
    for key in table.columns[name].foreign_keys:
        if kind := record_classes().get(key.column.table.name):
            record = session.get(kind, value)
            return record.label if record else value
    if name.endswith("_minor") and "currency" in table.columns:
        row = session.execute(
            select(table.columns.currency).where(table.columns.id == change.record_id)
        ).first()
        return Money(value, row[0]) if row else value
    return value


__all__ = ["backwards", "changes_of", "entries", "through_today"]


def used(session: Session, member_id: int, since: datetime) -> dict[str, int]:
    """How often a member used each command that changes something, by its id."""
    query = (
        select(JournalEntry.command, func.count())
        .where(JournalEntry.member_id == member_id, JournalEntry.at >= since)
        .group_by(JournalEntry.command)
    )
    return dict(session.exec(query).all())
