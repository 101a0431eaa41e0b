"""What Slack tells us, read: who said what, where, and where the answer goes. It asks nobody.

A conversation is named "TEAM/CHANNEL", in a thread "TEAM/CHANNEL/TS"; a private one "TEAM/USER", as
the account of the person is: whatever Slack calls the channel of it.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from opsbot.bot import Incoming

SURFACE = "slack"
HOME = "home"
# What the names of buttons' rows end with where only one person sees them.
ALONE = "/alone"
# Where a payload that came over a socket says which delivery it is.
_DELIVERY = "opsbot_delivery"

Body = Mapping[str, Any]

# What people say comes without a subtype, but for these: with a file, and a reply in a thread that
# is shown in the channel, too. All others tell of edits, joins, bots and the like.
_SPOKEN = (None, "file_share", "thread_broadcast")


@dataclass(frozen=True, slots=True)
class Said:
    """Something said or pressed, and where its answer goes."""

    incoming: Incoming
    team: str
    user: str
    channel: str  # Slack's own id of the conversation, to post to
    thread: str | None = None  # to answer in
    response_url: str = ""
    trigger_id: str = ""
    shown: str | None = None  # the message that was pressed, which may be changed
    hidden: bool = False  # nobody else sees the answer, nor the message that was pressed
    view: str | None = None  # the modal or Home that was pressed
    home: bool = False  # it was the Home
    mentioned: bool = True  # the bot was spoken to, and not only overheard
    files: tuple[Body, ...] = ()  # what came with it, as Slack tells of it

    @property
    def account(self) -> str:
        """Who speaks, as their account is linked."""
        return self.incoming.sender


def account(team: str, user: str) -> str:
    return f"{team}/{user}"


def team_of(body: Body) -> str:
    """The workspace in which the app hears this: in a shared channel ours, not the speaker's."""
    for one in (body, *(body.get("authorizations") or ()), body.get("user"), body.get("view")):
        if not isinstance(one, Mapping):
            continue
        for key in ("app_installed_team_id", "team", "team_id"):
            team = one.get(key)
            if isinstance(team, Mapping):
                team = team.get("id")
            if team:
                return str(team)
    return enterprise_of(body)


def enterprise_of(body: Body) -> str:
    """The organisation, of an app that is installed in all of it; "" where there is none."""
    for one in (body, *(body.get("authorizations") or ())):
        found = one.get("enterprise") or one.get("enterprise_id")
        if isinstance(found, Mapping):
            found = found.get("id")
        if found:
            return str(found)
    return ""


def _id(one: Any) -> str:
    """An id that stands alone, or in an object with its name."""
    return str((one.get("id") if isinstance(one, Mapping) else one) or "")


def is_direct(channel: str, kind: str = "") -> bool:
    """Whether a channel is one person's alone with the bot."""
    return kind in ("im", "directmessage") or channel.startswith("D")


def _said(
    body: Body,
    text: str,
    *,
    user: str,
    channel: str,
    thread: str | None = None,
    kind: str = "",
    hidden: bool = False,
    id: str | None = None,
    files: Sequence[Body] = (),
) -> Said:
    team = team_of(body)
    direct = not channel or is_direct(channel, kind)
    parts = [team, user if direct else channel, *([thread] if thread else [])]
    return Said(
        Incoming(
            text,
            SURFACE,
            channel="/".join(parts),
            sender=account(team, user),
            id=id or body.get(_DELIVERY),
            private=direct or hidden,
        ),
        team,
        user,
        channel or user,
        thread,
        hidden=hidden,
        files=tuple(files),
        trigger_id=str(body.get("trigger_id") or ""),
        response_url=str(body.get("response_url") or ""),
    )


# -- delivered again ----------------------------------------------------------------------------


def numbered(envelope: Body) -> dict[str, Any]:
    """An envelope of Socket Mode whose payload says which delivery it is: it may come again. An
    event has an id of its own, which stays the same in another envelope."""
    payload = envelope.get("payload")
    if envelope.get("type") == "events_api" or not isinstance(payload, Mapping):
        return dict(envelope)
    # Whoever numbers envelopes carelessly still says another thing in each.
    words = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()[:12]
    return {**envelope, "payload": {**payload, _DELIVERY: f"{envelope['envelope_id']}/{words}"}}


# -- said ---------------------------------------------------------------------------------------


