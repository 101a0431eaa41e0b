"""Members: who leads, who was here before, and what somebody leaves behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import Session, col, func, select

from opsbot.model import Deal, DealStatus, Member, Task
from opsbot.model.people import LEADS
from opsbot.queries.workspaces import hold


class Left(NamedTuple):
    """How much open work is somebody's."""

    tasks: int
    deals: int


def leads(session: Session, workspace_id: int) -> Sequence[Member]:
    """The active admins and owners. Two who change them at once wait for each other."""
    hold(session, workspace_id)
    return session.exec(
        select(Member)
        .where(
            Member.workspace_id == workspace_id,
            Member.active,
            col(Member.role).in_(LEADS),
        )
        .execution_options(populate_existing=True)
    ).all()


def known(session: Session, workspace_id: int, name: str, email: str | None) -> Member | None:
    """A member of this address or name, active ones first."""
    same = func.lower(Member.name) == name.lower()
    if email:
        same = same | (func.lower(Member.email) == email.lower())
    return session.exec(
        select(Member)
        .where(Member.workspace_id == workspace_id, same)
        .order_by(col(Member.active).desc(), col(Member.id))
    ).first()


def left_by(session: Session, member: Member) -> Left:
    """Their open tasks and open deals."""
    tasks = select(func.count()).where(
        Task.workspace_id == member.workspace_id,
        Task.member_id == member.id,
        col(Task.done_at).is_(None),
    )
    deals = select(func.count()).where(
        Deal.workspace_id == member.workspace_id,
        Deal.owner_id == member.id,
        Deal.status == DealStatus.OPEN,
    )
    return Left(session.exec(tasks).one(), session.exec(deals).one())
