"""Stock: what a count does to the level, when it is low, how long it lasts, what to order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import NamedTuple

from opsbot.model import Product
from opsbot.reply import Button, Refused
from opsbot.values import Period

# Four whole weeks tell more about a product than one, and forget the season before.
WEEKS = 4
# Fewer pieces than this in those weeks are no pace.
FEWEST_SOLD = 4
# Four weeks say nothing of the time after a year.
FARTHEST = 365
# More pieces than this nobody has; a level must fit into the database.
MOST = 1_000_000_000
# More points than this make no chart that anybody reads.
POINTS = 60


def counted(product: Product, quantity: int) -> int:
    """The difference that a count makes. Raises Refused for less than nothing."""
    if quantity < 0:
        raise Refused(
            "There cannot be fewer than 0 pieces of *{product}*. To take some off, say "
            "“minus 2 {product}”.",
            product=product,
        )
    _believable(quantity)
    return quantity - product.stock


def changed(product: Product, delta: int) -> int:
    """The level after pieces came or went. Raises Refused for none, and for more than there are."""
    _believable(delta)
    _believable(product.stock + delta)
    if delta == 0:
        raise Refused("How many pieces of *{product}* came or went?", product=product)
    after = product.stock + delta
    if delta < 0 and after < 0:
        raise Refused(
            "*{product}* has {level} in stock, so {pieces} cannot be taken off. If the level is "
            "wrong, say what you counted: “{product} stock is 5”.",
            Button("Show", "stock.show", product=product),
            product=product,
            level=product.stock,
            pieces=-delta,
        )
    return after


def marked(product: Product, quantity: int) -> int | None:
    """Set the mark at which a product counts as low; returns the one before.

    Raises Refused for less than nothing, and for the mark it has.
    """
    before = product.low_stock
    if quantity < 0:
        raise Refused("The low-stock mark of *{product}* cannot be under 0.", product=product)
    if quantity == before:
        raise Refused(
            "The low-stock mark of *{product}* is {mark} already.", product=product, mark=before
        )
    _believable(quantity)
    product.low_stock = quantity
    return before


def _believable(pieces: int) -> None:
    if abs(pieces) > MOST:
        raise Refused("{pieces} pieces are more than I can count.", pieces=pieces)


def is_low(product: Product) -> bool:
    """Whether the level is at or under the product's mark."""
    return product.low_stock is not None and product.stock <= product.low_stock


def last_month(today: date, zone: tzinfo) -> Period:
    """The 30 whole days before today, as "the last 30 days" are everywhere."""
    return Period.days(today - timedelta(days=30), today, zone)


def last_weeks(today: date, zone: tzinfo) -> Period:
    """The whole weeks before today by which sales a week are measured."""
    return Period.days(today - timedelta(weeks=WEEKS), today, zone)


def a_week(sold: int) -> Decimal:
    """Pieces sold a week, to a tenth, of what was sold in those weeks."""
    return round(Decimal(sold) / WEEKS, 1)


# -- how long it lasts, and what to order -------------------------------------------------------


class Selling(NamedTuple):
    """A product at the pace it sells."""

    product: Product
    sold: int  # pieces in those weeks
    days: float  # that it lasts


class Order(NamedTuple):
    """How many pieces of a product to order."""

    product: Product
    sold: int
    pieces: int


def lasts(stock: int, sold: int) -> float | None:
    """For how many days stock lasts, of what was sold in those weeks. None: nothing is left, or too
    few were sold to tell."""
    return stock * 7 * WEEKS / sold if stock > 0 and sold >= FEWEST_SOLD else None


def gone(today: date, days: float) -> date:
    """The day around which stock that lasts some days is sold out. Not for more than FARTHEST."""
    return today + timedelta(days=int(days))


def ahead(days: int) -> int:
    """The days to look ahead. Raises Refused for none, and for more than a pace can tell."""
    if not 1 <= days <= FARTHEST:
        raise Refused(
            "I can look 1 to {most} days ahead, not {days}: “what will sell out in 14 days”.",
            most=FARTHEST,
            days=days,
        )
    return days


def selling_out(selling: Iterable[tuple[Product, int]], days: int) -> list[Selling]:
    """What will be sold out within some days, of products and the pieces sold in those weeks; the
    soonest first."""
    found = [
        Selling(product, sold, left)
        for product, sold in selling
        if (left := lasts(product.stock, sold)) is not None and left <= days
    ]
    return sorted(found, key=lambda one: (one.days, -one.sold, one.product.title))


def to_order(stock: int, sold: int, mark: int, days: int) -> int:
    """Pieces to order so that stock lasts some days at the pace of those weeks, and the mark is
    left then. Few sales are a pace here: an order asks how many, not for a day."""
    needed = -(-sold * days // (7 * WEEKS)) + mark
    return max(0, needed - stock)


def orders(selling: Iterable[tuple[Product, int]], days: int) -> list[Order]:
    """What to order for some days, of products and the pieces sold in those weeks; the most urgent
    first."""
    found = (
        Order(product, sold, to_order(product.stock, sold, product.low_stock or 0, days))
        for product, sold in selling
    )
    return sorted((one for one in found if one.pieces), key=_urgency)


def _urgency(order: Order) -> tuple[bool, float, int, str]:
    """Sold out first, sold or not: what is not there cannot sell. Then what lasts the shortest."""
    product, sold, _ = order
    left = max(0, product.stock)
    return left > 0, left / sold if sold else float("inf"), -order.pieces, product.title


# -- what was -----------------------------------------------------------------------------------


def levels(
    start: int, moves: Iterable[tuple[datetime, int]], period: Period
) -> list[tuple[date, int]]:
    """The level at the end of each day of a period, or of every so many days of a long one.

    `start` is the level when the period begins; the movements come in their order.
    """
    zone = period.start.tzinfo
    first, last = period.start.date(), (period.end - timedelta.resolution).date()
    by_day: dict[date, int] = {}
    level = start
    for at, delta in moves:
        level += delta
        by_day[at.astimezone(zone).date()] = level
    step = (last - first).days // POINTS + 1
    points: list[tuple[date, int]] = []
    level = start
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        level = by_day.get(day, level)
        if n % step == step - 1 or day == last:
            points.append((day, level))
    return points


def running(end: int, deltas: Sequence[int]) -> list[int]:
    """The level after each movement, newest first, of a product that ended at `end`."""
    after: list[int] = []
    for delta in deltas:
        after.append(end)
        end -= delta
    return after
