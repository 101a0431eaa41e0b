"""Alerts in conversation: what stands, who is on it, who is told."""

from __future__ import annotations

import pytest
from sqlmodel import select

from opsbot.database import reading
from opsbot.model import AlertSubscription, JournalEntry
from opsbot.testing import Chat


def lines(tell: Chat, text: str) -> list[str]:
    """The alerts that a list shows."""
    (table,) = tell(text).blocks
    return [str(row[1]) for row in table.rows]  # type: ignore[union-attr]


def test_the_list_is_there_without_a_service(tell: Chat) -> None:
    reply = tell("any alerts")
    assert str(reply) == "9 alerts: 3 usage, 3 stock, 2 tasks and 1 deal."
    assert reply.tone == "warning"
    assert lines(tell, "stock alerts")[0] == "Red Teapot is sold out."
    assert reply.buttons[0].call.command == "alerts.ack"


def test_looking_for_alerts_is_nothing_to_undo(tell: Chat) -> None:
    tell("any alerts")
    with reading(tell.bot.engine) as session:
        assert session.exec(select(JournalEntry)).all() == []


def test_i_am_on_it_and_undone(tell: Chat) -> None:
    number = str(tell("stock alerts").blocks[0].rows[0][0])  # type: ignore[union-attr]
    assert str(tell(f"i'm on alert {number}")) == "You are on it: Red Teapot is sold out."
    assert tell(f"ack {number}").tone == "refused"
    # What nobody looks after comes first; the one behind it is taken with it.
    assert lines(tell, "stock alerts")[-1] == "Red Teapot is sold out."
    mia = tell.as_("Mia")
    assert str(mia(f"ack {number}")) == (
        "You are on it, no longer Alma Admin: Red Teapot is sold out."
    )
    mia("undo")
    assert "Alma Admin is on it" in str(tell("stock alerts").blocks[0].rows[-1][2])  # type: ignore[union-attr]
    tell("undo")
    assert lines(tell, "stock alerts")[0] == "Red Teapot is sold out."


def test_a_follow_up_names_the_alert_that_was_shown(tell: Chat) -> None:
    tell("deal alerts")
    assert str(tell("1")).startswith(("Acme renewal", "You are on it"))


def test_others_tasks_and_deals_are_for_admins(tell: Chat) -> None:
    assert lines(tell, "deal alerts") == [
        "Acme renewal has not moved since Thu 26 Feb 2026, $12,000.00."
    ]
    assert str(tell.as_("Mia")("deal alerts")) == "No deal alerts."
    assert lines(tell.as_("Sam"), "task alerts") == [
        "Call Bob Kelso about the invoice was due Tue 17 Mar 2026 09:00."
    ]


def test_what_a_plan_costs_is_for_admins(tell: Chat) -> None:
    mia = tell.as_("Mia")
    assert mia("usage alerts").tone == "refused"
    assert mia("send usage alerts here").tone == "refused"
    assert not any("Bandwidth" in line for line in lines(mia, "any alerts"))


def test_a_list_shows_more_when_asked(tell: Chat) -> None:
    reply = tell("alerts list limit:2")
    assert str(reply).startswith("2 of ")
    (table,) = reply.blocks
    more = table.more  # type: ignore[union-attr]
    assert more
    assert len(lines(tell, str(more.call))) == 6


@pytest.mark.parametrize(
    ("say", "answer"),
    [
        ("send stock alerts here", "Stock alerts come here from now on."),
        ("send stock alerts to #ops", "Stock alerts come to #ops from now on."),
    ],
)
def test_a_subscription_can_be_undone_and_ended(tell: Chat, say: str, answer: str) -> None:
    def wishes() -> int:
        with reading(tell.bot.engine) as session:
            return len(session.exec(select(AlertSubscription)).all())

    assert str(tell(say)) == answer
    assert "already" in str(tell(say))
    assert wishes() == 1
    tell("undo")
    assert wishes() == 0
    tell(say)
    stop = say.replace("send", "stop the").replace("to #ops", "in #ops")
    assert "no more" in str(tell(stop))
    assert "do not come" in str(tell(stop))
    assert str(tell(say)) == answer


def test_a_kind_that_was_snoozed_can_be_undone(tell: Chat) -> None:
    tell("send stock alerts here")
    assert str(tell("snooze stock alerts until friday")) == (
        "You hear of no stock alerts until Fri 20 Mar 2026 00:00."
    )
    tell("undo")
    with reading(tell.bot.engine) as session:
        assert session.exec(select(AlertSubscription)).one().snoozed_until is None


def test_all_alerts_can_be_snoozed_by_whoever_never_asked_for_any(tell: Chat) -> None:
    assert str(tell("snooze all alerts until tomorrow")) == (
        "You hear of no alerts until Thu 19 Mar 2026 00:00."
    )
    assert str(tell("send stock alerts here")) == "Stock alerts come here from now on."


def test_in_a_terminal_there_are_no_channels(tell: Chat) -> None:
    from opsbot.bot import Incoming

    reply = tell.bot.handle(
        Incoming("send stock alerts to #ops", "terminal", member_id=tell.member_id, now=tell.now)
    )
    assert reply.tone == "refused"
