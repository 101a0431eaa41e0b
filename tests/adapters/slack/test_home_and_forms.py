"""The app's own page, and the forms that open from it, from commands and from shortcuts."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import col, select

from opsbot.model import Alert, Deal, Task
from tests.adapters.slack.heard import reading
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Answered, Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin

Json = dict[str, Any]


def shown(view: Json) -> str:
    return reading(view["blocks"])


def wrong(answered: Answered) -> Json:
    """What stands beneath the fields of a form that stays open."""
    assert answered.body["response_action"] == "errors"
    found: Json = answered.body["errors"]
    return found


# -- the Home, both ways ----------------------------------------------------------------------


def test_home_shows_what_waits_and_how_the_day_goes(alma: Person) -> None:
    home = shown(alma.opens_home())
    for part in ("Alma", "My tasks", "Order cardboard boxes", "My alerts", "Sales today", "Plan"):
        assert part in home
    assert "Settings" in home


def test_a_task_is_done_at_home(alma: Person, home: House) -> None:
    view = alma.opens_home()
    alma.press(view, "Done")
    assert "Order cardboard boxes" not in shown(alma.home())
    (task,) = home.reads(select(Task).where(Task.number == 13))
    assert task.done_at is not None


def test_an_alert_is_taken_on_at_home_and_snoozed_by_a_form(alma: Person, home: House) -> None:
    view = alma.opens_home()
    alma.press(view, "I'm on it")
    view = alma.home()
    assert home.reads(select(Alert).where(col(Alert.acknowledged_by).is_not(None)))
    alma.press(view, "Snooze …")
    form = alma.modal()
    assert wrong(alma.submit(form, {"Until": "the cows come home"}))
    assert alma.submit(form, {"Until": "tomorrow"}).body == {}
    alma.home()
    assert home.reads(select(Alert).where(col(Alert.snoozed_until).is_not(None)))


def test_a_form_says_beneath_a_field_what_is_wrong_with_it(alma: Person, home: House) -> None:
    alma.slash("new deal")
    form = alma.modal()
    filled = {"Title": "Teapots for Globex", "Amount": "a lot"}
    assert list(wrong(alma.submit(form, filled))) == ["slot:amount"]
    assert alma.submit(form, {**filled, "Amount": "1,250.50"}).body == {}
    answer = alma.reads()
    assert answer.private
    assert "Teapots for Globex" in answer.text
    (deal,) = home.reads(select(Deal).where(Deal.title == "Teapots for Globex"))
    assert deal.amount_minor == 125_050


# -- at the stand-in --------------------------------------------------------------------------


@pytest.fixture
def alma(request: pytest.FixtureRequest) -> Person:
    """She is at the stand-in where a test does not ask for both."""
    if "home" in request.fixturenames or "slack" in request.fixturenames:
        return person(request.getfixturevalue("slack"), "alma")
    return here("alma", request)


def here(handle: str, request: pytest.FixtureRequest) -> Person:
    request.getfixturevalue("at_home")
    return person(OverSocket(request.getfixturevalue("server")), handle)


def test_home_shows_nobody_more_than_they_may_see(request: pytest.FixtureRequest) -> None:
    home = shown(here("vic", request).opens_home())
    assert "Vic" in home
    assert "New deal" not in home
    home = shown(here("zoe", request).opens_home())
    assert "I don't know you here yet" in home
    assert "Sales" not in home


def test_home_keeps_every_limit_however_much_there_is(alma: Person, server: Standin) -> None:
    for number in range(12):
        alma.message(f"add task {'x' * 300} {number}")
        alma.reads()
    alma.opens_home()
    assert all(one.ok for one in server.heard.all("views.publish"))


def test_names_are_offered_while_somebody_types(alma: Person) -> None:
    alma.slash("new deal")
    form = alma.modal()
    assert any("Globex" in one for one in alma.types(form, "Company", "glo"))
    assert alma.types(form, "Company", "zzz") == []


def test_strangers_are_offered_no_names(alma: Person, request: pytest.FixtureRequest) -> None:
    alma.slash("new deal")
    form = alma.modal()
    assert here("zoe", request).types(form, "Company", "") == []


def test_what_is_costly_is_asked_after_its_form_too(alma: Person) -> None:
    alma.slash("refund")
    form = alma.modal()
    alma.types(form, "Order", "1042")
    order = form["blocks"][0]["element"]["options"][0]["text"]["text"]
    assert alma.submit(form, {"Order": order}).body == {}
    question = alma.reads()
    assert question.private
    assert "Refund $29.80" in question.text
    alma.press(question, "No")
    assert "leave it" in alma.reads().text


def test_a_form_that_somebody_else_sends_is_theirs(
    alma: Person, request: pytest.FixtureRequest
) -> None:
    alma.slash("new deal")
    form = alma.modal()
    vic = here("vic", request)
    assert "role rep" in str(wrong(vic.submit(form, {"Title": "Mine"})))


def test_a_trigger_that_came_too_late_is_said_so(alma: Person, server: Standin) -> None:
    server.trouble("views.open", error="expired_trigger_id")
    alma.slash("new deal")
    assert alma.reads().private
