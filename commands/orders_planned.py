"""Orders, to come: typing one in, and what was sent back."""

from __future__ import annotations

from commands.phrases import orders_sending as sending
from commands.phrases import orders_undone as undone
from opsbot.command import Context, Quantity, command
from opsbot.model import Customer, Order, Product
from opsbot.model.people import Role
from opsbot.reply import Reply


@command(
    "orders.create",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=sending.CREATE,
    also=sending.CREATE_ALSO,
)
def create(ctx: Context, customer: Customer, product: Product, quantity: Quantity = 1) -> Reply:
    """Enter an order for a customer."""
    raise NotImplementedError


@command(
    "orders.return",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=undone.RETURN,
    also=undone.RETURN_ALSO,
)
def return_(
    ctx: Context, order: Order, product: Product | None = None, quantity: Quantity | None = None
) -> Reply:
    """Take back goods of an order and put them into stock again: all of it, or some pieces."""
    raise NotImplementedError
