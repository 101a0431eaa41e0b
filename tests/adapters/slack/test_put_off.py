"""An answer that Slack does not take waits in the outbox: what it tells was done."""

from __future__ import annotations

import time
from typing import Any

import pytest
from sqlmodel import select

from opsbot.model import Notice
from tests.adapters.slack import standin
from tests.adapters.slack.heard import PATIENCE
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin


@pytest.fixture
def alma(at_home: House, server: Standin) -> Person:
    return person(OverSocket(server), "alma")


def delivers(at_home: House) -> None:
    """Once an answer waits in the outbox it goes out."""
    until = time.monotonic() + PATIENCE
    while not at_home.reads(select(Notice)):
        assert time.monotonic() < until, "no answer was put off"
        time.sleep(0.01)
    at_home.delivers()


@pytest.mark.parametrize(
    "trouble", [{"status": 503}, {"error": "fatal_error"}, {"error": "internal_error"}]
)
def test_an_answer_comes_later_when_slack_has_trouble(
    at_home: House, server: Standin, alma: Person, trouble: dict[str, Any]
) -> None:
    server.trouble("chat.postMessage", **trouble)
    alma.message("add task call bob")
    delivers(at_home)
    answer = alma.reads()
    assert "call bob" in answer.text
    assert answer.channel == "DALMA"


def test_in_a_thread_it_comes_into_the_thread(
    at_home: House, server: Standin, alma: Person
) -> None:
    server.trouble("chat.postMessage", status=503)
    ts = alma.mention("stock of honey jar", "sales")
    delivers(at_home)
    answer = alma.reads()
    assert (answer.channel, answer.thread) == ("CSALES", ts)


def test_what_was_for_one_person_comes_to_them_alone(
    at_home: House, server: Standin, alma: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standin, "USES", 0)
    server.trouble("chat.postEphemeral", status=503)
    alma.slash("stock of honey jar", "sales")
    delivers(at_home)
    answer = alma.reads()
    assert answer.channel == "DALMA"
    assert "63 left" in answer.text


def test_where_the_bot_may_not_speak_the_person_is_told_directly(
    at_home: House, server: Standin, alma: Person
) -> None:
    server.trouble("chat.postMessage", error="restricted_action")
    alma.mention("stock of honey jar", "sales")
    delivers(at_home)
    answer = alma.reads()
    assert (answer.channel, answer.thread) == ("DALMA", None)
    assert "63 left" in answer.text
