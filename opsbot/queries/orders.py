"""Orders as the shop lists and searches them, newest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, or_, union
from sqlalchemy.orm import joinedload
from sqlmodel import Session, col, select

from opsbot.model import (
    Activity,
    Customer,
    Fulfilment,
    Order,
    OrderLine,
    Payment,
    Product,
    Refund,
    Shipment,
    StockMovement,
    StockReason,
)
from opsbot.queries.matching import contains
from opsbot.rules.orders import Status
from opsbot.values import Money, Period


@dataclass(frozen=True, slots=True)
class Page:
    """The newest of some orders, with how many there are in all and their sum in each currency."""

    orders: Sequence[Order]
    count: int
    sums: tuple[Money, ...]


_fulfilment, _payment = col(Order.fulfilment), col(Order.payment)
_customer: Any = Order.customer
_member: Any = Activity.member
STATES: dict[Status, tuple[ColumnElement[bool], ...]] = {
    "open": (_fulfilment.in_([Fulfilment.UNFULFILLED, Fulfilment.HELD]),),
    "unfulfilled": (_fulfilment == Fulfilment.UNFULFILLED,),
    "fulfilled": (_fulfilment == Fulfilment.FULFILLED,),
    "held": (_fulfilment == Fulfilment.HELD,),
    "cancelled": (_fulfilment == Fulfilment.CANCELLED,),
    "refunded": (_payment.in_([Payment.PARTIALLY_REFUNDED, Payment.REFUNDED]),),
    "unpaid": (_payment == Payment.PENDING, _fulfilment != Fulfilment.CANCELLED),
}


def listed(
    session: Session,
    workspace_id: int,
    *,
    status: Status | None = None,
    period: Period | None = None,
    customer: Customer | None = None,
    least: Money | None = None,
    limit: int,
) -> Page:
    """Orders in a state, placed in a period, of a customer, of at least an amount (then only those
    in its currency)."""
    where: list[Any] = list(STATES[status]) if status else []
    if period:
        where += [col(Order.placed_at) >= period.start, col(Order.placed_at) < period.end]
    if customer:
        where += [Order.customer_id == customer.id]
    if least:
        where += [Order.currency == least.currency, Order.total_minor >= least.minor]
    return _page(session, workspace_id, where, limit)


def found(session: Session, workspace_id: int, text: str, limit: int) -> Page:
    """Orders whose product, customer, e-mail address, number or tracking code holds every word."""
    products = select(Product.id).where(
        Product.workspace_id == workspace_id, contains(text, Product.title, Product.sku)
    )
    customers = select(Customer.id).where(
        Customer.workspace_id == workspace_id,
        contains(text, Customer.name, Customer.email, Customer.code),
    )
    # Lines are many: they are reached through the few products, and the rest, which belong to no
    # product, through the same index. The orders they lead to are this workspace's, see `_page`.
    line_product = col(OrderLine.product_id)
    ids = union(
        select(OrderLine.order_id).where(line_product.in_(products)),
        select(OrderLine.order_id).where(
            line_product.is_(None), contains(text, OrderLine.title, OrderLine.sku)
        ),
        select(Order.id).where(
            Order.workspace_id == workspace_id,
            or_(contains(text, Order.number, Order.email), col(Order.customer_id).in_(customers)),
        ),
        select(Shipment.order_id).where(
            Shipment.workspace_id == workspace_id, contains(text, Shipment.tracking)
        ),
    )
    return _page(session, workspace_id, [col(Order.id).in_(ids.subquery().select())], limit)


def notes(session: Session, order: Order) -> Sequence[Activity]:
    """What was written and said about an order, oldest first."""
    return session.exec(
        select(Activity)
        .where(Activity.workspace_id == order.workspace_id, Activity.order_id == order.id)
        .options(joinedload(_member))
        .order_by(col(Activity.at), col(Activity.id))
    ).all()


def given_back(session: Session, order: Order) -> Money:
    """What was refunded so far, in the order's currency. The order is locked until the commit, so
    that two refunds at once cannot both be given what is left."""
    session.refresh(order, with_for_update=True)
    minor = session.exec(
        select(func.coalesce(func.sum(Refund.amount_minor), 0)).where(
            Refund.workspace_id == order.workspace_id,
            Refund.order_id == order.id,
            Refund.currency == order.currency,
        )
    ).one()
    return Money(int(minor), order.currency)


def taken_from_stock(session: Session, order: Order) -> dict[int, int]:
    """The pieces of each product, by its id, that were sold with an order and did not come back."""
    pieces = func.sum(StockMovement.delta)
    rows = session.exec(
        select(StockMovement.product_id, pieces)
        .where(
            StockMovement.workspace_id == order.workspace_id,
            StockMovement.order_id == order.id,
            col(StockMovement.reason).in_([StockReason.SOLD, StockReason.RETURNED]),
        )
        .group_by(col(StockMovement.product_id))
        .having(pieces < 0)
        .order_by(col(StockMovement.product_id))
    )
    return {product_id: -int(delta) for product_id, delta in rows}


def _page(session: Session, workspace_id: int, where: Sequence[Any], limit: int) -> Page:
    conditions = (Order.workspace_id == workspace_id, *where)
    orders = session.exec(
        select(Order)
        .where(*conditions)
        .options(joinedload(_customer))
        .order_by(col(Order.placed_at).desc(), col(Order.id).desc())
        .limit(limit)
    ).all()
    sums: dict[str, int] = defaultdict(int)
    if len(orders) < limit:
        for order in orders:
            sums[order.currency] += order.total_minor
        return Page(orders, len(orders), _amounts(sums))
    count = 0
    for currency, some, minor in session.exec(
        select(Order.currency, func.count(), func.sum(Order.total_minor))
        .where(*conditions)
        .group_by(Order.currency)
    ):
        count += some
        sums[currency] = int(minor)
    return Page(orders, count, _amounts(sums))


def _amounts(sums: dict[str, int]) -> tuple[Money, ...]:
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))
