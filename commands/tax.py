"""Tax on a sale: to come. What people ask is understood already."""

from __future__ import annotations

from opsbot.command import Context, Country, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_TAX = "(tax|taxes|vat|gst|sales tax|value added tax|mwst|duty)"


@command(
    "tax.quote",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"[calculate|work out|quote|check|estimate|add|compute] {_TAX} [rate|amount|part|quote]",
        f"(how much|what) [is|are|does|do|would|will] [there] {_TAX} [is|be|rate|amount|we|pay"
        "|charge|due|add|have to]",
        f"(how much|what) {_TAX} (is|do|does|are|must|should) [there|we|they|customers|customer] "
        "[pay|charge|add|due|have to]",
        f"(how much|what) (do|does|must) (we|they|customers|customer) (pay|charge|add) [in|as|of] "
        f"{_TAX}",
        f"(how much|what) of {{amount}} is {_TAX}",
        f"{{amount}} {_TAX}",
        f"{{amount}} (with|plus|incl|including|before|without|excl|net of) {_TAX}",
    ],
    also=[
        "[on|for|of|from|over] [order|sale|goods|invoice|purchase] [of|worth|over|for|at] {amount}",
        "(sold|sent|shipped|going|delivered|shipping|order) (to|into|in) {country}",
        "(to|in|for|into|from) [customer in|customers in|someone in] {country}",
        "{country}",
        "(order|sale|goods) [of]",
    ],
)
def quote(ctx: Context, country: Country, amount: Money) -> Reply:
    """The tax on an amount that is sold to a country."""
    raise NotImplementedError
