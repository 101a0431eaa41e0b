"""Names: which records a few typed words may mean.

The index holds every name of a workspace in memory, by kind of record, and follows the journal:
before a phrase is read, what others changed since is read again. It never guesses: it answers with
all records that fit equally well, and one answer means there is no doubt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from sqlmodel import Session, col, func, select

from opsbot.language.spelling import english
from opsbot.language.words import tokenize
from opsbot.model import (
    Contact,
    Customer,
    Deal,
    JournalChange,
    JournalEntry,
    Member,
    Organisation,
    Pipeline,
    Plan,
    Product,
    Project,
    Record,
    Stage,
    Subscription,
    Task,
    Ticket,
)
from opsbot.model.crm import DealStatus
from opsbot.model.work import ProjectStatus, TicketStatus
from opsbot.reply import Ref

# Small words that stand in names and say nothing.
_SMALL = frozenset({"the", "a", "an", "of", "and", "our", "for", "to"})


@dataclass(frozen=True, slots=True)
class Named:
    """A record with what people call it. `open` is False for what is closed, done or removed, and
    for the plans of systems that are not ours."""

    ref: Ref
    words: tuple[str, ...]
    also: tuple[tuple[str, ...], ...] = ()  # other full names: a SKU, an e-mail address
    part_of: str = ""  # the folded name of the organisation a deal is with
    open: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """The records that fit best. `sure` is 1 for names typed in full, less for parts and typos."""

    refs: tuple[Ref, ...]
    sure: float


NOTHING = Found((), 0.0)


def words_of(text: str) -> tuple[str, ...]:
    """A name as it is compared: folded words and numbers, without punctuation."""
    return tuple(token.word for token in tokenize(text) if token.kind != "mark")


@dataclass(slots=True)
class _Kind:
    """The names of one kind of record, findable by word."""

    records: dict[int, Named] = field(default_factory=dict)
    by_key: dict[str, int] = field(default_factory=dict)
    by_word: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[tuple[str, ...], set[int]] = field(default_factory=lambda: defaultdict(set))
    by_part: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    # What typed words were found to be near to; forgotten with every change.
    near: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    def put(self, named: Named) -> None:
        self.drop(named.ref.id)
        self.near.clear()
        self.records[named.ref.id] = named
        self.by_key[named.ref.key] = named.ref.id
        for word in named.words:
            self.by_word[word].add(named.ref.id)
        for name in (named.words, *named.also):
            self.by_name[name].add(named.ref.id)
        if named.part_of:
            self.by_part[named.part_of].add(named.ref.id)

    def drop(self, id: int) -> None:
        old = self.records.pop(id, None)
        if old is None:
            return
        self.near.clear()
        del self.by_key[old.ref.key]
        for word in old.words:
            _discard(self.by_word, word, id)
        for name in (old.words, *old.also):
            _discard(self.by_name, name, id)
        _discard(self.by_part, old.part_of, id)


def _discard(index: dict[Any, set[int]], key: Any, id: int) -> None:
    ids = index.get(key)
    if ids is not None:
        ids.discard(id)
        if not ids:
            del index[key]


class Names:
    """All names of one workspace."""

    def __init__(self, named: Iterable[Named] = ()) -> None:
        self._kinds: dict[str, _Kind] = defaultdict(_Kind)
        self.seen = 0  # the journal entry up to which the index is true
        for one in named:
            self.put(one)

    def put(self, named: Named) -> None:
        self._kinds[named.ref.kind].put(named)

    def drop(self, kind: str, id: int) -> None:
        self._kinds[kind].drop(id)

    def get(self, kind: str, id: int) -> Ref | None:
        named = self._kinds[kind].records.get(id)
        return named.ref if named else None

    def by_key(self, kind: str, key: str) -> Ref | None:
        """The record that people call by this number."""
        id = self._kinds[kind].by_key.get(key)
        return self._kinds[kind].records[id].ref if id is not None else None

    def all(self, kind: str, *, limit: int | None = None) -> list[Ref]:
        """Open records of a kind first, then the rest."""
        records = sorted(self._kinds[kind].records.values(), key=lambda named: not named.open)
        return [named.ref for named in records[:limit]]

    def knows(self, word: str) -> bool:
        """Whether a word stands in any name: then it is not a typo."""
        return any(word in kind.by_word for kind in self._kinds.values())

    def find(
        self,
        kinds: Collection[str],
        words: Sequence[str],
        *,
        state: str = "",
        with_part: bool = False,
    ) -> Found:
        """What a name typed as these (folded) words may mean, among kinds of record.

        `state` is "open" or "closed" where only such can be meant. `with_part` says that the words
        name what the record belongs to: "the acme deal" is a deal with Acme.
        """
        best = NOTHING
        for kind in kinds:
            found = self._find(self._kinds[kind], tuple(words), state, with_part)
            if found.sure > best.sure:
                best = found
            elif found.refs and found.sure == best.sure:
                best = Found(best.refs + found.refs, best.sure)
        return best

    def _find(self, kind: _Kind, words: tuple[str, ...], state: str, with_part: bool) -> Found:
        if not words:
            return NOTHING
        if ids := kind.by_name.get(words):
            return self._settle(kind, ids, state, 1.0)
        if with_part and (ids := self._of_organisation(kind, words)):
            found = self._settle(kind, ids, state, 0.99)
            if found.refs:
                return found
        content = tuple(word for word in words if word not in _SMALL)
        if not content:
            return NOTHING
        if content != words and (ids := kind.by_name.get(content)):
            return self._settle(kind, ids, state, 1.0)
        # An ordinary word is a typo of a name only beside a word that is none: "earl gray".
        sure_of_one = any(_known(kind.by_word, word) for word in content)
        if not sure_of_one and all(word in english() for word in content):
            return NOTHING
        distances = _together(kind, content)
        if not distances:
            return self._squeezed(kind, "".join(content), state)
        least = min(distances.values())
        near = {id for id, distance in distances.items() if distance == least}
        # A first name typed exactly means whoever is called so; a full name beats a part of one.
        whole = {id for id in near if len(kind.records[id].words) == len(content)}
        sure = 0.98 - 0.04 * least if whole else 0.95 - 0.05 * least
        return self._settle(kind, whole or near, state, max(sure, 0.5))

    def _of_organisation(self, kind: _Kind, words: tuple[str, ...]) -> set[int]:
        """The deals with the organisation that the words name."""
        if ids := kind.by_part.get(" ".join(words)):
            return ids
        named = self.find(["organisation"], words)
        parts = {" ".join(words_of(ref.label)) for ref in named.refs}
        return set().union(*(kind.by_part.get(part, ()) for part in parts))

    def _squeezed(self, kind: _Kind, joined: str, state: str) -> Found:
        """Names written together or apart: "fitout" for "fit-out", "tea pot" for "teapot"."""
        if len(joined) < 6 or not joined.isalpha():
            return NOTHING
        close: dict[int, int] = {}
        for id, named in kind.records.items():
            distance = OSA.distance(joined, "".join(named.words), score_cutoff=1)
            if distance <= 1:
                close[id] = distance
        if not close:
            return NOTHING
        least = min(close.values())
        near = {id for id, distance in close.items() if distance == least}
        return self._settle(kind, near, state, 0.93 - 0.05 * least)

    def _settle(self, kind: _Kind, ids: Iterable[int], state: str, sure: float) -> Found:
        records = [kind.records[id] for id in sorted(ids)]
        if state and len(records) > 1:
            meant = [one for one in records if one.open == (state == "open")]
            records = meant or records
        return Found(tuple(one.ref for one in records), sure)


def _together(kind: _Kind, words: Sequence[str]) -> dict[int, int]:
    """Records in whose names every word stands, with the typos it took in all."""
    total: dict[int, int] | None = None
    for word in words:
        reached: dict[int, int] = {}
        for known, distance in _near(kind, word):
            for id in kind.by_word[known]:
                if distance < reached.get(id, 9):
                    reached[id] = distance
        if total is None:
            total = reached
        else:
            total = {id: total[id] + reached[id] for id in total.keys() & reached.keys()}
        if not total:
            return {}
    return total or {}


def _known(by_word: Mapping[str, set[int]], word: str) -> str | None:
    """A word of the index that a typed word is, in singular or plural."""
    if word in by_word:
        return word
    for exact in (word.removesuffix("s"), word.removesuffix("es"), f"{word}s"):
        if len(exact) > 2 and exact in by_word:
            return exact
    return None


def _near(kind: _Kind, word: str) -> list[tuple[str, int]]:
    """Known words that a typed word may be: itself, its singular, or what is a typo away."""
    if word not in kind.near:
        if len(kind.near) > 10_000:
            kind.near.clear()
        kind.near[word] = _nearest(kind.by_word, word)
    return kind.near[word]


def _nearest(by_word: Mapping[str, set[int]], word: str) -> list[tuple[str, int]]:
    if exact := _known(by_word, word):
        return [(exact, 0)]
    allowed = typos(word)
    if not allowed:
        return []
    close = extract(word, by_word.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None)
    least = min((int(distance) for _, distance, _ in close), default=0)
    return [(known, int(distance)) for known, distance, _ in close if distance == least]


def typos(word: str) -> int:
    """How many typing slips a word may hold: none in short words and numbers, one, or two."""
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 6 else 2


# -- from the database --------------------------------------------------------------------------

_INDEXED: tuple[type[Record], ...] = (
    Contact, Customer, Deal, Member, Organisation, Pipeline, Plan, Product, Project, Stage,
    Task, Ticket,
)  # fmt: skip


def load(session: Session, workspace_id: int) -> Names:
    """Every name of a workspace, read once; `follow` keeps it true afterwards."""
    names = Names()
    names.seen = _newest(session, workspace_id)
    organisations = _organisations(session, workspace_id)
    ours = _system(session, workspace_id)
    for kind in _INDEXED:
        rows = session.exec(select(kind).where(kind.workspace_id == workspace_id))
        for record in rows:
            names.put(_named(record, organisations, ours))
    return names


def follow(session: Session, workspace_id: int, names: Names) -> Names:
    """The index after what happened since; one query when nothing did."""
    newest = _newest(session, workspace_id)
    if newest == names.seen:
        return names
    entries = session.exec(
        select(JournalEntry.command).where(
            JournalEntry.workspace_id == workspace_id, JournalEntry.id > names.seen
        )
    )
    if "data.import" in entries.all():
        return load(session, workspace_id)
    changes = session.exec(
        select(JournalChange.table, JournalChange.record_id)
        .where(JournalChange.workspace_id == workspace_id, JournalChange.entry_id > names.seen)
        .distinct()
    )
    followed: tuple[type[Record], ...] = (*_INDEXED, Subscription)
    tables = {str(kind.__tablename__): kind for kind in followed}
    touched = [(tables[table], id) for table, id in changes if table in tables]
    if any(kind in (Organisation, Plan, Subscription) for kind, _ in touched):
        # Deals carry their organisation's name, and which plans are ours has changed.
        return load(session, workspace_id)
    organisations = _organisations(session, workspace_id) if touched else {}
    for kind, id in touched:
        record = session.get(kind, id, populate_existing=True)
        if record is None:
            names.drop(kind.__name__.lower(), id)
        else:
            names.put(_named(record, organisations))
    names.seen = newest
    return names


def _newest(session: Session, workspace_id: int) -> int:
    query = select(func.max(JournalEntry.id)).where(JournalEntry.workspace_id == workspace_id)
    return session.exec(query).one() or 0


def _organisations(session: Session, workspace_id: int) -> dict[int, str]:
    query = select(Organisation.id, Organisation.name)
    return dict(session.exec(query.where(Organisation.workspace_id == workspace_id)).all())


def _system(session: Session, workspace_id: int) -> str:
    """The system whose plan the workspace is on."""
    query = select(Plan.system).join(Subscription).order_by(col(Subscription.since).desc())
    return session.exec(query.where(Subscription.workspace_id == workspace_id)).first() or ""


def _named(record: Record, organisations: Mapping[int, str], ours: str = "") -> Named:
    words = words_of(record.label)
    match record:
        case Product():
            also = (words_of(record.sku),) if record.sku else ()
            return Named(record.ref, words, also)
        case Customer() | Contact() | Member():
            also = (words_of(record.email),) if record.email else ()
            return Named(record.ref, words, also, open=getattr(record, "active", True))
        case Deal():
            part = " ".join(words_of(organisations.get(record.organisation_id or 0, "")))
            return Named(record.ref, words, (), part, record.status is DealStatus.OPEN)
        case Task():
            return Named(record.ref, words, open=record.done_at is None)
        case Ticket():
            return Named(record.ref, words, open=record.status is TicketStatus.OPEN)
        case Plan():
            system = words_of(record.system)
            return Named(
                record.ref,
                words,
                ((*system, *words), (*words, *system)),
                open=record.system == ours,
            )
        case Project():
            return Named(record.ref, words, open=record.status is ProjectStatus.OPEN)
        case _:
            return Named(record.ref, words)


__all__ = ["NOTHING", "Found", "Named", "Names", "follow", "load", "typos", "words_of"]
