"""The menus of commands, as Telegram is given them: everybody's, and each person's own."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from adapters.telegram import menu
from adapters.telegram.desk import Desk
from adapters.telegram.faults import told
from adapters.telegram.menu import Entry, Scope
from opsbot.access import Person
from opsbot.queries import history

log = logging.getLogger(__name__)

_SCOPES: dict[Scope, BotCommandScope] = {
    "default": BotCommandScopeDefault(),
    "all_private_chats": BotCommandScopeAllPrivateChats(),
    "all_group_chats": BotCommandScopeAllGroupChats(),
}
# What somebody did in this time makes their own menu.
LATELY = timedelta(days=90)


async def put(desk: Desk) -> None:
    """Give Telegram the menus of everybody, in each language. Without them all works as well."""
    try:
        for language in ("", *menu.languages()):
            for scope, entries in menu.shared(desk.registry, language=language).items():
                await _put(desk, entries, _SCOPES[scope], language)
    except TelegramError as error:
        log.warning("telegram: the menus were not taken (%s)", told(error, desk.bot))


async def put_own(desk: Desk, person: Person, chat: int) -> None:
    """Give somebody the menu of what they may do and use, in their private chat; once a day."""
    today = desk.now.date()
    if desk.menus.get(chat) == today:
        return
    desk.menus[chat] = today
    counts = await desk.reception.look(
        lambda session: history.used(session, person.member_id, desk.now - LATELY)
    )
    entries = menu.personal(desk.registry, person.role, counts, person.language)
    try:
        await _put(desk, entries, BotCommandScopeChat(chat))
    except TelegramError as error:
        log.info("telegram: somebody's own menu was not taken (%s)", told(error, desk.bot))


async def _put(
    desk: Desk, entries: Sequence[Entry], scope: BotCommandScope, language: str = ""
) -> None:
    commands = [BotCommand(one.name, one.description) for one in entries]
    await desk.bot.set_my_commands(commands, scope=scope, language_code=language or None)
