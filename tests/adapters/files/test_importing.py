"""Whole imports: which files, into which workspace, and what is told of it."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from adapters.files import ImportFailed, Step
from adapters.files.store import Store
from opsbot.model import Contact, Customer, JournalEntry, Member, Order, Product, Workspace
from opsbot.setup import new_workspace
from opsbot.testing import small_shop
from tests.adapters.files.conftest import NOW, Desk

CONTACTS = "name,email,title\nJane,j@x.test,CFO\nBob,b@x.test,CEO"


def test_a_new_workspace_is_called_as_its_folder_or_file(desk: Desk) -> None:
    path = desk.file("my_own shop.2024.csv", CONTACTS)
    report = desk.take(path)
    assert desk.one(Workspace).name == "My own shop"
    assert (report.workspace_id, report.workspace) == (desk.one(Workspace).id, "My own shop")
    assert [one.name for one in desk.all(Member)] == ["Admin"]


@pytest.mark.parametrize(
    ("name", "text", "how", "currency", "why"),
    [
        ("deals.csv", "title,stage,amount\nA,Lead,5", {"currency": "chf"}, "CHF", "you said so"),
        ("deals.csv", "title,stage,amount,currency\nA,Lead,5,eur\nB,Lead,5,EUR\nC,Lead,5,USD", {},
         "EUR", "most rows name it"),
        ("products.csv", "sku,title,price\nA,Mug,£5.00", {}, "GBP", "most rows name it"),
        ("orders.csv", "order,date,item,quantity,price,country\n1,2024-01-05,Mug,1,5,EIRE\n"
         "2,2024-01-05,Mug,1,5,EIRE\n3,2024-01-05,Mug,1,5,United Kingdom", {},
         "EUR", "most rows name EIRE"),
        ("customers.csv", "name,email,country\nA,a@x.test,VN", {}, "VND", "most rows name VN"),
        ("contacts.csv", CONTACTS, {}, "USD", "the files name no other"),
        ("workspace.csv", "name,currency,timezone\nShop,SEK,Europe/Stockholm", {}, "SEK",
         "its own file says so"),
    ],
)  # fmt: skip
def test_a_new_workspaces_currency_has_a_reason(
    desk: Desk, name: str, text: str, how: dict[str, str], currency: str, why: str
) -> None:
    report = desk.take(desk.file(name, text), **how)
    assert desk.one(Workspace).currency == report.currency == currency
    assert report.notes[0].endswith(f"in {currency}: {why}.")


def test_the_one_workspace_there_is_is_meant_and_the_demo_is_not(desk: Desk) -> None:
    with Session(desk.engine) as session:
        new_workspace(session, name="Demo", currency="USD", demo=True)
        session.commit()
    desk.took("contacts.csv", CONTACTS)
    desk.took("more contacts.csv", CONTACTS.replace("x.test", "y.test"))
    demo, own = desk.all(Workspace)
    assert (own.name, own.demo) == ("Contacts", False)
    assert {one.workspace_id for one in desk.all(Contact)} == {own.id}
    assert demo.demo


def test_of_several_workspaces_one_must_be_named(desk: Desk) -> None:
    with Session(desk.engine) as session:
        for name in ("Teahouse", "Coffee bar"):
            new_workspace(session, name=name, currency="USD")
        session.commit()
    path = desk.file("contacts.csv", CONTACTS)
    with pytest.raises(ImportFailed, match="Say which workspace; there is Teahouse, Coffee bar"):
        desk.take(path)
    with pytest.raises(ImportFailed, match="Say which workspace"):
        desk.take(path, workspace="Bakery")
    assert desk.take(path, workspace="coffee bar").workspace == "Coffee bar"
    assert {one.workspace_id for one in desk.all(Contact)} == {2}


def test_records_of_another_workspace_are_not_touched(desk: Desk) -> None:
    with Session(desk.engine) as session:
        small_shop(session, NOW)
        new_workspace(session, name="Other", currency="EUR")
        session.commit()
    desk.file("products.csv", "sku,title,price,stock\nPOT-1,Pot,1,1")
    desk.file("customers.csv", "name,email,country\nA,ada@mail.test,FR")
    desk.file("orders.csv", "number,date,sku,title,quantity,price\n1042,2024-01-05,POT-1,Pot,1,5")
    report = desk.take(workspace="Other")
    assert (report.added, report.changed) == (3, 0)
    assert [one.title for one in desk.all(Product) if one.sku == "POT-1"] == ["Blue Teapot", "Pot"]
    assert len([one for one in desk.all(Order) if one.number == "1042"]) == 2
    assert desk.all(Order)[-1].currency == "EUR"


def test_files_are_taken_in_the_order_they_need(desk: Desk) -> None:
    desk.file("a_tasks.csv", "id,text,due,assignee,about_kind,about\n1,Call,,Sam,contact,Jane")
    desk.file("b_contacts.csv.gz", CONTACTS)
    desk.file("deeper/c_members.csv", "name,role\nSam,admin")
    report = desk.take()
    assert [str(file.kind) for file in report.files] == ["members", "contacts", "tasks"]
    assert not any(file.notes for file in report.files)


def test_what_is_no_table_in_a_folder_is_left_alone(desk: Desk) -> None:
    desk.file("contacts.csv", CONTACTS)
    desk.file("README.md", "# hello")
    desk.file(".hidden/contacts.csv", "x")
    desk.file("old.csv.rejected.csv", "x")
    report = desk.take()
    assert [file.name for file in report.files] == ["contacts.csv"]
    assert [path.name for path in report.skipped] == ["README.md"]


def test_a_file_that_is_named_twice_is_taken_once(desk: Desk) -> None:
    path = desk.file("contacts.csv", CONTACTS)
    assert len(desk.take(path, desk.folder, f"{desk.folder}/../{desk.folder.name}").files) == 1


def test_a_file_that_cannot_be_taken_changes_nothing_and_the_others_are_taken(desk: Desk) -> None:
    desk.file("bad.csv", "a,b\n1,2")
    desk.file("contacts.csv", CONTACTS)
    report = desk.take()
    assert [file.name for file in report.failed] == ["bad.csv"]
    assert str(report.failed[0]).startswith(
        "bad.csv has a header that fits no kind of record: a, b."
    )
    assert report.added == 2


def test_where_no_file_can_be_taken_there_is_no_workspace(desk: Desk) -> None:
    for name, text in [("empty.csv", b""), ("x.csv", b"a,b\n1,2"), ("y.csv.gz", b"\x1f\x8bjunk")]:
        path = desk.folder / name
        path.write_bytes(text)
        report = desk.take(path)
        assert len(report.failed) == 1
    assert desk.all(Workspace) == []
    assert desk.all(JournalEntry) == []


def test_a_header_alone_is_a_file_without_rows(desk: Desk) -> None:
    assert desk.took("contacts.csv", "name,email,title") == (0, 0, 0, 0)
    assert desk.all(JournalEntry) == []


@pytest.mark.parametrize(
    ("paths", "how", "why"),
    [
        (["nowhere.csv"], {}, "There is no file or folder nowhere.csv"),
        (None, {"kind": "elephants"}, "There is no kind “elephants”. There are workspace, members"),
        (None, {"currency": "quids"}, "The currency “quids” is no code such as USD or EUR"),
        (None, {"mapping": {"name": "nam"}}, "There is no field “nam”. There are about, "),
        (None, {"mapping": {"nam": "name"}}, "No file has a column “nam”. There are name, email"),
    ],
)
def test_an_import_that_cannot_begin_says_why(
    desk: Desk, paths: list[Path | str] | None, how: dict[str, object], why: str
) -> None:
    path = desk.file("contacts.csv", CONTACTS)
    with pytest.raises(ImportFailed, match=why.replace(".", r"\.")):
        desk.take(*(paths or [path]), **how)
    assert desk.all(Workspace) == []


def test_an_empty_folder_says_so(desk: Desk) -> None:
    with pytest.raises(ImportFailed, match="There are no CSV files in"):
        desk.take()


def test_the_mapping_is_told_and_can_be_told_another(desk: Desk) -> None:
    path = desk.file("leute.csv", "Wer,E-Mail,Firma,Notiz\nJane,j@x.test,Acme,x")
    report = desk.take(path, mapping={"Wer": "name", "firma": "Organisation", "Notiz": "title"})
    (file,) = report.files
    assert file.mapping == {
        "Wer": "name",
        "E-Mail": "email",
        "Firma": "organisation",
        "Notiz": "title",
    }
    assert (desk.one(Contact).name, desk.one(Contact).title) == ("Jane", "x")


def test_a_kind_can_be_told(desk: Desk) -> None:
    desk.took("x.csv", "name,email\nJane,j@x.test", kind="customer")
    assert desk.one(Customer).name == "Jane"


def test_a_kind_that_is_told_and_does_not_fit_says_what_it_needs(desk: Desk) -> None:
    report = desk.take(desk.file("x.csv", "name,email\nJane,j@x.test"), kind="order lines")
    assert "For order lines it needs a column for number and one for " in str(report.failed[0])


def test_rejected_rows_stand_beside_their_file_as_they_were(desk: Desk) -> None:
    text = 'name,email,note\nJane,j@x.test,fine\nBob,"bob, at home","two\nlines"\nAnn,a@x,1,2,3\n'
    report = desk.take(desk.file("contacts.csv", text.encode()))
    (file,) = report.files
    assert file.rejects == desk.folder / "contacts.csv.rejected.csv"
    with file.rejects.open(encoding="utf-8", newline="") as rejects:
        assert list(csv.reader(rejects)) == [
            ["line", "reason", "name", "email", "note"],
            ["3", "“bob, at home” is not an e-mail address", "Bob", "bob, at home", "two\nlines"],
            ["5", "it has 5 cells, but the header only 3", "Ann", "a@x", "1", "2", "3"],
        ]
    assert sum(file.reasons.values()) == file.rejected == 2


def test_where_nothing_is_rejected_there_is_no_file(desk: Desk) -> None:
    desk.took("contacts.csv", CONTACTS)
    assert [path.name for path in desk.folder.iterdir() if "rejected" in path.name] == []


def test_righted_rows_can_be_taken_from_the_rejected_file(desk: Desk) -> None:
    desk.took("contacts.csv", "name,email,title\nJane,j at x,CFO")
    righted = "\n".join(desk.rejected("contacts.csv")).replace("j at x", "j@x.test")
    report = desk.take(desk.file("contacts.csv.rejected.csv", righted))
    assert report.added == 1
    assert report.files[0].mapping == {"name": "name", "email": "email", "title": "title"}


def test_a_dry_run_tells_everything_and_writes_nothing(desk: Desk) -> None:
    desk.file("contacts.csv", CONTACTS + "\nZoe,zoe at x,COO")
    desk.file("orders.csv", "number,date,item,quantity,price\n1,2024-01-05,Mug,x,5\n2,soon,Mug,1,5")
    report = desk.take(dry=True)
    assert [(file.rows, file.rejected) for file in report.files] == [(3, 1), (2, 2)]
    assert report.workspace_id is None
    assert report.notes[0].startswith("A new workspace would be ")
    assert desk.all(Workspace) == []
    assert not list(desk.folder.glob("*.rejected.csv"))


def test_progress_is_told_for_every_file(desk: Desk) -> None:
    desk.file("contacts.csv", CONTACTS)
    desk.file("customers.csv", "name,email,country\nAda,ada@x.test,GB")
    steps: list[Step] = []
    desk.take(progress=steps.append)
    told = [(step.file.name, step.done, step.rows, step.number, step.files) for step in steps]
    assert told[0] == ("contacts.csv", 0, 2, 1, 2)
    assert ("contacts.csv", 2, 2, 1, 2) in told
    assert told[-1] == ("customers.csv", 1, 1, 2, 2)


def test_days_are_read_as_the_whole_column_says(desk: Desk) -> None:
    text = "number,date,item,quantity,price\n1,03/04/2024,Mug,1,5\n2,04/25/2024,Mug,1,5"
    desk.took("orders.csv", text)
    assert [one.placed_at.month for one in desk.all(Order)] == [3, 4]


def test_days_that_may_be_two_are_read_day_first_and_it_is_said(desk: Desk) -> None:
    text = "number,date,item,quantity,price\n1,03/04/2024,Mug,1,5\n"
    report = desk.take(desk.file("orders.csv", text))
    assert desk.one(Order).placed_at.month == 4
    assert report.files[0].notes == ["Days in placed_at such as 03/04/2024 were read day first."]


def test_cents_are_read_as_the_whole_file_says(desk: Desk) -> None:
    text = "sku;title;price;stock\nA;Mug;1.234;5\nB;Pot;12,50;5\n"
    desk.took("products.csv", text)
    assert [one.price_minor for one in desk.all(Product)] == [123400, 1250]


def test_what_a_failed_batch_counted_is_not_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.files.taking.BATCH", 2)
    path = desk.file("contacts.csv", CONTACTS + "\nZoe,z@x.test,COO\nAnn,a@x.test,CTO")
    remember = Store.remember
    calls: list[int] = []

    def fails_at_last(store: Store, *what: Any) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise OperationalError("x", None, Exception("disk full"))
        remember(store, *what)

    monkeypatch.setattr(Store, "remember", fails_at_last)
    report = desk.take(path)
    assert report.files[0].error == "was taken up to about row 4, then failed: disk full"
    assert report.added == len(desk.all(Contact)) == 2
    assert desk.one(JournalEntry).slots["added"] == 2
    monkeypatch.undo()
    assert desk.took("contacts.csv", path.read_bytes()) == (2, 0, 2, 0)


def test_what_was_written_before_a_failure_is_in_the_journal(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.files.taking.BATCH", 1)

    def stop(step: Step) -> None:
        if step.done == 2:
            raise KeyboardInterrupt

    path = desk.file("contacts.csv", CONTACTS + "\nZoe,z@x.test,COO")
    with pytest.raises(KeyboardInterrupt):
        desk.take(path, progress=stop)
    entry = desk.one(JournalEntry)
    assert (entry.slots["whole"], entry.slots["added"]) == (False, len(desk.all(Contact)))
    assert desk.take(path).added == 3 - entry.slots["added"]


def test_a_database_that_refuses_is_one_sentence(desk: Desk) -> None:
    desk.took("contacts.csv", CONTACTS)
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE customer RENAME TO gone")
    try:
        report = desk.take(desk.file("customers.csv", "name,email,country\nA,a@x.test,GB"))
    finally:
        with desk.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE gone RENAME TO customer")
    assert "was taken up to about row 1, then failed: " in str(report.failed[0])
    assert "\n" not in str(report.failed[0])


def test_the_report_is_plain_text(desk: Desk) -> None:
    text = CONTACTS + "\nZoe,zoe at x,COO"
    assert str(desk.take(desk.file("contacts.csv", text))).splitlines() == [
        "The new workspace is Contacts, in USD: the files name no other.",
        "contacts.csv: 3 rows of contacts: 2 added, 0 changed, 0 unchanged, 1 rejected",
        "  1 × “zoe at x” is not an e-mail address",
        f"  The rejected rows, with their reasons: {desk.folder}/contacts.csv.rejected.csv",
    ]


def test_a_packed_file_is_the_same_file(desk: Desk) -> None:
    desk.took("contacts.csv", CONTACTS)
    packed = desk.folder / "contacts.csv.gz"
    packed.write_bytes(gzip.compress(Path(desk.folder / "contacts.csv").read_bytes()))
    report = desk.take(packed)
    assert (report.added, report.changed, report.unchanged) == (0, 0, 2)
