"""Deals: what may be done to an open one and no more to a closed one."""

from __future__ import annotations

from datetime import datetime

from opsbot.model import Contact, Deal, DealStatus, Organisation
from opsbot.reply import Refused, Text, say
from opsbot.values import Money

REOPEN_TO_CHANGE = say("Reopen it to change that.")


def must_be_open(deal: Deal, advice: Text) -> None:
    """Raise Refused, with when a deal was closed and what to do about it, unless it is open."""
    if deal.status != DealStatus.OPEN:
        raise Refused("*{deal}* {end}. {advice}", deal=deal, end=end(deal), advice=advice)


def end(deal: Deal) -> Text:
    """How and when a closed deal ended, as the second half of a sentence."""
    if deal.closed_at is None:  # imported without a date
        return say("is {status}", status=deal.status)
    return say("was {status} on {moment}", status=deal.status, moment=deal.closed_at)


def win(deal: Deal, amount: Money | None, now: datetime) -> Money | None:
    """Close a deal as won, at an amount where one is said; returns what it was worth before.

    Raises Refused for a deal that is closed already.
    """
    must_be_open(deal, REOPEN_TO_CHANGE)
    before = deal.amount
    if amount is not None:
        price(deal, amount)
    deal.status, deal.closed_at = DealStatus.WON, now
    return before


def lose(deal: Deal, reason: str | None, now: datetime) -> None:
    """Close a deal as lost. Raises Refused for a deal that is closed already."""
    must_be_open(deal, REOPEN_TO_CHANGE)
    deal.status, deal.closed_at, deal.lost_reason = DealStatus.LOST, now, reason


def worth(deal: Deal, amount: Money) -> Money | None:
    """Say what a deal is worth; returns what it was before.

    Raises Refused for less than nothing and for what it is worth already.
    """
    before = deal.amount
    if amount == before:
        raise Refused("*{deal}* is worth {amount} already.", deal=deal, amount=amount)
    price(deal, amount)
    return before


def price(deal: Deal, amount: Money) -> None:
    """Put an amount on a deal. Raises Refused for less than nothing."""
    if amount.minor < 0:
        raise Refused("*{deal}* cannot be worth less than nothing.", deal=deal)
    deal.amount_minor, deal.currency = amount.minor, amount.currency


def titled(title: str | None, organisation: Organisation | None, contact: Contact | None) -> str:
    """What a new deal is called: after whom it is with, unless something is said.

    Raises Refused where nothing says what it could be called.
    """
    with_whom = organisation or contact
    bare = (title or "").strip(' \t"“”,;:')
    if bare.casefold().startswith(("with ", "for ")):  # a name that stands for nobody we know
        raise Refused(
            "I know nobody called “{name}”. If that is its name, say “new deal called {name}”.",
            name=bare.partition(" ")[2],
        )
    if bare:
        return bare
    if with_whom:
        return with_whom.name
    raise Refused("What is the deal called, or who is it with? “new deal with Acme for 12k”")
