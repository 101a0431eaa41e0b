"""Deals, to come: delete one."""

from __future__ import annotations

from commands.phrases import deals_new as said
from opsbot.command import Context, command
from opsbot.model import Deal, Role
from opsbot.reply import Reply


@command(
    "deals.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=said.DELETE,
)
def delete(ctx: Context, deal: Deal) -> Reply:
    """Delete a deal, for good."""
    raise NotImplementedError
