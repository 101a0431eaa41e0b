"""Pipelines: which there are, and the funnel of what is open in them."""

from __future__ import annotations

from commands.phrases import pipeline as said
from opsbot.command import Context, command
from opsbot.model import Pipeline, Role
from opsbot.queries import deals as query
from opsbot.reply import Block, Button, Refused, Reply, Table, Text, say
from opsbot.rules import pipeline as rule
from opsbot.telling import funnel


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
    tables = tuple(
        _table(one, inside, title=funnel.sums(one.stages, inside, one)) for one in wanted
    )
    stages = [stage for one in wanted for stage in one.stages]
    buttons = [Button(one.name, "pipeline.show", pipeline=one) for one in wanted[:3]]
    return Reply(funnel.sums(stages, inside), tables, (*buttons, Button("Deals", "deals.list")))


def _one(pipeline: Pipeline, inside: query.Inside) -> Reply:
    blocks: list[Block] = [_table(pipeline, inside)]
    if chart := funnel.chart(pipeline, inside):
        blocks.insert(0, chart)
    return Reply(
        funnel.sums(pipeline.stages, inside, pipeline),
        tuple(blocks),
        (
            Button("Deals", "deals.list", pipeline=pipeline),
            Button("All pipelines", "pipeline.list"),
        ),
    )


def _table(pipeline: Pipeline, inside: query.Inside, title: Text | None = None) -> Table:
    rows = [
        (
            stage,
            inside[stage.id].deals,
            funnel.cell(inside[stage.id].worth),
            funnel.cell(funnel.weighted(stage, inside)),
        )
        for stage in pipeline.stages
    ]
    return Table(("Stage", "Deals", "Value", "Weighted"), rows, title=title)


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
            funnel.cell(rule.together(inside[stage.id].worth for stage in one.stages)),
        )
        for one in pipelines
    ]
    count = len(pipelines)
    text = say("*{count} pipelines*.", count=count) if count > 1 else say("*1 pipeline*.")
    buttons = [Button(one.name, "pipeline.show", pipeline=one) for one in pipelines[:4]]
    return Reply(
        text, (Table(("Pipeline", "Stages", "Open deals", "Value"), rows),), tuple(buttons)
    )
