"""Typed values in what people type: dates and periods, money and numbers, orders and addresses.

`find` returns every sensible reading as spans that may overlap; whoever calls it knows which
kinds are wanted. What has no year and no week of its own ("march", "friday") is read by tense:
"past" takes the latest one, "future" the next; without a tense a `period` is asked about (past)
and a `when` or `date` is planned (future), which is what most commands want.

Kinds and their values: `period` Period · `when` When · `date` date · `time` time of day · `money`
Money · `number` int or Decimal · `percent` Percent · `weight` kilograms · `days` int · `duration`
timedelta · `order`, `email`, `phone`, `code`, `size` text · `nodate` and `toolarge` what was typed,
for the sentence that says so. Every number is offered as `money` of the workspace, too. What lies
inside a longer reading of its kind is left out; a preposition that may belong to the value makes a
second span that includes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeVar

from opsbot.language import amounts, lengths, numbers, times
from opsbot.language.almanac import NoSuchDate
from opsbot.language.days import RELATIVES
from opsbot.language.lengths import length_at, unit_at
from opsbot.language.numbers import Number
from opsbot.language.phrase import Phrase, Span, Tense
from opsbot.language.references import read_name, read_order, read_phone
from opsbot.language.words import Token, listed, tokenize
from opsbot.values import Clock, Money, Percent, Period, When, at

__all__ = [
    "VOCABULARY",
    "NoSuchDate",
    "Span",
    "Tense",
    "TooLarge",
    "find",
    "read_date",
    "read_days",
    "read_int",
    "read_money",
    "read_number",
    "read_percent",
    "read_period",
    "read_time",
    "read_weight",
    "read_when",
]


class TooLarge(ValueError):
    """A number beyond anything a shop counts."""


VOCABULARY: frozenset[str] = frozenset(
    word for word in amounts.VOCABULARY | numbers.VOCABULARY | times.VOCABULARY if word[0].isalpha()
)
_COUNTING = amounts.STARTERS | lengths.STARTERS
_STARTERS = times.STARTERS | _COUNTING | {"+"}
# Words that begin nothing without a value behind them.
_LEADS = frozenset(
    listed("the in at @ for within by since after from between until till til before")
)
_BEFORE_DAYS = frozenset(
    listed("next last past coming following previous upcoming the in for within over since than")
    + listed("more about around of after")
)


def find(
    tokens: Sequence[Token],
    clock: Clock,
    tense: Tense | None = None,
    around: date | None = None,
) -> list[Span]:
    """Every value in the tokens. "The week before" is the one before `around`, the first day
    of the period last talked about, unless the phrase itself names a period before it."""
    p: Phrase | None = None
    resume = 0
    for i, token in enumerate(tokens):
        kind = token.kind
        if kind == "word" or kind == "mark":
            if token.word not in _STARTERS:
                continue
            if token.word in _LEADS and not (i + 1 < len(tokens) and _may_begin(tokens[i + 1])):
                continue
        if p is None:
            p = Phrase(tokens, clock, tense, around)
        if kind == "number":
            resume = _number(p, i, resume)
        elif kind in ("email", "hash", "code"):
            resume = _special(p, i, token, resume)
        elif kind != "url":
            if i >= resume and token.word in times.STARTERS:
                resume = times.read_times(p, i)
            if token.word in _COUNTING:
                _length(p, i)
                amounts.read_amounts(p, i)
                amounts.read_spelled_weight(p, i)
            elif token.word in RELATIVES:
                times.read_rolling_hours(p, i)
                _next_unit(p, i)
            elif token.word == "+":
                read_phone(p, i)
    return [] if p is None else _longest(p)


def _may_begin(token: Token) -> bool:
    return token.kind in ("number", "code") or token.word in _STARTERS


def _number(p: Phrase, i: int, resume: int) -> int:
    if i >= resume:
        resume = times.read_times(p, i)
    _length(p, i)
    amounts.read_amounts(p, i)
    read_order(p, i)
    read_phone(p, i)
    return resume


def _special(p: Phrase, i: int, token: Token, resume: int) -> int:
    """Codes that name a time ("q3"), and everything that is a name for something."""
    if i < resume:
        return resume
    before = len(p.spans)
    if token.kind == "code":
        resume = times.read_times(p, i)
    if len(p.spans) == before:
        read_name(p, i, token)
    return resume


def _length(p: Phrase, i: int) -> None:
    """A length of time, in days where it has whole ones, and with the words that lead to it."""
    found = length_at(p, i)
    if found is None or p.words[i - 1 if i else -1] in ("half", "a"):
        return
    length, end = found
    whole = length.whole_days
    p.add(i, end, "duration", length.duration)
    if whole is None or p.words[end] in ("ago", "old"):
        return
    p.add(i, end, "days", whole)
    _led(p, i, end, whole)


def _next_unit(p: Phrase, i: int) -> None:
    """ "the next month" as a number of days."""
    unit = unit_at(p, i + 1)
    if RELATIVES[p.words[i]] and unit and unit[0] in ("week", "month", "quarter", "year"):
        whole = {"week": 7, "month": 30, "quarter": 90, "year": 365}[unit[0]]
        p.add(i, unit[1], "days", whole)
        _led(p, i, unit[1], whole)


def _led(p: Phrase, start: int, end: int, whole: int) -> None:
    for _ in range(4):
        if not start or p.words[start - 1] not in _BEFORE_DAYS:
            break
        start -= 1
        p.add(start, end, "days", whole)


_WHOLES = frozenset(listed("period when date time nodate percent weight size phone"))
_PARTS = frozenset(listed("number money order"))


def _longest(p: Phrase) -> list[Span]:
    """Drop what lies inside a longer reading: of its kind, or of a date for the numbers in it."""
    kept: list[Span] = []
    reaching: list[Span] = []
    for span in sorted(p.spans, key=lambda s: (s.start, -s.end)):
        reaching = [other for other in reaching if other.end > span.start]
        if not any(_covers(p, other, span) for other in reaching):
            kept.append(span)
            reaching.append(span)
    return kept


def _covers(p: Phrase, other: Span, span: Span) -> bool:
    if other.end < span.end or other.end - other.start == span.end - span.start:
        return other == span
    if other.kind != span.kind:
        return other.kind in _WHOLES and span.kind in _PARTS and span.start not in p.doubtful
    if span.kind in _PARTS:
        # "minus 2" may be a 2 that is taken off.
        return p.words[other.start] not in ("minus", "plus")
    if (other.start, other.end) in p.ranges:
        # "November to October" may be two months to compare.
        return span.start != other.start and span.end != other.end
    # A preposition more is a choice, not a longer reading.
    return other.end > span.end or other.value != span.value


# -- one value that fills a whole text -----------------------------------------------------------

Value = TypeVar("Value")


def _whole(text: str, clock: Clock, tense: Tense | None, *kinds: str) -> object | None:
    """The value that the whole text is, by the first kind that fits."""
    tokens = tokenize(text)
    spans = [s for s in find(tokens, clock, tense) if s.start == 0 and s.end == len(tokens)]
    for kind in (*kinds, "nodate", "toolarge"):
        for span in spans:
            if span.kind == kind:
                if kind == "nodate":
                    raise NoSuchDate(text)
                if kind == "toolarge":
                    raise TooLarge(text)
                return span.value
    return None


def _as(kind: type[Value], value: object) -> Value | None:
    return value if isinstance(value, kind) else None


def read_period(text: str, clock: Clock, tense: Tense = "past") -> Period | None:
    """ "last week", "q3", and the exact form that `str(period)` writes."""
    first, slash, last = text.strip().partition("/")
    if slash and "T" in text:
        try:
            start, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
        except ValueError:
            return None
        zone = clock.zone
        if start.tzinfo or end.tzinfo or end < start:
            return None
        return Period(at(start.date(), start.time(), zone), at(end.date(), end.time(), zone))
    return _as(Period, _whole(text, clock, tense, "period"))


def read_when(text: str, clock: Clock, tense: Tense = "future") -> When | None:
    """ "tomorrow at 9", "9.30", "in 2 hours"."""
    return _as(
        When, _whole(text, clock, tense, "when") or _whole(f"at {text}", clock, tense, "when")
    )


def read_date(text: str, clock: Clock, tense: Tense = "future") -> date | None:
    return _as(date, _whole(text, clock, tense, "date"))


def read_time(text: str, clock: Clock) -> time | None:
    """ "8", "half past nine"; in a recurring time 6:30 is before noon."""
    return _as(time, _whole(f"at {text}", clock, None, "time") or _whole(text, clock, None, "time"))


def read_money(text: str, clock: Clock) -> Money | None:
    return _as(Money, _whole(text, clock, None, "money"))


def read_number(text: str, clock: Clock) -> Number | None:
    value = _whole(text, clock, None, "number")
    return value if isinstance(value, int | Decimal) else None


def read_int(text: str, clock: Clock) -> int | None:
    value = read_number(text, clock)
    return int(value) if value is not None and value == int(value) else None


def read_percent(text: str, clock: Clock) -> Percent | None:
    """ "15%", and 15 alone."""
    value = _whole(text, clock, None, "percent")
    number = read_number(text, clock) if value is None else None
    return Percent(Decimal(number)) if number is not None else _as(Percent, value)


def read_weight(text: str, clock: Clock) -> Decimal | None:
    """In kilograms, which a number alone is taken for."""
    value = _whole(text, clock, None, "weight", "number")
    return Decimal(value) if isinstance(value, int | Decimal) else None


def read_days(text: str, clock: Clock) -> int | None:
    """ "3 weeks" is 21, and 14 alone 14."""
    value = _whole(text, clock, None, "days", "number")
    return value if isinstance(value, int) else None
