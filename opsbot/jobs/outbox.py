"""The outbox: messages wait in a table, in the transaction of what caused them, until delivered.

    post → WAITING → (an attempt, committed) → send → SENT
                   ↘ failed: again later, the eighth time ASIDE
                   ↘ nobody knows, and the platform cannot be asked: UNCERTAIN

Times are the caller's clock. Nothing here sends, and nothing here commits but where it says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from opsbot.format import Format
from opsbot.jobs import letter
from opsbot.jobs.sender import Address
from opsbot.model import DeliveryAttempt, Notice, NoticeStatus
from opsbot.queries import places
from opsbot.reply import Reply
from opsbot.rules import delivery

# What becomes of an attempt. Without one, nobody knows yet.
SENT, REFUSED, FAILED, LOST, UNKNOWN = "sent", "gone", "failed", "lost", "unknown"
TOO_FAST = "too fast"
# What a person has to decide about.
STUCK = (NoticeStatus.ASIDE, NoticeStatus.UNCERTAIN)


@dataclass(frozen=True, slots=True, order=True)
class Lane:
    """A channel of a surface: its messages go one after the other."""

    surface: str
    channel: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A notice that is being delivered."""

    notice_id: int
    attempt_id: int
    to: Address
    key: str
    reply: dict[str, Any]
    left_open: bool  # an attempt before ended without an answer: was it sent?
    failed_before: bool


def post(
    session: Session,
    *,
    workspace_id: int,
    surface: str,
    channel: str,
    reply: Reply,
    now: datetime,
    not_before: datetime | None = None,
) -> Notice:
    """Put a reply into the outbox. It goes out once the session commits, and not when it does not.

    `not_before` keeps it back, as through quiet hours.
    """
    notice = Notice(
        workspace_id=workspace_id,
        surface=surface,
        channel=channel,
        reply=letter.to_json(reply),
        created_at=now,
        not_before=not_before or now,
    )
    session.add(notice)
    return notice


def resend(session: Session, notice: Notice, now: datetime) -> None:
    """Send for a notice again that was put aside or is uncertain. Others are left as they are."""
    if notice.status not in STUCK:
        return
    for attempt in _open_attempts(session, notice.id):
        attempt.outcome = UNKNOWN
    notice.status = NoticeStatus.WAITING
    notice.not_before = now
    notice.tries = 0
    notice.holds = False
    session.add(notice)


def lanes(session: Session, surfaces: Collection[str], now: datetime) -> list[Lane]:
    """The channels of these surfaces that have something to send now."""
    ready = _ready(now).where(col(Notice.surface).in_(surfaces)).subquery()
    query = select(ready.c.surface, ready.c.channel).distinct()
    return sorted(Lane(surface, channel) for surface, channel in session.exec(query))


def hand_over(session: Session, surface: str, channel: str, now: datetime) -> list[Reply]:
    """What waits for somebody who is looking just now, the oldest first: it counts as sent once
    this is committed. For surfaces that nobody sends to, such as the terminal."""
    query = _ready(now).where(Notice.surface == surface, Notice.channel == channel)
    replies = []
    for notice in session.exec(query.order_by(col(Notice.id)).with_for_update()):
        notice.status, notice.sent_at = NoticeStatus.SENT, now
        session.add(notice)
        replies.append(letter.from_json(notice.reply))
    return replies


def waiting(session: Session, workspace_id: int | None = None) -> dict[tuple[str, str], int]:
    """How many notices there are by surface and status, those that were sent left out: of one
    workspace, or of all."""
    query = (
        select(Notice.surface, Notice.status, func.count())
        .where(Notice.status != NoticeStatus.SENT)
        .group_by(col(Notice.surface), col(Notice.status))
    )
    if workspace_id is not None:
        query = query.where(Notice.workspace_id == workspace_id)
    return {(surface, str(status)): count for surface, status, count in session.exec(query)}


def troubled(session: Session, workspace_id: int, limit: int = 10) -> Sequence[Notice]:
    """The latest notices of a workspace that were put aside or are uncertain."""
    query = (
        select(Notice)
        .where(
            Notice.workspace_id == workspace_id,
            col(Notice.status).in_(STUCK),
        )
        .order_by(col(Notice.id).desc())
        .limit(limit)
    )
    return session.exec(query).all()


def reasons(session: Session, notices: Collection[Notice]) -> dict[int, str]:
    """What became of the last attempt at each of some notices, by the notice's id."""
    query = (
        select(DeliveryAttempt.notice_id, DeliveryAttempt.outcome)
        .where(col(DeliveryAttempt.notice_id).in_([one.id for one in notices]))
        .order_by(col(DeliveryAttempt.id))
    )
    return {notice_id: outcome or UNKNOWN for notice_id, outcome in session.exec(query)}


