"""Who speaks, and what they may do. Asked at the one door, nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from opsbot.model import LinkedAccount, Member, Workspace
from opsbot.model.people import Role

# What a role includes. Reads need no more than `viewer`, except an admin's.
_INCLUDES: dict[Role, frozenset[Role]] = {
    Role.VIEWER: frozenset({Role.ANY, Role.VIEWER}),
    Role.REP: frozenset({Role.ANY, Role.VIEWER, Role.REP}),
    Role.MERCHANT: frozenset({Role.ANY, Role.VIEWER, Role.MERCHANT}),
    Role.ADMIN: frozenset(Role) - {Role.OWNER},
    Role.OWNER: frozenset(Role),
}


@dataclass(frozen=True, slots=True)
class Person:
    """A member as the door knows them for one message."""

    member_id: int
    workspace_id: int
    name: str
    role: Role
    zone: ZoneInfo
    language: str
    currency: str
    workspace: str


def may(role: Role, needed: Role, *, writes: bool) -> bool:
    """Whether a role suffices. Whoever may look at all may look at the shop and the CRM."""
    if not writes and needed in (Role.REP, Role.MERCHANT):
        needed = Role.VIEWER
    return needed in _INCLUDES[role]


def person(session: Session, member_id: int) -> Person | None:
    """A member as they are now, or None where they are gone or removed."""
    member = session.get(Member, member_id)
    return _known(session, member)


def anybody(session: Session) -> Person | None:
    """A member of the latest workspace that has one."""
    query = select(Member).where(Member.active).order_by(col(Member.workspace_id).desc())
    return _known(session, session.exec(query.limit(1)).first())


def linked(session: Session, surface: str, external_id: str) -> Person | None:
    """The member behind a chat platform's account."""
    found = session.exec(
        select(Member)
        .join(LinkedAccount)
        .where(LinkedAccount.surface == surface, LinkedAccount.external_id == external_id)
    ).first()
    return _known(session, found)


def _known(session: Session, member: Member | None) -> Person | None:
    if member is None or not member.active:
        return None
    workspace = session.get_one(Workspace, member.workspace_id)
    return Person(
        member.id,
        workspace.id,
        member.name,
        member.role,
        ZoneInfo(member.timezone or workspace.timezone),
        member.language or workspace.language,
        workspace.currency,
        workspace.name,
    )
