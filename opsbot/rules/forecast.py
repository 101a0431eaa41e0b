"""Forecasts: how a month ends, from the days so far, and on which day a limit is crossed.

What comes is the median of five plain forecasts, day by day: each of them is wrong in its own way,
and their median was better than every single one on real series (`python -m bench usage` has the
table). The range around it is wide enough to hold four of five months.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import accumulate, combinations
from math import exp, expm1, log1p
from statistics import fmean, median
from typing import NamedTuple

from opsbot.values import Period, start_of_day

WEEK = 7
# A weekday seen less often than this is believed less than half to differ from the others.
DOUBT = 4
# How far the logarithm of what really came lay from the forecast's, in units of unsteadiness: the
# tenth and the ninetieth of a hundred months. Surprises are mostly upwards. Measured on one half
# of the series and checked on the other.
LOW, HIGH = -0.9, 2.0
# The same upwards, of a series of less than four weeks.
HIGH_OF_FEW, FEW = 2.9, 28
# Nobody's days are steadier than this: even equal days promise no equal days.
STEADIEST = 0.05
# So many days say all that is to be known of the days to come.
ENOUGH = 84
# Nothing is said about what lies further ahead.
FARTHEST = timedelta(days=90)
# Less of a day than this says nothing about the whole.
HALF = 0.5


class Reading(NamedTuple):
    """How much it was at a moment. Of bandwidth: since its month began."""

    at: datetime
    amount: int


class Outlook(NamedTuple):
    """How much it will be at a moment, between what is likely least and most, and the day on which
    the limit is crossed (None: not as far as one can see, or it was already)."""

    at: datetime
    low: int
    likely: int
    high: int
    crosses: date | None = None
    path: tuple[tuple[date, int], ...] = ()  # where each coming day will end


# -- days to come -----------------------------------------------------------------------------


def days_ahead(days: Sequence[float], weekday: int, ahead: int) -> list[float]:
    """The amounts expected of the days after some days. `weekday` is that of the first (0: Monday).
    There must be a day at least."""
    days, weekday = _latest(days, weekday)
    ways = [
        recent_week(days, weekday, ahead),
        weighted(days, weekday, ahead),
        last_week_again(days, ahead),
        damped_trend(days, weekday, ahead),
        fading_line(days, ahead),
    ]
    return [median(day) for day in zip(*ways, strict=True)]


def recent_week(days: Sequence[float], weekday: int, ahead: int) -> list[float]:
    """The median of the last seven days, with the weekdays' pattern."""
    factors = weekday_factors(days, weekday)
    level = median(_plain(days, weekday, factors)[-WEEK:])
    return _with_pattern(level, factors, weekday + len(days), ahead)


def weighted(days: Sequence[float], weekday: int, ahead: int, weight: float = 0.3) -> list[float]:
    """A geometric mean in which each day counts less than the one after it, with the pattern."""
    factors = weekday_factors(days, weekday)
    plain = _logs(_plain(days, weekday, factors))
    level = fmean(plain[:3])
    for one in plain:
        level += weight * (one - level)
    return _with_pattern(expm1(level), factors, weekday + len(days), ahead)


def last_week_again(days: Sequence[float], ahead: int) -> list[float]:
    """Each day as the same weekday was last."""
    if len(days) < WEEK:
        return [median(days)] * ahead
    return [days[-WEEK + i % WEEK] for i in range(ahead)]


def damped_trend(days: Sequence[float], weekday: int, ahead: int) -> list[float]:
    """A level and a trend that fades (Holt, on logarithms), with the pattern."""
    smooth, bend, fade = 0.3, 0.1, 0.9
    factors = weekday_factors(days, weekday)
    plain = _logs(_plain(days, weekday, factors))
    level, trend = median(plain[:5]), 0.0
    for one in plain:
        foreseen = level + fade * trend
        new = foreseen + smooth * (one - foreseen)
        trend = bend * (new - level) + (1 - bend) * fade * trend
        level = new
    levels = []
    for _ in range(ahead):
        trend *= fade
        level += trend
        levels.append(expm1(level))
    return [one * factors[(weekday + len(days) + i) % WEEK] for i, one in enumerate(levels)]


