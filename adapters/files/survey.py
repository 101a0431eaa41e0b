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
from itertools import count, islice
from operator import itemgetter

from adapters.files.cells import code, decimal_mark, number, order_of
from adapters.files.headers import Recognised
from adapters.files.reading import Table, picking
from opsbot.sheet import unguarded

_DAYS = {
    "placed_at", "since", "until", "expires", "opened_at", "close_date", "closed_at", "due",
    "done_at", "at", "plan_since", "refunded_at", "cancelled_at", "shipped_at",
}  # fmt: skip
_AMOUNTS = {
    "price", "unit_price", "line_total", "amount", "discount", "shipping", "tax", "total",
    "refunded", "initial", "balance", "value",
}  # fmt: skip
_ZERO = {"", "0", "0.0", "0.00"}
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
    watched = {name: set[str]() for name in columns if name in _DAYS | _AMOUNTS}
    goods = _Goods(columns) if found.kind.name in ("orders", "order lines") else None
    for first, rows in _chunks(table):
        for name, values in watched.items():
            if len(values) < ENOUGH:
                values.update(map(itemgetter(columns[name]), rows))
        if "currency" in columns:
            seen.currencies.update(map(itemgetter(columns["currency"]), rows))
        if "country" in columns:
            seen.countries.update(map(itemgetter(columns["country"]), rows))
        if goods:
            goods.look(first, rows)
        seen.rows = first + len(rows)
    if goods:
        seen.last, seen.goods = goods.last(), goods.goods()
    amounts = [text for name in _AMOUNTS & watched.keys() for text in watched[name]]
    seen.comma = _comma(amounts, table.delimiter)
    for name in _DAYS & watched.keys():
        _days(seen, name, watched[name])
    if "currency" not in columns:
        seen.signs = _signs(amounts)
    if found.kind.name == "order lines" and "discount" in watched:
        seen.shares = _are_shares(watched["discount"], seen.comma)
    return seen


def _chunks(table: Table) -> Iterator[tuple[int, list[list[str]]]]:
    """The cells of many rows at a time, with the place of the first. Rows that cannot be read have
    their places, too, and empty cells."""
    nothing = [""] * len(table.header)
    place = 0
    rows = table.rows()
    while chunk := [nothing if row.problem else row.cells for row in islice(rows, 2_000)]:
        yield place, chunk
        place += len(chunk)


class _Goods:
    """Collects what order lines say: the last row of each order, and the products.

    The cells are kept as they stand, and understood once for each different one.
    """

    def __init__(self, columns: Mapping[str, int]) -> None:
        self._number = itemgetter(columns["number"])
        names = [columns[name] for name in ("sku", "title") if name in columns]
        self._named = picking(names)
        self._has_sku, self._has_title = "sku" in columns, "title" in columns
        self._price = itemgetter(columns["unit_price"]) if "unit_price" in columns else None
        self._last: dict[str, int] = {}
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._prices: dict[tuple[str, ...], tuple[int, str]] = {}

    def look(self, first: int, rows: list[list[str]]) -> None:
        self._last.update(zip(map(self._number, rows), count(first)))
        named = list(map(self._named, rows))
        self._counts.update(named)
        if self._price:
            prices = zip(named, enumerate(map(self._price, rows), first), strict=True)
            self._prices.update({name: price for name, price in prices if price[1] not in _ZERO})

    def last(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for text, place in self._last.items():
            number = order_number(text)
            found[number] = max(place, found.get(number, -1))
        return found

    def goods(self) -> dict[str, Good]:
        found: dict[str, Good] = {}
        latest: dict[str, int] = {}
        for name, times in self._counts.items():
            sku = name[0] if self._has_sku else ""
            title = unguarded(name[-1].strip()) if self._has_title else ""
            key = good_key(sku, title)
            if not key:
                continue
            good = found.setdefault(key, Good(code(sku)))
            if title:
                good.titles[title] += times
            place, price = self._prices.get(name, (-1, ""))
            if place > latest.get(key, -1):
                latest[key], good.price = place, price
        return found


@lru_cache(maxsize=65536)
def order_number(text: str) -> str:
    """An order's number: "#1001" and 1001.0 are 1001."""
    return code(text.strip().removeprefix("#")) or ""


@lru_cache(maxsize=65536)
def good_key(sku: str, title: str) -> str:
    """What tells products apart: the SKU, whatever case its letters have, else the title."""
    known = code(sku)
    return known.upper() if known else f"\t{title.strip().casefold()}" if title.strip() else ""


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


def told(votes: Counter[str]) -> list[tuple[str, int]]:
    """Words by how often they stand there, the most frequent first; empty cells say none."""
    found: Counter[str] = Counter()
    for text, times in votes.items():
        if text.strip():
            found[text.strip()] += times
    return found.most_common()
