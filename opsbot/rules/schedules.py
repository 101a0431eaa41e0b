"""Wall-clock times: when it is next 09:00 somewhere, and whether a missed one is still worth it.

A local time that daylight saving skips (02:30 when clocks go from 02:00 to 03:00) comes as much
later, at 03:30; one that it repeats comes the first time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from opsbot.model import Every
from opsbot.values import at as moment_at

# A digest that comes later than this is old news.
TOO_LATE = timedelta(hours=6)


def next_instant(
    after: datetime, at: time, zone: ZoneInfo, every: Every, weekday: int = 0
) -> datetime:
    """The first instant later than `after` at which the zone's clocks say `at`, in UTC.

    `weekday` (Monday is 0) counts only for what comes every week.
    """
    day = after.astimezone(zone).date() - timedelta(days=1)
    # A skipped time moves by an hour or two, never past the next day's.
    while not (_falls_on(day, every, weekday) and _instant(day, at, zone) > after):
        day += timedelta(days=1)
    return _instant(day, at, zone)


def last_instant(
    until: datetime, at: time, zone: ZoneInfo, every: Every, weekday: int = 0
) -> datetime:
    """The latest instant, not later than `until`, at which the zone's clocks said `at`, in UTC."""
    day = until.astimezone(zone).date() + timedelta(days=1)
    while not (_falls_on(day, every, weekday) and _instant(day, at, zone) <= until):
        day -= timedelta(days=1)
    return _instant(day, at, zone)


def due(
    now: datetime,
    since: datetime,
    at: time,
    zone: ZoneInfo,
    every: Every,
    weekday: int = 0,
) -> datetime | None:
    """The one instant that has come and was not served, or None.

    `since` is when it was last sent, or when it was set up. Of several that were missed only the
    latest counts, and only when it is less than six hours old.
    """
    latest = last_instant(now, at, zone, every, weekday)
    return latest if latest > since and now - latest < TOO_LATE else None


def _falls_on(day: date, every: Every, weekday: int) -> bool:
    match every:
        case Every.DAY:
            return True
        case Every.WEEKDAY:
            return day.weekday() < 5
        case Every.WEEK:
            return day.weekday() == weekday


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    # Of a local time that comes twice, the first.
    return moment_at(day, at.replace(fold=0), zone).astimezone(UTC)
