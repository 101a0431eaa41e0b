"""Relations: organisations, contacts, pipelines with stages, deals, and what was done and said."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field, Relationship

from opsbot.model.base import CHILDREN, NEVER_REUSE_IDS, Record, choice, minor, moment, unique
from opsbot.model.people import Member
from opsbot.values import Money


class Organisation(Record, table=True):
    """A company somebody works at or sells to."""

    name: str = Field(index=True)
    website: str | None = None
    industry: str | None = None
    country: str | None = None


class Contact(Record, table=True):
    """A person in the CRM."""

    name: str = Field(index=True)
    email: str | None = Field(default=None, index=True)
    phone: str | None = None
    title: str | None = None
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id", index=True)

    organisation: Organisation | None = Relationship()

    @property
    def label(self) -> str:
        return self.name


class Relation(Record, table=True):
    """Who is what to whom: "Jane Roe is the CFO of Acme"."""

    contact_id: int = Field(foreign_key="contact.id", index=True)
    relation: str
    other_contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    other_organisation_id: int | None = Field(
        default=None, foreign_key="organisation.id", index=True
    )


class Pipeline(Record, table=True):
    """A way a deal goes, as a row of stages."""

    name: str
    position: int = 0

    stages: list["Stage"] = Relationship(
        back_populates="pipeline", sa_relationship_kwargs=CHILDREN | {"order_by": "Stage.position"}
    )


class Stage(Record, table=True):
    """One step of a pipeline; the probability is in whole percent."""

    __table_args__ = (unique("pipeline_id", "name"), NEVER_REUSE_IDS)

    pipeline_id: int = Field(foreign_key="pipeline.id", index=True)
    name: str
    position: int = 0
    probability: int = 0

    pipeline: Pipeline = Relationship(back_populates="stages")


class DealStatus(StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


class Deal(Record, table=True):
    """A sale in the making."""

    __table_args__ = (
        Index(None, "workspace_id", "status", "stage_id"),
        Index(None, "workspace_id", "status", "closed_at"),
        Index(None, "workspace_id", "status", "close_date"),
        NEVER_REUSE_IDS,
    )

    title: str
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    stage_id: int = Field(foreign_key="stage.id", index=True)
    owner_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    amount_minor: int | None = minor(default=None)
    currency: str = Field(max_length=3)
    status: DealStatus = choice(DealStatus, default=DealStatus.OPEN)
    opened_at: datetime = moment()
    moved_at: datetime = moment()
    close_date: date | None = None
    closed_at: datetime | None = moment(default=None)
    lost_reason: str | None = None

    organisation: Organisation | None = Relationship()
    contact: Contact | None = Relationship()
    stage: Stage = Relationship()
    owner: Member | None = Relationship()

    @property
    def amount(self) -> Money | None:
        return None if self.amount_minor is None else Money(self.amount_minor, self.currency)


class ActivityKind(StrEnum):
    NOTE = "note"
    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"


class Activity(Record, table=True):
    """Something said or done about a record: a note, a call, a meeting, an e-mail."""

    kind: ActivityKind = choice(ActivityKind, default=ActivityKind.NOTE)
    text: str | None = None
    at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id", index=True)
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    order_id: int | None = Field(default=None, foreign_key="order.id", index=True)
    ticket_id: int | None = Field(default=None, foreign_key="ticket.id", index=True)

    member: Member | None = Relationship()


class Tag(Record, table=True):
    """A word that groups contacts and customers."""

    __table_args__ = (unique("workspace_id", "name"), NEVER_REUSE_IDS)

    name: str


class Tagging(Record, table=True):
    """A tag on a record."""

    __table_args__ = (unique("tag_id", "contact_id", "customer_id"), NEVER_REUSE_IDS)

    tag_id: int = Field(foreign_key="tag.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)

    tag: Tag = Relationship()


class CustomField(Record, table=True):
    """A field the workspace added to a kind of record."""

    __tablename__ = "custom_field"
    __table_args__ = (unique("workspace_id", "kind", "name"), NEVER_REUSE_IDS)

    kind: str
    name: str


class CustomValue(Record, table=True):
    """What a record holds in a custom field, as text."""

    __tablename__ = "custom_value"
    __table_args__ = (unique("field_id", "record_id"), NEVER_REUSE_IDS)

    field_id: int = Field(foreign_key="custom_field.id")
    record_id: int
    value: str
