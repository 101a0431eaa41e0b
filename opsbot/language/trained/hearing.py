"""Hearing: the likeliest command of a phrase, with its slots, and all that speaks against it.

It is taken from the whole phrase, or from the part of it that is likeliest a request. What was
heard says for itself how far it comes; `reader.py` decides what that is enough for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import NamedTuple

from opsbot.command import Command
from opsbot.language.clauses import Part, parts
from opsbot.language.grammar import grammar
from opsbot.language.lexicon import (
    CONDITIONS,
    FILLERS,
    IT,
    ORDINALS,
    REPORTS,
    SMALL,
    THEM,
    TURNS,
)
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading
from opsbot.language.spelling import english
from opsbot.language.trained.corpus import NONE
from opsbot.language.trained.filling import SIGN, Candidate, Candidates, chosen
from opsbot.language.trained.model import load
from opsbot.language.trained.shape import BEGUN, Unit, words_of
from opsbot.language.words import listed
from opsbot.values import When

# How likely a command must be to write, and a costly one.
_WRITE, _COSTLY = 0.65, 0.9
# Less will do for one that is so many times likelier than the next.
_LEAST, _TIMES_SECOND = 0.4, 12
# So likely, "would" and "after" turn nothing.
_SUREST = 0.97
# How likely it may be that nothing is asked for.
NOTHING = 0.15
# By how much values must outweigh all others.
AHEAD = 4.0
# Parts are heard where the whole is no likelier than this; and this is how likely a command may be
# in a part that the whole does not speak of.
_WHOLE, _BESIDE = 0.6, 0.15
# What turns a phrase around wherever it stands.
DENIES = frozenset(
    listed("not no never nobody nothing without none neither nor cannot mistake accident")
    + listed("accidentally mistakenly")
)
# What may or will be is no request, unless it is asked for nicely.
_MAY = frozenset(listed("may might could would should will shall used tried"))
# What no command does, however much else fits one.
_NOT_OURS = frozenset(listed("rename renamed merge merged duplicate copy print reprint forward"))
# Most of what was named is not meant, or so much at most; and how something only looks.
_EXCEPT = frozenset(
    listed("but except besides apart instead than most least")
    + listed("looks look seems feels sounds smells practically annoying mad beginning starting")
)
# Again and again is a command's own slot, or more than it does.
_AGAIN = frozenset(listed("every each daily weekly monthly weekdays hourly always"))
_TURNED_BY = DENIES | _MAY | _NOT_OURS | _EXCEPT | _AGAIN | CONDITIONS
# Behind these stands where something comes from, or what it is changed by.
_AWAY = frozenset(listed("from past beyond before off out left skipped by"))
_HOW_LONG = frozenset(listed("for over within until till during"))
_BECOMES = frozenset(listed("stage amount price quantity until"))
POINTS = IT | THEM | frozenset(ORDINALS) | frozenset(listed("ones he she his its their he's"))
# How little a command is meant whose records are of other kinds than those pointed at.
_UNFIT = 0.05

# Labels with how likely each is, the likeliest first.
Ranked = list[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Heard:
    """The likeliest command of a phrase, with its slots, and all that speaks against it."""

    command: Command
    share: float  # how likely it is meant, 0 to 1
    second: float  # how likely the next one is
    nothing: float  # how likely the whole phrase asks for nothing that there is
    readings: Mapping[str, Reading]
    ahead: float  # by how much the values outweigh what else the slots may be
    left: tuple[Unit, ...]  # the values that no slot took
    says_what: bool  # whether words beside the values say what is to be done, and no strange ones
    turns: frozenset[str]  # the words that may turn its meaning, outside of its values
    part: Part  # what of the phrase was read, and whether it may write beside the rest

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What keeps from a write: there must be no doubt in any respect."""
        least = max(_LEAST, _TIMES_SECOND * self.second)
        least = _COSTLY if self.command.costly else min(_WRITE, least)
        surest = self.share >= _SUREST and not self.command.costly
        turned = self.turns and (self.turns & _TURNED_BY or not surest)
        return (
            Bar("share", self.share >= least, self.share, least),
            Bar("nothing", self.nothing <= NOTHING, self.nothing, NOTHING),
            Bar("ahead", self.ahead >= AHEAD, self.ahead, AHEAD),
            Bar("may write", self.part.may_write),
            Bar("says what", self.says_what),
            Bar("left over", not self.left),
            Bar("turns", not turned, self.share, _SUREST),
        )

    @property
    def is_sure(self) -> bool:
        """Whether there is no doubt about a write."""
        return all(bar.holds for bar in self.bars)


class Bar(NamedTuple):
    """Something that an answer must reach: how far it came, where that is a number, and how far it
    must."""

    name: str
    holds: bool
    reached: float | None = None
    bar: float | None = None


def hear(sentence: Sentence, units: Sequence[Unit]) -> Heard | None:
    """The likeliest command, of the whole phrase or of a part of it that makes it likelier; None
    where that is none. What the whole does not speak of at all is hardly meant by a part."""
    best: tuple[float, Part, list[Unit], Ranked] | None = None
    whole: dict[str, float] = {}
    for part, own in stretches(sentence, units):
        ranked = shares(sentence, own)
        id, share = ranked[0]
        known = sentence.world.registry.get(id) is not None
        if not whole:
            whole = dict(ranked)
            if known and share >= _WHOLE:
                best = (1.0, part, own, ranked)
                break
        weight = share * (whole.get(id, 0.0) + _BESIDE)
        if known and (best is None or weight > best[0]):
            best = (weight, part, own, ranked)
    if best is None:
        return None
    _, part, own, ranked = best
    return filled(sentence, own, part, ranked, whole[NONE])


