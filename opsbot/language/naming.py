"""Names: which records a few typed words may mean.

The index holds every name of a workspace in memory, by kind of record, and follows the journal:
before a phrase is read, what others changed since is read again. It never guesses: it answers with
all records that fit equally well, and one answer means there is no doubt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar, Union

from opsbot.language.shortlist import Shortlist
from opsbot.language.spelling import english
from opsbot.language.words import fold, words_of
from opsbot.reply import Ref

if TYPE_CHECKING:
    from opsbot.language.columns import Columns
    from opsbot.language.shelf import Shelf

K = TypeVar("K")
T = TypeVar("T")

# Small words that stand in names and say nothing.
_SMALL = frozenset({"the", "a", "an", "of", "and", "our", "for", "to"})
# So many records of a kind are told, at most: answers offer fewer, and telling takes the time.
MANY = 10
# So many records of a kind are listed plainly, and so many that changed beside those on shelves.
FEW, _LATELY = 2_000, 500
# Shelves are laid together where the next is not so many times smaller.
_TIMES = 16
# Of so many records it is looked whether a word of their names was only begun.
_TRIED = 50
# From this place among the most frequent words on one is hardly ever said.
_RARE = 3_000
_PEOPLE = frozenset({"contact", "customer", "member"})
# Of these the names are made of ordinary words.
_OF_WORDS = frozenset({"task", "ticket", "project"})
# For so many typed words it is kept what they are near to, and for so many runs of them what was
# found: the parts of one phrase are asked for again and again.
_KEPT, _RUNS = 4_000, 200


@dataclass(frozen=True, slots=True)
class Named:
    """A record with what people call it: `words` are its label's. `open` is False for what is
    closed, done or removed, and for the plans of systems that are not ours."""

    ref: Ref
    words: tuple[str, ...]
    also: tuple[tuple[str, ...], ...] = ()  # other full names: a SKU, an e-mail address
    part_of: str = ""  # the organisation a deal is with: its folded name, or "organisation #12"
    open: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """The records that fit best, MANY of each kind at most. `sure` is 1 for names typed in full,
    less for parts and typos."""

    refs: tuple[Ref, ...]
    sure: float


NOTHING = Found((), 0.0)

# Where names are kept, and rows of each of these places.
_Place = Union["Shelf", Shortlist]
_Rows = list[tuple[_Place, Any]]
_Near = tuple[int, list[list[Any]]]


class _Kind:
    """The names of one kind of record: on shelves, the largest first, and on a shortlist."""

    def __init__(self, shelves: Sequence[Shelf] = ()) -> None:
        self._shelves = [*shelves]
        self._short = Shortlist()
        self._changed()

    def put(self, named: Named) -> None:
        for shelf in self._shelves:
            shelf.drop(named.ref.id)
        self._short.put(named)
        if len(self._short) > (_LATELY if self._shelves else FEW):
            self._shelve()
        self._changed()

    def drop(self, id: int) -> None:
        for shelf in self._shelves:
            shelf.drop(id)
        self._short.drop(id)
        self._changed()

    def _shelve(self) -> None:
        """Give what is listed a shelf. numpy, which shelves are made of, takes a tenth of a second
        to come: only where there are many names."""
        from opsbot.language.columns import columns_of
        from opsbot.language.shelf import Shelf, laid_together

        shelves = [*self._shelves, Shelf(columns_of([*self._short.named_by_id.values()]))]
        while len(shelves) > 1 and len(shelves[-2]) < _TIMES * len(shelves[-1]):
            shelves[-2:] = [Shelf(laid_together(shelves[-2:]))]
        self._shelves, self._short = shelves, Shortlist()

    def _changed(self) -> None:
        """Forget what was found; other threads that are looking keep the view they began with."""
        self.view = _View([*self._shelves, *([self._short] if len(self._short) else [])])


class _View:
    """Looks for names in all places of one kind, and keeps what it found."""

    def __init__(self, places: Sequence[_Place]) -> None:
        self.places = places
        self.found: dict[tuple[tuple[str, ...], str], Found] = {}
        self._known: dict[str, str | None] = {}
        self._near: dict[str, _Near] = {}

    def rows(self, of: Callable[[_Place], Any]) -> _Rows:
        """Rows of each place, without the places that have none."""
        found = [(place, of(place)) for place in self.places]
        return [(place, rows) for place, rows in found if len(rows)]

    def get(self, id: int) -> Ref | None:
        rows = ((place, place.row(id)) for place in self.places)
        return next((place.ref(row) for place, row in rows if row is not None), None)

    def has(self, word: str) -> bool:
        return any(place.place(word) is not None for place in self.places)

    def known(self, word: str) -> str | None:
        """A word of the names that a typed word is, in singular or plural."""
        return _once(self._known, word, self._find_known)

    def _find_known(self, word: str) -> str | None:
        plain = (word.removesuffix(ending) for ending in ("s", "es") if word.endswith(ending))
        others = (form for form in (*plain, f"{word}s") if len(form) > 2)
        return next(filter(self.has, (word, *others)), None)

    def near(self, word: str) -> _Near:
        """The words of the names that a typed word may be: itself, its singular, or what is fewest
        typos away; how many those are, and the words' places on each shelf."""
        return _once(self._near, word, self._find_near)

    def _find_near(self, word: str) -> _Near:
        if exact := self.known(word):
            found = (place.place(exact) for place in self.places)
            return 0, [[] if at is None else [at] for at in found]
        most = typos(word)
        near = [place.near(word, most) for place in self.places] if most else []
        least = min((slips for slips, found in near if found), default=0)
        return least, [found if slips == least else [] for slips, found in near]

    def together(self, words: Sequence[str]) -> tuple[int, _Rows]:
        """With how many typos in all every word stands in some names, and the rows of those."""
        near: list[_Near] = []
        for word in words:
            near.append(self.near(word))
            if not any(near[-1][1]):
                return 0, []
        found: _Rows = []
        for i, place in enumerate(self.places):
            groups = [words[i] for _, words in near]
            if all(groups) and len(rows := place.holding(groups)):
                found.append((place, rows))
        return sum(slips for slips, _ in near), found

    def squeezed(self, joined: str) -> tuple[int, _Rows]:
        """Names written together or apart: "fitout" for "fit-out", "tea pot" for "teapot", perhaps
        with one typo."""
        if len(joined) < 6 or not joined.isalpha():
            return 0, []
        near = [(place, *place.squeezed(joined)) for place in self.places]
        least = min((slips for _, slips, rows in near if len(rows)), default=0)
        return least, [(place, rows) for place, slips, rows in near if len(rows) and slips == least]


