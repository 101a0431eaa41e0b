"""What alerts look for. Each is answered by an index, or by the ids of what stands already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import joinedload
from sqlmodel import Session, and_, col, or_, select

from opsbot.model import (
    Deal,
    DealStatus,
    Fulfilment,
    Member,
    Order,
    Payment,
    Product,
    ProductStatus,
    Task,
    UsageThreshold,
)
from opsbot.queries.deals import unmoved
from opsbot.values import Period

# So many at most of one kind: an import may bring thousands, and nobody reads those.
MOST = 500

_deal: Any = Deal
_order: Any = Order


def low(session: Session, workspace_id: int, ids: Sequence[int]) -> Sequence[Product]:
    """Products in the shop at or under their mark, and those of some ids wherever they are."""
    is_low = and_(
        col(Product.workspace_id) == workspace_id,
        col(Product.status) == ProductStatus.ACTIVE,
        col(Product.stock) <= col(Product.low_stock),
    )
    found = session.exec(select(Product).where(is_low).order_by(col(Product.id)).limit(MOST)).all()
    return [*found, *_by_id(session, workspace_id, ids, {one.id for one in found})]


def out(session: Session, workspace_id: int) -> Sequence[Product]:
    """Products in the shop of which nothing is left. One without a mark is not counted at all."""
    return session.exec(
        select(Product)
        .where(
            Product.workspace_id == workspace_id,
            Product.status == ProductStatus.ACTIVE,
            # As the index of low products says it.
            col(Product.stock) <= col(Product.low_stock),
            Product.stock <= 0,
        )
        .order_by(col(Product.id))
        .limit(MOST)
    ).all()


def _by_id(
    session: Session, workspace_id: int, ids: Sequence[int], known: set[int]
) -> Sequence[Product]:
    left = [one for one in ids if one not in known]
    if not left:
        return []
    return session.exec(
        select(Product).where(
            col(Product.id).in_(left),
            Product.workspace_id == workspace_id,
            Product.status == ProductStatus.ACTIVE,
        )
    ).all()


def thresholds(session: Session, workspace_id: int) -> Sequence[UsageThreshold]:
    """The shares of limits at which somebody wants to be warned, the highest first."""
    return session.exec(
        select(UsageThreshold)
        .where(UsageThreshold.workspace_id == workspace_id)
        .order_by(col(UsageThreshold.percent).desc())
    ).all()


def stale(session: Session, workspace_id: int, before: datetime) -> Sequence[Deal]:
    """Open deals that last moved before a moment, those that moved last first."""
    return session.exec(
        select(Deal)
        .where(*unmoved(workspace_id, before))
        .order_by(col(Deal.moved_at).desc(), col(Deal.id))
        .limit(MOST)
    ).all()


def closing_late(session: Session, workspace_id: int, today: date) -> Sequence[Deal]:
    """Open deals that should have been closed before a day, with their stages."""
    return session.exec(
        select(Deal)
        .where(
            Deal.workspace_id == workspace_id,
            Deal.status == DealStatus.OPEN,
            col(Deal.close_date) < today,
        )
        .options(joinedload(_deal.stage))
        .order_by(col(Deal.close_date).desc(), col(Deal.id))
        .limit(MOST)
    ).all()


def tasks_until(
    session: Session, workspace_id: int, end: datetime
) -> Sequence[tuple[Task, Member]]:
    """Open tasks that are due before a moment, with who has to do them."""
    ours = select(Member.id).where(Member.workspace_id == workspace_id, Member.active)
    return session.exec(
        select(Task, Member)
        .join(Member, col(Member.id) == Task.member_id)
        .where(
            col(Task.member_id).in_(ours),
            col(Task.done_at).is_(None),
            col(Task.due_at) < end,
        )
        .order_by(col(Task.due_at).desc(), col(Task.id))
        .limit(MOST)
    ).all()


def unpaid(session: Session, workspace_id: int, period: Period) -> Sequence[Order]:
    """Orders placed in a period that nobody has paid."""
    return _orders(
        session,
        workspace_id,
        period,
        Order.payment == Payment.PENDING,
        Order.fulfilment != Fulfilment.CANCELLED,
    )


def unsent(session: Session, workspace_id: int, period: Period) -> Sequence[Order]:
    """Orders placed in a period that are paid and still wait to be shipped."""
    return _orders(
        session,
        workspace_id,
        period,
        Order.fulfilment == Fulfilment.UNFULFILLED,
        or_(col(Order.payment) == Payment.PAID, col(Order.payment) == Payment.PARTIALLY_REFUNDED),
    )


def _orders(session: Session, workspace_id: int, period: Period, *where: Any) -> Sequence[Order]:
    return session.exec(
        select(Order)
        .where(
            Order.workspace_id == workspace_id,
            Order.placed_at >= period.start,
            Order.placed_at < period.end,
            *where,
        )
        .options(joinedload(_order.customer))
        .order_by(col(Order.placed_at).desc(), col(Order.id))
        .limit(MOST)
    ).all()
