"""Orders and credit notes as rows of a table, one for each line, as our own import reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as core
from sqlmodel import col, func, select

from opsbot.model import (
    Customer,
    Order,
    OrderLine,
    Payment,
    Product,
    Refund,
    RefundLine,
    Shipment,
)
from opsbot.queries.exporting import Asked, Cells, amount
from opsbot.sheet import Cell

_PLACED, _GIVEN = col(Order.placed_at), col(Refund.at)
# The cells of a line that is none, and of a row that is not its order's first.
_NO_LINE: Sequence[Cell] = (None,) * 5
_NO_COSTS: Sequence[Cell] = (None,) * 6

_ORDER: tuple[Any, ...] = (
    Order.id, Order.number, Order.placed_at, Order.email, Order.channel, Order.country,
    Order.fulfilment, Order.payment, Order.hold_reason, Order.cancel_reason, Order.cancelled_at,
    Order.currency, Order.discount_minor, Order.shipping_minor, Order.tax_minor, Order.total_minor,
)  # fmt: skip
_LINE: tuple[Any, ...] = (
    OrderLine.sku, OrderLine.title, OrderLine.quantity, OrderLine.unit_price_micros,
    col(OrderLine.total_minor).label("line_minor"),
)  # fmt: skip
_CUSTOMER: tuple[Any, ...] = (col(Customer.name).label("customer"), Customer.code)


def orders(asked: Asked) -> Iterator[Cells]:
    """What an order costs beside its lines stands on its first row alone, so that the columns add
    up. Credit notes come last: orders of less than nothing."""
    refunds, sent = _refunds(asked), _sent(asked)
    query = (
        # Columns, not records: there may be a hundred thousand.
        core.select(*_ORDER, *_LINE, *_CUSTOMER)
        .outerjoin_from(Order, OrderLine, col(OrderLine.order_id) == Order.id)
        .outerjoin(Customer, col(Customer.id) == Order.customer_id)
        .where(*asked.of(Order, _PLACED))
        .order_by(_PLACED, col(Order.id), col(OrderLine.id))
    )
    before = 0
    for row in asked.rows(query):
        head = (
            row.number, asked.at(row.placed_at), row.customer, row.code, row.email, row.channel,
            row.country, row.fulfilment, row.payment, row.hold_reason, row.cancel_reason,
            asked.at_if(row.cancelled_at), asked.at_if(sent.get(row.id)), row.currency,
        )  # fmt: skip
        costs = _NO_COSTS if row.id == before else _costs(row, refunds.get(row.id))
        before = row.id
        if row.title is None:
            yield *head, *_NO_LINE, *costs
            continue
        # Beside a line stands what that line costs less; it cannot be more than the line costs.
        if costs is not _NO_COSTS and 0 < row.discount_minor >= row.line_minor:
            yield *head, *_NO_LINE, *costs
            costs = _NO_COSTS
        price = Decimal(row.unit_price_micros).scaleb(-6).normalize()
        total = amount(row.line_minor, row.currency)
        yield *head, row.sku, row.title, row.quantity, price, total, *costs
    yield from _credits(asked)


def _costs(order: Any, refund: tuple[int, datetime] | None) -> Sequence[Cell]:
    # An order that is refunded has a refund of all of it, unless the file says another.
    none = 0 if order.payment is Payment.REFUNDED else None
    given_back, at = refund or (none, None)
    parts = (order.discount_minor, order.shipping_minor, order.tax_minor, order.total_minor)
    return *(amount(minor, order.currency) for minor in (*parts, given_back)), at


def _refunds(asked: Asked) -> Mapping[int, tuple[int, datetime]]:
    """By order: how much was given back, in minor units, and when last."""
    query = (
        select(Refund.order_id, func.sum(Refund.amount_minor), func.max(Refund.at))
        .join(Order, col(Order.id) == Refund.order_id)
        .where(*asked.of(Order, _PLACED), Refund.currency == Order.currency)
        .group_by(col(Refund.order_id))
    )
    return {order: (int(minor), asked.at(at)) for order, minor, at in asked.rows(query)}


def _sent(asked: Asked) -> Mapping[int, datetime]:
    """By order: when its first parcel left."""
    query = (
        select(Shipment.order_id, func.min(Shipment.shipped_at))
        .join(Order, col(Order.id) == Shipment.order_id)
        .where(*asked.of(Order, _PLACED))
        .group_by(col(Shipment.order_id))
    )
    return dict(map(tuple, asked.rows(query)))


def _credits(asked: Asked) -> Iterator[Cells]:
    columns: tuple[Any, ...] = (Refund, RefundLine, Product.sku, Customer.name, Customer.code)
    query = (
        select(*columns)
        .join(RefundLine, col(RefundLine.refund_id) == Refund.id)
        .outerjoin(Product, col(Product.id) == RefundLine.product_id)
        .outerjoin(Customer, col(Customer.id) == Refund.customer_id)
        .where(*_alone(asked))
        .order_by(_GIVEN, col(Refund.id), col(RefundLine.id))
    )
    before = 0
    for one, line, sku, name, code in asked.rows(query):
        total = None if one.id == before else amount(-one.amount_minor, one.currency)
        before = one.id
        yield (
            one.number, asked.at(one.at), name, code, None, one.channel, one.country,
            *(None,) * 6, one.currency,
            sku, line.title, -line.quantity, None, amount(-line.total_minor, one.currency),
            None, None, None, total, None, None,
        )  # fmt: skip


def _alone(asked: Asked) -> list[Any]:
    """The conditions on refunds that belong to no order: credit notes."""
    mine = asked.of(Refund, _GIVEN)
    return [*mine, col(Refund.order_id).is_(None), col(Refund.number).is_not(None)]


def count(asked: Asked) -> int:
    """How many orders and credit notes there are."""
    credits = select(func.count()).select_from(Refund).where(*_alone(asked))
    return asked.count(Order, _PLACED) + asked.session.exec(credits).one()


def count_lines(asked: Asked) -> int:
    """How many lines they have."""
    of_orders = (
        select(func.count())
        .select_from(OrderLine)
        .join(Order, col(Order.id) == OrderLine.order_id)
        .where(*asked.of(Order, _PLACED))
    )
    of_credits = (
        select(func.count())
        .select_from(RefundLine)
        .join(Refund, col(Refund.id) == RefundLine.refund_id)
        .where(*_alone(asked))
    )
    return asked.session.exec(of_orders).one() + asked.session.exec(of_credits).one()
