"""Columns: names on their way to a shelf, from records or from joined texts of a database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from opsbot.language.wordlist import SEPARATOR, Numbers, in_bunches
from opsbot.language.words import alone_until, words_of

if TYPE_CHECKING:
    from opsbot.language.naming import Named


@dataclass(frozen=True, slots=True)
class Columns:
    """One value of each record in each column, all in the same order."""

    kind: str
    ids: NDArray[np.uint64]
    labels: Iterable[str]  # in bunches
    open: NDArray[np.bool_]
    # The hashes of what else records are found by, and the places of these records.
    others: NDArray[np.int64]
    owners: Numbers
    keys: Sequence[str] = ()  # none where each is "#" and the id


def other_name(words: Iterable[str]) -> int:
    """The hash of another full name."""
    return hash(" ".join(words))


def part_name(whole: str) -> int:
    """The hash that a record is found by which is part of something that goes by this."""
    return hash(f"\0part {whole}")


def key_name(key: str) -> int:
    """The hash that a record is found by which people call by this key."""
    return hash(f"\0key {key}")


def columns_of(some: Sequence[Named]) -> Columns:
    """The columns of some records of one kind."""
    keyed = [one.ref.key != f"#{one.ref.id}" for one in some]
    others = [
        (place, other)
        for place, one in enumerate(some)
        for other in (
            *map(other_name, one.also),
            *map(part_name, [one.part_of] if one.part_of else []),
            *map(key_name, [one.ref.key] if keyed[place] else []),
        )
    ]
    return Columns(
        some[0].ref.kind,
        np.array([one.ref.id for one in some], np.uint64),
        [SEPARATOR.join(one.ref.label.replace(SEPARATOR, " ") for one in some)],
        np.array([one.open for one in some], np.bool_),
        np.array([other for _, other in others], np.int64),
        np.array([place for place, _ in others], np.uint32),
        [one.ref.key for one in some] if any(keyed) else (),
    )


@dataclass(frozen=True, slots=True)
class Joined:
    """The columns of a table, each as one text with separators; empty where there is none. `open`
    holds ones and zeros."""

    ids: str
    labels: str
    open: str = ""
    also: str = ""
    part_of: str = ""
    keys: str = ""

    def columns(self, kind: str) -> Columns:
        ids = np.fromstring(self.ids, np.uint64, sep=SEPARATOR)
        states = np.frombuffer(self.open.encode(), np.uint8)
        others: list[NDArray[np.int64]] = []
        owners: list[Numbers] = []
        for text, hashes in ((self.also, _others), (self.part_of, _parts), (self.keys, _keys)):
            if text:
                found = np.concatenate([hashes(bunch) for bunch in in_bunches(text)])
                places = np.flatnonzero(found)
                others.append(found[places])
                owners.append(places.astype(np.uint32))
        return Columns(
            kind,
            ids,
            in_bunches(self.labels),
            states[::2] == ord("1") if self.open else np.ones(len(ids), np.bool_),
            np.concatenate([np.empty(0, np.int64), *others]),
            np.concatenate([np.empty(0, np.uint32), *owners]),
            self.keys.split(SEPARATOR) if self.keys else (),
        )


def _others(bunch: str) -> NDArray[np.int64]:
    """The hashes of other names; 0 for none."""
    hashes: list[int] = []
    texts, start = f"{bunch.lower()}{SEPARATOR}", 0
    while start < len(texts):
        end = alone_until(texts, start)
        if end > start:
            hashes += map(hash, texts[start : end - 1].split(SEPARATOR))
        else:
            end = texts.index(SEPARATOR, start) + 1
            hashes.append(other_name(words_of(texts[start : end - 1])))
        start = end
    return np.array(hashes, np.int64)


def _parts(bunch: str) -> NDArray[np.int64]:
    texts = bunch.split(SEPARATOR)
    return np.array([part_name(text) if text else 0 for text in texts], np.int64)


def _keys(bunch: str) -> NDArray[np.int64]:
    return np.array([key_name(text) for text in bunch.split(SEPARATOR)], np.int64)
