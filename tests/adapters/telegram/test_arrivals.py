"""Updates in hand: in turn within a chat, each once, and settled as soon as its work is safe."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from telegram import Chat, Message, Update

from adapters.telegram.arrivals import REMEMBERED, Arrivals


def update(number: int, chat: int) -> Update:
    at = datetime(2026, 3, 18, tzinfo=UTC)
    return Update(number, message=Message(number, at, Chat(chat, "private")))


def test_one_chat_is_served_in_order_and_no_other_waits_for_it() -> None:
    told: list[str] = []

    async def scene() -> None:
        slow = asyncio.Event()

        async def work(one: Update) -> None:
            told.append(f"begins {one.update_id}")
            if one.update_id == 1:
                await slow.wait()
            told.append(f"ends {one.update_id}")

        arrivals = Arrivals(work)
        first, second = arrivals.take(update(1, 7)), arrivals.take(update(2, 7))
        await arrivals.take(update(3, 8)).wait()
        assert told == ["begins 1", "begins 3", "ends 3"]
        assert not first.settled.is_set()
        slow.set()
        await second.wait()

    asyncio.run(scene())
    assert told[3:] == ["ends 1", "begins 2", "ends 2"]


def test_a_server_that_begins_anew_counts_anew() -> None:
    done: list[int] = []

    async def scene() -> None:
        async def work(one: Update) -> None:
            assert one.message is not None
            done.append(one.message.date.minute)

        arrivals = Arrivals(work)
        for minute in (0, 5, 5):
            at = datetime(2026, 3, 18, 12, minute, tzinfo=UTC)
            one = Update(1, message=Message(1, at, Chat(7, "private"), text="usage"))
            await arrivals.take(one).wait()
        await arrivals.finish(1)

    asyncio.run(scene())
    assert done == [0, 5]


def test_an_update_that_comes_twice_is_taken_once() -> None:
    done: list[int] = []

    async def scene() -> None:
        async def work(one: Update) -> None:
            done.append(one.update_id)

        arrivals = Arrivals(work)
        first = arrivals.take(update(1, 7))
        assert arrivals.take(update(1, 7)) is first
        await first.wait()
        assert arrivals.take(update(1, 7)) is first
        await arrivals.finish(1)

    asyncio.run(scene())
    assert done == [1]


def test_what_is_committed_is_settled_before_its_answer_is_sent() -> None:
    async def scene() -> None:
        sent = asyncio.Event()

        async def work(one: Update) -> None:
            arrivals.settled(one.update_id)
            await sent.wait()

        arrivals = Arrivals(work)
        arrival = arrivals.take(update(1, 7))
        assert await arrival.wait()
        assert arrival.at_work
        sent.set()
        await arrivals.finish(1)
        assert not arrival.at_work

    asyncio.run(scene())


def test_an_update_that_fails_holds_nobody_up(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []

    async def scene() -> None:
        async def work(one: Update) -> None:
            if one.update_id == 1:
                raise ValueError("no")
            done.append(one.update_id)

        arrivals = Arrivals(work)
        first, second = arrivals.take(update(1, 7)), arrivals.take(update(2, 7))
        assert await first.wait()
        assert await second.wait()

    asyncio.run(scene())
    assert done == [2]
    assert "update 1 failed" in caplog.text


def test_what_is_broken_off_is_not_settled() -> None:
    async def scene() -> None:
        async def work(_: Update) -> None:
            await asyncio.Event().wait()

        arrivals = Arrivals(work)
        arrival = arrivals.take(update(1, 7))
        await asyncio.sleep(0)
        await arrivals.finish(0)
        assert not await arrival.wait()

    asyncio.run(scene())


def test_the_oldest_are_forgotten_and_never_those_at_work() -> None:
    async def scene() -> None:
        first = asyncio.Event()

        async def work(one: Update) -> None:
            if one.update_id == 0:
                await first.wait()

        arrivals = Arrivals(work)
        slow, quick = arrivals.take(update(0, 1)), arrivals.take(update(1, 2))
        await quick.wait()
        for number in range(2, REMEMBERED + 3):
            await arrivals.take(update(number, 2)).wait()
        assert arrivals.take(update(0, 1)) is slow
        assert arrivals.take(update(1, 2)) is not quick
        first.set()
        await arrivals.finish(1)

    asyncio.run(scene())
