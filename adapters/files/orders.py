"""Writes orders and credit notes, with the customers and products that they name.

Orders do not move stock: a stock level that is imported has them in it already.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum, auto
from typing import Any, NamedTuple

from adapters.files.cells import INT, Ways, number
from adapters.files.papers import Line, Paper, Reader
from adapters.files.reading import Table
from adapters.files.report import FileReport, Rejects
from adapters.files.store import Known, Store, Who, spellings
from adapters.files.survey import Good, Survey, good_key
from adapters.files.taking import Tell, write_journal
from opsbot.model import Fulfilment, Payment
from opsbot.values import Money

# What goes into one transaction: about half a second's work.
PAPERS, LINES = 500, 8_000


def take(
    found: Table,
    ways: Ways,
    seen: Survey,
    store: Store,
    report: FileReport,
    rejects: Rejects,
    tell: Tell,
) -> None:
    """Take every row of a file of orders, in as many transactions as it needs."""
    goods = Goods(store, seen, ways)
    books = Orders(store, ways, goods, rejects), Credits(store, ways, goods, rejects)
    for batch, last in _batches(Reader(found, ways, seen, rejects).papers(report)):
        with store.batch():
            for book, credit in zip(books, (False, True), strict=True):
                book.write([paper for paper in batch if paper.credit is credit])
            if last:
                write_journal(store, report)
        tell(report.rows)


def check(found: Table, ways: Ways, seen: Survey, report: FileReport, rejects: Rejects) -> None:
    """Read every row, and write nothing."""
    for _ in Reader(found, ways, seen, rejects).papers(report):
        report.records += 1


def _batches(papers: Iterable[Paper]) -> Iterator[tuple[list[Paper], bool]]:
    batch: list[Paper] = []
    lines = 0
    for paper in papers:
        if len(batch) == PAPERS or lines > LINES:
            yield batch, False
            batch, lines = [], 0
        batch.append(paper)
        lines += len(paper.lines)
    yield batch, True


class Goods:
    """The products that lines name; those that nobody knows are added."""

    def __init__(self, store: Store, seen: Survey, ways: Ways) -> None:
        self._store, self._seen, self._ways = store, seen, ways
        self._found: dict[str, tuple[int, str]] = {}

    def __getitem__(self, line: Line) -> tuple[int, str]:
        """The id and the title of a line's product."""
        return self._found[line.key]

    def find(self, papers: Iterable[Paper]) -> None:
        wanted: dict[str, str] = {}  # with the currency of the order that names it first
        for paper in papers:
            for line in paper.lines:
                if line.key not in self._found:
                    wanted.setdefault(line.key, paper.currency)
        goods = {key: self._seen.goods[key] for key in wanted}
        skus = spellings(good.sku for good in goods.values() if good.sku)
        for row in self._store.rows("product", "sku", skus):
            self._found.setdefault(good_key(row.sku, ""), (row.id, row.title))
        titles = [good.title for good in goods.values() if not good.sku]
        for row in self._store.rows("product", "title", titles):
            self._found.setdefault(good_key("", row.title), (row.id, row.title))
        new = {key: good for key, good in goods.items() if key not in self._found}
        rows = [self._product(good, wanted[key]) for key, good in new.items()]
        ids = self._store.insert("product", rows)
        for (key, good), row_id in zip(new.items(), ids, strict=True):
            self._found[key] = (row_id, good.title)
        self._store.count("products", len(new))

    def _product(self, good: Good, currency: str) -> dict[str, Any]:
        price = number(good.price.strip(), self._ways.comma) or Decimal(0)
        minor = Money.of(price, currency).minor if 0 < price < INT else 0
        return {
            "sku": good.sku,
            "title": good.title,
            "price_minor": min(minor, INT),
            "currency": currency,
        }


class Kept(NamedTuple):
    """A record and its columns."""

    id: int
    row: Mapping[Any, Any]


class Fit(Enum):
    """What the lines of a paper are to those that its record has."""

    NONE = auto()  # the paper has none
    SAME = auto()
    MORE = auto()  # other products: the rest of the order, as when a file was split
    OTHER = auto()  # they take the place of the ones before


