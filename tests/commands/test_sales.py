"""What was sold, as people ask for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlmodel import Session, select

from opsbot.database import writing
from opsbot.format import Format
from opsbot.model import Member, Order, OrderLine, Refund, RefundLine
from opsbot.reply import Chart, Facts, List, Reply, Table
from opsbot.testing import NOW, Chat


@contextmanager
def changing(tell: Chat) -> Iterator[Session]:
    with writing(tell.bot.engine) as session:
        yield session
        session.commit()


def one(reply: Reply, kind: type[Any]) -> Any:
    """The reply's only block of a kind."""
    (block,) = (block for block in reply.blocks if isinstance(block, kind))
    return block


def rows(reply: Reply) -> list[list[str]]:
    form = Format()
    return [[form.value(cell) for cell in row] for row in one(reply, Table).rows]


def facts(reply: Reply) -> dict[str, str]:
    return {name: Format().value(value) for name, value in one(reply, Facts).pairs}


def lines(reply: Reply) -> list[str]:
    return [str(item) for block in reply.blocks if isinstance(block, List) for item in block.items]


def give_back(tell: Chat, minor: int, number: str | None = None, **fields: Any) -> None:
    """A refund of an order, or a credit note without one."""
    with changing(tell) as session:
        order = session.exec(select(Order).where(Order.number == number)).first()
        session.add(
            Refund(
                workspace_id=1,
                order_id=order.id if order else None,
                amount_minor=minor,
                currency="USD",
                **({"at": NOW} | fields),
            )
        )


def test_the_number_comes_first_with_its_dates(tell: Chat) -> None:
    reply = tell("how much did we sell last week")
    assert str(reply) == "$134.60 net for 9–15 Mar 2026, from 3 orders."
    assert facts(reply) == {
        "Net": "$134.60",
        "Gross": "$134.60",
        "Refunds": "$0.00",
        "Orders": "3",
        "Average order": "$44.87",
    }


def test_today_is_held_against_yesterday_by_this_time(tell: Chat) -> None:
    assert str(tell("sales")) == (
        "$68.90 net for Wed 18 Mar 2026 so far, from 1 order: "
        "$35.50 (106.3%) more than Tue 17 Mar 2026 up to 10:30."
    )


def test_refunds_are_taken_off_and_never_hidden(tell: Chat) -> None:
    give_back(tell, 2000, "1044")
    give_back(tell, 500)
    reply = tell("sales today")
    assert str(reply).startswith("$43.90 net for Wed 18 Mar 2026 so far, from 1 order")
    assert (facts(reply)["Gross"], facts(reply)["Refunds"]) == ("$68.90", "$25.00")


def test_a_week_comes_with_a_chart_of_its_days_and_a_day_without(tell: Chat) -> None:
    chart = one(tell("sales last week"), Chart)
    assert len(chart.labels) == 7
    assert str(chart.series["Net"][0]) == "46.90 USD"
    assert not [block for block in tell("sales yesterday").blocks if isinstance(block, Chart)]


def test_many_days_make_a_curve_and_countries_never_do(tell: Chat) -> None:
    assert one(tell("sales by day this month"), Chart).kind == "line"
    assert one(tell("sales by day last week"), Chart).kind == "bar"
    with changing(tell) as session:
        for i in range(20):
            session.add(
                Order(
                    workspace_id=1,
                    number=f"X{i}",
                    placed_at=NOW,
                    country=f"Land {i}",
                    currency="USD",
                    total_minor=100,
                )
            )
    assert one(tell("sales by country today"), Chart).kind == "bar"


def test_the_chart_of_a_year_has_months_and_none_to_come(tell: Chat) -> None:
    chart = one(tell("sales this year"), Chart)
    assert [Format().value(label) for label in chart.labels] == [
        "1–31 Jan 2026",
        "1–28 Feb 2026",
        "1–31 Mar 2026",
    ]


def test_february_against_the_month_before_has_both_side_by_side(tell: Chat) -> None:
    reply = tell('sales summary period:"last month" compare:previous')
    assert str(reply) == (
        "$155.60 net for 1–28 Feb 2026, from 3 orders: $155.60 more than 1–31 Jan 2026."
    )
    assert rows(reply)[0] == ["Period", "1–28 Feb 2026", "1–31 Jan 2026", "–", "–"]
    assert ["Net", "$155.60", "$0.00", "$155.60", "–"] in rows(reply)


