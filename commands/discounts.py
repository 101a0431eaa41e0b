"""Discount codes: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import date

from commands.phrases import discounts as phrases
from opsbot.command import Code, Context, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money, Percent


@command(
    "discounts.create",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.CREATE,
    also=phrases.CREATE_ALSO,
)
def create(
    ctx: Context,
    code: Code,
    percent: Percent | None = None,
    amount: Money | None = None,
    product: Product | None = None,
    until: date | None = None,
) -> Reply:
    """Start a discount code that takes off a percentage or an amount."""
    raise NotImplementedError


@command(
    "discounts.list",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """The discount codes that are running, with what they take off and until when."""
    raise NotImplementedError


@command(
    "discounts.end",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=phrases.END,
    also=phrases.END_ALSO,
)
def end(ctx: Context, code: Code) -> Reply:
    """Stop a discount code: it takes nothing off any more."""
    raise NotImplementedError
