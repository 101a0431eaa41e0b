"""Tasks: somebody's open ones, and the next free number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, or_
from sqlalchemy.orm import joinedload, selectinload
from sqlmodel import Session, col, func, select

from opsbot.model import Conversation, Member, Task
from opsbot.queries.workspaces import hold
from opsbot.rules import tasks as rule
from opsbot.rules.tasks import Due, days, late_before

# Relationships are typed as what they hold; SQLAlchemy wants the attribute that holds it.
_task: Any = Task
# What a task may be about.
_ABOUT = (_task.deal, _task.contact, _task.organisation, _task.order, _task.project)


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
    late = is_late(now, theirs)
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
    counted = case((late, 1), else_=0)
    count, overdue = session.exec(select(func.count(), func.sum(counted)).where(*conditions)).one()
    tasks = session.exec(
        select(Task)
        .where(*conditions)
        .order_by(counted.desc(), col(Task.due_at).nulls_last(), col(Task.number))
        .limit(limit)
        .options(*(joinedload(one) for one in _ABOUT))
    ).all()
    return Listed(list(tasks), count, overdue or 0)


def is_late(now: datetime, theirs: tzinfo) -> ColumnElement[bool]:
    """What is true of tasks that are overdue."""
    all_day = col(Task.due_all_day)
    return or_(
        and_(~all_day, col(Task.due_at) < late_before(now, theirs, all_day=False)),
        and_(all_day, col(Task.due_at) < late_before(now, theirs, all_day=True)),
    )


# A day begins at most so long before its morning's reminder, and at least so long.
_DAY_BEFORE, _MORNING_AFTER = timedelta(hours=12), timedelta(hours=8)


def perhaps_to_remind(session: Session, now: datetime) -> Sequence[tuple[int, int]]:
    """(member, task) of every workspace's tasks that may be due for a reminder, in the order in
    which they are due: of members who have ever spoken to the bot."""
    spoke = select(Conversation.id).where(Conversation.member_id == Task.member_id).exists()
    query = (
        select(Task.member_id, Task.id)
        .join(Member)
        .where(*_unreminded(now), Member.active, spoke)
        .order_by(col(Task.due_at), col(Task.id))
    )
    return session.exec(query).all()


def unreminded(session: Session, ids: Collection[int], now: datetime) -> Sequence[Task]:
    """Those of some tasks that nobody was reminded of yet. Who asks first holds them."""
    query = (
        select(Task)
        .where(col(Task.id).in_(ids), *_unreminded(now))
        .order_by(col(Task.due_at), col(Task.id))
        .options(*(selectinload(one) for one in _ABOUT))
        .with_for_update()
    )
    return session.exec(query).all()


def _unreminded(now: datetime) -> tuple[ColumnElement[bool], ...]:
    due = col(Task.due_at)
    return (
        col(Task.done_at).is_(None),
        due > now - rule.TOO_LATE - _DAY_BEFORE,
        due <= now,
        or_(~col(Task.due_all_day), due <= now - _MORNING_AFTER),
        col(Task.reminded_for).is_distinct_from(due),
    )


def next_number(session: Session, workspace_id: int) -> int:
    """The number after the highest in the workspace; two who ask at once wait for each other."""
    hold(session, workspace_id)
    highest = session.exec(
        select(func.max(Task.number)).where(Task.workspace_id == workspace_id)
    ).one()
    return (highest or 0) + 1
