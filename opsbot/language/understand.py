"""The ladder from a phrase to its meaning: strict form, answer to a question, templates, follow-up.

`understand` decides nothing that a careful colleague would not: a command runs when every word is
explained and every slot is one thing; where a slot is open it asks, where two commands fit equally
it offers both, and what nobody can explain is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from rapidfuzz import fuzz, process

from opsbot.command import Command, Registry, Slot
from opsbot.language import strict
from opsbot.language.guards import takes_write
from opsbot.language.matching import FILLERS, LEADS, NOUNS, Match, Matcher, Sentence
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import Memory
from opsbot.language.names import words_of
from opsbot.language.shorthand import spelt_out
from opsbot.language.slots import PROBLEMS, Reading, default_of, of_refs, read
from opsbot.language.spelling import Speller
from opsbot.language.templates import Template, option_words, templates, vocabulary
from opsbot.language.values import VOCABULARY, read_period
from opsbot.language.words import tokenize
from opsbot.reply import Ref

# Below this a write asks instead: two typing slips in one name are still one record, three are not.
SURE_ENOUGH = 0.8


@dataclass(frozen=True, slots=True)
class Grammar:
    """All commands' templates, and the words they are made of."""

    phrases: Mapping[str, tuple[Template, ...]]  # by a word they need, "" where none is
    fragments: Mapping[str, tuple[Template, ...]]
    speller: Speller


@lru_cache(maxsize=8)
def grammar(registry: Registry) -> Grammar:
    """The registry's templates, compiled once."""
    phrases: dict[str, list[Template]] = {}
    fragments: dict[str, tuple[Template, ...]] = {}
    words: set[str] = set(VOCABULARY) | FILLERS | set().union(*NOUNS.values())
    for command in registry:
        whole, parts = templates(command)
        for template in whole:
            phrases.setdefault(template.key, []).append(template)
        fragments[command.id] = tuple(parts)
        for template in chain(whole, parts):
            words.update(vocabulary(template.nodes))
        for slot in command.slots:
            words.update(word for option in slot.options for word in option_words(option))
    keyed = {key: tuple(some) for key, some in phrases.items()}
    return Grammar(keyed, fragments, Speller(words))


def understand(phrase: str, conversation: Memory, world: World) -> Meaning:
    """What a phrase means in a conversation, against a world. Reads only; runs nothing."""
    meaning = strictly(phrase, world)
    if meaning is not None and not (meaning.plain and meaning.outcome in ("ask", "refuse")):
        return meaning
    if conversation.ask and (answered := _answer(phrase, conversation, world)):
        return answered
    if conversation.options and (chosen := _chosen(phrase, conversation, world)):
        return chosen
    natural = _natural(phrase, conversation, world)
    if natural.outcome == "refuse" and meaning is not None:
        return meaning
    return natural


# -- strict -----------------------------------------------------------------------------------


def strictly(phrase: str, world: World) -> Meaning | None:
    """The phrase as a strict form, or None where it is none. Needs no conversation."""
    exact = strict.parse(phrase, world.registry)
    if exact is None:
        return None
    first: Meaning | None = None
    for texts in exact.ways():
        meaning = _filled(exact, texts, world)
        if meaning is not None and meaning.outcome in ("run", "confirm"):
            return meaning
        first = first or meaning
    return first


def _filled(
    exact: strict.Strict, texts: Mapping[str, tuple[str, ...]], world: World
) -> Meaning | None:
    """A strict form with its slots read; None where they can't be and it may be a phrase yet."""
    readings: dict[str, Reading] = {}
    for name, values in texts.items():
        slot = exact.command.slot(name)
        several = [read(slot, text, world) for text in values]
        bad = [reading for reading in several if not reading]
        if bad:
            if exact.plain and not bad[0].problem:
                return None  # "deals won this year" only looks strict
            problem = bad[0].problem or f"“{' '.join(values)}” is not a {slot.name}"
            return Meaning("ask", exact.command, ask=name, confidence=0.0, problem=problem)
        readings[name] = _together(several)
    meaning = decide(exact.command, readings, 1.0, world)
    return replace(meaning, plain=True) if exact.plain else meaning


def _together(several: Sequence[Reading]) -> Reading:
    if len(several) == 1:
        return several[0]
    if unclear := next((one for one in several if one.choices), None):
        return unclear
    return Reading(tuple(one.value for one in several), sure=min(one.sure for one in several))


# -- answers ----------------------------------------------------------------------------------


def _answer(phrase: str, memory: Memory, world: World) -> Meaning | None:
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
        name: _together([read(known[name], one, world) for one in _texts(value)])
        for name, value in memory.slots.items()
        if name in known
    }


