"""The methods of Slack's Web API that the stand-in knows, each as short as it can be.

Shapes and errors are those of docs.slack.dev/reference/methods.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.adapters.slack import limits
from tests.adapters.slack.world import (
    APP,
    BOT,
    BOT_USER,
    CLIENT_ID,
    CLIENT_SECRET,
    Channel,
    Token,
    User,
    World,
    made,
    stamp,
)

Json = dict[str, Any]

# A trigger opens one view, this soon.
TRIGGER_LIFE = 3.0


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, error: str, messages: list[str] | None = None) -> None:
        super().__init__(error)
        self.answer: Json = {"ok": False, "error": error}
        if messages:
            self.answer["response_metadata"] = {"messages": messages}


class WebApi:
    """Answers calls, and keeps what they change in the world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.url = ""  # where the stand-in listens: http://127.0.0.1:PORT
        self.blocks = limits.NEW_BLOCKS  # the newer blocks that are taken
        self.triggers: dict[str, float] = {}
        self.codes: dict[str, tuple[str, str]] = {}  # of OAuth: the team, and the scopes
        self.prompts: dict[str, Json] = {}

    def answer(self, method: str, token: str | None, args: Json) -> Json:
        """What Slack answers to a call."""
        try:
            found = _METHODS.get(method)
            if found is None:
                raise Refusal("unknown_method")
            caller = None if method in _OPEN else self._caller(method, token)
            return {"ok": True, **found(self, caller, args)}
        except Refusal as refusal:
            return refusal.answer

    def _caller(self, method: str, token: str | None) -> Token:
        if not token:
            raise Refusal("not_authed")
        known = self.world.tokens.get(token)
        if known is None:
            raise Refusal("invalid_auth")
        if known.revoked:
            raise Refusal("token_revoked")
        if (known.kind == "app") != (method == "apps.connections.open"):
            raise Refusal("not_allowed_token_type")
        return known

    def trigger(self) -> str:
        """An id with which a view may be opened in answer to something that just happened."""
        trigger = f"{int(time.time())}.{made('')}.{made('')}".lower()
        self.triggers[trigger] = time.monotonic()
        return trigger

    def where(self, caller: Token, channel: Any) -> Channel:
        """The conversation that a call names: by its id, by a user's, or by "#name"."""
        world, team = self.world, caller.team
        name = str(channel or "").removeprefix("#")
        found = world.channels.get(name) or world.im(name)
        if found is None and str(channel).startswith("#"):
            named = (one for one in world.channels.values() if one.team == team)
            found = next((one for one in named if one.name == name), None)
        if found is None or found.team != team:
            raise Refusal("channel_not_found")
        if found.archived:
            raise Refusal("is_archived")
        return found

    def open_for(self, caller: Token, channel: Any) -> Channel:
        """The same, where the bot may speak."""
        found = self.where(caller, channel)
        if self.world.bot(caller.team).id not in found.members:
            raise Refusal("not_in_channel")
        return found

    def check(self, args: Json) -> None:
        """Whether a message has words, and blocks that Slack takes."""
        if args.get("blocks"):
            wrong = limits.of_message(args["blocks"], self.blocks)
            if wrong:
                raise Refusal(*wrong)
        elif not args.get("text") and not args.get("attachments"):
            raise Refusal("no_text")


Method = Callable[[WebApi, Any, Json], Json]
_METHODS: dict[str, Method] = {}
# Methods that are called without a token.
_OPEN = frozenset({"oauth.v2.access", "api.test"})


def method(name: str) -> Callable[[Method], Method]:
    def keep(done: Method) -> Method:
        _METHODS[name] = done
        return done

    return keep


# -- who and where ----------------------------------------------------------------------------


@method("api.test")
def _test(api: WebApi, caller: None, args: Json) -> Json:
    return {}


