"""Which command a phrase asks for: a linear classifier over words, their letters and neighbours.

Every feature is counted into one of `PLACES` rows of weights, one weight a command (Weinberger et
al., "Feature hashing", 2009), so that nothing has to be looked up and the weights stay small. They
are learnt by stochastic gradient steps on the logistic loss, each row with a pace of its own
(AdaGrad: Duchi et al. 2011). Words are left out at random while it learns, so that no single one is
relied on.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zlib import crc32

from opsbot.language.synonyms import groups

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

PLACES = 1 << 15
# Words of a phrase that are looked at.
_LONGEST = 80
# What features count beside a word itself.
_LETTERS, _GROUP, _APART = 0.35, 0.6, 0.7
# How sharply scores tell the likeliest from the rest.
_SHARPNESS = 8.0
# Learning: how often all is gone through, the steps, and how many words are left out, how often.
_ROUNDS, _PACE, _BIAS_PACE, _LEFT_OUT, _LEAVING_OUT = 7, 0.5, 0.02, 0.2, 0.6
_FEWEST_WORDS = 4
# Of the later rounds the mean is taken: it errs less than any of them.
_UNSETTLED = 2


@dataclass(frozen=True, eq=False)
class Intents:
    """What was learnt: a row of weights for each place, a column for each label."""

    labels: tuple[str, ...]
    rows: NDArray[Any]  # whole numbers of `step`, to be small
    step: float
    bias: Floats

    def likeliest(self, words: Sequence[str]) -> list[tuple[str, float]]:
        """Every label with how likely it is meant (0 to 1, 1 together), the likeliest first."""
        import numpy as np

        places, values = features(words)
        scores = (values @ self.rows[places]) * self.step + self.bias
        shares = _shares(scores)
        order = np.argsort(-shares)
        return [(self.labels[i], float(shares[i])) for i in order]


def _shares(scores: Floats) -> Floats:
    import numpy as np

    odds = np.exp((scores - scores.max()) * _SHARPNESS)
    shares: Floats = odds / odds.sum()
    return shares


def features(words: Sequence[str]) -> tuple[NDArray[np.intp], Floats]:
    """The places of a phrase's features, and how much each counts; together they have length 1."""
    import numpy as np

    counted: dict[int, float] = {}
    for place, value in _features(words[:_LONGEST]):
        counted[place] = counted.get(place, 0.0) + value
    values = np.fromiter(counted.values(), np.float32, len(counted))
    places = np.fromiter(counted.keys(), np.intp, len(counted))
    return places, values / (np.linalg.norm(values) or 1.0)


def _features(words: Sequence[str]) -> Iterator[tuple[int, float]]:
    for word in words:
        yield from _of_word(word)
    for left, right in pairwise(("^", *words, "$")):
        yield _place(f"{left} {right}"), 1.0
    for left, right in zip(words, words[2:], strict=False):
        yield _place(f"{left} _ {right}"), _APART


@lru_cache(maxsize=10_000)
def _of_word(word: str) -> tuple[tuple[int, float], ...]:
    """A word's own features: itself, its letters by threes and fours, its groups of synonyms."""
    found = [(_place(word), 1.0)]
    if not word.startswith("any"):
        edged = f"^{word}$"
        runs = (edged[i : i + n] for n in (3, 4) for i in range(len(edged) - n + 1))
        found += [(_place(f"/{run}"), _LETTERS) for run in runs]
    found += [(_place(f"={group}"), _GROUP) for group in groups(word)]
    return tuple(found)


def _place(feature: str) -> int:
    return crc32(feature.encode()) & (PLACES - 1)


def mean(several: Sequence[Intents]) -> Intents:
    """What several have learnt of the same labels, in one."""
    import numpy as np

    rows = np.mean([one.rows * np.float32(one.step) for one in several], axis=0)
    bias = np.asarray(sum(one.bias for one in several) / len(several), np.float32)
    step = max(one.step for one in several)
    return Intents(several[0].labels, np.round(rows / step).astype(np.int8), step, bias)


def learn(said: Sequence[tuple[str, Sequence[str]]], seed: int = 1) -> Intents:
    """Learn from phrases with their labels: (label, words). Takes about a second a thousand."""
    import numpy as np

    labels = tuple(sorted({label for label, _ in said}))
    number = {label: i for i, label in enumerate(labels)}
    rows: NDArray[Any] = np.zeros((PLACES, len(labels)), np.float32)
    slope = np.full(PLACES, 1e-2, np.float32)
    bias: NDArray[Any] = np.zeros(len(labels), np.float32)
    chance = random.Random(seed)
    whole = [(number[label], words, features(words)) for label, words in said]
    mean, mean_bias, taken = np.zeros_like(rows), np.zeros_like(bias), 0
    for turn in range(_ROUNDS):
        chance.shuffle(whole)
        for own, words, (places, values) in whole:
            if len(words) > _FEWEST_WORDS and chance.random() < _LEAVING_OUT:
                places, values = features([word for word in words if chance.random() > _LEFT_OUT])
            wrong = _shares(values @ rows[places] + bias)
            wrong[own] -= 1
            change = np.outer(values, wrong)
            slope[places] += (change * change).sum(1)
            rows[places] -= (_PACE / np.sqrt(slope[places]))[:, None] * change
            bias -= _BIAS_PACE * wrong
        if turn >= _UNSETTLED:
            mean, mean_bias, taken = mean + rows, mean_bias + bias, taken + 1
    rows, bias = mean / taken, mean_bias / taken
    # A quarter of the largest weight is far beyond most: what is larger is cut.
    step = float(np.abs(rows).max()) / 4 / 127
    whole_rows = np.clip(np.round(rows / step), -127, 127).astype(np.int8)
    return Intents(labels, whole_rows, step, bias.astype(np.float32))
