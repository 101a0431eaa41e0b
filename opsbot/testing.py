"""For tests, ours and plug-ins': a small shop, a standing clock, and somebody to talk as."""

from __future__ import annotations

from copy import copy
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, select

from opsbot import access, linking
from opsbot.access import Person
from opsbot.bot import Bot, Incoming
from opsbot.command import Registry, collect
from opsbot.database import reading, writing
from opsbot.model import (
    Activity,
    Contact,
    Customer,
    Deal,
    LinkedAccount,
    Member,
    Order,
    OrderLine,
    Organisation,
    Pipeline,
    Plan,
    Product,
    Project,
    Stage,
    StockMovement,
    Subscription,
    Task,
    Ticket,
    UsageSample,
    Workspace,
)
from opsbot.model.catalogue import ProductStatus, StockReason
from opsbot.model.crm import ActivityKind, DealStatus
from opsbot.model.people import Role
from opsbot.model.sales import Fulfilment, Payment
from opsbot.model.usage import Metric
from opsbot.model.work import Priority
from opsbot.reply import File, Reply
from opsbot.setup import new_workspace

# A Wednesday.
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)

_PRODUCTS = [
    # title, sku, category, price in cents, stock, low stock, status
    ("Blue Teapot", "POT-1", "Teapots", 2490, 14, 3, "active"),
    ("Blue Teapot Large", "POT-2", "Teapots", 3490, 25, 10, "active"),
    ("Red Teapot", "POT-3", "Teapots", 2490, 0, 3, "active"),
    ("Copper Kettle", "KET-1", "Kettles", 5900, 9, 10, "active"),
    ("Assam Tea 100g", "TEA-1", "Tea", 950, 40, 10, "active"),
    ("Assam Tea 250g", "TEA-2", "Tea", 2100, 5, 5, "active"),
    ("Honey Jar", "JAR-1", "Pantry", 800, 63, 3, "active"),
    ("Travel Mug", "MUG-1", "Mugs", 2200, 6, 3, "hidden"),
]
_CUSTOMERS = [
    ("Ada Byron", "ada@mail.test", "GB", True),
    ("Hans Müller", "hans@mail.test", "DE", False),
    ("John Smith", "john@mail.test", "US", True),
    ("Joan Smith", "joan@mail.test", "US", False),
    ("Bob Stone", "bob@mail.test", "US", False),
]
_ORDERS = [
    # number, days ago, customer, fulfilment, payment, channel, lines (product, pieces), shipping
    ("1035", 45, "Ada Byron", "fulfilled", "paid", "web", [("Copper Kettle", 1)], 990),
    ("1036", 33, "Hans Müller", "fulfilled", "paid", "ebay", [("Honey Jar", 4)], 490),
    ("1037", 20, "John Smith", "fulfilled", "paid", "web", [("Blue Teapot", 2)], 0),
    ("1038", 12, "Joan Smith", "cancelled", "voided", "web", [("Red Teapot", 1)], 0),
    ("1039", 9, "Ada Byron", "fulfilled", "paid", "web", [("Assam Tea 250g", 2)], 490),
    ("1040", 6, "Hans Müller", "fulfilled", "paid", "amazon", [("Blue Teapot Large", 1)], 990),
    ("1041", 3, "John Smith", "held", "paid", "web", [("Honey Jar", 2), ("Travel Mug", 1)], 490),
    ("1042", 2, "Ada Byron", "unfulfilled", "paid", "web", [("Blue Teapot", 1)], 490),
    ("1043", 1, "Joan Smith", "unfulfilled", "pending", "ebay", [("Assam Tea 100g", 3)], 490),
    ("1044", 0, "Hans Müller", "unfulfilled", "paid", "web", [("Copper Kettle", 1)], 990),
]
_CONTACTS = [
    ("Jane Roe", "jane.roe@acme.test", "Acme", "CFO"),
    ("Jane Doe", "jane.doe@globex.test", "Globex", "Buyer"),
    ("Bob Kelso", "bob.kelso@initech.test", "Initech", "Manager"),
    ("Bob Stone", "bob.stone@globex.test", "Globex", "Dispatcher"),
]
_DEALS = [
    # title, organisation, contact, stage, owner, amount in cents, days since it moved, status
    ("Acme renewal", "Acme", "Jane Roe", "Proposal", "Sam Seller", 12_000_00, 20, "open"),
    ("Globex supply", "Globex", "Jane Doe", "Lead", "Sam Seller", 18_500_00, 3, "open"),
    ("Globex pilot", "Globex", "Jane Doe", "Qualified", "Alma Admin", 2_400_00, 5, "open"),
    ("Initech kits", "Initech", "Bob Kelso", "Negotiation", "Sam Seller", 800_00, 2, "open"),
    ("Initech welcome", "Initech", "Bob Kelso", "Proposal", "Alma Admin", 5_000_00, 40, "won"),
]
_STAGES = {
    "Sales": [("Lead", 20), ("Qualified", 40), ("Proposal", 60), ("Negotiation", 80)],
    "Renewals": [("Due", 25), ("Called", 50), ("Signed", 75)],
}
_TASKS = [
    # number, text, member, hours from now, about a contact
    (11, "Call Bob Kelso about the invoice", "Sam Seller", -25, "Bob Kelso"),
    (12, "Send Acme the contract", "Alma Admin", 22, "Jane Roe"),
    (13, "Order cardboard boxes", "Alma Admin", -20, None),
    (14, "Check the kettle returns", "Alma Admin", 46, None),
]
_TICKETS = [
    # number, subject, days since it was opened, priority, assignee, asked by
    (31, "Parcel arrived broken", 4, "normal", "Sam Seller", "Jane Doe"),
    (32, "Wrong tea in the box", 2, "high", "Alma Admin", "Bob Kelso"),
]
_PROJECTS = [
    # title, stage, due, deal
    ("Acme rollout", "planning", date(2026, 6, 1), "Acme renewal"),
    ("Spring catalogue", "building", date(2026, 4, 24), None),
]


