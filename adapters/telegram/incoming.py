"""What Telegram sends, as the bot's door takes it. Nothing here waits or asks."""

from __future__ import annotations

import re
from hashlib import sha256

from telegram import CallbackQuery, Chat, InlineQuery, MaybeInaccessibleMessage, Message, User

from opsbot.bot import Incoming
from opsbot.linking import Profile

SURFACE = "telegram"

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
        id=_id(me, update_id, message.chat.id, message.date, text),
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
        id=_id(me, update_id, query.id, query.data),
        private=message is None or message.chat.type == Chat.PRIVATE,
    )


def looked_for(query: InlineQuery) -> Incoming:
    """An inline query: what somebody types after the bot's name in any chat."""
    who = str(query.from_user.id)
    return Incoming(query.query, SURFACE, channel=who, sender=who)


def _id(me: User, update_id: int, *content: object) -> str:
    """What an update is known by when it comes a second time. Its number alone will not do: after a
    quiet week Telegram goes on from a random one, and other servers begin with 1 at each start."""
    return f"{me.id}:{update_id}:{sha256(repr(content).encode()).hexdigest()[:16]}"


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
