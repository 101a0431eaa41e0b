"""Usage: how much of the plan is used, how that goes on, and the readings that people type in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, tzinfo
from decimal import Decimal
from typing import Any

from commands.phrases import usage as phrases
from opsbot.command import Context, Earlier, Size, command, default
from opsbot.model import Metric, UsageSample, UsageThreshold
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import (
    Block,
    Button,
    Chart,
    Facts,
    List,
    Refused,
    Reply,
    Table,
    Text,
    Tone,
    say,
)
from opsbot.rules import bills, sizes
from opsbot.rules import quota as rules
from opsbot.rules.forecast import Reading
from opsbot.rules.quota import LABELS, Quota
from opsbot.telling import usage as telling
from opsbot.values import Percent, Period, start_of_day

# Days of more than two months are drawn month by month.
LONGEST_BY_DAY = 62


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
        telling.overview(standing, measured),
        blocks=(*(rules.meter(one, standing.now) for one in measured), _facts(standing)),
        buttons=(
            *(_button(one) for one in measured[:2]),
            *([Button("Forecast", "usage.forecast")] if measured else []),
            Button("Our plan", "plan.show") if standing.plan else Button("All plans", "plan.list"),
        ),
        tone=_tone(measured),
    )


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
        buttons=(
            *([Button("Forecast", "usage.forecast", metric=quota.metric)] if quota.outlook else []),
            Button("All limits", "usage.show"),
            Button("Our plan", "plan.show"),
        ),
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


# -- day by day -------------------------------------------------------------------------------


@command(
    "usage.history",
    role=Role.ADMIN,
    phrases=phrases.HISTORY,
    also=phrases.HISTORY_ALSO,
)
def history(ctx: Context, metric: Metric, period: Period = default("this month")) -> Reply:
    """How much was used day by day, as a chart."""
    metric = Metric(metric)
    if metric in rules.COUNTED:
        raise Refused(
            "{metric} are counted as they are now; nobody notes what they were.",
            Button(LABELS[metric], "usage.show", metric=metric),
            metric=LABELS[metric],
        )
    days = _days(ctx, metric, period)
    buttons = (
        Button("Forecast", "usage.forecast", metric=metric),
        Button(LABELS[metric], "usage.show", metric=metric),
    )
    holes: dict[str, Any] = {"metric": metric, "period": period}
    if not days:
        holes["hint"] = rules.hint(metric)
        return Reply(say("No {metric} in {period}: {hint}.", **holes), buttons=buttons)
    long = len(days) > LONGEST_BY_DAY
    points = rules.by_month(metric, days) if long else days
    holes |= _summary(metric, days)
    said = (
        "*{total}* {metric} used in {period}, {mean} a day; most on {day}, {most}."
        if metric is Metric.BANDWIDTH
        else "*{last}* {metric} on {end}, {change} since {begin}."
        if len(days) > 1
        else "*{last}* {metric} on {end}."
    )
    return Reply(say(said, **holes), blocks=tuple(_drawn(metric, points, long)), buttons=buttons)


def _days(ctx: Context, metric: Metric, period: Period) -> list[tuple[date, int]]:
    """A period's days that somebody read, with what each added or where it stood."""
    zone = ctx.workspace.zone
    if metric is not Metric.BANDWIDTH:
        readings = queries.typed(ctx.session, ctx.workspace_id, metric, period)
        return rules.by_day(metric, readings, zone)
    here = rules.same_days(period, zone)
    first, end = here.start.astimezone(zone).date(), here.end.astimezone(zone)
    asked = Period(here.start.astimezone(zone), end)
    return [
        (day, amount)
        for month in queries.months(ctx.session, ctx.workspace_id, metric, asked)
        for day, amount in rules.by_day(metric, month.readings, zone)
        if first <= day and start_of_day(day, zone) < end
    ]