def fading_line(days: Sequence[float], ahead: int) -> list[float]:
    """The middle of all lines through two days (Theil and Sen), whose slope fades."""
    fade = 0.9
    slope = median(
        ((later - earlier) / (j - i))
        for (i, earlier), (j, later) in combinations(enumerate(days), 2)
    ) if len(days) > 1 else 0.0  # fmt: skip
    level = median(one - slope * i for i, one in enumerate(days)) + slope * (len(days) - 1)
    levels = []
    for _ in range(ahead):
        slope *= fade
        level += slope
        levels.append(max(0.0, level))
    return levels


def weekday_factors(days: Sequence[float], weekday: int) -> list[float]:
    """How a Monday, a Tuesday … differs from the days around it, 1 on average; the less was seen
    of it, the nearer to 1."""
    ratios: list[list[float]] = [[] for _ in range(WEEK)]
    for i, one in enumerate(days):
        around = fmean(days[max(0, i - 3) : i + 4])
        if around > 0:
            ratios[(weekday + i) % WEEK].append(one / around)
    factors = [
        (median(seen) * len(seen) + DOUBT) / (len(seen) + DOUBT) if seen else 1.0 for seen in ratios
    ]
    mean = fmean(factors)
    return [one / mean for one in factors]


def unsteadiness(days: Sequence[float], weekday: int) -> float:
    """How far a day usually lies from the middle of the seven before it, as a logarithm."""
    days, weekday = _latest(days, weekday)
    logs = _logs(_plain(days, weekday, weekday_factors(days, weekday)))
    off = [abs(logs[i] - median(logs[max(0, i - WEEK) : i])) for i in range(1, len(logs))]
    # 1.2533 makes a standard deviation of a mean distance, where the days are spread normally.
    return max(STEADIEST, 1.2533 * fmean(off)) if off else 4 * STEADIEST


def _latest(days: Sequence[float], weekday: int) -> tuple[Sequence[float], int]:
    gone = max(0, len(days) - ENOUGH)
    return days[gone:], (weekday + gone) % WEEK


def _plain(days: Sequence[float], weekday: int, factors: Sequence[float]) -> list[float]:
    """The days without the weekdays' pattern."""
    return [one / factors[(weekday + i) % WEEK] for i, one in enumerate(days)]


def _with_pattern(level: float, factors: Sequence[float], weekday: int, ahead: int) -> list[float]:
    return [level * factors[(weekday + i) % WEEK] for i in range(ahead)]


def _logs(days: Sequence[float]) -> list[float]:
    """Logarithms, in which a day without anything weighs no more than a very quiet one."""
    least = median(days) / 100
    return [log1p(max(one, least)) for one in days]


# -- a month ----------------------------------------------------------------------------------


class Month(NamedTuple):
    """A month's readings of what adds up over it, the oldest first."""

    period: Period
    readings: Sequence[Reading]


def month_end(months: Sequence[Month], included: int | None, zone: tzinfo) -> Outlook | None:
    """What the last of some months comes to, by its days so far and those of the months before it.
    None where not even a day is known."""
    month = months[-1].period
    days, rest = _days(months, zone)
    if not days:
        return None
    now = months[-1].readings[-1] if months[-1].readings else Reading(month.start, 0)
    today, ends = now.at.astimezone(zone).date(), month.end.astimezone(zone).date()
    expected = days_ahead(days, (today - timedelta(days=len(days))).weekday(), (ends - today).days)
    if expected:
        expected[0] *= rest
    path = [
        (today + timedelta(days=i), now.amount + round(total))
        for i, total in enumerate(accumulate(expected))
    ]
    more = sum(expected)
    spread = unsteadiness(days, (today - timedelta(days=len(days))).weekday())
    high = HIGH_OF_FEW if len(days) < FEW else HIGH
    return Outlook(
        month.end,
        now.amount + round(more * exp(LOW * spread)),
        now.amount + round(more),
        now.amount + round(more * exp(high * spread)),
        _crossing(now.amount, path, included),
        tuple(path),
    )


