"""A phrase laid out for the readers of values: they all ask "what begins at word i?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from opsbot.language.words import Token, listed
from opsbot.values import Clock

Tense = Literal["past", "future"]

# Readers look a few words ahead without asking how long the phrase is.
_MARGIN = [""] * 8

# What may follow a number without being counted by it.
_CLOSING = frozenset(
    listed(
        "to for and with about or in on that please pls plz thx thanks sharp re at via by from "
        "until till til through thru is was since if when so then vs"
    )
)


@dataclass(frozen=True, slots=True)
class Span:
    """A value that the tokens from `start` up to `end` spell."""

    start: int
    end: int
    kind: str
    value: object


class Phrase:
    """The words of a phrase, the clock they are read by, and what has been found so far."""

    __slots__ = (
        "around",
        "calendars",
        "clock",
        "count",
        "depth",
        "doubtful",
        "integers",
        "lengths",
        "numeric",
        "ranges",
        "spans",
        "tense",
        "tokens",
        "words",
    )

    def __init__(
        self, tokens: Sequence[Token], clock: Clock, tense: Tense | None, around: date | None = None
    ) -> None:
        self.tokens = tokens
        self.clock = clock
        self.tense = tense
        self.around = around
        self.count = len(tokens)
        self.words = [token.word for token in tokens] + _MARGIN
        self.numeric = [token.kind == "number" for token in tokens] + [False] * len(_MARGIN)
        self.integers = [
            int(word) if is_number and word.isdecimal() and len(word) < 10 else None
            for word, is_number in zip(self.words, self.numeric, strict=True)
        ]
        self.spans: list[Span] = []
        self.ranges: set[tuple[int, int]] = set()  # where two periods are joined into one
        self.doubtful: set[int] = set()  # numbers that were read as hours, and may be none
        self.depth = 0
        # What readers found at a word, so that asking twice costs nothing.
        self.calendars: dict[int, tuple[Any, int] | None] = {}
        self.lengths: dict[int, tuple[Any, int] | None] = {}

    def glued(self, i: int) -> bool:
        """Is there no space before token i?"""
        return 0 < i < self.count and self.tokens[i - 1].end == self.tokens[i].start

    def integer(self, i: int) -> int | None:
        """The plain whole number that token i is, if it is one."""
        return self.integers[i]

    def stands_alone(self, i: int) -> bool:
        """Is token i a small number that counts nothing ("friday 9", not "friday 2 teapots")?"""
        number = self.integers[i]
        small = number is not None and (number < 32 or self.words[i][0] == "0")
        return small and self.ends_value(i + 1)

    def ends_value(self, i: int) -> bool:
        """Is there nothing at i that the value before it could count?"""
        word = self.words[i]
        return word in _CLOSING or not (
            word.isalpha() or self.numeric[i] or word in ("%", "$", "€", "£")
        )

    def typed(self, start: int, end: int) -> str:
        """The tokens as they were typed, one space for any white space."""
        parts = [self.tokens[start].text]
        for i in range(start + 1, end):
            parts.append("" if self.glued(i) else " ")
            parts.append(self.tokens[i].text)
        return "".join(parts)

    def add(self, start: int, end: int, kind: str, value: object) -> None:
        self.spans.append(Span(start, end, kind, value))
