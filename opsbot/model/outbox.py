"""Messages on their way out, and every attempt to send them."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Row, choice, moment


class NoticeStatus(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    ASIDE = "aside"


class Notice(Row, table=True):
    """A message to a channel, written in the same transaction as the change that caused it."""

    __table_args__ = (Index(None, "status", "not_before"), NEVER_REUSE_IDS)

    surface: str
    channel: str
    reply: dict[str, Any] = Field(sa_type=JSON)
    status: NoticeStatus = choice(NoticeStatus, default=NoticeStatus.WAITING)
    created_at: datetime = moment()
    not_before: datetime = moment()
    sent_at: datetime | None = moment(default=None)


class DeliveryAttempt(Row, table=True):
    """One try to send a notice, recorded before the send."""

    __tablename__ = "delivery_attempt"

    notice_id: int = Field(foreign_key="notice.id", index=True)
    key: str = Field(unique=True)
    at: datetime = moment()
    outcome: str | None = None
    external_id: str | None = None
