"""Phrases as commands write them, compiled: "move [the] {deal} [deal] (to|into) {stage}".

The grammar stands at the top of opsbot/command.py.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache

from opsbot.command import Command
from opsbot.language.shorthand import spelt_out
from opsbot.language.words import fold, tokenize


@dataclass(frozen=True, slots=True)
class Word:
    """A word that must be typed (or a mark, such as the comma before a reason)."""

    word: str


@dataclass(frozen=True, slots=True)
class Hole:
    """A slot's value. `sign` is +1 or -1 where the words around decide it."""

    slot: str
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Given:
    """A slot's value that the words around imply."""

    slot: str
    value: str


@dataclass(frozen=True, slots=True)
class Either:
    """One of several ways; an optional part has the empty one among them."""

    ways: tuple[tuple[Node, ...], ...]


Node = Word | Hole | Given | Either
Step = Word | Hole | Given | None


@dataclass(frozen=True, slots=True)
class State:
    """A place in a compiled phrase: the words that lead on from it and where to, the slots that
    do, and whether the phrase may end here."""

    words: Mapping[str, tuple[int, ...]]
    slots: tuple[tuple[Hole | Given, int], ...]
    is_end: bool


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A compiled phrase: its states, of which the first is where it begins.

    One of its `keys` must be typed for it to match; it has none where all its words are optional.
    One of each of its `needs` must be.
    """

    command: Command
    text: str
    nodes: tuple[Node, ...]
    states: tuple[State, ...]
    keys: frozenset[str]
    needs: tuple[frozenset[str], ...]
    words: frozenset[str]

    def possible(self, words: Set[str]) -> bool:
        """Whether all the words that some way through it needs were typed."""
        return self.hopeful(words) and _possible(self.nodes, words)

    def hopeful(self, words: Set[str]) -> bool:
        """Whether one of each of its needs was typed: quicker than to look for a whole way."""
        for need in self.needs:  # noqa: SIM110 (a generator takes twice as long here)
            if need.isdisjoint(words):
                return False
        return True


@dataclass(frozen=True)
class Fragments:
    """What may stand around any phrase of a command."""

    templates: tuple[Template, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset().union(*(one.words for one in self.templates))


_PARTS = re.compile(r"[\[\]()|]|\{[^{}]*\}|[^\s\[\]()|{}]+")
_HOLE = re.compile(r"\{([+-]?)(\w+)(?:=([^{}]*))?\}")


def templates(command: Command) -> tuple[list[Template], list[Template]]:
    """A command's phrases and its fragments, compiled. A mistake in one is a ValueError."""
    return (
        [compiled(command, text) for text in command.phrases],
        [compiled(command, text) for text in command.also],
    )


def compiled(command: Command, text: str) -> Template:
    parts = _PARTS.findall(text)
    nodes, end = _sequence(parts, 0)
    if end != len(parts):
        raise ValueError(f"{command.id}: a bracket too many in {text!r}")
    known = {slot.name for slot in command.slots}
    for slot in _slots(nodes):
        if slot not in known:
            raise ValueError(f"{command.id} has no slot {slot!r}: {text!r}")
    steps: list[list[tuple[Step, int]]] = [[]]
    _lay(nodes, 0, steps)
    states = tuple(_state(steps, i) for i in range(len(steps)))
    needs = tuple(sorted(_needs(nodes), key=_cost))
    keys = min(needs, key=_cost, default=frozenset())
    return Template(command, text, nodes, states, keys, needs, frozenset(vocabulary(nodes)))


def _sequence(parts: Sequence[str], i: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    while i < len(parts) and parts[i] not in (")", "]", "|"):
        if parts[i] in ("(", "["):
            optional = parts[i] == "["
            ways: list[tuple[Node, ...]] = [()] if optional else []
            closing = "]" if optional else ")"
            while parts[i] != closing:
                way, i = _sequence(parts, i + 1)
                ways.append(way)
                if i >= len(parts):
                    raise ValueError(f"{closing} is missing in {' '.join(parts)!r}")
            nodes.append(Either(tuple(ways)))
        elif hole := _HOLE.fullmatch(parts[i]):
            sign, slot, value = hole.groups()
            if value is None:
                nodes.append(Hole(slot, {"+": 1, "-": -1, "": 0}[sign]))
            else:
                nodes.append(Given(slot, value))
        else:
            nodes += [Word(token.word) for token in spelt_out(tokenize(parts[i]))]
        i += 1
    return tuple(nodes), i


def _lay(nodes: Sequence[Node], start: int, steps: list[list[tuple[Step, int]]]) -> int:
    """Add the steps of some nodes from a state on; the state where they end."""
    for node in nodes:
        if isinstance(node, Either):
            ends = [_lay(way, start, steps) for way in node.ways]
            steps.append([])
            for end in ends:
                steps[end].append((None, len(steps) - 1))
        else:
            steps.append([])
            steps[start].append((node, len(steps) - 1))
        start = len(steps) - 1
    return start


def _state(steps: Sequence[Sequence[tuple[Step, int]]], start: int) -> State:
    """A state with all that free steps lead to taken into it."""
    reached = [start]
    for state in reached:
        reached += [after for step, after in steps[state] if step is None and after not in reached]
    words: dict[str, dict[int, None]] = {}
    slots: dict[tuple[Hole | Given, int], None] = {}
    for state in reached:
        for step, after in steps[state]:
            if isinstance(step, Word):
                words.setdefault(step.word, {})[after] = None
            elif isinstance(step, Hole | Given):
                slots[step, after] = None
    laid = {word: tuple(some) for word, some in words.items()}
    return State(laid, tuple(slots), len(steps) - 1 in reached)


def _slots(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Either):
            for way in node.ways:
                yield from _slots(way)
        elif not isinstance(node, Word):
            yield node.slot


def _needs(nodes: Sequence[Node]) -> list[frozenset[str]]:
    """Sets of words of which every way through holds one."""
    covers: list[frozenset[str]] = []
    for node in nodes:
        if isinstance(node, Word):
            covers.append(frozenset({node.word}))
        elif isinstance(node, Either):
            ways = [min(_needs(way), key=_cost, default=frozenset()) for way in node.ways]
            if all(ways):
                covers.append(frozenset().union(*ways))
    return covers


def _cost(words: Collection[str]) -> float:
    """How often one of some words stands in a phrase, roughly: short words are common."""
    return sum(1 / len(word) ** 2 for word in words)


def _possible(nodes: Sequence[Node], words: Collection[str]) -> bool:
    for node in nodes:
        if isinstance(node, Word):
            if node.word not in words:
                return False
        elif isinstance(node, Either) and not any(_possible(way, words) for way in node.ways):
            return False
    return True


def first_words(nodes: Sequence[Node]) -> Iterator[str]:
    """The words of which a template begins with one, after what may be left out."""
    for node in nodes:
        if isinstance(node, Either) and not all(node.ways):
            continue
        if isinstance(node, Word):
            yield node.word
        elif isinstance(node, Either):
            for way in node.ways:
                yield from first_words(way)
        return


def vocabulary(nodes: Sequence[Node]) -> Iterator[str]:
    """Every word a template knows."""
    for node in nodes:
        if isinstance(node, Either):
            for way in node.ways:
                yield from vocabulary(way)
        elif isinstance(node, Word):
            yield node.word


@lru_cache(maxsize=512)
def option_words(option: str) -> tuple[str, ...]:
    """A closed set's value as it is said: "email_accounts" is "email accounts"."""
    return tuple(fold(option.replace("_", " ")).split())
