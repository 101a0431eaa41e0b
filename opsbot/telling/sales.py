"""Sales in words and pictures: a period's figures, how they compare, and their course."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from sqlmodel import Session

from opsbot.queries import sales as queries
from opsbot.reply import Chart, List, Text, say
from opsbot.rules import sales as rules
from opsbot.rules.sales import Bucket, Figures
from opsbot.values import Money, Percent, Period

# From so many points on a curve says more than bars.
CURVE = 15


def figures(
    session: Session, workspace_id: int, currency: str, period: Period
) -> tuple[Figures, list[Figures]]:
    """A period's figures in the workspace's currency, and those in each other one."""
    found = queries.totals(session, workspace_id, period)
    mine = found.pop(currency, Figures(currency))
    return mine, list(found.values())


def sold(period: Period, now: Figures, moment: datetime) -> Text:
    """How much was sold, the number first."""
    return say(
        "*{net}* net for {period}{so_far}, from {orders}",
        net=now.net,
        period=period,
        so_far=say(" so far") if rules.running(period, moment) else "",
        orders=orders(now),
    )


def orders(figures: Figures) -> Text:
    return say("1 order") if figures.orders == 1 else say("{n} orders", n=figures.orders)


def against(now: Figures, then: Figures, before: Period) -> Text:
    """How much more or less it was than before, in money and percent."""
    difference = now.net - then.net
    if not difference:
        return say("as much as {before}", before=_span(before))
    amount = Money(abs(difference.minor), difference.currency)
    percent = rules.change(now.net.minor, then.net.minor)
    if percent is None:
        more, less = "{amount} more than {before}", "{amount} less than {before}"
    else:
        percent = Percent(abs(percent.value))
        more = "{amount} ({percent}) more than {before}"
        less = "{amount} ({percent}) less than {before}"
    template = more if difference.minor > 0 else less
    return say(template, amount=amount, percent=percent, before=_span(before))


def _span(period: Period) -> Text:
    """A period in words; one that stops within its last day says when."""
    first, last = period.start, period.end
    if period.whole_days or not rules.starts_day(first):
        return say("{period}", period=period)
    days = Period.days(first.date(), last.date() + timedelta(1), first.tzinfo or UTC)
    return say("{days} up to {time}", days=days, time=last.time())


def label(piece: Period, by: Bucket) -> Any:
    return piece.start.date() if by == "day" else piece


def course(labels: Sequence[Any], figures: Sequence[Figures], title: Text | None = None) -> Chart:
    """The net over time: bars, or a curve where there are many."""
    kind: Literal["bar", "line"] = "line" if len(labels) >= CURVE else "bar"
    return Chart(kind, labels, {"Net": [one.net for one in figures]}, title=title)


def beside(others: Sequence[Figures]) -> List | None:
    """What was sold in other currencies: it cannot be added up with the rest."""
    lines = [
        say("{net} net from {orders}", net=figures.net, orders=orders(figures))
        for figures in others
    ]
    return List(*lines, title="In other currencies, not added up") if lines else None
