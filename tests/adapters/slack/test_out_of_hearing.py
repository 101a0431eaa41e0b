"""Where nobody can type an answer that the bot hears, it asks with a form."""

from __future__ import annotations

import pytest
from sqlmodel import col, select

from opsbot.model import Activity
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin


@pytest.fixture
def alma(at_home: House, server: Standin) -> Person:
    return person(OverSocket(server), "alma")


def notes(at_home: House) -> list[Activity]:
    return at_home.reads(select(Activity).where(col(Activity.text) == "wants blue ones"))


def test_a_button_that_asks_back_opens_a_form(alma: Person, at_home: House) -> None:
    alma.slash("contact bob kelso")
    alma.press(alma.reads(), "Add a note")
    form = alma.modal()
    assert "Bob Kelso" in str(form["blocks"])
    assert alma.submit(form, {"Note": "wants blue ones"}).body == {}
    assert "Noted on Bob Kelso" in alma.reads().text
    assert len(notes(at_home)) == 1


def test_where_the_form_does_not_open_the_question_is_asked(
    alma: Person, server: Standin, at_home: House
) -> None:
    server.trouble("views.open", error="expired_trigger_id")
    alma.slash("contact bob kelso")
    alma.press(alma.reads(), "Add a note")
    question = alma.reads()
    assert question.private
    assert "Answer with /ops" in question.text
    alma.slash("wants blue ones")
    assert "Noted on Bob Kelso" in alma.reads().text
    assert len(notes(at_home)) == 1


def test_in_the_direct_messages_it_simply_asks(alma: Person, at_home: House) -> None:
    alma.message("contact bob kelso")
    alma.press(alma.reads(), "Add a note")
    assert "Answer with" not in alma.reads().text
    alma.message("wants blue ones")
    assert "Noted on Bob Kelso" in alma.reads().text
    assert len(notes(at_home)) == 1


def test_a_question_for_several_things_offers_a_form(alma: Person) -> None:
    alma.message("note on bob kelso")
    question = alma.reads()
    alma.press(question, "Fill in a form")
    assert "Bob Kelso" in str(alma.modal()["blocks"])
