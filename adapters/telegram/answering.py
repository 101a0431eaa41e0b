"""Replies on their way to a chat: drawn, with their buttons, below a message or in its place."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

from telegram import (
    Chat,
    InlineKeyboardMarkup,
    InputFile,
    MaybeInaccessibleMessage,
    Message,
    ReplyParameters,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import ChatMigrated, Forbidden, NetworkError, TelegramError
from telegram.ext import ExtBot

from adapters.telegram import groups, keyboards, render
from adapters.telegram.desk import Desk
from adapters.telegram.faults import REFUSED, never_sent, told, turned_back
from adapters.telegram.incoming import SURFACE, channel_of
from adapters.telegram.render import Document, Part, Photo, Words
from opsbot.bot import Incoming
from opsbot.format import Format
from opsbot.jobs import outbox
from opsbot.reply import Reply, say

log = logging.getLogger(__name__)

# It shows already what it should: somebody pressed twice, or nothing has changed.
_UNCHANGED = "message is not modified"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a message goes: a chat, a topic of it, and which message it answers."""

    chat: int
    topic: int | None = None
    answers: int | None = None

    @classmethod
    def of(cls, channel: str) -> Spot:
        """The spot of a channel. Raises ValueError for what is none of Telegram's."""
        chat, _, topic = channel.partition("/")
        return cls(int(chat), int(topic) if topic else None)


def under(message: MaybeInaccessibleMessage) -> Spot:
    """Below a message; in a group it is said which one is answered."""
    spot = Spot.of(channel_of(message))
    if message.chat.type == Chat.PRIVATE:
        return spot
    return replace(spot, answers=message.message_id)


# -- what is said -----------------------------------------------------------------------------


async def below(
    desk: Desk,
    message: MaybeInaccessibleMessage | None,
    reply: Reply,
    incoming: Incoming | None = None,
) -> None:
    """Say a reply below a message. Only who came in by `incoming` has buttons and a language. Where
    there is no message, as under what was sent through inline mode, there is no chat to speak in.
    """
    if message is None:
        return
    async with _or_later(desk, reply, incoming):
        form, keyboard = await _for(desk, reply, incoming)
        await _said(desk, under(message), await drawn(reply, form), keyboard)


async def first(desk: Desk, chat: Chat, reply: Reply) -> None:
    """Say something in a chat that nobody asked for."""
    await _said(desk, Spot(chat.id), await drawn(reply, Format()), None)


async def in_place(
    desk: Desk, message: MaybeInaccessibleMessage | None, reply: Reply, incoming: Incoming
) -> None:
    """Say a reply in the place of a message, where it can stand there; else below, and the message
    loses its buttons: its question is settled."""
    if message is None:
        return
    async with _or_later(desk, reply, incoming):
        form, keyboard = await _for(desk, reply, incoming)
        if isinstance(message, Message) and message.text is not None:
            words = await asyncio.to_thread(render.as_edit, reply, form)
            if words is not None and await _edited(message, words, keyboard):
                return
        await _without_buttons(desk, message)
        await _said(desk, under(message), await drawn(reply, form), keyboard)


@asynccontextmanager
async def _or_later(desk: Desk, reply: Reply, incoming: Incoming | None) -> AsyncIterator[None]:
    """Answer now; where Telegram cannot be reached, the answer waits in the outbox until it can."""
    try:
        yield
    except NetworkError as error:
        person = await desk.reception.person(incoming) if incoming else None
        if person is None or incoming is None or not (never_sent(error) or turned_back(error)):
            raise
        channel = incoming.channel
        await desk.reception.do(
            lambda session: outbox.post(
                session, workspace_id=person.workspace_id, surface=SURFACE, channel=channel,
                reply=reply, now=desk.now,
            )
        )  # fmt: skip
        log.warning("an answer waits until Telegram can be reached: %s", told(error, desk.bot))


async def _without_buttons(desk: Desk, message: MaybeInaccessibleMessage) -> None:
    """Take the buttons away. Where that cannot be, an old message keeps them."""
    with suppress(*REFUSED):
        await desk.bot.edit_message_reply_markup(message.chat.id, message.message_id)


