"""Products and their stock: a ledger of movements, whose sum is the level."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Index, event, text, update
from sqlalchemy.orm import Mapper
from sqlmodel import Field

from opsbot.model.base import NEVER_REUSE_IDS, Record, choice, minor, moment, unique
from opsbot.values import Money


class ProductStatus(StrEnum):
    ACTIVE = "active"
    HIDDEN = "hidden"


class Product(Record, table=True):
    """Something the shop sells."""

    __table_args__ = (
        unique("workspace_id", "sku"),
        # What runs low is asked for often, and is a small part of the table.
        Index(
            "ix_product_low",
            "workspace_id",
            "status",
            sqlite_where=text("stock <= low_stock"),
            postgresql_where=text("stock <= low_stock"),
        ),
        NEVER_REUSE_IDS,
    )

    title: str
    sku: str | None = None
    category: str | None = None
    price_minor: int = minor(default=0)
    currency: str = Field(max_length=3)
    status: ProductStatus = choice(ProductStatus, default=ProductStatus.ACTIVE)
    low_stock: int | None = None
    # The sum of the movements below, kept when one comes or goes (`_keep_level`): never set it.
    stock: int = Field(default=0, sa_column_kwargs={"info": {"derived": True}})

    @property
    def price(self) -> Money:
        return Money(self.price_minor, self.currency)


class StockReason(StrEnum):
    OPENING = "opening"
    COUNTED = "counted"
    ADJUSTED = "adjusted"
    SOLD = "sold"
    RETURNED = "returned"
    RECEIVED = "received"


class StockMovement(Record, table=True):
    """Pieces that came (positive) or went (negative)."""

    __tablename__ = "stock_movement"
    __table_args__ = (Index(None, "product_id", "at"), NEVER_REUSE_IDS)

    product_id: int = Field(foreign_key="product.id")
    delta: int
    reason: StockReason = choice(StockReason)
    note: str | None = None
    at: datetime = moment()
    member_id: int | None = Field(default=None, foreign_key="member.id")
    order_id: int | None = Field(default=None, foreign_key="order.id", index=True)


def _keep_level(connection: Connection, product_id: int, delta: int) -> None:
    # An addition in the database, not a value computed here: two movements at once both count,
    # and undoing one leaves the other alone.
    stock: Any = Product.__table__.c.stock  # type: ignore[attr-defined]
    table: Any = Product.__table__  # type: ignore[attr-defined]
    connection.execute(update(table).where(table.c.id == product_id).values(stock=stock + delta))


@event.listens_for(StockMovement, "after_insert")
def _moved(mapper: Mapper[Any], connection: Connection, movement: StockMovement) -> None:
    _keep_level(connection, movement.product_id, movement.delta)


@event.listens_for(StockMovement, "after_delete")
def _unmoved(mapper: Mapper[Any], connection: Connection, movement: StockMovement) -> None:
    _keep_level(connection, movement.product_id, -movement.delta)
