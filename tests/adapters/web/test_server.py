"""The HTTP part says what is wrong before anybody asks."""

import asyncio
import socket

import pytest
from fastapi import FastAPI

from adapters.web.app import application
from adapters.web.metrics import Metrics
from adapters.web.server import HttpPart
from opsbot.database import connect
from opsbot.parts import State
from opsbot.trouble import Trouble
from tests.test_serve import get


def test_a_port_that_is_taken_is_the_owners_trouble() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        part = HttpPart(FastAPI(), "127.0.0.1", other.getsockname()[1])
        with pytest.raises(Trouble, match="OPSBOT_HTTP_PORT"):
            asyncio.run(part.start())


def test_it_is_not_ready_while_a_part_is_not() -> None:
    states = {"engine": State(False, "it is stopping")}
    engine = connect("sqlite://")
    part = HttpPart(application(lambda: states, Metrics(engine)), "127.0.0.1", 0)

    async def story() -> None:
        assert not part.state().ready
        await part.start()
        assert part.state().ready
        status, body = await asyncio.to_thread(get, part.port, "/readyz")
        assert (status, "it is stopping" in body) == (503, True)
        await part.stop(5)
        assert not part.state().ready

    asyncio.run(story())
    engine.dispose()
