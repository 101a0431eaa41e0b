"""Finding by a part of a text, without minding case and accents: "muller" finds Müller."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func
from sqlmodel import col

# More letters than this narrow nothing down.
LONGEST = 100

# What Unicode does not take apart, and how people without that key type it.
_TYPED = {
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
}  # fmt: skip
_PAIRS = frozenset({"ss", "ae", "oe", "th"})
# Words that say nothing beside others.
_SMALL = frozenset({"a", "an", "and", "called", "for", "of", "our", "the", "with"})


def contains(text: str, *columns: Any) -> ColumnElement[bool]:
    """The condition that every word of a text stands somewhere in these columns of a row.

    No index serves a search inside of words: it reads every row of the workspace.
    """
    words = _words(text)
    if not words:
        return false()
    # One text for all columns: on SQLite every comparison is a call back into Python.
    everything: ColumnElement[str] = func.coalesce(col(columns[0]), "")
    for column in columns[1:]:
        everything = everything + "\n" + func.coalesce(col(column), "")
    return and_(*(everything.regexp_match(_pattern(word)) for word in words))


def _words(text: str) -> list[str]:
    """What to look for: plain words, the small ones only where nothing else was typed."""
    typed = _bare(text[:LONGEST].replace("\0", " ")).split()
    inside = [word for one in typed if (word := one.strip("\"'.,;:!?"))] or typed
    return [_singular(word) for word in inside if word not in _SMALL] or inside


def _singular(word: str) -> str:
    # The shorter word stands in the longer one: "teapot" finds both.
    plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if plural else word


def _bare(text: str) -> str:
    """A text without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(_TYPED.get(c, c) for c in apart if not unicodedata.combining(c))


def _pattern(word: str) -> str:
    """An expression for a word in any spelling. It means the same to Python and to PostgreSQL,
    whatever locale that runs in: nothing is left to its idea of upper and lower case."""
    parts: list[str] = []
    i = 0
    while i < len(word):
        pair = word[i : i + 2]
        if pair in _PAIRS:
            parts.append(f"(?:{_letter(pair[0])}{_letter(pair[1])}|[{_spellings()[pair]}])")
            i += 2
        else:
            parts.append(_letter(word[i]))
            i += 1
    return "".join(parts)


def _letter(letter: str) -> str:
    if letter == "'":
        return "['\N{RIGHT SINGLE QUOTATION MARK}]"
    if not letter.isalpha():
        return re.escape(letter)
    cases = {letter, *(c for c in (letter.upper(), letter.lower()) if len(c) == 1)}
    # Some keep the accent as a character of its own behind the letter.
    return f"[{''.join(sorted({*cases, *_spellings().get(letter, '')}))}][\u0300-\u036f]*"


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    """For each plain letter, or pair of letters, the accented ones that are typed so."""
    spellings: dict[str, str] = defaultdict(str)
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        bare = _bare(letter)
        if letter.isalpha() and (len(bare) == 1 or bare in _PAIRS):
            spellings[bare] += letter
    return dict(spellings)
