"""Quotas: what of a plan's limits is used and left, what is over, and where that leads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal

from opsbot.model import Metric, Plan, PlanLimit
from opsbot.reply import Button, Meter, Refused, Text, say
from opsbot.rules import sizes
from opsbot.rules.forecast import Outlook, Reading
from opsbot.values import Money, Percent, Period, When, start_of_day

# From here on a limit deserves a warning.
WARN_AT = 0.8
# Where the admins are told, in percent of a limit.
WARNINGS = (70, 80, 90, 100)
# An older reading is shown with its day.
FRESH = timedelta(days=2)

LABELS = {
    Metric.PRODUCTS: "Products",
    Metric.STORAGE: "Storage",
    Metric.BANDWIDTH: "Bandwidth",
    Metric.EMAIL_ACCOUNTS: "Email accounts",
    Metric.SEATS: "Seats",
}
# What is counted here and needs no reading.
COUNTED = frozenset({Metric.PRODUCTS, Metric.SEATS})
IN_BYTES = frozenset({Metric.STORAGE, Metric.BANDWIDTH})

_EXAMPLES = {
    Metric.STORAGE: "storage is 470 MB",
    Metric.BANDWIDTH: "we used 1.8 GB of bandwidth",
    Metric.EMAIL_ACCOUNTS: "we use 4 email accounts",
}

_PIECES = re.compile(r"(?P<number>[+-]?\d+)\s*(?:(?:e-?)?mail\s*)?(?:accounts?|box(?:es)?|\w*)")


@dataclass(frozen=True, slots=True)
class Quota:
    """What is used of a metric (None: nobody said yet), and what the plan has to say about it."""

    metric: Metric
    now: Reading | None = None
    included: int | None = None  # None: the plan sets no limit, or does not publish it
    block: int | None = None
    block_price: Money | None = None
    outlook: Outlook | None = None  # where it will stand at the end of the month

    @property
    def used(self) -> int | None:
        return None if self.now is None else self.now.amount

    @property
    def share(self) -> float | None:
        """The used part of the limit; more than 1 when over."""
        if self.used is None or self.included is None:
            return None
        return self.used / self.included if self.included else float(self.used > 0)

    @property
    def percent(self) -> Percent | None:
        """The share in whole percent, never rounded up: 100% is full."""
        return None if self.share is None else Percent(Decimal(int(self.share * 100)))

    @property
    def left(self) -> int:
        return max(0, (self.included or 0) - (self.used or 0))

    @property
    def over(self) -> int:
        if self.used is None or self.included is None:
            return 0
        return max(0, self.used - self.included)

    @property
    def crosses(self) -> date | None:
        """The day on which the limit will be crossed; None where it is not, or was already."""
        return self.outlook.crosses if self.outlook else None


def quota(
    metric: Metric,
    now: Reading | None,
    limit: PlanLimit | None,
    plan: Plan | None,
    outlook: Outlook | None = None,
) -> Quota:
    """A metric's use beside its limit."""
    if limit is None or plan is None:
        return Quota(metric, now, outlook=outlook)
    price = limit.block_price_minor
    return Quota(
        metric,
        now,
        limit.included,
        limit.block,
        None if price is None else Money(price, plan.currency),
        outlook,
    )


def expected(quota: Quota) -> int:
    """How much it will likely be at the end of the month; where nobody can tell, as now."""
    return quota.outlook.likely if quota.outlook else quota.used or 0


def goes_over(quota: Quota) -> bool:
    """Whether a limit is passed already, or likely will be by the end of the month."""
    return (
        quota.included is not None
        and quota.now is not None
        and (quota.over > 0 or expected(quota) > quota.included)
    )


def whole_percent(percent: Percent) -> int:
    """A share at which to warn. Raises Refused for one that is no share of a limit."""
    if percent.value != int(percent.value) or not 1 <= percent.value <= 100:
        raise Refused("A warning comes at a whole share, from 1% to 100% of the limit.")
    return int(percent.value)


def warnings(own: int | None) -> list[int]:
    """At which shares of a limit, in percent, the admins are warned: from their own first one on,
    or from the usual one."""
    return sorted({*([own] if own else []), *(one for one in WARNINGS if one > (own or 0))})


