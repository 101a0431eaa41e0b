"""What shipping costs: to come. What people ask is understood already."""

from __future__ import annotations

from commands.phrases.asking import ASK
from opsbot.command import Context, Country, Kilograms, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_SHIP = (
    "(shipping|postage|delivery|freight|carriage|porto|p&p|shipping and handling|courier|shipment"
    "|shipping and packing|postage and packing|transport|parcel post)"
)
_COST = (
    "(cost|costs|price|prices|fee|fees|rate|rates|charge|charges|quote|estimate|expense|expenses"
    "|amount|tariff|bill|quotation)"
)
_PARCEL = (
    "(parcel|package|packet|box|order|shipment|something|it|letter|crate|carton|consignment|goods"
    "|pack|case|delivery|stuff|bag|pallet|basket|load|things|them|that|one|item)"
)
_SEND = (
    "(ship|send|post|mail|deliver|get|shipping|sending|posting|mailing|delivering|courier|dispatch"
    "|despatch|forward|getting|dispatching|couriering|transport|freight)"
)
_SET_BACK = (
    "(set (me|us|you|one|them|customer|customers|her|him) back|cost|cost (me|us|them|her|him"
    "|customer|customers|one)|come to|run to|amount to|run (me|us)|costs|be|come out at|come in at"
    "|make)"
)
_WOULD = "(would|does|will|do|is|are|did|might|should|can)"