@method("auth.test")
def _auth(api: WebApi, caller: Token, args: Json) -> Json:
    bot = api.world.bot(caller.team)
    return {
        "url": "https://teahouse.slack.com/",
        "team": api.world.teams[caller.team],
        "user": bot.handle,
        "team_id": caller.team,
        "user_id": bot.id,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


@method("team.info")
def _team(api: WebApi, caller: Token, args: Json) -> Json:
    name = api.world.teams[caller.team]
    return {"team": {"id": caller.team, "name": name, "domain": name.lower()}}


@method("users.info")
def _user(api: WebApi, caller: Token, args: Json) -> Json:
    user = api.world.users.get(args.get("user", ""))
    if user is None or user.team != caller.team:
        raise Refusal("user_not_found")
    return {"user": profile(user)}


def profile(user: User) -> Json:
    """A user as users.info tells of them."""
    return {
        "id": user.id,
        "team_id": user.home or user.team,
        "name": user.handle,
        "deleted": False,
        "real_name": user.name,
        "tz": user.zone,
        "tz_label": "Central European Time",
        "tz_offset": 3600,
        "locale": "en-US",
        "profile": {
            "real_name": user.name,
            "display_name": user.handle,
            "email": user.email,
            "team": user.team,
        },
        "is_admin": False,
        "is_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": user.bot,
        "is_app_user": False,
        "is_email_confirmed": True,
        "updated": 1_700_000_000,
    }


@method("conversations.info")
def _conversation(api: WebApi, caller: Token, args: Json) -> Json:
    return {"channel": _shown(api, api.where(caller, args.get("channel")))}


@method("conversations.list")
def _conversations(api: WebApi, caller: Token, args: Json) -> Json:
    asked = str(args.get("types") or "public_channel").split(",")
    found = [
        one
        for one in api.world.channels.values()
        if one.team == caller.team and ("im" if one.im else "public_channel") in asked
    ]
    start, most = int(args.get("cursor") or 0), int(args.get("limit") or 100)
    more = str(start + most) if start + most < len(found) else ""
    return {
        "channels": [_shown(api, one) for one in found[start : start + most]],
        "response_metadata": {"next_cursor": more},
    }


def _shown(api: WebApi, channel: Channel) -> Json:
    common = {"id": channel.id, "is_archived": channel.archived, "created": 1_700_000_000}
    if channel.im:
        return {**common, "is_im": True, "user": channel.im, "context_team_id": channel.team}
    return {
        **common,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": True,
        "is_group": False,
        "is_im": False,
        "is_mpim": False,
        "is_private": False,
        "is_general": channel.name == "general",
        "is_member": api.world.bot(channel.team).id in channel.members,
        "is_shared": False,
        "is_ext_shared": False,
        "context_team_id": channel.team,
        "num_members": len(channel.members),
    }


@method("conversations.open")
def _open(api: WebApi, caller: Token, args: Json) -> Json:
    found = api.world.im(str(args.get("users", "")))
    if found is None or found.team != caller.team:
        raise Refusal("user_not_found")
    return {"channel": {"id": found.id}, "no_op": True, "already_open": True}


@method("conversations.history")
def _history(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.open_for(caller, args.get("channel"))
    found = [
        one for one in channel.messages.values() if one.get("thread_ts", one["ts"]) == one["ts"]
    ]
    return _page(list(reversed(found)), args)


@method("conversations.replies")
def _replies(api: WebApi, caller: Token, args: Json) -> Json:
    channel, ts = api.open_for(caller, args.get("channel")), args.get("ts")
    found = [one for one in channel.messages.values() if ts in (one["ts"], one.get("thread_ts"))]
    if not found:
        raise Refusal("thread_not_found")
    return _page(found, args)


def _page(found: list[Json], args: Json) -> Json:
    after, before = str(args.get("oldest") or "0"), str(args.get("latest") or "9" * 17)
    with_metadata = args.get("include_all_metadata") in (True, "1", "true")
    wanted = [one for one in found if after <= one["ts"] <= before]
    most = int(args.get("limit") or 100)
    shown = [
        {name: value for name, value in one.items() if name != "metadata" or with_metadata}
        for one in wanted[:most]
    ]
    return {"messages": shown, "has_more": len(wanted) > most, "response_metadata": {}}


# -- messages ---------------------------------------------------------------------------------


@method("chat.postMessage")
def _post(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.open_for(caller, args.get("channel"))
    api.check(args)
    bot = api.world.bot(caller.team)
    message = {
        "type": "message",
        "user": bot.id,
        "bot_id": BOT,
        "app_id": APP,
        "team": caller.team,
        "ts": stamp(),
        "text": str(args.get("text") or "")[:40_000],
        **{name: args[name] for name in ("thread_ts", "blocks", "metadata") if args.get(name)},
    }
    channel.messages[message["ts"]] = message
    return {"channel": channel.id, "ts": message["ts"], "message": message}


@method("chat.postEphemeral")
def _whisper(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.open_for(caller, args.get("channel"))
    if args.get("user") not in channel.members:
        raise Refusal("user_not_in_channel")
    api.check(args)
    return {"message_ts": stamp()}


@method("chat.update")
def _change(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.open_for(caller, args.get("channel"))
    message = channel.messages.get(args.get("ts", ""))
    if message is None:
        raise Refusal("message_not_found")
    if message.get("bot_id") != BOT:
        raise Refusal("cant_update_message")
    if len(str(args.get("text") or "")) > 4_000:
        raise Refusal("msg_too_long")
    api.check(args)
    # Blocks that are not given again go away.
    message["text"], message["blocks"] = args.get("text", ""), args.get("blocks") or []
    return {"channel": channel.id, "ts": message["ts"], "text": message["text"], "message": message}


@method("chat.delete")
def _delete(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.open_for(caller, args.get("channel"))
    if channel.messages.pop(args.get("ts", ""), None) is None:
        raise Refusal("message_not_found")
    return {"channel": channel.id, "ts": args["ts"]}


@method("chat.getPermalink")
def _permalink(api: WebApi, caller: Token, args: Json) -> Json:
    channel, ts = api.where(caller, args.get("channel")), str(args.get("message_ts"))
    if ts not in channel.messages:
        raise Refusal("message_not_found")
    link = f"https://teahouse.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


@method("chat.unfurl")
def _unfurl(api: WebApi, caller: Token, args: Json) -> Json:
    if not (args.get("unfurl_id") and args.get("source")):
        channel = api.where(caller, args.get("channel"))
        if args.get("ts") not in channel.messages:
            raise Refusal("cannot_find_message")
    for number, one in enumerate(args.get("unfurls", {}).values()):
        if "blocks" in one and (wrong := limits.of_message(one["blocks"], api.blocks)):
            raise Refusal("cannot_unfurl_message", [f"{number}: {said}" for said in wrong[1]])
    return {}


@method("reactions.add")
def _react(api: WebApi, caller: Token, args: Json) -> Json:
    message = api.open_for(caller, args.get("channel")).messages.get(args.get("timestamp", ""))
    if message is None:
        raise Refusal("message_not_found")
    reactions = message.setdefault("reactions", [])
    if args.get("name") in [one["name"] for one in reactions]:
        raise Refusal("already_reacted")
    reactions.append({"name": args.get("name"), "users": [BOT_USER], "count": 1})
    return {}


# -- views ------------------------------------------------------------------------------------


@method("views.open")
def _open_view(api: WebApi, caller: Token, args: Json) -> Json:
    _use_trigger(api, args)
    return {"view": _kept_view(api, caller, args)}


@method("views.push")
def _push_view(api: WebApi, caller: Token, args: Json) -> Json:
    _use_trigger(api, args)
    return {"view": _kept_view(api, caller, args)}


def _use_trigger(api: WebApi, args: Json) -> None:
    given = api.triggers.get(str(args.get("trigger_id")))
    if given is None:
        raise Refusal("invalid_trigger_id")
    if given < 0:
        raise Refusal("exchanged_trigger_id")
    if time.monotonic() - given > TRIGGER_LIFE:
        raise Refusal("expired_trigger_id")
    api.triggers[str(args["trigger_id"])] = -1.0


@method("views.update")
def _update_view(api: WebApi, caller: Token, args: Json) -> Json:
    name = "id" if args.get("view_id") else "external_id"
    wanted = args.get("view_id") or args.get("external_id")
    kept = next((one for one in api.world.views.values() if one[name] == wanted), None)
    if kept is None:
        raise Refusal("not_found")
    if args.get("hash") not in (None, kept["hash"]):
        raise Refusal("hash_conflict")
    return {"view": _kept_view(api, caller, args, kept["id"])}


@method("views.publish")
def _publish(api: WebApi, caller: Token, args: Json) -> Json:
    user = args.get("user_id", "")
    if user not in api.world.users:
        raise Refusal("user_not_found")
    # One Home for each person, whatever its hash.
    return {"view": _kept_view(api, caller, args, f"V0HOME{user}")}


def _kept_view(api: WebApi, caller: Token, args: Json, id: str | None = None) -> Json:
    view = args.get("view")
    if wrong := limits.of_view(view, api.blocks):
        raise Refusal("invalid_arguments", wrong)
    assert isinstance(view, dict)
    view_id = id or made("V")
    kept = api.world.views[view_id] = {
        "private_metadata": "",
        "callback_id": "",
        "external_id": "",
        "clear_on_close": False,
        "notify_on_close": False,
        "close": None,
        "submit": None,
        "title": {"type": "plain_text", "text": "View Title", "emoji": True},
        **view,
        # Slack names what the app left without a name.
        "blocks": [{"block_id": made("b"), **one} for one in view["blocks"]],
        "id": view_id,
        "team_id": caller.team,
        "state": {"values": {}},
        "hash": f"{stamp()}.{made('h')}",
        "previous_view_id": None,
        "root_view_id": view_id,
        "app_id": APP,
        "app_installed_team_id": caller.team,
        "bot_id": BOT,
    }
    return kept


# -- files ------------------------------------------------------------------------------------


@method("files.getUploadURLExternal")
def _upload_url(api: WebApi, caller: Token, args: Json) -> Json:
    if not args.get("filename") or not int(args.get("length") or 0):
        raise Refusal("invalid_arguments")
    file = made("F")
    api.world.files[file] = {"id": file, "name": args["filename"], "team": caller.team}
    return {"upload_url": f"{api.url}/upload/v1/{file}", "file_id": file}


@method("files.completeUploadExternal")
def _complete(api: WebApi, caller: Token, args: Json) -> Json:
    files = args.get("files") or []
    for one in files:
        if "content" not in api.world.files.get(one["id"], {}):
            raise Refusal("file_not_found")
    named = args.get("channels") or args.get("channel_id") or ""
    # It takes no names and no users, only conversations.
    if named and str(named) not in api.world.channels:
        raise Refusal("channel_not_found")
    done = [
        shown_file(api, api.world.files[one["id"]] | {"title": one.get("title")}) for one in files
    ]
    if named:
        channel = api.open_for(caller, named)
        message = {
            "type": "message",
            "user": api.world.bot(caller.team).id,
            "bot_id": BOT,
            "ts": stamp(),
            "text": args.get("initial_comment") or "",
            "files": done,
            **({"thread_ts": args["thread_ts"]} if args.get("thread_ts") else {}),
        }
        channel.messages[message["ts"]] = message
    return {"files": done}


@method("files.info")
def _file(api: WebApi, caller: Token, args: Json) -> Json:
    file = api.world.files.get(args.get("file", ""))
    if file is None or file["team"] != caller.team:
        raise Refusal("file_not_found")
    return {"file": shown_file(api, file), "comments": []}


def shown_file(api: WebApi, file: Json) -> Json:
    """A file as messages and files.info show it."""
    name = file["name"]
    link = f"{api.url}/files-pri/{file['team']}-{file['id']}/{name}"
    kind = name.rpartition(".")[2]
    return {
        "id": file["id"],
        "created": int(time.time()),
        "timestamp": int(time.time()),
        "name": name,
        "title": file.get("title") or name,
        "mimetype": {"csv": "text/csv", "png": "image/png"}.get(kind, "application/octet-stream"),
        "filetype": kind,
        "pretty_type": kind.upper(),
        "user": file.get("user", BOT_USER),
        "user_team": file["team"],
        "editable": False,
        "size": len(file.get("content", b"")),
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": False,
        "public_url_shared": False,
        "display_as_bot": False,
        "url_private": link,
        "url_private_download": f"{link}?download=1",
        "permalink": f"https://teahouse.slack.com/files/{file['id']}/{name}",
        "file_access": "visible",
    }


# -- the assistant pane -----------------------------------------------------------------------


@method("assistant.threads.setStatus")
@method("assistant.threads.setTitle")
@method("assistant.threads.setSuggestedPrompts")
def _assistant(api: WebApi, caller: Token, args: Json) -> Json:
    channel = api.where(caller, args.get("channel_id"))
    if not channel.im:
        raise Refusal("invalid_thread_ts")
    if len(args.get("prompts") or []) > 4:
        raise Refusal("invalid_arguments", ["[ERROR] no more than 4 items [json-pointer:/prompts]"])
    return {}


# -- apps -------------------------------------------------------------------------------------


@method("apps.connections.open")
def _connect(api: WebApi, caller: Token, args: Json) -> Json:
    url = api.url.replace("http", "ws", 1)
    return {"url": f"{url}/link/?ticket={made('ticket')}&app_id={APP}"}


@method("oauth.v2.access")
def _access(api: WebApi, caller: None, args: Json) -> Json:
    if (args.get("client_id"), args.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
        raise Refusal("invalid_client_id")
    given = api.codes.pop(str(args.get("code")), None)
    if given is None:
        raise Refusal("invalid_code")
    team, scopes = given
    token = Token(f"xoxb-{team}-{made('')}", team)
    api.world.tokens[token.token] = token
    return {
        "access_token": token.token,
        "token_type": "bot",
        "scope": scopes,
        "bot_user_id": api.world.bot(team).id,
        "app_id": APP,
        "team": {"id": team, "name": api.world.teams[team]},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": api.world.user("alma", team).id},
    }
