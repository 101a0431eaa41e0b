"""What every listener has at hand: the door, the teams, and work that goes on after a receipt."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.teams import Team, Teams
from opsbot.reception import Reception

log = logging.getLogger(__name__)

# Slack waits three seconds for a receipt, and delivers again without one.
PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Call:
    """One request of Slack: in which team, and how to speak there."""

    team: Team
    client: AsyncWebClient

    @classmethod
    def of(cls, context: AsyncBoltContext) -> Call:
        return cls(context["team"], context.client)


@dataclass(frozen=True, slots=True)
class Desk:
    """The service's reception, as the listeners of Slack use it."""

    reception: Reception
    teams: Teams
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Work that Slack has its receipt for: nobody delivers it again."""
        self._begin(work).add_done_callback(_told)

    async def soon(self, work: Coroutine[Any, Any, None]) -> None:
        """Work before the receipt, so that what breaks is delivered again; what takes long goes on
        after it. Raises what the work raises meanwhile."""
        task = self._begin(work)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if done:
            task.result()
        else:
            task.add_done_callback(_told)

    def _begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def finish(self, seconds: float) -> None:
        """Wait for what is under way, for so long at most."""
        if self._tasks:
            _, left = await asyncio.wait(self._tasks, timeout=max(0.0, seconds))
            for task in left:
                task.cancel()


def _told(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("Slack: a message was not answered", exc_info=error)
