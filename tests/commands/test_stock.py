"""Stock, as the merchant in the shop asks for it and counts it."""

from __future__ import annotations

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Product, StockMovement
from opsbot.reply import Chart, Table
from opsbot.testing import Chat
from tests.replies import facts, rows

NASTY = ["<@U1> <i>A&B*", "Robert'); DROP TABLE product;--", "🫖 {product}", "קומקום _כחול_"]


def movements(tell: Chat) -> list[StockMovement]:
    """All but the opening ones."""
    with reading(tell.bot.engine) as session:
        return [one for one in session.exec(select(StockMovement)) if one.reason != "opening"]


def test_the_level_comes_first_then_how_it_sells(tell: Chat) -> None:
    shown = tell("how many blue teapots do we have left")
    assert str(shown) == "14 left of Blue Teapot."
    assert facts(shown) == {
        "In stock": "14",
        "Low-stock mark": "3",
        "Price": "24.90 USD",
        "Sold": "3",
        "Sold in": "2026-02-16/2026-03-18",
    }


def test_low_and_sold_out_and_hidden_are_said(tell: Chat) -> None:
    assert str(tell("copper kettle stock")) == "9 left of Copper Kettle: low, the mark is 10."
    assert str(tell("red teapot stock")) == "Red Teapot is sold out."
    assert facts(tell("travel mug stock"))["In the shop"] == "hidden"


def test_variants_are_asked_about(tell: Chat) -> None:
    asked = tell("how many assam tea are left")
    assert asked.tone == "ask"
    assert str(tell("the 250g")) == "5 left of Assam Tea 250g: low, the mark is 5."


def test_what_runs_low_comes_worst_first_with_what_sells_in_a_week(tell: Chat) -> None:
    low = tell("what is running low")
    assert str(low) == "3 products are low, 1 sold out."
    assert rows(low) == [
        ["Red Teapot", "sold out", "3", "0.0"],
        ["Copper Kettle", "9", "10", "0.0"],
        ["Assam Tea 250g", "5", "5", "0.5"],
    ]
    (table,) = [block for block in low.blocks if isinstance(block, Table)]
    assert str(table.title) == "Sold a week: on average in 18 Feb – 17 Mar 2026"


def test_a_short_low_list_says_how_many_there_are_and_offers_more(tell: Chat) -> None:
    low = tell("stock low limit:1")
    assert str(low) == "1 of 3 products that are low, 1 sold out."
    (table,) = [block for block in low.blocks if isinstance(block, Table)]
    assert table.more is not None
    assert str(tell(str(table.more.call))) == "3 products are low, 1 sold out."


def test_nothing_low_says_how_to_be_warned(tell: Chat) -> None:
    for product in ("Red Teapot", "Copper Kettle", "Assam Tea 250g"):
        tell(f'stock set "{product}" 500')
    assert str(tell("low stock")).startswith("Nothing is low.")


def test_a_count_says_before_and_after(tell: Chat) -> None:
    counted = tell("blue teapot stock is 25")
    assert (counted.tone, str(counted)) == ("done", "Blue Teapot: 14 → 25 pieces.")
    (movement,) = movements(tell)
    assert (movement.delta, movement.reason, movement.member_id) == (11, "counted", tell.member_id)
    tell("undo")
    assert str(tell("blue teapot stock")) == "14 left of Blue Teapot."


def test_a_count_of_what_there_is_moves_nothing(tell: Chat) -> None:
    same = tell("blue teapot stock is 14")
    assert (same.tone, str(same)) == ("info", "Blue Teapot is at 14 already.")
    assert movements(tell) == []


def test_a_count_that_is_low_says_so(tell: Chat) -> None:
    assert str(tell("set blue teapot stock to 2")) == (
        "Blue Teapot: 14 → 2 pieces. That is low: the mark is 3."
    )


def test_pieces_come_and_go(tell: Chat) -> None:
    assert str(tell("we got 12 red teapots")) == "Red Teapot: 0 → 12 pieces."
    assert str(tell("3 red teapots broke, dropped by the cat")) == "Red Teapot: 12 → 9 pieces."
    came, went = movements(tell)
    assert (came.delta, came.note) == (12, None)
    assert (went.delta, went.reason, went.note) == (-3, "adjusted", "dropped by the cat")


def test_undoing_one_change_leaves_the_other(tell: Chat) -> None:
    tell("add 12 blue teapots")
    tell.as_("Mia")("minus 4 blue teapots")
    tell("undo")
    assert str(tell("blue teapot stock")) == "10 left of Blue Teapot."


