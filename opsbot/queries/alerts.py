"""Alerts: what stands, where it was told, and who may want to know."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from opsbot.model import (
    Alert,
    AlertKind,
    AlertLook,
    AlertSubscription,
    AlertTold,
    Member,
)


def looks(session: Session, workspace_id: int) -> dict[str, AlertLook]:
    """When each source last looked."""
    rows = session.exec(select(AlertLook).where(AlertLook.workspace_id == workspace_id))
    return {row.source: row for row in rows}


def standing(session: Session, workspace_id: int, kind: AlertKind | None = None) -> Sequence[Alert]:
    """The alerts that stand, in the order in which they were raised."""
    query = select(Alert).where(Alert.workspace_id == workspace_id, col(Alert.eased_at).is_(None))
    if kind is not None:
        query = query.where(Alert.kind == kind)
    return session.exec(query.order_by(col(Alert.number))).all()


def same(session: Session, alert: Alert) -> Sequence[Alert]:
    """An alert with those that stand behind it: of the same subject, and less grave."""
    query = select(Alert).where(
        Alert.workspace_id == alert.workspace_id,
        col(Alert.eased_at).is_(None),
        Alert.kind == alert.kind,
        Alert.subject == alert.subject,
        Alert.rank <= alert.rank,
        Alert.id != alert.id,
    )
    return [alert, *session.exec(query)]


def last_number(session: Session, workspace_id: int) -> int:
    """The highest number an alert ever had; nobody takes the next while the workspace is held."""
    highest = select(func.max(Alert.number)).where(Alert.workspace_id == workspace_id)
    return session.exec(highest).one() or 0


def told(session: Session, workspace_id: int) -> dict[tuple[int, str, str], AlertTold]:
    """Where each alert that stands was told: by its id, the surface and the channel."""
    rows = session.exec(
        select(AlertTold)
        .join(Alert, col(Alert.id) == AlertTold.alert_id)
        .where(Alert.workspace_id == workspace_id, col(Alert.eased_at).is_(None))
    )
    return {(row.alert_id, row.surface, row.channel): row for row in rows}


def subscriptions(session: Session, workspace_id: int) -> Sequence[AlertSubscription]:
    """Every wish of the workspace, the oldest first."""
    return session.exec(
        select(AlertSubscription)
        .where(AlertSubscription.workspace_id == workspace_id)
        .order_by(col(AlertSubscription.id))
    ).all()


def subscription(
    session: Session,
    workspace_id: int,
    kind: AlertKind,
    surface: str,
    channel: str,
    member_id: int | None,
) -> AlertSubscription | None:
    """What a member, or a channel itself, wants of a kind in one place."""
    return session.exec(
        select(AlertSubscription).where(
            AlertSubscription.workspace_id == workspace_id,
            AlertSubscription.kind == kind,
            AlertSubscription.surface == surface,
            AlertSubscription.channel == channel,
            AlertSubscription.member_id == member_id,
        )
    ).first()


def members(session: Session, workspace_id: int) -> dict[int, Member]:
    """Those who may speak to the bot, by their id."""
    rows = session.exec(select(Member).where(Member.workspace_id == workspace_id, Member.active))
    return {one.id: one for one in rows}


def name_of(session: Session, member_id: int | None) -> str | None:
    """What a member is called, who may be gone."""
    if member_id is None:
        return None
    return session.exec(select(Member.name).where(Member.id == member_id)).first()


def last_look(session: Session, workspace_id: int) -> datetime | None:
    """When anybody last looked for alerts."""
    newest = select(func.max(AlertLook.at)).where(AlertLook.workspace_id == workspace_id)
    found: datetime | None = session.exec(newest).one()
    return found
