"""What may be done with an order in each state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from opsbot.model import Fulfilment, Order, Payment, Shipment
from opsbot.reply import Refused
from opsbot.rules import orders

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def an_order(fulfilment: str = "unfulfilled", payment: str = "paid", **fields: Any) -> Order:
    return Order(
        id=1,
        workspace_id=1,
        number="1042",
        placed_at=NOW,
        fulfilment=Fulfilment(fulfilment),
        payment=Payment(payment),
        currency="USD",
        total_minor=2980,
        **fields,
    )


@pytest.mark.parametrize(
    ("fulfilment", "payment", "words"),
    [
        ("unfulfilled", "paid", "to ship"),
        ("unfulfilled", "pending", "to ship, unpaid"),
        ("fulfilled", "partially_refunded", "shipped, partly refunded"),
        ("held", "paid", "on hold"),
        ("cancelled", "voided", "cancelled"),
        ("cancelled", "refunded", "cancelled, refunded"),
    ],
)
def test_a_state_is_said_in_a_word_or_two(fulfilment: str, payment: str, words: str) -> None:
    assert orders.state(an_order(fulfilment, payment)) == words


@pytest.mark.parametrize(
    ("carrier", "tracking", "words"),
    [
        ("dhl", "JD0146", "with dhl, tracking JD0146"),
        ("dhl", "", "with dhl"),
        (None, "JD0146", "tracking JD0146"),
        (None, None, "None"),
    ],
)
def test_a_parcel_is_said_as_far_as_it_is_known(
    carrier: str | None, tracking: str | None, words: str
) -> None:
    shipment = Shipment(
        workspace_id=1, order_id=1, carrier=carrier, tracking=tracking, shipped_at=NOW
    )
    assert str(orders.parcel(shipment)) == words


def test_a_shipped_order_is_not_shipped_again() -> None:
    shipment = Shipment(workspace_id=1, order_id=1, carrier="dhl", shipped_at=NOW)
    with pytest.raises(Refused, match=r"already: Wed 18 Mar 2026 10:30 with dhl\.$"):
        orders.ship(an_order("fulfilled"), [shipment])
    with pytest.raises(Refused, match=r"^#1042 was shipped already\.$"):
        orders.ship(an_order("fulfilled"), [])


def test_an_order_on_hold_is_not_shipped_and_its_release_is_offered() -> None:
    held = an_order("held", hold_reason="no street")
    with pytest.raises(Refused, match=r"on hold: no street\. Release it first") as refused:
        orders.ship(held, [])
    assert str(refused.value.buttons[0].call) == "orders release order:1042"
    assert held.fulfilment is Fulfilment.HELD


@pytest.mark.parametrize(
    "change",
    [
        lambda order: orders.ship(order, []),
        lambda order: orders.hold(order, "why not"),
        lambda order: orders.cancel(order, "again", NOW),
    ],
)
def test_a_cancelled_order_stays_as_it_is(change: Callable[[Order], object]) -> None:
    order = an_order("cancelled", cancel_reason="out of stock")
    with pytest.raises(Refused, match=r"^#1042 was cancelled: out of stock\.$"):
        change(order)
    assert order.cancel_reason == "out of stock"


def test_a_shipped_order_is_neither_held_nor_cancelled() -> None:
    with pytest.raises(Refused, match="nothing is left to hold"):
        orders.hold(an_order("fulfilled"), None)
    with pytest.raises(Refused, match=r"cannot be cancelled\. You can refund it"):
        orders.check_cancel(an_order("fulfilled"))


def test_a_hold_keeps_its_reason_until_another_is_given() -> None:
    order = an_order()
    assert orders.hold(order, "no street") is None
    with pytest.raises(Refused, match="on hold: no street"):
        orders.hold(order, None)
    with pytest.raises(Refused, match="on hold: no street"):
        orders.hold(order, "no street")
    assert orders.hold(order, "no town either") == "no street"
    assert order.hold_reason == "no town either"


def test_a_release_says_why_it_was_held_and_forgets_it() -> None:
    order = an_order("held", hold_reason="no street")
    assert orders.release(order) == "no street"
    assert (order.fulfilment, order.hold_reason) == (Fulfilment.UNFULFILLED, None)
    with pytest.raises(Refused, match="is not on hold: it is to ship"):
        orders.release(order)


def test_what_was_not_paid_need_not_be_paid_after_a_cancel() -> None:
    order = an_order(payment="pending")
    orders.cancel(order, "out of stock", NOW)
    assert order.payment is Payment.VOIDED
    assert (order.cancelled_at, order.cancel_reason) == (NOW, "out of stock")


def test_what_was_paid_stays_paid_after_a_cancel() -> None:
    order = an_order("held")
    orders.cancel(order, None, NOW)
    assert (order.fulfilment, order.payment) == (Fulfilment.CANCELLED, Payment.PAID)
