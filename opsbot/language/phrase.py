"""A phrase laid out for the readers of values: they all ask "what begins at word i?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from opsbot.language.words import Token
from opsbot.values import Clock

Tense = Literal["past", "future"]

# Readers look a few words ahead without asking how long the phrase is.
_MARGIN = [""] * 8


@dataclass(frozen=True, slots=True)
class Span:
    """A value that the tokens from `start` up to `end` spell."""

    start: int
    end: int
    kind: str
    value: object


class Phrase:
    """The words of a phrase, the clock they are read by, and what has been found so far."""

    __slots__ = ("around", "clock", "count", "numeric", "spans", "tense", "tokens", "words")

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
        self.spans: list[Span] = []

    def glued(self, i: int) -> bool:
        """Is there no space before token i?"""
        return 0 < i < self.count and self.tokens[i - 1].end == self.tokens[i].start

    def integer(self, i: int) -> int | None:
        """The plain whole number that token i is, if it is one."""
        word = self.words[i]
        return int(word) if self.numeric[i] and word.isdecimal() and len(word) < 10 else None

    def typed(self, start: int, end: int) -> str:
        """The tokens as they were typed, one space for any white space."""
        parts = [self.tokens[start].text]
        for i in range(start + 1, end):
            parts.append("" if self.glued(i) else " ")
            parts.append(self.tokens[i].text)
        return "".join(parts)

    def add(self, start: int, end: int, kind: str, value: object) -> None:
        self.spans.append(Span(start, end, kind, value))
