"""Phrases as commands write them, compiled: "move [the] {deal} [deal] (to|into) {stage}".

The grammar stands at the top of opsbot/command.py.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

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


@dataclass(frozen=True, slots=True, eq=False)
class Either:
    """One of several ways; an optional part has the empty one among them.

    One of the words it `needs` stands on each way; it needs none where a way holds no word.
    """

    ways: tuple[tuple[Node, ...], ...]
    words: frozenset[str]
    needs: frozenset[str]


Node = Word | Hole | Given | Either
Step = Word | Hole | Given | None


@dataclass(frozen=True, slots=True)
class State:
    """A place in a compiled phrase: the words that lead on from it and where to, the slots that
    do, and whether the phrase may end here."""

    words: Mapping[str, tuple[int, ...]]
    slots: tuple[tuple[Hole | Given, int], ...]
    is_end: bool


Needs = tuple[frozenset[str], ...]
# The first two states of every phrase.
_BEGINNING, _END = 0, 1


class States(dict[int, State]):
    """The states of a phrase, by number; it begins at 0. Each is laid out when a match
    first reaches it: of most phrases none ever is."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._steps: list[list[tuple[Step, int]]] = [[], []]
        _lay(nodes, _BEGINNING, _END, self._steps)

    def __missing__(self, number: int) -> State:
        state = self[number] = _state(self._steps, number)
        return state


@dataclass(frozen=True, eq=False)
class Template:
    """A phrase of a command. One word of each of its `needs` must be typed for it to match, the
    rarest first. All else is worked out when it is first tried: there are thousands."""

    command: Command
    text: str
    needs: Needs

    @property
    def keys(self) -> frozenset[str]:
        """Words of which one must be typed; none where all its words are optional."""
        return self.needs[0] if self.needs else frozenset()

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        return _nodes(self.text)

    @cached_property
    def states(self) -> States:
        return States(self.nodes)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word it knows."""
        return frozenset(vocabulary(self.nodes))

    @cached_property
    def slots(self) -> frozenset[str]:
        """Every slot it sets."""
        return frozenset(hole[2] for hole in _HOLE.finditer(self.text))

    @cached_property
    def holes(self) -> frozenset[str]:
        """Those of its slots whose value is said; the words around imply the others."""
        return frozenset(hole[2] for hole in _HOLE.finditer(self.text) if hole[3] is None)

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


class Way(NamedTuple):
    """One of several ways: its words, and some of which it holds one."""

    nodes: tuple[Node, ...]
    words: frozenset[str]
    needs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outline:
    """What must be known of a command's phrases before one of them is tried."""

    phrases: tuple[Needs, ...]
    also: tuple[Needs, ...]
    words: frozenset[str]  # of all of them
    begins: frozenset[str]  # with one of these a phrase begins


# How deep brackets may stand in brackets.
_DEEPEST = 6
_BRACKETED = r"[(\[][^()\[\]]*+[)\]]"
for _ in range(_DEEPEST - 1):
    _BRACKETED = rf"[(\[](?:[^()\[\]]++|{_BRACKETED})*+[)\]]"
_PARTS = re.compile(rf"{_BRACKETED}|[()\[\]|]|\{{[^{{}}]*\}}|[^\s()\[\]|{{}}]+")
_HOLE = re.compile(r"\{([+-]?)(\w+)(?:=([^{}]*))?\}")
_INNER = re.compile(r"[(\[{]")
_BRACKETS = frozenset("()[]|")
_NO_WORDS: frozenset[str] = frozenset()
_CLOSING = {"(": ")", "[": "]"}
_SIGNS = {"+": 1, "-": -1, "": 0}


def outline(command: Command) -> Outline:
    """A command's phrases and fragments, compiled as far as all are. A mistake is a ValueError."""
    phrases = [_read(command, text) for text in command.phrases]
    also = [_read(command, text) for text in command.also]
    parts = {id(part): part for nodes in (*phrases, *also) for part in nodes}  # many are shared
    return Outline(
        tuple(map(_needs, phrases)),
        tuple(map(_needs, also)),
        frozenset(vocabulary(parts.values())),
        frozenset(word for nodes in phrases for word in first_words(nodes)),
    )


def compiled(command: Command, text: str) -> Template:
    """A phrase as a template. A mistake in it is a ValueError."""
    return Template(command, text, _needs(_read(command, text)))


