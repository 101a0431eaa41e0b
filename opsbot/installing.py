"""Where the bot is installed: the teams of chat platforms, and whose workspace speaks in each."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from opsbot.model import Installation, OAuthState

# How long somebody may take on the platform's own page.
STATE_LIFE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Installer:
    """Who began an installation, and for which workspace."""

    workspace_id: int
    member_id: int


def begin(session: Session, installer: Installer, now: datetime) -> str:
    """A state that goes to the platform's page and comes back from it, once."""
    state = secrets.token_urlsafe(32)
    session.add(
        OAuthState(
            workspace_id=installer.workspace_id,
            member_id=installer.member_id,
            state=state,
            expires_at=now + STATE_LIFE,
        )
    )
    return state


def come_back(session: Session, state: str, now: datetime) -> Installer | None:
    """Use a state up; None where it is unknown, used or too old."""
    kept = session.exec(
        select(OAuthState)
        .where(OAuthState.state == state, OAuthState.expires_at > now)
        .with_for_update()
    ).first()
    if kept is None:
        return None
    session.delete(kept)
    return Installer(kept.workspace_id, kept.member_id)


def put(
    session: Session,
    *,
    workspace_id: int,
    surface: str,
    team: str,
    name: str,
    bot_id: str,
    now: datetime,
    token: bytes | None = None,
    scopes: str = "",
) -> Installation:
    """The bot is in a team, from now on or again, and speaks there for a workspace."""
    kept = find(session, surface, team)
    if kept is None:
        kept = Installation(
            workspace_id=workspace_id, surface=surface, team=team, name=name, bot_id=bot_id,
            installed_at=now,
        )  # fmt: skip
    kept.workspace_id, kept.name, kept.bot_id = workspace_id, name, bot_id
    kept.token, kept.scopes, kept.revoked_at = token, scopes, None
    session.add(kept)
    session.flush()
    return kept


def find(session: Session, surface: str, team: str) -> Installation | None:
    """The bot in a team, which may have been revoked."""
    query = select(Installation).where(Installation.surface == surface, Installation.team == team)
    return session.exec(query).first()


def standing(
    session: Session, surface: str, workspace_id: int | None = None
) -> Sequence[Installation]:
    """Where the bot is, the latest first: for one workspace, or for all."""
    query = select(Installation).where(
        Installation.surface == surface, col(Installation.revoked_at).is_(None)
    )
    if workspace_id is not None:
        query = query.where(Installation.workspace_id == workspace_id)
    return session.exec(query.order_by(col(Installation.installed_at).desc())).all()


def workspace_of(session: Session, surface: str, team: str) -> int | None:
    """The workspace that speaks in a team; None where the bot is not, or no longer."""
    kept = find(session, surface, team)
    return kept.workspace_id if kept is not None and kept.revoked_at is None else None


def revoke(session: Session, surface: str, team: str, now: datetime) -> Installation | None:
    """The bot was thrown out of a team: its token is forgotten. None where it never was there."""
    kept = find(session, surface, team)
    if kept is not None:
        kept.revoked_at, kept.token = now, None
        session.add(kept)
    return kept
