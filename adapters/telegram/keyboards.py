"""Buttons under a message. Telegram is given a key: what a button does stays in our database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlmodel import Session
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardMarkupLimit, KeyboardButtonStyle

from adapters.telegram.incoming import SURFACE
from opsbot import presses
from opsbot.format import cut
from opsbot.harmless import harmless
from opsbot.reply import Button, Reply, Table

# In front of the key: whether the answer takes the place of the message, or comes below it.
IN_PLACE, BELOW = "=", "+"
# A row of this many letters has room on a phone; a longer label stands alone, and is cut.
WIDTH, LONGEST = 30, 60
PER_ROW = 3


def keep(
    session: Session,
    workspace_id: int,
    channel: str,
    reply: Reply,
    now: datetime,
    member_id: int | None,
) -> InlineKeyboardMarkup | None:
    """The buttons of a reply, kept for a channel. Only `member_id` may press them; None is whoever
    reads there. Adds rows; the caller commits."""
    buttons = reply.pressable()[: InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER]
    if not buttons:
        return None
    calls = [str(button.call) for button in buttons]
    keys = presses.keep(session, workspace_id, SURFACE, channel, calls, now, member_id)
    ways = [way(reply, button) for button in buttons]
    return markup(buttons, [way + key for way, key in zip(ways, keys, strict=True)])


def asks(reply: Reply) -> bool:
    """Whether a reply is a question to one person: a confirmation, a choice."""
    return reply.tone == "ask"


def way(reply: Reply, button: Button) -> str:
    """Where the answer to a button goes: in the place of the question that it settles, or of the
    table that it shows more of; of others it comes below."""
    more = any(isinstance(one, Table) and one.more is button for one in reply.blocks)
    return IN_PLACE if more or asks(reply) else BELOW


def read(data: str | None) -> tuple[str, str]:
    """What a pressed button says: the way its answer goes, and its key."""
    data = data or ""
    return (data[0], data[1:]) if data[:1] in (IN_PLACE, BELOW) else (BELOW, data)


def markup(buttons: Sequence[Button], keys: Sequence[str]) -> InlineKeyboardMarkup:
    """Buttons in rows that a thumb can tell apart."""
    made = [
        InlineKeyboardButton(
            label(button),
            callback_data=key,
            style=KeyboardButtonStyle.DANGER if button.risky else None,
        )
        for button, key in zip(buttons, keys, strict=True)
    ]
    return InlineKeyboardMarkup([*_rows(made)])


def _rows(buttons: Sequence[InlineKeyboardButton]) -> Iterator[list[InlineKeyboardButton]]:
    row: list[InlineKeyboardButton] = []
    for button in buttons:
        letters = sum(len(one.text) for one in row) + len(button.text)
        if row and (len(row) == PER_ROW or letters > WIDTH):
            yield row
            row = []
        row.append(button)
    if row:
        yield row


def label(button: Button) -> str:
    """A label in one line."""
    return cut(" ".join(harmless(button.label).split()) or "…", LONGEST)
