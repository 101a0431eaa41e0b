"""Orders and credit notes out of files, with the customers and products that they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from opsbot.database import connect
from opsbot.model import (
    Customer,
    Fulfilment,
    JournalEntry,
    Order,
    OrderLine,
    Payment,
    Product,
    Refund,
    RefundLine,
    Shipment,
    StockMovement,
    Workspace,
)
from tests.adapters.files.conftest import Desk

# The shape of the UCI Online Retail file.
RETAIL = """
InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART,6,2011-01-04 10:00:00,2.55,17850.0,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2011-01-04 10:00:00,3.39,17850.0,United Kingdom
536366,22423,REGENCY CAKESTAND,1,2011-01-04 10:05:00,12.75,,EIRE
536367,B,Fractions of a penny,5,2011-01-05 09:00:00,0.425,12583.0,France
536367,B,Fractions of a penny,5,2011-01-05 09:00:00,0.425,12583.0,France
536368,85123a,WHITE HANGING HEART,1,2011-02-01 09:00:00,2.95,17850.0,United Kingdom
C536379,22423,REGENCY CAKESTAND,-1,2011-01-06 09:41:00,12.75,,EIRE
C536379,D,Discount,-1,2011-01-06 09:41:00,0.25,,EIRE
536589,21777,,-10,2011-01-07 16:50:00,0.0,,United Kingdom
"""
ORDERS = (
    "number,placed_at,customer,email,fulfilment_status,financial_status,channel,country,"
    "sku,title,quantity,unit_price,discount,shipping,tax,currency"
    """
