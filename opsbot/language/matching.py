"""Matching a phrase with the commands' templates, so that every typed word is accounted for.

A phrase fits a command when one of its phrases is found in it, and all other words are fragments of
that command (`also`), a period it takes, or words that carry no meaning (please, the). Whatever is
left over means that it does not fit: a word nobody explained may be the one that matters ("not").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from opsbot.command import Command, Slot
from opsbot.language.meaning import NUMBERED, World
from opsbot.language.memory import Memory
from opsbot.language.slots import ME, UNREAD, Reading, choice, of_refs, read, speaker
from opsbot.language.templates import Either, Given, Hole, Node, Template, Word, option_words
from opsbot.language.values import Span, find
from opsbot.language.words import Token
from opsbot.values import Money

# Words that may stand anywhere and change nothing.
FILLERS = frozenset(
    [
        "please",
        "pls",
        "plz",
        "kindly",
        "thanks",
        "thx",
        "ty",
        "cheers",
        "hi",
        "hey",
        "hello",
        "hiya",
        "morning",
        "ok",
        "okay",
        "so",
        "well",
        "um",
        "uh",
        "the",
        "a",
        "an",
        "our",
        "just",
        "quickly",
        "quick",
        "now",
        "then",
        "there",
        "also",
        "too",
        "again",
        "already",
        "yet",
        "right",
        "really",
        "actually",
        "btw",
        "lol",
        "haha",
        "omg",
        "yess",
        "yes",
        "yay",
        "finally",
        "for",
        "us",
        "me",
        "my",
        "i",
        "need",
        "want",
        "would",
        "like",
        "to",
        "can",
        "could",
        "you",
        "u",
        "will",
        "do",
        "be",
        "able",
        "tell",
        "show",
        "give",
        "gimme",
        "let",
        "know",
        "get",
        "see",
        "have",
        "got",
    ]
)
# The few of them that may stand inside a write as well: nothing in these can turn its meaning.
POLITE = frozenset(
    [
        "please",
        "pls",
        "plz",
        "kindly",
        "thanks",
        "thx",
        "ty",
        "cheers",
        "hi",
        "hey",
        "hello",
        "hiya",
        "ok",
        "okay",
        "the",
        "a",
        "an",
        "our",
        "just",
        "quickly",
        "can",
        "could",
        "you",
        "u",
        "so",
        "well",
        "now",
        "btw",
        "omg",
        "yess",
        "yay",
    ]
)
MARKS = frozenset(",.!?;:'s\"()-…")

NOUNS: dict[str, frozenset[str]] = {
    "deal": frozenset({"deal", "deals", "opportunity"}),
    "order": frozenset({"order", "orders", "no", "nr", "number"}),
    "task": frozenset({"task", "tasks", "todo"}),
    "ticket": frozenset({"ticket", "tickets", "case"}),
    "product": frozenset({"product", "item", "article"}),
    "customer": frozenset({"customer", "client", "buyer"}),
    "contact": frozenset({"contact"}),
    "organisation": frozenset({"company", "organisation", "organization", "firm"}),
    "pipeline": frozenset({"pipeline", "funnel"}),
    "stage": frozenset({"stage"}),
    "project": frozenset({"project"}),
    "member": frozenset({"member", "colleague"}),
    "alert": frozenset({"alert"}),
    "rule": frozenset({"rule", "automation"}),
}
# What leads in a change to what was asked before: "and last week?", "what about storage".
LEADS = frozenset("and but or what how about only just instead then rather same with".split())
_IT = frozenset({"it", "that", "this", "him", "her", "them", "one"})
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
_AND = frozenset({"and", "&", ",", "+"})
# The longest name of a record, in words.
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A command found in a phrase. `weight` counts how much of the phrase it explains, and how."""

    command: Command
    slots: dict[str, Reading]
    weight: float
    sure: float
    missing: bool = False  # a required slot's place in the template stayed empty


