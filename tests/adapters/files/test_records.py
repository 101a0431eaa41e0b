"""Every kind of record but orders: taken, changed, and left alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import Session

from opsbot.model import (
    Contact,
    Customer,
    Deal,
    DealStatus,
    Discount,
    GiftCertificate,
    Member,
    Metric,
    Organisation,
    Pipeline,
    Plan,
    Product,
    ProductStatus,
    Project,
    Role,
    Stage,
    StockMovement,
    StockReason,
    Subscription,
    Tag,
    Tagging,
    Task,
    Ticket,
    TicketStatus,
    UsageSample,
    Workspace,
)
from opsbot.testing import small_shop
from tests.adapters.files.conftest import NOW, Desk

MEMBERS = """
name,email,role,timezone
Olga Owner,olga@shop.test,owner,UTC
Sam Seller,sam@shop.test,sales rep,Asia/Ho_Chi_Minh
"""


def by(found: list[Any], name: str = "name") -> dict[str, Any]:
    return {getattr(one, name): one for one in found}


# -- each kind twice, and once changed --------------------------------------------------------

KINDS: dict[str, tuple[str, str, str, type[Any], str]] = {
    "members.csv": (MEMBERS, "sales rep", "merchant", Member, "role"),
    "organisations.csv": ("name,website\nAcme,acme.test\n", "acme.test", "a.test", Organisation,
                          "website"),
    "contacts.csv": ("name,email,title\nJane Roe,j@acme.test,CFO\n", "CFO", "CEO", Contact,
                     "title"),
    "customers.csv": ("name,email,country\nAda,ada@x.test,GB\n", "GB", "IE", Customer, "country"),
    "products.csv": ("sku,title,price\nT-1,Teapot,5\n", ",5", ",6", Product, "price_minor"),
    "pipelines.csv": ("pipeline,stage,probability\nSales,Lead,20\n", "20", "30%", Stage,
                      "probability"),
    "deals.csv": ("title,stage,amount\nBig one,Lead,100\n", "100", "200", Deal, "amount_minor"),
    "projects.csv": ("title,deal,stage,status\nRollout,,planning,open\n", "planning", "building",
                     Project, "stage"),
    "discounts.csv": ("code,percent,until\nSPRING,15,2026-04-07\n", "15", "12.5", Discount,
                      "percent_e2"),
    "gifts.csv": ("code,initial,balance\nG-1,50,32.50\n", "32.50", "10", GiftCertificate,
                  "balance_minor"),
    "usage.csv": ("at,metric,value,unit\n2026-03-01,storage,384,MB\n", "384", "385", UsageSample,
                  "amount"),
    "tasks.csv": ("id,text,due,assignee\n5,Call Bob,2026-03-19,Olga Owner\n", "Call", "Ring",
                  Task, "text"),
    "tickets.csv": ("id,subject,priority,status\n7,Broken cup,high,open\n", "high", "low", Ticket,
                    "priority"),
}  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_the_same_file_changes_nothing_and_a_changed_row_its_record(desk: Desk, name: str) -> None:
    text, old, new, model, field = KINDS[name]
    rows = text.strip().count("\n")
    assert desk.took(name, text) == (rows, 0, 0, 0)
    before = desk.all(model)[-1]
    assert desk.took(name, text) == (0, 0, rows, 0)
    assert desk.all(model)[-1] == before
    # Another name is another file that says the same.
    assert desk.took(f"copy of {name}", text) == (0, 0, rows, 0)
    assert desk.took(name, text.replace(old, new)) == (0, 1, rows - 1, 0)
    after = desk.all(model)[-1]
    assert getattr(after, field) != getattr(before, field)
    assert (after.id, after.version) == (before.id, before.version + 1)


@pytest.mark.parametrize("name", KINDS)
def test_what_another_file_said_before_does_not_come_back(desk: Desk, name: str) -> None:
    text, old, new, model, _ = KINDS[name]
    desk.file(f"a/{name}", text)
    desk.file(f"b/{name}", text.replace(old, new))
    desk.take()
    after = desk.all(model)
    again = desk.take()
    assert (again.added, again.changed) == (0, 0)
    assert desk.all(model) == after


# -- people and plan --------------------------------------------------------------------------


def test_a_workspaces_file_makes_the_workspace_and_its_plan(desk: Desk) -> None:
    text = """
    name,currency,timezone,plan_system,plan,plan_since
    Teahouse,EUR,Europe/Berlin,CoreCommerce,Pioneer,2025-11-01
    """
    desk.took("workspace.csv", text)
    workspace = desk.one(Workspace)
    assert (workspace.name, workspace.currency) == ("Teahouse", "EUR")
    assert workspace.timezone == "Europe/Berlin"
    subscription = desk.one(Subscription)
    assert (subscription.since, subscription.until) == (date(2025, 11, 1), None)
    assert {one.id: one.name for one in desk.all(Plan)}[subscription.plan_id] == "Pioneer"
    assert desk.took("workspace.csv", text) == (0, 0, 1, 0)
    assert desk.took("workspace.csv", text.replace("Pioneer,2025-11", "Advanced,2026-02"))[1] == 1
    ends = [(one.since, one.until) for one in desk.all(Subscription)]
    assert ends == [
        (date(2025, 11, 1), date(2026, 2, 1)),
        (date(2026, 2, 1), None),
    ]


def test_a_plan_that_nobody_knows_is_said(desk: Desk) -> None:
    text = "name,timezone,plan_system,plan\nTeahouse,UTC,CoreCommerce,Deluxe"
    report = desk.take(desk.file("workspace.csv", text))
    assert report.files[0].notes == ["There is no plan CoreCommerce Deluxe."]


def test_somebody_can_do_everything_afterwards(desk: Desk) -> None:
    desk.took("members.csv", "name,email,role\nSam,sam@shop.test,rep")
    assert [(one.name, one.role) for one in desk.all(Member)] == [
        ("Sam", Role.REP),
        ("Admin", Role.ADMIN),
    ]
    desk.took("members.csv", "name,email,role\nSam,sam@shop.test,rep")
    assert len(desk.all(Member)) == 2


def test_nobody_is_added_where_there_is_an_owner(desk: Desk) -> None:
    desk.took("members.csv", MEMBERS)
    assert [one.name for one in desk.all(Member)] == ["Olga Owner", "Sam Seller"]


def test_usage_is_kept_in_bytes_and_pieces(desk: Desk) -> None:
    text = """
    at,metric,value,unit
    2026-03-01T23:00:00Z,bandwidth,0.105,GB
    2026-03-01T23:00:00Z,storage,1.5,MiB
    2026-03-01T23:00:00Z,email_accounts,4,count
    2026-03-01T23:00:00Z,products,4.5,count
    2026-03-01T23:00:00Z,seats,4,GB
    2026-03-02T23:00:00Z,storage,7,stones
    """
    assert desk.took("usage.csv", text) == (3, 0, 0, 3)
    assert [(one.metric, one.amount) for one in desk.all(UsageSample)] == [
        (Metric.BANDWIDTH, 105_000_000),
        (Metric.STORAGE, 1_572_864),
        (Metric.EMAIL_ACCOUNTS, 4),
    ]


# -- the shop ---------------------------------------------------------------------------------


def test_a_new_products_stock_is_its_opening(desk: Desk) -> None:
    desk.took("products.csv", "sku,title,price,stock,low_stock\nT-1,Teapot,24.90,14,3")
    product = desk.one(Product)
    assert (product.price_minor, product.stock, product.low_stock) == (2490, 14, 3)
    move = desk.one(StockMovement)
    assert (move.delta, move.reason, move.at) == (14, StockReason.OPENING, NOW)


def test_another_level_is_a_count(desk: Desk) -> None:
    desk.took("products.csv", "sku,title,price,stock\nT-1,Teapot,24.90,14")
    assert desk.took("products.csv", "sku,title,price,stock\nT-1,Teapot,24.90,9") == (0, 1, 0, 0)
    assert desk.one(Product).stock == 9
    assert [(one.delta, one.reason) for one in desk.all(StockMovement)] == [
        (14, StockReason.OPENING),
        (-5, StockReason.COUNTED),
    ]


def test_what_was_sold_since_is_not_undone_by_the_same_file(desk: Desk) -> None:
    text = "sku,title,price,stock\nT-1,Teapot,24.90,14"
    desk.took("products.csv", text)
    with Session(desk.engine) as session:
        session.add(
            StockMovement(workspace_id=1, product_id=1, delta=-4, reason=StockReason.SOLD, at=NOW)
        )
        session.commit()
    desk.took("products.csv", text)
    assert desk.one(Product).stock == 10


def test_a_file_of_levels_alone_changes_nothing_else(desk: Desk) -> None:
    desk.took("products.csv", "sku,title,price,currency\nT-1,Teapot,24.90,EUR")
    assert desk.took("stock.csv", "sku,stock\nt-1,5") == (0, 1, 0, 0)
    product = desk.one(Product)
    assert (product.sku, product.title, product.stock) == ("T-1", "Teapot", 5)
    assert (product.price_minor, product.currency) == (2490, "EUR")


def test_variants_of_a_product_are_products(desk: Desk) -> None:
    text = """
    Handle,Title,Type,Published,Option1 Value,Option2 Value,Variant SKU,Variant Price
    shirt,Shirt,Clothes,true,Small,Red,S-1,50
    shirt,,,,Large,Red,S-2,55
    shirt,,,,,,,
    mug,Mug,Kitchen,false,Default Title,,,8
    """
    assert desk.took("export.csv", text) == (3, 0, 0, 0)
    assert [(one.title, one.sku, one.price_minor, one.category) for one in desk.all(Product)] == [
        ("Shirt - Small / Red", "S-1", 5000, "Clothes"),
        ("Shirt - Large / Red", "S-2", 5500, "Clothes"),
        ("Mug", None, 800, "Kitchen"),
    ]
    assert desk.all(Product)[2].status is ProductStatus.HIDDEN


def test_discontinued_products_are_hidden(desk: Desk) -> None:
    text = "ProductID,ProductName,UnitPrice,UnitsInStock,Discontinued\n1,Chai,18,39,0\n2,Tofu,9,1,1"
    desk.took("Products.csv", text)
    assert [one.status.value for one in desk.all(Product)] == ["active", "hidden"]


def test_customers_are_known_by_address_then_number_then_name(desk: Desk) -> None:
    desk.took("customers.csv", "id,name,email,country\n,Ada,ada@x.test,GB\n17850.0,,,\n,Bob,,US")
    assert [one.name for one in desk.all(Customer)] == ["Ada", "Customer 17850", "Bob"]
    more = "id,name,email,phone\n,Ada L.,ADA@x.test,1\n17850,Carl,,2\n,Bob,bob@x.test,3"
    assert desk.took("more customers.csv", more) == (0, 3, 0, 0)
    assert [(one.name, one.email, one.phone, one.country) for one in desk.all(Customer)] == [
        ("Ada L.", "ada@x.test", "1", "GB"),
        ("Carl", None, "2", None),
        ("Bob", "bob@x.test", "3", "US"),
    ]


def test_namesakes_with_addresses_are_two_people(desk: Desk) -> None:
    desk.took("customers.csv", "name,email,country\nBob,b1@x.test,US\nBob,b2@x.test,US")
    assert len(desk.all(Customer)) == 2


def test_tags_are_put_on_once(desk: Desk) -> None:
    desk.took("contacts.csv", 'name,email,tags\nJane,j@x.test,"VIP, spring"\nBob,b@x.test,vip')
    assert [one.name for one in desk.all(Tag)] == ["spring", "vip"]
    assert len(desk.all(Tagging)) == 3
    assert desk.took("contacts.csv", "name,email,tags\nBob,b@x.test,vip;new") == (0, 1, 0, 0)
    assert len(desk.all(Tagging)) == 4


def test_discounts_are_percentages_or_amounts(desk: Desk) -> None:
    text = """
    code,percent,amount,currency,product,until,status
    A,15%,,USD,,2026-04-07,active
    B,,5.00,EUR,,,ended
    C,10,5,USD,,,active
    D,,,USD,,,active
    E,120,,USD,,,active
    F,10,,USD,Nothing we sell,,active
    """
    assert desk.took("discounts.csv", text) == (2, 0, 0, 4)
    first, second = desk.all(Discount)
    assert (first.percent_e2, first.amount_minor, first.currency) == (1500, None, None)
    assert (second.percent_e2, second.amount_minor, second.currency) == (None, 500, "EUR")
    assert "there is no product “Nothing we sell”" in desk.rejected("discounts.csv")[-1]


def test_a_discount_can_be_for_one_product(desk: Desk) -> None:
    desk.took("products.csv", "sku,title,price\nT-1,Teapot,5")
    desk.took("discounts.csv", "code,percent,product\nA,15,t-1\nB,20,Teapot")
    assert [one.product_id for one in desk.all(Discount)] == [1, 1]


def test_gift_certificates_know_who_has_them(desk: Desk) -> None:
    desk.took("customers.csv", "name,email,country\nJoan,joan@x.test,US")
    report = desk.take(
        desk.file("gifts.csv", "code,initial,recipient\nA,50,Joan\nB,20,joan@x.test\nC,9,Newcomer")
    )
    gifts = desk.all(GiftCertificate)
    assert [one.balance_minor for one in gifts] == [5000, 2000, 900]
    assert [one.recipient_id for one in gifts] == [1, 1, 2]
    assert report.files[0].also == {"customers": 1}


# -- relations --------------------------------------------------------------------------------


def test_a_contacts_organisation_is_found_or_added(desk: Desk) -> None:
    desk.took("organisations.csv", "name,website\nAcme,acme.test")
    text = (
        "name,email,company\nJane,j@acme.test,Acme\nBob,b@globex.test,Globex\nZoe,z@x.test,Globex"
    )
    report = desk.take(desk.file("contacts.csv", text))
    assert [one.name for one in desk.all(Organisation)] == ["Acme", "Globex"]
    assert [one.organisation_id for one in desk.all(Contact)] == [1, 2, 2]
    assert report.files[0].also == {"organisations": 1}


def test_contacts_without_address_are_told_apart_by_their_numbers(desk: Desk) -> None:
    text = "rec_id,given_name,surname\nr-1,Ann,Lee\nr-2,Ann,Lee\nr-1,Ann,Lee"
    assert desk.took("people.csv", text) == (2, 0, 0, 0)
    assert desk.took("people.csv", text) == (0, 0, 2, 0)


def test_text_that_begins_like_a_formula_is_text(desk: Desk) -> None:
    desk.took("contacts.csv", "name,email\n=SUM(A1:A9),a@x.test\n+123,b@x.test\n@x,c@x.test")
    assert [one.name for one in desk.all(Contact)] == ["=SUM(A1:A9)", "+123", "@x"]


DEALS = (
    "title,organisation,contact,amount,currency,pipeline,stage,owner,created_at,close_date,"
    "status,closed_at,lost_reason"
    """