def command(body: Body) -> Said:
    """`/ops sales today`: the answer is for the person alone, wherever it was typed."""
    return _said(
        body,
        plain(str(body.get("text") or "")),
        user=str(body.get("user_id") or ""),
        channel=str(body.get("channel_id") or ""),
        kind=str(body.get("channel_name") or ""),
        hidden=True,
    )


def mention(body: Body, bot: str) -> Said | None:
    """`@ops sales today`: the answer comes in the thread. Where the app hears all messages of the
    channel, Slack tells of it twice, under two ids: the message itself is what is answered once."""
    event = body["event"]
    if not _spoken(event):
        return None
    channel, ts = str(event.get("channel") or ""), str(event.get("ts") or "")
    kind = str(event.get("channel_type") or "")
    thread = event.get("thread_ts") or (None if is_direct(channel, kind) else ts or None)
    text = plain(without_mention(str(event.get("text") or ""), bot))
    told = hashlib.sha256(text.encode()).hexdigest()[:12]
    return _said(
        body,
        text,
        user=str(event["user"]),
        channel=channel,
        thread=thread,
        kind=kind,
        id=f"{channel}/{ts}/{told}" if ts else body.get("event_id"),
        files=event.get("files") or (),
    )


def message(body: Body, bot: str) -> Said | None:
    """A message that the app hears: to the bot alone, in a thread, or with a mention. None of what
    no person said, and of what is said in a channel to others."""
    event = body["event"]
    if not _spoken(event):
        return None
    text, channel = str(event.get("text") or ""), str(event.get("channel") or "")
    kind, thread = str(event.get("channel_type") or ""), event.get("thread_ts")
    if is_direct(channel, kind):
        return _said(
            body,
            plain(without_mention(text, bot)),
            user=str(event["user"]),
            channel=channel,
            thread=thread,
            kind=kind,
            id=body.get("event_id"),
            files=event.get("files") or (),
        )
    if mentions(text, bot):
        return mention(body, bot)
    # Whoever is spoken to by name answers themselves.
    if not thread or _MENTION.match(text.lstrip()):
        return None
    heard = _said(
        body,
        plain(text),
        user=str(event["user"]),
        channel=channel,
        thread=thread,
        id=body.get("event_id"),
    )
    return replace(heard, mentioned=False)


def _spoken(event: Body) -> bool:
    """Whether a person said it, and just now."""
    return (
        bool(event.get("user"))
        and not event.get("bot_id")
        and not event.get("hidden")
        and not event.get("edited")
        and event.get("subtype") in _SPOKEN
    )


# -- pressed ------------------------------------------------------------------------------------


def pressed(body: Body, text: str = "") -> Said:
    """A button in a message, in a modal or in the App Home."""
    box: Body = body.get("container") or {}
    shown: Body = body.get("message") or {}
    user, view = _id(body.get("user")), body.get("view") or {}
    if view or box.get("type") == "view":
        said = at_home(_said(body, text, user=user, channel="", hidden=True))
        view_id = str(view.get("id") or box.get("view_id") or "")
        return replace(said, view=view_id, home=view.get("type") == "home")
    channel = _id(body.get("channel")) or str(box.get("channel_id") or "")
    name = body["channel"].get("name", "") if isinstance(body.get("channel"), Mapping) else ""
    ts = str(box.get("message_ts") or shown.get("ts") or "")
    hidden = _only_theirs(body)
    thread = box.get("thread_ts") or shown.get("thread_ts")
    if is_direct(channel, name) and thread == ts:  # it began a thread, and is not in one
        thread = None
    if not is_direct(channel, name) and not hidden:
        thread = thread or ts or None  # what is answered stands beneath it
    said = _said(body, text, user=user, channel=channel, thread=thread, kind=name, hidden=hidden)
    return replace(said, shown=ts or None)


def _only_theirs(body: Body) -> bool:
    """Whether nobody else sees what was pressed. Slack says it, and hands over no such message; our
    own rows of buttons say it, too."""
    box: Body = body.get("container") or {}
    shown: Body = body.get("message") or {}
    rows = [str(one.get("block_id") or "") for one in body.get("actions") or ()]
    return bool(
        box.get("is_ephemeral")
        or shown.get("is_ephemeral")
        or any(row.endswith(ALONE) for row in rows)
        or not (box or shown)
    )


def at_home(said: Said) -> Said:
    """What is said in the App Home: a conversation of its own, which leaves that in the direct
    messages as it is."""
    channel = f"{said.account}/{HOME}"
    return replace(said, incoming=replace(said.incoming, channel=channel))