@dataclass(slots=True)
class Sentence:
    """A phrase laid out for matching: corrected tokens, the values in them, what was read so far."""

    text: str
    typed: Sequence[Token]
    meant: Sequence[tuple[str, ...]]  # what each word may be after spelling, the likeliest first
    world: World
    memory: Memory
    tokens: Sequence[Token] = field(init=False)
    words: frozenset[str] = field(init=False)
    _spans: dict[tuple[int, str], list[Span]] | None = None
    _records: dict[tuple[Any, ...], Reading] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = [
            token if token.word == words[0] else replace(token, word=words[0])
            for token, words in zip(self.typed, self.meant, strict=True)
        ]
        self.words = frozenset(word for words in self.meant for word in words)

    def spans(self, start: int, kind: str) -> list[Span]:
        """The values of a kind that begin at a token, longest first."""
        if self._spans is None:
            self._spans = {}
            for span in find(self.tokens, self.world.clock):
                self._spans.setdefault((span.start, span.kind), []).append(span)
        return sorted(self._spans.get((start, kind), ()), key=lambda span: -span.end)

    def text_of(self, start: int, end: int) -> str:
        """The words as they were typed."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def record(self, slot: Slot, start: int, end: int, *, noun: bool) -> Reading:
        """The records that some of the tokens may name."""
        key = (slot.records, slot.state, start, end, noun)
        if key not in self._records:
            words = [t.word for t in self.typed[start:end] if t.kind != "mark"]
            found = self.world.names.find(
                slot.records, words, state=slot.state, with_part=noun and "deal" in slot.records
            )
            self._records[key] = of_refs(found.refs, found.sure)
        return self._records[key]


@dataclass(frozen=True, slots=True)
class _State:
    """How far a match got: the next token, the slots so far, and what it is worth."""

    at: int
    slots: tuple[tuple[str, Reading], ...] = ()
    weight: float = 0.0
    missing: bool = False
    used: tuple[int, ...] = ()  # fragments already taken

    def has(self, slot: str) -> bool:
        return any(name == slot for name, _ in self.slots)

    def moved(self, to: int, weight: float) -> _State:
        return _State(to, self.slots, self.weight + weight, self.missing, self.used)

    def filled(self, slot: str, reading: Reading, to: int, weight: float) -> _State:
        slots = (*self.slots, (slot, reading))
        return _State(to, slots, self.weight + weight, self.missing, self.used)


class Matcher:
    """One command's templates against one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        command: Command,
        fragments: Sequence[Template],
        *,
        may_miss: bool = False,
    ) -> None:
        self.sentence = sentence
        self.command = command
        self.fragments = fragments
        self.may_miss = may_miss
        self.fillers = POLITE if command.writes else FILLERS
        self.steps = 0

    def match(self, template: Template) -> Match | None:
        """The best way the whole phrase fits a template, with fragments around it."""
        return self._best(self._walk(_State(0), template.nodes, top=True))

    def follow_up(self, begun: dict[str, Reading]) -> Match | None:
        """The phrase as nothing but fragments of the command: "and last week?", "by country"."""
        self.fillers = self.fillers | LEADS
        best = self._best(self._walk(_State(0), (), top=True))
        if best is None or not best.slots:
            return None
        return Match(self.command, {**begun, **best.slots}, best.weight, best.sure)

    def _best(self, states: Iterator[_State]) -> Match | None:
        best: Match | None = None
        for state in states:
            sure = min((reading.sure for _, reading in state.slots), default=1.0)
            if best is None or (not state.missing, state.weight) > (not best.missing, best.weight):
                best = Match(self.command, dict(state.slots), state.weight, sure, state.missing)
        return best

    def _walk(self, state: _State, nodes: tuple[Node, ...], *, top: bool) -> Iterator[_State]:
        """All ways on from a state through the nodes to the phrase's end (`top`), or to theirs."""
        self.steps += 1
        if self.steps > 20_000:  # a phrase made to be slow: give up rather than stall
            return
        if not nodes and not top:
            yield state
            return
        count = len(self.sentence.tokens)
        if not nodes and state.at == count:
            yield state
            return
        if nodes:
            for after, rest in self._step(state, nodes):
                yield from self._walk(after, rest, top=top)
        if state.at < count:
            if self._skippable(state.at):
                yield from self._walk(state.moved(state.at + 1, 0.1), nodes, top=top)
            if top:
                for after in self._fragment(state):
                    yield from self._walk(after, nodes, top=True)

    def _skippable(self, at: int) -> bool:
        token = self.sentence.tokens[at]
        return token.word in self.fillers or (token.kind == "mark" and token.word in MARKS)

    def _fragment(self, state: _State) -> Iterator[_State]:
        """Ways to read what comes next as one of the command's fragments, or its period."""
        for i, fragment in enumerate(self.fragments):
            if i not in state.used and fragment.needed <= self.sentence.words:
                for after in self._walk(state, fragment.nodes, top=False):
                    if after.at > state.at:
                        yield _State(
                            after.at, after.slots, after.weight, after.missing, (*after.used, i)
                        )
        if not state.has("period") and any(s.name == "period" for s in self.command.slots):
            yield from self._hole(state, Hole("period"))

    def _step(
        self, state: _State, nodes: tuple[Node, ...]
    ) -> Iterator[tuple[_State, tuple[Node, ...]]]:
        node, rest = nodes[0], nodes[1:]
        tokens = self.sentence.tokens
        match node:
            case Word():
                if state.at < len(tokens) and node.word in self.sentence.meant[state.at]:
                    exact = node.word == self.sentence.typed[state.at].word
                    yield state.moved(state.at + 1, 1.0 if exact else 0.95), rest
            case Either():
                for way in node.ways:
                    yield state, way + rest
            case Given():
                slot = self.command.slot(node.slot)
                if not state.has(slot.name):
                    given = read(slot, node.value, self.sentence.world)
                    yield state.filled(slot.name, given, state.at, 0.05), rest
            case Hole():
                if state.has(node.slot):
                    return
                empty = True
                for after in self._hole(state, node):
                    empty = False
                    yield after, rest
                slot = self.command.slot(node.slot)
                if empty and self.may_miss and slot.required:
                    gap = _State(state.at, state.slots, state.weight - 0.5, True, state.used)
                    yield gap, rest

    def _hole(self, state: _State, hole: Hole) -> Iterator[_State]:
        slot = self.command.slot(hole.slot)
        if state.at >= len(self.sentence.tokens):
            return
        for reading, end, weight in self._readings(slot, state.at, hole.sign):
            yield state.filled(slot.name, reading, end, weight)

    def _readings(self, slot: Slot, at: int, sign: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        if slot.kind == "text":
            # Words as typed explain little: a typed slot that takes them is better.
            for end in range(len(tokens), at, -1):
                yield Reading(self.sentence.text_of(at, end), sure=1.0), end, 0.3 * (end - at)
        elif slot.kind == "record":
            yield from self._records(slot, at)
        elif slot.kind == "choice":
            yield from self._choices(slot, at)
        elif slot.kind == "channel":
            if tokens[at].kind == "hash" or tokens[at].word == "here":
                yield Reading(tokens[at].text, sure=1.0), at + 1, 1.0
        else:
            for span in self._spans(slot, at):
                value: Any = span.value
                if slot.kind in ("quantity", "limit", "delta", "days"):
                    value = int(value) * (sign or 1)
                yield Reading(value, sure=1.0), span.end, 0.95 * (span.end - at)

    def _spans(self, slot: Slot, at: int) -> Iterator[Span]:
        kinds = {
            "quantity": ("number",), "limit": ("number",), "delta": ("number",),
            "days": ("days",), "money": ("money", "number"), "size": ("size", "number"),
        }.get(slot.kind, (slot.kind,))  # fmt: skip
        for kind in kinds:
            for span in self.sentence.spans(at, kind):
                if kind == "number" and slot.kind == "money":
                    money = Money.of(span.value, self.sentence.world.clock.currency)  # type: ignore[arg-type]
                    yield Span(span.start, span.end, "money", money)
                elif slot.kind == "size":
                    typed = self.sentence.text_of(span.start, span.end)
                    yield Span(span.start, span.end, "size", typed)
                elif kind != "number" or span.value == int(span.value):  # type: ignore[call-overload]
                    yield span

    def _choices(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        longest = max(len(option_words(option)) for option in slot.options)
        for end in range(min(len(self.sentence.tokens), at + longest), at, -1):
            reading = choice(slot.options, " ".join(t.word for t in self.sentence.tokens[at:end]))
            if reading:
                yield reading, end, 1.0 * (end - at)

    def _records(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        """One record, or several: "1042 and 1043"."""
        for reading, end, weight in self._record(slot, at):
            yield reading, end, weight
            tokens = self.sentence.tokens
            if reading.value is None or end + 1 >= len(tokens) or tokens[end].word not in _AND:
                continue
            second = end + 2 if tokens[end + 1].word in _AND else end + 1
            for more, far, worth in self._records(slot, second) if second < len(tokens) else ():
                if more.value is not None:
                    others = more.value if isinstance(more.value, tuple) else (more.value,)
                    both = Reading((reading.value, *others), sure=min(reading.sure, more.sure))
                    yield both, far, weight + worth + 0.5

    def _record(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        nouns = frozenset().union(*(NOUNS.get(kind, frozenset()) for kind in slot.records))
        start = at
        while start < len(tokens) - 1 and tokens[start].word in ("the", "our", "that", "this", "a"):
            start += 1
        led = start < len(tokens) - 1 and tokens[start].word in nouns
        start += led
        pointed = self._pointed(slot, at, nouns)
        if pointed:
            yield pointed
        for kind in slot.records:
            if kind in NUMBERED and (number := self._number(kind, slot, start)):
                yield number, start + 1, 1.0 + (start - at)
        if "member" in slot.records and tokens[at].word in ME:
            yield Reading(speaker(self.sentence.world), sure=1.0), at + 1, 1.0
        for end in range(min(len(tokens), start + _LONGEST), start, -1):
            followed = end < len(tokens) and tokens[end].word in nouns
            if tokens[end - 1].kind == "mark" or tokens[start].kind == "mark":
                continue
            reading = self.sentence.record(slot, start, end, noun=led or followed)
            if reading:
                stop = end + followed
                yield reading, stop, 1.0 * (stop - at)

    def _number(self, kind: str, slot: Slot, at: int) -> Reading:
        token = self.sentence.typed[at]
        typed = token.text.removeprefix("#")
        if kind == "order":
            if not any(span.end == at + 1 for span in self.sentence.spans(at, "order")):
                return UNREAD
        elif not (typed.isdecimal() and len(typed) < 7):
            return UNREAD
        return read(slot, f"#{typed}", self.sentence.world)

    def _pointed(
        self, slot: Slot, at: int, nouns: frozenset[str]
    ) -> tuple[Reading, int, float] | None:
        """ "it", "that order", "the second one": what the conversation has just shown."""
        memory, tokens = self.sentence.memory, self.sentence.tokens
        start = at + (tokens[at].word == "the")
        if start < len(tokens) and tokens[start].word in _ORDINALS:
            end = start + 1
            if end < len(tokens) and tokens[end].word in nouns | {"one"}:
                ref = memory.shown_at(slot.records, _ORDINALS[tokens[start].word])
                if ref:
                    return Reading(ref, sure=0.95), end + 1, float(end + 1 - at)
        if tokens[at].word in _IT:
            ref = memory.shown_one(slot.records)
            end = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].word in nouns | {"one"})
            if ref:
                return Reading(ref, sure=0.95), end, float(end - at)
        return None