1001,2026-03-01T08:00:00Z,Ada,ada@x.test,fulfilled,paid,web,GB,T-1,Teapot,2,24.90,5.00,4.90,1.00,USD
1001,2026-03-01T08:00:00Z,Ada,ada@x.test,fulfilled,paid,web,GB,T-2,Honey,1,8.00,0,0,0,USD
1002,2026-03-02T08:00:00Z,Hans,hans@x.test,unfulfilled,pending,ebay,DE,T-2,Honey,3,8.00,0,0,0,USD
1003,2026-03-03T08:00:00Z,Ada,ada@x.test,fulfilled,refunded,web,GB,T-1,Teapot,1,24.90,0,4.90,0,USD
1004,2026-03-04T08:00:00Z,Hans,hans@x.test,cancelled,voided,web,DE,T-1,Teapot,1,24.90,0,0,0,USD
"""
)


def orders(desk: Desk) -> dict[str, Order]:
    return {order.number: order for order in desk.all(Order)}


def lines(desk: Desk) -> list[tuple[str | None, int, int]]:
    return [(line.sku, line.quantity, line.total_minor) for line in desk.all(OrderLine)]


def test_invoices_become_orders_and_those_with_a_c_credit_notes(desk: Desk) -> None:
    assert desk.took("online retail.csv", RETAIL) == (6, 0, 0, 0)
    assert {n: order.total_minor for n, order in orders(desk).items()} == {
        "536365": 3564,
        "536366": 1275,
        "536367": 426,  # each line is rounded: 2.125 is 2.13, twice
        "536368": 295,
        "536589": 0,
    }
    credit = desk.one(Refund)
    assert (credit.number, credit.amount_minor, credit.country) == ("C536379", 1300, "EIRE")
    assert (credit.order_id, credit.at) == (None, datetime(2011, 1, 6, 9, 41, tzinfo=UTC))
    assert [(one.title, one.quantity, one.total_minor) for one in desk.all(RefundLine)] == [
        ("REGENCY CAKESTAND", 1, 1275),
        ("Discount", 1, 25),
    ]


def test_lines_that_stand_twice_count_twice(desk: Desk) -> None:
    desk.took("retail.csv", RETAIL)
    assert [one.total_minor for one in desk.all(OrderLine) if one.sku == "B"] == [213, 213]
    assert desk.all(OrderLine)[3].unit_price == Decimal("0.425")


def test_numbers_name_customers_and_a_missing_one_names_nobody(desk: Desk) -> None:
    desk.took("retail.csv", RETAIL)
    customers = {one.id: (one.name, one.code, one.country) for one in desk.all(Customer)}
    assert sorted(customers.values()) == [
        ("Customer 12583", "12583", "France"),
        ("Customer 17850", "17850", "United Kingdom"),
    ]
    found = orders(desk)
    assert found["536365"].customer_id == found["536368"].customer_id
    assert found["536366"].customer_id is None


def test_an_unknown_product_is_named_as_its_lines_mostly_name_it(desk: Desk) -> None:
    odd = RETAIL + "536370,85123A,damaged?,1,2011-03-01 09:00:00,0,,United Kingdom\n"
    desk.took("retail.csv", odd)
    products = {one.sku: one for one in desk.all(Product)}
    assert products["85123A"].title == "WHITE HANGING HEART"
    assert products["85123A"].price_minor == 295  # the last one that is not 0
    assert products["21777"].title == "21777"
    assert "85123a" not in products
    assert {one.currency for one in products.values()} == {"GBP"}
    assert desk.all(StockMovement) == []
    assert {one.stock for one in products.values()} == {0}


def test_a_file_without_a_word_about_payment_holds_what_is_over(desk: Desk) -> None:
    desk.took("retail.csv", RETAIL)
    states = {(order.fulfilment, order.payment) for order in desk.all(Order)}
    assert states == {(Fulfilment.FULFILLED, Payment.PAID)}


def test_a_total_is_goods_less_discount_plus_shipping_and_tax(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    order = orders(desk)["1001"]
    assert order.total_minor == 2 * 2490 + 800 - 500 + 490 + 100
    assert (order.discount_minor, order.shipping_minor, order.tax_minor) == (500, 490, 100)
    assert lines(desk)[:2] == [("T-1", 2, 4980), ("T-2", 1, 800)]


def test_states_are_taken_and_refunded_orders_are_refunded(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    found = orders(desk)
    assert {n: (one.fulfilment.value, one.payment.value) for n, one in found.items()} == {
        "1001": ("fulfilled", "paid"),
        "1002": ("unfulfilled", "pending"),
        "1003": ("fulfilled", "refunded"),
        "1004": ("cancelled", "voided"),
    }
    refund = desk.one(Refund)
    assert (refund.order_id, refund.amount_minor) == (found["1003"].id, 2980)
    assert refund.at == found["1003"].placed_at
    assert (refund.customer_id, refund.country) == (found["1003"].customer_id, "GB")


def test_rows_of_an_order_may_stand_anywhere(desk: Desk) -> None:
    header, *rows = ORDERS.strip().splitlines()
    assert desk.took("orders.csv", "\n".join([header, *rows[1:], rows[0]])) == (4, 0, 0, 0)
    assert orders(desk)["1001"].total_minor == 5870
    assert len(desk.all(OrderLine)) == 5


def test_an_export_that_fills_an_orders_columns_once_is_understood(desk: Desk) -> None:
    text = (
        "Name,Email,Financial Status,Fulfillment Status,Currency,Shipping,Taxes,Total,"
        "Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
        "Billing Name,Shipping Country,Refunded Amount"
        """
        #1001,ada@x.test,partially_refunded,fulfilled,EUR,4,4.67,28,2,2024-03-05 10:00:00 +0100,\
        1,Mug,16,M-1,Ada,GB,10
        #1001,,,,,,,,,2024-03-05 10:00:00 +0100,2,Spoon,5,S-1,,,
        #1002,hans@x.test,paid,,EUR,0,2.67,16,0,2024-03-06 10:00:00 +0100,1,Mug,16,M-1,Hans,DE,
        """.replace("\\\n" + 8 * " ", "")
    )
    assert desk.took("orders_export.csv", text) == (2, 0, 0, 0)
    first, second = desk.all(Order)
    assert (first.number, first.total_minor, first.currency) == ("1001", 2800, "EUR")
    assert first.placed_at == datetime(2024, 3, 5, 9, tzinfo=UTC)
    assert len(desk.all(OrderLine)) == 3
    assert (desk.one(Refund).amount_minor, desk.one(Refund).order_id) == (1000, first.id)
    assert (second.fulfilment, second.payment) == (Fulfilment.UNFULFILLED, Payment.PAID)


def test_orders_and_their_lines_may_come_in_two_files(desk: Desk) -> None:
    desk.file("Order_Details.csv", """
        OrderID,ProductID,UnitPrice,Quantity,Discount
        10248,11,14,12,0.0
        10248,42,9.8,10,0.15
        10250,11,14,1,0
        """)  # fmt: skip
    desk.file("Orders.csv", """
        OrderID,CustomerID,OrderDate,ShippedDate,Freight,ShipName,ShipCountry
        10248,VINET,1996-07-04 00:00:00.000,1996-07-16 00:00:00.000,32.38,Vins et alcools,France
        10249,TOMSP,1996-07-05 00:00:00.000,,11.61,Toms,Germany
        """)  # fmt: skip
    report = desk.take()
    first, second = desk.all(Order)
    assert first.total_minor == 16800 + 9800 - 1470 + 3238
    assert first.discount_minor == 1470
    assert second.total_minor == 1161
    assert desk.one(Shipment).order_id == first.id
    assert (first.fulfilment, second.fulfilment) == (Fulfilment.FULFILLED, Fulfilment.UNFULFILLED)
    details = report.files[1]
    assert str(details.kind) == "order lines"
    assert "Discounts were read as shares of the line: 0.15 is 15 %." in details.notes
    assert desk.rejected("Order_Details.csv")[1:] == [
        "4,there is no order 10250 yet,10250,11,14,1,0"
    ]
    again = desk.take()
    assert (again.added, again.changed) == (0, 0)


def test_a_changed_row_changes_its_order(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    changed = ORDERS.replace("unfulfilled,pending,ebay", "fulfilled,paid,ebay")
    assert desk.took("orders.csv", changed) == (0, 1, 3, 0)
    order = orders(desk)["1002"]
    assert (order.fulfilment, order.payment) == (Fulfilment.FULFILLED, Payment.PAID)
    assert order.version == 2
    assert len(desk.all(OrderLine)) == 5


def test_changed_lines_take_the_place_of_the_ones_before(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    assert desk.took("orders.csv", ORDERS.replace("T-2,Honey,3,8.00", "T-2,Honey,4,9.00")) == (
        (0, 1, 3, 0)
    )
    order = orders(desk)["1002"]
    assert order.total_minor == 3600
    mine = [one for one in desk.all(OrderLine) if one.order_id == order.id]
    assert [(one.quantity, one.total_minor) for one in mine] == [(4, 3600)]


def test_an_order_that_is_refunded_later_is_refunded_once(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    later = ORDERS.replace("unfulfilled,pending", "fulfilled,refunded")
    desk.took("orders.csv", later)
    desk.took("orders.csv", later.replace("DE,T-2", "AT,T-2"))
    assert sorted(one.amount_minor for one in desk.all(Refund)) == [2400, 2980]


def test_what_a_person_changed_stays_while_the_file_says_the_same(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    with Session(desk.engine) as session:
        order = session.get_one(Order, orders(desk)["1002"].id)
        order.fulfilment = Fulfilment.HELD
        session.commit()
    assert desk.took("orders.csv", ORDERS) == (0, 0, 4, 0)
    assert orders(desk)["1002"].fulfilment is Fulfilment.HELD


def test_a_row_that_cannot_be_taken_leaves_the_rest_of_its_order(desk: Desk) -> None:
    text = ORDERS.replace("T-2,Honey,1,8.00", "T-2,Honey,a few,8.00")
    assert desk.took("orders.csv", text) == (4, 0, 0, 1)
    assert orders(desk)["1001"].total_minor == 4980 - 500 + 490 + 100
    header, rejected = desk.rejected("orders.csv")
    assert header.startswith("line,reason,number,placed_at")
    assert rejected.startswith("3,quantity “a few” is not a whole number,1001,")


def test_the_rejected_rows_can_be_righted_and_taken(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS.replace("T-2,Honey,1,8.00", "T-2,Honey,a few,8.00"))
    righted = "\n".join(desk.rejected("orders.csv")).replace("a few", "1")
    assert desk.took("orders.csv.rejected.csv", righted) == (0, 1, 0, 0)
    assert orders(desk)["1001"].total_minor == 5870
    assert desk.take(desk.folder / "orders.csv.rejected.csv").changed == 0


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (",2,24.90", ",2,-24.90", "unit price “-24.90” is less than 0"),
        (",2,24.90", ",2,lots", "unit price “lots” is not a number"),
        (",2,24.90", ",2,1e30", "unit price “1e30” is far too much"),
        (",2,24.90", ",2.5,24.90", "quantity “2.5” is not a whole number"),
        (",2,24.90", ",,24.90", "it has no quantity"),
        (",2,24.90", ",2,", "it has no price"),
        (",2,24.90", ",2000000000,20000000", "2000000000 at “20000000” each are far too much"),
        (",2,24.90", ",99999999999,24.90", "quantity “99999999999” is more than anybody has"),
        ("T-1,Teapot,2", ",,2", "it names no product"),
        ("1001,2026-03-01T08:00:00Z", "1001,yesterday", "placed “yesterday” is not a date"),
        ("1001,", ",", "it has no number"),
        ("fulfilled,paid", "sort of,paid", "fulfilment “sort of” is none of unfulfilled, "),
        ("4.90,1.00,USD", "4.90,1.00,quids", "currency “quids” is no code"),
        ("5.00,4.90", "5.00,1e12", "shipping “1e12” is more than"),
    ],
)
def test_a_row_is_rejected_with_a_reason(desk: Desk, old: str, new: str, why: str) -> None:
    report = desk.take(desk.file("orders.csv", ORDERS.replace(old, new, 1)))
    assert report.rejected == 1
    assert desk.rejected("orders.csv")[1].removeprefix("2,").replace('"', "").startswith(why)


def test_lines_in_two_currencies_make_no_order(desk: Desk) -> None:
    text = ORDERS.replace("Honey,1,8.00,0,0,0,USD", "Honey,1,8.00,0,0,0,EUR")
    assert desk.took("orders.csv", text)[3] == 1
    assert "its order is in USD, not in EUR" in desk.rejected("orders.csv")[1]


def test_an_order_without_a_date_is_rejected_whole(desk: Desk) -> None:
    text = ORDERS.replace("1001,2026-03-01T08:00:00Z", "1001,")
    assert desk.took("orders.csv", text) == (3, 0, 0, 2)
    assert all("its order has no date" in line for line in desk.rejected("orders.csv")[1:])


def test_a_wrong_address_keeps_no_order_out(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS.replace("hans@x.test", "hans at x"))
    order = orders(desk)["1002"]
    assert order.email == "hans at x"
    assert {one.name: one.email for one in desk.all(Customer)}["Hans"] is None


def test_customers_and_products_that_are_known_are_used(desk: Desk) -> None:
    desk.took("customers.csv", "name,email,newsletter\nAda Lovelace,ADA@x.test,yes")
    desk.took("products.csv", "sku,title,price,stock\nt-1,Blue Teapot,30,7")
    desk.took("orders.csv", ORDERS)
    ada = next(one for one in desk.all(Customer) if one.email == "ada@x.test")
    assert (ada.name, ada.newsletter) == ("Ada Lovelace", True)
    assert orders(desk)["1001"].customer_id == ada.id
    teapot = next(one for one in desk.all(Product) if one.sku == "t-1")
    assert (teapot.title, teapot.stock) == ("Blue Teapot", 7)
    assert desk.all(OrderLine)[0].product_id == teapot.id


def test_lines_without_an_sku_go_by_their_titles(desk: Desk) -> None:
    text = """
    order,date,item,quantity,price
    1,2024-01-05,Green mug,1,5
    2,2024-01-06,green mug,2,5
    """
    desk.took("sales.csv", text)
    assert desk.one(Product).title == "Green mug"
    assert {one.product_id for one in desk.all(OrderLine)} == {desk.one(Product).id}


def test_a_dash_is_no_sku(desk: Desk) -> None:
    rows = "1,2024-01-05,-,Mug,1,5\n2,2024-01-05,N/A,Mug,1,5"
    desk.took("a.csv", f"order,date,sku,item,quantity,price\n{rows}")
    assert (desk.one(Product).title, desk.one(Product).sku) == ("Mug", None)


def test_a_products_currency_is_its_orders(desk: Desk) -> None:
    desk.took(
        "a.csv", "order,date,item,quantity,price,currency\n1,2024-01-05,Mug,1,5,EUR", currency="USD"
    )
    assert desk.one(Product).currency == "EUR"


def test_a_price_may_be_told_by_the_lines_total(desk: Desk) -> None:
    desk.took("sales.csv", "order,date,item,quantity,line total\n1,2024-01-05,Mug,3,7.50")
    line = desk.one(OrderLine)
    assert (line.total_minor, line.unit_price) == (750, Decimal("2.5"))


def test_a_currency_without_cents_has_none(desk: Desk) -> None:
    text = "order,date,item,quantity,price,currency\n1,2024-01-05,Trà,3,25000.4,VND"
    desk.took("sales.csv", text)
    assert desk.one(Order).total_minor == 75001


def test_a_journal_entry_tells_of_each_file_that_changed_something(desk: Desk) -> None:
    desk.took("orders.csv", ORDERS)
    desk.took("orders.csv", ORDERS)
    entry = desk.one(JournalEntry)
    assert (entry.phrase, entry.command) == ("import orders.csv", "data.import")
    assert (entry.surface, entry.member_id, entry.final) == ("import", None, True)
    assert entry.slots["added"] == 4


# -- laws -------------------------------------------------------------------------------------

HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"
WHO = ["", "17850.0", "12583"]
ROW = st.builds(
    lambda number, item, quantity, price: (
        f"{number},{item},Item {item},{quantity},2011-01-0{number},{price},{WHO[number % 3]},"
    ),
    st.integers(1, 9),
    st.sampled_from("ABCD"),
    st.integers(1, 20),
    st.decimals(0, 50, places=3),
)


def kept(desk: Desk) -> dict[str, Any]:
    """What there is, without ids."""
    names = {one.id: one.number for one in desk.all(Order)}
    return {
        "orders": sorted((one.number, one.total_minor, one.placed_at) for one in desk.all(Order)),
        "lines": Counter(
            (names[one.order_id], one.sku, one.quantity, one.total_minor)
            for one in desk.all(OrderLine)
        ),
        "customers": sorted(one.code or "" for one in desk.all(Customer)),
        "products": sorted(one.sku or "" for one in desk.all(Product)),
    }


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One database for all the examples of a law: each has a workspace of its own."""
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


