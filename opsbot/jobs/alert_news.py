"""Telling alerts: who hears what they do not know yet, as one message for each place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from opsbot import access
from opsbot.jobs import letter, outbox
from opsbot.model import (
    Alert,
    AlertKind,
    AlertLevel,
    AlertSubscription,
    AlertTold,
    Member,
    Workspace,
)
from opsbot.model.people import LEADS
from opsbot.queries import alerts as queries
from opsbot.queries.places import Place, last_places
from opsbot.reply import Block, Button, List, Ref, Reply, Table, Text, say
from opsbot.rules import alerts as rules
from opsbot.rules.alerts import JOBS, News, Recipient, Told, Wish

# Somebody looks there when they like: it wakes nobody, so there are no quiet hours.
LOOKED_AT = frozenset({"terminal"})
# A message lists no more; the rest stands in the list.
LISTED = 10
# So many of them have buttons.
FOREMOST = 3
# What an alert's own buttons leave room for: "I'm on it", and to be left alone.
OWN_BUTTONS = 2
TOMORROW = "tomorrow 9:00"


def tell(
    session: Session,
    workspace_id: int,
    now: datetime,
    present: tuple[int, Place] | None = None,
) -> None:
    """Put what every place does not know yet into the outbox. Flushes, does not commit."""
    standing = queries.standing(session, workspace_id)
    if not standing:
        return
    told = queries.told(session, workspace_id)
    people = queries.members(session, workspace_id)
    workspace = session.get_one(Workspace, workspace_id)
    front = {one.id for one in rules.foremost(standing)}
    escalated: list[Alert] = []
    for recipient in recipients(session, workspace, people, now, present):
        fresh: list[tuple[News, Alert]] = []
        for alert in standing:
            if not rules.wants(recipient, alert, now):
                continue
            row = told.get((alert.id, recipient.surface, recipient.channel))
            known = Told(row.at, row.acknowledged_by) if row else None
            news = rules.news(alert, known, recipient, now)
            if news is not None and alert.id in front:
                fresh.append((news, alert))
            if news is not None or (row and row.acknowledged_by != alert.acknowledged_by):
                _note(session, alert, recipient.surface, recipient.channel, row, now)
        if fresh:
            outbox.post(
                session,
                workspace_id=workspace_id,
                surface=recipient.surface,
                channel=recipient.channel,
                reply=message(fresh, {one.id: one.name for one in people.values()}),
                now=now,
            )
        escalated += [alert for news, alert in fresh if news == "escalated"]
    for alert in escalated:
        alert.escalated_at = now
        session.add(alert)
    session.flush()


def seen(
    session: Session, workspace_id: int, alerts: Iterable[Alert], place: Place, now: datetime
) -> None:
    """Somebody was shown these alerts in a place: they need not be told there again."""
    told = queries.told(session, workspace_id)
    for alert in alerts:
        _note(session, alert, *place, told.get((alert.id, *place)), now)
    session.flush()


def _note(
    session: Session, alert: Alert, surface: str, channel: str, row: AlertTold | None, now: datetime
) -> None:
    if row is None:
        row = AlertTold(
            workspace_id=alert.workspace_id,
            alert_id=alert.id,
            surface=surface,
            channel=channel,
            at=now,
        )
    row.at, row.acknowledged_by = now, alert.acknowledged_by
    session.add(row)


# -- who ----------------------------------------------------------------------------------------


def recipients(
    session: Session,
    workspace: Workspace,
    people: Mapping[int, Member],
    now: datetime,
    present: tuple[int, Place] | None = None,
) -> list[Recipient]:
    """Every place where alerts are told: where somebody subscribed; and of critical ones, where
    those whose job they are and who never said anything about that kind last spoke to the bot."""
    wanted = queries.subscriptions(session, workspace.id)
    last = last_places(session, workspace.id)
    if present is not None:
        last[present[0]] = present[1]
    places: dict[Place, Recipient] = {}
    for place, kind, wish, member in _wishes(wanted, people, last):
        known = places.setdefault(place, Recipient(*place, asleep=True))
        if _more(wish, known.wishes.get(kind)):
            known.wishes[kind] = wish
        if member is None:
            known.everybody, known.asleep = True, False
            continue
        known.members.add(member.id)
        known.leads |= member.role in LEADS
        known.everybody |= known.leads
        known.asleep &= place.surface not in LOOKED_AT and sleeps(member, workspace, now)
    return list(places.values())


def _wishes(
    wanted: Sequence[AlertSubscription], people: Mapping[int, Member], last: Mapping[int, Place]
) -> Iterator[tuple[Place, AlertKind, Wish, Member | None]]:
    said = {(one.member_id, one.kind) for one in wanted}
    for one in wanted:
        member = None if one.member_id is None else people.get(one.member_id)
        gone = one.member_id is not None and member is None
        if gone or (member and not access.may(member.role, JOBS[one.kind], writes=False)):
            continue
        yield Place(one.surface, one.channel), one.kind, Wish(one.level, one.snoozed_until), member
    for member_id, place in last.items():
        member = people.get(member_id)
        for kind, role in JOBS.items():
            if (
                member
                and (member_id, kind) not in said
                and access.may(member.role, role, writes=True)
            ):
                yield place, kind, Wish(AlertLevel.CRITICAL), member


_LEVELS = (AlertLevel.NONE, AlertLevel.CRITICAL, AlertLevel.ALL)


def _more(wish: Wish, than: Wish | None) -> bool:
    """Whether a wish asks for more than another one in the same place."""
    if than is None:
        return True
    one, other = _LEVELS.index(wish.level), _LEVELS.index(than.level)
    return one > other or (one == other and wish.snoozed_until is None)


def sleeps(member: Member, workspace: Workspace, now: datetime) -> bool:
    """Whether a member has their quiet hours."""
    zone = ZoneInfo(member.timezone or workspace.timezone)
    return rules.is_quiet(now, zone, member.quiet_from, member.quiet_until)


# -- in words -----------------------------------------------------------------------------------


def message(news: Sequence[tuple[News, Alert]], names: Mapping[int, str]) -> Reply:
    """What a place is told: one alert with what solves it, or several in a table; and who has
    taken one on, or let it go."""
    fresh = [(what, alert) for what, alert in news if what in ("new", "escalated")]
    changed = [_changed(what, alert, names) for what, alert in news if what in ("taken", "left")]
    if not fresh:
        if len(changed) == 1:
            return Reply(changed[0], buttons=(Button("All alerts", "alerts.list"),))
        text = say("*{count} alerts* changed hands.", count=len(changed))
        return Reply(text, (List(*changed[:LISTED]),), (Button("All alerts", "alerts.list"),))
    more: tuple[Block, ...] = (List(*changed[:LISTED]),) if changed else ()
    if len(fresh) == 1:
        what, alert = fresh[0]
        text = said(alert)
        if what == "escalated":
            text = say("Nobody looks after this yet: {alert}", alert=text)
        return Reply(text, more, steps(alert), "warning")
    alerts = sorted((alert for _, alert in fresh), key=lambda one: (not one.critical, -one.rank))
    text = say("*{count} alerts*: {kinds}.", count=len(alerts), kinds=kinds(alerts))
    if late := sum(what == "escalated" for what, _ in fresh):
        text = say("{text} Nobody looks after {late} of them yet.", text=text, late=late)
    table = Table(("#", "Alert"), [(numbered(one), said(one)) for one in alerts[:LISTED]])
    buttons = (*taken_on(alerts[:FOREMOST]), Button("All alerts", "alerts.list"))
    return Reply(text, (table, *more), buttons, "warning")


def taken_on(alerts: Iterable[Alert]) -> Iterator[Button]:
    """Of several alerts each can be taken on, or left alone, where it is told."""
    for one in alerts:
        yield Button(f"I'm on {one.number}", "alerts.ack", alert=one)
        yield Button(f"Snooze {one.number}", "alerts.snooze", alert=one, until=TOMORROW)


def said(alert: Alert) -> Text:
    """An alert's own sentence, its values still values."""
    return letter.from_json(alert.reply).text if alert.reply else say("{text}", text=alert.text)


