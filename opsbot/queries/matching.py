"""Finding by a part of a text, without minding case and accents: "muller" finds Müller."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from typing import Any

from sqlalchemy import Boolean, ColumnElement, and_, false, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
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
    return and_(
        *(
            or_(*(_Stands(col(column), _like(word), _pattern(word)) for column in columns))
            for word in words
        )
    )


class _Stands(FunctionElement[bool]):
    """Whether a word stands in a column; arguments are the column, and the word for LIKE and ~."""

    type = Boolean()
    inherit_cache = True


@compiles(_Stands)
def _stands(stands: _Stands, compiler: SQLCompiler, **kw: Any) -> str:
    column, _, pattern = (compiler.process(part, **kw) for part in stands.clauses)
    return f"({column} ~ {pattern})"


@compiles(_Stands, "sqlite")
def _stands_in_sqlite(stands: _Stands, compiler: SQLCompiler, **kw: Any) -> str:
    # SQLite calls Python for an expression, which is slow: only where there is more than ASCII.
    # CASE, because OR and AND look at both their sides when their value is used.
    column, like, pattern = (compiler.process(part, **kw) for part in stands.clauses)
    accents = f"length(CAST({column} AS BLOB)) > length({column})"
    return (
        f"CASE WHEN {column} LIKE {like} ESCAPE '\\' THEN 1 "
        f"WHEN {accents} THEN {column} REGEXP {pattern} ELSE 0 END"
    )


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


def _like(word: str) -> str:
    """A word as a part of a text, for LIKE; no character in it is special."""
    return "%" + re.sub(r"([%_\\])", r"\\\1", word) + "%"


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
