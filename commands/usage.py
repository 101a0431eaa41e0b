"""Usage: how much of the plan is used, and the readings that people type in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Any

from opsbot.command import Context, Size, command, default
from opsbot.model import Metric, UsageSample
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Block, Button, Chart, Facts, Reply, Text, Tone, say
from opsbot.rules import quota as rules
from opsbot.rules import sizes
from opsbot.rules.quota import LABELS, Quota, Reading
from opsbot.values import Percent, Period, When

# What people call a metric besides its name.
_CALLED = (
    "((traffic|transfer|data transfer|data volume) {metric=bandwidth}"
    "|(disk space|diskspace|disk|web space|webspace|file space|space) {metric=storage}"
    "|(mailboxes|mailbox|mail boxes|inboxes|mail accounts|e-mail accounts|email addresses"
    "|mail addresses) {metric=email_accounts}"
    "|(users|user accounts|logins|licences|licenses) {metric=seats})"
)


_NEAR = (
    "(near|close to|over|at|under|within|below|above|inside|hitting|reaching|past|approaching"
    "|getting close to|running into|going over|about to hit)"
)
_HAVE = (
    "[left|use|used|using|in use|remaining|available|free|unused|spare|gone|add|create|have left]"
)


def _however_called(*phrases: str) -> list[str]:
    """The phrases, and again with the other words for a metric."""
    whole = [one.replace("{NEAR}", _NEAR).replace("{HAVE}", _HAVE) for one in phrases]
    return whole + [one.replace("{metric}", _CALLED) for one in whole if "{metric}" in one]


@command(
    "usage.show",
    role=Role.ADMIN,
    phrases=_however_called(
        "usage",
        "[current|plan|resource] usage [overview|report|summary|status|stats|numbers|figures]",
        "(how is|hows|how's) [plan] usage [doing|looking]",
        "how much (of plan|of limits|of quota|of quotas) [is|are|did] [we] [left|use|used]",
        "what [did|is|are|has] [we] (use|used) of (plan|limits|quota)",
        "[plan] (limits|quota|quotas) [overview|report|status|left]",
        "(what|which) (limits|quotas) (are|did) [we] (near|close to|reach|reached|approaching)",
        "(are|is|r) (we|anything|something) [still] {NEAR} [any|any of|one of|some of] [plan]"
        " (limit|limits|quota|quotas|cap|caps)",
        "how (close|near) (are we|is everything) to [any|any of] [plan] (limit|limits|quota)",
        "(are we|is anything|is something) (nearly|almost|getting|running) full",
        "how full are we",
        "are we running (low|short|out) [on|of] (anything|resources|quota)",
        "what is (nearly|almost) full",
        "(bandwidth {metric=bandwidth}|storage {metric=storage}|traffic {metric=bandwidth}"
        "|disk space {metric=storage}|email accounts {metric=email_accounts}"
        "|mailboxes {metric=email_accounts}|seats {metric=seats})",
        "{metric} usage",
        "usage (of|for) {metric}",
        "{metric} (left|used|in use|remaining|available|free|status|level|overview)",
        "(remaining|free|available|used|current) {metric}",
        "how (much|many) [of] {metric} [is|are|did|has] [we] [still] [been] {HAVE}",
        "how (full|high) (is|are) {metric} [usage]",
        "(is|are) {metric} (full|nearly full|almost full|getting full|running out|running low)",
        "are we [nearly|almost|running] (out of|low on|short of|short on) {metric}",
        "(is there|do we have|have we got) [still] (enough|any) {metric} [left]",
        "how (close|near|far) (are we|is) [we] (to|from) {metric} (limit|cap|quota)",
        "(are|is) we [still] {NEAR} {metric} (limit|cap|quota)",
        "{metric} (limit|quota|cap)",
        "(what is|what's|whats|what are) {metric} (usage|limit|quota|cap|level|at)",
        "where (is|are) {metric} [usage|level] at",
    ),
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
        "rest": rules.remains(fullest, standing.zone),
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
        "rest": rules.remains(quota, standing.zone),
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
    phrases=_however_called(
        "(record|log|note|note down|write down|enter|put down|track|register) [usage|reading]"
        " [of|for] {metric} [usage|reading] [is|of|at|to|as|=|now at] {value}",
        "(record|log|note|note down|write down|enter|put down|track|register) {value} [of|for|as]"
        " {metric} [usage|used]",
        "(set|update|change|correct) [the] {metric} [usage|reading] (to|at|as) {value}",
        "(we|we've|weve|we're) [have|are] (used|use|using|at|consumed|burned) [up] {value} [of|for]"
        " {metric}",
        "{metric} [usage] (is|is at|is up to|stands at|went up to|has reached|reached|hit) {value}",
    ),
    also=["so far", "in total", "this month", "[as of|at|on|by] {when}"],
)
def record(ctx: Context, metric: Metric, value: Size, when: When = default("now")) -> Reply:
    """Note how much was used. Bandwidth is the month's total so far, others the level now."""
    metric = Metric(metric)
    reading = Reading(rules.moment_of(when, ctx.now), rules.parse(metric, value))
    month = rules.month_of(reading.at, ctx.workspace.zone)
    others = queries.readings(ctx.session, ctx.workspace_id, metric, month)
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
        "rest": rules.remains(quota, standing.zone) if quota.share is not None else say("noted"),
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

