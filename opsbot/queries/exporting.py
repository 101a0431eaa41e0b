"""Records as rows of a table, as our own import reads them back: all kinds but orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, SQLModel, col, func, select

from opsbot.model import (
    Contact,
    Customer,
    Deal,
    Member,
    Order,
    Organisation,
    Pipeline,
    Product,
    Project,
    Stage,
    Tag,
    Tagging,
    Task,
)
from opsbot.sheet import Cell
from opsbot.values import Money, Period

# So many rows are fetched at a time.
CHUNK = 2_000

Cells = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which records: of a workspace, of a period, with moments as a zone tells them."""

    session: Session
    workspace_id: int
    period: Period | None
    zone: ZoneInfo

    def of(self, model: Any, day: Any = None) -> list[Any]:
        """The conditions on a kind of record; the period is about the column `day`."""
        mine = [model.workspace_id == self.workspace_id]
        if self.period is None or day is None:
            return mine
        first, last = self.period.start, self.period.end
        if day.type.python_type is date:
            return [*mine, day >= self.at(first).date(), day < self.at(last).date()]
        return [*mine, day >= first, day < last]

    def rows(self, query: Any) -> Iterator[Any]:
        """The rows of a query, a few at a time."""
        yield from self.session.execute(query.execution_options(yield_per=CHUNK))

    def count(self, model: type[SQLModel], day: Any = None) -> int:
        query = select(func.count()).select_from(model).where(*self.of(model, day))
        return self.session.exec(query).one()

    def at(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def at_if(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else self.at(moment)


def amount(minor: int | None, currency: str) -> Decimal | None:
    """An amount as a plain number with its currency's digits."""
    return None if minor is None else Money(minor, currency).decimal


def products(asked: Asked) -> Iterator[Cells]:
    query = select(Product).where(*asked.of(Product)).order_by(col(Product.id))
    for (one,) in asked.rows(query):
        price = amount(one.price_minor, one.currency)
        yield (
            one.sku, one.title, one.category, price, one.currency, one.stock, one.low_stock,
            one.status,
        )  # fmt: skip


def customers(asked: Asked) -> Iterator[Cells]:
    tags = _tags(asked, col(Tagging.customer_id))
    day = col(Customer.since)
    query = select(Customer).where(*asked.of(Customer, day)).order_by(col(Customer.id))
    for (one,) in asked.rows(query):
        news = "yes" if one.newsletter else "no"
        yield (
            one.code, one.name, one.email, one.phone, one.country, news, one.since,
            tags.get(one.id),
        )  # fmt: skip


def contacts(asked: Asked) -> Iterator[Cells]:
    tags = _tags(asked, col(Tagging.contact_id))
    query = (
        select(Contact, Organisation.name)
        .outerjoin(Organisation)
        .where(*asked.of(Contact))
        .order_by(col(Contact.id))
    )
    for one, organisation in asked.rows(query):
        yield one.name, one.email, one.phone, organisation, one.title, tags.get(one.id)


def _tags(asked: Asked, owner: Any) -> Mapping[int, str]:
    """By the id of a contact or customer: its tags, as one cell has them."""
    found: dict[int, list[str]] = defaultdict(list)
    query = (
        select(owner, Tag.name)
        .join(Tag, col(Tag.id) == Tagging.tag_id)
        .where(*asked.of(Tagging), owner.is_not(None))
        .order_by(Tag.name)
    )
    for record_id, name in asked.rows(query):
        found[record_id].append(name)
    return {record_id: ", ".join(names) for record_id, names in found.items()}


def deals(asked: Asked) -> Iterator[Cells]:
    columns: tuple[Any, ...] = (
        Deal, Organisation.name, Contact.name, Pipeline.name, Stage.name, Member.name
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Stage, col(Stage.id) == Deal.stage_id)
        .join(Pipeline, col(Pipeline.id) == Stage.pipeline_id)
        .outerjoin(Organisation, col(Organisation.id) == Deal.organisation_id)
        .outerjoin(Contact, col(Contact.id) == Deal.contact_id)
        .outerjoin(Member, col(Member.id) == Deal.owner_id)
        .where(*asked.of(Deal, col(Deal.opened_at)))
        .order_by(col(Deal.id))
    )
    for one, organisation, contact, pipeline, stage, owner in asked.rows(query):
        yield (
            one.title, organisation, contact, pipeline, stage,
            amount(one.amount_minor, one.currency), one.currency, one.status, owner,
            asked.at(one.opened_at), one.close_date, asked.at_if(one.closed_at), one.lost_reason,
        )  # fmt: skip


def tasks(asked: Asked) -> Iterator[Cells]:
    """A day alone is a day of whoever has the task."""
    columns: tuple[Any, ...] = (
        Task, Member, Contact.name, Organisation.name, Deal.title, Order.number, Project.title
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Member, col(Member.id) == Task.member_id)
        .outerjoin(Contact, col(Contact.id) == Task.contact_id)
        .outerjoin(Organisation, col(Organisation.id) == Task.organisation_id)
        .outerjoin(Deal, col(Deal.id) == Task.deal_id)
        .outerjoin(Order, col(Order.id) == Task.order_id)
        .outerjoin(Project, col(Project.id) == Task.project_id)
        .where(*asked.of(Task, col(Task.due_at)))
        .order_by(col(Task.id))
    )
    home = asked.zone
    for one, member, contact, organisation, deal, order, project in asked.rows(query):
        due: date | None = asked.at_if(one.due_at)
        if one.due_all_day:
            theirs = ZoneInfo(member.timezone) if member.timezone else home
            due = one.due_at.astimezone(theirs).date()
        about = {
            "deal": deal, "contact": contact, "organisation": organisation, "order": order,
            "project": project,
        }  # fmt: skip
        kind, name = next(((kind, said) for kind, said in about.items() if said), (None, None))
        yield (
            str(one.number), one.text, due, member.name, member.email, kind, name,
            asked.at_if(one.done_at),
        )  # fmt: skip
