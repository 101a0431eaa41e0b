"""A shelf: the names of many records of one kind, in arrays that take some forty bytes a record.

It is built once and then only read, but for single records that are taken off it; what comes later
goes on another shelf. Names are kept as the numbers of their parts, which many share. The rows are
ordered by the hash of the first half of their names, so that whole names are found by it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from opsbot.language.columns import Columns, key_name, other_name, part_name
from opsbot.language.halves import (
    Seen,
    Trace,
    all_hashed,
    byte,
    hashed,
    near_halves,
    near_traces,
    trace,
)
from opsbot.language.slips import cut
from opsbot.language.wordlist import SEPARATOR, Numbers, Texts, Words, in_bunches, numbered
from opsbot.language.words import words_of
from opsbot.reply import Ref

_NO_ROWS: Numbers = np.empty(0, np.uint32)
_GONE = 2**32 - 1
# So many rows' sizes are added up, at most, to find where a name begins.
_BLOCK = 16
# A row's byte: how many words the name has, and a bit for what is closed.
_WORDS, _CLOSED = 127, 128
_BUNCH = 1000


class Shelf:
    """The names of many records of one kind. A row is where a record stands."""

    def __init__(self, columns: Columns) -> None:
        read = _Reader(columns.labels)
        order = np.argsort(read.short_fronts, kind="stable").astype(np.uint32)
        self.kind = columns.kind
        self.ids = columns.ids.astype(np.min_scalar_type(columns.ids.max()))[order]
        self._alive: NDArray[np.bool_] | None = None
        self._seen = Seen(read.fronts, read.backs)
        self._fronts = read.short_fronts[order].data
        self._backs = read.short_backs[order]
        self._lay_names(read, order)
        folded = read.folded
        del read  # the larger part of it is not needed any more
        held = self._lay_words(folded)
        closed = ~columns.open[order]
        self._traits = np.minimum(held, _WORDS).astype(np.uint8) | closed * np.uint8(_CLOSED)
        self._lay_others(columns, order)
        self._keys = Texts(columns.keys[i] for i in order.tolist()) if columns.keys else None

    def _lay_names(self, read: _Reader, order: Numbers) -> None:
        """Each row's name as the numbers of its parts."""
        sizes = read.sizes[order]
        starts = np.cumsum(sizes, dtype=np.uint32) - sizes
        before = (np.cumsum(read.sizes, dtype=np.uint32) - read.sizes)[order]
        places = np.repeat(before - starts, sizes)
        places += np.arange(len(places), dtype=np.uint32)
        self._parts = read.parts[places].astype(np.min_scalar_type(len(read.texts))).data
        self._sizes = sizes.astype(np.min_scalar_type(sizes.max())).data
        self._starts = starts[::_BLOCK].copy().data
        self._texts = Texts(read.texts)

    def _lay_words(self, folded: Sequence[str]) -> NDArray[np.int64]:
        """Each word's rows, in order, where the words of each part are known; and how many words
        each row's name has."""
        # The first is always "", which a part without words has ("&").
        words, said, sizes = numbered(in_bunches(SEPARATOR.join(["", *folded])))
        said, sizes = said[1:], sizes[1:]
        order = Words.order(words)
        self._words = Words(words, order)
        place = np.empty(len(words), np.uint64)
        place[order] = np.arange(len(words), dtype=np.uint64)
        said_at = place[said] << np.uint64(32)
        first = np.cumsum(sizes, dtype=np.uint32) - sizes
        parts = np.asarray(self._parts)
        rows = np.repeat(np.arange(len(self), dtype=np.uint32), np.asarray(self._sizes))
        pairs = []
        for i in range(int(sizes.max())):
            longer = sizes[parts] > i
            pairs.append(said_at[first[parts[longer]] + i] | rows[longer])
        pair = np.concatenate(pairs)
        del pairs, rows, longer
        pair.sort()
        pair = pair[np.searchsorted(pair, np.uint64(2**32)) :]  # nothing is found by ""
        held = np.bincount(pair.astype(np.uint32), minlength=len(self))
        twice = np.flatnonzero(pair[1:] == pair[:-1])
        pair = np.delete(pair, twice) if len(twice) else pair
        self._rows = pair.astype(np.uint32)
        starts = np.arange(len(words) + 1, dtype=np.uint64) << np.uint64(32)
        self._firsts = np.searchsorted(pair, starts).astype(np.uint32).data
        return held

    def _lay_others(self, columns: Columns, order: Numbers) -> None:
        """What else the rows are found by: 48 bits of a hash, which no two of millions share."""
        row = np.empty(len(self), np.uint32)
        row[order] = np.arange(len(self), dtype=np.uint32)
        others = columns.others.view(np.uint64) >> np.uint64(16)
        by = np.argsort(others)
        self._others = (others[by] >> np.uint64(16)).astype(np.uint32).data
        self._others_ends = others[by].astype(np.uint16).data
        self._owners = row[columns.owners[by]]

    def __len__(self) -> int:
        return len(self.ids)

    # -- records ------------------------------------------------------------------------------

    def ref(self, row: int) -> Ref:
        """The record of a row."""
        return Ref(self.kind, int(self.ids[row]), self.label(row), self.key(row))

    def label(self, row: int) -> str:
        """What the record of a row is called."""
        block = row // _BLOCK
        start = self._starts[block] + sum(self._sizes[block * _BLOCK : row].tolist())
        parts = self._parts[start : start + self._sizes[row]].tolist()
        return " ".join([self._texts[part] for part in parts])

    def key(self, row: int) -> str:
        """How the record of a row is typed."""
        return self._keys[row] if self._keys else f"#{self.ids[row]}"

    def row(self, id: int) -> int | None:
        """Where a record stands, if it does."""
        rows = self._living(np.flatnonzero(self.ids == id))
        return int(rows[0]) if len(rows) else None

    def drop(self, id: int) -> None:
        """Take a record off, if it is here."""
        row = self.row(id)
        if row is not None:
            if self._alive is None:
                self._alive = np.ones(len(self), np.bool_)
            self._alive[row] = False

    def rows(self) -> Numbers:
        """All rows that hold a record."""
        return self._living(np.arange(len(self), dtype=np.uint32))

    def lowest(
        self, rows: Numbers, most: int | None, *, open_first: bool
    ) -> list[tuple[bool, int, int]]:
        """The rows with the lowest ids, so many at most: what they are ordered by, and the row."""
        ids, closed = self.ids[rows], (self._traits[rows] >= _CLOSED) & open_first
        if most is not None and most < len(rows):
            least = np.argpartition(ids | closed.astype(np.uint64) << np.uint64(63), most)[:most]
            rows, ids, closed = rows[least], ids[least], closed[least]
        return sorted(zip(closed.tolist(), ids.tolist(), rows.tolist(), strict=True))

    def only_open(self, rows: Numbers, is_open: bool) -> Numbers:
        """Of some rows those that hold what is open, or what is closed."""
        fitting: Numbers = rows[(self._traits[rows] < _CLOSED) == is_open]
        return fitting

    def only_long(self, rows: Numbers, words: int) -> Numbers:
        """Of some rows those whose names have so many words; 127 and more are not told apart."""
        fitting: Numbers = rows[self._traits[rows] & np.uint8(_WORDS) == min(words, _WORDS)]
        return fitting

    def only_among(self, rows: Numbers, ids: Collection[int]) -> Numbers:
        """Of some rows those that hold one of these records."""
        return rows[np.isin(self.ids[rows], np.array([*ids], np.uint64))]

    def _living(self, rows: NDArray[Any]) -> Numbers:
        return rows if self._alive is None else rows[self._alive[rows]]

    # -- finding ------------------------------------------------------------------------------

    def named(self, words: Sequence[str]) -> Numbers:
        """The rows with this full name."""
        rows: list[int] = self.owned(other_name(words)).tolist()
        joined = "".join(words)
        if self._seen.has(True, hashed(cut(joined, 2)[0])):
            alike = self._traced(trace(joined)).tolist()
            rows += [row for row in alike if words_of(self.label(row)) == tuple(words)]
        return self._living(np.array(sorted({*rows}), np.uint32)) if rows else _NO_ROWS

    def part_of(self, wholes: Iterable[str]) -> Numbers:
        """The rows of what is part of any of some things, by their folded names."""
        return np.unique(np.concatenate([_NO_ROWS, *(self.owned(part_name(w)) for w in wholes)]))

    def keyed(self, key: str) -> Numbers:
        """The rows of the records that people call by a key which is not made of the id."""
        return self.owned(key_name(key))

    def owned(self, other: int) -> Numbers:
        """The rows that are found by a hash as well."""
        upper, lower = other >> 32 & 2**32 - 1, other >> 16 & 0xFFFF
        start = bisect_left(self._others, upper)
        end = bisect_right(self._others, upper, start)
        start = bisect_left(self._others_ends, lower, start, end)
        end = bisect_right(self._others_ends, lower, start, end)
        return self._living(self._owners[start:end]) if start < end else _NO_ROWS

    def place(self, word: str) -> int | None:
        """Where a word stands among the words of the names."""
        place = self._words.place(word)
        return None if place is None or not self._counts(place) else place

    def near(self, word: str, most: int) -> tuple[int, list[int]]:
        """The fewest slips that make a word of the names from another, and the places of all words
        that are so near."""
        return self._words.near(word, most, self._counts)

    def _counts(self, place: int) -> bool:
        """Whether a word stands in the name of a record that is still here."""
        return self._alive is None or bool(self._alive[self._with(place)].any())

    def _with(self, place: int) -> Numbers:
        return self._rows[self._firsts[place] : self._firsts[place + 1]]

    def holding(self, groups: Iterable[Sequence[int]]) -> Numbers:
        """The rows in whose names a word of every group stands."""
        rows, *others = sorted((self._with_any(places) for places in groups), key=len)
        for other in others:
            if not len(rows):
                break
            rows = rows[other.take(other.searchsorted(rows), mode="clip") == rows]
        return self._living(rows)

    def _with_any(self, places: Sequence[int]) -> Numbers:
        if len(places) == 1:
            return self._with(places[0])
        return np.unique(np.concatenate([self._with(place) for place in places]))

    def squeezed(self, joined: str) -> tuple[int, Numbers]:
        """The rows whose names without spaces are nearest to some letters, and how near: as they
        are, or but for one slip."""
        if not any(self._seen.has(not i, half) for i, half in near_halves(joined)):
            return 0, _NO_ROWS
        for slips, traces in enumerate(((trace(joined),), near_traces(joined, self._seen.has))):
            found = [self._traced(known) for known in traces]
            rows = self._living(np.unique(np.concatenate([_NO_ROWS, *found])))
            near = [row for row in rows.tolist() if self._slips(joined, row) == slips]
            if near:
                return slips, np.array(near, np.uint32)
        return 0, _NO_ROWS

    def _slips(self, joined: str, row: int) -> int:
        return OSA.distance(joined, "".join(words_of(self.label(row))), score_cutoff=1)

    def _traced(self, known: Trace) -> Numbers:
        """The rows of which this much is known."""
        if known.is_front:
            start = bisect_left(self._fronts, known.front)
            end = bisect_right(self._fronts, known.front, start)
            found = self._backs[start:end] & known.back_mask == known.back
            return np.flatnonzero(found).astype(np.uint32) + np.uint32(start)
        rows = np.flatnonzero(self._backs == known.back).astype(np.uint32)
        fitting: Numbers = rows[np.asarray(self._fronts)[rows] & known.front_mask == known.front]
        return fitting

    # -- moving on ----------------------------------------------------------------------------

    def labels(self, rows: Numbers) -> Iterator[str]:
        """What the records of some rows are called, in bunches."""
        texts = [self._texts[i] for i in range(len(self._texts))]
        ends = np.cumsum(self._sizes, dtype=np.uint32)
        starts = ends - np.asarray(self._sizes)
        for i in range(0, len(rows), _BUNCH):
            some = rows[i : i + _BUNCH]
            bounds = zip(starts[some].tolist(), ends[some].tolist(), strict=True)
            parts = (self._parts[start:end].tolist() for start, end in bounds)
            yield SEPARATOR.join(" ".join(map(texts.__getitem__, one)) for one in parts)

    def opens(self) -> NDArray[np.bool_]:
        """Which rows hold what is open."""
        return self._traits < _CLOSED

    def others(self, place: Numbers) -> tuple[NDArray[np.int64], Numbers]:
        """What else its records are found by, each with the place that its row goes to."""
        places = place[self._owners]
        upper = np.asarray(self._others).astype(np.uint64) << np.uint64(32)
        others = upper | np.asarray(self._others_ends).astype(np.uint64) << np.uint64(16)
        return others.view(np.int64)[places != _GONE], places[places != _GONE]


