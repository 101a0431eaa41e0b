"""Rules at work on changes that no built command makes yet, and on what arrives by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from opsbot import automating, journal
from opsbot.automating.work import Work
from opsbot.database import reading, writing
from opsbot.model import (
    Contact,
    Customer,
    JournalEntry,
    Member,
    Notice,
    Order,
    Record,
    Rule,
    Tag,
    Tagging,
    Task,
    Ticket,
    Workspace,
)
from opsbot.model.work import Priority, TicketStatus
from opsbot.rules import automations
from opsbot.testing import NOW, Chat


def make(tell: Chat, *rules: str) -> None:
    for one in rules:
        tell(one)
        assert tell("yes").tone == "done", one


def happen(tell: Chat, change: Callable[[Session, int], list[Record]]) -> list[str]:
    """What rules say to a change that is made by hand, in a message of Sam's."""
    with writing(tell.bot.engine) as session:
        sam = session.exec(select(Member).where(Member.name == "Sam Seller")).one()
        kept = journal.listen(session)
        session.add_all(change(session, sam.workspace_id))
        entry = JournalEntry(
            workspace_id=sam.workspace_id,
            at=tell.now,
            member_id=sam.id,
            phrase="by hand",
            command="test",
            surface="test",
        )
        changes = journal.write(session, kept, entry)
        lines = automating.after(session, kept, entry, changes, tell.now)
        session.commit()
        return [str(line) for line in lines]


def a_ticket(priority: str) -> Callable[[Session, int], list[Record]]:
    def opened(session: Session, space: int) -> list[Record]:
        return [
            Ticket(
                workspace_id=space,
                number=40,
                subject="Broken pot",
                priority=Priority(priority),
                opened_at=NOW,
            )
        ]

    return opened


def test_only_a_ticket_of_that_priority_is_told(tell: Chat) -> None:
    make(tell, "if a ticket with priority urgent is opened, tell #support")
    assert happen(tell, a_ticket("low")) == []


def test_an_urgent_ticket_is_told_and_one_that_is_closed_noted(tell: Chat) -> None:
    make(
        tell,
        "if an urgent ticket is opened, tell #support",
        "when a ticket is closed, note that it is done",
        "when a ticket becomes low, assign it to mia",
    )
    assert happen(tell, a_ticket("urgent")) == ["Rule 1: told #support."]

    def close(session: Session, space: int) -> list[Record]:
        ticket = session.exec(select(Ticket).where(Ticket.number == 40)).one()
        ticket.status, ticket.priority = TicketStatus.CLOSED, Priority.LOW
        return [ticket]

    assert happen(tell, close) == [
        "Rule 3: Broken pot is Mia Merchant's.",
        "Rule 2: noted “it is done” on Broken pot.",
    ]


def test_who_is_new_is_tagged_and_what_a_tag_sets_off_happens(tell: Chat) -> None:
    make(
        tell,
        "when a contact is added, tag them fresh",
        "when a contact is tagged fresh, create a task call them for sam tomorrow",
    )
    added = happen(tell, lambda session, space: [Contact(workspace_id=space, name="New One")])
    assert added == [
        "Rule 1: New One is tagged “fresh”.",
        "Rule 2: task #15 “call them” for Sam Seller, due Thu 19 Mar 2026.",
    ]
    with reading(tell.bot.engine) as session:
        assert len(session.exec(select(Tagging).join(Tag).where(Tag.name == "fresh")).all()) == 1
        first, second = session.exec(
            select(JournalEntry).where(JournalEntry.command == "rules.fired")
        ).all()
        assert second.because == first.id


def arrive(tell: Chat, *days_ago: int) -> list[str]:
    """Orders of a sync, placed so many days ago."""
    with writing(tell.bot.engine) as session:
        admin = session.get_one(Member, tell.member_id)
        customer = session.exec(select(Customer).where(Customer.name == "Hans Müller")).one()
        space = admin.workspace_id
        orders = [
            Order(
                workspace_id=space,
                number=f"9{number}",
                placed_at=tell.now - timedelta(days=ago) + timedelta(minutes=number),
                customer_id=customer.id,
                country="DE",
                currency="USD",
                total_minor=400_00,
            )
            for number, ago in enumerate(days_ago)
        ]
        entry = JournalEntry(
            workspace_id=space, at=tell.now, phrase="sync", command="sync.now", surface="sync"
        )
        session.add_all([*orders, entry])
        session.flush()
        lines = automating.orders_arrived(session, entry, orders, tell.now)
        session.commit()
        return [str(line) for line in lines]


def test_orders_that_a_sync_brings_set_rules_off_and_old_ones_do_not(tell: Chat) -> None:
    make(tell, "when an order over 300 from germany comes in, tell #sales")
    assert arrive(tell, 400, 30, 0, 0) == ["Rule 1: told #sales."] * 2
    with reading(tell.bot.engine) as session:
        channels = [(one.surface, one.channel) for one in session.exec(select(Notice))]
    assert channels == [("test", "#sales")] * 2


def test_many_firings_are_told_in_a_few_lines(tell: Chat) -> None:
    make(tell, "when an order comes in, tell #sales")
    lines = arrive(tell, *[0] * 12)
    assert len(lines) == 5
    assert lines[-1] == "Rules did 8 more things."


@pytest.mark.parametrize("width", [1, 2, 4])
def test_rules_never_go_deeper_or_further_than_they_may(tell: Chat, width: int) -> None:
    make(tell, *[f"when a task is added, create a task 'again {i}' for me" for i in range(width)])
    tell("remind me to stop this")
    with reading(tell.bot.engine) as session:
        made = len(session.exec(select(Task).where(Task.number > 15)).all())
        entries = session.exec(
            select(JournalEntry).where(JournalEntry.command == "rules.fired")
        ).all()
        causes = {one.id: one.because for one in entries}
        paused = session.exec(select(Rule).where(Rule.paused)).all()
    assert made <= sum(width**depth for depth in range(1, automations.DEEPEST + 1))
    assert made <= width + automations.MOST
    for one in causes:
        depth, at = 0, one
        while at in causes:
            depth, at = depth + 1, causes[at] or 0
        assert depth <= automations.DEEPEST + 1  # the last one is that a rule was paused
    assert len(paused) == width


def test_a_rule_that_breaks_does_not_break_the_command(
    tell: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    make(tell, "when a deal is won, create a task for its owner and tell #sales")
    done = Work.do

    def breaks(work: Work, action: Any) -> Any:
        if action.does == "tell":
            raise RuntimeError("no such luck")
        return done(work, action)

    monkeypatch.setattr(Work, "do", breaks)
    reply = str(tell("acme renewal is won"))
    assert reply.startswith(
        "Acme renewal is won, $12,000.00.\nRule 1 could not act: something went"
    )
    assert "no such luck" in caplog.text
    with reading(tell.bot.engine) as session:
        assert session.exec(select(Task).where(Task.number > 14)).all() == []
    assert "won" in str(tell("show deal acme renewal"))


def test_rules_of_another_workspace_stay_out_of_it(tell: Chat) -> None:
    make(tell, "when an order is held, tell #ops")
    with writing(tell.bot.engine) as session:
        rule = session.exec(select(Rule)).one()
        rule.workspace_id = _another_workspace(session)
        session.commit()
    assert "Rule" not in str(tell("hold 1042"))


def _another_workspace(session: Session) -> int:
    other = Workspace(name="Other", currency="USD")
    session.add(other)
    session.flush()
    return other.id
