"""A channel that got another id: what was ordered, said and limited there moves along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, SQLModel, select

from opsbot.model import (
    Alert,
    AlertSubscription,
    AlertTold,
    ChannelLimit,
    Confirmation,
    Conversation,
    Digest,
    Notice,
    NoticeStatus,
    Press,
    Rule,
)
from opsbot.rules import alerts

# What knows its channel, and the columns of which there is one row a channel.
_KINDS: Mapping[type[SQLModel], tuple[str, ...]] = {
    AlertSubscription: ("workspace_id", "kind", "member_id"),
    AlertTold: ("alert_id",),
    ChannelLimit: ("workspace_id",),
    Confirmation: (),
    Conversation: ("member_id",),
    Digest: ("member_id", "what"),
    Notice: (),
    Press: (),
    Rule: (),
}


def move(session: Session, surface: str, before: str, after: str) -> None:
    """Move everything of a channel to its new id. Where the new one has its like already, as when
    the platform says twice that it moved, that stays."""
    for kind, alone in _KINDS.items():
        for row in _rows(session, kind, surface, before, {}):
            same = {name: getattr(row, name) for name in alone}
            if same and _rows(session, kind, surface, after, same):
                session.delete(row)
            else:
                row.channel = after
                session.add(row)
            session.flush()
    seen = alerts.place(surface, before)
    for alert in session.exec(select(Alert).where(Alert.acknowledged_in == seen)):
        alert.acknowledged_in = alerts.place(surface, after)
        session.add(alert)


def _rows(
    session: Session, kind: type[Any], surface: str, channel: str, same: Mapping[str, Any]
) -> Sequence[Any]:
    """The rows of a kind in a channel; of notices those that were not sent."""
    query = select(kind).where(kind.surface == surface, kind.channel == channel)
    if kind is Notice:
        query = query.where(Notice.status != NoticeStatus.SENT)
    for name, value in same.items():
        query = query.where(getattr(kind, name) == value)
    return session.exec(query).all()
