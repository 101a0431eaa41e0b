"""How values look to a person: money, numbers, dates and records, in their language and zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from math import log10
from typing import Any

from opsbot.values import Money, Percent, Period, When, figure


@dataclass(frozen=True, slots=True)
class Format:
    """One person's way of reading values. `Format()` is the plain English, UTC form of tests."""

    language: str = "en"
    zone: tzinfo = UTC

    def value(self, value: Any) -> str:
        """Any value a reply can hold, as text without markup."""
        match value:
            case None:
                return "–"
            case bool():
                return "yes" if value else "no"
            case Enum():  # before str: a choice is both
                return str(value.value).replace("_", " ")
            case str():
                return value
            case Money():
                return self.money(value)
            case int() | float() | Decimal():
                return self.number(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
            case time():
                return value.isoformat("minutes")
            case When():
                return self.day(value.day) + (f" {value.time:%H:%M}" if value.time else "")
            case Period():
                return self.period(value)
            case Percent():
                return f"{self.number(value.value)}%"
            case list() | tuple():
                return self.several([self.value(one) for one in value])
            case _:
                return str(value)

    def money(self, money: Money) -> str:
        """Symbol and grouping as the language writes them: $12,000.00."""
        from babel.numbers import format_currency  # 30 ms of import, only where money is shown

        try:
            return format_currency(money.decimal, money.currency, locale=self.language)
        except InvalidOperation:
            return f"{_far(money.decimal)} {money.currency}"

    def number(self, number: int | float | Decimal) -> str:
        """Grouped, with at most two decimals."""
        from babel.numbers import format_decimal

        try:
            return format_decimal(number, format=_decimals(number), locale=self.language)
        except InvalidOperation:
            return _far(number)

    def short(self, value: Any) -> str:
        """A value where room is dear, as at the axis of a chart: $12.5K, 18 Mar, 14:00."""
        number = figure(value)
        if number is not None and (number == 0 or 0.01 <= abs(number) < _FAR):
            return self._compact(value, number)
        match value:
            case datetime():
                return f"{value.astimezone(self.zone):%H:%M}"
            case date():
                return _date(value, "d MMM", self.language)
            case Period():
                return self._short_period(value)
            case _:
                return self.value(value)

    def _short_period(self, period: Period) -> str:
        """An hour by its start, a month by its name, other days by their numbers."""
        if not (dates := period.dates):
            return f"{period.start.astimezone(self.zone):%H:%M}"
        first, last = dates[0], dates[1] - timedelta(days=1)
        if first >= last:
            return self.short(first)
        if (first.year, first.month) != (last.year, last.month):
            return f"{self.short(first)} – {self.short(last)}"
        if (first.day, dates[1].day) == (1, 1):
            return _date(first, "MMM y", self.language)
        return f"{first.day}–{self.short(last)}"

    def _compact(self, value: Any, number: float) -> str:
        from babel.numbers import format_compact_currency, format_compact_decimal

        # Three digits say enough: 1.25K, 12.5K, 125K.
        digits = 2 - int(log10(abs(number))) % 3 if abs(number) >= 1 else 2
        how: dict[str, Any] = {"locale": self.language, "fraction_digits": digits}
        match value:
            case Money() if abs(number) < 1000 and number != int(number):
                return self.money(value)  # $46.90, not $46.9
            case Money(_, currency):
                return format_compact_currency(value.decimal, currency, **how)
            case Percent(percent):
                return f"{format_compact_decimal(percent, **how)}%"
            case _:
                return format_compact_decimal(value, **how)

    def day(self, day: date) -> str:
        """A day with its year, short: "Wed 18 Mar 2026"."""
        return _date(day, "EEE d MMM y", self.language)

    def moment(self, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        return f"{self.day(local.date())} {local:%H:%M}"

    def period(self, period: Period) -> str:
        """The days of a period, both ends included: "1–31 Jan 2026"."""
        if not (dates := period.dates):
            return f"{self.moment(period.start)} – {self.moment(period.end)}"
        first, last = dates[0], dates[1] - timedelta(days=1)
        if first >= last:
            return self.day(first)
        if first.month == last.month and first.year == last.year:
            return f"{first.day}–{_date(last, 'd MMM y', self.language)}"
        pattern = "d MMM" if first.year == last.year else "d MMM y"
        return f"{_date(first, pattern, self.language)} – {_date(last, 'd MMM y', self.language)}"

    def several(self, parts: Sequence[str]) -> str:
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} and {parts[-1]}"


def cut(text: str, most: int) -> str:
    """A text of at most so many characters; an ellipsis stands for what is left out."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


# What has more digits before the point is no figure of a shop, and more than Babel writes.
_FAR = 10**15


def _far(number: int | float | Decimal) -> str:
    """A number with more digits than are worth reading: 1.23E+42."""
    return f"{Decimal(number):.2E}"


def _decimals(number: int | float | Decimal) -> str:
    return "#,##0" if isinstance(number, int) else "#,##0.##"


@lru_cache(maxsize=4096)
def _date(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale=language)
