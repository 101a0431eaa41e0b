"""What was just said and shown in a conversation, so that "the second one" means something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from opsbot.language.meaning import Meaning
from opsbot.reply import Call, Ref, Reply

# After this long a conversation starts anew.
FORGOTTEN_AFTER = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Memory:
    """The last command with its slots as typed, an open question, the records and buttons shown."""

    command: str = ""
    slots: Mapping[str, Any] = field(default_factory=dict)
    ask: str | None = None
    choices: tuple[Ref, ...] = ()
    options: tuple[str, ...] = ()  # commands that were offered, where several fitted
    shown: tuple[Ref, ...] = ()
    buttons: tuple[tuple[str, str], ...] = ()  # label, and what pressing it says

    def shown_one(self, kinds: tuple[str, ...]) -> Ref | None:
        """The record of these kinds that "it" can only mean: the one that was shown."""
        fitting = [ref for ref in self.shown if ref.kind in kinds]
        return fitting[0] if len(fitting) == 1 else None

    def shown_at(self, kinds: tuple[str, ...], place: int) -> Ref | None:
        """The record at a place of the last list, from 0; -1 is the last."""
        fitting = [ref for ref in self.shown if ref.kind in kinds]
        return fitting[place] if -len(fitting) <= place < len(fitting) else None


EMPTY = Memory()


def after(meaning: Meaning, reply: Reply, before: Memory = EMPTY) -> Memory:
    """The memory once a phrase was answered. A reply that shows no record leaves the earlier ones
    in mind, and what was not understood leaves the subject."""
    command = meaning.command or (meaning.options[0].command if meaning.options else None)
    slots = meaning.options[0].slots if meaning.options else meaning.slots
    return Memory(
        command.id if command else before.command,
        dict(Call.of(command.id, slots).slots) if command else before.slots,
        ask=meaning.ask,
        choices=meaning.choices,
        options=tuple(option.command.id for option in meaning.options if option.command),
        shown=reply.shown() or before.shown,
        buttons=tuple((button.label, str(button.call)) for button in reply.pressable()),
    )


def to_json(memory: Memory) -> dict[str, Any]:
    return {
        "command": memory.command,
        "slots": dict(memory.slots),
        "ask": memory.ask,
        "choices": [_ref(ref) for ref in memory.choices],
        "options": list(memory.options),
        "shown": [_ref(ref) for ref in memory.shown[:50]],
        "buttons": [list(button) for button in memory.buttons],
    }


def from_json(data: Mapping[str, Any]) -> Memory:
    if not data:
        return EMPTY
    return Memory(
        data["command"],
        {n: tuple(v) if isinstance(v, list) else v for n, v in data["slots"].items()},
        data["ask"],
        tuple(Ref(*ref) for ref in data["choices"]),
        tuple(data["options"]),
        tuple(Ref(*ref) for ref in data["shown"]),
        tuple((label, say) for label, say in data["buttons"]),
    )


def _ref(ref: Ref) -> list[Any]:
    return [ref.kind, ref.id, ref.label, ref.key]
