"""Alerts: see what stands, take one on, keep one quiet, say who is told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from commands.phrases import alerts as phrases
from opsbot import access
from opsbot.command import Channel, Context, Limit, Words, command
from opsbot.jobs import alert_news, scan
from opsbot.model import Alert, AlertKind, AlertLevel, AlertSubscription
from opsbot.model.people import LEADS, Role
from opsbot.queries import alerts as queries
from opsbot.queries.places import Place
from opsbot.reply import Button, Refused, Reply, Table, Text, say
from opsbot.rules import alerts as rules
from opsbot.rules.alerts import JOBS
from opsbot.rules.zones import called
from opsbot.values import When

HERE = "here"


@command(
    "alerts.list",
    role=Role.VIEWER,
    notes=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context, kind: AlertKind | None = None, limit: Limit = 10) -> Reply:
    """The alerts that stand, the most urgent first."""
    if kind is not None:
        _must_see(ctx, AlertKind(kind))
    scan.look(ctx.session, ctx.workspace_id, ctx.now)
    standing = queries.standing(ctx.session, ctx.workspace_id, kind and AlertKind(kind))
    mine = [one for one in standing if _sees(ctx, one)]
    alert_news.seen(ctx.session, ctx.workspace_id, mine, Place(ctx.surface, ctx.channel), ctx.now)
    alerts = sorted(rules.foremost(mine), key=lambda one: rules.urgency(one, ctx.now))
    if not alerts:
        return _none(kind and AlertKind(kind))
    rows = [
        (alert_news.numbered(one), alert_news.said(one), _state(ctx, one)) for one in alerts[:limit]
    ]
    more = Button("Show more", "alerts.list", kind=kind, limit=limit * 3)
    return Reply(
        _headline(alerts, limit),
        (Table(("#", "Alert", ""), rows, more=more if len(alerts) > limit else None),),
        tuple(_ways(ctx, alerts, kind)),
        "warning" if any(map(_is_open, alerts)) else "info",
    )


def _headline(alerts: list[Alert], limit: int) -> Text:
    count: int | Text = len(alerts)
    if len(alerts) > limit:
        count = say("{shown} of {count}", shown=limit, count=len(alerts))
    holes = {"count": count, "kinds": alert_news.kinds(alerts)}
    if len(alerts) == 1:
        return say("*1 alert*: {kinds}.", **holes)
    return say("*{count} alerts*: {kinds}.", **holes)


def _none(kind: AlertKind | None) -> Reply:
    if kind is None:
        return Reply(
            say("*No alerts.* Nothing needs your attention right now."),
            buttons=(Button("Low stock", "stock.low"), Button("Your tasks", "tasks.list")),
        )
    return Reply(
        say("*No {kind} alerts.*", kind=alert_news.CALLED[kind]),
        buttons=(Button("All alerts", "alerts.list"),),
    )


def _state(ctx: Context, alert: Alert) -> Text | str:
    """Who looks after it, until when it is quiet, or since when it stands."""
    if alert.acknowledged_by is not None:
        who = queries.name_of(ctx.session, alert.acknowledged_by)
        return say("{who} is on it", who=who or "somebody")
    if rules.is_snoozed(alert, ctx.now):
        return say("quiet until {moment}", moment=alert.snoozed_until)
    return "critical" if alert.critical else ""


def _ways(ctx: Context, alerts: list[Alert], kind: AlertKind | None) -> Iterable[Button]:
    """What to do about the most urgent one; or, of many kinds, a kind alone."""
    first = alerts[0]
    if len(alerts) == 1:
        yield from alert_news.steps(first)
        return
    if _is_open(first):
        yield Button(f"I'm on {first.number}", "alerts.ack", alert=first)
    if kind is None:
        for one in list(dict.fromkeys(alert.kind for alert in alerts))[:2]:
            yield Button(f"Only {one.value}", "alerts.list", kind=one)
    else:
        yield Button("All alerts", "alerts.list")


def _is_open(alert: Alert) -> bool:
    return alert.acknowledged_by is None


def _may_see(ctx: Context, kind: AlertKind) -> bool:
    return access.may(ctx.person.role, JOBS[kind], writes=False)


def _must_see(ctx: Context, kind: AlertKind) -> None:
    if not _may_see(ctx, kind):
        raise Refused(
            "{kind} alerts are for admins; you are {role}. Ask one of them.",
            kind=alert_news.CALLED[kind].capitalize(),
            role=ctx.person.role,
        )


def _sees(ctx: Context, alert: Alert) -> bool:
    """Whether an alert is one for the speaker: of others' tasks and deals only admins see."""
    own = alert.member_id in (None, ctx.person.member_id) or ctx.person.role in LEADS
    return own and _may_see(ctx, alert.kind)


