"""What the bot did at Slack, in its order, and waiting for what it does next."""

from __future__ import annotations

import html
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# How long a test waits before it says that nothing came.
PATIENCE = 10.0
# The calls that people read: messages, by the Web API or in answer to what somebody did.
SPEAKING = (
    "chat.postMessage",
    "chat.postEphemeral",
    "chat.update",
    "response_url",
    "acknowledgement",
)


@dataclass
class Call:
    """A call of a method of the Web API; or something else the bot did, under a name of ours."""

    method: str
    args: Json
    token: str | None = None
    answer: Json = field(default_factory=dict)
    status: int = 200

    @property
    def ok(self) -> bool:
        return self.status == 200 and self.answer.get("ok", True)


class Heard:
    """Every call, refused ones too. Several threads may add and wait."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._given: set[int] = set()
        self._change = threading.Condition()

    def add(self, call: Call) -> None:
        with self._change:
            self.calls.append(call)
            self._change.notify_all()

    def all(self, *methods: str) -> list[Call]:
        """The calls of these methods so far."""
        with self._change:
            return [one for one in self.calls if one.method in methods]

    def next(
        self,
        *methods: str,
        fits: Callable[[Call], bool] = lambda call: True,
        wait: float = PATIENCE,
    ) -> Call:
        """The first call of these that was taken and that nobody asked for yet; waits for it."""
        until = time.monotonic() + wait
        with self._change:
            while True:
                for number, one in enumerate(self.calls):
                    if number not in self._given and one.method in methods and one.ok and fits(one):
                        self._given.add(number)
                        return one
                left = until - time.monotonic()
                if left <= 0 or not self._change.wait(left):
                    raise AssertionError(
                        f"Waited in vain for {' or '.join(methods)}. There was: {self._tale()}"
                    )

    def wait(self, fits: Callable[[list[Call]], bool], wait: float = PATIENCE) -> None:
        """Wait until the calls so far, refused ones too, are as they should be."""
        with self._change:
            if not self._change.wait_for(lambda: fits(self.calls), wait):
                raise AssertionError(f"It never came to that. There was: {self._tale()}")

    def _tale(self) -> str:
        return "\n  ".join(
            ["", *(f"{one.method} {one.args!r:.300} → {one.answer!r:.200}" for one in self.calls)]
        )


@dataclass
class Said:
    """A message as a person sees it."""

    call: Call

    @property
    def how(self) -> str:
        return self.call.method

    @property
    def channel(self) -> str:
        return str(self.call.answer.get("channel") or self.call.args.get("channel") or "")

    @property
    def thread(self) -> str | None:
        return self.call.args.get("thread_ts")

    @property
    def ts(self) -> str:
        """What the message is known by; only messages that everybody sees have one."""
        return str(self.call.answer.get("ts") or self.call.args.get("ts") or "")

    @property
    def private(self) -> bool:
        """Only one person sees it."""
        if self.how == "response_url":
            return bool(self.call.args.get("response_type") != "in_channel")
        return self.how in ("chat.postEphemeral", "acknowledgement")

    @property
    def blocks(self) -> list[Json]:
        return list(self.call.args.get("blocks") or ())

    @property
    def text(self) -> str:
        """All that can be read: of the blocks when there are any, as Slack shows it."""
        words = str(self.call.args.get("text", ""))
        return reading(self.blocks) if self.blocks else seen(words)

    @property
    def markup(self) -> str:
        """All in which Slack looks for markup: links, mentions, bold."""
        return "\n".join([str(self.call.args.get("text", "")), *_markup(self.blocks)])

    @property
    def buttons(self) -> list[str]:
        """The labels of what can be pressed, in their order."""
        return [str(one["text"]["text"]) for _, one in elements(self.blocks) if "text" in one]

    def __str__(self) -> str:
        return self.text


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """The interactive elements with the block that each stands in."""
    for block in blocks:
        inside = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
        for one in inside:
            if isinstance(one, dict) and "action_id" in one:
                yield block, one


def reading(part: Any) -> str:
    """The words of blocks, a line each, in the order in which they are read."""
    return "\n".join(_words(part))


def _markup(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if part.get("type") in ("mrkdwn", "markdown"):
            yield part["text"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from _markup(one)


def seen(mrkdwn: str) -> str:
    """Slack's markup as it is shown: without the marks, and nothing escaped."""
    linked = re.sub(r"<[^<>|]+\|([^<>]*)>", r"\1", mrkdwn)
    bare = re.sub(r"(?<!\w)[*_`]+(?=\S)|(?<=\S)[*_`]+(?!\w)", "", linked)
    return html.unescape(bare)


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for one in part:
            yield from _words(one)
        return
    if not isinstance(part, dict):
        return
    kind = part.get("type", "")
    if kind in ("rich_text_section", "rich_text_preformatted", "rich_text_quote"):
        yield "".join(_words(part["elements"]))
        return
    if kind == "mrkdwn":
        yield seen(part["text"])
        return
    if kind == "raw_number":
        yield str(part.get("text", part["value"]))
        return
    for name, value in part.items():
        if isinstance(value, str) and name in ("text", "title", "caption", "label", "alt_text"):
            yield value
        elif name != "confirm":
            yield from _words(value)
