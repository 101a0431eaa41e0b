"""Shortcuts."""

from __future__ import annotations

from adapters.slack.desk import Call, Desk
from adapters.slack.incoming import Body


async def take(desk: Desk, call: Call, body: Body) -> None:
    """Take."""
