"""Products: find one, see what it costs, how many are left and how it sells."""

from __future__ import annotations

from commands.phrases import products as phrases
from opsbot.command import Context, Words, command
from opsbot.model import Product, ProductStatus, Role
from opsbot.queries import products as query
from opsbot.queries import stock as ledger
from opsbot.reply import Button, Facts, Reply, Table, Text, say
from opsbot.rules import stock as rule
from opsbot.values import Money

# As many as a person looks through before typing more of the name.
MOST = 20


@command(
    "products.find",
    role=Role.MERCHANT,
    phrases=phrases.FIND,
)
def find(ctx: Context, text: Words) -> Reply:
    """Find products by a part of their title, SKU or category."""
    found = query.found(ctx.session, ctx.workspace_id, text, MOST)
    if not found.in_all:
        return Reply(
            say("No product has “{text}” in its title, SKU or category.", text=text),
            buttons=(Button("Low stock", "stock.low"),),
        )
    if len(found.products) < found.in_all:
        headline = say(
            "*{shown} of {count} products* with “{text}”: type more of it to see fewer.",
            shown=len(found.products),
            count=found.in_all,
            text=text,
        )
    elif found.in_all == 1:
        headline = say("*1 product* with “{text}”.", text=text)
    else:
        headline = say("*{count} products* with “{text}”.", count=found.in_all, text=text)
    rows = [(one, one.sku, one.category, one.price, _left(one)) for one in found.products]
    table = Table(("Product", "SKU", "Category", "Price", "In stock"), rows)
    buttons = [Button(one.title, "products.show", product=one) for one in found.products[:3]]
    return Reply(headline, (table,), tuple(buttons))


def _left(product: Product) -> int | str:
    if product.status == ProductStatus.HIDDEN:
        return "hidden"
    return product.stock if product.stock > 0 else "sold out"


@command(
    "products.show",
    role=Role.MERCHANT,
    phrases=phrases.SHOW,
    also=phrases.SHOW_ALSO,
)
def show(ctx: Context, product: Product) -> Reply:
    """Show a product: its price, its stock and how it sells."""
    period = rule.last_month(ctx.clock.today, ctx.clock.zone)
    sold = ledger.sold(ctx.session, [product], period).get(product.id, ledger.NOTHING)
    facts = Facts(
        ("Price", product.price),
        ("In stock", product.stock),
        ("Low-stock mark", product.low_stock),
        ("Status", product.status),
        ("Category", product.category),
        ("SKU", product.sku),
        ("Sold", sold.pieces),
        ("Sold for", Money(sold.minor, product.currency) if sold.pieces else None),
        ("Sold in", period),
    )
    steps = (
        Button("Stock", "stock.show", product=product),
        Button("Stock history", "stock.history", product=product),
    )
    return Reply(_headline(product), (facts,), steps)


def _headline(product: Product) -> Text:
    if product.status == ProductStatus.HIDDEN:
        return say(
            "*{product}* costs {price} and is hidden from the shop.",
            product=product,
            price=product.price,
        )
    if product.stock <= 0:
        return say(
            "*{product}* costs {price} and is sold out.", product=product, price=product.price
        )
    return say(
        "*{product}* costs {price}, {level} left.",
        product=product,
        price=product.price,
        level=product.stock,
    )
