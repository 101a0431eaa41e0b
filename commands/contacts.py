"""Contacts: add one, look one up, see what is known about them, note something."""

from __future__ import annotations

from commands.phrases import contacts as said
from opsbot.command import Context, Email, Phone, Words, command
from opsbot.model import Activity, Contact, Organisation, Role
from opsbot.queries import around
from opsbot.queries import contacts as query
from opsbot.reply import Block, Button, Facts, Refused, Reply, Table, say
from opsbot.rules import contacts as rule
from opsbot.rules import tasks as due

# As many as a person looks through before typing more of the name.
MOST = 20


@command(
    "contacts.add",
    role=Role.REP,
    writes=True,
    phrases=said.ADD,
    also=said.ADD_ALSO,
)
def add(
    ctx: Context,
    name: Words,
    email: Email | None = None,
    phone: Phone | None = None,
    org: Organisation | None = None,
    title: Words | None = None,
) -> Reply:
    """Add a person to the contacts."""
    address = rule.email(email) if email else None
    number = rule.phone(phone) if phone else None
    if address and (known := query.by_email(ctx.session, ctx.workspace_id, address)):
        raise Refused(
            "*{contact}* has the address {email} already.",
            Button("Show", "contacts.show", contact=known),
            contact=known,
            email=address,
        )
    contact = Contact(
        workspace_id=ctx.workspace_id,
        name=rule.name(name),
        email=address,
        phone=number,
        title=title,
        organisation=org,
    )
    ctx.session.add(contact)
    ctx.session.flush()
    text = say("*{contact}* is a contact now.", contact=contact)
    if org:
        text = say("*{contact}* of {org} is a contact now.", contact=contact, org=org)
    steps = (
        Button("Show", "contacts.show", contact=contact),
        Button("New deal", "deals.add", contact=contact),
    )
    return Reply(text, (_facts(contact),), steps, "done")


@command(
    "contacts.find",
    role=Role.REP,
    phrases=said.FIND,
)
def find(ctx: Context, text: Words) -> Reply:
    """Find people by a part of their name, e-mail address or company."""
    found = query.found(ctx.session, ctx.workspace_id, text, MOST)
    if not found.in_all:
        return Reply(
            say("No contact has “{text}” in their name, address or company.", text=text),
            buttons=(Button("Add as a contact", "contacts.add", name=text),),
        )
    if len(found.contacts) < found.in_all:
        headline = say(
            "*{shown} of {count} contacts* with “{text}”: type more of it to see fewer.",
            shown=len(found.contacts),
            count=found.in_all,
            text=text,
        )
    elif found.in_all == 1:
        headline = say("*1 contact* with “{text}”.", text=text)
    else:
        headline = say("*{count} contacts* with “{text}”.", count=found.in_all, text=text)
    rows = [(one, one.title, _company(one), one.email, one.phone) for one in found.contacts]
    table = Table(("Name", "Title", "Company", "E-mail", "Phone"), rows)
    buttons = [Button(one.name, "contacts.show", contact=one) for one in found.contacts[:3]]
    return Reply(headline, (table,), tuple(buttons))


def _company(contact: Contact) -> str | None:
    return contact.organisation.name if contact.organisation else None


@command(
    "contacts.show",
    role=Role.REP,
    phrases=said.SHOW,
)
def show(ctx: Context, contact: Contact) -> Reply:
    """Show a person: how to reach them, and what is going on with them."""
    organisation = contact.organisation
    text = say("*{contact}*", contact=contact)
    if contact.title and organisation:
        text = say(
            "*{contact}*, {title} at {org}.",
            contact=contact,
            title=contact.title,
            org=organisation,
        )
    elif organisation:
        text = say("*{contact}* works at {org}.", contact=contact, org=organisation)
    steps = (
        Button("New deal", "deals.add", contact=contact),
        Button("Add a note", "contacts.note", contact=contact),
        Button("Add a task", "tasks.add", about=contact.name),
    )
    return Reply(text, (_facts(contact), *_around(ctx, contact)), steps)


def _facts(contact: Contact) -> Facts:
    return Facts(
        ("E-mail", contact.email),
        ("Phone", contact.phone),
        ("Title", contact.title),
        ("Company", contact.organisation),
    )


def _around(ctx: Context, contact: Contact) -> list[Block]:
    """Relations, open deals, last activities and open tasks, each where there are any."""
    blocks: list[Block] = []
    if ties := query.ties(ctx.session, contact):
        rows = [("is" if tie.outward else "has", tie.relation, tie.other.label) for tie in ties]
        blocks.append(Table(("", "Relation", "Who"), rows, title="Relations"))
    if deals := query.open_deals(ctx.session, contact):
        open_ones = [(deal, deal.amount, deal.stage.name, deal.close_date) for deal in deals]
        blocks.append(Table(("Deal", "Value", "Stage", "Closes"), open_ones, title="Open deals"))
    if done := around.activities(ctx.session, contact):
        last = [(a.at, a.kind, a.text, a.member and a.member.name) for a in done]
        blocks.append(Table(("When", "What", "Said", "By"), last, title="Last activities"))
    if tasks := around.open_tasks(ctx.session, contact):
        todo = [
            (task, due.shown(task, due.zone(task.member, ctx.workspace)), task.member.name)
            for task in tasks
        ]
        blocks.append(Table(("Task", "Due", "Who"), todo, title="Still to do"))
    return blocks


@command(
    "contacts.note",
    role=Role.REP,
    writes=True,
    phrases=said.NOTE,
)
def note(ctx: Context, contact: Contact, text: Words) -> Reply:
    """Write a note on a person."""
    ctx.session.add(
        Activity(
            workspace_id=ctx.workspace_id,
            text=text,
            at=ctx.now,
            member_id=ctx.person.member_id,
            contact_id=contact.id,
        )
    )
    return Reply(
        say("Noted on *{contact}*: {text}", contact=contact, text=text),
        buttons=(Button("Show", "contacts.show", contact=contact),),
        tone="done",
    )
