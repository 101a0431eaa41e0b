"""Alerts about deals: stale ones, and those whose close date has passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from opsbot.alerting import Finding, Look, alert
from opsbot.model import AlertKind, Deal
from opsbot.queries import watch
from opsbot.reply import Button, Text, say
from opsbot.rules.alerts import STALE_AFTER

OFTEN = timedelta(minutes=10)
# Of one deal the gravest is told.
STALE, LATE = 1, 2


@alert("deals.stale", AlertKind.DEALS, every=OFTEN)
def stale(look: Look) -> Iterator[Finding]:
    """Open deals that have not moved for two weeks."""
    for deal in watch.stale(look.session, look.workspace.id, look.now - STALE_AFTER):
        yield Finding(
            deal,
            say(
                "*{deal}* has not moved since {day}{worth}.",
                deal=deal,
                day=deal.moved_at.astimezone(look.workspace.zone).date(),
                worth=_worth(deal),
            ),
            _steps(deal),
            threshold=deal.moved_at.isoformat(),  # moved and stale again is another alert
            rank=STALE,
            member_id=deal.owner_id,
        )


@alert("deals.late", AlertKind.DEALS, every=OFTEN)
def late(look: Look) -> Iterator[Finding]:
    """Open deals that should have been closed by now."""
    for deal in watch.closing_late(look.session, look.workspace.id, look.now.date()):
        yield Finding(
            deal,
            say(
                "*{deal}* should have closed on {day} and is still in {stage}{worth}.",
                deal=deal,
                day=deal.close_date,
                stage=deal.stage,
                worth=_worth(deal),
            ),
            _steps(deal),
            threshold=str(deal.close_date),
            rank=LATE,
            member_id=deal.owner_id,
        )


def _worth(deal: Deal) -> Text | str:
    return say(", {amount}", amount=deal.amount) if deal.amount else ""


def _steps(deal: Deal) -> tuple[Button, ...]:
    return Button("Open", "deals.show", deal=deal), Button("Hand over", "deals.assign", deal=deal)
