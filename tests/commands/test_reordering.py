"""What sells out, how long it lasts and what to order, as the merchant asks before the wholesaler
is called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select

from opsbot.database import writing
from opsbot.jobs import scan
from opsbot.model import Order, OrderLine, Product, StockMovement, StockReason
from opsbot.reply import Reply, Table
from opsbot.testing import NOW, Chat
from tests.replies import facts, rows

NASTY = ["<@U1> <i>A&B*", "🫖 {product}", "קומקום _כחול_"]


def steps(reply: Reply) -> list[tuple[str, str]]:
    return [(button.label, str(button.call)) for button in reply.buttons]


def sold(tell: Chat, pieces: dict[str, int]) -> None:
    """So many were ordered a week ago, by title."""
    with writing(tell.bot.engine) as session:
        order = Order(
            workspace_id=1, number="2000", placed_at=NOW - timedelta(days=7), currency="USD"
        )
        session.add(order)
        session.flush()
        for title, count in pieces.items():
            product = session.exec(select(Product).where(Product.title == title)).one()
            session.add(
                OrderLine(
                    workspace_id=1,
                    order_id=order.id,
                    product_id=product.id,
                    title=title,
                    quantity=count,
                    unit_price_micros=0,
                    total_minor=0,
                )
            )
        session.commit()


def many(tell: Chat, count: int, titles: str = "Cup {n}") -> None:
    """Cups of which two are left, and one sells a day."""
    with writing(tell.bot.engine) as session:
        for n in range(count):
            session.add(
                Product(workspace_id=1, title=titles.replace("{n}", f"{n:02}"), currency="USD")
            )
        session.commit()
        cups = session.exec(select(Product).where(Product.sku == None)).all()  # noqa: E711
        for cup in cups:
            session.add(
                StockMovement(
                    workspace_id=1, product_id=cup.id, delta=2, reason=StockReason.OPENING, at=NOW
                )
            )
        names = [cup.title for cup in cups]
        session.commit()
    sold(tell, dict.fromkeys(names, 28))


def test_what_sells_out_comes_soonest_first_with_the_day(tell: Chat) -> None:
    sold(tell, {"Honey Jar": 82, "Blue Teapot": 53})
    out = tell("what will sell out in the next two weeks")
    assert str(out) == "1 product will sell out within 14 days, by Wed 1 Apr 2026."
    assert rows(out) == [["Blue Teapot", "14", "14.0", "2026-03-25"]]
    assert "within 1 day, by Thu 19 Mar 2026" in str(tell("stock cover days:1"))
    out = tell("what will sell out in the next 3 weeks")
    assert str(out) == "2 products will sell out within 21 days, by Wed 8 Apr 2026."
    assert rows(out) == [
        ["Blue Teapot", "14", "14.0", "2026-03-25"],
        ["Honey Jar", "63", "21.0", "2026-04-08"],
    ]
    (table,) = [block for block in out.blocks if isinstance(block, Table)]
    assert str(table.title) == "Sold a week: on average in 18 Feb – 17 Mar 2026"
    assert [label for label, _ in steps(out)] == ["What to reorder", "Blue Teapot", "Honey Jar"]
    assert str(tell("how long will the second one last")).startswith("21 days: Honey Jar")


def test_nothing_sells_out_of_what_is_hardly_sold(tell: Chat) -> None:
    assert str(tell("what will sell out")) == (
        "Nothing in stock will sell out within 14 days, by Wed 1 Apr 2026, at the pace of "
        "18 Feb – 17 Mar 2026."
    )


def test_how_long_a_product_lasts(tell: Chat) -> None:
    sold(tell, {"Honey Jar": 61})
    left = tell("how long will the honey last")
    assert str(left) == "28 days: Honey Jar will be sold out around Wed 15 Apr 2026."
    assert facts(left) == {
        "In stock": "63",
        "Low-stock mark": "3",
        "Sold": "63",
        "Sold in": "2026-02-18/2026-03-18",
    }
    assert [label for label, _ in steps(left)] == ["Set the mark", "Show", "What to reorder"]


@pytest.mark.parametrize(
    ("level", "pieces", "said"),
    [
        (1, 54, "Less than a day: Honey Jar will be sold out around Wed 18 Mar 2026."),
        (2, 54, "1 day: Honey Jar will be sold out around Thu 19 Mar 2026."),
        (9_999, 54, "More than a year: 9,999 left of Honey Jar, 56 sold in 4 weeks."),
    ],
)
def test_short_and_long_times_are_said_as_such(
    tell: Chat, level: int, pieces: int, said: str
) -> None:
    sold(tell, {"Honey Jar": pieces})
    tell(f"honey jar stock is {level}")
    assert str(tell("stock cover honey jar")).startswith(said)


def test_what_does_not_last_the_days_says_how_many_are_missing(tell: Chat) -> None:
    sold(tell, {"Honey Jar": 54})
    assert str(tell("do we have enough honey jars for 40 days")) == (
        "31 days: Honey Jar will be sold out around Sat 18 Apr 2026. For 40 days it takes 17 more."
    )
    assert "it takes" not in str(tell("do we have enough honey jars for 30 days"))


def test_too_few_sales_tell_no_day(tell: Chat) -> None:
    assert str(tell("how long will the honey last")) == (
        "63 left of Honey Jar: 2 sold in 4 weeks, too few to tell how long it lasts."
    )
    assert str(tell("how long will the copper kettle last")) == (
        "9 left of Copper Kettle, and none sold in 4 weeks."
    )
    assert str(tell("how long will the red teapot last")) == "Red Teapot is sold out."


def test_the_day_is_the_one_that_the_alert_tells(tell: Chat) -> None:
    sold(tell, {"Blue Teapot": 53})
    with writing(tell.bot.engine) as session:
        scan.scan(session, 1, NOW)
        session.commit()
    told = [row[1] for row in rows(tell("stock alerts"))]
    (row,) = rows(tell("what will sell out in the next 7 days"))
    assert row == ["Blue Teapot", "14", "14.0", "2026-03-25"]
    assert any(
        text == "Blue Teapot will be sold out around Wed 25 Mar 2026: 14 left, 56 sold in 4 weeks."
        for text in told
    ), told


def test_what_to_order_comes_most_urgent_first_with_its_total(tell: Chat) -> None:
    sold(tell, {"Blue Teapot": 53, "Honey Jar": 54})
    order = tell("what should I reorder for the next month")
    assert str(order) == (
        "56 pieces of 4 products to order to last 30 days, until Fri 17 Apr 2026, on top of the "
        "marks."
    )
    assert rows(order) == [
        ["Red Teapot", "3", "0", "3", "0.0"],
        ["Blue Teapot", "49", "14", "3", "14.0"],
        ["Assam Tea 250g", "3", "5", "5", "0.5"],
        ["Copper Kettle", "1", "9", "10", "0.0"],
    ]


def test_what_was_ordered_and_came_is_not_ordered_again(tell: Chat) -> None:
    sold(tell, {"Blue Teapot": 53})
    for product, pieces, *_ in rows(tell("reorder list for 60 days")):
        tell(f'stock adjust "{product}" {pieces}')
    done = tell("reorder list for 60 days")
    assert str(done) == (
        "Nothing to order: at the pace of 18 Feb – 17 Mar 2026 everything lasts 60 days, until "
        "Sun 17 May 2026, with its mark left."
    )
    assert rows(tell("reorder list for 90 days"))


def test_a_button_leads_from_what_sells_out_to_what_to_order(tell: Chat) -> None:
    sold(tell, {"Blue Teapot": 53})
    (label, call), *_ = steps(tell("what will sell out in the next 45 days"))
    assert label == "What to reorder"
    order = tell(call)
    assert "to last 45 days" in str(order)
    assert "Blue Teapot" in [row[0] for row in rows(order)]
    assert "within 45 days" in str(tell(steps(order)[0][1]))


def test_the_mark_is_set_from_there(tell: Chat) -> None:
    asked = tell(steps(tell("how long will the honey last"))[0][1])
    assert asked.tone == "ask"
    assert str(tell("20")) == "Honey Jar: low-stock mark 3 → 20 pieces."


@pytest.mark.parametrize("phrase", ["stock cover days:0", "stock reorder days:9999999999"])
def test_a_pace_tells_nothing_of_years(tell: Chat, phrase: str) -> None:
    no = tell(phrase)
    assert no.tone == "refused"
    assert str(no).startswith("I can look 1 to 365 days ahead")


def test_a_long_list_shows_the_first_and_counts_them_all(tell: Chat) -> None:
    many(tell, 40)
    out, order = tell("what will sell out"), tell("what should we reorder for 14 days")
    assert str(out).startswith("40 products will sell out")
    assert str(order).startswith("485 pieces of 43 products to order")
    for reply, heading in ((out, "The 30 soonest of 40."), (order, "The 30 most urgent of 43.")):
        (table,) = [block for block in reply.blocks if isinstance(block, Table)]
        assert len(table.rows) == 30
        assert str(table.title).startswith(heading)


@pytest.fixture
def asked(tell: Chat) -> Iterator[list[str]]:
    """What the database was asked."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(tell.bot.engine, "before_cursor_execute", note)
    yield statements
    event.remove(tell.bot.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("phrase", ["stock cover", "stock reorder"])
def test_more_products_ask_no_more_questions(tell: Chat, asked: list[str], phrase: str) -> None:
    def about_products() -> int:
        asked.clear()
        tell(phrase)
        return sum("sum(order_line.quantity)" in one or "low_stock" in one for one in asked)

    few = about_products()
    many(tell, 12)
    assert about_products() == few


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_is_only_a_name(tell: Chat, name: str) -> None:
    many(tell, 1, name)
    assert rows(tell("what will sell out"))[0][0] == name
    assert name in [row[0] for row in rows(tell("stock reorder"))]


def test_who_may_only_look_looks(tell: Chat) -> None:
    for name in ("Vic", "Sam", "Mia"):
        assert str(tell.as_(name)("what will sell out")).startswith("Nothing in stock will sell")
        assert "to order to last 30 days" in str(tell.as_(name)("what should we reorder"))
