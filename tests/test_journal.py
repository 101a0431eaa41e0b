"""The journal: whatever was written can be taken back, and what is newer is never trampled on."""

from __future__ import annotations

from typing import Any

import pytest
import sqlmodel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, select
from sqlmodel import SQLModel

from opsbot import journal
from opsbot.command import collect
from opsbot.database import reading, writing
from opsbot.model import JournalEntry, Member, Product
from opsbot.testing import Chat, talk

# Rows that tell what happened, not how things are.
TOLD = {
    "journal_entry", "journal_change", "conversation", "handled", "confirmation", "not_understood",
}  # fmt: skip

PRODUCTS = st.sampled_from(["Blue Teapot", "Honey Jar", "Travel Mug", "Assam Tea 100g"])
DEALS = st.sampled_from(["Acme renewal", "Globex supply", "Globex pilot", "Initech kits"])
STAGES = st.sampled_from(["Lead", "Qualified", "Proposal", "Negotiation"])
ORDERS = st.sampled_from(["1041", "1042", "1043", "1044"])
CONTACTS = st.sampled_from(["Jane Roe", "Jane Doe", "Bob Kelso"])
COUNT = st.integers(1, 60)
TASKS = st.sampled_from([12, 13, 14])
MEMBERS = st.sampled_from(["Olga", "Alma", "Sam", "Vic"])
KINDS = st.sampled_from(["stock", "usage", "deals", "tasks", "orders"])
DIGESTS = st.sampled_from(["sales", "pipeline", "tasks", "usage", "all"])
TEXT = st.text("abcæøß <&>*_`'%{}😀", min_size=1, max_size=20).map(
    lambda text: f"x{text}".replace('"', "").replace("\\", "")
)


