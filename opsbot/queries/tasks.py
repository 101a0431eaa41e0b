"""Tasks: somebody's open ones, and the next free number."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, or_
from sqlalchemy.orm import joinedload
from sqlmodel import Session, col, func, select

from opsbot.model import Member, Task, Workspace
from opsbot.rules.tasks import Due, days, late_before

# Relationships are typed as what they hold; SQLAlchemy wants the attribute that holds it.
_task: Any = Task


class Listed(NamedTuple):
    """The first tasks of a list, how many there are in all and how many of them are overdue."""

    tasks: list[Task]
    in_all: int
    overdue: int


def open_ones(
    session: Session,
    member: Member,
    due: Due,
    now: datetime,
    theirs: tzinfo,
    week_start: int,
    limit: int,
) -> Listed:
    """A member's open tasks: overdue ones first, then by when they are due."""
    late = _late(now, theirs)
    conditions = [
        col(Task.workspace_id) == member.workspace_id,
        col(Task.member_id) == member.id,
        col(Task.done_at).is_(None),
    ]
    if due == "overdue":
        conditions.append(late)
    elif due != "all":
        within = days(due, now, theirs, week_start)
        conditions += [col(Task.due_at) >= within.start, col(Task.due_at) < within.end]
    is_late = case((late, 1), else_=0)
    count, overdue = session.exec(select(func.count(), func.sum(is_late)).where(*conditions)).one()
    tasks = session.exec(
        select(Task)
        .where(*conditions)
        .order_by(is_late.desc(), col(Task.due_at).nulls_last(), col(Task.number))
        .limit(limit)
        .options(
            joinedload(_task.deal),
            joinedload(_task.contact),
            joinedload(_task.organisation),
            joinedload(_task.order),
            joinedload(_task.project),
        )
    ).all()
    return Listed(list(tasks), count, overdue or 0)


def _late(now: datetime, theirs: tzinfo) -> ColumnElement[bool]:
    all_day = col(Task.due_all_day)
    return or_(
        and_(~all_day, col(Task.due_at) < late_before(now, theirs, all_day=False)),
        and_(all_day, col(Task.due_at) < late_before(now, theirs, all_day=True)),
    )


def next_number(session: Session, workspace_id: int) -> int:
    """The number after the highest in the workspace; two who ask at once wait for each other."""
    session.exec(
        select(Workspace.id).where(Workspace.id == workspace_id).with_for_update(key_share=True)
    ).one()
    highest = session.exec(
        select(func.max(Task.number)).where(Task.workspace_id == workspace_id)
    ).one()
    return (highest or 0) + 1
