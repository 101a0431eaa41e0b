"""What Telegram says when it does not do what it was asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from opsbot.logs import HIDDEN

# These break off before anything was sent; the last is what a client says that was closed.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, RuntimeError)


# What was asked cannot be done. "Not Found", of a method that a server does not have, the library
# takes for a wrong token.
REFUSED = (BadRequest, InvalidToken)


def told(error: TelegramError, bot: ExtBot[Any]) -> str:
    """The words of an error without our token: some name the address they come from."""
    return error.message.replace(bot.token, HIDDEN)


def seconds_of(wait: RetryAfter) -> float:
    """How long Telegram wants to be left alone."""
    after = wait.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def turned_back(error: TelegramError) -> bool:
    """Whether what stands before Telegram's servers said that it does not reach them."""
    return "(502)" in error.message or "Bad Gateway" in error.message


def never_sent(error: TelegramError) -> bool:
    """Whether what failed cannot have arrived: no connection was made."""
    return isinstance(error.__cause__, _NEVER_SENT)
