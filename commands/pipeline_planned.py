"""Pipelines, to come: what the open deals will bring, and a new pipeline."""

from __future__ import annotations

from typing import Literal

from opsbot.command import Ahead, Context, Words, command, default
from opsbot.model import Role
from opsbot.reply import Reply

_FORECAST = "(forecast|projection|outlook|prediction|estimate)"
_DEALS = "(pipeline|deal|deals|funnel|crm|weighted)"


@command(
    "pipeline.forecast",
    role=Role.REP,
    planned=True,
    phrases=[
        f"[weighted] {_DEALS} {_FORECAST}",
        f"{_FORECAST} [of|for|from] [the|our|open] [open] (pipeline|deals|funnel)",
        f"{_FORECAST} (by|per|for each|split by) {{by}}",
        "forecast",
        "forecast [the|our|open] [open] (deals|pipeline|funnel)",
        "(what|how much) (will|should|can|do) [we|the pipeline|the deals|our deals|our pipeline] "
        "[expect to] (close|bring|bring in|win) [from deals|from the pipeline|in deals]",
        "(what|how much) (will|should|is|does) [the|our] [open] (pipeline|deals|funnel) "
        "[going to|likely to|expected to] (bring|bring in|yield|produce|give|worth)",
        "(what|how much) do we expect (to close|from the pipeline|from deals|from open deals|"
        "from the deals|from our deals|from the funnel)",
        "(what|how much) (is|are) [the] (expected|weighted|likely|forecast) "
        "(deal|pipeline|deals) (value|revenue|income|closes)",
        "(expected|weighted|likely|projected) (deal|pipeline|deals) (value|revenue|income|closes)",
    ],
    also=["(by|per|for each|for every|each|split by|grouped by|broken down by) {by}"],
)
def forecast(
    ctx: Context,
    period: Ahead = default("this quarter"),
    by: Literal["month", "owner", "stage", "pipeline"] | None = None,
) -> Reply:
    """Say what the open deals will probably bring, weighted by their stage."""
    raise NotImplementedError


@command(
    "pipeline.add",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        "(new|add|create|make|set up|start) [a|another|one] [new] [sales] (pipeline|funnel) "
        "[called|named|:] {name} [,] (with|having|stages|with stages|with the stages|its stages|"
        "and stages|having stages) [stages|steps|the stages|the steps] [:] {stages}",
        "(new|add|create|make|set up|start) [a|another|one] [new] [sales] (pipeline|funnel) "
        "[called|named|:] {name} : {stages}",
        "(new|add|create|make|set up|start) [a|another|one] [new] [sales] (pipeline|funnel) "
        '[called|named|:] " {name} " [,] [with|having] [the] [stages|steps] [:] {stages}',
        "(new|add|create|make|set up|start) [a|another|one] [new] [sales] (pipeline|funnel) "
        "[called|named|:] {name}",
        "(new|add|create|make|set up|start) [a|another|one] [new] [sales] (pipeline|funnel)",
    ],
)
def add(ctx: Context, name: Words, stages: Words) -> Reply:
    """Add a pipeline with its stages, in their order."""
    raise NotImplementedError
