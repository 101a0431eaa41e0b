"""Which products a search finds."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from opsbot.model import Product, Workspace
from opsbot.queries import products as query


@pytest.fixture
def session(shop: Session) -> Session:
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    shop.add(elsewhere)
    shop.flush()
    shop.add(Product(workspace_id=elsewhere.id, title="Teapot elsewhere", currency="EUR"))
    shop.add(Product(workspace_id=1, title="Crème Caramel 5%", currency="USD"))
    shop.flush()
    return shop


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("teapots", ["Blue Teapot", "Blue Teapot Large", "Red Teapot"]),
        ("blue large", ["Blue Teapot Large"]),
        ("POT-3", ["Red Teapot"]),
        ("pantry", ["Honey Jar"]),
        ("creme", ["Crème Caramel 5%"]),
        ("5%", ["Crème Caramel 5%"]),
        ("%", ["Crème Caramel 5%"]),
        ("mug", ["Travel Mug"]),
        ("glass", []),
    ],
)
def test_a_search_looks_in_title_sku_and_category(
    session: Session, typed: str, found: list[str]
) -> None:
    assert [one.title for one in query.found(session, 1, typed, 20).products] == found


def test_a_search_shows_the_first_and_counts_all(session: Session) -> None:
    found = query.found(session, 1, "tea", 2)
    assert [one.title for one in found.products] == ["Assam Tea 100g", "Assam Tea 250g"]
    assert found.in_all == 5
