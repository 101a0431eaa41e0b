"""What Telegram says when it does not do what it was asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
from telegram.error import RetryAfter, TelegramError
from telegram.ext import ExtBot

from opsbot.logs import HIDDEN

# These break off before anything was sent; the last is what a client says that was closed.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, RuntimeError)


def told(error: TelegramError, bot: ExtBot[Any]) -> str:
    """The words of an error without our token: some name the address they come from."""
    return error.message.replace(bot.token, HIDDEN)


def seconds_of(wait: RetryAfter) -> float:
    """How long Telegram wants to be left alone."""
    after = wait.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def never_sent(error: TelegramError) -> bool:
    """Whether what failed cannot have arrived: no connection was made."""
    return isinstance(error.__cause__, _NEVER_SENT)
