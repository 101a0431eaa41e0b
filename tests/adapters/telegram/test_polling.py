"""Polling: Telegram keeps an update until what it asked for is committed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Chat, Message, Update
from telegram.error import Conflict, NetworkError

from adapters.telegram import polling
from adapters.telegram.arrivals import Arrivals
from adapters.telegram.polling import Poller


def update(number: int) -> Update:
    """Each in a chat of its own."""
    at = datetime(2026, 3, 18, tzinfo=UTC)
    return Update(number, message=Message(1, at, Chat(number, "private")))


class Server:
    """Gives what waits, from the offset on; forgets what is before it. `asked` are the offsets."""

    token = "7:secret"

    def __init__(self, *numbers: int) -> None:
        self.waiting = list(numbers)
        self.asked: list[int | None] = []
        self.faults: list[Exception] = []

    async def get_updates(self, offset: int | None = None, **_: Any) -> list[Update]:
        await asyncio.sleep(0)
        self.asked.append(offset)
        if self.faults:
            raise self.faults.pop(0)
        self.waiting = [one for one in self.waiting if one >= (offset or 0)]
        return [update(one) for one in self.waiting]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BREATH", "IDLE", "SHORTEST"):
        monkeypatch.setattr(polling, name, 0.001)


def polled(
    server: Server, work: Callable[[Update], Awaitable[None]], until: Callable[[], bool]
) -> Poller:
    """Poll until something is so, and break off as a crash would."""

    async def scene() -> Poller:
        bot: Any = server
        poller = Poller(bot, Arrivals(work))
        task = asyncio.create_task(poller.run())
        async with asyncio.timeout(10):
            while not until():
                await asyncio.sleep(0)
        task.cancel()
        return poller

    return asyncio.run(scene())


def test_what_is_settled_is_fetched_no_second_time() -> None:
    server, done = Server(3, 4, 5), []

    async def work(update: Update) -> None:
        done.append(update.update_id)

    polled(server, work, lambda: not server.waiting)
    assert done == [3, 4, 5]
    assert server.asked[:2] == [None, 6]


def test_what_is_not_settled_is_given_again_after_a_crash() -> None:
    server, begun = Server(3, 4, 5), []

    async def work(update: Update) -> None:
        begun.append(update.update_id)
        if update.update_id == 4:
            await asyncio.Event().wait()  # as long as the process lives

    polled(server, work, lambda: len(server.asked) > 4)
    assert begun.count(4) == 1  # it is in hand: given again, it is not begun again
    assert server.waiting == [4, 5]
    assert set(server.asked[1:]) == {4}


def test_new_ones_are_fetched_while_one_is_at_work() -> None:
    server, done = Server(3), []

    async def work(update: Update) -> None:
        if update.update_id == 3:
            server.waiting.append(9)
            await asyncio.Event().wait()
        done.append(update.update_id)

    polled(server, work, lambda: done == [9])


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (NetworkError("httpx.ConnectError: at /bot7:secret/getUpdates"), "/bot***/getUpdates"),
        (Conflict("terminated by other getUpdates request"), "another program polls"),
    ],
)
def test_trouble_is_told_and_waited_out(
    fault: Exception, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    server, done = Server(3), []
    server.faults = [fault, fault]

    async def work(update: Update) -> None:
        done.append(update.update_id)

    poller = polled(server, work, lambda: len(server.asked) > 3)
    assert done == [3]
    assert poller.state.ready
    assert [said in line for line in caplog.messages] == [True]


def test_a_webhook_of_earlier_times_is_taken_away() -> None:
    class Hooked(Server):
        hooked = True

        async def get_updates(self, offset: int | None = None, **more: Any) -> list[Update]:
            if self.hooked:
                raise Conflict("can't use getUpdates method while webhook is active")
            return await super().get_updates(offset, **more)

        async def delete_webhook(self, **_: Any) -> None:
            self.hooked = False

    server, done = Hooked(3), []

    async def work(update: Update) -> None:
        done.append(update.update_id)

    polled(server, work, lambda: done == [3])


def test_a_server_that_forgets_nothing_is_not_asked_without_end() -> None:
    class Deaf(Server):
        async def get_updates(self, offset: int | None = None, **more: Any) -> list[Update]:
            return await super().get_updates(None, **more)

    server, done = Deaf(3), []

    async def work(update: Update) -> None:
        done.append(update.update_id)

    polled(server, work, lambda: len(server.asked) > 5)
    assert done == [3]
