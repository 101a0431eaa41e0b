"""Products: finding one, and what it costs."""

from __future__ import annotations

from sqlmodel import select

from opsbot.database import writing
from opsbot.model import Product
from opsbot.reply import Facts
from opsbot.testing import Chat
from tests.replies import rows


def test_a_search_lists_what_it_found_and_the_second_one_can_be_shown(tell: Chat) -> None:
    found = tell("find teapots")
    assert str(found) == "3 products with “teapots”."
    assert rows(found) == [
        ["Blue Teapot", "POT-1", "Teapots", "24.90 USD", "14"],
        ["Blue Teapot Large", "POT-2", "Teapots", "34.90 USD", "25"],
        ["Red Teapot", "POT-3", "Teapots", "24.90 USD", "sold out"],
    ]
    assert str(tell("show the second one")) == "Blue Teapot Large costs $34.90, 25 left."


def test_one_product_is_one_product(tell: Chat) -> None:
    found = tell("find mugs")
    assert str(found) == "1 product with “mugs”."
    assert rows(found) == [["Travel Mug", "MUG-1", "Mugs", "22.00 USD", "hidden"]]


def test_a_search_that_finds_nothing_says_where_it_looked(tell: Chat) -> None:
    none = tell("find samovars")
    assert str(none) == "No product has “samovars” in its title, SKU or category."


def test_a_long_search_says_how_many_there_are(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.add_all(
            Product(workspace_id=1, title=f"Spoon {n:02}", currency="USD") for n in range(25)
        )
        session.commit()
    found = tell("find spoons")
    assert str(found) == "20 of 25 products with “spoons”: type more of it to see fewer."
    assert len(rows(found)) == 20


def test_a_price_that_is_asked_for_is_told_with_how_it_sells(tell: Chat) -> None:
    shown = tell("how much is the blue teapot")
    assert str(shown) == "Blue Teapot costs $24.90, 14 left."
    (facts,) = [block for block in shown.blocks if isinstance(block, Facts)]
    assert {name: str(value) for name, value in facts.pairs} == {
        "Price": "24.90 USD",
        "In stock": "14",
        "Low-stock mark": "3",
        "Status": "active",
        "Category": "Teapots",
        "SKU": "POT-1",
        "Sold": "3",
        "Sold for": "74.70 USD",
        "Sold in": "2026-02-16/2026-03-18",
    }


def test_a_price_is_in_the_products_own_currency(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        product = session.exec(select(Product).where(Product.sku == "POT-1")).one()
        product.currency = "JPY"
        session.commit()
    assert str(tell("show POT-1")) == "Blue Teapot costs ¥2,490, 14 left."


def test_hidden_and_sold_out_are_said(tell: Chat) -> None:
    assert str(tell("show the travel mug")) == (
        "Travel Mug costs $22.00 and is hidden from the shop."
    )
    assert str(tell("show the red teapot")) == "Red Teapot costs $24.90 and is sold out."


def test_everybody_may_look(tell: Chat) -> None:
    for name in ("Vic", "Sam", "Mia", "Olga"):
        assert str(tell.as_(name)("find teapots")) == "3 products with “teapots”."
