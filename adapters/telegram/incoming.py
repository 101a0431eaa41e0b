"""What Telegram sends, as the bot's door takes it. Nothing here waits or asks."""

from __future__ import annotations

import re
from typing import Any

from telegram import CallbackQuery, Chat, InlineQuery, MaybeInaccessibleMessage, Message, User

from opsbot.bot import Incoming
from opsbot.linking import Profile

SURFACE = "telegram"

Json = dict[str, Any]

# "/sales@opsbot last week"
_COMMAND = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<whom>\w+))?(?:\s+(?P<rest>.*))?", re.DOTALL)


def channel_of(message: MaybeInaccessibleMessage) -> str:
    """Where a message stands: a chat, or a topic of a forum."""
    if isinstance(message, Message) and message.is_topic_message and message.message_thread_id:
        return f"{message.chat.id}/{message.message_thread_id}"
    return str(message.chat.id)


def said(message: Message, update_id: int, me: User) -> Incoming:
    """A message to the bot, without the mention of its name."""
    assert message.from_user is not None, "messages of nobody are for nobody"
    text = message.text or message.caption or ""
    return Incoming(
        without_mention(text, me.username or "").strip(),
        SURFACE,
        channel=channel_of(message),
        sender=str(message.from_user.id),
        id=_id(me, update_id),
        private=message.chat.type == Chat.PRIVATE,
    )


def pressed(query: CallbackQuery, update_id: int, me: User) -> Incoming:
    """A button that was pressed; what it says is found under its key. Under a message that was sent
    through inline mode there is no chat: it is the person's own."""
    message = query.message
    return Incoming(
        "",
        SURFACE,
        channel=channel_of(message) if message else str(query.from_user.id),
        sender=str(query.from_user.id),
        id=_id(me, update_id),
        private=message is None or message.chat.type == Chat.PRIVATE,
    )


def looked_for(query: InlineQuery) -> Incoming:
    """An inline query: what somebody types after the bot's name in any chat."""
    who = str(query.from_user.id)
    return Incoming(query.query, SURFACE, channel=who, sender=who)


def _id(me: User, update_id: int) -> str:
    return f"{me.id}:{update_id}"


def profile(user: User) -> Profile:
    """What Telegram tells of a person: no e-mail address and no zone."""
    return Profile(name=user.full_name, language=user.language_code)


def without_mention(text: str, username: str) -> str:
    """A text without "@opsbot" in it. A command keeps its own: "/sales@opsbot"."""
    if not username:
        return text
    return re.sub(rf"(?<![\w/])@{re.escape(username)}\b[,:]?\s*", "", text, flags=re.IGNORECASE)


def mentions(text: str, username: str) -> bool:
    """Whether a text speaks to the bot by its name."""
    return bool(username) and without_mention(text, username) != text


def command_in(text: str) -> tuple[str, str, str] | None:
    """The command that a message is: its name, whom it is for ("" where it does not say), and what
    follows. None of other messages."""
    found = _COMMAND.fullmatch(text.strip())
    if found is None:
        return None
    return found["name"].lower(), found["whom"] or "", (found["rest"] or "").strip()


def whole(update: Json) -> Json:
    """An update with what the library insists on and not every server says: other programs speak
    the Bot API, too. Changes and returns it."""
    pressed = update.get("callback_query")
    if isinstance(pressed, dict):
        _fill(pressed, chat_instance="")
        _user(pressed.get("from"))
        _message(pressed.get("message"))
    for name in ("message", "edited_message"):
        _message(update.get(name))
    asked = update.get("inline_query")
    if isinstance(asked, dict):
        _fill(asked, query="", offset="")
        _user(asked.get("from"))
    joined = update.get("my_chat_member")
    if isinstance(joined, dict):
        _fill(joined, date=1)
        _user(joined.get("from"))
        _chat(joined.get("chat"))
        for name in ("old_chat_member", "new_chat_member"):
            if isinstance(one := joined.get(name), dict):
                _user(one.get("user"))
                if one.get("status") == "kicked":
                    _fill(one, until_date=0)
    return update


def _message(message: Any) -> None:
    if not isinstance(message, dict):
        return
    _fill(message, date=1)  # 0 would say that it can be read no more
    _chat(message.get("chat"))
    _user(message.get("from"))
    _message(message.get("reply_to_message"))
    if isinstance(file := message.get("document"), dict):
        _fill(file, file_unique_id=file.get("file_id", ""))
    if isinstance(card := message.get("contact"), dict):
        _fill(card, first_name="")


def _chat(chat: Any) -> None:
    if isinstance(chat, dict):
        _fill(chat, type="private" if _is_person(chat.get("id")) else "group")


def _user(user: Any) -> None:
    if isinstance(user, dict):
        _fill(user, is_bot=False, first_name="")


def _is_person(id: Any) -> bool:
    """People have positive ids, groups negative ones."""
    return isinstance(id, int) and id > 0


def _fill(thing: Json, **usual: Any) -> None:
    for name, value in usual.items():
        thing.setdefault(name, value)
