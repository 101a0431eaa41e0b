"""Lists and searches of orders, on both databases."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from opsbot.model import (
    Activity,
    Customer,
    Order,
    OrderLine,
    Refund,
    Shipment,
    StockMovement,
    StockReason,
    Workspace,
)
from opsbot.queries import orders
from opsbot.rules.orders import Status
from opsbot.testing import NOW
from opsbot.values import Money, Period


def order(session: Session, number: str) -> Order:
    return session.exec(select(Order).where(Order.number == number)).one()


def customer(session: Session, name: str) -> Customer:
    return session.exec(select(Customer).where(Customer.name == name)).one()


def listed(session: Session, limit: int = 20, **wanted: Any) -> list[str]:
    page = orders.listed(session, 1, limit=limit, **wanted)
    return [one.number for one in page.orders]


def found(session: Session, text: str) -> list[str]:
    return [one.number for one in orders.found(session, 1, text, 20).orders]


@pytest.mark.parametrize(
    ("status", "numbers"),
    [
        ("open", ["1044", "1043", "1042", "1041"]),
        ("unfulfilled", ["1044", "1043", "1042"]),
        ("held", ["1041"]),
        ("fulfilled", ["1040", "1039", "1037", "1036", "1035"]),
        ("cancelled", ["1038"]),
        ("unpaid", ["1043"]),
        ("refunded", []),
    ],
)
def test_each_status_has_its_orders_newest_first(
    session: Session, status: Status, numbers: list[str]
) -> None:
    assert listed(session, status=status) == numbers


def test_what_is_cancelled_is_not_unpaid(session: Session) -> None:
    cancelled = order(session, "1038")
    cancelled.payment = order(session, "1043").payment
    assert listed(session, status="unpaid") == ["1043"]


def test_a_list_can_be_narrowed_by_customer_period_and_amount(session: Session) -> None:
    march = Period.days(date(2026, 3, 1), date(2026, 4, 1), UTC)
    hans = customer(session, "Hans Müller")
    assert listed(session, customer=hans) == ["1044", "1040", "1036"]
    assert listed(session, customer=hans, period=march) == ["1044", "1040"]
    assert listed(session, least=Money.of("44.80", "USD")) == [
        "1044",
        "1040",
        "1039",
        "1037",
        "1035",
    ]
    assert listed(session, least=Money.of("1", "EUR")) == []


def test_a_short_list_still_counts_and_adds_up_all(session: Session) -> None:
    order(session, "1043").currency = "EUR"
    page = orders.listed(session, 1, status="unfulfilled", limit=1)
    assert [one.number for one in page.orders] == ["1044"]
    assert page.count == 3
    assert page.sums == (Money(3340, "EUR"), Money(9870, "USD"))
    whole = orders.listed(session, 1, status="unfulfilled", limit=3)
    assert (whole.count, whole.sums) == (page.count, page.sums)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("teapot", ["1042", "1040", "1038", "1037"]),
        ("blue teapots", ["1042", "1040", "1037"]),
        ("POT-2", ["1040"]),
        ("muller", ["1044", "1040", "1036"]),
        ("MÜLLER", ["1044", "1040", "1036"]),
        ("ada@mail", ["1042", "1039", "1035"]),
        ("1041", ["1041"]),
        ("jd0146", ["1035"]),
        ("gift wrap", ["1036"]),
        ("100%", ["1037"]),
        ("ada teapot", []),  # one thing must hold all the words
        ("%", ["1037"]),
        ("_", []),
        ("'; drop table", []),
        ("   ", []),
    ],
)
def test_a_search_looks_at_goods_people_numbers_and_parcels_and_takes_no_sign_for_more(
    session: Session, text: str, numbers: list[str]
) -> None:
    session.add(
        Shipment(
            workspace_id=1, order_id=order(session, "1035").id, tracking="JD0146", shipped_at=NOW
        )
    )
    for number, title in (("1036", "Gift wrap"), ("1037", "Tea 100% pure")):
        session.add(
            OrderLine(
                workspace_id=1,
                order_id=order(session, number).id,
                title=title,
                quantity=1,
                unit_price_micros=0,
                total_minor=0,
            )
        )
    session.flush()
    assert found(session, text) == numbers


def test_a_search_stays_in_its_workspace(session: Session) -> None:
    session.add(Workspace(name="Other shop", currency="USD"))
    session.flush()
    assert orders.found(session, 2, "teapot", 20).count == 0
    assert orders.listed(session, 2, limit=20).orders == []


def test_notes_come_oldest_first_and_only_the_orders_own(session: Session) -> None:
    for text, days, number in [("second", 1, "1042"), ("first", 2, "1042"), ("other", 3, "1043")]:
        session.add(
            Activity(
                workspace_id=1,
                text=text,
                at=NOW - timedelta(days=days),
                order_id=order(session, number).id,
            )
        )
    session.flush()
    notes = orders.notes(session, order(session, "1042"))
    assert [note.text for note in notes] == ["first", "second"]


def test_what_was_given_back_is_the_orders_own_in_its_currency(session: Session) -> None:
    mine, other = order(session, "1042"), order(session, "1044")
    for order_id, minor, currency in [
        (mine.id, 500, "USD"),
        (mine.id, 250, "USD"),
        (mine.id, 99, "EUR"),
        (other.id, 77, "USD"),
    ]:
        session.add(
            Refund(workspace_id=1, order_id=order_id, amount_minor=minor, currency=currency, at=NOW)
        )
    session.flush()
    assert orders.given_back(session, mine) == Money(750, "USD")
    assert orders.given_back(session, order(session, "1035")) == Money(0, "USD")


def test_what_is_still_out_of_stock_is_what_was_sold_and_did_not_come_back(
    session: Session,
) -> None:
    mine = order(session, "1041")
    honey, mug = (line.product_id or 0 for line in mine.lines)
    assert orders.taken_from_stock(session, mine) == {}
    for product_id, delta, reason in [
        (honey, -2, StockReason.SOLD),
        (honey, 1, StockReason.RETURNED),
        (mug, -1, StockReason.SOLD),
        (mug, 1, StockReason.RETURNED),
        (honey, -9, StockReason.ADJUSTED),
    ]:
        session.add(
            StockMovement(
                workspace_id=1,
                product_id=product_id,
                delta=delta,
                reason=reason,
                at=NOW,
                order_id=mine.id,
            )
        )
    session.flush()
    assert orders.taken_from_stock(session, mine) == {honey: 1}
