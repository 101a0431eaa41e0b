"""A place that takes no more: what was ordered there is switched off, and an admin told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import or_
from sqlmodel import Session, col, select

from opsbot import installing
from opsbot.jobs import outbox
from opsbot.model import (
    AlertSubscription,
    Conversation,
    Digest,
    Member,
    Notice,
    NoticeStatus,
)
from opsbot.model.people import LEADS
from opsbot.queries import places
from opsbot.queries.places import Place
from opsbot.reply import Button, Reply, say

Where = TypeVar("Where", AlertSubscription, Conversation, Digest, Notice)


def close(
    session: Session, workspace_id: int, place: Place, why: str, now: datetime, called: str = ""
) -> None:
    """Switch off every subscription and digest in a place and all within it (a team's channels, a
    channel's threads), put aside what waits for it, and tell the admins elsewhere, once: where
    nothing was ordered, nobody misses anything. `called` is how people know the place."""
    ordered = [
        *_there(session, AlertSubscription, workspace_id, place),
        *_there(session, Digest, workspace_id, place),
    ]
    # Nor is anybody looked for where they last spoke.
    for one in [*ordered, *_there(session, Conversation, workspace_id, place)]:
        session.delete(one)
    for notice in _there(session, Notice, workspace_id, place):
        if notice.status is NoticeStatus.WAITING:
            notice.status, notice.holds = NoticeStatus.ASIDE, False
    if ordered:
        called = called or _called(session, place)
        _tell_admins(session, workspace_id, place, called, len(ordered), why, now)


def _there(session: Session, kind: type[Where], workspace_id: int, place: Place) -> Sequence[Where]:
    query = select(kind).where(
        kind.workspace_id == workspace_id,
        kind.surface == place.surface,
        or_(
            col(kind.channel) == place.channel,
            col(kind.channel).startswith(f"{place.channel}/", autoescape=True),
        ),
    )
    return session.exec(query).all()


def _called(session: Session, place: Place) -> str:
    """A place as people know it: whose it is, or which team."""
    if whom := places.private_to(session, place):
        return whom.name
    team = installing.find(session, place.surface, place.channel)
    return team.name if team else place.channel


def _tell_admins(
    session: Session,
    workspace_id: int,
    closed: Place,
    called: str,
    ordered: int,
    why: str,
    now: datetime,
) -> None:
    reply = Reply(
        say(
            "I can't reach *{whom}* on {surface} any more ({why}). *{lost}* there.",
            whom=called,
            surface=closed.surface.capitalize(),
            why=why,
            lost=say("{count} subscriptions are switched off", count=ordered)
            if ordered > 1
            else say("1 subscription is switched off"),
        ),
        buttons=(Button("How I am", "bot.status"),),
        tone="warning",
    )
    admins = session.exec(
        select(Member).where(
            Member.workspace_id == workspace_id,
            col(Member.active),
            col(Member.role).in_(LEADS),
        )
    )
    reached = {places.place_of(session, admin.id) for admin in admins} - {None, closed}
    for place in sorted(place for place in reached if place):
        outbox.post(
            session, workspace_id=workspace_id, surface=place.surface, channel=place.channel,
            reply=reply, now=now,
        )  # fmt: skip
