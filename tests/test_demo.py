"""The generated demo: a sound shop on any day, and the same one every time."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Table
from sqlalchemy.orm import selectinload
from sqlmodel import Session, SQLModel, col, func, select

from opsbot.bot import Bot
from opsbot.command import collect
from opsbot.database import writing
from opsbot.demo import ALWAYS, fill, words, worth_asking
from opsbot.model import (
    Activity,
    Contact,
    Customer,
    Deal,
    Discount,
    GiftCertificate,
    Member,
    Milestone,
    Order,
    OrderLine,
    Organisation,
    Pipeline,
    PlanLimit,
    Product,
    Project,
    Refund,
    Role,
    Row,
    Shipment,
    StockMovement,
    Subscription,
    Task,
    Ticket,
    UsageSample,
)
from opsbot.model.base import Moment
from opsbot.model.crm import DealStatus
from opsbot.model.sales import Fulfilment, Payment
from opsbot.model.usage import Metric
from opsbot.setup import new_workspace
from opsbot.testing import Chat
from opsbot.values import start_of_day
from tests.databases import Sqlite, opened

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)  # a Wednesday

DAYS = {
    "midnight, the 1st": datetime(2026, 3, 1, tzinfo=NEW_YORK),
    "ten minutes into a month": datetime(2026, 4, 1, 0, 10, tzinfo=NEW_YORK),
    "the 2nd, a Sunday": datetime(2026, 8, 2, 23, 30, tzinfo=NEW_YORK),
    "29 February": datetime(2028, 2, 29, 15, tzinfo=UTC),
    "clocks just went forward": datetime(2026, 3, 8, 3, 30, tzinfo=NEW_YORK),
    "an hour that comes twice": datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1),
    "the end of a year": datetime(2026, 12, 31, 23, 59, 59, 999, tzinfo=NEW_YORK),
    "Christmas, far away": datetime(2027, 12, 25, 9, tzinfo=ZoneInfo("Asia/Tokyo")),
}

COUNTS: dict[type[Row], int] = {
    Product: 40,
    Customer: 300,
    Order: 3_000,
    Organisation: 25,
    Contact: 45,
    Pipeline: 3,
    Deal: 60,
    Member: 6,
    Ticket: 14,
    Project: 5,
}


class Demo:
    """A demo with a session to look at it, and what was asked for more than once."""

    def __init__(self, session: Session, now: datetime = NOW) -> None:
        self.session = session
        self.now = now
        self.workspace = fill(session, now)

    def all(self, kind: type[Any], *options: Any) -> list[Any]:
        rows = select(kind).where(kind.workspace_id == self.workspace.id).order_by(kind.id)
        return list(self.session.exec(rows.options(*options)))

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.workspace.zone).date()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def demo(request: pytest.FixtureRequest) -> Iterator[Demo]:
    """One demo for the tests that only look."""
    kind = request.getfixturevalue(request.param)
    with kind.with_tables() as url, opened(url) as engine, writing(engine) as session:
        yield Demo(session)


@contextmanager
def trying(session: Session) -> Iterator[None]:
    """Changes that are taken back: others look at this demo, too."""
    point = session.begin_nested()
    try:
        yield
    finally:
        point.rollback()


@pytest.fixture(scope="module")
def asked(sqlite: Sqlite) -> Iterator[Chat]:
    """The bot in the demo, with its admin to talk as."""
    with sqlite.with_tables() as url, opened(url) as engine:
        with writing(engine) as session:
            demo = Demo(session)
            admin = next(one for one in demo.all(Member) if one.role is Role.ADMIN)
            session.commit()
        yield Chat(Bot(engine, collect()), admin, NOW)


# -- a sound shop -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", COUNTS)
def test_the_demo_has_what_it_promises(demo: Demo, kind: type[Row]) -> None:
    assert len(demo.all(kind)) == COUNTS[kind]


def test_there_is_some_of_everything_else(demo: Demo) -> None:
    for kind in (Shipment, Refund, GiftCertificate, Discount, Activity, Task, Milestone):
        assert len(demo.all(kind)) >= 5


def test_the_workspace_is_marked_as_a_demo(demo: Demo) -> None:
    assert demo.workspace.demo
    assert (demo.workspace.currency, demo.workspace.timezone) == ("USD", "America/New_York")


def test_there_is_a_member_of_every_role(demo: Demo) -> None:
    assert {member.role for member in demo.all(Member)} == set(Role) - {Role.ANY}


def test_orders_are_numbered_from_1001_as_they_came(demo: Demo) -> None:
    orders = demo.all(Order)
    assert [order.number for order in orders] == [str(1001 + i) for i in range(3_000)]
    assert all(one.placed_at <= other.placed_at for one, other in pairwise(orders))


def test_an_order_costs_what_its_lines_say(demo: Demo) -> None:
    for order in demo.all(Order, selectinload(Order.lines)):  # type: ignore[arg-type]
        assert order.lines
        for line in order.lines:
            assert line.total_minor == line.unit_price * 100 * line.quantity
        goods = sum(line.total_minor for line in order.lines)
        extra = order.shipping_minor + order.tax_minor - order.discount_minor
        assert order.total_minor == goods + extra


def test_a_line_says_its_product_as_the_catalogue_does(demo: Demo) -> None:
    products = {product.id: product for product in demo.all(Product)}
    for line in demo.all(OrderLine):
        assert (line.title, line.sku) == (
            products[line.product_id].title,
            products[line.product_id].sku,
        )


def test_what_is_sent_has_one_parcel_and_what_waits_has_none(demo: Demo) -> None:
    for order in demo.all(Order, selectinload(Order.shipments)):  # type: ignore[arg-type]
        assert len(order.shipments) == (order.fulfilment is Fulfilment.FULFILLED)
        assert all(parcel.shipped_at >= order.placed_at for parcel in order.shipments)


def test_nearly_everything_is_sent_and_paid_and_the_rest_has_a_reason(demo: Demo) -> None:
    orders = demo.all(Order)
    states = Counter((order.fulfilment, order.payment) for order in orders)
    assert states[Fulfilment.FULFILLED, Payment.PAID] > 2_800
    assert states[Fulfilment.HELD, Payment.PAID] == 4
    assert states[Fulfilment.UNFULFILLED, Payment.PAID] > 0
    assert states[Fulfilment.UNFULFILLED, Payment.PENDING] == 5
    assert 10 < states[Fulfilment.CANCELLED, Payment.VOIDED] < 100
    for order in orders:
        assert bool(order.hold_reason) == (order.fulfilment is Fulfilment.HELD)
        assert bool(order.cancel_reason) == (order.fulfilment is Fulfilment.CANCELLED)
        assert bool(order.cancelled_at) == (order.fulfilment is Fulfilment.CANCELLED)
        waits = order.fulfilment in (Fulfilment.UNFULFILLED, Fulfilment.HELD)
        assert not waits or demo.now - order.placed_at < timedelta(days=11)


def test_a_refund_comes_days_after_and_the_order_knows_of_it(demo: Demo) -> None:
    given = {refund.order_id: refund for refund in demo.all(Refund)}
    for order in demo.all(Order):
        refund = given.pop(order.id, None)
        if refund is None:
            assert order.payment not in (Payment.REFUNDED, Payment.PARTIALLY_REFUNDED)
            continue
        whole = refund.amount_minor == order.total_minor
        assert 0 < refund.amount_minor <= order.total_minor
        assert order.payment == (Payment.REFUNDED if whole else Payment.PARTIALLY_REFUNDED)
        assert refund.at - order.placed_at > timedelta(days=2)
    assert not given


def test_customers_come_from_many_places_with_their_own_letters(demo: Demo) -> None:
    customers = demo.all(Customer)
    names = {customer.name for customer in customers}
    assert len(names) == len({customer.email for customer in customers}) == 300
    assert {"Katharina Müller", "Guðrún Jónsdóttir", "Nguyễn Minh Anh"} <= names
    assert all(customer.email.isascii() for customer in customers)
    assert len({customer.country for customer in customers}) >= 10


def test_nobody_buys_before_they_are_a_customer(demo: Demo) -> None:
    since = {customer.id: customer.since for customer in demo.all(Customer)}
    for order in demo.all(Order):
        assert order.customer_id is None or since[order.customer_id] <= demo.day(order.placed_at)


def test_a_few_regulars_buy_much_more_than_the_others(demo: Demo) -> None:
    bought = Counter(order.customer_id for order in demo.all(Order) if order.customer_id)
    counts = sorted(bought.values(), reverse=True)
    assert counts[0] > 40
    assert counts[len(counts) // 2] < 10


def test_some_names_ask_for_a_second_look(demo: Demo) -> None:
    customers = {customer.name for customer in demo.all(Customer)}
    contacts = {contact.name for contact in demo.all(Contact)}
    assert {"Joan Carter", "John Carter"} <= customers
    assert customers & contacts == {"Helen Ashworth"}


# -- stock ------------------------------------------------------------------------------------


def test_a_level_is_the_sum_of_its_movements_and_never_below_nothing(demo: Demo) -> None:
    levels: Counter[int] = Counter()
    for move in sorted(demo.all(StockMovement), key=lambda move: move.at):
        levels[move.product_id] += move.delta
        assert levels[move.product_id] >= 0
    assert {product.id: product.stock for product in demo.all(Product)} == levels


def test_every_line_left_the_shelf_when_it_was_ordered(demo: Demo) -> None:
    orders = {order.id: order.placed_at for order in demo.all(Order)}
    lines = Counter(
        (line.order_id, line.product_id, -line.quantity) for line in demo.all(OrderLine)
    )
    sold = [move for move in demo.all(StockMovement) if move.reason == "sold"]
    assert Counter((move.order_id, move.product_id, move.delta) for move in sold) == lines
    assert all(move.at == orders[move.order_id] for move in sold)


def test_six_products_run_low_and_one_is_sold_out(demo: Demo) -> None:
    low = {p.title: p.stock for p in demo.all(Product) if p.stock <= p.low_stock}
    assert low == words.RUNNING_LOW
    assert sorted(low.values())[:2] == [0, 2]


# -- seasons and growth -----------------------------------------------------------------------


def by_day(demo: Demo) -> Counter[date]:
    return Counter(demo.day(order.placed_at) for order in demo.all(Order))


def test_december_is_far_above_the_average_month(demo: Demo) -> None:
    months = Counter(day.replace(day=1) for day in by_day(demo).elements())
    assert months[date(2025, 12, 1)] > 1.5 * 3_000 / 12
    assert months[date(2025, 7, 1)] < 3_000 / 12


def test_weekends_sell_more_than_the_middle_of_the_week(demo: Demo) -> None:
    weekdays = Counter(day.weekday() for day in by_day(demo).elements())
    assert weekdays[5] + weekdays[6] > 1.3 * (weekdays[1] + weekdays[2])


def test_the_shop_sells_more_than_a_year_ago(demo: Demo) -> None:
    days = by_day(demo)
    first, last = demo.day(demo.now) - timedelta(365), demo.day(demo.now)
    a_year_ago = sum(days[first + timedelta(i)] for i in range(56))
    lately = sum(days[last - timedelta(i)] for i in range(1, 57))
    assert lately > 1.2 * a_year_ago


def test_seasonal_tea_sells_in_its_season_only(demo: Demo) -> None:
    titles = defaultdict(set)
    for line, placed in demo.session.exec(
        select(OrderLine, Order.placed_at).join(Order, col(Order.id) == OrderLine.order_id)
    ):
        titles[line.title].add(demo.day(placed).month)
    for title, months in words.SEASONAL.items():
        assert titles[title] == months


# -- the office -------------------------------------------------------------------------------


def test_deals_are_open_won_and_lost_in_every_pipeline(demo: Demo) -> None:
    found = defaultdict(set)
    for deal in demo.all(Deal, selectinload(Deal.stage)):  # type: ignore[arg-type]
        found[deal.stage.pipeline_id].add(deal.status)
        assert (deal.closed_at is None) == (deal.status is DealStatus.OPEN)
        assert bool(deal.lost_reason) == (deal.status is DealStatus.LOST)
        assert deal.opened_at <= deal.moved_at
    assert len(found) == 3
    assert all(statuses == set(DealStatus) for statuses in found.values())


def test_some_open_deals_have_not_moved_in_two_weeks(demo: Demo) -> None:
    still = [d for d in demo.all(Deal) if demo.now - d.moved_at > timedelta(14)]
    assert sum(deal.status is DealStatus.OPEN for deal in still) == 9


def test_tasks_are_overdue_due_and_done(demo: Demo) -> None:
    due = Counter(
        (demo.day(task.due_at) > demo.day(demo.now)) - (demo.day(task.due_at) < demo.day(demo.now))
        for task in demo.all(Task)
        if task.due_at and not task.done_at
    )
    assert due[-1] >= 3
    assert due[0] >= 3
    assert due[1] >= 6
    assert sum(task.done_at is not None for task in demo.all(Task)) >= 5


# -- on any day -------------------------------------------------------------------------------


@pytest.mark.parametrize("now", DAYS.values(), ids=DAYS.keys())
def test_on_any_day_the_books_are_sound(sqlite: Sqlite, now: datetime) -> None:
    with sqlite.with_tables() as url, opened(url) as engine, writing(engine) as session:
        demo = Demo(session, now)
        for kind, count in COUNTS.items():
            assert len(demo.all(kind)) == count
        test_nothing_is_in_the_future(demo)
        test_bandwidth_will_not_last(demo)
        test_a_level_is_the_sum_of_its_movements_and_never_below_nothing(demo)
        test_six_products_run_low_and_one_is_sold_out(demo)
        test_what_is_sent_has_one_parcel_and_what_waits_has_none(demo)
        test_nearly_everything_is_sent_and_paid_and_the_rest_has_a_reason(demo)
        test_a_refund_comes_days_after_and_the_order_knows_of_it(demo)
        test_nobody_buys_before_they_are_a_customer(demo)
        test_deals_are_open_won_and_lost_in_every_pipeline(demo)
        test_some_open_deals_have_not_moved_in_two_weeks(demo)
        test_tasks_are_overdue_due_and_done(demo)
        assert worth_asking(session, demo.workspace, now)[1:] == [
            "what is running low?",
            "are we near our limits?",
        ]


def test_nothing_is_in_the_future(demo: Demo) -> None:
    """But when tasks are due."""
    seen = 0
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Moment) and column.name != "due_at":
                latest = demo.session.scalar(select(func.max(column)))
                assert latest is None or latest <= demo.now, column
                seen += latest is not None
    assert seen > 10


def test_bandwidth_will_not_last(demo: Demo) -> None:
    """This month's readings, in a straight line, go well over what the plan includes."""
    today = demo.day(demo.now)
    first = today.replace(day=1)
    begins = start_of_day(first, NEW_YORK).astimezone(UTC)
    ends = start_of_day((first + timedelta(31)).replace(day=1), NEW_YORK).astimezone(UTC)
    limit = demo.session.exec(
        select(PlanLimit.included)
        .join(Subscription, col(Subscription.plan_id) == PlanLimit.plan_id)
        .where(PlanLimit.metric == Metric.BANDWIDTH)
    ).one()
    readings = [one for one in demo.all(UsageSample) if one.metric is Metric.BANDWIDTH]
    past = [one for one in readings if one.at < begins]
    this = [one for one in readings if one.at >= begins]
    assert max(one.amount for one in past) < limit
    if demo.now == begins:
        assert this == []
        return
    assert all(one.amount <= other.amount for one, other in pairwise(this))
    assert len(this) == today.day
    so_far = (this[-1].at - begins.astimezone(UTC)) / (
        ends.astimezone(UTC) - begins.astimezone(UTC)
    )
    assert 1.15 * limit < this[-1].amount / so_far < 1.4 * limit


