"""A service starts its parts in order, stops them in the opposite one, and never hangs."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable

import pytest

from opsbot.parts import State
from opsbot.service import Service
from opsbot.trouble import Trouble


class Told:
    """A part that writes down what it is told."""

    def __init__(self, name: str, diary: list[str], trouble: Exception | None = None) -> None:
        self.name = name
        self.diary = diary
        self.trouble = trouble
        self.then: Callable[[], None] = lambda: None
        self.hangs = False

    async def start(self) -> None:
        if self.trouble:
            raise self.trouble
        self.diary.append(f"{self.name} starts")
        self.then()

    async def stop(self, seconds: float) -> None:
        self.diary.append(f"{self.name} stops")
        if self.hangs:
            await asyncio.sleep(3600)

    def state(self) -> State:
        return State(True, "works")


async def lasting(service: Service) -> None:
    await asyncio.wait_for(service.run(), 30)


def test_sigterm_stops_the_parts_in_the_opposite_order() -> None:
    diary: list[str] = []
    first, last = Told("first", diary), Told("last", diary)
    last.then = lambda: os.kill(os.getpid(), signal.SIGTERM)
    asyncio.run(lasting(Service([first, last])))
    assert diary == ["first starts", "last starts", "last stops", "first stops"]


def test_a_part_that_cannot_start_ends_those_that_have() -> None:
    diary: list[str] = []
    parts = [Told("first", diary), Told("broken", diary, Trouble("The port is taken."))]
    with pytest.raises(Trouble, match="The port is taken"):
        asyncio.run(lasting(Service(parts)))
    assert diary == ["first starts", "first stops"]


def test_a_part_that_hangs_does_not_keep_the_others_from_ending() -> None:
    diary: list[str] = []
    first, last = Told("first", diary), Told("last", diary)
    last.hangs = True
    service = Service([first, last], grace=0.2)
    last.then = service.end
    asyncio.run(lasting(service))
    assert diary[-2:] == ["last stops", "first stops"]


def test_the_states_tell_what_has_not_started() -> None:
    service = Service([Told("first", [])])
    assert service.states() == {"first": State(False, "not started")}


def test_when_even_the_grace_was_not_enough_somebody_is_told() -> None:
    told = threading.Event()
    service = Service([Told("only", [])], grace=0.05, late=told.set)
    service.end()
    service.end()
    assert told.wait(30)
