"""The database: one engine by URL, SQLite set up so that several processes never lose an update."""

from sqlite3 import Connection as SQLiteConnection
from sqlite3 import Cursor as SQLiteCursor
from sqlite3 import OperationalError as SQLiteError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

# How long a writer waits for another one, in milliseconds.
BUSY_TIMEOUT = 10_000


def connect(url: str) -> Engine:
    """An engine for a SQLite or PostgreSQL URL. It opens no connection yet."""
    made = make_url(url)
    if made.drivername in ("postgres", "postgresql"):  # as hosters write it
        made = made.set(drivername="postgresql+psycopg")
    if made.get_backend_name() != "sqlite":
        return create_engine(made, pool_pre_ping=True)
    memory = made.database in (None, "", ":memory:")
    options: dict[str, Any] = {"poolclass": StaticPool} if memory else {}
    engine = create_engine(made, connect_args={"check_same_thread": False}, **options)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Session:
    """A session that takes SQLite's write lock when it begins: no update between read and write."""
    return Session(engine, expire_on_commit=False)


def reading(engine: Engine) -> Session:
    """A session that only reads, and never waits for a writer."""
    return Session(engine.execution_options(read_only=True), expire_on_commit=False)


def _set_up(connection: SQLiteConnection, _record: Any) -> None:
    # The driver's own transactions begin late and lose updates; `_begin` begins them instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    _use_wal(cursor)
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _use_wal(cursor: SQLiteCursor) -> None:
    # SQLite itself does not wait here: of several processes that open a new file, all but one fail.
    end = monotonic() + BUSY_TIMEOUT / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except SQLiteError:
            if monotonic() > end:
                raise
            sleep(0.005)


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("read_only", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
