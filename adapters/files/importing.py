"""An import from beginning to end: look at the files, choose the workspace, take one by one."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from adapters.files import crm, finding, home, orders, people, shop, work
from adapters.files.cells import Unreadable, Ways, currency
from adapters.files.finding import Ready
from adapters.files.home import Home
from adapters.files.report import FileReport, ImportFailed, Rejects, Report, rejecting
from adapters.files.store import Store
from adapters.files.survey import told
from adapters.files.taking import Way, check, take, write_journal
from opsbot.importing import By

_WAYS: dict[str, Callable[[], Way]] = {
    "workspace": lambda: people.WORKSPACE,
    "members": lambda: people.MEMBERS,
    "organisations": lambda: crm.ORGANISATIONS,
    "contacts": lambda: crm.CONTACTS,
    "customers": lambda: shop.CUSTOMERS,
    "products": shop.products,
    "pipelines": lambda: crm.PIPELINES,
    "deals": lambda: crm.DEALS,
    "projects": lambda: work.PROJECTS,
    "discounts": lambda: shop.DISCOUNTS,
    "gifts": lambda: shop.GIFTS,
    "usage": lambda: people.USAGE,
    "tasks": lambda: work.TASKS,
    "tickets": lambda: work.TICKETS,
}
_WHO_COMES_FIRST = ("workspace", "members")
_USUAL = gc.get_threshold()
# Undo goes back row by row, in one transaction: it must not keep others waiting for long.
UNDOABLE = 500
NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True)
class Step:
    """How far an import is: rows done of one file, which is the n-th of so many."""

    file: FileReport
    done: int
    rows: int
    number: int
    files: int


Progress = Callable[[Step], None]


def undoable(rows: int) -> bool:
    """Whether an import of so many rows is kept so that its member can take it back."""
    return rows <= UNDOABLE


def run(
    engine: Engine,
    paths: Sequence[Path | str],
    *,
    mapping: Mapping[str, str] | None = None,
    kind: str | None = None,
    currency: str | None = None,
    workspace: str | int | None = None,
    progress: Progress | None = None,
    dry: bool = False,
    now: datetime | None = None,
    by: By | None = None,
    never: Mapping[str, str] = NOTHING,
) -> Report:
    """Take files, and all tables in folders, into a database that has its tables.

    `mapping` says of headers which field they are ("" for none); `kind` says what the files hold,
    where their headers do not; `currency` is that of amounts that name none; `workspace` is the
    name of the one that is meant, or of the new one, or the id of one that is there. `progress` is
    told before, during and after each file; from the first time on, the file's report says how its
    columns were understood. With `dry` everything is read and reported, and nothing is written, not
    even the rejected rows. What a member hands over (`by`) is theirs in the journal, and what is
    small they can take back. Kinds that may `never` be taken have the reason with them.

    A file that cannot be taken has an `error` in its report and changes nothing; the others are
    taken. Raises ImportFailed where nothing can be done at all.
    """
    now, money = now or datetime.now(UTC), _asked(currency)
    report = Report(dry=dry)
    ready = finding.find(paths, mapping or {}, kind, report, never)
    if not ready:
        return report
    if isinstance(workspace, int):
        into = home.by_id(engine, workspace)
    else:
        into = home.find(engine, ready, paths, workspace, money)
    if into.id is None and not dry:
        into = home.make(engine, into)
    _tell_home(report, into, dry)
    steps = [
        partial(_step, progress, one, number, len(ready)) for number, one in enumerate(ready, 1)
    ]
    if dry:
        for one, tell in zip(ready, steps, strict=True):
            tell(0)
            _check(one, _ways(one, into, money, now))
            tell(one.report.rows)
    else:
        with _few_collections():
            store = Store(engine, into.id or 0, now, into.zone, by)
            _take_all(store, into, ready, steps, money)
    return report


@contextmanager
def _few_collections() -> Iterator[None]:
    """Rows are a great many small lists that go away by themselves. Looking again and again for
    those that do not takes a sixth of the whole time."""
    gc.set_threshold(100_000, 50, 50)
    try:
        yield
    finally:
        gc.set_threshold(*_USUAL)


def _take_all(
    store: Store,
    into: Home,
    ready: Sequence[Ready],
    steps: Sequence[Callable[[int], None]],
    money: str | None,
) -> None:
    manned = store.by is not None  # who hands files over may do so
    for one, tell in zip(ready, steps, strict=True):
        if not manned and one.kind not in _WHO_COMES_FIRST:
            manned = _man(store)
        into = home.again(store.engine, into)
        store.zone = into.zone
        store.begin(one.report, keep=bool(store.by) and undoable(one.seen.rows))
        tell(0)
        _take(one, _ways(one, into, money, store.now), store, tell)
        tell(one.report.rows)
    if not manned:
        _man(store)


def _man(store: Store) -> bool:
    """Somebody must be able to do everything: where there is nobody, a new "Admin"."""
    with store.batch():
        store.admin()
    return True


def _take(one: Ready, ways: Ways, store: Store, tell: Callable[[int], None]) -> None:
    report = one.report
    with rejecting(report, one.table.header, dry=False) as rejects:
        try:
            if one.kind in _WAYS:
                take(_WAYS[one.kind](), one.table, ways, store, report, rejects, tell)
            else:
                orders.take(one.table, ways, one.seen, store, report, rejects, tell)
        except SQLAlchemyError as why:
            reason = str(getattr(why, "orig", None) or why).splitlines()[0]
            report.error = f"was taken up to about row {report.rows:,}, then failed: {reason}"
            _leave_a_trace(store)
        except KeyboardInterrupt:
            _leave_a_trace(store)
            raise


def _leave_a_trace(store: Store) -> None:
    """What was written before it stopped is in the journal all the same."""
    with store.batch():
        write_journal(store, store.report, whole=False)


def _check(one: Ready, ways: Ways) -> None:
    rejects = Rejects(one.report, one.table.header, dry=True)
    if one.kind in _WAYS:
        check(_WAYS[one.kind](), one.table, ways, one.report, rejects)
    else:
        orders.check(one.table, ways, one.seen, one.report, rejects)


def _ways(one: Ready, into: Home, money: str | None, now: datetime) -> Ways:
    return Ways(
        columns=one.found.columns,
        zone=into.zone,
        currency=money or _named(one) or into.currency,
        now=now,
        comma=one.seen.comma,
        month_first=one.seen.month_first,
    )


def _named(one: Ready) -> str | None:
    """The currency that the amounts themselves name, as in €12."""
    for text, _ in told(one.seen.signs):
        try:
            return currency(text)
        except Unreadable:
            continue
    return None


def _asked(text: str | None) -> str | None:
    try:
        return currency(text) if text else None
    except Unreadable as why:
        raise ImportFailed(f"The {why}.") from why


def _tell_home(report: Report, into: Home, dry: bool) -> None:
    report.workspace_id, report.workspace, report.currency = into.id, into.name, into.currency
    if into.why:
        new = "A new workspace would be" if dry else "The new workspace is"
        report.notes.append(f"{new} {into.name}, in {into.currency}: {into.why}.")


def _step(progress: Progress | None, one: Ready, number: int, files: int, done: int) -> None:
    if progress:
        progress(Step(one.report, done, one.seen.rows, number, files))