def take(session: Session, lane: Lane, now: datetime, at_work: timedelta) -> Letter | None:
    """The next notice of a channel, with an attempt at it: commit before sending.

    An attempt without an outcome that is younger than `at_work` may be another replica's that is
    just sending: then there is nothing to take. An IntegrityError says that one was quicker.
    """
    query = _ready(now).where(Notice.surface == lane.surface, Notice.channel == lane.channel)
    notice = session.exec(query.order_by(col(Notice.id)).limit(1).with_for_update()).first()
    if notice is None:
        return None
    attempts = session.exec(
        select(DeliveryAttempt)
        .where(DeliveryAttempt.notice_id == notice.id)
        .order_by(col(DeliveryAttempt.id))
    ).all()
    left = [one for one in attempts if one.outcome is None]
    if left and left[-1].at > now - at_work:
        return None
    attempt = left[-1] if left else begin(session, notice, len(attempts) + 1, now)
    session.flush()
    failed = any((one.outcome or "").startswith(FAILED) for one in attempts)
    form = Format(*places.reader(session, notice.workspace_id, places.Place(*astuple(lane))))
    to = Address(notice.workspace_id, lane.channel, form)
    return Letter(notice.id, attempt.id, to, notice.key, notice.reply, bool(left), failed)


def begin(session: Session, notice: Notice, number: int, now: datetime) -> DeliveryAttempt:
    """Record an attempt. Its key is that of one number only: two replicas never begin the same."""
    attempt = DeliveryAttempt(
        workspace_id=notice.workspace_id,
        notice_id=notice.id,
        key=f"{notice.key}.{number}",
        at=now,
    )
    session.add(attempt)
    return attempt


def sent(session: Session, letter: Letter, external_id: str, now: datetime) -> None:
    """It arrived."""
    attempt = _attempt(session, letter)
    attempt.outcome, attempt.external_id = SENT, external_id
    notice = session.get_one(Notice, letter.notice_id)
    notice.status, notice.sent_at, notice.holds = NoticeStatus.SENT, now, False


def lost(session: Session, letter: Letter) -> None:
    """The platform says that the attempt never arrived: it can be sent again at once."""
    _attempt(session, letter).outcome = LOST


def uncertain(session: Session, letter: Letter) -> None:
    """Nobody can say whether the attempt arrived: a person decides."""
    _attempt(session, letter).outcome = UNKNOWN
    if notice := _waiting(session, letter):
        notice.status, notice.holds = NoticeStatus.UNCERTAIN, False


def refused(session: Session, letter: Letter, why: str) -> None:
    """It will never be taken."""
    _attempt(session, letter).outcome = _said(REFUSED, why)
    if notice := _waiting(session, letter):
        notice.status, notice.holds = NoticeStatus.ASIDE, False


def too_fast(session: Session, letter: Letter, seconds: float, now: datetime) -> None:
    """The platform wants to be left alone for a while. That is no failure."""
    _attempt(session, letter).outcome = TOO_FAST
    if notice := _waiting(session, letter):
        notice.not_before, notice.holds = now + timedelta(seconds=seconds), True


def failed(
    session: Session, letter: Letter, why: str, now: datetime, *, unsure: bool = False
) -> datetime | None:
    """It was not taken. Says when it is tried again; None when it was put aside.

    `unsure` leaves the attempt without an outcome: it is looked up before it is tried again.
    """
    if not unsure:
        _attempt(session, letter).outcome = _said(FAILED, why)
    if not (notice := _waiting(session, letter)):
        return None
    notice.tries += 1
    again = delivery.next_try(notice.tries, now)
    notice.holds = again is not None and delivery.holds(notice.tries)
    if again is None:
        notice.status = NoticeStatus.ASIDE
    else:
        notice.not_before = again
    return again


def _said(outcome: str, why: str) -> str:
    return f"{outcome}: {why}"[:500]


def _ready(now: datetime) -> SelectOfScalar[Notice]:
    """Notices whose time has come, and that no earlier one of their channel holds up."""
    ahead = aliased(Notice)
    held_up = (
        select(ahead.id)
        .where(
            ahead.surface == Notice.surface,
            ahead.channel == Notice.channel,
            ahead.status == NoticeStatus.WAITING,
            ahead.holds,
            ahead.id < Notice.id,
            ahead.not_before > now,
        )
        .correlate(Notice)
        .exists()
    )
    return select(Notice).where(
        Notice.status == NoticeStatus.WAITING, Notice.not_before <= now, ~held_up
    )


def _open_attempts(session: Session, notice_id: int) -> Sequence[DeliveryAttempt]:
    query = select(DeliveryAttempt).where(
        DeliveryAttempt.notice_id == notice_id, col(DeliveryAttempt.outcome).is_(None)
    )
    return session.exec(query).all()


def _attempt(session: Session, letter: Letter) -> DeliveryAttempt:
    return session.get_one(DeliveryAttempt, letter.attempt_id)


def _waiting(session: Session, letter: Letter) -> Notice | None:
    """The notice, unless somebody else has settled it meanwhile."""
    notice = session.get_one(Notice, letter.notice_id)
    return notice if notice.status is NoticeStatus.WAITING else None
