"""Whether Slack takes the tokens of the settings, for `opsbot doctor`."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import code_of
from adapters.slack.manifest import INSTALL_PATH
from opsbot.finding import Finding
from opsbot.settings import Settings

PATIENCE = 10  # seconds
# Slack's words for what is wrong. Where an answer was none of Slack's there is a sentence instead.
_CODE = re.compile(r"[a-z_]+")


def check(settings: Settings) -> Iterator[Finding]:
    """Ask Slack about each token, and say what is missing beside them."""
    bot, app = settings.slack_bot_token, settings.slack_app_token
    if settings.slack_client_id:
        yield _installing(settings)
    if bot:
        yield _asked(settings, "auth.test", bot.get_secret_value(), "OPSBOT_SLACK_BOT_TOKEN")
    if app:
        name = "OPSBOT_SLACK_APP_TOKEN"
        yield _asked(settings, "apps.connections.open", app.get_secret_value(), name)
    elif not settings.slack_signing_secret:
        advice = (
            "Set OPSBOT_SLACK_APP_TOKEN for Socket Mode, or OPSBOT_SLACK_SIGNING_SECRET for HTTP."
        )
        yield Finding("slack", "nothing can come in", advice, well=False)
    elif not settings.public_url:
        advice = "Set OPSBOT_PUBLIC_URL to the address under which Slack reaches this service."
        yield Finding("slack", "over HTTP, without a public address", advice, well=False)


def _installing(settings: Settings) -> Finding:
    """Whether further Slack workspaces can install the app."""
    needed = {
        "OPSBOT_SLACK_CLIENT_SECRET": settings.slack_client_secret,
        "OPSBOT_PUBLIC_URL": settings.public_url,
    }
    missing = [name for name, value in needed.items() if not value]
    if settings.public_url is None or missing:
        advice = f"Set {' and '.join(missing)}, or take OPSBOT_SLACK_CLIENT_ID out."
        return Finding("slack", "no other workspace can install the app", advice, well=False)
    page = settings.public_url.rstrip("/") + INSTALL_PATH
    return Finding("slack", f"other workspaces install the app at {page}")


def _asked(settings: Settings, method: str, token: str, name: str) -> Finding:
    # The client of the service itself: what it is answered the service would be, too.
    client = AsyncWebClient(token=token, base_url=settings.slack_api_url, timeout=PATIENCE)
    try:
        said = asyncio.run(client.api_call(method))
    except Exception as error:  # whatever stands between us and Slack
        code = code_of(error)
        if _CODE.fullmatch(code):
            advice = f"Copy it anew from https://api.slack.com/apps into {name}."
            return Finding("slack", f"{name} is not taken ({code})", advice, well=False)
        said_so = f"Slack does not answer at {settings.slack_api_url} ({type(error).__name__})"
        return Finding("slack", said_so, "Is this machine online?", well=False)
    if method == "auth.test":
        bot, team = said.get("user") or said.get("user_id"), said.get("team") or said.get("team_id")
        return Finding("slack", f"{bot} in {team}")
    return Finding("slack", "a socket can be opened")
