"""What the bot says first: alerts, who gets them, digests, and the workspace's own rules."""

from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import JSON, Index
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


class Digest(Record, table=True):
    """A report at a wall-clock time in its member's zone."""

    what: DigestWhat = choice(DigestWhat, default=DigestWhat.ALL)
    every: Every = choice(Every, default=Every.DAY)
    at: time
    timezone: str
    member_id: int = Field(foreign_key="member.id", index=True)
    surface: str
    channel: str
    last_sent_at: datetime | None = moment(default=None)


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
