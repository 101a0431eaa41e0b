"""Usage: how much of the plan is used, and the readings that people type in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Any

from commands.phrases import usage as phrases
from opsbot.command import Context, Earlier, Size, command, default
from opsbot.model import Metric, UsageSample
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Block, Button, Chart, Facts, Reply, Text, Tone, say
from opsbot.rules import quota as rules
from opsbot.rules import sizes
from opsbot.rules.forecast import Reading
from opsbot.rules.quota import LABELS, Quota
from opsbot.values import Percent, Period


@command(
    "usage.show",
    role=Role.ADMIN,
    phrases=phrases.SHOW,
    also=["[in|of] this month", "so far", "right now", "at the moment", "{metric}"],
)
def show(ctx: Context, metric: Metric | None = None) -> Reply:
    """How much of the plan's limits is used, what is left, and what comes close."""
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    if metric is not None:
        return _one(ctx, standing, standing.quotas[Metric(metric)])
    measured = rules.by_fullness(one for one in standing.limited if one.share is not None)
    return Reply(
        _overview(standing, measured),
        blocks=(*(rules.meter(one, standing.now) for one in measured), _facts(standing)),
        buttons=(
            *(_button(one) for one in measured[:2]),
            Button("Our plan", "plan.show") if standing.plan else Button("All plans", "plan.list"),
        ),
        tone=_tone(measured),
    )


def _overview(standing: Standing, measured: list[Quota]) -> Text:
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


def _facts(standing: Standing) -> Facts:
    """What has no meter: the plan, the month, what it costs beyond, and what nobody measured."""
    costs = [cost for one in standing.limited if (cost := rules.overage(one))]
    limited = {one.metric for one in standing.limited}
    free = [] if limited else [one for one in standing.quotas.values() if one.now]
    return Facts(
        ("Plan", standing.plan),
        ("Month", standing.month),
        ("Overage so far", sum(costs[1:], costs[0]) if costs else None),
        *((LABELS[one.metric], rules.used(one)) for one in free),
        *((LABELS[one.metric], rules.hint(one.metric)) for one in standing.limited if not one.now),
    )


def _one(ctx: Context, standing: Standing, quota: Quota) -> Reply:
    """One metric: how much, how it grew this month, and what more would cost."""
    readings = []
    if quota.now and quota.metric not in rules.COUNTED:
        readings = queries.readings(ctx.session, ctx.workspace_id, quota.metric, standing.month)
    blocks: list[Block] = []
    if quota.share is not None:
        blocks.append(rules.meter(quota, standing.now))
    blocks.append(
        Facts(
            ("Plan", standing.plan),
            ("Month", standing.month if quota.metric is Metric.BANDWIDTH else None),
            ("Read", quota.now.at if readings and quota.now else None),
            ("Beyond the limit", rules.block_price(quota)),
        )
    )
    blocks.extend(_chart(quota.metric, readings, standing.zone))
    return Reply(
        _said(standing, quota),
        blocks=tuple(blocks),
        buttons=(Button("All limits", "usage.show"), Button("Our plan", "plan.show")),
        tone=_tone([quota]),
    )


def _said(standing: Standing, quota: Quota) -> Text:
    holes: dict[str, Any] = {"metric": quota.metric, "plan": standing.plan}
    if quota.now is None:
        holes["hint"] = rules.hint(quota.metric)
        if quota.included is None:
            return say("*{metric}*: {hint}.", **holes)
        holes["included"] = rules.amount(quota.metric, quota.included)
        return say("*{metric}*: {hint}. {plan} includes {included}.", **holes)
    holes["used"] = rules.used(quota)
    if quota.included is None:
        if standing.plan is None:
            return say("*{used}* {metric} used. No plan is set to compare with.", **holes)
        return say("*{used}* {metric} used. {plan} sets no limit.", **holes)
    holes |= {
        "percent": quota.percent,
        "rest": rules.remains(quota),
        "month": standing.month,
    }
    if quota.metric is Metric.BANDWIDTH:
        return say("*{used}* {metric} used in {month}, {percent}; {rest}.", **holes)
    return say("*{used}* {metric} used, {percent}; {rest}.", **holes)


