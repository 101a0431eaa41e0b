"""The values people talk about: money, periods, instants, shares, and the clock they talk by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import total_ordering
from math import isfinite
from typing import Any

# ISO 4217 minor digits where they are not 2.
_WHOLE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"


def minor_digits(currency: str) -> int:
    """How many digits of a currency stand behind the point."""
    return 0 if currency in _WHOLE else 3 if currency in _THOUSANDTHS else 2


def at(day: date, clock: time, zone: tzinfo) -> datetime:
    """A wall-clock moment; one that a clock change skips moves on, of two the first is meant."""
    said = datetime.combine(day, clock, zone)
    if said.utcoffset() == said.replace(fold=1).utcoffset():
        return said
    real = said.astimezone(UTC).astimezone(zone)
    return said if real.replace(tzinfo=None) == said.replace(tzinfo=None) else real


def start_of_day(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day: midnight, except where a clock change skips it."""
    return at(day, time(), zone)


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units (cents) of one currency."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | str | int, currency: str) -> Money:
        """An amount as people write it; half a minor unit rounds away from zero."""
        try:
            exact = Decimal(amount).scaleb(minor_digits(currency))
            return cls(int(exact.to_integral_value(ROUND_HALF_UP)), currency)
        except (InvalidOperation, OverflowError, ValueError) as error:
            raise ValueError(f"not an amount: {amount}") from error

    @property
    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._like(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._like(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._like(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __str__(self) -> str:
        return f"{self.decimal:.{minor_digits(self.currency)}f} {self.currency}"

    def _like(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be mixed")
        return other.minor


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time from its first moment up to, not including, its end."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a period needs a zone")
        if self.end < self.start:
            raise ValueError("a period cannot end before it starts")

    @classmethod
    def days(cls, first: date, after_last: date, zone: tzinfo) -> Period:
        return cls(start_of_day(first, zone), start_of_day(after_last, zone))

    @property
    def whole_days(self) -> bool:
        return all(
            moment == start_of_day(moment.date(), moment.tzinfo)
            for moment in (self.start, self.end)
            if moment.tzinfo
        )

    @property
    def dates(self) -> tuple[date, date] | None:
        """The first day and the day after the last, where the period is made of whole days."""
        return (self.start.date(), self.end.date()) if self.whole_days else None

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def __str__(self) -> str:
        if dates := self.dates:
            return f"{dates[0]}/{dates[1]}"
        return f"{_wall(self.start)}/{_wall(self.end)}"


@dataclass(frozen=True, slots=True)
class When:
    """An instant as it was said: "tomorrow" is a day, "tomorrow at 9" a moment."""

    day: date
    time: time | None = None

    def at(self, zone: tzinfo) -> datetime:
        """The moment meant; of a day alone its first."""
        return at(self.day, self.time or time(), zone)

    def __str__(self) -> str:
        return str(self.day) if self.time is None else f"{self.day}T{_clock(self.time)}"


@dataclass(frozen=True, slots=True)
class Percent:
    """A share of a hundred."""

    value: Decimal

    def __str__(self) -> str:
        return f"{self.value.normalize():f}%"


@dataclass(frozen=True, slots=True)
class Clock:
    """What a speaker's words are read by: their now, their currency, their calendar's habits."""

    now: datetime
    currency: str
    week_start: int = 0
    day_first: bool = True  # 4/5 is the 4th of May

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("a clock needs a zone")

    @property
    def zone(self) -> tzinfo:
        return self.now.tzinfo or UTC

    @property
    def today(self) -> date:
        return self.now.date()


def figure(value: Any) -> float | None:
    """A value as a number to draw; None where there is nothing to draw."""
    match value:
        case Money():
            number: Any = value.decimal
        case Percent():
            number = value.value
        case bool():
            return None
        case int() | float() | Decimal():
            number = value
        case _:
            return None
    try:
        drawn = float(number)
    except (OverflowError, ValueError):  # a whole number beyond all floats; a signalling NaN
        return None
    return drawn if isfinite(drawn) else None


def like(value: Any, number: Decimal) -> Any:
    """A number as a value of the kind that another one is: a mark of the axis it stands at."""
    if isinstance(value, Money):
        return Money.of(number, value.currency)
    if isinstance(value, Percent):
        return replace(value, value=number)
    return int(number) if number == number.to_integral_value() else number


def _wall(moment: datetime) -> str:
    return f"{moment.date()}T{_clock(moment.time())}"


def _clock(moment: time) -> str:
    return moment.isoformat("seconds" if moment.second or moment.microsecond else "minutes")
