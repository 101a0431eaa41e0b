"""Where an answer goes, and what is tried where Slack does not take it."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError

from adapters.slack import dressing, limits, posting
from adapters.slack.blocks import Message, messages
from adapters.slack.words import size
from opsbot.format import Format
from opsbot.reply import Button, File, Reply, Table, say

ASKS = Reply(
    say("Which one?"),
    blocks=(Table(["A"], [["a"]], more=Button("Show more", "deals.list", limit=30)),),
    buttons=(Button("Acme", "deals.show", deal="Acme"),),
)


def drawn(reply: Reply) -> Message:
    (message,) = messages(reply, Format())
    return dressing.marked(message, reply)


def pressing(message: Message, label: str) -> dict[str, Any]:
    """What Slack sends when a button of this message is pressed."""
    for block in message.blocks:
        for one in block.get("elements", ()):
            if one.get("type") == "button" and one["text"]["text"] == label:
                return {"actions": [{**one, "block_id": block["block_id"]}]}
    raise AssertionError(f"no button is called {label}")


def test_a_question_gives_way_to_its_answer() -> None:
    asks = drawn(Reply(ASKS.text, ASKS.blocks, ASKS.buttons, tone="ask"))
    assert dressing.changes_it(pressing(asks, "Acme"))


def test_a_list_gives_way_to_more_of_it_and_to_nothing_else() -> None:
    tells = drawn(ASKS)
    assert dressing.changes_it(pressing(tells, "Show more"))
    assert not dressing.changes_it(pressing(tells, "Acme"))


def test_buttons_that_nobody_marked_change_nothing() -> None:
    assert not dressing.changes_it({"actions": [{"action_id": "a", "value": "deals show"}]})
    assert not dressing.changes_it({})


def test_marks_and_buttons_are_there_in_older_blocks_too() -> None:
    message = dressing.with_button(drawn(ASKS), "share", "Share", "deals list")
    older = message.fallback
    assert older is not None
    (plain,) = older()
    assert pressing(plain, "Share")["actions"][0]["value"] == "deals list"
    assert dressing.changes_it(pressing(plain, "Show more"))


def test_one_more_button_is_left_out_where_there_is_no_room() -> None:
    full = Message("", tuple({"type": "divider"} for _ in range(limits.BLOCKS)))
    assert dressing.with_button(full, "share", "Share", "x").blocks == full.blocks
    long = Message("", ({"type": "section", "text": {"type": "plain_text", "text": "x" * 12_900}},))
    assert size(*dressing.with_button(long, "share", "Share", "x" * 900).blocks) < 13_100
    small = Message("", ())
    assert dressing.with_button(small, "share", "Share", "x" * 2_001).blocks == ()


# -- sending ----------------------------------------------------------------------------------


def refusal(code: str) -> SlackApiError:
    answer = SimpleNamespace(data={"error": code}, status_code=200)
    return SlackApiError("no", answer)  # type: ignore[no-untyped-call]


def sent(message: Message, *refused: str) -> tuple[list[Message], list[str]]:
    """What arrives, and the files with it, where Slack refuses the first attempts."""
    codes, arrived, files = list(refused), [], []

    async def out(one: Message) -> str:
        if codes:
            raise refusal(codes.pop(0))
        arrived.append(one)
        return f"{len(arrived)}"

    async def upload(file: File) -> None:
        files.append(file.name)

    assert asyncio.run(posting.send([message], out, upload)) == "1"
    return arrived, files


def test_blocks_that_slack_does_not_know_are_drawn_in_older_ones() -> None:
    older = Message("older", ({"type": "section"},), (File("b.csv", "text/csv", b"b"),))
    newest = Message(
        "newest", ({"type": "data_table"},), (File("a.csv", "text/csv", b"a"),), lambda: [older]
    )
    assert sent(newest) == ([newest], ["a.csv"])
    assert sent(newest, "invalid_blocks") == ([older], ["b.csv"])
    (words,), files = sent(newest, "invalid_blocks", "msg_blocks_too_long")
    assert (words.text, words.blocks, files) == ("older", (), ["b.csv"])


def test_what_is_refused_for_another_reason_is_not_tried_again() -> None:
    with pytest.raises(SlackApiError):
        sent(Message("", ({"type": "section"},)), "channel_not_found")
    with pytest.raises(SlackApiError):
        sent(Message("", ()), "invalid_blocks")


def test_words_are_no_markup_and_links_stay_links() -> None:
    told = posting.payload(Message("*a*", ()))
    assert told["mrkdwn"] is False
    assert told["unfurl_links"] is False
    assert "blocks" not in told
