"""Usage in words: the fullest limit, and the one that is crossed first."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from opsbot.queries.usage import Standing
from opsbot.reply import Text, say
from opsbot.rules import quota as rules
from opsbot.rules.quota import LABELS, Quota


def overview(standing: Standing, measured: list[Quota]) -> Text:
    """The fullest limit first, and which others are near theirs."""
    if standing.plan is None:
        return say(
            "*No plan is set*, so there are no limits to compare with. Look at the plans, then say "
            "“switch us to Pioneer”."
        )
    if not measured:
        return say("*{plan}* has no published limits.", plan=standing.plan)
    fullest, *others = measured
    holes: dict[str, Any] = {
        "plan": standing.plan,
        "metric": LABELS[fullest.metric],
        "percent": fullest.percent,
        "used": rules.used(fullest),
        "rest": rules.remains(fullest),
        "others": [LABELS[one.metric] for one in others if rules.is_tight(one)],
    }
    if not rules.is_tight(fullest):
        return say("*Within all limits* of {plan}. Fullest: {metric}, {percent} ({used}).", **holes)
    if not holes["others"]:
        return say("*{metric}: {percent} used*, {used}; {rest}.", **holes)
    return say("*{metric}: {percent} used*, {used}; {rest}. Nearly full too: {others}.", **holes)


def holes(standing: Standing, quota: Quota) -> dict[str, Any]:
    assert quota.outlook is not None
    return {
        "metric": quota.metric,
        "label": LABELS[quota.metric],
        "likely": rules.about(quota.metric, quota.outlook.likely),
        "between": rules.between(quota.metric, quota.outlook),
        "end": standing.month.end.date() - timedelta(days=1),
        "plan": standing.plan,
        "included": rules.amount(quota.metric, quota.included or 0),
        "day": quota.crosses,
        "cost": rules.overage(quota, quota.outlook.likely),
    }


def against(quota: Quota) -> str:
    """What a forecast means for the limit, as the end of a sentence."""
    assert quota.outlook is not None
    cost = ", {cost} of overage." if rules.overage(quota, quota.outlook.likely) else "."
    if quota.over:
        return ", over the {included} of {plan} already" + cost
    if quota.crosses:
        return ", over the {included} of {plan} on *{day}*" + cost
    if quota.outlook.high > (quota.included or 0):
        return ", likely within the {included} of {plan}, but not surely."
    return ", within the {included} of {plan}."


def first_over(standing: Standing, seen: list[Quota]) -> Text:
    """The limit that is crossed first, or that none is."""
    over = sorted(
        (one for one in seen if rules.goes_over(one)),
        key=lambda one: (not one.over, one.crosses or standing.month.end.date()),
    )
    if over:
        said = "*{label} goes over*: {likely} by {end} ({between})" + against(over[0])
        return say(said, **holes(standing, over[0]))
    if not seen:
        return say("*No forecast yet*: it takes readings of two days. Say “storage is 470 MB”.")
    end = standing.month.end.date() - timedelta(days=1)
    if standing.plan is None:
        return say("*No plan is set*, so there is no limit to cross by {end}.", end=end)
    return say("*Within all limits* of {plan} until {end}, likely.", plan=standing.plan, end=end)
