"""Buttons whose call stays here: the platform is given a short key that says nothing."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, select

from opsbot.model import Member, Press
from opsbot.reply import Refused

# A button that is older says so.
LIFE = timedelta(days=7)


def keep(
    session: Session,
    workspace_id: int,
    surface: str,
    channel: str,
    calls: Sequence[str],
    now: datetime,
    member_id: int | None = None,
) -> list[str]:
    """Keep calls, and give back the key of each (12 letters, digits, "-" and "_"). With
    `member_id` only that member may press, else everybody in the channel, each as themselves."""
    kept = [
        Press(
            workspace_id=workspace_id,
            key=secrets.token_urlsafe(9),
            surface=surface,
            channel=channel,
            member_id=member_id,
            call=call,
            expires_at=now + LIFE,
        )
        for call in calls
    ]
    session.add_all(kept)
    return [one.key for one in kept]


def pressed(
    session: Session, surface: str, channel: str, key: str, now: datetime, member_id: int
) -> str:
    """The call behind a key, as this member would type it. May be Refused."""
    press = session.exec(select(Press).where(Press.key == key)).first()
    here = press is not None and (press.surface, press.channel) == (surface, channel)
    # In a group there may be people of another workspace: its buttons are not theirs.
    space = session.get_one(Member, member_id).workspace_id
    if press is None or not here or press.workspace_id != space or press.expires_at <= now:
        raise Refused("This button is too old. Ask again, and you get a fresh one.")
    if press.member_id not in (None, member_id):
        owner = session.get_one(Member, press.member_id)
        raise Refused("Only {name} can press this. Ask me yourself.", name=owner.name)
    return press.call


def spent(session: Session, key: str, now: datetime) -> None:
    """A button that settled its question works no more: who taps twice does it once."""
    for press in session.exec(select(Press).where(Press.key == key, Press.expires_at > now)):
        press.expires_at = now
        session.add(press)
