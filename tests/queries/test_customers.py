"""Who customers are and what they bought, on both databases."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from opsbot.model import Customer, Order, Refund, Ticket, TicketStatus, Workspace
from opsbot.queries import customers
from opsbot.rules.sales import Figures
from opsbot.testing import NOW
from opsbot.values import Money


def customer(session: Session, name: str) -> Customer:
    return session.exec(select(Customer).where(Customer.name == name)).one()


def order(session: Session, number: str) -> Order:
    return session.exec(select(Order).where(Order.number == number)).one()


def found(session: Session, text: str, *countries: str) -> list[str]:
    return [one.name for one in customers.found(session, 1, text, countries, 20).customers]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("smith", ["Joan Smith", "John Smith"]),
        ("HANS MULLER", ["Hans Müller"]),
        ("muller hans", ["Hans Müller"]),
        ("bob@mail", ["Bob Stone"]),
        ("GB", ["Ada Byron"]),
        ("17850", ["Ada Byron"]),
        ("% _", []),
        ("", []),
    ],
)
def test_customers_are_found_by_all_that_is_known_of_them(
    session: Session, text: str, names: list[str]
) -> None:
    customer(session, "Ada Byron").code = "17850"
    assert found(session, text) == names


def test_a_country_that_was_spelled_out_is_found_by_its_code(session: Session) -> None:
    assert found(session, "germany", "DE") == ["Hans Müller"]


def test_a_short_list_says_how_many_there_are(session: Session) -> None:
    page = customers.found(session, 1, "mail.test", (), 2)
    assert ([one.name for one in page.customers], page.total) == (["Ada Byron", "Bob Stone"], 5)


def test_customers_of_another_workspace_are_not_found(session: Session) -> None:
    session.add(Workspace(name="Other shop", currency="USD"))
    session.flush()
    assert customers.found(session, 2, "smith", ("US",), 20).total == 0


def test_cancelled_orders_are_not_bought(session: Session) -> None:
    joan, bob = customer(session, "Joan Smith"), customer(session, "Bob Stone")
    buying = customers.buying(session, [joan, bob])
    assert buying == {joan.id: customers.Buying(1, NOW - timedelta(days=1, hours=1))}
    assert [one.title for one in customers.bought(session, joan, 5)] == ["Assam Tea 100g"]


def test_a_customer_stands_for_orders_less_refunds_in_each_currency(session: Session) -> None:
    ada = customer(session, "Ada Byron")
    order(session, "1035").currency = "EUR"
    refunds: list[dict[str, Any]] = [
        {"order_id": order(session, "1039").id, "amount_minor": 100},  # through the order
        {"customer_id": ada.id, "amount_minor": 20},  # a credit note of her own
        {"order_id": order(session, "1042").id, "customer_id": ada.id, "amount_minor": 3},
        {"order_id": order(session, "1044").id, "amount_minor": 7777},  # somebody else's
    ]
    for fields in refunds:
        session.add(Refund(workspace_id=1, currency="USD", at=NOW, **fields))
    session.flush()
    standing = customers.standing(session, ada)
    assert standing.figures == (Figures("USD", 2, 7670, 123), Figures("EUR", 1, 6890))
    assert standing.first == NOW - timedelta(days=45, hours=1)
    assert standing.last == NOW - timedelta(days=2, hours=1)


def test_who_never_bought_stands_for_nothing(session: Session) -> None:
    assert customers.standing(session, customer(session, "Bob Stone")) == ((), None, None)


def test_what_was_bought_most_comes_first(session: Session) -> None:
    assert customers.bought(session, customer(session, "Ada Byron"), 2) == [
        ("Assam Tea 250g", 2, Money(4200, "USD")),
        ("Copper Kettle", 1, Money(5900, "USD")),
    ]


def test_only_open_tickets_wait(session: Session) -> None:
    ada = customer(session, "Ada Byron")
    for number, status in ((40, TicketStatus.CLOSED), (41, TicketStatus.OPEN)):
        session.add(
            Ticket(
                workspace_id=1,
                number=number,
                subject="Lid missing",
                customer_id=ada.id,
                status=status,
                opened_at=NOW,
            )
        )
    session.flush()
    assert [ticket.number for ticket in customers.open_tickets(session, ada)] == [41]
