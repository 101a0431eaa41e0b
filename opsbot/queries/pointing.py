"""Records by what they are among others: the oldest, the biggest, the one that is overdue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from sqlmodel import Session, col, select

from opsbot.model import (
    Deal,
    DealStatus,
    Order,
    Product,
    Project,
    Task,
    Ticket,
)
from opsbot.model.catalogue import ProductStatus
from opsbot.model.work import Priority, ProjectStatus, TicketStatus
from opsbot.queries import orders, tasks

# What records of a kind can be told apart by. Tasks are numbered as they come in.
_MEASURES: Mapping[Any, Mapping[str, Any]] = {
    Order: {"age": Order.placed_at, "size": Order.total_minor, "price": Order.total_minor},
    Deal: {"age": Deal.opened_at, "size": Deal.amount_minor, "price": Deal.amount_minor},
    Ticket: {"age": Ticket.opened_at},
    Task: {"age": Task.number, "due": Task.due_at},
    Project: {"due": Project.due},
    Product: {"price": Product.price_minor},
}
_MONEY = ("size", "price")
# What is true of records in a state, beside orders' own.
_STATES: Mapping[Any, Mapping[str, Any]] = {
    Ticket: {
        "open": Ticket.status == TicketStatus.OPEN,
        "closed": Ticket.status == TicketStatus.CLOSED,
        "urgent": Ticket.priority == Priority.URGENT,
        "high": Ticket.priority == Priority.HIGH,
    },
    Task: {"open": col(Task.done_at).is_(None), "closed": col(Task.done_at).is_not(None)},
    Deal: {
        "open": Deal.status == DealStatus.OPEN,
        "closed": Deal.status != DealStatus.OPEN,
        "won": Deal.status == DealStatus.WON,
        "lost": Deal.status == DealStatus.LOST,
    },
    Project: {
        "open": Project.status == ProjectStatus.OPEN,
        "closed": Project.status == ProjectStatus.CLOSED,
    },
    Product: {"hidden": Product.status == ProductStatus.HIDDEN},
}


def foremost(
    session: Session, kind: Any, measure: str, where: Sequence[Any], *, last: bool
) -> Sequence[Any]:
    """The record that comes first by a measure, or `last`; two where they share that place, and
    none where it cannot be told, as of amounts in several currencies."""
    by = _MEASURES.get(kind, {}).get(measure)
    if by is None:
        return ()
    if measure in _MONEY:
        currencies = select(kind.currency).where(*where).distinct().limit(2)
        if len(session.exec(currencies).all()) > 1:
            return ()
    order = col(by).desc() if last else col(by).asc()
    query = select(kind).where(*where, col(by).is_not(None)).order_by(order).limit(2)
    first = session.exec(query).all()
    values = {getattr(one, by.key) for one in first}
    return first if len(values) < len(first) else first[:1]


def are_told(session: Session, kind: Any, measure: str, where: Sequence[Any]) -> bool:
    """Whether all of some records can be told by a measure."""
    by = _MEASURES.get(kind, {}).get(measure)
    return (
        by is not None
        and not session.exec(select(kind.id).where(*where, col(by).is_(None)).limit(1)).all()
    )


def in_state(kind: Any, state: str, now: datetime, theirs: tzinfo) -> tuple[Any, ...] | None:
    """What is true of records in a state; None where there is no such state."""
    if kind is Order:
        return orders.STATES.get(state)  # type: ignore[call-overload, no-any-return]
    if state == "overdue" and kind is Task:
        return (_STATES[Task]["open"], tasks.is_late(now, theirs))
    if state == "overdue" and kind is Project:
        return (_STATES[Project]["open"], col(Project.due) < now.astimezone(theirs).date())
    found = _STATES.get(kind, {}).get(state)
    return None if found is None else (found,)
