"""What may go wrong on the way to Slack and back: what Slack calls it, and what it means."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from opsbot.jobs.sender import Gone, RetryAfter, Unsure

TROUBLES = (SlackClientError, aiohttp.ClientError, TimeoutError, OSError)


# Where nothing arrives any more, in words for an admin.
CLOSED = {
    "account_inactive": "the app was removed",
    "cannot_dm_bot": "it is a bot",
    "channel_not_found": "the channel is gone, or I am not in it",
    "is_archived": "the channel is archived",
    "messages_tab_disabled": "the app takes no messages",
    "not_in_channel": "I am not in the channel: /invite me",
    "restricted_action": "I may not write there",
    "team_not_found": "the app was removed",
    "token_revoked": "the app was removed",
    "user_disabled": "the account is closed",
    "user_not_found": "the account is gone",
}
# Slack refused the words themselves: they would be refused again.
_REFUSED = frozenset({"no_text", "msg_too_long", "invalid_blocks", "msg_blocks_too_long"})


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


def translated(error: Exception) -> Exception:
    """What an error of Slack means to the delivery queue."""
    if isinstance(error, aiohttp.ClientConnectorError):
        return error  # nothing left: it is tried again
    if not isinstance(error, SlackApiError):
        return Unsure(told(error))
    code, status = code_of(error), status_of(error)
    if code in CLOSED:
        return Gone(CLOSED[code], closed=True)
    if status == 429 or code == "ratelimited":
        return RetryAfter(seconds(error))
    if code in _REFUSED:
        return Gone(f"Slack refused it: {code}")
    # "It is possible that some aspect of the operation succeeded."
    if status >= 500 or code in ("fatal_error", "internal_error", "request_timeout"):
        return Unsure(code or f"status {status}")
    return error


def seconds(error: SlackApiError) -> float:
    """How long Slack wants to be left alone."""
    headers = getattr(error.response, "headers", None) or {}
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    try:
        return max(1.0, float(said))
    except ValueError:
        return 30.0
