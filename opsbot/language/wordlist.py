"""Many words in little memory, found as they are or by what is nearly them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from opsbot.language.halves import Hashes, all_hashed

Numbers = NDArray[np.uint32]

# Parts the texts of a bunch. Nobody types it, and what systems send is cleaned of it.
SEPARATOR = "\x1f"
_BUNCH = 25_000


class Texts:
    """Short texts in one buffer: a list of strings would take eight times as much."""

    __slots__ = ("_bytes", "_starts")

    def __init__(self, texts: Iterable[str]) -> None:
        encoded = [text.encode() for text in texts]
        self._bytes = b"".join(encoded)
        self._starts = array("I", accumulate(map(len, encoded), initial=0))

    def __getitem__(self, i: int) -> str:
        return self._bytes[self._starts[i] : self._starts[i + 1]].decode()

    def some(self, places: Sequence[int]) -> list[str]:
        """Several of them; each alone would take twice as long."""
        text, starts = self._bytes, self._starts
        if not places:
            return []
        return b"\n".join([text[starts[i] : starts[i + 1]] for i in places]).decode().split("\n")

    def __len__(self) -> int:
        return len(self._starts) - 1


def in_bunches(text: str) -> Iterator[str]:
    """Joined texts, some of them at a time: what is made of a bunch on the way takes less memory
    than what is kept."""
    start = 0
    while start <= len(text):
        end = text.find(SEPARATOR, start + _BUNCH)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1


def numbered(bunches: Iterable[str]) -> tuple[list[str], Numbers, Numbers]:
    """The different parts of texts, between spaces; the numbers of all parts in order; and how many
    parts each text has. They are told apart by their hashes: strings would take twice as long."""
    encoded = [bunch.encode() + b"\x1f" for bunch in bunches]
    hashes: list[Hashes] = []
    sizes, starts, ends = [], [], []
    begin = 0
    for text in encoded:
        letters = np.frombuffer(text, np.uint8)
        stops = np.flatnonzero((letters == ord(" ")) | (letters == ord(SEPARATOR)))
        begins = np.concatenate((np.zeros(1, np.int64), stops[:-1] + 1))
        hashes += all_hashed(letters, (begins, stops))
        sizes.append(np.diff(np.flatnonzero(letters[stops] == ord(SEPARATOR)), prepend=-1))
        starts.append((begins + begin).astype(np.uint32))
        ends.append((stops + begin).astype(np.uint32))
        begin += len(text)
    _, first, numbers = np.unique(np.concatenate(hashes), return_index=True, return_inverse=True)
    whole = b"".join(encoded)
    bounds = (np.concatenate(some)[first].data for some in (starts, ends))
    parts = [whole[start:end].decode() for start, end in zip(*bounds, strict=True)]
    return parts, numbers.astype(np.uint32), np.concatenate(sizes).astype(np.uint32)


class Words:
    """Different words, each with its place: ordered by length, then by hash."""

    __slots__ = ("_hashes", "_letters", "_starts", "_texts")

    def __init__(self, words: Sequence[str], order: NDArray[np.int64]) -> None:
        ordered = [words[i] for i in order.data]
        self._texts = Texts(ordered)
        self._hashes = _hashes(ordered).data
        lengths = _lengths(ordered)
        places = np.arange(int(lengths.max(initial=0)) + 2)
        self._starts: list[int] = np.searchsorted(lengths, places).tolist()
        groups = [_letters(ordered[a:b]) for a, b in pairwise(self._starts) if a < b]
        self._letters = np.concatenate(groups) if groups else np.empty(0, np.uint64)

    @staticmethod
    def order(words: Sequence[str]) -> NDArray[np.int64]:
        """The order in which words are to be laid down."""
        return np.lexsort((_hashes(words), _lengths(words)))

    def __len__(self) -> int:
        return len(self._texts)

    def place(self, word: str) -> int | None:
        """Where a word stands; None where it is none of these."""
        if len(word) + 1 >= len(self._starts):
            return None
        start, end = self._starts[len(word) : len(word) + 2]
        wanted = hash(word) & 0xFFFF
        i = bisect_left(self._hashes, wanted, start, end)
        while i < end and self._hashes[i] == wanted:
            if self._texts[i] == word:
                return i
            i += 1
        return None

    def near(self, word: str, most: int, counts: Callable[[int], bool]) -> tuple[int, list[int]]:
        """The fewest slips, up to the most, that make one of these words of another, and the places
        of all that are so near; among the places that count."""
        shortest = max(len(word) - most, 0)
        bounds = self._starts[shortest : len(word) + most + 2]
        if len(bounds) < 2:
            return 0, []
        start, end = bounds[0], bounds[-1]
        # A letter more changes one bit, and one for another two.
        apart = np.bitwise_count(self._letters[start:end] ^ _letters_of(word))
        for length, (a, b) in enumerate(pairwise(bounds), shortest):
            apart[a - start : b - start] += abs(len(word) - length)
        for slips in range(1, most + 1):
            likely = (np.flatnonzero(apart <= 2 * slips) + start).tolist()
            texts = self._texts.some(likely)
            close = extract(word, texts, scorer=OSA.distance, score_cutoff=slips, limit=None)
            near = [likely[i] for _, _, i in close if counts(likely[i])]
            if near:
                return slips, near
        return 0, []


def _hashes(words: Sequence[str]) -> NDArray[np.uint16]:
    return np.fromiter(map(hash, words), np.int64, len(words)).astype(np.uint16)


def _lengths(words: Sequence[str]) -> Numbers:
    return np.fromiter(map(len, words), np.uint32, len(words))


def _letters_of(word: str) -> np.uint64:
    """Which letters stand in a word: in the lower half of the bits once, in the upper one twice."""
    once = twice = 0
    for letter in word:
        bit = 1 << (ord(letter) & 31)
        twice |= once & bit
        once |= bit
    return np.uint64(once | twice << 32)


def _letters(words: Sequence[str]) -> NDArray[np.uint64]:
    """The same for words of one length."""
    codes = np.array(words).view(np.uint32).reshape(len(words), -1)
    once = twice = np.zeros(len(words), np.uint64)
    for letter in (np.uint64(1) << (codes & 31).astype(np.uint64)).T:
        twice = twice | (once & letter)
        once = once | letter
    letters: NDArray[np.uint64] = once | twice << np.uint64(32)
    return letters
