"""Slack on its odd days: slow, down, told twice; and people from elsewhere."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine

from opsbot.trouble import Trouble
from tests.adapters.slack import link as sockets
from tests.adapters.slack import payloads
from tests.adapters.slack.house import (
    LINKED,
    OVER_HTTP,
    OVER_SOCKET,
    House,
    house,
    link_all,
    settings,
    stock_up,
)
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverHttp, OverSocket
from tests.adapters.slack.standin import USES, Standin
from tests.databases import Databases, opened
from tests.loops import Loop


@pytest.fixture
def alma(at_home: House, server: Standin) -> Person:
    return person(OverSocket(server), "alma")


@pytest.fixture
def nina(at_home: House, server: Standin) -> Person:
    return person(OverSocket(server), "nina")


# -- told twice -------------------------------------------------------------------------------


def test_a_mention_that_comes_as_a_message_too_is_answered_once(
    alma: Person, server: Standin
) -> None:
    sales = server.world.channel("sales")
    mention = payloads.mention(alma.user, sales, "add task call bob")
    alma.event(mention)
    alma.event(payloads.same_as_message(mention))
    alma.reads()
    alma.mention("my tasks", "sales")
    assert alma.reads().text.count("call bob") == 1


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_comes_twice_at_the_same_moment_is_done_once(
    loop: Loop, server: Standin, request: pytest.FixtureRequest, kind: str
) -> None:
    databases: Databases = request.getfixturevalue(kind)
    with databases.with_tables() as url, opened(url) as engine:
        stock_up(engine)
        link_all(engine, server.world)
        with house(loop, engine, settings(url, server.url, **OVER_SOCKET)):
            alma = person(OverSocket(server), "alma")
            place = server.world.channels["DALMA"]
            task = payloads.message(alma.user, place, "add task call bob")
            with ThreadPoolExecutor(4) as threads:
                told = [threads.submit(alma.event, task, "Ev0TWICE") for _ in range(4)]
            assert [one.result().status for one in told] == [200] * 4
            alma.reads()
            alma.message("my tasks")
            assert alma.reads().text.count("call bob") == 1


def test_two_replicas_that_hear_the_same_answer_it_once(
    loop: Loop, server: Standin, shop: Engine
) -> None:
    link_all(shop, server.world)
    chosen = settings(str(shop.url), server.url, **OVER_HTTP)
    with house(loop, shop, chosen) as one, house(loop, shop, chosen) as other:
        alma = person(OverHttp(server, one.url), "alma")
        elsewhere = person(OverHttp(server, other.url), "alma")
        task = payloads.message(alma.user, server.world.channels["DALMA"], "add task call bob")
        alma.event(task, "Ev0TWICE")
        elsewhere.event(task, "Ev0TWICE", retry=1)
        alma.reads()
        elsewhere.message("my tasks")
        assert alma.reads().text.count("call bob") == 1


def test_a_mention_in_a_direct_message_is_a_message(alma: Person) -> None:
    alma.message("<@U00000B0T1> stock of honey jar")
    alma.slack.deliver(
        "events_api",
        payloads.event(
            alma.slack.world,
            alma.user.team,
            payloads.message(
                alma.user,
                alma.slack.world.channels["DALMA"],
                "<@U00000B0T1> stock of assam tea 250g",
            ),
        ),
    )
    assert "5 left" in alma.reads(lambda said: "Assam" in said.text).text


def test_many_at_once_are_all_answered(alma: Person, at_home: House, server: Standin) -> None:
    people = [person(OverSocket(server), one) for one in LINKED]
    for number in range(20):
        people[number % len(people)].message("stock of honey jar")
    for _ in range(20):
        assert "63 left" in alma.reads().text


# -- slow and down ----------------------------------------------------------------------------


def test_slack_has_its_receipt_while_we_still_think(
    nina: Person, server: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    from adapters.slack import desk

    monkeypatch.setattr(sockets, "ACK_WITHIN", 0.6)
    monkeypatch.setattr(desk, "PATIENCE", 0.1)
    server.trouble("users.info", slow=1.0, times=3)
    nina.slash("stock of honey jar")
    nina.message("stock of honey jar")
    nina.mention("stock of honey jar")
    for _ in range(3):
        assert "I don't know you here yet" in nina.reads().text


def test_who_somebody_is_may_be_unknown_for_a_while(nina: Person, server: Standin) -> None:
    server.trouble("users.info", status=503)
    nina.slash("stock of honey jar")
    assert "I don't know you here yet" in nina.reads().text


def test_an_answer_comes_another_way_when_its_address_is_used_up(
    alma: Person, server: Standin
) -> None:
    alma.slash("stock of honey jar")
    answer = alma.reads()
    server.hooks.update({name: (of, USES) for name, (of, _) in server.hooks.items()})
    used_up = server.hook
    server.hook = lambda of: _used_up(server, used_up(of))  # type: ignore[method-assign]
    alma.press(answer, "Product")
    later = alma.reads()
    assert (later.how, "JAR-1" in later.text) == ("chat.postEphemeral", True)
    alma.slash("stock of honey jar", "lounge")
    later = alma.reads()
    assert (later.channel, "63 left" in later.text) == ("DALMA", True)


def _used_up(server: Standin, url: str) -> str:
    name = url.rpartition("/")[2]
    of, _ = server.hooks[name]
    server.hooks[name] = (of, USES)
    return url


def test_share_reaches_a_channel_that_the_bot_is_not_in(alma: Person) -> None:
    alma.slash("stock of honey jar", "lounge")
    alma.press(alma.reads(), "Share")
    shared = alma.reads()
    assert (shared.how, shared.private) == ("response_url", False)
    assert "63 left" in shared.text


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
def test_a_service_that_starts_while_slack_is_down_comes_up_with_it(
    loop: Loop,
    server: Standin,
    shop: Engine,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
) -> None:
    from adapters.slack import part, socket

    monkeypatch.setattr(part, "AGAIN", 0.02)
    monkeypatch.setattr(socket, "pause", lambda failures: 0.02)
    link_all(shop, server.world)
    server.trouble(method, times=99, status=503)
    with house(loop, shop, settings(str(shop.url), server.url, **OVER_SOCKET)) as home:
        home.slack_is(ready=False)
        server.all_well()
        home.slack_is(ready=True)
        alma = person(OverSocket(server), "alma")
        alma.message("stock of honey jar")
        assert "63 left" in alma.reads().text


@pytest.mark.parametrize("wrong", ["slack_bot_token", "slack_app_token"])
def test_a_token_that_slack_refuses_is_its_owners_trouble(
    loop: Loop, server: Standin, shop: Engine, wrong: str
) -> None:
    given = {**OVER_SOCKET, wrong: "xoxb-wrong"}
    with pytest.raises(Trouble, match=f"OPSBOT_{wrong.upper()}"):
        House(loop, shop, settings(str(shop.url), server.url, **given)).begins()


def test_what_slack_never_sends_over_a_socket_breaks_nothing(alma: Person, server: Standin) -> None:
    for odd in ("", "hello", "[]", "{}", "null", '{"type": "poem"}', '{"envelope_id": 1}'):
        server.link.says(odd)
    server.link.says('{"envelope_id": "1", "type": "events_api", "payload": {}}')
    server.link.says('{"envelope_id": "2", "type": "interactive", "payload": null}')
    alma.message("stock of honey jar")
    assert "63 left" in alma.reads().text


def test_what_was_heard_before_the_end_is_answered(
    loop: Loop, server: Standin, shop: Engine
) -> None:
    link_all(shop, server.world)
    alma = person(OverSocket(server), "alma")
    server.trouble("chat.postMessage", slow=0.3)
    with ThreadPoolExecutor(1) as threads:
        with house(loop, shop, settings(str(shop.url), server.url, **OVER_SOCKET)):
            receipt = threads.submit(alma.message, "stock of honey jar")
            server.heard.wait(lambda calls: calls[-1].method == "chat.postMessage begins")
        assert receipt.result()
    assert "63 left" in alma.reads().text


# -- people from elsewhere --------------------------------------------------------------------


def test_an_address_counts_only_for_the_workspaces_own_people(alma: Person, nina: Person) -> None:
    alma.message("let everybody with a teahouse.test address in")
    alma.reads()
    nina.user.home = "T0ELSEWHERE"
    nina.mention("stock of honey jar", "sales")
    assert "I don't know you here yet" in nina.reads().text


def test_somebody_who_was_removed_does_not_come_back_by_their_address(
    alma: Person, nina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opsbot.knowledge.TRUSTED_FOR", 0.0)
    alma.message("let everybody with a teahouse.test address in")
    alma.reads()
    nina.slash("stock of honey jar")
    assert "63 left" in nina.reads().text
    alma.message("remove nina new")
    answer = alma.reads()
    if "Yes" in answer.buttons:
        alma.press(answer, "Yes")
        alma.reads()
    nina.slash("stock of honey jar")
    assert "I don't know you here yet" in nina.reads().text


def test_the_rest_of_a_thread_under_an_alert_is_a_conversation(
    alma: Person, at_home: House
) -> None:
    alma.mention("post stock alerts here", "sales")
    alma.reads()
    at_home.runs_what_is_due()
    at_home.delivers()
    alert = alma.reads(lambda said: "alerts" in said.text and said.thread is None)
    alma.mention("low stock", "sales", thread=alert.ts)
    answer = alma.reads(lambda said: "low" in said.text and said.thread is not None)
    assert (answer.thread, "are low" in answer.text) == (alert.ts, True)
