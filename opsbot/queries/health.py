"""How the bot is: its database, its tables, and when something was last sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from opsbot import schema
from opsbot.model import Confirmation, Connector, Cursor, JournalEntry, Member, Notice

_DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@dataclass(frozen=True, slots=True)
class Health:
    """What an admin asks for when something seems wrong."""

    database: str
    revision: str | None  # of the tables; None where nothing numbers them
    newest: str  # the revision that this opsbot is made for
    members: int
    changes: int
    confirmations: int
    connectors: int
    synced_at: datetime | None
    sent_at: datetime | None


def look(session: Session, workspace_id: int, now: datetime, since: datetime) -> Health:
    """How things are now; changes are counted from `since`."""
    connection = session.connection()
    return Health(
        database=_DATABASES.get(connection.dialect.name, connection.dialect.name),
        revision=schema.revision(connection),
        newest=schema.revisions()[-1],
        members=_count(session, Member, workspace_id, col(Member.active)),
        changes=_count(session, JournalEntry, workspace_id, JournalEntry.at >= since),
        confirmations=_count(
            session,
            Confirmation,
            workspace_id,
            col(Confirmation.settled_at).is_(None),
            Confirmation.expires_at > now,
        ),
        connectors=_count(session, Connector, workspace_id),
        synced_at=_newest(session, Cursor, Cursor.at, workspace_id),
        sent_at=_newest(session, Notice, Notice.sent_at, workspace_id),
    )


def _count(session: Session, kind: Any, workspace_id: int, *where: Any) -> int:
    counted = select(func.count()).select_from(kind)
    return session.exec(counted.where(kind.workspace_id == workspace_id, *where)).one()


def _newest(session: Session, kind: Any, column: Any, workspace_id: int) -> datetime | None:
    newest = select(func.max(column)).where(kind.workspace_id == workspace_id)
    found: datetime | None = session.exec(newest).one()
    return found
