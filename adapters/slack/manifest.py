"""The app's manifest: paste it at api.slack.com/apps, and Slack knows the whole app."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

COMMAND = "/ops"
EVENTS_PATH = "/slack/events"
INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"
# Shortcuts, by their callback ids.
TASK, NOTE, NEW_DEAL = "task_of_message", "note_of_message", "new_deal"

# The least that works; each says what for.
SCOPES = (
    "app_mentions:read",  # to hear its name
    "assistant:write",  # the assistant's pane
    "channels:history",  # threads go on without another mention ...
    "channels:read",  # "send it to #sales" finds the channel
    "chat:write",
    "commands",  # /ops and the shortcuts
    "files:read",  # a CSV that is dropped
    "files:write",  # tables too long for a message
    "groups:history",  # ... in private channels, too, where it was invited
    "groups:read",
    "im:history",  # direct messages ...
    "im:write",  # ... opened for a file that is for one person
    "users:read",  # names, zones and languages
    "users:read.email",  # who a member is
)
LINK_SCOPES = ("links:read", "links:write")  # links to the web page show what is behind them

# A file comes with the message that it is dropped with: "file_shared" would only tell it again.
EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "assistant_thread_context_changed",
    "assistant_thread_started",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
)


def scopes(page: str | None) -> list[str]:
    """What the app asks for; more where there are web pages that links lead to."""
    return sorted([*SCOPES, *(LINK_SCOPES if page else ())])


def manifest(http: str | None = None, page: str | None = None) -> dict[str, Any]:
    """The manifest for Socket Mode; or for HTTP, where `http` is the public address of this
    service. Links to `page` (by itself the same address) are shown with what is behind them."""
    page = page or http
    base = http.rstrip("/") if http else ""
    command: dict[str, Any] = {
        "command": COMMAND,
        "description": "Ask the shop and the CRM, or tell them to do something",
        "usage_hint": "sales last week · low stock · move acme to won · help",
        "should_escape": True,  # people and channels come with their ids
    }
    interactivity: dict[str, Any] = {"is_enabled": True}
    events: dict[str, Any] = {"bot_events": [*EVENTS, *(["link_shared"] if page else [])]}
    oauth: dict[str, Any] = {"scopes": {"bot": scopes(page)}}
    if base:
        command["url"] = base + EVENTS_PATH
        interactivity["request_url"] = base + EVENTS_PATH
        interactivity["message_menu_options_url"] = base + EVENTS_PATH
        events["request_url"] = base + EVENTS_PATH
        oauth["redirect_urls"] = [base + REDIRECT_PATH]
    features: dict[str, Any] = {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "opsbot", "always_online": True},
        "assistant_view": {"assistant_description": "Knows your shop, your deals and your tasks"},
        "slash_commands": [command],
        "shortcuts": [
            _shortcut("Make a task of this", "message", TASK, "Adds a task of the message"),
            _shortcut("Add as note to …", "message", NOTE, "Keeps it with a deal or a contact"),
            _shortcut("New deal", "global", NEW_DEAL, "Log a deal"),
        ],
    }
    host = urlsplit(page).hostname if page else None
    if host:
        features["unfurl_domains"] = [host]
    return {
        "display_information": {
            "name": "opsbot",
            "description": "One chat door to your shop and your CRM",
            "background_color": "#1f3d36",
        },
        "features": features,
        "oauth_config": oauth,
        "settings": {
            "event_subscriptions": events,
            "interactivity": interactivity,
            "org_deploy_enabled": False,
            "socket_mode_enabled": not base,
            "token_rotation_enabled": False,
        },
    }


def _shortcut(name: str, kind: str, callback_id: str, description: str) -> dict[str, str]:
    return {"name": name, "type": kind, "callback_id": callback_id, "description": description}