def _summary(metric: Metric, days: list[tuple[date, int]]) -> dict[str, Any]:
    """What a reply says of the days, in words."""
    total = sum(amount for _, amount in days)
    busiest, most = max(days, key=lambda one: one[1])
    (begin, first), (end, last) = days[0], days[-1]
    size = rules.amount(metric, abs(last - first))
    more = say("{size} more" if last > first else "{size} less", size=size)
    return {
        "total": rules.amount(metric, total),
        "mean": rules.amount(metric, total // ((end - begin).days + 1)),
        "day": busiest,
        "most": rules.amount(metric, most),
        "last": rules.amount(metric, last),
        "change": more if last != first else say("as much as"),
        "begin": begin,
        "end": end,
    }


def _drawn(metric: Metric, points: list[tuple[date, int]], long: bool) -> Iterator[Chart]:
    """The points as a chart, in the unit that suits the largest."""
    unit, name = _unit(metric, [amount for _, amount in points])
    span = "month" if long else "day"
    yield Chart(
        "bar" if metric is Metric.BANDWIDTH else "line",
        [rules.month_of(start_of_day(day, UTC), UTC) if long else day for day, _ in points],
        {name: [sizes.scaled(amount, unit) for _, amount in points]},
        title=f"{LABELS[metric]} by {span}",
    )


def _unit(metric: Metric, amounts: list[int]) -> tuple[int, str]:
    if metric not in rules.IN_BYTES:
        return 1, LABELS[metric]
    unit = sizes.unit_for(max(amounts))
    return unit, sizes.unit_name(unit)


# -- the end of the month ---------------------------------------------------------------------


@command(
    "usage.forecast",
    role=Role.ADMIN,
    phrases=phrases.FORECAST,
    also=phrases.FORECAST_ALSO,
)
def forecast(ctx: Context, metric: Metric | None = None) -> Reply:
    """Whether the month will end within the limits, at the pace so far."""
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    seen = [one for one in standing.quotas.values() if one.outlook]
    if metric is not None:
        quota = standing.quotas[Metric(metric)]
        quotas, said = [quota], _foreseen(standing, quota)
    else:
        quotas, said = seen, telling.first_over(standing, seen)
    over = [one for one in quotas if rules.goes_over(one)]
    return Reply(
        said,
        blocks=(
            *([_outlooks(standing, quotas)] if metric is None and quotas else []),
            *(_outlook(ctx, standing, quotas[0]) if metric is not None else ()),
            *([List(advice)] if over and (advice := _advice(ctx, standing)) else []),
        ),
        buttons=(
            *([_forecast_button(one) for one in over[:1]] if metric is None else []),
            *([Button("Which plan is best", "plan.advise")] if over else []),
            Button("All limits", "usage.show"),
            *([Button("The bill", "plan.bill")] if standing.plan else []),
        ),
        tone="warning" if over else "info",
    )


def _forecast_button(quota: Quota) -> Button:
    return Button(f"{LABELS[quota.metric]} day by day", "usage.history", metric=quota.metric)


def _foreseen(standing: Standing, quota: Quota) -> Text:
    """One metric's end of the month, the number first."""
    if quota.metric in rules.COUNTED and quota.now:
        said = "*{used}* {metric} now. They grow when somebody adds some: there is no forecast."
        return say(said, used=rules.used(quota), metric=quota.metric)
    if quota.outlook is None:
        if quota.now is None:
            return say("*{metric}*: {hint}.", metric=quota.metric, hint=rules.hint(quota.metric))
        said = "*{used}* {metric} now; it takes readings of two days to say more."
        return say(said, used=rules.used(quota), metric=quota.metric)
    holes = telling.holes(standing, quota)
    said = "*{likely}* {metric} by {end} ({between})"
    if quota.included is None:
        return say(said + "; no limit is set.", **holes)
    return say(said + telling.against(quota), **holes)


def _outlooks(standing: Standing, quotas: list[Quota]) -> Table:
    rows = [
        (
            LABELS[one.metric],
            rules.amount(one.metric, one.used or 0),
            rules.about(one.metric, one.outlook.likely),
            rules.between(one.metric, one.outlook),
            None if one.included is None else rules.amount(one.metric, one.included),
            say("already") if one.over else one.crosses,
            rules.overage(one, one.outlook.likely) or None,
        )
        for one in quotas
        if one.outlook
    ]
    columns = ("", "Now", "Month's end", "Likely", "Limit", "Crosses", "Overage")
    return Table(columns, rows, title=say("{month}", month=standing.month))


def _outlook(ctx: Context, standing: Standing, quota: Quota) -> Iterator[Block]:
    """What stands behind one forecast: the range in money, and the month's line."""
    if quota.outlook is None:
        return
    low, high = (rules.overage(quota, one) for one in (quota.outlook.low, quota.outlook.high))
    yield Facts(
        ("Month", standing.month),
        ("Now", rules.used(quota)),
        ("Overage", high if low == high else say("{low} to {high}", low=low, high=high)),
        ("Beyond the limit", rules.block_price(quota)),
    )
    if quota.outlook.path:
        read = queries.readings(ctx.session, ctx.workspace_id, quota.metric, standing.month)
        so_far = {one.at.astimezone(standing.zone).date(): one.amount for one in read}
        days = list({**so_far, **dict(quota.outlook.path)}.items())
        unit, name = _unit(quota.metric, [amount for _, amount in days])
        yield Chart(
            "line",
            [day for day, _ in days],
            {name: [sizes.scaled(amount, unit) for _, amount in days]},
            title=say(
                "{metric} of the month, from {day} on as expected",
                metric=LABELS[quota.metric],
                day=quota.outlook.path[0][0],
            ),
        )


def _advice(ctx: Context, standing: Standing) -> Text | None:
    """What the best other plan would cost instead, where it would cost less."""
    if standing.plan is None:
        return None
    use = queries.use_of(ctx.session, standing, standing.month)
    every = queries.plans(ctx.session, ctx.workspace_id)
    ours = bills.cost(standing.plan, use)
    costs = [bills.cost(plan, use) for plan in every if plan.system == standing.plan.system]
    best = bills.cheapest(costs, ours)
    return bills.verdict(ours, best) if best and best.plan.id != standing.plan.id else None


# -- warnings ---------------------------------------------------------------------------------


@command(
    "usage.threshold",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.THRESHOLD,
    also=phrases.THRESHOLD_ALSO,
)
def threshold(ctx: Context, metric: Metric, percent: Percent) -> Reply:
    """Warn the admins when a limit is used to that share."""
    metric, first = Metric(metric), rules.whole_percent(percent)
    row = queries.threshold(ctx.session, ctx.workspace_id, metric)
    before = row.percent if row else None
    holes: dict[str, Any] = {
        "metric": LABELS[metric],
        "after": _shares(first),
        "before": _shares(before),
    }
    if rules.warnings(before) == rules.warnings(first):
        return Reply(say("*{metric}*: warnings come at {after} already.", **holes))
    if row is None:
        row = UsageThreshold(workspace_id=ctx.workspace_id, metric=metric, percent=first)
    row.percent = first
    ctx.session.add(row)
    ctx.session.flush()
    quota = queries.standing(ctx.session, ctx.workspace, ctx.now).quotas[metric]
    holes["now"] = quota.percent
    said = "*{metric}*: warnings at {after} of the limit from now on; before, at {before}."
    if quota.included is None:
        said += " So far no limit is set."
    elif quota.percent is not None:
        said += " Now {now} is used."
    return Reply(
        say(said, **holes),
        blocks=(rules.meter(quota, ctx.now),) if quota.share is not None else (),
        buttons=(_button(quota), Button("All limits", "usage.show")),
        tone="done",
    )


def _shares(own: int | None) -> list[Percent]:
    return [Percent(Decimal(one)) for one in rules.warnings(own)]
