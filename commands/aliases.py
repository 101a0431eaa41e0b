"""Shortcuts: to come. What people say about them is understood already."""

from __future__ import annotations

from commands.phrases import aliases as phrases
from opsbot.command import Context, Words, command
from opsbot.model.people import Role
from opsbot.reply import Reply


@command(
    "alias.add",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=phrases.ADD,
    also=phrases.ADD_ALSO,
)
def add(ctx: Context, name: Words, phrase: Words) -> Reply:
    """Give a phrase that you often type a short name of your own."""
    raise NotImplementedError


@command(
    "alias.list",
    role=Role.ANY,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """Your shortcuts, and what each stands for."""
    raise NotImplementedError


@command(
    "alias.remove",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=phrases.REMOVE,
)
def remove(ctx: Context, name: Words) -> Reply:
    """Forget one of your shortcuts."""
    raise NotImplementedError
