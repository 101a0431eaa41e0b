"""Sales, to come: what will probably be sold."""

from __future__ import annotations

from opsbot.command import Ahead, Context, command, default
from opsbot.model.people import Role
from opsbot.reply import Reply

_SALES = "(sales|revenue|turnover|takings|earnings|income|shop sales)"
_SELL = "(sell|make|earn|take|take in|turn over|bring in)"
_FORECAST = "(forecast|forecasts|prediction|predictions|projection|projections|outlook|prognosis)"
_WILL = "(will|would|are|is|should|might|could|can)"


@command(
    "sales.forecast",
    role=Role.MERCHANT,
    planned=True,
    phrases=[
        f"{_SALES} {_FORECAST}",
        f"{_FORECAST} (of|for|on) {_SALES}",
        _FORECAST,
        f"(forecast|predict|project|estimate) {_SALES}",
        f"(expected|predicted|projected|estimated|likely|probable|future|coming|anticipated) {_SALES}",
        f"(what|how much) [{_SALES}] {_WILL} (we|i|the shop) [likely|probably|going to|expected to"
        f"|be able to|expecting to|about to] [to] {_SELL}",
        f"(what|how much) [{_SALES}] (do|can|should|could) (you|we|i) [think|expect|predict|estimate"
        f"|forecast] [that] [we|us|shop] [will|to|can|to be] {_SELL}",
        f"(what|how much) {_SALES} (do|can|should|could) (you|we|i) (expect|predict|forecast"
        f"|estimate|count on|reckon with)",
        f"(what|how high|how) {_WILL} {_SALES} [going to|likely] [be|look|look like|develop|do|go]",
        f"(what|how much) {_SALES} {_WILL} [there] [be|expected|likely|to be expected]",
        f"how (will|are|would) {_SALES} [going to] (be|look|develop|go|do|continue)",
        f"where (will|are) {_SALES} [going|heading|end up|be|land]",
        f"(what|how much) {_WILL} (we|i) [have] (sold|made|earned|taken) by",
        f"how {_WILL} [the] (shop|business) [going to|likely to] (do|go|develop)",
    ],
    also=["(in|of|for|during|over|until|by|within|throughout) {period}"],
)
def forecast(ctx: Context, period: Ahead = default("next 30 days")) -> Reply:
    """What will probably be sold in a period to come, from what was sold before."""
    raise NotImplementedError
