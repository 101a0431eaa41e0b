"""What a phrase means by what was learnt from the corpora, where no template explains it.

What was heard licenses nothing by itself: it must be as trustworthy as what would come of it is
grave. A read may be wrong now and then, a write may not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from opsbot.command import Command
from opsbot.language.conversing import narrowed, recalled
from opsbot.language.deciding import decide
from opsbot.language.guards import asks, asks_leave, takes_write, thanks
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading
from opsbot.language.trained.corpus import CORRECTION, FOLLOWS
from opsbot.language.trained.hearing import DENIES, EXCEPT, MAY, NOT_OURS, Heard, filled, hear
from opsbot.language.trained.model import load
from opsbot.language.trained.shape import has_words
from opsbot.language.trained.shares import POINTS, shares
from opsbot.language.trained.trust import (
    SHORT,
    counts,
    is_news,
    is_one_of_several,
    left_beside,
    signs,
    trust,
)
from opsbot.language.words import listed

# How trustworthy a read must be, a question back, and a write.
_READ, _ASK, _WRITE = 0.6, 0.5, 0.9
# How trustworthy what is taken without a look at what else might explain it.
_SURELY = 0.97
# What is beyond doubt though something may be missing, and what is never trusted.
_BEYOND_DOUBT, _NEVER = 0.98, 2.0
# What turns a write around in its own clause, whatever else speaks for it; the other exceptions are
# as often a part of it: "move the close of acme to may".
_NO_EXCEPTIONS = frozenset(listed("close more look looks waiting"))
_TURNED_BY = DENIES | MAY | NOT_OURS | {"maybe"} | (EXCEPT - _NO_EXCEPTIONS)
# "Oh no, it was 1043" says what is right.
_CORRECTING = frozenset(listed("no was were should would"))
# What takes away adds nothing.
_TAKES_AWAY = frozenset(listed("remove untag unlink delete drop"))
_ADDS = frozenset(listed("add tag create link invite subscribe schedule"))
# What is to be done later is not done now.
_WAITS = frozenset(listed("when once if unless"))
# One word is no request.
_FEWEST = 2
# What is less than the whole.
_PARTS = frozenset({"half", "third", "quarter", "part", "some", "most"})
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
    meaning = replace(meaning, corrects=heard.label == CORRECTION)
    return heard, meaning, signs(heard, meaning, sentence)


def _least(heard: Heard, meaning: Meaning, sentence: Sentence) -> float:
    if len(sentence.tokens) < _FEWEST or not (heard.readings or heard.says_what):
        return _NEVER
    if meaning.outcome == "ask":
        return _ASK
    if not heard.command.writes:  # a word that nobody knows may be what is looked for
        return _BEYOND_DOUBT if heard.strange else _READ
    if _is_kept_back(heard, sentence):
        return _NEVER
    if heard.stray:  # the rest of a text, or a value that nobody could read
        return _BEYOND_DOUBT
    return _NEVER if heard.command.costly and _is_of_part(sentence) else _WRITE


def _is_kept_back(heard: Heard, sentence: Sentence) -> bool:
    """Whether something keeps a write back, however sure it sounds."""
    request = sentence.request
    if not takes_write(request) or asks(request) or is_news(sentence):
        return True
    passing = _CORRECTING if heard.label == CORRECTION else frozenset[str]()
    if heard.near & _TURNED_BY - passing or (heard.near & _WAITS and not _can_wait(heard.command)):
        return True
    if len(sentence.tokens) <= SHORT and _is_turned(heard, passing):
        return True
    if heard.command.verb in _ADDS and not _TAKES_AWAY.isdisjoint(heard.beside):
        return True
    if heard.quoted or heard.cut or heard.open or left_beside(heard) or is_one_of_several(heard):
        return True
    return not (heard.fits and heard.says_what)


def _is_turned(heard: Heard, passing: frozenset[str]) -> bool:
    """Whether one clause of a few words turns the other: "there are 8 of them, not 7" corrects what
    was said, "…, 12" adds to it, and "…, call bob if he answers" waits for something."""
    waits = heard.goes_on and heard.turns & _WAITS
    return bool(heard.turns & DENIES - passing or waits or counts(heard.left))


def _can_wait(command: Command) -> bool:
    """Whether a command is told what is to happen when: "warn me once we are below 5"."""
    watches = {"threshold", "subscribe"}
    told = {"automation", "phrase"}
    tells = any(slot.kind in told or slot.name in told for slot in command.slots)
    return tells or command.verb in watches


def _is_of_part(sentence: Sentence) -> bool:
    """Whether only a part of something is meant: "refund half of 1042" is no full refund."""
    words = [token.word for token in sentence.tokens]
    return any(one in _PARTS and after in ("of", "the") for one, after in pairwise(words))


def _with_memory(heard: Heard, sentence: Sentence) -> dict[str, Reading]:
    """The values, and of what is missing that which was spoken of just now: the one record that was
    shown where the phrase points at it, and what the same command was told before."""
    memory, command = sentence.memory, heard.command
    found, before = dict(heard.readings), recalled(command, memory, sentence.world)
    if heard.label in (FOLLOWS, CORRECTION):
        now = {name: narrowed(one, before.get(name), sentence) for name, one in found.items()}
        return {**before, **now}
    points = bool(POINTS & sentence.words) and not _SEVERAL & sentence.words
    for slot in command.slots:
        if not slot.required or slot.name in found:
            continue
        ref = memory.shown_one(slot.records) if slot.records else None
        if points and ref is not None:
            found[slot.name] = Reading(ref, sure=0.9)
        elif known := before.get(slot.name):
            again = memory.command == command.id
            if again or (points and slot.kind != "text"):
                found[slot.name] = known
    return found


def guesses(
    sentence: Sentence, may: Callable[[Command], bool], least: float
) -> Iterator[tuple[Command, dict[str, Any] | None]]:
    """The commands that are at least so likely and `may` be meant, the likeliest first, each with
    the values of its slots: None where these are in doubt, or leave one over."""
    if not has_words(sentence):
        return
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
