"""Telegram as a part of the service: it begins to hear, and stops without losing anything."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from sqlmodel import Session
from telegram import Update
from telegram.error import InvalidToken, TelegramError

from adapters.telegram import bots, menus
from adapters.telegram.app import App
from adapters.telegram.arrivals import Arrival, Arrivals
from adapters.telegram.desk import Desk
from adapters.telegram.faults import told
from adapters.telegram.http import PATH
from adapters.telegram.incoming import SURFACE
from adapters.telegram.lenient import Json, readable
from adapters.telegram.polling import ALLOWED, LONGEST, SHORTEST, Poller, unhook
from adapters.telegram.sender import TelegramSender
from opsbot import house, installing
from opsbot.parts import State
from opsbot.trouble import Trouble

log = logging.getLogger(__name__)

# Telegram hands so many updates over at once; those of one chat wait for each other here.
AT_ONCE = 40


class TelegramPart:
    """Hears by webhook where there are a secret and a public address, else by polling."""

    name = SURFACE

    def __init__(self, desk: Desk, app: App, arrivals: Arrivals, sender: TelegramSender) -> None:
        self._desk = desk
        self._app = app
        self._sender = sender
        self._arrivals = arrivals
        self._settings = desk.reception.settings
        self._secret = bots.hook_secret(self._settings)
        self._poller = Poller(desk.bot, arrivals)
        self._tasks: list[asyncio.Task[None]] = []
        self._state = State(False, "not started")
        self._hears = False

    async def start(self) -> None:
        """Ask Telegram who the bot is, and begin to hear. Where it cannot be reached that is tried
        again, while the service runs. Raises Trouble where the token is wrong."""
        try:
            await self._app.initialize()
        except InvalidToken:
            await self._desk.bot.shutdown()
            raise Trouble(self._wrong_token()) from None  # the error's own words hold the token
        except TelegramError as error:
            self._say(f"cannot be reached ({told(error, self._desk.bot)})", ready=False)
            self._later(self._introduce())
        else:
            await self._begin()

    async def stop(self, seconds: float) -> None:
        """Hear and send no more, and finish what is in hand."""
        self._hears = False
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        until = time.monotonic() + seconds - 1.0
        await self._arrivals.finish(until - time.monotonic())
        await self._sender.finish(until - time.monotonic())
        if self._secret is None and self._state.ready:
            with suppress(TelegramError, TimeoutError):
                await asyncio.wait_for(self._poller.confirm(), 1.0)
        await self._app.shutdown()
        await self._desk.bot.shutdown()  # which the application leaves where it never began

    def state(self) -> State:
        """How it is now."""
        if self._secret is None and self._state.ready:
            polls = self._poller.state
            return State(polls.ready, f"{polls.said} as {self._name}")
        return self._state

    def take(self, update: Json) -> Arrival | None:
        """Take an update from the webhook in hand; None while nothing is heard."""
        if not self._hears:
            return None
        return self._arrivals.take(Update.de_json(readable(update), self._desk.bot))

    # -- how it begins ------------------------------------------------------------------------

    async def _introduce(self) -> None:
        """Ask who the bot is until there is an answer, and begin."""
        pause = SHORTEST
        while True:
            await asyncio.sleep(pause)
            pause = min(LONGEST, pause * 2)
            try:
                await self._app.initialize()
            except InvalidToken:
                self._say(self._wrong_token(), ready=False)
                return
            except TelegramError as error:
                self._say(f"cannot be reached ({told(error, self._desk.bot)})", ready=False)
            else:
                break
        await self._begin()

    async def _begin(self) -> None:
        await self._desk.reception.do(self._note)
        self._hears = True
        if self._secret is None:
            await unhook(self._desk.bot)
            self._state = State(True, "polls")
            self._later(self._poller.run())
        elif not await self._hooked():
            self._later(self._hook())
        self._later(menus.put(self._desk))

    def _note(self, session: Session) -> None:
        """Keep which bot speaks for the workspace: links to it are made of its name."""
        workspace = house.find_workspace(session, demo=False)
        if workspace is None:
            return
        me = self._desk.me
        installing.put(
            session, workspace_id=workspace.id, surface=SURFACE, team=str(me.id),
            name=me.username or "", bot_id=str(me.id), now=self._desk.now,
        )  # fmt: skip

    async def _hooked(self) -> bool:
        """Tell Telegram where the webhook is. False where it did not take it."""
        base = (self._settings.public_url or "").rstrip("/")
        try:
            await self._desk.bot.set_webhook(
                base + PATH, secret_token=self._secret, allowed_updates=ALLOWED,
                max_connections=AT_ONCE, drop_pending_updates=False,
            )  # fmt: skip
        except TelegramError as error:
            self._say(f"the webhook was not taken ({told(error, self._desk.bot)})", ready=False)
            return False
        self._say(f"hears by webhook as {self._name}", ready=True)
        return True

    async def _hook(self) -> None:
        pause = SHORTEST
        while not await self._hooked():
            await asyncio.sleep(pause)
            pause = min(LONGEST, pause * 2)

    # -- small things -------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return f"@{self._desk.me.username or self._desk.me.id}"

    def _wrong_token(self) -> str:
        where = bots.api_url(self._settings)
        return (
            f"Telegram ({where}) does not know the token in OPSBOT_TELEGRAM_TOKEN. Copy it once "
            "more from @BotFather, as it stands: “123456:ABC…”."
        )

    def _say(self, said: str, *, ready: bool) -> None:
        """Note how it is, and log what is new."""
        state = State(ready, said)
        if state != self._state and not ready:
            log.warning("telegram: %s", said)
        self._state = state

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        """Work beside, until it is done or the part stops."""
        task = asyncio.create_task(work)
        task.add_done_callback(_ended)
        self._tasks.append(task)


def _ended(task: asyncio.Task[None]) -> None:
    """What ends by itself should not end with an error that nobody sees."""
    if not task.cancelled() and (error := task.exception()):
        log.error("telegram: something beside ended", exc_info=error)
