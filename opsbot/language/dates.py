"""Dates, months, quarters and years: 15 April, march 3rd 2026, 2026-03-20, Q3, 2025."""

from __future__ import annotations

import re
from datetime import date

from opsbot.language.almanac import (
    Monthly,
    Node,
    NoSuchDate,
    Stretch,
    Yearly,
    a_day,
    dated,
    day_in,
    month_of_year,
    numbered_week,
    step,
    unit_of,
    yearly,
)
from opsbot.language.amounts import currency_at
from opsbot.language.days import (
    CODE,
    MONTHS,
    RELATIVES,
    Found,
    calendar_at,
    introduced,
    length_led,
    reads,
    this,
)
from opsbot.language.lengths import length_at, unit_at
from opsbot.language.numbers import ONES, TENS, number_at, ordinal_at
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed

_AGO = {*listed("ago back earlier before")}
# What a number behind a month counts, if it is no day: "top products in jan 6 rows".
_COUNTED = {*listed("rows lines entries results items pieces pcs rows row places")}
PARTS_OF_DAY = {*listed("morning afternoon evening night")}
JOINERS = {*listed("to - until till til untill through thru ~")}
_BETWEEN = JOINERS | {"and"}
_BEFORE_SPELLED = frozenset(
    listed("the on from by until till til since before after between and to")
)
# Months that are more often another word, and no number said in words stands before.
_VERBS = {"may", "mar"}
_NUMBER_WORDS = frozenset({*ONES, *TENS})
VOCABULARY = frozenset({*MONTHS, *JOINERS, *listed("of the in q1 q2 q3 q4 h1 h2")})


# -- in digits -----------------------------------------------------------------------------------

_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})")
_FULL = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/](\d{1,2})")
_MONTH_YEAR = re.compile(r"(0[1-9]|1[0-2])\.((?:19|20)\d\d)")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(?:\d{4}|\d{2}))?")
_DOTTED = re.compile(r"(\d{1,2})\.(0[1-9]|1[0-2])")


def written_date(word: str, day_first: bool) -> Node | None:
    """2026-03-20, 20/3/2026, 20.3.26, 20/3, 2026-03."""
    if match := _ISO.fullmatch(word):
        return real_day(int(match[1]), int(match[3]), int(match[4]))
    if match := _FULL.fullmatch(word):
        day, month = _in_order(int(match[1]), int(match[3]), day_first or match[2] == ".")
        return real_day(_century(int(match[4])), month, day)
    if match := _SHORT.fullmatch(word):
        day, month = _in_order(int(match[1]), int(match[2]), day_first)
        return dated(month, day) if 0 < month < 13 and 0 < day < 32 else None
    if match := _YEAR_MONTH.fullmatch(word):
        year, month = int(match[1]), int(match[2])
        return month_of_year(month, year) if 0 < month < 13 and 1900 <= year < 2200 else None
    if match := _MONTH_YEAR.fullmatch(word):
        return month_of_year(int(match[1]), int(match[2]))
    return None


def day_first(p: Phrase) -> bool:
    """Whether the day stands before the month. One phrase writes all its dates in one order: beside
    3/13, 3/9 is in March."""
    said = set()
    for word, numeric in zip(p.words, p.numeric, strict=True):
        if numeric and (match := _SLASHED.fullmatch(word)):
            said |= {True} if int(match[1]) > 12 else {False} if int(match[2]) > 12 else set()
    return said.pop() if len(said) == 1 else p.clock.day_first


def dotted_range_at(p: Phrase, i: int) -> bool:
    """Whether two days with a dot begin here that can be no hours: "(from) 1.02 till 15.02"."""
    if not (p.numeric[i] and p.numeric[i + 2] and p.words[i + 1] in _BETWEEN):
        return False
    days = [_DOTTED.fullmatch(p.words[k]) for k in (i, i + 2)]
    if not all(match and 0 < int(match[1]) < 32 for match in days):
        return False
    if p.words[i + 3] in ("%", "kg") or currency_at(p, i + 3) or (i and currency_at(p, i - 1)):
        return False
    return any(match[2] not in ("05", "10") or int(match[1]) > 23 for match in days if match)