def small_shop(session: Session, now: datetime = NOW, timezone: str = "UTC") -> Workspace:
    """A tea shop small enough to know by heart, in US dollars. Flushes, does not commit."""
    workspace = new_workspace(session, name="Teahouse", currency="USD", timezone=timezone)
    space: dict[str, Any] = {"workspace_id": workspace.id}
    members = {
        name: Member(
            name=name, email=f"{name.split()[0].lower()}@teahouse.test", role=role, **space
        )
        for name, role in [
            ("Olga Owner", Role.OWNER),
            ("Alma Admin", Role.ADMIN),
            ("Mia Merchant", Role.MERCHANT),
            ("Sam Seller", Role.REP),
            ("Vic Viewer", Role.VIEWER),
        ]
    }
    session.add_all(members.values())
    _shop(session, now, space)
    _crm(session, now, space, members)
    _usage(session, now, space)
    session.flush()
    return workspace


def _shop(session: Session, now: datetime, space: dict[str, Any]) -> None:
    products = {
        title: Product(
            title=title,
            sku=sku,
            category=category,
            price_minor=price,
            currency="USD",
            low_stock=low,
            status=ProductStatus(status),
            **space,
        )
        for title, sku, category, price, _, low, status in _PRODUCTS
    }
    customers = {
        name: Customer(name=name, email=email, country=country, newsletter=news, **space)
        for name, email, country, news in _CUSTOMERS
    }
    session.add_all([*products.values(), *customers.values()])
    session.flush()
    opening = now - timedelta(days=60)
    session.add_all(
        StockMovement(
            product_id=products[title].id,
            delta=stock,
            reason=StockReason.OPENING,
            at=opening,
            **space,
        )
        for title, _, _, _, stock, _, _ in _PRODUCTS
    )
    for number, ago, name, fulfilment, payment, channel, lines, shipping in _ORDERS:
        customer = customers[name]
        order = Order(
            number=number,
            placed_at=now - timedelta(days=ago, hours=1),
            customer_id=customer.id,
            email=customer.email,
            country=customer.country,
            channel=channel,
            fulfilment=Fulfilment(fulfilment),
            payment=Payment(payment),
            currency="USD",
            shipping_minor=shipping,
            total_minor=shipping + sum(products[t].price_minor * pieces for t, pieces in lines),
            hold_reason="address incomplete" if fulfilment == "held" else None,
            **space,
        )
        session.add(order)
        session.flush()
        session.add_all(
            OrderLine(
                order_id=order.id,
                product_id=products[title].id,
                sku=products[title].sku,
                title=title,
                quantity=pieces,
                unit_price_micros=products[title].price_minor * 10_000,
                total_minor=products[title].price_minor * pieces,
                **space,
            )
            for title, pieces in lines
        )
    session.flush()
    for product in products.values():
        session.refresh(product)


