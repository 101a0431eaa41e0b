"""Lessons: what the net is to make of each sentence of the corpora.

A lesson has the units of a sentence and what was said before it, its label, for each unit the slot
whose value it is in, and of its command's closed sets what is meant and what is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opsbot.command import Command, Registry
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.trained.corpus import NEVER, NONE, Line, sentences, tokens_of
from opsbot.language.trained.filling import SIGN, Candidate, candidates
from opsbot.language.trained.shape import said_before, shape

# What must never be taken for a request is learnt so many times over.
_FIRM = 3


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learnt from a sentence."""

    units: Sequence[Unit]
    before: Sequence[str]
    label: str
    command: str  # whose slots its values are
    values: tuple[tuple[str, int, int], ...]  # a slot, the first unit of its value, and the next
    meant: frozenset[str]  # "slot=value" of closed sets
    others: frozenset[str]  # what else these slots might be


def lessons(lines: Sequence[Line], registry: Registry) -> Iterator[Lesson]:
    """The lessons of annotated sentences, those that matter most more than once."""
    for line, sentence in sentences(lines, registry):
        command = line.about(registry)
        if command is not None:
            yield _lesson(line, sentence, command)
            continue
        label = NONE if line.command == NEVER else line.command
        units, before = shape(sentence), said_before(sentence)
        for _ in range(_FIRM if line.command == NEVER else 1):
            yield Lesson(units, before, label, label, (), frozenset(), frozenset())


def _lesson(line: Line, sentence: Sentence, command: Command) -> Lesson:
    units = shape(sentence)
    every = [*candidates(sentence, units, command)]
    right = [*right_ones(line, sentence, command, every)]
    spans = {one.slot: (one.start, one.end) for one in right if not one.option}
    said: dict[str, list[tuple[int, int]]] = {}
    for marked in line.marked:
        if at := tokens_of(sentence, marked):
            said.setdefault(marked.slot, []).append(at)
    for slot, places in said.items():
        if slot not in spans:  # no candidate, and said all the same: "it"
            spans[slot] = places[0]
        if len(places) > 1 and command.slot(slot).kind == "record":  # "12 and 14" are one value
            spans[slot] = min(start for start, _ in places), max(end for _, end in places)
    meant = frozenset(one.option for one in right if one.option)
    could = {one.option for one in every if one.option}
    values = ((slot, *_units_of(units, start, end)) for slot, (start, end) in spans.items())
    before, others = said_before(sentence), frozenset(could - meant)
    return Lesson(units, before, line.command, command.id, tuple(values), meant, others)


def _units_of(units: Sequence[Unit], start: int, end: int) -> tuple[int, int]:
    within = [i for i, unit in enumerate(units) if unit.start < end and unit.end > start]
    return within[0], within[-1] + 1


def right_ones(
    line: Line, sentence: Sentence, command: Command, every: Sequence[Candidate]
) -> Iterator[Candidate]:
    """The candidates that the line marks. A value that is none of them teaches nothing."""
    for slot in command.slots:
        marked = [(one, at) for one in line.marked if one.slot == slot.name
                  if (at := tokens_of(sentence, one))]  # fmt: skip
        own = [one for one in every if one.slot == slot.name]
        value = line.implied.get(slot.name, "")
        if slot.kind == "choice":
            value = next((one.value for one, _ in marked if one.value), value)
            if marked and not value:
                start, end = marked[0][1]
                own = [one for one in own if one.end and start - 1 <= one.start
                       and one.end <= end + 1]  # fmt: skip
            else:
                own = [one for one in own if one.reading.value == value]
            yield from own[:1]
        elif marked:
            start, end = marked[0][1] if slot.kind != "record" else (
                min(at[0] for _, at in marked), max(at[1] for _, at in marked)
            )  # fmt: skip
            near = [one for one in own if one.start < end and one.end > start]
            near.sort(key=lambda one: abs(one.start - start) + abs(one.end - end))
            exact = near and (near[0].start, near[0].end) == (start, end)
            if near and (exact or slot.kind != "text"):
                yield near[0]
            if slot.kind == "delta":
                said = marked[0][0].value or sentence.text_of(start, end)
                sign = "-" if said[0] in "-−" else "+"
                yield from (one for one in every if one.slot == SIGN and one.reading.value == sign)
