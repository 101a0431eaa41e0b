"""Tickets: what customers ask and complain about. To come."""

from __future__ import annotations

from commands.phrases import tickets as phrases
from opsbot.command import Context, Limit, OpenTicket, Words, command
from opsbot.model import Contact, Customer, Member, Role, Ticket
from opsbot.model.work import Priority, TicketStatus
from opsbot.reply import Reply


@command(
    "tickets.open",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.OPEN,
    also=phrases.OPEN_ALSO,
)
def open_(
    ctx: Context,
    subject: Words,
    contact: Contact | None = None,
    customer: Customer | None = None,
    priority: Priority = Priority.NORMAL,
) -> Reply:
    """Open a ticket for what somebody asked or complained about."""
    raise NotImplementedError


@command(
    "tickets.list",
    role=Role.REP,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def listed(
    ctx: Context,
    status: TicketStatus = TicketStatus.OPEN,
    member: Member | None = None,
    limit: Limit = 10,
) -> Reply:
    """List the open tickets, or the closed ones: all, or those of one member."""
    raise NotImplementedError


@command(
    "tickets.show",
    role=Role.REP,
    planned=True,
    phrases=phrases.SHOW,
    also=phrases.SHOW_ALSO,
)
def show(ctx: Context, ticket: Ticket) -> Reply:
    """Show a ticket: who asked, what it is about, and what was noted."""
    raise NotImplementedError


@command(
    "tickets.note",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.NOTE,
)
def note(ctx: Context, ticket: Ticket, text: Words) -> Reply:
    """Write a note on a ticket."""
    raise NotImplementedError


@command(
    "tickets.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.ASSIGN,
    also=phrases.ASSIGN_ALSO,
)
def assign(ctx: Context, ticket: OpenTicket, member: Member) -> Reply:
    """Give a ticket to a member."""
    raise NotImplementedError


@command(
    "tickets.close",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.CLOSE,
    also=phrases.CLOSE_ALSO,
)
def close(ctx: Context, ticket: OpenTicket) -> Reply:
    """Close a ticket that is solved."""
    raise NotImplementedError
