"""The service as far as Telegram sees it: its part, its sender and its web addresses."""

from __future__ import annotations

import socket
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import Any, TypeVar
from unittest.mock import patch

from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import Engine
from sqlmodel import SQLModel, col, delete, select

from adapters.files.handed import Importer
from adapters.telegram.surface import surface
from adapters.web.server import HttpPart
from opsbot.access import Person as Member
from opsbot.bot import Bot, Incoming
from opsbot.command import collect
from opsbot.database import reading, writing
from opsbot.jobs import outbox
from opsbot.jobs.delivery import Delivery
from opsbot.model import LinkedAccount
from opsbot.reception import Reception
from opsbot.reply import Reply
from opsbot.settings import Settings
from opsbot.testing import link, link_code, person
from tests.adapters.telegram.phone import TOKEN, Phone
from tests.adapters.telegram.things import Chat, Person
from tests.loops import Loop

Row = TypeVar("Row", bound=SQLModel)
SECRET = "a-secret-of-the-webhook"


class House:
    """Opens over a database that holds the small shop, and closes; `again` is both."""

    def __init__(self, loop: Loop, engine: Engine, phone: Phone, *, webhook: bool = False) -> None:
        self.engine = engine
        self.menus = False  # each start gives Telegram nine, and few conversations are about them
        self._loop = loop
        self.port = free_port() if webhook else 0
        self.settings = Settings(
            telegram_token=SecretStr(TOKEN),
            telegram_api_url=phone.url,
            telegram_file_url=phone.file_url,
            public_url=f"http://127.0.0.1:{self.port}" if webhook else None,
            telegram_webhook_secret=SecretStr(SECRET) if webhook else None,
        )

    def open(self) -> None:
        bot = Bot(self.engine, collect(), importer=Importer(self.engine))
        self.reception = Reception(bot, self.settings)
        self.surface = surface(self.reception)
        app = FastAPI()
        routes: Any = self.surface.routes
        app.router.routes.extend(routes)
        self._http = HttpPart(app, "127.0.0.1", self.port) if self.port else None
        if self._http is not None:
            self._loop.run(self._http.start())
        with nullcontext() if self.menus else patch("adapters.telegram.part.menus.put", no_menus):
            self._loop.run(self.surface.part.start())

    def close(self) -> None:
        """Stop as the service does: the platform first, what it stands on after it."""
        self._loop.run(self.surface.part.stop(5.0))
        self._loop.run(self.reception.close())
        if self._http is not None:
            self._loop.run(self._http.stop(5.0))

    def again(self) -> None:
        self.close()
        self.open()

    # -- what others do meanwhile -------------------------------------------------------------

    def knows(self, who: Person, name: str) -> None:
        """Tie an account to the member whose name begins so."""
        link(self.engine, name, "telegram", str(who.id), datetime.now(UTC))

    def forgets(self, who: Person) -> None:
        """Untie an account; what the bot trusts for a second is forgotten, too."""
        with writing(self.engine) as session:
            session.exec(delete(LinkedAccount).where(col(LinkedAccount.external_id) == str(who.id)))
            session.commit()
        self.reception.bot.forget(Incoming("", "telegram", sender=str(who.id)))

    def code(self, name: str, at: datetime | None = None) -> str:
        """A code that ties an account to a member, made now or at another time."""
        return link_code(self.engine, name, at or datetime.now(UTC))

    def member(self, name: str) -> Member:
        with reading(self.engine) as session:
            return person(session, name)

    def posts(self, where: Person | Chat, reply: Reply) -> None:
        """Put a message to somebody, or to a group, into the outbox."""
        with writing(self.engine) as session:
            outbox.post(
                session, workspace_id=1, surface="telegram", channel=str(where.id), reply=reply,
                now=datetime.now(UTC),
            )  # fmt: skip
            session.commit()

    def delivers(self) -> None:
        """Send what waits in the outbox."""
        assert self.surface.sender is not None
        delivery = Delivery(self.engine, [self.surface.sender])

        async def all_lanes() -> None:
            for lane in delivery.lanes():
                await delivery.deliver(lane)

        self._loop.run(all_lanes())

    def rows(self, kind: type[Row]) -> list[Row]:
        """What a table holds."""
        with reading(self.engine) as session:
            return list(session.exec(select(kind)))


async def no_menus(desk: object) -> None:
    """Give Telegram none."""


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
