"""The two ways in which Slack reaches an app: a socket that the app opened, and signed requests."""

from __future__ import annotations

import json
import time
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

from slack_sdk.signature import SignatureVerifier

from tests.adapters.slack import payloads
from tests.adapters.slack.heard import Heard
from tests.adapters.slack.link import Kind
from tests.adapters.slack.people import Answered
from tests.adapters.slack.standin import Standin
from tests.adapters.slack.webapi import shown_file
from tests.adapters.slack.world import SIGNING_SECRET, Channel, User, World, made, stamp

Json = dict[str, Any]

FORM = "application/x-www-form-urlencoded"
# Where apps built with Bolt listen.
PATH = "/slack/events"


class Side:
    """What both have in common: the world is the stand-in's."""

    def __init__(self, standin: Standin) -> None:
        self.standin = standin

    @property
    def world(self) -> World:
        return self.standin.world

    @property
    def heard(self) -> Heard:
        return self.standin.heard

    def hook(self, of: Json) -> str:
        return self.standin.hook(of)

    def trigger(self, user: User) -> str:
        return self.standin.api.trigger()

    def keep_message(self, user: User, channel: Channel, text: str, thread: str | None) -> str:
        ts = stamp()
        channel.messages[ts] = payloads.message(user, channel, text, thread=thread, ts=ts)
        return ts

    def thread(self, channel: Channel, ts: str) -> list[str]:
        messages = channel.messages.values()
        return [one["text"] for one in messages if ts in (one["ts"], one.get("thread_ts"))]

    def keep_file(self, user: User, name: str, content: bytes) -> Json:
        id = made("F")
        kept = {"id": id, "name": name, "team": user.team, "user": user.id, "content": content}
        self.world.files[id] = kept
        return shown_file(self.standin.api, kept)


class OverSocket(Side):
    """Socket Mode."""

    def deliver(
        self, kind: Kind, payload: Json, *, id: str | None = None, retry: int = 0
    ) -> Answered:
        return Answered(200, self.standin.link.sends(kind, payload, envelope=id, retry=retry))


class OverHttp(Side):
    """Requests to the app's address, signed with its secret."""

    def __init__(self, standin: Standin, app: str) -> None:
        super().__init__(standin)
        self.app = app  # http://127.0.0.1:PORT

    def deliver(
        self, kind: Kind, payload: Json, *, id: str | None = None, retry: int = 0
    ) -> Answered:
        more = {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"}
        return self.request(*body_of(kind, payload), more if retry else {})

    def request(
        self,
        body: str,
        content_type: str,
        headers: dict[str, str] | None = None,
        *,
        secret: str = SIGNING_SECRET,
        age: int = 0,
    ) -> Answered:
        """A request that was signed with `secret`, `age` seconds ago."""
        signed = signature(body, secret, int(time.time()) - age)
        address = urlsplit(self.app)
        connection = HTTPConnection(address.hostname or "", address.port, timeout=20)
        try:
            every = {"Content-Type": content_type, **signed, **(headers or {})}
            connection.request("POST", PATH, body.encode(), every)
            response = connection.getresponse()
            return Answered(response.status, _body(response.read().decode()))
        finally:
            connection.close()


def body_of(kind: Kind, payload: Json) -> tuple[str, str]:
    """A payload as Slack posts it, and the type of its content."""
    if kind == "events_api":
        return json.dumps(payload), "application/json"
    if kind == "slash_commands":
        return urlencode(payload), FORM
    return urlencode({"payload": json.dumps(payload)}), FORM


def signature(body: str, secret: str, at: int) -> dict[str, str]:
    """The headers with which Slack signs a body."""
    made = SignatureVerifier(secret).generate_signature(timestamp=str(at), body=body)
    assert made is not None
    return {"X-Slack-Signature": made, "X-Slack-Request-Timestamp": str(at)}


def _body(text: str) -> Json:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else {"text": str(found)}
