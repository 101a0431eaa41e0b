"""The parts of a running service: each is started, stopped, and says how it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class State:
    """How a part is, in words for its owner."""

    ready: bool
    said: str


class Part(Protocol):
    """Something that `opsbot serve` runs."""

    name: str

    async def start(self) -> None:
        """Begin; return when it works. Raises Trouble when it cannot."""

    async def stop(self, seconds: float) -> None:
        """Finish what it does, for so many seconds at most."""

    def state(self) -> State:
        """How it is now. Must not wait for anything."""
