"""Forms opened, filled in and sent: what was typed goes through the door as one call."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from adapters.slack import answering, forms, homing, notes
from adapters.slack.desk import PATIENCE, Call, Desk
from adapters.slack.errors import TROUBLES, told
from adapters.slack.incoming import Body, Said, pressed, sent
from adapters.slack.limits import OPTIONS
from adapters.slack.strangers import is_stranger
from adapters.slack.words import Json
from opsbot import answers
from opsbot.bot import Incoming
from opsbot.language.meaning import Meaning
from opsbot.queries.beginning import beginning
from opsbot.reply import Call as Phrase
from opsbot.reply import Ref, Reply

log = logging.getLogger(__name__)


def wanted(meaning: Meaning | None) -> str:
    """The form that helps with a phrase: of a command with several fields, the beginning of its
    call with what was said already; "" where there is none."""
    command = meaning.command if meaning else None
    if meaning is None or command is None or command.id not in forms.TITLES:
        return ""
    if meaning.outcome not in ("ask", "run", "confirm") or len(command.slots) < 2:
        return ""
    return str(Phrase.of(command.id, meaning.slots))


async def open_form(desk: Desk, call: Call, said: Said, value: str) -> bool:
    """Show the form that a call begins, filled in as far as it goes. False where there is none, or
    Slack did not show it: its trigger is good for three seconds."""
    if not (opening := forms.opening(value, desk.reception.bot.registry)):
        return False
    command, typed = opening
    # What was typed as "#3" is shown by its name.
    meaning = await desk.reception.meaning(apart(said, value))
    known = meaning.slots if meaning and meaning.command is command else {}
    given = {**typed, **{name: one for name, one in known.items() if not isinstance(one, tuple)}}
    return await show(call, said, forms.form(command, given, metadata=remembered(said)))


def apart(said: Said, text: str) -> Incoming:
    """Words by themselves, whatever was said before where they stand: to be read, not answered."""
    return replace(said.incoming, text=text, channel=f"{said.incoming.place}/{forms.FORM}")


async def show(call: Call, said: Said, view: Json) -> bool:
    """Open a modal, over the one that was pressed where there is one."""
    over = call.client.views_push if said.view and not said.home else call.client.views_open
    try:
        await over(trigger_id=said.trigger_id, view=view)
    except TROUBLES as error:
        log.warning("Slack did not open a form: %s", told(error))
        return False
    return True


def remembered(said: Said) -> str:
    """What a form has to know of where it was opened, as it comes back with it."""
    return json.dumps(
        {
            "channel": said.channel,
            "conversation": said.incoming.channel,
            "hidden": said.hidden,
            "home": said.home,
            "private": said.incoming.private,
            "response_url": said.response_url,
            "thread": said.thread,
        }
    )


def opened_at(body: Body, text: str) -> Said:
    """What a form says, as if it had been said where the form was opened."""
    try:
        kept = json.loads(body["view"].get("private_metadata") or "{}")
    except ValueError:
        kept = {}
    return sent(body, text, kept)


async def submitted(desk: Desk, call: Call, body: Body, ack: AsyncAck) -> None:
    """Do what a form says. What is wrong in a field is said beneath it, and the form stays."""
    view, phrase = read(desk, body["view"])
    said = opened_at(body, phrase)
    if not phrase or await is_stranger(desk, call, said):
        await ack()
        return
    meaning = await desk.reception.meaning(said.incoming)
    if wrong := at_fault(meaning):
        await ack(**forms.errors(view, *wrong))
        return
    answering_it = asyncio.ensure_future(desk.reception.answer(said.incoming))
    done, _ = await asyncio.wait({answering_it}, timeout=PATIENCE)
    if done and (reply := answering_it.result()).tone == "refused":
        form = await desk.reception.form(said.incoming)
        await ack(**forms.errors(view, "", reply.text.plain(form)))
        return
    await ack()
    desk.later(_tell(desk, call, said, answering_it))


async def _tell(desk: Desk, call: Call, said: Said, answer: asyncio.Future[Reply]) -> None:
    await answering.answer(desk, call, said, await answer)
    if said.home:
        await homing.publish(desk, call, said)


def read(desk: Desk, view: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    """A view that was sent, with its fields, and the phrase that it stands for."""
    if view.get("callback_id") == notes.FORM:
        return view, notes.phrase(view)
    id = str(view.get("callback_id") or "").partition(":")[2]
    command = desk.reception.bot.registry.get(id)
    if command is None:
        return view, ""
    if not view.get("blocks"):  # whoever leaves them out is content with what they were
        view = {**view, "blocks": forms.form(command)["blocks"]}
    return view, str(forms.call_of(view))


def at_fault(meaning: Meaning | None) -> tuple[str, str] | None:
    """The slot that could not be read, and what is to be said of it."""
    if meaning is None or meaning.outcome in ("run", "confirm"):
        return None
    if meaning.outcome == "ask":
        return str(meaning.ask), str(answers.asking(meaning))
    return "", f"{meaning.problem}." if meaning.problem else "I could not read this."


async def options(desk: Desk, body: Body) -> list[Json]:
    """The names to choose from, of those that begin like what was typed."""
    said = pressed(body)
    person = await desk.reception.person(said.incoming)
    action = str(body.get("action_id") or "")
    if person is None or not action.startswith((forms.NAMES, notes.ABOUT)):
        return []
    kinds, state = (notes.KINDS, "") if action == notes.ABOUT else forms.kinds_wanted(action)
    begun = str(body.get("value") or "").strip().removeprefix("#")

    def look(session: Session) -> Sequence[Ref]:
        space = person.workspace_id
        found = beginning(session, space, kinds, begun, OPTIONS // len(kinds), state)
        return [one.record.ref for one in found]

    refs = await desk.reception.look(look)
    return notes.options(refs) if action == notes.ABOUT else forms.options(refs, kinds)
