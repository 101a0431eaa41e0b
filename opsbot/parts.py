"""The parts of a running service: each is started, stopped, and says how it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from opsbot.jobs.sender import Sender


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


@dataclass(frozen=True, slots=True)
class Surface:
    """A chat platform that is switched on: what receives, what sends for it, and the web addresses
    at which it is spoken to."""

    part: Part
    sender: Sender | None = None
    routes: Sequence[object] = ()  # of Starlette, which only adapters know