def test_a_running_month_says_what_all_of_the_one_before_made(tell: Chat) -> None:
    reply = tell('sales summary period:"this month" compare:previous')
    assert str(reply).endswith("$160.90 (152.1%) more than 1–18 Feb 2026 up to 10:30.")
    assert lines(reply) == ["All of 1–28 Feb 2026: $155.60 net from 3 orders."]


def test_less_is_said_as_less(tell: Chat) -> None:
    assert str(tell("sales yesterday compared with the day before")) == (
        "$33.40 net for Tue 17 Mar 2026, from 1 order: $3.60 (12.1%) more than Mon 16 Mar 2026."
    )
    assert str(tell("compare monday to yesterday")) == (
        "$29.80 net for Mon 16 Mar 2026: $3.60 (10.8%) less than Tue 17 Mar 2026."
    )


def test_a_year_before_leaves_nothing_out_where_nothing_was(tell: Chat) -> None:
    reply = tell('sales summary period:"last week" compare:year')
    assert str(reply).endswith("$134.60 more than 10–16 Mar 2025.")
    assert [button.label for button in reply.buttons] == ["By product", "By country"]


def test_an_empty_time_offers_the_nearest_one_with_sales(tell: Chat) -> None:
    reply = tell("sales in 2024")
    assert str(reply) == (
        "No sales for 1 Jan – 31 Dec 2024. The first order came Sun 1 Feb 2026 09:30."
    )
    assert str(tell(str(reply.buttons[0].call))).startswith("$422.30 net for 1 Jan – 31 Dec 2026")
    assert "The last order came Sun 1 Feb 2026 09:30." in str(tell("sales 3 to 5 february"))


def test_a_time_to_come_is_not_called_empty(tell: Chat) -> None:
    assert str(tell('sales summary "tomorrow"')) == (
        "Thu 19 Mar 2026 is still to come: nothing is sold yet."
    )


def test_other_currencies_stand_beside_and_are_never_added_up(tell: Chat) -> None:
    with changing(tell) as session:
        order = session.exec(select(Order).where(Order.number == "1040")).one()
        order.currency = "EUR"
    for phrase in ("sales last week", "sales by country last week", "sales by day last week"):
        reply = tell(phrase)
        assert str(reply).startswith("$89.80 net for 9–15 Mar 2026")
        assert lines(reply) == ["€44.80 net from 1 order"]


def test_a_breakdown_has_the_largest_first_and_adds_up(tell: Chat) -> None:
    give_back(tell, 2000, "1040")
    reply = tell("sales by country this month")
    assert str(reply) == "$246.70 net for 1–31 Mar 2026 by country: DE leads with $93.70."
    assert rows(reply) == [
        ["DE", "2", "$113.70", "$20.00", "$93.70"],
        ["GB", "2", "$76.70", "$0.00", "$76.70"],
        ["US", "2", "$76.30", "$0.00", "$76.30"],
    ]


def test_days_without_sales_are_shown_as_nothing(tell: Chat) -> None:
    reply = tell("sales per day last week")
    assert str(reply) == (
        "$134.60 net for 9–15 Mar 2026: the best day was Mon 9 Mar 2026 with $46.90."
    )
    assert rows(reply)[1] == ["Tue 10 Mar 2026", "0", "$0.00", "$0.00", "$0.00"]


def test_days_are_the_speakers_own(tell: Chat) -> None:
    with changing(tell) as session:
        admin = session.exec(select(Member).where(Member.name == "Alma Admin")).one()
        admin.timezone = "Pacific/Auckland"  # 09:30 in UTC is half past ten in the evening there
        order = session.exec(select(Order).where(Order.number == "1040")).one()
        order.placed_at = order.placed_at.replace(hour=12)
    tell.bot._people.clear()
    assert rows(tell("sales by day last week"))[3:5] == [
        ["Thu 12 Mar 2026", "0", "$0.00", "$0.00", "$0.00"],
        ["Fri 13 Mar 2026", "1", "$44.80", "$0.00", "$44.80"],
    ]


def test_a_limit_keeps_the_last_days_and_says_which(tell: Chat) -> None:
    reply = tell("sales breakdown day period:2026-03-09/2026-03-16 limit:3")
    assert str(reply).startswith("$42.90 net for 13–15 Mar 2026")
    table = one(reply, Table)
    assert len(table.rows) == 3
    assert len(one(tell(str(table.more.call)), Table).rows) == 7


def test_too_many_days_are_offered_as_months(tell: Chat) -> None:
    reply = tell("sales breakdown day period:2024-01-01/2026-03-19")
    assert reply.tone == "refused"
    assert str(tell(str(reply.buttons[0].call))).endswith(
        "the best month was 1–18 Mar 2026 with $266.70."
    )


