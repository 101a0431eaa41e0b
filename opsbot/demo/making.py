"""The demo, put together."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from opsbot.demo import office, shop, usage, words
from opsbot.demo.scene import Scene
from opsbot.model import Member, Workspace
from opsbot.model.people import Role
from opsbot.setup import new_workspace

CURRENCY = "USD"
ZONE = "America/New_York"


def fill(session: Session, now: datetime) -> Workspace:
    """Add the workspace, its members, the shop, the office and the plan."""
    if now.tzinfo is None:
        raise ValueError("the demo needs a moment with a zone")
    workspace = new_workspace(session, name=words.SHOP, currency=CURRENCY, timezone=ZONE, demo=True)
    scene = Scene(session, workspace, now.astimezone(workspace.zone).replace(microsecond=0))
    scene.members = scene.add(
        Member,
        (
            {
                "name": name,
                "email": f"{name.split()[0].lower()}@larkspurtea.example",
                "role": Role(role),
            }
            for name, role in words.MEMBERS
        ),
    )
    customers = shop.fill(scene)
    office.fill(scene, customers)
    usage.fill(scene)
    return workspace
