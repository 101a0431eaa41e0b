"""Shortcuts: a message becomes a task or a note, and a new deal begins from anywhere."""

from __future__ import annotations

from adapters.slack import answering, forming, incoming, notes, people
from adapters.slack.desk import Call, Desk
from adapters.slack.manifest import NEW_DEAL, NOTE, TASK
from adapters.slack.strangers import is_stranger
from opsbot.reply import Call as Phrase
from opsbot.reply import Reply, say


async def take(desk: Desk, call: Call, body: incoming.Body) -> None:
    """Open the form that a shortcut stands for, with the message in it."""
    said = incoming.shortcut(body)
    if await is_stranger(desk, call, said):
        return
    said = await people.with_names(desk.reception, call.client, said)
    words, kind = said.incoming.text, str(body.get("callback_id") or "")
    if kind == NOTE:
        shown = await forming.show(call, said, notes.form(words, forming.remembered(said)))
    elif kind in (TASK, NEW_DEAL):
        begun = Phrase("deals.add") if kind == NEW_DEAL else Phrase("tasks.add", {"text": words})
        shown = await forming.open_form(desk, call, said, str(begun))
    else:
        return
    if not shown:
        reply = Reply(say("Slack did not open the form. Try it once more."), tone="warning")
        await answering.answer(desk, call, said, reply)