def test_more_than_there_is_cannot_go(tell: Chat) -> None:
    no = tell("take 15 blue teapots off stock")
    assert no.tone == "refused"
    assert str(no).startswith("Blue Teapot has 14 in stock, so 15 cannot be taken off.")
    assert movements(tell) == []


def test_add_20_means_the_product_that_was_shown(tell: Chat) -> None:
    tell("honey jar stock")
    assert str(tell("add 20")) == "Honey Jar: 63 → 83 pieces."


def test_a_mark_says_before_and_after_and_whether_it_is_low_now(tell: Chat) -> None:
    assert str(tell("warn me when the blue teapot drops under 10")) == (
        "Blue Teapot: low-stock mark 3 → 10 pieces."
    )
    assert str(tell("set the threshold of blue teapot to 14")) == (
        "Blue Teapot: low-stock mark 10 → 14 pieces. It is low now: 14 left."
    )
    same = tell("set the threshold of blue teapot to 14")
    assert (same.tone, str(same)) == (
        "refused",
        "The low-stock mark of Blue Teapot is 14 already.",
    )
    tell("undo")
    assert facts(tell("blue teapot stock"))["Low-stock mark"] == "10"


def test_a_first_mark_has_none_before(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        jar = session.exec(select(Product).where(Product.title == "Honey Jar")).one()
        jar.low_stock = None
        session.commit()
    assert str(tell("stock threshold honey 5")) == "Honey Jar counts as low at 5 pieces."


def test_a_history_has_a_running_level_and_a_line(tell: Chat) -> None:
    tell("blue teapot stock is 20")
    tell("2 blue teapots broke, clumsy")
    history = tell("stock history of the blue teapot this month")
    assert str(history) == "2 movements of Blue Teapot 1–31 Mar 2026: 14 → 18 pieces."
    assert [row[1:] for row in rows(history)] == [
        ["-2", "18", "adjusted", "clumsy", "Alma Admin"],
        ["6", "20", "counted", "None", "Alma Admin"],
    ]
    (chart,) = [block for block in history.blocks if isinstance(block, Chart)]
    assert chart.kind == "line"
    assert chart.series["Level"] == (*[14] * 17, 18)  # up to today, not to the end of the month


def test_a_history_up_to_yesterday_says_what_came_since(tell: Chat) -> None:
    tell("add 1 blue teapot")
    history = tell("stock history blue teapot")
    assert str(history) == (
        "No movements of Blue Teapot 16 Feb – 17 Mar 2026: 14 pieces throughout. 1 more since."
    )
    assert str(tell(str(history.buttons[0].call))) == (
        "1 movement of Blue Teapot 16 Feb – 18 Mar 2026: 14 → 15 pieces."
    )


def test_a_long_history_shows_the_last_movements_and_draws_them_all(tell: Chat) -> None:
    for _ in range(21):
        tell("add 1 blue teapot")
    history = tell("stock history blue teapot today")
    assert str(history) == "21 movements of Blue Teapot Wed 18 Mar 2026: 14 → 35 pieces."
    assert len(rows(history)) == 20
    assert rows(history)[-1][2] == "16"


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_is_only_a_name(tell: Chat, name: str) -> None:
    with writing(tell.bot.engine) as session:
        product = Product(workspace_id=1, title=name, currency="USD", low_stock=3)
        session.add(product)
        session.commit()
        key = product.key
    assert str(tell(f"stock show {key}")) == f"{name} is sold out."
    assert str(tell(f"stock set {key} 7")) == f"{name}: 0 → 7 pieces."
    assert str(tell(f"stock adjust {key} -2")) == f"{name}: 7 → 5 pieces."
    assert str(tell(f"stock threshold {key} 9")).startswith(f"{name}: low-stock mark 3 → 9")
    assert name in [row[0] for row in rows(tell("low stock"))]
    assert str(tell(f"products show {key}")) == f"{name} costs $0.00, 5 left."
    assert [row[0] for row in rows(tell(f'products find "{name}"'))] == [name]


def test_who_may_only_look_looks(tell: Chat) -> None:
    for name in ("Vic", "Sam"):
        other = tell.as_(name)
        assert str(other("blue teapot stock")) == "14 left of Blue Teapot."
        assert str(other("low stock")) == "3 products are low, 1 sold out."
        for phrase in (
            "blue teapot stock is 25",
            "add 12 blue teapots",
            "set the threshold of blue teapot to 14",
        ):
            assert "takes the role merchant" in str(other(phrase))
    assert str(tell.as_("Mia")("blue teapot stock is 25")) == "Blue Teapot: 14 → 25 pieces."
