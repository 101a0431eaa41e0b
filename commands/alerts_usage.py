"""Alerts about the plan's limits: how much is used, and which will not last the month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from opsbot.alerting import Finding, Look, alert
from opsbot.model import AlertKind
from opsbot.queries import usage as queries
from opsbot.queries import watch
from opsbot.reply import Button, Text, say
from opsbot.rules import alerts as rules
from opsbot.rules import quota as quotas
from opsbot.rules.quota import LABELS, Quota
from opsbot.values import Percent

OFTEN = timedelta(minutes=10)
FULL = 100


@alert("usage.share", AlertKind.USAGE, every=OFTEN)
def share(look: Look) -> Iterator[Finding]:
    """Limits used to 70, 80, 90 or 100 %, or to a share of one's own; critical when full."""
    own = {one.metric: one for one in watch.thresholds(look.session, look.workspace.id)}
    for quota in queries.standing(look.session, look.workspace, look.now).limited:
        subject = f"usage:{quota.metric}"
        before = {int(one) for one in look.standing.get(subject, ())}
        reached = rules.crossed(quota, own.get(quota.metric), before)
        for percent in reached:
            yield Finding(
                subject,
                _used(quota),
                (Button("Compare plans", "plan.advise"), _next_warning(quota, percent)),
                threshold=str(percent),
                critical=percent >= FULL,
                rank=percent,
            )


def _used(quota: Quota) -> Text:
    return say(
        "*{metric}: {percent} used*, {used}; {rest}.",
        metric=LABELS[quota.metric],
        percent=quota.percent,
        used=quotas.used(quota),
        rest=quotas.remains(quota),
    )


def _next_warning(quota: Quota, percent: int) -> Button:
    """Raise the threshold to the next one, where there is one."""
    above = [one for one in quotas.WARNINGS if one > percent]
    if not above:
        return Button(f"{LABELS[quota.metric]}", "usage.show", metric=quota.metric)
    return Button(
        f"Warn only at {above[0]}%",
        "usage.threshold",
        metric=quota.metric,
        percent=Percent(Decimal(above[0])),
    )


@alert("usage.ahead", AlertKind.USAGE, every=OFTEN)
def ahead(look: Look) -> Iterator[Finding]:
    """Limits that will be crossed at the pace so far."""
    for quota in queries.standing(look.session, look.workspace, look.now).limited:
        subject = f"usage:{quota.metric}:ahead"
        if rules.goes_over(quota, look.stood(subject)):
            yield Finding(
                subject,
                _crossing(quota),
                (
                    Button("Compare plans", "plan.advise"),
                    Button("Forecast", "usage.forecast", metric=quota.metric),
                ),
            )


def _crossing(quota: Quota) -> Text:
    assert quota.included is not None
    cost = quotas.overage(quota, quotas.expected(quota))
    return say(
        "*{metric} will pass its limit of {limit}*{day}: about {likely} by {end}{cost}.",
        metric=LABELS[quota.metric],
        limit=quotas.amount(quota.metric, quota.included),
        day=say(" on {day}", day=quota.crosses) if quota.crosses else "",
        likely=quotas.about(quota.metric, quotas.expected(quota)),
        end=quota.outlook and quota.outlook.at.date() - timedelta(days=1),
        cost=say(", {cost} of overage", cost=cost) if cost else "",
    )
