"""Filling a command's slots from a phrase that none of its templates fits.

Each slot has candidates: the values of its kind that the phrase spells, for a text any stretch of
it, for a closed set each of its values. A candidate's features are the words around it and at its
edges, together with the slot; what they weigh is learnt (a structured perceptron, averaged: Collins
2002). The best candidates that do not overlap fill the slots; what weighs nothing fills none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zlib import crc32

from opsbot.command import Command, Slot
from opsbot.language.lexicon import BREAKS, LONG_TEXTS, NO_END
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading
from opsbot.language.templates import Hole
from opsbot.language.trained.shape import Unit

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Features are counted into so many places: two that meet in one cost less than their names would.
PLACES = 1 << 18
# What somebody says is no longer than this, in words.
_LONGEST = 40
# Kinds of slot that any words may fill.
_WORDS = frozenset({"text"})
_EDGE = "^$"
# By how much what has no slots to fill outweighs other fillings.
_CERTAIN = 100.0
# A sign that is said with other words than the number: "take 3 off".
SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may fill a slot: what it reads as, where it stands (nowhere, where a closed set's value
    is meant by the whole phrase), and the places of its features."""

    slot: str
    start: int
    end: int
    reading: Reading
    features: tuple[int, ...]
    past: bool = False  # whether it is a time that must have been


# A candidate behind what it weighs.
Weighed = tuple[float, Candidate]


@lru_cache(maxsize=200_000)
def place(feature: str) -> int:
    """Where a feature's weight is kept."""
    return crc32(feature.encode()) & (PLACES - 1)


class Candidates:
    """All candidates for a command's slots in one phrase."""

    def __init__(self, sentence: Sentence, units: Sequence[Unit], command: Command) -> None:
        self.sentence = sentence
        self.command = command
        self.reader = Reader(sentence, command)
        count = len(sentence.tokens)
        # The symbol at each token: of the value that it is in, else of itself.
        self._symbols = [_EDGE] * (count + 4)
        for unit in units:
            for at in range(unit.start, unit.end):
                self._symbols[at] = unit.symbol
        self._units = units
        self._starts = {unit.start for unit in units}
        self._ends = {unit.end for unit in units}

    def every(self) -> Iterator[Candidate]:
        for slot in self.command.slots:
            if slot.kind == "choice":
                yield from self._options(slot)
            elif slot.kind in _WORDS:
                yield from self._texts(slot)
            else:
                yield from self._values(slot)

    def _values(self, slot: Slot) -> Iterator[Candidate]:
        for at in range(len(self.sentence.tokens)):
            for reading, end, _ in self.reader.readings(Hole(slot.name), at):
                if end > at:
                    features = (*self._begins(slot, at), *self._stops(slot, end))
                    features += self._whole(slot, at, end)
                    past = slot.state == "past"
                    yield Candidate(slot.name, at, end, reading, features, past)
        if slot.kind == "delta":
            for sign in ("+", "-"):
                yield self._said(slot, SIGN, sign, Reading(sign, sure=1.0), literal=False)

    def _texts(self, slot: Slot) -> Iterator[Candidate]:
        tokens = self.sentence.tokens
        begins = {at: self._begins(slot, at) for at in sorted(self._starts)
                  if tokens[at].kind != "mark"}  # fmt: skip
        stops = {end: self._stops(slot, end) for end in sorted(self._ends)
                 if tokens[end - 1].word not in BREAKS}  # fmt: skip
        for at, before in begins.items():
            if slot.name not in LONG_TEXTS and tokens[at].text in ("the", "a", "an"):
                continue  # no part of a name
            for end, after in stops.items():
                if at < end <= at + _LONGEST:
                    features = (*before, *after, *self._whole(slot, at, end))
                    text = self.sentence.text_of(at, end)
                    yield Candidate(slot.name, at, end, Reading(text, sure=1.0), features)

    def _options(self, slot: Slot) -> Iterator[Candidate]:
        literal: dict[str, tuple[int, int]] = {}
        for at in range(len(self.sentence.tokens)):
            for reading, end, _ in self.reader.readings(Hole(slot.name), at):
                if isinstance(reading.value, str):
                    literal.setdefault(reading.value, (at, end))
        for option in slot.options:
            reading = Reading(option, sure=1.0)
            one = self._said(slot, slot.name, option, reading, literal=option in literal)
            if option in literal:
                at, end = literal[option]
                one = Candidate(one.slot, at, end, reading, one.features)
            yield one

    def _said(
        self, slot: Slot, name: str, value: str, reading: Reading, *, literal: bool
    ) -> Candidate:
        """A value that the words of the phrase stand for, taken together."""
        words = [unit.symbol for unit in self._units]
        here = f"{self.command.id}.{slot.name}={value}"
        wide = f"{slot.name}={value}"
        features = [place(here), place(wide)]
        if literal:
            features += [place(f"{slot.name}!"), place(f"{here}!"), place("!")]
        for word in set(words):
            features += [place(f"{here}|{word}"), place(f"{wide}|{word}")]
        for left, right in pairwise(words):
            features.append(place(f"{here}|{left} {right}"))
        return Candidate(name, 0, 0, reading, tuple(features))

    def _begins(self, slot: Slot, at: int) -> tuple[int, ...]:
        """The features of where a value begins."""
        one, two = self._symbol(at - 1), self._symbol(at - 2)
        first = self._symbol(at)
        c, s, k = f"{self.command.id}.{slot.name}", slot.name, slot.kind
        return tuple(
            place(feature)
            for feature in (
                f"{c}<{one}", f"{c}<{two} {one}", f"{s}<{one}", f"{s}<{two} {one}", f"{k}<{one}",
                f"{c}[{first}", f"{s}[{first}", f"{s}<{one}[{first}", f"{c}<{one}[{first}",
            )
        )  # fmt: skip

    def _stops(self, slot: Slot, end: int) -> tuple[int, ...]:
        """The features of where a value ends."""
        one, two = self._symbol(end), self._symbol(end + 1)
        last = self._symbol(end - 1)
        c, s, k = f"{self.command.id}.{slot.name}", slot.name, slot.kind
        return tuple(
            place(feature)
            for feature in (
                f"{c}>{one}", f"{c}>{one} {two}", f"{s}>{one}", f"{s}>{one} {two}", f"{k}>{one}",
                f"{c}]{last}", f"{s}]{last}", f"{s}]{last}>{one}",
            )
        )  # fmt: skip

    def _whole(self, slot: Slot, at: int, end: int) -> tuple[int, ...]:
        """The features of a value as a whole."""
        c, s = f"{self.command.id}.{slot.name}", slot.name
        inside = self._symbols[at:end]
        size = min(end - at, 8)
        found = [c, s, f"{c}#{size}", f"{s}#{size}"]
        if slot.kind in _WORDS:
            if not BREAKS.isdisjoint(inside):
                found += [f"{c}+,", f"{s}+,"]
            kinds = {symbol for symbol in inside if symbol.startswith("any")}
            found += [f"{c}+{kind}" for kind in kinds] + [f"{s}+{kind}" for kind in kinds]
            if inside[-1] in NO_END:
                found.append(f"{s}+ends ill")
            found.append(f"{s}+first {inside[0]} last {inside[-1]}" if size < 4 else f"{s}+long")
        else:
            symbol = inside[0] if len(set(inside)) == 1 else "mixed"
            found += [f"{c}={symbol}", f"{s}={symbol}"]
        return tuple(map(place, found))

    def _symbol(self, at: int) -> str:
        return self._symbols[at] if 0 <= at < len(self.sentence.tokens) else _EDGE


