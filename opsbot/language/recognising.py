"""Recognising: which of many commands a phrase most likely means, learnt from example phrases.

A second opinion, and an order for suggestions; it proves nothing. It looks at three letters in a
row of every word (typos and endings leave most of them alone), at the groups of synonyms.txt that
a word is in, and at which two words, or words of which two groups, stand in one phrase. Each label
has a plane through that space, its phrases on one side and all others on the other (squared hinge
loss, solved exactly, as there are few phrases).

numpy is imported by what computes, so that importing this module costs nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import combinations, pairwise
from math import log, sqrt
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from opsbot.language.spelling import english
from opsbot.language.synonyms import groups, synonyms
from opsbot.language.words import fold

if TYPE_CHECKING:
    from numpy import float32, intp
    from numpy.typing import NDArray

    Floats = NDArray[float32]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")
# Words of a phrase that are looked at: every two of them are a feature.
_LONGEST = 40
# How much two words anywhere in one phrase count; a word by itself, and two in a row, count 1.
_TOGETHER = 0.7
# Most pairs stand in a single phrase: without those no less is recognised, and room is saved.
_FEWEST = 2
# How simple the planes are kept. Flat between 0.15 and 0.4.
_STIFFNESS = 0.25
_ROUNDS = 30
# How far "none of these" stands between what is said to an empty phrase (0) and to one that is
# surely meant (1).
_NONE = 0.25
# Features that are laid out at a time, so that memory stays small.
_WIDTH = 2048


def words_of(text: str) -> list[str]:
    """The words of a phrase, folded, every number the same one."""
    words = _WORD.findall(fold(text))
    return ["0" if word[0].isdigit() else word for word in words[:_LONGEST]]


class _Words:
    """The words of the examples: how much each tells, and what a mistyped one was meant to be."""

    def __init__(self, seen: Mapping[str, int], phrases: int) -> None:
        # In how many phrases each stands, and how many phrases there are.
        self.seen, self.phrases = dict(seen), phrases
        self._of_new = 1 + log(1 + phrases)
        self._weights = {word: self._of_new - log(1 + count) for word, count in seen.items()}
        self._by_length: dict[int, list[str]] = {}
        for word in sorted({*seen, *synonyms()}):
            if word.isalpha():
                self._by_length.setdefault(len(word), []).append(word)
        self.meant = lru_cache(maxsize=20_000)(self._meant)

    def weight(self, word: str) -> float:
        """The rarer a word, the more it tells."""
        return self._weights.get(word, self._of_new)

    def _meant(self, word: str) -> str:
        """The word itself if anybody knows it, else the likeliest known one near it.

        Bolder than opsbot.language.spelling, as a wrong guess here only costs an opinion: the
        fewest slips (one; two from six letters on), no other letters, the most frequent.
        """
        known = word in self._weights or word in synonyms() or word in english()
        if known or len(word) < 2 or not word.isalpha():
            return word
        slips = 1 if len(word) < 6 else 2
        near = (
            (distance, set(other) != set(word), -self.seen.get(other, 0), other)
            for length in range(len(word) - slips, len(word) + slips + 1)
            for other, distance, _ in process.extract(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=slips,
                limit=None,
            )
        )
        return min(near, default=(0, False, 0, word))[-1]


@lru_cache(maxsize=20_000)
def _parts(word: str) -> tuple[str, Mapping[str, float]]:
    """What stands for a word in pairs (its first group, else itself), and a word's own features."""
    edged = f"^{word}$"
    letters = Counter(edged[i : i + 3] for i in range(len(word)))
    features = {part: count / sqrt(len(word)) for part, count in letters.items()}
    near = groups(word)
    features.update((group, 1 / sqrt(len(near))) for group in near)
    return (near[0] if near else word), features


