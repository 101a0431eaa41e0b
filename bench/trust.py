"""Learn how far the net can be trusted, from labelled phrases that it was not trained on:

    uv run --with torch python -m bench.trust

It writes the trust tables of `model.npz` anew, once `train.py` has written the net, and prints
what they are worth: for each world what trust learnt from the others would have let through.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from bench import table
from bench.phrases import SCORE, SETS, UNSEEN, failed, parsing
from opsbot.command import Registry, collect
from opsbot.language.grammar import matches, sentence_of
from opsbot.language.trained.model import load, save
from opsbot.language.trained.reader import weighed_up
from opsbot.language.trained.train import trusting
from opsbot.language.trained.trust import trust
from opsbot.parsing import as_data

# What no template explains is what trust is asked about: it counts so many times as much.
_UNEXPLAINED = 4.0
_AT = (0.5, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the net made of a phrase: the signs for and against it, and whether it was right."""

    world: str
    signs: dict[str, float]
    right: bool
    writes: bool
    explained: bool  # whether a template explains the phrase

    @property
    def counts(self) -> float:
        return 1.0 if self.explained else _UNEXPLAINED


def judged(registry: Registry) -> Iterator[Judged]:
    """What the net makes of all labelled phrases of this repository."""
    for name, file, world in SETS[1:]:  # the first is not ours
        if name in UNSEEN:
            continue
        phrases = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        thoughts: list[tuple[bool, dict[str, float], bool] | None] = []
        answers = []
        with parsing(world, registry) as parser:
            for line in phrases:
                asked = json.loads(line)
                sentence = sentence_of(asked["text"], *parser.conversation(asked))
                found = weighed_up(sentence)
                explained = bool(matches(sentence, may_miss=False))
                thoughts.append(found and (found[0].command.writes, found[2], explained))
                answers.append(json.dumps(as_data(found[1]) if found else {"outcome": "refuse"}))
        wrong = failed(phrases, answers)
        for line, thought in zip(phrases, thoughts, strict=True):
            if thought is not None:
                writes, signs, explained = thought
                yield Judged(
                    world.parent.name, signs, json.loads(line) not in wrong, writes, explained
                )


def worth(examples: Sequence[Judged]) -> Iterator[tuple[object, ...]]:
    """For each world what trust that was learnt from the others lets through, of what no template
    explains: how many writes that are right and that are wrong, and the same of what only reads."""
    asked = [[0] * 4 for _ in _AT]
    for world in sorted({one.world for one in examples}):
        learnt = taught([one for one in examples if one.world != world])
        for one in examples:
            if one.world == world and not one.explained:
                sure = trust(one.signs, learnt)
                for counts, least in zip(asked, _AT, strict=True):
                    counts[2 * (not one.writes) + (not one.right)] += sure >= least
    for least, counts in zip(_AT, asked, strict=True):
        yield least, *counts


def taught(examples: Sequence[Judged]) -> dict[str, np.ndarray[Any, Any]]:
    signs = [[*one.signs.values()] for one in examples]
    return trusting(signs, [one.right for one in examples], [one.counts for one in examples])


def main() -> None:
    """Learn from all worlds, and tell what it is worth."""
    if not SCORE.exists():
        sys.stdout.write("../shared is not there: nothing to tell right from wrong with.\n")
        return
    examples = [*judged(collect())]
    columns = ("trust of", "writes, right", "wrong", "reads, right", "wrong")
    table("What trust lets through, learnt from other worlds", columns, [*worth(examples)])
    save(replace(load(), trust=taught(examples)))
    sys.stdout.write("model.npz is written.\n")


if __name__ == "__main__":
    main()
