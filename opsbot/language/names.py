"""The names of a workspace: read from its database once, and kept up to date with the journal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, case, cast
from sqlmodel import Session, col, func, select

from opsbot.language.naming import FEW, NOTHING, Found, Named, Names, typos
from opsbot.language.words import words_of
from opsbot.model import (
    Contact,
    Customer,
    Deal,
    JournalChange,
    JournalEntry,
    Member,
    Organisation,
    Pipeline,
    Plan,
    Product,
    Project,
    Record,
    Stage,
    Subscription,
    Task,
    Ticket,
)
from opsbot.model.crm import DealStatus
from opsbot.model.work import ProjectStatus, TicketStatus

if TYPE_CHECKING:
    from opsbot.language.columns import Columns


def _flag(is_open: Any) -> Any:
    return case((is_open, "1"), else_="0")


# Kinds of which there may be very many, with the columns of their names.
_MANY: Mapping[type[Record], Mapping[str, Any]] = {
    Contact: {"labels": Contact.name, "also": Contact.email},
    Customer: {"labels": Customer.name, "also": Customer.email},
    Deal: {
        "labels": Deal.title,
        "open": _flag(Deal.status == DealStatus.OPEN),
        "part_of": "organisation #" + cast(Deal.organisation_id, String),
    },
    Organisation: {"labels": Organisation.name},
    Product: {"labels": Product.title, "also": Product.sku},
    Project: {"labels": Project.title, "open": _flag(Project.status == ProjectStatus.OPEN)},
    Task: {"labels": Task.text, "open": _flag(col(Task.done_at).is_(None)), "keys": Task.number},
    Ticket: {
        "labels": Ticket.subject,
        "open": _flag(Ticket.status == TicketStatus.OPEN),
        "keys": Ticket.number,
    },
}
_FEW: tuple[type[Record], ...] = (Member, Pipeline, Plan, Stage)
_TABLES = {str(kind.__tablename__): kind for kind in (*_MANY, *_FEW)}
# Where more records of a kind have changed than these, all of the kind are read again.
_MOST = 1_000
# So many of the last entries are remembered, since PostgreSQL may show one only after others that
# came later: entries are numbered before they are committed.
_LAST = 32


def load(session: Session, workspace_id: int) -> Names:
    """Every name of a workspace, read once; `follow` keeps it true afterwards."""
    names = Names()
    names.seen = _last_entries(session, workspace_id)
    for kind in (*_MANY, *_FEW):
        _read_all(session, workspace_id, kind, names)
    return names


def follow(session: Session, workspace_id: int, names: Names) -> Names:
    """The index after what happened since; one query when nothing did."""
    since = names.seen[0] if len(names.seen) == _LAST else 0
    query = select(JournalEntry.id).where(JournalEntry.workspace_id == workspace_id)
    entries = session.exec(query.where(JournalEntry.id >= since).order_by(col(JournalEntry.id)))
    last = list(entries)
    if last == names.seen:
        return names
    first_new = min(set(last).difference(names.seen), default=0)
    # From the entries to their changes: the indexes lead that way.
    changes = session.exec(
        select(JournalEntry.command, JournalChange.table, JournalChange.record_id)
        .outerjoin(JournalChange, col(JournalChange.entry_id) == JournalEntry.id)
        .where(JournalEntry.workspace_id == workspace_id, JournalEntry.id >= first_new)
    ).all()
    if any(command == "data.import" for command, _, _ in changes):
        return load(session, workspace_id)
    touched: dict[type[Record], set[int]] = defaultdict(set)
    for _, table, id in changes:
        if table in _TABLES:
            touched[_TABLES[table]].add(id)
    if any(table == Subscription.__tablename__ for _, table, _ in changes):
        touched[Plan].update(session.exec(select(Plan.id).where(Plan.workspace_id == workspace_id)))
    for kind, ids in touched.items():
        if len(ids) > _MOST:
            _read_all(session, workspace_id, kind, names)
        else:
            _read_some(session, workspace_id, kind, names, ids)
    names.seen = last[-_LAST:]
    return names


def _last_entries(session: Session, workspace_id: int) -> list[int]:
    query = select(JournalEntry.id).where(JournalEntry.workspace_id == workspace_id)
    return sorted(session.exec(query.order_by(col(JournalEntry.id).desc()).limit(_LAST)))


def _read_all(session: Session, workspace_id: int, kind: type[Record], names: Names) -> None:
    """All records of a kind, in the place of those that were known."""
    ids = select(kind.id).where(kind.workspace_id == workspace_id).offset(FEW).limit(1)
    if kind in _MANY and session.exec(ids).first() is not None:
        names.lay(_columns(session, workspace_id, kind))
        _give_back()
    else:
        names.renew(kind.__name__.lower(), _named(session, workspace_id, kind))


def _read_some(
    session: Session, workspace_id: int, kind: type[Record], names: Names, ids: Collection[int]
) -> None:
    """Some records of a kind. What is not there any more is dropped."""
    found = _named(session, workspace_id, kind, ids)
    for id in set(ids).difference(one.ref.id for one in found):
        names.drop(kind.__name__.lower(), id)
    for one in found:
        names.put(one)


def _columns(session: Session, workspace_id: int, kind: type[Record]) -> Columns:
    """Very many records. The database joins each column into one text: a hundred thousand rows as
    Python objects would take eight times as long, and more memory than the index."""
    from opsbot.language.columns import Joined
    from opsbot.language.wordlist import SEPARATOR

    columns = {"ids": kind.id, **_MANY[kind]}
    texts: list[Any] = [func.coalesce(cast(column, String), "") for column in columns.values()]

    def joined() -> Any:
        query: Any = select(*(func.aggregate_strings(text, SEPARATOR) for text in texts))
        return session.exec(query.select_from(kind).where(kind.workspace_id == workspace_id)).one()

    row = joined()
    if len({text.count(SEPARATOR) for text in row}) > 1:  # there is one in somebody's name
        texts = [func.replace(text, SEPARATOR, " ") for text in texts]
        row = joined()
    return Joined(**dict(zip(columns, row, strict=True))).columns(kind.__name__.lower())


def _give_back() -> None:
    """Give memory back to the system that only the reading needed. glibc would keep it, as much as
    the names take; elsewhere there is no such function."""
    from ctypes import CDLL

    with suppress(OSError, AttributeError, TypeError):
        CDLL(None).malloc_trim(0)


def _named(
    session: Session, workspace_id: int, kind: type[Record], ids: Collection[int] | None = None
) -> list[Named]:
    """The names of some records of a kind, or of all."""
    query = select(kind).where(kind.workspace_id == workspace_id)
    if ids is not None:
        query = query.where(col(kind.id).in_(ids))
    ours = _system(session, workspace_id) if kind is Plan else ""
    records = session.exec(query.execution_options(populate_existing=True))
    return [_named_one(record, ours) for record in records]


def _system(session: Session, workspace_id: int) -> str:
    """The system whose plan the workspace is on."""
    query = select(Plan.system).join(Subscription).order_by(col(Subscription.since).desc())
    return session.exec(query.where(Subscription.workspace_id == workspace_id)).first() or ""


def _named_one(record: Record, ours: str) -> Named:
    words = words_of(record.label)
    match record:
        case Product():
            also = (words_of(record.sku),) if record.sku else ()
            return Named(record.ref, words, also)
        case Customer() | Contact() | Member():
            also = (words_of(record.email),) if record.email else ()
            return Named(record.ref, words, also, open=getattr(record, "active", True))
        case Deal():
            part = f"organisation #{record.organisation_id}" if record.organisation_id else ""
            return Named(record.ref, words, (), part, record.status is DealStatus.OPEN)
        case Task():
            return Named(record.ref, words, open=record.done_at is None)
        case Ticket():
            return Named(record.ref, words, open=record.status is TicketStatus.OPEN)
        case Plan():
            system = words_of(record.system)
            both = ((*system, *words), (*words, *system))
            return Named(record.ref, words, both, open=record.system == ours)
        case Project():
            return Named(record.ref, words, open=record.status is ProjectStatus.OPEN)
        case _:
            return Named(record.ref, words)


__all__ = ["NOTHING", "Found", "Named", "Names", "follow", "load", "typos", "words_of"]
