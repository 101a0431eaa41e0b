"""Orders, to come: typing one in, and what was sent back."""

from __future__ import annotations

from opsbot.command import Context, Quantity, command
from opsbot.model import Customer, Order, Product
from opsbot.model.people import Role
from opsbot.reply import Reply

_NEW = "(create|make|enter|place|add|new|put in|type in|take|book|open|start|write|do|record|put)"
_WANT = "[(we|i) (want|need|would like)] [to]"
_BUYS = "(orders|ordered|buys|bought|wants|takes|took|would like|wants to order|wants to buy)"


@command(
    "orders.create",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        f"{_WANT} {_NEW} [another|a new|new|phone|manual] order [through|in|up]",
        f"{_WANT} {_NEW} [another|a new|new|phone|manual] order {{customer}} [:|,] [{{quantity}}] "
        "[pieces of] {product}",
        f"{_WANT} {_NEW} [another|a new|new] order [for|of] {{quantity}} [pieces of] {{product}}",
        "new order {customer}",
        "order for {customer} [:|,] [{quantity}] [x|pieces of] {product}",
        "[new] order [:|,] {customer} [:|,] {quantity} [x|pieces of] {product}",
        "order {quantity} [x|pieces of] {product} for {customer}",
        "order {product} for {customer}",
        f"{{customer}} {_BUYS} [{{quantity}}] [x|pieces of] {{product}} [, (create|make|enter|add) "
        "[the|an] order]",
        f"(customer|client) {{customer}} {_BUYS} [{{quantity}}] [x|pieces of] {{product}}",
        f"{{customer}} {_BUYS} [{{quantity}}] [x|pieces of] {{product}} [by phone|on the phone"
        "|in the shop|at the counter]",
        "{customer} has (ordered|bought) [{quantity}] [x|pieces of] {product}",
        "sell [{quantity}] [x|pieces of] {product} to {customer}",
        "[we|i] [have] [just] sold [{quantity}] [x|pieces of] {product} to {customer}",
        "[we|i] [have] [just] sold {customer} [{quantity}] [x|pieces of] {product}",
        "put [{quantity}] [x|pieces of] {product} on [a] [new] order for {customer}",
    ],
    also=[
        "(for|from|by|to|customer|client) [customer|client] [is|:] {customer}",
        "[with|of|over|for|:|,] {quantity} [x|pieces of|pieces|times|units of] {product}",
        "[with|of|over|for|:|,] {product} [x|times] {quantity}",
        "(with|of|over|for|:|,) {product}",
        "(by phone|on the phone|over the phone|at the counter)",
    ],
)
def create(ctx: Context, customer: Customer, product: Product, quantity: Quantity = 1) -> Reply:
    """Enter an order for a customer."""
    raise NotImplementedError


_BACK = (
    "(sent back|returned|brought back|gave back|sends back|returns|brings back|is returning"
    "|is sending back|has returned|has sent back|has brought back|shipped back)"
)
_BUYER = "(customer|client|buyer|he|she|they|somebody|someone)"
_CAME = (
    "(came back|is back|came in|arrived back|was returned|is returned|was sent back|are back"
    "|were returned|were sent back|has come back|have come back|got returned|comes back|went back"
    "|has been returned|have been returned|was brought back|returned)"
)


@command(
    "orders.return",
    role=Role.MERCHANT,
    writes=True,
    planned=True,
    phrases=[
        "(book|register|record|log|enter|add|make|create|process|note|do|open|start|accept|take)"
        " [a|the|another] return [of|for|on|from] {order}",
        "(book|register|record|log|enter|add|make|create|process|note|do|open|start|accept|take)"
        " [a|the|another] return [of|:] [{quantity}] {product}",
        "[we|i] [have] (got|received|get|had|have) [a|another|the] return [for|of|on|from] {order}",
        "[we|i] [have] (got|received|get|had|have) [a|another|the] return [of] [{quantity}] "
        "{product}",
        "[new] return (for|of|on|from|to|:) {order}",
        "return {order}",
        "return [{quantity}] [pieces of] {product} (from|of|on|for) {order}",
        "{order} [was|is|got|has been|have been] (returned|sent back|brought back)",
        "{order} (came back|is back|came in again|comes back|has come back)",
        "(returned|sent back) {order}",
        f"{_BUYER} (of|on|from) {{order}} {_BACK} [{{quantity}}] {{product}}",
        f"{_BUYER} (of|on|from) {{order}} (sent|brought|gave|shipped) "
        "(it|them|everything|all of it|the goods) back",
        f"{_BUYER} (of|on|from) {{order}} returned (it|them|everything|all of it|the goods)",
        f"{_BUYER} (of|on|from) {{order}} {_BACK} (it|them|everything|all of it|all|the goods"
        "|the whole order|them)",
        f"{_BUYER} {_BACK} [all of|everything from|everything of|everything on|the whole] "
        f"{{order}}",
        f"{_BUYER} {_BACK} [{{quantity}}] [pieces of|of] {{product}}",
        f"[{_BUYER}] {_BACK} [{{quantity}}] [pieces of|of] {{product}} (from|of|on|for) {{order}}",
        f"(someone|somebody|customer) {_BACK} {{order}}",
        f"{{quantity}} [pieces of|of] {{product}} (from|of|on) {{order}} {_CAME}",
        f"{{product}} (from|of|on) {{order}} {_CAME}",
        f"{{quantity}} [pieces of|of] {{product}} {_CAME} (from|of|on) {{order}}",
        f"{{product}} {_CAME} (from|of|on) {{order}}",
        "[we|i] [have] [just] (got|received|get) [{quantity}] [pieces of|of] {product} back "
        "(from|of|on|for) {order}",
        "[we|i] [have] [just] (got|received|get) {order} back",
        "[we|i] (took|take) back [{quantity}] [pieces of|of] {product} (from|of|on|for) {order}",
        "(take|book) back [{quantity}] [pieces of|of] {product} (from|of|on|for) {order}",
        "(mark|set|flag|book) {order} [as|to] returned",
        f"everything (from|of|on|in) {{order}} {_CAME}",
    ],
    also=[
        "(for|from|of|on|to) {order}",
        "[:|,] {quantity} [x|pieces of|of|times] {product}",
        "(:|,|only|just|of|with) {product}",
    ],
)
def return_(
    ctx: Context, order: Order, product: Product | None = None, quantity: Quantity | None = None
) -> Reply:
    """Take back goods of an order and put them into stock again: all of it, or some pieces."""
    raise NotImplementedError