def dotted_day(p: Phrase, i: int) -> Node | None:
    """One end of such a range."""
    match = _DOTTED.fullmatch(p.words[i])
    if match and (dotted_range_at(p, i) or (i > 1 and dotted_range_at(p, i - 2))):
        p.doubtful.add(i)  # "from 9.10 to 9.12" may be what something costs
        return dated(int(match[2]), int(match[1]))
    return None


def _in_order(a: int, b: int, day_first: bool) -> tuple[int, int]:
    """Day and month; the usual order only where it can be one."""
    if not day_first:
        a, b = b, a
    return (b, a) if b > 12 >= a else (a, b)


def _century(year: int) -> int:
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def real_day(year: int, month: int, day: int) -> Stretch:
    try:
        return a_day(date(year, month, day))
    except ValueError as error:
        raise NoSuchDate from error


# -- with a month's name -------------------------------------------------------------------------


def month_at(p: Phrase, i: int) -> tuple[int, int] | None:
    month = MONTHS.get(p.words[i])
    if month is None:
        return None
    dotted = p.words[i + 1] == "." and p.glued(i + 1) and len(p.words[i]) < 5
    return month, i + 1 + dotted


def year_at(p: Phrase, i: int) -> tuple[int, int] | None:
    """The year behind a month or a quarter: "2026", ", 2026", "of last year", "'26"."""
    words, lead = p.words, p.words[i]
    j = i + 1 if lead in (",", "of", "in", "-", "/", "'") else i
    year = p.integer(j)
    if year is not None:
        if 1900 <= year < 2200 and lead != "'" and not _counts(p, j):
            return year, j + 1
        short = lead in ("of", "'") or (lead in ("-", "/") and p.glued(j))
        return (_century(year), j + 1) if len(words[j]) == 2 and short else None
    j += words[j] == "the"
    if words[j] in RELATIVES and (unit := unit_at(p, j + 1)) and unit[0] == "year":
        return p.clock.today.year + RELATIVES[words[j]], unit[1]
    if words[j] in ("two", "nineteen") and (found := number_at(p, j)):
        value = found[0]
        return (value, found[1]) if isinstance(value, int) and 1900 <= value < 2200 else None
    return None


def _counts(p: Phrase, j: int) -> bool:
    """Does the number before j + 1 count something ("2000kg", "2000€", "2000 %")?"""
    after = p.words[j + 1]
    return (p.glued(j + 1) and after.isalpha()) or after in ("%", "€", "$", "£", "kg")


def of_year(p: Phrase, node: Yearly, j: int) -> Found | None:
    """With the year behind it, if there is one."""
    year = year_at(p, j) or _years_ago(p, node, j)
    if year is None:
        return node, j
    found = node.make(year[0])
    if found is None:
        raise NoSuchDate
    return found, year[1]


def _years_ago(p: Phrase, node: Yearly, j: int) -> tuple[int, int] | None:
    """ "(february) a year ago", "(q3) two years earlier": counted from the latest one."""
    found = length_at(p, j)
    if found is None or found[0].unit != "year" or p.words[found[1]] not in _AGO:
        return None
    return node.upto(p.clock.today).day.year - found[0].months // 12, found[1] + 1


def _day_number(p: Phrase, i: int) -> tuple[int, int] | None:
    """ "15", "15.", "15th", "the fifteenth", and "fifteen"."""
    ordinal = ordinal_at(p, i)
    if ordinal is None and (plain := p.integer(i)) is not None:
        stop = p.words[i + 1] == "." and p.glued(i + 1)
        stop = stop and (p.words[i + 2] in MONTHS or p.words[i + 2] in JOINERS)
        ordinal = plain, i + 1 + stop
    elif ordinal is None and (spelled := number_at(p, i)) and isinstance(spelled[0], int):
        ordinal = spelled[0], spelled[1]
    return ordinal if ordinal and 0 < ordinal[0] < 32 else None


