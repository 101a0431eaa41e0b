"""What every table shares: an id, a workspace, a version, and how times and choices are stored."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar

from sqlalchemy import BigInteger, DateTime, Enum, Table, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from opsbot.reply import Ref

# Constraints get names, so that Alembic can drop them again on both databases.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """An instant: timezone-aware in Python, UTC in the database (SQLite keeps no zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        return datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant without a zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def moment(**kw: Any) -> Any:
    """A column that holds an instant."""
    return Field(sa_type=Moment, **kw)


def choice(kind: type[StrEnum], **kw: Any) -> Any:
    """A column that holds one value of an enum, stored as the text of its value."""
    column = Enum(
        kind,
        native_enum=False,
        length=20,
        values_callable=lambda e: [m.value for m in e],
        validate_strings=True,  # another text would be written, and the row never read again
    )
    return Field(sa_type=column, **kw)


def minor(**kw: Any) -> Any:
    """A column that holds an amount in minor units: an INTEGER would end at 21 million dollars."""
    return Field(sa_type=BigInteger, **kw)


def unique(*columns: str, name: str | None = None) -> UniqueConstraint:
    """No two rows alike. A name is needed where the columns would make it too long (63 letters)."""
    return UniqueConstraint(*columns, name=name)


# SQLite would hand a deleted row's id to the next one; undo relies on ids that never come back.
NEVER_REUSE_IDS: dict[str, Any] = {"sqlite_autoincrement": True}

# Deleting a record never touches its children behind the journal's back: the database refuses.
CHILDREN: dict[str, Any] = {"passive_deletes": "all"}


class Row(SQLModel):
    """A table row that belongs to a workspace."""

    __table_args__: ClassVar[Any] = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)


class Record(Row):
    """A row people work with. Its version rises with every change, so that two writers never
    overwrite each other unseen, and the journal can take any change back."""

    version: int = 1

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        table: Table = cls.__table__  # type: ignore[attr-defined]
        return {"version_id_col": table.c.version}

    @property
    def label(self) -> str:
        """What people call this record."""
        return str(getattr(self, "title", None) or getattr(self, "name", None) or f"#{self.id}")

    @property
    def ref(self) -> Ref:
        """A pointer that outlives the session: the kind, the id and the label."""
        return Ref(type(self).__name__.lower(), self.id, self.label, self.key)

    @property
    def key(self) -> str:
        """How this record is typed where there must be no doubt: "#12"; an order by its number."""
        return f"#{self.id}"


@lru_cache(maxsize=1)
def record_classes() -> dict[str, type[Record]]:
    """Every kind of record by the name of its table."""
    mapped = (mapper.class_ for mapper in SQLModel._sa_registry.mappers)
    return {str(kind.__tablename__): kind for kind in mapped if issubclass(kind, Record)}
