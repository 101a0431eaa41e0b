"""Pipelines in words and pictures: what is open, stage by stage, and what it is worth."""

from __future__ import annotations

from typing import Any

from opsbot.model import Pipeline, Stage
from opsbot.queries.deals import Inside
from opsbot.reply import Chart, Text, say
from opsbot.rules import pipeline as rule
from opsbot.values import Money


def sums(stages: list[Stage], inside: Inside, pipeline: Pipeline | None = None) -> Text:
    """How many deals stand in some stages, what they are worth and will probably bring."""
    count = sum(inside[stage.id].deals for stage in stages)
    values: dict[str, Any] = {
        "count": count,
        "where": say(" in {pipeline}", pipeline=pipeline) if pipeline else "",
        "worth": rule.together(inside[stage.id].worth for stage in stages),
        "weighted": rule.together(weighted(stage, inside) for stage in stages),
    }
    if not count:
        return say("No open deals{where}.", **values)
    deals = say("*1 open deal*{where}" if count == 1 else "*{count} open deals*{where}", **values)
    if not values["worth"]:
        return say("{deals}, none with a value.", deals=deals)
    return say("{deals}, {worth}; {weighted} weighted.", deals=deals, **values)


def weighted(stage: Stage, inside: Inside) -> tuple[Money, ...]:
    return rule.weighted(inside[stage.id].worth, stage.probability)


def cell(worth: tuple[Money, ...]) -> Money | tuple[Money, ...] | None:
    return worth[0] if len(worth) == 1 else worth or None


def chart(pipeline: Pipeline, inside: Inside) -> Chart | None:
    """Value and weighted value by stage; where currencies cannot be compared, how many deals."""
    worths = [inside[stage.id].worth for stage in pipeline.stages]
    currencies = {money.currency for worth in worths for money in worth}
    if not any(inside[stage.id].deals for stage in pipeline.stages):
        return None
    names = [stage.name for stage in pipeline.stages]
    if len(currencies) != 1:
        counts = [inside[stage.id].deals for stage in pipeline.stages]
        return Chart("bar", names, {"Deals": counts}, title=pipeline.name)
    nothing = Money(0, currencies.pop())
    likely = [weighted(stage, inside) for stage in pipeline.stages]
    series = {
        "Value": [worth[0] if worth else nothing for worth in worths],
        "Weighted": [worth[0] if worth else nothing for worth in likely],
    }
    return Chart("bar", names, series, title=pipeline.name)
