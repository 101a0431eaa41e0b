"""Stock: how many pieces are left, what runs low, what came and what went."""

from __future__ import annotations

from datetime import timedelta

from opsbot.command import Context, Delta, Limit, Quantity, Words, command, default
from opsbot.model import Product, ProductStatus, Role, StockMovement, StockReason
from opsbot.queries import stock as query
from opsbot.reply import Block, Button, Chart, Facts, Reply, Table, Text, say
from opsbot.rules import stock as rule
from opsbot.values import Period

# As many movements as a table shows; the chart draws all of them.
MOST = 20

_SHOP = "[in stock|in the shop|in the warehouse|on the shelf|on hand|left|available|there|now]"


@command(
    "stock.show",
    role=Role.MERCHANT,
    phrases=[
        "how many [pieces of|of the|of our] {product} (are|do we|have we|are there|is there) "
        f"[still] [have|got] {_SHOP}",
        "how many {product} [are] [still] (left|in stock|available|on hand)",
        "how many {product}",
        f"how much {{product}} (is|do we|have we|is there|are there) [still] [have|got] {_SHOP}",
        "how much {product} [is] [still] (left|in stock|available|on hand)",
        f"(do|have) we [still] (have|got) [any|some|enough] {{product}} {_SHOP}",
        f"(is|are) [there] [any|some|still] {{product}} [still] {_SHOP}",
        "(is|are) {product} (sold out|out of stock|in stock|available|gone)",
        "{product} [still] (in stock|available|left)",
        "{product} (stock|inventory|level|stock level|quantity)",
        "(stock|inventory|level|stock level) (of|for|on) {product}",
        "stock {product}",
        "what is [the] (stock|inventory|level|stock level) (of|for|on) {product}",
        "what is left of {product}",
        "check [the] [stock of] {product}",
    ],
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
    phrases=[
        "[what|which products|which items|anything|list products] [that] (is|are|is there) "
        "[running|getting] (low|short|scarce) [on stock|in stock]",
        "[list] [all] [products|items|what] [that] [are|is] (running|getting) (low|short|out) "
        "[on stock|of stock]",
        "[list] {limit} [products|items] [that] [are] (running|getting) (low|short|out) "
        "[on stock|of stock]",
        "(anything|something|what) (running|getting) (low|short|out) [on stock|in stock|of stock]",
        "what are we (running|getting) (low|short|out) (on|of)",
        "[list] low [on] stock [products|items|list|report]",
        "[list] {limit} (low|lowest) [on] stock [products|items]",
        "(what|which products|which items) (do we|will we) (run|running) (low|short|out) [on|of] "
        "[stock]",
        "(what|which products|which items) (is|are) [nearly|almost|about to be] "
        "(sold out|out of stock|out|gone|finished)",
        "[list] [products|items] [that are] [nearly|almost] (sold out|out of stock)",
        "(what|which products|which items) (is|are) (under|below|at) "
        "(its|their|the) [minimum|low-stock|low stock|stock] "
        "(stock|minimum|mark|threshold|level|limit)",
        "stock (alarm|warnings|problems)",
        "low stock",
        "what is low",
    ],
    also=["(top|first|limit|worst) {limit}"],
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
    phrases=[
        "{product} stock is [now|at] {quantity} [now|pieces]",
        "[the] stock (of|for) {product} is [now|at] {quantity} [now|pieces]",
        "(set|change|update|correct|put) {product} (stock|level|quantity|inventory) (to|at|=) "
        "{quantity} [pieces]",
        "(set|change|update|correct|put) {product} (to|at|=) {quantity} pieces",
        "(set|change|update|correct|put) [the] (stock|level|quantity|inventory) (of|for|on) "
        "{product} (to|at|=) {quantity} [pieces]",
        "(set|change|update|correct) [the] stock {product} [to] {quantity}",
        "{product} (stock|level|inventory) [to|at|:|=] {quantity}",
        "[i|we] [have] counted {quantity} {product}",
        "[i|we] [have] counted {product} [:|,] [there are|we have|it is|is] {quantity}",
        "[i|we] [have] counted {product} [:|,] [there are|we have|it is] {quantity} , set it",
        "(count|recount) of {product} is {quantity}",
        "there are [exactly|only] {quantity} {product} [left|in stock] [now]",
        "(set|correct|update) [the] (stock|level|inventory) (of|for) {product}",
    ],
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
    phrases=[
        "(add|plus|put|put in|book in) {+delta} [more|pieces of|new] {product} "
        "[(to|in|into|on) [the] stock]",
        "(add|put) {+delta} [more] [pieces] to {product} [stock]",
        "(add|plus|received|got) {+delta}",
        "[we] [have] [just] (received|got|get|bought in|restocked) {+delta} [more|new] "
        "[pieces of] {product} [in]",
        "{+delta} [more|new] {product} (arrived|came in|came|were delivered|have arrived|received)",
        "(restock|refill) {product} (with|by) {+delta}",
        "(increase|raise) [the] [stock of] {product} [stock] by {+delta}",
        "(minus|remove|subtract|deduct|take off|book out|write off) {-delta} [pieces of] {product} "
        "[from stock|off stock|from the stock]",
        "(take|remove|subtract|deduct) {-delta} [pieces of] {product} (off|from|out of) "
        "[the] [stock]",
        "(take|remove|subtract|deduct) {-delta} (off|from) [the] [stock of] {product} [stock]",
        "(minus|remove|take off|take away) {-delta}",
        "(reduce|lower|decrease) [the] [stock of] {product} [stock] by {-delta}",
        "{-delta} {product} (broke|are broken|is broken|got broken|were broken|was broken) "
        "[, take (them|it) off] [stock|the stock]",
        "{-delta} {product} (are|is|went|got|were|was) "
        "(damaged|lost|missing|gone|stolen|expired|spoiled) [, take (them|it) off] "
        "[stock|the stock]",
        "(we|i) (broke|lost|dropped|damaged|threw away) {-delta} {product}",
        "adjust [the] [stock of] {product} [stock] [by] {delta}",
        "adjust [the] [stock of] {product} [stock]",
        "adjust [the] stock (of|for) {product} [by] {delta}",
    ],
    also=[
        ", {reason}",
        ": {reason}",
        "because [of] {reason}",
        "(due to|reason|since|as|bc) [:] {reason}",
    ],
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
    phrases=[
        "(warn|tell|alert|notify|ping) (me|us) (when|if|once|as soon as) {product} "
        "(drops|falls|goes|gets|sinks|is|are|drop|fall|go|get|runs|run) [down] "
        "(under|below|to|at|beneath|less than|lower than) {quantity} [pieces]",
        "(warn|tell|alert|notify|ping) (me|us) (when|if|once) there are (less|fewer) than "
        "{quantity} {product} [left]",
        "(warn|tell|alert|notify|ping) (me|us) (when|if|once) we have (less|fewer) than "
        "{quantity} {product} [left]",
        "(set|change|put) [the] (low stock|low-stock|warning|stock|minimum) "
        "(mark|threshold|level|limit|warning|alert|minimum) (of|for|on) {product} (to|at) "
        "{quantity}",
        "(set|change|put) [the] (threshold|mark|minimum|limit) (of|for|on) {product} (to|at) "
        "{quantity}",
        "(set|change|put) {product} (threshold|mark|minimum|limit) (to|at) {quantity}",
        "{product} (threshold|minimum|mark) [is|:|to|=] {quantity}",
        "{product} (low stock|low-stock) (threshold|mark|level) [is|:|to|=] {quantity}",
        "(threshold|minimum|mark) (of|for) {product} [is|:|to|=] {quantity}",
        "[change|set] [the] (stock|low stock|low-stock) threshold to {quantity}",
        "change the threshold to {quantity}",
    ],
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
    phrases=[
        "[stock] (movements|history|changes|ledger|log) (of|for|on) {product}",
        "stock (movements|history|changes|ledger|log) [of|for|on] {product}",
        "{product} [stock] (movements|history|ledger|log)",
        "{product} stock changes",
        "(what|how much) (came and went|moved) of {product}",
        "how (has|did) [the] stock of {product} (changed|change|develop|developed|moved|move)",
        "(chart|draw|graph|plot) [the] stock (of|for) {product}",
        "why is [the] stock of {product} (so low|wrong|off)",
    ],
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
