"""The bot's own answers, as people in Slack see them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from adapters.slack.blocks import messages
from opsbot.format import Format
from opsbot.testing import Chat, over
from tests.adapters.slack.accepted import refused, words
from tests.databases import Sqlite, opened

PLAIN = Format()


@pytest.fixture
def tell(sqlite: Sqlite) -> Iterator[Chat]:
    """How an answer is drawn does not depend on the database."""
    with sqlite.with_shop() as url, opened(url) as engine:
        yield over(engine)


def shown(tell: Chat, phrase: str) -> list[dict[str, Any]]:
    (only,) = messages(tell(phrase), PLAIN)
    assert refused(only.blocks) == []
    return list(only.blocks)


def seen(blocks: list[dict[str, Any]]) -> list[str]:
    return [one for one in words(blocks) if one.strip()]


def test_last_week_is_facts_and_a_chart(tell: Chat) -> None:
    headline, facts, chart, buttons = shown(tell, "sales last week")
    assert "".join(seen([headline])) == "$134.60 net for 9–15 Mar 2026, from 3 orders."
    assert seen([facts])[:2] == ["*Net*\n$134.60", "*Gross*\n$134.60"]
    assert chart["chart"]["axis_config"]["categories"][0] == "Mon 9 Mar 2026"
    assert [one["value"] for one in buttons["elements"]] == [
        "sales breakdown by:product period:2026-03-09/2026-03-16",
        "sales breakdown by:country period:2026-03-09/2026-03-16",
        "sales summary period:2026-03-09/2026-03-16 compare:year",
    ]


def test_low_stock_is_a_table(tell: Chat) -> None:
    _, title, table, _ = shown(tell, "low stock")
    assert seen([title]) == ["Sold a week: on average in 18 Feb – 17 Mar 2026"]
    assert [cell["text"] for cell in table["rows"][1]] == ["Red Teapot", "sold out", "3", "0"]


def test_a_refund_asks_with_a_red_yes(tell: Chat) -> None:
    headline, buttons = shown(tell, "refund 1042")
    said = "".join(seen([headline])).strip()
    assert said == "Refund $29.80 of $29.80 on #1042 to Ada Byron?"
    yes, no = buttons["elements"]
    assert (yes["style"], yes["value"][:9]) == ("danger", "yes code:")
    assert "style" not in no


def test_a_no_says_what_to_do(tell: Chat) -> None:
    (headline,) = shown(tell, "refund 1001")
    assert headline["elements"][0]["elements"][0] == {"type": "emoji", "name": "no_entry_sign"}


@pytest.mark.parametrize(
    "phrase",
    ["help", "usage", "order 1042", "best sellers", "alerts", "sales by day this month", "acme",
     "who changed what", "deals", "nonsense foo", "plan list"],
)  # fmt: skip
def test_slack_takes_the_answer(tell: Chat, phrase: str) -> None:
    assert shown(tell, phrase)
