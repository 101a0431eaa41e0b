"""A first look at all rows of a file: what no single row can tell.

Which number of 03/04/2024 is the month, whether 1,234 is a thousand, which row is the last of an
order, and what a product that only order lines know is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from adapters.files.cells import code, decimal_mark, number, order_of
from adapters.files.headers import Recognised
from adapters.files.reading import Table

_DAYS = {
    "placed_at", "since", "until", "expires", "opened_at", "close_date", "closed_at", "due",
    "done_at", "at", "plan_since", "refunded_at", "cancelled_at", "shipped_at",
}  # fmt: skip
_AMOUNTS = {
    "price", "unit_price", "line_total", "amount", "discount", "shipping", "tax", "total",
    "refunded", "initial", "balance", "value",
}  # fmt: skip
# So many different cells of a column tell enough.
ENOUGH = 20_000

_SIGNS = {"€": "EUR", "£": "GBP", "₫": "VND", "₴": "UAH", "₽": "RUB", "₹": "INR", "₩": "KRW"}


@dataclass(slots=True)
class Good:
    """A product as order lines name it."""

    sku: str | None
    titles: Counter[str] = field(default_factory=Counter)
    price: str = "0"  # the last one that is not 0, as it stands

    @property
    def title(self) -> str:
        """The most frequent one: some lines have a remark there, such as "damaged"."""
        return self.titles.most_common(1)[0][0] if self.titles else self.sku or ""


@dataclass(slots=True)
class Survey:
    """What all the rows together say."""

    rows: int = 0
    comma: bool = False
    month_first: dict[str, bool] = field(default_factory=dict)
    # Columns whose days may be read in two ways, with one of them.
    unsure: dict[str, str] = field(default_factory=dict)
    # Discounts are shares of the line: 0.15 is 15 %.
    shares: bool = False
    currencies: Counter[str] = field(default_factory=Counter)
    # What the amounts themselves name (€12, 12 EUR), where there is no column for it.
    signs: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    # For each order number the place of its last row among the rows.
    last: dict[str, int] = field(default_factory=dict)
    goods: dict[str, Good] = field(default_factory=dict)


def survey(table: Table, found: Recognised) -> Survey:
    """Read a file once through. Raises Unusable where its end is damaged."""
    seen = Survey()
    columns = found.columns
    watched = {name: (columns[name], set[str]()) for name in columns if name in _DAYS | _AMOUNTS}
    currency, country = columns.get("currency"), columns.get("country")
    orders = found.kind.name in ("orders", "order lines")
    goods = _Goods(columns, seen)
    for row in table.rows():
        cells = row.cells
        if not row.problem:
            for column, values in watched.values():
                if len(values) < ENOUGH:
                    values.add(cells[column])
            if currency is not None:
                seen.currencies[cells[currency]] += 1
            if country is not None:
                seen.countries[cells[country]] += 1
            if orders:
                goods.look(cells)
        seen.rows += 1
    amounts = [text for name in _AMOUNTS & watched.keys() for text in watched[name][1]]
    seen.comma = _comma(amounts, table.delimiter)
    for name in _DAYS & watched.keys():
        _days(seen, name, watched[name][1])
    if currency is None:
        seen.signs = _signs(amounts)
    if found.kind.name == "order lines" and "discount" in watched:
        seen.shares = _are_shares(watched["discount"][1], seen.comma)
    return seen


class _Goods:
    """Collects what order lines say: the last row of each order, and the products."""

    def __init__(self, columns: Mapping[str, int], seen: Survey) -> None:
        self._number = columns.get("number", 0)
        self._sku, self._title = columns.get("sku"), columns.get("title")
        self._price = columns.get("unit_price")
        self._last, self._goods, self._seen = seen.last, seen.goods, seen

    def look(self, cells: list[str]) -> None:
        self._last[order_number(cells[self._number])] = self._seen.rows
        sku = cells[self._sku] if self._sku is not None else ""
        title = cells[self._title].strip() if self._title is not None else ""
        key = good_key(sku, title)
        if not key:
            return
        good = self._goods.get(key)
        if good is None:
            good = self._goods[key] = Good(code(sku.strip()) or None)
        if title:
            good.titles[title] += 1
        if self._price is not None and (price := cells[self._price]) not in ("0", "0.0", "0.00"):
            good.price = price


@lru_cache(maxsize=65536)
def order_number(text: str) -> str:
    """An order's number: "#1001" and 1001.0 are 1001."""
    return code(text.strip().removeprefix("#"))


@lru_cache(maxsize=65536)
def good_key(sku: str, title: str) -> str:
    """What tells products apart: the SKU, whatever case its letters have, else the title."""
    sku = code(sku.strip())
    return sku.upper() if sku else f"\t{title.strip().casefold()}" if title.strip() else ""


def _comma(amounts: list[str], delimiter: str) -> bool:
    votes = Counter(decimal_mark(text.strip()) for text in amounts)
    if votes["."] == votes[","]:
        # Where cents are written with a comma, cells are not divided by one.
        return delimiter == ";"
    return votes[","] > votes["."]


def _days(seen: Survey, name: str, cells: set[str]) -> None:
    votes = Counter(order_of(text.strip()) for text in cells)
    if votes["day"] or votes["month"]:
        seen.month_first[name] = votes["month"] > votes["day"]
    elif votes["american"]:
        seen.month_first[name] = True
    elif votes["unsure"]:
        seen.unsure[name] = next(text for text in cells if order_of(text.strip()))


def _signs(amounts: list[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for text in amounts:
        for sign in re.findall(r"[€£₫₴₽₹₩]|\b[A-Z]{3}\b", text):
            found[_SIGNS.get(sign, sign)] += 1
    return found


def _are_shares(cells: set[str], comma: bool) -> bool:
    values = [number(text.strip(), comma) for text in cells]
    return any(values) and all(value is None or 0 <= value <= 1 for value in values)


def most_common(votes: Counter[str]) -> Iterator[str]:
    """Words by how often they stand there, without the empty one."""
    return (word.strip() for word, _ in votes.most_common() if word.strip())
