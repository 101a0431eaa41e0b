"""What Telegram sends, read."""

from __future__ import annotations

import asyncio
import json
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any
from unittest.mock import AsyncMock, patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Chat, Message, TelegramObject, Update, User
from telegram import File as TelegramFile
from telegram.request import HTTPXRequest

from adapters.telegram import forwards, others
from adapters.telegram.incoming import (
    channel_of,
    command_in,
    mentions,
    said,
    without_mention,
)
from adapters.telegram.lenient import Lenient, readable, whole

ME = User(700, "Teahouse", is_bot=True, username="teahouse_bot")
SAM = User(501, "Sam", is_bot=False)


def message(text: str, chat: Chat, **more: Any) -> Message:
    return Message(9, datetime(2026, 3, 18, tzinfo=UTC), chat, from_user=SAM, text=text, **more)


def test_a_private_message_comes_from_the_channel_of_its_person() -> None:
    incoming = said(message("sales today", Chat(501, "private")), 44, ME)
    assert (incoming.surface, incoming.channel, incoming.sender) == ("telegram", "501", "501")
    assert (incoming.private, incoming.text) == (True, "sales today")


def test_an_update_of_the_same_number_is_another_where_it_says_something_else() -> None:
    chat = Chat(501, "private")
    first = said(message("sales today", chat), 44, ME).id
    assert first is not None
    assert first.startswith("700:44:")
    assert said(message("sales today", chat), 44, ME).id == first
    assert said(message("usage", chat), 44, ME).id != first


def test_a_topic_of_a_forum_is_a_place_of_its_own() -> None:
    forum = Chat(-100, "supergroup", is_forum=True)
    inside = message("hi", forum, message_thread_id=17, is_topic_message=True)
    assert channel_of(inside) == "-100/17"
    assert not said(inside, 44, ME).private
    # Where there are no topics, the number is that of a thread of replies.
    assert channel_of(message("hi", forum, message_thread_id=17)) == "-100"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("@teahouse_bot sales today", "sales today"),
        ("@Teahouse_Bot, sales today", "sales today"),
        ("sales today @teahouse_bot", "sales today "),
        ("@teahouse_botany sales", "@teahouse_botany sales"),
        ("ada@teahouse_bot.test", "ada@teahouse_bot.test"),
        ("/sales@teahouse_bot today", "/sales@teahouse_bot today"),
    ],
)
def test_the_mention_of_the_bot_is_not_what_is_said(text: str, bare: str) -> None:
    assert without_mention(text, "teahouse_bot") == bare
    assert mentions(text, "teahouse_bot") is (bare != text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("/sales last week", ("sales", "", "last week")),
        ("/Sales@teahouse_bot\nlast week", ("sales", "teahouse_bot", "last week")),
        ("/help", ("help", "", "")),
        ("sales /today", None),
        ("/ help", None),
        ("/deal: acme", None),
    ],
)
def test_a_command_has_a_name_and_a_rest(text: str, parts: tuple[str, str, str] | None) -> None:
    assert command_in(text) == parts


LEAN: list[dict[str, Any]] = [
    {"message": {"message_id": 1, "chat": {"id": 5}, "from": {"id": 5}, "text": "hi"}},
    {"message": {"message_id": 1, "chat": {"id": 5}, "contact": {"phone_number": "1"}}},
    {"message": {"message_id": 1, "chat": {"id": 5}, "document": {"file_id": "f"}}},
    {"callback_query": {"id": "1", "from": {"id": 5}, "data": "+x"}},
    {
        "callback_query": {
            "id": "1", "from": {"id": 5}, "data": "+x",
            "message": {"message_id": 1, "chat": {"id": -5}, "text": "Which?"},
        }
    },
    {"inline_query": {"id": "1", "from": {"id": 5}, "query": "acme"}},
    {
        "my_chat_member": {
            "chat": {"id": -5}, "from": {"id": 5},
            "old_chat_member": {"status": "member", "user": {"id": 700}},
            "new_chat_member": {"status": "kicked", "user": {"id": 700}},
        }
    },
]  # fmt: skip


