"""The App Home, and what is pressed there or in a modal."""

from __future__ import annotations

from adapters.slack.desk import Call, Desk
from adapters.slack.incoming import Said
from opsbot.reply import Reply


async def publish(desk: Desk, call: Call, said: Said) -> None:
    """Draw the Home of who looks at it."""


async def show(desk: Desk, call: Call, said: Said, reply: Reply) -> None:
    """What came of a press in a view."""
