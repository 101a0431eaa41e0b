"""Reading a reply in tests: what its tables and facts say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from opsbot.reply import Facts, Reply, Table

Show = Callable[[Any], str]


def rows(reply: Reply, show: Show = str) -> list[list[str]]:
    """The rows of all tables, each cell in words."""
    tables = [block for block in reply.blocks if isinstance(block, Table)]
    return [[show(cell) for cell in row] for table in tables for row in table.rows]


def facts(reply: Reply, show: Show = str) -> dict[str, str]:
    """The facts of all blocks, by their names."""
    pairs = [pair for block in reply.blocks if isinstance(block, Facts) for pair in block.pairs]
    return {name: show(value) for name, value in pairs}
