"""The application put together: which handler takes which update, and what is said when one fails.

Polling and webhook hand their updates to the same application. It keeps no state of its own:
conversations lie in the database.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from sqlmodel import Session
from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from adapters.telegram import (
    answering,
    contacts,
    files,
    forwards,
    groups,
    inline,
    linking,
    menu,
    menus,
    others,
    pressing,
)
from adapters.telegram import incoming as incomings
from adapters.telegram.desk import Desk, Said
from adapters.telegram.incoming import SURFACE
from opsbot import answers, recall
from opsbot.bot import Incoming
from opsbot.reply import Reply

log = logging.getLogger(__name__)

_WORDS = filters.TEXT | filters.CAPTION

App = Application[Any, Any, Any, Any, Any, Any]
Work = Callable[[Desk, Said], Awaitable[Reply | None]]


def application(desk: Desk) -> App:
    """The application over a bot, not initialised."""
    app: App = ApplicationBuilder().bot(desk.bot).updater(None).job_queue(None).build()
    # What was edited is not done again; what Telegram tells of a chat is not for the bot.
    new = filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL
    takes: list[tuple[filters.BaseFilter, Work]] = [
        (filters.CONTACT, contacts.shared),
        (filters.Document.ALL & ~filters.ANIMATION, files.sent),
        (filters.FORWARDED & filters.ChatType.PRIVATE & _WORDS, forwards.forwarded),
        (filters.TEXT, words),
        (filters.ALL, other),
    ]
    app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, _taking(desk, moved)))
    for kind, work in takes:
        app.add_handler(MessageHandler(new & kind, _taking(desk, _heard(work))))
    app.add_handler(CallbackQueryHandler(_taking(desk, pressing.pressed)))
    app.add_handler(InlineQueryHandler(_taking(desk, inline.asked)))
    app.add_handler(ChatMemberHandler(_taking(desk, joined_or_left)))
    app.add_error_handler(_failing(desk))
    return app


def _taking(desk: Desk, work: Callable[[Desk, Update], Awaitable[None]]) -> Any:
    """A handler as the library calls it."""

    async def take(update: Update, _: Any) -> None:
        await work(desk, update)

    return take


# -- messages ---------------------------------------------------------------------------------


def _heard(work: Work) -> Callable[[Desk, Update], Awaitable[None]]:
    """A handler of messages: who speaks is known, and what `work` returns is said."""

    async def hear(desk: Desk, update: Update) -> None:
        message = update.message
        assert message is not None, "only messages come here"
        if groups.nobody(message) or not groups.spoken_to(message, desk.me):
            return
        if groups.anonymous(message):
            await answering.below(desk, message, groups.unseen())
            return
        incoming = incomings.said(message, update.update_id, desk.me)
        person = await desk.reception.person(incoming)
        code = linking.code_in(incoming.text, known=person is not None)
        past_the_door = bool(code) or work is not words
        if past_the_door and person is not None and await _answered(desk, incoming):
            return
        if code:
            reply: Reply | None = await linking.linked(desk, message, incoming, code)
        elif person is None:
            reply = answers.stranger(SURFACE)
        else:
            reply = await work(desk, Said(message, incoming, person))
        if past_the_door:
            await _mark_answered(desk, incoming)
        desk.settled(update.update_id)
        if reply is not None and reply is not answers.ALREADY:
            await answering.below(desk, message, reply, incoming)
        # Who was linked just now is known only from here on.
        if incoming.private and (person := await desk.reception.person(incoming)):
            await menus.put_own(desk, person, message.chat.id)

    return hear


async def _answered(desk: Desk, incoming: Incoming) -> bool:
    """Whether a message that the door does not see was answered already."""
    id = incoming.id or ""
    return await desk.reception.look(lambda session: recall.answered(session, SURFACE, id))


async def _mark_answered(desk: Desk, incoming: Incoming) -> None:
    """Keep that a message was answered, unless the door did. Of a stranger nothing is kept."""
    person, id = await desk.reception.person(incoming), incoming.id
    if person is None or id is None:
        return

    def mark(session: Session) -> None:
        if not recall.answered(session, SURFACE, id):
            recall.mark_answered(session, person, SURFACE, id, desk.now)

    await desk.reception.do(mark)


async def words(desk: Desk, said: Said) -> Reply | None:
    """Answer what somebody typed, in plain words or as a command of the menu."""
    incoming = said.incoming
    if command := incomings.command_in(incoming.text):
        name, whom, rest = command
        if name == "start":
            return linking.greeting(said.person)
        text = menu.text_of(name, rest, desk.registry)
        # In a group it may be meant for another bot.
        if text is None and not whom and not incoming.private:
            return None
        told = text or f"{name} {rest}".replace("_", " ")
        incoming = replace(incoming, text=told, afresh=True)
    return await desk.reception.answer(incoming)


async def other(_: Desk, said: Said) -> Reply | None:
    """What the bot cannot take."""
    return others.declined(said.message)


# -- chats ------------------------------------------------------------------------------------


async def moved(desk: Desk, update: Update) -> None:
    """A group became a supergroup: both say so."""
    message = update.message
    assert message is not None, "only messages come here"
    before, after = message.migrate_from_chat_id, message.migrate_to_chat_id
    await groups.moved(desk.reception, before or message.chat.id, after or message.chat.id)


async def joined_or_left(desk: Desk, update: Update) -> None:
    """The bot was taken into a chat, or thrown out of it."""
    change = update.my_chat_member
    assert change is not None, "only such changes come here"
    if why := groups.left(change):
        await groups.closed(desk.reception, change.chat.id, why, desk.now, change.chat.title)
    elif groups.joined(change):
        await answering.first(desk, change.chat, groups.hello(desk.me))


# -- trouble ----------------------------------------------------------------------------------


def _failing(desk: Desk) -> Any:
    """Log what failed under a reference, and tell it to who waits for an answer."""

    async def failed(update: object, context: Any) -> None:
        reference = secrets.token_hex(4).upper()
        log.error("reference %s: an update failed", reference, exc_info=context.error)
        if isinstance(update, Update):
            await answering.apologise(desk, update, reference)

    return failed
