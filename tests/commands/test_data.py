"""Files in and out through the chat."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import col, select

from adapters import files
from adapters.files.store import Store
from opsbot.bot import Bot, Incoming
from opsbot.database import reading, writing
from opsbot.importing import LARGEST
from opsbot.jobs import pruning
from opsbot.model import (
    Contact,
    Customer,
    Deal,
    JournalEntry,
    Member,
    Order,
    Product,
    Refund,
    RefundLine,
    Tag,
    Tagging,
    Task,
    Upload,
    Workspace,
)
from opsbot.model.people import Role
from opsbot.reply import File, List, Reply
from opsbot.setup import new_workspace
from opsbot.testing import NOW, Chat
from tests.replies import rows
from tests.test_journal import how_things_are

LEADS = "Name,E-mail,Company,Notes\nAnn Lee,ann@lee.test,Acme,x\nBo Ray,bo@ray.test,Rays,y\n"
PRICES = "sku,title,price,stock\nPOT-1,Blue Teapot,26.00,20\nCUP-1,Tea Cup,3.00,2\n"
# What is no record of the shop: the conversation, the journal, and what files told.
AROUND = {
    "conversation", "confirmation", "external_id", "journal_entry", "journal_change", "upload",
}  # fmt: skip


def csv(text: str, name: str = "leads.csv") -> File:
    return File(name, "text/csv", text.encode())


REFUSED = [
    (csv("%PDF-1.7 …", "bill.pdf"), "bill.pdf is a PDF; only tables saved as CSV can be read."),
    (File("a.xlsx", "", b"PK\x03\x04.."), "a.xlsx is an Excel workbook or a zip archive; save"),
    (File("p.jpg", "image/jpeg", b"\xff\xd8\xff\xe0" + bytes(99)), "p.jpg is not a text file"),
    (csv('{"a": 1}', "a.json"), "a.json is not a table"),
    (csv("", "empty.csv"), "empty.csv is empty."),
    (csv("colour,shape\nred,round\n", "x.csv"), "x.csv has a header that fits no kind"),
    (csv("name,email,role\nEve,e@x.test,owner\n", "m.csv"), "m.csv holds members; they are"),
    (csv("order number,order date,total\n1,x,2\n", "o.csv"), "None of the rows in o.csv"),
    (File("../../etc/x.csv", "", b"\x1f\x8b\x08\x00rubbish"), "-..-etc-x.csv is damaged"),
    (File("big.csv", "", bytes(LARGEST + 1)), "big.csv is larger than the 20 MB I take here."),
    (File("<@U1> <i>A&B*.csv", "", b""), "<@U1> <i>A&B*.csv is empty."),
    (File("a\0b\udc80.csv", "", b""), "a b .csv is empty."),
]


FILES = [
    ("leads.csv", LEADS),
    ("prices.csv", PRICES),
    ("people.csv", "customer name,email,tags\nAda Byron,ada@mail.test,vip\nNu,nu@x.test,new\n"),
    (
        "orders.csv",
        "order number,order date,customer,email,product,quantity,unit price,refunded amount,"
        "shipped at\n"
        "2001,2026-03-01,Ada Byron,ada@mail.test,Blue Teapot,2,24.90,5.00,2026-03-02\n"
        "2001,2026-03-01,Ada Byron,ada@mail.test,New Thing,1,9.00,,\n"
        "1042,2026-03-16,Ada Byron,ada@mail.test,Honey Jar,1,8.00,,\n"
        "C9,2026-03-05,Zed,zed@x.test,Honey Jar,-1,8.00,,\n",
    ),
    (
        "deals.csv",
        "deal name,organisation,pipeline,stage,amount,owner\n"
        "Acme renewal,Acme,Sales,Negotiation,13000,Sam Seller\nNew one,Newco,Fresh,First,5,\n",
    ),
    ("tasks.csv", "task,due,assignee,about\nCall,2026-04-01,Sam Seller,Acme renewal\n"),
]


def every(tell: Chat, table: Any) -> list[Any]:
    with reading(tell.bot.engine) as session:
        return list(session.exec(select(table).order_by(table.id)).all())


def shop(tell: Chat) -> dict[str, Any]:
    """Every row of the shop and the CRM."""
    found = how_things_are(tell.bot.engine)
    return {name: rows for name, rows in found.items() if name not in AROUND}


def labels(reply: Reply) -> list[str]:
    return [button.label for button in reply.buttons]


def lines(reply: Reply) -> list[str]:
    return [str(one) for block in reply.blocks if isinstance(block, List) for one in block.items]


# -- in ---------------------------------------------------------------------------------------


def test_a_file_is_shown_as_it_was_understood_before_anything_is_taken(tell: Chat) -> None:
    before = shop(tell)
    asked = tell("", csv(LEADS))
    assert (asked.tone, str(asked)) == ("ask", "2 contacts in leads.csv. Import?")
    assert rows(asked) == [
        ["Name", "name", "Ann Lee"],
        ["E-mail", "email", "ann@lee.test"],
        ["Company", "organisation", "Acme"],
    ]
    assert lines(asked) == ["Left out: Notes", "undo takes it back."]
    assert labels(asked) == ["Import 2 contacts", "They are customers", "Cancel"]
    assert shop(tell) == before


def test_a_yes_takes_the_file_in_as_the_one_who_handed_it_over(tell: Chat) -> None:
    tell("", csv(LEADS))
    done = tell("yes")
    assert (done.tone, str(done)) == ("done", "2 contacts added, from leads.csv.")
    assert [one.name for one in every(tell, Contact)][-2:] == ["Ann Lee", "Bo Ray"]
    (entry,) = every(tell, JournalEntry)
    assert (entry.member_id, entry.surface, entry.channel) == (tell.member_id, "test", "test")
    assert str(tell("who is ann lee").text.values["contact"]) == "Ann Lee"
    assert every(tell, Upload) == []


def test_a_yes_counts_once_and_the_same_file_adds_nothing(tell: Chat) -> None:
    asked = tell("", csv(LEADS))
    yes = str(asked.buttons[0].call)
    assert tell(yes).tone == "done"
    assert tell(yes).tone == "refused"
    tell("", csv(LEADS))
    again = tell("yes")
    assert str(again) == "Nothing new in leads.csv."
    assert again.buttons == ()
    assert len(every(tell, Contact)) == 6


def test_the_words_with_a_file_say_what_it_holds(tell: Chat) -> None:
    for said in ("customers", "import these as customers", "here are our customers, import them"):
        assert labels(tell(said, csv(LEADS)))[0] == "Import 2 customers"
    for said in ("import this", "from the fair, have fun", "sales last week"):
        assert labels(tell(said, csv(LEADS)))[0] == "Import 2 contacts"


def test_a_file_that_may_be_two_things_is_either(tell: Chat) -> None:
    first = tell("", csv(LEADS))
    second = tell("they are customers")
    assert str(second) == "2 customers in leads.csv. Import?"
    assert tell(str(first.buttons[0].call)).tone == "refused"  # it waits for one answer only
    assert str(tell("yes")) == "2 customers added, from leads.csv."
    assert [one.name for one in every(tell, Customer)][-2:] == ["Ann Lee", "Bo Ray"]


def test_words_that_ask_for_another_change_are_done_and_the_file_is_left(tell: Chat) -> None:
    reply = tell("note for acme renewal: signed, see file", csv("%PDF", "contract.pdf"))
    assert reply.tone == "done"
    assert "I left contract.pdf alone" in str(reply)
    assert every(tell, Upload) == []


def test_a_no_forgets_the_file(tell: Chat) -> None:
    tell("", csv(LEADS))
    assert "not done" in str(tell("cancel"))
    assert every(tell, Upload) == []
    assert "Send me the file" in str(tell("import this"))


def test_each_of_two_files_has_its_own_yes(tell: Chat) -> None:
    first, second = tell("", csv(LEADS)), tell("", csv(PRICES, "prices.csv"))
    assert labels(tell("yes")) == ["import prices.csv", "import leads.csv"]
    assert str(tell(str(first.buttons[0].call))) == "2 contacts added, from leads.csv."
    done = tell(str(second.buttons[0].call))
    assert str(done) == "1 product added and 1 changed, from prices.csv."


def test_a_file_waits_for_a_day_and_survives_a_restart(tell: Chat) -> None:
    tell("", csv(LEADS))
    tell.bot = Bot(tell.bot.engine, tell.bot.registry, importer=tell.bot.importer)
    assert labels(tell.later(hours=5)("import this"))[0] == "Import 2 contacts"
    assert tell.later(hours=23)("yes").tone == "done"
    late = str(tell("", csv(LEADS)).buttons[0].call)
    assert tell.later(hours=25)(late).tone == "refused"
    assert len(every(tell, Contact)) == 6


def test_what_nobody_answered_is_swept_away(tell: Chat) -> None:
    tell("", csv(LEADS))

    def sessions() -> Any:
        return writing(tell.bot.engine)

    pruning.prune(sessions, NOW + timedelta(hours=23))
    assert len(every(tell, Upload)) == 1
    pruning.prune(sessions, NOW + timedelta(hours=24))
    assert every(tell, Upload) == []


def test_nobody_else_can_take_the_file_in(tell: Chat) -> None:
    asked = tell("", csv(LEADS))
    olga = tell.as_("Olga")
    assert "Only Alma Admin" in str(olga(str(asked.buttons[0].call)))
    assert "That file is gone" in str(olga(str(asked.buttons[1].call)))
    assert len(every(tell, Contact)) == 4


def test_files_are_for_admins(tell: Chat) -> None:
    reply = tell.as_("Sam")("", csv(LEADS))
    assert (reply.tone, str(reply)) == (
        "refused",
        "“data import” takes the role admin; yours is rep. Ask an admin to do it or to change "
        "your role.",
    )
    assert every(tell, Upload) == []


def test_a_role_lost_before_the_yes_counts(tell: Chat) -> None:
    tell("", csv(LEADS))
    with writing(tell.bot.engine) as session:
        session.get_one(Member, tell.member_id).role = Role.REP
        session.commit()
    assert tell("yes").tone == "refused"
    assert len(every(tell, Contact)) == 4


def test_rows_that_cannot_be_taken_come_back_as_a_file(tell: Chat) -> None:
    asked = tell("", csv(LEADS + "Cy Fox,nonsense,,\n"))
    assert lines(asked)[0] == "1 row can't be taken: “nonsense” is not an e-mail address"
    done = tell("yes")
    assert (done.tone, str(done)) == ("warning", "2 contacts added, from leads.csv.")
    assert done.file is not None
    assert done.file.name == "leads.csv.rejected.csv"
    assert done.file.content.decode().splitlines() == [
        "line,reason,Name,E-mail,Company,Notes",
        "4,“nonsense” is not an e-mail address,Cy Fox,nonsense,,",
    ]
    mended = done.file.content.decode().replace("Fox,nonsense", "Fox,cy@fox.test")
    tell("as contacts", csv(mended, done.file.name))
    assert str(tell("yes")).startswith("1 contact added")


def test_a_file_that_cannot_be_taken_gets_one_sentence(tell: Chat) -> None:
    before = shop(tell)
    for file, said in REFUSED:
        reply = tell("", file)
        assert reply.tone == "refused"
        assert str(reply).startswith(said)
        assert len(str(reply)) < 500
        assert "--map" not in str(reply)  # there is no such option here
    assert every(tell, Upload) == []
    assert shop(tell) == before


def test_a_file_whose_rows_all_stay_out_says_so(tell: Chat) -> None:
    assert "no rows" in str(tell("contacts", csv("name,email\n")))
    lines = "order number,sku,quantity,unit price\n9999,POT-1,1,2.00\n"
    tell("", csv(lines, "lines.csv"))  # only where it is written it shows that there is no order
    done = tell("yes")
    assert (done.tone, str(done)) == ("warning", "None of the rows in lines.csv could be taken.")
    assert done.file is not None
    assert b"there is no order 9999 yet" in done.file.content


def test_a_file_that_unpacks_without_an_end_is_refused(
    tell: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.files.handed.UNPACKED", 100_000)
    packed = File("leads.csv.gz", "", gzip.compress(LEADS.encode() * 10_000))
    assert "unpacked" in str(tell("", packed))
    small = File("leads.csv.gz", "", gzip.compress(LEADS.encode()))
    assert labels(tell("", small))[0] == "Import 2 contacts"


def test_a_message_with_a_file_that_comes_twice_is_answered_once(tell: Chat) -> None:
    message = Incoming(
        "", "test", "test", member_id=tell.member_id, id="m1", now=NOW, file=csv(LEADS)
    )
    assert tell.bot.handle(message).tone == "ask"
    assert "already" in str(tell.bot.handle(message))
    assert len(every(tell, Upload)) == 1


def test_without_anything_that_reads_files_the_way_to_do_it_is_told(tell: Chat) -> None:
    tell.bot = Bot(tell.bot.engine, tell.bot.registry)
    assert "opsbot import PATH" in str(tell("import this"))
    assert "opsbot import PATH" in str(tell("", csv(LEADS)))


def test_others_write_while_a_file_is_taken(tell: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """The door holds no transaction then: on SQLite nobody else could write, the import neither."""
    tell("", csv(LEADS))
    run = files.run
    said: list[str] = []

    def meanwhile(*args: Any, **how: Any) -> files.Report:
        said.append(str(tell.as_("Sam")("note for acme renewal: called")))
        return run(*args, **how)

    monkeypatch.setattr("adapters.files.handed.run", meanwhile)
    assert tell("yes").tone == "done"
    tell("", csv(PRICES, "prices.csv"))
    assert said == ["Noted on Acme renewal: called"] * 2


def test_a_file_that_stops_half_way_goes_on_where_it_stopped(
    tell: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell("", csv(LEADS))
    with monkeypatch.context() as broken:
        full = OperationalError("", None, Exception("disk full"))
        broken.setattr(Store, "remember", Mock(side_effect=full))
        reply = tell("yes")
    assert (reply.tone, reply.buttons) == ("warning", ())
    assert str(reply).startswith("leads.csv was taken up to about row 2, then failed: disk full.")
    assert len(every(tell, Contact)) == 4
    tell("import this")
    assert tell("yes").tone == "done"


# -- taken back -------------------------------------------------------------------------------


def test_an_import_taken_back_leaves_everything_as_it_was(tell: Chat) -> None:
    before = shop(tell)
    for name, text in FILES:
        tell("", csv(text, name))
        done = tell("yes")
        assert done.tone == "done"
        after = contents(shop(tell))
        assert str(tell("undo")) == f"Taken back: “import {name}”."
        assert shop(tell) == before
        tell("", csv(text, name))
        assert str(tell("yes")) == str(done)  # it is news again
        assert contents(shop(tell)) == after
        tell("undo")


def contents(shop: dict[str, Any]) -> dict[str, int]:
    return {name: len(rows) for name, rows in shop.items()}


def test_what_somebody_changed_since_stands_in_the_way_of_undo(tell: Chat) -> None:
    tell("", csv(LEADS))
    tell("yes")
    tell.as_("Sam")('contacts note "Ann Lee" "called"')
    assert "Sam Seller" in str(tell("undo"))
    assert len(every(tell, Contact)) == 6


def test_an_import_too_big_to_take_back_says_so_before_and_after(tell: Chat) -> None:
    text = "name,email\n" + "".join(f"P {n},p{n}@x.test\n" for n in range(501))
    asked = tell("contacts", csv(text))
    assert lines(asked) == ["So many rows can't be taken back with undo."]
    done = tell("yes")
    assert str(done) == "501 contacts added, from leads.csv."
    assert lines(done) == lines(asked)
    assert done.buttons == ()
    assert "cannot be taken back" in str(tell("undo"))


# -- out --------------------------------------------------------------------------------------


def test_an_export_says_how_many_and_hands_over_the_file(tell: Chat) -> None:
    reply = tell("export last month's orders as csv")
    assert str(reply) == ("3 orders placed 1–28 Feb 2026, in orders 2026-02-01 to 2026-02-28.csv.")
    assert reply.file is not None
    text = reply.file.content.decode("utf-8-sig")
    assert [line.split(",")[0] for line in text.splitlines()] == [
        "Order number", "1035", "1036", "1037",
    ]  # fmt: skip


def test_an_export_of_nothing_is_no_file(tell: Chat) -> None:
    reply = tell("export orders of 2019")
    assert (reply.file, labels(reply)) == (None, ["All orders"])
    assert str(reply) == "No orders placed 1 Jan – 31 Dec 2019."


def test_records_without_a_day_are_all_there_and_it_says_so(tell: Chat) -> None:
    reply = tell("export the products of last month")
    assert str(reply) == "8 products, in products.csv. Products have no day, so these are all."


def test_an_export_says_what_its_time_is_about(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        for one in session.exec(select(Customer).where(Customer.country == "US")):
            one.since = date(2026, 2, 3)
        session.commit()
    reply = tell('data export customers period:"last month"')
    assert str(reply).startswith("3 customers since 1–28 Feb 2026, in customers 2026-02-01")
    assert "deals opened 1–28 Feb 2026" in str(tell('data export deals period:"last month"'))
    assert "tasks due 16–22 Mar 2026" in str(tell('data export tasks period:"this week"'))


def test_an_export_is_for_admins(tell: Chat) -> None:
    assert tell.as_("Sam")("export deals").tone == "refused"


def test_more_than_a_file_holds_is_refused_with_a_shorter_time(
    tell: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("opsbot.exporting.MOST", 10)
    reply = tell("export orders")
    assert str(reply).startswith("That would be 11 rows; a file here holds 10.")
    assert str(tell(str(reply.buttons[0].call))).startswith("7 orders")


KINDS = ("orders", "products", "customers", "contacts", "deals", "tasks")


def nasty(tell: Chat) -> None:
    """Records that a spreadsheet, a CSV file or an importer could take for something else."""
    with writing(tell.bot.engine) as session:
        space: dict[str, Any] = {"workspace_id": 1}
        ada = session.exec(select(Customer).where(Customer.name == "Ada Byron")).one()
        ada.name, ada.phone, ada.since = "=HYPERLINK(A1)", "+44 1", date(2024, 2, 29)
        bob = session.exec(select(Contact).where(Contact.name == "Bob Kelso")).one()
        bob.name, bob.title = 'Bob "K", O\'Neil', "@SUM(1)\nand more"
        task = session.exec(select(Task).where(Task.number == 12)).one()
        task.text, task.due_at, task.due_all_day = "-1+1", datetime(2026, 4, 1, tzinfo=UTC), True
        deal = session.exec(select(Deal).where(Deal.title == "Initech kits")).one()
        deal.title, deal.amount_minor, deal.contact_id = "'=Kits; <b>", None, bob.id
        jar = session.exec(select(Product).where(Product.sku == "JAR-1")).one()
        jar.category, jar.low_stock = "+Pantry", None
        order = session.exec(select(Order).where(Order.number == "1043")).one()
        order.discount_minor, order.tax_minor, order.placed_at = 3000, 17, NOW
        order.lines[0].unit_price_micros = 9_500_125
        session.add(Refund(order_id=order.id, amount_minor=99, currency="USD", at=NOW, **space))
        note = Refund(number="C77", amount_minor=1600, currency="USD", at=NOW, **space)
        tag = Tag(name="v.i.p.", **space)
        session.add_all([note, tag])
        session.flush()
        session.add(Tagging(tag_id=tag.id, customer_id=ada.id, **space))
        session.add(
            RefundLine(
                refund_id=note.id, product_id=jar.id, title="Honey Jar", quantity=2,
                total_minor=1600, **space,
            )
        )  # fmt: skip
        session.commit()


def exported(tell: Chat) -> dict[str, bytes]:
    found = {}
    for kind in KINDS:
        reply = tell(f"data export kind:{kind}")
        assert reply.file is not None, reply
        found[kind] = reply.file.content
    return found


def elsewhere(tell: Chat) -> Chat:
    """The admin of another, empty workspace with the same members."""
    with writing(tell.bot.engine) as session:
        made = new_workspace(session, name="Copy", currency="USD", timezone="UTC")
        for one in session.exec(select(Member).order_by(col(Member.id))).all():
            member = Member(workspace_id=made.id, name=one.name, email=one.email, role=one.role)
            session.add(member)
        session.flush()
        query = select(Member).where(Member.workspace_id == made.id, Member.role == Role.ADMIN)
        other = Chat(tell.bot, session.exec(query).one())
        session.commit()
    return other


def test_what_goes_out_comes_in_again_as_it_was(tell: Chat, tmp_path: Path) -> None:
    nasty(tell)
    out = exported(tell)
    for kind, content in out.items():
        (tmp_path / f"{kind}.csv").write_bytes(content)
    other = elsewhere(tell)
    with reading(tell.bot.engine) as session:
        space = session.exec(select(Workspace).where(Workspace.name == "Copy")).one().id
    report = files.run(tell.bot.engine, [tmp_path], workspace=space, now=NOW)
    assert (report.rejected, report.failed) == (0, [])
    again = exported(other)
    for kind in KINDS:
        assert again[kind].decode().splitlines() == out[kind].decode().splitlines()


def test_what_goes_out_changes_nothing_where_it_came_from(tell: Chat) -> None:
    before = shop(tell)
    for kind in KINDS:
        reply = tell(f"data export kind:{kind}")
        assert reply.file is not None
        assert tell("", reply.file).buttons[0].label.endswith(kind)
        assert str(tell("yes")) == f"Nothing new in {kind}.csv."
    assert shop(tell) == before