def _crossing(amount: int, path: Sequence[tuple[date, int]], included: int | None) -> date | None:
    """The day on which an amount grows over a limit; None where it does not, or did already."""
    if included is None or amount > included:
        return None
    return next((day for day, total in path if total > included), None)


def _days(months: Sequence[Month], zone: tzinfo) -> tuple[list[float], float]:
    """The whole days without a gap up to the last reading, the oldest first, and which part of the
    reading's own day is still to come."""
    known: dict[date, float] = {}
    for month in months[:-1]:
        known.update(_shares(month, zone, completed=True)[0])
    latest, rest = _shares(months[-1], zone, completed=False)
    known.update(latest)
    last = months[-1].readings[-1].at if months[-1].readings else months[-1].period.start
    day = last.astimezone(zone).date()
    found: list[float] = []
    while (amount := known.get(day - timedelta(days=len(found) + 1))) is not None:
        found.append(amount)
    return found[::-1], rest


def _shares(month: Month, zone: tzinfo, *, completed: bool) -> tuple[dict[date, float], float]:
    """How much each whole day of a month added, with straight lines between the readings, and the
    part of the last day that no reading covers. `completed` makes that day whole where most of it
    was seen: a last reading is seldom of midnight."""
    found: dict[date, float] = {}
    before = Reading(month.period.start, 0)
    for reading in month.readings:
        _spread(found, before, reading, zone)
        before = max(before, reading)
    day = before.at.astimezone(zone).date()
    midnight, next_one = _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
    seen = (before.at - midnight) / (next_one - midnight)
    if day in found:
        if completed and seen > HALF:
            found[day] /= seen
        else:
            del found[day]
    return found, 1 - seen


def _spread(found: dict[date, float], before: Reading, after: Reading, zone: tzinfo) -> None:
    """Share what was added between two readings among their days, by the time in each."""
    start, until = before.at.astimezone(UTC), after.at.astimezone(UTC)
    span, added = until - start, max(0, after.amount - before.amount)
    while start < until:
        day = start.astimezone(zone).date()
        end = min(until, _midnight(day + timedelta(days=1), zone))
        found[day] = found.get(day, 0.0) + added * ((end - start) / span)
        start = end


def _midnight(day: date, zone: tzinfo) -> datetime:
    # In UTC: between two moments of one zone Python does not see that a clock change lies.
    return start_of_day(day, zone).astimezone(UTC)


# -- a level ----------------------------------------------------------------------------------


def level(
    readings: Sequence[Reading], now: datetime, until: datetime, included: int | None
) -> Outlook | None:
    """Where a level such as storage will stand, by the middle of all lines through two of its
    readings. None where they are less than a day apart."""
    slopes = sorted(
        (later.amount - earlier.amount) / hours
        for earlier, later in combinations(_one_a_day(readings), 2)
        if (hours := (later.at - earlier.at) / timedelta(hours=1)) >= 24
    )
    if not slopes:
        return None
    last = readings[-1]
    ahead = max(timedelta(), until - last.at) / timedelta(hours=1)
    low, likely, high = (
        max(0, round(last.amount + _quantile(slopes, part) * ahead)) for part in (0.1, 0.5, 0.9)
    )
    slope, crosses = median(slopes), None
    if included is not None and last.amount <= included and slope > 0:
        # In hours: dates end, and what hardly grows would cross after their end.
        hours = (included - last.amount) / slope
        if hours <= FARTHEST / timedelta(hours=1):
            crosses = (last.at + timedelta(hours=hours)).astimezone(now.tzinfo).date()
    return Outlook(until, low, likely, high, crosses)


def _one_a_day(readings: Sequence[Reading]) -> list[Reading]:
    """The last of each day, and of many days the latest: lines are drawn through every two."""
    return list({reading.at.date(): reading for reading in readings}.values())[-60:]


def _quantile(ordered: Sequence[float], part: float) -> float:
    return ordered[round(part * (len(ordered) - 1))]
