"""What a phrase means by what was learnt from the corpora: for phrases that no template explains,
and as a second opinion on writes that one does.

The likeliest command is taken, of the whole phrase or of the part of it that is likeliest a
request, and its slots are filled. That alone licenses nothing: a value that no slot takes, a
negation, a condition or somebody's words mean that something else was said. A read must be likely;
a write must be beyond doubt in every respect, or nothing is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import Any, NamedTuple

from opsbot.command import Command
from opsbot.language.clauses import Part, parts
from opsbot.language.deciding import decide
from opsbot.language.grammar import grammar, sentence_of
from opsbot.language.guards import asks, asks_leave, doubts, takes_write, thanks
from opsbot.language.lexicon import (
    BREAKS,
    CONDITIONS,
    FILLERS,
    IT,
    ORDINALS,
    REPORTS,
    SMALL,
    THEM,
    TURNS,
)
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, read, together
from opsbot.language.spelling import english
from opsbot.language.trained.corpus import CORRECTION, NONE
from opsbot.language.trained.filling import SIGN, Candidate, Candidates, chosen
from opsbot.language.trained.model import load
from opsbot.language.trained.shape import TIMES, Unit, shape, words_of
from opsbot.language.words import listed, tokenize
from opsbot.values import When

# How likely a command must be for a read, for a question back, and for a write.
READ, ASK, WRITE = 0.5, 0.5, 0.65
# For a read that leaves a value over, or holds a word that nobody knows.
READ_LEAVING = 0.8
# Less will do for a write that is so many times likelier than the next command.
_LEAST, _TIMES_SECOND = 0.4, 12
# So likely, "would" and "after" turn nothing.
_SUREST = 0.97
# How likely it may be that nothing is asked for: for a write or a question back, and for a read.
_NOTHING, _NOTHING_TO_READ = 0.15, 0.4
# By how much a write's values must outweigh all others.
_AHEAD = 4.0
# Parts are heard where the whole is no likelier than this; and this is how likely a command may be
# in a part that the whole does not speak of.
_WHOLE, _BESIDE = 0.6, 0.15
# What turns a phrase around wherever it stands.
_DENIES = frozenset(
    listed("not no never nobody nothing without none neither nor cannot mistake accident")
    + listed("accidentally mistakenly")
)
# How likely a costly one must be.
_COSTLY = 0.9
# With these nothing is asked back either.
_PERHAPS = frozenset(listed("maybe perhaps if unless suppose imagine"))
# What may or will be is no request, unless it is asked for nicely.
_MAY = frozenset(listed("may might could would should will shall used tried"))
# What no command does, however much else fits one.
_NOT_OURS = frozenset(listed("rename renamed merge merged duplicate copy print reprint forward"))
_TURNED_BY = _DENIES | _MAY | _NOT_OURS
_POINTS = IT | THEM | frozenset(ORDINALS) | frozenset(listed("ones he she his its their he's"))
# How little a command is meant whose records are of other kinds than those pointed at.
_UNFIT = 0.05
# How likely a correction must be.
_CORRECTS = 0.4
# A write that is no likelier than this is doubted; how sure is then which of two is meant.
_UNLIKELY, _DOUBTED = 0.05, 0.5
# By how much a shorter text must outweigh the one that a template found.
_AHEAD_OF_TEXTS, _AHEAD_TO_READ = 4.0, 1.0
# So many words may lead a text in; an article alone is part of it.
_LEADING_IN = 4
_ARTICLES = frozenset({"the", "a", "an"})
# How likely one of several commands must be, of which a template leaves the choice.
_SETTLES = 0.9
# To look in a longer phrase for a text that is only offered takes too long for somebody who waits.
_LONG = 16


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
        least = _COSTLY if self.command.costly else min(WRITE, least)
        turned = self.turns and (self.turns & _TURNED_BY or self.share < _SUREST)
        return (
            Bar("share", self.share >= least, self.share, least),
            Bar("nothing", self.nothing <= _NOTHING, self.nothing, _NOTHING),
            Bar("ahead", self.ahead >= _AHEAD, self.ahead, _AHEAD),
            Bar("may write", self.part.may_write),
            Bar("says what", self.says_what),
            Bar("left over", not self.left),
            Bar("turns", not turned, self.share, _SUREST),
        )


class Bar(NamedTuple):
    """Something that an answer must reach: how far it came, where that is a number, and how far it
    must."""

    name: str
    holds: bool
    reached: float | None = None
    bar: float | None = None


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
    heard = _hear(sentence, units)
    if heard is None:
        return None
    if heard.command.writes and not _is_sure(heard):
        heard = _in_part(sentence, units, heard) or heard
    meaning = decide(heard.command, _with_memory(heard, sentence), 1.0, sentence.world)
    return Thought(heard, meaning, tuple(_bars(heard, meaning, sentence)))


def _bars(heard: Heard, meaning: Meaning, sentence: Sentence) -> Iterator[Bar]:
    """What a question back must reach, what a read, and what a write."""
    share, nothing = heard.share, heard.nothing
    if meaning.outcome == "ask":
        least = ASK if heard.says_what else READ_LEAVING
        yield Bar("share", share >= least, share, least)
        yield Bar("nothing", nothing <= _NOTHING, nothing, _NOTHING)
        yield Bar("left over", not heard.left)
        yield Bar("turns", not heard.turns & (_DENIES | _PERHAPS))
    elif not heard.command.writes:
        least = READ if heard.says_what and not heard.left else READ_LEAVING
        yield Bar("share", share >= least, share, least)
        yield Bar("nothing", nothing <= _NOTHING_TO_READ, nothing, _NOTHING_TO_READ)
    else:
        yield from heard.bars
        yield Bar("requests", _requests(sentence))


def _in_part(sentence: Sentence, units: Sequence[Unit], whole: Heard) -> Heard | None:
    """The same write, with the same values, in a part of the phrase that leaves no doubt: what
    stands around it in a story is none of it."""
    for part, own in _stretches(sentence, units):
        if not part.may_write:
            continue
        ranked = shares(sentence, own)
        if ranked[0][0] == whole.command.id:
            heard = _filled(sentence, own, part, ranked, whole.nothing)
            if heard.readings == whole.readings and _is_sure(heard):
                return heard
    return None


def second_opinion(meaning: Meaning, sentence: Sentence) -> Meaning:
    """What a command comes to that a template explains. Where what was learnt has another one for a
    write, that is meant if it only reads, and asked about if it writes; and where it ends a text
    sooner, the rest is none of it: "…, update her"."""
    command = meaning.command
    if command is None or meaning.outcome not in ("run", "confirm"):
        return meaning
    if not command.writes and command.texts.isdisjoint(meaning.slots):
        return meaning
    units = shape(sentence)
    ranked = shares(sentence, units)
    share_of = dict(ranked)
    if command.id not in share_of:
        return meaning
    if command.writes and share_of[command.id] < _UNLIKELY:
        other = likely(sentence)
        if other is None or other.command is command:
            return meaning
        if other.command is not None and not other.command.writes:
            return other
        return Meaning("choose", options=(meaning, other), confidence=_DOUBTED)
    if command.texts.isdisjoint(meaning.slots):
        return meaning
    part = Part(0, len(sentence.tokens), may_write=True)
    heard = _filled(sentence, units, part, ranked, 0.0, command)
    if heard.ahead < (_AHEAD_OF_TEXTS if command.writes else _AHEAD_TO_READ):
        return meaning
    if heard.left:  # what it leaves out may be part of the text
        return meaning
    shorter = {
        name: heard.readings[name].value
        for name in command.texts & meaning.slots.keys() & heard.readings.keys()
        if _is_rid(str(heard.readings[name].value), str(meaning.slots[name]), command)
    }
    return replace(meaning, slots={**meaning.slots, **shorter})


def settled(meaning: Meaning, sentence: Sentence) -> Meaning:
    """Of several commands that fit a phrase equally, the one that is meant beyond doubt. Which of
    two records that are called alike is to be shown nobody can hear."""
    offered = [one.command for one in meaning.options if one.command]
    verbs = {command.id.partition(".")[2] for command in offered}
    if len(verbs) < len(offered) or (len(offered) > 1 and any(one.writes for one in offered)):
        return meaning
    heard = _hear(sentence, shape(sentence))
    if heard is None or heard.command not in offered or heard.share < _SETTLES:
        return meaning
    return likely(sentence) or meaning


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
            heard = _filled(sentence, units, part, ranked, 0.0, command)
            sure = heard.ahead >= _AHEAD and not heard.left
            yield command, _values(heard) if sure else None


def _values(heard: Heard) -> dict[str, Any]:
    """The values by slot, in the command's order. Of which several records it is nobody knows."""
    said = ((slot.name, heard.readings.get(slot.name)) for slot in heard.command.slots)
    return {name: one.value for name, one in said
            if one and one.value is not None and not one.choices}  # fmt: skip


