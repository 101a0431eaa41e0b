"""The generated demo: a tea shop with a year behind it, ready to be asked about.

Nothing in it is real, and nothing is left to chance: the same moment makes the same shop.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import Any

from sqlmodel import Session, col, select

from opsbot.model import Deal, Order, Product, Row, UsageSample, Workspace
from opsbot.model.catalogue import ProductStatus
from opsbot.model.crm import DealStatus
from opsbot.model.sales import Fulfilment
from opsbot.values import Period

ALWAYS = ["what can you do?", "which plan are we on?", "who can use the bot?"]


def fill(session: Session, now: datetime) -> Workspace:
    """Add the demo's workspace as it stands at `now`. Flushes, does not commit."""
    from opsbot.demo import making  # the words and the dice: nobody else waits for them

    return making.fill(session, now)


def worth_asking(session: Session, workspace: Workspace, now: datetime) -> list[str]:
    """Three things to ask that have something to tell right now, in any workspace."""
    return list(islice(chain(_telling(session, workspace, now), ALWAYS), 3))


def _telling(session: Session, workspace: Workspace, now: datetime) -> Iterator[str]:
    """What to ask, the best first. Each is looked up only when its turn comes."""

    def any_of(kind: type[Row], *where: Any) -> bool:
        rows = select(col(kind.id)).where(kind.workspace_id == workspace.id, *where)
        return session.exec(rows.limit(1)).first() is not None

    today = now.astimezone(workspace.zone).date()
    monday = today - timedelta(today.weekday())
    last_week = Period.days(monday - timedelta(7), monday, workspace.zone)
    if any_of(Order, Order.placed_at >= last_week.start, Order.placed_at < last_week.end):
        yield "how did we do last week?"
    active = Product.status == ProductStatus.ACTIVE
    if any_of(Product, active, Product.stock <= col(Product.low_stock)):
        yield "what is running low?"
    if any_of(UsageSample, UsageSample.at >= now - timedelta(days=31)):
        yield "are we near our limits?"
    if any_of(Order, Order.fulfilment == Fulfilment.UNFULFILLED):
        yield "which orders still have to go out?"
    if any_of(Deal, Deal.status == DealStatus.OPEN):
        yield "show the funnel"
