"""What the bot says first: alerts, who gets them, digests, and the workspace's own rules."""

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Index, event, inspect, text
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Record, Row, choice, moment, unique


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
        # What stands is asked for every minute, and is a small part of the table. Two who look at
        # once cannot both raise it.
        Index(
            "ix_alert_standing",
            "workspace_id",
            "source",
            "subject",
            "threshold",
            unique=True,
            sqlite_where=text("eased_at IS NULL"),
            postgresql_where=text("eased_at IS NULL"),
        ),
        NEVER_REUSE_IDS,
    )

    number: int
    kind: AlertKind = choice(AlertKind)
    source: str = ""  # which `@alert` found it
    subject: str
    threshold: str = ""
    rank: int = 0  # of several about one subject, the highest is told
    text: str
    reply: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # the words and buttons
    critical: bool = False
    # Whose business it is: their task, their deal. None: everybody's whose role it is.
    member_id: int | None = Field(default=None, foreign_key="member.id")
    raised_at: datetime = moment()
    eased_at: datetime | None = moment(default=None)
    acknowledged_at: datetime | None = moment(default=None)
    acknowledged_by: int | None = Field(default=None, foreign_key="member.id")
    acknowledged_in: str | None = None  # the surface and channel in which everybody saw it
    snoozed_until: datetime | None = moment(default=None)
    escalated_at: datetime | None = moment(default=None)

    @property
    def label(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        return str(self.number)


class AlertTold(Row, table=True):
    """Where an alert was told, when last, and who was said to look after it."""

    __tablename__ = "alert_told"
    __table_args__ = (unique("alert_id", "surface", "channel"), NEVER_REUSE_IDS)

    alert_id: int = Field(foreign_key="alert.id")
    surface: str
    channel: str
    at: datetime = moment()
    acknowledged_by: int | None = Field(default=None, foreign_key="member.id")


class AlertLook(Row, table=True):
    """When an `@alert` last looked for what it warns of."""

    __tablename__ = "alert_look"
    __table_args__ = (unique("workspace_id", "source"), NEVER_REUSE_IDS)

    source: str
    at: datetime = moment()


class AlertLevel(StrEnum):
    """How much of a kind is wanted. Who never said gets the critical ones, if it is their job."""

    ALL = "all"
    CRITICAL = "critical"
    NONE = "none"


class AlertSubscription(Record, table=True):
    """What a member or channel wants of a kind of alert."""

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
    level: AlertLevel = choice(AlertLevel, default=AlertLevel.ALL)
    snoozed_until: datetime | None = moment(default=None)

    @property
    def label(self) -> str:
        return f"{self.kind} alerts"


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
    """An automation in plain words, parsed into trigger, condition and action. It acts with the
    role of the member who made it, and speaks on the surface and in the channel where it was made.
    """

    __table_args__ = (unique("workspace_id", "number"), NEVER_REUSE_IDS)

    number: int
    text: str
    parsed: dict[str, object] = Field(default_factory=dict, sa_type=JSON)
    paused: bool = False
    why_paused: str | None = None  # where the bot paused it
    member_id: int = Field(foreign_key="member.id")
    surface: str = ""
    channel: str = ""
    made_at: datetime = moment()

    @property
    def label(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        return str(self.number)


class RuleTally(Row, table=True):
    """How often a rule fired, and when last. No record: counting is not journalled, so that a rule
    can be undone however often it fired. The rule may be gone."""

    __tablename__ = "rule_tally"

    rule_id: int = Field(unique=True)
    fired: int = 0
    last_at: datetime = moment()
