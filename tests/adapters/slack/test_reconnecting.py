"""Socket Mode: a connection that is lost is made again, and while there is none the service says
so."""

from __future__ import annotations

import logging

import pytest

from tests.adapters.slack import payloads
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds are too long for a test."""
    from adapters.slack import socket

    monkeypatch.setattr(socket, "pause", lambda failures: 0.02)
    monkeypatch.setattr(socket, "HEARTBEAT", 0.2)
    monkeypatch.setattr(socket, "SHORTEST", 0.0)


@pytest.fixture
def alma(at_home: House, server: Standin) -> Person:
    return person(OverSocket(server), "alma")


def is_heard(alma: Person) -> bool:
    alma.message("stock of honey jar")
    return "63 left of Honey Jar" in alma.reads().text


def test_the_service_says_that_it_is_connected(at_home: House) -> None:
    assert "connected by Socket Mode" in at_home.slack_is(ready=True)
    assert at_home.get("/readyz")[0] == 200


def test_a_connection_that_breaks_is_made_again(
    at_home: House, server: Standin, alma: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="adapters.slack")
    server.link.breaks()
    server.link.wait_for(2)
    assert is_heard(alma)
    assert "connecting again" in caplog.text
    assert caplog.text.count("connected by Socket Mode") == 1


def test_slack_may_ask_for_another_connection(server: Standin, alma: Person) -> None:
    server.link.asks_to_leave("warning")
    server.link.asks_to_leave("refresh_requested")
    server.link.wait_for(2)
    assert is_heard(alma)


def test_what_comes_over_the_old_connection_is_still_answered(
    server: Standin, alma: Person
) -> None:
    server.link.asks_to_leave("refresh_requested")
    assert is_heard(alma)


def test_a_dead_connection_is_noticed(server: Standin, alma: Person) -> None:
    server.link.deaf = True
    server.link.wait_for(2)
    server.link.deaf = False
    assert is_heard(alma)


def test_while_slack_gives_no_address_the_service_is_not_ready(
    at_home: House, server: Standin, alma: Person
) -> None:
    server.trouble("apps.connections.open", times=99, error="internal_error")
    server.link.breaks()
    assert "not connected" in at_home.slack_is(ready=False)
    assert at_home.get("/readyz")[0] == 503
    assert at_home.get("/healthz")[0] == 200
    server.heard.wait(
        lambda calls: sum(not one.ok for one in calls if one.method == "apps.connections.open") > 2
    )
    server.all_well()
    at_home.slack_is(ready=True)
    assert is_heard(alma)


def test_no_secret_is_in_the_log(
    at_home: House, server: Standin, alma: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.trouble("apps.connections.open", status=503)
    server.trouble("apps.connections.open", drop=True)
    server.link.breaks()
    server.link.wait_for(2)
    assert is_heard(alma)
    ours = "\n".join(one.getMessage() for one in caplog.records if one.name.startswith("adapters"))
    assert "Slack" in ours
    for secret in ("xapp-", "xoxb-", "ticket="):
        assert secret not in ours


def test_an_envelope_that_comes_again_is_done_once(alma: Person) -> None:
    alma.message("add task call bob", id="Ev0AGAIN")
    alma.reads()
    alma.message("add task call bob", id="Ev0AGAIN")
    alma.message("my tasks")
    assert alma.reads().text.count("call bob") == 1


def test_a_command_whose_envelope_comes_again_is_done_once(alma: Person, server: Standin) -> None:
    place = server.world.channel("general")
    add = payloads.slash(alma.user, place, "add task call bob", "", "1.2")
    for _ in range(2):
        alma.slack.deliver("slash_commands", add, id="again")
    assert "call bob" in alma.reads().text
    # Another thing that is said in an envelope of the same number is no repetition.
    show = payloads.slash(alma.user, place, "my tasks", "", "1.3")
    alma.slack.deliver("slash_commands", show, id="again")
    assert alma.reads().text.count("call bob") == 1
