"""How well a command is recognised from ten example phrases: ../shared/intents, clean and mistyped.

    ./dev bench intents

`folds` learn from four fifths of the examples and try the rest: by them the settings in
recognising.py were chosen. `val` are phrases that nothing was learnt from. Then what the bot offers
for the phrases of our own sets that it refuses (opsbot/language/offering.py): is the command among
the three that was wanted, and is its button the very call? How often is something offered where
nothing was wanted, and how long does it take?
"""

from __future__ import annotations

import json
import random
import runpy
import string
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from bench import machine, table
from bench.phrases import SCORE, SETS, UNSEEN, parsing
from opsbot.command import Registry, collect
from opsbot.language.meaning import as_json
from opsbot.language.offering import Offer, offers
from opsbot.language.recognising import Recogniser, learn

EXAMPLES = Path(__file__).resolve().parents[2] / "shared" / "intents" / "clinc10.dev.json"
FOLDS = 5
# Of the words of three letters and more, how many are mistyped.
MISTYPED = 0.3
LETTERS = string.ascii_lowercase
Pairs = Sequence[tuple[str, str]]  # a phrase, and the label it belongs to


def main() -> None:
    """Print the shares recognised, what learning and recognising cost, and how doubt tells."""
    if not EXAMPLES.exists():
        sys.stdout.write("../shared is not there: nothing to measure with.\n")
        return
    data = json.loads(EXAMPLES.read_text("utf-8"))
    train, val = _pairs(data["train"]), _pairs(data["val"])
    began = time.perf_counter(), time.process_time()
    learnt = learn(by_label(train))
    ended = time.perf_counter(), time.process_time()
    spent = [end - start for start, end in zip(began, ended, strict=True)]
    columns = ("", "phrases", "clean %", "typos %")
    rows = [("folds", len(train), *_folded(train)), ("val", len(val), *_both(learnt, val))]
    table(f"Phrases whose command is recognised ({machine()})", columns, rows)
    table("What it costs", ("", ""), _costs(learnt, spent, [text for text, _ in val]))
    strangers = [*data["oos_train"], *data["oos_val"]]
    table(
        "Where it is at least this sure",
        ("sure", "of all", "right of those", "strangers"),
        list(_doubt(learnt, val, strangers)),
    )
    spent_ms: list[float] = []
    rows_offered = list(_offered(spent_ms))
    table("Refused, with buttons for the likeliest commands", ("set", *_OFFERED), rows_offered)
    spent_ms.sort()
    slowest = spent_ms[len(spent_ms) * 99 // 100]
    shown = [("median", f"{median(spent_ms):.1f}"), ("99th percentile", f"{slowest:.1f}")]
    table("What offering costs", ("", "ms"), shown)


_OFFERED = (
    "wanted one",
    "the first is it %",
    "one of three is it %",
    "the very call %",
    "wanted none",
    "offered some %",
)


@dataclass(slots=True)
class _Counts:
    """What became of the phrases that were refused."""

    wanted: int = 0
    first: int = 0
    three: int = 0
    calls: int = 0  # of the three, those of which the values are known
    exact: int = 0
    none: int = 0
    some: int = 0

    def add(self, other: _Counts) -> None:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    def shown(self) -> tuple[str, ...]:
        def share(part: int, of: int) -> str:
            return f"{100 * part / of:.0f}" if of else "-"

        return (
            str(self.wanted),
            share(self.first, self.wanted),
            share(self.three, self.wanted),
            share(self.exact, self.calls),
            str(self.none),
            share(self.some, self.none),
        )


def _offered(spent_ms: list[float]) -> Iterator[tuple[str, ...]]:
    """What is offered for what is refused, by set, and how long each phrase took."""
    registry = collect()
    every = {"seen": _Counts(), "unseen": _Counts()}
    for name, file, world in SETS:
        counts = _Counts()
        with parsing(world, registry) as parser:
            for line in file.read_text("utf-8").splitlines():
                if line.strip() and parser.answer(asked := json.loads(line))["outcome"] == "refuse":
                    _, spoken_in = parser.conversation(asked)
                    start = time.perf_counter_ns()
                    near = offers(asked["text"], spoken_in, lambda command: True)
                    spent_ms.append((time.perf_counter_ns() - start) / 1e6)
                    counts.add(_counted(asked, near, registry))
        every["unseen" if name in UNSEEN else "seen"].add(counts)
        yield name, *counts.shown()
    for which, counts in every.items():
        yield f"all {which}", *counts.shown()


def _counted(asked: Mapping[str, Any], near: Sequence[Offer], registry: Registry) -> _Counts:
    """A refused phrase: whether what is offered for it was wanted."""
    there = {command.id for command in registry.built()}
    wanted = {asked.get("command"), *asked.get("commands", ())} & there
    if not wanted:
        return _Counts(none=1, some=bool(near)) if asked["outcome"] == "refuse" else _Counts()
    found = _Counts(wanted=1)
    for at, offer in enumerate(near):
        if offer.command.id in wanted:
            found.first, found.three = found.first or at == 0, 1
            if asked["outcome"] in ("run", "confirm"):
                found.calls, found.exact = 1, _is_exact(asked, offer)
    return found


def _is_exact(asked: Mapping[str, Any], offer: Offer) -> bool:
    """Whether a button does what was wanted: ../shared's own score compares the values."""
    score = _score()
    _, defaults = score["read_catalogue"]().get(offer.command.id, ("", {}))
    said = {name: as_json(value) for name, value in offer.slots.items()}
    slots_of = score["slots_of"]
    return bool(slots_of(asked, defaults) == slots_of({"slots": said}, defaults))


@cache
def _score() -> dict[str, Any]:
    return runpy.run_path(str(SCORE))


def _pairs(data: Sequence[Sequence[str]]) -> Pairs:
    return [(text, label) for text, label in data]


def by_label(pairs: Pairs) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for text, label in pairs:
        found.setdefault(label, []).append(text)
    return found


def mistyped(text: str, dice: random.Random) -> str:
    """The text with one slip in some of its words; as random as the dice are."""
    words = text.split()
    return " ".join(
        _slip(word, dice) if len(word) > 2 and dice.random() < MISTYPED else word for word in words
    )


def _slip(word: str, dice: random.Random) -> str:
    """The word with two letters swapped, or one left out, put in, or hit beside."""
    slips: list[Callable[[int], str]] = [
        lambda i: word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :] if i else slips[1](i),
        lambda i: word[:i] + word[i + 1 :],
        lambda i: word[:i] + dice.choice(LETTERS) + word[i:],
        lambda i: word[:i] + dice.choice(LETTERS) + word[i + 1 :],
    ]
    return dice.choice(slips)(dice.randrange(len(word)))


