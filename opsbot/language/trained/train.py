"""Train the reader from its corpora and write `model.npz`:

    python -m opsbot.language.trained.train

Takes about four minutes. A test tells when the corpora have changed since.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from opsbot.command import Command, Registry, collect
from opsbot.language.sentence import Sentence
from opsbot.language.trained import intents
from opsbot.language.trained.corpus import (
    CORPUS,
    NEVER,
    NONE,
    Line,
    all_names,
    laid_out,
    lines,
    tokens_of,
)
from opsbot.language.trained.filling import PLACES, SIGN, Candidate, Candidates
from opsbot.language.trained.model import Model, save
from opsbot.language.trained.shape import shape, words_of

_ROUNDS = 8
# What must never be taken for a request is learnt so many times over.
_FIRM = 5
# By chance one training errs here, another there: their mean does so less.
_SEEDS = (1, 2, 3)
# A right candidate must weigh so much more than nothing.
_MARGIN = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """The candidates of one sentence, and which of them are right."""

    candidates: Sequence[Candidate]
    right: frozenset[int]
    features: NDArray[np.int32]
    begins: NDArray[np.intp]  # where each candidate's features begin


def digest(folder: Path = CORPUS) -> str:
    """What the corpora are known by."""
    made = blake2b(digest_size=16)
    for file in sorted(folder.glob("*.tsv")):
        made.update(file.read_bytes())
    return made.hexdigest()


def trained(some: Iterable[Line], registry: Registry, made_from: str = "") -> Model:
    """Learn from annotated sentences."""
    said: list[tuple[str, list[str]]] = []
    lessons: list[Lesson] = []
    some = [*some]
    everybody = all_names(some, registry)
    for line in some:
        again = _FIRM if line.command == NEVER else 1
        asks = registry.get(line.command) is not None
        sentence = laid_out(line, registry, None if asks else everybody)
        units = shape(sentence)
        label = NONE if line.command == NEVER else line.command
        said += [(label, words_of(units))] * again
        command = registry.get(line.command)
        if command is not None:
            every = [*Candidates(sentence, units, command).every()]
            if every:
                lessons.append(_lesson(every, _right(line, sentence, command, every)))
    heard = [intents.learn(said, seed) for seed in _SEEDS]
    return Model(intents.mean(heard), _weighed(lessons), made_from)


def _lesson(every: Sequence[Candidate], right: frozenset[int]) -> Lesson:
    sizes = [len(one.features) for one in every]
    features = np.fromiter((i for one in every for i in one.features), np.int32, sum(sizes))
    return Lesson(every, right, features, np.cumsum([0, *sizes[:-1]]))


def _right(
    line: Line, sentence: Sentence, command: Command, every: Sequence[Candidate]
) -> frozenset[int]:
    """The candidates that the line marks. A value that is none of them teaches nothing."""
    found: list[int] = []
    for slot in command.slots:
        marked = [(one, at) for one in line.marked if one.slot == slot.name
                  if (at := tokens_of(sentence, one))]  # fmt: skip
        own = [i for i, one in enumerate(every) if one.slot == slot.name]
        value = line.implied.get(slot.name, "")
        if slot.kind == "choice":
            value = next((one.value for one, _ in marked if one.value), value)
            if marked and not value:
                start, end = marked[0][1]
                own = [i for i in own if every[i].end and start - 1 <= every[i].start
                       and every[i].end <= end + 1]  # fmt: skip
            else:
                own = [i for i in own if every[i].reading.value == value]
            found += own[:1]
        elif marked:
            start, end = marked[0][1] if slot.kind != "record" else (
                min(at[0] for _, at in marked), max(at[1] for _, at in marked)
            )  # fmt: skip
            near = [i for i in own if every[i].start < end and every[i].end > start]
            near.sort(key=lambda i: abs(every[i].start - start) + abs(every[i].end - end))
            exact = near and (every[near[0]].start, every[near[0]].end) == (start, end)
            if near and (exact or slot.kind != "text"):
                found.append(near[0])
            if slot.kind == "delta":
                said = marked[0][0].value or sentence.text_of(start, end)
                sign = "-" if said[0] in "-−" else "+"
                found += [i for i, one in enumerate(every)
                          if one.slot == SIGN and one.reading.value == sign]  # fmt: skip
    return frozenset(found)


def _weighed(lessons: Sequence[Lesson], seed: int = 1) -> NDArray[Any]:
    """The weights of features: after each sentence that they fill wrongly they are moved towards
    what is right, and in the end the mean of them all is taken."""
    weights, moved = np.zeros(PLACES), np.zeros(PLACES)
    chance = random.Random(seed)
    order, step = [*lessons], 0
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for lesson in order:
            step += 1
            taken = _taken(lesson, weights)
            for right, some in ((1, lesson.right - taken), (-1, taken - lesson.right)):
                for i in some:
                    np.add.at(weights, [*lesson.candidates[i].features], right)
                    np.add.at(moved, [*lesson.candidates[i].features], right * step)
    return weights - moved / max(step, 1)


def _taken(lesson: Lesson, weights: NDArray[Any]) -> frozenset[int]:
    """What these weights would fill the slots with, the right ones held back by the margin."""
    heavy = np.add.reduceat(weights[lesson.features], lesson.begins)
    heavy[[*lesson.right]] -= _MARGIN
    found: list[int] = []
    slots: set[str] = set()
    covered: set[int] = set()
    for i in np.argsort(-heavy):
        if heavy[i] <= 0:
            break
        one = lesson.candidates[i]
        if one.slot not in slots and covered.isdisjoint(range(one.start, one.end)):
            slots.add(one.slot)
            covered.update(range(one.start, one.end))
            found.append(int(i))
    return frozenset(found)


def main() -> None:
    save(trained(lines(), collect(), digest()))
    sys.stdout.write("model.npz is written.\n")


if __name__ == "__main__":
    main()
