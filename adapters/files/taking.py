"""How the rows of a file become records: read, compared with what is there, written in batches.

This is the way of every kind whose rows are one record each; orders have their own (`orders.py`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from adapters.files.cells import Cells, Unreadable, Ways
from adapters.files.reading import Table
from adapters.files.report import FileReport, Rejects
from adapters.files.store import Known, Store
from opsbot.model import JournalChange, JournalEntry

T = TypeVar("T")
BATCH = 1_000
Tell = Callable[[int], None]


@dataclass(slots=True)
class Item:
    """One row as a record: its columns, and what has to be found or added before it is one."""

    key: str
    # Columns by name. What the file says nothing about is left out: it stays as it is.
    values: dict[str, Any]
    # Names of other records, and things that are no columns (tags, a stock level).
    refs: dict[str, Any] = field(default_factory=dict)
    # What only a new record gets, where the file says nothing.
    defaults: dict[str, Any] = field(default_factory=dict)
    line: int = 0
    cells: list[str] = field(default_factory=list)
    mark: str = ""
    id: int | None = None
    # The record as it was; None for a new one.
    before: Any = None
    changed: bool = False
    problem: str | None = None


def _leave(store: Store, items: Sequence[Item]) -> None:
    """Nothing to do at this step."""


def _nowhere(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, slots=True)
class Way:
    """How one kind of record is taken. The steps come in this order, each for a whole batch."""

    table: str
    # The row as an item, None for a row that says nothing of its own. Raises Unreadable.
    read: Callable[[Cells], Item | None]
    # Finds or adds the records that others name, and may set an item's problem.
    link: Callable[[Store, Sequence[Item]], None] = _leave
    # Records that are already there without having been imported, by the items' keys.
    find: Callable[[Store, Sequence[Item]], Mapping[str, int]] = _nowhere
    # What depends on whether the record is new.
    settle: Callable[[Store, Sequence[Item]], None] = _leave
    # What goes with the record, once it has its id; sets `changed` where that is a change.
    after: Callable[[Store, Sequence[Item]], None] = _leave

    @property
    def kind(self) -> str:
        return self.table.replace("_", "")


def said(**values: Any) -> dict[str, Any]:
    """Columns without those that the file says nothing about."""
    return {name: value for name, value in values.items() if value is not None}


def take(
    way: Way,
    table: Table,
    ways: Ways,
    store: Store,
    report: FileReport,
    rejects: Rejects,
    tell: Tell,
) -> None:
    """Take every row of a file, in as many transactions as it needs."""
    items = _read(way, table, ways, report, rejects)
    for batch, last in batches(items, BATCH):
        with store.batch():
            _write(way, store, batch, report, rejects)
            if last:
                write_journal(store, report)
        tell(report.rows)


def check(way: Way, table: Table, ways: Ways, report: FileReport, rejects: Rejects) -> None:
    """Read every row, and write nothing."""
    for _ in _read(way, table, ways, report, rejects):
        report.records += 1


def batches(things: Iterable[T], size: int) -> Iterator[tuple[list[T], bool]]:
    """Lists of at most `size` things, and whether it is the last one; at least one, maybe empty."""
    batch: list[T] = []
    for thing in things:
        if len(batch) == size:
            yield batch, False
            batch = []
        batch.append(thing)
    yield batch, True


def fingerprint(*what: Any) -> str:
    """A short text that is the same for the same values, in any process."""
    text = json.dumps(what, default=str, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=12).hexdigest()


def _read(
    way: Way, table: Table, ways: Ways, report: FileReport, rejects: Rejects
) -> Iterator[Item]:
    """The rows as items. A row twice counts once; one that contradicts another is rejected."""
    seen: dict[str, tuple[int, str]] = {}
    for row in table.rows():
        report.rows += 1
        if row.problem:
            rejects.add(row.line, row.cells, row.problem)
            continue
        try:
            item = way.read(Cells(row.line, row.cells, ways))
        except Unreadable as reason:
            rejects.add(row.line, row.cells, str(reason))
            continue
        if item is None:
            continue
        item.line, item.cells = row.line, row.cells
        item.mark = fingerprint(item.values, item.refs)
        line, mark = seen.setdefault(item.key, (row.line, item.mark))
        if line == row.line:
            yield item
        elif mark == item.mark:
            report.note("Some rows stand there more than once; each counts once.")
        else:
            why = f"it is about the same record as line {line}, and says something else"
            rejects.add(row.line, row.cells, why)


def _write(way: Way, store: Store, items: list[Item], report: FileReport, rejects: Rejects) -> None:
    known = store.known(way.kind, (item.key for item in items))
    fresh = [item for item in items if store.is_news(known.get(item.key), item.mark)]
    report.unchanged += len(items) - len(fresh)
    way.link(store, fresh)
    for item in fresh:
        if item.problem:
            rejects.add(item.line, item.cells, item.problem)
    fresh = [item for item in fresh if not item.problem]
    _compare(way, store, fresh, known)
    new = [item for item in fresh if item.before is None]
    for item in new:
        item.values = item.defaults | item.values
    way.settle(store, fresh)
    for item, row_id in zip(new, store.insert(way.table, [i.values for i in new]), strict=True):
        item.id = row_id
    changes = [(item, _differing(item)) for item in fresh if item.before is not None]
    store.update(way.table, ((item.id or 0, diff) for item, diff in changes if diff))
    for item, diff in changes:
        item.changed = bool(diff)
    way.after(store, fresh)
    store.remember(way.kind, known, {item.key: (item.id or 0, item.mark) for item in fresh})
    report.added += len(new)
    report.changed += sum(item.changed for item, _ in changes)
    report.unchanged += sum(not item.changed for item, _ in changes)


def _compare(way: Way, store: Store, items: Sequence[Item], known: Mapping[str, Known]) -> None:
    """Give each item its record's id and how it was, where there is one."""
    ids = {item.key: known[item.key].record_id for item in items if item.key in known}
    rows = {row.id: row for row in store.rows(way.table, "id", ids.values())}
    gone = [item for item in items if ids.get(item.key) not in rows]
    found = dict(way.find(store, gone)) if gone else {}
    rows |= {row.id: row for row in store.rows(way.table, "id", found.values())}
    for item in items:
        row = rows.get(found.get(item.key) or ids.get(item.key))
        if row is not None:
            item.id, item.before = row.id, row._mapping


