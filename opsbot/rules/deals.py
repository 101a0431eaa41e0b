"""Deals: what may be done to an open one and no more to a closed one."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from opsbot.model import Contact, Deal, DealStatus, Member, Organisation
from opsbot.reply import Button, Refused, Text, say
from opsbot.values import Money

REOPEN_TO_CHANGE = say("Reopen it to change that.")
# Days. Ten years: nobody waits longer, and a calendar has an end.
LONGEST = 3650


def must_be_open(deal: Deal, advice: Text) -> None:
    """Raise Refused, with when a deal was closed and what to do about it, unless it is open."""
    if deal.status != DealStatus.OPEN:
        raise Refused(
            "*{deal}* {end}. {advice}",
            Button("Reopen", "deals.reopen", deal=deal),
            deal=deal,
            end=end(deal),
            advice=advice,
        )


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


def reopen(deal: Deal, now: datetime) -> Text:
    """Open a closed deal again, in the stage it was in; returns how it had ended.

    It came back there just now: a deal that was lost in autumn is not stale the day it is reopened.
    Raises Refused for a deal that is open.
    """
    if deal.status == DealStatus.OPEN:
        raise Refused(
            "*{deal}* is open already, in {stage}.",
            Button("Show", "deals.show", deal=deal),
            deal=deal,
            stage=deal.stage,
        )
    ended = end(deal)
    if deal.lost_reason:
        ended = say("{end}: {reason}", end=ended, reason=deal.lost_reason.rstrip(".! "))
    deal.status, deal.closed_at, deal.lost_reason = DealStatus.OPEN, None, None
    deal.moved_at = now
    return ended


def expect(deal: Deal, day: date, today: date) -> date | None:
    """Say when an open deal should close; returns the day that was said before.

    Raises Refused for a closed deal, the same day and one that is past.
    """
    must_be_open(deal, REOPEN_TO_CHANGE)
    before = deal.close_date
    if day == before:
        raise Refused("*{deal}* is expected to close on {day} already.", deal=deal, day=day)
    if day < today:
        raise Refused(
            "{day} is past. Is *{deal}* won or lost, or when will it close?",
            Button("Won", "deals.win", deal=deal),
            Button("Lost", "deals.lose", deal=deal),
            Button("Another day", "deals.close_date", deal=deal),
            day=day,
            deal=deal,
        )
    deal.close_date = day
    return before


def hand_over(deal: Deal, member: Member) -> Member | None:
    """Give an open deal to a member; returns who had it. Who closed a deal is its history.

    Raises Refused for a closed deal and for who has it already.
    """
    must_be_open(deal, say("Reopen it to hand it over."))
    before = deal.owner
    if before is not None and before.id == member.id:
        raise Refused(
            "*{member}* has *{deal}* already.",
            Button("Show", "deals.show", deal=deal),
            member=member,
            deal=deal,
        )
    deal.owner = member
    return before


def patience(days: int) -> timedelta:
    """How long a deal may stand before it is stale. Raises Refused for less than a day, and for
    more than any deal has lasted."""
    if not 1 <= days <= LONGEST:
        raise Refused(
            "Not moved for how long? Say a number of days from 1 to {most}.", most=LONGEST
        )
    return timedelta(days=days)


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
