"""A small, dumb stand-in for Telegram's Bot API over HTTP: requests come in, updates go out.

http://127.0.0.1:PORT/bot<TOKEN>/<method>       http://127.0.0.1:PORT/file/bot<TOKEN>/<path>
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web
from aiohttp.web_request import FileField

from tests.adapters.telegram import limits
from tests.adapters.telegram.methods import METHODS, settle
from tests.adapters.telegram.things import Call, Json, Upload
from tests.adapters.telegram.world import Dropped, Refusal, Slow, Webhook, World

# Fields that come as JSON; all others are plain words.
_JSON = {
    "allowed_updates", "button", "caption_entities", "commands", "entities", "link_preview_options",
    "media", "menu_button", "reply_markup", "reply_parameters", "results", "scope",
}  # fmt: skip
# Telegram waits longer and longer between two tries of a webhook; a test has no time.
AGAIN = 0.02
WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete "
    "the webhook first"
)
TWO_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
    "running"
)
SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Standin:
    """Serves one bot. Start it and stop it in the loop it serves in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.port = 0

    async def start(self) -> None:
        app = web.Application(client_max_size=2 * limits.UPLOAD)
        app.router.add_route("*", "/bot{token}/{method}", self._method)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._out = asyncio.create_task(self._push())

    async def stop(self) -> None:
        self.world.closing = True
        await self.world.tell()
        self._out.cancel()
        with suppress(asyncio.CancelledError):
            await self._out
        await self._runner.cleanup()

    # -- requests -----------------------------------------------------------------------------

    async def _method(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        try:
            self._known(request)
            call = await read(self.world, request, name)
            self.world.calls.append(call)
            await self.world.tell()
            fault = self._fault(name)
            if isinstance(fault, Refusal):
                raise fault
            if isinstance(fault, Slow):
                await asyncio.sleep(fault.seconds)
            if isinstance(fault, Dropped) and not fault.done:
                return broken(request)
            result = await self._do(call)
            if isinstance(fault, Dropped):
                return broken(request)
        except Refusal as no:
            return refused(no)
        return web.json_response({"ok": True, "result": result})

    def _fault(self, name: str) -> Refusal | Slow | Dropped | None:
        faults = self.world.faults[name]
        return faults.popleft() if faults else None

    async def _do(self, call: Call) -> Any:
        if call.method == "getUpdates":
            return await self._updates(call)
        if call.method not in METHODS:
            raise Refusal(404, "Not Found: method not found")
        result = METHODS[call.method](self.world, call)
        await self.world.tell()
        return result

    def _known(self, request: web.Request) -> None:
        if request.match_info["token"] != self.world.token:
            raise Refusal(401, "Unauthorized")

    async def _file(self, request: web.Request) -> web.Response:
        try:
            self._known(request)
        except Refusal as no:
            return refused(no)
        paths = {one.path: one for one in self.world.uploads.values()}
        upload = paths.get(request.match_info["path"])
        if upload is None:
            return refused(Refusal(404, "Not Found"))
        return web.Response(body=upload.content, content_type="application/octet-stream")

    # -- updates ------------------------------------------------------------------------------

    async def _updates(self, call: Call) -> list[Json]:
        """Long polling. Whoever asks ends the wait of those who asked before."""
        world = self.world
        if world.webhook is not None:
            raise Refusal(409, WEBHOOK_IS_SET)
        settle(world, call)
        world.polling += 1
        mine = world.polling
        if offset := int(call.fields.get("offset", 0)):
            world.waiting = [one for one in world.waiting if one["update_id"] >= offset]
        await world.tell()

        def over() -> bool:
            return bool(world.waiting) or world.closing or world.polling != mine

        with suppress(TimeoutError):
            async with asyncio.timeout(float(call.fields.get("timeout", 0))), world.news:
                await world.news.wait_for(over)
        if world.polling != mine:
            raise Refusal(409, TWO_POLL)
        return world.waiting[: int(call.fields.get("limit", 100))]

    async def _push(self) -> None:
        """Deliver what waits to the webhook, one after the other, until it is taken."""
        world = self.world
        async with ClientSession(timeout=ClientTimeout(10)) as session:
            while True:
                async with world.news:
                    await world.news.wait_for(lambda: bool(world.webhook and world.waiting))
                update, hook = world.waiting[0], world.webhook
                assert hook is not None
                status = await post(session, hook, update)
                world.delivered.append((update["update_id"], status))
                if 200 <= status < 300:
                    world.waiting = [one for one in world.waiting if one is not update]
                    world.last_error = ""
                else:
                    world.last_error = f"Wrong response from the webhook: {status}"
                    await asyncio.sleep(AGAIN)
                await world.tell()


async def post(session: ClientSession, hook: Webhook, update: Json) -> int:
    """Hand an update to a webhook; its status, 0 where nobody answers."""
    headers = {SECRET: hook.secret} if hook.secret else {}
    try:
        async with session.post(hook.url, json=update, headers=headers) as answer:
            return answer.status
    except (ClientError, TimeoutError):
        return 0


async def read(world: World, request: web.Request, method: str) -> Call:
    """A request in any of the three forms that the Bot API takes."""
    fields: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        fields |= await request.json()
    else:
        for name, value in (await request.post()).items():
            if isinstance(value, FileField):
                content = value.file.read()
                value.file.close()
                files[name] = world.keep(value.filename, value.content_type, content)
            else:
                fields[name] = value
    try:
        parsed = {name: json.loads(fields[name]) for name in _JSON & fields.keys()}
    except (TypeError, ValueError) as error:
        raise Refusal(400, "Bad Request: can't parse a field as JSON object") from error
    return Call(method, fields | parsed, files)


def refused(no: Refusal) -> web.Response:
    said: Json = {"ok": False, "error_code": no.status, "description": no.description}
    if no.parameters:
        said["parameters"] = no.parameters
    return web.json_response(said, status=no.status)


def broken(request: web.Request) -> web.Response:
    """No answer at all."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
