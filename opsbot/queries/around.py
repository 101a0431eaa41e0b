"""What stands around a record: what was said and done about it, and what is still to do."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import joinedload
from sqlmodel import Session, col, select

from opsbot.model import Activity, Contact, Deal, Task


def activities(session: Session, record: Contact | Deal, limit: int = 5) -> list[Activity]:
    """What was last said and done about a record, the newest first."""
    member: Any = Activity.member
    return list(
        session.exec(
            select(Activity)
            .where(Activity.workspace_id == record.workspace_id, _points_at(Activity, record))
            .order_by(col(Activity.at).desc(), col(Activity.id).desc())
            .limit(limit)
            .options(joinedload(member))
        )
    )


def open_tasks(session: Session, record: Contact | Deal, limit: int = 5) -> list[Task]:
    """What is still to do for a record, the first due first."""
    member: Any = Task.member
    return list(
        session.exec(
            select(Task)
            .where(
                Task.workspace_id == record.workspace_id,
                _points_at(Task, record),
                col(Task.done_at).is_(None),
            )
            .order_by(col(Task.due_at).nulls_last(), col(Task.number))
            .limit(limit)
            .options(joinedload(member))
        )
    )


def _points_at(table: type[Activity] | type[Task], record: Contact | Deal) -> Any:
    """The condition that a row is about this record: each kind has a column of its own."""
    return getattr(table, f"{record.ref.kind}_id") == record.id
