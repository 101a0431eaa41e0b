"""What Tab offers: commands, their slots, and names of this workspace alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from sqlalchemy import Engine
from sqlmodel import Session, select

from adapters.terminal.complete import Completions
from opsbot.command import Context, Registry, Words, command, default
from opsbot.model import Customer, Deal, Order, Workspace
from opsbot.model.people import Role
from opsbot.model.sales import Fulfilment
from opsbot.reply import Reply, say
from opsbot.setup import new_workspace
from opsbot.values import Period
from tests.databases import Databases, opened


@command("orders.list", role=Role.VIEWER)
def orders(
    ctx: Context,
    status: Fulfilment | None = None,
    period: Period = default("today"),
    customer: Customer | None = None,
) -> Reply:
    """List orders."""
    return Reply(say("x"))


@command("orders.note", role=Role.MERCHANT, writes=True)
def note(ctx: Context, order: Order, text: Words) -> Reply:
    """Write a note on an order."""
    return Reply(say("x"))


@command("deals.show", role=Role.VIEWER)
def show(ctx: Context, deal: Deal) -> Reply:
    """Show a deal."""
    return Reply(say("x"))


Offer = Callable[[str], dict[str, str]]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One shop for all tests of this file: they only look."""
    databases: Databases = request.getfixturevalue(request.param)
    with databases.with_shop() as url, opened(url) as engine:
        yield engine


@pytest.fixture(scope="module")
def offer(engine: Engine) -> Offer:
    """What is offered after some text: what the line would be, and what is said beside it."""
    with Session(engine) as session:
        other = new_workspace(session, name="Other", currency="EUR")
        session.add(Customer(workspace_id=other.id, name="Ada Other"))
        session.add(Customer(workspace_id=other.id, name="100% Off_Ltd"))
        session.commit()
        space = session.exec(select(Workspace.id).where(Workspace.name == "Teahouse")).one()
    completions = Completions(engine, Registry([orders, note, show]), space)

    def offered(typed: str) -> dict[str, str]:
        found = completions.get_completions(Document(typed), CompleteEvent())
        return {
            typed[: len(typed) + one.start_position] + one.text: one.display_meta_text
            for one in found
        }

    return offered


def test_the_beginning_of_a_command_offers_the_command(offer: Offer) -> None:
    assert offer("ord") == {
        "orders list": "List orders.",
        "orders note": "Write a note on an order.",
    }
    assert list(offer("orders n")) == ["orders note"]
    assert list(offer("deals.s")) == ["deals show"]


def test_after_a_command_come_its_slots(offer: Offer) -> None:
    offered = offer("orders list ")
    assert "orders list unfulfilled" in offered
    assert offered["orders list status:"] == "unfulfilled, fulfilled, held, cancelled"
    assert "orders list period:" in offered
    assert list(offer("orders list cu")) == ["orders list customer:"]


def test_a_slot_that_is_given_is_not_offered_again(offer: Offer) -> None:
    begun = "orders list status:held "
    offered = {one.removeprefix(begun) for one in offer(begun)}
    assert {"period:", "customer:", "today"} <= offered
    assert not {"status:", "held", "unfulfilled"} & offered


def test_a_closed_set_is_offered_by_its_beginning(offer: Offer) -> None:
    assert list(offer("orders list status:un")) == ["orders list status:unfulfilled"]


def test_values_with_spaces_are_quoted(offer: Offer) -> None:
    assert 'orders list period:"last week"' in offer("orders list period:la")
    assert list(offer("orders list customer:ada")) == ['orders list customer:"Ada Byron"']
    assert list(offer('orders list customer:"Ada B')) == ['orders list customer:"Ada Byron"']
    assert list(offer("deals show acm")) == ['deals show "Acme renewal"']


def test_orders_are_offered_by_their_number_the_newest_first(offer: Offer) -> None:
    newest_first = [f"orders note 104{i}" for i in (4, 3, 2, 1, 0)]
    assert list(offer("orders note 104")) == newest_first


def test_in_ones_own_words_names_are_offered(offer: Offer) -> None:
    assert offer("what did ada b") == {"what did Ada Byron": "customer"}
    assert offer("is it still in acme ren") == {"is it still in Acme renewal": "deal"}
    assert list(offer("how many honey")) == ["how many Honey Jar"]


def test_any_word_of_a_name_may_begin_it(offer: Offer) -> None:
    assert offer("show müller") == {"show Hans Müller": "customer"}
    assert offer("show byr") == {"show Ada Byron": "customer"}


def test_names_of_another_workspace_are_not_offered(offer: Offer) -> None:
    assert list(offer("show ada o")) == []


@pytest.mark.parametrize("typed", ["", "a", "100% ", "%%", "__", "show %", "\\'\"; --", "x" * 5000])
def test_signs_that_a_query_would_read_are_letters_like_others(offer: Offer, typed: str) -> None:
    assert not [one for one in offer(typed) if "Off_Ltd" in one or "Byron" in one]
