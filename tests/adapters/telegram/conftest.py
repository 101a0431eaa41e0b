"""A Telegram with people in it, and the service that talks to it over the small shop."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from unittest.mock import patch

import pytest
from httpx import create_ssl_context
from sqlalchemy import Engine

from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC
from tests.adapters.telegram.phone import Phone
from tests.databases import Postgresql, Sqlite, opened
from tests.loops import Loop


@pytest.fixture(scope="package", autouse=True)
def _certificates() -> Iterator[None]:
    """Nothing is encrypted here: to read this machine's certificates for each client anew would
    take longer than all the rest."""
    with patch("httpx._transports.default.create_ssl_context", cache(create_ssl_context)):
        yield


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
def house_on_postgresql(
    loop: Loop, postgresql: Postgresql, bare: None, phone: Phone
) -> Iterator[House]:
    """The service over the other kind of database."""
    with postgresql.with_shop() as url, opened(url) as shop:
        yield from living(loop, shop, phone)


@pytest.fixture
def hooked(loop: Loop, shop: Engine, phone: Phone) -> Iterator[House]:
    """The service, to which updates are brought."""
    yield from living(loop, shop, phone, webhook=True)
