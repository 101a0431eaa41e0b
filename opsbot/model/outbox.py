"""Messages on their way out, every attempt to send them, and the processes that do it."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel

from opsbot.model.base import NEVER_REUSE_IDS, Row, choice, moment


class NoticeStatus(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    ASIDE = "aside"


class Notice(Row, table=True):
    """A message to a channel, written in the same transaction as the change that caused it."""

    __table_args__ = (
        Index(None, "status", "not_before"),
        Index(None, "surface", "channel", "status"),
        NEVER_REUSE_IDS,
    )

    surface: str
    channel: str
    reply: dict[str, Any] = Field(sa_type=JSON)
    # Goes with every attempt: where a platform can be asked, it is asked for this.
    key: str = Field(default_factory=lambda: uuid4().hex, unique=True)
    status: NoticeStatus = choice(NoticeStatus, default=NoticeStatus.WAITING)
    created_at: datetime = moment()
    not_before: datetime = moment()
    sent_at: datetime | None = moment(default=None)
    tries: int = 0  # that failed, since it was posted or sent for again
    holds: bool = False  # the channel's later messages wait for this one


class DeliveryAttempt(Row, table=True):
    """One try to send a notice, recorded before the send. Without an outcome nobody knows yet
    whether it arrived."""

    __tablename__ = "delivery_attempt"

    notice_id: int = Field(foreign_key="notice.id", index=True)
    key: str = Field(unique=True)
    at: datetime = moment()
    outcome: str | None = None
    external_id: str | None = None


class Replica(SQLModel, table=True):
    """A running `opsbot serve`. The others watch its pulse, and take over when it stops."""

    __table_args__ = (NEVER_REUSE_IDS,)

    id: int = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    beats: int = 0
    started_at: datetime = moment()
    beat_at: datetime = moment()
