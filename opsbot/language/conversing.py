"""Phrases that lean on what was said before: answers, choices, follow-ups and corrections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from opsbot.command import Command, Slot
from opsbot.language.deciding import decide
from opsbot.language.grammar import grammar
from opsbot.language.lexicon import FILLERS, LEADS, LOOSE_FILLERS, MARKS, NOUNS, POLITE
from opsbot.language.matching import Matcher
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import Memory
from opsbot.language.names import words_of
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, of_refs, read, together
from opsbot.language.templates import Hole
from opsbot.language.words import listed, tokenize
from opsbot.reply import Ref

# What a correction begins or ends with: "no, i meant globex", "sorry, 14", "wrong, offer i meant".
_CORRECTS = frozenset(listed("no nope sorry wrong oops meant mean not rather"))
_AROUND_IT = _CORRECTS | frozenset(
    listed("i that one it was is the a an to for make instead ok oh")
)


def answer(phrase: str, memory: Memory, world: World) -> Meaning | None:
    """The phrase as the answer to the question that was asked last."""
    command = world.registry.get(memory.command)
    if command is None or memory.ask is None:
        return None
    slot = command.slot(memory.ask)
    reading = _among(phrase, memory.choices, world) or _plainly(slot, phrase, world)
    if not reading:
        return None
    return decide(command, {**_recalled(command, memory, world), slot.name: reading}, 1.0, world)


def _among(phrase: str, choices: tuple[Ref, ...], world: World) -> Reading | None:
    """One of the records that were offered, by any part of its name that tells it apart."""
    if not choices:
        return None
    kinds = {ref.kind for ref in choices}
    found = world.names.find(
        kinds, [w for w in words_of(phrase) if w not in FILLERS | {"one", "ones"}]
    )
    fitting = tuple(ref for ref in found.refs if ref in choices)
    return of_refs(fitting, found.sure) if len(fitting) == 1 else None


def _plainly(slot: Slot, phrase: str, world: World) -> Reading:
    """The answer as it stands, and again without the small words around it."""
    reading = read(slot, phrase, world)
    if reading or slot.kind == "text":
        return reading
    words = [token.text for token in tokenize(phrase) if token.word not in FILLERS]
    return read(slot, " ".join(words), world) if words else reading


def _recalled(command: Command, memory: Memory, world: World) -> dict[str, Reading]:
    """The slots the conversation holds, read again."""
    known = {slot.name: slot for slot in command.slots}
    return {
        name: together([read(known[name], one, world) for one in _texts(value)])
        for name, value in memory.slots.items()
        if name in known
    }


def _texts(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def chosen(phrase: str, memory: Memory, world: World) -> str | None:
    """The call of the offered command that a phrase names: "the customer"."""
    words = {word.removesuffix("s") for word in words_of(phrase)} - FILLERS
    if not words:
        return None
    offered = zip(memory.options, memory.buttons, strict=False)
    fitting = [call for id, (_, call) in offered if words <= _said_of(id)]
    return fitting[0] if len(fitting) == 1 else None


def _said_of(command: str) -> set[str]:
    noun, _, verb = command.partition(".")
    return {noun.removesuffix("s"), noun, verb}


# -- follow-ups -------------------------------------------------------------------------------


def follow_up(sentence: Sentence) -> Meaning | None:
    """The phrase as a change to what was asked last: "and last week?", "only over 100", "make it
    ten". Where the last command takes no such thing, another one that reads and is of its subject
    may: "by country?"."""
    memory, world = sentence.memory, sentence.world
    last = world.registry.get(memory.command)
    if last is None or last.writes or memory.ask:
        return None
    others = (c for c in world.registry if c.subject == last.subject and c is not last)
    for command in (last, *others):
        if command.writes:
            continue
        fragments = grammar(world.registry).fragments[command.id]
        matcher = Matcher(sentence, command, fragments, LOOSE_FILLERS)
        begun = _recalled(command, memory, world)
        match = matcher.follow_up(begun)
        slots = match.slots if match else None
        if slots is None and (value := _bare(sentence, matcher, LEADS | FILLERS | _AROUND_IT)):
            slots = {**begun, **value}
        if slots is not None:
            meaning = decide(command, slots, match.sure if match else 1.0, world)
            if command is last or meaning.outcome == "run":
                return meaning
    return None


def _bare(sentence: Sentence, matcher: Matcher, around: frozenset[str]) -> dict[str, Reading]:
    """The phrase as the value of one slot and nothing else: of one that was said before, if it may
    be several."""
    start, end = _without(sentence, around)
    if start >= end:
        return {}
    fitting = {
        slot.name: reading
        for slot in matcher.command.slots
        if slot.kind != "text"
        for reading, stop, _ in matcher.reader.readings(Hole(slot.name), start)
        if stop == end
    }
    before = {name: fitting[name] for name in fitting if name in sentence.memory.slots}
    for some in (before, fitting):
        if len(some) == 1:
            return some
    return {}


def _few_words(slots: Mapping[str, Reading]) -> bool:
    """Whether no slot swallowed several words as text: a correction is short."""
    return all(" " not in r.value for r in slots.values() if isinstance(r.value, str))


def _without(sentence: Sentence, around: frozenset[str]) -> tuple[int, int]:
    """The tokens between small words and marks at both ends."""
    tokens = sentence.tokens
    small = around | MARKS
    start, end = 0, len(tokens)
    if tokens[0].word == "not":  # "not tariq, femke"
        start = next((i for i, t in enumerate(tokens) if t.word in (",", "but", "-")), 0)
    while start < end and tokens[start].word in small | {"but", "-"}:
        start += 1
    # "12 not 10": what it is not ends it.
    end = next((i for i in range(start + 1, end) if tokens[i].word == "not"), end)
    while start < end and tokens[end - 1].word in small:
        end -= 1
    return start, end


# -- corrections ------------------------------------------------------------------------------


def correction(sentence: Sentence) -> Meaning | None:
    """The last command again with another value: "no, i meant globex", "sorry, 14". What was done
    is taken back first by whoever carries this out."""
    memory, world = sentence.memory, sentence.world
    command = world.registry.get(memory.command)
    words = [token.word for token in sentence.tokens]
    if command is None or memory.ask or not _CORRECTS & {*words[:2], *words[-1:]}:
        return None
    around = _AROUND_IT | FILLERS | frozenset().union(*NOUNS.values())
    fragments = grammar(world.registry).fragments[command.id]
    matcher = Matcher(sentence, command, fragments, _AROUND_IT | POLITE)
    value: Mapping[str, Reading] = _bare(sentence, matcher, around)
    if not value and (said := matcher.follow_up({})) and _few_words(said.slots):
        value = said.slots  # "no sorry, with dhl"
    if not value:
        return None
    meaning = decide(command, {**_recalled(command, memory, world), **value}, 1.0, world)
    return replace(meaning, corrects=True)