def sent(body: Body, text: str, kept: Body) -> Said:
    """A form that was sent, as if it had been said where it was opened: that was `kept`."""
    said = _said(body, text, user=_id(body.get("user")), channel="", hidden=True)
    conversation = str(kept.get("conversation") or said.incoming.channel)
    private = bool(kept.get("private", True))
    return replace(
        said,
        incoming=replace(said.incoming, channel=conversation, private=private),
        channel=str(kept.get("channel") or said.channel),
        thread=kept.get("thread"),
        response_url=str(kept.get("response_url") or said.response_url),
        hidden=bool(kept.get("hidden", True)),
        home=bool(kept.get("home")),
    )


def shortcut(body: Body) -> Said:
    """A shortcut, of a message or of none: what comes of it only the person sees."""
    shown: Body = body.get("message") or {}
    return _said(
        body,
        plain(str(shown.get("text") or "")),
        user=_id(body.get("user")),
        channel=_id(body.get("channel")),
        thread=shown.get("thread_ts"),
        hidden=True,
    )


def dropped(body: Body) -> Said | None:
    """A file in the direct messages, told of by itself; None where others see it, too."""
    event = body["event"]
    channel, user = str(event.get("channel_id") or ""), str(event.get("user_id") or "")
    id = event.get("file_id") or _id(event.get("file"))
    if not is_direct(channel) or not user or not id:
        return None
    return _said(body, "", user=user, channel=channel, files=({"id": id},))


def shared(body: Body) -> Said | None:
    """Somebody put links into a message: everybody there would read what is shown of them."""
    event = body["event"]
    if not event.get("user") or event.get("bot_id"):
        return None
    channel = str(event.get("channel") or "")
    return _said(
        body,
        "",
        user=str(event["user"]),
        channel=channel,
        kind=str(event.get("channel_type") or ""),
    )


def opened(body: Body) -> Said:
    """Somebody looks at the App Home, or at the assistant's pane."""
    event = body["event"]
    pane: Body = event.get("assistant_thread") or {}
    return _said(
        body,
        "",
        user=str(event.get("user") or pane.get("user_id") or ""),
        channel=str(pane.get("channel_id") or ""),
        thread=pane.get("thread_ts"),
        kind="im",
    )


# -- words --------------------------------------------------------------------------------------

_MENTION = re.compile(r"<@([UW][A-Z0-9]*)(?:\|[^>]*)?>")
_CHANNEL = re.compile(r"<#([CG][A-Z0-9]*)>")
_REFERENCE = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")


def mentions(text: str, bot: str) -> bool:
    """Whether the bot is spoken to by name."""
    return any(one[1] == bot for one in _MENTION.finditer(text))


def without_mention(text: str, bot: str) -> str:
    """The words without the bot's name: "@ops: sales today" asks for "sales today". Where nobody
    knows the bot's name, the first one is taken for it."""
    if not bot:
        return re.sub(rf"^\s*{_MENTION.pattern}[\s,:]*", "", text)
    return re.sub(rf"<@{re.escape(bot)}(?:\|[^>]*)?>[\s,:]*", "", text).strip()


def people_in(text: str) -> list[str]:
    """The users that a text mentions, each once."""
    return list(dict.fromkeys(one[1] for one in _MENTION.finditer(text)))


def channels_in(text: str) -> list[str]:
    """The channels that a text mentions and does not name, each once."""
    return list(dict.fromkeys(one[1] for one in _CHANNEL.finditer(text)))


def named(text: str, called: Callable[[str], str]) -> str:
    """The text with the names of the people and the channels that it mentions."""
    people = _MENTION.sub(lambda one: called(one[1]), text)
    return _CHANNEL.sub(lambda one: f"#{called(one[1])}", people)


def plain(text: str) -> str:
    """What was typed: Slack writes channels, links and addresses its own way, and escapes the rest.
    Mentions of people, and of channels without their names, stay: who they are is looked up."""
    return html.unescape(_REFERENCE.sub(_written, text)).strip()


def _written(found: re.Match[str]) -> str:
    what, label = found[1], found[2]
    match what[0]:
        case "@":
            return found[0]
        case "#":
            return f"#{label}" if label else f"<{what}>"
        case "!":  # <!here>, <!subteam^S1|@sales>, <!date^…|words>
            return label or f"@{what[1:].partition('^')[0]}"
    if what.startswith(("mailto:", "tel:")):
        return label or what.partition(":")[2]
    # "acme.test" is typed, and becomes a link to it.
    return label if label and what.partition("//")[2].rstrip("/") == label else what
