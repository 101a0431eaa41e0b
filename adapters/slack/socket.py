"""Socket Mode: Slack's requests over a connection that we open, again whenever it is lost.

The SDK's own client keeps trying an address that Slack gives for one use, and does not say when it
lost the connection; this one asks for a new address each time, waits longer each time, and says it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import TROUBLES, code_of
from opsbot.parts import State

log = logging.getLogger(__name__)

# Seconds. A dead connection is noticed after one and a half beats without an answer.
HEARTBEAT = 10.0
CONNECT_WITHIN = 20.0
# Once Slack says that a connection ends it does so within ten seconds; the next one is up by then.
LAST_WORDS = 15.0
LONGEST_WAIT = 60.0
# A new connection is wanted every hour or so. Sooner than this, and it is asked for with care.
SHORTEST = 5.0

Take = Callable[[dict[str, Any]], Awaitable[BoltResponse]]


class Lost(Exception):
    """The connection is no more."""


class Socket:
    """One connection at a time. `take` answers an envelope: what it returns with status 200 is sent
    back as its receipt; without a receipt Slack delivers again."""

    def __init__(self, client: AsyncWebClient, app_token: str, take: Take) -> None:
        self._client = client
        self._app_token = app_token
        self._take = take
        self._since = datetime.now(UTC)
        self._connected = False
        self._why = "not connected yet"
        self._tasks: set[asyncio.Task[None]] = set()  # old connections, and what they brought
        self.tried = asyncio.Event()  # once the first attempt has ended, well or not
        self.refused = ""  # Slack's word for why it wants nobody with this token

    def state(self) -> State:
        if self._connected:
            return State(True, f"connected by Socket Mode since {self._since:%H:%M:%S} UTC")
        return State(False, f"not connected since {self._since:%H:%M:%S} UTC: {self._why}")

    async def run(self) -> None:
        """Stay connected until cancelled."""
        failures = 0
        while True:
            try:
                await self._stay()
                failures = 0
            except (Lost, *TROUBLES) as error:
                if self._connected:
                    failures = 0
                self._lost(error)
                wait = pause(failures)
                failures += 1
                log.warning("%s; connecting again in %.1f s", self._why, wait)
                await asyncio.sleep(wait)

    async def _stay(self) -> None:
        """Connect, and listen until Slack asks for a new connection. Raises Lost when it breaks."""
        opened = await self._client.apps_connections_open(app_token=self._app_token)
        session = aiohttp.ClientSession(trust_env=True)
        try:
            async with asyncio.timeout(CONNECT_WITHIN):
                url = str(opened["url"])
                ws = await session.ws_connect(url, heartbeat=HEARTBEAT, max_msg_size=0)
        except BaseException:
            await session.close()
            raise
        self._won()
        began = time.monotonic()
        leaving = asyncio.Event()
        reading = self._keep(self._read(session, ws, leaving))
        told = asyncio.create_task(leaving.wait())
        try:
            await asyncio.wait({reading, told}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            reading.cancel()
            raise
        finally:
            told.cancel()
        if not leaving.is_set():
            raise Lost("Slack closed the connection")
        if time.monotonic() - began < SHORTEST:
            raise Lost("Slack wants one new connection after the other")

    def _won(self) -> None:
        self._connected, self._since, self._why = True, datetime.now(UTC), ""
        self.tried.set()
        log.info("Slack: connected by Socket Mode")

    def _lost(self, error: Exception) -> None:
        if self._connected:
            self._since = datetime.now(UTC)
        self._connected, self._why = False, said(error)
        self.refused = code_of(error)
        self.tried.set()

    async def _read(
        self,
        session: aiohttp.ClientSession,
        ws: aiohttp.ClientWebSocketResponse,
        leaving: asyncio.Event,
    ) -> None:
        """Hand over what comes until the connection ends, which is soon once Slack said so."""
        async with session, ws:
            while True:
                until = LAST_WORDS if leaving.is_set() else None
                try:
                    message = await ws.receive(until)
                except TimeoutError:
                    return
                if message.type is not aiohttp.WSMsgType.TEXT:
                    return  # closed, or broken; pings are answered below
                self._heard(ws, message.data, leaving)

    def _heard(
        self, ws: aiohttp.ClientWebSocketResponse, text: str, leaving: asyncio.Event
    ) -> None:
        try:
            told = json.loads(text)
        except ValueError:
            log.warning("Slack: a message that is no JSON")
            return
        if told.get("type") == "disconnect":
            log.info("Slack: wants a new connection (%s)", told.get("reason"))
            leaving.set()
        elif told.get("envelope_id"):
            self._keep(self._receipt(ws, told))

    async def _receipt(self, ws: aiohttp.ClientWebSocketResponse, envelope: dict[str, Any]) -> None:
        answer = await self._take(envelope)
        if answer.status != 200:
            return
        receipt: dict[str, Any] = {"envelope_id": envelope["envelope_id"]}
        if body := answer.body:
            kind = answer.headers.get("content-type", [""])[0]
            is_json = kind.startswith("application/json")
            receipt["payload"] = json.loads(body) if is_json else {"text": body}
        try:
            await ws.send_json(receipt)
        except (ConnectionError, aiohttp.ClientError):
            log.warning("Slack: the connection broke before a receipt; it may come again")

    def _keep(self, work: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("Slack: a message was not taken", exc_info=error)

    async def close(self) -> None:
        """End what is open."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def pause(failures: int) -> float:
    """Seconds to wait after so many failures in a row: longer each time, and never for all the
    same."""
    return min(LONGEST_WAIT, 2.0 ** min(failures, 6)) * random.uniform(0.5, 1.0)


def said(error: Exception) -> str:
    """What went wrong, without an address: Slack's hold a ticket."""
    if isinstance(error, Lost):
        return str(error)
    if code := code_of(error):
        return f"Slack says {code}"
    return f"Slack cannot be reached ({type(error).__name__})"