def _read(command: Command, text: str) -> tuple[Node, ...]:
    try:
        nodes = _nodes(text)
    except ValueError as error:
        raise ValueError(f"{command.id}: {error} in {text!r}") from None
    known = {slot.name for slot in command.slots}
    for hole in _HOLE.finditer(text):
        if hole[2] not in known:
            raise ValueError(f"{command.id} has no slot {hole[2]!r}: {text!r}")
    return nodes


def _nodes(text: str) -> tuple[Node, ...]:
    return tuple(chain.from_iterable(map(_part, _PARTS.findall(text))))


# A command's phrases begin and end alike: each part is read once and shared.
@cache
def _part(text: str) -> tuple[Node, ...]:
    """What one part of a phrase stands for: brackets, a hole, or what is typed as it stands."""
    if text[0] in _CLOSING and len(text) > 1:
        return (_either(text),)
    if text in _BRACKETS:
        raise ValueError(f"a bracket is missing or too many at {text!r}")
    if text[0] == "{":
        hole = _HOLE.fullmatch(text)
        if hole is None:
            raise ValueError(f"{text!r} is no slot")
        sign, slot, value = hole.groups()
        return (Hole(slot, _SIGNS[sign]) if value is None else Given(slot, value),)
    return tuple(_word(token.word) for token in spelt_out(tokenize(text)))


@cache
def _word(word: str) -> Word:
    return Word(word)


def _either(text: str) -> Either:
    """What stands in brackets, which are given, too."""
    opening, inside, closing = text[0], text[1:-1], text[-1]
    if closing != _CLOSING[opening]:
        raise ValueError(f"{opening} is closed by another bracket")
    if opening == "[":
        inside = f"|{inside}"
    ways = [_way(way) for way in (_split(inside) if _INNER.search(inside) else inside.split("|"))]
    known = [way.words for way in ways]
    needed = [way.needs for way in ways]
    words = frozenset().union(*known)
    # Mostly each way is one word: then these are the same.
    needs = words if needed == known else frozenset().union(*needed)
    return Either(tuple([way.nodes for way in ways]), words, needs if all(needed) else _NO_WORDS)


def _split(inside: str) -> list[str]:
    """The ways between brackets, which may hold brackets themselves."""
    ways: list[list[str]] = [[]]
    for part in _PARTS.findall(inside):
        if part == "|":
            ways.append([])
        else:
            ways[-1].append(part)
    return [" ".join(way) for way in ways]


@cache
def _way(text: str) -> Way:
    nodes = _nodes(text)
    if len(nodes) == 1 and isinstance(nodes[0], Word):
        only = _only(nodes[0].word)
        return Way(nodes, only, only)
    needs = _needs(nodes)
    return Way(nodes, frozenset(vocabulary(nodes)), needs[0] if needs else _NO_WORDS)


def _lay(nodes: Sequence[Node], start: int, end: int, steps: list[list[tuple[Step, int]]]) -> None:
    """Add the steps of some nodes that lead from a state to another."""
    if not nodes:
        steps[start].append((None, end))
    for i in range(len(nodes)):
        node, after = nodes[i], end
        if i < len(nodes) - 1:
            after = len(steps)
            steps.append([])
        if isinstance(node, Either):
            for way in node.ways:
                _lay(way, start, after, steps)
        else:
            steps[start].append((node, after))
        start = after


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
    return State(laid, tuple(slots), _END in reached)


def _needs(nodes: Sequence[Node]) -> Needs:
    """Sets of words of which every way through holds one, the rarest first."""
    every = [_only(one.word) if isinstance(one, Word) else one.needs
             for one in nodes if isinstance(one, Word | Either)]  # fmt: skip
    return tuple(sorted(filter(None, every), key=_cost))


@cache
def _only(word: str) -> frozenset[str]:
    return frozenset({word})


@cache
def _cost(words: frozenset[str]) -> float:
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


def vocabulary(nodes: Iterable[Node]) -> Iterator[str]:
    """Every word a template knows."""
    for node in nodes:
        if isinstance(node, Either):
            yield from node.words
        elif isinstance(node, Word):
            yield node.word


@lru_cache(maxsize=512)
def option_words(option: str) -> tuple[str, ...]:
    """A closed set's value as it is said: "email_accounts" is "email accounts"."""
    return tuple(fold(option.replace("_", " ")).split())
