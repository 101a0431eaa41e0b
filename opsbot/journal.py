"""The journal: every change of every record, written as it happens, and taken back on request.

It listens to the session. For each flush it keeps, per record, the fields before and after; the
door writes them as one entry in the same transaction. Commands know nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Table, event, inspect
from sqlalchemy.orm import ORMExecuteState
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Session, SQLModel, col, select

from opsbot.model import JournalChange, JournalEntry, Member, Record
from opsbot.model.base import record_classes
from opsbot.reply import Button, Refused

_KEY = "journal"


@dataclass(slots=True)
class Change:
    """One record's change: the changed fields before and after; None where there was no record."""

    table: str
    record_id: int
    label: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(slots=True)
class Journal:
    """The changes a session has flushed so far."""

    changes: list[Change] = field(default_factory=list)


def listen(session: Session) -> Journal:
    """Keep a journal of everything this session flushes from now on."""
    journal = Journal()
    session.info[_KEY] = journal
    return journal


@contextmanager
def attempt(session: Session) -> Iterator[None]:
    """A part of a message's work that may fail alone: then it leaves neither rows nor journal."""
    journal: Journal = session.info[_KEY]
    kept = len(journal.changes)
    try:
        with session.begin_nested():
            yield
    except Exception:
        del journal.changes[kept:]
        raise


@event.listens_for(BaseSession, "after_flush")
def _flushed(session: BaseSession, _context: Any) -> None:
    journal: Journal | None = session.info.get(_KEY)
    if journal is None:
        return
    # Parents before children: undo goes backwards, and meets no row that is still pointed at.
    order = {table.name: i for i, table in enumerate(_tables(len(SQLModel.metadata.tables)))}
    new = [_inserted(one) for one in session.new if isinstance(one, Record)]
    gone = [_deleted(one) for one in session.deleted if isinstance(one, Record)]
    dirty = [_updated(one) for one in session.dirty if isinstance(one, Record)]
    journal.changes += sorted(new, key=lambda change: order[change.table])
    journal.changes += [change for change in dirty if change.after]
    journal.changes += sorted(gone, key=lambda change: -order[change.table])


@lru_cache(maxsize=1)
def _tables(count: int) -> Sequence[Table]:
    """All so many tables, parents first. To sort them takes longer than to write a row."""
    return SQLModel.metadata.sorted_tables


@event.listens_for(BaseSession, "do_orm_execute")
def _no_way_past(state: ORMExecuteState) -> None:
    if _KEY in state.session.info and (state.is_update or state.is_delete or state.is_insert):
        raise RuntimeError("a bulk statement would pass the journal by: change records one by one")


def _columns(record: Record) -> Iterator[Column[Any]]:
    table: Table = type(record).__table__  # type: ignore[attr-defined]
    return kept_columns(table)


def kept_columns(table: Table) -> Iterator[Column[Any]]:
    """The columns that people change, and that undo puts back."""
    return (column for column in table.columns if not column.info.get("derived"))


def _whole(record: Record) -> dict[str, Any]:
    return {c.name: plain(getattr(record, c.name)) for c in _columns(record)}


def _inserted(record: Record) -> Change:
    return Change(_table(record), record.id, record.label, None, _whole(record))


def _deleted(record: Record) -> Change:
    return Change(_table(record), record.id, record.label, _whole(record), None)


def _updated(record: Record) -> Change:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    state = inspect(record)
    for column in _columns(record):
        history = state.attrs[column.name].history
        if column.name == "version" or not history.has_changes():
            continue
        if not history.deleted:
            raise RuntimeError(f"{_table(record)}.{column.name} was set without being read first")
        was, now = plain(history.deleted[0]), plain(history.added[0])
        if was != now:
            before[column.name], after[column.name] = was, now
    return Change(_table(record), record.id, record.label, before, after)


def _table(record: Record) -> str:
    return str(type(record).__tablename__)


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()  # as it comes back, whatever zone wrote it
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return value


def _typed(column: Column[Any], value: Any) -> Any:
    """The value again, as the column's Python type."""
    if value is None:
        return None
    kind = column.type.python_type
    if issubclass(kind, Enum):
        return kind(value)
    if kind in (datetime, date, time):
        return kind.fromisoformat(value)
    if kind is bytes:
        return bytes.fromhex(value)
    return value


def write(
    session: Session, journal: Journal, entry: JournalEntry, undoes: JournalEntry | None = None
) -> list[Change]:
    """Put a message's changes into the database as one entry, if there are any, and tell them. An
    entry that undoes another is tied to it; undoing an undoing makes the first one stand again."""
    session.flush()
    changes, journal.changes = journal.changes, []
    if not changes and not entry.outside:
        return changes
    entry.undoes = undoes.id if undoes else None
    session.add(entry)
    session.flush()
    if undoes is not None:
        undoes.undone_by = entry.id
        if undoes.undoes is not None:
            session.get_one(JournalEntry, undoes.undoes).undone_by = None
    session.add_all(
        JournalChange(
            workspace_id=entry.workspace_id,
            entry_id=entry.id,
            table=change.table,
            record_id=change.record_id,
            label=change.label[:200],
            before=change.before,
            after=change.after,
        )
        for change in changes
    )
    return changes


