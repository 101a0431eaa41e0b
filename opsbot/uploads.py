"""Files that members handed over: kept until they say what becomes of them, a day at most."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select

from opsbot.access import Person
from opsbot.confirming import new_code
from opsbot.model import Upload
from opsbot.reply import File

WAITS = timedelta(days=1)

_NAMED = re.compile(r"\bupload:(\w+)")


def keep(
    session: Session, person: Person, surface: str, channel: str, file: File, now: datetime
) -> str:
    """Keep a file, and give back the code by which calls name it. The caller commits."""
    code = new_code()
    session.add(
        Upload(
            workspace_id=person.workspace_id,
            member_id=person.member_id,
            surface=surface,
            channel=channel,
            code=code,
            name=file.name,
            content=file.content,
            at=now,
            expires_at=now + WAITS,
        )
    )
    return code


def find(
    session: Session, person: Person, surface: str, channel: str, code: str | None, now: datetime
) -> Upload | None:
    """The member's file of that code, wherever they handed it over; without one the latest that
    waits in this conversation."""
    query = select(Upload).where(Upload.member_id == person.member_id, Upload.expires_at > now)
    if code is None:
        query = query.where(Upload.surface == surface, Upload.channel == channel)
    else:
        query = query.where(Upload.code == code.upper())
    return session.exec(query.order_by(col(Upload.id).desc()).limit(1)).first()


def drop(session: Session, code: str) -> None:
    """Nothing more becomes of it."""
    session.exec(delete(Upload).where(col(Upload.code) == code))


def drop_named(session: Session, calls: Iterable[str]) -> None:
    """Drop the files that some calls name, which will not be made."""
    for call in calls:
        for code in _NAMED.findall(call):
            drop(session, code)
