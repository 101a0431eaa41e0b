"""One small shop for all queries of a file: what a test adds is rolled back after it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from opsbot.database import writing
from tests.databases import Databases, opened


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def standing(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A database with the small shop, for a whole file."""
    databases: Databases = request.getfixturevalue(request.param)
    with databases.with_shop() as url, opened(url) as engine:
        yield engine


@pytest.fixture
def shop(standing: Engine) -> Iterator[Session]:
    """A session in the small shop. Its changes are never committed."""
    with writing(standing) as session:
        yield session


@pytest.fixture
def session(shop: Session) -> Session:
    """The same; a file that needs more in it has a fixture of its own under this name."""
    return shop
