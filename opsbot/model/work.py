"""Work to be done: tasks, projects with milestones, and customers' tickets."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field, Relationship

from opsbot.model.base import NEVER_REUSE_IDS, Record, choice, moment, unique
from opsbot.model.crm import Contact, Deal, Organisation
from opsbot.model.people import Member
from opsbot.model.sales import Customer, Order


class ProjectStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Project(Record, table=True):
    """What follows a won deal: work with a stage, milestones and a day it is due."""

    title: str
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    stage: str = "planning"
    due: date | None = None
    status: ProjectStatus = choice(ProjectStatus, default=ProjectStatus.OPEN)

    deal: Deal | None = Relationship()


class Milestone(Record, table=True):
    """A point a project passes."""

    project_id: int = Field(foreign_key="project.id", index=True)
    title: str
    due: date | None = None
    reached_at: datetime | None = moment(default=None)


class Task(Record, table=True):
    """Something one member has to do, perhaps about a record."""

    __table_args__ = (
        unique("workspace_id", "number"),
        Index(None, "member_id", "done_at", "due_at"),
        Index(None, "due_at"),
        NEVER_REUSE_IDS,
    )

    number: int
    text: str
    member_id: int = Field(foreign_key="member.id")
    # The start of the day, in the member's zone, where only a day was said (due_all_day).
    due_at: datetime | None = moment(default=None)
    due_all_day: bool = False
    done_at: datetime | None = moment(default=None)
    # The due time for which somebody was reminded: once it is another one, they are again. That is
    # the clock's doing and nobody's change, so the journal leaves it out.
    reminded_for: datetime | None = moment(
        default=None, sa_column_kwargs={"info": {"derived": True}}
    )
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id", index=True)
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    order_id: int | None = Field(default=None, foreign_key="order.id", index=True)
    project_id: int | None = Field(default=None, foreign_key="project.id", index=True)

    member: Member = Relationship()
    contact: Contact | None = Relationship()
    organisation: Organisation | None = Relationship()
    deal: Deal | None = Relationship()
    order: Order | None = Relationship()
    project: Project | None = Relationship()

    @property
    def label(self) -> str:
        return self.text

    @property
    def key(self) -> str:
        return str(self.number)

    @property
    def about(self) -> Contact | Organisation | Deal | Order | Project | None:
        return self.deal or self.contact or self.organisation or self.order or self.project


class TicketStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Ticket(Record, table=True):
    """Something a customer or contact asked or complained about."""

    __table_args__ = (unique("workspace_id", "number"), NEVER_REUSE_IDS)

    number: int
    subject: str
    customer_id: int | None = Field(default=None, foreign_key="customer.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    priority: Priority = choice(Priority, default=Priority.NORMAL)
    status: TicketStatus = choice(TicketStatus, default=TicketStatus.OPEN)
    opened_at: datetime = moment()
    closed_at: datetime | None = moment(default=None)

    customer: Customer | None = Relationship()
    contact: Contact | None = Relationship()
    member: Member | None = Relationship()

    @property
    def label(self) -> str:
        return self.subject

    @property
    def key(self) -> str:
        return str(self.number)
