"""Groups: when the bot is spoken to there, and what becomes of a group that moves or ends."""

from __future__ import annotations

import logging
from datetime import datetime

from sqlmodel import Session
from telegram import Chat, ChatMember, ChatMemberUpdated, Message, User

from adapters.telegram.incoming import SURFACE, command_in, mentions
from opsbot.jobs import closing
from opsbot.queries import moving, places
from opsbot.queries.places import Place
from opsbot.reception import Reception
from opsbot.reply import Reply, say

log = logging.getLogger(__name__)

_OUT = (ChatMember.LEFT, ChatMember.BANNED)
# Who writes for a group as a whole: Telegram's own account stands for its anonymous admins.
_ANONYMOUS = 1087968824


def spoken_to(message: Message, me: User) -> bool:
    """Whether a message is for the bot. In a private chat each is; in a group those that name it,
    answer it, or are a command, unless it is another bot's."""
    if message.chat.type == Chat.PRIVATE:
        return True
    text = message.text or message.caption or ""
    if command := command_in(text):
        _, whom, _ = command
        return not whom or whom.lower() == (me.username or "").lower()
    return mentions(text, me.username or "") or _answers(message, me)


def _answers(message: Message, me: User) -> bool:
    """Whether a message replies to one of the bot's. In a topic every message replies to the one
    that opened it, which the bot may have been."""
    to = message.reply_to_message
    if to is None or to.from_user is None or to.forum_topic_created is not None:
        return False
    return to.from_user.id == me.id


def nobody(message: Message) -> bool:
    """Whether a message is said by nobody: a channel's, a bot's, or chosen in inline mode."""
    if message.from_user is None or message.via_bot is not None:
        return True
    return message.from_user.is_bot and not anonymous(message)


def anonymous(message: Message) -> bool:
    """Whether an admin wrote it who hides behind the group."""
    return message.from_user is not None and message.from_user.id == _ANONYMOUS


def unseen() -> Reply:
    """What an anonymous admin is told."""
    return Reply(
        say("I can't see who you are. Turn “Remain anonymous” off, or write to me in private."),
        tone="refused",
    )


def hello(me: User) -> Reply:
    """What the bot says in a group that took it in."""
    return Reply(
        say(
            "Hello. I answer when you name me (`@{me} sales last week`), reply to me, or use a "
            "command such as /sales.",
            me=me.username or me.first_name,
        )
    )


def joined(change: ChatMemberUpdated) -> bool:
    """Whether a group has just taken the bot in."""
    before, after = change.old_chat_member.status, change.new_chat_member.status
    group = change.chat.type in (Chat.GROUP, Chat.SUPERGROUP)
    return group and before in _OUT and after not in _OUT


def left(change: ChatMemberUpdated) -> str:
    """Why the bot can't speak in a chat any more, as an admin is told; "" where it can."""
    if change.new_chat_member.status not in _OUT:
        return ""
    if change.chat.type == Chat.PRIVATE:
        return "they blocked me"
    return (
        f"{change.from_user.full_name} took me out of the group {change.chat.title or ''}".strip()
    )


async def closed(
    reception: Reception, chat: int, why: str, now: datetime, called: str | None = None
) -> None:
    """The bot can't speak in a chat any more: nothing is sent there, and an admin is told. `called`
    is the chat's name."""
    place = Place(SURFACE, str(chat))

    def close(session: Session) -> None:
        for workspace_id in places.ordered_in(session, *place):
            closing.close(session, workspace_id, place, why, now, called or "")

    await reception.do(close)
    log.info("chat %s is closed: %s", chat, why)


async def moved(reception: Reception, before: int, after: int) -> None:
    """A group became a supergroup, which has another id: what was ordered there moves along."""
    await reception.do(lambda session: moving.move(session, SURFACE, str(before), str(after)))
    log.info("chat %s is %s from now on", before, after)
