"""Keeping conversations: what was said where, and which messages were answered already."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, select

from opsbot.access import Person
from opsbot.language.memory import EMPTY, FORGOTTEN_AFTER, Memory, from_json, to_json
from opsbot.model import Conversation, Handled


def recall(session: Session, person: Person, surface: str, channel: str, now: datetime) -> Memory:
    """What a person and the bot last said in one place; nothing after half an hour."""
    kept = _kept(session, person, surface, channel)
    if kept is None or not now - FORGOTTEN_AFTER <= kept.at <= now + FORGOTTEN_AFTER:
        return EMPTY
    return from_json(kept.memory)


def store(
    session: Session, person: Person, surface: str, channel: str, now: datetime, memory: Memory
) -> None:
    """Remember. Adds or changes a row; the door commits it."""
    kept = _kept(session, person, surface, channel)
    if kept is None:
        kept = Conversation(
            workspace_id=person.workspace_id,
            member_id=person.member_id,
            surface=surface,
            channel=channel,
            at=now,
        )
    kept.memory = to_json(memory)
    kept.at = now
    session.add(kept)


def _kept(session: Session, person: Person, surface: str, channel: str) -> Conversation | None:
    return session.exec(
        select(Conversation).where(
            Conversation.member_id == person.member_id,
            Conversation.surface == surface,
            Conversation.channel == channel,
        )
    ).first()


def answered(session: Session, surface: str, message_id: str) -> bool:
    """Whether a message was answered already: platforms deliver some twice."""
    query = select(Handled.id).where(Handled.surface == surface, Handled.message_id == message_id)
    return session.exec(query).first() is not None


def mark_answered(
    session: Session, person: Person, surface: str, message_id: str, now: datetime
) -> None:
    session.add(
        Handled(workspace_id=person.workspace_id, surface=surface, message_id=message_id, at=now)
    )
