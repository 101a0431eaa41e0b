"""Products: which ones a search finds."""

from __future__ import annotations

from typing import NamedTuple

from sqlmodel import Session, col, func, select

from opsbot.model import Product
from opsbot.queries.matching import contains


class Found(NamedTuple):
    """The first products that a search found, and how many there are in all."""

    products: list[Product]
    in_all: int


def found(session: Session, workspace_id: int, text: str, limit: int) -> Found:
    """Products in whose title, SKU or category every word of a text stands.

    It reads every product of the workspace: no index serves a search inside of words.
    """
    rows = session.exec(
        select(Product, func.count().over())
        .where(
            Product.workspace_id == workspace_id,
            contains(text, Product.title, Product.sku, Product.category),
        )
        .order_by(col(Product.title), col(Product.id))
        .limit(limit)
    ).all()
    return Found([product for product, _ in rows], rows[0][1] if rows else 0)