def _pairs(words: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    """The features of weighted words that follow each other, or just stand in one phrase."""
    beside = pairwise((("^", 1.0), *words, ("$", 1.0)))
    return [(f"{left} {right}", (one + other) / 2) for (left, one), (right, other) in beside] + [
        (f"{left}&{right}", _TOGETHER * (one if one < other else other))
        for (left, one), (right, other) in combinations(sorted(words), 2)
    ]


def _is_pair(feature: str) -> bool:
    return " " in feature or "&" in feature


def _squared(values: Iterable[float]) -> float:
    return sum(value * value for value in values)


class _Said(NamedTuple):
    """What a word of a phrase comes to."""

    kin: str  # what stands for it in pairs
    weight: float
    squared: float  # of its own features
    votes: Floats  # what its own features say for each label


class Recogniser:
    """Made by `learn`, or by `load` from what `save` gave."""

    def __init__(
        self,
        labels: Sequence[str],
        words: _Words,
        rows: Mapping[str, int],
        votes: Floats,
        empty: Floats,
        sharpness: float,
    ) -> None:
        self.labels = tuple(labels)
        self._words, self._sharpness = words, sharpness
        self._rows, self._votes = rows, votes  # what each feature says for each label
        self._empty = empty  # the scores of a phrase of which nothing is known
        self._none = _none(empty)
        self._said = lru_cache(maxsize=4_000)(self._of_word)

    def recognise(self, text: str) -> list[tuple[str, float]]:
        """Every label with how likely it is meant (0 to 1), the likeliest first.

        What they lack to 1 together is how likely none of them is.
        """
        import numpy as np

        said = [self._said(self._words.meant(word)) for word in words_of(text)]
        pairs = _pairs([(one.kin, one.weight) for one in said])
        length = sqrt(_squared(value for _, value in pairs) + sum(one.squared for one in said))
        found = [(row, value) for pair, value in pairs if (row := self._rows.get(pair)) is not None]
        votes = np.zeros_like(self._empty)
        for one in said:
            votes += one.votes
        if found:
            rows, values = zip(*found, strict=True)
            votes += np.array(values, np.float32) @ self._votes[list(rows)]
        shares = _shares(self._empty + votes / length, self._none, self._sharpness)
        known = zip(self.labels, shares.tolist(), strict=True)
        return sorted(known, key=itemgetter(1), reverse=True)

    def _of_word(self, word: str) -> _Said:
        import numpy as np

        kin, parts = _parts(word)
        weight = self._words.weight(word)
        votes = np.zeros_like(self._empty)
        for part, value in parts.items():
            if part in self._rows:
                votes += np.float32(weight * value) * self._votes[self._rows[part]]
        return _Said(kin, weight, _squared(parts.values()) * weight**2, votes)

    def save(self) -> bytes:
        """Everything it knows, for `load`."""
        import numpy as np

        known = {
            "labels": self.labels,
            "seen": self._words.seen,
            "phrases": self._words.phrases,
            "features": list(self._rows),
            "sharpness": self._sharpness,
        }
        text = np.frombuffer(json.dumps(known).encode(), np.uint8)
        file = BytesIO()
        # Half as exact is as right, and half as much to read.
        np.savez(file, known=text, votes=self._votes.astype(np.float16), empty=self._empty)
        return file.getvalue()

    @classmethod
    def load(cls, saved: bytes) -> Recogniser:
        """The recogniser that was saved."""
        import numpy as np

        with np.load(BytesIO(saved)) as arrays:
            known = json.loads(arrays["known"].tobytes())
            words = _Words(known["seen"], known["phrases"])
            rows = {feature: row for row, feature in enumerate(known["features"])}
            votes, empty = arrays["votes"].astype(np.float32), arrays["empty"]
        return cls(known["labels"], words, rows, votes, empty, known["sharpness"])


def learn(examples: Mapping[str, Iterable[str]]) -> Recogniser:
    """Learn from the phrases of each label. The words of a label are one more phrase of it.

    Memory grows with the square of the phrases, time with their cube: some thousands at most. No
    word in any of them is a ValueError.
    """
    import numpy as np

    labels = sorted(examples)
    phrases = [
        (some, number)
        for number, label in enumerate(labels)
        for text in sorted({*examples[label], re.sub(r"[\W\d_]+", " ", label)})
        if (some := words_of(text))
    ]
    if not phrases:
        raise ValueError("there is nothing to learn from: no example has a word in it")
    words = _Words(Counter(word for some, _ in phrases for word in set(some)), len(phrases))
    space = _Space([_features(some, words) for some, _ in phrases])
    likeness = np.ones((len(phrases), len(phrases)), np.float32)
    for block in space.blocks():
        likeness += block @ block.T
    pull, sharpness = _solved(likeness, np.array([number for _, number in phrases]), len(labels))
    votes = np.concatenate([block.T @ pull for block in space.blocks()])
    return Recogniser(labels, words, space.rows, votes, pull.sum(0), sharpness)


def _features(some: Sequence[str], words: _Words) -> dict[str, float]:
    """All features of a phrase, with values whose length is one."""
    found: dict[str, float] = {}
    squared = 0.0
    standing = []
    for word in some:
        kin, parts = _parts(word)
        weight = words.weight(word)
        standing.append((kin, weight))
        squared += _squared(parts.values()) * weight**2
        for part, value in parts.items():
            found[part] = found.get(part, 0) + weight * value
    pairs = _pairs(standing)
    for pair, value in pairs:
        found[pair] = found.get(pair, 0) + value
    length = sqrt(squared + _squared(value for _, value in pairs))
    return {feature: value / length for feature, value in found.items()}


class _Space:
    """Phrases as points: one row of numbers each, mostly zeros, handed out in blocks of columns."""

    def __init__(self, phrases: Sequence[Mapping[str, float]]) -> None:
        import numpy as np

        counts = Counter(feature for features in phrases for feature in features)
        often = (one for one, count in counts.items() if count >= _FEWEST or not _is_pair(one))
        self.rows = {feature: row for row, feature in enumerate(often)}
        self._shape = len(phrases), len(self.rows)
        places = [
            (phrase, self.rows[feature], value)
            for phrase, features in enumerate(phrases)
            for feature, value in features.items()
            if feature in self.rows
        ]
        phrase, column, value = zip(*places, strict=True) if places else ((), (), ())
        self._phrase, self._column = np.array(phrase, np.intp), np.array(column, np.intp)
        self._value = np.array(value, np.float32)

    def blocks(self) -> Iterator[Floats]:
        import numpy as np

        phrases, columns = self._shape
        for start in range(0, max(columns, 1), _WIDTH):
            here = (self._column >= start) & (self._column < start + _WIDTH)
            block = np.zeros((phrases, min(_WIDTH, columns - start)), np.float32)
            block[self._phrase[here], self._column[here] - start] = self._value[here]
            yield block


def _solved(likeness: Floats, truth: NDArray[intp], labels: int) -> tuple[Floats, float]:
    """How strongly each phrase pulls each label, and how sharply scores tell right from wrong.

    A ridge regression towards 1 for a phrase's own label and -1 for the others, done again and
    again: whoever got beyond that aim is asked for no more than it reached. It ends at the squared
    hinge loss, with one matrix inverted.
    """
    import numpy as np

    count = np.bincount(truth, minlength=labels)
    aims = np.where(truth[:, None] == np.arange(labels), 1, -1).astype(np.float32)
    # A label with many phrases is not to weigh more than one with few.
    penalty = (_STIFFNESS * count[truth] / count.mean()).astype(np.float32)[:, None]
    inverse: Floats = np.linalg.inv(likeness + np.diag(penalty[:, 0]))
    asked: Floats = aims
    ahead: Floats = aims
    speed = 1.0
    for _ in range(_ROUNDS):
        reached = ahead - penalty * (inverse @ ahead)
        before, asked = asked, aims * np.maximum(1, aims * reached)
        # Nesterov's step: a little further in the direction that it has been going.
        before_speed, speed = speed, (1 + sqrt(1 + 4 * speed**2)) / 2
        ahead = asked + (before_speed - 1) / speed * (asked - before)
    pull: Floats = inverse @ asked
    # What each phrase would score if it were not among the examples, in closed form.
    left_out: Floats = asked - pull / np.diag(inverse)[:, None]
    return pull, _sharpness(left_out, _none(pull.sum(0)), truth)


def _sharpness(scores: Floats, none: float, truth: NDArray[intp]) -> float:
    """The factor by which scores make the best odds."""
    import numpy as np

    def surprise(sharpness: float) -> float:
        own = _shares(scores, none, sharpness)[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(own, 1e-9)).sum())

    return min((1.0 + step / 2 for step in range(40)), key=surprise)


def _none(empty: Floats) -> float:
    """The score of "none of these"."""
    return float(empty.max()) * (1 - _NONE) + _NONE


def _shares(scores: Floats, none: float, sharpness: float) -> Floats:
    """Scores as likelihoods: those of all labels and of "none of these" add up to 1."""
    import numpy as np

    top = np.maximum(scores.max(-1, keepdims=True), none)
    odds = np.exp(sharpness * (scores - top))
    shares: Floats = odds / (odds.sum(-1, keepdims=True) + np.exp(sharpness * (none - top)))
    return shares
