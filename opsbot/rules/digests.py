"""Digests: which days one is about, what it is held against, and who may have it."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from opsbot.model import Digest, DigestWhat, Every
from opsbot.model.people import Role
from opsbot.rules import sales
from opsbot.rules.schedules import next_instant
from opsbot.values import Period
from opsbot.values import at as moment_at

# What a digest is made of, each with the role that its command takes.
PARTS = {
    DigestWhat.SALES: Role.MERCHANT,
    DigestWhat.PIPELINE: Role.REP,
    DigestWhat.TASKS: Role.REP,
    DigestWhat.USAGE: Role.ADMIN,
}
# A digest of a week comes on its first day.
WEEKDAY = 0
# The chart of a day's sales shows the days before it, too.
COURSE = 7
# How far ahead a deal counts as one that closes soon.
SOON = timedelta(days=7)


def comes(digest: Digest, every: Every, at: time, zone: ZoneInfo, now: datetime) -> None:
    """Set when a digest comes, by the clocks of a zone."""
    digest.every, digest.at, digest.timezone = every, at, zone.key
    digest.next_at = next_instant(now, at, zone, every, WEEKDAY)


def parts(what: DigestWhat) -> list[DigestWhat]:
    """What a digest is made of."""
    return list(PARTS) if what is DigestWhat.ALL else [what]


def about(every: Every, now: datetime) -> Period:
    """The days that a digest is about: last week, or yesterday; of one that comes on working days,
    on a Monday all since Friday, which no other would tell."""
    today, zone = now.date(), _zone(now)
    if every is Every.WEEK:
        first = today - timedelta(days=today.weekday() + 7)
        return Period.days(first, first + timedelta(days=7), zone)
    days = 3 if every is Every.WEEKDAY and today.weekday() == 0 else 1
    return Period.days(today - timedelta(days=days), today, zone)


def before(period: Period) -> Period:
    """What those days are held against: the day or the week before; of a weekend the last one."""
    days = _days(period)
    if days in (1, 7):
        return sales.previous(period)
    week = timedelta(days=7)
    return Period(_back(period.start, week), _back(period.end, week))


def course(period: Period) -> Period:
    """The days that its chart shows: those it is about, and as many before as make a week."""
    more = max(0, COURSE - _days(period))
    return Period(_back(period.start, timedelta(days=more)), period.end)


def soon(now: datetime) -> Period:
    """The days in which a deal closes soon, today included."""
    return Period.days(now.date(), now.date() + SOON, _zone(now))


def _days(period: Period) -> int:
    return (period.end.date() - period.start.date()).days


def _back(moment: datetime, span: timedelta) -> datetime:
    return moment_at(moment.date() - span, moment.time(), _zone(moment))


def _zone(moment: datetime) -> tzinfo:
    assert moment.tzinfo is not None
    return moment.tzinfo
