"""The other end of Socket Mode: hello, envelopes, acknowledgements, and how Slack ends a link.

The protocol is that of docs.slack.dev/apis/events-api/using-socket-mode.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import Any, Literal

from aiohttp import WSMsgType, web

from tests.adapters.slack.heard import PATIENCE
from tests.adapters.slack.world import APP
from tests.loops import Loop

Json = dict[str, Any]
Kind = Literal["events_api", "slash_commands", "interactive"]

# Slack waits so long for an acknowledgement, in seconds; then the person reads of an error.
ACK_WITHIN = 3.0


class Link:
    """The sockets that an app has opened. Methods without `async` are for tests' own threads."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self._sockets: list[tuple[web.WebSocketResponse, asyncio.WriteTransport]] = []
        self._tickets: set[str] = set()
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._change = asyncio.Event()
        self.opened_in_all = 0
        self.deaf = False  # it takes what comes, and answers no ping

    async def opened(self, request: web.Request) -> web.StreamResponse:
        """A socket, from its beginning to its end."""
        ticket = request.query.get("ticket", "")
        if not ticket or ticket in self._tickets:
            return web.Response(status=403)  # a ticket works once
        self._tickets.add(ticket)
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        assert isinstance(request.transport, asyncio.WriteTransport)
        both = (socket, request.transport)
        self._sockets.append(both)
        self.opened_in_all += 1
        await socket.send_json(
            {
                "type": "hello",
                "num_connections": len(self._sockets),
                "debug_info": _host(approximate_connection_time=18060),
                "connection_info": {"app_id": APP},
            }
        )
        self._turn()
        try:
            async for message in socket:
                if message.type is WSMsgType.PING and not self.deaf:
                    await socket.pong(message.data)
                elif message.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self._sockets.remove(both)
            self._turn()
        return socket

    def _acknowledged(self, said: Json) -> None:
        waiting = self._acks.get(said.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(said.get("payload") or {})

    def _turn(self) -> None:
        self._change.set()
        self._change = asyncio.Event()

    # -- what a test does ---------------------------------------------------------------------

    def sends(
        self, kind: Kind, payload: Json, *, envelope: str | None = None, retry: int = 0
    ) -> Json:
        """Hand a payload over; what the app acknowledges with. TimeoutError when it does not."""
        return self._loop.run(self._send(kind, payload, envelope or str(uuid.uuid4()), retry))

    async def _send(self, kind: Kind, payload: Json, envelope: str, retry: int) -> Json:
        message: Json = {
            "envelope_id": envelope,
            "payload": payload,
            "type": kind,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            message |= {"retry_attempt": retry, "retry_reason": "timeout" if retry else ""}
        socket = await self._latest()
        ack = self._acks[envelope] = asyncio.get_running_loop().create_future()
        await socket.send_json(message)
        return await asyncio.wait_for(ack, ACK_WITHIN)

    async def _latest(self) -> web.WebSocketResponse:
        async with asyncio.timeout(PATIENCE):
            while not self._sockets:
                await self._change.wait()
        return self._sockets[-1][0]

    def wait_for(self, opened_in_all: int, wait: float = PATIENCE) -> None:
        """Wait until the app has opened so many sockets since the beginning."""

        async def waiting() -> None:
            async with asyncio.timeout(wait):
                while self.opened_in_all < opened_in_all:
                    await self._change.wait()

        self._loop.run(waiting())

    def says(self, text: str) -> None:
        """Something that is no envelope."""

        async def say() -> None:
            await (await self._latest()).send_str(text)

        self._loop.run(say())

    def asks_to_leave(self, reason: str = "refresh_requested") -> None:
        """Slack wants the app to open another socket; a little later it closes this one."""

        async def leave() -> None:
            socket = await self._latest()
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": _host()})

        self._loop.run(leave())

    def breaks(self) -> None:
        """Every socket breaks off, without a word."""

        async def stop() -> None:
            for _, transport in self._sockets:
                transport.abort()

        self._loop.run(stop())

    async def close(self) -> None:
        for socket, _ in list(self._sockets):
            await socket.close()


def _host(**more: Any) -> Json:
    return {"host": "applink-1", "build_number": 123, **more}
