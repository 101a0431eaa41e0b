"""What Slack's refusals mean to the delivery queue, and to the log."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from adapters.slack.errors import code_of, told, translated
from adapters.slack.socket import pause, said
from opsbot.jobs.sender import Gone, RetryAfter, Unsure


def refusal(code: str = "", status: int = 200, **headers: str) -> SlackApiError:
    data: Any = {"ok": False, "error": code} if code else "<html>"
    answer = SimpleNamespace(data=data, status_code=status, headers=headers)
    return SlackApiError("xoxb-secret", answer)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    "code", ["channel_not_found", "is_archived", "not_in_channel", "account_inactive"]
)
def test_a_channel_that_is_gone_is_closed(code: str) -> None:
    found = translated(refusal(code))
    assert isinstance(found, Gone)
    assert found.closed


def test_words_that_are_refused_close_nothing() -> None:
    found = translated(refusal("msg_too_long"))
    assert isinstance(found, Gone)
    assert not found.closed


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", 30.0), ("0", 1.0)])
def test_slack_is_left_alone_for_as_long_as_it_says(header: str, seconds: float) -> None:
    found = translated(refusal("ratelimited", 429, **{"Retry-After": header}))
    assert isinstance(found, RetryAfter)
    assert found.seconds == seconds
    assert isinstance(translated(refusal("", 429)), RetryAfter)


@pytest.mark.parametrize(
    "error",
    [
        refusal("fatal_error"),
        refusal("", 503),
        aiohttp.ServerDisconnectedError(),
        TimeoutError(),
        ConnectionResetError(),
    ],
)
def test_where_nobody_knows_it_is_looked_up(error: Exception) -> None:
    assert isinstance(translated(error), Unsure)


def test_what_never_left_is_simply_tried_again() -> None:
    broken = aiohttp.ClientConnectorError(SimpleNamespace(ssl=True), OSError())  # type: ignore[arg-type]
    assert translated(broken) is broken
    wrong = refusal("invalid_auth")
    assert translated(wrong) is wrong


def test_the_log_hears_slacks_word_and_no_secret() -> None:
    assert told(refusal("invalid_auth")) == "invalid_auth"
    assert told(refusal("", 503)) == "SlackApiError"
    assert code_of(TimeoutError()) == ""
    for error in (refusal("", 503), aiohttp.InvalidURL("wss://slack.test/?ticket=secret")):
        assert "secret" not in said(error)


def test_each_wait_is_longer_up_to_a_minute() -> None:
    for failures in range(12):
        longest = min(60.0, 2.0**failures)
        assert longest / 2 <= pause(failures) <= longest
