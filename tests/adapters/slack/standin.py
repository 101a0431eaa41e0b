"""A small stand-in for Slack: the Web API, the socket of Socket Mode, uploads and response URLs.

It is dumb: it keeps what it is told, refuses what Slack's documentation says Slack refuses, and has
trouble only when a test asks for it.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from tests.adapters.slack.heard import Call, Heard
from tests.adapters.slack.link import Link
from tests.adapters.slack.webapi import WebApi
from tests.adapters.slack.world import World, made, small_world
from tests.loops import Loop

Json = dict[str, Any]

# A response URL may be used so often.
USES = 5


@dataclass
class Trouble:
    """What goes wrong with the next calls of a method."""

    times: int = 1
    status: int = 200
    error: str = ""  # an answer that is not ok
    retry_after: int | None = None
    slow: float = 0.0  # seconds before anything else happens
    drop: bool = False  # the connection, before the call is done
    lost: bool = False  # the connection, after the call is done


class Standin:
    """The server, and what it was told."""

    def __init__(self, loop: Loop, world: World) -> None:
        self.loop = loop
        self.world = world
        self.api = WebApi(world)
        self.heard = Heard()
        self.link = Link(loop)
        self.hooks: dict[str, tuple[Json, int]] = {}  # response URLs: of what, and used how often
        self._troubles: dict[str, list[Trouble]] = {}
        app = web.Application(client_max_size=20 * 1024**2)
        app.router.add_route("*", "/api/{method}", self._called)
        app.router.add_post("/upload/v1/{file}", self._uploaded)
        app.router.add_get("/files-pri/{file}/{name}", self._downloaded)
        app.router.add_post("/hooks/{hook}", self._responded)
        app.router.add_get("/link/", self.link.opened)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)

    @property
    def url(self) -> str:
        """The address of the Web API, as the setting wants it."""
        return f"{self.api.url}/api/"

    async def start(self) -> None:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = urlsplit(site.name).port or self._runner.addresses[0][1]
        self.api.url = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        await self.link.close()
        await self._runner.cleanup()

    def trouble(self, method: str, **what: Any) -> None:
        """Let the next call of a method go wrong; or the next `times`."""
        self._troubles.setdefault(method, []).append(Trouble(**what))

    def all_well(self) -> None:
        """No more trouble."""
        self._troubles.clear()

    def hook(self, of: Json) -> str:
        """A response URL for something a person did."""
        name = made("h")
        self.hooks[name] = (of, 0)
        return f"{self.api.url}/hooks/{name}"

    # -- requests -----------------------------------------------------------------------------

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        call = Call(method, *await _read(request))
        trouble = self._next_trouble(method)
        if trouble.slow:
            self.heard.add(_refused(Call(f"{method} begins", call.args), "it takes its time"))
            await asyncio.sleep(trouble.slow)
        if trouble.drop:
            self.heard.add(_refused(call, "dropped"))
            _hang_up(request)
        if trouble.retry_after is not None:
            self.heard.add(_refused(call, "ratelimited", 429))
            headers = {"Retry-After": str(trouble.retry_after)}
            return web.json_response(call.answer, status=429, headers=headers)
        if trouble.status != 200:
            self.heard.add(_refused(call, f"HTTP {trouble.status}", trouble.status))
            return web.Response(status=trouble.status, text="<html>Something went wrong</html>")
        call.answer = (
            {"ok": False, "error": trouble.error}
            if trouble.error
            else self.api.answer(method, call.token, call.args)
        )
        self.heard.add(call)
        if trouble.lost:
            _hang_up(request)
        return web.json_response(call.answer)

    def _next_trouble(self, method: str) -> Trouble:
        waiting = self._troubles.get(method) or []
        if not waiting:
            return Trouble()
        waiting[0].times -= 1
        return waiting[0] if waiting[0].times else waiting.pop(0)

    async def _uploaded(self, request: web.Request) -> web.Response:
        file = self.world.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404)
        if request.content_type.startswith("multipart/"):
            parts = await request.post()
            field = next(iter(parts.values()))
            assert isinstance(field, web.FileField)
            file["content"] = field.file.read()
        else:
            file["content"] = await request.read()
        return web.Response(text=f"OK - {len(file['content'])}")

    async def _downloaded(self, request: web.Request) -> web.Response:
        team, _, name = request.match_info["file"].partition("-")
        token = self.world.tokens.get(_bearer(request) or "")
        if token is None or token.revoked or token.team != team:
            # Whoever has no token sees a page to sign in, as people do.
            return web.Response(
                text="<!DOCTYPE html><title>Sign in</title>", content_type="text/html"
            )
        return web.Response(body=self.world.files[name]["content"])

    async def _responded(self, request: web.Request) -> web.Response:
        name = request.match_info["hook"]
        of, used = self.hooks.get(name, ({}, USES))
        call = Call("response_url", await request.json())
        self.hooks[name] = (of, used + 1)
        if (trouble := self._next_trouble("response_url")).status != 200:
            self.heard.add(_refused(call, f"HTTP {trouble.status}", trouble.status))
            return web.Response(status=trouble.status)
        if used >= USES:
            self.heard.add(_refused(call, "used_url", 404))
            return web.Response(status=404, text="used_url")
        args = {"channel": of.get("channel"), **call.args}
        try:
            if not call.args.get("delete_original"):
                self.api.check(args)
        except Exception as wrong:
            self.heard.add(_refused(call, str(wrong), 400))
            return web.Response(status=400, text=str(wrong))
        call.args = args
        self.heard.add(call)
        return web.Response(text="ok")


def _refused(call: Call, why: str, status: int = 200) -> Call:
    call.answer, call.status = {"ok": False, "error": why}, status
    return call


def _hang_up(request: web.Request) -> None:
    """Break the connection, as a network does."""
    if request.transport is not None:
        request.transport.abort()
    raise ConnectionResetError("hung up")


async def _read(request: web.Request) -> tuple[Json, str | None]:
    """The arguments and the token of a call: from the query, a form, a JSON body or the headers."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        args |= await request.json() if await request.read() else {}
    else:
        args |= dict(await request.post())
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    if scheme == "Basic":
        args["client_id"], _, args["client_secret"] = base64.b64decode(rest).decode().partition(":")
    token = _bearer(request) or args.pop("token", None)
    return {name: of_form(value) for name, value in args.items()}, token


def _bearer(request: web.Request) -> str | None:
    return request.headers.get("Authorization", "").removeprefix("Bearer ").strip() or None


def of_form(value: Any) -> Any:
    """Lists and objects are JSON in a form."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


@contextmanager
def standin(loop: Loop, world: World | None = None) -> Iterator[Standin]:
    """A stand-in that runs until the block ends."""
    server = Standin(loop, world or small_world())
    loop.run(server.start())
    try:
        yield server
    finally:
        loop.run(server.stop())