def test_what_a_limit_cuts_off_becomes_one_row_and_a_button(tell: Chat) -> None:
    reply = tell('sales breakdown product period:"this year" limit:2')
    assert rows(reply)[-1] == ["5 others", "–", "$175.40", "$0.00", "$175.40"]
    assert len(one(reply, Chart).labels) == 2
    more = one(reply, Table).more
    assert len(rows(tell(str(more.call)))) == 7


def test_one_other_is_named_instead_of_counted(tell: Chat) -> None:
    assert len(rows(tell('sales breakdown country period:"this month" limit:2'))) == 3


def test_goods_are_counted_without_shipping_and_that_is_said(tell: Chat) -> None:
    give_back(tell, 1000, "1042")
    reply = tell("sales by product today")
    assert rows(reply) == [["Copper Kettle", "1", "$59.00", "$0.00", "$59.00"]]
    assert lines(reply) == [
        "Goods only: without shipping, tax and order discounts.",
        "$10.00 of refunds do not say for which goods.",
    ]


def test_a_refund_that_names_goods_is_taken_off_them(tell: Chat) -> None:
    with changing(tell) as session:
        line = session.exec(select(OrderLine).where(OrderLine.title == "Copper Kettle")).first()
        assert line is not None
        refund = Refund(workspace_id=1, amount_minor=900, currency="USD", at=NOW)
        session.add(refund)
        session.flush()
        session.add(
            RefundLine(
                workspace_id=1,
                refund_id=refund.id,
                product_id=line.product_id,
                title=line.title,
                quantity=0,
                total_minor=900,
            )
        )
    assert rows(tell("sales by category today")) == [["Kettles", "1", "$59.00", "$9.00", "$50.00"]]


def test_an_unknown_customer_leads_nothing(tell: Chat) -> None:
    with changing(tell) as session:
        for order in session.exec(select(Order).where(Order.country == "DE")):
            order.customer_id = None
    reply = tell("sales by customer this month")
    assert str(reply).endswith("Ada Byron leads with $76.70.")
    assert rows(reply)[0][0] == "no customer"


def test_the_best_sellers_are_numbered_and_counted(tell: Chat) -> None:
    reply = tell("top 2 products this year")
    assert str(reply) == "Copper Kettle leads the products for 1 Jan – 31 Dec 2026: $118.00 net."
    assert rows(reply) == [
        ["1", "Copper Kettle", "2", "$118.00"],
        ["2", "Blue Teapot", "3", "$74.70"],
    ]
    assert str(one(reply, Table).title) == "2 of 7 products"
    by_pieces = tell("and by quantity?")
    assert str(by_pieces) == "Honey Jar leads the products for 1 Jan – 31 Dec 2026: 6 pieces."


def test_the_second_of_a_ranking_can_be_spoken_of(tell: Chat) -> None:
    tell("who are our biggest customers this year")
    assert "Ada Byron" in str(tell("show the second one"))


@pytest.mark.parametrize(
    ("phrase", "first"),
    [
        ("top customers this year", ["1", "Hans Müller", "3", "$150.60"]),
        ("top categories this year", ["1", "Kettles", "2", "$118.00"]),
        ("top countries this year by quantity", ["1", "US", "8", "$116.30"]),
    ],
)
def test_customers_categories_and_countries_rank_too(
    tell: Chat, phrase: str, first: list[str]
) -> None:
    assert rows(tell(phrase))[0] == first


def test_two_periods_stand_side_by_side_and_a_running_one_is_marked(tell: Chat) -> None:
    reply = tell("compare this month to february")
    assert str(reply) == (
        "$266.70 net for 1–31 Mar 2026: $111.10 (71.4%) more than 1–28 Feb 2026. "
        "1–31 Mar 2026 is not over yet."
    )
    assert rows(reply)[1] == ["Orders", "6", "3", "3", "100%"]


def test_equal_is_said_as_equal(tell: Chat) -> None:
    with changing(tell) as session:
        for number in ("1043", "1042"):
            session.exec(select(Order).where(Order.number == number)).one().total_minor = 3000
    assert str(tell("compare yesterday to monday")) == (
        "$30.00 net for Tue 17 Mar 2026: as much as Mon 16 Mar 2026."
    )


def test_a_viewer_may_look_at_the_sales(tell: Chat) -> None:
    assert tell.as_("Vic")("sales last week").tone == "info"
