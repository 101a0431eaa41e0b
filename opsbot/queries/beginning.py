"""Records by the beginning of a name: what is offered while somebody types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlmodel import Session, col, func, or_, select

from opsbot.model import (
    Contact,
    Customer,
    Deal,
    Discount,
    GiftCertificate,
    Member,
    Order,
    Organisation,
    Pipeline,
    Product,
    Project,
    Record,
    Stage,
    Task,
    Ticket,
)
from opsbot.model.crm import DealStatus
from opsbot.model.work import ProjectStatus, TicketStatus

# By what each kind of record is called. Alerts are not for everybody who may type their number.
_NAMED: dict[str, tuple[type[Record], Any]] = {
    "order": (Order, Order.number),
    "product": (Product, Product.title),
    "customer": (Customer, Customer.name),
    "organisation": (Organisation, Organisation.name),
    "contact": (Contact, Contact.name),
    "deal": (Deal, Deal.title),
    "stage": (Stage, Stage.name),
    "pipeline": (Pipeline, Pipeline.name),
    "project": (Project, Project.title),
    "task": (Task, Task.text),
    "ticket": (Ticket, Ticket.subject),
    "member": (Member, Member.name),
    "giftcertificate": (GiftCertificate, GiftCertificate.code),
    "discount": (Discount, Discount.code),
}
# Which of them a slot can mean (opsbot/command.py); others have no states.
_OPEN: dict[str, Any] = {
    "deal": Deal.status == DealStatus.OPEN,
    "project": Project.status == ProjectStatus.OPEN,
    "task": col(Task.done_at).is_(None),
    "ticket": Ticket.status == TicketStatus.OPEN,
}


class Called(NamedTuple):
    """A record, and the name by which it was found."""

    name: str
    record: Record


def beginning(
    session: Session,
    workspace_id: int,
    kinds: Iterable[str],
    begun: str,
    limit: int,
    state: str = "",
) -> Sequence[Called]:
    """Records of which the name, or a word of it, begins like this: of each kind so many, the
    shortest names first, of orders the newest. `state` is a slot's: only those that can be
    meant."""
    found: list[Called] = []
    for kind in kinds:
        if kind not in _NAMED:
            continue
        model, name = _NAMED[kind]
        query = select(model).where(
            model.workspace_id == workspace_id,
            or_(
                col(name).istartswith(begun, autoescape=True),
                col(name).icontains(f" {begun}", autoescape=True),
            ),
            *_meant(kind, state),
        )
        first = (col(Order.placed_at).desc(),) if model is Order else (func.length(name), name)
        rows = session.exec(query.order_by(*first).limit(limit))
        found += [Called(getattr(row, name.key), row) for row in rows]
    return found


def _meant(kind: str, state: str) -> Sequence[Any]:
    if kind == "member":
        return (Member.active,)
    if kind == "order" and state:
        return (Order.fulfilment == state,)
    if kind in _OPEN and state:
        return (_OPEN[kind] if state == "open" else ~_OPEN[kind],)
    return ()
