"""Delivers notices to Telegram, and says in delivery's words what became of each."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from telegram import Message
from telegram.constants import FloodLimit
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    TelegramError,
)
from telegram.error import RetryAfter as AskedToWait
from telegram.ext import ExtBot

from adapters.telegram import groups, keyboards
from adapters.telegram.answering import Spot, drawn, post
from adapters.telegram.faults import never_sent, seconds_of, told
from adapters.telegram.incoming import SURFACE
from opsbot.jobs.pacer import Bucket
from opsbot.jobs.sender import Address, Gone, Pace, RetryAfter, Unsure
from opsbot.reception import Reception
from opsbot.reply import Reply

# A group takes fewer messages than a person.
_GROUP = FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP
# Seconds to wait between two parts of a notice, at most: within the patience of delivery.
SHORT_WAIT = 10.0
# Seconds to wait where a server does not say how long.
UNSAID = 5.0
# What Telegram says of a chat, or a topic, that is no more, or in which the bot may not write.
_CLOSED = (
    "chat not found", "thread not found", "topic_closed", "topic_deleted", "user not found",
    "peer_id_invalid", "chat_write_forbidden", "not enough rights", "chat_restricted",
    "have no rights to send",
)  # fmt: skip


class TelegramSender:
    """Sends without the limiter of the answers: delivery keeps the pace, and waits itself."""

    surface = SURFACE
    pace = Pace(
        overall=FloodLimit.MESSAGES_PER_SECOND,
        channel=FloodLimit.MESSAGES_PER_SECOND_PER_CHAT,
        patience=30.0,
    )

    def __init__(self, reception: Reception, bot: ExtBot[Any]) -> None:
        self._reception = reception
        self._bot = bot
        self._groups: dict[int, Bucket] = {}
        self._sending: set[asyncio.Future[None]] = set()
        self._stopped = False

    async def send(self, to: Address, reply: Reply, key: str) -> str:
        """Send a notice; returns the id of its first message. Telegram takes no key: whether a
        message arrived it cannot be asked."""
        if self._stopped:
            raise RetryAfter(UNSAID)
        done = asyncio.get_running_loop().create_future()
        self._sending.add(done)
        try:
            return await self._send(to, reply)
        finally:
            self._sending.discard(done)
            done.set_result(None)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return bool(self._sending)

    async def finish(self, seconds: float) -> None:
        """Send no more. What is on its way has so many seconds to arrive."""
        self._stopped = True
        if self._sending:
            await asyncio.wait(self._sending, timeout=max(0.0, seconds))

    async def _send(self, to: Address, reply: Reply) -> str:
        try:
            spot = Spot.of(to.channel)
        except ValueError:  # "#sales": a name that somebody typed
            raise Gone("Telegram knows its groups by number only", closed=True) from None
        self._wait_for(spot.chat)
        keyboard = await self._reception.do(
            lambda session: keyboards.keep(
                session, to.workspace_id, to.channel, reply, datetime.now(UTC), None
            )
        )
        parts = await drawn(reply, to.form)
        sent: list[Message] = []
        try:
            while len(sent) < len(parts):
                try:
                    await post(self._bot, spot, parts, keyboard, sent)
                except ChatMigrated as moved:
                    await groups.moved(self._reception, spot.chat, moved.new_chat_id)
                    spot = replace(spot, chat=moved.new_chat_id)
                except AskedToWait as wait:
                    # Between two parts it waits here: nobody is left with half a notice.
                    if not sent or (seconds := seconds_of(wait)) > SHORT_WAIT:
                        raise
                    await asyncio.sleep(seconds)
        except TelegramError as error:
            why = told(error, self._bot)
            if sent:  # once more, and the first part would come twice
                raise Unsure(f"{len(sent)} of {len(parts)} parts arrived: {why}") from None
            raise outcome(error, why, spot) from None
        return str(sent[0].message_id)

    def _wait_for(self, chat: int) -> None:
        """Keep the pace of a group. Raises RetryAfter."""
        if chat > 0:
            return
        if len(self._groups) > 10_000:
            self._groups.clear()
        bucket = self._groups.setdefault(chat, Bucket(_GROUP / 60, _GROUP))
        if wait := bucket.wait(time.monotonic()):
            raise RetryAfter(wait)
        bucket.take()


def outcome(error: TelegramError, why: str, spot: Spot) -> Exception:
    """What became of a message, as delivery knows it; `why` are the error's words."""
    match error:
        case AskedToWait():
            # Of a group it is nearly always the group's own limit.
            return RetryAfter(seconds_of(error), everywhere=spot.chat > 0)
        case Forbidden():
            return Gone(why, closed=True)
        case BadRequest():
            return Gone(why, closed=any(one in why.lower() for one in _CLOSED))
        case NetworkError() if "too many requests" in why.lower():
            return RetryAfter(UNSAID, everywhere=spot.chat > 0)
        case NetworkError() if not never_sent(error):
            return Unsure(why)
    return ConnectionError(why)
