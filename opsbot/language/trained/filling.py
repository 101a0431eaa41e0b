"""Filling a command's slots from a phrase that none of its templates fits.

Each slot has candidates: the values of its kind that the phrase spells, for a text any stretch of
it, for a closed set each of its values. What a candidate weighs is how likely the net takes its
words to be that slot's (log-odds, added up); the best candidates that do not overlap fill the
slots, and what weighs nothing fills none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from opsbot.command import Command, Slot
from opsbot.language.lexicon import BREAKS, LONG_TEXTS
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.slots import Reading
from opsbot.language.templates import Hole
from opsbot.language.texts import has_subject
from opsbot.language.trained.net import Values

# What somebody says is no longer than this, in words.
_LONGEST = 40
# How much what stands inside a text counts beside where it begins and ends.
_INSIDE = 0.25
# A sign that is said with other words than the number: "take 3 off".
SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may fill a slot: what it reads as, and where it stands (nowhere, where a closed set's
    value is meant by the whole phrase)."""

    slot: str
    start: int
    end: int
    reading: Reading
    past: bool = False  # whether it is a time that must have been
    option: str = ""  # of a closed set: "slot=value"


# A candidate behind what it weighs.
Weighed = tuple[float, Candidate]


def candidates(sentence: Sentence, units: Sequence[Unit], command: Command) -> Iterator[Candidate]:
    """All candidates for a command's slots in one phrase."""
    reader = Reader(sentence, command)
    for slot in command.slots:
        if slot.kind == "choice":
            yield from _options(sentence, reader, slot)
        elif slot.kind == "text":
            yield from _texts(sentence, units, slot)
        else:
            yield from _values(sentence, reader, slot)


def _values(sentence: Sentence, reader: Reader, slot: Slot) -> Iterator[Candidate]:
    for at in range(len(sentence.tokens)):
        for reading, end, _ in reader.readings(Hole(slot.name), at):
            if end > at:
                yield Candidate(slot.name, at, end, reading, slot.state == "past")
    if slot.kind == "delta":
        for sign in ("+", "-"):
            yield Candidate(SIGN, 0, 0, Reading(sign, sure=1.0), option=f"{SIGN}={sign}")


def _texts(sentence: Sentence, units: Sequence[Unit], slot: Slot) -> Iterator[Candidate]:
    tokens = sentence.tokens
    starts = [unit.start for unit in units if tokens[unit.start].kind != "mark"]
    ends = [unit.end for unit in units if tokens[unit.end - 1].word not in BREAKS
            and not _is_cut(sentence, unit.end)]  # fmt: skip
    for at in starts:
        if has_subject(sentence, at):
            continue
        if slot.name not in LONG_TEXTS and tokens[at].text in ("the", "a", "an"):
            continue  # no part of a name
        for end in ends:
            if at < end <= at + _LONGEST:
                text = sentence.text_of(at, end)
                yield Candidate(slot.name, at, end, Reading(text, sure=1.0))


def _is_cut(sentence: Sentence, at: int) -> bool:
    """Whether a word goes on where a token ends: "14in"."""
    two = sentence.typed[at - 1 : at + 1]
    return len(two) == 2 and two[0].end == two[1].start and two[1].text[:1].isalnum()


def _options(sentence: Sentence, reader: Reader, slot: Slot) -> Iterator[Candidate]:
    literal: dict[str, tuple[int, int]] = {}
    for at in range(len(sentence.tokens)):
        for reading, end, _ in reader.readings(Hole(slot.name), at):
            if isinstance(reading.value, str):
                literal.setdefault(reading.value, (at, end))
    for option in slot.options:
        start, end = literal.get(option, (0, 0))
        reading = Reading(option, sure=1.0)
        yield Candidate(slot.name, start, end, reading, option=f"{slot.name}={option}")


def weighed(some: Iterable[Candidate], units: Sequence[Unit], values: Values) -> list[Weighed]:
    """Candidates with what they weigh, the heaviest first."""
    sums: dict[str, list[float]] = {
        slot: [0.0, *odds.cumsum().tolist()] for slot, odds in values.odds.items()
    }
    count = min(map(len, sums.values()), default=1) - 1
    first = {at: i for i, unit in enumerate(units[:count]) for at in range(unit.start, unit.end)}

    def weight(one: Candidate) -> float:
        if one.option:
            return values.options.get(one.option, 0.0)
        known = sums.get(one.slot)
        if known is None or one.start not in first or one.end - 1 not in first:
            return 0.0
        begin, end = first[one.start], first[one.end - 1]
        inside = known[end + 1] - known[begin]
        if one.slot not in values.edges:
            return inside
        begins, ends = values.edges[one.slot]
        return float(begins[begin] + ends[end]) + _INSIDE * inside

    heavy = [(weight(one), one) for one in some]
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
