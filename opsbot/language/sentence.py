"""A phrase laid out for matching: its words after spelling, and the values read in it so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from opsbot.command import Slot
from opsbot.language.lexicon import PLEADING, PLEADS, REPORTS, TURNS
from opsbot.language.meaning import World
from opsbot.language.memory import Memory
from opsbot.language.slots import Reading, of_refs
from opsbot.language.values import Span, Tense, find
from opsbot.language.words import Token


@dataclass(slots=True)
class Sentence:
    """A phrase laid out for matching: its words after spelling, and the values read so far."""

    text: str
    typed: Sequence[Token]
    meant: Sequence[tuple[str, ...]]  # what each word may be after spelling, the likeliest first
    world: World
    memory: Memory
    around: date | None = None  # where the period last talked about begins: "the week before"
    tokens: Sequence[Token] = field(init=False)
    words: frozenset[str] = field(init=False)
    _spans: dict[Tense | None, dict[tuple[int, str], list[Span]]] = field(default_factory=dict)
    _within: Sentence | None = None
    _offset: int = 0
    _records: dict[tuple[Any, ...], Reading] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = [
            token if token.word == words[0] else replace(token, word=words[0])
            for token, words in zip(self.typed, self.meant, strict=True)
        ]
        self.words = frozenset(word for words in self.meant for word in words)

    def spans(self, start: int, kind: str, tense: Tense | None = None) -> list[Span]:
        """The values of a kind that begin at a token, longest first."""
        if self._within is not None:
            found = self._within.spans(start + self._offset, kind, tense)
            last = self._offset + len(self.tokens)
            return [
                Span(span.start - self._offset, span.end - self._offset, kind, span.value)
                for span in found
                if span.end <= last
            ]
        if tense not in self._spans:
            laid = self._spans[tense] = {}
            for span in find(self.tokens, self.world.clock, tense, self.around):
                laid.setdefault((span.start, span.kind), []).append(span)
            for spans in laid.values():
                spans.sort(key=lambda span: -span.end)
        return self._spans[tense].get((start, kind), [])

    def part(self, start: int, end: int, memory: Memory) -> Sentence:
        """A stretch of the phrase as a phrase of its own."""
        return Sentence(
            self.text, self.typed[start:end], self.meant[start:end], self.world, memory,
            self.around, _records=self._records, _within=self, _offset=start,
        )  # fmt: skip

    def is_idle(self, start: int, end: int) -> bool:
        """Whether a remark beside a write says nothing that could matter to it: no condition, no
        report of what somebody said, no time."""
        if any(t.word in TURNS | REPORTS for t in self.tokens[start:end]):
            return False
        kinds = ("when", "date", "period")
        return not any(self.spans(i, kind) for i in range(start, end) for kind in kinds)

    def text_of(self, start: int, end: int) -> str:
        """The words as they were typed."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def record(self, slot: Slot, start: int, end: int, *, noun: bool) -> Reading:
        """The records that some of the tokens may name."""
        words = tuple(t.word for t in self.typed[start:end] if t.kind != "mark")
        key = (slot.records, slot.state, words, noun)
        if key not in self._records:
            found = self.world.names.find(
                slot.records, words, state=slot.state, with_part=noun and "deal" in slot.records
            )
            self._records[key] = of_refs(found.refs, found.sure)
        return self._records[key]

    def plea(self, at: int) -> int | None:
        """Where words that only ask nicely end: "could you", "would you be so kind and"."""
        if self.tokens[at].word not in PLEADS:
            return None
        words = [token.word for token in self.tokens[at : at + 8]]
        return next((at + len(run) for run in PLEADING if words[: len(run)] == run), None)