def _is_rid(text: str, whole: str, command: Command) -> bool:
    """Whether a text is another without what only leads it in or follows it: plain words, and for
    a write such as stand behind a comma. Nothing else that somebody said is left out."""
    found = re.search(rf"(?<!\S){re.escape(text)}(?=[,;:.!?]?(?:\s|$))", whole)
    if found is None:
        return False
    before, after = tokenize(whole[: found.start()]), tokenize(whole[found.end() :])
    if any(token.kind != "word" and token.word not in BREAKS for token in (*before, *after)):
        return False
    if command.writes and after and after[0].word not in BREAKS:
        return False
    leads = {token.word for token in before} - _ARTICLES
    return len(before) <= _LEADING_IN and bool(leads or after)


def _requests(sentence: Sentence) -> bool:
    """Whether something may be asked for to be done: no question, no doubt."""
    request = sentence.request
    return takes_write(request) and not asks(request) and not doubts(request)


def _is_sure(heard: Heard) -> bool:
    """Whether there is no doubt about a write."""
    return all(bar.holds for bar in heard.bars)


def _hear(sentence: Sentence, units: Sequence[Unit]) -> Heard | None:
    """The likeliest command, of the whole phrase or of a part of it that makes it likelier; None
    where that is none. What the whole does not speak of at all is hardly meant by a part."""
    best: tuple[float, Part, list[Unit], Ranked] | None = None
    whole: dict[str, float] = {}
    for part, own in _stretches(sentence, units):
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
    return _filled(sentence, own, part, ranked, whole[NONE])


