"""Updates in hand: each is taken once, and those of one chat are handled one after the other."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import islice

from telegram import Update

log = logging.getLogger(__name__)

# So many updates are remembered, to know those that come a second time. What changes something is
# known durably, by the door.
REMEMBERED = 1_000
# Another update of the same number says something else, or the same later than this.
LATER = timedelta(seconds=10)


class Arrival:
    """An update in hand. It is settled once what it asks for is committed: from then on nothing is
    lost but the answer, were the process to end."""

    def __init__(self, update: Update) -> None:
        self.update = update
        self.settled = asyncio.Event()
        self.task: asyncio.Task[None] | None = None

    @property
    def at_work(self) -> bool:
        return self.task is not None and not self.task.done()

    async def wait(self) -> bool:
        """Wait until it is settled. False where it was broken off before."""
        assert self.task is not None, "taken in hand"
        settled = asyncio.create_task(self.settled.wait())
        await asyncio.wait([settled, self.task], return_when=asyncio.FIRST_COMPLETED)
        settled.cancel()
        return self.settled.is_set()


class Arrivals:
    """Hands each update to `work`. Chats do not wait for each other."""

    def __init__(self, work: Callable[[Update], Awaitable[None]]) -> None:
        self._work = work
        self._known: dict[int, Arrival] = {}  # by the update's id, the oldest first
        self._last: dict[int, Arrival] = {}  # of each chat

    def take(self, update: Update) -> Arrival:
        """Take an update in hand; one that is, or was, stays as it is."""
        known = self._known.pop(update.update_id, None)
        if known is not None and (known.at_work or _same(known.update, update)):
            self._known[update.update_id] = known
            return known
        arrival = self._known[update.update_id] = Arrival(update)
        lane = _lane(update)
        before, self._last[lane] = self._last.get(lane), arrival
        arrival.task = asyncio.create_task(self._handle(arrival, before, lane))
        self._forget()
        return arrival

    def settled(self, update_id: int) -> None:
        """What an update asked for is committed."""
        if known := self._known.get(update_id):
            known.settled.set()

    async def finish(self, seconds: float) -> None:
        """Wait for what is in hand, for so many seconds at most; what is left is broken off."""
        at_work = [one.task for one in self._known.values() if one.task and one.at_work]
        if not at_work:
            return
        _, late = await asyncio.wait(at_work, timeout=max(0.0, seconds))
        for task in late:
            task.cancel()

    async def _handle(self, arrival: Arrival, before: Arrival | None, lane: int) -> None:
        if before is not None and before.task is not None:
            await asyncio.wait([before.task])
        try:
            await self._work(arrival.update)
        except Exception:  # it would fail again, and hold up all that comes after it
            log.exception("update %s failed", arrival.update.update_id)
        finally:
            if self._last.get(lane) is arrival:
                del self._last[lane]
        arrival.settled.set()

    def _forget(self) -> None:
        """Forget the oldest, those that are still at work apart."""
        surplus = len(self._known) - REMEMBERED
        oldest = list(islice(self._known.items(), max(0, surplus)))
        for id in [id for id, one in oldest if not one.at_work]:
            del self._known[id]


def _same(one: Update, other: Update) -> bool:
    """Whether two updates of one number are one update: a server that began anew counts anew."""
    if one.callback_query and other.callback_query:
        return one.callback_query.data == other.callback_query.data
    first, second = one.message, other.message
    if first is None or second is None:
        return (first is None) == (second is None)
    said = (first.chat.id, first.text, first.caption)
    return said == (second.chat.id, second.text, second.caption) and (
        abs(first.date - second.date) < LATER
    )


def _lane(update: Update) -> int:
    """What an update waits in turn with: its chat; an inline query belongs to its person."""
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user is not None else 0