def fresh(engine: Engine, folders: pytest.TempPathFactory) -> Desk:
    folder = folders.mktemp("law")
    with Session(engine, expire_on_commit=False) as session:
        workspace = Workspace(name=folder.name, currency="GBP")
        session.add(workspace)
        session.commit()
    return Desk(folder, engine, workspace)


def text(rows: list[str]) -> str:
    return "\n".join([HEADER, *rows])


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(ROW, min_size=1, max_size=25), seed=st.integers())
def test_twice_is_once_and_the_order_of_rows_does_not_matter(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory, rows: list[str], seed: int
) -> None:
    desk = fresh(engine, tmp_path_factory)
    desk.took("a.csv", text(rows))
    once = kept(desk)
    added, changed, _, _ = desk.took("a.csv", text(rows))
    assert (added, changed) == (0, 0)
    Random(seed).shuffle(rows)
    added, changed, _, _ = desk.took("b.csv", text(rows))
    assert (added, changed) == (0, 0)
    assert kept(desk) == once


@settings(deadline=None, max_examples=25)
@given(rows=st.lists(ROW, min_size=1, max_size=25), cut=st.integers(0, 25))
def test_two_halves_are_the_whole_wherever_an_order_is_cut(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory, rows: list[str], cut: int
) -> None:
    # A product that an order has in both halves would be an order that changed.
    rows = list({tuple(row.split(",")[:2]): row for row in rows}.values())
    whole, halves = (fresh(engine, tmp_path_factory) for _ in range(2))
    whole.took("whole.csv", text(rows))
    halves.file("1.csv", text(rows[:cut]))
    halves.file("2.csv", text(rows[cut:]))
    halves.take()
    assert kept(halves) == kept(whole)
    again = halves.take()
    assert (again.added, again.changed) == (0, 0)
    assert kept(halves) == kept(whole)


