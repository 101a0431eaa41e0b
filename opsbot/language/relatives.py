"""Last, this and next: last week, next Friday, the last 30 days, so far this month."""

from __future__ import annotations

from opsbot.language.almanac import (
    DAY,
    WEEK,
    Here,
    Stretch,
    Weekly,
    Yearly,
    a_day,
    step,
    unit_of,
)
from opsbot.language.dates import is_quarter
from opsbot.language.days import (
    MONTHS,
    RELATIVES,
    WEEKDAYS,
    Found,
    calendar_at,
    date_of_weekday,
    in_week,
    next_weekday,
    reads,
    this,
)
from opsbot.language.feasts import FEASTS, SEASONS, season_at
from opsbot.language.lengths import Length, length_at, unit_at
from opsbot.language.parts import bare_unit, part_of
from opsbot.language.phrase import Phrase

_SHORT = {"wtd": "week", "mtd": "month", "qtd": "quarter", "ytd": "year"}

VOCABULARY = frozenset(
    {*RELATIVES, *_SHORT, "so", "far", "working", "business", "calendar", "date"}
)


@reads(*RELATIVES)
def relative_led(p: Phrase, i: int) -> Found | None:
    words, j = p.words, i + 1
    shift = RELATIVES[words[i]]
    if words[i] == "this" and RELATIVES.get(words[j]):  # "this past week", "this coming friday"
        shift, j = RELATIVES[words[j]], j + 1
    if words[i] == "last" and (found := part_of(p, -1, j)):
        return found
    working = words[j] in ("working", "business")
    unit = unit_at(p, j + 1 if working or words[j] == "calendar" else j)
    if unit is None and shift and (found := _rolling(p, shift, j)):
        return found
    if unit is None and words[j] == "half" and words[j + 1] not in ("a", "an", "hour"):
        unit = "half", j + 1
    if unit:
        return _of_unit(p, shift, unit, working)
    if (weekday := WEEKDAYS.get(words[j])) is not None:
        return _on_weekday(p, shift, weekday, j)
    return _comes_round(p, shift, j)


def _of_unit(p: Phrase, shift: int, unit: tuple[str, int], working: bool) -> Found | None:
    """ "last week", "next week tuesday", "this month so far", "last fortnight"."""
    grain, j = unit
    if grain in ("second", "minute", "hour"):
        return None
    today = p.clock.today
    if grain == "fortnight" and shift:
        first = today if shift > 0 else today - WEEK * 2
        return Stretch(first, first + WEEK * 2, "days"), j
    found = step(this(p, grain), shift)
    if grain == "week":
        if working:
            monday = in_week(found, 0).first
            return Stretch(monday, monday + DAY * 5, "days"), j
        k = j + 1 if p.words[j] in ("on", "'s") else j
        if (weekday := WEEKDAYS.get(p.words[k])) is not None:
            return in_week(found, weekday), k + 1
    if shift == 0 and p.words[j : j + 2] in (["so", "far"], ["to", "date"]):
        return so_far(p, found), j + 2
    return found, j


def _on_weekday(p: Phrase, shift: int, weekday: int, j: int) -> Found:
    """Next Friday is the one of next week; last Friday the latest; this Friday the one at hand."""
    if dated := date_of_weekday(p, weekday, j + 1):
        return dated
    if shift < 0:
        return Weekly(weekday).upto(p.clock.today - DAY), j + 1
    if shift == 0:
        return Here(in_week(this(p, "week"), weekday)), j + 1
    if p.words[j - 1] in ("coming", "upcoming"):
        return a_day(next_weekday(p, weekday)), j + 1
    return in_week(step(this(p, "week"), 1), weekday), j + 1


def _comes_round(p: Phrase, shift: int, j: int) -> Found | None:
    """ "last March", "next Christmas", "this summer", "last q3"."""
    word, today = p.words[j], p.clock.today
    if word in SEASONS:
        found: Found | None = season_at(p, j)
    elif word in MONTHS or word in FEASTS or is_quarter(word):
        found = calendar_at(p, j)
    else:
        return None
    if found is None:
        return None
    node, end = found
    if not isinstance(node, Yearly):
        return found if shift == 0 else None
    if shift == 0:
        here = node.make(today.year)
        return (here, end) if here else None
    # One that holds today is neither the last nor the next.
    if shift < 0:
        whole = node.upto(today)
        return (whole if whole.beyond <= today else node.upto(whole.day - DAY)), end
    whole = node.ahead(today)
    return (whole if whole.day > today else node.ahead(whole.beyond)), end


