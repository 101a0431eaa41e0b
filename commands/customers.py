"""Customers: find them, and see what they bought."""

from __future__ import annotations

from commands.phrases import customers as phrases
from opsbot.command import Context, Words, command
from opsbot.model import Customer
from opsbot.model.people import Role
from opsbot.queries import customers as queries
from opsbot.queries import orders
from opsbot.reply import Block, Button, Facts, Reply, Table, say
from opsbot.rules.orders import state

# How many customers a search shows, and how many orders and products of one of them.
FOUND = 20
LAST = 5


@command(
    "customers.find",
    role=Role.MERCHANT,
    phrases=phrases.FIND,
)
def find(ctx: Context, text: Words) -> Reply:
    """Find customers by name, e-mail address, phone, number or country."""
    countries = _countries(text, ctx.person.language)
    found = queries.found(ctx.session, ctx.workspace_id, text, countries, FOUND)
    if not found.customers:
        return Reply(
            say("*No customer* goes by “{text}”: no name, e-mail, phone or country.", text=text),
            buttons=(Button("Search orders", "orders.find", text=text),),
        )
    buying = queries.buying(ctx.session, found.customers)
    never = queries.Buying(0, None)
    rows = [(one, one.email, one.country, *buying.get(one.id, never)) for one in found.customers]
    shown, total = len(found.customers), found.total
    if shown < total:
        count = say("*{shown} of {total} customers*", shown=shown, total=total)
    else:
        count = say("*1 customer*") if total == 1 else say("*{total} customers*", total=total)
    return Reply(
        say("{count} with “{text}”.", count=count, text=text),
        blocks=(Table(("Customer", "E-mail", "Country", "Orders", "Last order"), rows),),
        buttons=tuple(
            Button(f"Show {one.name}", "customers.show", customer=one)
            for one in found.customers
            if total <= 3
        ),
    )


@command(
    "customers.show",
    role=Role.MERCHANT,
    phrases=phrases.SHOW,
)
def show(ctx: Context, customer: Customer) -> Reply:
    """A customer: what they bought and spent, their last orders and open tickets."""
    standing = queries.standing(ctx.session, customer)
    count = sum(figures.orders for figures in standing.figures)
    if not count:
        said = say("*{customer}* has not bought anything yet.", customer=customer)
    else:
        said = say(
            "*{net}* net from {customer}, in {orders}.",
            net=tuple(figures.net for figures in standing.figures),
            customer=customer,
            orders=say("1 order") if count == 1 else say("{n} orders", n=count),
        )
    facts = Facts(
        ("Customer", customer),
        ("E-mail", customer.email),
        ("Phone", customer.phone),
        ("Country", customer.country),
        ("Newsletter", customer.newsletter),
        ("Customer since", customer.since),
        ("Orders", count),
        ("First order", standing.first),
        ("Last order", standing.last),
    )
    return Reply(
        said,
        blocks=(facts, *_orders(ctx, customer), *_bought(ctx, customer), *_tickets(ctx, customer)),
        buttons=(Button("All orders", "orders.list", customer=customer, limit=FOUND),),
    )


def _orders(ctx: Context, customer: Customer) -> list[Block]:
    page = orders.listed(ctx.session, ctx.workspace_id, customer=customer, limit=LAST)
    rows = [
        (order, order.placed_at.astimezone(ctx.clock.zone).date(), order.total, state(order))
        for order in page.orders
    ]
    return (
        [Table(("Order", "Placed", "Total", "Status"), rows, title="Last orders")] if rows else []
    )


def _bought(ctx: Context, customer: Customer) -> list[Block]:
    rows = queries.bought(ctx.session, customer, LAST)
    return [Table(("Bought most", "Pieces", "For"), rows)] if rows else []


def _tickets(ctx: Context, customer: Customer) -> list[Block]:
    tickets = queries.open_tickets(ctx.session, customer)
    rows = [(ticket, ticket.key, ticket.priority, ticket.opened_at) for ticket in tickets]
    return [Table(("Open ticket", "Number", "Priority", "Opened"), rows)] if rows else []


def _countries(text: str, language: str) -> list[str]:
    """The codes of a country that is spelled out: orders say DE where people say Germany."""
    from babel import Locale  # slow to import, and only a search needs it

    wanted = text.strip().casefold()
    names = [Locale.parse(one).territories for one in {"en", language}]
    return [code for known in names for code, name in known.items() if name.casefold() == wanted]