def _differing(item: Item) -> dict[str, Any]:
    before = item.before or {}
    return {name: value for name, value in item.values.items() if before[name] != value}


def write_journal(store: Store, report: FileReport, *, whole: bool = True) -> None:
    """One entry for the whole file, if it changed anything: so others see that names changed. What
    was kept row by row goes with it, and can be taken back."""
    if not report.touched:
        return
    counts = {name: getattr(report, name) for name in ("rows", "added", "changed", "rejected")}
    by, kept = store.by, store.kept
    slots: dict[str, Any] = {"kind": str(report.kind), **counts, "whole": whole}
    if kept:
        slots |= {"source": store.source, "marks": kept.marks}
    entry: dict[str, Any] = {
        "at": store.now,
        "phrase": by.phrase if by else f"import {report.name}",
        "command": "data.import",
        "slots": slots,
        "surface": by.surface if by else "import",
        "said": str(report),
        "final": kept is None,
    }
    if by:
        entry |= {"member_id": by.member_id, "channel": by.channel}
    (entry_id,) = store.insert(str(JournalEntry.__tablename__), [entry])
    report.entry = entry_id
    if kept:
        changes = [
            {
                "entry_id": entry_id,
                "table": one.table,
                "record_id": one.record_id,
                "label": one.label[:200],
                "before": one.before,
                "after": one.after,
            }
            for one in kept.changes
        ]
        store.insert_many(str(JournalChange.__tablename__), changes)
