"""Digests: whose there are and where, and which ones are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from opsbot.model import Digest, DigestWhat
from opsbot.queries.places import Place


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
