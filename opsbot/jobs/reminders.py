"""Reminders of tasks at their time, each in one transaction with the mark that it was sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from opsbot import access
from opsbot.access import Person
from opsbot.jobs import outbox
from opsbot.jobs.engine import Schedule, Sessions, one_by_one, reading
from opsbot.model import Task
from opsbot.model.people import Role
from opsbot.queries import tasks as query
from opsbot.queries.places import place_of
from opsbot.reply import Button, Reply, Table, say
from opsbot.rules import tasks as rule

# More at once than this come as one message.
FEW = 3
# What is late by more than this is told with its time.
JUST_NOW = timedelta(minutes=5)


def look(sessions: Sessions, now: datetime) -> None:
    """Remind everybody of what is due. What goes wrong for one is tried again next time."""
    with reading(sessions) as session:
        due: dict[int, list[int]] = {}
        for member_id, task_id in query.perhaps_to_remind(session, now):
            due.setdefault(member_id, []).append(task_id)
    one_by_one("reminding member", due, lambda member, tasks: _remind(sessions, member, tasks, now))


REMINDERS = Schedule("reminders", timedelta(minutes=1), look)


def _remind(sessions: Sessions, member_id: int, task_ids: Collection[int], now: datetime) -> None:
    with sessions() as session:
        person = access.person(session, member_id)
        place = place_of(session, member_id)
        if person is None or place is None:
            return
        tasks = [
            task
            for task in query.unreminded(session, task_ids, now)
            if rule.to_remind(task, now, person.zone)
        ]
        if not tasks:
            return
        for task in tasks:
            task.reminded_for = task.due_at
        for reply in _replies(tasks, person, now):
            outbox.post(
                session,
                workspace_id=person.workspace_id,
                surface=place.surface,
                channel=place.channel,
                reply=reply,
                now=now,
            )
        session.commit()


def _replies(tasks: Sequence[Task], person: Person, now: datetime) -> list[Reply]:
    if len(tasks) <= FEW:
        return [_one(task, person, now) for task in tasks]
    rows = [
        (task.key, task, rule.shown(task, person.zone), task.about.label if task.about else None)
        for task in tasks
    ]
    return [
        Reply(
            say("Reminder: *{count} tasks* are due.", count=len(tasks)),
            (Table(("#", "Task", "Due", "About"), rows),),
            tuple(Button(f"Done: {task.key}", "tasks.done", task=task) for task in tasks[:3])
            if access.may(person.role, Role.REP, writes=True)
            else (),
        )
    ]


def _one(task: Task, person: Person, now: datetime) -> Reply:
    when = rule.shown(task, person.zone)
    if task.due_all_day and when == now.astimezone(person.zone).date():
        said = say("Reminder: *{task}* is due today", task=task)
    elif task.due_at and now - task.due_at < JUST_NOW:
        said = say("Reminder: *{task}* is due now", task=task)
    else:
        said = say("Reminder: *{task}* was due {when}", task=task, when=when)
    about = say(", about {record}", record=task.about) if task.about else ""
    return Reply(say("{said}{about}.", said=said, about=about), buttons=_buttons(task, person))


def _buttons(task: Task, person: Person) -> tuple[Button, ...]:
    if not access.may(person.role, Role.REP, writes=True):
        return ()
    return (
        Button("Done", "tasks.done", task=task),
        Button("In 1 hour", "tasks.postpone", task=task, when="in 1 hour"),
        Button("Tomorrow", "tasks.postpone", task=task, when="tomorrow"),
    )
