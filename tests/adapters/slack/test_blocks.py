"""Replies in Slack: readable, within every limit, with everything in them and nothing obeyed."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from adapters.slack.blocks import Message, messages
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import (
    Block,
    Button,
    Chart,
    Facts,
    File,
    List,
    Meter,
    Ref,
    Reply,
    Table,
    Text,
    Tone,
    say,
)
from opsbot.values import Money
from tests.adapters.slack.accepted import objects, refused, words
from tests.nasty import NASTY, replies

Versions = Sequence[Sequence[Message]]

PLAIN = Format()
ACME = Ref("deal", 1, "Acme renewal", "#1")


def keep(calls: Sequence[str]) -> list[str]:
    return [f"key-{number}" for number, _ in enumerate(calls)]


@pytest.fixture
def _no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures have their own tests, and take their time."""
    monkeypatch.setattr("adapters.pictures.chart_png", lambda chart, form: b"PNG")


def every_version(reply: Reply) -> Iterator[list[Message]]:
    """A reply's messages, and those that take their place where Slack refuses new blocks."""
    level = messages(reply, PLAIN, keep=keep)
    yield level
    while any(one.fallback for one in level):
        level = [new for one in level for new in (one.fallback() if one.fallback else [one])]
        yield level


def drawn(reply: Reply) -> list[dict[str, Any]]:
    """The blocks of a reply that fits into one message."""
    (only,) = messages(reply, PLAIN, keep=keep)
    return list(only.blocks)


def older(message: Message) -> Message:
    """What is sent where Slack refuses the newest blocks of a message."""
    assert message.fallback is not None
    (only,) = message.fallback()
    return only


def block(*blocks: Block) -> list[dict[str, Any]]:
    """Blocks without the headline."""
    return drawn(Reply(say(""), blocks))


# -- laws -------------------------------------------------------------------------------------


def check(reply: Reply) -> None:
    versions = list(every_version(reply))
    check_limits(versions)
    check_harmless(versions)
    check_complete(versions, reply)


def check_limits(versions: Versions) -> None:
    for version in versions:
        assert version
        for one in version:
            assert refused(one.blocks) == []
            assert 0 < len(one.text) <= 3000
            assert one.blocks or one.text
            assert len({file.name for file in one.files}) == len(one.files)
            assert all(file.content and file.name for file in one.files)


def check_harmless(versions: Versions) -> None:
    """Only our own marks format, and nothing mentions, links or becomes an emoji."""
    for version in versions:
        for one in (one for message in version for one in objects(message.blocks)):
            kind = one.get("type")
            assert kind not in ("user", "usergroup", "channel", "broadcast", "link", "date")
            if kind == "emoji":
                assert one["name"] in (
                    "white_check_mark", "grey_question", "warning", "no_entry_sign",
                )  # fmt: skip
            if kind == "plain_text":
                assert one["emoji"] is False
            if kind == "mrkdwn":
                assert one["verbatim"] is True
                label, _, value = one["text"].partition("\n")
                assert re.fullmatch(r"\*[^*<>]+\*", label)
                words = f"{label[1:-1]}\n{value}"
                assert not re.search(r"[*<>]|:[^\s:]+:|&(?!(amp|lt|gt);)|\n\s*&gt;", words)
                assert all(words.count(mark) < 2 for mark in "_~`")


def check_complete(versions: Versions, reply: Reply) -> None:
    """Every word of a reply is in a block or in a file, and every button is there."""
    spoken = set(map(_spaced, _said(reply)))
    for version in versions:
        seen = set(_seen(version))
        everything = "\n".join(seen)
        for said in spoken:
            assert said in seen or said in everything
        values = [one["value"] for one in _buttons(version)]
        assert len(values) == len(reply.pressable())


def _spaced(text: str) -> str:
    return " ".join(harmless(text).split())


def _seen(version: Sequence[Message]) -> Iterator[str]:
    for message in version:
        for one in objects(message.blocks):
            if isinstance(one.get("text"), str):
                text = one["text"]
                yield _spaced(html.unescape(text) if one["type"] == "mrkdwn" else text)
            if one.get("type") == "rich_text_section":
                yield _spaced("".join(part.get("text", "") for part in one["elements"]))
            if one.get("type") == "data_visualization":
                yield _spaced(one["title"])
        for file in message.files:
            if file.media_type == "text/csv" and file.content.startswith(b"\xef\xbb\xbf"):
                for row in csv.reader(StringIO(file.content.decode("utf-8-sig"), newline="")):
                    yield from (_spaced(cell.removeprefix("'")) for cell in row)
            elif file.name == "answer.txt":
                yield _spaced(file.content.decode())


