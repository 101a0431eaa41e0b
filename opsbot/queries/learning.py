"""What was not understood, and what was learned from it: the newest, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from opsbot.model import LearnedPhrase, Member, NotUnderstood


class Unknown(NamedTuple):
    """Phrases that were not understood, and how many different ones there are."""

    phrases: Sequence[NotUnderstood]
    in_all: int


class Learned(NamedTuple):
    """Learned phrases with who taught each, and how many there are."""

    phrases: Sequence[tuple[LearnedPhrase, str]]
    in_all: int


def not_understood(session: Session, workspace_id: int, limit: int) -> Unknown:
    """The phrases that were said last."""
    mine = col(NotUnderstood.workspace_id) == workspace_id
    count = session.exec(select(func.count()).select_from(NotUnderstood).where(mine)).one()
    rows = select(NotUnderstood).where(mine).order_by(col(NotUnderstood.last_at).desc())
    return Unknown(session.exec(rows.limit(limit)).all(), count)


def learned(session: Session, workspace_id: int, limit: int) -> Learned:
    """The phrases that were learned last."""
    mine = col(LearnedPhrase.workspace_id) == workspace_id
    count = session.exec(select(func.count()).select_from(LearnedPhrase).where(mine)).one()
    rows = session.exec(
        select(LearnedPhrase, Member.name)
        .join(Member, col(Member.id) == LearnedPhrase.member_id)
        .where(mine)
        .order_by(col(LearnedPhrase.id).desc())
        .limit(limit)
    )
    return Learned([(one, who) for one, who in rows.all()], count)
