"""Workspaces: holding one, so that who changes it at once waits."""

from __future__ import annotations

from sqlmodel import Session, select

from opsbot.model import Workspace


def hold(session: Session, workspace_id: int) -> Workspace:
    """The workspace, held until the commit: two who count or look at once wait for each other."""
    return session.exec(
        select(Workspace).where(Workspace.id == workspace_id).with_for_update(key_share=True)
    ).one()
