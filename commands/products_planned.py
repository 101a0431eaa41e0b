"""Products, to come: new ones, prices, and what the shop shows."""

from __future__ import annotations

from commands.phrases import products as phrases
from opsbot.command import Context, Quantity, Words, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money


@command(
    "products.add",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.ADD,
    also=phrases.ADD_ALSO,
)
def add(
    ctx: Context, title: Words, price: Money, sku: Words | None = None, quantity: Quantity = 0
) -> Reply:
    """Add a product to the shop, with its price and the pieces there are."""
    raise NotImplementedError


@command(
    "products.price",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.PRICE,
)
def price(ctx: Context, product: Product, amount: Money) -> Reply:
    """Set the price of a product."""
    raise NotImplementedError


@command(
    "products.publish",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.PUBLISH,
    also=phrases.PUBLISH_ALSO,
)
def publish(ctx: Context, product: Product) -> Reply:
    """Show a product in the shop again."""
    raise NotImplementedError


@command(
    "products.hide",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.HIDE,
    also=phrases.HIDE_ALSO,
)
def hide(ctx: Context, product: Product) -> Reply:
    """Take a product out of the shop; its history stays."""
    raise NotImplementedError
