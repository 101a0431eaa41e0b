"""Days and periods that begin with a figure: 15 April, 15/4/2026, 2025, 15th, 3 days ago."""

from __future__ import annotations

import re

from opsbot.language.almanac import dated, month_of_year
from opsbot.language.dates import (
    day_alone,
    day_and_month,
    day_first,
    dotted_day,
    real_day,
    written_date,
    year_led,
)
from opsbot.language.days import NUMBER, Found, length_led, reads
from opsbot.language.lengths import unit_at
from opsbot.language.numbers import ORDINAL_SUFFIXES, ordinal_at
from opsbot.language.parts import part_of
from opsbot.language.phrase import Phrase
from opsbot.language.relatives import counted_at
from opsbot.language.words import listed

VOCABULARY = frozenset(ORDINAL_SUFFIXES)


@reads(NUMBER)
def number_led(p: Phrase, i: int) -> Found | None:
    word = p.words[i]
    if not word.isdecimal():
        if found := day_with_stops(p, i):
            return found
        if "/" in word and _is_fraction(p, i):
            return None
        written = written_date(word, day_first(p) if "/" in word else p.clock.day_first)
        written = written or dotted_day(p, i)
        return length_led(p, i) if written is None else (written, i + 1)
    if len(word) == 4 and (year := year_led(p, i)):
        return year
    if len(word) == 8 and word[:2] in ("19", "20") and 0 < int(word[4:6]) < 13:
        return real_day(int(word[:4]), int(word[4:6]), int(word[6:])), i + 1
    if len(word) > 4:
        return None
    if len(word) < 3:
        if found := month_and_year(p, i) or run_with_stops(p, i) or day_and_month(p, i):
            return found
        if ordinal := ordinal_at(p, i):
            return part_of(p, *ordinal) or day_alone(p, ordinal)
    return counted_at(p, i) or length_led(p, i)


def _is_fraction(p: Phrase, i: int) -> bool:
    """ "2 1/2 hours", "½"."""
    mixed = i > 0 and p.integer(i - 1) is not None
    return mixed or unit_at(p, i + 1) is not None or len(p.tokens[i].text) == 1


def month_and_year(p: Phrase, i: int) -> Found | None:
    """ "2/2026"."""
    month, year = p.integer(i) or 0, p.integer(i + 2) or 0
    if p.words[i + 1] != "/" or not (p.glued(i + 1) and p.glued(i + 2)):
        return None
    fits = 0 < month < 13 and 1900 <= year < 2200
    return (month_of_year(month, year), i + 3) if fits else None


_STOPPED = re.compile(r"(\d{1,2})\.(0?[1-9]|1[0-2])")


# "24.4." behind these, or before a dash, is a day; elsewhere it is an amount that ends a sentence.
_BEFORE_DAYS = frozenset(
    listed(": on until till til by before after since from date - between and am der vom bis")
    + listed("ends end ending expires expiring valid due starts starting closes closing close")
)


def day_with_stops(p: Phrase, i: int) -> Found | None:
    """ "27.03.", "on 24.4.": the second stop tells it from an amount."""
    match = _STOPPED.fullmatch(p.words[i])
    if match is None or p.words[i + 1] != "." or not p.glued(i + 1):
        return None
    whole = i == 0 and p.count == 2
    if whole:
        p.doubtful.add(i)
    led = whole or (i and p.words[i - 1] in _BEFORE_DAYS) or p.words[i + 2] in ("-", "at")
    if i > 3 and p.words[i - 1] == "to" and p.words[i - 2] == ".":  # "from 1.2. to 15.2."
        led = led or _STOPPED.fullmatch(p.words[i - 3]) is not None
    if len(match[2]) == 1 and not led:
        return None
    return (dated(int(match[2]), int(match[1])), i + 2) if 0 < int(match[1]) < 32 else None


def run_with_stops(p: Phrase, i: int) -> Found | None:
    """ "1.-15.2.", "31. 5. 2026"."""
    first, j = p.integer(i) or 0, i + 2
    if p.words[i + 1] != "." or not p.glued(i + 1) or not 0 < first < 32:
        return None
    if p.words[j] == "-" and (match := _STOPPED.fullmatch(p.words[j + 1])):
        return dated(int(match[2]), first, int(match[1])), j + 2 + (p.words[j + 2] == ".")
    month, year = p.integer(j) or 0, p.integer(j + 2) or 0
    if p.words[j + 1] == "." and p.glued(j + 1) and 0 < month < 13 and 1900 <= year < 2200:
        return real_day(year, month, first), j + 3
    return None
