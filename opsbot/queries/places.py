"""Places: where somebody speaks to the bot, and so can be told something."""

from __future__ import annotations

from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import or_
from sqlmodel import Session, col, select

from opsbot.model import (
    AlertSubscription,
    ChannelLimit,
    Conversation,
    Digest,
    LinkedAccount,
    Member,
    Workspace,
)


class Place(NamedTuple):
    """Where something is said: a surface, and a channel of it."""

    surface: str
    channel: str


def last_places(session: Session, workspace_id: int) -> dict[int, Place]:
    """Where each member last spoke to the bot: on a chat platform, as the account they linked."""
    spoken = session.exec(
        select(Conversation.member_id, Conversation.surface, Conversation.channel)
        .where(Conversation.workspace_id == workspace_id)
        .order_by(col(Conversation.at))
    )
    places = {member: Place(surface, channel) for member, surface, channel in spoken}
    accounts = session.exec(
        select(LinkedAccount.member_id, LinkedAccount.surface, LinkedAccount.external_id).where(
            LinkedAccount.workspace_id == workspace_id
        )
    )
    for member, surface, account in accounts:
        if member in places and places[member].surface == surface:
            places[member] = Place(surface, account)
    return places


def chat_surface(session: Session, member_id: int, besides: str) -> str | None:
    """The surface on which a member last spoke, one left out."""
    return session.exec(
        select(Conversation.surface)
        .where(Conversation.member_id == member_id, Conversation.surface != besides)
        .order_by(col(Conversation.at).desc())
        .limit(1)
    ).first()


def place_of(session: Session, member_id: int) -> Place | None:
    """Where to speak to a member alone: of the places where they talk to the bot one to which they
    have ordered something, else the one where they last did; on a chat platform, where that may be
    among others, as the account they linked. None where they never have."""
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
    if found is None:
        return None
    surface, channel = found
    account = session.exec(
        select(LinkedAccount.external_id)
        .where(LinkedAccount.member_id == member_id, LinkedAccount.surface == surface)
        .order_by(col(LinkedAccount.linked_at).desc())
        .limit(1)
    ).first()
    return Place(surface, account or channel)


def reader(session: Session, workspace_id: int, place: Place) -> tuple[str, ZoneInfo]:
    """The language and the zone of who reads there: of a private conversation its member's, of a
    channel the workspace's."""
    workspace = session.get_one(Workspace, workspace_id)
    member = private_to(session, place)
    if member is None:
        return workspace.language, workspace.zone
    zone = ZoneInfo(member.timezone) if member.timezone else workspace.zone
    return member.language or workspace.language, zone


def private_to(session: Session, place: Place) -> Member | None:
    """The member whose private conversation with the bot it is; None of a channel of several."""
    query = (
        select(Member)
        .join(LinkedAccount)
        .where(LinkedAccount.surface == place.surface, LinkedAccount.external_id == place.channel)
    )
    return session.exec(query).first()


def limit(session: Session, workspace_id: int, place: Place) -> ChannelLimit | None:
    """What may be shown in a channel, where an admin limited it."""
    query = select(ChannelLimit).where(
        ChannelLimit.workspace_id == workspace_id,
        ChannelLimit.surface == place.surface,
        ChannelLimit.channel == place.channel,
    )
    return session.exec(query).first()


def talks_in(session: Session, surface: str, channel: str) -> bool:
    """Whether somebody spoke to the bot there: in a thread, whoever goes on needs no mention."""
    query = select(Conversation.id).where(
        Conversation.surface == surface, Conversation.channel == channel
    )
    return session.exec(query.limit(1)).first() is not None


def ordered_in(session: Session, surface: str, channel: str) -> list[int]:
    """The workspaces for which something was ordered or said in a channel or a topic of it."""
    found: set[int] = set()
    for kind in (AlertSubscription, Digest, Conversation):
        within = or_(col(kind.channel) == channel, col(kind.channel).startswith(f"{channel}/"))
        found.update(session.exec(select(kind.workspace_id).where(kind.surface == surface, within)))
    return sorted(found)
