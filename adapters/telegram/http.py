"""The webhook: Telegram hands updates over, and keeps each until it is told 200."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.telegram.arrivals import Arrival
from adapters.telegram.lenient import Json

log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
# Far more than an update ever has.
LARGEST = 1_000_000  # bytes


def webhook(secret: str, take: Callable[[Json], Arrival | None]) -> Route:
    """The address for updates. `take` takes one in hand; it says None before the bot is ready.
    Nothing of a request is read before its secret was found right."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("wrong secret", 403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("too large", 413)
        try:
            update = json.loads(body)
        except ValueError:
            update = None
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return PlainTextResponse("no update", 400)
        arrival = take(update)
        # What is not settled Telegram delivers again.
        if arrival is None or not await arrival.wait():
            return PlainTextResponse("not ready", 503)
        return Response(status_code=200)

    return Route(PATH, receive, methods=["POST"])


async def _body(request: Request) -> bytes | None:
    """What was sent; None where it is too much."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return body
