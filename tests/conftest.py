"""What every test can ask for."""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from opsbot import schema
from opsbot.testing import Chat, over, small_shop
from tests.databases import (
    Databases,
    Postgresql,
    Sqlite,
    folder_for_postgresql,
    opened,
    start_postgresql,
    stop_postgresql,
)

# Where this run keeps its PostgreSQL server; worker processes inherit it.
SERVER = "OPSBOT_TEST_PG_FOLDER"


# Python looks for circles of objects each time 700 more live than before. To look less often saves
# about a twentieth of the time of tests that talk to a database.
gc.set_threshold(100_000, 20, 100)


def pytest_configure(config: pytest.Config) -> None:
    if not is_worker(config):
        os.environ[SERVER] = str(folder_for_postgresql())
        # A run that is told to end still stops its server.
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_unconfigure(config: pytest.Config) -> None:
    if not is_worker(config):
        stop_postgresql(Path(os.environ.pop(SERVER)))


def is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Sqlite:
    return Sqlite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Postgresql]:
    """OPSBOT_TEST_PG_URL when it is set, else a server of our own, started when first needed."""
    url = os.environ.get("OPSBOT_TEST_PG_URL") or start_postgresql(Path(os.environ[SERVER]))
    server = Postgresql(url, prefix=f"opsbot_test_{uuid4().hex[:12]}")
    yield server
    server.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """The two kinds of database that opsbot runs on, one after the other."""
    kind: Databases = request.getfixturevalue(request.param)
    return kind


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A new database without tables."""
    with databases.empty() as url:
        yield url


@pytest.fixture
def database(databases: Databases, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A new database with every table, and none of another test's rows: only those of the small
    shop, for who talks to it."""
    talks = "tell" in request.fixturenames
    with databases.with_shop() if talks else databases.with_tables() as url, opened(url) as engine:
        yield engine


@pytest.fixture
def tell(database: Engine) -> Chat:
    """A small shop (opsbot/testing.py) and its admin to talk as: tell("sales today")."""
    return over(database)


@pytest.fixture(scope="session")
def _migrated_shop(sqlite: Sqlite) -> Path:
    """A small shop in a file, in tables that migrations made."""
    path = sqlite.folder / "migrated.sqlite3"
    with opened(f"sqlite:///{path}") as engine, Session(engine) as session:
        schema.upgrade(engine)
        small_shop(session)
        session.commit()
    return path


@pytest.fixture
def url(_migrated_shop: Path, tmp_path: Path) -> str:
    """A small shop in a file."""
    path = tmp_path / "shop.sqlite3"
    shutil.copyfile(_migrated_shop, path)
    return f"sqlite:///{path}"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting and no file of the person who runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("OPSBOT_")]:
        if not name.startswith("OPSBOT_TEST_"):  # which are those of this run
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("FORCE_COLOR", raising=False)