def chosen(candidates: Iterable[Candidate], weights: NDArray[Any]) -> tuple[list[Candidate], float]:
    """The candidates that fill their slots: the heaviest first, none over another, one a slot; and
    by how much they outweigh whatever else each slot might be, or be empty."""
    heavy = weighed(candidates, weights)
    found = heaviest(heavy)
    ahead = [ahead for ahead, _ in margins(heavy, found)]
    return [one for _, one in found.values()], min(ahead, default=_CERTAIN)


def weighed(candidates: Iterable[Candidate], weights: NDArray[Any]) -> list[Weighed]:
    """Candidates with what they weigh, the heaviest first."""
    heavy = [(_weight(one, weights), one) for one in candidates]
    heavy.sort(key=lambda pair: -pair[0])
    return heavy


def heaviest(heavy: Sequence[Weighed]) -> dict[str, Weighed]:
    """The candidates that fill their slots, by slot."""
    found: dict[str, Weighed] = {}
    taken: set[int] = set()
    for weight, one in heavy:
        inside = range(one.start, one.end)
        if weight > 0 and one.slot not in found and taken.isdisjoint(inside):
            taken.update(inside)
            found[one.slot] = weight, one
    return found


def margins(
    heavy: Sequence[Weighed], found: Mapping[str, Weighed]
) -> Iterator[tuple[float, Candidate]]:
    """By how much the slots are better filled like this than otherwise, or with nothing; each with
    the candidate that makes the difference."""
    yield from found.values()
    taken = {at for _, one in found.values() for at in range(one.start, one.end)}
    for weight, one in heavy:
        best = found.get(one.slot)
        if best is None:
            # What weighs nothing was never met, for or against.
            if weight and taken.isdisjoint(range(one.start, one.end)):
                yield -weight, one
        elif best[1].reading.value != one.reading.value:
            others = (at for slot, (_, other) in found.items() if slot != one.slot
                      for at in range(other.start, other.end))  # fmt: skip
            is_one_of = isinstance(best[1].reading.value, tuple) and _lies_in(one, best[1])
            if not is_one_of and not set(others) & set(range(one.start, one.end)):
                yield best[0] - weight, one


def _lies_in(one: Candidate, other: Candidate) -> bool:
    """Whether a candidate is a part of another: of several records, some."""
    return other.start <= one.start and one.end <= other.end


def _weight(candidate: Candidate, weights: NDArray[Any]) -> float:
    return float(weights[[*candidate.features]].sum())
