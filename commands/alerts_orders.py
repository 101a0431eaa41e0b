"""Alerts about orders and sales: unpaid or unsent for too long, an unusual day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from statistics import median

from opsbot.alerting import Finding, Look, alert
from opsbot.model import AlertKind
from opsbot.queries import sales, watch
from opsbot.reply import Button, say
from opsbot.rules import alerts as rules
from opsbot.rules.orders import buyer
from opsbot.values import Money, Period

OFTEN = timedelta(minutes=10)
# Of one order the gravest is told.
UNPAID, UNSENT = 1, 2


@alert("orders.unpaid", AlertKind.ORDERS, every=OFTEN)
def unpaid(look: Look) -> Iterator[Finding]:
    """Orders that nobody has paid for three days."""
    for order in watch.unpaid(look.session, look.workspace.id, _since(look, rules.UNPAID_AFTER)):
        yield Finding(
            order,
            say(
                "*{order}* of {buyer} is unpaid since {day}, {total}.",
                order=order,
                buyer=buyer(order),
                day=order.placed_at.astimezone(look.workspace.zone).date(),
                total=order.total,
            ),
            (
                Button("Open", "orders.show", order=order),
                Button("Note", "orders.note", order=order),
            ),
            rank=UNPAID,
        )


@alert("orders.unsent", AlertKind.ORDERS, every=OFTEN)
def unsent(look: Look) -> Iterator[Finding]:
    """Paid orders that have waited three days to be shipped."""
    for order in watch.unsent(look.session, look.workspace.id, _since(look, rules.UNSENT_AFTER)):
        yield Finding(
            order,
            say(
                "*{order}* of {buyer} has waited to be shipped since {day}.",
                order=order,
                buyer=buyer(order),
                day=order.placed_at.astimezone(look.workspace.zone).date(),
            ),
            (
                Button("Ship", "orders.fulfil", order=order),
                Button("Open", "orders.show", order=order),
            ),
            rank=UNSENT,
        )


def _since(look: Look, patience: timedelta) -> Period:
    """When the orders were placed that have waited too long, and that somebody still waits for."""
    return Period(look.now - rules.FORGOTTEN_AFTER, look.now - patience)


@alert("sales.unusual", AlertKind.ORDERS, every=timedelta(hours=1))
def unusual(look: Look) -> Iterator[Finding]:
    """A yesterday that sold far more, or far less, than the same weekday does."""
    zone, currency = look.workspace.zone, look.workspace.currency
    yesterday = look.now.date() - timedelta(days=1)
    first = rules.usual(yesterday)[0]
    days = [first + timedelta(days=n) for n in range((yesterday - first).days + 1)]
    pieces = [Period.days(day, day + timedelta(days=1), zone) for day in days]
    figures = sales.over_time(look.session, look.workspace.id, currency, pieces)
    *before, gross = (one.gross_minor for one in figures[::7])
    way = rules.unusual(gross, before)
    if way is None:
        return
    yield Finding(
        f"sales:{yesterday}",
        say(
            "*{day} sold {gross}*, unusually {much}: a day like it sells {usual}.",
            day=yesterday,
            gross=Money(gross, currency),
            much="much" if way == "up" else "little",
            usual=Money(round(median(before)), currency),
        ),
        (
            Button("That day", "sales.summary", period=pieces[-1]),
            Button("What sold", "sales.top", of="products", period=pieces[-1])
            if way == "up"
            else Button("Compare", "sales.breakdown", by="day", period=_fortnight(pieces)),
        ),
        threshold=way,
    )


def _fortnight(pieces: list[Period]) -> Period:
    return Period(pieces[-14].start, pieces[-1].end)