def _once(kept: dict[str, T], word: str, find: Callable[[str], T]) -> T:
    """What is found for a word, kept for the next time it is asked for."""
    try:
        return kept[word]
    except KeyError:
        return _keep(kept, word, find(word), _KEPT)


def _keep(kept: dict[K, T], key: K, found: T, most: int) -> T:
    if len(kept) >= most:
        kept.clear()
    kept[key] = found
    return found


def _only(rows: _Rows, fitting: Callable[[_Place, Any], Any]) -> _Rows:
    """The rows that fit, of each place."""
    found = [(place, fitting(place, some)) for place, some in rows]
    return [(place, some) for place, some in found if len(some)]


class Names:
    """All names of one workspace."""

    def __init__(self, named: Iterable[Named] = ()) -> None:
        self._kinds: dict[str, _Kind] = defaultdict(_Kind)
        self.seen: list[int] = []  # the last journal entries that are in it
        self._knows: dict[str, bool] = {}
        for one in named:
            self.put(one)

    def lay(self, columns: Columns) -> None:
        """Put very many records of a kind in the place of what there was."""
        from opsbot.language.shelf import Shelf

        self._kinds[columns.kind] = _Kind([Shelf(columns)])
        self._knows = {}

    def renew(self, kind: str, named: Iterable[Named]) -> None:
        """Put all records of a kind in the place of what there was."""
        fresh = _Kind()
        for one in named:
            fresh.put(one)
        self._kinds[kind] = fresh
        self._knows = {}

    def put(self, named: Named) -> None:
        self._kinds[named.ref.kind].put(named)
        self._knows = {}

    def drop(self, kind: str, id: int) -> None:
        self._kinds[kind].drop(id)
        self._knows = {}

    def get(self, kind: str, id: int) -> Ref | None:
        return self._kinds[kind].view.get(id)

    def by_key(self, kind: str, key: str) -> Ref | None:
        """The record that people call by this number."""
        view = self._kinds[kind].view
        for place, rows in view.rows(lambda place: place.keyed(key)):
            return place.ref(int(rows[0]))
        ref = view.get(int(key[1:])) if key[:1] == "#" and key[1:].isdecimal() else None
        return ref if ref and ref.key == key else None

    def all(self, kind: str, *, limit: int | None = None) -> list[Ref]:
        """Open records of a kind first, then the rest, each in the order of their ids."""
        rows = self._kinds[kind].view.rows(lambda place: place.rows())
        return list(_refs(rows, limit, open_first=True))

    def knows(self, word: str) -> bool:
        """Whether a word stands in any name: then it is not a typo."""
        return _once(self._knows, word, self._find_known)

    def _find_known(self, word: str) -> bool:
        places = (place for kind in [*self._kinds.values()] for place in kind.view.places)
        return any(place.place(word) is not None for place in places)

    def in_other_form(self, kinds: Collection[str], word: str) -> str:
        """A doing as what is to be done, where names of some kinds have that: "restringing" as
        "restring"; else the word itself."""
        views = [self._kinds[kind].view for kind in kinds]
        if not word.endswith("ing") or any(view.has(word) for view in views):
            return word
        bare = word.removesuffix("ing")
        forms = (bare, f"{bare}e", bare[:-1] if bare[-1:] == bare[-2:-1] else bare)
        return next((one for one in forms if any(view.has(one) for view in views)), word)

    def find(
        self,
        kinds: Collection[str],
        words: Sequence[str],
        *,
        state: str = "",
        with_part: bool = False,
        among: Collection[Ref] | None = None,
    ) -> Found:
        """What a name typed as these (folded) words may mean, among kinds of record.

        `state` is "open" or "closed" where only such can be meant. `with_part` says that the words
        name what the record belongs to: "the acme deal" is a deal with Acme. `among` are the only
        ones that can be meant, where that is known.
        """
        best = NOTHING
        for kind in kinds:
            found = self._found(kind, tuple(words), state, with_part=with_part, among=among)
            if kind in _OF_WORDS and self._is_somebodys(kind, words):
                continue  # "pawel's ticket" is not the one about pages
            if found.refs and found.sure == best.sure:
                best = Found(best.refs + found.refs, found.sure)
            elif found.sure > best.sure:
                best = found
        return best

    def _is_somebodys(self, kind: str, words: Sequence[str]) -> bool:
        """Whether a word that is in no title of a kind is in somebody's name, or is theirs."""
        titles = self._kinds[kind].view
        people = [self._kinds[one].view for one in _PEOPLE]
        return any(
            not titles.known(word)
            and any(one.known(word) or one.known(word.removesuffix("s")) for one in people)
            for word in words
        )

    def _found(
        self,
        kind: str,
        words: tuple[str, ...],
        state: str,
        *,
        with_part: bool,
        among: Collection[Ref] | None,
    ) -> Found:
        """What may be meant of one kind. It is kept where it hangs on these names alone."""
        view = self._kinds[kind].view
        if among is None and not (with_part and kind == "deal"):
            if found := view.found.get((words, state)):
                return found
            return _keep(view.found, (words, state), _told(*self._find(kind, words), state), _RUNS)
        of = self._of_organisation if with_part and kind == "deal" else None
        rows, sure = self._find(kind, words, of)
        if among is not None:
            ids = [ref.id for ref in among if ref.kind == kind]
            rows = _only(rows, lambda place, some: place.only_among(some, ids))
        return _told(rows, sure, state)

    def _find(
        self,
        kind: str,
        words: tuple[str, ...],
        of: Callable[[_View, tuple[str, ...]], _Rows] | None = None,
    ) -> tuple[_Rows, float]:
        """The rows that fit best; `of` finds those that are part of what the words name."""
        view = self._kinds[kind].view
        if not words or not view.places:
            return [], 0.0
        if rows := view.rows(lambda place: place.named(words)):
            return rows, 1.0
        if of and (rows := of(view, words)):
            return rows, 0.99
        content = tuple(
            word
            for i, word in enumerate(words)
            if word not in _SMALL and (word != "in" or not 0 < i < len(words) - 1)
        )
        if not content:
            return [], 0.0
        if content != words and (rows := view.rows(lambda place: place.named(content))):
            return rows, 1.0
        # An ordinary word is a typo of a name only beside a word that is none: "earl gray".
        if not any(map(view.known, content)) and all(map(english().__contains__, content)):
            return [], 0.0
        slips, rows = view.together(content)
        if not rows:
            slips, rows = view.squeezed("".join(content))
            if slips and any(map(_stands_alone, content)):
                return [], 0.0  # "2 gruyere" is two of them; "thorne on" is no "thornton"
            if rows or kind in _PEOPLE:  # "ann smith" is not anna smith
                return rows, 0.93 - 0.05 * slips
            return _begun(view, content), 0.85
        # A first name typed exactly means whoever is called so; a full name beats a part of one.
        whole = _only(rows, lambda place, some: place.only_long(some, len(content)))
        sure = 0.98 - 0.04 * slips if whole else 0.95 - 0.05 * slips
        return whole or rows, max(sure, 0.5)

    def _of_organisation(self, deals: _View, words: tuple[str, ...]) -> _Rows:
        """The deals with the organisation that the words name."""
        if rows := deals.rows(lambda place: place.part_of([" ".join(words)])):
            return rows
        named = self.find(["organisation"], words).refs
        wholes = {*(f"{ref.kind} {ref.key}" for ref in named), *(fold(ref.label) for ref in named)}
        return deals.rows(lambda place: place.part_of(wholes))


