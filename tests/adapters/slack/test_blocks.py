"""Replies in Slack: readable, within every limit, with everything in them and nothing obeyed."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from adapters.slack.blocks import Message, messages
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import (
    Block,
    Facts,
    List,
    Meter,
    Ref,
    Reply,
    Table,
    Text,
)
from tests.adapters.slack.accepted import objects, refused
from tests.nasty import NASTY, replies

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


# -- laws -------------------------------------------------------------------------------------


def check_limits(reply: Reply) -> None:
    for version in every_version(reply):
        assert version
        for one in version:
            assert refused(one.blocks) == []
            assert 0 < len(one.text) <= 3000
            assert one.blocks or one.text
            assert len({file.name for file in one.files}) == len(one.files)
            assert all(file.content and file.name for file in one.files)


def check_harmless(reply: Reply) -> None:
    """Only our own marks format, and nothing mentions, links or becomes an emoji."""
    for version in every_version(reply):
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
                assert re.fullmatch(r"\*[^*_~`<>]+\*", label)
                assert not re.search(r"[*_~`<>]|:[^\s:]+:", label.strip("*") + value)
                assert not re.search(r"&(?!(amp|lt|gt);)|^\s*&gt;", value)


def check_complete(reply: Reply) -> None:
    """Every word of a reply is in a block or in a file, and every button is there."""
    for version in every_version(reply):
        seen = set(_seen(version))
        everything = "\n".join(seen)
        for said in map(_spaced, _said(reply)):
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
    check_limits(NASTY[name])
    check_harmless(NASTY[name])
    check_complete(NASTY[name])


@pytest.mark.usefixtures("_no_pictures")
@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(replies())
def test_slack_takes_any_reply_whole_and_obeys_nothing(reply: Reply) -> None:
    check_limits(reply)
    check_harmless(reply)
    check_complete(reply)
