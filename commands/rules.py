"""Rules: to come. What people say about automations is understood already."""

from __future__ import annotations

from commands.phrases import rules as phrases
from opsbot.command import Automation, Context, command
from opsbot.model import Rule
from opsbot.model.people import Role
from opsbot.reply import Reply


@command(
    "rules.add",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.ADD,
)
def add(ctx: Context, text: Automation) -> Reply:
    """Set up an automation in plain words: when something happens, do something."""
    raise NotImplementedError


@command(
    "rules.list",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """The automations of the workspace, running and paused."""
    raise NotImplementedError


@command(
    "rules.pause",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.PAUSE,
    also=phrases.FOR_NOW,
)
def pause(ctx: Context, rule: Rule) -> Reply:
    """Pause an automation until it is resumed."""
    raise NotImplementedError


@command(
    "rules.resume",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.RESUME,
    also=["again"],
)
def resume(ctx: Context, rule: Rule) -> Reply:
    """Let a paused automation run again."""
    raise NotImplementedError


@command(
    "rules.delete",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=phrases.DELETE,
    also=phrases.DELETE_ALSO,
)
def delete(ctx: Context, rule: Rule) -> Reply:
    """Delete an automation for good."""
    raise NotImplementedError
