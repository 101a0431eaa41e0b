"""Spelling: what a mistyped word was meant to be, among the words the bot knows.

A word stays as it is when it is one of ours, stands in a record's name, or is ordinary English:
without that last list real words would be bent ("told" into "hold", and a write with it).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import groupby

from rapidfuzz import process
from rapidfuzz.distance import OSA

from opsbot.language.values import VOCABULARY as VALUE_WORDS
from opsbot.language.words import Token, listed


@lru_cache(maxsize=1)
def english() -> dict[str, int]:
    """Ordinary English words with their rank, most frequent first (made by make_english.py)."""
    text = (files("opsbot.language") / "english.txt").read_text("utf-8")
    words = text.split()
    return dict(zip(words, range(len(words)), strict=True))


# What a question begins with is mistyped more often than anything near it.
_QUESTIONS = frozenset(listed("what when where which who whose why how"))
_VOWELS = str.maketrans("", "", "aeiou")
# A shorter word has so many near ones that only a frequent one is meant (its rank in English).
_SHORT, _FREQUENT = 4, 1000
# From this rank on an English word may be one of ours with a doubled letter typed once: "chanel".
_RARE = 10_000


class Speller:
    """Corrects words towards a vocabulary."""

    def __init__(self, vocabulary: Collection[str]) -> None:
        self._known = frozenset(vocabulary)
        self._nearest = lru_cache(maxsize=20_000)(self._find)

    @cached_property
    def _targets(self) -> list[str]:
        """What a typo may be of. This and what follows is laid out for the first one."""
        long = (word for word in self._known if len(word) > 2 and word.isalpha())
        return [word for word in long if _is_target(word)]

    @cached_property
    def _with_gap(self) -> dict[str, list[str]]:
        """Words one slip apart are the same, but for a letter left out of one or both of them."""
        found: dict[str, list[str]] = {}
        for word in self._targets:
            for gapped in _with_gaps(word):
                found.setdefault(gapped, []).append(word)
        return found

    @cached_property
    def _beginning(self) -> dict[tuple[str, int], list[str]]:
        found: dict[tuple[str, int], list[str]] = {}
        for word in self._targets:
            found.setdefault((word[0], len(word)), []).append(word)
        return found

    def knows(self, word: str) -> bool:
        """Whether a word is one of ours."""
        return word in self._known

    def meant(self, token: Token, is_name: Callable[[str], bool]) -> tuple[str, ...]:
        """What a token's word may be, the likeliest first; a word that somebody knows is itself."""
        word = token.word
        if token.kind != "word" or len(word) < 3 or word in self._known or is_name(word):
            return (word,)
        rank = english().get(word)
        if rank is None:
            return self._nearest(word) or (word,)
        if rank < _RARE:
            return (word,)
        return (word, *(near for near in self._nearest(word) if _single(near) == _single(word)))

    def _find(self, word: str) -> tuple[str, ...]:
        """The known words with the fewest slips (one; two from six letters on, of those that begin
        alike), the likeliest first."""
        near = self._one_slip(word)
        if not near and len(word) > 5:
            near = self._two_slips(word)
        return tuple(sorted(near, key=lambda known: _unlikeness(word, known)))

    def _one_slip(self, word: str) -> list[str]:
        some = {known for gapped in _with_gaps(word) for known in self._with_gap.get(gapped, ())}
        return [known for known in some if OSA.distance(word, known) == 1]

    def _two_slips(self, word: str) -> list[str]:
        some = [
            known
            for length in range(len(word) - 2, len(word) + 3)
            for known in self._beginning.get((word[0], length), ())
        ]
        found = process.extract(word, some, scorer=OSA.distance, score_cutoff=2, limit=None)
        return [known for known, _, _ in found]


def _is_target(word: str) -> bool:
    return len(word) >= _SHORT or english().get(word, _FREQUENT) < _FREQUENT


def _with_gaps(word: str) -> set[str]:
    """A word, and what is left of it without any one of its letters."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def _single(word: str) -> str:
    """A word with doubled letters once."""
    return "".join(letter for letter, _ in groupby(word))


def _unlikeness(word: str, known: str) -> tuple[bool | int | str, ...]:
    """How hard a known word is to believe in: one that asks, or has the same consonants, the same
    first letter, the same letters in another order, is a day or a number, or is frequent, is
    likelier."""
    return (
        known not in _QUESTIONS,
        known.translate(_VOWELS) != word.translate(_VOWELS),
        known[0] != word[0],
        sorted(known) != sorted(word),
        known not in VALUE_WORDS,
        english().get(known, len(english())),
        known,
    )


def without_ing(word: str) -> tuple[str, ...]:
    """The verbs that a form in -ing may be of: "putting" is "put", "making" is "make"."""
    stem = word.removesuffix("ing")
    doubled = (stem[:-1],) if len(stem) > 2 and stem[-1] == stem[-2] else ()
    return (stem, f"{stem}e", *doubled)
