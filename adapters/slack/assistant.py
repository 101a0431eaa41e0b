"""The assistant's pane beside the channels: what to ask, what the bot is at, what it was about."""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.middleware.assistant.async_assistant import AsyncAssistant
from sqlmodel import Session

from adapters.slack import answering, incoming, talking
from adapters.slack.desk import Call, Desk
from adapters.slack.errors import TROUBLES, told
from adapters.slack.strangers import is_stranger
from opsbot.demo import worth_asking
from opsbot.format import cut
from opsbot.model import Workspace
from opsbot.reply import Reply, say

log = logging.getLogger(__name__)

LOOKING = "is looking …"
# Slack shows more of neither.
PROMPTS, TITLE = 4, 60


def assistant(desk: Desk) -> AsyncAssistant:
    """The listeners of the pane. A direct message in a thread is one, too."""
    pane = AsyncAssistant(app_name="opsbot")

    async def started(context: AsyncBoltContext, body: dict[str, Any]) -> None:
        await desk.soon(greet(desk, context, incoming.opened(body)))

    async def spoken(context: AsyncBoltContext, body: dict[str, Any]) -> None:
        said = incoming.message(body, context["team"].bot)
        if said is not None:
            await desk.soon(converse(desk, Call.of(context), said))

    async def looked_elsewhere() -> None:
        """Which channel they look at changes nothing: Bolt's own listener would write it down."""

    pane.thread_started(started)
    pane.user_message(spoken)
    pane.thread_context_changed(looked_elsewhere)
    return pane


async def greet(desk: Desk, context: AsyncBoltContext, said: incoming.Said) -> None:
    """Say hello, with a few things that have an interesting answer today."""
    call = Call.of(context)
    if await is_stranger(desk, call, said):
        return
    hello = Reply(say("Hello. Ask me about the shop, the deals or your tasks."))
    await answering.answer(desk, call, said, hello)

    def ideas(session: Session) -> list[str]:
        workspace = session.get_one(Workspace, call.team.workspace_id)
        return worth_asking(session, workspace, datetime.now(UTC))

    prompts = await desk.reception.look(ideas)
    if said.thread:
        await tried(
            call.client.assistant_threads_setSuggestedPrompts(
                channel_id=said.channel,
                thread_ts=said.thread,
                prompts=[{"title": one, "message": one} for one in prompts[:PROMPTS]],
            )
        )


async def converse(desk: Desk, call: Call, said: incoming.Said) -> None:
    """Answer what is said in the pane. Its first words are what the conversation is called."""
    channel, thread = said.channel, str(said.thread)
    words = " ".join(said.incoming.text.split())
    if words and not await talking.talks_in(desk, said):
        title = call.client.assistant_threads_setTitle
        await tried(title(channel_id=channel, thread_ts=thread, title=cut(words, TITLE)))
    status = call.client.assistant_threads_setStatus
    await tried(status(channel_id=channel, thread_ts=thread, status=LOOKING))
    try:
        await talking.hear(desk, call, said)
    finally:  # an answer ends it by itself; where there was none it would stay
        await tried(status(channel_id=channel, thread_ts=thread, status=""))


async def tried(asked: Awaitable[object]) -> None:
    """What makes the pane nicer, and fails in a thread that is no pane."""
    try:
        await asked
    except TROUBLES as error:
        log.debug("Slack's pane took less: %s", told(error))
