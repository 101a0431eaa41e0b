"""What Slack tells is read the same whatever it leaves out."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.slack import incoming
from adapters.slack.incoming import Said

Json = dict[str, Any]

BOT = "UBOT"


def event(**what: Any) -> Json:
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": what}


def message(text: str, channel: str = "D1", **more: Any) -> Said | None:
    given = {"type": "message", "user": "U1", "text": text, "ts": "1.1", "channel": channel}
    return incoming.message(event(**{**given, **more}), BOT)


def conversation(said: Said | None) -> tuple[str, bool]:
    assert said is not None
    return said.incoming.channel, said.incoming.private


# -- where ------------------------------------------------------------------------------------


def test_a_direct_message_is_the_persons_own_conversation() -> None:
    said = message("low stock")
    assert conversation(said) == ("T1/U1", True)
    assert said is not None
    assert (said.account, said.channel, said.thread) == ("T1/U1", "D1", None)
    assert said.incoming.id == "Ev1"


def test_a_thread_in_the_direct_messages_is_a_conversation_in_it() -> None:
    assert conversation(message("low stock", thread_ts="1.0")) == ("T1/U1/1.0", True)


def test_a_command_is_answered_in_private_wherever_it_is_typed() -> None:
    body = {"team_id": "T1", "user_id": "U1", "channel_id": "C1", "text": " low stock "}
    said = incoming.command(body)
    assert conversation(said) == ("T1/C1", True)
    assert (said.incoming.text, said.hidden) == ("low stock", True)
    there = incoming.command({**body, "channel_id": "D9", "channel_name": "directmessage"})
    assert conversation(there) == ("T1/U1", True)


def test_a_mention_is_answered_in_its_thread_or_begins_one() -> None:
    given = {"type": "app_mention", "user": "U1", "text": "<@UBOT>: low stock", "channel": "C1"}
    begins = incoming.mention(event(**given, ts="1.1"), BOT)
    assert conversation(begins) == ("T1/C1/1.1", False)
    goes_on = incoming.mention(event(**given, ts="1.2", thread_ts="1.1"), BOT)
    assert conversation(goes_on) == ("T1/C1/1.1", False)
    assert goes_on is not None
    assert goes_on.incoming.text == "low stock"


def test_a_mention_that_slack_tells_in_two_ways_has_one_id() -> None:
    text = "<@UBOT> low stock"
    given = {"user": "U1", "text": text, "channel": "C1", "ts": "1.1"}
    heard = incoming.mention(event(type="app_mention", **given), BOT)
    overheard = message(text, "C1", channel_type="channel")
    assert heard is not None
    assert heard == overheard
    assert heard.incoming.id != "Ev1"


def test_the_team_is_ours_and_not_the_speakers() -> None:
    shared = {**event(), "team_id": "T2", "authorizations": [{"team_id": "T1"}]}
    assert incoming.team_of({**shared, "team_id": None}) == "T1"
    assert incoming.team_of({"team": {"id": "T1"}, "user": {"team_id": "T2"}}) == "T1"
    assert incoming.team_of({"team": None, "user": {"team_id": "T1"}}) == "T1"
    assert incoming.team_of({"enterprise": {"id": "E1"}}) == "E1"
    assert incoming.team_of({}) == ""


# -- whether ----------------------------------------------------------------------------------


def test_in_a_channel_only_threads_and_mentions_are_heard() -> None:
    assert message("low stock", "C1") is None
    overheard = message("low stock", "C1", thread_ts="1.0")
    assert conversation(overheard) == ("T1/C1/1.0", False)
    assert overheard is not None
    assert not overheard.mentioned
    assert message("<@U2> what do you think?", "C1", thread_ts="1.0") is None


@pytest.mark.parametrize(
    "what",
    [
        {"bot_id": "B1"},
        {"subtype": "bot_message"},
        {"subtype": "message_changed", "message": {"user": "U1", "text": "low stock"}},
        {"subtype": "message_deleted"},
        {"subtype": "channel_join"},
        {"hidden": True},
        {"user": None},
    ],
)
def test_what_no_person_says_just_now_is_not_heard(what: Json) -> None:
    assert message("low stock", **what) is None
    assert message("<@UBOT> low stock", "C1", **what) is None


@pytest.mark.parametrize("kind", ["file_share", "thread_broadcast"])
def test_what_a_person_says_in_other_ways_is_heard(kind: str) -> None:
    assert message("low stock", subtype=kind) is not None


# -- pressed ----------------------------------------------------------------------------------


def press(**what: Any) -> Said:
    body = {"team": {"id": "T1"}, "user": {"id": "U1"}, "trigger_id": "t", **what}
    return incoming.pressed(body, "low stock")


def test_what_is_pressed_in_a_channel_is_answered_beneath() -> None:
    channel = {"id": "C1", "name": "sales"}
    on_top = press(channel=channel, message={"ts": "1.1"}, container={"message_ts": "1.1"})
    assert conversation(on_top) == ("T1/C1/1.1", False)
    assert (on_top.shown, on_top.thread) == ("1.1", "1.1")
    below = press(channel=channel, message={"ts": "1.2", "thread_ts": "1.1"})
    assert conversation(below) == ("T1/C1/1.1", False)
    assert below.shown == "1.2"


def test_what_only_one_sees_is_pressed_where_it_was_asked() -> None:
    box = {"type": "message", "message_ts": "1.1", "channel_id": "C1", "is_ephemeral": True}
    assert conversation(press(container=box)) == ("T1/C1", True)
    # Slack hands over no message that only one person sees.
    assert conversation(press(channel={"id": "C1"})) == ("T1/C1", True)
    row = [{"action_id": "call:0", "block_id": "info/2/3/alone"}]
    shown = press(channel={"id": "C1"}, message={"ts": "1.1"}, actions=row)
    assert (conversation(shown), shown.thread) == (("T1/C1", True), None)


def test_a_press_in_the_direct_messages_stays_there() -> None:
    channel = {"id": "D1", "name": "directmessage"}
    assert conversation(press(channel=channel, message={"ts": "1.1"})) == ("T1/U1", True)
    began = press(channel=channel, message={"ts": "1.1", "thread_ts": "1.1"})
    assert conversation(began) == ("T1/U1", True)
    inside = press(channel=channel, message={"ts": "1.2", "thread_ts": "1.1"})
    assert conversation(inside) == ("T1/U1/1.1", True)


def test_a_press_in_a_view_is_private() -> None:
    said = press(view={"id": "V1"}, container={"type": "view", "view_id": "V1"})
    assert conversation(said) == ("T1/U1/home", True)  # what is open in their messages stays open
    assert (said.view, said.incoming.place, said.thread) == ("V1", "T1/U1", None)


# -- words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("send it to <#C1|sales>", "send it to #sales"),
        ("send it to <#C1|>", "send it to <#C1>"),
        ("<!here> and <!subteam^S1|@ops>", "@here and @ops"),
        ("mail <mailto:ada@mail.test|ada@mail.test>", "mail ada@mail.test"),
        ("call <tel:+15550100|+1 555 0100>", "call +1 555 0100"),
        ("see <https://acme.test>", "see https://acme.test"),
        ("see <http://acme.test|acme.test>", "see acme.test"),
        ("see <https://evil.test|your bank>", "see https://evil.test"),
        ("give it to <@U2>", "give it to <@U2>"),
        ("5 < 6", "5 < 6"),
    ],
)
def test_words_are_read_as_they_were_typed(sent: str, typed: str) -> None:
    assert incoming.plain(sent) == typed


def test_the_bots_name_is_no_part_of_the_words() -> None:
    assert incoming.without_mention("<@UBOT|opsbot>, low stock", BOT) == "low stock"
    assert incoming.without_mention("low stock <@UBOT>", BOT) == "low stock"
    assert incoming.without_mention("<@UBOT> task for <@U2>", BOT) == "task for <@U2>"
    assert incoming.without_mention("<@UBOT> low stock", "") == "low stock"


def test_people_are_called_by_their_names() -> None:
    text = "give <@U2> and <@U3|bob> what <@U2> wants"
    assert incoming.people_in(text) == ["U2", "U3"]
    assert incoming.named(text, {"U2": "Sam", "U3": "Bob"}.__getitem__) == (
        "give Sam and Bob what Sam wants"
    )


def test_a_channel_that_slack_does_not_name_is_called_by_its_name() -> None:
    assert incoming.channels_in("to <#C1> and <#C2>") == ["C1", "C2"]
    assert incoming.named("to <#C1>", {"C1": "sales"}.__getitem__) == "to #sales"


# -- the rest ---------------------------------------------------------------------------------


def test_a_file_comes_with_its_message_or_alone() -> None:
    with_words = message("take this", subtype="file_share", files=[{"id": "F1"}])
    assert with_words is not None
    assert [one["id"] for one in with_words.files] == ["F1"]
    alone = incoming.dropped(event(type="file_shared", channel_id="D1", user_id="U1", file_id="F1"))
    assert alone is not None
    assert [one["id"] for one in alone.files] == ["F1"]
    others = event(type="file_shared", channel_id="C1", user_id="U1", file_id="F1")
    assert incoming.dropped(others) is None


def test_links_of_bots_are_left_alone() -> None:
    given = {"type": "link_shared", "channel": "C1", "links": []}
    assert incoming.shared(event(**given, user="U1")) is not None
    assert incoming.shared(event(**given, user="U1", bot_id="B1")) is None


def test_who_opens_the_pane_is_in_a_thread_of_their_own() -> None:
    pane = {"user_id": "U1", "channel_id": "D1", "thread_ts": "1.1"}
    said = incoming.opened(event(type="assistant_thread_started", assistant_thread=pane))
    assert conversation(said) == ("T1/U1/1.1", True)
    assert said.channel == "D1"
    home = incoming.opened(event(type="app_home_opened", user="U1", tab="home"))
    assert conversation(home) == ("T1/U1", True)
