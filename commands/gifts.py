"""Gift certificates: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import date

from commands.phrases import gifts as phrases
from opsbot.command import Code, Context, command
from opsbot.model import Customer
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money


@command(
    "gifts.create",
    role=Role.MERCHANT,
    costly=True,
    planned=True,
    phrases=phrases.CREATE,
    also=phrases.CREATE_ALSO,
)
def create(
    ctx: Context, amount: Money, recipient: Customer | None = None, expires: date | None = None
) -> Reply:
    """Make a gift certificate over an amount, with a code of its own."""
    raise NotImplementedError


@command(
    "gifts.check",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.CHECK,
    also=phrases.CHECK_ALSO,
)
def check(ctx: Context, code: Code) -> Reply:
    """How much is left on a gift certificate, for whom and until when."""
    raise NotImplementedError


@command(
    "gifts.list",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """Gift certificates that are still open, with what is left on each."""
    raise NotImplementedError


_LOST = (
    "(stolen|lost|misused|leaked|hacked|compromised|fraud|fraudulent|fake|forged|copied|abused"
    "|returned|refunded|a mistake|wrong)"
)


@command(
    "gifts.void",
    role=Role.MERCHANT,
    costly=True,
    planned=True,
    phrases=phrases.VOID,
    also=phrases.VOID_ALSO,
)
def void(ctx: Context, code: Code) -> Reply:
    """Void a gift certificate: nobody can pay with it any more."""
    raise NotImplementedError
