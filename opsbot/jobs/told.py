"""What was told unasked is part of the conversation: "I'm on it" is said of it."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from opsbot import access, recall
from opsbot.language.meaning import SETTLED
from opsbot.language.memory import after
from opsbot.queries import places
from opsbot.queries.places import Place
from opsbot.reply import Reply


def remember(
    session: Session, workspace_id: int, place: Place, reply: Reply, now: datetime
) -> None:
    """Remember a notice in the private conversation where it arrived, unless a question is open
    there: the next words answer that. In a channel of several people it is nobody's."""
    member = places.private_to(session, place)
    person = access.person(session, member.id) if member else None
    if person is None or person.workspace_id != workspace_id:
        return
    before = recall.recall(session, person, *place, now)
    if before.ask or before.options or before.beneath:
        return
    recall.store(session, person, *place, now, after(SETTLED, reply, before))
