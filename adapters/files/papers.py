"""Rows of order files as papers: an order or a credit note, whatever rows it is spread over.

A file may hold whole orders, orders without their lines, or lines alone (with the orders in another
file).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from adapters.files.cells import (
    BIG,
    FULFILMENT,
    INT,
    ORDER_STATUS,
    PAYMENT,
    Cells,
    Unreadable,
    Ways,
    code,
    number,
)
from adapters.files.reading import Table, picking
from adapters.files.report import FileReport, Rejects
from adapters.files.store import Who
from adapters.files.survey import Survey, good_key, order_number
from adapters.files.taking import fingerprint
from opsbot.model import Fulfilment, Payment
from opsbot.values import minor_digits

MICRO = 10**6
# More than a line can cost, in minor units; sums of so much still fit the database.
MOST = 10**15
# So many different beginnings of rows, and so many different lines, are kept at a time.
ALIKE = 50_000
_CREDIT = re.compile(r"[Cc]\d")


@dataclass(frozen=True, slots=True)
class Head:
    """What a row says about its whole order; None where it says nothing."""

    placed_at: datetime | None = None
    customer: str | None = None
    customer_code: str | None = None
    email: str | None = None
    fulfilment: Fulfilment | None = None
    payment: Payment | None = None
    channel: str | None = None
    country: str | None = None
    currency: str | None = None
    refunded: Decimal | None = None
    refunded_at: datetime | None = None
    cancelled_at: datetime | None = None
    shipped_at: datetime | None = None
    cancel_reason: str | None = None
    hold_reason: str | None = None

    def filled(self, other: Head) -> Head:
        """With what another row says where this one says nothing."""
        new = {name: getattr(other, name) for name in _HEAD if getattr(self, name) is None}
        new = {name: value for name, value in new.items() if value is not None}
        return replace(self, **new) if new else self


_HEAD = tuple(one.name for one in fields(Head))
_LINE = ("sku", "title", "quantity", "unit_price", "line_total", "discount")
Said = tuple[str, ...]


class Line(NamedTuple):
    """One position: a product, how many, at how many millionths of the currency's unit."""

    key: str  # what tells the product, see `good_key`
    sku: str | None
    title: str
    quantity: int
    micros: int
    total: int  # in minor units, before the discount
    off: int  # the discount, in minor units
    said: str  # all of it, for the fingerprint


@dataclass(slots=True)
class Paper:
    """An order or a credit note, as the rows of one file have it. Amounts are in minor units."""

    number: str
    currency: str
    head: Head = field(default_factory=Head)
    lines: list[Line] = field(default_factory=list)
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    # What the rows have beside their lines, added up; None where none has any.
    discount: int | None = None
    shipping: int | None = None
    tax: int | None = None
    # The totals that rows tell, each with its line's own.
    totals: list[tuple[int, int]] = field(default_factory=list)
    # What its last row said of the whole order, as it stands.
    said: Said | None = None
    # Once it is whole: sums of the lines, what was charged, and whether it gives money back.
    goods: int = 0
    off: int = 0
    told_total: int | None = None
    total: int = 0
    credit: bool = False
    mark: str = ""

    def add(self, amounts: Mapping[str, int], line: Line | None) -> None:
        """Add what one more row has beside its line."""
        if (discount := amounts.get("discount")) is not None:
            self.discount = (self.discount or 0) + abs(discount)
        if (shipping := amounts.get("shipping")) is not None:
            self.shipping = (self.shipping or 0) + shipping
        if (tax := amounts.get("tax")) is not None:
            self.tax = (self.tax or 0) + tax
        if (total := amounts.get("total")) is not None:
            self.totals.append((total, line.total if line else 0))

    def close(self) -> None:
        """Its last row has come: add up."""
        self.goods = sum([line.total for line in self.lines])
        self.off = sum([line.off for line in self.lines]) + (self.discount or 0)
        charged = self.goods - self.off + (self.shipping or 0) + (self.tax or 0)
        self.told_total = self._told_total()
        self.total = charged if self.told_total is None else self.told_total
        # A number such as C536379 that charges nothing gives back goods that cost nothing.
        nothing = self.total == 0 and _CREDIT.match(self.number)
        dated = self.head.placed_at is not None
        self.credit = bool(self.lines and dated and (self.total < 0 or nothing))
        self.mark = fingerprint(
            [getattr(self.head, name) for name in _HEAD],
            sorted([line.said for line in self.lines]),
            [self.currency, self.discount, self.shipping, self.tax, self.totals],
        )

    def _told_total(self) -> int | None:
        """The total if the file tells it, on one row or the same on all; but not its lines'."""
        of_lines = len(self.totals) > 1 and all(total == line for total, line in self.totals)
        told = {total for total, _ in self.totals}
        return told.pop() if len(told) == 1 and not of_lines else None

    @property
    def who(self) -> Who:
        head = self.head
        email = head.email if head.email and "@" in head.email else None
        return Who(email, head.customer_code, head.customer, head.country)


