"""Slack as the service puts it together, from the settings."""

from __future__ import annotations

from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import http, oauth
from adapters.slack.app import application
from adapters.slack.desk import Desk
from adapters.slack.part import SlackPart
from adapters.slack.sender import SlackSender
from adapters.slack.teams import Teams
from opsbot.parts import Surface
from opsbot.reception import Reception
from opsbot.trouble import Trouble
from opsbot.vault import vault

# An answer to somebody who waits is tried so often where Slack wants fewer messages.
TRIES = 3


def surface(reception: Reception) -> Surface:
    """What receives, what sends, and the web addresses. May raise Trouble: a setting is missing."""
    settings = reception.settings
    app_token, secret = settings.slack_app_token, settings.slack_signing_secret
    if not app_token and not secret:
        raise Trouble(
            "Slack needs OPSBOT_SLACK_APP_TOKEN (Socket Mode) or OPSBOT_SLACK_SIGNING_SECRET "
            "(HTTP): docs/slack.md"
        )
    if settings.slack_client_id and not (settings.slack_client_secret and settings.public_url):
        raise Trouble(
            "With OPSBOT_SLACK_CLIENT_ID, OPSBOT_SLACK_CLIENT_SECRET and OPSBOT_PUBLIC_URL are "
            "needed: docs/slack.md"
        )
    if settings.slack_client_id:
        vault(settings)  # a key that seals nothing is told now, and not to the first who installs
    client = AsyncWebClient(
        base_url=settings.slack_api_url,
        retry_handlers=[
            AsyncConnectionErrorRetryHandler(),
            AsyncRateLimitErrorRetryHandler(max_retry_count=TRIES),
        ],
    )
    teams = Teams(reception, client)
    desk = Desk(reception, teams)
    app = application(desk)
    routes = http.routes(app, secret.get_secret_value()) if secret else []
    if settings.slack_client_id:
        routes += oauth.routes(reception, teams)
    part = SlackPart(desk, app, app_token.get_secret_value() if app_token else "")
    return Surface(part, SlackSender(desk), routes)
