"""From references to records: what a command is handed for a slot that names one."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlmodel import Session, col, or_, select

from opsbot.model import Order, Record, Ticket
from opsbot.model.base import record_classes
from opsbot.reply import Ref, Refused


@lru_cache(maxsize=1)
def kinds() -> dict[str, type[Record]]:
    """Every kind of record by the name a Ref calls it: "deal", "order", …"""
    return {kind.__name__.lower(): kind for kind in record_classes().values()}


def load(session: Session, workspace_id: int, value: Any) -> Any:
    """A slot's value with its reference replaced by the record. One that is gone is Refused."""
    if not isinstance(value, Ref):
        return value
    kind: Any = kinds()[value.kind]
    if value.id:
        record = session.get(kind, value.id)
        if record is None or record.workspace_id != workspace_id:
            raise Refused("*{record}* is not there any more.", record=value.label)
        return record
    number = value.key if kind.number.type.python_type is str else int(value.key)
    record = session.exec(
        select(kind).where(kind.workspace_id == workspace_id, kind.number == number)
    ).first()
    if record is None:
        raise Refused("There is no {kind} {number}.", kind=value.kind, number=value.key)
    return record


# More than these are no choice that anybody looks through.
OFFERED = 6


def owned(
    session: Session, workspace_id: int, kind: str, people: tuple[Ref, ...], state: str
) -> tuple[Ref, ...]:
    """The newest orders or tickets of some customers and contacts; only those in a state, where any
    are ("held" for an order that is to be released)."""
    customers = [one.id for one in people if one.kind == "customer"]
    contacts = [one.id for one in people if one.kind == "contact"]
    theirs: Any
    if kind == "order":
        theirs = select(Order).where(col(Order.customer_id).in_(customers))
        theirs = theirs.where(Order.workspace_id == workspace_id)
        theirs = theirs.order_by(col(Order.placed_at).desc())
        such = Order.fulfilment == state
    else:
        of = or_(col(Ticket.customer_id).in_(customers), col(Ticket.contact_id).in_(contacts))
        theirs = select(Ticket).where(Ticket.workspace_id == workspace_id, of)
        theirs = theirs.order_by(col(Ticket.opened_at).desc())
        such = Ticket.status == state
    if not people:
        return ()
    found = state and session.exec(theirs.where(such).limit(OFFERED)).all()
    return tuple(one.ref for one in found or session.exec(theirs.limit(OFFERED)).all())
