"""Buttons in Slack: each sends the call a person could have typed, or the key of a long one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from adapters.slack import limits
from adapters.slack.words import Json, length, plain_text, size
from opsbot.harmless import harmless
from opsbot.reply import Button

# What a button's action says of its value: a call as it is typed, or the key of one that is kept.
CALL, KEPT = "call", "kept"
ROOM = 12_000  # characters of JSON in one block of buttons

Keep = Callable[[Sequence[str]], list[str]]


def buttons(several: Sequence[Button], keep: Keep | None = None) -> list[Json]:
    """`actions` blocks of at most 25 buttons, each block small enough for a message."""
    long = [call for one in several if not fits(call := str(one.call))]
    keys = dict(zip(long, keep(long), strict=True)) if keep and long else {}
    blocks: list[Json] = []
    for number, one in enumerate(several):
        call = str(one.call)
        if call in keys:
            drawn = button(one, f"{KEPT}:{number}", keys[call])
        elif fits(call):
            drawn = button(one, f"{CALL}:{number}", call)
        else:
            continue
        full = blocks and len(blocks[-1]["elements"]) == limits.BUTTONS
        if not blocks or full or size(blocks[-1], drawn) > ROOM:
            blocks.append({"type": "actions", "elements": []})
        blocks[-1]["elements"].append(drawn)
    return blocks


def fits(call: str) -> bool:
    """Whether a button can carry a call, and bring it back as it was."""
    return length(call) <= limits.VALUE and harmless(call, lines=True) == call


def button(one: Button, action: str, value: str) -> Json:
    """A button that sends this value; red where what it does is risky."""
    label = harmless(one.label).strip() or str(one.call)
    drawn: Json = {
        "type": "button",
        "text": plain_text(label, limits.LABEL),
        "action_id": action,
        "value": value,
    }
    return drawn | {"style": "danger"} if one.risky else drawn
