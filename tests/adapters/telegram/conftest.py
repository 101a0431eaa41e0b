"""A Telegram with people in it, and the service that talks to it over the small shop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC
from tests.adapters.telegram.phone import Phone
from tests.databases import Sqlite, opened
from tests.loops import Loop


@pytest.fixture(scope="package")
def loop() -> Iterator[Loop]:
    with Loop() as loop:
        yield loop


@pytest.fixture
def phone(loop: Loop) -> Iterator[Phone]:
    phone = Phone(loop)
    yield phone
    phone.close()


@pytest.fixture
def shop(sqlite: Sqlite, bare: None) -> Iterator[Engine]:
    """The small shop on SQLite: what is asked here does not depend on the database."""
    with sqlite.with_shop() as url, opened(url) as engine:
        yield engine


def living(loop: Loop, shop: Engine, phone: Phone, *, webhook: bool = False) -> Iterator[House]:
    house = House(loop, shop, phone, webhook=webhook)
    for who in (ALMA, SAM, VIC):
        house.knows(who, who.first_name)
    house.open()
    yield house
    house.close()


@pytest.fixture
def house(loop: Loop, shop: Engine, phone: Phone) -> Iterator[House]:
    """The service, which polls."""
    yield from living(loop, shop, phone)


@pytest.fixture
def hooked(loop: Loop, shop: Engine, phone: Phone) -> Iterator[House]:
    """The service, to which updates are brought."""
    yield from living(loop, shop, phone, webhook=True)
