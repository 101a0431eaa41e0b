"""Sales: what was sold and given back, in all, by day, product or country, and against before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

from opsbot.command import Context, Limit, command, default
from opsbot.model import Customer, Product
from opsbot.model.people import Role
from opsbot.queries import sales as queries
from opsbot.reply import Block, Button, Chart, Facts, List, Reply, Table, Text, say
from opsbot.rules import sales as rules
from opsbot.rules.sales import Bucket, Figures
from opsbot.values import Money, Period

By = Literal["day", "week", "month", "product", "category", "customer", "country", "channel"]
Of = Literal["products", "customers", "categories", "countries"]
Part = Literal["product", "category", "customer", "country", "channel"]
# How many rows a breakdown shows of things that have no natural number.
ROWS = 15

_PARTS: dict[Of, queries.GoodsPart] = {
    "products": "product", "customers": "customer", "categories": "category", "countries": "country",
}  # fmt: skip
_HEADINGS: dict[str, str] = {
    "day": "Day", "week": "Week", "month": "Month", "product": "Product", "category": "Category",
    "customer": "Customer", "country": "Country", "channel": "Channel",
}  # fmt: skip
_UNKNOWN: dict[str, str] = {
    "product": "no product", "category": "no category", "customer": "no name",
    "country": "no country", "channel": "no channel",
}  # fmt: skip


@command(
    "sales.summary",
    role=Role.MERCHANT,
    phrases=["sales"],
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
    before = rules.year_before(period) if compare == "year" else rules.previous(period)
    as_far = rules.as_far(before, period, ctx.now)
    then, _ = _figures(ctx, as_far)
    facts = Facts(
        ("Net", now.net), ("Gross", now.gross), ("Refunds", now.refunds),
        ("Orders", now.orders), ("Average order", now.average),
    )  # fmt: skip