Acme tea,Acme,Jane Roe,12000,USD,Sales,Proposal,Sam Seller,2026-01-09T10:30Z,2026-05-31,open,,
Hooli,Hooli,,800.50,EUR,Sales,Lead,sam@shop.test,2025-11-03,,lost,2026-02-05T10:30Z,price
Globex,Globex,,,USD,Partners,Contract,Nobody,2025-12-01,2026-01-15,won,,
"""
)


def test_deals_bring_what_they_name(desk: Desk) -> None:
    desk.file("pipelines.csv", "pipeline,stage,probability\nSales,Lead,20\nSales,Proposal,60")
    desk.file("members.csv", MEMBERS)
    desk.file("deals.csv", DEALS)
    report = desk.take()
    first, second, third = desk.all(Deal)
    stages = {one.id: one.name for one in desk.all(Stage)}
    assert [stages[one.stage_id] for one in (first, second, third)] == [
        "Proposal",
        "Lead",
        "Contract",
    ]
    assert [one.name for one in desk.all(Pipeline)] == ["Sales", "Partners"]
    sam = by(desk.all(Member))["Sam Seller"].id
    assert (first.owner_id, second.owner_id, third.owner_id) == (sam, sam, None)
    assert (first.amount_minor, second.amount_minor, third.amount_minor) == (1200000, 80050, None)
    assert first.opened_at == first.moved_at == datetime(2026, 1, 9, 10, 30, tzinfo=UTC)
    assert second.moved_at == second.closed_at == datetime(2026, 2, 5, 10, 30, tzinfo=UTC)
    assert second.lost_reason == "price"
    assert third.closed_at == datetime(2026, 1, 15, tzinfo=UTC)
    assert desk.one(Contact).organisation_id == first.organisation_id
    notes = next(file for file in report.files if file.name == "deals.csv").notes
    assert notes == ["Deals of people who are no members have no owner yet: Nobody."]


def test_a_deal_that_opens_again_has_no_end(desk: Desk) -> None:
    desk.took("deals.csv", DEALS)
    again = DEALS.replace("lost,2026-02-05T10:30Z,price", "open,,")
    assert desk.took("deals.csv", again)[1] == 1
    deal = by(desk.all(Deal), "title")["Hooli"]
    assert (deal.status, deal.closed_at, deal.lost_reason) == (DealStatus.OPEN, None, None)
    assert deal.moved_at == NOW


def test_stages_named_won_and_lost_are_ends(desk: Desk) -> None:
    text = """
    opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
    A1,Moses,Tea,Cancity,Won,2016-10-20,2017-03-01,1054
    A2,Moses,Tea,Cancity,Engaging,2016-11-20,,
    A3,Moses,Pots,,Lost,2016-11-25,2017-03-04,0
    """
    desk.took("sales_pipeline.csv", text)
    found = [(one.title, one.status.value) for one in desk.all(Deal)]
    assert found == [("Cancity Tea", "won"), ("Cancity Tea", "open"), ("Pots", "lost")]
    assert desk.all(Deal)[0].closed_at == datetime(2017, 3, 1, tzinfo=UTC)
    assert "Won" not in by(desk.all(Stage))


# -- work -------------------------------------------------------------------------------------


def test_tasks_are_about_what_they_name(desk: Desk) -> None:
    desk.file("members.csv", MEMBERS)
    desk.file("deals.csv", "title,organisation,contact,stage\nAcme tea,Acme,Jane Roe,Lead")
    desk.file("orders.csv", "number,date,item,quantity,price\n1042,2026-03-01,Mug,1,5")
    desk.file("tasks.csv", """
        id,text,due,assignee,about_kind,about,done_at
        11,Call,2026-03-17T09:00:00Z,Sam Seller,contact,Jane Roe,
        12,Send,2026-03-19,sam@shop.test,org,Acme,2026-03-18T09:00:00Z
        13,Prepare,,Olga Owner,deal,Acme tea,
        14,Pack,,Olga Owner,order,#1042,
        15,Think,,Nobody,,,yes
        16,Ask,,Olga Owner,,Acme tea,
        17,Look,,Olga Owner,deal,No such deal,
        """)  # fmt: skip
    report = desk.take()
    tasks = {one.number: one for one in desk.all(Task)}
    assert tasks[11].contact_id == tasks[12].organisation_id == 1
    assert tasks[13].deal_id == tasks[14].order_id == tasks[16].deal_id == 1
    assert tasks[17].deal_id is None
    # A day begins where the one who has the task is.
    assert (tasks[12].due_all_day, tasks[12].due_at) == (
        True,
        datetime(2026, 3, 18, 17, tzinfo=UTC),
    )
    assert tasks[12].done_at == datetime(2026, 3, 18, 9, tzinfo=UTC)
    assert (tasks[15].done_at, tasks[15].member_id) == (NOW, 1)
    notes = next(file for file in report.files if file.name == "tasks.csv").notes
    assert notes == [
        "Tasks of people who are no members went to an admin: Nobody.",
        "What some tasks are about is not there: No such deal.",
    ]


def test_numbers_that_are_taken_or_too_long_become_new_ones(desk: Desk) -> None:
    with Session(desk.engine) as session:
        small_shop(session, NOW)
        session.commit()
    text = """
    Task ID,Name,Assignee,Due Date
    11,Another task altogether,Sam Seller,2026-03-20
    1200000000000017,From elsewhere,Sam Seller,2026-03-20
    13,Order cardboard boxes,Alma Admin,2026-03-20
    """
    assert desk.took("asana.csv", text) == (2, 1, 0, 0)
    tasks = {one.number: one.text for one in desk.all(Task)}
    assert tasks[11] == "Call Bob Kelso about the invoice"
    assert {tasks[15], tasks[16]} == {"Another task altogether", "From elsewhere"}
    assert desk.took("asana.csv", text) == (0, 0, 3, 0)


def test_tickets_are_a_customers_rather_than_a_contacts(desk: Desk) -> None:
    desk.file("customers.csv", "name,email,country\nAnna,anna@x.test,IS\nBob,bob@x.test,US")
    desk.file("contacts.csv", "name,email,title\nBob,bob@acme.test,CEO\nJane,jane@acme.test,CFO")
    desk.file("tickets.csv", """
        id,subject,requester,priority,assignee,status,opened_at
        31,Broken,Anna,normal,,closed,2026-02-26T10:30:00Z
        32,Lost,Bob,high,,open,2026-03-10T10:30:00Z
        33,Late,jane@acme.test,urgent,,open,2026-03-10T10:30:00Z
        34,Hello,Newcomer,,,,
        """)  # fmt: skip
    report = desk.take()
    tickets = {one.number: one for one in desk.all(Ticket)}
    assert (tickets[31].customer_id, tickets[31].status) == (1, TicketStatus.CLOSED)
    assert (tickets[32].customer_id, tickets[32].contact_id) == (2, None)
    assert tickets[33].contact_id == 2
    assert (tickets[34].contact_id, tickets[34].opened_at) == (3, NOW)
    assert next(f for f in report.files if f.name == "tickets.csv").also == {"contacts": 1}


def test_projects_follow_their_deals(desk: Desk) -> None:
    desk.file("deals.csv", "title,organisation,stage\nAcme tea,Acme,Lead")
    desk.file("projects.csv", """
        title,deal,stage,due,status
        Rollout,Acme tea,planning,2026-06-03,open
        Catalogue,,building,,done
        """)  # fmt: skip
    desk.take()
    first, second = desk.all(Project)
    assert (first.deal_id, first.due) == (1, date(2026, 6, 3))
    assert (second.deal_id, second.status.value) == (None, "closed")


# -- rows that contradict ---------------------------------------------------------------------


def test_a_row_that_says_something_else_of_the_same_record_is_rejected(desk: Desk) -> None:
    text = "sku,title,price\nT-1,Teapot,5\nT-1,Teapot,5\nT-1,Teapot,6\n"
    assert desk.took("products.csv", text) == (1, 0, 0, 1)
    assert desk.rejected("products.csv")[1] == (
        '4,"it is about the same record as line 2, and says something else",T-1,Teapot,6'
    )
    assert desk.took("products.csv", text) == (0, 0, 1, 1)


def test_an_empty_cell_takes_nothing_away(desk: Desk) -> None:
    desk.took("contacts.csv", "name,email,phone,title\nJane,j@x.test,123,CFO")
    desk.took("contacts.csv", "name,email,phone,title\nJane,j@x.test,,CEO")
    contact = desk.one(Contact)
    assert (contact.phone, contact.title) == ("123", "CEO")


def test_a_record_that_somebody_deleted_comes_back_only_when_its_row_changes(desk: Desk) -> None:
    text = "name,email,title\nJane,j@x.test,CFO"
    desk.took("contacts.csv", text)
    with Session(desk.engine) as session:
        session.delete(session.get_one(Contact, 1))
        session.commit()
    assert desk.took("contacts.csv", text) == (0, 0, 1, 0)
    assert desk.all(Contact) == []
    assert desk.took("contacts.csv", text.replace("CFO", "CEO")) == (1, 0, 0, 0)
