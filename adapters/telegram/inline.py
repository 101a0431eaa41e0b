"""Inline mode: "@bot acme" in any chat offers the deals, contacts and orders of who types it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session
from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from adapters.telegram.desk import Desk
from adapters.telegram.incoming import looked_for
from adapters.telegram.words import Run, bold, html, runs
from opsbot.access import Person, may
from opsbot.format import Format, cut
from opsbot.harmless import harmless
from opsbot.model import Contact, Deal, DealStatus, Member, Order, Record, Role
from opsbot.queries import contacts, deals, orders

log = logging.getLogger(__name__)

# Of each kind; a phone shows about as many without scrolling.
MOST = 5
# Letters of a name, and of what is known: a phone shows two lines.
LONGEST = 200


async def asked(desk: Desk, update: Update) -> None:
    """Offer what fits. Somebody unknown is offered the way in, and nothing else."""
    query = update.inline_query
    assert query is not None, "only inline queries come here"
    try:
        await _answer(desk, query)
    except BadRequest:  # it took too long, and more was typed meanwhile
        log.info("an inline query was answered too late")


async def _answer(desk: Desk, query: InlineQuery) -> None:
    person = await desk.reception.person(looked_for(query))
    if person is None or not may(person.role, Role.VIEWER, writes=False):
        button = InlineQueryResultsButton("I don't know you here yet", start_parameter="link")
        await query.answer([], cache_time=0, is_personal=True, button=button)
        return
    form = Format(person.language, person.zone)
    offered = await desk.reception.look(lambda session: found(session, person, query.query, form))
    await query.answer(offered, cache_time=0, is_personal=True)


def found(
    session: Session, person: Person, text: str, form: Format
) -> list[InlineQueryResultArticle]:
    """What is called like the text; without one, the person's largest open deals."""
    space = person.workspace_id
    if not text.strip():
        owner = session.get_one(Member, person.member_id)
        mine = deals.listed(session, space, deals.Wanted(owner=owner), MOST)
        return [_deal(one, form) for one in mine.deals]
    return [
        *(_deal(one, form) for one in deals.found(session, space, text, MOST)),
        *(_contact(one, form) for one in contacts.found(session, space, text, MOST).contacts),
        *(_order(one, form) for one in orders.found(session, space, text, MOST).orders),
    ]


def _deal(deal: Deal, form: Format) -> InlineQueryResultArticle:
    closes = deal.close_date if deal.status is DealStatus.OPEN else None
    known = (deal.amount, deal.stage.name, deal.status, closes)
    return _article(deal, known, form)


def _contact(contact: Contact, form: Format) -> InlineQueryResultArticle:
    company = contact.organisation.name if contact.organisation else None
    return _article(contact, (contact.title, company, contact.email, contact.phone), form)


def _order(order: Order, form: Format) -> InlineQueryResultArticle:
    customer = order.customer.name if order.customer else order.email
    placed = order.placed_at.astimezone(form.zone).date()
    return _article(order, (customer, order.total, order.fulfilment, order.payment, placed), form)


def _article(record: Record, known: Sequence[Any], form: Format) -> InlineQueryResultArticle:
    """A record to choose: its name, what is known of it, and both as the message that is sent."""
    ref = record.ref
    title = cut(harmless(ref.label).strip() or ref.key, LONGEST)
    about = cut(", ".join(form.value(one) for one in known if one not in (None, "")), LONGEST)
    said = [*bold(runs(title, form)), Run("\n"), *runs(about, form)]
    return InlineQueryResultArticle(
        f"{ref.kind}-{ref.id}",
        title,
        InputTextMessageContent(html(said), parse_mode=ParseMode.HTML),
        description=about or None,
    )