_EACH = "(per day|a day|by day|each day|day by day|every day|daily|per week|over time)"
_NAMED = (
    "(bandwidth {metric=bandwidth}|storage {metric=storage}|seats {metric=seats}"
    "|products {metric=products}"
    "|email accounts {metric=email_accounts}|" + _CALLED[1:]
)
# Said without "in"; of this month the usage is shown.
_LATELY = (
    "("
    + "|".join(
        f"{one} {{period={one}}}"
        for one in (
            "today",
            "yesterday",
            "this week",
            "last week",
            "last month",
            "this quarter",
            "last quarter",
            "this year",
            "last year",
            "last 7 days",
            "last 30 days",
        )
    )
    + ")"
)
_HISTORY = "(history|chart|graph|curve|development|trend|course|log|progress|timeline|over time)"


@command(
    "usage.history",
    role=Role.ADMIN,
    planned=True,
    phrases=_however_called(
        _NAMED + " [usage|use|used] " + _EACH,
        _NAMED + " [usage|use] " + _HISTORY,
        "(daily|day by day) {metric} [usage|use|numbers|figures]",
        _HISTORY + " (of|for|on) {metric} [usage|use]",
        "(chart|graph|plot|draw|history) [the] {metric} [usage|use]",
        "[usage] (history|chart|graph) [of|for] {metric}",
        "how (much|many) {metric} (did|do|have|were|was|are|is) [we] (use|used|need|needed) "
        + _EACH,
        "how (has|did|have|does|is) {metric} [usage] (develop|developed|change|changed|grow|grown"
        "|evolve|evolved|go|gone|developing|growing|changing) [over time]",
        "how (much|many) {metric} did we use in {period}",
        _NAMED + " [usage] (in|of|from|since|during|over|for) {period}",
        _NAMED + " [usage|used] " + _LATELY,
        "how (much|many) {metric} (did|do|have) we (use|used|need) " + _LATELY,
        "{metric} [usage] (readings|samples|measurements)",
        "(daily usage|usage history|usage chart|usage over time|usage per day|usage by day)",
    ),
    also=["(in|of|for|from|over|during|since) {period}", _EACH, "as [a] (chart|graph|table)"],
)
def history(ctx: Context, metric: Metric, period: Period = default("this month")) -> Reply:
    """How much was used day by day, as a chart."""
    raise NotImplementedError


_FORECAST = "(forecast|forecasts|prediction|projection|outlook|prognosis|trend forecast)"
_EXCEED = (
    "(exceed|hit|reach|break|pass|overshoot|cross|outgrow|use up|max out|(go|run|get|come|be) over"
    "|(go|be) above|(go|get) past|run into|over|above)"
)
_LIMIT = "(limit|limits|quota|quotas|plan|allowance|cap|caps)"
_ANY_LIMIT = "[any|any of|one of|some of] [plan] " + _LIMIT
_ENOUGH = "(enough|last|suffice|do|hold|hold out|sufficient)"


