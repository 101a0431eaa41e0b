"""What a phrase means: a command with its slots, a question back, or nothing the bot does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum
from itertools import product
from typing import Any, Literal

from opsbot.access import Person
from opsbot.command import Command, Registry
from opsbot.language.names import Names
from opsbot.language.templates import Template
from opsbot.records import Records
from opsbot.reply import Ref
from opsbot.values import Clock, Percent, Period

Outcome = Literal["run", "confirm", "ask", "choose", "refuse"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """The answer of `understand`. Slots hold values; records are references, several a tuple."""

    outcome: Outcome
    command: Command | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)
    ask: str | None = None  # the slot that is missing, or fits several records
    choices: tuple[Ref, ...] = ()  # the records it fits
    options: tuple[Meaning, ...] = ()  # for "choose": the commands that fit equally
    confidence: float = 1.0
    problem: str = ""  # what could not be read, for the person who typed it
    plain: bool = False  # only its first two words make it a strict form
    then: str = ""  # another request that the message holds, to be answered after this one
    corrects: bool = False  # it stands for what was done just now, which is taken back first


# A reply that is about no command: a confirmation settled, a question dropped, news.
SETTLED = Meaning("refuse")


@dataclass(slots=True)
class World:
    """What a phrase is read against: who speaks, the clock, the commands and the names."""

    person: Person
    clock: Clock
    registry: Registry
    load_names: Callable[[], Names]
    # What records are to others: "hans müller's order", "the oldest of those".
    records: Records = field(default_factory=Records)
    # What the workspace taught the bot, as templates; fetched where nothing built in explains.
    load_learned: Callable[[], Sequence[Template]] = tuple
    _names: Names | None = None

    @property
    def names(self) -> Names:
        """The workspace's names, fetched when the first record is looked for."""
        if self._names is None:
            self._names = self.load_names()
        return self._names


def each(slots: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """One call for each combination of several records: "ship 1042 and 1043" is two calls."""
    ways = [value if isinstance(value, tuple) else (value,) for value in slots.values()]
    for values in product(*ways):
        yield dict(zip(slots, values, strict=True))


# Records that people call by a number.
NUMBERED = frozenset({"order", "task", "ticket", "alert", "rule"})


def as_json(value: Any) -> Any:
    """A slot's value as data: what `opsbot parse` prints and other tools read."""
    match value:
        case tuple() | list():
            return [as_json(one) for one in value]
        case Ref():
            return value.key if value.kind in NUMBERED else value.label
        case Period():
            return str(value).split("/")
        case Percent():
            return _number(value.value)
        case Decimal():
            return _number(value)
        case Enum():
            return value.value
        case time():
            return value.isoformat("minutes")
        case date():
            return value.isoformat()
        case bool() | int() | float() | str():
            return value
        case _:
            return str(value)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
