"""Slack delivers again what got no receipt: each message is answered, and answered once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from opsbot.bot import Incoming
from opsbot.reception import Reception
from opsbot.reply import Reply
from tests.adapters.slack import payloads
from tests.adapters.slack.people import Person, person
from tests.adapters.slack.sides import OverHttp
from tests.adapters.slack.world import TEAM

Json = dict[str, object]


@pytest.fixture
def alma(signed: OverHttp) -> Person:
    return person(signed, "alma")


def asking(signed: OverHttp, text: str) -> Json:
    alma, place = signed.world.user("alma"), signed.world.channels["DALMA"]
    return payloads.event(signed.world, TEAM, payloads.message(alma, place, text))


def tasks(alma: Person) -> int:
    """How many tasks to call Bob there are."""
    alma.message("my tasks")
    return alma.reads(lambda said: "tasks" in said.text).text.count("call bob")


def test_what_broke_on_the_way_is_answered_when_it_comes_again(
    signed: OverHttp, alma: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    well = Reception.answer
    broken = [True]

    async def answer(self: Reception, incoming: Incoming) -> Reply:
        if broken:
            raise RuntimeError(f"the power failed {broken.pop()}")
        return await well(self, incoming)

    monkeypatch.setattr(Reception, "answer", answer)
    event = asking(signed, "add task call bob")
    assert signed.deliver("events_api", event).status == 500
    assert signed.deliver("events_api", event, retry=1).status == 200
    assert "call bob" in alma.reads().text
    assert tasks(alma) == 1


def test_what_comes_several_times_at_once_is_done_once(signed: OverHttp, alma: Person) -> None:
    event = asking(signed, "add task call bob")
    with ThreadPoolExecutor(4) as threads:
        tries = [
            threads.submit(signed.deliver, "events_api", event, retry=retry) for retry in range(4)
        ]
        ways = [one.result() for one in tries]
    assert [one.status for one in ways] == [200] * 4
    assert "call bob" in alma.reads().text
    assert tasks(alma) == 1


def test_a_message_that_is_edited_is_not_run_again(signed: OverHttp, alma: Person) -> None:
    place = signed.world.channel("sales")
    said = payloads.mention(alma.user, place, "add task call bob")
    alma.event(said)
    assert "call bob" in alma.reads().text
    edited = {**said, "text": f"{said['text']}!", "edited": {"user": "UALMA", "ts": "2.2"}}
    alma.event(edited)
    assert tasks(alma) == 1
