"""The door for adapters that wait: messages are answered in a bounded pool of threads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlmodel import Session

from opsbot.access import Person
from opsbot.bot import Bot, Incoming
from opsbot.database import reading, writing
from opsbot.format import Format
from opsbot.language.meaning import Meaning
from opsbot.parts import State
from opsbot.reply import Reply
from opsbot.settings import Settings

T = TypeVar("T")

# So many messages are answered at once; more wait. Writers of SQLite wait for each other anyway.
AT_ONCE = 8


class Reception:
    """One bot for all platforms of a service."""

    def __init__(self, bot: Bot, settings: Settings) -> None:
        self.bot = bot
        self.settings = settings
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reception")

    async def answer(self, incoming: Incoming) -> Reply:
        """The bot's answer. Never raises. `answers.ALREADY` says that nothing is to be said."""
        return await self._run(lambda: self.bot.handle(incoming))

    async def meaning(self, incoming: Incoming) -> Meaning | None:
        """What a message would be understood as; nothing is done. None from somebody unknown."""
        return await self._run(lambda: self.bot.meaning(incoming))

    async def person(self, incoming: Incoming) -> Person | None:
        """Who speaks."""
        return await self._run(lambda: self.bot.person(incoming))

    async def form(self, incoming: Incoming) -> Format:
        """How the one who speaks reads money, days and times."""
        person = await self.person(incoming)
        return Format(person.language, person.zone) if person else Format()

    async def look(self, work: Callable[[Session], T]) -> T:
        """Read something in the database."""

        def run() -> T:
            with reading(self.bot.engine) as session:
                return work(session)

        return await self._run(run)

    async def do(self, work: Callable[[Session], T]) -> T:
        """Change something in the database: committed once the work returns."""

        def run() -> T:
            with writing(self.bot.engine) as session:
                done = work(session)
                session.commit()
                return done

        return await self._run(run)

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    async def warm_up(self) -> None:
        """Do now what the first message would wait for."""
        await self._run(self.bot.warm_up)

    async def close(self) -> None:
        """Let no more in, and finish what is being answered."""
        await asyncio.to_thread(self._threads.shutdown)


class ReceptionPart:
    """The bot as a part of the service: before the platforms start, it knows its phrases."""

    name = "bot"

    def __init__(self, reception: Reception) -> None:
        self.reception = reception
        self._open = False

    async def start(self) -> None:
        await self.reception.warm_up()
        self._open = True

    async def stop(self, seconds: float) -> None:
        self._open = False
        await self.reception.close()

    def state(self) -> State:
        commands = len(self.reception.bot.registry.built())
        return State(self._open, f"knows {commands} commands" if self._open else "closed")
