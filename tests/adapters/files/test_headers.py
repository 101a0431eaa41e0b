"""Which kind a header is, and which column is which field."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.files.cells import ROLES
from adapters.files.headers import Recognised, canonical, recognise
from adapters.files.kinds import BY_NAME, KINDS
from adapters.files.reading import Table, Unusable


def seen(header: str, *sample: str, name: str = "x.csv", **told: str) -> Recognised:
    rows = tuple(tuple(row.split(",")) for row in sample)
    table = Table(Path(name), "utf-8", ",", tuple(header.split(",")), 1, rows)
    return recognise(table, told)


def mapping(found: Recognised) -> dict[str, str]:
    return {match.header: match.field for match in found.matches}


@pytest.mark.parametrize(
    "header",
    ["Invoice number", "InvoiceNo", "invoice_nr", "INVOICE #", "Invoice-No.", "  invoice   num "],
)
def test_a_name_is_the_same_however_it_is_spelt(header: str) -> None:
    assert canonical(header) == "invoice number"


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("name,currency,timezone,plan_system,plan,plan_since", "workspace"),
        ("name,email,role,timezone", "members"),
        ("name,website,industry,country", "organisations"),
        ("name,email,phone,organisation,title,tags", "contacts"),
        ("name,email,country,newsletter,since", "customers"),
        ("sku,title,category,price,currency,stock,low_stock,status", "products"),
        ("pipeline,stage,position,probability", "pipelines"),
        ("title,organisation,contact,amount,currency,pipeline,stage,owner,close_date", "deals"),
        ("title,deal,stage,due,status", "projects"),
        ("code,percent,amount,currency,product,until,status", "discounts"),
        ("code,initial,balance,currency,recipient,expires,status", "gifts"),
        ("number,placed_at,customer,email,sku,title,quantity,unit_price,shipping", "orders"),
        ("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID", "orders"),
        ("OrderID,ProductID,UnitPrice,Quantity,Discount", "order lines"),
        ("at,metric,value,unit", "usage"),
        ("id,text,due,assignee,about_kind,about,done_at", "tasks"),
        ("id,subject,requester,priority,assignee,status,opened_at", "tickets"),
        # as other systems write them
        ("Handle,Title,Vendor,Variant SKU,Variant Inventory Qty,Variant Price", "products"),
        ("Product Code/SKU,Product Name,Price,Current Stock Level,Low Stock Level", "products"),
        ("ProductID,ProductName,UnitPrice,UnitsInStock,ReorderLevel,Discontinued", "products"),
        ("Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem price", "orders"),
        ("Record ID,First Name,Last Name,Email,Phone Number,Lead Status", "contacts"),
        ("Person - Name*,Person - Email (Work),Organization - Name*", "contacts"),
        ("Account: Account Name,Contact: First Name,Contact: Email", "contacts"),
        ("Customer ID,First Name,Last Name,Email,Accepts Email Marketing", "customers"),
        ("opportunity_id,sales_agent,account,deal_stage,engage_date,close_value", "deals"),
        ("Task ID,Created At,Completed At,Name,Assignee,Due Date", "tasks"),
        ("case_enquiry_id,open_dt,closed_dt,case_status,case_title", "tickets"),
        ("Name,Email", "contacts"),
        ("Nombre,Correo,Telefono,Empresa", "contacts"),
        ("sku,stock", "products"),
    ],
)
def test_a_header_tells_the_kind(header: str, kind: str) -> None:
    assert str(seen(header).kind) == kind


def test_columns_are_matched_in_any_order_and_spelling() -> None:
    assert mapping(seen("UnitPrice,Menge?,Date of Invoice,QTY,Invoice No.,Customer-ID")) == {
        "UnitPrice": "unit_price",
        "Date of Invoice": "placed_at",
        "QTY": "quantity",
        "Invoice No.": "number",
        "Customer-ID": "customer_code",
    }


def test_slips_of_the_fingers_are_guessed_and_marked() -> None:
    found = seen("Nmae,Emial,Phne,Compny")
    assert mapping(found) == {
        "Nmae": "name",
        "Emial": "email",
        "Phne": "phone",
        "Compny": "organisation",
    }
    assert all(match.guessed for match in found.matches)


@pytest.mark.parametrize("header", ["State", "City", "Rate", "Notes", "Form name"])
def test_words_of_their_own_are_not_taken_for_slips(header: str) -> None:
    assert header not in mapping(seen(f"Name,Email,{header}"))


def test_the_better_of_two_columns_is_taken() -> None:
    assert mapping(seen("Price,Cost Price,Retail Price,SKU,Name,Product ID"))["Price"] == "price"
    found = seen("ID,SKU,Name,In stock?,Stock,Regular price")
    assert found.columns["stock"] == 4
    assert found.columns["sku"] == 1


def test_the_name_of_the_file_decides_where_the_header_does_not() -> None:
    assert str(seen("Name,Email,Country", name="customers-2024.csv").kind) == "customers"
    assert str(seen("Name,Email", name="Kunden.csv").kind) == "contacts"


def test_a_person_can_say_what_a_column_is() -> None:
    found = seen("Wer,Wo,Email", Wer="name", Wo="organisation", Email="")
    assert mapping(found) == {"Wer": "name", "Wo": "organisation"}
    assert all(match.told for match in found.matches)


def test_a_field_of_one_kind_rules_the_others_out() -> None:
    assert str(seen("Name,Email,X", X="newsletter").kind) == "customers"


def test_members_have_roles_that_exist() -> None:
    assert str(seen("name,email,role", "Ann,a@x.test,Admin").kind) == "members"
    assert str(seen("name,email,role", "Ann,a@x.test,CFO").kind) == "contacts"
    assert "rep" in ROLES


@pytest.mark.parametrize(
    ("header", "sample", "why"),
    [
        ("a,b,c", "1,2,3", "fits no kind of record: a, b, c. I can take workspace, members"),
        ("timestamp,value", "1,2", "usage it needs a column for metric.*--map"),
        ("Sales 2024,,", "name,email,phone", "Its header seems to stand lower: delete the line"),
        ("state,county,code,item_name,quantity,ui,a,b,c", "", "fits no kind"),
    ],
)
def test_a_header_that_fits_nothing_says_what_was_seen_and_what_is_needed(
    header: str, sample: str, why: str
) -> None:
    with pytest.raises(Unusable, match=why):
        seen(header, sample)


def test_every_kind_can_be_had_by_its_own_names() -> None:
    for kind in KINDS:
        header = ",".join(field.name for field in kind.fields)
        if kind.name != "order lines":  # with more columns they are orders
            assert str(seen(header).kind) == kind.name


def test_what_a_kind_needs_is_among_its_fields() -> None:
    for kind in BY_NAME.values():
        assert all(kind.has(field) for group in kind.needs for field in group)
