"""Orders: what state one is in, and what may be done with it then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from opsbot.model import Customer, Fulfilment, Order, Payment, Shipment
from opsbot.reply import Button, Refused, Text, say

Status = Literal["open", "unfulfilled", "fulfilled", "held", "cancelled", "refunded", "unpaid"]

_STATES = {
    Fulfilment.UNFULFILLED: "to ship",
    Fulfilment.FULFILLED: "shipped",
    Fulfilment.HELD: "on hold",
    Fulfilment.CANCELLED: "cancelled",
}
# An order is expected to be paid: only other payments are worth a word.
_PAYMENTS = {
    Payment.PENDING: "unpaid",
    Payment.PARTIALLY_REFUNDED: "partly refunded",
    Payment.REFUNDED: "refunded",
}


def state(order: Order) -> str:
    """How an order stands, in a word or two: "to ship", "shipped, partly refunded"."""
    words = [_STATES[order.fulfilment], _PAYMENTS.get(order.payment, "")]
    return ", ".join(word for word in words if word)


def payment(order: Order) -> str:
    """How far an order is paid, in a word or two."""
    return _PAYMENTS.get(order.payment, order.payment.value)


def buyer(order: Order) -> Customer | str:
    """Whose order it is, as far as that is known."""
    return order.customer or order.email or "an unknown customer"


def parcel(shipment: Shipment) -> Text | None:
    """How a parcel left: with whom, under which code. None where nobody said."""
    match shipment.carrier or "", shipment.tracking or "":
        case "", "":
            return None
        case carrier, "":
            return say("with {carrier}", carrier=carrier)
        case "", tracking:
            return say("tracking {tracking}", tracking=tracking)
        case carrier, tracking:
            return say("with {carrier}, tracking {tracking}", carrier=carrier, tracking=tracking)
    return None


def stands(order: Order, shipments: Sequence[Shipment]) -> Text:
    """How an order stands, with when and why: "shipped Mon 16 Mar 2026 09:30 with dhl"."""
    word = state(order)
    if order.fulfilment is Fulfilment.FULFILLED and shipments:
        when, how = shipments[-1].shipped_at, parcel(shipments[-1])
        if how:
            return say("{state}, {when} {how}", state=word, when=when, how=how)
        return say("{state}, {when}", state=word, when=when)
    reason = {
        Fulfilment.HELD: order.hold_reason,
        Fulfilment.CANCELLED: order.cancel_reason,
    }.get(order.fulfilment)
    return (
        say("{state} ({reason})", state=word, reason=reason)
        if reason
        else say("{state}", state=word)
    )


def ship_warning(order: Order) -> Text | None:
    """What a shopkeeper should know who has just sent an order: that nobody paid for it."""
    match order.payment:
        case Payment.PENDING:
            return say("It is not paid yet: {total} is open.", total=order.total)
        case Payment.REFUNDED:
            return say("It was refunded before.")
        case _:
            return None


def ship(order: Order, shipments: Sequence[Shipment]) -> None:
    """Mark an order as sent. `shipments` are its parcels that left before."""
    _not_cancelled(order)
    if order.fulfilment is Fulfilment.FULFILLED:
        raise _shipped(order, shipments)
    if order.fulfilment is Fulfilment.HELD:
        raise _held(order, "Release it first.")
    order.fulfilment = Fulfilment.FULFILLED


def hold(order: Order, reason: str | None) -> str | None:
    """Keep an order from being sent. One on hold may be given another reason: the one before."""
    _not_cancelled(order)
    if order.fulfilment is Fulfilment.FULFILLED:
        raise Refused("*{order}* was shipped already: nothing is left to hold.", order=order)
    before = order.hold_reason
    if order.fulfilment is Fulfilment.HELD and reason in (None, before):
        raise _held(order, "Release it to ship it.")
    order.fulfilment = Fulfilment.HELD
    order.hold_reason = reason
    return before


def release(order: Order) -> str | None:
    """Let an order be sent after all; why it was held."""
    if order.fulfilment is not Fulfilment.HELD:
        raise Refused(
            "*{order}* is not on hold: it is {state}.",
            Button("Show", "orders.show", order=order),
            order=order,
            state=state(order),
        )
    before = order.hold_reason
    order.fulfilment = Fulfilment.UNFULFILLED
    order.hold_reason = None
    return before


def check_cancel(order: Order) -> None:
    """Refuse to cancel what is shipped or cancelled already."""
    _not_cancelled(order)
    if order.fulfilment is Fulfilment.FULFILLED:
        raise Refused(
            "*{order}* was shipped already, so it cannot be cancelled. You can refund it.",
            Button("Refund", "orders.refund", risky=True, order=order),
            order=order,
        )


def cancel(order: Order, reason: str | None, now: datetime) -> None:
    """Cancel an order. What was not paid is not owed any more; what was paid stays paid until it is
    refunded."""
    check_cancel(order)
    order.fulfilment = Fulfilment.CANCELLED
    order.cancelled_at = now
    order.cancel_reason = reason
    if order.payment is Payment.PENDING:
        order.payment = Payment.VOIDED


def _because(reason: str | None) -> Text:
    """A reason as it hangs on to a sentence; nothing where there is none."""
    return say(": {reason}", reason=reason) if reason else say("")


def _not_cancelled(order: Order) -> None:
    if order.fulfilment is Fulfilment.CANCELLED:
        raise Refused(
            "*{order}* was cancelled{why}.",
            Button("Show", "orders.show", order=order),
            order=order,
            why=_because(order.cancel_reason),
        )


def _held(order: Order, advice: str) -> Refused:
    return Refused(
        "*{order}* is on hold{why}. {advice}",
        Button("Release", "orders.release", order=order),
        order=order,
        why=_because(order.hold_reason),
        advice=say(advice),
    )


def _shipped(order: Order, shipments: Sequence[Shipment]) -> Refused:
    show = Button("Show", "orders.show", order=order)
    if not shipments:
        return Refused("*{order}* was shipped already.", show, order=order)
    how = parcel(shipments[-1])
    return Refused(
        "*{order}* was shipped already: {when} {how}." if how
        else "*{order}* was shipped already: {when}.",
        show,
        order=order,
        when=shipments[-1].shipped_at,
        how=how,
    )  # fmt: skip
