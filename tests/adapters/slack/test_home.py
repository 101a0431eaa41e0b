"""The App Home: what waits for somebody, and nothing that is not for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.models.views import View

from adapters.slack.home import ASKED, home
from opsbot.format import Format
from opsbot.reply import Reply
from opsbot.testing import NOW, Chat, over
from tests.adapters.slack.limits import objects, of_view, words
from tests.databases import Sqlite, opened
from tests.nasty import NASTY, replies

PLAIN = Format()


def everything(command: str) -> bool:
    return True


@pytest.fixture(scope="module")
def tell(sqlite: Sqlite) -> Iterator[Chat]:
    with sqlite.with_shop() as url, opened(url) as engine:
        yield over(engine)


def drawn(tell: Chat, may: Callable[[str], bool] = everything) -> list[dict[str, Any]]:
    view = home({name: tell(asked) for name, asked in ASKED.items()}, PLAIN, NOW, may)
    assert View(**view).to_dict()
    assert of_view(view) == []
    return list(view["blocks"])


def pressable(blocks: list[dict[str, Any]]) -> dict[str, str]:
    """The values of all buttons, and what their actions are."""
    several = [one for one in objects(blocks) if one.get("type") == "button"]
    return {one["value"]: one["action_id"].partition(":")[0] for one in several}


def test_it_greets_by_name_and_says_who_one_is(tell: Chat) -> None:
    first, second, *_ = drawn(tell)
    assert first["text"]["text"] == "Good morning, Alma"
    said = second["elements"][0]["text"]
    assert said == "Wed 18 Mar 2026 · You are Alma Admin, admin of Teahouse."


def test_my_tasks_can_be_ticked_off(tell: Chat) -> None:
    blocks = drawn(tell)
    (task,) = [one for one in blocks if "*Order cardboard boxes*" in "".join(words(one))]
    assert task["text"]["text"] == "*Order cardboard boxes*\n#13 · Due Tue 17 Mar 2026 14:00"
    assert task["accessory"]["value"] == "tasks done task:13"


def test_my_alerts_can_be_taken_on_and_kept_quiet(tell: Chat) -> None:
    buttons = pressable(drawn(tell))
    ack = next(value for value in buttons if value.startswith("alerts ack"))
    number = ack.removeprefix("alerts ack alert:")
    assert buttons[f"alerts snooze alert:{number} until:tomorrow"] == "call"
    assert buttons[f"alerts snooze alert:{number}"] == "form"
    done = tell(f"alerts snooze alert:{number} until:tomorrow")
    assert done.tone == "done"


def test_sales_plan_and_settings_are_there(tell: Chat) -> None:
    heads = [one["text"]["text"] for one in drawn(tell) if one["type"] == "header"]
    assert heads[1:] == ["My tasks", "My alerts", "Sales today", "Plan", "Settings"]
    said = list(words(drawn(tell)))
    assert "*Net*\n$68.90" in said
    assert any(one.startswith("🟨" * 8) for one in said)
    assert "*Zone*\nUTC" in said


def test_new_things_and_settings_open_forms(tell: Chat) -> None:
    buttons = pressable(drawn(tell))
    for opens in ("tasks add", "deals add", "contacts add", "me timezone", "me language"):
        assert buttons[opens] == "form"
    assert buttons["me code"] == "call"


def test_what_somebody_may_not_do_is_not_offered(tell: Chat) -> None:
    buttons = pressable(drawn(tell, may=lambda command: command.startswith("me.")))
    assert "deals add" not in buttons
    assert "me timezone" in buttons


def test_what_was_refused_is_left_out(tell: Chat) -> None:
    blocks = drawn(tell.as_("Vic"))
    heads = [one["text"]["text"] for one in blocks if one["type"] == "header"]
    assert heads[0] == "Good morning, Vic"
    assert "Plan" not in heads


def test_an_empty_home_still_has_its_settings() -> None:
    blocks = home({}, PLAIN, NOW, everything)["blocks"]
    assert [one["text"]["text"] for one in blocks if one["type"] == "header"] == [
        "Good morning", "Settings",
    ]  # fmt: skip


@pytest.mark.parametrize("hour", [0, 11, 12, 17, 18, 23])
def test_it_greets_by_the_hour(hour: int) -> None:
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    first = home({}, PLAIN, NOW.replace(hour=hour), everything)["blocks"][0]
    assert first["text"]["text"] == f"Good {part}"


def check(answers: dict[str, Reply]) -> None:
    view = home(answers, PLAIN, NOW, everything)
    assert of_view(view) == []
    new = {"data_table", "data_visualization", "table"}
    assert not new & {block["type"] for block in view["blocks"]}


@pytest.mark.parametrize("name", NASTY)
def test_slack_takes_a_home_of_nasty_answers(name: str) -> None:
    check({asked: replace(NASTY[name], tone="info") for asked in ASKED})


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.fixed_dictionaries({name: replies() for name in ("tasks", "alerts", "usage")}))
def test_slack_takes_a_home_of_any_answers(answers: dict[str, Reply]) -> None:
    check(answers)
