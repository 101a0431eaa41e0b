"""The seam to the engine that runs things by itself: what it is given, and what it must do.

`opsbot.jobs.durable` does it with DBOS, `opsbot.jobs.memory` at once and for tests.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from sqlalchemy import Engine as Database
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from opsbot import database
from opsbot.jobs.delivery import Delivery

log = logging.getLogger(__name__)

Thing = TypeVar("Thing")
# Opens a session that writes. Who opens one commits and closes it.
Sessions = Callable[[], Session]


def reading(sessions: Sessions) -> Session:
    """A session of the same database that only reads, and keeps nobody from writing."""
    with sessions() as session:
        bound = session.get_bind()
    assert isinstance(bound, Database)
    return database.reading(bound)


def one_by_one(what: str, due: Mapping[int, Thing], serve: Callable[[int, Thing], None]) -> None:
    """Serve each thing that is due, by its id. What goes wrong with one is logged, and tried again
    next time; one that somebody else holds or changes just now is left to them."""
    for id, thing in due.items():
        try:
            serve(id, thing)
        except (StaleDataError, OperationalError):
            log.info("%s %d is somebody else's just now", what, id)
        except Exception:
            log.exception("%s %d failed", what, id)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A function that looks for what is due, time and again.

    It runs on one replica at a time. A tick that comes while the one before still runs, or while
    no replica does, is left out: so it asks the database what is due, never how long ago it ran.
    """

    name: str
    every: timedelta
    run: Callable[[Sessions, datetime], None]

    def __post_init__(self) -> None:
        cron(self.every)


@dataclass(frozen=True, slots=True)
class Work:
    """All that an engine runs."""

    delivery: Delivery
    schedules: Sequence[Schedule]
    sessions: Sessions
    now: Callable[[], datetime]


class Engine(Protocol):
    """Runs deliveries and schedules."""

    async def start(self, work: Work) -> None:
        """Begin. Called in the loop in which the senders live."""

    async def stop(self, seconds: float) -> None:
        """Finish what runs, for so many seconds at most. What is left others do, or the next."""

    def trouble(self) -> str | None:
        """What is wrong with it, if anything is."""

    def replicas(self) -> int:
        """How many share the work, itself included."""


def cron(every: timedelta) -> str:
    """The period as a line of cron with seconds in front: it must divide a minute, an hour, a day.

    Raises ValueError for another one.
    """
    seconds = int(every.total_seconds())
    if every == timedelta(seconds=seconds) and seconds > 0:
        if 60 % seconds == 0:
            return f"*/{seconds} * * * * *" if seconds < 60 else "0 * * * * *"
        if seconds % 60 == 0 and 3600 % seconds == 0:
            return f"0 */{seconds // 60} * * * *" if seconds < 3600 else "0 0 * * * *"
        if seconds % 3600 == 0 and 86400 % seconds == 0:
            return f"0 0 */{seconds // 3600} * * *" if seconds < 86400 else "0 0 0 * * *"
    raise ValueError(f"{every} does not divide a minute, an hour or a day")
