"""Customers, as people ask after them."""

from __future__ import annotations

from sqlmodel import select

from opsbot.database import writing
from opsbot.format import Format
from opsbot.model import Customer, Ticket
from opsbot.reply import Facts, Reply, Table
from opsbot.testing import NOW, Chat


def tables(reply: Reply) -> dict[str, list[list[str]]]:
    """Each table's rows, by its title or its first heading."""
    form = Format()
    return {
        str(block.title or block.columns[0]): [
            [form.value(cell) for cell in row] for row in block.rows
        ]
        for block in reply.blocks
        if isinstance(block, Table)
    }


def test_a_customer_is_found_by_a_piece_of_the_name(tell: Chat) -> None:
    reply = tell("do we have a customer called smith")
    assert str(reply) == "2 customers with “smith”."
    assert tables(reply)["Customer"] == [
        ["Joan Smith", "joan@mail.test", "US", "1", "Tue 17 Mar 2026 09:30"],
        ["John Smith", "john@mail.test", "US", "2", "Sun 15 Mar 2026 09:30"],
    ]
    shown = tell(str(reply.buttons[1].call))
    assert str(shown) == "$92.70 net from John Smith, in 2 orders."


def test_accents_and_capitals_do_not_count(tell: Chat) -> None:
    assert str(tell("find customer MULLER")) == "1 customer with “MULLER”."


def test_a_country_may_be_spelled_out(tell: Chat) -> None:
    reply = tell("which customers are in germany")
    assert [row[0] for row in tables(reply)["Customer"]] == ["Hans Müller"]


def test_nobody_found_leads_on_to_the_orders(tell: Chat) -> None:
    reply = tell("find customer zebedee")
    assert str(reply).startswith("No customer goes by “zebedee”")
    assert str(reply.buttons[0].call) == "orders find text:zebedee"


def test_a_customer_shows_what_they_bought_and_what_they_wait_for(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        ada = session.exec(select(Customer).where(Customer.name == "Ada Byron")).one()
        session.add(
            Ticket(
                workspace_id=1,
                number=40,
                subject="Lid missing",
                customer_id=ada.id,
                opened_at=NOW,
            )
        )
        session.commit()
    tell("refund 20 dollars on 1042")
    tell("yes")
    reply = tell("what has Ada Byron bought")
    assert str(reply) == "$125.60 net from Ada Byron, in 3 orders."
    assert tables(reply) == {
        "Last orders": [
            ["#1042", "Mon 16 Mar 2026", "$29.80", "to ship, partly refunded"],
            ["#1039", "Mon 9 Mar 2026", "$46.90", "shipped"],
            ["#1035", "Sun 1 Feb 2026", "$68.90", "shipped"],
        ],
        "Bought most": [
            ["Assam Tea 250g", "2", "$42.00"],
            ["Copper Kettle", "1", "$59.00"],
            ["Blue Teapot", "1", "$24.90"],
        ],
        "Open ticket": [["Lid missing", "40", "normal", "Wed 18 Mar 2026 10:30"]],
    }
    (facts,) = (block for block in reply.blocks if isinstance(block, Facts))
    assert dict(facts.pairs)["Orders"] == 3


def test_who_never_bought_is_shown_without_a_sum(tell: Chat) -> None:
    reply = tell("what has customer Bob Stone bought")
    assert str(reply) == "Bob Stone has not bought anything yet."
    assert tables(reply) == {}


def test_two_of_one_name_are_asked_about(tell: Chat) -> None:
    reply = tell("what has smith bought")
    assert reply.tone == "ask"
    assert len(reply.buttons) >= 2
