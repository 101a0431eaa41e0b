"""What a phrase means by what was learnt from the corpora, where no template explains it.

What was heard licenses nothing by itself. A read must be likely; a write must be beyond doubt in
every respect, or nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from opsbot.command import Command
from opsbot.language.clauses import Part
from opsbot.language.deciding import decide
from opsbot.language.guards import asks, asks_leave, doubts, takes_write, thanks
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, read, together
from opsbot.language.trained.hearing import (
    AHEAD,
    DENIES,
    NOTHING,
    POINTS,
    Bar,
    Heard,
    filled,
    hear,
    shares,
    stretches,
)
from opsbot.language.trained.shape import Unit, shape
from opsbot.language.words import listed

# How likely a command must be for a read, and for a question back.
_READ, _ASK = 0.5, 0.5
# For one that leaves a value over, or holds a word that nobody knows.
_LEAVING = 0.8
# How likely it may be, for a read, that nothing is asked for.
_NOTHING_TO_READ = 0.4
# With these nothing is asked back either.
_PERHAPS = frozenset(listed("maybe perhaps if unless suppose imagine"))
# With these more than the one that was shown is meant.
_SEVERAL = frozenset({"both", "pair"})
# To look in a longer phrase for a text that is only offered takes too long for somebody who waits.
_LONG = 16


@dataclass(frozen=True, slots=True)
class Thought:
    """What was heard in a phrase, what it comes to, and what that has to reach to be an answer."""

    heard: Heard
    meaning: Meaning
    bars: tuple[Bar, ...]


def likely(sentence: Sentence) -> Meaning | None:
    """What a phrase that nothing explains means. None where that is not sure enough."""
    if thanks(sentence.tokens) or asks_leave(sentence.tokens):
        return None
    found = thought(sentence)
    return found.meaning if found and all(bar.holds for bar in found.bars) else None


def thought(sentence: Sentence) -> Thought | None:
    """The likeliest that a phrase may mean, sure enough or not. None where that is no command."""
    units = shape(sentence)
    heard = hear(sentence, units)
    if heard is None:
        return None
    if heard.command.writes and not heard.is_sure:
        heard = _in_part(sentence, units, heard) or heard
    meaning = decide(heard.command, _with_memory(heard, sentence), 1.0, sentence.world)
    return Thought(heard, meaning, tuple(_bars(heard, meaning, sentence)))


def _bars(heard: Heard, meaning: Meaning, sentence: Sentence) -> Iterator[Bar]:
    """What a question back must reach, what a read, and what a write."""
    share, nothing = heard.share, heard.nothing
    if meaning.outcome == "ask":
        least = _ASK if heard.says_what else _LEAVING
        yield Bar("share", share >= least, share, least)
        yield Bar("nothing", nothing <= NOTHING, nothing, NOTHING)
        yield Bar("left over", not heard.left)
        yield Bar("turns", not heard.turns & (DENIES | _PERHAPS))
    elif not heard.command.writes:
        least = _READ if heard.says_what and not heard.left else _LEAVING
        yield Bar("share", share >= least, share, least)
        yield Bar("nothing", nothing <= _NOTHING_TO_READ, nothing, _NOTHING_TO_READ)
    else:
        yield from heard.bars
        yield Bar("requests", _requests(sentence))


def _in_part(sentence: Sentence, units: Sequence[Unit], whole: Heard) -> Heard | None:
    """The same write, with the same values, in a part of the phrase that leaves no doubt: what
    stands around it in a story is none of it."""
    for part, own in stretches(sentence, units):
        if not part.may_write:
            continue
        ranked = shares(sentence, own)
        if ranked[0][0] == whole.command.id:
            heard = filled(sentence, own, part, ranked, whole.nothing)
            if heard.readings == whole.readings and heard.is_sure:
                return heard
    return None


def _requests(sentence: Sentence) -> bool:
    """Whether something may be asked for to be done: no question, no doubt."""
    request = sentence.request
    return takes_write(request) and not asks(request) and not doubts(request)


def _with_memory(heard: Heard, sentence: Sentence) -> dict[str, Reading]:
    """The values, and of what is missing that which was spoken of just now: the one record that was
    shown where the phrase points at it, and what the same command was told before."""
    memory, command = sentence.memory, heard.command
    found = dict(heard.readings)
    points = bool(POINTS & sentence.words) and not _SEVERAL & sentence.words
    for slot in command.slots:
        if not slot.required or slot.name in found:
            continue
        ref = memory.shown_one(slot.records) if slot.records else None
        if points and ref is not None:
            found[slot.name] = Reading(ref, sure=0.9)
        elif slot.name in memory.slots and (points or memory.command == command.id):
            said = memory.slots[slot.name]
            several = (said,) if isinstance(said, str) else tuple(said)
            known = together([read(slot, one, sentence.world) for one in several])
            if known and (slot.kind != "text" or memory.command == command.id):
                found[slot.name] = known
    return found


def guesses(
    sentence: Sentence, may: Callable[[Command], bool], least: float
) -> Iterator[tuple[Command, dict[str, Any] | None]]:
    """The commands that are at least so likely and `may` be meant, the likeliest first, each with
    the values of its slots: None where these are in doubt, or leave one over."""
    units = shape(sentence)
    ranked = shares(sentence, units)
    part = Part(0, len(sentence.tokens), may_write=True)
    for id, share in ranked:
        if share < least:
            return
        command = sentence.world.registry.get(id)
        if command and may(command):
            if len(units) > _LONG and command.texts:  # every stretch of it may be the text
                yield command, None
                continue
            heard = filled(sentence, units, part, ranked, 0.0, command)
            sure = heard.ahead >= AHEAD and not heard.left
            yield command, _values(heard) if sure else None


def _values(heard: Heard) -> dict[str, Any]:
    """The values by slot, in the command's order. Of which several records it is nobody knows."""
    said = ((slot.name, heard.readings.get(slot.name)) for slot in heard.command.slots)
    return {name: one.value for name, one in said
            if one and one.value is not None and not one.choices}  # fmt: skip
