"""Stretches of the calendar: fixed ones, and ones that come round and need a year or a week."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from opsbot.language.phrase import Tense

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class NoSuchDate(ValueError):
    """A date that reads well but does not exist, such as 31 February."""


class Stretch(NamedTuple):
    """Days from `first` up to `after`; `point` is the day meant where one day is asked for."""

    first: date
    after: date
    grain: str
    point: date | None = None

    @property
    def day(self) -> date:
        return self.point or self.first

    @property
    def beyond(self) -> date:
        """The day after the last day meant."""
        return self.point + DAY if self.point else self.after


@dataclass(frozen=True, slots=True)
class Yearly:
    """Comes round once a year: a month, a quarter, 15 April, Christmas."""

    make: Callable[[int], Stretch | None]
    grain: str

    def upto(self, day: date) -> Stretch:
        """The latest one that has begun by a day."""
        for year in range(day.year + self._spills, day.year - 9, -1):
            found = self.make(year)
            if found and found.day <= day:
                return found
        raise NoSuchDate

    def ahead(self, day: date) -> Stretch:
        """The first one that is not over on a day."""
        for year in range(day.year - self._spills, day.year + 9):
            found = self.make(year)
            if found and found.beyond > day:
                return found
        raise NoSuchDate

    @property
    def _spills(self) -> bool:
        """Can it reach into a neighbouring year?"""
        return self.grain in ("week", "season", "part")


@dataclass(frozen=True, slots=True)
class Monthly:
    """The same day of every month that has it."""

    number: int
    grain: str = "day"

    def upto(self, day: date) -> Stretch:
        return self._near(day, -1)

    def ahead(self, day: date) -> Stretch:
        return self._near(day, 1)

    def _near(self, day: date, step: int) -> Stretch:
        first = day.replace(day=1)
        for months in range(9):
            found = day_in(add_months(first, step * months), self.number)
            if found and (found.first - day).days * step >= 0:
                return found
        raise NoSuchDate


@dataclass(frozen=True, slots=True)
class Weekly:
    """A weekday; where today is one, another is meant. A weekend is a Saturday with its Sunday."""

    weekday: int
    length: int = 1
    grain: str = "day"

    def upto(self, day: date) -> Stretch:
        first = day - DAY * ((day.weekday() - self.weekday) % 7)
        return Stretch(first, first + DAY * self.length, self.grain)

    def ahead(self, day: date) -> Stretch:
        last = day - DAY * (self.length - 1)
        first = last + DAY * ((self.weekday - last.weekday()) % 7)
        return Stretch(first, first + DAY * self.length, self.grain)


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A date said together with its weekday ("Friday 31"); a weekday that never fits is let go."""

    base: Yearly | Monthly
    weekday: int
    grain: str = "day"

    def upto(self, day: date) -> Stretch:
        found = self.base.upto(day)
        for _ in range(self._tries):
            if found.first.weekday() == self.weekday:
                return found
            found = self.base.upto(found.first - DAY)
        return self.base.upto(day)

    def ahead(self, day: date) -> Stretch:
        found = self.base.ahead(day)
        for _ in range(self._tries):
            if found.first.weekday() == self.weekday:
                return found
            found = self.base.ahead(found.after)
        return self.base.ahead(day)

    @property
    def _tries(self) -> int:
        return 2 if isinstance(self.base, Yearly) else 13


@dataclass(frozen=True, slots=True)
class Here:
    """A weekday of this week ("this Monday"), of the next one if it is over and still to come."""

    day: Stretch
    grain: str = "day"

    def upto(self, _: date) -> Stretch:
        return self.day

    def ahead(self, day: date) -> Stretch:
        return self.day if self.day.first >= day else step(self.day, 7)


@dataclass(frozen=True, slots=True)
class Around:
    """What lies around a day that comes round: the week of the 2nd, the one that ends on Friday."""

    base: Monthly | Weekly | OnWeekday | Here
    change: Callable[[Stretch], Stretch]
    grain: str

    def upto(self, day: date) -> Stretch:
        return self.change(self.base.upto(day))

    def ahead(self, day: date) -> Stretch:
        return self.change(self.base.ahead(day))


Turning = Yearly | Monthly | Weekly | OnWeekday | Here | Around
Node = Stretch | Turning


def settle(node: Node, tense: Tense, today: date) -> Stretch:
    """The one that is meant: the latest that has begun, or the first that is not over."""
    if isinstance(node, Stretch):
        return node
    # A person who means today says today, so a weekday is another day.
    other = DAY if isinstance(node, Weekly) and node.length == 1 else timedelta(0)
    return node.upto(today - other) if tense == "past" else node.ahead(today + other)


def lift(node: Node, change: Callable[[Stretch], Stretch | None]) -> Node | None:
    """A part of a stretch, or the same part of one that comes round ("the end of March")."""
    if isinstance(node, Stretch):
        return change(node)
    if isinstance(node, Yearly):
        make = node.make

        def part(year: int) -> Stretch | None:
            whole = make(year)
            return change(whole) if whole else None

        return Yearly(part, "part")
    return None


def add_months(day: date, months: int) -> date:
    """The same day some months on, or the last of a month that is shorter."""
    count = day.year * 12 + day.month - 1 + months
    first = date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, month_length(first)))


