"""Days and calendar periods as people name them; here the single days and the weekdays.

Nothing knows yet whether the past or the future is meant: what comes round every week or year
stays open (see `almanac`) until somebody asks. Each kind of name has its own module, which adds
what it can read to one table, by the first word: `dates`, `relatives`, `parts`, `feasts`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from opsbot.language.almanac import (
    DAY,
    WEEK,
    Monthly,
    Node,
    OnWeekday,
    Stretch,
    Weekly,
    Yearly,
    a_day,
    dated,
    lift,
    settle,
    step,
    unit_of,
)
from opsbot.language.lengths import Length, length_at
from opsbot.language.numbers import STARTERS as NUMBER_STARTERS
from opsbot.language.numbers import number_at, ordinal_at
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed

Found = tuple[Node, int]
Reader = Callable[[Phrase, int], Found | None]

READERS: dict[str, Reader] = {}
_DEEPEST = 8  # "the end of the first week of the month after …"
NUMBER, CODE = "0", "a0"  # stand in the table for numbers, and for codes that end in a digit

MONTHS = {
    word: number
    for number, words in enumerate(
        listed(
            "january,jan february,feb,febr march,mar april,apr may june,jun july,jul "
            "august,aug september,sept,sep october,oct november,nov december,dec"
        ),
        start=1,
    )
    for word in words.split(",")
}
WEEKDAYS = {
    word: number
    for number, words in enumerate(
        listed(
            "monday,mon tuesday,tues,tue wednesday,weds,wed thursday,thurs,thur,thu friday,fri "
            "saturday,sat sunday,sun"
        )
    )
    for word in words.split(",")
}
RELATIVES = {
    **dict.fromkeys(listed("last past previous prev prior"), -1),
    **dict.fromkeys(listed("this current present"), 0),
    **dict.fromkeys(listed("next coming upcoming following nxt"), 1),
}
_NAMED = {
    **dict.fromkeys(listed("today tday todays"), 0),
    **dict.fromkeys(listed("yesterday yday yest yesterdays ystd"), -1),
    **dict.fromkeys(
        listed("tomorrow tmrw tmr tmrrw tmw tomorow tommorow tommorrow tomorrows tomoz tmoz"), 1
    ),
}
# Words that are more often something else, and what shows that they are not.
_DOUBTFUL = {"may", "mar", "sun", "sat", "wed"}
_INTRODUCING = {
    *listed("in on at by for from of during since until till til before after between and to vs"),
    *listed("or than with against versus over around every through thru - this last next , early"),
    *listed("mid late end w/c"),
}
_AGO, _HENCE = {"ago", "back"}, {"hence", "later"}
_WEEKS = ("week", "fortnight")
_FROM = {"from", "after", "before", "on", "since", "starting", "beginning"}

VOCABULARY = frozenset({*_INTRODUCING, *_AGO, *_HENCE, *_FROM, "now", "right", "week", "the"})


def reads(*words: str) -> Callable[[Reader], Reader]:
    """Say which first words a reader is for."""

    def register(reader: Reader) -> Reader:
        READERS.update(dict.fromkeys(words, reader))
        return reader

    return register


def calendar_at(p: Phrase, i: int) -> Found | None:
    """The day or calendar period that begins at word i."""
    if i in p.calendars:
        return p.calendars[i]
    word = p.words[i]
    reader = READERS.get(NUMBER if p.numeric[i] else CODE if word[-1:].isdecimal() else word)
    if reader is None or p.depth > _DEEPEST:
        return None
    p.depth += 1
    try:
        found = p.calendars[i] = reader(p, i)
    finally:
        p.depth -= 1
    return found


def this(p: Phrase, unit: str) -> Stretch:
    """This week, month, quarter or year."""
    return unit_of(p.clock.today, unit, p.clock.week_start)


def in_week(week: Stretch, weekday: int) -> Stretch:
    return a_day(week.first + DAY * ((weekday - week.first.weekday()) % 7))


def next_weekday(p: Phrase, weekday: int) -> date:
    return Weekly(weekday).ahead(p.clock.today + DAY).first


def lifted(whole: Found, change: Callable[[Stretch], Stretch | None]) -> Found | None:
    """A part of what was found, ending where it ends."""
    node = lift(whole[0], change)
    return None if node is None else (node, whole[1])


def introduced(p: Phrase, i: int) -> bool:
    """Words such as "may" and "sun" are dates only where a date is expected."""
    word = p.words[i]
    if word not in _DOUBTFUL or p.count < 3:
        return True
    after = p.words[i + 1]
    if i == 0:
        return after in (",", "/") or p.numeric[1]
    before = p.words[i - 1]
    return (
        before in _INTRODUCING
        or before in MONTHS
        or before in WEEKDAYS
        or p.numeric[i - 1]
        or p.tokens[i].text[:1].isupper()
    )


@reads(*_NAMED)
def named_day(p: Phrase, i: int) -> Found | None:
    """ "today", "yday", "tmrw", "tomorrow week"."""
    day = p.clock.today + DAY * _NAMED[p.words[i]]
    if p.words[i + 1] == "week" and p.ends_value(i + 2) and day >= p.clock.today:
        return a_day(day + WEEK), i + 2
    return a_day(day), i + 1


@reads(*WEEKDAYS)
def weekday_led(p: Phrase, i: int) -> Found | None:
    """ "friday", "monday week", "wednesday of next week", "Mon, February 18"."""
    words, weekday = p.words, WEEKDAYS[p.words[i]]
    if not introduced(p, i):
        return None
    j = i + 2 if words[i + 1] == "." and len(words[i]) < 6 else i + 1
    of_a_week = words[j + 1] in ("of", "after", "before") or words[j + 1 : j + 3] == ["to", "date"]
    if words[j] == "week" and not of_a_week:
        return a_day(next_weekday(p, weekday) + WEEK), j + 1
    if words[j] == "fortnight":
        return a_day(next_weekday(p, weekday) + WEEK * 2), j + 1
    if words[j : j + 2] == ["after", "next"]:
        return a_day(next_weekday(p, weekday) + WEEK), j + 2
    if found := date_of_weekday(p, weekday, j):
        return found
    k = j + 1 if words[j] in ("of", "from", "in") else j
    k = k + 1 if words[k] == "the" else k
    if words[k] in RELATIVES:
        week = calendar_at(p, k)
        if week and isinstance(week[0], Stretch) and week[0].grain == "week":
            return in_week(week[0], weekday), week[1]
    return Weekly(weekday), j


def date_of_weekday(p: Phrase, weekday: int, j: int) -> Found | None:
    """The date behind a weekday: ", february 18", "the 19th", "5/12", "31"; "9" is an hour."""
    words = p.words
    k = j + 1 if words[j] in (",", "-") else j
    the = words[k] == "the"
    k += the
    if not (p.numeric[k] or words[k] in MONTHS or ordinal_at(p, k)):
        return None
    found = calendar_at(p, k) or _dotted_date(p, weekday, k)
    number = p.integer(k)
    if found is None and (ordinal := ordinal_at(p, k)) and the:
        found = (Monthly(ordinal[0]), ordinal[1]) if 0 < ordinal[0] < 32 else None
    if found is None and number and 12 * (not the) < number < 32 and p.stands_alone(k):
        found = Monthly(number), k + 1
    if found is None or found[0].grain != "day" or (words[j] == "-" and number):
        return None
    if isinstance(found[0], Yearly | Monthly):
        return OnWeekday(found[0], weekday), found[1]
    return found if isinstance(found[0], Stretch) else None


def _dotted_date(p: Phrase, weekday: int, k: int) -> Found | None:
    """ "15.4" behind a weekday, if it falls on that day; else it is a time or an amount."""
    parts = p.words[k].split(".")
    if len(parts) != 2 or not all(part.isdecimal() and len(part) < 3 for part in parts):
        return None
    day, month = (int(part) for part in (parts if p.clock.day_first else parts[::-1]))
    if not (0 < month < 13 and 0 < day < 32):
        return None
    node, today = dated(month, day), p.clock.today
    fits = weekday in (node.upto(today).first.weekday(), node.ahead(today).first.weekday())
    return (node, k + 1) if fits else None


# -- so long ago, so long from now ---------------------------------------------------------------


@reads(*NUMBER_STARTERS, "few", "couple", "several")
def length_led(p: Phrase, i: int) -> Found | None:
    """ "two weeks ago", "3 days from now", "a week from friday", "2 weeks after 15 january"."""
    found = length_at(p, i)
    if found is None:
        return _weekdays_away(p, i)
    length, j = found
    word, today = p.words[j], p.clock.today
    if length.seconds:
        return None
    if word in _AGO:
        return _around(p, length.from_day(today, -1), length.unit), j + 1
    if word in _HENCE:
        return _around(p, length.from_day(today, 1), length.unit), j + 1
    ahead = _NAMED.get(word, -1) >= 0 or word in WEEKDAYS
    if length.unit in _WEEKS and ahead:  # "a week tomorrow"
        return _counted_from(p, length, "from", j)
    if word not in _FROM:
        return None
    if p.words[j : j + 2] == ["before", "last"] and (run := _before_last(p, length)):
        return run, j + 2
    if word == "from" and p.words[j + 1] in ("now", "today", "right"):
        end = j + 3 if p.words[j + 1] == "right" else j + 2
        return _around(p, length.from_day(today, 1), length.unit), end
    return _counted_from(p, length, word, j + 1)


def _counted_from(p: Phrase, length: Length, word: str, j: int) -> Found | None:
    starting = word in ("starting", "beginning")
    j += starting and p.words[j] in ("from", "on")
    inner = calendar_at(p, j)
    if inner is None or inner[0].grain not in ("day", "part"):
        return None
    weeks = length.unit in _WEEKS
    if word == "on" and not (weeks and isinstance(inner[0], Weekly)):
        return None
    sign = -1 if word == "before" else 1

    def away(s: Stretch) -> Stretch:
        other = length.from_day(s.day, sign)
        return Stretch(s.day, other, "days") if starting else a_day(other)

    if isinstance(inner[0], Stretch | Yearly):
        return lifted(inner, away)
    return away(settle(inner[0], "future", p.clock.today)), inner[1]


def _before_last(p: Phrase, length: Length) -> Stretch | None:
    """ "(the two weeks) before last": whole ones, up to where the last one begins."""
    size = {"week": 7, "month": 1, "quarter": 3, "half": 6, "year": 12}.get(length.unit, 0)
    count = (length.months or length.days) // size if size else 0
    if not count:
        return None
    last = step(this(p, length.unit), -1)
    return Stretch(step(last, -count).first, last.first, "days")


def _around(p: Phrase, day: date, unit: str) -> Stretch:
    """Two weeks ago is a week when sums are asked for, and a day when a day is."""
    if unit in ("day", "fortnight"):
        return a_day(day)
    return unit_of(day, unit, p.clock.week_start)._replace(point=day)


def _weekdays_away(p: Phrase, i: int) -> Found | None:
    """ "3 fridays from now", "2 thursdays back"."""
    count = number_at(p, i)
    if count is None or not p.words[count[1]].endswith("s"):
        return None
    weekday = WEEKDAYS.get(p.words[count[1]][:-1])
    if weekday is None or not isinstance(count[0], int) or not 0 < count[0] < 1000:
        return None
    j = count[1] + 1
    if p.words[j : j + 2] == ["from", "now"]:
        return a_day(next_weekday(p, weekday) + WEEK * (count[0] - 1)), j + 2
    if p.words[j] in _AGO:
        latest = Weekly(weekday).upto(p.clock.today - DAY)
        return step(latest, -7 * (count[0] - 1)), j + 1
    return None