@reads(*ONES, *TENS)
def spelled_led(p: Phrase, i: int) -> Found | None:
    """ "(on) fifteen april", "the eight of march", "three weeks ago". In "the top five of march"
    and "two april calendars" something is counted."""
    if i == 0 or p.words[i - 1] in _BEFORE_SPELLED:
        found = day_and_month(p, i)
        if found and p.ends_value(found[1]):
            return found
    return length_led(p, i)


def day_and_month(p: Phrase, i: int) -> Found | None:
    """ "15 april", "15th of april 2026", "twenty third day of september", "3 to 8 march"."""
    words, number = p.words, _day_number(p, i)
    if number is None:
        return None
    day, j = number
    last = None
    if words[j] in JOINERS or (words[j] == "and" and "between" in words[max(i - 2, 0) : i]):
        second = _day_number(p, j + 2 if words[j + 1] == "the" else j + 1)
        if second and day < second[0]:
            last, j = second
    k = j + 1 if words[j] == "day" else j
    if words[k] in ("of", "-", "/"):
        k += 2 if words[k + 1] == "the" else 1
    if words[k] in _VERBS and words[k - 1] in _NUMBER_WORDS:
        return None  # "one may …"
    if month := month_at(p, k):
        return of_year(p, dated(month[0], day, last), month[1])
    if words[i] in _NUMBER_WORDS and ordinal_at(p, i) is None:
        return None  # "top three of this month"
    if last is None and (k > j or words[k] in RELATIVES) and (whole := _month(p, k)):
        found = day_in(whole[0].first, day)
        return (found, whole[1]) if found else None
    return None


def _month(p: Phrase, i: int) -> tuple[Stretch, int] | None:
    """ "next month", "(the) month"."""
    unit = unit_at(p, i + 1 if p.words[i] in RELATIVES else i)
    if unit is None or unit[0] != "month":
        return None
    return step(this(p, "month"), RELATIVES.get(p.words[i], 0)), unit[1]


@reads(*MONTHS)
def month_led(p: Phrase, i: int) -> Found | None:
    """ "march", "march 2026", "march 3rd, 2026", "march 3 to 8", "march last year"."""
    words, month = p.words, month_at(p, i)
    if month is None:
        return None
    number, j = month
    k = j + 1 if words[j] in ("-", "/", ",") and p.glued(j) else j
    day = _day_behind(p, k + 1 if words[k] == "the" else k)
    if day and words[j + (words[j] == "the")] in _NUMBER_WORDS and not introduced(p, i):
        day = None  # "may one …"
    if day and words[j] == "," and not (ordinal_at(p, k) or _is_date(p, day[1])):
        day = None
    if day:
        if words[day[1]] in JOINERS:
            k = day[1] + 2 if words[day[1] + 1] == "the" else day[1] + 1
            last = _day_behind(p, k)
            if last and day[0] < last[0] and month_at(p, last[1]) is None:
                return of_year(p, dated(number, day[0], last[0]), last[1])
        return of_year(p, dated(number, day[0]), day[1])
    found = of_year(p, yearly("month", number), j)
    return found if found and (found[1] > j or introduced(p, i)) else None


def _is_date(p: Phrase, j: int) -> bool:
    """Whether a number before j, behind a comma, counts nothing: "jan, 6" but not "jan, 6 rows"."""
    return p.ends_value(j) or year_at(p, j) is not None


def _day_behind(p: Phrase, k: int) -> tuple[int, int] | None:
    """The day behind a month, unless the number has a unit or is an hour."""
    day = _day_number(p, k)
    if day is None or (p.integer(k) is not None and len(p.words[k]) > 2):
        return None
    j = day[1]
    if p.words[k] in _NUMBER_WORDS and ordinal_at(p, k) is None and not p.ends_value(j):
        return None
    if ordinal_at(p, k) is None:
        if _counts(p, k) or p.words[j] in ("am", "pm", "a.m.", "p.m.", "o'clock", "percent"):
            return None
        if unit_at(p, j) or p.words[j] in _COUNTED:
            return None
    return day