def shares(sentence: Sentence, units: Sequence[Unit]) -> Ranked:
    """Every command, nothing and a correction, each with how likely it is meant."""
    return _in_mind(load().intents.likeliest(words_of(units)), sentence)


def corrected(sentence: Sentence) -> Sentence | None:
    """A correction in other words than are known, put into those: "aw naw, 2415 it should have
    been" is "no, 2415". None where it is none, or where it does not say one value."""
    if not sentence.memory.command:
        return None
    units = shape(sentence)
    id, share = load().intents.likeliest(words_of(units))[0]
    if id != CORRECTION or share < _CORRECTS:
        return None
    values = [unit for unit in units if unit.is_value]
    wrong = [unit for unit in values if _is_denied(units, unit)]
    right = [sentence.text_of(unit.start, unit.end) for unit in values if unit not in wrong]
    right = right or _called(sentence)
    if len(right) != 1 or len(wrong) > 1:
        return None
    denied = [sentence.text_of(unit.start, unit.end) for unit in wrong]
    said = f"not {denied[0]}, i meant {right[0]}" if denied else f"no, {right[0]}"
    return sentence_of(said, sentence.memory, sentence.world)


def _is_denied(units: Sequence[Unit], unit: Unit) -> bool:
    at = units.index(unit)
    return not _DENIES.isdisjoint(one.symbol for one in units[max(0, at - 3) : at])