# -- one of them --------------------------------------------------------------------------------


@command(
    "alerts.ack",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.ACK,
    also=phrases.ACK_ALSO,
)
def acknowledge(ctx: Context, alert: Alert) -> Reply:
    """Say that you have seen an alert and look after it."""
    _must_see(ctx, alert.kind)
    before = queries.name_of(ctx.session, alert.acknowledged_by)
    rules.acknowledge(alert, ctx.member, rules.place(ctx.surface, ctx.channel), ctx.now)
    for behind in queries.same(ctx.session, alert)[1:]:
        if behind.acknowledged_by != ctx.person.member_id:
            rules.acknowledge(behind, ctx.member, alert.acknowledged_in or "", ctx.now)
    # Where others read along, they want to know who.
    who = say("You are") if ctx.private else say("{name} is", name=ctx.person.name)
    text = say("{who} on it: {alert}", who=who, alert=alert_news.said(alert))
    if before:
        text = say(
            "{who} on it, no longer {before}: {alert}",
            who=who,
            before=before,
            alert=alert_news.said(alert),
        )
    own = alert_news.steps(alert)[: alert_news.OWN_BUTTONS]
    return Reply(text, buttons=(*own, Button("All alerts", "alerts.list")), tone="done")


@command(
    "alerts.snooze",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.SNOOZE,
    also=phrases.SNOOZE_ALSO,
)
def snooze(
    ctx: Context, alert: Alert | None = None, kind: AlertKind | None = None, *, until: When
) -> Reply:
    """Keep an alert, or all of a kind, quiet for a while.

    One alert is quiet for everybody, a kind for you alone.
    """
    moment = rules.instant(until, ctx.now)
    if alert is not None:
        _must_see(ctx, alert.kind)
        for one in queries.same(ctx.session, alert):
            rules.snooze(one, moment)
        return Reply(
            say("Quiet until {moment}: {alert}", moment=moment, alert=alert_news.said(alert)),
            buttons=(Button("I'm on it", "alerts.ack", alert=alert),),
            tone="done",
        )
    kinds = [one for one in AlertKind if kind in (None, one) and _may_see(ctx, one)]
    if kind is not None:
        _must_see(ctx, AlertKind(kind))
    for which in kinds:
        for row in _own(ctx, which) or [_begin(ctx, which, AlertLevel.CRITICAL)]:
            row.snoozed_until = moment
            ctx.session.add(row)
    return Reply(
        say("You hear of no {kind} until {moment}.", kind=_alerts(kind), moment=moment),
        buttons=(Button("All alerts", "alerts.list", kind=kind),),
        tone="done",
    )


def _alerts(kind: AlertKind | None) -> Text:
    return (
        say("alerts")
        if kind is None
        else say("{kind} alerts", kind=alert_news.CALLED[AlertKind(kind)])
    )


# -- who is told --------------------------------------------------------------------------------


