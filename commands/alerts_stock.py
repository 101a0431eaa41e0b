"""Alerts about stock: low, sold out, soon sold out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from opsbot.alerting import Finding, Look, alert
from opsbot.model import AlertKind, Product
from opsbot.queries import stock as sales
from opsbot.queries import watch
from opsbot.reply import Button, say
from opsbot.rules import alerts as rules
from opsbot.rules.stock import WEEKS, gone, last_weeks, lasts

# Of one product the gravest is told.
LOW, SOON, OUT = 1, 2, 3


@alert("stock.low", AlertKind.STOCK)
def low(look: Look) -> Iterator[Finding]:
    """Products at or under their mark."""
    for product in watch.low(look.session, look.workspace.id, look.ids(Product)):
        mark = product.low_stock
        if mark is None:
            continue
        before = look.stood(product, str(mark))
        if rules.stands(before, product.stock, mark, rules.stock_eased(mark)):
            yield Finding(
                product,
                say(
                    "*{product}* is low: {level} left, the mark is {mark}.",
                    product=product,
                    level=product.stock,
                    mark=mark,
                ),
                (_reorder(), Button("Another mark", "stock.threshold", product=product)),
                threshold=str(mark),  # another mark is another alert
                rank=LOW,
            )


@alert("stock.out", AlertKind.STOCK)
def out(look: Look) -> Iterator[Finding]:
    """Products of which nothing is left; critical where they were sold every week."""
    products = watch.out(look.session, look.workspace.id)
    new = [one for one in products if not look.stood(one)]
    weeks = last_weeks(look.now.date(), look.workspace.zone)
    sold = sales.sold(look.session, new, weeks)
    for product in products:
        pieces = sold.get(product.id, sales.NOTHING).pieces
        yield Finding(
            product,
            say("*{product}* is sold out.", product=product),
            (_reorder(), Button("Its movements", "stock.history", product=product)),
            critical=rules.out_is_critical(pieces, WEEKS),
            rank=OUT,
        )


@alert("stock.cover", AlertKind.STOCK, every=timedelta(hours=1))
def cover(look: Look) -> Iterator[Finding]:
    """Products that will be sold out within a week at the pace of the last four."""
    weeks = last_weeks(look.now.date(), look.workspace.zone)
    for product, pieces in sales.selling(look.session, look.workspace.id, weeks):
        days = lasts(product.stock, pieces)
        if days is None:
            continue
        if rules.stands(look.stood(product), days, rules.COVER_DAYS, rules.COVER_EASED):
            yield Finding(
                product,
                say(
                    "*{product}* will be sold out around {day}: {level} left, {pieces} sold in "
                    "{weeks} weeks.",
                    product=product,
                    day=gone(look.now.date(), days),
                    level=product.stock,
                    pieces=pieces,
                    weeks=WEEKS,
                ),
                (_reorder(), Button("Show", "stock.show", product=product)),
                rank=SOON,
            )


def _reorder() -> Button:
    return Button("What to reorder", "stock.reorder")