def _said(reply: Reply) -> Iterator[str]:
    yield reply.text.plain(PLAIN)
    for block in reply.blocks:
        yield from (_plain(one) for one in _values(block))


def _values(block: Block) -> Iterator[Any]:
    """The words of a block; a chart's are drawn, and a file has figures and days in its own way."""
    match block:
        case Facts():
            yield from (one for pair in block.pairs for one in pair)
        case List():
            yield from block.items
        case Meter():
            yield from (block.label, block.limit, block.note)
        case Table() if block.columns and block.rows:
            cells = [cell for row in block.rows for cell in row]
            yield from (cell for cell in cells if isinstance(cell, str | Ref | Text))


def _plain(value: Any) -> str:
    return value.plain(PLAIN) if isinstance(value, Text) else PLAIN.value(value)


def _buttons(version: Sequence[Message]) -> list[dict[str, Any]]:
    return [one for message in version for one in objects(message.blocks)
            if one.get("type") == "button"]  # fmt: skip


@pytest.mark.usefixtures("_no_pictures")
@pytest.mark.parametrize("name", NASTY)
def test_slack_takes_every_nasty_reply_whole_and_obeys_nothing(name: str) -> None:
    check(NASTY[name])


@pytest.mark.usefixtures("_no_pictures")
@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(replies())
def test_slack_takes_any_reply_whole_and_obeys_nothing(reply: Reply) -> None:
    check(reply)


# -- words and tones --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tone", "mark"),
    [("done", "white_check_mark"), ("ask", "grey_question"), ("warning", "warning"),
     ("refused", "no_entry_sign")],
)  # fmt: skip
def test_each_tone_has_its_mark(tone: Tone, mark: str) -> None:
    (only,) = drawn(Reply(say("*{deal}* moved.", deal=ACME), tone=tone))
    assert only["elements"][0]["elements"] == [
        {"type": "emoji", "name": mark},
        {"type": "text", "text": "  "},
        {"type": "text", "text": "Acme renewal", "style": {"bold": True}},
        {"type": "text", "text": " moved."},
    ]


def test_plain_information_has_no_mark() -> None:
    (only,) = drawn(Reply(say("So.")))
    assert only["elements"][0]["elements"] == [{"type": "text", "text": "So."}]


def test_a_notification_says_the_headline() -> None:
    (only,) = messages(Reply(say("*{deal}* moved.", deal=ACME)), PLAIN)
    assert only.text == "Acme renewal moved."


def test_a_reply_without_words_still_has_a_text() -> None:
    (only,) = messages(Reply(say("")), PLAIN)
    assert (only.text, only.blocks) == ("–", ())


def test_what_is_too_long_is_whole_in_a_file() -> None:
    (only,) = messages(Reply(say("{x}", x="word " * 2000)), PLAIN)
    assert only.blocks[-1]["elements"][0]["text"] == "This is shortened; answer.txt has all of it"
    (file,) = only.files
    assert (file.name, file.content.count(b"word")) == ("answer.txt", 2000)


# -- facts, lists, meters ---------------------------------------------------------------------


def test_facts_are_fields() -> None:
    assert block(Facts(("Net", Money(1_00, "USD")), ("Nothing", None), title="Sales")) == [
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
            {"type": "text", "text": "Sales", "style": {"bold": True}}]}]},
        {"type": "section", "fields": [
            {"type": "mrkdwn", "text": "*Net*\n$1.00", "verbatim": True}]},
    ]  # fmt: skip


def test_more_than_ten_facts_take_a_second_section() -> None:
    sections = block(Facts(*((f"Fact {n}", n) for n in range(12))))
    assert [len(one["fields"]) for one in sections] == [10, 2]


def test_a_long_note_has_a_paragraph_of_its_own() -> None:
    first, note, last = block(Facts(("a", 1), ("Note", "one\ntwo"), ("b", 2)))
    assert [len(first["fields"]), len(last["fields"])] == [1, 1]
    assert note["elements"][0]["elements"] == [
        {"type": "text", "text": "Note\n", "style": {"bold": True}},
        {"type": "text", "text": "one\ntwo"},
    ]


