"""The App Home as somebody sees it, and what is pressed there or in a modal."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from adapters.slack import answering, limits
from adapters.slack.blocks import words_only
from adapters.slack.buttons import buttons
from adapters.slack.desk import Call, Desk
from adapters.slack.errors import TROUBLES, told
from adapters.slack.home import ASKED, home
from adapters.slack.incoming import SURFACE, Said, at_home
from adapters.slack.people import known
from adapters.slack.words import Json, plain_text
from opsbot import access, answers
from opsbot.access import Person
from opsbot.format import Format
from opsbot.reply import Reply

log = logging.getLogger(__name__)

TITLE = "opsbot"


async def publish(desk: Desk, call: Call, said: Said) -> None:
    """Draw the Home of who looks at it, as it is now."""
    said = at_home(said)
    person = await known(desk.reception, call.client, said, call.team.workspace_id)
    if person is None:
        blocks = words_only(answers.stranger(SURFACE), Format()).blocks
        view: Json = {"type": "home", "blocks": list(blocks)}
    else:
        view = await seen_by(desk, said, person)
    await call.client.views_publish(user_id=said.user, view=view)


async def seen_by(desk: Desk, said: Said, person: Person) -> Json:
    """The Home, drawn from the bot's own answers."""

    async def ask(phrase: str) -> Reply:
        return await desk.reception.answer(replace(said.incoming, text=phrase, id=None))

    replies = await asyncio.gather(*map(ask, ASKED.values()))
    answered: Mapping[str, Reply] = dict(zip(ASKED, replies, strict=True))
    registry = desk.reception.bot.registry

    def may(id: str) -> bool:
        command = registry.get(id)
        return command is not None and access.may(person.role, command.role, writes=command.writes)

    form, now = Format(person.language, person.zone), datetime.now(person.zone)
    return await asyncio.to_thread(home, answered, form, now, may)


async def show(desk: Desk, call: Call, said: Said, reply: Reply) -> None:
    """Show what came of a press: in the modal that was pressed, or in one over the Home; what was
    simply done the Home itself shows."""
    client = call.client
    if reply is answers.ALREADY:
        return
    if said.home and reply.tone == "done":
        await publish(desk, call, said)
        return
    view = await modal(desk, said, reply)
    try:
        if said.home:
            await client.views_open(trigger_id=said.trigger_id, view=view)
        else:
            await client.views_update(view_id=str(said.view), view=view)
    except TROUBLES as error:
        log.warning("Slack showed no modal: %s", told(error))
        await answering.answer(desk, call, said, reply)
    await publish(desk, call, said)


async def modal(desk: Desk, said: Said, reply: Reply) -> Json:
    """A reply as a modal."""
    form = await desk.reception.form(said.incoming)
    drawn = await asyncio.to_thread(words_only, reply, form)
    blocks = [*drawn.blocks, *buttons(reply.pressable())]
    return {
        "type": "modal",
        "title": plain_text(TITLE, limits.VIEW_TITLE),
        "close": plain_text("Close", limits.VIEW_TITLE),
        "blocks": blocks[: limits.VIEW_BLOCKS],
    }
