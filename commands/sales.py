"""Sales: what was sold and given back, in all, by day, product or country, and against before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from sqlmodel import col, select

from commands.phrases import sales as phrases
from opsbot.command import Context, Limit, command, default
from opsbot.model import Customer, Product
from opsbot.model.people import Role
from opsbot.queries import sales as queries
from opsbot.queries.sales import Key, Part
from opsbot.reply import Block, Button, Chart, Facts, List, Reply, Table, Text, say
from opsbot.rules import sales as rules
from opsbot.rules.sales import Bucket, Figures
from opsbot.telling import sales as telling
from opsbot.values import Period

By = Literal["day", "week", "month", "product", "category", "customer", "country", "channel"]
Of = Literal["products", "customers", "categories", "countries"]
Measure = Literal["revenue", "quantity"]

# How many rows a breakdown shows where nobody said, and how many its button asks for.
ROWS = 15
MORE = 100

_PARTS: dict[Of, queries.GoodsPart] = {
    "products": "product",
    "customers": "customer",
    "categories": "category",
    "countries": "country",
}
_FIGURES = {"gross": "Gross", "refunds": "Refunds", "net": "Net", "average": "Average order"}


@command(
    "sales.summary",
    role=Role.MERCHANT,
    phrases=phrases.SUMMARY,
    also=phrases.SUMMARY_ALSO,
)
def summary(
    ctx: Context,
    period: Period = default("today"),
    compare: Literal["previous", "year"] | None = None,
) -> Reply:
    """What was sold in a period, what was given back, and how that compares with before."""
    now, others = _figures(ctx, period)
    if not now:
        return _nothing(ctx, period, others)
    whole = rules.year_before(period) if compare == "year" else rules.previous(period)
    before = rules.as_far(whole, period, ctx.now)
    then, _ = _figures(ctx, before)
    sold = telling.sold(period, now, ctx.now)
    against = telling.against(now, then, before) if then or compare else None
    return Reply(
        say("{sold}: {against}.", sold=sold, against=against)
        if against
        else say("{sold}.", sold=sold),
        blocks=_blocks(
            _side_by_side(period, now, before, then) if compare else _facts(now),
            _all_of(ctx, whole) if compare and before != whole else None,
            _days(ctx, period),
            telling.beside(others),
        ),
        buttons=(
            Button("By product", "sales.breakdown", by="product", period=period),
            Button("By country", "sales.breakdown", by="country", period=period),
            Button("Against a year before", "sales.summary", period=period, compare="year"),
        )[: 2 if compare == "year" else 3],
    )


@command(
    "sales.breakdown",
    role=Role.MERCHANT,
    phrases=phrases.BREAKDOWN,
    also=phrases.BREAKDOWN_ALSO,
)
def breakdown(
    ctx: Context, by: By, period: Period = default("last 30 days"), limit: Limit | None = None
) -> Reply:
    """Sales by day, week, month, product, category, customer, country or channel, as a chart."""
    match by:
        case "day" | "week" | "month":
            return _by_time(ctx, by, period, limit)
        case "product" | "category":
            parts = queries.by_goods(ctx.session, ctx.workspace_id, period, by)
            return _by_part(ctx, by, parts, period, limit or ROWS)
        case "customer" | "country" | "channel":
            parts = queries.by_order(ctx.session, ctx.workspace_id, period, by)
            return _by_part(ctx, by, parts, period, limit or ROWS)


def _by_part(ctx: Context, by: By, parts: Iterable[Part], period: Period, limit: int) -> Reply:
    """A breakdown with the largest first; those beyond the limit are one row."""
    mine, others = _split(ctx, parts)
    if not mine:
        return _nothing(ctx, period, others)
    mine.sort(key=lambda part: -part.figures.net.minor)
    limit += len(mine) == limit + 1  # a row for one other would say less than the one
    shown, rest = mine[:limit], mine[limit:]
    names = _names(ctx, by, shown)
    rows = [_row(names[part.key], part.figures) for part in shown]
    folded = [_others(by, rest, _total(ctx, rest))] if rest else []
    more = Button("Show more", "sales.breakdown", by=by, period=period, limit=limit + MORE)
    first = next((part for part in shown if part.key is not None), shown[0])
    return Reply(
        say(
            "*{net}* net for {period} by {by}: {first} leads with {most}.",
            net=_total(ctx, mine).net,
            period=period,
            by=by,
            first=names[first.key],
            most=first.figures.net,
        ),
        blocks=_blocks(
            _bars([(row[0], row[-1]) for row in rows]),
            Table(_columns(by), [*rows, *folded], more=more if rest else None),
            _left_out(ctx, period, mine) if by in ("product", "category") else None,
            telling.beside(others),
        ),
        buttons=_other_ways(by, period),
    )


def _by_time(ctx: Context, by: Bucket, period: Period, limit: int | None) -> Reply:
    """A breakdown in the order of time; a limit keeps the last days, weeks or months."""
    pieces = rules.buckets(period, by, ctx.now, ctx.clock.week_start)
    last = pieces[-limit:] if limit else pieces
    figures = queries.over_time(ctx.session, ctx.workspace_id, ctx.person.currency, last)
    _, others = _figures(ctx, period)
    if not any(figures):
        return _nothing(ctx, period, others)
    rows = [_row(telling.label(piece, by), one) for piece, one in zip(last, figures, strict=True)]
    best = max(rows, key=lambda row: row[-1].minor)
    more = Button("Show all", "sales.breakdown", by=by, period=period)
    return Reply(
        say(
            "*{net}* net for {period}: the best {by} was {best} with {most}.",
            net=rules.total(ctx.person.currency, figures).net,
            period=Period(last[0].start, period.end),
            by=by,
            best=best[0],
            most=best[-1],
        ),
        blocks=_blocks(
            telling.course([row[0] for row in rows], figures),
            Table(_columns(by), rows, more=more if len(last) < len(pieces) else None),
            telling.beside(others),
        ),
        buttons=_other_ways(by, period),
    )


@command(
    "sales.top",
    role=Role.MERCHANT,
    phrases=phrases.TOP,
    also=phrases.TOP_ALSO,
)
def top(
    ctx: Context,
    of: Of,
    period: Period = default("last 30 days"),
    limit: Limit = 5,
    by: Measure = "revenue",
) -> Reply:
    """The best selling products or categories, the biggest customers or countries."""
    part = _PARTS[of]
    if by == "revenue" and part in ("customer", "country"):
        parts = queries.by_order(ctx.session, ctx.workspace_id, period, part)
    else:
        parts = queries.by_goods(ctx.session, ctx.workspace_id, period, part)
    known, others = _split(ctx, [one for one in parts if one.key is not None])
    best = sorted((one for one in known if _worth(one, by) > 0), key=lambda one: -_worth(one, by))
    if not best:
        return _nothing(ctx, period, others)
    table = _ranking(ctx, of, by, best, limit, period)
    other: Measure = "quantity" if by == "revenue" else "revenue"
    return Reply(
        say(
            "*{first}* leads the {of} for {period}: {much}.",
            first=table.rows[0][1],
            of=of,
            period=period,
            much=_much(best[0].figures, by),
        ),
        blocks=_blocks(_chart_of(table, by), table, telling.beside(others)),
        buttons=(
            Button(f"By {other}", "sales.top", of=of, period=period, limit=limit, by=other),
            Button("All of them", "sales.breakdown", by=part, period=period),
        ),
    )


def _ranking(
    ctx: Context, of: Of, by: Measure, best: Sequence[Part], limit: int, period: Period
) -> Table:
    """The first of a ranking, numbered. Of goods the pieces are counted, else the orders."""
    part, shown = _PARTS[of], best[:limit]
    goods = by == "quantity" or part in ("product", "category")
    names = _names(ctx, part, shown)
    counts = [one.figures.pieces if goods else one.figures.orders for one in shown]
    rows = [
        (place, names[one.key], count, one.figures.net)
        for place, (one, count) in enumerate(zip(shown, counts, strict=True), start=1)
    ]
    more = Button("Show more", "sales.top", of=of, period=period, limit=limit + MORE, by=by)
    return Table(
        ("", part.capitalize(), "Pieces" if goods else "Orders", "Net"),
        rows,
        title=say("{shown} of {count} {of}", shown=len(rows), count=len(best), of=of),
        more=more if len(rows) < len(best) else None,
    )


def _chart_of(ranking: Table, by: Measure) -> Chart:
    if by == "revenue":
        return _bars([(name, net) for _, name, _, net in ranking.rows])
    return _bars([(name, pieces) for _, name, pieces, _ in ranking.rows], "Pieces")


@command(
    "sales.compare",
    role=Role.MERCHANT,
    phrases=phrases.COMPARE,
    also=phrases.COMPARE_ALSO,
)
def compare(ctx: Context, period: Period, other: Period) -> Reply:
    """Two periods side by side, with the difference in money and percent."""
    now, others = _figures(ctx, period)
    then, _ = _figures(ctx, other)
    if not now and not then:
        return _nothing(ctx, period, others)
    running = next((one for one in (period, other) if rules.running(one, ctx.now)), None)
    against = telling.against(now, then, other)
    said = say("*{net}* net for {period}: {against}.", net=now.net, period=period, against=against)
    return Reply(
        say("{said} {running} is not over yet.", said=said, running=running) if running else said,
        blocks=_blocks(
            _bars([(period, now.net), (other, then.net)]),
            _side_by_side(period, now, other, then),
            telling.beside(others),
        ),
        buttons=(
            Button("The first by product", "sales.breakdown", by="product", period=period),
            Button("The second by product", "sales.breakdown", by="product", period=other),
        ),
    )


# -- figures ----------------------------------------------------------------------------------


def _figures(ctx: Context, period: Period) -> tuple[Figures, list[Figures]]:
    return telling.figures(ctx.session, ctx.workspace_id, ctx.person.currency, period)


def _split(ctx: Context, parts: Iterable[Part]) -> tuple[list[Part], list[Figures]]:
    """The parts in the workspace's currency, and the sum of those in each other one."""
    mine: list[Part] = []
    others: dict[str, Figures] = {}
    for part in parts:
        currency = part.figures.currency
        if currency == ctx.person.currency:
            mine.append(part)
        else:
            others[currency] = others.get(currency, Figures(currency)) + part.figures
    return mine, list(others.values())


