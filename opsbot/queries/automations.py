"""Rules: all of them with how often each fired, and the next free number."""

from __future__ import annotations

from typing import NamedTuple

from sqlmodel import Session, col, func, select

from opsbot.model import Member, Rule, RuleTally


class Listed(NamedTuple):
    """A rule with who made it and how often it fired."""

    rule: Rule
    member: str
    tally: RuleTally | None


def listed(session: Session, workspace_id: int) -> list[Listed]:
    """Every rule of a workspace, by number."""
    query = (
        select(Rule, Member.name, RuleTally)
        .join(Member, col(Member.id) == Rule.member_id)
        .outerjoin(RuleTally, col(RuleTally.rule_id) == Rule.id)
        .where(Rule.workspace_id == workspace_id)
        .order_by(col(Rule.number))
    )
    return [Listed(*row) for row in session.exec(query)]


def next_number(session: Session, workspace_id: int) -> int:
    """One more than any rule has."""
    highest = select(func.max(Rule.number)).where(Rule.workspace_id == workspace_id)
    return (session.exec(highest).one() or 0) + 1


def tally(session: Session, rule: Rule) -> RuleTally | None:
    return session.exec(select(RuleTally).where(RuleTally.rule_id == rule.id)).first()