def test_the_same_moment_makes_the_same_demo(demo: Demo) -> None:
    """Whatever zone it is said in, and whatever was in the database before."""
    with trying(demo.session):
        other = Demo(demo.session, NOW.astimezone(ZoneInfo("Asia/Tokyo")))
        assert everything(other) == everything(demo)


def everything(demo: Demo) -> dict[str, list[dict[str, Any]]]:
    """Every row of a demo; a reference is said as the place of the row it names."""
    found: dict[str, list[dict[str, Any]]] = {}
    places: dict[tuple[str, int | None], int | None] = {}
    for table in SQLModel.metadata.sorted_tables:
        if "workspace_id" not in table.columns:
            continue
        ours = table.select().where(table.c.workspace_id == demo.workspace.id)
        rows = demo.session.connection().execute(ours.order_by(table.c.id))
        found[table.name] = [dict(row) for row in rows.mappings()]
        for place, row in enumerate(found[table.name]):
            places[table.name, row["id"]] = place
    for name, rows_ in found.items():
        for column, target in references(SQLModel.metadata.tables[name]).items():
            for row in rows_:
                row[column] = row[column] and places[target, row[column]]
        for row in rows_:
            del row["id"], row["workspace_id"]
    return found


def references(table: Table) -> dict[str, str]:
    keys = {key.parent.name: key.column.table.name for key in table.foreign_keys}
    return {name: target for name, target in keys.items() if target != "workspace"}


