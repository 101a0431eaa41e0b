"""What nobody asks for any more goes: messages sent and answered, old buttons, codes, files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement
from sqlmodel import col, delete, select

from opsbot.jobs.engine import Schedule, Sessions
from opsbot.model import (
    Confirmation,
    DeliveryAttempt,
    Handled,
    LinkCode,
    Notice,
    NoticeStatus,
    OAuthState,
    Press,
    Upload,
)
from opsbot.model.base import Row

# Platforms deliver a message again for some minutes; a day after an outage, at the most.
ANSWERED_FOR = timedelta(days=7)
# For so long a sent message can be looked up, with every attempt at it.
SENT_FOR = timedelta(days=30)
# Rows that go in one transaction: nobody waits long for it.
AT_ONCE = 2_000


def prune(sessions: Sessions, now: datetime) -> None:
    """Take away what is old, a few rows at a time."""
    for kind, old in _old(now):
        while _some(sessions, kind, old):
            pass


PRUNING = Schedule("pruning", timedelta(hours=1), prune)


def _old(now: datetime) -> Iterable[tuple[type[Row], ColumnElement[bool]]]:
    yield Handled, col(Handled.at) < now - ANSWERED_FOR
    yield Upload, col(Upload.expires_at) <= now  # somebody's customers may be in it
    for kind in (Confirmation, LinkCode, OAuthState, Press):
        yield kind, col(kind.expires_at) < now - ANSWERED_FOR
    sent = (col(Notice.status) == NoticeStatus.SENT) & (col(Notice.sent_at) < now - SENT_FOR)
    yield DeliveryAttempt, col(DeliveryAttempt.notice_id).in_(select(Notice.id).where(sent))
    yield Notice, sent


def _some(sessions: Sessions, kind: type[Row], old: ColumnElement[bool]) -> bool:
    """Take some away. Whether there may be more."""
    with sessions() as session:
        ids = session.exec(select(kind.id).where(old).limit(AT_ONCE)).all()
        session.exec(delete(kind).where(col(kind.id).in_(ids)))
        session.commit()
    return len(ids) == AT_ONCE
