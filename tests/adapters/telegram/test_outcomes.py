"""What became of a notice: Telegram's errors in delivery's words."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.error import RetryAfter as AskedToWait

from adapters.telegram.answering import Spot
from adapters.telegram.faults import told
from adapters.telegram.sender import TelegramSender, outcome
from opsbot.format import Format
from opsbot.jobs.sender import Address, Gone, RetryAfter, Unsure
from opsbot.reply import File, Reply, say

PERSON, GROUP = Spot(500), Spot(-100)


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot was blocked by the user"),
        Forbidden("Forbidden: bot was kicked from the supergroup chat"),
        BadRequest("Chat not found"),
        BadRequest("Message thread not found"),
        BadRequest("Not enough rights to send text messages to the chat"),
    ],
)
def test_a_chat_that_takes_nothing_more_is_closed(error: TelegramError) -> None:
    became = outcome(error, error.message, PERSON)
    assert isinstance(became, Gone)
    assert became.closed


def test_a_message_that_is_refused_closes_nothing() -> None:
    became = outcome(BadRequest("Message is too long"), "Message is too long", PERSON)
    assert isinstance(became, Gone)
    assert not became.closed


def test_as_long_as_telegram_wants_is_waited() -> None:
    group = outcome(AskedToWait(37), "", GROUP)
    person = outcome(AskedToWait(37), "", PERSON)
    assert isinstance(group, RetryAfter)
    assert isinstance(person, RetryAfter)
    assert (group.seconds, group.everywhere) == (37, False)
    assert person.everywhere
    unsaid = NetworkError("Too Many Requests: retry later")
    assert isinstance(outcome(unsaid, unsaid.message, PERSON), RetryAfter)


@pytest.mark.parametrize(
    "error",
    [
        caused(TimedOut(), httpx.ReadTimeout("")),
        caused(NetworkError("httpx.ReadError: "), httpx.ReadError("")),
        NetworkError("Bad Gateway"),
    ],
)
def test_what_may_have_arrived_is_unsure(error: TelegramError) -> None:
    assert isinstance(outcome(error, "", PERSON), Unsure)


@pytest.mark.parametrize(
    "error",
    [
        caused(NetworkError("httpx.ConnectError: "), httpx.ConnectError("")),
        caused(TimedOut(), httpx.ConnectTimeout("")),
        InvalidToken("Unauthorized"),
    ],
)
def test_what_never_left_may_be_sent_again(error: TelegramError) -> None:
    assert not isinstance(outcome(error, "", PERSON), Gone | Unsure | RetryAfter)


def test_the_words_of_an_error_have_no_token() -> None:
    bot: Any = SimpleNamespace(token="7:secret")
    assert told(NetworkError("at https://t.test/bot7:secret/getMe"), bot) == (
        "at https://t.test/bot***/getMe"
    )


# -- a sender without a network -----------------------------------------------------------------


class Door:
    """Keeps no buttons."""

    async def do(self, work: Any) -> None:
        return None


class Wire:
    """Takes messages as a bot does; each may be let through by `open`."""

    token = "7:secret"

    def __init__(self) -> None:
        self.sent: list[int] = []
        self.open = asyncio.Event()
        self.open.set()

    async def send_message(self, chat_id: int, **_: Any) -> Any:
        await self.open.wait()
        self.sent.append(chat_id)
        return SimpleNamespace(message_id=len(self.sent))

    async def send_document(self, **_: Any) -> Any:
        raise NetworkError("Bad Gateway")


HELLO = Reply(say("Hello."))


def sender(wire: Wire) -> TelegramSender:
    door: Any = Door()
    bot: Any = wire
    return TelegramSender(door, bot)


def test_a_group_gets_twenty_messages_a_minute_and_a_person_more() -> None:
    async def scene() -> None:
        wire = Wire()
        one = sender(wire)
        for _ in range(20):
            await one.send(Address(1, "-100/7", Format()), HELLO, "k")
        with pytest.raises(RetryAfter) as wait:
            # Another topic, the same group.
            await one.send(Address(1, "-100", Format()), HELLO, "k")
        assert 0 < wait.value.seconds <= 3
        for _ in range(25):
            await one.send(Address(1, "500", Format()), HELLO, "k")
        assert wire.sent == [-100] * 20 + [500] * 25

    asyncio.run(scene())


def test_a_name_that_somebody_typed_is_no_chat() -> None:
    async def scene() -> None:
        with pytest.raises(Gone) as gone:
            await sender(Wire()).send(Address(1, "#sales", Format()), HELLO, "k")
        assert gone.value.closed

    asyncio.run(scene())


def test_what_is_on_its_way_when_the_service_stops_arrives_and_no_more_leaves() -> None:
    async def scene() -> None:
        wire = Wire()
        one = sender(wire)
        wire.open.clear()
        sending = asyncio.create_task(one.send(Address(1, "500", Format()), HELLO, "k"))
        while not one.busy:
            await asyncio.sleep(0)
        stopping = asyncio.create_task(one.finish(5))
        await asyncio.sleep(0)
        with pytest.raises(RetryAfter):
            await one.send(Address(1, "501", Format()), HELLO, "k")
        wire.open.set()
        await stopping
        assert await sending == "1"
        assert wire.sent == [500]

    asyncio.run(scene())


def test_of_a_notice_in_two_parts_the_first_never_comes_twice() -> None:
    async def scene() -> None:
        wire = Wire()
        long = "word " * 300  # more than stands under a file
        reply = Reply(say("{text}", text=long), file=File("a.csv", "text/csv", b"a"))
        with pytest.raises(Unsure, match="1 of 2 parts arrived: Bad Gateway"):
            await sender(wire).send(Address(1, "500", Format()), reply, "k")
        assert wire.sent == [500]

    asyncio.run(scene())
