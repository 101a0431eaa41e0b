"""Digests that are due go into the outbox, each in one transaction with when it comes next."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from opsbot import access
from opsbot.jobs import outbox
from opsbot.jobs.engine import Schedule, Sessions, one_by_one, reading
from opsbot.model import Digest
from opsbot.model.alerts import AT_ONCE
from opsbot.queries import digests as query
from opsbot.reply import Reply
from opsbot.rules import schedules
from opsbot.rules.digests import WEEKDAY
from opsbot.telling import digest as telling

log = logging.getLogger(__name__)

# So many at a time: the others are looked for again at the next tick, and are not too late then.
AT_A_TIME = 500


def look(sessions: Sessions, now: datetime) -> None:
    """Send every digest whose time has come. What goes wrong with one is tried again next time."""
    with reading(sessions) as session:
        due = {digest.id: digest for digest in query.due(session, now, AT_A_TIME)}
    one_by_one("digest", due, lambda id, digest: _serve(sessions, digest, now))


DIGESTS = Schedule("digests", timedelta(minutes=1), look)


def _serve(sessions: Sessions, digest: Digest, now: datetime) -> None:
    # Reading it all may take a while, and must keep nobody from writing.
    with reading(sessions) as session:
        reply = _reply(session, digest, now)
    with sessions() as session:
        held = query.still_due(session, digest)
        if held is None:
            return
        held.next_at = schedules.next_instant(now, held.at, _zone(held), held.every, WEEKDAY)
        if reply is not None:
            held.last_sent_at = now
            outbox.post(
                session,
                workspace_id=held.workspace_id,
                surface=held.surface,
                channel=held.channel,
                reply=reply,
                now=now,
            )
        session.commit()


def _reply(session: Session, digest: Digest, now: datetime) -> Reply | None:
    """What it says; None where it is not worth sending any more, or not its person's to have."""
    if not _is_due(digest, now):
        return None
    person = access.person(session, digest.member_id)
    reply = telling.compose(session, person, digest.what, digest.every, now) if person else None
    if reply is None:
        log.info("digest %d is not sent: its member may not have it any more", digest.id)
    return reply


def _is_due(digest: Digest, now: datetime) -> bool:
    """Whether its latest time is one that was planned, and less than six hours ago."""
    if digest.next_at == AT_ONCE:  # it was moved, and nothing was planned yet
        return False
    since = digest.next_at - timedelta.resolution
    return schedules.due(now, since, digest.at, _zone(digest), digest.every, WEEKDAY) is not None


def _zone(digest: Digest) -> ZoneInfo:
    return ZoneInfo(digest.timezone)
