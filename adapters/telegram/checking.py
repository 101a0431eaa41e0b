"""Whether Telegram takes the token of the settings, for `opsbot doctor`."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from adapters.telegram.bots import api_url, token_of
from opsbot.finding import Finding
from opsbot.settings import Settings

PATIENCE = 10.0  # seconds


def check(settings: Settings) -> Iterator[Finding]:
    """Ask Telegram who the token's bot is, and whether updates can come in as they are set up."""
    if not settings.telegram_token:
        return
    try:
        address = f"{api_url(settings)}{token_of(settings)}/getMe"
        said = httpx.get(address, timeout=PATIENCE).json()
    except (httpx.HTTPError, ValueError) as error:  # their words would hold the address
        what = f"Telegram does not answer ({type(error).__name__})"
        yield Finding("telegram", what, "Is this machine online?", well=False)
        return
    if not said.get("ok"):
        advice = "Copy it anew from @BotFather into OPSBOT_TELEGRAM_TOKEN."
        yield Finding("telegram", "OPSBOT_TELEGRAM_TOKEN is not taken", advice, well=False)
        return
    yield Finding("telegram", f"@{said['result'].get('username')}")
    if settings.telegram_webhook_secret and not settings.public_url:
        advice = "Set OPSBOT_PUBLIC_URL, or take OPSBOT_TELEGRAM_WEBHOOK_SECRET out."
        yield Finding("telegram", "a webhook without a public address", advice, well=False)
