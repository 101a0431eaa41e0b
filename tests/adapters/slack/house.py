"""The service as it is run, with Slack switched on, over a database with the small shop."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from typing import Any

from sqlalchemy import Engine
from sqlmodel import select

from adapters.web.server import HttpPart
from opsbot import serve
from opsbot.database import reading, writing
from opsbot.jobs import outbox
from opsbot.jobs.memory import Memory
from opsbot.model import Member, Workspace
from opsbot.reply import Reply, say
from opsbot.settings import Settings
from opsbot.testing import link, small_shop
from tests.adapters.slack.heard import PATIENCE
from tests.adapters.slack.world import (
    APP_TOKEN,
    BOT_TOKEN,
    CLIENT_ID,
    CLIENT_SECRET,
    SIGNING_SECRET,
    World,
)
from tests.loops import Loop

# Who of the small shop's members is known at Slack from the start.
LINKED = ("olga", "alma", "mia", "sam", "vic")


class House:
    """The running service. The engine delivers when it is told to."""

    def __init__(self, loop: Loop, database: Engine, settings: Settings) -> None:
        self.loop = loop
        self.database = database
        self.memory = Memory()
        self.ahead = timedelta()  # how far the clock of what runs by itself is ahead
        self.service, _ = serve.put_together(
            settings,
            database,
            serve.surfaces,
            serve.schedules(),
            engine=lambda database: self.memory,
            now=self.now,
        )
        self.service.late = None  # it would end the process of the tests
        self._running: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        http = self.service.parts[0]
        assert isinstance(http, HttpPart)
        return f"http://127.0.0.1:{http.port}"

    def begins(self) -> None:
        """Start every part. May raise Trouble."""
        self.loop.run(self.start())

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        # Signals belong to a main thread; this loop runs beside it.
        for name in ("add_signal_handler", "remove_signal_handler"):
            setattr(loop, name, lambda *_: None)
        self._running = asyncio.create_task(self.service.run())
        while any(state.said == "not started" for state in self.service.states().values()):
            if self._running.done():
                await self._running
            await asyncio.sleep(0.005)

    async def stop(self) -> None:
        assert self._running is not None
        self.service.end()
        await self._running

    def get(self, path: str) -> tuple[int, dict[str, Any]]:
        """What an address of the service answers."""
        connection = HTTPConnection(self.url.removeprefix("http://"), timeout=20)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def slack_is(self, *, ready: bool, wait: float = PATIENCE) -> str:
        """Wait until /readyz says that Slack is well, or that it is not; what it says."""
        until = time.monotonic() + wait
        while True:
            part = self.get("/readyz")[1]["parts"]["slack"]
            if part["ready"] is ready:
                return str(part["state"])
            assert time.monotonic() < until, part
            time.sleep(0.02)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def delivers(self, **later: float) -> None:
        """What waits in the outbox goes out; once some time has passed: delivers(seconds=5)."""
        self.ahead += timedelta(**later)
        self.loop.run(self.memory.settle())

    def runs_what_is_due(self) -> None:
        """Scans, digests and reminders."""
        self.memory.tick(self.now())

    def tells(self, channel: str, what: str | Reply) -> None:
        """Put a notice for a channel into the outbox."""
        reply = what if isinstance(what, Reply) else Reply(say("{text}", text=what))
        with writing(self.database) as session:
            workspace = session.exec(select(Workspace.id)).one()
            outbox.post(
                session,
                workspace_id=workspace,
                surface="slack",
                channel=channel,
                reply=reply,
                now=self.now(),
            )
            session.commit()

    def reads(self, query: Any) -> list[Any]:
        """Rows of the database."""
        with reading(self.database) as session:
            return list(session.exec(query).all())


def settings(url: str, api: str, **more: Any) -> Settings:
    """The settings of a service at Slack; without an app token it listens for requests."""
    given: dict[str, Any] = {
        "database_url": url,
        "http_port": 0,
        "secret_key": "thirty-two letters for tests alone",
        "slack_api_url": api,
        "slack_bot_token": BOT_TOKEN,
        **more,
    }
    return Settings(**{name: one for name, one in given.items() if one is not None})


OVER_SOCKET = {"slack_app_token": APP_TOKEN}
OVER_HTTP = {"slack_signing_secret": SIGNING_SECRET}
BY_OAUTH = {
    **OVER_HTTP,
    "slack_bot_token": None,
    "slack_client_id": CLIENT_ID,
    "slack_client_secret": CLIENT_SECRET,
}


@contextmanager
def house(loop: Loop, database: Engine, chosen: Settings) -> Iterator[House]:
    """A service that runs until the block ends."""
    made = House(loop, database, chosen)
    made.begins()
    try:
        yield made
    finally:
        loop.run(made.stop())


def stock_up(database: Engine) -> None:
    """The small shop as it is at this hour: adapters have the real clock."""
    with writing(database) as session:
        small_shop(session, now=datetime.now(UTC))
        for member in session.exec(select(Member)):
            member.quiet_until = member.quiet_from  # the tests may run at night
        session.commit()


def link_all(database: Engine, world: World) -> None:
    """Let the members of LINKED be known at Slack."""
    for handle in LINKED:
        user = world.user(handle)
        link(database, user.name, "slack", f"{user.team}/{user.id}", datetime.now(UTC))
