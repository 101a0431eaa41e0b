"""What Slack hands to an app when people do something, complete as its documentation shows it.

Sources: docs.slack.dev/reference/events, /reference/interaction-payloads and
/interactivity/implementing-slash-commands.
"""

from __future__ import annotations

import re
import time
import uuid
from typing import Any
from urllib.parse import urlsplit

from tests.adapters.slack.world import APP, BOT, BOT_USER, Channel, User, World, made, stamp

Json = dict[str, Any]

# Slack still sends it, and tells apps to look at the signature instead.
OLD_TOKEN = "verification-token"


def event(world: World, team: str, inner: Json, id: str | None = None) -> Json:
    """The envelope of the Events API around what happened."""
    return {
        "token": OLD_TOKEN,
        "team_id": team,
        "context_team_id": team,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": id or made("Ev"),
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": world.bot(team).id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{made('ctx')}",
    }


def written(text: str) -> str:
    """A text as Slack hands it over: three signs escaped, links and addresses marked."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = re.sub(r"https?://[^\s|]+", r"<\g<0>>", escaped)
    return re.sub(r"[\w.+-]+@[\w-]+\.[\w.]+\w", r"<mailto:\g<0>|\g<0>>", marked)


def message(
    user: User, channel: Channel, text: str, *, thread: str | None = None, ts: str | None = None
) -> Json:
    """Somebody wrote something; `text` as Slack hands it over."""
    ts = ts or stamp()
    return {
        "user": user.id,
        "type": "message",
        "ts": ts,
        "client_msg_id": str(uuid.uuid4()),
        "text": text,
        "team": user.team,
        "blocks": [
            {
                "type": "rich_text",
                "block_id": made("b"),
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [{"type": "text", "text": text}],
                    }
                ],
            }
        ],
        **({"thread_ts": thread, "parent_user_id": user.id} if thread else {}),
        "channel": channel.id,
        "event_ts": ts,
        "channel_type": "im" if channel.im else "channel",
    }


def mention(
    user: User, channel: Channel, text: str, thread: str | None = None, bot: str = BOT_USER
) -> Json:
    """Somebody called the app by its name; `text` is what follows the name."""
    said = message(user, channel, f"<@{bot}> {text}", thread=thread)
    del said["channel_type"]
    return said | {"type": "app_mention"}


def same_as_message(mentioned: Json) -> Json:
    """The message event that comes with a mention, to apps which read the channel."""
    return mentioned | {"type": "message", "channel_type": "channel"}


def file_share(user: User, channel: Channel, text: str, files: list[Json]) -> Json:
    """Somebody dropped files."""
    said = message(user, channel, text)
    return said | {
        "subtype": "file_share",
        "files": files,
        "upload": False,
        "display_as_bot": False,
    }


def changed(said: Json, text: str) -> Json:
    """Somebody changed what they wrote."""
    ts = stamp()
    before = {name: said[name] for name in ("user", "type", "ts", "text", "team")}
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": {**before, "text": text, "edited": {"user": said["user"], "ts": ts}},
        "previous_message": before,
        "channel": said["channel"],
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": said.get("channel_type", "channel"),
    }


def by_a_bot(channel: Channel, text: str, user: str = BOT_USER) -> Json:
    """What an app wrote, ours when it is not said otherwise: it hears itself."""
    ts = stamp()
    return {
        "type": "message",
        "user": user,
        "bot_id": BOT,
        "app_id": APP,
        "text": text,
        "ts": ts,
        "team": channel.team,
        "bot_profile": {"id": BOT, "app_id": APP, "name": "Ops", "deleted": False},
        "channel": channel.id,
        "event_ts": ts,
        "channel_type": "im" if channel.im else "channel",
    }


def home_opened(user: User, channel: Channel, view: Json | None, tab: str = "home") -> Json:
    """Somebody looks at the app's own page; `view` is what was published for them before."""
    return {
        "type": "app_home_opened",
        "user": user.id,
        "channel": channel.id,
        "tab": tab,
        **({"view": view} if view else {}),
        "event_ts": stamp(),
    }


def assistant_started(user: User, channel: Channel, thread: str, looking_at: Channel) -> Json:
    """Somebody opened the assistant pane, while they looked at a channel."""
    return {
        "type": "assistant_thread_started",
        "assistant_thread": {
            "user_id": user.id,
            "context": {
                "channel_id": looking_at.id,
                "team_id": user.team,
                "enterprise_id": None,
            },
            "channel_id": channel.id,
            "thread_ts": thread,
        },
        "event_ts": stamp(),
    }


def assistant_looks_elsewhere(started: Json, looking_at: Channel) -> Json:
    """They look at another channel now."""
    thread = started["assistant_thread"]
    context = thread["context"] | {"channel_id": looking_at.id}
    return {
        "type": "assistant_thread_context_changed",
        "assistant_thread": thread | {"context": context},
        "event_ts": stamp(),
    }


