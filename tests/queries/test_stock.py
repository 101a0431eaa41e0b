"""What is low, what was sold, which movements made a level."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from opsbot.model import (
    Order,
    OrderLine,
    Product,
    ProductStatus,
    StockMovement,
    StockReason,
    Workspace,
)
from opsbot.queries import stock as query
from opsbot.testing import NOW
from opsbot.values import Period


def product(session: Session, title: str) -> Product:
    return session.exec(select(Product).where(Product.title == title)).one()


def add(session: Session, title: str, stock: int, mark: int | None, **fields: Any) -> Product:
    standard: dict[str, Any] = {"workspace_id": 1, "currency": "USD", "low_stock": mark}
    made = Product(title=title, **(standard | fields))
    session.add(made)
    session.flush()
    move(session, made, stock, NOW)
    return made


def move(session: Session, product: Product, delta: int, at: datetime) -> None:
    session.add(
        StockMovement(
            workspace_id=product.workspace_id,
            product_id=product.id,
            delta=delta,
            reason=StockReason.ADJUSTED,
            at=at,
        )
    )
    session.flush()
    session.refresh(product, ["stock", "version"])


def low(session: Session) -> list[str]:
    return [product.title for product in query.low(session, 1, 20).products]


def test_sold_out_comes_first_then_what_has_the_least_of_its_mark_left(session: Session) -> None:
    add(session, "A fifth left", 2, 10)
    add(session, "None of many left", 0, 50)
    assert low(session) == [
        "None of many left",
        "Red Teapot",
        "A fifth left",
        "Copper Kettle",
        "Assam Tea 250g",
    ]


def test_only_products_in_the_shop_with_a_mark_are_low(session: Session) -> None:
    add(session, "Hidden", 0, 5, status=ProductStatus.HIDDEN)
    add(session, "No mark", 0, None)
    add(session, "One above", 6, 5)
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    session.add(elsewhere)
    session.flush()
    add(session, "Elsewhere", 0, 5, workspace_id=elsewhere.id)
    assert low(session) == ["Red Teapot", "Copper Kettle", "Assam Tea 250g"]


def test_a_mark_of_nothing_is_reached_when_nothing_is_left(session: Session) -> None:
    add(session, "Mark of nothing", 0, 0)
    assert "Mark of nothing" in low(session)


def test_a_short_list_counts_all_that_is_low(session: Session) -> None:
    found = query.low(session, 1, 1)
    assert ([one.title for one in found.products], found.in_all, found.sold_out) == (
        ["Red Teapot"],
        3,
        1,
    )


def test_what_was_sold_leaves_out_cancelled_orders_and_other_days(session: Session) -> None:
    everything = [product(session, "Blue Teapot"), product(session, "Red Teapot")]
    month = Period.days(date(2026, 2, 16), date(2026, 3, 18), UTC)
    blue = everything[0]
    assert query.sold(session, everything, month) == {blue.id: (3, 7470)}
    week = Period.days(date(2026, 3, 11), date(2026, 3, 18), UTC)
    assert query.sold(session, everything, week) == {blue.id: (1, 2490)}
    assert query.sold(session, [], month) == {}


def test_money_of_another_currency_is_not_added_up(session: Session) -> None:
    order = session.exec(select(Order).where(Order.number == "1042")).one()
    order.currency = "EUR"
    session.flush()
    blue = product(session, "Blue Teapot")
    month = Period.days(date(2026, 2, 16), date(2026, 3, 18), UTC)
    assert query.sold(session, [blue], month) == {blue.id: (3, 4980)}


def test_a_level_is_held_as_it_is_now(session: Session) -> None:
    blue = product(session, "Blue Teapot")
    blue_elsewhere = StockMovement(
        workspace_id=1, product_id=blue.id, delta=-4, reason=StockReason.SOLD, at=NOW
    )
    session.add(blue_elsewhere)
    session.flush()
    assert blue.stock == 14  # as it was read
    assert query.hold(session, blue).stock == 10


def test_movements_are_those_of_the_period_with_the_level_at_its_end(session: Session) -> None:
    blue = product(session, "Blue Teapot")
    day = timedelta(days=1)
    for ago, delta in ((5, -2), (3, 10), (1, -1), (0, -3)):
        move(session, blue, delta, NOW - ago * day)
    period = Period(NOW - 4 * day, NOW - day)  # the movement at its very end is not in it
    found = query.movements(session, blue, period, 5)
    assert [delta for _, delta in found.all] == [10]
    assert (found.since, found.end) == (2, 22)
    every = query.movements(session, blue, Period(NOW - 90 * day, NOW + day), 2)
    assert [movement.delta for movement, _ in every.shown] == [-3, -1]
    assert [delta for _, delta in every.all] == [14, -2, 10, -1, -3]
    assert (every.since, every.end) == (0, 18)


def sell(session: Session, product: Product, pieces: int, **fields: Any) -> None:
    standard: dict[str, Any] = {"workspace_id": product.workspace_id, "currency": "USD"}
    order = Order(number=f"S{product.id}-{pieces}", **(standard | fields))
    session.add(order)
    session.flush()
    session.add(
        OrderLine(
            workspace_id=product.workspace_id,
            order_id=order.id,
            product_id=product.id,
            title=product.title,
            quantity=pieces,
            unit_price_micros=0,
            total_minor=0,
        )
    )
    session.flush()


WEEKS = Period.days(date(2026, 2, 18), date(2026, 3, 18), UTC)


def test_what_sells_is_what_was_sold_by_the_same_count(session: Session) -> None:
    selling = query.selling(session, 1, WEEKS)
    assert {product.title: pieces for product, pieces in selling} == {
        "Blue Teapot": 3,
        "Blue Teapot Large": 1,
        "Assam Tea 100g": 3,
        "Assam Tea 250g": 2,
        "Honey Jar": 2,
    }
    sold = query.sold(session, [product for product, _ in selling], WEEKS)
    assert {id: one.pieces for id, one in sold.items()} == {
        product.id: pieces for product, pieces in selling
    }


def test_what_is_not_counted_cannot_run_out(session: Session) -> None:
    day = NOW - timedelta(days=1)
    voucher = Product(workspace_id=1, title="Voucher", currency="USD")
    session.add(voucher)
    session.flush()
    sell(session, voucher, 9, placed_at=day)
    unmarked = add(session, "Sold out without a mark", 5, None)
    move(session, unmarked, -5, NOW)
    sell(session, unmarked, 5, placed_at=day)
    titles = [product.title for product, _ in query.selling(session, 1, WEEKS)]
    assert "Sold out without a mark" in titles
    assert "Voucher" not in titles


def test_what_may_be_ordered_is_what_sells_and_what_is_low_each_once(session: Session) -> None:
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    session.add(elsewhere)
    session.flush()
    theirs = add(session, "Elsewhere", 0, 5, workspace_id=elsewhere.id)
    sell(session, theirs, 7, placed_at=NOW - timedelta(days=1))
    add(session, "Hidden", 0, 5, status=ProductStatus.HIDDEN)
    wanting = query.wanting(session, 1, WEEKS)
    assert sorted((product.title, pieces) for product, pieces in wanting) == [
        ("Assam Tea 100g", 3),
        ("Assam Tea 250g", 2),
        ("Blue Teapot", 3),
        ("Blue Teapot Large", 1),
        ("Copper Kettle", 0),
        ("Honey Jar", 2),
        ("Red Teapot", 0),
    ]