def _begun(view: _View, words: Sequence[str]) -> _Rows:
    """The rows in whose names all words stand, some of them only begun: "circ saw blades"."""
    begun = [word for word in words if not any(view.near(word)[1])]
    whole = [word for word in words if view.known(word)]
    if not whole or len(begun) + len(whole) < len(words) or not all(map(is_begun, begun)):
        return []

    def fitting(place: _Place, rows: Any) -> Any:
        refs = [place.ref(int(row)) for row in rows] if len(rows) <= _TRIED else []
        ids = [ref.id for ref in refs if _begins(words_of(ref.label), begun)]
        return place.only_among(rows, ids)

    found = _only(view.together(whole)[1], fitting)
    return _only(found, lambda place, some: place.only_long(some, len(words))) or found


def is_begun(word: str) -> bool:
    """Whether a word may be the beginning of another: it is none itself, or a rare one."""
    return len(word) > 2 and word.isalpha() and english().get(word, _RARE) >= _RARE


def _begins(words: Sequence[str], begun: Sequence[str]) -> bool:
    return all(any(word.startswith(first) for word in words) for first in begun)


def _told(rows: _Rows, sure: float, state: str) -> Found:
    """The records of rows; of several only those in a state, where any are."""
    if not rows:
        return NOTHING
    if state and sum(len(some) for _, some in rows) > 1:
        is_open = state == "open"
        rows = _only(rows, lambda place, some: place.only_open(some, is_open)) or rows
    return Found(_refs(rows, MANY), sure)


def _refs(rows: _Rows, most: int | None, *, open_first: bool = False) -> tuple[Ref, ...]:
    """The records of rows in the order of their ids, so many at most."""
    lowest = [
        (*order, place)
        for place, some in rows
        for order in place.lowest(some, most, open_first=open_first)
    ]
    lowest.sort(key=itemgetter(0, 1))
    return tuple(place.ref(row) for _, _, row, place in lowest[:most])


def _stands_alone(word: str) -> bool:
    """Whether a word is a number, or a small one: no part of a mistyped name."""
    return word.isdecimal() or len(word) < 4


def typos(word: str) -> int:
    """How many typing slips a word may hold: none in short words and numbers, one, or two."""
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 6 else 2
