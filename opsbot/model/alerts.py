"""What the bot says first: alerts, who gets them, digests, and the workspace's own rules."""

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index, event, inspect
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Record, choice, moment, unique


class AlertKind(StrEnum):
    STOCK = "stock"
    USAGE = "usage"
    DEALS = "deals"
    TASKS = "tasks"
    ORDERS = "orders"


class Alert(Record, table=True):
    """Something that needs eyes. It stands once per subject and threshold until it eased."""

    __table_args__ = (
        unique("workspace_id", "number"),
        Index(None, "workspace_id", "kind", "eased_at"),
        NEVER_REUSE_IDS,
    )

    number: int
    kind: AlertKind = choice(AlertKind)
    subject: str
    threshold: str = ""
    text: str
    critical: bool = False
    raised_at: datetime = moment()
    eased_at: datetime | None = moment(default=None)
    acknowledged_at: datetime | None = moment(default=None)
    acknowledged_by: int | None = Field(default=None, foreign_key="member.id")
    snoozed_until: datetime | None = moment(default=None)

    @property
    def label(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        return str(self.number)


class AlertSubscription(Record, table=True):
    """A member or channel that wants a kind of alert."""

    __tablename__ = "alert_subscription"
    __table_args__ = (
        unique(
            "workspace_id",
            "kind",
            "surface",
            "channel",
            "member_id",
            name="uq_alert_subscription_who_and_where",
        ),
        NEVER_REUSE_IDS,
    )

    kind: AlertKind = choice(AlertKind)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    surface: str
    channel: str
    snoozed_until: datetime | None = moment(default=None)


class DigestWhat(StrEnum):
    SALES = "sales"
    PIPELINE = "pipeline"
    TASKS = "tasks"
    USAGE = "usage"
    ALL = "all"


class Every(StrEnum):
    DAY = "day"
    WEEKDAY = "weekday"
    WEEK = "week"


# When a digest comes next, until somebody has worked it out.
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
# What a clock does is no change that anybody made: the journal leaves it out, so that an undo of
# what somebody did stays possible.
_BY_THE_CLOCK: dict[str, Any] = {"info": {"derived": True}}


class Digest(Record, table=True):
    """A report at a wall-clock time in its member's zone."""

    __table_args__ = (
        unique("member_id", "what", "surface", "channel"),
        NEVER_REUSE_IDS,
    )

    what: DigestWhat = choice(DigestWhat, default=DigestWhat.ALL)
    every: Every = choice(Every, default=Every.DAY)
    at: time
    timezone: str
    member_id: int = Field(foreign_key="member.id", index=True)
    surface: str
    channel: str
    last_sent_at: datetime | None = moment(default=None, sa_column_kwargs=_BY_THE_CLOCK)
    next_at: datetime = moment(default=AT_ONCE, index=True, sa_column_kwargs=_BY_THE_CLOCK)

    @property
    def label(self) -> str:
        return f"{self.what} digest"


@event.listens_for(Digest, "before_update")
def _when_next(_mapper: Any, _connection: Any, digest: Digest) -> None:
    """Whoever moves a digest, an undo too: when it comes next is to be worked out again."""
    changed = {one.key for one in inspect(digest).attrs if one.history.has_changes()}
    if changed & {"every", "at", "timezone"} and "next_at" not in changed:
        digest.next_at = AT_ONCE


class Rule(Record, table=True):
    """An automation in plain words, parsed into trigger, condition and action."""

    __table_args__ = (unique("workspace_id", "number"), NEVER_REUSE_IDS)

    number: int
    text: str
    parsed: dict[str, object] = Field(default_factory=dict, sa_type=JSON)
    paused: bool = False
    member_id: int = Field(foreign_key="member.id")

    @property
    def label(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        return str(self.number)