@command(
    "shipping.quote",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"[calculate|quote|check|work out|estimate] {_SHIP} [{_COST}]",
        f"{_SHIP} {_COST}",
        f"{_COST} (of|for|to) (shipping|ship|send|sending|postage|delivery|deliver)",
        f"(what|how much) (is|are|does|do|would|will) {_SHIP} [{_COST}] [be|cost|come to|run to]",
        f"(what|how much) [is|does|do] [it|we|they] (cost|charge|costs|pay|take) (to|for) {_SEND} "
        f"[{_PARCEL}]",
        f"(what|how much) [is it] to {_SEND} [{_PARCEL}]",
        f"(what|how much) (is|are|does|do) {_SEND} [{_PARCEL}] (cost|come to)",
        f"(what|how much) (is|are|does|do) {_SEND} [{_PARCEL}] {{weight}} [{_PARCEL}] "
        "[to {country}] (cost|come to)",
        f"(what|how much) (is|does) {{weight}} [{_PARCEL}] to {{country}} [cost|to ship|to send]",
        f"(what|how much) (is|does|are) [{_PARCEL}] [of|with|weighing] [{{weight}}] to {{country}} "
        "(cost|to ship|to send)",
        f"(what|how much) do (customers|they|people|we) pay for {_SHIP}",
        f"(what|how much) {_WOULD} [it|that|this] {_SET_BACK} [me|us] [to|for] {_SEND} [{_PARCEL}]",
        f"(what|how much) {_WOULD} [it|that] [to] {_SEND} [{_PARCEL}] {_SET_BACK}",
        f"(what|how much) {_WOULD} {_PARCEL} {_SET_BACK} [in|as|for] {_SHIP}",
        f"(what|how much) {_WOULD} [our] {_SHIP} [{_COST}] [for|of|on] [{_PARCEL}] [{_SET_BACK}]",
        f"(what|how much) {_WOULD} [{_PARCEL}] [of] {{weight}} [{_PARCEL}] [to] {{country}} "
        f"{_SET_BACK} [in {_SHIP}]",
        f"[{_PARCEL}] [of|with|weighing] {{weight}} [{_PARCEL}] (to|for|into|going to|bound for) "
        f"{{country}} [,|:|-] (what|how much) {_WOULD} [it|that|this|they|one] [{_SHIP}] "
        f"[{_SET_BACK}]",
        f"{_SEND} [{_PARCEL}] [of] {{weight}} [{_PARCEL}] (to|into) {{country}} [,|:|-] "
        f"(what|how much) {_WOULD} [it|that|this] [{_SHIP}] [{_SET_BACK}|charge]",
        f"(what|how much) [{_SHIP}] {_WOULD} (we|i|they|customer|customers|you|one) (charge|pay|ask"
        f"|take|owe|spend|have to pay|need to pay|have to charge) [for|to|in|on] [{_SHIP}|{_SEND}]"
        f" [{_PARCEL}]",
        f"how (expensive|dear|pricey|costly|cheap) (is|would|are) [{_SHIP}|it] [be] [to] [{_SEND}]"
        f" [{_PARCEL}]",
        f"(price|quote|estimate|calculate|work out|figure out) [{_SHIP}|{_SEND}] [for|of|on] "
        f"[{_PARCEL}] {{weight}} [{_PARCEL}] (to|for|into) {{country}}",
        f"(is|are) {_SHIP} free (to|for)",
        f"{_SHIP} {{weight}} (to|into|for) {{country}}",
        f"{_SHIP} (for|of|on) [{_PARCEL}] {{weight}} [{_PARCEL}] (to|into|for) {{country}}",
        f"{_SEND} {_PARCEL} [of|with] [{{weight}}] to {{country}} (how much|what cost|price)",
        "{weight} to {country} (how much|what cost|price|shipping|postage)",
        f"[(a|the|our) customer (in|from) {{country}} (asks|wants to know|is asking|wonders)] (what"
        f"|how much) {_SHIP} (costs|is|comes to|would be|would cost|runs to)",
        f"[if|when] (i|we|you|they) {_SEND} {{weight}} to {{country}} [,|:|-] (what|how much) "
        "(do|does"
        "|will|would) (i|we|they|you|it) (pay|owe|cost|have to pay|come to|be)",
        f"[a|the|our] {_PARCEL} (weighs|is|of|with) {{weight}} (and|,) [it] [is|goes|has to go"
        "|should go|wants to go] [going|headed|bound|destined|off|on its way] (to|for) {country} "
        "[,|;"
        f"|:|-|.] (what|how much) {_WOULD} [it|that|the {_SHIP}|{_SHIP}] [{_COST}] {_SET_BACK}",
        f"(someone|somebody|a customer|the customer) (in|from) {{country}} (wants|orders|bought"
        f"|is buying|ordered) {{weight}} [of goods|of stuff] [,|;|:|-|.] (what|how much) {_WOULD} "
        f"[the|it] {_SHIP} [{_SET_BACK}]",
        f"{{weight}} [{_PARCEL}] (bound|headed|destined|off) (for|to) {{country}} [,|:|-] "
        f"[what|how much] [{_WOULD}] [it|the] [{_SHIP}|{_SET_BACK}]",
    ],
    also=[
        "(to|for|into|in|towards) {country}",
        f"[for|of|with|at|a] [{_PARCEL}] [of|with|weighing|weight|that weighs|at] {{weight}} "
        f"[{_PARCEL}]",
        "[for|on|with] [order|goods|basket|cart] (worth|valued at|value of|goods value|value)"
        " [of|:] {amount}",
        "(for|on|with) (order|basket|cart|goods) (of|over|for|at) {amount}",
        f"for {_PARCEL}",
        "{country}",
        "(it|which|that|they) (weighs|is|weigh|would weigh|comes to) {weight}",
        "(weight|weighing|weighs) [is|:|about|around|of|in at] {weight}",
        "(worth|valued at|with a value of|at a value of|order value|goods value|with goods for"
        "|containing goods for|order total|value) [:] {amount}",
        "(roughly|approximately|about|exactly|in total|all in|these days|nowadays|by post"
        "|by courier)",
        ASK,
    ],
)
def quote(ctx: Context, country: Country, weight: Kilograms, amount: Money | None = None) -> Reply:
    """What shipping to a country costs for a weight; free where the order is worth enough."""
    raise NotImplementedError
