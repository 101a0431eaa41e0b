"""What may have been meant by a phrase that nobody understood: only ever offered, never done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from opsbot.command import Command
from opsbot.language.grammar import sentence_of
from opsbot.language.learned import may_mean, may_teach, readings, says_something
from opsbot.language.lexicon import IT, THEM
from opsbot.language.likelihood import likely
from opsbot.language.meaning import World
from opsbot.language.memory import EMPTY
from opsbot.language.sentence import Sentence
from opsbot.language.slots import ME
from opsbot.language.trained.reader import guesses

# How likely a command must be that the trained reader knows, and one that it does not. With less
# hardly more is offered that was wanted, and far more that was not.
_LEAST, _OWN = 0.02, 0.05
# What points at something says nothing certain in a phrase that nobody understood.
_POINTING = ME | IT | THEM


@dataclass(frozen=True, slots=True)
class Offer:
    """A command that nobody asked for in words it knows, with what the phrase says of its slots."""

    command: Command
    slots: Mapping[str, Any]
    teaches: bool  # whether the phrase may be learned from it


def offers(
    phrase: str, world: World, may: Callable[[Command], bool], count: int = 3
) -> list[Offer]:
    """The commands that are most likely meant, of those somebody `may` run, with the values that
    the phrase most likely gives their slots."""
    sentence = sentence_of(phrase, EMPTY, world)

    def fits(command: Command) -> bool:
        return may(command) and not command.planned and may_mean(sentence, command)

    return [
        Offer(
            command,
            _values(sentence, command) if slots is None else slots,
            may_teach(sentence, command),
        )
        for command, slots in islice(_nearest(sentence, fits), count)
    ]


def _nearest(
    sentence: Sentence, may: Callable[[Command], bool]
) -> Iterator[tuple[Command, dict[str, Any] | None]]:
    """A developer's own commands, then those that the trained reader knows."""
    if not says_something(sentence.text):
        return
    for command, share in likely(sentence.text, sentence.world.registry):
        if share >= _OWN and may(command):
            yield command, None
    yield from guesses(sentence, may, _LEAST)


def _values(sentence: Sentence, command: Command) -> dict[str, Any]:
    """The values in a phrase that only one of the command's slots can be, each slot once."""
    places: dict[tuple[int, int], dict[str, Any]] = {}
    for at, end, slot, reading in readings(sentence, command):
        said = {token.word for token in sentence.tokens[at:end]}
        if reading.sure >= 0.9 and not said <= _POINTING:
            places.setdefault((at, end), {}).setdefault(slot.name, reading.value)
    taken: set[int] = set()
    found: dict[str, list[Any]] = {}
    for (at, end), fitting in sorted(places.items(), key=lambda one: one[0][0] - one[0][1]):
        if taken.isdisjoint(range(at, end)):
            taken.update(range(at, end))
            for name, value in fitting.items():
                found.setdefault(name, []).append(value if len(fitting) == 1 else None)
    once = {name: values[0] for name, values in found.items() if len(values) == 1}
    return {slot.name: value for slot in command.slots if (value := once.get(slot.name))}
