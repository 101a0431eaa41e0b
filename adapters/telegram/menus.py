"""The menus of commands, as Telegram is given them."""

from __future__ import annotations

from adapters.telegram.desk import Desk


async def put(desk: Desk) -> None:
    """STUB"""
