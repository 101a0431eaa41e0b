"""Several requests in one message are answered one by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from opsbot.reply import Reply
from opsbot.testing import Chat

Tell = Callable[[str], Reply]


def test_two_requests_in_one_message_are_both_done(tell: Tell) -> None:
    reply = tell("move acme renewal to negotiation and remind me to call bob tmrw 9")
    assert "Acme renewal moved" in str(reply)
    assert "call bob" in str(reply)


def test_each_of_them_can_be_taken_back(tell: Tell) -> None:
    tell("ship 1042 and hold 1043")
    assert "1043" in str(tell("undo"))
    assert "1042" in str(tell("undo"))


def test_a_second_request_may_point_at_the_first(tell: Tell) -> None:
    assert str(tell("show 1042 and ship it")).count("1042") >= 2


def test_numbers_mean_the_buttons_that_are_shown(tell: Tell) -> None:
    reply = tell("show 1042 and show 1043")
    shown = [str(button.call) for button in reply.pressable()]
    again = tell("1")
    assert shown
    assert again.understood


def test_what_is_one_request_stays_one(tell: Tell) -> None:
    tell("remind me to call bob and send the offer")
    reply = tell("my tasks")
    assert "call bob and send the offer" in [ref.label for ref in reply.shown()]


def test_a_telegram_about_a_deal_is_three_requests(tell: Chat) -> None:
    reply = tell("acme goes to negotiation, 14k, call bob tmrw 9")
    assert str(reply).splitlines() == [
        "Acme renewal moved from Proposal to Negotiation.",
        "Acme renewal: $12,000.00 → $14,000.00.",
        "Task #15: call bob, due Thu 19 Mar 2026 09:00.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "acme goes to negotiation, 12",  # pieces, days or dollars?
        "acme goes to negotiation, call bob",  # when?
        "acme goes to negotiation, don't call bob tmrw 9",
        "acme goes to negotiation, never call bob tmrw",
        "if acme goes to negotiation, 14k",
        "mia said acme goes to negotiation, 14k",
        "globex goes to negotiation, 14k",  # which one of two?
        "did acme go to negotiation, 14k",
        "acme goes to negotiation, call bob tmrw 9 if he answers",
    ],
)
def test_what_is_no_clear_telegram_changes_nothing(tell: Chat, said: str) -> None:
    tell(said)
    tell("no")
    assert str(tell("undo")) == "You have changed nothing that I could take back."