@command(
    "alerts.subscribe",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.SUBSCRIBE,
    also=phrases.SUBSCRIBE_ALSO,
)
def subscribe(ctx: Context, kind: AlertKind, channel: Channel = HERE) -> Reply:
    """Get the alerts of a kind, here or in a channel."""
    kind = AlertKind(kind)
    _must_see(ctx, kind)
    row = _wish(ctx, kind, channel)
    holes = {"kind": kind.capitalize(), "where": _where(channel)}
    stop = Button("Stop them", "alerts.unsubscribe", kind=kind, channel=channel)
    if row and row.level is AlertLevel.ALL and row.snoozed_until is None:
        return Reply(say("*{kind} alerts* come {where} already.", **holes), buttons=(stop,))
    row = row or _begin(ctx, kind, AlertLevel.ALL, channel)
    row.level, row.snoozed_until = AlertLevel.ALL, None
    ctx.session.add(row)
    return Reply(
        say("*{kind} alerts* come {where} from now on.", **holes),
        buttons=(Button("What stands now", "alerts.list", kind=kind), stop),
        tone="done",
    )


@command(
    "alerts.unsubscribe",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.UNSUBSCRIBE,
    also=phrases.UNSUBSCRIBE_ALSO,
)
def unsubscribe(ctx: Context, kind: AlertKind, channel: Channel = HERE) -> Reply:
    """Get the alerts of a kind no more, here or in a channel."""
    kind = AlertKind(kind)
    row = _wish(ctx, kind, channel)
    holes = {"kind": kind.capitalize(), "where": _where(channel)}
    again = Button("Send them again", "alerts.subscribe", kind=kind, channel=channel)
    if (row and row.level is AlertLevel.NONE) or (row is None and channel != HERE):
        return Reply(say("*{kind} alerts* do not come {where}.", **holes), buttons=(again,))
    row = row or _begin(ctx, kind, AlertLevel.NONE, channel)
    row.level = AlertLevel.NONE
    ctx.session.add(row)
    return Reply(
        say("*{kind} alerts* come {where} no more, not even critical ones.", **holes),
        buttons=(again,),
        tone="done",
    )


@command(
    "me.quiet",
    role=Role.ANY,
    writes=True,
    phrases=phrases.QUIET,
    also=phrases.QUIET_ALSO,
)
def quiet(ctx: Context, hours: Words) -> Reply:
    """Say when you sleep, by your own clock: only critical alerts come then."""
    member, (start, end) = ctx.member, rules.quiet_hours(hours)
    before = _hours(member.quiet_from, member.quiet_until)
    member.quiet_from, member.quiet_until = start, end
    return Reply(
        say(
            "Your quiet hours are now *{now}*, {zone} time; before, {before}. Only critical alerts "
            "come then.",
            now=_hours(start, end),
            zone=called(ctx.person.zone),
            before=before,
        ),
        buttons=(Button("Who am I", "me.show"),),
        tone="done",
    )


def _hours(start: time, end: time) -> Text:
    return say("{start} to {end}", start=start, end=end) if start != end else say("never")


def _where(channel: str) -> Text:
    return say("here") if channel == HERE else say("to {channel}", channel=channel)


def _place(ctx: Context, channel: str) -> tuple[Place, int | None]:
    """Where a wish is for, and whose it is: what comes "here" comes to the speaker.

    Raises Refused where there are no channels.
    """
    if channel == HERE:
        return Place(ctx.surface, ctx.channel), ctx.person.member_id
    if ctx.surface in alert_news.LOOKED_AT:
        raise Refused(
            "There are no channels here. Say it where {channel} is, or have them come to you.",
            channel=channel,
        )
    return Place(ctx.surface, channel), None


def _wish(ctx: Context, kind: AlertKind, channel: str) -> AlertSubscription | None:
    place, member_id = _place(ctx, channel)
    return queries.subscription(ctx.session, ctx.workspace_id, kind, *place, member_id)


def _own(ctx: Context, kind: AlertKind) -> list[AlertSubscription]:
    """The speaker's wishes about a kind, wherever they are told."""
    every = queries.subscriptions(ctx.session, ctx.workspace_id)
    return [one for one in every if one.kind == kind and one.member_id == ctx.person.member_id]


def _begin(
    ctx: Context, kind: AlertKind, level: AlertLevel, channel: str = HERE
) -> AlertSubscription:
    place, member_id = _place(ctx, channel)
    return AlertSubscription(
        workspace_id=ctx.workspace_id,
        kind=kind,
        member_id=member_id,
        surface=place.surface,
        channel=place.channel,
        level=level,
    )
