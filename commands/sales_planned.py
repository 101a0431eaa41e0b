"""Sales, to come: what will probably be sold."""

from __future__ import annotations

from opsbot.command import Ahead, Context, command, default
from opsbot.model.people import Role
from opsbot.reply import Reply

_SALES = "(sales|revenue|turnover|takings|earnings|income|shop sales)"
_SELL = "(sell|make|earn|take|take in|turn over|bring in)"
_FORECAST = "(forecast|forecasts|prediction|predictions|projection|projections|outlook|prognosis)"
_WILL = "(will|would|are|is|should|might|could|can)"
_DO = "(do|can|should|could)"


@command(
    "sales.forecast",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"{_SALES} {_FORECAST}",
        f"{_FORECAST} (of|for|on) {_SALES}",
        _FORECAST,
        f"(forecast|predict|project|estimate) {_SALES}",
        f"(expected|predicted|projected|estimated|probable|future|coming|anticipated) {_SALES}",
        f"(what|how much) [{_SALES}] {_WILL} (we|i|the shop) [likely|probably|about to] "
        f"[going to|expected to|expecting to|be able to] {_SELL}",
        f"(what|how much) [{_SALES}] {_DO} (you|we|i) (think|expect|predict|estimate|forecast) "
        f"[that] [we|us|shop] [will|to|can] {_SELL}",
        f"(what|how much) {_SALES} {_DO} (you|we|i) "
        "(expect|predict|forecast|estimate|count on|reckon with)",
        f"(what|how|how high) (will|would) {_SALES} [likely] "
        "(be|look|look like|develop|do|go|reach|continue|be like)",
        f"(what|how|how high) are {_SALES} (going|likely|expected) to "
        "(be|look|look like|develop|do|go|reach|continue)",
        f"(what|how much) {_SALES} (will|can|should) [there|we|i] (be|be expected|expect|have)",
        f"where (will|are) {_SALES} (going|heading|end up|be|land)",
        "(what|how much) will (we|i) have (sold|made|earned|taken)",
        "how will [the] (shop|business) [likely] (do|go|develop)",
    ],
    also=["(in|of|for|during|over|until|by|within|throughout) {period}"],
)
def forecast(ctx: Context, period: Ahead = default("next 30 days")) -> Reply:
    """What will probably be sold in a period to come, from what was sold before."""
    raise NotImplementedError
