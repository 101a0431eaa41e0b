"""Pipelines: which stage is meant, where a deal may go, what a funnel is worth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from opsbot.model import Deal, Pipeline, Stage
from opsbot.reply import Button, Refused, say
from opsbot.rules.deals import must_be_open
from opsbot.values import Money


def move(deal: Deal, stage: Stage, now: datetime) -> Stage:
    """Put an open deal into the stage of that name in its own pipeline; returns the one before.

    Raises Refused for a closed deal, a stage that its pipeline does not have, and the same stage.
    """
    must_be_open(deal, say("Reopen it to move it."))
    before = deal.stage
    target = named(before.pipeline.stages, stage)
    if target is None:
        raise Refused(
            "*{deal}* is in the {pipeline} pipeline, which has no stage {stage}. "
            "Where shall it go?",
            *_other_stages(deal),
            deal=deal,
            pipeline=before.pipeline,
            stage=stage,
        )
    if target is before:
        raise Refused("*{deal}* is in {stage} already.", *_onward(deal), deal=deal, stage=before)
    deal.stage = target
    deal.moved_at = now
    return before


def _other_stages(deal: Deal) -> list[Button]:
    others = [stage for stage in deal.stage.pipeline.stages if stage is not deal.stage]
    return [Button(stage.name, "deals.move", deal=deal, stage=stage) for stage in others]


def _onward(deal: Deal) -> list[Button]:
    onward = after(deal.stage)
    if onward is None:
        return [Button("Won", "deals.win", deal=deal)]
    return [Button(f"Move to {onward.name}", "deals.move", deal=deal, stage=onward)]


def named(stages: Sequence[Stage], stage: Stage) -> Stage | None:
    """This stage where it is one of these, else the one of the same name, else None."""
    if stage in stages:
        return stage
    name = stage.name.casefold()
    return next((one for one in stages if one.name.casefold() == name), None)


def after(stage: Stage) -> Stage | None:
    """The next stage of the same pipeline; None behind the last."""
    stages = stage.pipeline.stages
    return next(iter(stages[stages.index(stage) + 1 :]), None)


def entry(pipelines: Sequence[Pipeline], pipeline: Pipeline | None, stage: Stage | None) -> Stage:
    """Where a new deal begins: in the first stage of the first pipeline, unless something is said.

    Stages of several pipelines may share a name; without a pipeline the first of them is meant.
    Raises Refused where there is nothing to put a deal into.
    """
    if not pipelines:
        raise Refused(
            "There is no pipeline to put a deal into yet. An admin can make one: "
            "“new pipeline Sales with stages Lead, Proposal, Negotiation”"
        )
    among = [pipeline] if pipeline else pipelines
    for one in among:
        found = named(one.stages, stage) if stage else next(iter(one.stages), None)
        if found:
            return found
    if stage is None:
        raise Refused("The {pipeline} pipeline has no stages yet.", pipeline=among[0])
    raise Refused(
        "The {pipeline} pipeline has no stage {stage}, only {stages}.",
        pipeline=among[0],
        stage=stage,
        stages=among[0].stages,
    )


def weighted(worth: Iterable[Money], probability: int) -> tuple[Money, ...]:
    """What deals will probably bring, at a stage's probability in whole percent."""
    return tuple(_share(money, probability) for money in worth)


def _share(money: Money, probability: int) -> Money:
    minor = (Decimal(money.minor) * probability / 100).to_integral_value(ROUND_HALF_UP)
    return Money(int(minor), money.currency)


def together(worths: Iterable[Iterable[Money]]) -> tuple[Money, ...]:
    """Amounts added up, each currency by itself."""
    sums: dict[str, Money] = {}
    for worth in worths:
        for money in worth:
            sums[money.currency] = sums.get(money.currency, Money(0, money.currency)) + money
    return tuple(sums[currency] for currency in sorted(sums))
