"""Halves of names by their hashes: of a name with one slip half is still right.

A hash has 64 bits and is counted from a number of this process, so that nobody can make up names
that look alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from secrets import randbits
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from opsbot.language.slips import Known, cut, halves_near, one_slip_away

Hashes = NDArray[np.uint64]

_ALL = 2**64 - 1
# An odd number has an inverse among the numbers of 64 bits.
_BASE = randbits(64) | 1
_INVERSE = pow(_BASE, -1, 2**64)


@lru_cache(maxsize=1024)
def hashed(text: str) -> int:
    """The hash of a text: a polynomial of its letters."""
    value = 0
    for letter in reversed(text):
        value = (value * _BASE + ord(letter) + 1) & _ALL
    return value


def all_hashed(letters: NDArray[Any], *pieces: tuple[NDArray[Any], NDArray[Any]]) -> list[Hashes]:
    """The same for pieces of letters, from where to where each."""
    powers, inverse = _powers(max(1 << len(letters).bit_length(), 2**15))
    terms = (letters + np.uint64(1)) * powers[: len(letters)]
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(terms)))
    return [(sums[end] - sums[start]) * inverse[start] for start, end in pieces]


@lru_cache(maxsize=1)
def _powers(count: int) -> tuple[Hashes, Hashes]:
    def of(base: int) -> Hashes:
        return np.cumprod(np.array([1] + [base] * count, np.uint64), dtype=np.uint64)

    return of(_BASE), of(_INVERSE)


class Trace(NamedTuple):
    """What is known of a name: the hash of its first or second half, and two bytes of each half,
    one of every quarter. Where the mask has no bits nothing is known."""

    is_front: bool
    half: int
    front: int
    front_mask: int
    back: int
    back_mask: int


@lru_cache(maxsize=1024)
def trace(joined: str) -> Trace:
    """All that is known of a name."""
    return _trace(cut(joined, 4))


def near_traces(joined: str, there: Callable[[bool, int], bool]) -> Iterator[Trace]:
    """What may be known of the names one slip away, as far as a half of them is there. Most are
    not: their quarters are not even hashed."""
    for quarters in _near_quarters(joined):
        if there(*_half(quarters)):
            yield _trace(quarters)


@lru_cache(maxsize=64)
def _near_quarters(joined: str) -> frozenset[Known]:
    return frozenset(one_slip_away(joined, 4))


@lru_cache(maxsize=1024)
def near_halves(joined: str) -> tuple[tuple[int, int], ...]:
    """The hashes of the halves that the names one slip away may have, each behind its number."""
    return tuple((i, hashed(half)) for i, half in halves_near(joined))


def _trace(quarters: Known) -> Trace:
    first, second, third, fourth = quarters
    return Trace(*_half(quarters), *_short(first, second), *_short(third, fourth))


def _half(quarters: Known) -> tuple[bool, int]:
    """Whether the first half is known, else the second one is; and its hash."""
    first, second, third, fourth = quarters
    if first is not None and second is not None:
        return True, hashed(first + second)
    return False, hashed(f"{third}{fourth}")


def _short(first: str | None, second: str | None) -> tuple[int, int]:
    """Two bytes of a half, and a mask of what is known."""
    upper = 0 if first is None else byte(hashed(first))
    lower = 0 if second is None else byte(hashed(second))
    return upper << 8 | lower, (first is not None) * 0xFF00 | (second is not None) * 0xFF


def byte(hash: Any) -> Any:
    """What is kept of the hash of a quarter."""
    return hash >> 48 & 0xFF


class Seen:
    """Halves that there are. Most of what is asked for is none of them, and two bits say so; one in
    thirty that are none seems to be one."""

    __slots__ = ("_bits", "_mask")

    def __init__(self, fronts: Hashes, backs: Hashes) -> None:
        size = 1 << (20 * len(fronts)).bit_length()
        self._mask = size - 1
        bits = np.zeros(size, np.bool_)
        for hashes in (fronts, ~backs):
            bits[hashes >> 8 & self._mask] = True
            bits[hashes >> 32 & self._mask] = True
        self._bits = np.packbits(bits, bitorder="little").tobytes()

    def has(self, is_front: bool, half: int) -> bool:
        """Whether a first half may be there, or a second one."""
        half = half if is_front else half ^ _ALL
        bits, first, second = self._bits, half >> 8 & self._mask, half >> 32 & self._mask
        return bool(bits[first >> 3] >> (first & 7) & bits[second >> 3] >> (second & 7) & 1)
