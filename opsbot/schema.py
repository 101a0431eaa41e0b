"""The tables: made where there are none yet, brought up to date where opsbot has become newer.

The way from one opsbot to the next is written in `opsbot/migrations`: files numbered 0001, 0002, …
which Alembic runs in that order. Alembic is imported for that alone: a database that is new, or
that is up to date, does not wait for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text
from sqlmodel import SQLModel

import opsbot.model  # noqa: F401 - the import declares the tables

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"

# As Alembic makes it.
_VERSION_TABLE = """
CREATE TABLE IF NOT EXISTS alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""

# Any number that nobody else uses: the one who holds this lock of PostgreSQL changes the tables.
_LOCK = 7_093_412_285


class SchemaError(Exception):
    """Tables that this opsbot cannot work with. The message says what the owner can do."""


def is_current(engine: Engine) -> bool:
    """Whether the tables are those of this opsbot: one look at one row, for every start."""
    with engine.execution_options(read_only=True).connect() as connection:
        return revision(connection) == revisions()[-1]


def upgrade(engine: Engine) -> None:
    """Make the tables of this opsbot, or change an older one's into them; rows stay.

    Several processes may start at once: one does it, the others wait. Raises SchemaError where
    the tables are a newer opsbot's, or nobody knows whose.
    """
    if is_current(engine):
        return
    with _alone(engine) as connection:
        if revision(connection) is None and _is_empty(connection):
            SQLModel.metadata.create_all(connection)
            connection.execute(text(_VERSION_TABLE))
            stamp = text("INSERT INTO alembic_version (version_num) VALUES (:revision)")
            connection.execute(stamp, {"revision": revisions()[-1]})
        else:
            _migrate(connection, "head")


def migrate(engine: Engine, target: str = "head") -> None:
    """Go forward to a revision, every step of it by its migration. Raises SchemaError."""
    with _alone(engine) as connection:
        _migrate(connection, target)


def downgrade(engine: Engine, target: str) -> None:
    """Go back to a revision, or to before the first ("base"). What it did not have is lost."""
    from alembic import command

    with _alone(engine) as connection:
        _know(connection)
        command.downgrade(config(connection), target)


def check(engine: Engine) -> list[str]:
    """How the database differs from the model, a line for each difference; none is good."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    tables = SQLModel.metadata.tables
    with engine.execution_options(read_only=True).connect() as connection:
        # Others, such as the job engine, keep their tables in the same database.
        ours = {"include_name": lambda name, kind, _: kind != "table" or name in tables}
        context = MigrationContext.configure(connection, opts={"compare_type": True, **ours})
        found = [repr(one) for one in compare_metadata(context, SQLModel.metadata)]
        return found + [
            f"{name} would reuse the ids of deleted rows" for name in _reusing(connection)
        ]


def revisions() -> list[str]:
    """Every revision there is, the oldest first. The names of the files say them."""
    return sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def revision(connection: Connection) -> str | None:
    """The revision that a database has; None before the first."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def config(connection: Connection) -> Config:
    """What Alembic needs to know. There is no alembic.ini: it must work from any folder."""
    from alembic.config import Config

    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return made


def _migrate(connection: Connection, target: str) -> None:
    from alembic import command

    _know(connection)
    command.upgrade(config(connection), target)


def _know(connection: Connection) -> None:
    """Raise SchemaError unless the tables are some that the migrations know."""
    found = revision(connection)
    if found is None and not _is_empty(connection):
        raise SchemaError(
            "The database has tables of opsbot, but nothing says of which version. "
            "Start with an empty database, or restore a backup."
        )
    if found is not None and found not in revisions():
        raise SchemaError(
            f"The database was last used by a newer opsbot (its tables are revision {found}, "
            f"this one knows them up to {revisions()[-1]}). Install the newer opsbot again."
        )


def _is_empty(connection: Connection) -> bool:
    return not inspect(connection).has_table("workspace")


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction in which nobody else changes the tables; all of the change, or nothing."""
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # SQLite changes a table by copying it and dropping the first. The rows that refer to
            # it must not mind, and SQLite listens to this only outside of transactions.
            _foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                if not sqlite:
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
                yield connection
                if sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
                    raise SchemaError("A migration would leave rows that refer to nothing.")
        finally:
            if sqlite:
                _foreign_keys(connection, "ON")


def _foreign_keys(connection: Connection, switch: str) -> None:
    cursor = connection.connection.cursor()  # of the driver: SQLAlchemy would begin a transaction
    cursor.execute(f"PRAGMA foreign_keys = {switch}")
    cursor.close()


def _reusing(connection: Connection) -> list[str]:
    """Our tables without AUTOINCREMENT on SQLite, which Alembic does not compare."""
    if connection.dialect.name != "sqlite":
        return []
    without = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE :how"
    names = connection.scalars(text(without), {"how": "%AUTOINCREMENT%"})
    ours = SQLModel.metadata.tables
    return [f"{name} would reuse the ids of deleted rows" for name in names if name in ours]
