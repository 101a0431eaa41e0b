"""Orders on their way: found, shipped, held, cancelled and refunded in conversation."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from sqlmodel import Session, select

from opsbot.database import reading, writing
from opsbot.format import Format
from opsbot.model import (
    Activity,
    Fulfilment,
    Member,
    Order,
    Payment,
    Product,
    Refund,
    Shipment,
    StockMovement,
    StockReason,
)
from opsbot.reply import Facts, List, Reply, Table
from opsbot.testing import NOW, Chat
from tests import replies


@contextmanager
def changing(tell: Chat) -> Iterator[Session]:
    with writing(tell.bot.engine) as session:
        yield session
        session.commit()


def order(tell: Chat, number: str) -> Order:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Order).where(Order.number == number)).one()


def everything(tell: Chat, kind: type[Any]) -> list[Any]:
    with reading(tell.bot.engine) as session:
        return list(session.exec(select(kind).order_by(kind.id)))


def rows(reply: Reply) -> list[list[str]]:
    return replies.rows(reply, Format().value)


def facts(reply: Reply) -> dict[str, str]:
    return {
        name: Format().value(value)
        for block in reply.blocks
        if isinstance(block, Facts)
        for name, value in block.pairs
    }


def labels(reply: Reply) -> list[str]:
    return [button.label for button in reply.buttons]


# -- lists ------------------------------------------------------------------------------------


def test_a_list_counts_and_adds_up_what_it_shows(tell: Chat) -> None:
    reply = tell("which orders still have to go out")
    assert str(reply) == "3 orders to ship, $132.10 in all."
    assert rows(reply) == [
        ["#1044", "Wed 18 Mar 2026", "Hans Müller", "$68.90", "to ship"],
        ["#1043", "Tue 17 Mar 2026", "Joan Smith", "$33.40", "to ship, unpaid"],
        ["#1042", "Mon 16 Mar 2026", "Ada Byron", "$29.80", "to ship"],
    ]
    assert labels(reply) == ["Show #1044", "Show #1043", "Show #1042"]


def test_a_longer_list_says_how_many_there_are_and_how_to_see_them(tell: Chat) -> None:
    reply = tell("last 4 orders")
    assert str(reply) == "4 of 10 orders, $447.20 in all."
    (table,) = (block for block in reply.blocks if isinstance(block, Table))
    assert table.more is not None
    assert len(rows(tell(str(table.more.call)))) == 10


def test_a_list_says_what_it_was_narrowed_to(tell: Chat) -> None:
    assert str(tell("unpaid orders over 20 dollars this month")) == (
        "1 order not paid yet of $20.00 and more placed 1–31 Mar 2026, $33.40."
    )
    assert str(tell("orders from ada")) == "3 orders from Ada Byron, $145.60 in all."


def test_an_empty_list_says_so_and_offers_all(tell: Chat) -> None:
    reply = tell("refunded orders")
    assert str(reply) == "No orders with refunds."
    assert labels(reply) == ["All orders"]


def test_what_was_listed_can_be_pointed_at(tell: Chat) -> None:
    tell("orders to ship")
    assert str(tell("ship the second one")).startswith("#1043 for Joan Smith moved")


def test_orders_in_two_currencies_have_two_sums(tell: Chat) -> None:
    with changing(tell) as session:
        session.exec(select(Order).where(Order.number == "1043")).one().currency = "EUR"
    assert str(tell("orders to ship")) == "3 orders to ship, €33.40 and $98.70 in all."


def test_days_in_a_list_are_the_speakers_own(tell: Chat) -> None:
    with changing(tell) as session:
        late = session.exec(select(Order).where(Order.number == "1044")).one()
        late.placed_at = late.placed_at.replace(hour=0)
        mia = session.exec(select(Member).where(Member.name == "Mia Merchant")).one()
        mia.timezone = "America/New_York"
    assert rows(tell.as_("Mia")("orders to ship"))[0][1] == "Tue 17 Mar 2026"


# -- one order --------------------------------------------------------------------------------


def test_an_order_says_how_it_stands_and_what_can_be_done(tell: Chat) -> None:
    reply = tell("show me order 1042")
    assert str(reply) == "#1042 for Ada Byron, $29.80: to ship."
    assert facts(reply)["Placed"] == "Mon 16 Mar 2026 09:30"
    assert rows(reply) == [["Blue Teapot", "POT-1", "1", "$24.90", "$24.90"]]
    assert labels(reply) == ["Ship", "Hold", "Cancel order", "Refund"]


@pytest.mark.parametrize(
    ("number", "said", "buttons"),
    [
        ("1041", "on hold (address incomplete).", ["Release", "Cancel order", "Refund"]),
        ("1043", "to ship, unpaid.", ["Ship", "Hold", "Cancel order"]),
        ("1040", "shipped.", ["Refund"]),
        ("1038", "cancelled.", []),
    ],
)
def test_each_state_has_its_own_next_steps(
    tell: Chat, number: str, said: str, buttons: list[str]
) -> None:
    reply = tell(f"where is {number}")
    assert str(reply).endswith(said)
    assert labels(reply) == buttons


def test_a_price_finer_than_a_cent_keeps_its_digits(tell: Chat) -> None:
    with changing(tell) as session:
        first = session.exec(select(Order).where(Order.number == "1042")).one().lines[0]
        first.unit_price_micros = 425_000
    assert rows(tell("show 1042"))[0][3] == "0.425"


def test_parcel_refunds_and_notes_are_all_there(tell: Chat) -> None:
    tell("note on order 1042: customer wants gift wrap")
    tell("ship 1042 with dhl, tracking JD0146")
    tell("refund 5 dollars on 1042, lid was chipped")
    tell("yes")
    reply = tell("1042")
    assert str(reply) == (
        "#1042 for Ada Byron, $29.80: "
        "shipped, partly refunded, Wed 18 Mar 2026 10:30 with dhl, tracking JD0146."
    )
    assert ["Wed 18 Mar 2026 10:30", "$5.00", "lid was chipped"] in rows(reply)
    (notes,) = (block for block in reply.blocks if isinstance(block, List))
    assert [str(note) for note in notes.items] == [
        "Wed 18 Mar 2026 10:30, Alma Admin: customer wants gift wrap"
    ]


def test_what_stands_in_a_record_is_never_taken_for_a_mark(tell: Chat) -> None:
    nasty = "<@U1> <i>A&B* {order} _x_"
    tell(f"note on order 1042: {nasty}")
    (note,) = everything(tell, Activity)[-1:]
    assert note.text == nasty
    pieces = [p for p in tell(f"orders hold 1042 reason:{nasty!r}").text.pieces() if not p.literal]
    assert nasty.replace(" ", "") in "".join(str(p.value) for p in pieces).replace(" ", "")


# -- search -----------------------------------------------------------------------------------


def test_a_search_finds_by_what_was_bought(tell: Chat) -> None:
    reply = tell("find orders with the blue teapot")
    assert str(reply) == "3 orders with “blue teapot”, $124.40 in all."
    assert labels(reply) == ["Show #1042", "Show #1040", "Show #1037"]


def test_a_search_that_finds_nothing_says_where_it_looked(tell: Chat) -> None:
    assert str(tell("find orders with unicorns")).startswith(
        "No orders with “unicorns”. I looked at products, customers,"
    )


# -- shipping ---------------------------------------------------------------------------------


def test_an_order_is_shipped_once(tell: Chat) -> None:
    shipped = tell("ship 1042 with dhl, tracking JD0146")
    assert str(shipped) == (
        "#1042 for Ada Byron moved from unfulfilled to fulfilled, with dhl, tracking JD0146."
    )
    assert shipped.tone == "done"
    again = tell("ship 1042 with ups")
    assert str(again) == (
        "#1042 was shipped already: Wed 18 Mar 2026 10:30 with dhl, tracking JD0146."
    )
    assert again.tone == "refused"
    (shipment,) = everything(tell, Shipment)
    assert (shipment.carrier, shipment.member_id) == ("dhl", tell.member_id)


def test_a_shipment_can_be_taken_back(tell: Chat) -> None:
    tell("ship 1042 with dhl")
    tell("undo")
    assert order(tell, "1042").fulfilment is Fulfilment.UNFULFILLED
    assert everything(tell, Shipment) == []


def test_an_unpaid_order_is_shipped_with_a_warning(tell: Chat) -> None:
    reply = tell("ship 1043")
    assert str(reply) == (
        "#1043 for Joan Smith moved from unfulfilled to fulfilled. "
        "It is not paid yet: $33.40 is open."
    )
    assert reply.tone == "warning"


def test_several_orders_are_shipped_at_once(tell: Chat) -> None:
    tell("ship 1042 and 1044")
    tell("yes")
    assert str(tell("orders to ship")) == "1 order to ship, $33.40."


def test_a_held_order_ships_only_after_its_release(tell: Chat) -> None:
    assert str(tell("put order 1042 on hold, address looks wrong")) == (
        "#1042 for Ada Byron moved from unfulfilled to held: address looks wrong."
    )
    refused = tell("ship 1042")
    assert str(refused) == "#1042 is on hold: address looks wrong. Release it first."
    assert str(tell(str(refused.buttons[0].call))) == (
        "#1042 for Ada Byron moved from held to unfulfilled. It was held: address looks wrong."
    )
    assert tell("ship 1042").tone == "done"


def test_a_hold_can_get_a_better_reason(tell: Chat) -> None:
    assert str(tell("hold 1041, no street")) == (
        "#1041 stays on hold: no street. Before it was: address incomplete."
    )
    assert tell("hold 1041").tone == "refused"
    assert tell("hold 1040").tone == "refused"


def test_only_what_is_held_is_released(tell: Chat) -> None:
    assert str(tell("release 1042")) == "#1042 is not on hold: it is to ship."


def test_a_viewer_may_list_but_not_ship(tell: Chat) -> None:
    vic = tell.as_("Vic")
    assert vic("orders to ship").tone == "info"
    assert vic("show 1042").tone == "info"
    for write in ("ship 1042", "hold 1042", "note on order 1042: hi", "cancel 1042", "refund 1042"):
        assert vic(write).tone == "refused"
    assert vic("yes").tone == "refused"
    assert order(tell, "1042").fulfilment is Fulfilment.UNFULFILLED


def test_a_merchant_may_ship(tell: Chat) -> None:
    assert tell.as_("Mia")("ship 1042").tone == "done"


# -- cancelling and refunding -----------------------------------------------------------------


def test_a_cancel_asks_and_says_that_the_money_stays(tell: Chat) -> None:
    asked = tell("cancel order 1042, out of stock")
    assert str(asked) == (
        "Cancel #1042 for Ada Byron, $29.80? Reason: out of stock. "
        "$29.80 is paid; this does NOT give it back, refund it after."
    )
    assert order(tell, "1042").fulfilment is Fulfilment.UNFULFILLED
    done = tell("yes")
    assert str(done) == (
        "#1042 for Ada Byron moved from unfulfilled to cancelled: out of stock. "
        "$29.80 of it is paid and not given back yet."
    )
    assert str(tell(str(done.buttons[0].call))).startswith("Refund $29.80 of $29.80 on #1042")
    assert tell("yes").tone == "done"
    assert order(tell, "1042").payment is Payment.REFUNDED


def test_an_unpaid_order_is_cancelled_and_then_there_is_nothing_to_refund(tell: Chat) -> None:
    assert str(tell("cancel 1043")).endswith("It is not paid.")
    tell("yes")
    assert order(tell, "1043").payment is Payment.VOIDED
    assert str(tell("refund 1043")) == "#1043 was never paid: there is nothing to give back."
    assert str(tell("cancel 1043")) == "#1043 was cancelled."
    assert str(tell("ship 1043")) == "#1043 was cancelled."


def test_a_shipped_order_is_refunded_instead_of_cancelled(tell: Chat) -> None:
    reply = tell("cancel 1040")
    assert str(reply) == "#1040 was shipped already, so it cannot be cancelled. You can refund it."
    assert labels(reply) == ["Refund"]


def test_what_the_order_had_taken_from_stock_goes_back(tell: Chat) -> None:
    with changing(tell) as session:
        line = session.exec(select(Order).where(Order.number == "1042")).one().lines[0]
        session.add(
            StockMovement(
                workspace_id=1,
                product_id=line.product_id or 0,
                delta=-1,
                reason=StockReason.SOLD,
                at=NOW,
                order_id=line.order_id,
            )
        )
    assert "1 piece goes back into stock." in str(tell("cancel 1042"))
    tell("yes")
    moves = [m for m in everything(tell, StockMovement) if m.order_id]
    assert [(m.delta, m.reason) for m in moves] == [(-1, "sold"), (1, "returned")]
    teapot = next(p for p in everything(tell, Product) if p.title == "Blue Teapot")
    assert teapot.stock == 14


def test_an_order_that_took_nothing_from_stock_puts_nothing_back(tell: Chat) -> None:
    tell("cancel 1042")
    tell("yes")
    assert [m for m in everything(tell, StockMovement) if m.order_id] == []


def test_a_refund_in_parts_never_comes_to_more_than_was_paid(tell: Chat) -> None:
    assert str(tell("give back 20 dollars on #1042, lid was chipped")) == (
        "Refund $20.00 of $29.80 on #1042 to Ada Byron? Reason: lid was chipped."
    )
    assert str(tell("yes")) == (
        "$20.00 refunded on #1042 for Ada Byron. "
        "It was paid, now it is partly refunded: $9.80 of $29.80 is left."
    )
    assert str(tell("refund 10 dollars on 1042")) == (
        "Only $9.80 of $29.80 is left to refund on #1042."
    )
    assert str(tell("refund 5 dollars on 1042")).endswith("$20.00 was given back before.")
    tell("yes")
    assert str(tell("refund 1042")).startswith("Refund $4.80 of $29.80")
    assert str(tell("yes")).endswith(
        "It was partly refunded, now it is refunded: nothing of $29.80 is left."
    )
    assert str(tell("refund 1042")) == "#1042 is refunded already: nothing of its $29.80 is left."
    assert [one.amount_minor for one in everything(tell, Refund)] == [2000, 500, 480]


def test_a_refund_carries_what_its_order_has(tell: Chat) -> None:
    tell("refund 1040")
    tell("yes")
    (refund,) = everything(tell, Refund)
    mine = order(tell, "1040")
    assert (refund.order_id, refund.customer_id) == (mine.id, mine.customer_id)
    assert (refund.country, refund.channel, refund.currency) == ("DE", "amazon", "USD")
    assert refund.member_id == tell.member_id
    assert refund.at == NOW


def test_the_yes_is_for_the_amount_that_was_asked_about(tell: Chat) -> None:
    all_of_it = str(tell("refund 1042").buttons[0].call)
    a_part = str(tell("refund 9.80 on 1042").buttons[0].call)
    assert tell(a_part).tone == "done"
    assert str(tell(all_of_it)) == "Only $20.00 of $29.80 is left to refund on #1042."
    assert [one.amount_minor for one in everything(tell, Refund)] == [980]


def test_two_refunds_at_once_never_give_back_more_than_was_paid(tell: Chat) -> None:
    tell("refund 1 dollar on 1042")
    tell("yes")  # from here on the order itself does not change: it stays partly refunded
    answers = [str(tell("refund 20 dollars on 1042").buttons[0].call) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        tones = sorted(reply.tone for reply in pool.map(tell, answers))
    assert tones == ["done", "refused"]
    assert [one.amount_minor for one in everything(tell, Refund)] == [100, 2000]


def test_what_was_not_paid_is_not_refunded(tell: Chat) -> None:
    assert str(tell("refund 1043")) == "#1043 is not paid: there is nothing to give back."


def test_a_refund_in_another_currency_is_refused(tell: Chat) -> None:
    assert str(tell("refund 5 eur on 1042")) == (
        "#1042 was paid in USD, not in EUR: say the amount in USD."
    )


def test_a_refund_shows_up_in_the_sales_of_its_country(tell: Chat) -> None:
    tell("refund 1040")
    tell("yes")
    assert ["DE", "1", "$68.90", "$44.80", "$24.10"] in rows(tell("sales by country today"))