# -- undo -------------------------------------------------------------------------------------


def last_entry(session: Session, workspace_id: int, member_id: int) -> JournalEntry | None:
    """The newest thing a member did that still stands; what undid something is not among them."""
    return session.exec(
        select(JournalEntry)
        .where(
            JournalEntry.workspace_id == workspace_id,
            JournalEntry.member_id == member_id,
            col(JournalEntry.undone_by).is_(None),
            col(JournalEntry.undoes).is_(None),
        )
        .order_by(col(JournalEntry.id).desc())
        .limit(1)
    ).first()


def effects(session: Session, entry: JournalEntry) -> list[JournalEntry]:
    """What rules did because of an entry, and because of that, as far as it still stands."""
    found: list[JournalEntry] = []
    causes = [entry.id]
    while causes:
        query = select(JournalEntry).where(col(JournalEntry.because).in_(causes))
        more = session.exec(query.order_by(col(JournalEntry.id))).all()
        found += [one for one in more if one.undone_by is None]
        causes = [one.id for one in more]
    return found


def origin(session: Session, entry: JournalEntry) -> JournalEntry:
    """The entry that set off what set off … this one: itself where nothing did."""
    while entry.because is not None:
        entry = session.get_one(JournalEntry, entry.because)
    return entry


def undo(session: Session, entry: JournalEntry) -> None:
    """Write an entry's before-images back, newest first. What is newer and stands in the way, or
    points at what would go, is a Refused that names it; then nothing has changed."""
    if entry.final:
        raise Refused("“{what}” cannot be taken back.", what=entry.phrase)
    if entry.undone_by is not None:
        raise Refused("“{what}” was taken back already.", what=entry.phrase)
    changes = session.exec(
        select(JournalChange)
        .where(JournalChange.entry_id == entry.id)
        .order_by(col(JournalChange.id).desc())
    ).all()
    for change in changes:
        _reverse(session, change)
        session.flush()


def _reverse(session: Session, change: JournalChange) -> None:
    kind = record_classes()[change.table]
    record = session.get(kind, change.record_id, populate_existing=True)
    if (record is None) != (change.after is None):
        raise _newer(session, change, change.table, change.record_id)
    if record is None:  # it was deleted: bring it back as it was
        session.add(kind(**_values(kind, change.before or {})))
        return
    after = {name: value for name, value in (change.after or {}).items() if name != "version"}
    if any(plain(getattr(record, name)) != value for name, value in after.items()):
        raise _newer(session, change, change.table, change.record_id)
    if change.before is None:  # it was added: take it out, unless something newer needs it
        if needs := _what_needs(session, record):
            raise _newer(session, change, *needs)
        session.delete(record)
        return
    for name, value in _values(kind, change.before).items():
        setattr(record, name, value)


def _values(kind: type[Record], fields: dict[str, Any]) -> dict[str, Any]:
    columns = kind.__table__.columns  # type: ignore[attr-defined]
    return {name: _typed(columns[name], value) for name, value in fields.items()}


def _what_needs(session: Session, record: Record) -> tuple[str, int] | None:
    """The table and id of a row that points at this record, if there is one."""
    mine: Table = type(record).__table__  # type: ignore[attr-defined]
    for table in _tables(len(SQLModel.metadata.tables)):
        for key in table.foreign_keys:
            if key.column.table is mine:
                row = session.execute(select(table.c.id).where(key.parent == record.id).limit(1))
                if found := row.first():
                    return table.name, found[0]
    return None


def _newer(session: Session, change: JournalChange, table: str, record_id: int) -> Refused:
    """Who did what since, as a "no" for the person who wants to undo."""
    later = session.exec(
        select(JournalEntry, Member.name)
        .join(JournalChange, col(JournalChange.entry_id) == JournalEntry.id)
        .outerjoin(Member, col(Member.id) == JournalEntry.member_id)
        .where(
            JournalChange.table == table,
            JournalChange.record_id == record_id,
            JournalChange.entry_id > change.entry_id,
        )
        .order_by(col(JournalEntry.id).desc())
        .limit(1)
    ).first()
    if later is None:
        return Refused("*{record}* has changed since, so I left it alone.", record=change.label)
    newer, who = later
    if newer.member_id is None:  # a rule, or a file
        return Refused(
            "*{record}* has changed since, by “{phrase}”. Take that back first.",
            Button("Take that back", "bot.undo", entry=newer.id),
            record=change.label,
            phrase=newer.phrase,
        )
    return Refused(
        "*{record}* has changed since: {who} said “{phrase}”. Take that back first.",
        record=change.label,
        who=who or "nobody",
        phrase=newer.phrase,
    )
