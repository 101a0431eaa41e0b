"""Tasks, to come: delete one."""

from __future__ import annotations

from commands.phrases import tasks as phrases
from opsbot.command import Context, command
from opsbot.model import Role, Task
from opsbot.reply import Reply


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
