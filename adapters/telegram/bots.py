"""The way to Telegram: where its API is, how long it may take, and how fast we go."""

from __future__ import annotations

from typing import Any

from telegram import LinkPreviewOptions
from telegram.ext import AIORateLimiter, Defaults, ExtBot

from adapters.telegram.lenient import Lenient
from opsbot.settings import Settings

BOT, FILE = "/bot", "/file/bot"
# How often an answer that came too fast is sent again, after as long as Telegram wants.
RETRIES = 3
# Seconds: for a connection, for an answer, for a word, and until one of the connections is free.
CONNECT, READ, WRITE, POOL = 10.0, 20.0, 20.0, 30.0
# Answers that are sent at once.
CONNECTIONS = 64


def api_url(settings: Settings) -> str:
    """Where methods are called; the token follows. A server's address alone will do."""
    return _with(settings.telegram_api_url, BOT)


def file_url(settings: Settings) -> str:
    """Where files are fetched. Who sets another server for the methods means both."""
    usual = Settings.model_fields["telegram_file_url"].default
    if settings.telegram_file_url == usual and api_url(settings) != _usual_api():
        return api_url(settings).removesuffix(BOT) + FILE
    return _with(settings.telegram_file_url, FILE)


def _usual_api() -> str:
    return str(Settings.model_fields["telegram_api_url"].default)


def _with(url: str, end: str) -> str:
    url = url.rstrip("/")
    return url if url.endswith(end) or "{token}" in url else url + end


def token_of(settings: Settings) -> str:
    """The bot's token. Asked only where there is one."""
    assert settings.telegram_token is not None, "switched on"
    return settings.telegram_token.get_secret_value().strip()


def answering(settings: Settings) -> ExtBot[Any]:
    """The bot that answers: it keeps Telegram's pace, and waits when it is asked to."""
    return ExtBot(
        token_of(settings),
        base_url=api_url(settings),
        base_file_url=file_url(settings),
        request=_request(),
        get_updates_request=_request(),
        defaults=_DEFAULTS,
        rate_limiter=AIORateLimiter(max_retries=RETRIES),
    )


def delivering(settings: Settings, answers: ExtBot[Any]) -> ExtBot[Any]:
    """The same bot as it sends notices, over the connections of the one that answers: it says at
    once what Telegram said, for delivery keeps the pace and waits itself."""
    return ExtBot(
        token_of(settings), base_url=api_url(settings), defaults=_DEFAULTS,
        request=answers.request, get_updates_request=answers.request,
    )  # fmt: skip


_DEFAULTS = Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True))


def _request() -> Lenient:
    return Lenient(
        connection_pool_size=CONNECTIONS,
        connect_timeout=CONNECT, read_timeout=READ, write_timeout=WRITE, pool_timeout=POOL,
    )  # fmt: skip


def hook_secret(settings: Settings) -> str | None:
    """The secret of the webhook; None where updates are polled."""
    if settings.telegram_webhook_secret is None or not settings.public_url:
        return None
    return settings.telegram_webhook_secret.get_secret_value()
