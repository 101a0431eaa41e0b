"""Stock: how many pieces are left, what runs low, what came and what went."""

from __future__ import annotations

from datetime import timedelta

from commands.phrases import stock as phrases
from opsbot.command import Context, Delta, Limit, Quantity, Words, command, default
from opsbot.model import Product, ProductStatus, Role, StockMovement, StockReason
from opsbot.queries import stock as query
from opsbot.reply import Block, Button, Chart, Facts, Reply, Table, Text, say
from opsbot.rules import stock as rule
from opsbot.values import Period

# As many movements as a table shows; the chart draws all of them.
MOST = 20


@command(
    "stock.show",
    role=Role.MERCHANT,
    phrases=phrases.SHOW,
    also=phrases.SHOW_ALSO,
)
def show(ctx: Context, product: Product) -> Reply:
    """Say how many pieces of a product are left, and how fast it sells."""
    period = rule.last_month(ctx.clock.today, ctx.clock.zone)
    sold = query.sold(ctx.session, [product], period).get(product.id, query.NOTHING)
    facts = Facts(
        ("In stock", product.stock),
        ("Low-stock mark", product.low_stock),
        ("Price", product.price),
        ("Sold", sold.pieces),
        ("Sold in", period),
        ("In the shop", "hidden" if product.status == ProductStatus.HIDDEN else None),
    )
    steps = (
        Button("History", "stock.history", product=product),
        Button("Product", "products.show", product=product),
    )
    return Reply(_left(product), (facts,), steps)


def _left(product: Product) -> Text:
    """The level in a sentence, and whether it is low."""
    if product.stock <= 0:
        return say("*{product}* is sold out.", product=product)
    if rule.is_low(product):
        return say(
            "*{level}* left of {product}: low, the mark is {mark}.",
            level=product.stock,
            product=product,
            mark=product.low_stock,
        )
    return say("*{level}* left of {product}.", level=product.stock, product=product)


@command(
    "stock.low",
    role=Role.MERCHANT,
    phrases=phrases.LOW,
    also=phrases.LOW_ALSO,
)
def low(ctx: Context, limit: Limit = 10) -> Reply:
    """List what is sold out or running low, worst first."""
    found = query.low(ctx.session, ctx.workspace_id, limit)
    if not found.in_all:
        return Reply(
            say(
                "Nothing is low. Products count as low at or under their mark: "
                "“warn me when the blue teapot drops under 10”."
            )
        )
    period = rule.last_weeks(ctx.clock.today, ctx.clock.zone)
    sold = query.sold(ctx.session, found.products, period)
    rows = [
        (
            product,
            product.stock if product.stock > 0 else "sold out",
            product.low_stock,
            rule.a_week(sold.get(product.id, query.NOTHING).pieces),
        )
        for product in found.products
    ]
    more = Button("Show more", "stock.low", limit=limit * 3) if found.in_all > limit else None
    table = Table(
        ("Product", "Left", "Mark", "Sold a week"),
        rows,
        title=say("Sold a week: on average in {period}", period=period),
        more=more,
    )
    steps = [Button(f"{one.title}", "stock.show", product=one) for one in found.products[:2]]
    return Reply(_how_low(found), (table,), tuple(steps))


def _how_low(found: query.Low) -> Text:
    if found.in_all == 1:
        count = say("*1 product* is low")
    elif found.in_all == len(found.products):
        count = say("*{count} products* are low", count=found.in_all)
    else:
        count = say(
            "*{shown} of {count} products* that are low",
            shown=len(found.products),
            count=found.in_all,
        )
    if found.sold_out:
        return say("{count}, {sold_out} sold out.", count=count, sold_out=found.sold_out)
    return say("{count}.", count=count)


@command(
    "stock.set",
    role=Role.MERCHANT,
    writes=True,
    phrases=phrases.SET,
    also=phrases.SET_ALSO,
)
def set_to(ctx: Context, product: Product, quantity: Quantity) -> Reply:
    """Set the stock of a product to what was counted."""
    query.hold(ctx.session, product)
    before = product.stock
    delta = rule.counted(product, quantity)
    if delta == 0:
        return Reply(
            say("*{product}* is at {level} already.", product=product, level=before),
            buttons=(Button("History", "stock.history", product=product),),
        )
    return _moved(ctx, product, before, delta, StockReason.COUNTED)


