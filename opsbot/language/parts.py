"""Parts of longer stretches: the first week of March, end of month, the week before last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from opsbot.language.almanac import (
    DAY,
    Around,
    Stretch,
    Weekly,
    Yearly,
    edge,
    half_of,
    nth,
    nth_weekday,
    numbered_week,
    run_of,
    step,
    unit_of,
    yearly,
)
from opsbot.language.dates import day_and_month, of_year
from opsbot.language.days import (
    MONTHS,
    RELATIVES,
    WEEKDAYS,
    Found,
    calendar_at,
    in_week,
    length_led,
    lifted,
    reads,
    this,
)
from opsbot.language.lengths import UNITS, unit_at
from opsbot.language.numbers import ORDINAL_STARTERS, number_at, ordinal_at
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed

_EDGES = {
    **dict.fromkeys(listed("beginning begin start early"), "start"),
    **dict.fromkeys(listed("middle mid"), "middle"),
    **dict.fromkeys(listed("end late"), "end"),
}
_END_OF = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
_WEEK_OF = {
    *listed("commencing starting beginning ending of from started began ended starts begins ends")
}
_LONG = ("week", "month", "quarter", "half", "year")
_CALENDAR_UNITS = {word for word, unit in UNITS.items() if unit not in ("second", "minute", "hour")}

VOCABULARY = frozenset({*_EDGES, *_END_OF, *_WEEK_OF, *listed("before after of in last next date")})


def part_of(p: Phrase, number: int, j: int) -> Found | None:
    """ "(first) week of march", "(last) 3 days of may", "(2nd) half of 2025", "(3rd) quarter"."""
    words, week_start = p.words, p.clock.week_start
    count = number_at(p, j)
    if count is not None:
        return _run(p, number, count[0], count[1])
    if words[j] in WEEKDAYS or words[j] == "half":
        whole, weekday = _whole(p, j + 1), WEEKDAYS.get(words[j], 0)
        if whole is None:
            return None
        if words[j] == "half":
            return lifted(whole, lambda s: half_of(s, number))
        return lifted(whole, lambda s: nth_weekday(s, number, weekday))
    unit = unit_at(p, j)
    if unit is None:
        return None
    grain, end = unit
    if (grain == "quarter" and 0 < number < 5) or (grain == "half" and 0 < number < 3):
        return of_year(p, yearly(grain, number), end)
    whole = _whole(p, end)
    if whole is None or grain in ("second", "minute", "hour"):
        return None
    part = lifted(whole, lambda s: nth(s, number, grain, week_start))
    if part and grain == "week":
        k = part[1] + 1 if words[part[1]] == "on" else part[1]
        if words[k] in WEEKDAYS:
            weekday = WEEKDAYS[words[k]]
            return lifted((part[0], k + 1), lambda s: in_week(s, weekday))
    return part


def _run(p: Phrase, number: int, count: object, j: int) -> Found | None:
    """ "3 days of may" behind "first" or "last"."""
    unit = unit_at(p, j)
    whole = _whole(p, unit[1]) if unit and number in (1, -1) else None
    if unit is None or whole is None or not isinstance(count, int) or count > 1000:
        return None
    grain, many = unit[0], count
    return lifted(whole, lambda s: run_of(s, many, grain, last=number < 0))


def _whole(p: Phrase, j: int) -> Found | None:
    """What it is a part of: "of march", "in 2025", "of the month", "march"."""
    word = p.words[j]
    if word in ("of", "in", "from"):
        return calendar_at(p, j + 1) or bare_unit(p, j + 1)
    return calendar_at(p, j) if word in MONTHS or word in RELATIVES else None


def bare_unit(p: Phrase, j: int) -> Found | None:
    """ "(end of) month": this one."""
    unit = unit_at(p, j)
    return (this(p, unit[0]), unit[1]) if unit and unit[0] in _LONG else None


@reads(*ORDINAL_STARTERS)
def ordinal_led(p: Phrase, i: int) -> Found | None:
    """ "first week of march", "third of may", "second quarter"."""
    if found := day_and_month(p, i):
        return found
    ordinal = ordinal_at(p, i)
    return part_of(p, *ordinal) if ordinal else length_led(p, i)


@reads(*_EDGES)
def edge_led(p: Phrase, i: int) -> Found | None:
    """ "end of march", "mid-april", "beginning of next week", "end of the month"."""
    words, which = p.words, _EDGES[p.words[i]]
    j = i + 1
    if words[j] in ("of", "in", "-"):
        whole = calendar_at(p, j + 1) or bare_unit(p, j + 1)
    elif words[j] in MONTHS or words[j] in RELATIVES or p.numeric[j]:
        whole = calendar_at(p, j)
    else:
        return None
    if whole is None or whole[0].grain in ("day", "days", "part"):
        return None
    return lifted(whole, lambda s: edge(s, which))


@reads(*_END_OF)
def end_of(p: Phrase, i: int) -> Found | None:
    return edge(this(p, _END_OF[p.words[i]]), "end"), i + 1


@reads(*_CALENDAR_UNITS)
def unit_led(p: Phrase, i: int) -> Found | None:
    """ "week of 9 march", "week 12", "month to date", "week before last", "day after tomorrow"."""
    words = p.words
    unit = unit_at(p, i)
    if unit is None:
        return None
    grain, j = unit
    if words[j] in ("number", "no", "nr") and p.integer(j + 1 + (words[j + 1] == ".")) is not None:
        j += 1 + (words[j + 1] == ".")
    if (number := p.integer(j)) is not None:
        return _numbered(p, grain, number, j + 1)
    dashed = words[j : j + 4] == ["-", "to", "-", "date"]
    if dashed or words[j : j + 2] in (["to", "date"], ["so", "far"]):
        return Stretch(this(p, grain).first, p.clock.today + DAY, "days"), j + 2 + 2 * dashed
    if words[j] == "end" and grain in ("month", "quarter", "year"):
        return edge(this(p, grain), "end"), j + 1
    if words[j] in ("before", "after"):
        return _beside(p, i, grain, 1 if words[j] == "after" else -1, j + 1)
    if grain == "week":
        j += words[j] in ("that", "which")
        if words[j] in _WEEK_OF:
            return week_of(p, j)
    if grain == "month" and words[j] == "of":
        inner = calendar_at(p, j + 1)
        return inner if inner and inner[0].grain == "month" else None
    return (Weekly(5, 2, "weekend"), j) if grain == "weekend" else None


def _numbered(p: Phrase, grain: str, number: int, j: int) -> Found | None:
    """ "week 12", "quarter 3 of last year", "year 2025"."""
    if grain == "week" and 0 < number < 54:
        return of_year(p, numbered_week(number, p.clock.week_start), j)
    if grain == "quarter" and 0 < number < 5:
        return of_year(p, yearly(grain, number), j)
    if grain == "year" and 1900 <= number < 2200:
        return unit_of(date(number, 1, 1), "year"), j
    return None


@reads("whole", "entire", "full", "all")
def whole_led(p: Phrase, i: int) -> Found | None:
    """ "the whole of january", "all last week", "all year"."""
    words, j = p.words, i + 1 + (p.words[i + 1] == "of")
    j += j > i + 1 and words[j] == "the"
    if words[i] == "all" and j == i + 1 and words[j] not in RELATIVES and words[j] not in UNITS:
        return None
    whole = calendar_at(p, j) or bare_unit(p, j)
    return whole if whole and whole[0].grain in (*_LONG, "season") else None


@reads("calendar")
def calendar_led(p: Phrase, i: int) -> Found | None:
    """ "calendar week 11", "calendar week that ended on sunday"."""
    return unit_led(p, i + 1) if unit_at(p, i + 1) else None


@reads("kw", "cw")
def shortened_week(p: Phrase, i: int) -> Found | None:
    number = p.integer(i + 1)
    return _numbered(p, "week", number, i + 2) if number is not None else None


@reads("w/c", "w/e")
def week_of(p: Phrase, j: int) -> Found | None:
    """ "(week) of 9 march", "(week) starting on monday"."""
    inner = calendar_at(p, j + 2 if p.words[j + 1] in ("on", "from") else j + 1)
    start = p.clock.week_start
    return _lifted_day(inner, lambda s: unit_of(s.day, "week", start), "week")


def _beside(p: Phrase, i: int, grain: str, shift: int, j: int) -> Found | None:
    """ "week before last", "day after tomorrow", "the month before": of what was last named."""
    if p.words[j] == ("last" if shift < 0 else "next") and unit_at(p, j + 1) is None:
        return step(this(p, grain), 2 * shift), j + 1
    start = p.clock.week_start
    if inner := calendar_at(p, j):
        return _lifted_day(inner, lambda s: step(unit_of(s.day, grain, start), shift), grain)
    if i and p.words[i - 1] == "the":
        found = step(unit_of(p.around or p.clock.today, grain, start), shift)
        return found, j + (p.words[j] in ("that", "it"))
    return None


def _lifted_day(
    inner: Found | None, change: Callable[[Stretch], Stretch], grain: str
) -> Found | None:
    if inner is None or isinstance(inner[0], Around):
        return None
    if isinstance(inner[0], Stretch | Yearly):
        return lifted(inner, change)
    return Around(inner[0], change, grain), inner[1]
