"""Tasks, to come: reopen one, hand it over, delete it."""

from __future__ import annotations

from commands.phrases import tasks as phrases
from opsbot.command import ClosedTask, Context, OpenTask, command
from opsbot.model import Member, Role, Task
from opsbot.reply import Reply


@command(
    "tasks.reopen",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.REOPEN,
)
def reopen(ctx: Context, task: ClosedTask) -> Reply:
    """Reopen a task that was ticked off."""
    raise NotImplementedError


@command(
    "tasks.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.ASSIGN,
    also=phrases.ASSIGN_ALSO,
)
def assign(ctx: Context, task: OpenTask, member: Member) -> Reply:
    """Give a task to another member."""
    raise NotImplementedError


@command(
    "tasks.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=phrases.DELETE,
    also=phrases.DELETE_ALSO,
)
def delete(ctx: Context, task: Task) -> Reply:
    """Delete a task, for good."""
    raise NotImplementedError
