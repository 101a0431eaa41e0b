"""How well a command is recognised from ten example phrases: ../shared/intents, clean and mistyped.

    ./dev bench intents

`folds` learn from four fifths of the examples and try the rest: by them the settings in
recognising.py were chosen. `val` are phrases that nothing was learnt from. Then of the phrases of
our own sets that the bot refuses though a command was wanted: is it among the three it offers?
"""

from __future__ import annotations

import json
import random
import string
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from bench import machine, table
from bench.phrases import SETS, UNSEEN, answers
from opsbot.command import collect
from opsbot.language.likelihood import likely
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
    table("Refused, with buttons for the nearest commands", ("set", *_OFFERED), list(_offered()))


_OFFERED = (
    "wanted one",
    "the first is it %",
    "one of three is it %",
    "wanted none",
    "offered some %",
)


def _offered() -> Iterator[tuple[str, ...]]:
    """Of what is refused: of the wanted commands that are there how many are offered, and how often
    something is offered where nothing was wanted."""
    registry = collect()
    there = {command.id for command in registry.built()}
    every = {"seen": [0] * 5, "unseen": [0] * 5}
    for name, file, world in SETS:
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        counts = [0] * 5
        for line, answer in zip(lines, answers(world, lines, registry), strict=True):
            if json.loads(answer)["outcome"] != "refuse":
                continue
            asked = json.loads(line)
            wanted = {asked.get("command"), *asked.get("commands", ())} & there
            near = [
                command.id for command in [one for one, _ in likely(asked["text"], registry)[:3]]
            ]
            if wanted:
                found = (True, not wanted.isdisjoint(near[:1]), not wanted.isdisjoint(near))
                counts = [a + b for a, b in zip(counts, (*found, 0, 0), strict=True)]
            elif asked["outcome"] == "refuse":
                counts = [a + b for a, b in zip(counts, (0, 0, 0, 1, bool(near)), strict=True)]
        which = "unseen" if name.rstrip("0123456789") in UNSEEN else "seen"
        every[which] = [a + b for a, b in zip(every[which], counts, strict=True)]
        yield (name, *_in_hundred(counts))
    for which, counts in every.items():
        yield (f"all {which}", *_in_hundred(counts))


def _in_hundred(counts: Sequence[int]) -> tuple[str, ...]:
    wanted, first, three, none, some = counts

    def share(part: int, of: int) -> str:
        return f"{100 * part / of:.0f}" if of else "-"

    return str(wanted), share(first, wanted), share(three, wanted), str(none), share(some, none)


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
