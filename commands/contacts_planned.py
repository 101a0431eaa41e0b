"""Contacts, to come: change one, log what was said, tag, link and delete."""

from __future__ import annotations

from typing import Literal

from commands.phrases import contacts_changed as changed
from commands.phrases import contacts_logged as logged
from opsbot.command import Context, Earlier, Words, command, default
from opsbot.model import Contact, Organisation, Role
from opsbot.reply import Reply


@command(
    "contacts.update",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=changed.UPDATE,
    also=changed.UPDATE_ALSO,
)
def update(ctx: Context, contact: Contact, field: Words, value: Words) -> Reply:
    """Change what is known about a person: phone, e-mail, title, name."""
    raise NotImplementedError


@command(
    "contacts.log",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=logged.LOG,
    also=logged.LOG_ALSO,
)
def log(
    ctx: Context,
    contact: Contact,
    kind: Literal["call", "meeting", "email"],
    text: Words | None = None,
    when: Earlier = default("now"),
) -> Reply:
    """Log a call, a meeting or an e-mail with a person, and what was said."""
    raise NotImplementedError


@command(
    "contacts.tag",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=changed.TAG,
)
def tag(ctx: Context, contact: Contact, tag: Words) -> Reply:
    """Tag a person with a word that groups them."""
    raise NotImplementedError


@command(
    "contacts.link",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=changed.LINK,
    also=changed.LINK_ALSO,
)
def link(ctx: Context, contact: Contact, relation: Words, other: Contact | Organisation) -> Reply:
    """Say what a person is to another one, or to a company."""
    raise NotImplementedError


@command(
    "contacts.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=changed.DELETE,
    also=changed.DELETE_ALSO,
)
def delete(ctx: Context, contact: Contact) -> Reply:
    """Delete a person from the contacts, for good."""
    raise NotImplementedError
