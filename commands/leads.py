"""Leads: who is most likely to buy next. To come."""

from __future__ import annotations

from commands.phrases import leads as said
from opsbot.command import Context, Limit, command
from opsbot.model import Role
from opsbot.reply import Reply


@command(
    "leads.list",
    role=Role.REP,
    planned=True,
    phrases=said.LIST,
    also=said.LIST_ALSO,
)
def listed(ctx: Context, limit: Limit = 10) -> Reply:
    """List the leads that are most likely to buy, hottest first."""
    raise NotImplementedError