@command(
    "usage.forecast",
    role=Role.ADMIN,
    planned=True,
    phrases=_however_called(
        _FORECAST,
        "(usage|limit|limits|plan|plan usage) " + _FORECAST,
        _FORECAST + " (of|for|on) [plan] (usage|limits|limit)",
        "{metric} [usage] " + _FORECAST,
        _FORECAST + " (of|for|on) {metric} [usage]",
        "(forecast|predict|project) {metric} [usage]",
        "(will|do|would|might|could) [we|it|anything|something] [be] " + _EXCEED + " " + _ANY_LIMIT,
        "(are|is) (we|it|anything|something) (going|likely|about) to " + _EXCEED + " " + _ANY_LIMIT,
        "(will|do|would|might|could) we [be] " + _EXCEED + " {metric} [limit|quota|cap|allowance]",
        "are we (going|likely|about) to " + _EXCEED + " {metric} [limit|quota|cap|allowance]",
        "(will|do|would|might|could) {metric} [usage] [be] " + _EXCEED + " [its] " + _LIMIT,
        "(is|are) {metric} [usage] (going|likely|about) to " + _EXCEED + " [its] " + _LIMIT,
        "(will|do|does|is|are) {metric} [going to] [be] " + _ENOUGH,
        "(will|do|does|is) [current] (plan|limits) [going to] [be] " + _ENOUGH,
        "(will|do|could|might) we [be] (run|running) out of {metric}",
        "are we (going|likely|about) to run out of {metric}",
        "will we [still] have enough {metric}",
        "when (will|do|does) (we|it) (run out of|use up|fill|fill up|" + _EXCEED + ") {metric} "
        "[limit|quota|cap]",
        "when (will|is|are|does) {metric} [be] (full|used up|run out|gone|fill up|exhausted)",
        "(how much|how many) {metric} (will|are) we (use|need|have used|going to use|going "
        "to need)",
        "(how long|until when) (will|does|do|is|are) {metric} [be] " + _ENOUGH,
        "(expected|projected|predicted|estimated) {metric} [usage]",
        "(expected|projected|predicted|estimated) [plan] usage",
        "where will {metric} [usage] (be|end|end up|land)",
    ),
    also=[
        "(by|at|until|till|to|before) [the] (end|end of|rest of) [the|this] [month|year]",
        "for [the] (rest of|whole) [the|this] (month|year)",
        "(this|the whole) month",
        "soon",
        "at this rate",
        "at current pace",
        "for us",
    ],
)
def forecast(ctx: Context, metric: Metric | None = None) -> Reply:
    """Whether the month will end within the limits, at the pace so far."""
    raise NotImplementedError


_WARN = "(warn|tell|alert|notify|ping|inform|remind|message|email)"
_REACH = (
    "(reach|reaches|hit|hits|pass|passes|exceed|exceeds|go over|goes over|is over|is at|are "
    "at|be at"
    "|are over|get to|gets to|go above|goes above|is above|are above|cross|crosses|use|used|is|are"
    "|climbs over|climbs above|is used to|are used to|have used|has used|get over|gets over)"
)
_OF = "[of] [the|our|its] [limit|quota|cap|plan|allowance|full|used]"


@command(
    "usage.threshold",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=_however_called(
        _WARN + " (me|us) (at|from|above|over|when at|when we are at|when over) {percent} [of] "
        "{metric} [limit|usage|use]",
        _WARN + " (me|us) (at|from|above|over) {percent} " + _OF,
        _WARN
        + " (me|us) (when|if|once|as soon as|before) {metric} [usage] "
        + _REACH
        + " {percent} "
        + _OF,
        _WARN
        + " (me|us) (when|if|once|as soon as) we "
        + _REACH
        + " {percent} [of] {metric} [limit"
        "|quota]",
        _WARN + " (me|us) (when|if|once|as soon as) {percent} of {metric} (is|are|was|has been|have"
        " been) (used|reached|full|gone|hit|in use)",
        _WARN + " (me|us) (about|of|on|for) {metric} (at|from|above|over) {percent}",
        "{metric} [usage] (alert|warning|alarm|threshold|warning level|warning mark) [level|set] "
        "[at|to|:|=|from|is|of] {percent}",
        "[new] (alert|warning|alarm|notification) (at|from) {percent} [of|for|on] {metric} [usage]",
        "(set|change|put|raise|lower|move|adjust) [the] {metric} [usage] (alert|warning|alarm"
        "|threshold|warning level|mark|limit warning) [level|mark] (to|at) {percent}",
        "(set|change|put|raise|lower|move|adjust) [the] [usage] (alert|warning|alarm|threshold"
        "|warning level|warning mark) [level|mark] (for|of|on) {metric} [usage] (to|at) {percent}",
        "(add|create|make|set up|set) [a|an] [new] (alert|warning|alarm|threshold|notification) "
        "(at|of|for|on) {percent} [of|for|on] {metric}",
        "(add|create|make|set up|set) [a|an] [new] (alert|warning|alarm|threshold|notification) "
        "(for|of|on) {metric} [usage] (at|of|from) {percent}",
        "(add|create|make|set up|set) [a|an] [new] {metric} (alert|warning|alarm|threshold) (at|of"
        "|from) {percent}",
        "(threshold|warning level) (for|of) {metric} [is|:|=|to|at] {percent}",
        "(set|change|put|raise|lower) [the] [usage] (threshold|warning level|warning|warning mark"
        "|alert level) (to|at) {percent}",
    ),
)
def threshold(ctx: Context, metric: Metric, percent: Percent) -> Reply:
    """Warn the admins when a limit is used to that share."""
    raise NotImplementedError
