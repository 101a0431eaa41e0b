"""Delivers what waits in the outbox: one channel at a time, one message after the other.

However it ends (an exception, kill -9, a second process that believes the first is dead), the
outbox says what is known of each message, and the next one who delivers goes on from there.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from opsbot.database import reading, writing
from opsbot.jobs import closing, outbox, told
from opsbot.jobs import letter as letters
from opsbot.jobs.outbox import Lane, Letter
from opsbot.jobs.pacer import Pacer
from opsbot.jobs.sender import Gone, LooksUp, RetryAfter, Sender, Unsure
from opsbot.queries.places import Place

log = logging.getLogger(__name__)

T = TypeVar("T")

# A wait for the platform's pace that is shorter than this is slept through.
SHORT_WAIT = 5.0


class Delivery:
    """Sends through these senders. `heard` is told of every attempt: the surface, the outcome."""

    def __init__(
        self,
        engine: Engine,
        senders: Iterable[Sender],
        *,
        threads: Executor | None = None,
        replicas: Callable[[], int] = lambda: 1,
        heard: Callable[[str, str], None] = lambda surface, outcome: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.engine = engine
        self.senders = {sender.surface: sender for sender in senders}
        self.stopping = False  # ends after the message that is being sent
        self._pacers = {name: Pacer(one.pace, replicas) for name, one in self.senders.items()}
        self._threads = threads
        self._heard = heard
        self._now = now

    def lanes(self) -> list[Lane]:
        """The channels that have something to send now, and a platform that takes it."""
        with reading(self.engine) as session:
            found = outbox.lanes(session, self.senders, self._now())
        at = time.monotonic()
        return [
            lane
            for lane in found
            if self._pacers[lane.surface].closed(lane.channel, at) <= SHORT_WAIT
        ]

    async def deliver(self, lane: Lane) -> None:
        """Send what waits for a channel, until nothing does."""
        sender = self.senders[lane.surface]
        while not self.stopping and await self._may_send(lane):
            letter = await self._do(lambda session: self._take(session, lane))
            if letter is None:
                return
            if not await self._settled(sender, lane, letter):
                await self._send(sender, lane, letter)

    async def _may_send(self, lane: Lane) -> bool:
        """Wait for the platform's pace; False where that takes long."""
        while True:
            wait = self._pacers[lane.surface].wait(lane.channel, time.monotonic())
            if wait <= 0:
                return True
            if wait > SHORT_WAIT or self.stopping:
                return False
            await asyncio.sleep(wait)

    def _take(self, session: Session, lane: Lane) -> Letter | None:
        try:
            at_work = timedelta(seconds=self.senders[lane.surface].pace.patience)
            letter = outbox.take(session, lane, self._now(), at_work)
            session.commit()
            return letter
        except IntegrityError:
            return None  # another replica delivers here

    async def _settled(self, sender: Sender, lane: Lane, letter: Letter) -> bool:
        """Find out what became of earlier attempts. True where that was all there is to do."""
        if not (letter.left_open or letter.failed_before):
            return False
        if not isinstance(sender, LooksUp):
            if letter.left_open:
                await self._note(lane, "uncertain", lambda s: outbox.uncertain(s, letter))
            return letter.left_open
        try:
            found = await asyncio.wait_for(sender.find(letter.to, letter.key), sender.pace.patience)
        except Exception as error:
            why = f"could not be looked up: {_told(error)}"
            await self._failed(lane, letter, why, unsure=letter.left_open)
            return True
        if found is not None:
            await self._note(lane, "found", lambda s: outbox.sent(s, letter, found, self._now()))
            return True
        if letter.left_open:
            # The attempt is over; the next round begins one of its own.
            await self._note(lane, "lost", lambda s: outbox.lost(s, letter))
            return True
        return False

    async def _send(self, sender: Sender, lane: Lane, letter: Letter) -> None:
        try:
            reply = letters.from_json(letter.reply)
            sending = sender.send(letter.to, reply, letter.key)
            external_id = await asyncio.wait_for(sending, sender.pace.patience)
        except RetryAfter as wait:
            await self._pause(lane, letter, wait)
        except Gone as gone:
            await self._refused(lane, letter, gone)
        except (TimeoutError, Unsure) as error:
            await self._failed(lane, letter, f"no answer: {_told(error)}", unsure=True)
        except Exception as error:
            await self._failed(lane, letter, _told(error), unsure=False)
        else:
            await self._note(lane, "sent", lambda s: self._sent(s, lane, letter, external_id))

    def _sent(self, session: Session, lane: Lane, letter: Letter, external_id: str) -> None:
        now, place = self._now(), Place(lane.surface, lane.channel)
        outbox.sent(session, letter, external_id, now)
        told.remember(session, letter.to.workspace_id, place, letters.from_json(letter.reply), now)

    async def _pause(self, lane: Lane, letter: Letter, wait: RetryAfter) -> None:
        until = time.monotonic() + wait.seconds
        self._pacers[lane.surface].pause(None if wait.everywhere else lane.channel, until)
        now, seconds = self._now(), wait.seconds
        await self._note(lane, "too fast", lambda s: outbox.too_fast(s, letter, seconds, now))

    async def _refused(self, lane: Lane, letter: Letter, gone: Gone) -> None:
        log.warning("%s %s takes no more: %s", lane.surface, lane.channel, gone)

        def refused(session: Session) -> None:
            outbox.refused(session, letter, str(gone))
            if gone.closed:
                place = Place(lane.surface, lane.channel)
                space, now = letter.to.workspace_id, self._now()
                closing.close(session, space, place, str(gone), now, gone.called)

        await self._note(lane, "gone", refused)

    async def _failed(self, lane: Lane, letter: Letter, why: str, *, unsure: bool) -> None:
        again: list[datetime | None] = []
        await self._note(
            lane,
            "failed",
            lambda s: again.append(outbox.failed(s, letter, why, self._now(), unsure=unsure)),
        )
        log.warning(
            "notice %s to %s %s failed (%s), %s", letter.notice_id, lane.surface, lane.channel, why,
            f"next try {again[0]:%H:%M:%S} UTC" if again[0] else "put aside",
        )  # fmt: skip

    async def _note(self, lane: Lane, outcome: str, change: Callable[[Session], None]) -> None:
        def write(session: Session) -> None:
            change(session)
            session.commit()

        await self._do(write)
        self._heard(lane.surface, outcome)

    async def _do(self, work: Callable[[Session], T]) -> T:
        """Work with the database, in a thread of its own."""

        def run() -> T:
            with writing(self.engine) as session:
                return work(session)

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".strip(": ")