def _total(ctx: Context, parts: Iterable[Part]) -> Figures:
    return rules.total(ctx.person.currency, (part.figures for part in parts))


def _names(ctx: Context, by: str, parts: Sequence[Part]) -> dict[Key, Any]:
    """What each part is called: its record, its word, or that nothing is known."""
    names: dict[Key, Any] = {part.key: part.key or f"no {by}" for part in parts}
    ids = [part.key for part in parts if isinstance(part.key, int)]
    if by in ("product", "customer"):
        kind: type[Product] | type[Customer] = Product if by == "product" else Customer
        query = select(kind).where(kind.workspace_id == ctx.workspace_id, col(kind.id).in_(ids))
        names |= {record.id: record for record in ctx.session.exec(query)}
    return names


def _worth(part: Part, by: Measure) -> int:
    return part.figures.net.minor if by == "revenue" else part.figures.pieces


def _much(figures: Figures, by: Measure) -> Text:
    if by == "revenue":
        return say("{net} net", net=figures.net)
    return say("1 piece") if figures.pieces == 1 else say("{n} pieces", n=figures.pieces)


# -- blocks -----------------------------------------------------------------------------------


def _blocks(*blocks: Block | None) -> tuple[Block, ...]:
    return tuple(block for block in blocks if block is not None)


