"""Slack as a part of the service: it connects, says how it is, and finishes what it began."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.request import SocketModeRequest

from adapters.slack.desk import Desk
from adapters.slack.errors import TROUBLES, code_of, told
from adapters.slack.incoming import numbered
from adapters.slack.socket import Socket
from opsbot.parts import State
from opsbot.trouble import Trouble

log = logging.getLogger(__name__)

# What no waiting mends.
_WRONG_TOKEN = frozenset({
    "account_inactive", "invalid_auth", "missing_scope", "no_permission", "not_allowed_token_type",
    "not_authed", "token_expired", "token_revoked",
})  # fmt: skip
# Seconds that the service waits for the first connection; it goes on trying.
FIRST = 10.0
# ... and between two attempts to ask Slack who we are.
AGAIN = 30.0


class SlackPart:
    """Slack over Socket Mode, where there is an app token; else over HTTP (http.py)."""

    name = "slack"

    def __init__(self, desk: Desk, app: AsyncApp, app_token: str = "") -> None:
        self._desk = desk
        self._socket: Socket | None = None
        if app_token:
            self._socket = Socket(desk.teams.client, app_token, self._take)
        self._app = app
        self._tasks: list[asyncio.Task[None]] = []
        self._why = "not started"

    async def start(self) -> None:
        timeout = aiohttp.ClientTimeout(total=30)
        client = self._desk.teams.client
        client.session = aiohttp.ClientSession(trust_env=True, timeout=timeout)
        try:
            await self._introduce()
            if self._why:
                self._tasks.append(asyncio.create_task(self._keep_asking()))
            if self._socket is not None:
                await self._connect(self._socket)
        except BaseException:
            await self.stop(0)
            raise

    async def _introduce(self) -> None:
        """Ask Slack who we are. Raises Trouble where the token is wrong."""
        try:
            await self._desk.teams.own()
            self._why = ""
        except TROUBLES as error:
            _refuse(code_of(error), "OPSBOT_SLACK_BOT_TOKEN")
            self._why = f"Slack cannot be reached ({told(error)})"
            log.warning("%s; asking again", self._why)

    async def _keep_asking(self) -> None:
        while self._why:
            await asyncio.sleep(AGAIN)
            try:
                await self._introduce()
            except Trouble as trouble:
                self._why = str(trouble)

    async def _connect(self, socket: Socket) -> None:
        self._tasks.append(asyncio.create_task(socket.run()))
        try:
            await asyncio.wait_for(socket.tried.wait(), FIRST)
        except TimeoutError:
            return  # it goes on trying
        _refuse(socket.refused, "OPSBOT_SLACK_APP_TOKEN")

    async def _take(self, envelope: dict[str, Any]) -> BoltResponse:
        """Hand what came over the socket to the same listeners as what comes over HTTP."""
        asked = SocketModeRequest.from_dict(numbered(envelope))
        if asked is None:
            return BoltResponse(status=400)
        answer: BoltResponse = await run_async_bolt_app(self._app, asked)
        return answer

    async def stop(self, seconds: float) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        # What was heard is answered, and gets its receipt.
        await self._desk.finish(seconds)
        if self._socket is not None:
            await self._socket.close()
        if self._desk.teams.client.session is not None:
            await self._desk.teams.client.session.close()
        self._why = "stopped"

    def state(self) -> State:
        if why := self._why or self._desk.teams.lost:
            return State(False, why)
        return self._socket.state() if self._socket else State(True, "heard over HTTP")


def _refuse(code: str, setting: str) -> None:
    """Raise Trouble where Slack wants nobody with this token."""
    if code in _WRONG_TOKEN:
        raise Trouble(f"Slack does not take {setting} ({code}). Copy it again: docs/slack.md")
