"""Lengths of time: three weeks, an hour and a half, a fortnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from opsbot.language.almanac import add_months
from opsbot.language.numbers import Number, number_at
from opsbot.language.phrase import Phrase

UNITS: dict[str, str] = {
    word: unit
    for unit, words in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days dayz",
        "week": "week weeks wk wks",
        "fortnight": "fortnight fortnights",
        "weekend": "weekend weekends",
        "month": "month months mth mths mo",
        "quarter": "quarter quarters qtr qtrs",
        "half": "half-year half-years",
        "year": "year years yr yrs",
    }.items()
    for word in words.split()
}
# Straight behind the digits only: "2w", "10d".
_SHORT = {"s": "second", "m": "minute", "h": "hour", "d": "day", "w": "week", "y": "year"}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}

VOCABULARY = frozenset(
    {*UNITS, *_SHORT, "few", "couple", "several", "half", "whole", "full", "more"}
)
STARTERS = frozenset({"few", "couple", "several"})


class Length(NamedTuple):
    """Months, days and seconds, apart because a month has no fixed number of days."""

    months: int
    days: int
    seconds: int
    unit: str

    @property
    def whole_days(self) -> int | None:
        """In days, a month being 30 and a year 365; None for parts of a day."""
        return None if self.seconds % 86400 else self.duration.days

    @property
    def duration(self) -> timedelta:
        years, months = divmod(self.months, 12)
        return timedelta(days=years * 365 + months * 30 + self.days, seconds=self.seconds)

    def from_day(self, day: date, sign: int) -> date:
        days = self.days + self.seconds // 86400
        return add_months(day, sign * self.months) + timedelta(days=sign * days)

    def from_moment(self, moment: datetime, sign: int) -> datetime:
        day = add_months(moment.date(), sign * self.months) + timedelta(days=sign * self.days)
        at = datetime.combine(day, moment.time(), moment.tzinfo)
        return (at.astimezone(UTC) + sign * timedelta(seconds=self.seconds)).astimezone(at.tzinfo)


def unit_at(p: Phrase, i: int) -> tuple[str, int] | None:
    """The unit of time named at word i: "weeks", "half-year"."""
    word = p.words[i]
    if word == "half":
        j = i + 2 if p.words[i + 1] == "-" else i + 1
        return ("half", j + 1) if UNITS.get(p.words[j]) == "year" else None
    unit = UNITS.get(word)
    return None if unit is None else (unit, i + 1)


def length_at(p: Phrase, i: int) -> tuple[Length, int] | None:
    """ "3 weeks", "half an hour", "an hour and a half", "2 months and 3 days", "1h 30m"."""
    if i not in p.lengths:
        p.lengths[i] = _length_at(p, i)
    return p.lengths[i]


def _length_at(p: Phrase, i: int) -> tuple[Length, int] | None:
    found = _one(p, i)
    if found is None:
        return None
    total, i = found
    for _ in range(3):
        j = i + 1 if p.words[i] in ("and", ",") else i
        if p.words[i : i + 3] == ["and", "a", "half"]:
            return _plus(total, _length(Decimal("0.5"), total.unit)), i + 3
        more = _one(p, j) if p.numeric[j] or j > i else None
        if more is None or more[0].unit == total.unit:
            break
        total, i = _plus(total, more[0]), more[1]
    return total, i


def _one(p: Phrase, i: int) -> tuple[Length, int] | None:
    words, count, j = p.words, Decimal(1), i + 1
    if words[i : i + 3] == ["three", "quarters", "of"] and words[i + 3] in ("a", "an"):
        unit = unit_at(p, i + 4)
        return (_length(Decimal("0.75"), unit[0]), unit[1]) if unit else None
    if words[i] == "half" and words[j] in ("a", "an", "day", "hour", "year"):
        count, j = Decimal("0.5"), j + (words[j] in ("a", "an"))
    elif words[i] in ("few", "several"):
        count = Decimal(3)
    elif words[i] == "couple":
        count, j = Decimal(2), j + (words[j] == "of")
    elif found := number_at(p, i, grouping=False):
        count, j = Decimal(found[0]), found[1]
        if p.glued(j - 1) and words[j - 1] == "m" and p.numeric[i]:  # "5m" as minutes
            j -= 1
            count = Decimal(count / 10**6)
    elif words[i] in ("a", "an"):
        if words[j] in ("few", "couple", "half", "whole", "full", "quarter"):
            return _vague(p, j)
    else:
        return None
    if words[j] in ("more", "full", "whole"):
        j += 1
    dashed = words[j] == "-" and p.glued(j) and p.glued(j + 1)  # "a three-week supply"
    unit = unit_at(p, j + dashed)
    if unit is None and p.numeric[j - 1] and p.glued(j) and words[j] in _SHORT:
        unit = _SHORT[words[j]], j + 1
    if unit is None or unit[0] == "weekend" or count > 10**6:
        return None
    return _length(count, unit[0]), _behind_time(p, unit[1])


def _behind_time(p: Phrase, j: int) -> int:
    """The place behind "time", which says nothing more: "(in) two weeks' time"."""
    k = j + 1 if p.words[j] in ("'s", "'") and p.glued(j) else j
    return k + 1 if p.words[k] == "time" else j


def _vague(p: Phrase, i: int) -> tuple[Length, int] | None:
    """ "a few days", "a couple of weeks", "a whole week", "a quarter of an hour"."""
    if p.words[i : i + 4] in (["quarter", "of", "an", "hour"], ["quarter", "of", "a", "hour"]):
        return _length(Decimal("0.25"), "hour"), i + 4
    if p.words[i] in ("whole", "full", "quarter", "half"):
        unit = unit_at(p, i if p.words[i] == "quarter" else i + 1)
        count = Decimal("0.5") if p.words[i] == "half" else Decimal(1)
        return None if unit is None else (_length(count, unit[0]), unit[1])
    return _one(p, i)


def _length(count: Number, unit: str) -> Length:
    """Parts of a month are days, parts of a day seconds."""
    count = Decimal(count)
    months = count * _MONTHS.get(unit, 0)
    days = count * _DAYS.get(unit, 0) + (months % 1) * 30
    seconds = count * _SECONDS.get(unit, 0) + (days % 1) * 86400
    return Length(int(months), int(days), int(seconds), unit)


def _plus(a: Length, b: Length) -> Length:
    return Length(a.months + b.months, a.days + b.days, a.seconds + b.seconds, b.unit)