def test_after_the_demo_the_database_goes_on_counting(demo: Demo) -> None:
    newest = {kind: max(row.id for row in demo.all(kind)) for kind in (Order, Product)}
    ours = demo.workspace.id
    with trying(demo.session):
        order = Order(workspace_id=ours, number="4001", placed_at=NOW, currency="USD")
        product = Product(workspace_id=ours, title="Oat Straw 50g", currency="USD")
        demo.session.add_all([order, product])
        demo.session.flush()
        assert order.id > newest[Order]
        assert product.id > newest[Product]


def test_the_demo_needs_a_moment_with_a_zone(demo: Demo) -> None:
    with pytest.raises(ValueError, match="zone"):
        fill(demo.session, NOW.replace(tzinfo=None))


# -- what to ask ------------------------------------------------------------------------------


def test_the_demo_suggests_three_things_worth_asking(demo: Demo) -> None:
    assert worth_asking(demo.session, demo.workspace, demo.now) == [
        "how did we do last week?",
        "what is running low?",
        "are we near our limits?",
    ]


@pytest.mark.parametrize(
    ("phrase", "answer"),
    {
        "how did we do last week?": "net for 9–15 Mar 2026",
        "what is running low?": "7 products are low, 1 sold out.",
        "are we near our limits?": "% used",
        "which orders still have to go out?": "to ship",
        "show the funnel": "36 open deals",
        "what can you do?": "Ask in your own words",
        "which plan are we on?": "Pioneer",
        "who can use the bot?": "6 people can use me",
    }.items(),
)
def test_every_suggestion_has_an_answer(asked: Chat, phrase: str, answer: str) -> None:
    assert answer in str(asked(phrase))


def test_an_empty_workspace_suggests_what_always_has_an_answer(demo: Demo) -> None:
    with trying(demo.session):
        ours = new_workspace(demo.session, name="Ours", currency="EUR", timezone="Europe/Berlin")
        assert worth_asking(demo.session, ours, NOW) == ALWAYS


def test_only_what_has_an_answer_is_suggested(demo: Demo) -> None:
    """Where nothing is low and nothing was counted lately, the next ideas take their places."""
    with trying(demo.session):
        for product in demo.all(Product):
            product.low_stock = -1
        demo.session.flush()
        assert worth_asking(demo.session, demo.workspace, NOW + timedelta(days=40)) == [
            "which orders still have to go out?",
            "show the funnel",
            "what can you do?",
        ]
