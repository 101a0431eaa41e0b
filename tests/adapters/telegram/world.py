"""What Telegram knows: chats, messages, files, updates that wait, and what shall go wrong."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.adapters.telegram.things import Call, Chat, Json, Person, Shown, Upload

# What a bot gets that names no kinds; the others must be asked for.
USUAL = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "my_chat_member",
)


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(description: str, **parameters: int) -> Refusal:
    return Refusal(400, f"Bad Request: {description}", **parameters)


def too_many(seconds: int) -> Refusal:
    """The bot sends too fast."""
    said = f"Too Many Requests: retry after {seconds}"
    return Refusal(429, said, retry_after=seconds)


@dataclass(frozen=True, slots=True)
class Slow:
    """The answer takes so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Dropped:
    """The connection breaks instead of an answer; `done`: only after it was done."""

    done: bool


Fault = Refusal | Slow | Dropped


@dataclass(frozen=True, slots=True)
class Webhook:
    url: str
    secret: str | None


@dataclass
class World:
    """`news` wakes who waits for something: it is told of every change, in the server's loop."""

    bot: Person
    token: str
    chats: dict[int, Chat] = field(default_factory=dict)
    messages: dict[tuple[int, int], Json] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)
    shown: dict[int, deque[Shown]] = field(default_factory=lambda: defaultdict(deque))
    edited: dict[tuple[int, int], deque[Shown]] = field(default_factory=lambda: defaultdict(deque))
    calls: list[Call] = field(default_factory=list)
    faults: dict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    waiting: list[Json] = field(default_factory=list)  # updates that nobody has confirmed
    wanted: tuple[str, ...] = USUAL
    webhook: Webhook | None = None
    last_error: str = ""
    delivered: list[tuple[int, int]] = field(default_factory=list)  # (update, HTTP status)
    polling: int = 0  # the number of the latest getUpdates
    asked: dict[str, Any] = field(default_factory=dict)  # queries, and what they were answered
    menus: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    described: dict[tuple[str, str], str] = field(default_factory=dict)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    numbers: dict[str, count[int]] = field(default_factory=lambda: defaultdict(lambda: count(1)))
    closing: bool = False

    def number(self, what: str) -> int:
        return next(self.numbers[what])

    def keep(self, name: str, media_type: str, content: bytes) -> Upload:
        kept = Upload(f"file-{self.number('file')}", name, media_type, content)
        self.uploads[kept.id] = kept
        return kept

    def update(self, kind: str, what: Json) -> Json:
        """An update as it goes out; it waits unless the bot does not want its kind."""
        update = {"update_id": 700_000_000 + self.number("update"), kind: what}
        if kind in self.wanted:
            self.waiting.append(update)
        return update

    def show(self, message: Json) -> None:
        """The bot has sent it."""
        self.shown[message["chat"]["id"]].append(Shown(message, self.uploads))

    async def tell(self) -> None:
        """Something has changed."""
        async with self.news:
            self.news.notify_all()