def _chart(metric: Metric, readings: list[Reading], zone: tzinfo) -> Iterator[Chart]:
    """The days of the month: bandwidth as what each added, others as where they stood."""
    days = rules.by_day(metric, readings, zone)
    if len(days) < 2:
        return
    unit, name = 1, LABELS[metric]
    if metric in rules.IN_BYTES:
        unit = sizes.unit_for(max(amount for _, amount in days))
        name = sizes.unit_name(unit)
    yield Chart(
        "bar" if metric is Metric.BANDWIDTH else "line",
        [day for day, _ in days],
        {name: [sizes.scaled(amount, unit) for _, amount in days]},
        title="Bandwidth a day" if metric is Metric.BANDWIDTH else f"{LABELS[metric]} by day",
    )


def _button(quota: Quota) -> Button:
    return Button(LABELS[quota.metric], "usage.show", metric=quota.metric)


def _tone(quotas: Iterable[Quota]) -> Tone:
    return "warning" if any(map(rules.is_tight, quotas)) else "info"


@command(
    "usage.record",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.RECORD,
    also=phrases.RECORD_ALSO,
)
def record(ctx: Context, metric: Metric, value: Size, when: Earlier = default("now")) -> Reply:
    """Note how much was used. Bandwidth is the month's total so far, others the level now."""
    metric = Metric(metric)
    reading = Reading(rules.moment_of(when, ctx.now), rules.parse(metric, value))
    month = rules.month_of(reading.at, ctx.workspace.zone)
    others = queries.typed(ctx.session, ctx.workspace_id, metric, month)
    rules.fits(metric, reading, others)
    before = _write(ctx, metric, reading, month)
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    quota = standing.quotas[metric]
    holes: dict[str, Any] = {
        "metric": LABELS[metric],
        "at": reading.at,
        "before": None if before is None else rules.amount(metric, before),
        "after": rules.amount(metric, reading.amount),
        "used": rules.used(quota) if quota.now else None,
        "rest": rules.remains(quota) if quota.share is not None else say("noted"),
    }
    return Reply(
        say(_recorded(latest=quota.now == reading, first=before is None), **holes),
        blocks=(rules.meter(quota, standing.now),) if quota.share is not None else (),
        buttons=(_button(quota), Button("All limits", "usage.show")),
        tone="done",
    )


def _recorded(*, latest: bool, first: bool) -> str:
    if latest:
        return (
            "*{metric}*: {used}, {rest}."
            if first
            else "*{metric}* went from {before} to {used}; {rest}."
        )
    # Of an earlier day: what counts now is another reading.
    if first:
        return "*{metric}* was {after} on {at}, now noted. The latest reading stays {used}."
    return "*{metric}* on {at} went from {before} to {after}. The latest reading stays {used}."


def _write(ctx: Context, metric: Metric, reading: Reading, month: Period) -> int | None:
    """Keep a reading, in the place of one of the same moment; the amount that stood before it."""
    same = queries.sample_at(ctx.session, ctx.workspace_id, metric, reading.at)
    if same is not None:
        before, same.amount = same.amount, reading.amount
        ctx.session.add(same)
        ctx.session.flush()
        return before
    since = queries.counting(metric, month)
    last = queries.latest(ctx.session, ctx.workspace_id, metric, reading.at, since)
    sample = UsageSample(
        workspace_id=ctx.workspace_id, metric=metric, amount=reading.amount, at=reading.at
    )
    ctx.session.add(sample)
    ctx.session.flush()
    return last.amount if last else None


# -- to come ----------------------------------------------------------------------------------


@command(
    "usage.history",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.HISTORY,
    also=phrases.HISTORY_ALSO,
)
def history(ctx: Context, metric: Metric, period: Period = default("this month")) -> Reply:
    """How much was used day by day, as a chart."""
    raise NotImplementedError


@command(
    "usage.forecast",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.FORECAST,
    also=phrases.FORECAST_ALSO,
)
def forecast(ctx: Context, metric: Metric | None = None) -> Reply:
    """Whether the month will end within the limits, at the pace so far."""
    raise NotImplementedError


@command(
    "usage.threshold",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.THRESHOLD,
    also=phrases.THRESHOLD_ALSO,
)
def threshold(ctx: Context, metric: Metric, percent: Percent) -> Reply:
    """Warn the admins when a limit is used to that share."""
    raise NotImplementedError