def shares(sentence: Sentence, units: Sequence[Unit]) -> Ranked:
    """Every command, nothing and a correction, each with how likely it is meant."""
    return _in_mind(load().intents.likeliest(words_of(units)), sentence)


def _in_mind(ranked: Ranked, sentence: Sentence) -> Ranked:
    """The labels again, where the phrase points at what was shown: what is done with no such record
    is hardly meant."""
    shown = {ref.kind for ref in sentence.memory.shown}
    if not shown or POINTS.isdisjoint(sentence.words):
        return ranked
    weighed = [
        (id, share * (1.0 if _takes(sentence.world.registry.get(id), shown) else _UNFIT))
        for id, share in ranked
    ]
    whole = sum(share for _, share in weighed) or 1.0
    return sorted(((id, share / whole) for id, share in weighed), key=lambda one: -one[1])


def _takes(command: Command | None, shown: set[str]) -> bool:
    """Whether a command can do without a record, or takes one of the kinds that were shown."""
    if command is None:
        return True
    records = [slot for slot in command.slots if slot.records and slot.required]
    return not records or any(shown.intersection(slot.records) for slot in records)


def stretches(sentence: Sentence, units: Sequence[Unit]) -> Iterator[tuple[Part, list[Unit]]]:
    """The whole phrase, then the parts that may be its request, each once."""
    seen: set[tuple[int, int]] = set()
    for part in (Part(0, len(sentence.tokens), may_write=True), *parts(sentence)):
        own = [unit for unit in units if part.start <= unit.start and unit.end <= part.end]
        said = [unit for unit in own if unit.symbol[0].isalnum()]
        edges = (said[0].start, said[-1].end) if said else (0, 0)
        if edges not in seen and len(said) > 1:
            seen.add(edges)
            yield part, own


def filled(
    sentence: Sentence,
    own: Sequence[Unit],
    part: Part,
    ranked: Ranked,
    nothing: float,
    command: Command | None = None,
) -> Heard:
    """The slots of the likeliest command, or of a certain one, from what a part says."""
    command = command or sentence.world.registry[ranked[0][0]]
    share_of = dict(ranked)
    second = max(share for id, share in ranked if id != command.id)
    best, ahead = chosen(Candidates(sentence, own, command).every(), load().weights)
    taken = {at for one in best for at in range(one.start, one.end)}
    left = tuple(unit for unit in own if _is_left(sentence, unit, taken))
    turns = {sentence.tokens[at].word for at in range(part.start, part.end) if at not in taken} & (
        TURNS
        | CONDITIONS
        | REPORTS
        | DENIES
        | _NOT_OURS
        | _EXCEPT
        | (frozenset() if any(slot.name == "every" for slot in command.slots) else _AGAIN)
        | (frozenset() if sentence.asked_at else _MAY)
    )
    return Heard(
        command, share_of[command.id], second, nothing, _readings(best), ahead,
        left, _says_what(sentence, own, taken) and all(map(_fits(sentence), best)),
        frozenset(turns), part,
    )  # fmt: skip


def _says_what(sentence: Sentence, units: Sequence[Unit], taken: set[int]) -> bool:
    """Whether a word beside the values tells what is to be done with them, and none is strange:
    that might be a value, or a "not" of somebody's dialect."""
    beside = [unit for unit in units if not unit.is_value and unit.start not in taken]
    words = [unit.symbol for unit in beside if sentence.tokens[unit.start].kind == "word"]
    knows = grammar(sentence.world.registry).speller.knows
    strange = any(word not in english() and not knows(word) for word in words)
    return not strange and any(word not in FILLERS | SMALL for word in words)


def _fits(sentence: Sentence) -> Callable[[Candidate], bool]:
    """Tells whether a value fits its slot: what is planned lies ahead, what happened does not; and
    what something comes from, or is changed by, is not what it becomes."""
    now = sentence.world.clock.now

    def fits(one: Candidate) -> bool:
        value = one.reading.value
        led = [token.word for token in sentence.tokens[max(0, one.start - 2) : one.start]]
        away = one.end and (_AWAY.intersection(led[-1:]) or led in (["out", "of"], ["as", "of"]))
        if away and one.slot in _BECOMES:
            return False
        if isinstance(value, When):
            return (value.at(now.tzinfo or UTC) <= now) == one.past
        return True

    return fits


def _is_left(sentence: Sentence, unit: Unit, taken: set[int]) -> bool:
    """Whether a value, or more than a small word of it, is in no slot: "a week" of "a week
    tomorrow". A time that has begun says nothing that matters: "now", "this morning"."""
    rest = [at for at in range(unit.start, unit.end) if at not in taken]
    said = [at for at in rest if sentence.tokens[at].word not in FILLERS | SMALL]
    if not unit.is_value or not said:
        return False
    led = {token.word for token in sentence.tokens[max(0, unit.start - 1) : unit.start + 1]}
    if led & _HOW_LONG:
        return True  # "to 89 for a week"
    return not (unit.symbol in BEGUN and sentence.is_idle(unit.start, unit.end))


def _readings(filled: Sequence[Candidate]) -> dict[str, Reading]:
    """The values by slot; what a number's sign was said to be is put before it."""
    found: dict[str, Reading] = {one.slot: one.reading for one in filled}
    sign = found.pop(SIGN, None)
    if sign is not None and "delta" in found and isinstance(found["delta"].value, int):
        value = abs(found["delta"].value) * (-1 if sign.value == "-" else 1)
        found["delta"] = replace(found["delta"], value=value)
    return found