def _folded(train: Pairs) -> tuple[str, str]:
    right = [0, 0]
    for fold in range(FOLDS):
        # Phrases of one label stand in a row, so that each fold has as many of each.
        kept = [pair for i, pair in enumerate(train) if i % FOLDS != fold]
        some = [pair for i, pair in enumerate(train) if i % FOLDS == fold]
        learnt = learn(by_label(kept))
        right = [sum(both) for both in zip(right, _right(learnt, some), strict=True)]
    return _shares(right, len(train))


def _both(learnt: Recogniser, pairs: Pairs) -> tuple[str, str]:
    return _shares(_right(learnt, pairs), len(pairs))


def _right(learnt: Recogniser, pairs: Pairs) -> list[int]:
    """How many of the phrases are recognised, clean and mistyped."""
    dice = random.Random(1)
    typed = [(mistyped(text, dice), label) for text, label in pairs]
    return [
        sum(learnt.recognise(text)[0][0] == label for text, label in some)
        for some in (pairs, typed)
    ]


def _shares(right: Sequence[int], of: int) -> tuple[str, str]:
    clean, typos = (f"{100 * count / of:.1f}" for count in right)
    return clean, typos


def _costs(
    learnt: Recogniser, spent: Sequence[float], texts: Sequence[str]
) -> list[tuple[str, str]]:
    dice = random.Random(2)
    fresh = Recogniser.load(saved := learnt.save())
    return [
        ("learning, seconds", f"{spent[0]:.2f}"),
        ("its CPU, seconds", f"{spent[1]:.2f}"),
        ("a phrase, ms, median", f"{_median_ms(fresh, texts):.3f}"),
        ("a mistyped one", f"{_median_ms(fresh, [mistyped(text, dice) for text in texts]):.3f}"),
        ("kept on disk, MB", f"{len(saved) / 1e6:.1f}"),
    ]


def _median_ms(learnt: Recogniser, texts: Sequence[str]) -> float:
    spent = []
    for text in texts:
        start = time.perf_counter_ns()
        learnt.recognise(text)
        spent.append(time.perf_counter_ns() - start)
    return median(spent) / 1e6


def _doubt(
    learnt: Recogniser, pairs: Pairs, strangers: Sequence[str]
) -> Iterator[tuple[str, str, str, str]]:
    """How many are recognised with at least some likelihood, how many of these rightly, and how
    many phrases of no command are taken for one."""
    sure = [(*learnt.recognise(text)[0], label) for text, label in pairs]
    odd = [learnt.recognise(text)[0][1] for text in strangers]
    for least in (0.0, 0.3, 0.5, 0.7, 0.9):
        kept = [found == label for found, share, label in sure if share >= least]
        taken = sum(share >= least for share in odd) / len(odd)
        right = sum(kept) / len(kept)
        yield f"{least:.1f}", f"{len(kept) / len(sure):.1%}", f"{right:.1%}", f"{taken:.1%}"


if __name__ == "__main__":
    main()
