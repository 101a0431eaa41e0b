"""A forwarded message becomes a task or a note: buttons ask which."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session
from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from adapters.telegram.desk import Desk, Said
from adapters.telegram.incoming import SURFACE
from opsbot import recall
from opsbot.format import cut
from opsbot.jobs import told
from opsbot.queries import contacts
from opsbot.queries.places import Place
from opsbot.reply import Button, Ref, Reply, Text, say

# A task is a line, and the door reads messages of up to 4,000 characters.
TASK, NOTE = 500, 3_500

# What a note can be written on, and by which command.
_NOTES = {
    "contact": "contacts.note",
    "deal": "deals.note",
    "order": "orders.note",
}


async def forwarded(desk: Desk, said: Said) -> Reply:
    """Ask what becomes of a forwarded message."""
    text = said.message.text or said.message.caption or ""
    place = Place(SURFACE, said.incoming.channel)

    def offered(session: Session) -> Reply:
        near = _near(session, desk, said)
        reply = offer(text, sender_of(said.message), near)
        told.remember(session, said.person.workspace_id, place, reply, desk.now)
        return reply

    return await desk.reception.do(offered)


def offer(text: str, sender: str, near: list[Ref]) -> Reply:
    """The buttons under a forwarded text: a task, or a note on what it may be about."""
    note = _short(text, NOTE)
    notes = [_note(ref, note) for ref in near]
    return Reply(
        _asked(sender),
        buttons=(
            Button("Make a task", "tasks.add", text=_short(text, TASK)),
            *notes,
            Button("Note to a contact …", "contacts.note", text=note),
            Button("Note to a deal …", "deals.note", text=note),
        ),
        tone="ask",
    )


def _note(ref: Ref, text: str) -> Button:
    slots: dict[str, Any] = {ref.kind: ref, "text": text}
    return Button(f"Note to {ref.label}", _NOTES[ref.kind], **slots)


def _asked(sender: str) -> Text:
    if not sender:
        return say("What shall I make of this message?")
    return say("What shall I make of this message from *{sender}*?", sender=sender)


def sender_of(message: Message) -> str:
    """Who wrote what was forwarded, as far as Telegram tells."""
    match message.forward_origin:
        case MessageOriginUser(sender_user=user):
            return user.full_name
        case MessageOriginHiddenUser(sender_user_name=name):
            return name
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return chat.effective_name or ""
    return ""


def _near(session: Session, desk: Desk, said: Said) -> list[Ref]:
    """What the message may be about: the contact who wrote it, and what was spoken of last."""
    space, sender = said.person.workspace_id, sender_of(said.message)
    wrote = contacts.found(session, space, sender, 2).contacts if sender else []
    memory = recall.recall(session, said.person, SURFACE, said.incoming.channel, desk.now)
    refs = [one.ref for one in wrote]
    if len(memory.shown) == 1:
        refs += [ref for ref in memory.shown if ref.kind in _NOTES]
    return list(dict.fromkeys(refs))


def _short(text: str, most: int) -> str:
    """A text in one line, cut where it is too long."""
    return cut(" ".join(text.split()), most)
