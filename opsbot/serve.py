"""`opsbot serve`: the house as a service, put together from the settings."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TextIO

from sqlalchemy import Engine as Database
from sqlmodel import Session

from opsbot import house, logs
from opsbot.bot import Bot
from opsbot.command import collect
from opsbot.database import reading, writing
from opsbot.house import open_database
from opsbot.jobs import digests, outbox, pruning, reminders, scan
from opsbot.jobs.delivery import Delivery
from opsbot.jobs.engine import Engine, Schedule, Work
from opsbot.jobs.part import EnginePart, SchedulesPart
from opsbot.parts import Surface
from opsbot.reception import Reception, ReceptionPart
from opsbot.service import Service
from opsbot.settings import Settings

log = logging.getLogger(__name__)


# Makes the platforms of a service once the bot is there.
Surfaces = Callable[[Reception], Sequence[Surface]]


def schedules() -> list[Schedule]:
    """What runs by itself: alert scans, digests and reminders are added here."""
    return [scan.schedule(), digests.DIGESTS, reminders.REMINDERS, pruning.PRUNING]


def surfaces(reception: Reception) -> list[Surface]:
    """The chat platforms that are set up: each is imported only then."""
    settings = reception.settings
    found = []
    if settings.slack_on:
        from adapters.slack.surface import surface as slack

        found.append(slack(reception))
    if settings.telegram_token:
        from adapters.telegram.surface import surface as telegram

        found.append(telegram(reception))
    return found


def missing(settings: Settings) -> list[str]:
    """What could be switched on, and by which setting."""
    off = []
    if not settings.slack_on:
        off.append("Slack: set OPSBOT_SLACK_BOT_TOKEN (docs/slack.md)")
    if not settings.telegram_token:
        off.append("Telegram: set OPSBOT_TELEGRAM_TOKEN (docs/telegram.md)")
    return off


def serve(
    settings: Settings,
    *,
    surfaces: Surfaces = lambda reception: (),
    schedules: Sequence[Schedule] = (),
    engine: Callable[[Database], Engine] | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    log_to: TextIO | None = None,
) -> None:
    """Run until SIGTERM or Ctrl-C. Raises Trouble when it cannot start."""
    set_up_log(settings, log_to)
    database = open_database(settings.database_url, log.info)
    try:
        if house.workspace_to_serve(database, now()).demo:
            log.info("the shop is the invented one of the demo; bring yours: opsbot import PATH")
        service, platforms = put_together(settings, database, surfaces, schedules, engine, now)
        summarise(settings, database, platforms)
        asyncio.run(service.run())
    finally:
        database.dispose()


def put_together(
    settings: Settings,
    database: Database,
    surfaces: Surfaces = lambda reception: (),
    schedules: Sequence[Schedule] = (),
    engine: Callable[[Database], Engine] | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> tuple[Service, Sequence[Surface]]:
    """The service with all its parts, not started, and the chat platforms among them."""
    from adapters.files.handed import Importer
    from adapters.web.app import application
    from adapters.web.metrics import Metrics
    from adapters.web.server import HttpPart

    metrics = Metrics(database)
    bot = Bot(database, collect(), heard=metrics.heard, importer=Importer(database))
    reception = Reception(bot, settings)
    platforms = surfaces(reception)
    runs = (engine or durable)(database)
    senders = [one.sender for one in platforms if one.sender is not None]
    delivery = Delivery(database, senders, replicas=runs.replicas, heard=metrics.delivered, now=now)

    def sessions() -> Session:
        return writing(database)

    work = Work(delivery, tuple(schedules), sessions, now)
    service = Service([], late=give_up)
    routes = [route for one in platforms for route in one.routes]
    app = application(service.states, metrics, routes)
    service.parts = [
        # First in, last out: /readyz tells how the others start and stop.
        HttpPart(app, settings.http_host, settings.http_port),
        EnginePart(runs, work),
        SchedulesPart(runs, work),
        ReceptionPart(reception),
        *(one.part for one in platforms),
    ]
    return service, platforms


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
    hidden = [logs.password_of(settings.database_url), *settings.secrets()]
    handler.setFormatter(logs.Lines(hidden))
    chosen = settings.log_level if "log_level" in settings.model_fields_set else "INFO"
    logging.basicConfig(level=chosen, handlers=[handler], force=True)
    logs.hush()


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
