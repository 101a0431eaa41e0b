"""Countries in what people type: by name, by the short forms in use, or by code ("DE")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from rapidfuzz.distance import OSA

from opsbot.language.names import typos, words_of
from opsbot.language.spelling import english
from opsbot.language.words import Token, fold

# What the list of territories calls otherwise.
_ALSO = (
    *("uk", "gb", "great britain", "britain", "england", "scotland", "wales", "northern ireland"),
    *("usa", "america", "states", "united states of america", "holland", "czech republic"),
    *("turkey", "korea", "uae", "emirates", "hong kong", "macau", "ivory coast", "burma"),
    *("bosnia", "macedonia", "vatican", "deutschland", "oesterreich", "osterreich"),
)
_LONGEST = 6


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[tuple[str, ...]], frozenset[str]]:
    """The names of all countries in words, and their codes (made by make_countries.py)."""
    text = (files("opsbot.language") / "countries.txt").read_text("utf-8")
    territories = dict(line.split(" ", 1) for line in text.splitlines())
    written = (*territories.values(), *_ALSO)
    names = {words_of(form) for name in written for form in (name, name.replace("&", "and"))}
    return frozenset(names), frozenset(territories)


def country_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where a country that begins at token i ends. A long name may hold a typing slip or two."""
    names, codes = _known()
    if tokens[i].text in codes or (tokens[i].word == "us" and i and tokens[i - 1].word == "the"):
        return i + 1
    words = tuple(fold(token.text) for token in tokens[i : i + _LONGEST])
    for count in range(len(words), 0, -1):
        if words[:count] in names:
            return i + count
    for count in range(min(2, len(words)), 0, -1):
        if _is_slip(words[:count]):
            return i + count
    return None


@lru_cache(maxsize=10_000)
def _is_slip(words: tuple[str, ...]) -> bool:
    if all(word in english() for word in words):
        return False
    return any(_like(words, name) for name in _known()[0])


def _like(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    if len(words) != len(name):
        return False
    said, known = "".join(words), "".join(name)
    return OSA.distance(said, known) <= typos(known) and said[:1] == known[:1]
