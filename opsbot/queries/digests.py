"""Digests: whose there are and where, which ones are due, and where somebody is to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import or_
from sqlmodel import Session, col, select

from opsbot.model import AlertSubscription, Conversation, Digest, DigestWhat


class Place(NamedTuple):
    """Where something is said: a surface, and a channel of it."""

    surface: str
    channel: str


def of_member(session: Session, member_id: int, what: DigestWhat | None = None) -> Sequence[Digest]:
    """A member's digests, the oldest first: all of them, or those about one thing."""
    query = select(Digest).where(Digest.member_id == member_id).order_by(col(Digest.id))
    return session.exec(query if what is None else query.where(Digest.what == what)).all()


def in_place(
    session: Session, workspace_id: int, place: Place, what: DigestWhat | None = None
) -> Sequence[Digest]:
    """Everybody's digests in one channel, the oldest first."""
    query = (
        select(Digest)
        .where(
            Digest.workspace_id == workspace_id,
            Digest.surface == place.surface,
            Digest.channel == place.channel,
        )
        .order_by(col(Digest.id))
    )
    return session.exec(query if what is None else query.where(Digest.what == what)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Digest]:
    """The digests of all workspaces whose time has come, the longest waiting first."""
    query = select(Digest).where(Digest.next_at <= now).order_by(col(Digest.next_at)).limit(limit)
    return session.exec(query).all()


def still_due(session: Session, digest: Digest) -> Digest | None:
    """The digest, held until the end of the transaction, unless somebody was quicker or changed
    it."""
    query = (
        select(Digest)
        .where(Digest.id == digest.id, Digest.version == digest.version)
        .with_for_update()
    )
    return session.exec(query).first()


def chat_surface(session: Session, member_id: int, besides: str) -> str | None:
    """The surface on which a member last spoke, one left out."""
    return session.exec(
        select(Conversation.surface)
        .where(Conversation.member_id == member_id, Conversation.surface != besides)
        .order_by(col(Conversation.at).desc())
        .limit(1)
    ).first()


def place_of(session: Session, member_id: int) -> Place | None:
    """Where to speak to a member: of the places where they talk to the bot one to which they have
    ordered something, else the one where they last did; None where they never have."""
    digest = select(Digest.id).where(
        Digest.member_id == member_id,
        Digest.surface == Conversation.surface,
        Digest.channel == Conversation.channel,
    )
    alerts = select(AlertSubscription.id).where(
        AlertSubscription.member_id == member_id,
        AlertSubscription.surface == Conversation.surface,
        AlertSubscription.channel == Conversation.channel,
    )
    ordered = or_(digest.exists(), alerts.exists())
    found = session.exec(
        select(Conversation.surface, Conversation.channel)
        .where(Conversation.member_id == member_id)
        .order_by(ordered.desc(), col(Conversation.at).desc(), col(Conversation.id).desc())
        .limit(1)
    ).first()
    return None if found is None else Place(*found)
