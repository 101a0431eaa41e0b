"""Holidays and seasons that a shop plans by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from opsbot.language.almanac import (
    DAY,
    WEEK,
    Stretch,
    Weekly,
    Yearly,
    a_day,
    add_months,
    dated,
    easter,
)
from opsbot.language.dates import of_year
from opsbot.language.days import Found, reads
from opsbot.language.phrase import Phrase
from opsbot.language.words import listed

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def _moving(find: Callable[[int], date]) -> Yearly:
    return Yearly(lambda year: a_day(find(year)), "day")


def _thanksgiving(year: int) -> date:
    return Weekly(3).ahead(date(year, 11, 1)).first + WEEK * 3


# By their first word; of names that begin alike, the longest first.
FEASTS: dict[str, list[tuple[list[str], Yearly]]] = {}
for _name, _node in {
    "christmas eve": dated(12, 24),
    "christmas day": dated(12, 25),
    "christmas": dated(12, 25),
    "xmas": dated(12, 25),
    "boxing day": dated(12, 26),
    "new year's eve": dated(12, 31),
    "new years eve": dated(12, 31),
    "new year's day": dated(1, 1),
    "new years day": dated(1, 1),
    "new year's": dated(1, 1),
    "new years": dated(1, 1),
    "new year": dated(1, 1),
    "valentine's day": dated(2, 14),
    "valentines day": dated(2, 14),
    "valentine's": dated(2, 14),
    "valentine day": dated(2, 14),
    "valentine": dated(2, 14),
    "st patrick's day": dated(3, 17),
    "st patricks day": dated(3, 17),
    "saint patrick's day": dated(3, 17),
    "st. patrick's day": dated(3, 17),
    "paddy's day": dated(3, 17),
    "paddys day": dated(3, 17),
    "st paddy's day": dated(3, 17),
    "bonfire night": dated(11, 5),
    "pancake day": _moving(lambda year: easter(year) - DAY * 47),
    "shrove tuesday": _moving(lambda year: easter(year) - DAY * 47),
    "ash wednesday": _moving(lambda year: easter(year) - DAY * 46),
    "palm sunday": _moving(lambda year: easter(year) - DAY * 7),
    "whit sunday": _moving(lambda year: easter(year) + DAY * 49),
    "whit monday": _moving(lambda year: easter(year) + DAY * 50),
    "halloween": dated(10, 31),
    "singles day": dated(11, 11),
    "easter monday": _moving(lambda year: easter(year) + DAY),
    "easter sunday": _moving(easter),
    "easter": _moving(easter),
    "good friday": _moving(lambda year: easter(year) - DAY * 2),
    "thanksgiving day": _moving(_thanksgiving),
    "thanksgiving": _moving(_thanksgiving),
    "black friday": _moving(lambda year: _thanksgiving(year) + DAY),
    "cyber monday": _moving(lambda year: _thanksgiving(year) + DAY * 4),
}.items():
    _words = _name.replace("'s", " 's").replace(".", " .").split()
    FEASTS.setdefault(_words[0], []).append((_words, _node))

# What is more often said of something else.
_NEW_YEAR = (["new", "year"], ["new", "year", "'s"], ["new", "years"])
_BEFORE_NEW_YEAR = frozenset(listed("since after before until till by from the"))
VOCABULARY = frozenset({*SEASONS}) | {
    word for names in FEASTS.values() for words, _ in names for word in words
}


@reads(*FEASTS)
def feast_at(p: Phrase, i: int) -> Found | None:
    """ "black friday", "christmas 2025"."""
    for words, node in FEASTS[p.words[i]]:
        j = i + len(words)
        if p.words[i:j] == words and (words not in _NEW_YEAR or _is_new_year(p, i, j)):
            return of_year(p, node, j)
    return None


def _is_new_year(p: Phrase, i: int, j: int) -> bool:
    """Whether no new year of something is meant, and no sale at New Year."""
    return i > 0 and p.words[i - 1] in _BEFORE_NEW_YEAR and p.ends_value(j)


def season_at(p: Phrase, i: int) -> Found | None:
    month = SEASONS[p.words[i]]

    def make(year: int) -> Stretch:
        first = date(year, month, 1)
        return Stretch(first, add_months(first, 3), "season")

    return of_year(p, Yearly(make, "season"), i + 1)


@reads(*SEASONS)
def season_led(p: Phrase, i: int) -> Found | None:
    """ "in summer", "summer 2025"; alone it is more often a name."""
    found = season_at(p, i)
    lone = i == 0 or p.words[i - 1] not in ("in", "during", "since", "over")
    return None if found and isinstance(found[0], Yearly) and lone else found
