"""Figures come right out of both databases, and in few questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

from opsbot.database import writing
from opsbot.model import (
    Customer,
    Fulfilment,
    Order,
    OrderLine,
    Product,
    Refund,
    RefundLine,
    Workspace,
)
from opsbot.queries import sales
from opsbot.rules.sales import Bucket, Figures, buckets
from opsbot.values import Period

JUNE = Period.days(date(2026, 6, 1), date(2026, 7, 1), ZoneInfo("UTC"))
NOON = datetime(2026, 6, 10, 12, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def session(database: Engine) -> Iterator[Session]:
    with writing(database) as session:
        for name in ("Teahouse", "Other shop"):
            session.add(Workspace(name=name, currency="USD"))
        session.flush()
        yield session


def add(session: Session, record: Any) -> Any:
    session.add(record)
    session.flush()
    return record


def order(session: Session, total: int, at: datetime = NOON, **fields: Any) -> Order:
    number = f"A{session.info.setdefault('orders', 0)}"
    session.info["orders"] += 1
    standard: dict[str, Any] = {
        "workspace_id": 1,
        "number": number,
        "placed_at": at,
        "currency": "USD",
        "total_minor": total,
    }
    made: Order = add(session, Order(**(standard | fields)))
    return made


def refund(session: Session, amount: int, at: datetime = NOON, **fields: Any) -> Refund:
    standard: dict[str, Any] = {
        "workspace_id": 1,
        "at": at,
        "currency": "USD",
        "amount_minor": amount,
    }
    made: Refund = add(session, Refund(**(standard | fields)))
    return made


def sell(session: Session, of: Order, title: str, pieces: int, total: int, **fields: Any) -> None:
    add(
        session,
        OrderLine(
            workspace_id=1,
            order_id=of.id,
            title=title,
            quantity=pieces,
            unit_price_micros=0,
            total_minor=total,
            **fields,
        ),
    )


def found(parts: list[sales.Part]) -> dict[Any, tuple[int, int, int, int]]:
    return {key: (one.orders, one.gross_minor, one.refunds_minor, one.pieces) for key, one in parts}


@contextmanager
def questions(session: Session) -> Iterator[list[str]]:
    """What the database was asked."""
    asked: list[str] = []

    def listen(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", listen)
    yield asked
    event.remove(engine, "before_cursor_execute", listen)


def test_gross_is_what_was_charged_and_a_free_order_is_an_order(session: Session) -> None:
    order(session, 2980)
    order(session, 0)
    refund(session, 500)
    assert sales.totals(session, 1, JUNE) == {"USD": Figures("USD", 2, 2980, 500)}


def test_a_cancelled_order_and_what_was_given_back_for_it_count_nowhere(session: Session) -> None:
    cancelled = order(session, 2980, fulfilment=Fulfilment.CANCELLED, country="GB")
    refund(session, 2980, order_id=cancelled.id)
    assert sales.totals(session, 1, JUNE) == {}
    assert sales.by_order(session, 1, JUNE, "country") == []


def test_a_period_has_its_first_moment_and_not_its_end(session: Session) -> None:
    for moment in (JUNE.start, JUNE.end, JUNE.start - timedelta(microseconds=1)):
        order(session, 100, moment)
        refund(session, 10, moment)
    assert sales.totals(session, 1, JUNE) == {"USD": Figures("USD", 1, 100, 10)}


def test_a_refund_counts_when_it_is_made_whenever_its_order_was(session: Session) -> None:
    may = order(session, 1000, JUNE.start - timedelta(days=5))
    refund(session, 300, order_id=may.id)
    assert sales.totals(session, 1, JUNE) == {"USD": Figures("USD", 0, 0, 300)}


def test_currencies_stay_apart(session: Session) -> None:
    order(session, 100)
    order(session, 70, currency="EUR")
    refund(session, 5, currency="EUR")
    refund(session, 3, currency="JPY")
    assert sales.totals(session, 1, JUNE) == {
        "USD": Figures("USD", 1, 100),
        "EUR": Figures("EUR", 1, 70, 5),
        "JPY": Figures("JPY", 0, 0, 3),
    }


def test_another_workspace_is_another_shop(session: Session) -> None:
    theirs = order(session, 100, workspace_id=2, country="GB")
    refund(session, 40, workspace_id=2, order_id=theirs.id)
    sell(session, theirs, "Teapot", 1, 100)
    assert sales.totals(session, 1, JUNE) == {}
    assert sales.by_order(session, 1, JUNE, "country") == []
    assert sales.by_goods(session, 1, JUNE, "product") == []
    assert sales.over_time(session, 1, "USD", [JUNE]) == [Figures("USD")]
    assert sales.last_sale(session, 1, LATER) is None


def test_a_refund_that_names_nothing_counts_for_its_orders_country_channel_and_customer(
    session: Session,
) -> None:
    ada = add(session, Customer(workspace_id=1, name="Ada"))
    bob = add(session, Customer(workspace_id=1, name="Bob"))
    hers = order(session, 1000, country="GB", channel="web", customer_id=ada.id)
    refund(session, 100, order_id=hers.id, country="", channel="")
    refund(session, 20, order_id=hers.id, country="IE", channel="shop", customer_id=bob.id)
    refund(session, 3)
    by_country = found(sales.by_order(session, 1, JUNE, "country"))
    assert by_country == {"GB": (1, 1000, 100, 0), "IE": (0, 0, 20, 0), None: (0, 0, 3, 0)}
    by_channel = found(sales.by_order(session, 1, JUNE, "channel"))
    assert by_channel == {"web": (1, 1000, 100, 0), "shop": (0, 0, 20, 0), None: (0, 0, 3, 0)}
    by_customer = found(sales.by_order(session, 1, JUNE, "customer"))
    assert by_customer == {ada.id: (1, 1000, 100, 0), bob.id: (0, 0, 20, 0), None: (0, 0, 3, 0)}


def test_an_empty_country_is_no_country(session: Session) -> None:
    order(session, 100, country="")
    order(session, 200, country=None)
    assert found(sales.by_order(session, 1, JUNE, "country")) == {None: (2, 300, 0, 0)}


def test_goods_count_by_product_and_an_order_once_for_several_lines(session: Session) -> None:
    pot = add(session, Product(workspace_id=1, title="Pot", category="Pots", currency="USD"))
    big = add(session, Product(workspace_id=1, title="Big pot", category="Pots", currency="USD"))
    one = order(session, 1000, country="GB")
    sell(session, one, "Pot", 2, 400, product_id=pot.id)
    sell(session, one, "Pot", 1, 200, product_id=pot.id)
    sell(session, one, "Big pot", 1, 300, product_id=big.id)
    sell(session, one, "Gift wrap", 1, 50)
    back = refund(session, 500, order_id=one.id)
    add(
        session,
        RefundLine(
            workspace_id=1,
            refund_id=back.id,
            product_id=pot.id,
            title="Pot",
            quantity=1,
            total_minor=200,
        ),
    )
    assert found(sales.by_goods(session, 1, JUNE, "product")) == {
        pot.id: (1, 600, 200, 2),
        big.id: (1, 300, 0, 1),
        "Gift wrap": (1, 50, 0, 1),
    }
    assert found(sales.by_goods(session, 1, JUNE, "category")) == {
        "Pots": (1, 900, 200, 3),
        None: (1, 50, 0, 1),
    }
    assert found(sales.by_goods(session, 1, JUNE, "country")) == {"GB": (1, 950, 200, 4)}


def net_by(session: Session, by: Bucket, first: date, after: date, zone: str) -> dict[str, int]:
    pieces = buckets(Period.days(first, after, ZoneInfo(zone)), by, LATER)
    figures = sales.over_time(session, 1, "USD", pieces)
    return {
        str(piece.start.date()): one.net.minor
        for piece, one in zip(pieces, figures, strict=True)
        if one
    }


def test_days_are_those_of_the_speakers_zone(session: Session) -> None:
    order(session, 1, datetime(2026, 6, 9, 22, 30, tzinfo=UTC))  # half past midnight in Berlin
    order(session, 2, datetime(2026, 6, 10, 21, 59, 59, 900_000, tzinfo=UTC))
    refund(session, 4, datetime(2026, 6, 10, 22, tzinfo=UTC))
    june = (date(2026, 6, 1), date(2026, 7, 1))
    assert net_by(session, "day", *june, "Europe/Berlin") == {"2026-06-10": 3, "2026-06-11": -4}
    assert net_by(session, "day", *june, "UTC") == {"2026-06-09": 1, "2026-06-10": -2}
    assert net_by(session, "day", *june, "Asia/Kathmandu") == {"2026-06-10": 1, "2026-06-11": -2}


def test_days_stay_right_when_the_clocks_are_changed(session: Session) -> None:
    for month, day, hour in [(3, 28, 23), (3, 29, 21), (3, 29, 22), (10, 24, 21), (10, 24, 22),
                             (10, 25, 22), (10, 25, 23)]:  # fmt: skip
        order(session, 1, datetime(2026, month, day, hour, 30, tzinfo=UTC))
    year = (date(2026, 1, 1), date(2027, 1, 1))
    assert net_by(session, "day", *year, "Europe/Berlin") == {
        "2026-03-29": 2,
        "2026-03-30": 1,
        "2026-10-24": 1,
        "2026-10-25": 2,
        "2026-10-26": 1,
    }


def test_weeks_and_months_add_up_their_days(session: Session) -> None:
    for day in range(1, 31):
        order(session, day, datetime(2026, 6, day, 12, tzinfo=UTC))
    span = (date(2026, 6, 3), date(2026, 7, 2))
    assert net_by(session, "week", *span, "UTC") == {
        "2026-06-03": 3 + 4 + 5 + 6 + 7,
        "2026-06-08": sum(range(8, 15)),
        "2026-06-15": sum(range(15, 22)),
        "2026-06-22": sum(range(22, 29)),
        "2026-06-29": 29 + 30,
    }
    assert net_by(session, "month", *span, "UTC") == {"2026-06-03": sum(range(3, 31))}


def test_the_last_sale_is_before_the_moment_or_else_the_first_after(session: Session) -> None:
    order(session, 1, NOON)
    order(session, 1, NOON + timedelta(days=2))
    order(session, 1, NOON + timedelta(days=5), fulfilment=Fulfilment.CANCELLED)
    assert sales.last_sale(session, 1, LATER) == NOON + timedelta(days=2)
    assert sales.last_sale(session, 1, NOON + timedelta(days=1)) == NOON
    assert sales.last_sale(session, 1, NOON) == NOON


def test_any_breakdown_takes_two_questions_however_much_was_sold(session: Session) -> None:
    for day in range(1, 31):
        made = order(session, 1, datetime(2026, 6, day, 12, tzinfo=UTC), country=f"C{day}")
        sell(session, made, f"Thing {day}", 1, 1)
    pieces = buckets(JUNE, "day", LATER)
    with questions(session) as asked:
        sales.by_order(session, 1, JUNE, "country")
        sales.by_goods(session, 1, JUNE, "product")
        sales.over_time(session, 1, "USD", pieces)
        sales.totals(session, 1, JUNE)
    assert len(asked) == 8
