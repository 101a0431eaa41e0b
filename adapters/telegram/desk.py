"""What every handler works with: the bot's door, Telegram, and the updates in hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from telegram import Message, User
from telegram.ext import ExtBot

from opsbot.access import Person
from opsbot.bot import Incoming
from opsbot.command import Registry
from opsbot.reception import Reception


@dataclass(frozen=True, slots=True)
class Desk:
    """The door of the house, and the way to Telegram."""

    reception: Reception
    bot: ExtBot[Any]
    settled: Callable[[int], None]  # what the update of this number asked for is committed
    menus: dict[int, date] = field(default_factory=dict)  # when each chat was given its own

    @property
    def me(self) -> User:
        """The bot's own account. Known once the part has started."""
        return self.bot.bot

    @property
    def registry(self) -> Registry:
        return self.reception.bot.registry

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Said:
    """A message to the bot by somebody it knows."""

    message: Message
    incoming: Incoming
    person: Person
