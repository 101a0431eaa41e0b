"""How much may be given back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from opsbot.model import Order, Payment
from opsbot.reply import Refused
from opsbot.rules import refunds
from opsbot.values import Money


def dollars(amount: str) -> Money:
    return Money.of(amount, "USD")


def an_order(payment: Payment = Payment.PAID) -> Order:
    return Order(
        id=1,
        workspace_id=1,
        number="1042",
        placed_at=datetime(2026, 3, 18, tzinfo=UTC),
        payment=payment,
        currency="USD",
        total_minor=2980,
    )


NOTHING = dollars("0")


def test_without_an_amount_all_that_is_left_goes_back() -> None:
    assert refunds.refundable(an_order(), NOTHING, None) == dollars("29.80")
    partly = an_order(Payment.PARTIALLY_REFUNDED)
    assert refunds.refundable(partly, dollars("20"), None) == dollars("9.80")


def test_never_more_than_is_left() -> None:
    assert refunds.refundable(an_order(), dollars("20"), dollars("9.80")) == dollars("9.80")
    with pytest.raises(Refused, match=r"Only \$9.80 of \$29.80 is left") as refused:
        refunds.refundable(an_order(), dollars("20"), dollars("9.81"))
    assert str(refused.value.buttons[0].call) == 'orders refund order:1042 amount:"9.80 USD"'


@pytest.mark.parametrize(
    ("payment", "why"),
    [
        (Payment.PENDING, "is not paid"),
        (Payment.VOIDED, "was never paid"),
        (Payment.REFUNDED, "is refunded already"),
    ],
)
def test_what_was_not_paid_or_went_back_is_not_refunded(payment: Payment, why: str) -> None:
    with pytest.raises(Refused, match=why):
        refunds.refundable(an_order(payment), NOTHING, dollars("1"))


def test_an_order_whose_refunds_come_to_its_total_is_refunded_whatever_its_payment_says() -> None:
    with pytest.raises(Refused, match="is refunded already"):
        refunds.refundable(an_order(), dollars("29.80"), None)


def test_only_in_the_currency_it_was_paid_in() -> None:
    with pytest.raises(Refused, match="was paid in USD, not in EUR"):
        refunds.refundable(an_order(), NOTHING, Money.of("5", "EUR"))


@pytest.mark.parametrize("amount", ["0", "-5"])
def test_nothing_and_less_are_no_refund(amount: str) -> None:
    with pytest.raises(Refused, match="more than nothing"):
        refunds.refundable(an_order(), NOTHING, dollars(amount))


def test_the_last_cent_makes_it_refunded() -> None:
    partly, wholly = an_order(), an_order()
    assert refunds.refund(partly, NOTHING, dollars("29.79")) == dollars("0.01")
    assert partly.payment is Payment.PARTIALLY_REFUNDED
    assert refunds.refund(wholly, dollars("29.79"), dollars("0.01")) == NOTHING
    assert wholly.payment is Payment.REFUNDED


def test_only_what_was_paid_is_kept() -> None:
    assert refunds.kept(an_order(), dollars("20")) == dollars("9.80")
    assert refunds.kept(an_order(Payment.PENDING), NOTHING) == NOTHING
    assert refunds.kept(an_order(Payment.REFUNDED), NOTHING) == NOTHING
