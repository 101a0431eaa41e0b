"""Answers on the screen: one reply, a pipe's replies line by line, and the words of welcome."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from adapters.terminal.draw import Drawn
from adapters.terminal.files import save
from opsbot.format import Format
from opsbot.reply import List, Reply, say

if TYPE_CHECKING:
    from opsbot.house import House

LEAVING = frozenset({"bye", "exit", "goodbye", "quit"})


def leaves(text: str) -> bool:
    """Whether these words end the chat."""
    return text.strip().rstrip(".!").lower() in LEAVING


def show(reply: Reply, form: Format, console: Console, folder: Path | None = None) -> None:
    """Draw a reply, and save its file where the person stands."""
    console.print(Drawn(reply, form), end="")
    if reply.file is not None:
        console.print("", Drawn(saved(reply, folder or Path.cwd()), form), end="")


def saved(reply: Reply, folder: Path) -> Reply:
    """Save a reply's file and say where it is, or why it is nowhere."""
    assert reply.file is not None, "asked for replies with a file"
    try:
        path = save(reply.file, folder)
    except OSError as error:
        why = error.strerror or str(error)
        return Reply(
            say("*{file}* could not be saved here: {why}.", file=reply.file.name, why=why),
            tone="warning",
        )
    return Reply(say("Saved to {path}", path=str(path)), tone="done")


def answer_lines(house: House, lines: Iterable[str], console: Console) -> None:
    """Answer what comes through a pipe, a line at a time."""
    for line in lines:
        said = line.rstrip("\r\n")
        if leaves(said):
            return
        show(house.say(said), house.form, console)
        console.print()


def welcome(house: House) -> Reply:
    """Where the person is, who they are here, and what is worth asking today."""
    text = say(
        "*{workspace}*, and you are {name} ({role}). `help` says what I can do, Ctrl-D leaves.",
        workspace=house.workspace.name, name=house.person.name, role=house.person.role,
    )  # fmt: skip
    ideas = house.worth_asking()
    blocks = (List(*ideas, title="Worth asking"),) if ideas else ()
    if not house.workspace.demo:
        return Reply(text, blocks)
    hint = say("This shop is invented. To bring your own: `opsbot import PATH`")
    return Reply(say("{text}\n{hint}", text=text, hint=hint), blocks)