def link_shared(
    user: User, channel: Channel, said_at: str, links: list[str], *, composing: bool = False
) -> Json:
    """Somebody wrote links to the app's own pages; or is about to."""
    return {
        "type": "link_shared",
        "user": user.id,
        "channel": "COMPOSER" if composing else channel.id,
        "message_ts": str(uuid.uuid4()) if composing else said_at,
        "links": [{"url": one, "domain": urlsplit(one).hostname} for one in links],
        "source": "composer" if composing else "conversations_history",
        "unfurl_id": made("unfurl"),
        "is_bot_user_member": BOT_USER in channel.members,
        "event_ts": stamp(),
    }


def joined(user: str, channel: Channel) -> Json:
    """Somebody is in a channel now: the app itself, when it was invited."""
    return {
        "type": "member_joined_channel",
        "user": user,
        "channel": channel.id,
        "channel_type": "C",
        "team": channel.team,
        "inviter": "UALMA",
        "event_ts": stamp(),
    }


def uninstalled() -> Json:
    return {"type": "app_uninstalled"}


def revoked(*bots: str) -> Json:
    return {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": list(bots)}}


# -- what is done with the mouse --------------------------------------------------------------


def slash(user: User, channel: Channel, text: str, response_url: str, trigger: str) -> Json:
    """Somebody typed /ops."""
    return {
        "token": OLD_TOKEN,
        "team_id": user.team,
        "team_domain": "teahouse",
        "channel_id": channel.id,
        "channel_name": "directmessage" if channel.im else channel.name,
        "user_id": user.id,
        "user_name": user.handle,
        "command": "/ops",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": trigger,
    }


def _interactive(kind: str, user: User, trigger: str | None = None) -> Json:
    return {
        "type": kind,
        "user": {
            "id": user.id,
            "username": user.handle,
            "name": user.handle,
            "team_id": user.team,
        },
        "api_app_id": APP,
        "token": OLD_TOKEN,
        "team": {"id": user.team, "domain": "teahouse"},
        "enterprise": None,
        "is_enterprise_install": False,
        **({"trigger_id": trigger} if trigger else {}),
    }


def pressed_in_message(
    user: User,
    channel: Channel,
    shown: Json,
    action: Json,
    *,
    response_url: str,
    trigger: str,
    ephemeral: bool,
) -> Json:
    """Somebody used an element of a message. Slack does not hand over a message only they saw."""
    return {
        **_interactive("block_actions", user, trigger),
        "container": {
            "type": "message",
            "message_ts": shown["ts"],
            "channel_id": channel.id,
            "is_ephemeral": ephemeral,
            **({"thread_ts": shown["thread_ts"]} if "thread_ts" in shown else {}),
        },
        "channel": {"id": channel.id, "name": "directmessage" if channel.im else channel.name},
        **({} if ephemeral else {"message": shown}),
        "state": {"values": {}},
        "response_url": response_url,
        "actions": [action],
    }


def pressed_in_view(user: User, view: Json, action: Json, trigger: str) -> Json:
    """Somebody used an element of a modal or of the app's Home."""
    return {
        **_interactive("block_actions", user, trigger),
        "container": {"type": "view", "view_id": view["id"]},
        "view": view,
        "actions": [action],
    }


def action(block: Json, element: Json, chosen: Json | None = None) -> Json:
    """What an element says when it is used; `chosen` is the option of a menu."""
    told = {
        "action_id": element["action_id"],
        "block_id": block.get("block_id") or made("b"),
        "type": element["type"],
        "action_ts": stamp(),
    }
    for name in ("text", "value", "style", "url"):
        if name in element and element["type"] == "button":
            told[name] = element[name]
    return told | ({"selected_option": chosen} if chosen else {})


def submitted(user: User, view: Json, trigger: str) -> Json:
    """Somebody sent a modal; `view` holds its state."""
    return {**_interactive("view_submission", user, trigger), "view": view, "response_urls": []}


def closed(user: User, view: Json) -> Json:
    """Somebody closed a modal that asked to be told."""
    return {**_interactive("view_closed", user), "view": view, "is_cleared": False}


def suggestion(user: User, view: Json, block: Json, element: Json, typed: str) -> Json:
    """Somebody types into a menu that asks the app for its options."""
    return {
        **_interactive("block_suggestion", user),
        "container": {"type": "view", "view_id": view["id"]},
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "value": typed,
        "view": view,
    }


def message_shortcut(
    user: User, channel: Channel, callback: str, shown: Json, response_url: str, trigger: str
) -> Json:
    """Somebody chose a shortcut from the menu of a message."""
    return {
        **_interactive("message_action", user, trigger),
        "action_ts": stamp(),
        "callback_id": callback,
        "channel": {"id": channel.id, "name": channel.name or "directmessage"},
        "message_ts": shown["ts"],
        "message": shown,
        "response_url": response_url,
    }


def global_shortcut(user: User, callback: str, trigger: str) -> Json:
    """Somebody chose a shortcut that belongs to no message."""
    return {
        **_interactive("shortcut", user, trigger),
        "action_ts": stamp(),
        "callback_id": callback,
    }
