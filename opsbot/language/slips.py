"""Slips of the key in a name without spaces: whoever slips once has half of it right.

A slip takes a letter out, puts one in, puts one for another, or swaps two that stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

# What is known of a name: its parts, but for the one that holds the slip.
Known = tuple[str | None, ...]


def cut(name: str, count: int) -> tuple[str, ...]:
    """A name in parts of the same length, or nearly."""
    return tuple(name[start:end] for start, end in pairwise(_bounds(len(name), count)))


def _bounds(length: int, count: int) -> list[int]:
    return [length * i // count for i in range(count + 1)]


def one_slip_away(typed: str, count: int) -> Iterator[Known]:
    """What may be known of the names one slip away, cut in so many parts: what stands before the
    slip is where it is in these letters, and what stands behind it as far from the end. Only where
    the letters at both sides of a cut are swapped two parts are wrong, and all can be known."""
    size = len(typed)
    for at in _bounds(size, count)[1:-1]:
        yield cut(typed[: at - 1] + typed[at - 1 : at + 1][::-1] + typed[at + 1 :], count)
    for length in (size - 1, size, size + 1):
        bounds = _bounds(length, count)
        before = [typed[a:b] for a, b in pairwise(bounds)]
        behind = [typed[a + size - length : b + size - length] for a, b in pairwise(bounds)]
        for slip in range(count):
            yield (*before[:slip], None, *behind[slip + 1 :])


@lru_cache(maxsize=256)
def halves_near(typed: str) -> frozenset[tuple[int, str]]:
    """The first halves (0) and second ones (1) that the names one slip away may have: the same as
    above with two parts, which is asked for of nearly every few words that somebody types."""
    size = len(typed)
    lengths = (size - 1, size, size + 1)
    at = size // 2
    swapped = typed[: at - 1] + typed[at - 1 : at + 1][::-1] + typed[at + 1 :]
    fronts = {swapped[:at], *(typed[: length // 2] for length in lengths)}
    backs = {swapped[at:], *(typed[size - (length + 1) // 2 :] for length in lengths)}
    return frozenset([*((0, front) for front in fronts), *((1, back) for back in backs)])
