"""Alerts: when something is worth one, when it eased, who is told, and when they sleep."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from statistics import median
from typing import Literal, Protocol, TypeVar

from opsbot.model import Alert, AlertKind, AlertLevel, Member, Role, Task, UsageThreshold
from opsbot.reply import Refused
from opsbot.rules import quota, tasks
from opsbot.values import When

# Stock that lasts no longer than this, at the pace it sells, is told; from this many on it eased.
COVER_DAYS, COVER_EASED = 7, 10
# A deal that has not moved for so long is stale.
STALE_AFTER = timedelta(days=14)
# An order should be paid, and on its way, by then. What is older than the last is left alone: it
# came with a file, and nobody waits for it.
UNPAID_AFTER = timedelta(days=3)
UNSENT_AFTER = timedelta(days=3)
FORGOTTEN_AFTER = timedelta(days=60)
# A task with a time is overdue when somebody had a while to do it.
GRACE = timedelta(hours=1)
# A share of a limit has to fall by so many percent of the limit before its warning comes again.
USAGE_EASES = 5
# A critical alert that nobody has acknowledged for so long goes to the admins.
ESCALATES_AFTER = timedelta(hours=1)
# Whoever wants more quiet than this, in minutes a day, wants no alerts.
MOST_QUIET = 20 * 60
# So many of the weeks before say what is usual for a weekday, and so many days at least.
USUAL_WEEKS, FEWEST_DAYS = 8, 5
# Iglewicz and Hoaglin, "How to Detect and Handle Outliers" (1993): a modified z-score beyond 3.5.
OUTLIER = 3.5

# Whose job each kind is: who may see it, and who hears of a critical one without having asked.
JOBS: dict[AlertKind, Role] = {
    AlertKind.STOCK: Role.MERCHANT,
    AlertKind.ORDERS: Role.MERCHANT,
    AlertKind.DEALS: Role.REP,
    AlertKind.TASKS: Role.REP,
    AlertKind.USAGE: Role.ADMIN,
}


# -- when something stands --------------------------------------------------------------------


def stands(before: bool, value: float, at: float, eased: float) -> bool:
    """Whether an alert stands. It is raised where the value reaches `at`; once raised, it goes on
    until the value reaches `eased`, so that what wavers around `at` is told once.

    `eased` above `at` warns of too little, below it of too much.
    """
    if eased > at:
        return value <= at or (before and value < eased)
    return value >= at or (before and value > eased)


def stock_eased(mark: int) -> int:
    """The level from which on a product is not low any more: somewhat above its mark."""
    return mark + max(2, -(-mark // 4))


def out_is_critical(sold: int, weeks: int) -> bool:
    """Whether a product that is sold out is missed: a piece a week was sold at least."""
    return sold >= weeks


def crossed(quota_: quota.Quota, own: UsageThreshold | None, before: Collection[int]) -> list[int]:
    """The shares of a limit, in percent, that a quota has reached, or reached and not yet fallen
    well below."""
    if quota_.share is None:
        return []
    percent = quota_.share * 100
    return [
        one
        for one in quota.warnings(own.percent if own else None)
        if stands(one in before, percent, one, one - USAGE_EASES)
    ]


def goes_over(quota_: quota.Quota, before: bool) -> bool:
    """Whether a limit will likely be crossed, and is not yet."""
    if quota_.included is None or quota_.outlook is None or quota_.over:
        return False
    if quota_.crosses is not None:
        return True
    likely = quota.expected(quota_)
    return before and likely > quota_.included * (1 - USAGE_EASES / 100)


def task_state(task: Task, now: datetime, theirs: tzinfo) -> Literal["due", "overdue"] | None:
    """Whether an open task is for today, or late; `theirs` is the zone of who has to do it."""
    late = now if task.due_all_day else now - GRACE
    if tasks.overdue(task, late, theirs):
        return "overdue"
    today = tasks.days("today", now, theirs, 0)
    return "due" if task.due_at is not None and task.due_at < today.end else None


def unusual(day: float, before: Sequence[float]) -> Literal["up", "down"] | None:
    """Whether a day differs from the same weekdays before it by more than chance.

    Median and MAD stand in for mean and deviation, so that one odd day before hides nothing. Days
    that were all alike promise no such day again: a tenth of the median is the least they vary.
    """
    if len(before) < FEWEST_DAYS or (middle := median(before)) <= 0:
        return None
    spread = 1.4826 * median(abs(one - middle) for one in before)
    score = (day - middle) / max(spread, middle / 10)
    return "up" if score > OUTLIER else "down" if score < -OUTLIER else None


class Ranked(Protocol):
    kind: AlertKind
    subject: str
    rank: int


R = TypeVar("R", bound=Ranked)


def foremost(alerts: Iterable[R]) -> list[R]:
    """Of several alerts about one subject the gravest: who hears "sold out" needs no "low"."""
    found: dict[tuple[AlertKind, str], R] = {}
    for one in alerts:
        place = (one.kind, one.subject)
        if place not in found or found[place].rank < one.rank:
            found[place] = one
    return list(found.values())


# -- what people do about them ----------------------------------------------------------------


def acknowledge(alert: Alert, member: Member, where: str, now: datetime) -> None:
    """Take an alert on. Raises Refused where it eased, or where one has it already."""
    _must_stand(alert)
    if alert.acknowledged_by == member.id:
        raise Refused("You look after *{alert}* already.", alert=alert)
    alert.acknowledged_at, alert.acknowledged_by = now, member.id
    alert.acknowledged_in = where


def snooze(alert: Alert, until: datetime) -> None:
    """Keep an alert quiet until an instant. Raises Refused where it eased."""
    _must_stand(alert)
    alert.snoozed_until = until


def _must_stand(alert: Alert) -> None:
    if alert.eased_at is not None:
        raise Refused("*{alert}* has eased on {moment}.", alert=alert, moment=alert.eased_at)


def instant(until: When, now: datetime) -> datetime:
    """Until when to be quiet. Raises Refused for what is over."""
    zone = now.tzinfo
    assert zone is not None
    moment = until.at(zone)
    if moment <= now:
        raise Refused("{moment} is over. Until when? “until tomorrow 9:00”", moment=moment)
    return moment


def urgency(alert: Alert, now: datetime) -> tuple[bool, bool, int, datetime]:
    """What alerts are sorted by: those that nobody looks after first, critical ones, the rank."""
    settled = alert.acknowledged_at is not None or is_snoozed(alert, now)
    return settled, not alert.critical, -alert.rank, alert.raised_at


def is_snoozed(alert: Alert, now: datetime) -> bool:
    return alert.snoozed_until is not None and now < alert.snoozed_until


# -- who is told, and when --------------------------------------------------------------------


def is_quiet(now: datetime, zone: tzinfo, start: time, end: time) -> bool:
    """Whether it is night for somebody: from `start` to before `end` by the clocks of their zone.
    The same time twice is no night at all."""
    clock = now.astimezone(zone).time()
    return start <= clock < end if start <= end else not end <= clock < start


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of one kind somewhere."""

    level: AlertLevel
    snoozed_until: datetime | None = None


