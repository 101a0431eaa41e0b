"""The command line. All but cyclopts is imported where it is needed, so that it starts fast."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from opsbot import folders

if TYPE_CHECKING:
    from opsbot.house import House, Wish
    from opsbot.reply import Reply

# What a command ends with.
ANSWERED, NOT_UNDERSTOOD, USAGE, REFUSED = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141

app = App(
    name="opsbot",
    help="One chat door to your shop and your CRM, on your own server.",
    help_format="plaintext",
    result_action="return_value",
)


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Place:
    """Where everything is kept."""

    database: Annotated[str | None, Parameter(name="--database")] = None
    """Instead of the setting: sqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME."""

    @property
    def url(self) -> str:
        from opsbot.settings import Settings

        return self.database or Settings().database_url


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Speaker(Place):
    """Where, and as whom."""

    as_: Annotated[str | None, Parameter(name="--as")] = None
    """Speak as this member: a name or an e-mail address. Without it, as the admin."""

    demo: Annotated[bool, Parameter(negative=())] = False
    """In the demo, even where there is a shop of your own."""

    now: Annotated[datetime | None, Parameter(show=False)] = None
    """A clock that stands at this moment, for tests and documentation."""

    def open(self, tell: Callable[[str], None]) -> House:
        from opsbot.house import Wish, open_house

        return open_house(Wish(self.url, self.as_, self.demo, zoned(self.now)), tell)


def zoned(now: datetime | None) -> datetime | None:
    """A moment typed without a zone is UTC."""
    return now.replace(tzinfo=UTC) if now and now.tzinfo is None else now


@app.command
def chat(*, speaker: Speaker = Speaker()) -> int:
    """Talk to the bot. Through a pipe, each line is answered."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        from adapters.terminal.chat import Chat

        log_to(folders.data() / "opsbot.log")
        Chat(speaker.open, folders.data() / "history").run()
        return ANSWERED
    from adapters.terminal.draw import console
    from adapters.terminal.show import answer_lines

    log_to(None)
    answer_lines(speaker.open(complain), sys.stdin, console())
    return ANSWERED


@app.command
def ask(
    *words: str,
    as_json: Annotated[bool, Parameter(name="--json", negative=())] = False,
    speaker: Speaker = Speaker(),
) -> int:
    """Answer one phrase and exit: with 0 when it was answered, 1 when it was not understood or
    needs to know more, 2 when the command line was wrong, 3 when it was refused.

    Parameters
    ----------
    words
        What you would say: opsbot ask sales last week
    as_json
        Answer in JSON, for programs.
    """
    log_to(None)
    house = speaker.open(complain)
    reply = house.say(" ".join(words))
    if as_json:
        from opsbot import exact

        print_json(exact.reply(reply, house.form))
    else:
        from adapters.terminal.draw import console
        from adapters.terminal.show import show

        show(reply, house.form, console())
    return status(reply)


def status(reply: Reply) -> int:
    """The exit status that says what became of a phrase."""
    if reply.tone == "refused":
        return REFUSED
    return ANSWERED if reply.understood and reply.tone != "ask" else NOT_UNDERSTOOD
