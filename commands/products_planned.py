"""Products, to come: new ones, prices, and what the shop shows."""

from __future__ import annotations

from opsbot.command import Context, Quantity, Words, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_ADD = "(add|create|make|new|enter|set up|put in|insert|list|register)"
_ITEM = "(product|item|article)"
_AT = "(at|for|costs|costing|priced at|price|with price|sells for|selling at|selling for|costs us)"
_NAMED = "[called|named|titled|:|,|with the name|with name]"


@command(
    "products.add",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} {_AT} {{price}}",
        f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} (,|:|;|-) [{_AT}] {{price}}",
        f"{_ADD} [another|a new|new] {_ITEM} {_NAMED} {{title}} {{price}}",
        f"{_ADD} [another|a new|new] {_ITEM} (called|named|titled|:) {{title}}",
        f"{_ADD} [another|a new|new] {_ITEM} {{title}}",
        f"[we|i] [have] [got] [a] new {_ITEM} {_NAMED} {{title}} {_AT} {{price}}",
        f"(add|put|list) {{title}} (as|to) [a] [new] (product|products|item|catalogue|catalog"
        f"|product list) {_AT} {{price}}",
        f"[we|i] [now] [also] sell {{title}} {_AT} {{price}}",
    ],
    also=[
        f"[,] [{_AT}] {{price}} [each|a piece|apiece]",
        "[,|with] sku [is|:|#|number|code] {sku}",
        "[,|with] (article number|item number|article no|item no) [is|:] {sku}",
        "[,|and|with] {quantity} [pieces|of them|units] [are] (in stock|on stock|on hand|available"
        "|in the warehouse|to start with|pieces|units)",
        "[,|and|with] (stock|quantity|opening stock|initial stock|start stock) [is|of|:|=] "
        "{quantity}",
        "[,|and] we have {quantity} [pieces|of them]",
    ],
)
def add(
    ctx: Context, title: Words, price: Money, sku: Words | None = None, quantity: Quantity = 0
) -> Reply:
    """Add a product to the shop, with its price and the pieces there are."""
    raise NotImplementedError


_SET = "(set|change|update|put|make|correct|fix|adjust|alter|edit)"
_NOW = "[now|from now on|from today|as of now|as of today|today|each|a piece|apiece|per piece]"
_RAISE = "(raise|lower|increase|decrease|reduce|drop|bump|cut|lift|mark down|mark up|put up)"


@command(
    "products.price",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"{_SET} [new] price (of|for|on) {{product}} [to|at|=|:|from|is] {{amount}} {_NOW}",
        f"{_SET} {{product}} ['s] price [to|at|=|:] {{amount}} {_NOW}",
        f"{_SET} price {{product}} [to|at|=|:] {{amount}} {_NOW}",
        f"{_SET} {{product}} (cost|to cost) {{amount}}",
        "(price|reprice) {product} (at|to) {amount}",
        f"{_RAISE} [new] price (of|for|on) {{product}} (to|at) {{amount}} {_NOW}",
        f"{_RAISE} {{product}} [price] (to|at) {{amount}} {_NOW}",
        f"{{product}} (cost|costs|is priced at|are priced at|sells for|sell for|sells at|goes for) "
        f"[now] {{amount}} {_NOW}",
        f"{{product}} (must|has to|have to|shall) cost {{amount}} {_NOW}",
        f"{{product}} [is|are] [now] (priced|sold) (at|for) {{amount}} {_NOW}",
        "{product} [is|are] now {amount}",
        "{product} (is|are) {amount} (now|from now on|from today|each|apiece|a piece)",
        "{product} price [is|to|:|=|now|at] [now] {amount}",
        "[new] price (of|for) {product} [is|to|:|=|now] [now] {amount}",
        "from (now on|today) {product} (cost|costs|is|are) {amount}",
        "sell {product} (for|at) {amount}",
        f"{_SET} [new] price (of|for|on) {{product}}",
        f"{_SET} {{product}} price",
        "(make|set) {product} {amount}",
        "(make|set) {product} to {amount}",
    ],
)
def price(ctx: Context, product: Product, amount: Money) -> Reply:
    """Set the price of a product."""
    raise NotImplementedError


_SHOP = "[in|on|to|into] [the|our] [online|web] (shop|store|catalogue|catalog|site|website|webshop)"
_ONLINE = "(online|live|visible|public|published|active|on sale|for sale)"


@command(
    "products.publish",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"(publish|unhide|relist|reactivate|activate|republish|enable|list) {{product}} "
        f"[again|{_SHOP}]",
        f"(put|take|bring|set|make|turn|switch|get) {{product}} [back] {_ONLINE} [again]",
        f"(put|take|bring|set|get) back {{product}} {_ONLINE}",
        f"(put|bring|get|take) {{product}} back {_SHOP}",
        "(put|bring|get|add) {product} (in|on|into) [the|our] [online|web] (shop|store|catalogue"
        "|catalog|site|website|webshop|sale) [again]",
        "(put|bring|turn|switch) {product} back on",
        "(put|bring|turn|switch) back on {product}",
        "(put|bring) {product} back",
        f"(bring|put) back {{product}} [{_SHOP}]",
        f"{{product}} [back] {_ONLINE} again",
        "{product} back (online|in the shop|in the store|on the site|on sale)",
        f"{{product}} (goes|go|can go|is going|comes) [back] {_ONLINE} [again]",
        f"{{product}} (goes|go|can go|comes) back {_SHOP}",
        "{product} (can|may) be (sold|visible|seen|bought|published) again",
        f"(show|sell|offer) {{product}} {_SHOP} again",
        f"(show|sell|offer) {{product}} again {_SHOP}",
        "(sell|offer) {product} again",
        "(go|set) live with {product}",
        "publish",
    ],
    also=["again", "now", "today"],
)
def publish(ctx: Context, product: Product) -> Reply:
    """Show a product in the shop again."""
    raise NotImplementedError


_OFFLINE = "(offline|hidden|invisible|inactive|unpublished|out of sale|off sale|off)"
_FROM = (
    "(from|off|out of|of) [the|our] [online|web] (shop|store|catalogue|catalog|site|website"
    "|webshop|sale)"
)


@command(
    "products.hide",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"(hide|unpublish|delist|deactivate|unlist|disable|conceal) {{product}} [{_FROM}]",
        "hide {product} (in|on) [the|our] [online|web] (shop|store|site|website|webshop)",
        f"(take|put|set|make|switch|turn|bring|pull|get) {{product}} {_OFFLINE} [the shop]",
        f"(take|pull|remove|withdraw|get|drop|kick) {{product}} [out|down] {_FROM}",
        f"(take|pull) down {{product}} [{_FROM}]",
        "(take|pull) {product} down",
        f"(take|switch|turn) off {{product}} {_FROM}",
        f"(take|switch|turn) {{product}} off {_SHOP}",
        "stop (selling|showing|offering|listing) {product}",
        "[we|i] (do|want to|will) not (sell|offer|show) {product} (any more|anymore|any longer"
        "|for now)",
        "[we|i] (no longer|stopped) (sell|selling|offer|offering|show|showing) {product}",
        "{product} (goes|go|must go|comes|is going) (offline|off sale|out of sale)",
        f"{{product}} (goes|go|must go|comes) {_FROM}",
        "{product} offline",
        "{product} must be (hidden|taken offline)",
        "hide",
    ],
    also=[
        "for now",
        "now",
        "today",
        "for a while",
        "temporarily",
        "please",
        "until further notice",
    ],
)
def hide(ctx: Context, product: Product) -> Reply:
    """Take a product out of the shop; its history stays."""
    raise NotImplementedError