class Reader:
    """Reads the rows of a file into papers, each as soon as its last row has come."""

    def __init__(self, found: Table, ways: Ways, seen: Survey, rejects: Rejects) -> None:
        self.table, self.ways, self.seen, self.rejects = found, ways, seen, rejects
        columns = ways.columns
        self._head_cells = picking([columns[n] for n in (*_HEAD, "status") if n in columns])
        self._line_cells = picking([columns[n] for n in _LINE if n in columns])
        self._amounts = [n for n in ("discount", "shipping", "tax", "total") if n in columns]
        # Many rows are alike in what they say of the order, or of the product: read once.
        self._heads: dict[Said, Head] = {}
        self._lines: dict[tuple[str, Said], Line] = {}

    def papers(self, report: FileReport) -> Iterator[Paper]:
        begun: dict[str, Paper] = {}
        column, last = self.ways.columns["number"], self.seen.last
        for place, row in enumerate(self.table.rows()):
            report.rows += 1
            number = "" if row.problem else order_number(row.cells[column])
            problem = row.problem or (None if number else "it has no number")
            if not problem:
                try:
                    begun[number] = self._with(begun.get(number), number, row.line, row.cells)
                except Unreadable as reason:
                    problem = str(reason)
            if problem:
                self.rejects.add(row.line, row.cells, problem)
            # A row that cannot be taken may be the last of its order, too.
            if number and last.get(number) == place and number in begun:
                paper = begun.pop(number)
                if self._is_whole(paper):
                    yield paper

    def _with(self, paper: Paper | None, number: str, at: int, row: list[str]) -> Paper:
        """A paper with one more row. Raises Unreadable before anything of the row is taken."""
        said = self._head_cells(row)
        head = None if paper and said == paper.said else self._read_head(said, at, row)
        currency = (head and head.currency) or (paper.currency if paper else self.ways.currency)
        if paper and currency != paper.currency:
            raise Unreadable(f"its order is in {paper.currency}, not in {currency}")
        line = self._read_line(at, row, currency)
        amounts = self._read_amounts(at, row, currency, line) if self._amounts else None
        paper = paper or Paper(number, currency)
        paper.rows.append((at, row))
        if head:
            paper.head, paper.said = paper.head.filled(head), said
        if line:
            paper.lines.append(line)
        if amounts:
            paper.add(amounts, line)
        return paper

    def _read_head(self, said: Said, at: int, row: list[str]) -> Head:
        head = self._heads.get(said)
        if head is None:
            if len(self._heads) == ALIKE:
                self._heads.clear()
            head = self._heads[said] = _head(Cells(at, row, self.ways))
        return head

    def _read_amounts(
        self, at: int, row: list[str], currency: str, line: Line | None
    ) -> dict[str, int]:
        cells = Cells(at, row, self.ways)
        read = {
            name: cells.minor(name, currency, most=BIG if name == "total" else INT, least=-BIG)
            for name in self._amounts
            if name != "discount" or line is None  # a line has its own
        }
        return {name: amount for name, amount in read.items() if amount is not None}

    def _read_line(self, at: int, row: list[str], currency: str) -> Line | None:
        said = self._line_cells(row)
        line = self._lines.get((currency, said))
        if line is None and any(said) and "quantity" in self.ways.columns:
            line = self._line(Cells(at, row, self.ways), minor_digits(currency))
            if line:
                if len(self._lines) == ALIKE:
                    self._lines.clear()
                self._lines[currency, said] = line
        return line

    def _line(self, cells: Cells, digits: int) -> Line | None:
        sku, title = cells.code("sku"), cells.text("title") or ""
        quantity, price = cells.told("quantity"), cells.told("unit_price")
        if not sku and not title:
            if quantity or price:
                raise Unreadable("it names no product")
            return None
        if not quantity:
            raise Unreadable("it has no quantity")
        pieces = _quantity(quantity, self.ways.comma)
        micros = _micros(price, self.ways.comma) if price else _from_total(cells, pieces)
        exact = pieces * micros
        total = _rounded(exact, digits)
        if abs(total) > MOST:
            raise Unreadable(f"{pieces} at “{price}” each are far too much money")
        off = total - _rounded(exact - self._off(cells, exact), digits)
        key = good_key(sku or "", title)
        words = f"{key} {title} {pieces} {micros} {off}"
        return Line(key, sku, title, pieces, micros, total, off, words)

    def _off(self, cells: Cells, exact: int) -> int:
        """What a line costs less, in millionths of the currency's unit."""
        text = cells.told("discount")
        found = number(text.rstrip("% "), self.ways.comma) if text else Decimal(0)
        if found is None or abs(found) > INT:
            raise Unreadable(f"discount “{text}” is not a number")
        if text and text.endswith("%"):
            found /= 100
        elif not self.seen.shares:
            off = int((abs(found) * MICRO).to_integral_value(ROUND_HALF_UP))
            return off if exact >= 0 else -off
        return int((exact * found).to_integral_value(ROUND_HALF_UP))

    def _is_whole(self, paper: Paper) -> bool:
        """Close a paper. If its rows make no order, they are rejected."""
        paper.close()
        problem = None
        if paper.head.placed_at is None and "placed_at" in self.ways.columns:
            problem = "its order has no date"
        elif any(abs(n) > INT for n in (paper.off, paper.shipping or 0, paper.tax or 0)):
            problem = "its order is about too much money"
        for line, cells in paper.rows if problem else ():
            self.rejects.add(line, cells, problem or "")
        return problem is None


