"""Messages on their way: into a thread, to one person alone, or into the message just pressed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, Literal

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.blocks import Message
from adapters.slack.errors import TROUBLES, code_of, told
from adapters.slack.incoming import Said
from adapters.slack.words import Json
from opsbot.reply import File

log = logging.getLogger(__name__)

# What Slack says of blocks that it does not know, or of too many.
NOT_DRAWN = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_arguments"}
)
# What says that the bot may not speak where it was spoken to.
SHUT_OUT = frozenset({"channel_not_found", "is_archived", "not_in_channel", "restricted_action"})

# Where an answer goes: see `out`.
Way = Literal["beneath", "instead", "alone", "through"]
Send = Callable[[Message], Awaitable[str]]
Upload = Callable[[File], Awaitable[None]]


async def send(several: Sequence[Message], out: Send, upload: Upload) -> str:
    """Send messages in their order, each with its files; returns the id of the first. What Slack
    does not take is drawn in older blocks, and in the end as words alone. Once the first is there,
    what goes wrong with the others is no reason to say all of it again."""
    waiting, first, arrived = list(several), "", False
    while waiting:
        message = waiting.pop(0)
        try:
            sent = await out(message)
        except TROUBLES as error:
            if code_of(error) in NOT_DRAWN and message.blocks:
                waiting[:0] = await plainer(message)
                continue
            if not arrived:
                raise
            log.warning("Slack took an answer in part: %s", told(error))
            return first
        first, arrived = first or sent, True
        for file in message.files:
            await upload(file)
    return first


async def plainer(message: Message) -> list[Message]:
    """The same in older blocks; at last in none."""
    if message.fallback is not None:
        return await asyncio.to_thread(message.fallback)
    log.warning("Slack took none of the blocks of a message; it got the words alone")
    return [replace(message, blocks=())]


def out(client: AsyncWebClient, said: Said, way: Way) -> tuple[Send, Upload]:
    """What sends messages and their files: for everybody there, beneath what was said or instead of
    the message that was pressed; to the one who spoke alone; or through the address that leads into
    a channel where the bot is not."""
    files = files_alone(client, said)
    match way:
        case "beneath":
            return beneath(client, said), files_beneath(client, said)
        case "instead" if said.hidden:
            return alone(client, said, replacing=True), files
        case "instead":
            return instead(client, said), files_beneath(client, said)
        case "alone":
            return alone(client, said), files
        case "through":
            return through(client, said), files


def payload(message: Message) -> Json:
    """A message as Slack takes it. Its words are no markup, and links in it stay links."""
    said: Json = {"text": message.text, "mrkdwn": False}
    said |= {"unfurl_links": False, "unfurl_media": False}
    return said | ({"blocks": list(message.blocks)} if message.blocks else {})


async def post(client: AsyncWebClient, channel: str, **what: Any) -> AsyncSlackResponse:
    """Send a message to a channel, or to a user by their id; where Slack does not know a user as a
    channel, their direct messages are opened. Raises what Slack's client raises."""
    try:
        return await client.chat_postMessage(channel=channel, **what)
    except SlackApiError as error:
        if code_of(error) != "channel_not_found" or not channel.startswith(("U", "W")):
            raise
    return await client.chat_postMessage(channel=await direct(client, channel), **what)


def beneath(client: AsyncWebClient, said: Said) -> Send:
    """For everybody there: in the thread, where there is one."""

    async def out(message: Message) -> str:
        sent = await post(client, said.channel, thread_ts=said.thread, **payload(message))
        return str(sent.get("ts") or "")

    return out


def instead(client: AsyncWebClient, said: Said) -> Send:
    """In place of the message that was pressed; what does not fit into it stands beneath."""
    left = [said.shown]

    async def out(message: Message) -> str:
        if left and (shown := left.pop()):
            whole: Json = {"blocks": []} | payload(message)  # else it keeps the blocks it had
            try:
                await client.chat_update(channel=said.channel, ts=shown, **_changing(whole))
                return shown
            except SlackApiError as error:
                if code_of(error) in NOT_DRAWN:
                    left.append(shown)
                    raise
        return await beneath(client, said)(message)

    return out


