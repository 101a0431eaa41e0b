"""When Slack gets its receipt: an event once it was answered, or it is delivered again."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from adapters.slack import desk as desks
from adapters.slack.desk import Desk
from adapters.slack.teams import Teams
from opsbot.reception import Reception


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(desks, "PATIENCE", 0.05)
    return Desk(cast(Reception, None), cast(Teams, None))


async def breaks() -> None:
    raise RuntimeError("on the way")


def test_what_breaks_before_the_receipt_gets_none(desk: Desk) -> None:
    with pytest.raises(RuntimeError, match="on the way"):
        asyncio.run(desk.soon(breaks()))


def test_what_takes_long_goes_on_after_the_receipt(desk: Desk) -> None:
    said: list[str] = []

    async def story() -> None:
        slow = asyncio.Event()

        async def work() -> None:
            await slow.wait()
            said.append("done")

        await desk.soon(work())
        said.append("receipt")
        slow.set()
        await desk.finish(5)

    asyncio.run(story())
    assert said == ["receipt", "done"]


def test_what_has_its_receipt_and_breaks_is_in_the_log(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        desk.later(breaks())
        await desk.finish(5)

    asyncio.run(story())
    assert "a message was not answered" in caplog.text
    assert "on the way" in caplog.text


def test_what_does_not_end_is_left(desk: Desk) -> None:
    async def story() -> None:
        desk.later(asyncio.Event().wait())  # type: ignore[arg-type]
        await desk.finish(0.01)
        await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(story(), 5))
