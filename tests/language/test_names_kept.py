"""The index of names is read from the database, and is kept up to date with the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session, select

from opsbot import journal
from opsbot.database import reading, writing
from opsbot.language import names as reading_names
from opsbot.language import naming
from opsbot.language.names import Names, follow, load, words_of
from opsbot.model import (
    Contact,
    Customer,
    Deal,
    JournalEntry,
    Member,
    Organisation,
    Pipeline,
    Plan,
    Product,
    Project,
    Record,
    Stage,
    Subscription,
    Task,
    Ticket,
    Workspace,
)
from opsbot.model.crm import DealStatus
from opsbot.setup import new_workspace
from opsbot.testing import NOW
from tests.databases import Databases, opened

KINDS: tuple[type[Record], ...] = (
    Contact, Customer, Deal, Member, Organisation, Pipeline, Plan, Product, Project, Stage, Task,
    Ticket,
)  # fmt: skip


class Shop:
    """The small shop, what is changed in it, and its names."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        with writing(engine) as session:
            self.id = session.exec(select(Workspace.id)).one()
            other = new_workspace(session, name="Another", currency="USD")
            session.add(Customer(workspace_id=other.id, name="Nobody Here"))
            session.commit()
        self.names = self.read()

    def read(self) -> Names:
        with reading(self.engine) as session:
            return load(session, self.id)

    def change(
        self, work: Callable[[Session], object], command: str = "test", number: int | None = None
    ) -> Names:
        """The names after something was done in the journal's sight."""
        with writing(self.engine) as session:
            kept = journal.listen(session)
            work(session)
            entry = JournalEntry(
                workspace_id=self.id, at=NOW, phrase="", command=command, surface="test"
            )
            if number:
                entry.id = number
            journal.write(session, kept, entry)
            session.commit()
        return self.follow()

    def follow(self) -> Names:
        with reading(self.engine) as session:
            self.names = follow(session, self.id, self.names)
        return self.names

    def records(self) -> Iterator[Record]:
        with reading(self.engine) as session:
            for kind in KINDS:
                yield from session.exec(select(kind).where(kind.workspace_id == self.id))

    def found(self, kind: str, text: str, *, state: str = "", with_part: bool = False) -> list[str]:
        found = self.names.find([kind], words_of(text), state=state, with_part=with_part)
        return [ref.label for ref in found.refs]


@pytest.fixture(params=["few", "many"])
def shop(
    databases: Databases, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shop]:
    """The small shop, read as such, and as if it had very many records of each kind."""
    if request.param == "many":
        for module in (reading_names, naming):
            monkeypatch.setattr(module, "FEW", 1)
    with databases.with_shop() as url, opened(url) as engine:
        yield Shop(engine)


def named(session: Session, kind: type[Record], label: str) -> Record:
    return next(record for record in session.exec(select(kind)) if record.label == label)


def call(record: Record, name: str) -> None:
    """Give a record another name."""
    column = next(c for c in ("name", "title", "text", "subject") if hasattr(record, c))
    setattr(record, column, name)


def rename(kind: type[Record], before: str, after: str) -> Callable[[Session], None]:
    return lambda session: call(named(session, kind, before), after)


def test_every_record_is_found_by_its_names(shop: Shop) -> None:
    for record in shop.records():
        kind = record.ref.kind
        assert shop.names.get(kind, record.id) == record.ref
        assert shop.names.by_key(kind, record.key) == record.ref
        for name in (record.label, getattr(record, "email", ""), getattr(record, "sku", "")):
            if name:
                assert record.ref in shop.names.find([kind], words_of(name)).refs
    assert shop.found("customer", "nobody here") == []


def test_what_was_read_at_once_and_one_by_one_is_the_same(shop: Shop) -> None:
    at_once, records = shop.names, list(shop.records())

    def rename_all(after: str) -> Callable[[Session], None]:
        def work(session: Session) -> None:
            for record in records:
                call(session.get_one(type(record), record.id), record.label + after)

        return work

    shop.names = Names()
    shop.change(rename_all(" x"))
    one_by_one = shop.change(rename_all(""))
    assert one_by_one is not at_once
    typed = {text for r in records for text in (r.label, getattr(r, "email", None), r.label[:7])}
    for kind in {record.ref.kind for record in records}:
        assert one_by_one.all(kind) == at_once.all(kind)
        for words in map(words_of, filter(None, typed)):
            for state in ("", "open", "closed"):
                for part in (False, True):
                    found = one_by_one.find([kind], words, state=state, with_part=part)
                    assert found == at_once.find([kind], words, state=state, with_part=part)


def test_a_renamed_record_is_found_by_its_new_name_only(shop: Shop) -> None:
    shop.change(rename(Customer, "Ada Byron", "Ada Lovelace"))
    assert shop.found("customer", "ada lovelace") == ["Ada Lovelace"]
    assert shop.found("customer", "byron") == []
    assert not shop.names.knows("byron")


