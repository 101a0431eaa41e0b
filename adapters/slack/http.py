"""Slack over HTTP: its signed requests, verified as they came, before anything of them is read."""

from __future__ import annotations

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.slack.incoming import whole
from adapters.slack.manifest import EVENTS_PATH

# Bytes; Slack's own requests stay far below.
LARGEST = 3_000_000


def routes(app: AsyncApp, signing_secret: str) -> list[Route]:
    """The address at which Slack speaks to us."""
    verifier = SignatureVerifier(signing_secret)

    async def events(request: Request) -> Response:
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > LARGEST:
                return PlainTextResponse("Too large.", 413)
        # Bolt checks it once more; but it reads what came first, whoever sent it.
        if not is_genuine(verifier, body, request):
            return PlainTextResponse("The signature is wrong, or older than five minutes.", 401)
        try:
            asked = to_async_bolt_request(request, body)
        except (AttributeError, TypeError, ValueError):  # no JSON, or no object
            return PlainTextResponse("This is not what Slack sends.", 400)
        asked.body = dict(whole(asked.body))
        return to_starlette_response(await app.async_dispatch(asked))

    return [Route(EVENTS_PATH, events, methods=["POST"])]


def is_genuine(verifier: SignatureVerifier, body: bytes, request: Request) -> bool:
    """Whether Slack signed it, within the last five minutes."""
    stamp = request.headers.get("x-slack-request-timestamp", "")
    signature = request.headers.get("x-slack-signature", "")
    try:
        return verifier.is_valid(body, stamp, signature)
    except (TypeError, ValueError):  # no number, or letters that no signature has
        return False