def _rolling(p: Phrase, shift: int, j: int) -> Found | None:
    """The last 30 days are whole days before today, the next 10 begin today."""
    found = length_at(p, j)
    if found is None or p.words[j] in ("a", "an") or found[0].seconds:
        return None
    length, end = found
    return _stretch(p, length, shift), end


def _stretch(p: Phrase, length: Length, shift: int) -> Stretch:
    if length.unit in ("quarter", "half") and length.months:
        here = this(p, length.unit)
        count = length.months // {"quarter": 3, "half": 6}[length.unit]
        near, far = step(here, shift), step(here, shift * count)
        return Stretch(min(near.first, far.first), max(near.after, far.after), "days")
    today = p.clock.today
    other = length.from_day(today, shift)
    return Stretch(min(today, other), max(today, other), "days")


def counted_at(p: Phrase, i: int) -> Found | None:
    """ "10 previous weeks", "2 next days"."""
    count, shift = p.integer(i), RELATIVES.get(p.words[i + 1])
    unit = unit_at(p, i + 2) if count and shift and count < 10000 else None
    if not count or not shift or unit is None or unit[0] not in ("day", "week", "month", "year"):
        return None
    months = {"month": 1, "year": 12}.get(unit[0], 0)
    days = {"day": 1, "week": 7}.get(unit[0], 0)
    return _stretch(p, Length(months * count, days * count, 0, unit[0]), shift), unit[1]


# -- up to now, and from now on ------------------------------------------------------------------


def so_far(p: Phrase, whole: Stretch) -> Stretch:
    return Stretch(whole.first, p.clock.today + DAY, "days")


@reads("so")
def so_led(p: Phrase, i: int) -> Found | None:
    """ "so far this month", "so far in the quarter"."""
    words = p.words
    j = i + 3 if words[i + 2] == "this" else i + 4
    unit = unit_at(p, j) if words[i + 1] == "far" and words[j - 1] in ("this", "the") else None
    return (so_far(p, this(p, unit[0])), unit[1]) if unit else None


@reads(*_SHORT)
def to_date(p: Phrase, i: int) -> Found | None:
    return so_far(p, this(p, _SHORT[p.words[i]])), i + 1


@reads("rest", "remainder", "remaining", "later", "earlier")
def rest_led(p: Phrase, i: int) -> Found | None:
    """ "rest of the week", "later this month", "earlier this year"."""
    word, today = p.words[i], p.clock.today
    if word in ("later", "earlier"):
        inner = calendar_at(p, i + 1) if p.words[i + 1] == "this" else None
    else:
        inner = calendar_at(p, i + 2) or bare_unit(p, i + 2) if p.words[i + 1] == "of" else None
    if inner is None:
        return None
    whole, end = inner
    if not isinstance(whole, Stretch) or whole.grain == "day":
        return None
    if not whole.first <= today < whole.after:
        return None
    if word == "earlier":
        return Stretch(whole.first, max(today, whole.first + DAY), "days"), end
    first = today + DAY if word == "later" else today
    return (Stretch(first, whole.after, "days"), end) if first < whole.after else None


def same_unit(p: Phrase, i: int) -> Found | None:
    """ "same week last year": like what was last named, a year earlier."""
    unit = unit_at(p, i + 1)
    longer = unit_at(p, i + 3) if p.words[i + 2] in ("last", "previous") else None
    if unit is None or longer is None or longer[0] not in ("week", "month", "quarter", "year"):
        return None
    anchor = p.around or p.clock.today
    months = {"week": 0, "month": 1, "quarter": 3, "year": 12}[longer[0]]
    other = Length(months, 0 if months else 7, 0, longer[0]).from_day(anchor, -1)
    return unit_of(other, unit[0], p.clock.week_start), longer[1]


reads("same")(same_unit)