@command(
    "stock.adjust",
    role=Role.MERCHANT,
    writes=True,
    phrases=phrases.ADJUST,
    also=phrases.ADJUST_ALSO,
)
def adjust(ctx: Context, product: Product, delta: Delta, reason: Words | None = None) -> Reply:
    """Add pieces to the stock of a product, or take some off."""
    query.hold(ctx.session, product)
    before = product.stock
    rule.changed(product, delta)
    return _moved(ctx, product, before, delta, StockReason.ADJUSTED, reason)


def _moved(
    ctx: Context,
    product: Product,
    before: int,
    delta: int,
    why: StockReason,
    note: str | None = None,
) -> Reply:
    """Book pieces in or out, and say the level before and after."""
    ctx.session.add(
        StockMovement(
            workspace_id=ctx.workspace_id,
            product_id=product.id,
            delta=delta,
            reason=why,
            note=note,
            at=ctx.now,
            member_id=ctx.person.member_id,
        )
    )
    ctx.session.flush()
    ctx.session.refresh(product, ["stock"])
    text = say(
        "*{product}*: {before} → {after} pieces.",
        product=product,
        before=before,
        after=product.stock,
    )
    if rule.is_low(product):
        text = say("{text} That is low: the mark is {mark}.", text=text, mark=product.low_stock)
    steps = (Button("History", "stock.history", product=product),)
    return Reply(text, buttons=steps, tone="done")


@command(
    "stock.threshold",
    role=Role.MERCHANT,
    writes=True,
    phrases=phrases.THRESHOLD,
)
def threshold(ctx: Context, product: Product, quantity: Quantity) -> Reply:
    """Set the low-stock mark of a product: at that many pieces it counts as low."""
    before = rule.marked(product, quantity)
    text = say("*{product}* counts as low at {mark} pieces.", product=product, mark=quantity)
    if before is not None:
        text = say(
            "*{product}*: low-stock mark {before} → {mark} pieces.",
            product=product,
            before=before,
            mark=quantity,
        )
    if rule.is_low(product):
        text = say("{text} It is low now: {level} left.", text=text, level=product.stock)
    return Reply(text, buttons=(Button("Low stock", "stock.low"),), tone="done")


@command(
    "stock.history",
    role=Role.MERCHANT,
    phrases=phrases.HISTORY,
    also=phrases.HISTORY_ALSO,
)
def history(ctx: Context, product: Product, period: Period = default("last 30 days")) -> Reply:
    """Show what came and went of a product, and its level after each movement."""
    moves = query.movements(ctx.session, product, period, MOST)
    start = moves.end - sum(delta for _, delta in moves.all)
    values = {
        "product": product,
        "period": period,
        "count": len(moves.all),
        "start": start,
        "end": moves.end,
    }
    now = Button("Up to now", "stock.history", product=product, period=_up_to_now(ctx, period))
    buttons = [now] if moves.since else []
    buttons.append(Button("Stock", "stock.show", product=product))
    if not moves.all:
        text = say("No movements of *{product}* {period}: {end} pieces throughout.", **values)
        return Reply(_since(text, moves.since), buttons=tuple(buttons))
    text = say("*{count} movements* of {product} {period}: {start} → {end} pieces.", **values)
    if len(moves.all) == 1:
        text = say("*1 movement* of {product} {period}: {start} → {end} pieces.", **values)
    after = rule.running(moves.end, [move.delta for move, _ in moves.shown])
    rows = [
        (move.at, move.delta, level, move.reason, move.note, who)
        for (move, who), level in zip(moves.shown, after, strict=True)
    ]
    heading = None
    if len(moves.all) > MOST:
        heading = say("The last {shown} of {count}", shown=MOST, count=len(moves.all))
    columns = ("When", "Pieces", "Level", "Why", "Note", "By")
    blocks: list[Block] = [Table(columns, rows, title=heading)]
    points = rule.levels(start, moves.all, _so_far(ctx, period))
    if len(points) > 1:
        days = [day for day, _ in points]
        series = {"Level": [level for _, level in points]}
        blocks.insert(0, Chart("line", days, series, title=product.title))
    return Reply(_since(text, moves.since), tuple(blocks), tuple(buttons))


def _since(text: Text, count: int) -> Text:
    if not count:
        return text
    if count == 1:
        return say("{text} 1 more since.", text=text)
    return say("{text} {count} more since.", text=text, count=count)


def _up_to_now(ctx: Context, period: Period) -> Period:
    """The same period, longer: until the end of today."""
    zone = ctx.clock.zone
    return Period(
        period.start, Period.days(ctx.clock.today, ctx.clock.today + timedelta(days=1), zone).end
    )


def _so_far(ctx: Context, period: Period) -> Period:
    """A period without what is still to come."""
    return Period(period.start, max(period.start, min(period.end, ctx.now)))
