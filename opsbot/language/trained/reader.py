"""What a phrase means by what was learnt from the corpora, where no template explains it.

What was heard licenses nothing by itself: it must be as trustworthy as what would come of it is
grave. A read may be wrong now and then, a write may not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from opsbot.command import Command
from opsbot.language.deciding import decide
from opsbot.language.guards import asks, asks_leave, doubts, takes_write, thanks
from opsbot.language.lexicon import CONDITIONS
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.slots import Reading, read, together
from opsbot.language.spelling import english
from opsbot.language.trained.hearing import (
    AGAIN,
    DENIES,
    EXCEPT,
    MAY,
    NOT_OURS,
    Heard,
    filled,
    hear,
)
from opsbot.language.trained.model import load
from opsbot.language.trained.shape import number_symbol, shape
from opsbot.language.trained.shares import POINTS, shares
from opsbot.language.trained.trust import signs, trust
from opsbot.language.words import listed
from opsbot.reply import Ref

# How trustworthy a read must be, a question back, a write and a costly one.
_READ, _ASK, _WRITE, _COSTLY = 0.5, 0.5, 0.8, 0.9
# How trustworthy what is taken without a look at what else might explain it.
_SURELY = 0.97
# How likely a command must be to write at all, whatever else speaks for it.
_SHARE, _SHARE_TO_READ = 0.65, 0.6
# How likely one must be of which nothing is said but that it is wanted.
_SHARE_OF_NOTHING = 0.85
# And what is beyond doubt though a word beside its values may turn it.
_BEYOND_DOUBT, _NEVER = 0.975, 2.0
# In so few words one clause turns the other.
_SHORT = 14
# One word is no request.
_FEWEST = 2
# What turns a request around in its own clause, however likely it is.
_TURNED_BY = DENIES | EXCEPT | NOT_OURS | AGAIN | MAY | CONDITIONS
# A value of these kinds beside a write is part of it, or it is another thing that is asked for.
_MATTERS = frozenset(
    f"any{kind}"
    for kind in listed("percent money email phone code date when period time days channel")
)
# By how much the values of what is offered must outweigh all others.
_AHEAD = 1.0
# With these more than the one that was shown is meant.
_SEVERAL = frozenset({"both", "pair"})
# To look in a longer phrase for a text that is only offered takes too long for somebody who waits.
_LONG = 16


@dataclass(frozen=True, slots=True)
class Thought:
    """What was heard in a phrase, what it comes to, and how far that can be trusted."""

    heard: Heard
    meaning: Meaning
    signs: dict[str, float]
    trust: float  # how often something like it was right, 0 to 1
    least: float  # how often it must have been


def likely(sentence: Sentence, *, surely: bool = False) -> Meaning | None:
    """What a phrase that no template fits means. None where that is not sure enough; `surely` where
    it is not beyond doubt, for something else may explain it yet."""
    if thanks(sentence.tokens) or asks_leave(sentence.tokens):
        return None
    found = thought(sentence)
    least = max(found.least, _SURELY) if found and surely else found.least if found else 1.0
    return found.meaning if found and found.trust >= least else None


def thought(sentence: Sentence) -> Thought | None:
    """The likeliest that a phrase may mean, sure enough or not. None where that is no command. It
    is asked for more than once on the ladder, and worked out once."""
    if not sentence.thoughts:
        sentence.thoughts.append(_thought(sentence))
    found: Thought | None = sentence.thoughts[0]
    return found


def _thought(sentence: Sentence) -> Thought | None:
    found = weighed_up(sentence)
    if found is None:
        return None
    heard, meaning, said = found
    least = _least(heard, meaning, sentence)
    return Thought(heard, meaning, said, trust(said, load().trust), least)


def weighed_up(sentence: Sentence) -> tuple[Heard, Meaning, dict[str, float]] | None:
    """What was heard, what it comes to, and the signs that speak for and against it."""
    heard = hear(sentence)
    if heard is None:
        return None
    meaning = decide(heard.command, _with_memory(heard, sentence), 1.0, sentence.world)
    return heard, meaning, signs(heard, meaning, sentence)


def _least(heard: Heard, meaning: Meaning, sentence: Sentence) -> float:
    least = _SHARE_TO_READ if heard.readings else _SHARE_OF_NOTHING
    if len(sentence.tokens) < _FEWEST:
        return _NEVER
    if not heard.command.writes:
        if heard.share < least:
            return _NEVER
        return _BEYOND_DOUBT if heard.strange else _ASK if meaning.ask else _READ
    if meaning.outcome == "ask":
        return _NEVER if heard.share < least or heard.near & _TURNED_BY else _ASK
    request = sentence.request
    if not takes_write(request) or asks(request) or _tells(shape(sentence)):
        return _NEVER
    if not heard.fits or heard.near & _TURNED_BY or heard.share < _SHARE or heard.strange_near:
        return _NEVER
    if len(sentence.tokens) <= _SHORT and (heard.turns & DENIES or heard.left or heard.goes_on):
        return _NEVER  # "there are 8 of them, not 7" corrects what was said
    left = any(unit.symbol in _MATTERS for unit in heard.left_near) or heard.open
    if left or _is_one_of_several(heard):
        return _NEVER
    if heard.command.costly:
        return _NEVER if heard.near else _BEYOND_DOUBT if heard.bent else _COSTLY
    return _BEYOND_DOUBT if heard.near or heard.bent or doubts(request) else _WRITE


def _tells(units: Sequence[Unit]) -> bool:
    """Whether a phrase begins as news do: "sam moved it to testing", "that is it for you"."""
    first = [unit.symbol for unit in units[:2]]
    return first == ["that", "is"] or (first[:1] == ["anyperson"] and first[-1].endswith("ed"))


def _is_one_of_several(heard: Heard) -> bool:
    """Whether a number was left over that looks like that of a record: "63 plus 66"."""
    numbers = {unit.symbol for unit in heard.left_near}
    values = (one.value for one in heard.readings.values())
    each = (ref for value in values for ref in (value if isinstance(value, tuple) else (value,)))
    keys = (ref.key.removeprefix("#") for ref in each if isinstance(ref, Ref))
    return any(number_symbol(key) in numbers for key in keys if key.isdecimal())


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
    if not any(unit.is_value or unit.symbol in english() for unit in units):
        return  # "xyzzy"
    ranked = shares(sentence)
    for id, share in ranked:
        if share < least:
            return
        command = sentence.world.registry.get(id)
        if command and may(command):
            if len(sentence.tokens) > _LONG and command.texts:  # any stretch of it may be the text
                yield command, None
                continue
            heard = filled(sentence, ranked, command)
            sure = min(heard.ahead, heard.ahead_of_texts) >= _AHEAD and not heard.left
            yield command, _values(heard) if sure else None


def _values(heard: Heard) -> dict[str, Any]:
    """The values by slot, in the command's order. Of which several records it is nobody knows."""
    said = ((slot.name, heard.readings.get(slot.name)) for slot in heard.command.slots)
    return {name: one.value for name, one in said
            if one and one.value is not None and not one.choices}  # fmt: skip
