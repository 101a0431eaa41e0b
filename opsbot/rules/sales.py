"""Sales: what figures are, which period they are held against, how a period is cut into pieces.

Gross is what customers were charged for orders that were not cancelled, refunds what was given back
in the same time, net the difference. Amounts of different currencies are never added up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from opsbot.reply import Button, Refused
from opsbot.values import Money, Percent, Period, at, start_of_day

Bucket = Literal["day", "week", "month"]

# More points than this make no chart and no table that anybody reads: a year of days fits.
MOST_BUCKETS = 400
# Up to this many days a summary's chart shows days, beyond it months.
CHART_DAYS = 92


@dataclass(frozen=True, slots=True)
class Figures:
    """What was sold and given back, in one currency; pieces only where goods were counted."""

    currency: str
    orders: int = 0
    gross_minor: int = 0
    refunds_minor: int = 0
    pieces: int = 0

    @property
    def gross(self) -> Money:
        return Money(self.gross_minor, self.currency)

    @property
    def refunds(self) -> Money:
        return Money(self.refunds_minor, self.currency)

    @property
    def net(self) -> Money:
        return self.gross - self.refunds

    @property
    def average(self) -> Money | None:
        """Gross for each order; None without any."""
        if not self.orders:
            return None
        each = Decimal(self.gross_minor) / self.orders
        return Money(int(each.to_integral_value(ROUND_HALF_UP)), self.currency)

    def __add__(self, other: Figures) -> Figures:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added up")
        return Figures(
            self.currency,
            self.orders + other.orders,
            self.gross_minor + other.gross_minor,
            self.refunds_minor + other.refunds_minor,
            self.pieces + other.pieces,
        )

    def __bool__(self) -> bool:
        return bool(self.orders or self.gross_minor or self.refunds_minor)


def total(currency: str, figures: Iterable[Figures]) -> Figures:
    return sum(figures, Figures(currency))


def change(now: int, before: int) -> Percent | None:
    """How many percent a number rose or fell; None where there is nothing to rise from."""
    if before <= 0:
        return None
    share = Decimal(now - before) * 100 / before
    return Percent(share.quantize(Decimal("0.1"), ROUND_HALF_UP))


# -- periods ----------------------------------------------------------------------------------


def previous(period: Period) -> Period:
    """The period before: of calendar months (so quarters and years, too) as many calendar months,
    of anything else the same number of days."""
    if months := _months(period):
        first = period.start.date()
        return Period.days(_add_months(first, -months), first, _zone(period))
    return _shifted(period, -_days(period))


def year_before(period: Period) -> Period:
    """The same days a year ago; of a whole week the one 52 weeks ago, with the same weekdays."""
    if period.dates and _days(period) == 7:
        return _shifted(period, -7 * 52)
    return Period(_year_ago(period.start), _year_ago(period.end))


def running(period: Period, now: datetime) -> bool:
    """Whether a period has begun and is not over."""
    return now in period


def as_far(other: Period, period: Period, now: datetime) -> Period:
    """As much of another period as has passed of this one, so that both had the same time."""
    if not running(period, now):
        return other
    local = now.astimezone(_zone(period))
    days = (local.date() - period.start.date()).days
    end = at(other.start.date() + timedelta(days), local.time(), _zone(other))
    return Period(other.start, max(other.start, min(end, other.end)))


def starts_day(moment: datetime) -> bool:
    return moment == start_of_day(moment.date(), moment.tzinfo or UTC)


def around(moment: datetime, period: Period) -> Period:
    """A period of the same kind that holds a moment: its month, its week, the days up to it."""
    day = moment.astimezone(_zone(period)).date()
    if months := _months(period):
        since = (day.year - period.start.year) * 12 + day.month - period.start.month
        first = _add_months(period.start.date(), since // months * months)
        return Period.days(first, _add_months(first, months), _zone(period))
    days = _days(period)
    first = day - timedelta(days - 1)
    if days == 7:  # a week stays the same kind of week
        first = period.start.date() + timedelta((day - period.start.date()).days // 7 * 7)
    return Period.days(first, first + timedelta(days), _zone(period))


def buckets(period: Period, by: Bucket, now: datetime, week_start: int = 0) -> list[Period]:
    """The days, weeks or calendar months of a period, in order, as far as they have begun. The
    first and the last are cut where the period begins and ends."""
    zone = _zone(period)
    end = min(period.end, now)
    first = _first_day(period.start.date(), by, week_start)
    out = []
    while (piece := Period.days(first, _next(first, by), zone)).start < end:
        out.append(Period(max(piece.start, period.start), min(piece.end, period.end)))
        first = piece.end.date()
        if len(out) > MOST_BUCKETS:
            raise _too_many(period, by)
    return out


def clocks(period: Period) -> list[tuple[datetime, int]]:
    """How many seconds the clocks are ahead of UTC, each with the moment until which they are."""
    zone = _zone(period)

    def ahead(moment: datetime) -> int:
        offset = moment.astimezone(zone).utcoffset() or timedelta()
        return int(offset.total_seconds())

    moment, end = period.start.astimezone(UTC), period.end.astimezone(UTC)
    found = []
    while moment < end:
        after = min(moment + timedelta(days=1), end)
        if ahead(moment) != ahead(after):
            early, late = moment, after
            while late - early > timedelta(seconds=1):
                middle = early + (late - early) // 2
                early, late = (middle, late) if ahead(middle) == ahead(moment) else (early, middle)
            found.append((late.replace(microsecond=0), ahead(moment)))
        moment = after
    return [*found, (end, ahead(end))]


def chart_step(period: Period) -> Bucket | None:
    """How a summary's chart is cut; None where there is nothing to draw, or too much."""
    days = _days(period)
    if days < 2 or days > MOST_BUCKETS * 28:
        return None
    return "day" if days <= CHART_DAYS else "month"