def laid_together(shelves: Sequence[Shelf]) -> Columns:
    """What stands on several shelves, without what was taken off."""
    each = [(shelf, shelf.rows()) for shelf in shelves]
    others: list[tuple[NDArray[np.int64], Numbers]] = []
    begin = 0
    for shelf, rows in each:
        place = np.full(len(shelf), _GONE, np.uint32)
        place[rows] = np.arange(begin, begin + len(rows), dtype=np.uint32)
        others.append(shelf.others(place))
        begin += len(rows)
    keys = [shelf.key(row) for shelf, rows in each for row in rows.tolist()]
    return Columns(
        shelves[0].kind,
        np.concatenate([shelf.ids[rows].astype(np.uint64) for shelf, rows in each]),
        chain.from_iterable(shelf.labels(rows) for shelf, rows in each),
        np.concatenate([shelf.opens()[rows] for shelf, rows in each]),
        np.concatenate([other for other, _ in others]),
        np.concatenate([owners for _, owners in others]),
        keys if any(key[0] != "#" for key in keys) else (),
    )


class _Reader:
    """Names read: the numbers of their parts, and the hashes of their halves."""

    def __init__(self, bunches: Iterable[str]) -> None:
        self.texts, self.parts, self.sizes = numbered(bunches)
        self.folded = [
            text.lower() if text.isascii() and text.isalpha() else " ".join(words_of(text))
            for text in self.texts
        ]
        self._squeezed = [text.replace(" ", "") for text in self.folded]
        self._lengths = np.fromiter(map(len, self._squeezed), np.int64, len(self._squeezed))
        ends = np.cumsum(self.sizes).tolist()
        columns = [self._read(i, ends) for i in range(0, len(ends), _BUNCH)]
        self.fronts, self.backs, *short = map(np.concatenate, zip(*columns, strict=True))
        self.short_fronts, self.short_backs = short

    def _read(self, i: int, all_ends: Sequence[int]) -> tuple[NDArray[Any], ...]:
        """Hashes of the halves of some names, and two bytes of each half: one of each quarter."""
        sizes = self.sizes[i : i + _BUNCH]
        parts = self.parts[all_ends[i] - sizes[0] : all_ends[min(i + _BUNCH, len(all_ends)) - 1]]
        text = "".join(map(self._squeezed.__getitem__, parts.tolist()))
        ends = np.cumsum(self._lengths[parts])[np.cumsum(sizes) - 1]
        starts = np.concatenate((np.zeros(1, np.int64), ends[:-1]))
        bounds = [starts + (ends - starts) * quarter // 4 for quarter in range(5)]
        letters = np.frombuffer(text.encode("utf-32-le"), np.uint32)
        fronts, backs, *rest = all_hashed(letters, *pairwise(bounds[::2]), *pairwise(bounds))
        first, second, third, fourth = (byte(some).astype(np.uint16) for some in rest)
        return fronts, backs, first << 8 | second, third << 8 | fourth