def _crm(
    session: Session, now: datetime, space: dict[str, Any], members: dict[str, Member]
) -> None:
    organisations = {
        name: Organisation(name=name, website=f"{name.lower()}.test", **space)
        for name in ("Acme", "Globex", "Initech")
    }
    pipelines = {name: Pipeline(name=name, position=i, **space) for i, name in enumerate(_STAGES)}
    session.add_all([*organisations.values(), *pipelines.values()])
    session.flush()
    contacts = {
        name: Contact(
            name=name,
            email=email,
            phone=f"+1 555 01{i:02}",
            title=title,
            organisation_id=organisations[organisation].id,
            **space,
        )
        for i, (name, email, organisation, title) in enumerate(_CONTACTS)
    }
    stages = {
        name: Stage(
            pipeline_id=pipelines[pipeline].id,
            name=name,
            position=i,
            probability=probability,
            **space,
        )
        for pipeline, row in _STAGES.items()
        for i, (name, probability) in enumerate(row)
    }
    session.add_all([*contacts.values(), *stages.values()])
    session.flush()
    deals: dict[str, Deal] = {}
    for title, organisation, contact, stage, owner, amount, moved, status in _DEALS:
        closed = DealStatus(status) is not DealStatus.OPEN
        deals[title] = Deal(
            title=title,
            organisation_id=organisations[organisation].id,
            contact_id=contacts[contact].id,
            stage_id=stages[stage].id,
            owner_id=members[owner].id,
            amount_minor=amount,
            currency="USD",
            status=DealStatus(status),
            opened_at=now - timedelta(days=moved + 30),
            moved_at=now - timedelta(days=moved),
            closed_at=now - timedelta(days=moved) if closed else None,
            close_date=date(2026, 4, 30),
            **space,
        )
    session.add_all(deals.values())
    session.flush()
    session.add_all(
        Project(
            title=title,
            stage=stage,
            due=due,
            deal_id=deals[deal].id if deal else None,
            **space,
        )
        for title, stage, due, deal in _PROJECTS
    )
    session.add_all(
        Task(
            number=number,
            text=text,
            member_id=members[member].id,
            due_at=(now + timedelta(hours=hours)).replace(minute=0),
            contact_id=contacts[about].id if about else None,
            **space,
        )
        for number, text, member, hours, about in _TASKS
    )
    session.add_all(
        Ticket(
            number=number,
            subject=subject,
            contact_id=contacts[asked_by].id,
            member_id=members[assignee].id,
            priority=Priority(priority),
            opened_at=now - timedelta(days=ago),
            **space,
        )
        for number, subject, ago, priority, assignee, asked_by in _TICKETS
    )
    session.add(
        Activity(
            kind=ActivityKind.CALL,
            text="wants a quote for 200 kits",
            at=now - timedelta(days=6),
            member_id=members["Sam Seller"].id,
            contact_id=contacts["Bob Kelso"].id,
            **space,
        )
    )


def _usage(session: Session, now: datetime, space: dict[str, Any]) -> None:
    plan = session.exec(select(Plan).where(Plan.name == "Pioneer")).one()
    session.add(Subscription(plan_id=plan.id, since=date(2025, 11, 1), **space))
    for day in range(17):  # 0.1 GB a day: 1.7 of 2 GB on the 17th
        at = datetime(now.year, now.month, day + 1, 23, tzinfo=UTC)
        session.add(
            UsageSample(metric=Metric.BANDWIDTH, amount=(day + 1) * 100_000_000, at=at, **space)
        )
    session.add(
        UsageSample(
            metric=Metric.STORAGE, amount=390_000_000, at=now - timedelta(hours=11), **space
        )
    )


def member(session: Session, name: str) -> Member:
    """The member whose name begins so."""
    members = session.exec(select(Member)).all()
    return next(one for one in members if one.name.startswith(name))


def person(session: Session, name: str) -> Person:
    """The same, as the door knows them."""
    found = access.person(session, member(session, name).id)
    assert found is not None
    return found


def link(engine: Engine, name: str, surface: str, account: str, now: datetime = NOW) -> Member:
    """Let a member be known on a surface by an account there."""
    with writing(engine) as session:
        found = member(session, name)
        session.add(
            LinkedAccount(
                workspace_id=found.workspace_id,
                member_id=found.id,
                surface=surface,
                external_id=account,
                linked_at=now,
            )
        )
        session.commit()
        return found


def link_code(engine: Engine, name: str, now: datetime = NOW) -> str:
    """A code that ties an account to a member, as they get it where they are known already."""
    with writing(engine) as session:
        made = linking.make_code(session, person(session, name), now)
        session.commit()
        return made


class Chat:
    """Somebody to talk to the bot as, at a standing clock: `chat("sales today")` is the reply."""

    def __init__(
        self, bot: Bot, member: Member, now: datetime = NOW, channel: str = "test"
    ) -> None:
        self.bot = bot
        self.member_id = member.id
        self.now = now
        self.channel = channel

    def __call__(self, text: str, file: File | None = None) -> Reply:
        return self.bot.handle(
            Incoming(
                text,
                surface="test",
                channel=self.channel,
                member_id=self.member_id,
                now=self.now,
                file=file,
            )
        )

    def later(self, **time: float) -> Chat:
        """The same person in the same conversation after some time: chat.later(minutes=11)."""
        other = copy(self)
        other.now = self.now + timedelta(**time)
        return other

    def as_(self, name: str) -> Chat:
        """Another member in the same channel, by the beginning of their name."""
        with reading(self.bot.engine) as session:
            one = member(session, name)
        return Chat(self.bot, one, self.now, self.channel)


def talk(engine: Engine, registry: Registry | None = None, timezone: str = "UTC") -> Chat:
    """A small shop in an empty database with tables, and its admin to talk as."""
    with writing(engine) as session:
        small_shop(session, timezone=timezone)
        session.commit()
    return over(engine, registry)


def over(engine: Engine, registry: Registry | None = None) -> Chat:
    """A chat as the admin of the small shop that a database holds already."""
    from adapters.files.handed import Importer

    with reading(engine) as session:
        admin = session.exec(select(Member).where(Member.role == Role.ADMIN)).one()
    return Chat(Bot(engine, registry or collect(), importer=Importer(engine)), admin)
