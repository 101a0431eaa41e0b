"""Two kinds of database, one behaviour: nothing is lost, nobody waits to read, values come back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from threading import Timer
from typing import TypeVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, Enum, func, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session, SQLModel, select

import opsbot.database
from opsbot.database import connect, reading, writing
from opsbot.model import (
    Cursor,
    Customer,
    Deal,
    GiftCertificate,
    Order,
    Product,
    StockMovement,
    Workspace,
)
from opsbot.model.sales import Fulfilment, GiftStatus, Payment
from opsbot.setup import new_workspace
from opsbot.testing import NOW
from opsbot.values import Money
from tests.databases import Databases, Sqlite, opened
from tests.writers import (
    TIMES,
    WRITERS,
    move_stock,
    move_the_cursor,
    movement,
    raise_the_balance,
    side_by_side,
)

examples = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def shop(databases: Databases) -> Iterator[str]:
    """The URL of a database with the small shop in it."""
    with databases.with_shop() as url, opened(url) as engine:
        with writing(engine) as session:
            session.add(
                GiftCertificate(
                    workspace_id=session.exec(select(Workspace.id)).one(),
                    code="GIFT-1",
                    initial_minor=0,
                    balance_minor=0,
                    currency="USD",
                )
            )
            session.commit()
        yield url


@pytest.fixture
def engine(shop: str) -> Iterator[Engine]:
    with opened(shop) as engine:
        yield engine


# -- several writers --------------------------------------------------------------------------


def test_four_processes_lose_no_update(shop: str, engine: Engine) -> None:
    late = side_by_side(raise_the_balance, shop)
    with reading(engine) as session:
        gift = session.exec(select(GiftCertificate)).one()
        assert gift.balance_minor == WRITERS * TIMES
        assert gift.version == 1 + WRITERS * TIMES
    if engine.dialect.name == "sqlite":
        assert late == [0] * WRITERS  # each waited for its turn before it read


def test_sqlite_loses_no_update_of_a_row_without_a_version(sqlite: Sqlite) -> None:
    with sqlite.with_tables() as url, opened(url) as engine:
        with writing(engine) as session:
            workspace = new_workspace(session, name="Teahouse", currency="USD")
            session.add(
                Cursor(
                    workspace_id=workspace.id, source="file", stream="count", position="0", at=NOW
                )
            )
            session.commit()
        side_by_side(move_the_cursor, url)
        with reading(engine) as session:
            assert session.exec(select(Cursor.position)).one() == str(WRITERS * TIMES)


def test_the_level_is_the_sum_of_all_movements_whoever_made_them(shop: str, engine: Engine) -> None:
    moved = side_by_side(move_stock, shop)
    with reading(engine) as session:
        product = session.exec(select(Product).where(Product.sku == "POT-1")).one()
        movements = select(func.sum(StockMovement.delta)).where(
            StockMovement.product_id == product.id
        )
        assert product.stock == 14 + sum(moved) == session.exec(movements).one()


def test_a_new_file_may_be_opened_while_another_process_sets_it_up(sqlite: Sqlite) -> None:
    with sqlite.empty() as url, closing(other_process(url)) as other, opened(url) as engine:
        other.execute("BEGIN IMMEDIATE")
        done = Timer(0.05, other.rollback)
        done.start()
        with writing(engine) as session:
            assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        done.join()


def other_process(url: str) -> sqlite3.Connection:
    """A connection of somebody who has not set up anything yet."""
    file = str(make_url(url).database)
    return sqlite3.connect(file, isolation_level=None, check_same_thread=False)


# -- readers and writers ----------------------------------------------------------------------


def test_a_reader_does_not_wait_for_a_writer(engine: Engine) -> None:
    with writing(engine) as writer, reading(engine) as reader:
        product = writer.exec(select(Product).where(Product.sku == "POT-1")).one()
        product.title = "Green Teapot"
        writer.flush()
        title = select(Product.title).where(Product.sku == "POT-1")
        assert reader.exec(title).one() == "Blue Teapot"
        writer.commit()
        reader.rollback()
        assert reader.exec(title).one() == "Green Teapot"


def test_a_writer_does_not_wait_for_a_reader(engine: Engine) -> None:
    with writing(engine) as writer, reading(engine) as reader:
        assert len(reader.exec(select(Product)).all()) == 8
        product = writer.exec(select(Product).where(Product.sku == "POT-1")).one()
        writer.add(movement(product, 1))
        writer.commit()


def test_a_second_writer_waits_before_it_reads(
    sqlite: Sqlite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opsbot.database, "BUSY_TIMEOUT", 20)
    with (
        sqlite.with_tables() as url,
        opened(url) as engine,
        writing(engine) as first,
        writing(engine) as second,
    ):
        first.exec(select(Product)).all()
        with pytest.raises(OperationalError, match="database is locked"):
            second.exec(select(Product)).all()
        first.rollback()
        second.rollback()
        assert second.exec(select(Product)).all() == []


def test_a_writer_that_comes_too_late_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        gift = session.exec(select(GiftCertificate)).one()
        session.commit()  # a moment to think, and somebody else is faster
        with writing(engine) as other:
            other.exec(select(GiftCertificate)).one().balance_minor = 5
            other.commit()
        gift.balance_minor = 7
        with pytest.raises(StaleDataError):
            session.commit()


def test_a_transaction_that_fails_leaves_nothing(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(Customer(workspace_id=1, name="New One"))
        session.flush()
        session.add(Customer(workspace_id=77, name="Of another house"))
        with pytest.raises(IntegrityError):
            session.commit()
    with reading(engine) as session:
        assert session.exec(select(Customer).where(Customer.name == "New One")).all() == []


# -- what the database refuses ----------------------------------------------------------------


def test_a_record_must_refer_to_something_real(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(Customer(workspace_id=77, name="Of another house"))
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            session.commit()


def test_a_record_that_others_refer_to_stays(engine: Engine) -> None:
    with writing(engine) as session:
        session.delete(session.exec(select(Customer).where(Customer.name == "Ada Byron")).one())
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            session.commit()


def test_the_id_of_a_deleted_row_never_comes_back(engine: Engine) -> None:
    with writing(engine) as session:
        first = Customer(workspace_id=1, name="First")
        session.add(first)
        session.commit()
        session.delete(first)
        session.commit()
        second = Customer(workspace_id=1, name="Second")
        session.add(second)
        session.commit()
        assert second.id > first.id


def test_an_instant_without_a_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 3, 18, 10, 30)  # noqa: DTZ001 - that is the point
    with writing(engine) as session:
        order = session.exec(select(Order).where(Order.number == "1042")).one()
        order.placed_at = naive
        with pytest.raises(StatementError, match="without a zone"):
            session.commit()
        session.rollback()
        with pytest.raises(StatementError, match="without a zone"):
            session.exec(select(Order).where(Order.placed_at < naive)).all()


# -- values come back -------------------------------------------------------------------------


Kept = TypeVar("Kept", Deal, Order)


def kept(engine: Engine, row: Kept) -> Kept:
    """A row as the next session reads it."""
    with writing(engine) as session:
        session.add(row)
        session.commit()
    with reading(engine) as session:
        return session.get_one(type(row), row.id)


amounts = st.integers(-(10**15), 10**15)


@examples
@given(minor=amounts, currency=st.sampled_from(["USD", "EUR", "ISK", "VND", "KWD"]))
def test_money_comes_back_to_the_last_minor_unit(engine: Engine, minor: int, currency: str) -> None:
    deal = Deal(
        workspace_id=1, title="Big", stage_id=1, amount_minor=minor, currency=currency,
        opened_at=NOW, moved_at=NOW,
    )  # fmt: skip
    assert kept(engine, deal).amount == Money(minor, currency)


@examples
@given(
    seconds=st.integers(-(2 * 10**9), 8 * 10**9),  # from 1906 to 2223
    micros=st.integers(0, 999_999),
    zone=st.timezones(),
)
def test_an_instant_comes_back_as_the_same_instant_in_utc(
    engine: Engine, seconds: int, micros: int, zone: tzinfo
) -> None:
    instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds, microseconds=micros)
    order = Order(
        workspace_id=1, number=uuid4().hex, currency="USD", placed_at=instant.astimezone(zone)
    )
    found = kept(engine, order).placed_at
    assert found == instant
    assert found.tzinfo is UTC


def test_instants_are_compared_as_instants_whatever_their_zone(engine: Engine) -> None:
    west = NOW.astimezone(tz=datetime.fromisoformat("2026-03-18T00:00-08:00").tzinfo)
    with reading(engine) as session:
        here = session.exec(select(Order.number).where(Order.placed_at < NOW)).all()
        there = session.exec(select(Order.number).where(Order.placed_at < west)).all()
    assert here == there
    assert len(here) == 10


@examples
@given(
    fulfilment=st.sampled_from(Fulfilment),
    payment=st.sampled_from(Payment),
    total=amounts,
)
def test_a_choice_is_kept_as_the_text_of_its_value(
    engine: Engine, fulfilment: Fulfilment, payment: Payment, total: int
) -> None:
    with writing(engine) as session:
        order = session.exec(select(Order).where(Order.number == "1042")).one()
        order.fulfilment, order.payment, order.total_minor = fulfilment, payment, total
        session.commit()
        session.expire_all()
        assert (order.fulfilment, order.payment) == (fulfilment, payment)
        assert isinstance(order.fulfilment, Fulfilment)
        raw = text("SELECT fulfilment, payment FROM \"order\" WHERE number = '1042'")
        assert session.execute(raw).one() == (fulfilment.value, payment.value)


def test_every_choice_fits_its_column() -> None:
    choices = [
        (column.type, table.name)
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Enum)
    ]
    assert len(choices) > 15
    for kind, where in choices:
        assert not kind.native_enum, where
        assert max(map(len, kind.enums)) <= (kind.length or 0), where


def test_a_choice_that_does_not_exist_is_refused(engine: Engine) -> None:
    with writing(engine) as session:
        gift = session.exec(select(GiftCertificate)).one()
        gift.status = "lost"  # type: ignore[assignment]
        with pytest.raises(StatementError, match="lost"):
            session.commit()
        session.rollback()
        gift.status = GiftStatus.VOID
        session.commit()


@examples
@given(price=st.decimals(0, 10**9, places=6))
def test_a_price_finer_than_a_cent_comes_back(engine: Engine, price: Decimal) -> None:
    with writing(engine) as session:
        line = session.exec(select(Order).where(Order.number == "1042")).one().lines[0]
        line.unit_price_micros = int(price.scaleb(6))
        session.commit()
        session.expire_all()
        assert line.unit_price == price


def test_a_session_of_the_embedded_database_is_set_up(sqlite: Sqlite) -> None:
    with sqlite.empty() as url, opened(url) as engine, Session(engine) as session:
        pragmas = ["journal_mode", "foreign_keys", "busy_timeout", "synchronous"]
        found = [session.execute(text(f"PRAGMA {name}")).scalar_one() for name in pragmas]
        assert found == ["wal", 1, 10_000, 1]


def test_an_address_as_hosters_write_it_will_do() -> None:
    for scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        assert connect(f"{scheme}://shop@db.test/opsbot").dialect.driver == "psycopg"
