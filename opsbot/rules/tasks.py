"""Tasks: when one is due, when it is overdue, and what may be ticked off."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

from opsbot.model import Member, Task, Workspace
from opsbot.reply import Button, Refused
from opsbot.values import Period, When, at, start_of_day

Due = Literal["overdue", "today", "week", "all"]

# When somebody is reminded of what is due on a day.
MORNING = time(9, 0)
# A reminder that comes later than this is none: the task stands among the overdue ones.
TOO_LATE = timedelta(days=1)


def worded(text: str) -> str:
    """What there is to do, without the quotes and spaces around it. Raises Refused for nothing."""
    bare = text.strip(' \t"“”,;:')
    if not bare:
        raise Refused("What is there to do? “remind me to call Bob tomorrow at 9”")
    return bare


def zone(member: Member, workspace: Workspace) -> ZoneInfo:
    """The zone that a member's days are counted in."""
    return ZoneInfo(member.timezone or workspace.timezone)


def due(task: Task, when: When, theirs: tzinfo, said: tzinfo) -> None:
    """Set when a task is due. A day alone is a day of whoever has to do it; a time of day is read
    by the clock of whoever said it."""
    task.due_all_day = when.time is None
    task.due_at = when.at(theirs if task.due_all_day else said)


def shown(task: Task, theirs: tzinfo) -> date | datetime | None:
    """When a task is due, as it is told: the day alone where only a day was said."""
    if task.due_at is None or not task.due_all_day:
        return task.due_at
    return task.due_at.astimezone(theirs).date()


def overdue(task: Task, now: datetime, theirs: tzinfo) -> bool:
    """Whether a task should have been done. One for a whole day is late when that day is over."""
    if task.due_at is None:
        return False
    return task.due_at < late_before(now, theirs, all_day=task.due_all_day)


def remind_at(task: Task, theirs: tzinfo) -> datetime | None:
    """When somebody is to be reminded of a task: when it is due, or in the morning of its day."""
    if task.due_at is None or not task.due_all_day:
        return task.due_at
    return at(task.due_at.astimezone(theirs).date(), MORNING, theirs)


def to_remind(task: Task, now: datetime, theirs: tzinfo) -> bool:
    """Whether the moment has come, and is not long past."""
    moment = remind_at(task, theirs)
    return moment is not None and moment <= now < moment + TOO_LATE


def known_by_now(task: Task, now: datetime, theirs: tzinfo) -> None:
    """What is said to be due at a time that is past already needs no reminder."""
    moment = remind_at(task, theirs)
    if moment is not None and moment <= now:
        task.reminded_for = task.due_at


def late_before(now: datetime, theirs: tzinfo, *, all_day: bool) -> datetime:
    """What was due before this moment is overdue; `theirs` is the zone of who has to do it."""
    return start_of_day(now.astimezone(theirs).date(), theirs) if all_day else now


def days(due: Literal["today", "week"], now: datetime, theirs: tzinfo, week_start: int) -> Period:
    """Their today, or the whole of their week."""
    today = now.astimezone(theirs).date()
    if due == "today":
        return Period.days(today, today + timedelta(days=1), theirs)
    first = today - timedelta(days=(today.weekday() - week_start) % 7)
    return Period.days(first, first + timedelta(days=7), theirs)


def postpone(task: Task, when: When, theirs: tzinfo, said: tzinfo, now: datetime) -> None:
    """Put a task off. Raises Refused for one that is done, for the same time and for one past."""
    if task.done_at is not None:
        raise Refused(
            "*{task}* is done already. Reopen it to put it off.",
            Button("Reopen", "tasks.reopen", task=task),
            task=task,
        )
    before = (task.due_at, task.due_all_day)
    due(task, when, theirs, said)
    if (task.due_at, task.due_all_day) == before:
        raise Refused("*{task}* is due {when} already.", task=task, when=shown(task, theirs))
    if overdue(task, now, theirs):
        raise Refused(
            "{when} is past: put *{task}* off to a later time.",
            Button("Tomorrow", "tasks.postpone", task=task, when="tomorrow"),
            when=shown(task, theirs),
            task=task,
        )
    known_by_now(task, now, theirs)


def done(task: Task, now: datetime) -> None:
    """Tick a task off. Raises Refused where it was done before."""
    if task.done_at is not None:
        raise Refused(
            "*{task}* was done already, on {moment}.",
            Button("Open tasks", "tasks.list", member=task.member),
            task=task,
            moment=task.done_at,
        )
    task.done_at = now


def reopen(task: Task) -> datetime:
    """Put a task back among the open ones; returns when it was done. Raises Refused for one that
    is open."""
    if task.done_at is None:
        raise Refused(
            "*{task}* is open already.",
            Button("Open tasks", "tasks.list", member=task.member),
            task=task,
        )
    before, task.done_at = task.done_at, None
    return before


def hand_over(task: Task, member: Member, before: tzinfo, theirs: tzinfo, now: datetime) -> Member:
    """Give an open task to a member; returns who had it. What is due on a day is due on that day
    where it will be done: `before` and `theirs` are the zones of who had it and who gets it.

    Raises Refused for a task that is done, and for who has it already.
    """
    if task.done_at is not None:
        raise Refused(
            "*{task}* is done already. Reopen it to hand it over.",
            Button("Reopen", "tasks.reopen", task=task),
            task=task,
        )
    if task.member_id == member.id:
        raise Refused(
            "*{member}* has *{task}* already.",
            Button("Their tasks", "tasks.list", member=member),
            member=member,
            task=task,
        )
    had, task.member = task.member, member
    if task.due_at is not None and task.due_all_day:
        same = task.due_at
        due(task, When(same.astimezone(before).date()), theirs, theirs)
        if task.due_at != same:
            known_by_now(task, now, theirs)
    return had