def test_a_new_and_a_removed_record_are_noticed(shop: Shop) -> None:
    shop.change(
        lambda session: session.add(Product(workspace_id=shop.id, title="Whisk", currency="USD"))
    )
    assert shop.found("product", "whisk") == ["Whisk"]
    shop.change(lambda session: session.delete(named(session, Product, "Whisk")))
    assert shop.found("product", "whisk") == []


def test_a_renamed_organisation_keeps_its_deals(shop: Shop) -> None:
    assert shop.found("deal", "globex", with_part=True) == ["Globex supply", "Globex pilot"]
    shop.change(rename(Organisation, "Globex", "Vandelay & Sons"))
    assert shop.found("deal", "vandelay and sons", with_part=True) == [
        "Globex supply",
        "Globex pilot",
    ]
    assert shop.found("deal", "initech", with_part=True) == ["Initech kits", "Initech welcome"]


def test_a_deal_that_was_won_is_not_open_any_more(shop: Shop) -> None:
    def win(session: Session) -> None:
        deal = named(session, Deal, "Globex pilot")
        assert isinstance(deal, Deal)
        deal.status = DealStatus.WON

    assert len(shop.found("deal", "globex", state="open")) == 2
    shop.change(win)
    assert shop.found("deal", "globex", state="open") == ["Globex supply"]


def test_of_plans_with_one_name_ours_is_meant_once_we_subscribe(shop: Shop) -> None:
    def subscribe(session: Session) -> None:
        plans = session.exec(select(Plan).where(Plan.workspace_id == shop.id)).all()
        ours = session.exec(select(Subscription).where(Subscription.workspace_id == shop.id)).one()
        before = session.get_one(Plan, ours.plan_id)
        other = next(plan for plan in plans if plan.system != before.system)
        ours.plan_id = other.id
        systems.append(other.system)

    systems: list[str] = []
    shop.change(subscribe)
    with reading(shop.engine) as session:
        plans = session.exec(select(Plan).where(Plan.workspace_id == shop.id)).all()
    theirs = {plan.id for plan in plans if plan.system == systems[0]}
    first = [ref.id for ref in shop.names.all("plan", limit=len(theirs))]
    assert set(first) == theirs


def test_an_import_reads_everything_anew(shop: Shop) -> None:
    with writing(shop.engine) as session:  # past the journal, as an import writes
        session.add(Customer(workspace_id=shop.id, name="Grace Hopper"))
        session.commit()
    assert shop.follow() is shop.names
    assert shop.found("customer", "grace hopper") == []

    def note(session: Session) -> None:
        session.add(Customer(workspace_id=shop.id, name="Alan Turing"))

    shop.change(note, command="data.import")
    assert shop.found("customer", "grace hopper") == ["Grace Hopper"]


def test_of_a_kind_of_which_very_many_changed_all_are_read(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_names, "_MOST", 2)

    def remove(session: Session) -> None:
        for ticket in session.exec(select(Ticket)):
            session.delete(ticket)
        for name in ("Ada Byron", "John Smith", "Joan Smith"):
            rename(Customer, name, f"{name} Jr.")(session)

    shop.change(remove)
    assert shop.found("customer", "john smith jr") == ["John Smith Jr."]
    assert shop.found("customer", "hans muller") == ["Hans Müller"]
    assert shop.names.all("ticket") == []


def test_a_name_with_a_separator_in_it_is_read_like_any_other(shop: Shop) -> None:
    with writing(shop.engine) as session:
        call(named(session, Product, "Copper Kettle"), "Copper\x1fKettle")
        session.commit()
    shop.names = shop.read()
    assert [" ".join(words_of(name)) for name in shop.found("product", "copper kettle")] == [
        "copper kettle"
    ]
    assert shop.found("product", "red teapot") == ["Red Teapot"]


def test_where_nothing_changed_one_query_says_so(shop: Shop) -> None:
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(shop.engine, "before_cursor_execute", note)
    assert shop.follow() is shop.names
    event.remove(shop.engine, "before_cursor_execute", note)
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 1


def test_a_change_is_noticed_though_a_later_one_was_committed_before_it(shop: Shop) -> None:
    shop.change(rename(Customer, "John Smith", "John Smythe"), number=1_002)
    shop.change(rename(Customer, "Ada Byron", "Ada Lovelace"), number=1_001)
    assert shop.found("customer", "ada lovelace") == ["Ada Lovelace"]


def test_a_record_that_changes_again_and_again_is_followed(shop: Shop) -> None:
    for _ in range(20):
        shop.change(rename(Customer, "Ada Byron", "Ada Lovelace"))
        shop.change(rename(Customer, "Ada Lovelace", "Ada Byron"))
    assert shop.found("customer", "ada lovelace") == []
    assert shop.found("customer", "ada byron") == ["Ada Byron"]
