"""Stock, to come: how long it lasts, and what to order again."""

from __future__ import annotations

from commands.phrases import stock as phrases
from opsbot.command import Context, Days, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply


@command(
    "stock.cover",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.COVER,
    also=phrases.COVER_ALSO,
)
def cover(ctx: Context, product: Product | None = None, days: Days = 14) -> Reply:
    """What sells out within some days, or how long a product lasts at the pace it sells."""
    raise NotImplementedError


@command(
    "stock.reorder",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.REORDER,
    also=phrases.REORDER_ALSO,
)
def reorder(ctx: Context, days: Days = 30) -> Reply:
    """What to order again, and how many pieces, so that it lasts for some days."""
    raise NotImplementedError
