"""Forms."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck

from adapters.slack.desk import Call, Desk
from adapters.slack.incoming import Body, Said

FORM = "form"


async def open_form(desk: Desk, call: Call, said: Said, command: str) -> None:
    """Open."""


async def submitted(desk: Desk, call: Call, body: Body, ack: AsyncAck) -> None:
    """Sub."""
    await ack()


async def options(desk: Desk, call: Call, body: Body) -> list[dict[str, Any]]:
    """Opts."""
    return []
