"""What is added to a reply once it is drawn: marks on its buttons, one more button, a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from adapters.slack import limits
from adapters.slack.blocks import Message
from adapters.slack.incoming import ALONE
from adapters.slack.words import Json, length, note, plain_text, size
from opsbot.reply import Reply

# Which of the messages that stand in for one in older blocks.
ALL, FIRST, LAST = slice(None), slice(0, 1), slice(-1, None)


def dressed(message: Message, add: Callable[[Message], Message], where: slice = ALL) -> Message:
    """A message with something added, to it and to what stands in for it in older blocks."""
    older = message.fallback

    def again() -> list[Message]:
        assert older is not None
        drawn = older()
        drawn[where] = [dressed(one, add, where) for one in drawn[where]]
        return drawn

    return replace(add(message), fallback=older and again)


def marked(message: Message, reply: Reply) -> Message:
    """A message whose buttons say what kind of reply they stand under: a press gives that back."""
    mark = f"{reply.tone}/{len(reply.buttons)}"

    def add(one: Message) -> Message:
        blocks = [
            {**block, "block_id": f"{mark}/{at}"} if block["type"] == "actions" else block
            for at, block in enumerate(one.blocks)
        ]
        return replace(one, blocks=tuple(blocks))

    return dressed(message, add)


def for_one(message: Message) -> Message:
    """A message that only one person sees. Its buttons say so, too: a press may not."""

    def add(one: Message) -> Message:
        blocks = [
            {**block, "block_id": f"{block['block_id']}{ALONE}"} if "block_id" in block else block
            for block in one.blocks
        ]
        return replace(one, blocks=tuple(blocks))

    return dressed(message, add)


def changes_it(body: Mapping[str, Any]) -> bool:
    """Whether the answer to a press belongs into the message itself: it settles the question that
    stood there, or shows more of the same."""
    action: Mapping[str, Any] = (body.get("actions") or [{}])[0]
    tone, own = [*str(action.get("block_id") or "").split("/"), ""][:2]
    number = str(action.get("action_id") or "").partition(":")[2]
    more = own.isdecimal() and number.isdecimal() and int(number) >= int(own)
    return tone == "ask" or more


def with_button(message: Message, action: str, label: str, value: str) -> Message:
    """A message with one more button beneath it, if there is room for it."""
    button = {
        "type": "button",
        "text": plain_text(label, limits.LABEL),
        "action_id": action,
        "value": value,
    }
    row: Json = {"type": "actions", "block_id": action, "elements": [button]}
    if length(value) > limits.VALUE:
        return message
    return dressed(message, lambda one: _and(one, row), LAST)


def with_note(message: Message, text: str) -> Message:
    """A message with a remark beneath it, if there is room for it."""
    return dressed(message, lambda one: _and(one, note(text)), LAST)


def _and(message: Message, block: Json) -> Message:
    blocks = (*message.blocks, block)
    has_room = len(blocks) <= limits.BLOCKS and size(*blocks) <= limits.CHARACTERS
    return replace(message, blocks=blocks) if has_room else message


def headed(message: Message, head: Json) -> Message:
    """A message with a block above the others: they leave room for one."""
    return dressed(message, lambda one: replace(one, blocks=(head, *one.blocks)), FIRST)
