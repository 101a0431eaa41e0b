"""Reordering: what sells out and when, and what to order so that it does not."""

from __future__ import annotations

from typing import Any

from commands.phrases import stock as phrases
from opsbot.command import Context, Days, command
from opsbot.model import Product, Role
from opsbot.queries import stock as query
from opsbot.reply import Button, Facts, Reply, Table, Text, say
from opsbot.rules import stock as rule
from opsbot.values import Period

# As many rows as anybody reads; the counts and the total are of all.
MOST = 30


@command(
    "stock.cover",
    role=Role.MERCHANT,
    phrases=phrases.COVER,
    also=phrases.COVER_ALSO,
)
def cover(ctx: Context, product: Product | None = None, days: Days = 14) -> Reply:
    """What sells out within some days, or how long a product lasts at the pace it sells."""
    rule.ahead(days)
    weeks = rule.last_weeks(ctx.clock.today, ctx.clock.zone)
    if product is not None:
        return _of_one(ctx, product, days, weeks)
    found = rule.selling_out(query.selling(ctx.session, ctx.workspace_id, weeks), days)
    horizon = {"within": _days(days), "day": rule.gone(ctx.clock.today, days)}
    order = Button("What to reorder", "stock.reorder", days=days)
    if not found:
        text = say(
            "Nothing in stock will sell out within {within}, by {day}, at the pace of {weeks}.",
            weeks=weeks,
            **horizon,
        )
        return Reply(text, buttons=(order, Button("Low stock", "stock.low")))
    what = say("*1 product*") if len(found) == 1 else say("*{count} products*", count=len(found))
    text = say("{what} will sell out within {within}, by {day}.", what=what, **horizon)
    rows = [
        (
            one.product,
            one.product.stock,
            rule.a_week(one.sold),
            rule.gone(ctx.clock.today, one.days),
        )
        for one in found[:MOST]
    ]
    columns = ("Product", "Left", "Sold a week", "Sold out around")
    table = Table(columns, rows, title=_heading(len(found), "soonest", weeks))
    shown = (Button(one.product.title, "stock.show", product=one.product) for one in found[:2])
    return Reply(text, (table,), (order, *shown))


def _of_one(ctx: Context, product: Product, days: int, weeks: Period) -> Reply:
    """How long one product lasts, and whether that is too short."""
    sold = query.sold(ctx.session, [product], weeks).get(product.id, query.NOTHING).pieces
    facts = Facts(
        ("In stock", product.stock),
        ("Low-stock mark", product.low_stock),
        ("Sold", sold),
        ("Sold in", weeks),
    )
    steps = (
        Button("Set the mark", "stock.threshold", product=product),
        Button("Show", "stock.show", product=product),
        Button("What to reorder", "stock.reorder"),
    )
    text = _how_long(ctx, product, sold)
    short = rule.to_order(product.stock, sold, 0, days)
    if short:
        text = say(
            "{text} For {days} it takes {short} more.", text=text, days=_days(days), short=short
        )
    return Reply(text, (facts,), steps)


def _how_long(ctx: Context, product: Product, sold: int) -> Text:
    """For how long a product lasts, in a sentence."""
    days = rule.lasts(product.stock, sold)
    values = {"product": product, "level": product.stock, "weeks": rule.WEEKS}
    if product.stock <= 0:
        return say("*{product}* is sold out.", **values)
    if not sold:
        return say("*{level}* left of {product}, and none sold in {weeks} weeks.", **values)
    if days is None:
        return say(
            "*{level}* left of {product}: {sold} sold in {weeks} weeks, too few to tell how long "
            "it lasts.",
            sold=sold,
            **values,
        )
    if days > rule.FARTHEST:
        return say(
            "*More than a year*: {level} left of {product}, {sold} sold in {weeks} weeks.",
            sold=sold,
            **values,
        )
    left = say("*Less than a day*") if days < 1 else say("*{days} days*", days=int(days))
    if 1 <= days < 2:
        left = say("*1 day*")
    day = rule.gone(ctx.clock.today, days)
    return say("{left}: {product} will be sold out around {day}.", left=left, day=day, **values)


def _days(days: int) -> Text:
    return say("1 day") if days == 1 else say("{days} days", days=days)


@command(
    "stock.reorder",
    role=Role.MERCHANT,
    phrases=phrases.REORDER,
    also=phrases.REORDER_ALSO,
)
def reorder(ctx: Context, days: Days = 30) -> Reply:
    """What to order again, and how many pieces, so that it lasts for some days."""
    rule.ahead(days)
    weeks = rule.last_weeks(ctx.clock.today, ctx.clock.zone)
    found = rule.orders(query.wanting(ctx.session, ctx.workspace_id, weeks), days)
    horizon = {"within": _days(days), "day": rule.gone(ctx.clock.today, days)}
    ahead = Button("What sells out", "stock.cover", days=days)
    if not found:
        text = say(
            "Nothing to order: at the pace of {weeks} everything lasts {within}, until {day}, with "
            "its mark left.",
            weeks=weeks,
            **horizon,
        )
        return Reply(text, buttons=(ahead, Button("Low stock", "stock.low")))
    rows = [
        (
            one.product,
            one.pieces,
            one.product.stock,
            one.product.low_stock,
            rule.a_week(one.sold),
        )
        for one in found[:MOST]
    ]
    columns = ("Product", "Order", "Left", "Mark", "Sold a week")
    table = Table(columns, rows, title=_heading(len(found), "most urgent", weeks))
    shown = (Button(one.product.title, "stock.show", product=one.product) for one in found[:2])
    return Reply(_how_many(found, horizon), (table,), (ahead, *shown))


def _how_many(found: list[rule.Order], horizon: dict[str, Any]) -> Text:
    """The pieces to order in all, and what for."""
    pieces = sum(one.pieces for one in found)
    total = say("*1 piece*") if pieces == 1 else say("*{pieces} pieces*", pieces=pieces)
    what = say("1 product") if len(found) == 1 else say("{count} products", count=len(found))
    return say(
        "{total} of {what} to order to last {within}, until {day}, on top of the marks.",
        total=total,
        what=what,
        **horizon,
    )


def _heading(count: int, which: str, weeks: Period) -> Text:
    """What the table is measured by, and how much of it is not there."""
    by = say("Sold a week: on average in {weeks}", weeks=weeks)
    if count <= MOST:
        return by
    return say("The {most} {which} of {count}. {by}", most=MOST, which=which, count=count, by=by)
