"""Deals, to come: reopen, plan the close, hand over, find the stale, delete."""

from __future__ import annotations

from datetime import date

from commands.phrases import deals as said
from opsbot.command import ClosedDeal, Context, Days, OpenDeal, command
from opsbot.model import Deal, Member, Role
from opsbot.reply import Reply


@command(
    "deals.reopen",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=said.REOPEN,
)
def reopen(ctx: Context, deal: ClosedDeal) -> Reply:
    """Reopen a deal that was won or lost."""
    raise NotImplementedError


@command(
    "deals.close_date",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=said.CLOSE_DATE,
    also=said.CLOSE_DATE_ALSO,
)
def close_date(ctx: Context, deal: OpenDeal, date: date) -> Reply:
    """Say when a deal is expected to close."""
    raise NotImplementedError


@command(
    "deals.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=said.ASSIGN,
    also=said.ASSIGN_ALSO,
)
def assign(ctx: Context, deal: Deal, member: Member) -> Reply:
    """Give a deal to another member."""
    raise NotImplementedError


@command(
    "deals.stale",
    role=Role.REP,
    planned=True,
    phrases=said.STALE,
    also=said.STALE_ALSO,
)
def stale(ctx: Context, days: Days = 14) -> Reply:
    """List open deals that have not moved for some time."""
    raise NotImplementedError


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
