"""Rules in plain words: what each is understood as, told in the bot's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlmodel import SQLModel, select

from opsbot import access
from opsbot.database import connect, writing
from opsbot.language import names
from opsbot.language.automation_parse import ACTIONS, TRIGGERS, automation
from opsbot.model import Member, Role
from opsbot.reply import Refused
from opsbot.rules.automations import Automation, Event, from_json, to_json, told
from opsbot.testing import NOW, small_shop
from opsbot.values import Clock

SAID: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "automations.yaml").read_text("utf-8")
)
UNDERSTOOD = [(one["say"], one["told"]) for one in SAID if one["told"]]
NONE = [one["say"] for one in SAID if not one["told"]]

Read = Callable[[str], Automation | None]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    """Reads a rule as the small shop's admin would have it read."""
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    with writing(engine) as session:
        space = small_shop(session).id
        admin = session.exec(select(Member.id).where(Member.role == Role.ADMIN)).one()
        person = access.person(session, admin)
        known = names.load(session, space)
    assert person is not None
    yield lambda text: automation(text, person, Clock(NOW, "USD"), known)
    engine.dispose()


def test_there_are_enough_of_both() -> None:
    assert len(UNDERSTOOD) >= 60
    assert len(NONE) >= 20


@pytest.mark.parametrize(("said", "words"), UNDERSTOOD)
def test_a_rule_is_understood_and_told(said: str, words: str, read: Read) -> None:
    found = read(said)
    assert found is not None
    assert str(told(found)) == words
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize("said", NONE)
def test_nothing_is_made_of_what_is_no_rule(said: str, read: Read) -> None:
    try:
        found = read(said)
    except Refused:
        return
    assert found is None, str(told(found))


def test_what_the_bot_tells_is_what_it_would_read_again(read: Read) -> None:
    same = 0
    for said, words in UNDERSTOOD:
        again = read(words.replace(": ", ", ", 1))
        same += again is not None and again == read(said)
    assert same >= len(UNDERSTOOD) * 0.6


def test_each_event_can_be_said_and_each_action_done() -> None:
    assert {one.id.replace(".", " ") for one in TRIGGERS} == {event.value for event in Event}
    assert len(ACTIONS) == 8


def test_a_name_that_fits_two_is_asked_about(read: Read) -> None:
    with pytest.raises(Refused, match="John Smith, Joan Smith"):
        read("when an order from customer smith comes in, tell #sales")


def test_garbage_is_read_in_no_time_at_all(read: Read) -> None:
    assert read("when " + "a deal is won, tell " * 400) is None