def steps(alert: Alert) -> tuple[Button, ...]:
    """What can be done about an alert: its own buttons, "I'm on it", and to be left alone."""
    own = letter.from_json(alert.reply).buttons if alert.reply else ()
    return (
        *own[:OWN_BUTTONS],
        Button("I'm on it", "alerts.ack", alert=alert),
        Button("Snooze till tomorrow", "alerts.snooze", alert=alert, until=TOMORROW),
    )


def numbered(alert: Alert) -> Ref:
    """An alert as its number alone: its sentence stands beside it."""
    return Ref("alert", alert.id, str(alert.number), alert.key)


# What an alert of a kind is called: "deal alerts"; and several things of it.
CALLED = {
    AlertKind.STOCK: "stock",
    AlertKind.USAGE: "usage",
    AlertKind.DEALS: "deal",
    AlertKind.TASKS: "task",
    AlertKind.ORDERS: "order",
}


def kinds(alerts: Iterable[Alert]) -> tuple[Text, ...]:
    """How many of each kind: "5 stock, 2 orders"."""
    counts = Counter(one.kind for one in alerts)
    return tuple(
        say("{count} {kind}", count=count, kind=CALLED[kind] if count == 1 else kind.value)
        for kind, count in counts.most_common()
    )


def _changed(what: News, alert: Alert, names: Mapping[int, str]) -> Text:
    if what == "left" or alert.acknowledged_by is None:
        return say("Nobody looks after this any more: {alert}", alert=said(alert))
    who = names.get(alert.acknowledged_by, "Somebody")
    return say("{who} is on it: {alert}", who=who, alert=said(alert))
