"""Spelling: what a mistyped word was meant to be, among the words the bot knows.

A word stays as it is when it is one of ours, stands in a record's name, or is ordinary English:
without that last list real words would be bent ("told" into "hold", and a write with it).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from importlib.resources import files

from rapidfuzz.distance import OSA

from opsbot.language.words import Token


@lru_cache(maxsize=1)
def english() -> dict[str, int]:
    """Ordinary English words with their rank, most frequent first (made by make_english.py)."""
    text = (files("opsbot.language") / "english.txt").read_text("utf-8")
    return {word: rank for rank, word in enumerate(text.split())}


class Speller:
    """Corrects words towards a vocabulary."""

    def __init__(self, vocabulary: Collection[str]) -> None:
        self._known = frozenset(vocabulary)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(self._known):
            if len(word) > 2 and word.isalpha():
                self._by_length.setdefault(len(word), []).append(word)
        self._nearest = lru_cache(maxsize=20_000)(self._find)

    def meant(self, token: Token, is_name: Callable[[str], bool]) -> tuple[str, ...]:
        """What a token's word may be, the likeliest first; a word that somebody knows is itself."""
        word = token.word
        if token.kind != "word" or self._stays(word) or is_name(word):
            return (word,)
        return self._nearest(word) or (word,)

    def _stays(self, word: str) -> bool:
        return word in self._known or len(word) < 3 or word in english()

    def _find(self, word: str) -> tuple[str, ...]:
        """The known words with the fewest slips (one; two from six letters on). The likelier first:
        the same first letter, the same letters in another order, the same length, more frequent."""
        near: list[tuple[tuple[int, bool, bool, int, int], str]] = []
        allowed = least = 1 if len(word) < 6 else 2
        for length in range(len(word) - allowed, len(word) + allowed + 1):
            for known in self._by_length.get(length, ()):
                distance = OSA.distance(word, known, score_cutoff=least)
                if distance <= least:
                    least = distance
                    rank = english().get(known, len(english()))
                    order = (
                        distance,
                        known[0] != word[0],
                        sorted(known) != sorted(word),
                        abs(len(known) - len(word)),
                        rank,
                    )
                    near.append((order, known))
        return tuple(known for order, known in sorted(near) if order[0] == least)


def without_ing(word: str) -> tuple[str, ...]:
    """The verbs that a form in -ing may be of: "putting" is "put", "making" is "make"."""
    stem = word.removesuffix("ing")
    doubled = (stem[:-1],) if len(stem) > 2 and stem[-1] == stem[-2] else ()
    return (stem, f"{stem}e", *doubled)
