"""Plans and usage: what the subscribed plan allows, and what was used so far."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, Relationship

from opsbot.model.base import CHILDREN, NEVER_REUSE_IDS, Record, Row, choice, minor, moment, unique
from opsbot.values import Money


class Metric(StrEnum):
    """What a plan limits. Storage and bandwidth are counted in bytes, the others in pieces."""

    PRODUCTS = "products"
    STORAGE = "storage"
    BANDWIDTH = "bandwidth"
    EMAIL_ACCOUNTS = "email_accounts"
    SEATS = "seats"


class Plan(Record, table=True):
    """A plan of a shop or CRM system, with its price a month (None: not published)."""

    __table_args__ = (unique("workspace_id", "system", "name"), NEVER_REUSE_IDS)

    system: str
    name: str
    position: int = 0
    price_minor: int | None = minor(default=None)
    currency: str = Field(max_length=3)
    per_seat: bool = False
    trial: bool = False
    trial_days: int | None = None  # None: its length is not published
    trial_orders: int | None = None
    api_unlock_minor: int | None = minor(default=None)  # once, to open the store's API
    reactivation_minor: int | None = minor(default=None)  # of a cancelled account
    note: str | None = None

    limits: list["PlanLimit"] = Relationship(
        sa_relationship_kwargs=CHILDREN | {"order_by": "PlanLimit.id"}
    )

    @property
    def price(self) -> Money | None:
        return self._money(self.price_minor)

    @property
    def api_unlock(self) -> Money | None:
        return self._money(self.api_unlock_minor)

    @property
    def reactivation(self) -> Money | None:
        return self._money(self.reactivation_minor)

    def _money(self, amount: int | None) -> Money | None:
        return None if amount is None else Money(amount, self.currency)


class PlanLimit(Record, table=True):
    """How much of a metric a plan includes, and what each block more costs (None: a hard limit)."""

    __tablename__ = "plan_limit"
    __table_args__ = (unique("plan_id", "metric"), NEVER_REUSE_IDS)

    plan_id: int = Field(foreign_key="plan.id", index=True)
    metric: Metric = choice(Metric)
    included: int = Field(sa_type=BigInteger)
    block: int | None = Field(default=None, sa_type=BigInteger)
    block_price_minor: int | None = minor(default=None)


class SubscriptionStatus(StrEnum):
    TRIAL = "trial"
    ACTIVE = "active"
    CANCELLED = "cancelled"


class Subscription(Record, table=True):
    """The plan the workspace is on, from a day until a day."""

    plan_id: int = Field(foreign_key="plan.id", index=True)
    since: date
    until: date | None = None
    trial_ends: date | None = None
    status: SubscriptionStatus = choice(SubscriptionStatus, default=SubscriptionStatus.ACTIVE)

    plan: Plan = Relationship()


class UsageSample(Record, table=True):
    """A reading. Bandwidth is the month's total so far; the others are the level at that moment."""

    __tablename__ = "usage_sample"
    __table_args__ = (Index(None, "workspace_id", "metric", "at"), NEVER_REUSE_IDS)

    metric: Metric = choice(Metric)
    amount: int = Field(sa_type=BigInteger)
    at: datetime = moment()
    source: str = "typed"

    @property
    def label(self) -> str:
        return self.metric.replace("_", " ")


class UsageDay(Row, table=True):
    """What the logs of a day, in the workspace's zone, add up to. `last_at` is the latest line's
    moment. How far each log was counted, a Cursor says."""

    __tablename__ = "usage_day"
    __table_args__ = (unique("workspace_id", "metric", "day"), NEVER_REUSE_IDS)

    metric: Metric = choice(Metric)
    day: date
    amount: int = Field(sa_type=BigInteger)
    last_at: datetime = moment()


class UsageThreshold(Record, table=True):
    """The share of a limit, in whole percent, at which the admins want to be warned."""

    __tablename__ = "usage_threshold"
    __table_args__ = (unique("workspace_id", "metric", "percent"), NEVER_REUSE_IDS)

    metric: Metric = choice(Metric)
    percent: int

    @property
    def label(self) -> str:
        return f"{self.metric.replace('_', ' ')} at {self.percent}%"
