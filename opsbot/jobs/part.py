"""The engine and the schedules as parts of the service."""

from __future__ import annotations

from opsbot.jobs.engine import Engine, Work
from opsbot.parts import State


class EnginePart:
    """Deliveries and schedules."""

    name = "engine"

    def __init__(self, engine: Engine, work: Work) -> None:
        self.engine = engine
        self.work = work

    async def start(self) -> None:
        await self.engine.start(self.work)

    async def stop(self, seconds: float) -> None:
        await self.engine.stop(seconds)

    def state(self) -> State:
        if trouble := self.engine.trouble():
            return State(False, trouble)
        count = self.engine.replicas()
        return State(True, "works alone" if count == 1 else f"works with {count - 1} others")


class SchedulesPart:
    """What runs by itself. The engine runs it; this part only says what there is."""

    name = "schedules"

    def __init__(self, engine: Engine, work: Work) -> None:
        self.engine = engine
        self.work = work

    async def start(self) -> None:
        """The engine has started them."""

    async def stop(self, seconds: float) -> None:
        """The engine stops them."""

    def state(self) -> State:
        names = ", ".join(schedule.name for schedule in self.work.schedules)
        return State(self.engine.trouble() is None, names or "none yet")