def _changing(said: Json) -> Json:
    """What an update takes of a message: nothing about links."""
    return {name: one for name, one in said.items() if not name.startswith(("unfurl", "mrkdwn"))}


def alone(client: AsyncWebClient, said: Said, *, replacing: bool = False) -> Send:
    """For the one who spoke, and nobody else: through the address that Slack gave for answers (five
    of them, for half an hour), else as a message that only they see, else directly."""
    first = [replacing]

    async def out(message: Message) -> str:
        replace_it = first.pop() if first else False
        if said.response_url:
            try:
                await respond(
                    client,
                    said.response_url,
                    payload(message)
                    | {"response_type": "ephemeral", "replace_original": replace_it}
                    | ({"thread_ts": said.thread} if said.thread else {}),
                )
                return ""
            except TROUBLES as error:
                if code_of(error) in NOT_DRAWN:
                    first.append(replace_it)
                    raise
                log.info("Slack took no answer at its response_url: %s", told(error))
        return await whispered(client, said, message)

    return out


def through(client: AsyncWebClient, said: Said) -> Send:
    """For everybody in a channel where the bot is not: only this address leads there."""

    async def out(message: Message) -> str:
        body = payload(message) | {"response_type": "in_channel", "replace_original": False}
        await respond(client, said.response_url, body)
        return ""

    return out


async def respond(client: AsyncWebClient, address: str, body: Json) -> None:
    """Answer at a response_url. Raises SlackApiError, as the rest of Slack does."""
    hook = AsyncWebhookClient(
        address, session=client.session, retry_handlers=client.retry_handlers, timeout=15
    )
    answer = await hook.send_dict(body)
    if answer.status_code != 200 or '"ok":false' in answer.body.replace(" ", ""):
        error = next((one for one in NOT_DRAWN if one in answer.body), "response_url_over")
        refusal = {"ok": False, "error": error}
        raise SlackApiError("a response_url was refused", refusal)  # type: ignore[no-untyped-call]


async def whispered(client: AsyncWebClient, said: Said, message: Message) -> str:
    """A message that only one person sees; directly to them where the bot is not in the channel."""
    if said.channel != said.user and not said.channel.startswith("D"):
        try:
            sent = await client.chat_postEphemeral(
                channel=said.channel, user=said.user, thread_ts=said.thread, **payload(message)
            )
            return str(sent.get("message_ts") or "")
        except SlackApiError as error:
            if code_of(error) not in SHUT_OUT | {"user_not_in_channel"}:
                raise
    place = said.channel if said.channel.startswith("D") else said.user
    sent = await post(client, place, **payload(message))
    return str(sent.get("ts") or "")


# -- files --------------------------------------------------------------------------------------


def files_beneath(client: AsyncWebClient, said: Said) -> Upload:
    """For everybody there, as the message that they come with."""
    if said.channel == said.user:
        return files_alone(client, said)

    async def upload(file: File) -> None:
        await uploaded(client, said.channel, said.thread, file)

    return upload


def files_alone(client: AsyncWebClient, said: Said) -> Upload:
    """In the direct messages: no file can be shown to one person in a channel."""

    async def upload(file: File) -> None:
        try:
            channel = await direct(client, said.user)
        except TROUBLES as error:
            log.warning("Slack opened no direct messages for a file: %s", told(error))
            return
        await uploaded(client, channel, None, file)

    return upload


async def uploaded(client: AsyncWebClient, channel: str, thread: str | None, file: File) -> None:
    """Put a file where a message stands. That one is missing is no reason to be silent."""
    try:
        await client.files_upload_v2(
            channel=channel, thread_ts=thread, filename=file.name, title=file.name,
            file=file.content,
        )  # fmt: skip
    except TROUBLES as error:
        log.warning("Slack did not take a file: %s", told(error))


async def direct(client: AsyncWebClient, user: str) -> str:
    """The channel of somebody's direct messages with the bot."""
    opened = await client.conversations_open(users=[user])
    return str((opened.get("channel") or {}).get("id") or user)
