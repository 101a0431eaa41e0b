"""Slack's side of the delivery queue: alerts, digests and reminders on their way to a channel."""

from __future__ import annotations

import time
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack import answering, posting
from adapters.slack.blocks import Message
from adapters.slack.desk import Desk
from adapters.slack.errors import CLOSED, TROUBLES, code_of, status_of, translated
from adapters.slack.incoming import SURFACE
from adapters.slack.people import channel_name
from adapters.slack.teams import Team
from opsbot.jobs.sender import Address, Gone, Pace
from opsbot.reply import File, Reply

# What marks a message as a notice, for who looks whether it arrived.
EVENT = "opsbot_notice"
# So far back it is looked for.
PAGE, PAGES = 200, 3
# Seconds until a name that no channel had is looked for again.
NAMES_FOR = 30.0


class SlackSender:
    """Sends notices. It can be asked whether one arrived: each carries its key as metadata."""

    surface = SURFACE
    # Slack: about one a second in a channel, several hundred a minute in all.
    pace = Pace(overall=5.0, channel=1.0, burst=3.0, patience=30.0)

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._names: dict[str, tuple[float, dict[str, str]]] = {}

    async def send(self, to: Address, reply: Reply, key: str) -> str:
        """Send; returns the timestamp that Slack knows the message by."""
        team, channel, thread = await self._place(to)
        client = self.desk.teams.speaking(team)
        place = f"{team.id}/{channel}"
        drawn = await answering.draw_for(self.desk, reply, to.form, to.workspace_id, place)
        arrived: list[str] = []  # in which channel: of direct messages only Slack says it

        async def out(message: Message) -> str:
            said = {**posting.payload(message), "thread_ts": thread}
            mark = {"event_type": EVENT, "event_payload": {"key": key}}
            try:
                marked = said if arrived else {**said, "metadata": mark}
                sent = await posting.post(client, channel, **marked)
            except SlackApiError as error:
                if not code_of(error).startswith(("invalid_metadata", "metadata")):
                    raise
                # Better a notice that cannot be looked for than none.
                sent = await posting.post(client, channel, **said)
            arrived.append(str(sent.get("channel") or channel))
            return str(sent.get("ts") or "")

        async def upload(file: File) -> None:
            await posting.uploaded(client, arrived[0], thread, file)

        try:
            return await posting.send(drawn, out, upload)
        except TROUBLES as error:
            meant = translated(error)
            if isinstance(meant, Gone) and meant.closed:
                name = await channel_name(client, channel)
                meant.called = f"#{name}" if name else ""
            raise meant from error

    async def find(self, to: Address, key: str) -> str | None:
        """The timestamp of the message with a key, among the last few hundred of its channel."""
        team, channel, thread = await self._place(to)
        client = self.desk.teams.speaking(team)
        if channel.startswith(("U", "W")):
            channel = await posting.direct(client, channel)
        asks: dict[str, Any] = {"channel": channel, "include_all_metadata": True, "limit": PAGE}
        asks |= {"ts": thread} if thread else {}
        ask = client.conversations_replies if thread else client.conversations_history
        for _ in range(PAGES):
            try:
                page = await ask(**asks)
            except SlackApiError as error:
                if code_of(error) != "unknown_method" and status_of(error) != 404:
                    raise
                return None  # nobody can ever be asked
            for one in page.get("messages") or ():
                mark = one.get("metadata") or {}
                if (mark.get("event_payload") or {}).get("key") == key:
                    return str(one.get("ts"))
            if not (cursor := next_page(page)):
                break
            asks["cursor"] = cursor
        return None

    async def _place(self, to: Address) -> tuple[Team, str, str | None]:
        """The team, the channel and the thread of an address. Raises Gone."""
        if to.channel.startswith("#"):
            return await self._named(to.workspace_id, to.channel[1:].lower())
        id, _, rest = to.channel.partition("/")
        channel, _, thread = rest.partition("/")
        team = await self.desk.teams.find(id)
        if team is None or not channel:
            raise Gone(CLOSED["team_not_found"], closed=True)
        # A conversation in the App Home is no thread: what belongs to it comes as a direct message.
        return team, channel, thread if thread[:1].isdecimal() else None

    async def _named(self, workspace_id: int, name: str) -> tuple[Team, str, None]:
        """The channel that somebody called by its name. Raises Gone."""
        for team in await self.desk.teams.all_of(workspace_id):
            at, names = self._names.get(team.id, (0.0, {}))
            if name not in names and time.monotonic() - at > NAMES_FOR:
                names = await channels(self.desk.teams.speaking(team))
                self._names[team.id] = (time.monotonic(), names)
            if name in names:
                return team, names[name], None
        raise Gone("there is none, or I am not in it", closed=True, called=f"#{name}")


async def channels(client: AsyncWebClient) -> dict[str, str]:
    """The ids of the channels that the bot sees, by their names."""
    found: dict[str, str] = {}
    cursor = ""
    while True:
        page = await client.conversations_list(
            types="public_channel,private_channel", exclude_archived=True, limit=1000,
            cursor=cursor or None,
        )  # fmt: skip
        found |= {str(one["name"]): str(one["id"]) for one in page.get("channels") or ()}
        if not (cursor := next_page(page)):
            return found


def next_page(page: AsyncSlackResponse) -> str:
    return str((page.get("response_metadata") or {}).get("next_cursor") or "")
