"""Organisations: add one, and see what is going on with it. To come."""

from __future__ import annotations

from commands.phrases import orgs as said
from opsbot.command import Context, Website, Words, command
from opsbot.model import Organisation, Role
from opsbot.reply import Reply


@command(
    "orgs.add",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=said.ADD,
    also=said.ADD_ALSO,
)
def add(ctx: Context, name: Words, website: Website | None = None) -> Reply:
    """Add a company to sell to or to work with."""
    raise NotImplementedError


@command(
    "orgs.show",
    role=Role.REP,
    planned=True,
    phrases=said.SHOW,
)
def show(ctx: Context, org: Organisation) -> Reply:
    """Show a company: its people, its deals, and what was last done with it."""
    raise NotImplementedError
