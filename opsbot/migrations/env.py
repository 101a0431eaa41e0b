"""What Alembic runs first, each time: it tells it about our connection, tables and types."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import DateTime, Enum, String, Table, event
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import opsbot.model  # noqa: F401 - the import declares the tables
from opsbot.model.base import Moment


def plain(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """A type of ours as what the database keeps: a migration must not change with our code."""
    if kind != "type":
        return False
    match item:
        case Moment():
            return f"sa.{DateTime(timezone=True)!r}"
        case AutoString() | Enum():
            return f"sa.{String(item.length)!r}"
    return False


def keep_ids(table: Table, _connection: Any, **_: Any) -> None:
    """See NEVER_REUSE_IDS: SQLite's copies of a table would forget it."""
    table.dialect_options["sqlite"]["autoincrement"] = True


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite can change a table only by copying it
    render_item=plain,
)
event.listen(Table, "before_create", keep_ids)
try:
    with context.begin_transaction():
        context.run_migrations()
finally:
    event.remove(Table, "before_create", keep_ids)
