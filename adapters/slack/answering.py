"""Answers on their way: into a thread, to one person alone, or into the message just pressed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack import limits
from adapters.slack.blocks import Message, messages
from adapters.slack.desk import Call, Desk
from adapters.slack.errors import TROUBLES, code_of, told
from adapters.slack.forms import FORM
from adapters.slack.incoming import SURFACE, Said
from adapters.slack.words import Json, length, plain_text, size
from opsbot import presses
from opsbot.bot import Incoming
from opsbot.format import Format
from opsbot.reply import File, Reply

log = logging.getLogger(__name__)

SHARE = "share"
# What Slack says of blocks that it does not know, or of too many.
NOT_DRAWN = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_arguments"}
)
# What says that the bot may not speak where it was spoken to.
SHUT_OUT = frozenset({"channel_not_found", "is_archived", "not_in_channel", "restricted_action"})

Send = Callable[[Message], Awaitable[str]]
Upload = Callable[[File], Awaitable[None]]


async def answer(
    desk: Desk, call: Call, said: Said, reply: Reply, *, share: str = "", form: str = ""
) -> None:
    """Say a reply where its question was asked. `share` is the call that the button "Share" asks
    again for everybody, `form` the one that the button "Fill in a form" begins."""
    drawn = await draw(desk, call, said.incoming, reply)
    if form:
        drawn[-1] = with_button(drawn[-1], f"{FORM}:0", "Fill in a form", form)
    if share:
        drawn[-1] = with_button(drawn[-1], SHARE, "Share", share)
    if said.hidden:
        await send(drawn, alone(call.client, said), to_person_files(call.client, said))
    else:
        await send(drawn, beneath(call.client, said), files_beneath(call.client, said))


async def publish(desk: Desk, call: Call, said: Said, reply: Reply) -> None:
    """Say a reply in the channel, under the name of who shares it, and take it off their own
    screen: it is there for all now."""
    client = call.client
    first, *others = await draw(desk, call, said.incoming, reply)
    by = {"type": "context", "elements": [{"type": "mrkdwn", "text": f"Shared by <@{said.user}>"}]}
    drawn = [headed(first, by), *others]
    to_all = replace(said, hidden=False, shown=None)
    try:
        await send(drawn, beneath(client, to_all), files_beneath(client, to_all))
    except SlackApiError as error:
        if code_of(error) not in SHUT_OUT or not said.response_url:
            raise
        await send(drawn, through(client, said), to_person_files(client, said))
    if said.response_url:
        with suppress(SlackApiError):
            await respond(client, said.response_url, {"delete_original": True})


def headed(message: Message, head: Json) -> Message:
    """A message with a block above the others."""
    older = message.fallback

    def again() -> list[Message]:
        assert older is not None
        first, *others = older()
        return [headed(first, head), *others]

    return replace(message, blocks=(head, *message.blocks), fallback=older and again)


async def draw(desk: Desk, call: Call, incoming: Incoming, reply: Reply) -> list[Message]:
    """A reply as messages, as the one who speaks reads it."""
    form = await desk.reception.form(incoming)
    return await draw_for(desk, reply, form, call.team.workspace_id, incoming.place)


async def draw_for(
    desk: Desk, reply: Reply, form: Format, workspace_id: int, place: str
) -> list[Message]:
    """A reply as messages for a place. Calls too long for a button are kept here."""
    long = [str(one.call) for one in reply.pressable() if length(str(one.call)) > limits.VALUE]
    keys: list[str] = []
    if long:
        now = datetime.now(UTC)
        keys = await desk.reception.do(
            lambda session: presses.keep(session, workspace_id, SURFACE, place, long, now)
        )
    drawn = await asyncio.to_thread(messages, reply, form, keep=lambda calls: keys)
    mark = f"{reply.tone}/{len(reply.buttons)}"
    return [marked(one, mark) for one in drawn]


def marked(message: Message, mark: str) -> Message:
    """A message whose buttons say what kind of reply they stand under: a press gives that back."""
    older = message.fallback
    return replace(
        message,
        blocks=tuple(
            {**block, "block_id": f"{mark}/{at}"} if block["type"] == "actions" else block
            for at, block in enumerate(message.blocks)
        ),
        fallback=older and (lambda: [marked(one, mark) for one in older()]),
    )


def changes_it(body: Mapping[str, Any]) -> bool:
    """Whether the answer to a press belongs into the message itself: it settles the question that
    stood there, or shows more of the same."""
    action: Mapping[str, Any] = (body.get("actions") or [{}])[0]
    tone, own = [*str(action.get("block_id") or "").split("/"), ""][:2]
    number = str(action.get("action_id") or "").partition(":")[2]
    more = own.isdecimal() and number.isdecimal() and int(number) >= int(own)
    return tone == "ask" or more


def with_button(message: Message, action: str, label: str, value: str) -> Message:
    """A message with one more button beneath it, if there is room for it."""
    older = message.fallback
    button = {
        "type": "button",
        "text": plain_text(label, limits.LABEL),
        "action_id": action,
        "value": value,
    }
    row: Json = {"type": "actions", "block_id": action, "elements": [button]}
    has_room = (
        len(message.blocks) < limits.BLOCKS
        and size(*message.blocks, row) <= limits.CHARACTERS
        and length(value) <= limits.VALUE
    )

    def again() -> list[Message]:
        assert older is not None
        *others, last = older()
        return [*others, with_button(last, action, label, value)]

    return replace(
        message,
        blocks=(*message.blocks, row) if has_room else message.blocks,
        fallback=older and again,
    )


# -- sending ------------------------------------------------------------------------------------


async def send(several: Sequence[Message], out: Send, upload: Upload) -> str:
    """Send messages in their order, each with its files. What Slack does not take is drawn in older
    blocks, and in the end as words alone. The id of the first."""
    waiting, first = list(several), ""
    while waiting:
        message = waiting.pop(0)
        try:
            sent = await out(message)
        except SlackApiError as error:
            if code_of(error) not in NOT_DRAWN or not message.blocks:
                raise
            waiting[:0] = await plainer(message)
            continue
        first = first or sent
        for file in message.files:
            await upload(file)
    return first


async def plainer(message: Message) -> list[Message]:
    """The same in older blocks; at last in none."""
    if message.fallback is not None:
        return await asyncio.to_thread(message.fallback)
    log.warning("Slack took none of the blocks of a message; it got the words alone")
    return [replace(message, blocks=())]


def payload(message: Message) -> Json:
    """A message as Slack takes it. Its words are no markup, and links in it stay links."""
    said: Json = {"text": message.text, "mrkdwn": False}
    said |= {"unfurl_links": False, "unfurl_media": False}
    return said | ({"blocks": list(message.blocks)} if message.blocks else {})


def beneath(client: AsyncWebClient, said: Said) -> Send:
    """For everybody there: in the thread, where there is one."""

    async def out(message: Message) -> str:
        sent = await client.chat_postMessage(
            channel=said.channel, thread_ts=said.thread, **payload(message)
        )
        return str(sent.get("ts") or "")

    return out


def instead(client: AsyncWebClient, said: Said) -> Send:
    """In place of the message that was pressed; what does not fit into it stands beneath."""
    if said.hidden:
        return alone(client, said, replacing=True)
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
            except SlackApiError as error:
                if code_of(error) in NOT_DRAWN:
                    first.append(replace_it)
                    raise
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
    sent = await client.chat_postMessage(
        channel=said.channel if said.channel.startswith("D") else said.user, **payload(message)
    )
    return str(sent.get("ts") or "")


# -- files --------------------------------------------------------------------------------------


def files_beneath(client: AsyncWebClient, said: Said) -> Upload:
    """For everybody there, as the message that they come with."""

    async def upload(file: File) -> None:
        channel = said.channel
        if channel == said.user:
            channel = await direct(client, said.user)
        await uploaded(client, channel, said.thread, file)

    return upload


def to_person_files(client: AsyncWebClient, said: Said) -> Upload:
    """In the direct messages: no file can be shown to one person in a channel."""

    async def upload(file: File) -> None:
        await uploaded(client, await direct(client, said.user), None, file)

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
