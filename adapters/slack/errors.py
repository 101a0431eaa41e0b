"""What may go wrong on the way to Slack and back, and what Slack calls it."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

TROUBLES = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)


def code_of(error: Exception) -> str:
    """Slack's own word for what was wrong; "" where it said none."""
    answer = getattr(error, "response", None)
    said = getattr(answer, "data", answer)
    return str(said.get("error") or "") if isinstance(said, Mapping) else ""


def status_of(error: SlackApiError) -> int:
    """The status of Slack's answer; 0 where it is not known."""
    answer = error.response
    return int(getattr(answer, "status_code", 0) or getattr(answer, "status", 0) or 0)


def told(error: Exception) -> str:
    """What went wrong, for the log: neither a token nor an address is in it."""
    return code_of(error) or type(error).__name__