def test_a_list_has_a_dot_for_each() -> None:
    (only,) = block(List("one", say("*{x}*", x="two")))
    assert only["elements"][0]["type"] == "rich_text_list"
    assert list(words(only)) == ["one", "two"]


def test_meters_that_follow_each_other_stand_together() -> None:
    (only,) = block(Meter("Storage", 0.86, "430 of 500 MB", "70 MB left"), Meter("Seats", 0.0, ""))
    first, second = ("".join(words(one)) for one in only["elements"])
    assert first == "🟨🟨🟨🟨🟨🟨🟨🟨🟨⬜  Storage  86%  ·  430 of 500 MB  ·  70 MB left"
    assert second == f"{'⬜' * 10}  Seats  0%"


# -- tables -----------------------------------------------------------------------------------


def orders(count: int) -> Table:
    rows = [(Ref("order", n, f"#{n}", str(n)), "Ada", Money(n * 100, "USD")) for n in range(count)]
    more = Button("Show more", "orders.list", limit=500)
    return Table(("Order", "Customer", "Total"), rows, say("{n} orders", n=count), more)


def test_a_short_table_is_a_plain_one_with_figures_to_the_right() -> None:
    _, shown, _ = block(orders(2))
    assert shown["type"] == "table"
    assert [[cell["text"] for cell in row] for row in shown["rows"]] == [
        ["Order", "Customer", "Total"],
        ["#0", "Ada", "$0.00"],
        ["#1", "Ada", "$1.00"],
    ]
    assert shown["column_settings"] == [
        {"is_wrapped": True}, {"is_wrapped": True}, {"align": "right"},
    ]  # fmt: skip


def test_a_long_table_has_pages_and_is_sorted_by_its_figures() -> None:
    _, shown, _ = block(orders(20))
    assert (shown["type"], shown["page_size"], len(shown["rows"])) == ("data_table", 10, 21)
    assert shown["rows"][3][2] == {"type": "raw_number", "value": 2, "text": "$2.00"}


def test_two_tables_are_no_plain_ones_slack_takes_one_of_them() -> None:
    kinds = [one["type"] for one in block(orders(2), orders(3))]
    assert kinds.count("data_table") == 2


def test_rows_without_room_are_in_a_file_and_behind_a_button() -> None:
    (only,) = messages(Reply(say("Many."), (orders(200),)), PLAIN)
    (table,) = [one for one in only.blocks if one["type"] == "data_table"]
    shown = len(table["rows"]) - 1
    assert 50 <= shown <= 100
    assert f"{shown} of 200 rows; all are in 200-orders.csv" in list(words(only.blocks))
    (file,) = only.files
    assert len(file.content.decode("utf-8-sig").splitlines()) == 201
    assert [one["value"] for one in _buttons([only])] == ["orders list limit:500"]


def test_a_refused_table_becomes_an_older_one_and_then_letters() -> None:
    (newest,) = messages(Reply(say("Orders."), (orders(12),)), PLAIN)
    steady = older(newest)
    assert [one["type"] for one in steady.blocks] == ["rich_text", "rich_text", "table", "actions"]
    last = older(steady)
    assert last.fallback is None
    (text,) = [one["text"] for one in objects(last.blocks) if "Order  C" in str(one.get("text"))]
    assert text.splitlines()[:3] == [
        "Order  Customer   Total",
        "#0     Ada        $0.00",
        "#1     Ada        $1.00",
    ]


def test_a_table_too_wide_for_letters_is_a_line_for_each_row() -> None:
    wide = Table(["#", "What"], [[n, "word " * 30] for n in range(2)])
    (newest,) = messages(Reply(say("Wide."), (wide,)), PLAIN)
    last = older(newest)
    items = last.blocks[1]["elements"][0]
    assert items["type"] == "rich_text_list"
    assert "".join(words(items["elements"][1])).startswith("1 · What: word word")


# -- charts -----------------------------------------------------------------------------------


DAYS = [date(2026, 3, day) for day in range(9, 16)]
SALES = Chart("bar", DAYS, {"Net": [Money(n * 1000, "USD") for n in range(7)]})


def test_a_chart_is_one_of_slacks_own() -> None:
    (only,) = block(Chart("line", ["a", "b"], {"Net": [Money(1050, "USD"), Money(0, "USD")]}))
    assert only == {
        "type": "data_visualization",
        "title": "Net",
        "chart": {
            "type": "line",
            "series": [
                {"name": "Net", "data": [{"label": "a", "value": 10.5}, {"label": "b", "value": 0}]}
            ],
            "axis_config": {"categories": ["a", "b"], "y_label": "USD"},
        },
    }


