"""Somebody pressed a button: it does what could have been typed, as the one who pressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from adapters.slack import answering, forming, homing
from adapters.slack.buttons import CALL, KEPT
from adapters.slack.desk import Call, Desk
from adapters.slack.dressing import changes_it
from adapters.slack.forms import FORM
from adapters.slack.incoming import SURFACE, Said, pressed
from adapters.slack.posting import Way
from adapters.slack.strangers import is_stranger
from opsbot import answers, presses
from opsbot.reply import Refused, Reply, say

Body = Mapping[str, Any]


async def press(desk: Desk, call: Call, body: Body) -> None:
    """Do what a button says, and answer in its message, beneath it, or in its view."""
    for action in body.get("actions") or ():
        kind = str(action.get("action_id") or "").partition(":")[0]
        said = pressed(body, str(action.get("value") or ""))
        if kind not in (CALL, KEPT, FORM, answering.SHARE) or await is_stranger(desk, call, said):
            continue  # a field of a form is read when the form is sent
        if kind == FORM:
            await form(desk, call, said)
        elif kind == answering.SHARE:
            await share(desk, call, said)
        else:
            await answer(desk, call, said, body, kept=kind == KEPT)


async def form(desk: Desk, call: Call, said: Said) -> None:
    """Open the form of a button; where Slack does not, the question is asked in words."""
    if not await forming.open_form(desk, call, said, said.incoming.text):
        await answering.answer(desk, call, said, await desk.reception.answer(said.incoming))


async def answer(desk: Desk, call: Call, said: Said, body: Body, *, kept: bool) -> None:
    """Run the call behind a button, and show what came of it."""
    try:
        said = await unwrapped(desk, said) if kept else said
        if await asks_back(desk, said) and await forming.open_form(
            desk, call, said, said.incoming.text
        ):
            return
        reply = await desk.reception.answer(said.incoming)
    except Refused as no:
        reply = Reply(no.text, buttons=no.buttons, tone="refused")
    if said.view is not None:
        await homing.show(desk, call, said, reply)
        return
    way: Way | None = "instead" if changes_it(body) else None
    if reply.tone == "refused" and not said.incoming.private:
        way = "alone"  # others wait for the same buttons
    await answering.answer(desk, call, said, reply, way=way)


async def asks_back(desk: Desk, said: Said) -> bool:
    """Whether something is missing in a call that was pressed where nobody can type the rest: in a
    view, or in what only one person sees in a channel."""
    if not said.hidden or said.incoming.channel == said.account:
        return False
    meaning = await desk.reception.meaning(said.incoming)
    return meaning is not None and meaning.outcome == "ask"


async def unwrapped(desk: Desk, said: Said) -> Said:
    """What was pressed, with the call that was kept for it. May be Refused."""
    person = await desk.reception.person(said.incoming)
    assert person is not None, "strangers were told so"

    place, key = said.incoming.place, said.incoming.text
    text = await desk.reception.look(
        lambda session: presses.pressed(
            session, SURFACE, place, key, datetime.now(UTC), person.member_id
        )
    )
    return replace(said, incoming=replace(said.incoming, text=text))


async def share(desk: Desk, call: Call, said: Said) -> None:
    """Say an answer again for everybody in the channel, as the one who shares it: what may not be
    shown there is not. Only what reads is shared."""
    public = replace(said, incoming=replace(said.incoming, private=False))
    meaning = await desk.reception.meaning(public.incoming)
    if meaning is None or meaning.command is None or meaning.command.writes:
        reply = Reply(say("Only answers can be shared."), tone="refused")
    else:
        reply = await desk.reception.answer(public.incoming)
    if reply is answers.ALREADY or reply.tone not in ("info", "warning"):
        await answering.answer(desk, call, said, reply)
        return
    await answering.publish(desk, call, said, reply)