def _too_many(period: Period, by: Bucket) -> Refused:
    months = Button("By month", "sales.breakdown", by="month", period=period)
    return Refused(
        "{period} by {by} makes more than {most} rows. Name a shorter time.",
        *([] if by == "month" else [months]),
        period=period,
        by=by,
        most=MOST_BUCKETS,
    )


def _zone(period: Period) -> tzinfo:
    return period.start.tzinfo or UTC


def _days(period: Period) -> int:
    """How many days a period takes, begun ones included; at least one."""
    dates = period.dates
    if dates:
        return max(1, (dates[1] - dates[0]).days)
    return -((period.start - period.end) // timedelta(days=1))


def _months(period: Period) -> int:
    """How many whole calendar months a period is; 0 where it is something else."""
    dates = period.dates
    if dates is None or dates[0].day != 1 or dates[1].day != 1:
        return 0
    return (dates[1].year - dates[0].year) * 12 + dates[1].month - dates[0].month


def _shifted(period: Period, days: int) -> Period:
    return Period(*(_moved(moment, days) for moment in (period.start, period.end)))


def _moved(moment: datetime, days: int) -> datetime:
    return at(moment.date() + timedelta(days), moment.time(), moment.tzinfo or UTC)


def _year_ago(moment: datetime) -> datetime:
    day = moment.date()
    leap_day = (day.month, day.day) == (2, 29)
    earlier = day.replace(year=day.year - 1, day=28 if leap_day else day.day)
    return at(earlier, moment.time(), moment.tzinfo or UTC)


def _add_months(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return first.replace(year=year, month=month + 1)


def _first_day(day: date, by: Bucket, week_start: int) -> date:
    match by:
        case "day":
            return day
        case "week":
            return day - timedelta((day.weekday() - week_start) % 7)
        case "month":
            return day.replace(day=1)


def _next(first: date, by: Bucket) -> date:
    return _add_months(first, 1) if by == "month" else first + timedelta(7 if by == "week" else 1)
