"""What happened, as rules see it: the changes of a flush with the facts of their records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlmodel import Session

from opsbot.journal import Change
from opsbot.model import (
    Contact,
    Customer,
    Deal,
    Order,
    Product,
    Record,
    Refund,
    Tag,
    Tagging,
    Task,
    Ticket,
)
from opsbot.model.base import record_classes
from opsbot.rules import automations
from opsbot.rules.automations import Event, Happening


def events_of(changes: Sequence[Change]) -> Iterator[Event]:
    """What changes come to, before anything is read: of stock only that it changed."""
    for change in changes:
        if change.table == "stock_movement":
            yield Event.STOCK_FELL
        yield from automations.events(change.table, change.before, change.after)


def happenings(
    session: Session, changes: Sequence[Change], wanted: set[Event]
) -> Iterator[Happening]:
    """What rules wait for among some changes: each record once for each event."""
    met: set[tuple[Event, str, int]] = set()
    # A refund knows its amount; that its order changed, too, says no more.
    for change in sorted(changes, key=lambda change: change.table != "refund"):
        for event in automations.events(change.table, change.before, change.after):
            if event not in wanted:
                continue
            record = session.get(record_classes()[change.table], change.record_id)
            happening = _told(session, event, record) if record else None
            if happening is None:
                continue
            once = (event, happening.record.kind, happening.record.id)
            if once not in met:
                met.add(once)
                yield happening
    if wanted & {Event.STOCK_FELL, Event.STOCK_ROSE}:
        yield from _stock(session, changes, wanted)


def _stock(session: Session, changes: Sequence[Change], wanted: set[Event]) -> Iterator[Happening]:
    """Products whose stock changed, with the level before and after."""
    moved: dict[int, int] = defaultdict(int)
    for change in changes:
        if change.table == "stock_movement":
            was, now = change.before or {}, change.after or {}
            if product_id := (now or was).get("product_id"):  # a note that changed says none
                moved[product_id] += now.get("delta", 0) - was.get("delta", 0)
    for product_id, delta in moved.items():
        product = session.get_one(Product, product_id)
        session.refresh(product, ["stock"])
        event = automations.stock_event(product.stock - delta, product.stock)
        if event in wanted:
            level = (product.stock - delta, product.stock)
            facts = {"level": level, "product": product.id, "low_stock": product.low_stock}
            yield Happening(event, product.ref, facts)


def _told(session: Session, event: Event, record: Record) -> Happening | None:
    """What happened to a record, with its facts; None where it is about nothing."""
    match record:
        case Refund():
            order = record.order_id and session.get(Order, record.order_id)
            if not order:
                return None
            return Happening(event, order.ref, _facts(order) | {"amount": record.amount})
        case Tagging():
            whom: Contact | Customer | None = None
            if record.contact_id is not None:
                whom = session.get(Contact, record.contact_id)
            elif record.customer_id is not None:
                whom = session.get(Customer, record.customer_id)
            tag = session.get_one(Tag, record.tag_id)
            return Happening(event, whom.ref, {"tag": tag.name}) if whom else None
        case _:
            return Happening(event, record.ref, _facts(record))


def _facts(record: Record) -> dict[str, Any]:
    """What a condition may ask about a record."""
    match record:
        case Deal():
            return {
                "amount": record.amount,
                "owner": record.owner_id,
                "stage": record.stage_id,
                "stage_name": record.stage.name,
                "pipeline": record.stage.pipeline_id,
                "organisation": record.organisation_id,
            }
        case Order():
            return {
                "amount": record.total,
                "customer": record.customer_id,
                "country": record.country,
                "product": frozenset(line.product_id for line in record.lines),
                "placed_at": record.placed_at,
            }
        case Ticket():
            return {"priority": record.priority.value, "customer": record.customer_id}
        case Task():
            return {"owner": record.member_id}
        case Contact():
            return {"organisation": record.organisation_id}
        case _:
            return {"country": getattr(record, "country", None)}