def _facts(figures: Figures) -> Facts:
    return Facts(
        ("Net", figures.net),
        ("Gross", figures.gross),
        ("Refunds", figures.refunds),
        ("Orders", figures.orders),
        ("Average order", figures.average),
    )


def _side_by_side(period: Period, now: Figures, before: Period, then: Figures) -> Table:
    rows: list[tuple[Any, ...]] = [
        ("Period", period, before, None, None),
        ("Orders", now.orders, then.orders, now.orders - then.orders,
         rules.change(now.orders, then.orders)),
    ]  # fmt: skip
    for name in ("gross", "refunds", "net", "average"):
        a, b = getattr(now, name), getattr(then, name)
        both = a is not None and b is not None
        change = (a - b, rules.change(a.minor, b.minor)) if both else (None, None)
        rows.append((_FIGURES[name], a, b, *change))
    return Table(("", "This", "That", "Difference", "Change"), rows)


def _all_of(ctx: Context, whole: Period) -> List:
    """The whole of a period that was compared as far as the running one has come."""
    figures, _ = _figures(ctx, whole)
    return List(
        say(
            "All of {whole}: {net} net from {orders}.",
            whole=whole,
            net=figures.net,
            orders=telling.orders(figures),
        )
    )


def _row(name: Any, figures: Figures) -> tuple[Any, ...]:
    return (name, figures.orders, figures.gross, figures.refunds, figures.net)


