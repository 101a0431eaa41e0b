"""The manifest says what the app listens to and asks for, and no more."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

from adapters.slack import app, manifest
from adapters.slack.desk import Desk
from opsbot import cli

HTTP = "https://bot.example.com/"


def addresses(one: Any) -> list[str]:
    """Every web address in it."""
    if isinstance(one, dict | list):
        inside = one.values() if isinstance(one, dict) else one
        return [found for part in inside for found in addresses(part)]
    return [one] if isinstance(one, str) and one.startswith("http") else []


def test_socket_mode_needs_no_address() -> None:
    made = manifest.manifest()
    assert made["settings"]["socket_mode_enabled"]
    assert addresses(made) == []
    assert not set(manifest.LINK_SCOPES) & set(made["oauth_config"]["scopes"]["bot"])


def test_over_http_everything_comes_to_our_address() -> None:
    made = manifest.manifest(HTTP)
    assert not made["settings"]["socket_mode_enabled"]
    assert set(addresses(made)) == {
        "https://bot.example.com/slack/events",
        "https://bot.example.com/slack/oauth_redirect",
    }
    assert made["features"]["unfurl_domains"] == ["bot.example.com"]
    assert "link_shared" in made["settings"]["event_subscriptions"]["bot_events"]
    assert {"links:read", "links:write"} < set(made["oauth_config"]["scopes"]["bot"])


def test_a_page_of_its_own_is_shown_with_socket_mode_too() -> None:
    made = manifest.manifest(page="https://ops.example.com")
    assert made["settings"]["socket_mode_enabled"]
    assert made["features"]["unfurl_domains"] == ["ops.example.com"]


def test_slack_takes_the_lengths() -> None:
    features = manifest.manifest(HTTP)["features"]
    for one in features["shortcuts"]:
        assert len(one["name"]) <= 24
        assert len(one["description"]) <= 150
    (command,) = features["slash_commands"]
    assert len(command["description"]) <= 2000
    assert len(manifest.manifest()["display_information"]["description"]) <= 140


def test_every_event_has_a_listener() -> None:
    """A message is one event with several names; the pane has listeners of its own."""
    subscribed = manifest.manifest(HTTP)["settings"]["event_subscriptions"]["bot_events"]
    names = {one.partition(".")[0] for one in subscribed if not one.startswith("assistant_")}
    # A file is told of with its message, too.
    assert names == set(app.events(cast(Desk, None))) - {"file_shared"}


def test_the_command_line_prints_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.run(["slack", "manifest", "--http", HTTP]) == cli.ANSWERED
    assert json.loads(capsys.readouterr().out) == manifest.manifest(HTTP)
    assert cli.run(["slack", "manifest", "--http", "bot.example.com"]) == cli.USAGE
    assert "--http" in capsys.readouterr().err
    monkeypatch.setenv("OPSBOT_PUBLIC_URL", "https://ops.example.com")
    cli.run(["slack", "manifest"])
    printed = json.loads(capsys.readouterr().out)
    assert printed["features"]["unfurl_domains"] == ["ops.example.com"]