@dataclass(slots=True)
class Recipient:
    """A place where alerts are told: a person's own, or a channel that several read."""

    surface: str
    channel: str
    wishes: dict[AlertKind, Wish] = field(default_factory=dict)
    members: set[int] = field(default_factory=set)
    everybody: bool = False  # a channel, or somebody who sees everybody's tasks and deals
    leads: bool = False  # an admin's
    asleep: bool = False

    @property
    def place(self) -> str:
        return place(self.surface, self.channel)


def place(surface: str, channel: str) -> str:
    return f"{surface} {channel}"


@dataclass(frozen=True, slots=True)
class Told:
    """What a place knows of an alert."""

    at: datetime
    acknowledged_by: int | None


News = Literal["new", "escalated", "taken", "left"]


def wants(recipient: Recipient, alert: Alert, now: datetime) -> bool:
    """Whether an alert is for a place at all: its kind and level, and whose business it is."""
    wish = recipient.wishes.get(alert.kind)
    if wish is None or wish.level is AlertLevel.NONE:
        return False
    if wish.level is AlertLevel.CRITICAL and not alert.critical:
        return False
    if wish.snoozed_until is not None and now < wish.snoozed_until:
        return False
    if recipient.asleep and not alert.critical:
        return False
    mine = alert.member_id is None or alert.member_id in recipient.members
    return mine or recipient.everybody


def escalates(alert: Alert, now: datetime) -> bool:
    """Whether a critical alert has waited for somebody long enough, and not gone further yet."""
    if not alert.critical or alert.acknowledged_at is not None or alert.escalated_at is not None:
        return False
    since = max(alert.raised_at, alert.snoozed_until or alert.raised_at)
    return now - since >= ESCALATES_AFTER


def news(alert: Alert, told: Told | None, recipient: Recipient, now: datetime) -> News | None:
    """What a place that wants an alert does not know of it yet."""
    if told is not None and told.acknowledged_by != alert.acknowledged_by:
        if alert.acknowledged_by is None:
            return "left"
        seen = alert.acknowledged_in == recipient.place
        return None if seen or alert.acknowledged_by in recipient.members else "taken"
    if alert.acknowledged_by is not None or is_snoozed(alert, now):
        return None
    if recipient.leads and escalates(alert, now):
        return "escalated"
    woken = alert.snoozed_until
    if told is None or (woken is not None and told.at < woken):
        return "new"
    return None


_CLOCK = r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|h|uhr|o'clock)?"
_HOURS = re.compile(
    rf"(?:from|between)?\s*{_CLOCK}\s*(?:to|till|til|until|and|-|–|/|through)\s*{_CLOCK}"
)
_NEVER = frozenset(["never", "none", "no", "off", "nothing"])


def quiet_hours(said: str) -> tuple[time, time]:
    """Quiet hours as people say them: "22:00 to 7:00", "11pm-6:30am", "never". Raises Refused for
    what is none, and for ones that leave no time to be told in."""
    bare = said.casefold().strip(" .!")
    if bare in _NEVER:
        return time(0), time(0)
    found = _HOURS.fullmatch(bare)
    try:
        if found is None:
            raise ValueError
        start, end = _clock(*found.groups()[:3]), _clock(*found.groups()[3:])
    except ValueError:
        raise Refused(
            "“{said}” are no hours. Say them like “my quiet hours are 22:00 to 7:00”, or “never”.",
            said=said,
        ) from None
    if (_minutes(end) - _minutes(start)) % (24 * 60) > MOST_QUIET:
        raise Refused("Quiet hours can take 20 hours a day at most.")
    return start, end


def _clock(hour: str, minute: str | None, half: str | None) -> time:
    """A time of day; half is "am" or "pm" where it was said. Raises ValueError for none."""
    if half not in ("am", "pm"):
        return time(int(hour) % 24 if int(hour) <= 24 else 99, int(minute or 0))
    if not 1 <= int(hour) <= 12:
        raise ValueError
    return time(int(hour) % 12 + (12 if half == "pm" else 0), int(minute or 0))


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def usual(day: date) -> list[date]:
    """The same weekdays before a day, by which it is judged, the oldest first."""
    return [day - timedelta(weeks=week) for week in range(USUAL_WEEKS, 0, -1)]
