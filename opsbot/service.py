"""A service that runs several parts in one process until it is told to end."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence

from opsbot.parts import Part, State

log = logging.getLogger(__name__)

# From SIGTERM to the end, in seconds: what the parts may take together.
GRACE = 20.0


class Service:
    """Starts its parts in their order, and stops them in the opposite one."""

    def __init__(
        self,
        parts: Sequence[Part],
        grace: float = GRACE,
        late: Callable[[], None] | None = None,
    ) -> None:
        self.parts = list(parts)
        self.grace = grace
        self.late = late  # what to do when even that was not enough: a thread may hang
        self._started: list[Part] = []
        self._end = asyncio.Event()

    def states(self) -> dict[str, State]:
        """How each part is."""
        return {part.name: self._state(part) for part in self.parts}

    def _state(self, part: Part) -> State:
        return part.state() if part in self._started else State(False, "not started")

    async def run(self) -> None:
        """Run until SIGTERM, Ctrl-C or `end`. A part that cannot start ends all: raises Trouble."""
        loop = asyncio.get_running_loop()
        signals = (signal.SIGTERM, signal.SIGINT)
        for one in signals:
            loop.add_signal_handler(one, self.end)
        try:
            for part in self.parts:
                await part.start()
                self._started.append(part)
            for name, state in self.states().items():
                log.info("%s: %s", name, state.said)
            log.info("ready")
            await self._end.wait()
            log.info("stopping")
        finally:
            await self._stop()
            for one in signals:
                loop.remove_signal_handler(one)

    def end(self) -> None:
        """Stop soon."""
        if self.late is not None and not self._end.is_set():
            timer = threading.Timer(self.grace, self.late)
            timer.daemon = True  # it ends with the process, and only then
            timer.start()
        self._end.set()

    async def _stop(self) -> None:
        until = time.monotonic() + self.grace - 2.0  # which the interpreter takes to end
        while self._started:
            part = self._started[-1]
            left = max(0.0, until - time.monotonic())
            try:
                # It keeps an eye on the time itself; half a second more is for its last words.
                await asyncio.wait_for(part.stop(left), left + 0.5)
            except TimeoutError:
                log.warning("%s did not finish in time", part.name)
            except Exception:
                log.exception("%s did not stop well", part.name)
            self._started.pop()
        log.info("stopped")
