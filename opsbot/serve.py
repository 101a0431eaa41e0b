"""`opsbot serve`: the house as a service, put together from the settings."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TextIO

from sqlalchemy import Engine as Database
from sqlmodel import Session

from opsbot import logs
from opsbot.database import reading, writing
from opsbot.house import open_database
from opsbot.jobs import digests, outbox, reminders, scan
from opsbot.jobs.delivery import Delivery
from opsbot.jobs.engine import Engine, Schedule, Work
from opsbot.jobs.part import EnginePart, SchedulesPart
from opsbot.jobs.sender import Sender
from opsbot.parts import Part
from opsbot.service import Service
from opsbot.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surface:
    """A chat platform that is switched on: what receives, and what sends for it."""

    part: Part
    sender: Sender | None = None


def schedules() -> list[Schedule]:
    """What runs by itself: alert scans, digests and reminders are added here."""
    return [scan.schedule(), digests.DIGESTS, reminders.REMINDERS]


def surfaces(settings: Settings) -> list[Surface]:
    """The chat platforms that are set up: each is imported only then."""
    return []


def missing(settings: Settings) -> list[str]:
    """What could be switched on, and by which setting."""
    return []


def serve(
    settings: Settings,
    *,
    surfaces: Sequence[Surface] = (),
    schedules: Sequence[Schedule] = (),
    engine: Callable[[Database], Engine] | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    log_to: TextIO | None = None,
) -> None:
    """Run until SIGTERM or Ctrl-C. Raises Trouble when it cannot start."""
    set_up_log(settings, log_to)
    database = open_database(settings.database_url, log.info)
    try:
        service = put_together(settings, database, surfaces, schedules, engine, now)
        summarise(settings, database, surfaces)
        asyncio.run(service.run())
    finally:
        database.dispose()


def put_together(
    settings: Settings,
    database: Database,
    surfaces: Sequence[Surface] = (),
    schedules: Sequence[Schedule] = (),
    engine: Callable[[Database], Engine] | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Service:
    """The service with all its parts, not started."""
    from adapters.web.app import application
    from adapters.web.metrics import Metrics
    from adapters.web.server import HttpPart

    metrics = Metrics(database)
    runs = (engine or durable)(database)
    senders = [one.sender for one in surfaces if one.sender is not None]
    delivery = Delivery(database, senders, replicas=runs.replicas, heard=metrics.delivered, now=now)

    def sessions() -> Session:
        return writing(database)

    work = Work(delivery, tuple(schedules), sessions, now)
    service = Service([], late=give_up)
    service.parts = [
        # First in, last out: /readyz tells how the others start and stop.
        HttpPart(application(service.states, metrics), settings.http_host, settings.http_port),
        EnginePart(runs, work),
        SchedulesPart(runs, work),
        *(one.part for one in surfaces),
    ]
    return service


def give_up() -> None:
    """End at once. What was not finished is found in the outbox by the next one."""
    log.warning("something does not end; leaving it")
    logging.shutdown()
    os._exit(1)


def durable(database: Database) -> Engine:
    """The engine that loses nothing."""
    from opsbot.jobs.durable import Durable

    return Durable(database)


def set_up_log(settings: Settings, stream: TextIO | None = None) -> None:
    """One log, of lines of key=value, with our secrets hidden."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(logs.Lines([logs.password_of(settings.database_url)]))
    chosen = settings.log_level if "log_level" in settings.model_fields_set else "INFO"
    logging.basicConfig(level=chosen, handlers=[handler], force=True)
    for chatty in ("uvicorn", "dbos", "alembic", "httpx"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))


def summarise(settings: Settings, database: Database, surfaces: Sequence[Surface]) -> None:
    """Say in the log what is on, and what is not."""
    log.info("database: %s", logs.without_password(settings.database_url))
    names = ", ".join(one.part.name for one in surfaces)
    log.info("platforms: %s", names or "none is set up")
    for line in missing(settings):
        log.info("off: %s", line)
    able = {one.sender.surface for one in surfaces if one.sender is not None}
    with reading(database) as session:
        unsent = outbox.waiting(session)
    for (surface, status), count in sorted(unsent.items()):
        if status != "waiting":
            log.warning("%d messages for %s are %s: see “bot status”", count, surface, status)
        elif surface not in able and surface != "terminal":  # whoever opens it next gets them
            log.warning("%d messages wait for %s, which is not set up here", count, surface)
