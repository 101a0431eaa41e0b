"""Polling: updates are fetched, and Telegram keeps each until what it asked for is committed."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from adapters.telegram.arrivals import Arrival, Arrivals
from adapters.telegram.faults import seconds_of, told
from opsbot.parts import State

log = logging.getLogger(__name__)

ALLOWED = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY, Update.MY_CHAT_MEMBER)
# How long Telegram may keep a request open until there is something, in seconds.
LONG = 30
# While something is at work Telegram would give it again at once: it is asked this often.
BREATH = 1.0
# A server that does not wait, and has nothing new, is asked this often.
IDLE = 0.2
# Seconds to wait after trouble, each time twice as long.
SHORTEST, LONGEST = 1.0, 30.0


async def unhook(bot: ExtBot[Any]) -> None:
    """Take a webhook of earlier times away: beside it nothing can be polled."""
    try:
        await bot.delete_webhook(drop_pending_updates=False)
    except TelegramError as error:
        log.warning("a webhook may still be set (%s)", told(error, bot))


class Poller:
    """Fetches updates until it is cancelled."""

    def __init__(self, bot: ExtBot[Any], arrivals: Arrivals) -> None:
        self.state = State(True, "polls")
        self._bot = bot
        self._arrivals = arrivals
        self._unsettled: dict[int, Arrival] = {}
        self._next: int | None = None  # the update after the last one that was fetched

    async def run(self) -> None:
        """Fetch and hand over. Trouble is waited out."""
        pause = SHORTEST
        while True:
            try:
                await self._round()
            except RetryAfter as wait:
                self._trouble("asked to wait")
                await asyncio.sleep(seconds_of(wait))
            except TelegramError as error:
                self._trouble(_why(error, self._bot))
                if isinstance(error, NetworkError):
                    self._next = None  # who comes back may count anew; what was done is known
                if "webhook" in error.message.lower():
                    await unhook(self._bot)
                await asyncio.sleep(pause)
                pause = min(LONGEST, pause * 2)
            else:
                pause = SHORTEST
                if not self.state.ready:
                    log.info("polls again")
                self.state = State(True, "polls")

    async def confirm(self) -> None:
        """Tell Telegram what is settled, so that it comes no second time."""
        await self._bot.get_updates(offset=self._first(), limit=1, timeout=0, read_timeout=5)

    async def _round(self) -> None:
        began = time.monotonic()
        waits = 0 if self._unsettled else LONG
        updates = await self._bot.get_updates(
            offset=self._first(), timeout=waits, allowed_updates=ALLOWED, read_timeout=waits + 10
        )
        fresh = False
        for update in updates:
            fresh |= update.update_id >= (self._next or update.update_id)
            self._unsettled[update.update_id] = self._arrivals.take(update)
        if updates:
            self._next = max(self._next or 0, updates[-1].update_id + 1)
        await self._settle()
        if not fresh and time.monotonic() - began < IDLE:
            await asyncio.sleep(IDLE)

    async def _settle(self) -> None:
        """Wait a while for what is at work."""
        if not self._unsettled:
            return
        waits = [asyncio.create_task(one.wait()) for one in self._unsettled.values()]
        _, late = await asyncio.wait(waits, timeout=BREATH)
        for one in late:
            one.cancel()
        self._unsettled = {
            id: one for id, one in self._unsettled.items() if not one.settled.is_set()
        }

    def _first(self) -> int | None:
        """The first update that Telegram is to give: those before it are settled."""
        return min(self._unsettled, default=self._next)

    def _trouble(self, said: str) -> None:
        if self.state.said != said:
            log.warning("polling: %s", said)
        self.state = State(False, said)


def _why(error: TelegramError, bot: ExtBot[Any]) -> str:
    if isinstance(error, Conflict):
        return "another program polls with this token, or a webhook is set"
    if isinstance(error, InvalidToken):
        return "the token is not taken any more"
    return f"cannot be reached ({told(error, bot)})"