def _head(cells: Cells) -> Head:
    customer, customer_code = cells.text("customer"), cells.code("customer_code")
    if customer and not customer_code and re.fullmatch(r"\d+(\.0+)?", customer):
        customer_code, customer = code(customer), None
    try:
        email = cells.email()
    except Unreadable:  # an order is an order, whatever stands there
        email = cells.text("email")
    fulfilment, payment = cells.one_of("status", ORDER_STATUS) or (None, None)
    refunded = cells.number("refunded")
    if refunded is not None and abs(refunded) > INT:
        raise Unreadable(f"refunded “{cells.text('refunded')}” is far too much")
    return Head(
        placed_at=cells.moment("placed_at"),
        customer=customer,
        customer_code=customer_code,
        email=email,
        fulfilment=cells.one_of("fulfilment", FULFILMENT) or fulfilment,
        payment=cells.one_of("payment", PAYMENT) or payment,
        channel=cells.text("channel"),
        country=cells.text("country"),
        currency=cells.currency() if cells.told("currency") else None,
        refunded=refunded,
        refunded_at=cells.moment("refunded_at"),
        cancelled_at=cells.moment("cancelled_at"),
        shipped_at=cells.moment("shipped_at"),
        cancel_reason=cells.text("cancel_reason"),
        hold_reason=cells.text("hold_reason"),
    )


def _quantity(text: str, comma: bool) -> int:
    found = number(text, comma)
    if found is None or found != found.to_integral_value():
        raise Unreadable(f"quantity “{text}” is not a whole number")
    if abs(found) > INT:
        raise Unreadable(f"quantity “{text}” is more than anybody has")
    return int(found)


def _micros(text: str, comma: bool) -> int:
    found = number(text, comma)
    if found is None:
        raise Unreadable(f"unit price “{text}” is not a number")
    if found < 0:
        raise Unreadable(f"unit price “{text}” is less than 0")
    if found > INT:
        raise Unreadable(f"unit price “{text}” is far too much")
    return int((found * MICRO).to_integral_value(ROUND_HALF_UP))


def _from_total(cells: Cells, quantity: int) -> int:
    total = cells.number("line_total")
    if total is None or not quantity:
        raise Unreadable("it has no price")
    if abs(total) > INT or total / quantity < 0:
        raise Unreadable(f"total “{cells.text('line_total')}” does not fit its quantity")
    return int((total * MICRO / quantity).to_integral_value(ROUND_HALF_UP))


def _rounded(micros: int, digits: int) -> int:
    """Millionths of a unit in minor units, half of one away from zero."""
    step: int = 10 ** (6 - digits)
    whole = (2 * abs(micros) + step) // (2 * step)
    return whole if micros >= 0 else -whole
