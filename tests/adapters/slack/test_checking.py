"""`opsbot doctor` asks Slack whether it takes the tokens."""

from __future__ import annotations

from adapters.slack.checking import check
from opsbot.finding import Finding
from tests.adapters.slack.house import OVER_HTTP, OVER_SOCKET, settings
from tests.adapters.slack.standin import Standin

URL = "sqlite://"


def found(server: Standin, **more: object) -> list[Finding]:
    return list(check(settings(URL, server.url, **more)))


def test_tokens_that_slack_takes_are_well(server: Standin) -> None:
    bot, socket = found(server, **OVER_SOCKET)
    assert (bot.well, socket.well) == (True, True)
    assert "Teahouse" in bot.said


def test_a_token_that_slack_does_not_take_is_named_and_not_shown(server: Standin) -> None:
    wrong, _ = found(server, **OVER_SOCKET, slack_bot_token="xoxb-somebody-elses")
    assert not wrong.well
    assert "OPSBOT_SLACK_BOT_TOKEN" in str(wrong)
    assert "invalid_auth" in str(wrong)
    assert "somebody-elses" not in str(wrong)


def test_where_nothing_can_come_in_it_is_said(server: Standin) -> None:
    assert [one.well for one in found(server)] == [True, False]
    assert [one.well for one in found(server, **OVER_HTTP)] == [True, False]
    page = {"public_url": "https://ops.teahouse.test"}
    assert [one.well for one in found(server, **OVER_HTTP, **page)] == [True]


def test_where_slack_does_not_answer_it_is_said(server: Standin) -> None:
    server.trouble("auth.test", drop=True, times=9)
    (silent, _) = found(server, **OVER_SOCKET)
    assert not silent.well
    assert "does not answer" in str(silent)


def test_what_is_no_answer_of_slack_is_no_fault_of_the_token(server: Standin) -> None:
    server.trouble("auth.test", status=502, times=9)
    (silent, _) = found(server, **OVER_SOCKET)
    assert "does not answer" in str(silent)


def test_whether_other_workspaces_can_install_it_is_said(server: Standin) -> None:
    only = {"slack_bot_token": None, **OVER_HTTP, "slack_client_id": "1.2"}
    installing, _ = found(server, **only)
    assert "OPSBOT_SLACK_CLIENT_SECRET and OPSBOT_PUBLIC_URL" in str(installing)
    more = {"slack_client_secret": "s", "public_url": "https://ops.teahouse.test/"}
    (installing,) = found(server, **only, **more)
    assert installing.well
    assert "https://ops.teahouse.test/slack/install" in str(installing)
