"""Stock: what is low, what was sold, which movements made a level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Float, case, cast
from sqlmodel import Session, col, exists, func, or_, select

from opsbot.model import (
    Fulfilment,
    Member,
    Order,
    OrderLine,
    Product,
    ProductStatus,
    StockMovement,
)
from opsbot.values import Period


class Low(NamedTuple):
    """The worst of the products that run low, how many there are, how many of them sold out."""

    products: list[Product]
    in_all: int
    sold_out: int


def low(session: Session, workspace_id: int, limit: int) -> Low:
    """Products in the shop at or under their mark: sold out first, then by how much of the mark
    is left."""
    conditions = [
        col(Product.workspace_id) == workspace_id,
        col(Product.status) == ProductStatus.ACTIVE,
        col(Product.stock) <= col(Product.low_stock),
    ]
    sold_out = case((col(Product.stock) <= 0, 1), else_=0)
    mark = case((col(Product.low_stock) > 0, col(Product.low_stock)), else_=1)
    rows = session.exec(
        select(Product, func.count().over(), func.sum(sold_out).over())
        .where(*conditions)
        .order_by(
            sold_out.desc(), cast(col(Product.stock), Float) / mark, mark.desc(), col(Product.title)
        )
        .limit(limit)
    ).all()
    return Low([row[0] for row in rows], rows[0][1], rows[0][2]) if rows else Low([], 0, 0)


class Sales(NamedTuple):
    """How many pieces were sold, and for how much in minor units of the product's currency."""

    pieces: int
    minor: int


NOTHING = Sales(0, 0)


def sold(session: Session, products: Sequence[Product], period: Period) -> dict[int, Sales]:
    """What was sold of some products, by their id. Cancelled orders do not count, nor do orders in
    another currency than the product's count as money."""
    if not products:
        return {}
    same = case((col(Order.currency) == Product.currency, OrderLine.total_minor), else_=0)
    rows = session.exec(
        select(OrderLine.product_id, func.sum(OrderLine.quantity), func.sum(same))
        .join(Order, col(Order.id) == OrderLine.order_id)
        .join(Product, col(Product.id) == OrderLine.product_id)
        .where(
            col(OrderLine.product_id).in_([product.id for product in products]),
            OrderLine.workspace_id == products[0].workspace_id,
            Order.placed_at >= period.start,
            Order.placed_at < period.end,
            Order.fulfilment != Fulfilment.CANCELLED,
        )
        .group_by(col(OrderLine.product_id))
    )
    return {id: Sales(int(pieces), int(minor)) for id, pieces, minor in rows if id is not None}


def selling(session: Session, workspace_id: int, period: Period) -> list[tuple[Product, int]]:
    """Products in the shop that were sold in a period, with the pieces.

    What has neither a mark nor a movement is not counted at all: it cannot run out.
    """
    sold = (
        select(OrderLine.product_id, func.sum(OrderLine.quantity).label("pieces"))
        .join(Order, col(Order.id) == OrderLine.order_id)
        .where(
            Order.workspace_id == workspace_id,
            Order.placed_at >= period.start,
            Order.placed_at < period.end,
            Order.fulfilment != Fulfilment.CANCELLED,
        )
        .group_by(col(OrderLine.product_id))
        .subquery()
    )
    rows = session.exec(
        select(Product, sold.c.pieces)
        .join(sold, sold.c.product_id == Product.id)
        .where(
            Product.workspace_id == workspace_id,
            Product.status == ProductStatus.ACTIVE,
            or_(
                col(Product.low_stock).is_not(None),
                exists().where(
                    col(StockMovement.workspace_id) == workspace_id,
                    col(StockMovement.product_id) == Product.id,
                ),
            ),
        )
        .order_by(col(Product.id))
    )
    return [(product, int(pieces)) for product, pieces in rows]


def wanting(session: Session, workspace_id: int, period: Period) -> list[tuple[Product, int]]:
    """Products in the shop that may have to be ordered: those that were sold in a period, with the
    pieces, and those at or under their mark that nobody bought."""
    sold = selling(session, workspace_id, period)
    known = {product.id for product, _ in sold}
    low = session.exec(
        select(Product)
        .where(
            Product.workspace_id == workspace_id,
            Product.status == ProductStatus.ACTIVE,
            # As the index of low products says it.
            col(Product.stock) <= col(Product.low_stock),
        )
        .order_by(col(Product.id))
    )
    return [*sold, *((product, 0) for product in low if product.id not in known)]


def hold(session: Session, product: Product) -> Product:
    """A product with its level as it is now. Nobody else changes it until this is committed: a
    count is a difference from it."""
    session.refresh(product, ["stock", "version"], with_for_update={"key_share": True})
    return product


class Movements(NamedTuple):
    """A product's movements in a period, newest first."""

    shown: list[tuple[StockMovement, str | None]]  # with the member's name
    all: list[tuple[datetime, int]]  # when and how many, oldest first
    since: int  # how many came after the period
    end: int  # the level when the period ended


def movements(session: Session, product: Product, period: Period, limit: int) -> Movements:
    """What came and went in a period. What it reads grows with the movements since its start."""
    after_start = (
        StockMovement.workspace_id == product.workspace_id,
        StockMovement.product_id == product.id,
        StockMovement.at >= period.start,
    )
    since, later = session.exec(
        select(func.count(), func.sum(StockMovement.delta)).where(
            *after_start, StockMovement.at >= period.end
        )
    ).one()
    order = col(StockMovement.at), col(StockMovement.id)
    within = session.exec(
        select(StockMovement.at, StockMovement.delta)
        .where(*after_start, StockMovement.at < period.end)
        .order_by(*order)
    ).all()
    newest = session.exec(
        select(StockMovement, Member.name)
        .outerjoin(Member, col(Member.id) == StockMovement.member_id)
        .where(*after_start, StockMovement.at < period.end)
        .order_by(*(column.desc() for column in order))
        .limit(limit)
    ).all()
    return Movements(list(newest), list(within), since, product.stock - int(later or 0))