def _called(sentence: Sentence) -> list[str]:
    """What a phrase calls by a name that nobody here has: "Royal Mail"."""
    names = [i for i in range(1, len(sentence.typed)) if sentence.typed[i].text.istitle()]
    if names and names == [*range(names[0], names[-1] + 1)]:
        return [sentence.text_of(names[0], names[-1] + 1)]
    return []


def _in_mind(ranked: Ranked, sentence: Sentence) -> Ranked:
    """The labels again, where the phrase points at what was shown: what is done with no such record
    is hardly meant."""
    shown = {ref.kind for ref in sentence.memory.shown}
    if not shown or _POINTS.isdisjoint(sentence.words):
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


def _stretches(sentence: Sentence, units: Sequence[Unit]) -> Iterator[tuple[Part, list[Unit]]]:
    """The whole phrase, then the parts that may be its request, each once."""
    seen: set[tuple[int, int]] = set()
    for part in (Part(0, len(sentence.tokens), may_write=True), *parts(sentence)):
        own = [unit for unit in units if part.start <= unit.start and unit.end <= part.end]
        said = [unit for unit in own if unit.symbol[0].isalnum()]
        edges = (said[0].start, said[-1].end) if said else (0, 0)
        if edges not in seen and len(said) > 1:
            seen.add(edges)
            yield part, own


def _filled(
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
    filled, ahead = chosen(Candidates(sentence, own, command).every(), load().weights)
    taken = {at for one in filled for at in range(one.start, one.end)}
    left = tuple(
        unit
        for unit in own
        if unit.is_value
        and taken.isdisjoint(range(unit.start, unit.end))
        and not _is_idle(sentence, unit)
    )
    turns = {sentence.tokens[at].word for at in range(part.start, part.end) if at not in taken} & (
        TURNS
        | CONDITIONS
        | REPORTS
        | _DENIES
        | _NOT_OURS
        | (frozenset() if sentence.asked_at else _MAY)
    )
    return Heard(
        command, share_of[command.id], second, nothing, _readings(filled), ahead,
        left, _says_what(sentence, own, taken) and all(map(_is_timely(sentence), filled)),
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


def _is_timely(sentence: Sentence) -> Callable[[Candidate], bool]:
    """Tells whether a time fits its slot: what is planned lies ahead, what happened does not."""
    now = sentence.world.clock.now

    def fits(one: Candidate) -> bool:
        value = one.reading.value
        if isinstance(value, When):
            return (value.at(now.tzinfo or UTC) <= now) == one.past
        return True

    return fits


def _is_idle(sentence: Sentence, unit: Unit) -> bool:
    """Whether a value says nothing that matters: "now", "this morning"."""
    return unit.symbol in TIMES and sentence.is_idle(unit.start, unit.end)


def _readings(filled: Sequence[Candidate]) -> dict[str, Reading]:
    """The values by slot; what a number's sign was said to be is put before it."""
    found: dict[str, Reading] = {one.slot: one.reading for one in filled}
    sign = found.pop(SIGN, None)
    if sign is not None and "delta" in found and isinstance(found["delta"].value, int):
        value = abs(found["delta"].value) * (-1 if sign.value == "-" else 1)
        found["delta"] = replace(found["delta"], value=value)
    return found


def _with_memory(heard: Heard, sentence: Sentence) -> dict[str, Reading]:
    """The values, and of what is missing that which was spoken of just now: the one record that was
    shown where the phrase points at it, and what the same command was told before."""
    memory, command = sentence.memory, heard.command
    found = dict(heard.readings)
    points = bool(_POINTS & sentence.words)
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
