"""The database side of an import: many rows at a time, in short transactions.

Records are written in bulk, past the ORM: the journal keeps one entry for a whole file, and so does
this module what else the session would do (versions, stock levels).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy import Row as Found
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from adapters.files.keeping import Kept, is_record
from adapters.files.report import FileReport
from opsbot.importing import SOURCE, By
from opsbot.model import Role
from opsbot.model.people import LEADS

T = TypeVar("T")
# Values in one IN (…): databases have limits, and the drivers' statements must not grow for ever.
CHUNK = 500
# Of so many files is kept what they said of one record.
FILES = 20


class Known(NamedTuple):
    """What earlier imports kept of a record: a row, the record, and for each file that has told of
    it the fingerprint of what it said."""

    id: int
    record_id: int
    marks: dict[str, str]


class Who(NamedTuple):
    """A customer as an order names them; the first of these that says anything decides."""

    email: str | None = None
    code: str | None = None
    name: str | None = None
    country: str | None = None


def table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def chunks(things: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    every = list(things)
    for start in range(0, len(every), size):
        yield every[start : start + size]


class Store:
    """One workspace of a database, while files are taken into it. `by` is the member who hands them
    over, if it is one."""

    def __init__(
        self,
        engine: Engine,
        workspace_id: int,
        now: datetime,
        zone: ZoneInfo,
        by: By | None = None,
    ) -> None:
        self.engine, self.workspace_id, self.now, self.zone = engine, workspace_id, now, zone
        self.by = by
        # Row by row what the file at hand changes, where it is small enough to be taken back.
        self.kept: Kept | None = None
        self.connection: Connection
        self.report = FileReport(Path())
        self.source = ""
        self._customers: dict[tuple[str, str], int] = {}
        self._organisations: dict[str, int] = {}
        self._contacts: dict[str, list[tuple[int, int | None]]] = {}

    def begin(self, report: FileReport, *, keep: bool = False) -> None:
        """Turn to the next file: what it adds is told in its report. To `keep` every change takes
        longer."""
        self.report = report
        self.kept = Kept() if keep else None
        name = report.name.casefold().removesuffix(".gz")
        self.source = blake2b(name.encode(errors="replace"), digest_size=4).hexdigest()
        self._customers.clear()
        self._organisations.clear()
        self._contacts.clear()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """A transaction. Two imports at once take turns; everybody else goes on. What the report
        counts and the database did not keep is taken off again."""
        counts = self.report.counts()
        kept = len(self.kept.changes) if self.kept else 0
        try:
            with self.engine.begin() as self.connection:
                workspace = table("workspace").c.id
                lock = select(workspace).where(workspace == self.workspace_id)
                self.connection.execute(lock.with_for_update(key_share=True))
                yield
        except BaseException:
            self.report.set_counts(counts)
            if self.kept:
                del self.kept.changes[kept:]
            raise

    # -- rows ---------------------------------------------------------------------------------

    def insert(self, name: str, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add rows and return their ids, in the same order."""
        if not rows:
            return []
        to = table(name)
        statement = insert(to).returning(to.c.id, sort_by_parameter_order=True)
        whole = self._whole(name, rows)
        ids = list(self.connection.scalars(statement, whole))
        if self.kept and is_record(to):
            self.kept.added(to, ({**row, "id": i} for row, i in zip(whole, ids, strict=True)))
        return ids

    def insert_many(self, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows whose ids nobody needs: the quicker way."""
        if self.kept and is_record(table(name)):
            self.insert(name, rows)
        elif rows:
            self.connection.execute(insert(table(name)), self._whole(name, rows))

    def pour(self, name: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Add a great many rows of plain numbers and text: the quickest way, the database's own."""
        if self.kept:
            self.insert(name, [dict(zip(columns, row, strict=True)) for row in rows])
            return
        quote = self.connection.dialect.identifier_preparer.quote
        into = f"{quote(name)} ({', '.join(map(quote, columns))})"
        if self.connection.dialect.name == "postgresql":
            cursor: Any = self.connection.connection.cursor()
            try:
                with cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
                    for row in rows:
                        copy.write_row(row)
            except self.engine.dialect.loaded_dbapi.Error as why:
                raise DBAPIError(into, None, why) from why
        elif every := list(rows):
            marks = ", ".join("?" * len(columns))
            self.connection.exec_driver_sql(f"INSERT INTO {into} VALUES ({marks})", every)

    def _whole(self, name: str, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        defaults: dict[str, Any] = {"workspace_id": self.workspace_id}
        for column in table(name).columns:
            if column.name not in ("id", "workspace_id"):
                defaults[column.name] = getattr(column.default, "arg", None)
        return [{**defaults, **row} for row in rows]

    def update(self, name: str, changes: Iterable[tuple[int, Mapping[str, Any]]]) -> None:
        """Change rows by their ids. Their versions rise, as with every other change."""
        to = table(name)
        if self.kept and is_record(to):
            changes = list(changes)
            before = {
                row.id: row._mapping for row in self.rows(name, "id", (i for i, _ in changes))
            }
            for row_id, values in changes:
                self.kept.changed(to, before[row_id], values)
        alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for row_id, values in changes:
            alike.setdefault(tuple(sorted(values)), []).append(
                {"row_id": row_id, **{f"new_{column}": value for column, value in values.items()}}
            )
        for columns, rows in alike.items():
            new: dict[str, Any] = {column: bindparam(f"new_{column}") for column in columns}
            if "version" in to.c:
                new["version"] = to.c.version + 1
            statement = update(to).where(to.c.id == bindparam("row_id")).values(new)
            self.connection.execute(statement, rows)

    def delete(self, name: str, column: str, values: Iterable[Any]) -> None:
        """Take away the rows that have one of some values."""
        asked = table(name).c[column]
        for some in chunks(values):
            if self.kept:
                self.kept.gone(table(name), (row._mapping for row in self.rows(name, column, some)))
            self.connection.execute(delete(table(name)).where(asked.in_(some)))

    def add_to(self, column: Column[Any], amounts: Mapping[int, int]) -> None:
        """Raise numbers where they stand: what others write at the same time counts, too."""
        if not amounts:
            return
        to = column.table
        raised = update(to).where(to.c.id == bindparam("row_id"))
        rows = [{"row_id": row_id, "amount": amount} for row_id, amount in amounts.items()]
        self.connection.execute(raised.values({column.name: column + bindparam("amount")}), rows)

    def rows(self, name: str, column: str, values: Iterable[Any]) -> Iterator[Found[Any]]:
        """Rows of the workspace that have one of some values; of those with the same, the oldest
        first."""
        to = table(name)
        asked = to.c[column]
        owner: ColumnElement[Any] = to.c.id if name == "workspace" else to.c.workspace_id
        if asked.primary_key or any(index.columns[0] is asked for index in to.indexes):
            # The column has an index. SQLite would take the workspace's: it knows no better.
            owner = owner + 0
        mine = select(to).where(owner == self.workspace_id)
        for some in chunks(dict.fromkeys(values)):
            found = self.connection.execute(mine.where(asked.in_(some)))
            yield from sorted(found, key=_id)

    def all(self, name: str) -> list[Found[Any]]:
        """Every row of a small table."""
        to = table(name)
        mine = select(to).where(to.c.workspace_id == self.workspace_id).order_by(to.c.id)
        return list(self.connection.execute(mine))

    # -- what is known from earlier imports -----------------------------------------------------

    def known(self, kind: str, keys: Iterable[str]) -> dict[str, Known]:
        ids = table("external_id").c
        found = {}
        for some in chunks(dict.fromkeys(keys)):
            rows = self.connection.execute(
                select(ids.external_id, ids.id, ids.record_id, ids.fingerprint).where(
                    ids.workspace_id == self.workspace_id,
                    ids.source == SOURCE,
                    ids.kind == kind,
                    ids.external_id.in_(some),
                )
            )
            for key, row, record, marks in rows:
                each = (mark.partition(":") for mark in (marks or "").split())
                found[key] = Known(row, record, {name: mark for name, _, mark in each})
        return found

    def is_news(self, known: Known | None, mark: str) -> bool:
        """Whether this file did not say the same when it was last imported."""
        return known is None or known.marks.get(self.source) != mark

    def is_part(self, known: Known | None) -> bool:
        """Whether what this file says can be the rest of what another file began."""
        return known is not None and bool(known.marks) and self.source not in known.marks

    def remember(
        self, kind: str, known: Mapping[str, Known], marks: Mapping[str, tuple[int, str]]
    ) -> None:
        """Keep the record and the fingerprint of each key."""
        if self.kept:
            self.kept.marks.setdefault(kind, []).extend(record for record, _ in marks.values())
        changes, new = [], []
        for key, (record_id, mark) in marks.items():
            others = known[key].marks if key in known else {}
            every = {name: one for name, one in others.items() if name != self.source}
            every[self.source] = mark
            newest = list(every.items())[-FILES:]
            said = {
                "record_id": record_id,
                "fingerprint": " ".join(f"{name}:{one}" for name, one in newest),
            }
            if key in known:
                changes.append((known[key].id, said))
            else:
                new.append({"source": SOURCE, "kind": kind, "external_id": key, **said})
        self.update("external_id", changes)
        self.insert_many("external_id", new)

    # -- records that others name ---------------------------------------------------------------

    def customers(self, people: Iterable[Who]) -> dict[Who, int]:
        """The customer of each, added where there is none; nobody for who says nothing."""
        said = [who for who in dict.fromkeys(people) if who.email or who.code or who.name]
        for column in ("email", "code", "name"):
            wanted = {value for who in said if (value := getattr(who, column))}
            wanted -= {value for field, value in self._customers if field == column}
            for row in self.rows("customer", column, wanted):
                self._customers.setdefault((column, getattr(row, column)), row.id)
        new: dict[tuple[str, str], Who] = {}
        for who in said:
            if self._customer(who) is None:
                new.setdefault(_keys(who)[0], who)
        added = self.insert("customer", [_customer(who) for who in new.values()])
        for who, row_id in zip(new.values(), added, strict=True):
            self._customers.update(dict.fromkeys(_keys(who), row_id))
        self.count("customers", len(new))
        return {who: found for who in said if (found := self._customer(who)) is not None}

    def _customer(self, who: Who) -> int | None:
        return next((found for key in _keys(who) if (found := self._customers.get(key))), None)

    def organisations(self, names: Iterable[str]) -> dict[str, int]:
        """The organisation of each name, added where there is none."""
        missing = {name: None for name in names if name not in self._organisations}
        for row in self.rows("organisation", "name", missing):
            self._organisations.setdefault(row.name, row.id)
        new = [{"name": name} for name in missing if name not in self._organisations]
        added = self.insert("organisation", new)
        self._organisations.update(zip((row["name"] for row in new), added, strict=True))
        self.count("organisations", len(new))
        return self._organisations

    def contacts(
        self, people: Iterable[tuple[str, int | None]]
    ) -> dict[tuple[str, int | None], int]:
        """The contact of each name and organisation, added where there is none."""
        said = list(dict.fromkeys(people))
        missing = {name for name, _ in said if name not in self._contacts}
        for name in missing:
            self._contacts[name] = []
        for row in self.rows("contact", "name", missing):
            self._contacts[row.name].append((row.id, row.organisation_id))
        new = [person for person in said if self._contact(*person) is None]
        rows = [{"name": name, "organisation_id": company} for name, company in new]
        for (name, company), row_id in zip(new, self.insert("contact", rows), strict=True):
            self._contacts[name].append((row_id, company))
        self.count("contacts", len(new))
        return {person: found for person in said if (found := self._contact(*person)) is not None}

    def _contact(self, name: str, company: int | None) -> int | None:
        """Somebody of that name there, else one whose organisation is not known (or not asked)."""
        known = self._contacts[name]
        there = (found for found, at in known if at == company)
        somewhere = (found for found, at in known if at is None or company is None)
        return next(there, None) or next(somewhere, None)

    def members(self) -> dict[str, int]:
        """Active members by name and by e-mail address, in small letters."""
        found: dict[str, int] = {}
        for row in self.all("member"):
            if row.active:
                found.setdefault(row.name.casefold(), row.id)
                if row.email:
                    found.setdefault(row.email.casefold(), row.id)
        return found

    def zones(self) -> dict[int, ZoneInfo]:
        """The zones of the members who have one of their own."""
        return {row.id: ZoneInfo(row.timezone) for row in self.all("member") if row.timezone}

    def admin(self) -> int:
        """The id of somebody who may do everything; a new member "Admin" where there is nobody."""
        able = [row for row in self.all("member") if row.active and row.role in LEADS]
        if able:
            return int(able[0].id)
        return self.insert("member", [{"name": "Admin", "role": Role.ADMIN, "active": True}])[0]

    def products(self, names: Iterable[str]) -> dict[str, int]:
        """The products with one of these as their SKU or title, without those that are unknown."""
        wanted = list(dict.fromkeys(names))
        found: dict[str, int] = {}
        for row in self.rows("product", "sku", spellings(wanted)):
            found.setdefault(row.sku.upper(), row.id)
        for row in self.rows("product", "title", wanted):
            found.setdefault(row.title, row.id)
        by_name = ((name, found.get(name.upper(), found.get(name))) for name in wanted)
        return {name: row_id for name, row_id in by_name if row_id}

    def count(self, what: str, number: int) -> None:
        if number:
            self.report.also[what] += number


def _id(row: Found[Any]) -> int:
    return int(row.id)


def spellings(skus: Iterable[str]) -> list[str]:
    """An SKU in the cases that it may be written in."""
    return [way for sku in skus for way in (sku, sku.upper(), sku.lower())]


def _keys(who: Who) -> list[tuple[str, str]]:
    """What a customer is known by. Two people may share a name: it decides only alone."""
    better = [(field, value) for field in ("email", "code") if (value := getattr(who, field))]
    return better or [("name", who.name or "")]


def _customer(who: Who) -> dict[str, Any]:
    name = who.name or (f"Customer {who.code}" if who.code else who.email)
    return {"name": name, "email": who.email, "code": who.code, "country": who.country}
