"""Pipelines: which there are, and the funnel of what is open in them."""

from __future__ import annotations

from typing import Any

from commands.phrases import pipeline as said
from opsbot.command import Context, command
from opsbot.model import Pipeline, Role, Stage
from opsbot.queries import deals as query
from opsbot.reply import Block, Button, Chart, Refused, Reply, Table, Text, say
from opsbot.rules import pipeline as rule
from opsbot.values import Money


@command(
    "pipeline.show",
    role=Role.REP,
    phrases=said.SHOW,
    also=said.SHOW_ALSO,
)
def show(ctx: Context, pipeline: Pipeline | None = None) -> Reply:
    """Show the funnel: deals by stage, what they are worth and will probably bring."""
    pipelines = query.pipelines(ctx.session, ctx.workspace_id)
    if not pipelines:
        raise Refused(
            "There is no pipeline yet. An admin can make one: “new pipeline Sales with stages "
            "Lead, Proposal, Negotiation”"
        )
    inside = query.by_stage(ctx.session, ctx.workspace_id)
    wanted = [pipeline] if pipeline else pipelines
    if len(wanted) == 1:
        return _one(wanted[0], inside)
    tables = tuple(_table(one, inside, title=_sums(one.stages, inside, one)) for one in wanted)
    stages = [stage for one in wanted for stage in one.stages]
    buttons = [Button(one.name, "pipeline.show", pipeline=one) for one in wanted[:3]]
    return Reply(_sums(stages, inside), tables, (*buttons, Button("Deals", "deals.list")))


def _one(pipeline: Pipeline, inside: query.Inside) -> Reply:
    blocks: list[Block] = [_table(pipeline, inside)]
    if chart := _chart(pipeline, inside):
        blocks.insert(0, chart)
    return Reply(
        _sums(pipeline.stages, inside, pipeline),
        tuple(blocks),
        (
            Button("Deals", "deals.list", pipeline=pipeline),
            Button("All pipelines", "pipeline.list"),
        ),
    )


def _sums(stages: list[Stage], inside: query.Inside, pipeline: Pipeline | None = None) -> Text:
    """How many deals stand in some stages, what they are worth and will probably bring."""
    count = sum(inside[stage.id].deals for stage in stages)
    values: dict[str, Any] = {
        "count": count,
        "where": say(" in {pipeline}", pipeline=pipeline) if pipeline else "",
        "worth": rule.together(inside[stage.id].worth for stage in stages),
        "weighted": rule.together(_weighted(stage, inside) for stage in stages),
    }
    if not count:
        return say("No open deals{where}.", **values)
    deals = say("*1 open deal*{where}" if count == 1 else "*{count} open deals*{where}", **values)
    if not values["worth"]:
        return say("{deals}, none with a value.", deals=deals)
    return say("{deals}, {worth}; {weighted} weighted.", deals=deals, **values)


def _weighted(stage: Stage, inside: query.Inside) -> tuple[Money, ...]:
    return rule.weighted(inside[stage.id].worth, stage.probability)


def _table(pipeline: Pipeline, inside: query.Inside, title: Text | None = None) -> Table:
    rows = [
        (
            stage,
            inside[stage.id].deals,
            _cell(inside[stage.id].worth),
            _cell(_weighted(stage, inside)),
        )
        for stage in pipeline.stages
    ]
    return Table(("Stage", "Deals", "Value", "Weighted"), rows, title=title)


def _cell(worth: tuple[Money, ...]) -> Money | tuple[Money, ...] | None:
    return worth[0] if len(worth) == 1 else worth or None


def _chart(pipeline: Pipeline, inside: query.Inside) -> Chart | None:
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
    weighted = [_weighted(stage, inside) for stage in pipeline.stages]
    series = {
        "Value": [worth[0] if worth else nothing for worth in worths],
        "Weighted": [worth[0] if worth else nothing for worth in weighted],
    }
    return Chart("bar", names, series, title=pipeline.name)


@command(
    "pipeline.list",
    role=Role.REP,
    phrases=said.LIST,
)
def listed(ctx: Context) -> Reply:
    """List the pipelines with their stages and what is open in them."""
    pipelines = query.pipelines(ctx.session, ctx.workspace_id)
    if not pipelines:
        return Reply(
            say(
                "There are no pipelines yet. An admin can make one: “new pipeline Sales with "
                "stages Lead, Proposal, Negotiation”"
            )
        )
    inside = query.by_stage(ctx.session, ctx.workspace_id)
    rows = [
        (
            one,
            tuple(stage.name for stage in one.stages),
            sum(inside[stage.id].deals for stage in one.stages),
            _cell(rule.together(inside[stage.id].worth for stage in one.stages)),
        )
        for one in pipelines
    ]
    count = len(pipelines)
    text = say("*{count} pipelines*.", count=count) if count > 1 else say("*1 pipeline*.")
    buttons = [Button(one.name, "pipeline.show", pipeline=one) for one in pipelines[:4]]
    return Reply(
        text, (Table(("Pipeline", "Stages", "Open deals", "Value"), rows),), tuple(buttons)
    )
