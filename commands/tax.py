"""Tax on a sale: to come. What people ask is understood already."""

from __future__ import annotations

from commands.phrases.asking import ASK
from opsbot.command import Context, Country, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_TAX = (
    "(tax|taxes|vat|gst|sales tax|value added tax|mwst|duty|iva|tva|hst|turnover tax|taxation"
    "|vat amount|tax amount|sales taxes|consumption tax|value-added tax)"
)
_OWE = "(pay|charge|add|due|owe|collect|have to|levy|include|take|withhold|bill|apply|put on)"
_WHO = (
    "(we|they|customers|customer|i|you|one|buyer|buyers|taxman|tax office|state|government|fiscus)"
)
_WOULD = "(is|are|does|do|would|will|did|must|should|can|comes|has)"


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
        f"(what|how much) {_WOULD} [{_WHO}] [{_OWE}] [in|as|of] {_TAX} [{_OWE}|come to|amount to"
        f"|be]",
        f"(what|how much) {_TAX} {_WOULD} [be|there|{_WHO}] [have to|need to|{_OWE}] [{_OWE}|added"
        "|applied|charged|applicable|payable|come on top|on top|apply|fall due|included|come to]",
        f"(what|how much) {_WOULD} {_TAX} [rate] [be|come to|amount to|make|cost|run to|add]",
        "(what|how much) (does|would|will|do) [the] (taxman|tax office|state|government|fiscus"
        "|revenue) (take|get|want|keep|charge|claim|collect|pocket)",
        f"(calculate|work out|figure out|compute|quote|estimate|check|determine|tell) [how much"
        f"|what]"
        f" {_TAX} [is|would be|will be] [due|payable|there]",
        f"{{amount}} (to|into|for|in) {{country}} [,|:|-] (what|how much) {_WOULD} [the] {_TAX} [be"
        "|due|there|on top|on that|on it]",
        f"(with|plus|including|incl) {_TAX} (what|how much) is {{amount}}",
        f"(is|are|do) [there] [we|they] [any] [charge|pay|owe] {_TAX} [due|payable]",
        f"(what|which|how much) {_TAX} [rate] (applies|apply|is levied|falls due|is to be paid"
        "|is payable|is charged|is added|goes) (on|to) {amount}",
        f"how much {_TAX} (does|do|must|would) (a|an|the|our) {{country}} (customer|client|buyer) "
        "pay on {amount}",
        f"{_TAX} (due|payable|owed|applicable|to be charged|to charge|to pay|calculation|rate)",
        "(someone|somebody|a customer|the customer|customer|a client|a buyer) (in|from) "
        f"{{country}} "
        "(is spending|spends|buys|bought|ordered|is buying|pays|is paying|orders|wants|is ordering"
        f"|spent) [goods|stuff|things] [for|of] {{amount}} [,|;|:|-|.] (what|how much) {_TAX} "
        "(lands"
        "|comes|goes|is|falls|do we charge|do we add|do they pay|gets added|must we charge|applies"
        "|is due|do we owe) [on top|due|on it|on that]",
        "(what|how much) (goes|has to go|is due|must go|do we owe|do we pay|is owed) to [the]"
        " (taxman|tax office|state|government|revenue) [on|from|for] {amount}",
        f"how much (will|would|does) {_TAX} (add|put|take|eat|come to) [on|to|up|off|from] "
        f"{{amount}}",
        f"{_TAX} (on top|to add|to go on top) (of|on|to) {{amount}}",
        f"{{amount}} {_TAX}",
        f"{{amount}} (with|plus|incl|including|before|without|excl|net of) {_TAX}",
    ],
    also=[
        "[on|for|of|from|over] [order|sale|goods|invoice|purchase] [of|worth|over|for|at] {amount}",
        "(sold|sent|shipped|going|delivered|shipping|order) (to|into|in) {country}",
        "(to|in|for|into|from) [customer in|customers in|someone in] {country}",
        "{country}",
        "(upon|regarding|concerning) [a|the] [sum|amount|total] [of] {amount}",
        "(order|sale|goods) [of]",
        "(order|sale|parcel|goods|shipment|invoice|purchase|it|that|which) [is] (going|goes|sent"
        "|shipped|sold|delivered|bound|headed) (to|into|for|in) {country}",
        "(going|bound|headed|destined|shipping|sending) (to|for|into) {country}",
        "(for|to|in|from) (a|our|the) (customer|client|buyer|someone|somebody) (in|from) {country}",
        "[with] (amount|value|total|order value|net) [of|:|is] {amount}",
        "(if it is no bother|if you do not mind|roughly|approximately|exactly|on top|in total)",
        ASK,
    ],
)
def quote(ctx: Context, country: Country, amount: Money) -> Reply:
    """The tax on an amount that is sold to a country."""
    raise NotImplementedError
