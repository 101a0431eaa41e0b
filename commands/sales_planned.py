"""Sales, to come: what will probably be sold."""

from __future__ import annotations

from commands.phrases import sales as phrases
from opsbot.command import Ahead, Context, command, default
from opsbot.model.people import Role
from opsbot.reply import Reply


@command(
    "sales.forecast",
    role=Role.MERCHANT,
    planned=True,
    phrases=phrases.FORECAST,
    also=phrases.FORECAST_ALSO,
)
def forecast(ctx: Context, period: Ahead = default("next 30 days")) -> Reply:
    """What will probably be sold in a period to come, from what was sold before."""
    raise NotImplementedError