def month_length(day: date) -> int:
    if day.month == 2:
        return 28 + calendar.isleap(day.year)
    return 30 + (day.month + day.month // 8) % 2


def a_day(day: date) -> Stretch:
    return Stretch(day, day + DAY, "day")


def day_in(month: date, number: int) -> Stretch | None:
    """A day of a month by its number."""
    return a_day(month.replace(day=number)) if 0 < number <= month_length(month) else None


def unit_of(day: date, grain: str, week_start: int = 0) -> Stretch:
    """The day, week, weekend, month, quarter, half or whole year that a day lies in."""
    if months := _MONTHS.get(grain):
        first = date(day.year, (day.month - 1) // months * months + 1, 1)
        return Stretch(first, add_months(first, months), grain)
    if grain == "week":
        first = day - DAY * ((day.weekday() - week_start) % 7)
        return Stretch(first, first + WEEK, grain)
    if grain == "weekend":
        first = day - DAY * day.weekday() + DAY * 5
        return Stretch(first, first + DAY * 2, grain)
    if grain == "fortnight":
        return Stretch(day, day + WEEK * 2, grain)
    return a_day(day)


def step(stretch: Stretch, count: int) -> Stretch:
    """The stretch of the same kind some places on."""
    first, after, grain, _ = stretch
    if months := _MONTHS.get(grain):
        return Stretch(add_months(first, count * months), add_months(after, count * months), grain)
    days = (after - first).days if grain in ("day", "fortnight") else 7
    return Stretch(first + DAY * days * count, after + DAY * days * count, grain)


def month_of_year(number: int, year: int) -> Stretch:
    return unit_of(date(year, number, 1), "month")


def yearly(grain: str, number: int) -> Yearly:
    """The n-th month, quarter or half of whichever year."""
    month = (number - 1) * _MONTHS[grain] + 1
    return Yearly(lambda year: unit_of(date(year, month, 1), grain), grain)


def dated(month: int, first: int, last: int | None = None) -> Yearly:
    """A day, or days in a row, of a month without a year."""

    def make(year: int) -> Stretch | None:
        whole = date(year, month, 1)
        start, end = day_in(whole, first), day_in(whole, last or first)
        if start is None or end is None or end.first < start.first:
            return None
        return Stretch(start.first, end.after, "day" if last is None else "days")

    return Yearly(make, "day" if last is None else "days")


def numbered_week(number: int, week_start: int) -> Yearly:
    """A calendar week by its number; the first is the one with 4 January in it."""
    return Yearly(
        lambda year: step(unit_of(date(year, 1, 4), "week", week_start), number - 1), "week"
    )


def nth(whole: Stretch, number: int, grain: str, week_start: int) -> Stretch | None:
    """The n-th day, week or month of a longer stretch; -1 is the last.

    A week belongs to the month or year that its middle day lies in.
    """
    if grain == "week":
        if number > 0:
            middle = unit_of(whole.first, "week", week_start)
            if middle.first + DAY * 3 < whole.first:
                number += 1
        else:
            middle = unit_of(whole.after - DAY, "week", week_start)
            if middle.first + DAY * 3 < whole.after:
                number += 1
            return step(middle, number)
        return step(middle, number - 1)
    start = whole.first if number > 0 else whole.after - DAY
    found = step(unit_of(start, grain, week_start), number - 1 if number > 0 else number + 1)
    return found if whole.first < found.after and found.first < whole.after else None


def nth_weekday(whole: Stretch, number: int, weekday: int) -> Stretch | None:
    day = Weekly(weekday)
    if number > 0:
        found = step(day.ahead(whole.first), 0).first + WEEK * (number - 1)
    else:
        found = day.upto(whole.after - DAY).first + WEEK * (number + 1)
    return a_day(found) if whole.first <= found < whole.after else None


def run_of(whole: Stretch, count: int, grain: str, *, last: bool) -> Stretch | None:
    """The first or last few days, weeks or months of a stretch."""
    months, days = _MONTHS.get(grain, 0) * count, {"week": 7, "day": 1}.get(grain, 0) * count
    if not months and not days:
        return None
    if last:
        first = add_months(whole.after, -months) - DAY * days
        return Stretch(max(first, whole.first), whole.after, "days")
    after = add_months(whole.first, months) + DAY * days
    return Stretch(whole.first, min(after, whole.after), "days")


def half_of(whole: Stretch, number: int) -> Stretch | None:
    """The first or second half of a year, month or anything else."""
    if number not in (1, 2):
        return None
    if whole.grain == "year":
        middle = add_months(whole.first, 6)
    elif whole.grain == "month":
        middle = whole.first.replace(day=16)
    else:
        middle = whole.first + (whole.after - whole.first) // 2
    first, after = ((whole.first, middle), (middle, whole.after))[number - 1]
    return Stretch(first, after, "half" if whole.grain == "year" else "days")


def edge(whole: Stretch, which: str) -> Stretch:
    """Its beginning, middle or end: about a third of it, and the one day that people mean."""
    length = (whole.after - whole.first).days
    third = {"week": 3, "month": 10}.get(whole.grain, length // 3 or 1)
    if whole.grain == "year":
        third = 90
    if which == "start":
        return Stretch(whole.first, whole.first + DAY * third, "part", whole.first)
    if which == "middle":
        first = whole.first + DAY * third
        after = min(first + DAY * third, whole.after)
        middle = whole.first + DAY * ((length - 1) // 2)
        if whole.grain == "month":
            middle = whole.first.replace(day=15)
        return Stretch(first, after, "part", middle)
    first = whole.first + DAY * (2 * third) if whole.grain == "month" else whole.after - DAY * third
    # The work of a week ends on its Friday.
    last = whole.first + DAY * ((4 - whole.first.weekday()) % 7)
    return Stretch(first, whole.after, "part", last if whole.grain == "week" else whole.after - DAY)


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian rule."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + i - 7 * ((a + 11 * h + 22 * i) // 451) + 114, 31)
    return date(year, month, day + 1)
