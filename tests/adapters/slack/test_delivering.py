"""What the bot says by itself goes out through the queue, once, whatever trouble Slack is in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import col, select

from opsbot.model import Alert, AlertSubscription, Notice, NoticeStatus
from opsbot.reply import Reply, Table, say
from tests.adapters.slack import limits
from tests.adapters.slack.house import House
from tests.adapters.slack.people import Person, Slack, person, said
from tests.adapters.slack.sides import OverSocket
from tests.adapters.slack.standin import Standin
from tests.adapters.slack.world import BOT_TOKEN, BOT_USER, TEAM

SALES = f"{TEAM}/CSALES"


def test_an_alert_is_taken_on_and_snoozed_where_it_appears(
    alma: Person, mia: Person, slack: Slack, home: House
) -> None:
    alma.mention("post stock alerts here", "sales")
    alma.reads()
    home.runs_what_is_due()
    home.delivers()
    sales = slack.world.channel("sales").id
    assert "alerts" in alma.reads(lambda said: said.channel == sales).text
    alma.message("set the stock of honey jar to 1")
    alma.reads(lambda said: "1 left" in said.text or "Honey Jar" in said.text)
    home.ahead += timedelta(minutes=2)
    home.runs_what_is_due()
    home.delivers()
    alert = alma.reads(lambda said: said.channel == sales)
    assert alert.thread is None
    assert "Honey Jar" in alert.text
    mia.press(alert, "I'm on it")
    mia.reads(lambda said: "on it" in said.text)
    found = select(Alert).where(col(Alert.text).contains("Honey"))
    (kept,) = home.reads(found)
    assert kept.acknowledged_by is not None
    alma.press(alert, "Snooze till tomorrow")
    alma.reads(lambda said: "Quiet until" in said.text)
    (kept,) = home.reads(found)
    assert kept.snoozed_until is not None


@pytest.fixture
def alma(request: pytest.FixtureRequest) -> Person:
    """She is at the stand-in where a test does not ask for both."""
    if "slack" in request.fixturenames:
        return person(request.getfixturevalue("slack"), "alma")
    request.getfixturevalue("at_home")
    return person(OverSocket(request.getfixturevalue("server")), "alma")


def texts(server: Standin, channel: str = "sales") -> list[str]:
    """What the bot wrote in a channel."""
    return [one["text"] for one in server.world.channel(channel).messages.values()]


def statuses(home: House) -> list[str]:
    return [one.status for one in home.reads(select(Notice))]


def test_a_notice_goes_to_a_channel_by_its_name(at_home: House, server: Standin) -> None:
    at_home.tells("#sales", "good morning")
    at_home.delivers()
    assert said(server.heard).channel == "CSALES"


def test_a_notice_goes_to_a_person_and_into_a_thread(at_home: House, server: Standin) -> None:
    at_home.tells(f"{TEAM}/UALMA", "good morning")
    at_home.tells(f"{SALES}/1700000000.000100", "and good night")
    at_home.delivers()
    both = {(one.channel, one.thread) for one in (said(server.heard), said(server.heard))}
    assert both == {("DALMA", None), ("CSALES", "1700000000.000100")}


def test_a_reminder_comes_to_the_person_alone_wherever_they_spoke_last(
    at_home: House, server: Standin, alma: Person
) -> None:
    alma.mention("stock of honey jar", "sales")
    alma.reads()
    at_home.runs_what_is_due()
    at_home.delivers()
    reminder = said(server.heard, lambda one: "Reminder" in one.text)
    assert (reminder.channel, reminder.thread) == ("DALMA", None)


def test_a_table_too_long_for_a_message_comes_with_a_file(at_home: House, server: Standin) -> None:
    rows = [(number, f"Product {number} & more") for number in range(300)]
    table = Table(("#", "Product"), rows)
    at_home.tells(SALES, Reply(say("{count} products", count=len(rows)), (table,)))
    at_home.delivers()
    assert "300 products" in said(server.heard).text
    (call,) = server.heard.all("files.completeUploadExternal")
    assert call.args["channel_id"] == "CSALES"
    content = server.world.files[call.args["files"][0]["id"]]["content"].decode()
    assert content.count("\n") == 301
    assert "Product 299 & more" in content


def test_slack_is_left_in_peace_as_long_as_it_says(at_home: House, server: Standin) -> None:
    server.trouble("chat.postMessage", retry_after=1)
    at_home.tells(SALES, "good morning")
    at_home.delivers()
    at_home.delivers(seconds=2)
    assert texts(server) == ["good morning"]
    assert [one.status for one in server.heard.all("chat.postMessage")] == [429, 200]
    assert statuses(at_home) == [NoticeStatus.SENT]


def test_an_answer_waits_until_slack_takes_it(alma: Person, server: Standin) -> None:
    server.trouble("chat.postMessage", retry_after=1)
    alma.message("stock of honey jar")
    assert "63 left" in alma.reads().text


@pytest.mark.parametrize("trouble", [{"status": 503}, {"error": "internal_error"}])
def test_an_answer_that_slack_did_not_take_comes_later(
    at_home: House, alma: Person, server: Standin, trouble: dict[str, object]
) -> None:
    server.trouble("chat.postMessage", **trouble)
    alma.message("add task call bob")
    for _ in range(2):
        at_home.delivers(minutes=5)
    assert "call bob" in alma.reads().text
    place = server.world.channels["DALMA"].messages.values()
    assert len([one for one in place if "bot_id" in one and "call bob" in one["text"]]) == 1


def test_a_private_answer_that_slack_did_not_take_comes_later_to_the_person_alone(
    at_home: House, alma: Person, server: Standin
) -> None:
    server.trouble("response_url", status=503)
    alma.slash("add task call bob", "sales")
    server.heard.wait(lambda calls: any(one.method == "response_url" for one in calls))
    for _ in range(3):
        at_home.delivers(minutes=5)
    answer = alma.reads(lambda said: "call bob" in said.text)
    assert answer.private or answer.channel == "DALMA"


@pytest.mark.parametrize("trouble", [{"status": 503}, {"drop": True}, {"error": "fatal_error"}])
def test_what_slack_did_not_take_is_sent_again(
    at_home: House, server: Standin, trouble: dict[str, object]
) -> None:
    server.trouble("chat.postMessage", **trouble)
    at_home.tells(SALES, "good morning")
    at_home.delivers()
    for _ in range(3):
        at_home.delivers(minutes=5)
    assert texts(server) == ["good morning"]


def test_what_arrived_though_nobody_heard_of_it_is_not_sent_again(
    at_home: House, server: Standin
) -> None:
    server.trouble("chat.postMessage", lost=True)
    at_home.tells(SALES, "good morning")
    at_home.delivers()
    for _ in range(3):
        at_home.delivers(minutes=5)
    assert texts(server) == ["good morning"]
    assert statuses(at_home) == [NoticeStatus.SENT]


@pytest.mark.parametrize("how", ["archived", "thrown out"])
def test_a_channel_that_is_gone_is_switched_off_and_an_admin_told(
    at_home: House, server: Standin, alma: Person, how: str
) -> None:
    alma.mention("post deal alerts here", "sales")
    alma.reads()
    alma.message("stock of honey jar")
    alma.reads()
    channel = server.world.channel("sales")
    if how == "archived":
        channel.archived = True
    else:
        channel.members.discard(BOT_USER)
    at_home.runs_what_is_due()
    at_home.delivers()
    assert not [one for one in at_home.reads(select(AlertSubscription)) if one.channel == SALES]
    at_home.delivers(minutes=1)
    said(server.heard, lambda one: one.channel == "DALMA" and "can't reach" in one.text)


def test_a_token_that_was_revoked_ends_no_service(at_home: House, server: Standin) -> None:
    server.world.tokens[BOT_TOKEN].revoked = True
    at_home.tells(SALES, "good morning")
    at_home.delivers()
    assert statuses(at_home) == [NoticeStatus.ASIDE]
    assert at_home.get("/healthz")[0] == 200


def test_newer_blocks_are_drawn_with_older_ones_where_slack_knows_none(
    alma: Person, server: Standin
) -> None:
    server.api.blocks = frozenset()
    alma.message("orders")
    answer = alma.reads()
    assert "10 orders" in answer.text
    assert "1044" in answer.text
    assert not {one["type"] for one in answer.blocks} & limits.NEW_BLOCKS


def test_a_notice_arrives_where_slack_takes_no_metadata(at_home: House, server: Standin) -> None:
    server.trouble("chat.postMessage", error="invalid_metadata_format")
    at_home.tells(SALES, "good morning")
    at_home.delivers()
    assert texts(server) == ["good morning"]
    assert statuses(at_home) == [NoticeStatus.SENT]


def test_a_person_whom_slack_does_not_know_as_a_channel_is_told_directly(
    at_home: House, server: Standin
) -> None:
    server.trouble("chat.postMessage", error="channel_not_found")
    at_home.tells(f"{TEAM}/UALMA", "good morning")
    at_home.delivers()
    assert server.heard.all("chat.postMessage")[-1].args["channel"] == "DALMA"
    assert statuses(at_home) == [NoticeStatus.SENT]


def test_a_notice_arrives_though_nobody_can_be_asked_about_it(
    at_home: House, server: Standin
) -> None:
    server.trouble("chat.postMessage", status=500)
    server.trouble("conversations.history", error="unknown_method", times=9)
    at_home.tells(SALES, "good morning")
    for _ in range(3):
        at_home.delivers(minutes=5)
    assert texts(server) == ["good morning"]
    assert statuses(at_home) == [NoticeStatus.SENT]
