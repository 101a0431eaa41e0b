"""Pipelines, to come: what the open deals will bring, and a new pipeline."""

from __future__ import annotations

from typing import Literal

from commands.phrases import pipeline as said
from opsbot.command import Ahead, Context, Words, command, default
from opsbot.model import Role
from opsbot.reply import Reply


@command(
    "pipeline.forecast",
    role=Role.REP,
    planned=True,
    phrases=said.FORECAST,
    also=said.FORECAST_ALSO,
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
    phrases=said.ADD,
)
def add(ctx: Context, name: Words, stages: Words) -> Reply:
    """Add a pipeline with its stages, in their order."""
    raise NotImplementedError
