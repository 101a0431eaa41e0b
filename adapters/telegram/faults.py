"""What Telegram says when it does not do what it was asked."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter, TelegramError
from telegram.ext import ExtBot

from opsbot.logs import HIDDEN


def told(error: TelegramError, bot: ExtBot[Any]) -> str:
    """The words of an error without our token: some name the address they come from."""
    return error.message.replace(bot.token, HIDDEN)


def seconds_of(wait: RetryAfter) -> float:
    """How long Telegram wants to be left alone."""
    after = wait.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