def _texts(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _chosen(phrase: str, memory: Memory, world: World) -> Meaning | None:
    """The phrase as the name of one of the commands that were offered: "the customer"."""
    words = {word.removesuffix("s") for word in words_of(phrase)} - FILLERS
    if not words:
        return None
    offered = zip(memory.options, memory.buttons, strict=False)
    fitting = [call for id, (_, call) in offered if words <= _said_of(id)]
    return strictly(fitting[0], world) if len(fitting) == 1 else None


def _said_of(command: str) -> set[str]:
    noun, _, verb = command.partition(".")
    return {noun.removesuffix("s"), noun, verb}


# -- natural phrases --------------------------------------------------------------------------


def sentence_of(phrase: str, memory: Memory, world: World) -> Sentence:
    """A phrase split into words, with its typos corrected."""
    typed = spelt_out(tokenize(phrase))
    speller = grammar(world.registry).speller
    meant = [speller.meant(token, world.names.knows) for token in typed]
    last = memory.slots.get("period")
    period = read_period(last, world.clock) if isinstance(last, str) else None
    return Sentence(phrase, typed, meant, world, memory, period.start.date() if period else None)


def _natural(phrase: str, memory: Memory, world: World) -> Meaning:
    rules = grammar(world.registry)
    sentence = sentence_of(phrase, memory, world)
    matches = _matches(sentence, rules, may_miss=False)
    if not matches and (follows := _follow_up(sentence, rules)):
        return follows
    matches = matches or _matches(sentence, rules, may_miss=True)
    if not matches:
        return Meaning("refuse", confidence=0.0, problem=_unreadable(sentence))
    best = max(match.weight for match in matches)
    equal = {m.command.id: m for m in matches if m.weight > best - 0.25}
    # Of two readings the one that leaves nothing open is meant.
    clear = {id: m for id, m in equal.items() if not any(r.choices for r in m.slots.values())}
    fitting = list((clear or equal).values())
    meanings = [_in_view(decide(m.command, m.slots, m.sure, world), m, sentence) for m in fitting]
    if len(meanings) == 1:
        return meanings[0]
    return Meaning(
        "choose", options=tuple(meanings), confidence=min(one.confidence for one in meanings)
    )


def _unreadable(sentence: Sentence) -> str:
    """A date that does not exist or a number beyond counting, where that is what was in the way."""
    for kind, problem in PROBLEMS.items():
        for at in range(len(sentence.tokens)):
            for span in sentence.spans(at, kind):
                return problem.format(span.value)
    return ""


def _in_view(meaning: Meaning, match: Match, sentence: Sentence) -> Meaning:
    """The record a command is about is the one that was shown just now, where that was only one and
    none was named: "add 20"."""
    if meaning.outcome != "ask" or meaning.choices or meaning.command is None or not meaning.ask:
        return meaning
    slot = meaning.command.slots[0]
    ref = sentence.memory.shown_one(slot.records) if slot.name == meaning.ask else None
    if ref is None:
        return meaning
    slots = {**match.slots, slot.name: Reading(ref, sure=0.9)}
    return decide(meaning.command, slots, match.sure, sentence.world)


def _matches(sentence: Sentence, rules: Grammar, *, may_miss: bool) -> list[Match]:
    """Each command's best match, of those that explain the whole phrase."""
    best: dict[str, Match] = {}
    matchers: dict[str, Matcher] = {}
    may_write = takes_write(sentence.tokens)
    for key in ("", *sentence.words):
        for template in rules.phrases.get(key, ()):
            command = template.command
            if (command.writes and not may_write) or not template.possible(sentence.words):
                continue
            if command.id not in matchers:
                fragments = rules.fragments[command.id]
                matchers[command.id] = Matcher(sentence, command, fragments, may_miss=may_miss)
            match = matchers[command.id].match(template)
            if match and (command.id not in best or match.better(best[command.id])):
                best[command.id] = match
    return list(best.values())


def _follow_up(sentence: Sentence, rules: Grammar) -> Meaning | None:
    """The phrase as a change to what was asked last: "and last week?", "only over 100". Where the
    last command takes no such thing, another reading one of its subject may: "by country?"."""
    memory, world = sentence.memory, sentence.world
    last = world.registry.get(memory.command)
    if last is None or last.writes or memory.ask:
        return None
    others = (c for c in world.registry if c.subject == last.subject and c is not last)
    for command in (last, *others):
        if command.writes:
            continue
        fragments = rules.fragments[command.id]
        matcher = Matcher(sentence, command, fragments, fillers=FILLERS | LEADS)
        match = matcher.follow_up(_recalled(command, memory, world))
        if match:
            meaning = decide(command, match.slots, match.sure, world)
            if command is last or meaning.outcome == "run":
                return meaning
    return None


# -- deciding ---------------------------------------------------------------------------------


def decide(command: Command, readings: Mapping[str, Reading], sure: float, world: World) -> Meaning:
    """A command with what was read for its slots: run it, confirm it, or ask for the first slot
    that is open. Slots said to be what they are by default count as not said."""
    slots = {
        name: reading.value for name, reading in readings.items() if reading and not reading.choices
    }
    confidence = min([sure, *(reading.sure for reading in readings.values())])
    for slot in command.slots:
        reading = readings.get(slot.name)
        if reading is not None and reading.choices:
            return Meaning("ask", command, slots, slot.name, reading.choices, (), confidence)
        if slot.required and slot.name not in slots:
            return Meaning("ask", command, slots, slot.name, confidence=confidence)
    slots = {n: v for n, v in slots.items() if v != default_of(command.slot(n), world)}
    if command.writes and confidence < SURE_ENOUGH:
        only = Meaning("run", command, slots, confidence=confidence)
        return Meaning("choose", options=(only,), confidence=confidence)
    return Meaning("confirm" if command.costly else "run", command, slots, confidence=confidence)


def nearest(phrase: str, registry: Registry, count: int = 3) -> list[Command]:
    """The commands whose phrases look most like what nobody understood: only to offer them."""
    known = {
        template.text: template.command
        for some in grammar(registry).phrases.values()
        for template in some
        if not template.command.planned
    }
    words = " ".join(words_of(phrase)[:30])
    close = process.extract(words, known.keys(), scorer=fuzz.token_set_ratio, limit=count * 4)
    return list(dict.fromkeys(known[text] for text, score, _ in close if score > 50))[:count]
