"""A shortlist: the names of a few records of one kind, in plain dictionaries.

It is all that a small workspace needs, and what has come lately in a large one: to change it costs
next to nothing. It answers what a shelf answers, by the same names; its rows are the records' ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from opsbot.language.slips import cut, halves_near
from opsbot.reply import Ref

if TYPE_CHECKING:
    from opsbot.language.naming import Named

_Index = dict[Any, set[int]]


class Shortlist:
    """The names of a few records of one kind."""

    def __init__(self) -> None:
        self.named_by_id: dict[int, Named] = {}
        self._by_key: _Index = {}
        self._by_name: _Index = {}
        self._by_part: _Index = {}
        self._by_word: _Index = {}
        self._by_half: _Index = {}

    def __len__(self) -> int:
        return len(self.named_by_id)

    def put(self, named: Named) -> None:
        """Add a record, or give it other names."""
        self._forget(named.ref.id)
        self.named_by_id[named.ref.id] = named
        for index, key in self._found_by(named):
            index.setdefault(key, set()).add(named.ref.id)

    def drop(self, id: int) -> None:
        """Take a record off, if it is here."""
        self._forget(id)
        self.named_by_id.pop(id, None)

    def _forget(self, id: int) -> None:
        """Let a record be found no more."""
        if (named := self.named_by_id.get(id)) is None:
            return
        for index, key in self._found_by(named):
            ids = index.get(key, set())
            ids.discard(id)
            if not ids:
                index.pop(key, None)

    def _found_by(self, named: Named) -> Iterator[tuple[_Index, Any]]:
        yield self._by_key, named.ref.key
        if named.part_of:
            yield self._by_part, named.part_of
        yield from ((self._by_name, name) for name in (named.words, *named.also))
        yield from ((self._by_word, word) for word in named.words)
        yield from ((self._by_half, half) for half in enumerate(cut("".join(named.words), 2)))

    # -- records ------------------------------------------------------------------------------

    def ref(self, row: int) -> Ref:
        return self.named_by_id[row].ref

    def row(self, id: int) -> int | None:
        return id if id in self.named_by_id else None

    def rows(self) -> list[int]:
        return [*self.named_by_id]

    def lowest(
        self, rows: list[int], most: int | None, *, open_first: bool
    ) -> list[tuple[bool, int, int]]:
        """The rows with the lowest ids, so many at most: what they are ordered by, and the row."""
        closed = [open_first and not self.named_by_id[row].open for row in rows]
        return sorted(zip(closed, rows, rows, strict=True))[:most]

    def only_open(self, rows: list[int], is_open: bool) -> list[int]:
        return [row for row in rows if self.named_by_id[row].open == is_open]

    def only_long(self, rows: list[int], words: int) -> list[int]:
        return [row for row in rows if len(self.named_by_id[row].words) == words]

    def only_among(self, rows: list[int], ids: Collection[int]) -> list[int]:
        return [row for row in rows if row in ids]

    # -- finding ------------------------------------------------------------------------------

    def named(self, words: tuple[str, ...]) -> list[int]:
        return [*self._by_name.get(words, ())]

    def keyed(self, key: str) -> list[int]:
        return [*self._by_key.get(key, ())]

    def part_of(self, wholes: Iterable[str]) -> list[int]:
        return [*set().union(*(self._by_part.get(whole, ()) for whole in wholes))]

    def place(self, word: str) -> str | None:
        return word if word in self._by_word else None

    def near(self, word: str, most: int) -> tuple[int, list[str]]:
        words = [*self._by_word]  # another thread may add to them
        close = extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=None)
        least = min((int(slips) for _, slips, _ in close), default=0)
        return least, [known for known, slips, _ in close if slips == least]

    def holding(self, groups: Sequence[Sequence[str]]) -> list[int]:
        found = (set().union(*(self._by_word.get(w, ()) for w in words)) for words in groups)
        return [*set.intersection(*found)]

    def squeezed(self, joined: str) -> tuple[int, list[int]]:
        ids: set[int] = set().union(*(self._by_half.get(h, ()) for h in halves_near(joined)))
        names = {id: "".join(self.named_by_id[id].words) for id in ids}
        close = extract(joined, names, scorer=OSA.distance, score_cutoff=1, limit=None)
        least = min((int(slips) for _, slips, _ in close), default=0)
        return least, [id for _, slips, id in close if slips == least]