def _others(by: By, parts: Sequence[Part], figures: Figures) -> tuple[Any, ...]:
    """The rest as one row. One order may hold several products, so those of goods do not add up."""
    name, orders, *amounts = _row(f"{len(parts)} others", figures)
    return (name, None if by in ("product", "category") else orders, *amounts)


def _columns(by: By) -> tuple[str, ...]:
    return (by.capitalize(), "Orders", "Gross", "Refunds", "Net")


def _bars(points: Sequence[tuple[Any, Any]], name: str = "Net") -> Chart:
    return Chart("bar", [label for label, _ in points], {name: [value for _, value in points]})


def _days(ctx: Context, period: Period) -> Chart | None:
    """The net of each day or month, where a period has begun several."""
    step = rules.chart_step(period)
    pieces = rules.buckets(period, step, ctx.now, ctx.clock.week_start) if step else []
    if step is None or len(pieces) < 2:
        return None
    figures = queries.over_time(ctx.session, ctx.workspace_id, ctx.person.currency, pieces)
    return telling.course([telling.label(piece, step) for piece in pieces], figures)


def _left_out(ctx: Context, period: Period, parts: Sequence[Part]) -> List:
    """What a breakdown of goods does not hold."""
    lines = [say("Goods only: without shipping, tax and order discounts.")]
    whole, _ = _figures(ctx, period)
    unsaid = whole.refunds - _total(ctx, parts).refunds
    if unsaid.minor > 0:
        lines.append(say("{unsaid} of refunds do not say for which goods.", unsaid=unsaid))
    return List(*lines)


def _nothing(ctx: Context, period: Period, others: Sequence[Figures]) -> Reply:
    """Nothing was sold: the last time something was is a button away."""
    blocks = _blocks(telling.beside(others))
    if period.start > ctx.now:
        return Reply(
            say("{period} is still to come: nothing is sold yet.", period=period),
            buttons=(Button("Forecast", "sales.forecast", period=period),),
        )
    last = queries.last_sale(ctx.session, ctx.workspace_id, period.end)
    if last is None:
        return Reply(say("Nothing was sold yet: there are no orders at all."), blocks)
    said = say("*No sales* for {period}. The last order came {last}.", period=period, last=last)
    if last >= period.end:
        said = say(
            "*No sales* for {period}. The first order came {last}.", period=period, last=last
        )
    near = Button("Sales around then", "sales.summary", period=rules.around(last, period))
    return Reply(said, blocks, buttons=(near,))


def _other_ways(by: By, period: Period) -> tuple[Button, ...]:
    ways: tuple[By, ...] = ("day", "product", "country", "customer")
    return tuple(
        Button(f"By {way}", "sales.breakdown", by=way, period=period) for way in ways if way != by
    )[:3]