class Book:
    """How one kind of paper is kept."""

    name: str
    lines: str
    owner: str
    line_columns: tuple[str, ...]

    def __init__(self, store: Store, ways: Ways, goods: Goods, rejects: Rejects) -> None:
        self.store, self.ways, self.goods, self.rejects = store, ways, goods, rejects

    def row(self, paper: Paper, customer_id: int | None) -> dict[str, Any]:
        """A new record's columns."""
        raise NotImplementedError

    def line(self, line: Line) -> tuple[Any, ...]:
        """What a line has in its `line_columns`."""
        raise NotImplementedError

    def changes(self, paper: Paper, row: Any, fit: Fit, goods: int) -> dict[str, Any]:
        """What a paper says of a record that has been kept. `goods` is the sum of its lines."""
        raise NotImplementedError

    def after(self, papers: Sequence[Paper], kept: Mapping[str, Kept]) -> None:
        """What goes with the records."""

    def write(self, papers: Sequence[Paper]) -> None:
        """Add and change what the papers say, and remember that they said it."""
        store = self.store
        known = store.known(self.name, (paper.number for paper in papers))
        fresh = [one for one in papers if store.is_news(known.get(one.number), one.mark)]
        store.report.unchanged += len(papers) - len(fresh)
        found = store.rows(self.name, "number", (paper.number for paper in fresh))
        there = {row.number: row for row in found}
        fresh = [paper for paper in fresh if self._can_be(paper, there)]
        customers = store.customers(paper.who for paper in fresh)
        self.goods.find(fresh)
        kept = {number: Kept(row.id, row._mapping) for number, row in there.items()}
        kept |= self._add([one for one in fresh if one.number not in there], customers)
        self._change([one for one in fresh if one.number in there], there, known, customers)
        self.after(fresh, kept)
        marks = {paper.number: (kept[paper.number].id, paper.mark) for paper in fresh}
        store.remember(self.name, known, marks)

    def _add(self, papers: Sequence[Paper], customers: Mapping[Who, int]) -> dict[str, Kept]:
        rows = [self.row(paper, customers.get(paper.who)) for paper in papers]
        ids = self.store.insert(self.name, rows)
        self._add_lines(zip(papers, ids, strict=True))
        self.store.report.added += len(papers)
        numbers = (paper.number for paper in papers)
        return dict(zip(numbers, map(Kept, ids, rows), strict=True))

    def _change(
        self,
        papers: Sequence[Paper],
        there: Mapping[str, Any],
        known: Mapping[str, Known],
        customers: Mapping[Who, int],
    ) -> None:
        lines = self._lines_of([there[paper.number].id for paper in papers])
        changes, fits = [], []
        for paper in papers:
            row = there[paper.number]
            mine = lines.get(row.id, [])
            fit = self._fit(paper, mine, self.store.is_part(known.get(paper.number)))
            said = self.changes(paper, row, fit, sum(line.total_minor for line in mine))
            if customer := customers.get(paper.who):
                said["customer_id"] = customer
            diff = {name: value for name, value in said.items() if getattr(row, name) != value}
            if diff:
                changes.append((row.id, diff))
            fits.append((paper, row.id, fit))
            changed = bool(diff) or fit in (Fit.MORE, Fit.OTHER)
            self.store.report.changed += changed
            self.store.report.unchanged += not changed
        self.store.update(self.name, changes)
        self._change_lines(fits)

    def _can_be(self, paper: Paper, there: Mapping[str, Any]) -> bool:
        """Lines alone need an order that is there."""
        if paper.head.placed_at or paper.number in there:
            return True
        for line, cells in paper.rows:
            self.rejects.add(line, cells, f"there is no order {paper.number} yet")
        return False

    def _fit(self, paper: Paper, kept: Sequence[Any], may_be_part: bool) -> Fit:
        if not paper.lines:
            return Fit.NONE
        here = Counter((self.goods[line][0], *self.line(line)) for line in paper.lines)
        names = ("product_id", *self.line_columns)
        before = Counter(tuple(getattr(row, name) for name in names) for row in kept)
        if here == before:
            return Fit.SAME
        alike = {product for product, *_ in here} & {product for product, *_ in before}
        return Fit.MORE if kept and may_be_part and not alike else Fit.OTHER

    def _add_lines(self, papers: Iterable[tuple[Paper, int]]) -> None:
        columns = ("workspace_id", "version", self.owner, "product_id", "title", *self.line_columns)
        self.store.pour(self.lines, columns, self._line_rows(papers))

    def _line_rows(self, papers: Iterable[tuple[Paper, int]]) -> Iterator[tuple[Any, ...]]:
        workspace_id = self.store.workspace_id
        for paper, owner in papers:
            for line in paper.lines:
                product, title = self.goods[line]
                yield workspace_id, 1, owner, product, line.title or title, *self.line(line)

    def _lines_of(self, owners: Sequence[int]) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = {}
        for row in self.store.rows(self.lines, self.owner, owners):
            found.setdefault(getattr(row, self.owner), []).append(row)
        return found

    def _change_lines(self, papers: Sequence[tuple[Paper, int, Fit]]) -> None:
        others = [owner for _, owner, fit in papers if fit is Fit.OTHER]
        self.store.delete(self.lines, self.owner, others)
        new = (Fit.MORE, Fit.OTHER)
        self._add_lines((paper, owner) for paper, owner, fit in papers if fit in new)


