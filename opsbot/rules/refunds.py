"""Refunds: how much of an order may be given back, and what that makes of its payment."""

from opsbot.model import Order, Payment
from opsbot.reply import Button, Refused
from opsbot.values import Money


def open_for(order: Order) -> bool:
    """Whether anything may be given back: it was paid, and not all of it went back."""
    return order.payment in (Payment.PAID, Payment.PARTIALLY_REFUNDED)


def kept(order: Order, given_back: Money) -> Money:
    """What was paid and not given back."""
    left = order.total - given_back
    return left if open_for(order) and left.minor > 0 else Money(0, order.currency)


def refundable(order: Order, given_back: Money, amount: Money | None) -> Money:
    """What to give back: the amount asked for, or all that is left. Refuses what was not paid, what
    was given back before, and more than is left."""
    show = Button("Show", "orders.show", order=order)
    if order.payment is Payment.PENDING:
        raise Refused("*{order}* is not paid: there is nothing to give back.", show, order=order)
    if order.payment is Payment.VOIDED:
        raise Refused("*{order}* was never paid: there is nothing to give back.", show, order=order)
    left = order.total - given_back
    if order.payment is Payment.REFUNDED or left.minor <= 0:
        raise Refused(
            "*{order}* is refunded already: nothing of its {total} is left.",
            show,
            order=order,
            total=order.total,
        )
    if amount is None:
        return left
    if amount.currency != order.currency:
        raise Refused(
            "*{order}* was paid in {theirs}, not in {yours}: say the amount in {theirs}.",
            order=order,
            theirs=order.currency,
            yours=amount.currency,
        )
    if amount.minor <= 0:
        raise Refused("A refund has to be more than nothing.")
    if amount > left:
        raise Refused(
            "Only {left} of {total} is left to refund on *{order}*.",
            Button("Refund the rest", "orders.refund", risky=True, order=order, amount=left),
            order=order,
            left=left,
            total=order.total,
        )
    return amount


def refund(order: Order, given_back: Money, amount: Money) -> Money:
    """Note on the order that an amount is given back; how much is left to refund then."""
    left = order.total - given_back - amount
    order.payment = Payment.PARTIALLY_REFUNDED if left.minor > 0 else Payment.REFUNDED
    return left