def test_two_imports_at_once_are_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.files.orders.PAPERS", 2)
    desk.took("customers.csv", "name,email,country\nAda,ada@x.test,GB")
    rows = [f"{n},{'AB'[n % 2]},Mug,1,2011-01-05 10:00,2.50,{n % 4},Norway" for n in range(1, 20)]
    path = desk.file("many.csv", text(rows))
    with ThreadPoolExecutor(2) as pool:
        reports = [one.result() for one in [pool.submit(desk.take, path) for _ in range(2)]]
    assert [str(report.failed) for report in reports] == ["[]", "[]"]
    assert sum(report.added for report in reports) == len(desk.all(Order)) == 19
    assert len(desk.all(OrderLine)) == 19
    assert len(desk.all(Product)) == 2
    assert len(desk.all(Customer)) == 5


def test_many_orders_go_through_in_many_batches(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.files.orders.PAPERS", 3)
    monkeypatch.setattr("adapters.files.store.CHUNK", 2)
    rows = [f"{n},A,Mug,1,2011-01-05 10:00,2.50,{n % 4},Norway" for n in range(1, 20)]
    seen: list[int] = []
    report = desk.take(
        desk.file("many.csv", text([*rows, *rows[:5]])),
        progress=lambda step: seen.append(step.done),
    )
    assert (report.added, report.rejected) == (19, 0)
    assert orders(desk)["1"].total_minor == 500
    assert seen == sorted(seen)
    assert (seen[0], seen[-1], len(seen)) == (0, 24, 9)
    assert len(desk.all(JournalEntry)) == 1
    assert len(desk.all(Customer)) == 4