class Orders(Book):
    name, lines, owner = "order", "order_line", "order_id"
    line_columns = ("sku", "quantity", "unit_price_micros", "total_minor")

    def row(self, paper: Paper, customer_id: int | None) -> dict[str, Any]:
        head = paper.head
        fulfilment, payment = self._state(paper)
        return {
            "number": paper.number,
            "placed_at": head.placed_at,
            "customer_id": customer_id,
            "email": head.email,
            "channel": head.channel,
            "country": head.country,
            "fulfilment": fulfilment,
            "payment": payment,
            "currency": paper.currency,
            "discount_minor": paper.off,
            "shipping_minor": paper.shipping or 0,
            "tax_minor": paper.tax or 0,
            "total_minor": paper.total,
            "hold_reason": head.hold_reason,
            "cancel_reason": head.cancel_reason,
            "cancelled_at": head.cancelled_at,
        }

    def line(self, line: Line) -> tuple[Any, ...]:
        return line.sku, line.quantity, line.micros, line.total

    def _state(self, paper: Paper) -> tuple[Fulfilment, Payment]:
        """How far an order is. What the file has no column for is over: paid, and sent."""
        head = paper.head
        payment, fulfilment = head.payment, head.fulfilment
        if payment is None:
            gone = fulfilment is Fulfilment.CANCELLED or head.cancelled_at
            payment = Payment.VOIDED if gone else Payment.PAID
            if not gone and self._tells("payment", "status"):
                payment = Payment.PENDING
        if head.cancelled_at:
            fulfilment = Fulfilment.CANCELLED
        elif fulfilment is None:
            waits = self._tells("fulfilment", "shipped_at", "status") or payment is Payment.PENDING
            sent = head.shipped_at or not waits
            fulfilment = Fulfilment.FULFILLED if sent else Fulfilment.UNFULFILLED
        return fulfilment, payment

    def _tells(self, *names: str) -> bool:
        return any(name in self.ways.columns for name in names)

    def changes(self, paper: Paper, row: Any, fit: Fit, goods: int) -> dict[str, Any]:
        told = self._amounts(paper, row, fit, goods)
        if paper.head.placed_at is None:  # lines alone
            return told
        new = self.row(paper, None)
        if not self._tells("fulfilment", "shipped_at", "status", "cancelled_at"):
            del new["fulfilment"]
        if not self._tells("payment", "status"):
            del new["payment"]
        return {name: value for name, value in new.items() if value is not None} | told

    def _amounts(self, paper: Paper, row: Any, fit: Fit, goods: int) -> dict[str, int]:
        """What the order costs now, with these lines or these more."""
        said = {"shipping_minor": paper.shipping, "tax_minor": paper.tax, "discount_minor": None}
        if self._tells("discount"):
            said["discount_minor"] = paper.off
        if fit is Fit.MORE:
            new = {name: getattr(row, name) + (more or 0) for name, more in said.items()}
            goods += paper.goods
        else:
            new = {n: getattr(row, n) if amount is None else amount for n, amount in said.items()}
            goods = paper.goods if paper.lines else goods
        charged = goods + new["shipping_minor"] + new["tax_minor"] - new["discount_minor"]
        told = paper.told_total
        return new | {"total_minor": charged if told is None else told}

    def after(self, papers: Sequence[Paper], kept: Mapping[str, Kept]) -> None:
        """The money that the file says went back, and the parcels that it says left."""
        self._refund([(p, kept[p.number]) for p in papers if _given_back(p) > 0])
        sent = {kept[p.number].id: p.head.shipped_at for p in papers if p.head.shipped_at}
        known = {row.order_id for row in self.store.rows("shipment", "order_id", sent)}
        new = [{"order_id": i, "shipped_at": at} for i, at in sent.items() if i not in known]
        self.store.insert_many("shipment", new)

    def _refund(self, orders: Sequence[tuple[Paper, Kept]]) -> None:
        before: Counter[int] = Counter()
        for row in self.store.rows("refund", "order_id", (order.id for _, order in orders)):
            before[row.order_id] += row.amount_minor
        same = ("customer_id", "channel", "country", "currency")
        rows = [
            {
                "order_id": order.id,
                **{name: order.row[name] for name in same},
                "amount_minor": _given_back(paper) - before[order.id],
                # No better day is known for it than the order's.
                "at": paper.head.refunded_at or paper.head.placed_at,
            }
            for paper, order in orders
            if _given_back(paper) > before[order.id]
        ]
        self.store.insert_many("refund", rows)


def _given_back(paper: Paper) -> int:
    if paper.head.refunded is not None:
        return Money.of(abs(paper.head.refunded), paper.currency).minor
    return paper.total if paper.head.payment is Payment.REFUNDED else 0


class Credits(Book):
    """Credit notes: refunds of their own, since no file tells which orders they are for."""

    name, lines, owner = "refund", "refund_line", "refund_id"
    line_columns = ("quantity", "total_minor")

    def row(self, paper: Paper, customer_id: int | None) -> dict[str, Any]:
        head = paper.head
        return {
            "number": paper.number,
            "customer_id": customer_id,
            "channel": head.channel,
            "country": head.country,
            "currency": paper.currency,
            "amount_minor": -paper.total,
            "at": head.placed_at,
        }

    def line(self, line: Line) -> tuple[Any, ...]:
        return -line.quantity, -line.total  # what came back counts up

    def changes(self, paper: Paper, row: Any, fit: Fit, goods: int) -> dict[str, Any]:
        new = {n: value for n, value in self.row(paper, None).items() if value is not None}
        if fit is Fit.MORE:
            new["amount_minor"] += row.amount_minor
        return new
