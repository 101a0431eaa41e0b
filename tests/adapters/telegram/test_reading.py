"""Cards, codes, groups and forwarded messages: what is read from them before anything is done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr
from telegram import (
    Chat,
    ChatMember,
    ChatMemberUpdated,
    Contact,
    ForumTopicCreated,
    Message,
    MessageOriginHiddenUser,
    User,
)

from adapters.telegram import bots, forwards, groups, linking, others
from adapters.telegram.contacts import read
from opsbot.reply import Ref
from opsbot.settings import Settings

AT = datetime(2026, 3, 18, tzinfo=UTC)
ME = User(700, "Teahouse", is_bot=True, username="teahouse_bot")
SAM = User(501, "Sam", is_bot=False)
GROUP, PRIVATE = Chat(-100, "supergroup", title="Shop"), Chat(501, "private")


def message(text: str | None, chat: Chat = GROUP, who: User | None = SAM, **more: Any) -> Message:
    return Message(9, AT, chat, from_user=who, text=text, **more)


def from_bot(**more: Any) -> Message:
    return Message(8, AT, GROUP, from_user=ME, **more)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (message("deals", PRIVATE), True),
        (message("deals"), False),
        (message("@teahouse_bot deals"), True),
        (message("deals, @TEAHOUSE_BOT?"), True),
        (message("ask @teahouse_bottle"), False),
        (message("/sales@teahouse_bot"), True),
        (message("/sales@other_bot"), False),
        (message("/sales"), True),
        (message("who am i", reply_to_message=from_bot(text="Hello")), True),
        (message("who am i", reply_to_message=message("hi")), False),
        # In a topic that the bot opened every message replies to that.
        (
            message(
                "deals", reply_to_message=from_bot(forum_topic_created=ForumTopicCreated("T", 1))
            ),
            False,
        ),
    ],
)
def test_in_a_group_it_hears_who_speaks_to_it(said: Message, heard: bool) -> None:
    assert groups.spoken_to(said, ME) is heard


def test_what_nobody_said_is_not_answered() -> None:
    assert groups.nobody(message("deals", who=None))
    assert groups.nobody(message("deals", who=User(9, "Other", is_bot=True)))
    assert groups.nobody(message("Acme renewal", via_bot=ME))  # chosen in inline mode
    assert not groups.nobody(message("deals"))
    hidden = message("deals", who=User(1087968824, "Group", is_bot=True))
    assert groups.anonymous(hidden)
    assert not groups.nobody(hidden)


def change(chat: Chat, before: str, after: str) -> ChatMemberUpdated:
    zoe = User(599, "Zoe", is_bot=False, last_name="Stranger")
    return ChatMemberUpdated(chat, zoe, AT, ChatMember(ME, before), ChatMember(ME, after))


def test_it_knows_when_it_is_thrown_out_and_when_it_is_taken_in() -> None:
    out, taken_in = change(GROUP, "member", "kicked"), change(GROUP, "left", "member")
    assert groups.left(out) == "Zoe Stranger took me out of the group Shop"
    assert groups.left(change(PRIVATE, "member", "kicked")) == "they blocked me"
    assert groups.left(taken_in) == ""
    assert groups.joined(taken_in)
    assert not groups.joined(change(PRIVATE, "kicked", "member"))
    assert not groups.joined(change(Chat(-200, "channel"), "left", "administrator"))
    assert not groups.joined(change(GROUP, "member", "administrator"))


CARD = "BEGIN:VCARD\r\nFN:Erlich\r\nEMAIL;TYPE=INTERNET,WORK:erlich@hooli.test\r\nEND:VCARD"


@pytest.mark.parametrize(
    ("card", "typed"),
    [
        (
            Contact("+1 555 0188", "Erlich", "Bachman", vcard=CARD),
            'contacts add name:"Erlich Bachman" email:erlich@hooli.test phone:"+1 555 0188"',
        ),
        # Telegram leaves the plus out of its users' numbers, and knows no other country's.
        (Contact("15550188", "Erlich", user_id=7), "contacts add name:Erlich phone:+15550188"),
        (Contact("0170 123", "Erlich"), 'contacts add name:Erlich phone:"0170 123"'),
        (
            Contact("1", "Bachman,", 'Erlich "x"'),
            'contacts add name:"Bachman Erlich \\"x\\"" phone:1',
        ),
        (Contact("+1555", ""), "contacts add name:+1555 phone:+1555"),
    ],
)
def test_a_card_is_a_call_that_somebody_could_type(card: Contact, typed: str) -> None:
    assert str(read(card).call) == typed


@pytest.mark.parametrize(
    ("text", "known", "code"),
    [
        ("/start 4F7KQ2XM", False, "4F7KQ2XM"),
        ("/start@teahouse_bot 4f7k-q2xm", True, "4F7KQ2XM"),
        ("4F7K-Q2XM", False, "4F7KQ2XM"),
        ("link 4F7K-Q2XM", False, "4F7KQ2XM"),
        ("4F7K-Q2XM", True, None),
        ("/start", False, None),
        ("/start link", False, None),
        ("sales today", False, None),
    ],
)
def test_a_code_is_found_where_somebody_brings_one(
    text: str, known: bool, code: str | None
) -> None:
    assert linking.code_in(text, known=known) == code


def test_a_forwarded_message_becomes_a_line_of_a_task_and_a_longer_note() -> None:
    reply = forwards.offer("one\ntwo " + "x" * 5000, "Zoe", [Ref("contact", 4, "Jane", "#4")])
    task, note, *_ = (button.call for button in reply.buttons)
    assert str(task.slots["text"]).startswith("one two x")
    assert len(str(task.slots["text"])) == forwards.TASK
    assert (note.command, note.slots["contact"]) == ("contacts.note", "#4")
    assert len(str(note.slots["text"])) == forwards.NOTE


def test_a_message_of_somebody_hidden_has_their_name() -> None:
    forwarded = message("hi", forward_origin=MessageOriginHiddenUser(AT, "Somebody Hidden"))
    assert forwards.sender_of(forwarded) == "Somebody Hidden"
    assert forwards.sender_of(message("hi")) == ""


def test_there_is_nothing_to_say_to_what_is_no_content() -> None:
    assert others.declined(message(None)) is None


@pytest.mark.parametrize(
    ("api", "files", "urls"),
    [
        (None, None, ("https://api.telegram.org/bot", "https://api.telegram.org/file/bot")),
        ("http://t.test:81/bot", None, ("http://t.test:81/bot", "http://t.test:81/file/bot")),
        ("http://t.test:81/", None, ("http://t.test:81/bot", "http://t.test:81/file/bot")),
        ("http://t.test/x/bot/", None, ("http://t.test/x/bot", "http://t.test/x/file/bot")),
        (
            "http://t.test/bot",
            "http://f.test/file/bot",
            ("http://t.test/bot", "http://f.test/file/bot"),
        ),
    ],
)
def test_a_server_s_address_will_do(
    bare: None, api: str | None, files: str | None, urls: tuple[str, str]
) -> None:
    said = {"telegram_api_url": api, "telegram_file_url": files}
    given: dict[str, Any] = {name: url for name, url in said.items() if url}
    settings = Settings(telegram_token=SecretStr("7:x"), **given)
    assert (bots.api_url(settings), bots.file_url(settings)) == urls
