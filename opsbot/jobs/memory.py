"""The engine's twin for tests: everything at once when told to, nothing by itself."""

from __future__ import annotations

from datetime import datetime

from opsbot.jobs.engine import Work


class Memory:
    """Runs in the caller's own time: `settle` delivers, `tick` runs what is due at an instant."""

    def __init__(self) -> None:
        self._work: Work | None = None
        self._ran: dict[str, int] = {}  # the period in which a schedule last ran

    @property
    def work(self) -> Work:
        assert self._work is not None, "the engine was not started"
        return self._work

    async def start(self, work: Work) -> None:
        self._work = work

    async def stop(self, seconds: float) -> None:
        self._work = None

    def trouble(self) -> str | None:
        return None if self._work else "it is not started"

    def replicas(self) -> int:
        return 1

    def tick(self, now: datetime) -> None:
        """Run each schedule whose period has begun since it last ran: once, however many have."""
        for schedule in self.work.schedules:
            period = int(now.timestamp() // schedule.every.total_seconds())
            if self._ran.get(schedule.name) != period:
                self._ran[schedule.name] = period
                schedule.run(self.work.sessions, now)

    async def settle(self) -> None:
        """Deliver until nothing is ready."""
        while lanes := self.work.delivery.lanes():
            for lane in lanes:
                await self.work.delivery.deliver(lane)
