"""Stock, to come: how long it lasts, and what to order again."""

from __future__ import annotations

from opsbot.command import Context, Days, command
from opsbot.model import Product
from opsbot.model.people import Role
from opsbot.reply import Reply

_ITEMS = "(products|items|articles|goods|things|stuff|teas)"
_WHAT = f"(what|anything|something|which {_ITEMS}|what {_ITEMS}|which ones|any {_ITEMS}|{_ITEMS})"
_RUN_OUT = (
    "(sell out|sells out|selling out|be sold out|run out|runs out|running out|run dry|be gone"
    "|be out|be empty|be out of stock|go out of stock|be used up)"
)
_WITHIN = "[in|within|over|during|for|of|until the end of] {days} [from now|ahead|or so|time]"


@command(
    "stock.cover",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"{_WHAT} [will|is|are|going to|might|may|could|likely to|about to|going] [we] [to] "
        f"{_RUN_OUT} [of] [soon|first|next]",
        f"(what|which {_ITEMS}|what {_ITEMS}) (will|do|are|might|could) (we|i) {_RUN_OUT} [of]",
        f"(list|see) [what|which {_ITEMS}|{_ITEMS}] [that] [will] {_RUN_OUT} [soon]",
        f"{_WHAT} [that] (will|is going to|are going to) not last [long|much longer]",
        f"{_WHAT} (lasts|last|will last) (less than|under|shorter than|no longer than|not "
        f"longer than"
        "|not even) {days}",
        "how long (will|does|do|is|are|would|can) [stock of] {product} [stock|still|going to] "
        "(last|hold|keep|be enough|be available|do|reach|hold out|suffice)",
        "how long [stock of] {product} [stock] [still] (last|lasts|enough|hold|holds)",
        "how long until {product} (is|are) (sold out|gone|out of stock|out|empty)",
        f"how long until (we|i) {_RUN_OUT} of {{product}}",
        f"how long until {{product}} {_RUN_OUT}",
        f"when (will|do|does|is|are) [we] {{product}} [going to] {_RUN_OUT}",
        f"when (will|do|are) we {_RUN_OUT} of {{product}}",
        "when is {product} (sold out|gone|out|out of stock|empty)",
        "(will|does|do|is|are) {product} [stock] [still] (last|be enough|enough|suffice|hold"
        "|hold out|cover) [us]",
        f"(will|do|are|could) we {_RUN_OUT} of {{product}}",
        f"(will|is|are|could) {{product}} [going to] {_RUN_OUT} [soon]",
        "(do|have) we [have] enough {product} (for|in|to last|to cover) {days}",
        "how many (days|weeks|months) (of|does|do|will|worth of) {product} [do we have|last|stock"
        "|left|are left|have we]",
        "(stock|inventory) (cover|coverage|range|reach) [of|for] {product}",
        "{product} (cover|coverage|stock cover|days of cover|stock range)",
        "[stock|inventory] (cover|coverage|range) [report|list|overview]",
        "days of (cover|stock|inventory) [of|for] {product}",
        "days of (cover|stock|inventory)",
        "how long (will|does|do|is) [our] [current] (stock|inventory|everything|it all) "
        "[still] last",
    ],
    also=[
        _WITHIN,
        "(do we have|have we|are) left",
        "[for] {product}",
        "at this rate",
        "at current pace",
        "first",
    ],
)
def cover(ctx: Context, product: Product | None = None, days: Days = 14) -> Reply:
    """What sells out within some days, or how long a product lasts at the pace it sells."""
    raise NotImplementedError


_REORDER = (
    "(reorder|re-order|restock|replenish|order again|buy again|buy in|purchase|order in|stock up on"
    "|order more of|buy more of|order from [our|the] (supplier|suppliers)|order new|resupply)"
)


@command(
    "stock.reorder",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"(what|which {_ITEMS}|what {_ITEMS}|how much|how many|anything|something|which ones) "
        f"[do|does|should|must|shall|ought|is|are|have|has] [we|i|there|there is] [need|have|want] "
        f"[to] [be] {_REORDER} [soon|next|now]",
        f"(what|which {_ITEMS}|what {_ITEMS}) [need|needs|must|should|has|have] [to] [be] "
        "(reordered|restocked|replenished|reordering|restocking|ordered again|bought again)",
        f"(what|which {_ITEMS}|what {_ITEMS}|how much) (do|should|must|shall) (we|i) [need "
        f"to|have to]"
        " (order|buy) (again|in|from supplier|from suppliers|more of|soon|next|now)",
        f"(what|which {_ITEMS}|what {_ITEMS}) (do|should|must|shall) (we|i) [need to|have to] "
        "(order|buy) {days}",
        "(reorder|re-order|restock|replenishment|reordering|restocking|purchase|purchasing|buying) "
        "(list|report|suggestions|suggestion|proposal|proposals|plan|recommendations|advice|needs)",
        "(list|suggest|propose|plan) [a|the|of|what to] (reorder|reorders|restock|reordering"
        "|purchases)",
        "what to (reorder|re-order|restock|order again|buy again|buy in|replenish)",
        "(reorder|restock) ?",
        f"(is|are) [there] (anything|something|any {_ITEMS}) [we|i] [should|need|must|have] [to] "
        f"[be] (reorder|reordered|restock|restocked|order again)",
        "shopping list for [the] (shop|stock|warehouse|supplier|suppliers)",
    ],
    also=[
        "[in order] [for|to cover|to last|to get through|to make it through|over|covering|in|within"
        "|to survive] {days} [ahead|from now]",
        "soon",
        "[from] (supplier|suppliers)",
    ],
)
def reorder(ctx: Context, days: Days = 30) -> Reply:
    """What to order again, and how many pieces, so that it lasts for some days."""
    raise NotImplementedError