async def apologise(desk: Desk, update: Update, reference: str) -> None:
    """Tell who waits for an answer that there is none."""
    reply = Reply(
        say(
            "Something went wrong while I answered. What you asked for may have been done: “what "
            "did I change” tells. An admin can look up `{reference}`.",
            reference=reference,
        ),
        tone="warning",
    )
    try:
        if update.callback_query is not None:
            with suppress(*REFUSED):  # it may have been answered before it failed
                await update.callback_query.answer()
            await below(desk, update.callback_query.message, reply)
        elif update.message is not None and groups.spoken_to(update.message, desk.me):
            await below(desk, update.message, reply)
    except TelegramError as error:
        log.warning("reference %s: nor could that be said: %s", reference, told(error, desk.bot))


async def drawn(reply: Reply, form: Format) -> Sequence[Part]:
    """A reply as messages. Pictures take time to draw."""
    return await asyncio.to_thread(render.messages, reply, form)


async def _for(
    desk: Desk, reply: Reply, incoming: Incoming | None
) -> tuple[Format, InlineKeyboardMarkup | None]:
    """How who spoke reads values, and the buttons that they may press."""
    person = await desk.reception.person(incoming) if incoming else None
    if person is None or incoming is None:
        return Format(), None
    form = Format(person.language, person.zone)
    if not reply.pressable():
        return form, None
    alone = incoming.private or keyboards.asks(reply)
    keyboard = await desk.reception.do(
        lambda session: keyboards.keep(
            session, person.workspace_id, incoming.channel, reply, desk.now,
            person.member_id if alone else None,
        )
    )  # fmt: skip
    return form, keyboard


# -- how it is sent ---------------------------------------------------------------------------


async def _said(
    desk: Desk, spot: Spot, parts: Sequence[Part], keyboard: InlineKeyboardMarkup | None
) -> None:
    """Send; follow a group that moved, and note a chat that is closed."""
    try:
        await post(desk.bot, spot, parts, keyboard)
    except ChatMigrated as moved:
        await groups.moved(desk.reception, spot.chat, moved.new_chat_id)
        await post(desk.bot, replace(spot, chat=moved.new_chat_id), parts, keyboard)
    except Forbidden as no:
        await groups.closed(desk.reception, spot.chat, no.message, desk.now)


async def post(
    bot: ExtBot[Any],
    spot: Spot,
    parts: Sequence[Part],
    keyboard: InlineKeyboardMarkup | None,
    sent: list[Message] | None = None,
) -> None:
    """Send each part as a message, the buttons under the last that is no file. Only the first says
    what it answers. Raises TelegramError; `sent` are those that had arrived by then, and are not
    sent again."""
    arrived = len(sent or ())
    last = max((at for at, one in enumerate(parts) if not isinstance(one, Document)), default=0)
    for at, part in enumerate(parts):
        if at < arrived:
            continue
        where = spot if at == 0 else replace(spot, answers=None)
        message = await _one(bot, where, part, keyboard if at == last else None)
        if sent is not None:
            sent.append(message)


async def _one(
    bot: ExtBot[Any], spot: Spot, part: Part, keyboard: InlineKeyboardMarkup | None
) -> Message:
    answers = spot.answers and ReplyParameters(spot.answers, allow_sending_without_reply=True)
    common: dict[str, Any] = {
        "chat_id": spot.chat,
        "message_thread_id": spot.topic,
        "reply_parameters": answers,
        "reply_markup": keyboard,
        "parse_mode": ParseMode.HTML,
    }
    match part:
        case Words():
            return await bot.send_message(text=part.html, **common)
        case Photo():
            photo = InputFile(part.png, filename="chart.png")
            try:
                return await bot.send_photo(photo=photo, caption=part.caption or None, **common)
            except REFUSED as error:
                if not part.caption:
                    raise
                log.warning("a picture was not taken: %s", told(error, bot))
                return await bot.send_message(text=part.caption, **common)
        case Document():
            file = InputFile(part.content, filename=part.name)
            return await bot.send_document(document=file, caption=part.caption or None, **common)


async def _edited(message: Message, words: Words, keyboard: InlineKeyboardMarkup | None) -> bool:
    """Put words in the place of a message. False where Telegram does not let us."""
    try:
        await message.edit_text(words.html, parse_mode=ParseMode.HTML, reply_markup=keyboard)
    except REFUSED as error:
        return _UNCHANGED in error.message.lower()
    return True
