"""The HTTP server as a part of the service."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from opsbot.parts import State
from opsbot.trouble import Trouble


class Quiet(uvicorn.Server):
    """uvicorn without handlers for signals: the service has its own."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class HttpPart:
    """Serves an application at an address."""

    name = "http"

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        self.host = host
        self.port = port  # 0 takes one that is free, and is that one once started
        # Its lines go into our log; requests are counted by who serves them.
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
        self._server = Quiet(config)
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._server.serve([self._listen()]))
        while not (self._server.started or self._task.done()):
            await asyncio.sleep(0.01)
        if self._task.done():
            raise Trouble("The HTTP server did not start; the log says why.")

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        listening = socket.socket(family)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((self.host, self.port))
        except OSError as error:
            listening.close()
            raise Trouble(
                f"Nothing can listen at {self.host}:{self.port} ({error.strerror}). "
                "Set OPSBOT_HTTP_HOST and OPSBOT_HTTP_PORT to what is free."
            ) from error
        self.port = listening.getsockname()[1]
        return listening

    async def stop(self, seconds: float) -> None:
        self._server.should_exit = True
        if self._task is None:
            return
        done, _ = await asyncio.wait([self._task], timeout=max(0.0, seconds))
        if not done:  # somebody who never ends their request
            self._server.force_exit = True
            await self._task

    def state(self) -> State:
        if self._task is None or self._task.done():
            return State(False, "does not listen")
        return State(True, f"listens at http://{self.host}:{self.port}")
