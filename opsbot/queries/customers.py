"""Customers: who they are and what they bought. Cancelled orders count nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import Session, col

from opsbot.model import Customer, Fulfilment, Order, OrderLine, Refund, Ticket, TicketStatus
from opsbot.queries.matching import contains
from opsbot.rules.sales import Figures
from opsbot.values import Money


class Found(NamedTuple):
    """The first of some customers, and how many there are in all."""

    customers: Sequence[Customer]
    total: int


class Buying(NamedTuple):
    """How often somebody ordered, and when last."""

    orders: int
    last: datetime | None


class Bought(NamedTuple):
    """What somebody bought of one thing."""

    title: str
    pieces: int
    amount: Money


class Standing(NamedTuple):
    """What a customer is to the shop: figures in each currency, the first order and the last."""

    figures: tuple[Figures, ...]
    first: datetime | None
    last: datetime | None


def found(
    session: Session, workspace_id: int, text: str, countries: Sequence[str], limit: int
) -> Found:
    """Customers whose name, e-mail address, phone, code or country hold every word, and those in
    one of the countries, by name."""
    said = contains(
        text, Customer.name, Customer.email, Customer.phone, Customer.code, Customer.country
    )
    query = select(Customer, func.count().over()).where(
        col(Customer.workspace_id) == workspace_id,
        or_(said, col(Customer.country).in_(countries)),
    )
    query = query.order_by(col(Customer.name), col(Customer.id)).limit(limit)
    rows = session.execute(query).all()
    return Found([customer for customer, _ in rows], rows[0][1] if rows else 0)


def buying(session: Session, customers: Sequence[Customer]) -> dict[int, Buying]:
    """What each of these customers ordered, by their ids; nothing for those who never did."""
    query = (
        select(col(Order.customer_id), func.count(), func.max(col(Order.placed_at)))
        .where(
            col(Order.customer_id).in_([customer.id for customer in customers]),
            col(Order.fulfilment) != Fulfilment.CANCELLED,
        )
        .group_by(col(Order.customer_id))
    )
    return {id: Buying(count, last) for id, count, last in session.execute(query) if id}


def standing(session: Session, customer: Customer) -> Standing:
    """A customer's figures of all time. A refund that names nobody is for its order's customer."""
    currency, placed = col(Order.currency), col(Order.placed_at)
    total = func.sum(col(Order.total_minor))
    query = select(currency, func.count(), total, func.min(placed), func.max(placed))
    orders = session.execute(query.where(*_orders_of(customer)).group_by(currency)).all()
    figures = {row[0]: Figures(row[0], row[1], int(row[2])) for row in orders}
    for code, minor in _given_back(session, customer):
        refund = Figures(code, refunds_minor=minor)
        figures[code] = figures.get(code, Figures(code)) + refund
    return Standing(
        tuple(sorted(figures.values(), key=lambda one: -one.orders)),
        min((row[3] for row in orders), default=None),
        max((row[4] for row in orders), default=None),
    )


def bought(session: Session, customer: Customer, limit: int) -> list[Bought]:
    """What a customer bought most of, by the title it was sold under."""
    pieces, total = func.sum(col(OrderLine.quantity)), func.sum(col(OrderLine.total_minor))
    query = (
        select(col(OrderLine.title), col(Order.currency), pieces, total)
        .join(OrderLine, col(OrderLine.order_id) == col(Order.id))
        .where(*_orders_of(customer))
        .group_by(col(OrderLine.title), col(Order.currency))
        .order_by(pieces.desc(), total.desc(), col(OrderLine.title))
        .limit(limit)
    )
    return [
        Bought(title, int(count), Money(int(minor), currency))
        for title, currency, count, minor in session.execute(query)
    ]


def open_tickets(session: Session, customer: Customer) -> Sequence[Ticket]:
    """What a customer still waits for an answer to, oldest first."""
    query = (
        select(Ticket)
        .where(
            col(Ticket.workspace_id) == customer.workspace_id,
            col(Ticket.customer_id) == customer.id,
            col(Ticket.status) == TicketStatus.OPEN,
        )
        .order_by(col(Ticket.opened_at))
    )
    return session.execute(query).scalars().all()


def _orders_of(customer: Customer) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Order.workspace_id) == customer.workspace_id,
        col(Order.customer_id) == customer.id,
        col(Order.fulfilment) != Fulfilment.CANCELLED,
    )


def _given_back(session: Session, customer: Customer) -> list[tuple[str, int]]:
    """Each currency with what was given back in it: in the customer's own name, and for their
    orders. Two queries, because each has an index of its own."""
    currency, minor = col(Refund.currency), func.sum(col(Refund.amount_minor))
    refunds = select(currency, minor).where(col(Refund.workspace_id) == customer.workspace_id)
    own = refunds.outerjoin(Order, col(Order.id) == col(Refund.order_id)).where(
        col(Refund.customer_id) == customer.id,
        or_(col(Refund.order_id).is_(None), col(Order.fulfilment) != Fulfilment.CANCELLED),
    )
    of_orders = refunds.join(Order, col(Order.id) == col(Refund.order_id)).where(
        col(Refund.customer_id).is_(None), *_orders_of(customer)
    )
    return [
        (code, int(amount))
        for query in (own, of_orders)
        for code, amount in session.execute(query.group_by(currency))
    ]
