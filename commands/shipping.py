"""What shipping costs: to come. What people ask is understood already."""

from __future__ import annotations

from opsbot.command import Context, Country, Kilograms, command
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import Money

_SHIP = "(shipping|postage|delivery|freight|carriage|porto|p&p|shipping and handling)"
_COST = "(cost|costs|price|prices|fee|fees|rate|rates|charge|charges|quote|estimate)"
_PARCEL = "(parcel|package|packet|box|order|shipment|something|it|letter)"
_SEND = "(ship|send|post|mail|deliver|get|shipping|sending|posting|mailing|delivering)"


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
        f"{_SEND} {_PARCEL} [of|with] [{{weight}}] to {{country}} (how much|what cost|price)",
        "{weight} to {country} (how much|what cost|price|shipping|postage)",
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
        "(it|which|that) (weighs|is) {weight}",
    ],
)
def quote(ctx: Context, country: Country, weight: Kilograms, amount: Money | None = None) -> Reply:
    """What shipping to a country costs for a weight; free where the order is worth enough."""
    raise NotImplementedError
