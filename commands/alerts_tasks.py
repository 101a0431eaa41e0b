"""Alerts about tasks: due today, and overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from opsbot.alerting import Finding, Look, alert
from opsbot.model import AlertKind
from opsbot.queries import watch
from opsbot.reply import Button, say
from opsbot.rules import tasks
from opsbot.rules.alerts import task_state

RANKS = {"due": 1, "overdue": 2}
_SAID = {"due": "*{task}* is due {when}.", "overdue": "*{task}* was due {when}."}


@alert("tasks.due", AlertKind.TASKS)
def due(look: Look) -> Iterator[Finding]:
    """Open tasks for today, and those that are overdue: whoever has to do them is told."""
    # Wherever somebody lives, their today ends within a day and a bit.
    soon = look.now + timedelta(hours=26)
    for task, member in watch.tasks_until(look.session, look.workspace.id, soon):
        theirs = tasks.zone(member, look.workspace)
        state = task_state(task, look.now, theirs)
        if state is None:
            continue
        yield Finding(
            task,
            say(_SAID[state], task=task, when=tasks.shown(task, theirs)),
            (
                Button("Done", "tasks.done", task=task),
                Button("Put off", "tasks.postpone", task=task),
            ),
            threshold=state,
            rank=RANKS[state],
            member_id=task.member_id,
        )