def is_tight(quota: Quota) -> bool:
    return quota.share is not None and quota.share >= WARN_AT


def by_fullness(quotas: Iterable[Quota]) -> list[Quota]:
    """The fullest first; what nobody measured last."""
    return sorted(quotas, key=lambda one: -1.0 if one.share is None else one.share, reverse=True)


def overage(quota: Quota, used: int | None = None) -> Money | None:
    """What the use over the limit costs, so far or at another amount: every block that was begun.
    None where no more is sold, which makes it a hard limit."""
    if quota.block is None or quota.block_price is None or quota.included is None:
        return None
    amount = used if used is not None else quota.used or 0
    blocks = -(min(0, quota.included - amount) // quota.block)
    return Money(quota.block_price.minor * blocks, quota.block_price.currency)


def month_of(moment: datetime, zone: tzinfo) -> Period:
    """The calendar month, in the workspace's zone, by which bandwidth is counted."""
    first = moment.astimezone(zone).date().replace(day=1)
    return Period.days(first, (first + timedelta(days=31)).replace(day=1), zone)


def same_days(period: Period, zone: tzinfo) -> Period:
    """A period as it is meant where usage is counted: "this month", said in Berlin, is the same
    calendar month in New York. One of hours stays the same moments."""
    return Period.days(*period.dates, zone) if period.dates else period


def months_of(period: Period, zone: tzinfo) -> list[Period]:
    """The calendar months that a period touches."""
    period = same_days(period, zone)
    found = [month_of(period.start, zone)]
    while found[-1].end < period.end:
        found.append(month_of(found[-1].end, zone))
    return found


def by_day(metric: Metric, readings: Sequence[Reading], zone: tzinfo) -> list[tuple[date, int]]:
    """Each day's last reading; of bandwidth, what was added since the reading before. The readings
    are one month's, the oldest first."""
    last = {reading.at.astimezone(zone).date(): reading.amount for reading in readings}
    if metric is not Metric.BANDWIDTH:
        return list(last.items())
    starts = [0, *last.values()]
    return [
        (day, max(0, amount - start))
        for (day, amount), start in zip(last.items(), starts, strict=False)
    ]


def by_month(metric: Metric, days: Sequence[tuple[date, int]]) -> list[tuple[date, int]]:
    """Months, by their first day: what their days add up to, or where the last of them stood."""
    found: dict[date, int] = {}
    for day, amount in days:
        month = day.replace(day=1)
        found[month] = amount + (found.get(month, 0) if metric is Metric.BANDWIDTH else 0)
    return list(found.items())


def with_logs(
    typed: Sequence[Reading], logged: Sequence[tuple[date, Reading]], zone: tzinfo
) -> list[Reading]:
    """One month's readings of bandwidth: totals that were read off the host's meter, and days that
    were counted from logs, each with its bytes and last moment; both in their order. What the host
    says stands; the days after it are added to it."""
    found, total, meter = list(typed), 0, list(typed)
    for day, counted in logged:
        while meter and meter[0].at.astimezone(zone).date() < day:
            total = meter.pop(0).amount
        total += counted.amount
        if not any(one.at.astimezone(zone).date() == day for one in meter[:1]):
            found.append(Reading(counted.at, total))
    return sorted(found)


# -- in words ---------------------------------------------------------------------------------


def amount(metric: Metric, value: int) -> Text:
    """An amount of a metric: "1.7 GB", "8"."""
    return sizes.said(value) if metric in IN_BYTES else say("{count}", count=value)


def used(quota: Quota) -> Text:
    """ "1.7 of 2 GB", "8 of 150"; without a limit the amount alone."""
    assert quota.now is not None
    if quota.included is None:
        return amount(quota.metric, quota.now.amount)
    if quota.metric in IN_BYTES:
        return sizes.part(quota.now.amount, quota.included)
    return say("{used} of {included}", used=quota.now.amount, included=quota.included)


def about(metric: Metric, value: int) -> Text:
    """An amount that nobody knows exactly: of sizes, three digits."""
    return amount(metric, sizes.rounded(value) if metric in IN_BYTES else value)


def between(metric: Metric, outlook: Outlook) -> Text:
    """The range that a forecast lies in: "2.4 to 3.1 GB"."""
    if metric not in IN_BYTES:
        return say("{low} to {high}", low=outlook.low, high=outlook.high)
    return sizes.range_said(sizes.rounded(outlook.low), sizes.rounded(outlook.high))


def remains(quota: Quota) -> Text:
    """What is left and until when, or what is over and what that costs."""
    if quota.over:
        over, cost = amount(quota.metric, quota.over), overage(quota)
        if cost is None:
            return say("{over} over the limit", over=over)
        return say("{over} over the limit, {cost} so far", over=over, cost=cost)
    left = amount(quota.metric, quota.left)
    if quota.crosses is None:
        return say("{left} left", left=left)
    return say("{left} left, at this pace until {day}", left=left, day=quota.crosses)


def meter(quota: Quota, now: datetime) -> Meter:
    """A quota that has a limit and a reading, to look at. `now` has the workspace's zone."""
    assert quota.now is not None
    assert quota.share is not None
    assert now.tzinfo is not None
    note = remains(quota)
    if now - quota.now.at > FRESH:
        day = quota.now.at.astimezone(now.tzinfo).date()
        note = say("{note}; read on {day}", note=note, day=day)
    return Meter(LABELS[quota.metric], quota.share, used(quota), note)


def block_price(quota: Quota) -> Text | None:
    """What more costs: "$9.00 for every GB over 2 GB"."""
    if quota.block is None or quota.block_price is None or quota.included is None:
        return None
    return say(
        "{price} for every {block} over {included}",
        price=quota.block_price,
        block=amount(quota.metric, quota.block),
        included=amount(quota.metric, quota.included),
    )


def hint(metric: Metric) -> Text:
    """What to say where nobody took a reading yet."""
    return say(f"no reading yet; say “{_EXAMPLES[metric]}”")


# -- readings that people type ----------------------------------------------------------------


def parse(metric: Metric, text: str) -> int:
    """The amount in a typed reading. Raises Refused for what is none, and for what is counted."""
    if metric in COUNTED:
        raise Refused("{metric} are counted here; they need no reading.", metric=LABELS[metric])
    if metric in IN_BYTES:
        return sizes.parse(text)
    pieces = _PIECES.fullmatch(text.strip().casefold())
    if pieces is None:
        raise Refused("“{said}” is not a number. Say it like “4”.", said=text)
    if (count := int(pieces["number"])) < 0:
        raise Refused("There cannot be fewer than 0 of them.")
    if count > sizes.MB:
        raise Refused("“{said}” is more than any plan holds.", said=text)
    return count


def moment_of(when: When, now: datetime) -> datetime:
    """When a reading was taken: of a day alone its last moment, of today this one. Raises Refused
    for what is still to come."""
    zone = now.tzinfo
    assert zone is not None
    if when.time is not None:
        at = when.at(zone)
    elif when.day == now.date():
        at = now
    else:
        at = start_of_day(when.day + timedelta(days=1), zone) - timedelta(seconds=1)
    if at > now:
        raise Refused("{at} is still to come. Say when the reading was taken.", at=at)
    return at


def fits(metric: Metric, reading: Reading, month: Sequence[Reading]) -> None:
    """Raise Refused where a reading contradicts the ones around it: bandwidth only adds up. The
    month's others are in their order."""
    if metric is not Metric.BANDWIDTH:
        return
    before = [one for one in month if one.at < reading.at][-1:]
    after = [one for one in month if one.at > reading.at][:1]
    for earlier, later, other in (
        *((one, reading, one) for one in before),
        *((reading, one, one) for one in after),
    ):
        if earlier.amount > later.amount:
            raise Refused(
                "Bandwidth adds up over the month: it was {other} on {at}, so it cannot be {now} "
                "on {when}. Say when this was read, or record the other one again with its time.",
                Button("Bandwidth", "usage.show", metric=metric),
                other=amount(metric, other.amount),
                at=other.at,
                now=amount(metric, reading.amount),
                when=reading.at,
            )