def day_alone(p: Phrase, ordinal: tuple[int, int]) -> Found | None:
    """ "the 15th", but not "the 2nd one" or "the first 12"."""
    number, j = ordinal
    after = p.words[j]
    hour = p.numeric[j] and (":" in after or p.words[j + 1] in ("am", "pm"))
    alone = p.ends_value(j) or after in PARTS_OF_DAY or hour
    return (Monthly(number), j) if alone and 0 < number < 32 else None


# -- years, quarters, weeks ----------------------------------------------------------------------

_QUARTER = re.compile(r"q([1-4])|h([12])")
_YEAR_QUARTER = re.compile(r"(\d{4})([qh]\d)")
_QUARTER_YEAR = re.compile(r"(?:([qh]\d)-|([1-4])q)(\d{4}|\d{2})")
_MONTH_DAY = re.compile(r"([a-z]{3,9})(\d{1,2})")
_WEEK = re.compile(r"(?:w|wk|cw|kw|week)(\d{1,2})")


def is_quarter(word: str) -> bool:
    return _QUARTER.fullmatch(word) is not None


def year_led(p: Phrase, i: int) -> Found | None:
    """ "2025", "2025 q3", "2019-aug-1"."""
    year = p.integer(i)
    if year is None or not 1900 <= year < 2200 or _counts(p, i):
        return None
    j = i + 2 if p.words[i + 1] in ("-", "/") else i + 1
    if (month := MONTHS.get(p.words[j])) and p.words[j + 1] in ("-", "/"):
        day = p.integer(j + 2)
        return (real_day(year, month, day), j + 3) if day else None
    if quarter := _quarter(p.words[j]):
        found = quarter.make(year)
        return (found, j + 1) if found else None
    return unit_of(date(year, 1, 1), "year"), i + 1


def _quarter(word: str) -> Yearly | None:
    match = _QUARTER.fullmatch(word)
    if match is None:
        return None
    return yearly("quarter", int(match[1])) if match[1] else yearly("half", int(match[2]))


@reads(CODE)
def code_led(p: Phrase, i: int) -> Found | None:
    """ "q3", "q3 2025", "2018q4", "h1", "feb13", "w12"."""
    word = p.words[i]
    if quarter := _quarter(word):
        return of_year(p, quarter, i + 1)
    if (match := _YEAR_QUARTER.fullmatch(word)) and (quarter := _quarter(match[2])):
        found = quarter.make(int(match[1]))
        return (found, i + 1) if found else None
    match = _QUARTER_YEAR.fullmatch(word)
    if match and (quarter := _quarter(match[1] or f"q{match[2]}")):
        found = quarter.make(_century(int(match[3])))
        return (found, i + 1) if found else None
    if (match := _MONTH_DAY.fullmatch(word)) and match[1] in MONTHS:
        day = int(match[2])
        return of_year(p, dated(MONTHS[match[1]], day), i + 1) if 0 < day < 32 else None
    if (match := _WEEK.fullmatch(word)) and 0 < int(match[1]) < 54:
        return of_year(p, numbered_week(int(match[1]), p.clock.week_start), i + 1)
    return None


@reads("the")
def the_led(p: Phrase, i: int) -> Found | None:
    """ "the 15th", "the month", and whatever may stand without "the"."""
    found = calendar_at(p, i + 1)
    if found is not None:
        return found
    if ordinal := ordinal_at(p, i + 1):
        return day_alone(p, ordinal)
    number = p.integer(i + 1)
    if number and number < 32 and p.ends_value(i + 2):
        return Monthly(number), i + 2
    unit = unit_at(p, i + 1)
    if unit and unit[0] in ("week", "month", "quarter", "half", "year"):
        return this(p, unit[0]), unit[1]
    return None