def phrase(template: str, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[str]:
    return st.builds(lambda **values: template.format(**values), **parts)


# A way to say every command that writes; the test below notices one that is missing.
WRITES = {
    "stock.set": phrase('stock set "{p}" {n}', p=PRODUCTS, n=COUNT),
    "stock.adjust": phrase('stock adjust "{p}" {n}', p=PRODUCTS, n=st.integers(-9, 60)),
    "stock.threshold": phrase('stock threshold "{p}" {n}', p=PRODUCTS, n=COUNT),
    "deals.add": phrase('deals add "{t}" amount:{n} org:Acme', t=TEXT, n=COUNT),
    "deals.move": phrase('deals move "{d}" {s}', d=DEALS, s=STAGES),
    "deals.win": phrase('deals win "{d}"', d=DEALS),
    "deals.lose": phrase('deals lose "{d}" reason:"{t}"', d=DEALS, t=TEXT),
    "deals.value": phrase('deals value "{d}" {n}', d=DEALS, n=COUNT),
    "deals.assign": phrase('deals assign "{d}" {m}', d=DEALS, m=MEMBERS),
    "deals.close_date": phrase(
        'deals close_date "{d}" 2026-04-{n:02}', d=DEALS, n=st.integers(1, 30)
    ),
    "deals.reopen": phrase('deals reopen "{d}"', d=st.one_of(DEALS, st.just("Initech welcome"))),
    "deals.note": phrase('deals note "{d}" "{t}"', d=DEALS, t=TEXT),
    "orders.fulfil": phrase("orders fulfil {o} carrier:dhl", o=ORDERS),
    "orders.hold": phrase('orders hold {o} "{t}"', o=ORDERS, t=TEXT),
    "orders.release": phrase("orders release {o}", o=ORDERS),
    "orders.note": phrase('orders note {o} "{t}"', o=ORDERS, t=TEXT),
    "contacts.add": phrase('contacts add "{t}" org:Globex', t=TEXT),
    "contacts.note": phrase('contacts note "{c}" "{t}"', c=CONTACTS, t=TEXT),
    "tasks.add": phrase('tasks add "{t}" due:2026-03-{n:02}', t=TEXT, n=st.integers(19, 30)),
    "tasks.done": phrase("tasks done {n}", n=TASKS),
    "tasks.reopen": phrase("tasks reopen {n}", n=TASKS),
    "tasks.assign": phrase("tasks assign {n} {m}", n=TASKS, m=MEMBERS),
    "alias.add": phrase('alias add "sc{n}" "{t}"', n=st.integers(1, 3), t=TEXT),
    "alias.remove": phrase("alias remove sc{n}", n=st.integers(1, 3)),
    "bot.forget": phrase("bot forget {n}", n=st.integers(1, 3)),
    "me.timezone": phrase("me timezone {z}", z=st.sampled_from(["Asia/Tokyo", "CET", "rome"])),
    "me.language": phrase("me language {z}", z=st.sampled_from(["en", "is", "vi"])),
    "members.invite": phrase('members invite "{t}" rep', t=TEXT),
    "members.welcome": phrase(
        "members welcome tea{n}.test role:{r}",
        n=st.integers(1, 2),
        r=st.sampled_from(["rep", "viewer"]),
    ),
    "members.unwelcome": phrase("members unwelcome tea{n}.test", n=st.integers(1, 2)),
    "me.link": st.just("me link 4F7K-Q2XM"),  # refused at a terminal: see test_connecting.py
    "channel.limit": st.just("channel limit orders"),  # refused in private: see there, too
    "members.role": phrase("members role Vic {r}", r=st.sampled_from(["rep", "merchant", "admin"])),
    "rules.add": st.just('rules add "when a project is closed, tell here"'),
    "rules.pause": phrase("rules pause {n}", n=st.integers(1, 3)),
    "rules.resume": phrase("rules resume {n}", n=st.integers(1, 3)),
    "alerts.ack": phrase("alerts ack {n}", n=st.integers(1, 4)),
    "alerts.snooze": phrase("alerts snooze kind:{k} until:2026-04-01", k=KINDS),
    "alerts.subscribe": phrase("alerts subscribe {k}", k=KINDS),
    "alerts.unsubscribe": phrase("alerts unsubscribe {k}", k=KINDS),
    "digest.schedule": phrase("digest schedule {k} at:0{n}:00", k=DIGESTS, n=st.integers(6, 9)),
    "digest.stop": phrase("digest stop {k}", k=DIGESTS),
    "me.quiet": phrase("me quiet {a}:00 {b}:00", a=st.integers(19, 23), b=st.integers(5, 9)),
    "tasks.postpone": phrase(
        "tasks postpone {n} 2026-04-{d:02}", n=st.sampled_from([12, 13]), d=st.integers(1, 30)
    ),
    "usage.record": phrase('usage record storage "{n} mb"', n=st.integers(391, 900)),
    "usage.threshold": phrase("usage threshold storage {n}", n=st.integers(1, 69)),
}


def how_things_are(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, versions aside."""
    with reading(engine) as session:
        return {
            table.name: [
                {name: value for name, value in row._mapping.items() if name != "version"}
                for row in session.execute(select(table).order_by(table.c.id))
            ]
            for table in SQLModel.metadata.sorted_tables
            if table.name not in TOLD
        }


def newest_entry(engine: Engine) -> int:
    with reading(engine) as session:
        return max(session.exec(sqlmodel.select(JournalEntry.id)))


def entries(engine: Engine) -> int:
    with reading(engine) as session:
        return len(session.exec(sqlmodel.select(JournalEntry.id)).all())


def emptied(engine: Engine) -> None:
    with writing(engine) as session:
        for table in reversed(SQLModel.metadata.sorted_tables):
            if table.name == "journal_entry":
                session.execute(table.update().values(undoes=None, undone_by=None))
            session.execute(table.delete())
        session.commit()


def test_every_command_that_writes_has_a_phrase_here() -> None:
    undoable = {one.id for one in collect().built() if one.writes and not one.costly}
    others = {"bot.undo", "bot.teach", "bot.resend", "data.import"}  # have tests of their own
    assert undoable - others == WRITES.keys()


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    said=st.lists(st.one_of(*WRITES.values()), min_size=1, max_size=12),
    zone=st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata"]),
)
def test_undoing_everything_leaves_everything_as_it_was(
    database: Engine, said: list[str], zone: str
) -> None:
    emptied(database)
    tell = talk(database, timezone=zone)
    before = how_things_are(database)
    for one in said:
        if [button.label for button in tell(one).buttons][:1] == ["Yes"]:
            tell("yes")
    for _ in range(entries(database)):
        assert tell("undo").tone == "done"
    assert how_things_are(database) == before
    assert str(tell("undo")) == "You have changed nothing that I could take back."


def test_an_undo_can_be_undone(tell: Chat) -> None:
    tell("move acme renewal to negotiation")
    after = how_things_are(tell.bot.engine)
    tell("undo")
    assert tell(f"bot undo entry:{newest_entry(tell.bot.engine)}").tone == "done"
    moved = [(row["title"], row["stage_id"]) for row in how_things_are(tell.bot.engine)["deal"]]
    assert moved == [(row["title"], row["stage_id"]) for row in after["deal"]]
    assert tell("undo").tone == "done"


def test_undo_leaves_a_later_change_alone(tell: Chat) -> None:
    tell("move acme renewal to negotiation")
    tell.as_("Sam")("move acme renewal to qualified")
    reply = tell("undo")
    assert reply.tone == "refused"
    assert "Sam Seller said “move acme renewal to qualified”" in str(reply)
    assert "Qualified" in str(tell("deals show acme renewal").blocks[0].pairs)  # type: ignore[union-attr]


def test_a_later_change_of_another_field_does_not_stand_in_the_way(tell: Chat) -> None:
    tell("move acme renewal to negotiation")
    tell.as_("Sam")("acme renewal is worth 15000 now")
    assert tell("undo").tone == "done"


def test_what_something_newer_needs_is_not_taken_away(tell: Chat) -> None:
    tell('deals add "Big one" org:Acme')
    tell.as_("Sam")('deals note "Big one" "they called"')
    reply = tell("undo")
    assert reply.tone == "refused"
    assert "Sam Seller" in str(reply)


def test_two_stock_changes_are_taken_back_one_without_the_other(tell: Chat) -> None:
    tell("stock adjust honey 10")
    tell.as_("Mia")("stock adjust honey 5")
    assert tell("undo").tone == "done"
    stock = {row["title"]: row["stock"] for row in how_things_are(tell.bot.engine)["product"]}
    assert stock["Honey Jar"] == 68


def test_an_admin_takes_back_what_another_did_and_nobody_else_does(tell: Chat) -> None:
    tell.as_("Sam")("move acme renewal to negotiation")
    entry = newest_entry(tell.bot.engine)
    assert tell.as_("Mia")(f"bot undo entry:{entry}").tone == "refused"
    assert tell(f"bot undo entry:{entry}").tone == "done"


def test_a_refund_is_not_pretended_to_be_undone(tell: Chat) -> None:
    tell("refund 1042")
    tell("yes")
    assert str(tell("undo")) == "“refund 1042” cannot be taken back."


def test_a_bulk_statement_in_a_command_is_a_mistake_that_shows(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        journal.listen(session)
        with pytest.raises(RuntimeError, match="pass the journal by"):
            session.execute(insert(Product), [{"title": "past the journal"}])


def test_undo_reaches_back_over_days(tell: Chat) -> None:
    tell("move acme renewal to negotiation")
    assert tell.later(days=3)("undo").tone == "done"


def test_what_was_written_in_another_zone_can_be_taken_back(tell: Chat, database: Engine) -> None:
    with writing(database) as session:
        session.get_one(Member, tell.member_id).timezone = "America/New_York"
        session.commit()
    assert str(tell("orders fulfil 1042")).endswith("fulfilled.")
    assert tell("undo").tone == "done"