@pytest.mark.parametrize("update", LEAN)
def test_what_other_servers_leave_out_is_filled_in(update: dict[str, Any]) -> None:
    read = Update.de_json(whole(deepcopy({"update_id": 1, **update})), None)
    assert read.effective_chat is not None or read.effective_user is not None
    if read.callback_query is not None and read.callback_query.message is not None:
        assert read.callback_query.message.is_accessible
    assert readable(deepcopy({"update_id": 1, **update})).keys() == {"update_id", *update}


def test_in_a_private_chat_who_speaks_is_whose_chat_it_is() -> None:
    read = Update.de_json(
        whole({"update_id": 1, "message": {"message_id": 1, "chat": {"id": 5}, "text": "hi"}}), None
    )
    assert read.message is not None
    assert said(read.message, 1, ME).sender == "5"


def test_a_group_is_told_from_a_person_by_its_number() -> None:
    update = whole({"message": {"chat": {"id": -5}}})
    assert update["message"]["chat"]["type"] == "group"
    assert whole({"message": {"chat": {"id": 5}}})["message"]["chat"]["type"] == "private"


SENT: list[dict[str, Any]] = [
    {"voice": {"file_id": "v"}},
    {"photo": [{"file_id": "p"}]},
    {"sticker": {"file_id": "s"}},
    {"venue": {"location": {"latitude": 1, "longitude": 2}}},
    {"poll": {"id": "1", "question": "Tea?", "options": [{"text": "Yes"}]}},
]


@pytest.mark.parametrize("content", SENT)
def test_what_is_declined_need_not_be_told_in_full(content: dict[str, Any]) -> None:
    update = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 5}, **content}}
    read = Update.de_json(readable(deepcopy(update)), None)
    assert read.message is not None
    assert others.declined(read.message) is not None


@pytest.mark.parametrize(
    ("forward", "sender"),
    [
        ({"forward_from": {"id": 8, "first_name": "Bo"}, "forward_date": 5}, "Bo"),
        ({"forward_sender_name": "Ann", "forward_date": 5}, "Ann"),
        ({"forward_from_chat": {"id": -8, "title": "News"}, "forward_date": 5}, "News"),
    ],
)
def test_a_message_may_be_forwarded_as_in_earlier_days(
    forward: dict[str, Any], sender: str
) -> None:
    update = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 5}, **forward}}
    read = Update.de_json(readable(deepcopy(update)), None)
    assert read.message is not None
    assert forwards.sender_of(read.message) == sender


@pytest.mark.parametrize(
    ("payload", "status"),
    [
        (b'{"ok": false, "error_code": 429, "description": "Too Many Requests"}', 429),
        (b'{"ok": true, "result": {"error_code": 5}}', 200),
        (b'{"ok": true, "result": []}', 200),
    ],
)
def test_a_no_is_one_even_where_only_the_body_says_so(payload: bytes, status: int) -> None:
    answer = AsyncMock(return_value=(200, payload))
    with patch.object(HTTPXRequest, "do_request", answer):
        assert asyncio.run(Lenient().do_request("http://x.test", "POST")) == (status, payload)


def test_of_an_update_that_cannot_be_read_the_number_is_left() -> None:
    payload = (
        b'{"ok": true, "result": [{"update_id": 3, "message": {"chat": 7}}, {"update_id": 4}]}'
    )
    assert Lenient.parse_json_payload(payload)["result"] == [{"update_id": 3}, {"update_id": 4}]


@pytest.mark.parametrize(
    ("lean", "kind"),
    [
        ({"message_id": 7}, Message),
        ({"id": 700, "username": "teahouse_bot"}, User),
        ({"file_id": "f", "file_path": "a.csv"}, TelegramFile),
    ],
)
def test_what_a_method_gives_back_may_be_lean_as_well(
    lean: dict[str, Any], kind: type[TelegramObject]
) -> None:
    payload = json.dumps({"ok": True, "result": lean}).encode()
    kind.de_json(Lenient.parse_json_payload(payload)["result"], None)


@pytest.mark.parametrize("result", [True, [], ["x", 3], {}])
def test_other_results_stay_what_they_are(result: Any) -> None:
    payload = json.dumps({"ok": True, "result": result}).encode()
    assert Lenient.parse_json_payload(payload)["result"] == result


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "from", "chat", "id", "contact", "date", "text", "user"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["message", "callback_query", "inline_query"]), _JSON))
def test_nothing_that_is_sent_stops_what_comes_after(update: dict[str, Any]) -> None:
    assert readable({"update_id": 1, **update})["update_id"] == 1
