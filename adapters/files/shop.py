"""The shop's records but orders: products with their stock, customers, discounts, gifts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adapters.files.cells import (
    DISCOUNT_STATUS,
    GIFT_STATUS,
    PRODUCT_STATUS,
    Cells,
    Unreadable,
    number,
)
from adapters.files.store import Store, Who, spellings, table
from adapters.files.survey import good_key
from adapters.files.tags import tag, tags
from adapters.files.taking import Item, Way, said
from opsbot.model import ProductStatus, StockReason


class Products:
    """Reads product rows. Where a product has variants, only the first row has its title."""

    def __init__(self) -> None:
        self._handle: str | None = None
        self._title: str | None = None
        self._whole: dict[str, object] = {}

    def __call__(self, cells: Cells) -> Item | None:
        sku, title = cells.code("sku"), cells.text("title")
        whole = said(category=cells.text("category"), status=_status(cells))
        if handle := cells.text("handle"):
            if handle == self._handle and not title:
                title, whole = self._title, self._whole | whole
            else:
                self._handle, self._title, self._whole = handle, title, whole
            if not sku and not any(cells.text(name) for name in ("price", "option1", "stock")):
                return None  # one more picture of the product above
        currency = cells.currency()
        price = cells.minor("price", currency)
        values = said(
            sku=sku,
            title=_variant(cells, title),
            price_minor=price,
            low_stock=cells.whole("low_stock"),
            **whole,
        )
        key = good_key(sku or "", values.get("title", ""))
        if not key:
            raise Unreadable("it has neither a title nor an SKU")
        if price is not None:
            values["currency"] = currency
        stock = said(stock=cells.whole("stock"))
        return Item(key, values, stock, {"title": sku, "currency": currency})


def _variant(cells: Cells, title: str | None) -> str | None:
    options = [cells.text(f"option{n}") for n in (1, 2, 3)]
    own = [option for option in options if option and option != "Default Title"]
    return f"{title} - {' / '.join(own)}" if title and own else title


def _status(cells: Cells) -> ProductStatus | None:
    gone = cells.yes("discontinued")
    if gone is None:
        return cells.one_of("status", PRODUCT_STATUS)
    return ProductStatus.HIDDEN if gone else ProductStatus.ACTIVE


def find_products(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    """By SKU; by title where the row has no SKU."""
    skus = spellings(sku for item in items if (sku := item.values.get("sku")))
    found: dict[str, int] = {}
    for row in store.rows("product", "sku", skus):
        found.setdefault(good_key(row.sku, ""), row.id)
    titles = [item.values["title"] for item in items if "sku" not in item.values]
    for row in store.rows("product", "title", titles):
        found.setdefault(good_key("", row.title), row.id)
    return found


def settle_products(store: Store, items: Sequence[Item]) -> None:
    for item in items:
        if item.before is None:
            item.values["stock"] = item.refs.get("stock", 0)
        elif (item.before["sku"] or "").upper() == item.values.get("sku", "").upper():
            item.values.pop("sku", None)  # known by another spelling, as order lines may have it


def move_stock(store: Store, items: Sequence[Item]) -> None:
    """Write down what each level comes from, as the session would."""
    levels = table("product").c.stock
    moves = []
    for item in items:
        level = item.before["stock"] if item.before else 0
        delta = item.refs.get("stock", level) - level
        if delta:
            reason = StockReason.COUNTED if item.before else StockReason.OPENING
            move = {"product_id": item.id, "delta": delta, "reason": reason, "at": store.now}
            moves.append(move | {"note": f"from {store.report.name}"})
            item.changed = True
    store.insert_many("stock_movement", moves)
    counted = [move for move in moves if move["reason"] is StockReason.COUNTED]
    store.add_to(levels, {int(move["product_id"]): int(move["delta"]) for move in counted})


def customer(cells: Cells) -> Item:
    email, code = cells.email(), cells.code("code")
    name = cells.person() or cells.text("company")
    other = f"Customer {code}" if code else email
    if not name and not other:
        raise Unreadable("it has no name, e-mail address or number")
    values = said(
        name=name,
        email=email,
        code=code,
        phone=_phone(cells),
        country=cells.text("country"),
        newsletter=cells.yes("newsletter"),
        since=cells.day("since"),
    )
    key = email or (f"number {code}" if code else f"name {(name or '').casefold()}")
    return Item(key, values, {"tags": tags(cells)}, {"name": other})


def _phone(cells: Cells) -> str | None:
    text = cells.text("phone")
    return text.lstrip("'") if text else None


def find_customers(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    """By e-mail address, else by number, else by a name of which nothing better is known."""
    found: dict[str, int] = {}
    for column in ("email", "code", "name"):
        wanted = {item.values[column]: item for item in items if column in item.values}
        for row in store.rows("customer", column, wanted):
            item = wanted[getattr(row, column)]
            better = [row.email and "email" in item.values, row.code and "code" in item.values]
            if column != "name" or not any(better):
                found.setdefault(item.key, row.id)
    return found


def discount(cells: Cells) -> Item:
    code = cells.need("code")
    percent, currency = _percent(cells), cells.currency()
    amount = cells.minor("amount", currency)
    if (percent is None) == (amount is None):
        raise Unreadable("a discount needs either a percentage or an amount")
    values = said(
        code=code,
        percent_e2=percent,
        amount_minor=amount,
        currency=currency if amount is not None else None,
        until=cells.day("until"),
        status=cells.one_of("status", DISCOUNT_STATUS),
    )
    return Item(code.upper(), values, said(product=cells.text("product")))


def _percent(cells: Cells) -> int | None:
    """Hundredths of a percent."""
    text = cells.told("percent")
    if text is None:
        return None
    found = number(text.rstrip("% "), cells.ways.comma)
    if found is None or not 0 < found <= 100:
        raise Unreadable(f"“{text}” is no percentage from 0 to 100")
    return int((found * 100).to_integral_value())


def link_discounts(store: Store, items: Sequence[Item]) -> None:
    products = store.products(item.refs["product"] for item in items if "product" in item.refs)
    for item in items:
        name = item.refs.get("product")
        if name and name not in products:
            item.problem = f"there is no product “{name}”"  # for all products it would be too much
        elif name:
            item.values["product_id"] = products[name]


def find_discounts(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return _by_code(store, "discount", items)


def gift(cells: Cells) -> Item:
    code, currency = cells.need("code"), cells.currency()
    initial, balance = cells.minor("initial", currency), cells.minor("balance", currency)
    if initial is None and balance is None:
        raise Unreadable("it has neither an initial amount nor a balance")
    values = said(
        code=code,
        initial_minor=balance if initial is None else initial,
        balance_minor=initial if balance is None else balance,
        currency=currency,
        expires=cells.day("expires"),
        status=cells.one_of("status", GIFT_STATUS),
    )
    recipient = cells.text("recipient")
    email = recipient.casefold() if recipient and "@" in recipient else None
    return Item(code.upper(), values, said(recipient=email or recipient))


def link_gifts(store: Store, items: Sequence[Item]) -> None:
    people = {item.key: _who(item.refs["recipient"]) for item in items if "recipient" in item.refs}
    customers = store.customers(people.values())
    for item in items:
        if item.key in people:
            item.values["recipient_id"] = customers[people[item.key]]


def _who(name: str) -> Who:
    return Who(email=name) if "@" in name else Who(name=name)


def find_gifts(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return _by_code(store, "gift_certificate", items)


def _by_code(store: Store, name: str, items: Sequence[Item]) -> Mapping[str, int]:
    codes = spellings(item.values["code"] for item in items)
    return {row.code.upper(): row.id for row in store.rows(name, "code", codes)}


def tag_customers(store: Store, items: Sequence[Item]) -> None:
    tag(store, "customer_id", items)


CUSTOMERS = Way("customer", customer, find=find_customers, after=tag_customers)
DISCOUNTS = Way("discount", discount, link_discounts, find_discounts)
GIFTS = Way("gift_certificate", gift, link_gifts, find_gifts)


def products() -> Way:
    return Way("product", Products(), find=find_products, settle=settle_products, after=move_stock)