def test_a_refused_chart_becomes_a_picture_and_then_bars() -> None:
    (newest,) = messages(Reply(say("Sales."), (SALES, orders(2))), PLAIN)
    steady = older(newest)
    assert [file.name for file in steady.files] == ["chart.png"]
    assert steady.files[0].content.startswith(b"\x89PNG")
    bars = [one["text"] for one in objects(older(steady).blocks) if "█" in str(one.get("text"))]
    assert bars[0].splitlines()[-1] == "Sun 15 Mar 2026  $60.00  ██████████████"


@pytest.mark.parametrize(
    "chart",
    [
        Chart("line", [date.fromordinal(739_000 + n) for n in range(30)], {"x": list(range(30))}),
        Chart("bar", ["a", "b"], {"x": [1, None]}),
        Chart("bar", ["a", "a"], {"x": [1, 2]}),
        Chart("bar", ["a"], {f"s{n}": [n] for n in range(7)}),
    ],
    ids=["many labels", "gaps", "equal labels", "many series"],
)
@pytest.mark.usefixtures("_no_pictures")
def test_a_chart_that_slack_cannot_draw_is_a_picture_at_once(chart: Chart) -> None:
    (only,) = messages(Reply(say("Sales."), (chart,)), PLAIN)
    assert [file.media_type for file in only.files] == ["image/png"]


@pytest.mark.usefixtures("_no_pictures")
def test_a_third_chart_is_a_picture_slack_takes_two() -> None:
    (only,) = messages(Reply(say("Sales."), (SALES,) * 3), PLAIN)
    assert [one["type"] for one in only.blocks].count("data_visualization") == 2
    assert len(only.files) == 1


# -- buttons ----------------------------------------------------------------------------------


def test_a_button_sends_the_call_that_could_be_typed() -> None:
    reply = Reply(
        say("Sure?"),
        buttons=(
            Button("Yes", "yes", risky=True, code="7KQ2"), Button("Note <!here>", "bot.help"),
        ),
    )  # fmt: skip
    _, actions = drawn(reply)
    yes, note = actions["elements"]
    assert (yes["action_id"], yes["value"], yes["style"]) == ("call:0", "yes code:7KQ2", "danger")
    assert "style" not in note
    assert note["text"] == {"type": "plain_text", "text": "Note <!here>", "emoji": False}


def test_a_call_too_long_for_a_button_is_kept() -> None:
    long = Button("Add", "tasks.add", text="x" * 3000)
    _, actions = drawn(Reply(say("?"), buttons=(Button("Help", "bot.help"), long)))
    assert [(one["action_id"], one["value"]) for one in actions["elements"]] == [
        ("call:0", "bot help"), ("kept:1", "key-0"),
    ]  # fmt: skip


def test_a_call_that_would_not_come_back_as_it_was_is_kept() -> None:
    odd = Button("Add", "tasks.add", text="a\x00b\u202e")
    _, actions = drawn(Reply(say("?"), buttons=(odd,)))
    assert actions["elements"][0]["action_id"] == "kept:0"


def test_nobody_keeps_calls_where_there_is_no_place_for_them() -> None:
    (only,) = messages(
        Reply(say("?"), buttons=(Button("Add", "tasks.add", text="x" * 3000),)), PLAIN
    )
    assert _buttons([only]) == []


def test_thirty_buttons_take_two_rows() -> None:
    reply = Reply(say("?"), buttons=tuple(Button(f"b{n}", "bot.help") for n in range(30)))
    assert [len(one["elements"]) for one in drawn(reply)[1:]] == [25, 5]


# -- files ------------------------------------------------------------------------------------


def test_a_replys_own_file_comes_with_it() -> None:
    (only,) = messages(Reply(say("Here."), file=File("../a/b.csv", "text/csv", b"a")), PLAIN)
    assert [(file.name, file.content) for file in only.files] == [("a-b.csv", b"a")]


def test_files_of_one_name_get_numbers() -> None:
    (only,) = messages(Reply(say("Many."), (orders(200), orders(200))), PLAIN)
    assert [file.name for file in only.files] == ["200-orders.csv", "200-orders-2.csv"]
