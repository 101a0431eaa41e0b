"""Answers that do not get through as they should, and what the person sees instead."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest
from telegram.error import NetworkError

from adapters.telegram import answering
from opsbot.model import Task
from tests.adapters.telegram.house import House
from tests.adapters.telegram.methods import UNCHANGED
from tests.adapters.telegram.people import SAM
from tests.adapters.telegram.phone import Phone
from tests.adapters.telegram.world import Refusal


def test_an_answer_that_is_refused_is_no_silence(
    house: House, phone: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    phone.next("sendMessage", Refusal(400, "Bad Request: can't parse entities"))
    phone.says(SAM, "who am i")
    told = phone.said(SAM).text
    assert "Something went wrong while I answered" in told
    reference = told.split()[-1].rstrip(".")
    assert f"reference {reference}: an update failed" in caplog.text


def test_a_press_whose_answer_is_refused_is_no_silence(house: House, phone: Phone) -> None:
    phone.says(SAM, "move acme to won")
    shown = phone.said(SAM)
    phone.next("sendMessage", Refusal(400, "Bad Request: can't parse entities"))
    phone.presses(SAM, shown, "Won this month")
    assert "Something went wrong while I answered" in phone.said(SAM).text


def test_what_cannot_be_changed_loses_its_buttons_and_is_answered_below(
    house: House, phone: Phone
) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    phone.next("editMessageText", Refusal(400, "Bad Request: message can't be edited"))
    phone.presses(SAM, question, "Globex pilot")
    assert "moved from Qualified to Proposal" in phone.said(SAM).text
    assert phone.edited(question).buttons == []


def test_what_shows_already_what_it_should_is_no_trouble(
    house: House, phone: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "adapters.telegram")
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    phone.next("editMessageText", Refusal(400, f"Bad Request: {UNCHANGED}"))
    phone.presses(SAM, question, "Globex pilot")
    phone.says(SAM, "who am i")
    assert "Sam Seller, rep" in phone.said(SAM).text  # and nothing came before it
    assert caplog.messages == []


def test_an_answer_waits_in_the_outbox_while_telegram_cannot_be_reached(
    hooked: House, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_: Any, **__: Any) -> None:
        raise NetworkError("httpx.ConnectError: ") from httpx.ConnectError("")

    with monkeypatch.context() as cut:
        cut.setattr(answering, "post", unreachable)
        phone.says(SAM, "add task water the plants")
        phone.taken()
        hooked.close()
    hooked.open()
    hooked.delivers()
    assert "Task #15: water the plants" in phone.said(SAM).text
    assert len([one for one in hooked.rows(Task) if "water" in one.text]) == 1
