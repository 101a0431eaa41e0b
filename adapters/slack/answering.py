"""A reply said where its question was asked: drawn for who reads it, and sent on its way."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, datetime

from slack_sdk.errors import SlackApiError

from adapters.slack import limits, posting
from adapters.slack.blocks import Message, messages
from adapters.slack.desk import Call, Desk
from adapters.slack.dressing import for_one, headed, marked, with_button, with_note
from adapters.slack.errors import TROUBLES, code_of, told, translated
from adapters.slack.forms import FORM
from adapters.slack.incoming import SURFACE, Said
from adapters.slack.manifest import COMMAND
from adapters.slack.posting import Way
from adapters.slack.words import length
from opsbot import answers, presses
from opsbot.bot import Incoming
from opsbot.format import Format
from opsbot.jobs import outbox
from opsbot.jobs.sender import Gone
from opsbot.reply import Reply

log = logging.getLogger(__name__)

SHARE = "share"


async def answer(
    desk: Desk,
    call: Call,
    said: Said,
    reply: Reply,
    *,
    way: Way | None = None,
    share: str = "",
    form: str = "",
) -> None:
    """Say a reply where its question was asked, or in another `way`; nothing where it was said
    already, to the same thing that was delivered again. `share` is the call that the
    button "Share" asks again for everybody, `form` the one that "Fill in a form" begins."""
    if reply is answers.ALREADY:
        return
    way = way or ("alone" if said.hidden else "beneath")
    drawn = await draw(desk, call, said.incoming, reply)
    if form:
        drawn[-1] = with_button(drawn[-1], f"{FORM}:0", "Fill in a form", form)
    if share:
        drawn[-1] = with_button(drawn[-1], SHARE, "Share", share)
    if said.hidden and reply.tone == "ask" and not reply.buttons:
        # What is typed in the channel itself the bot does not hear.
        drawn[-1] = with_note(drawn[-1], f"Answer with {COMMAND} and your words")
    if way == "alone":
        note = "The file is in our direct messages"
        drawn = [with_note(one, note) if one.files else one for one in map(for_one, drawn)]
    try:
        await posting.send(drawn, *posting.out(call.client, said, way))
    except TROUBLES as error:
        await put_off(desk, call, said, reply, way, translated(error))


async def put_off(
    desk: Desk, call: Call, said: Said, reply: Reply, way: Way, error: Exception
) -> None:
    """An answer that did not get through goes into the queue, which tries until it does: what it
    tells was done. Where the bot may not speak it comes as a direct message."""
    place = said.account if way == "alone" or isinstance(error, Gone) else said.incoming.channel
    log.warning("Slack did not take an answer (%s); it waits in the outbox", told(error))
    if isinstance(error, Gone) and said.incoming.channel == said.account:
        return  # nor can they be reached directly
    await desk.reception.do(
        lambda session: outbox.post(
            session, workspace_id=call.team.workspace_id, surface=SURFACE, channel=place,
            reply=reply, now=datetime.now(UTC),
        )
    )  # fmt: skip


async def publish(desk: Desk, call: Call, said: Said, reply: Reply) -> None:
    """Say a reply in the channel, under the name of who shares it, and take it off their own
    screen: it is there for all now."""
    first, *others = await draw(desk, call, said.incoming, reply)
    by = {"type": "context", "elements": [{"type": "mrkdwn", "text": f"Shared by <@{said.user}>"}]}
    drawn = [headed(first, by), *others]
    try:
        await posting.send(drawn, *posting.out(call.client, said, "beneath"))
    except SlackApiError as error:
        if code_of(error) not in posting.SHUT_OUT or not said.response_url:
            raise
        # The bot is not in this channel: only that address leads there.
        await posting.send(drawn, *posting.out(call.client, said, "through"))
    if said.response_url:
        with suppress(*TROUBLES):
            await posting.respond(call.client, said.response_url, {"delete_original": True})


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
    return [marked(one, reply) for one in drawn]
