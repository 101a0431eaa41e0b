"""The chat in a real terminal: keys go in, and what the screen shows comes out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from opsbot.database import reading
from opsbot.model import Tag
from tests.databases import opened
from tests.terminals import CTRL_C, CTRL_D, Terminal


@pytest.fixture
def slow(url: str, tmp_path: Path) -> Iterator[Terminal]:
    """A chat in which "tag slowly" takes its time half way."""
    args = ["-m", "tests.adapters.terminal.slow_chat", url, str(tmp_path / "history")]
    with Terminal(args, os.environ) as terminal:
        terminal.until("Worth asking")
        yield terminal


def tags(url: str) -> list[str]:
    with opened(url) as engine, reading(engine) as session:  # not waiting for the one who writes
        return list(session.exec(select(Tag.name)))


def test_ctrl_c_never_leaves_a_change_half_done(slow: Terminal, url: str) -> None:
    slow.type("tag slowly\r")
    slow.until("half way")
    slow.type(CTRL_C)
    slow.until("Still finishing, so that nothing is left half done. Ctrl-C again leaves after it.")
    assert tags(url) == []
    slow.until("Both tags are made.")
    assert tags(url) == ["first", "second"]
    slow.type(CTRL_D)
    assert slow.finish() == 0


def test_a_second_ctrl_c_leaves_once_the_change_is_made(slow: Terminal, url: str) -> None:
    slow.type("tag slowly\r")
    slow.until("half way")
    slow.type(CTRL_C)
    slow.until("Ctrl-C again leaves after it.")
    slow.type(CTRL_C)
    slow.until("Leaving after it.")
    slow.until("Both tags are made.")
    assert slow.finish() == 0
    assert tags(url) == ["first", "second"]


def test_ctrl_c_at_the_prompt_clears_the_line(slow: Terminal, url: str) -> None:
    slow.type("tag slowly" + CTRL_C + "bye\r")
    assert slow.finish() == 0
    assert tags(url) == []


def test_what_was_typed_is_remembered_for_its_owner_alone(slow: Terminal, tmp_path: Path) -> None:
    slow.type("help me\rbye\r")
    slow.finish()
    assert "+help me\n" in (tmp_path / "history").read_text()
    assert (tmp_path / "history").stat().st_mode & 0o777 == 0o600


def test_what_is_typed_during_an_answer_waits_for_its_turn(slow: Terminal, url: str) -> None:
    slow.type("tag slowly\r")
    slow.until("half way")
    slow.type("help\r" + CTRL_D)
    slow.until("Both tags are made.")
    slow.until("help")
    assert slow.finish() == 0
    assert tags(url) == ["first", "second"]
