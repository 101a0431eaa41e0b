"""What was just said and shown in a conversation, so that "the second one" means something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from opsbot.language.meaning import Meaning
from opsbot.language.words import listed
from opsbot.reply import Call, Ref, Reply

# The kinds of record that "it" may be once a command has named one.
SPOKEN_OF = frozenset(
    listed("order deal task ticket product customer contact organisation project member")
)
_LONGEST_TRAIL = 5
# After this long a conversation starts anew.
FORGOTTEN_AFTER = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Memory:
    """The last command with its slots as typed, an open question, the records and buttons shown.

    A question that was put off by another request lies `beneath` it, until the next phrase.
    """

    command: str = ""
    slots: Mapping[str, Any] = field(default_factory=dict)
    ask: str | None = None
    choices: tuple[Ref, ...] = ()
    options: tuple[str, ...] = ()  # commands that were offered, where several fitted
    shown: tuple[Ref, ...] = ()
    trail: tuple[Ref, ...] = ()  # records of a kind that were asked for one by one, in that order
    others: tuple[Ref, ...] = ()  # the rest of what the last command's record was picked from
    buttons: tuple[tuple[str, str], ...] = ()  # label, and what pressing it says
    beneath: Memory | None = None
    teaching: str = ""  # what is learned once the open question is answered

    def shown_one(self, kinds: tuple[str, ...]) -> Ref | None:
        """The record of these kinds that "it" can only mean: the one that was shown."""
        fitting = [ref for ref in self.shown if ref.kind in kinds]
        return fitting[0] if len(fitting) == 1 else None


EMPTY = Memory()


def after(meaning: Meaning, reply: Reply, before: Memory = EMPTY) -> Memory:
    """The memory once a phrase was answered. A reply that shows no record leaves the earlier ones
    in mind, and what was not understood leaves the subject."""
    command = meaning.command or (meaning.options[0].command if meaning.options else None)
    slots = meaning.options[0].slots if meaning.options else meaning.slots
    told = reply.shown()
    picked = [] if meaning.options else _spoken_of(meaning)
    kinds = {ref.kind for ref in told}
    return Memory(
        command.id if command else before.command,
        dict(Call.of(command.id, slots).slots) if command else before.slots,
        ask=meaning.ask,
        choices=meaning.choices,
        options=tuple(option.command.id for option in meaning.options if option.command),
        shown=(*told, *(ref for ref in picked if ref.kind not in kinds)) or before.shown,
        trail=_trail(meaning, picked, before.trail),
        others=_others(picked, before.choices or before.shown),
        buttons=tuple((button.label, str(button.call)) for button in reply.pressable()),
        beneath=put_off(meaning, before),
    )


def _trail(meaning: Meaning, picked: Sequence[Ref], before: tuple[Ref, ...]) -> tuple[Ref, ...]:
    """The records that were shown one by one: "the second one" may be said of them, too."""
    if meaning.command is None or meaning.command.writes or len(picked) != 1:
        return before
    same = tuple(ref for ref in before if ref.kind == picked[0].kind and ref != picked[0])
    return (*same, picked[0])[-_LONGEST_TRAIL:]


def put_off(meaning: Meaning, before: Memory) -> Memory | None:
    """The question that another phrase leaves open, for one phrase more. Once it was answered, the
    one that lay beneath it is open again."""
    if not before.ask:
        return None
    if meaning.command is not None and meaning.command.id == before.command:
        return before.beneath
    return replace(before, beneath=None)


def _spoken_of(meaning: Meaning) -> list[Ref]:
    """The records of the slots, of the kinds that people go on to speak of."""
    values = [v for value in meaning.slots.values() for v in _each(value)]
    return [value for value in values if isinstance(value, Ref) and value.kind in SPOKEN_OF]


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _others(picked: Sequence[Ref], of: Sequence[Ref]) -> tuple[Ref, ...]:
    """The records of a list that were not picked, where one of their kind was."""
    chosen = {(ref.kind, ref.key) for ref in picked}
    kinds = {ref.kind for ref in of if (ref.kind, ref.key) in chosen}
    return tuple(r for r in of if r.kind in kinds and (r.kind, r.key) not in chosen)


def to_json(memory: Memory) -> dict[str, Any]:
    return {
        "command": memory.command,
        "slots": dict(memory.slots),
        "ask": memory.ask,
        "choices": [_ref(ref) for ref in memory.choices],
        "options": list(memory.options),
        "shown": [_ref(ref) for ref in memory.shown[:50]],
        "trail": [_ref(ref) for ref in memory.trail],
        "others": [_ref(ref) for ref in memory.others[:50]],
        "buttons": [list(button) for button in memory.buttons],
        "beneath": to_json(memory.beneath) if memory.beneath else None,
        "teaching": memory.teaching,
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
        tuple(Ref(*ref) for ref in data.get("trail", ())),
        tuple(Ref(*ref) for ref in data.get("others", ())),
        tuple((label, say) for label, say in data["buttons"]),
        from_json(data["beneath"]) if data.get("beneath") else None,
        data.get("teaching", ""),
    )


def _ref(ref: Ref) -> list[Any]:
    return [ref.kind, ref.id, ref.label, ref.key]
