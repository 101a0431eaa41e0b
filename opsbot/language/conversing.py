"""Phrases that lean on what was said before: answers, choices, follow-ups and corrections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from opsbot.command import Command, Registry, Slot
from opsbot.language.deciding import decide
from opsbot.language.frames import frames
from opsbot.language.grammar import grammar, sentence_of
from opsbot.language.guards import asks, takes_write
from opsbot.language.lexicon import (
    FILLERS,
    IT,
    LEADS,
    LONG_TEXTS,
    LOOSE_FILLERS,
    MARKS,
    NOUN_WORDS,
    POLITE,
    SMALL,
    THEM,
    TO_ME,
    TURNS,
)
from opsbot.language.matching import Matcher, Way
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import Memory
from opsbot.language.names import words_of
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, of_refs, read, together
from opsbot.language.spelling import english
from opsbot.language.templates import Fragments, Hole
from opsbot.language.words import fold, listed, tokenize
from opsbot.reply import Ref
from opsbot.rules.sales import previous
from opsbot.values import Period, When

# What tells a correction: "no, i meant globex", "sorry, 14", "wrong, offer i meant", "make it 5".
_CORRECTS = frozenset(
    listed(
        "no nope sorry wrong oops whoops oop meant mean not rather mistake typo actually scratch"
    )
    + listed("wait make fingers instead")
)
# "I said 15, not 50".
_SAID = frozenset(listed("said typed wrote"))
# "Scratch that, 1043": what was said is taken back, not a record.
_SCRATCH = frozenset(listed("scratch scrap strike forget drop"))
# Before a yes, these narrow what was asked: "only a fiver of it".
_NARROWS = frozenset(listed("only just"))
# What may stand around the right value and says nothing by itself.
_AROUND_IT = frozenset(
    listed(
        "i that one it was is the a an to for make instead ok oh ah er erm hm hmm argh my fat bad"
    )
    + listed(
        "me we of on at by in there are be should have been has thing way round man person guy"
    )
    + listed("woman lady order bit again same and ones hang")
)
# What is asked for with these is no correction of what was done: "no, show 1042".
_OTHER_WISHES = frozenset(
    listed("show tell see get give know let showing telling giving quick question able do got")
)
_AROUND_ANSWERS = FILLERS | frozenset(
    listed(
        "one ones of them those it is was that be at on to for in with then and make by size oops"
        " about around roughly approximately circa some maybe say as will would should oughta do"
        " enough plenty suffice fine"
    )
)
_FOLLOWS = LOOSE_FILLERS | frozenset(listed("that thing things again those them ones one for"))
_POINTS = IT | THEM | frozenset(listed("its his their"))
# Ordinary words that phrases are made of: no carrier is called so.
_COMMON = frozenset(
    listed("great good fine cool perfect lovely nice done ready sure right well ok merry morning")
)
_BEFORE_THAT = frozenset({
    "one before", "one before that", "before that", "one before it", "previous one",
    "one previous to that", "one prior", "one prior to that", "preceding one", "period before",
    "period before that",
})  # fmt: skip
# "Set it to 62", "make it 62 from now on": around the value that becomes the record's.
_SETS = frozenset(listed("make set change put bring"))
_AROUND_SET = POLITE | frozenset(
    listed("to at it that them let us say from now on instead i mean meant rather then be and in")
)
# What such a value may be called: "make it 27.90, the price i mean".
_CALLED = frozenset(listed("price cost value stock level quantity amount weight date deadline"))
# What "make it" may set: what a record is, not by how much it changes.
_STATES = frozenset(listed("money quantity percent weight date when days size"))


def answer(phrase: str, memory: Memory, world: World) -> Meaning | None:
    """The phrase as the answer to the question that was asked last."""
    command = world.registry.get(memory.command)
    if command is None or memory.ask is None:
        return None
    slot = command.slot(memory.ask)
    known = recalled(command, memory, world)
    if reading := _among(phrase, memory.choices, world) or _plainly(slot, phrase, world):
        return decide(command, {**known, slot.name: reading}, 1.0, world)
    shown = replace(memory, shown=memory.choices or memory.shown)
    values = _Values(sentence_of(phrase, shown, world), command, slot.name).read()
    return decide(command, {**known, **values}, 1.0, world) if values else None


def is_new(sentence: Sentence) -> bool:
    """Whether a phrase asks something itself: then it is no text that was asked for."""
    words = [token.word for token in sentence.tokens]
    return asks(sentence.tokens) or (words[0] in TO_ME and "me" in words[1:2])


class _Values(Matcher):
    """Nothing but values of a command's slots, where each fits one slot or the one asked for."""

    def __init__(self, sentence: Sentence, command: Command, asked: str) -> None:
        super().__init__(sentence, command, Fragments(()), _AROUND_ANSWERS)
        self.asked = asked

    def read(self) -> dict[str, Reading]:
        """The values, by slot; none where a word is left over."""
        way = self._whole(None)
        return dict(way.slots) if way else {}

    def _between(
        self, at: int, filled: frozenset[str], used: frozenset[int]
    ) -> Iterator[tuple[int, Way, int | None]]:
        if at in self.passed_over:
            yield at + 1, Way(0.2), None
        fitting: dict[int, dict[str, tuple[Reading, float]]] = {}
        for name, slot in self.reader.slots.items():
            if slot.kind != "text" and name not in filled:
                for reading, end, weight in self.reader.readings(Hole(name), at):
                    fitting.setdefault(end, {}).setdefault(name, (reading, weight))
        for end, some in fitting.items():
            name = next(iter(some)) if len(some) == 1 else self.asked
            if name in some:
                reading, weight = some[name]
                yield end, Way(weight, ((name, reading),)), None


def _among(phrase: str, choices: tuple[Ref, ...], world: World) -> Reading | None:
    """One of the records that were offered, by any part of its name that tells it apart."""
    if not choices:
        return None
    kinds = {ref.kind for ref in choices}
    for small in (FILLERS | {"one", "ones"}, _AROUND_ANSWERS):
        words = [word for word in words_of(phrase) if word not in small]
        found = world.names.find(kinds, words, among=choices)
        if len(found.refs) == 1:
            return of_refs(found.refs, found.sure)
    return None


def _plainly(slot: Slot, phrase: str, world: World) -> Reading:
    """The answer as it stands, and again without the small words around it."""
    reading = read(slot, phrase, world)
    if reading or slot.kind == "text":
        return reading
    words = [token.text for token in tokenize(phrase) if token.word not in FILLERS]
    return read(slot, " ".join(words), world) if words else reading


def recalled(command: Command, memory: Memory, world: World) -> dict[str, Reading]:
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
    if earlier := _period_before(sentence, last):
        return decide(last, {**recalled(last, memory, world), **earlier}, 1.0, world)
    others = [c for c in world.registry if c.subject == last.subject and c is not last]
    if _POINTS & sentence.words:
        others = []  # "its customer" asks for that, not for more of the same
    for command in (last, *others):
        if command.writes:
            continue
        fragments = grammar(world.registry).fragments[command.id]
        matcher = Matcher(sentence, command, fragments, _FOLLOWS)
        begun = recalled(command, memory, world)
        match = matcher.follow_up(begun)
        slots = match.slots if match else None
        if slots is None:
            start, end = _without(sentence, _FOLLOWS | _AROUND_IT | _CORRECTS)
            if value := _bare(sentence, matcher, start, end):
                slots = {**begun, **value}
        if slots is not None:
            meaning = decide(command, slots, match.sure if match else 1.0, world)
            if command is last or meaning.outcome == "run":
                return meaning
    return None


def _period_before(sentence: Sentence, last: Command) -> dict[str, Reading]:
    """ "And the one before that?": the period before the one that was asked about."""
    words = [t.word for t in sentence.tokens if t.word not in LEADS | MARKS | POLITE]
    if " ".join(words) not in _BEFORE_THAT or "period" not in sentence.memory.slots:
        return {}
    known = recalled(last, sentence.memory, sentence.world).get("period")
    if known is None or not isinstance(known.value, Period):
        return {}
    return {"period": Reading(previous(known.value), sure=1.0)}


def turns_back(sentence: Sentence) -> bool:
    """Whether a phrase begins as a change to what was said or shown: "make that 5", "scratch that,
    1043"."""
    said = [t.word for t in sentence.tokens if t.word not in POLITE | MARKS][:3]
    return len(said) == 3 and said[0] in _SETS | _SCRATCH and said[1] in IT


def narrows(sentence: Sentence) -> bool:
    """Whether a phrase begins as part of what was asked last: "just linus berg's"."""
    return sentence.tokens[0].word in _NARROWS


def _bare(sentence: Sentence, matcher: Matcher, start: int, end: int) -> dict[str, Reading]:
    """A stretch of the phrase as the value of one slot and nothing else: of one that was said
    before, if it may be several. Small words before it may belong to it: "a fiver", "the 27th"."""
    if start >= end:
        return {}
    small = _AROUND_IT | FILLERS
    fitting: dict[str, Reading] = {}
    for at in range(start, -1, -1):
        if at < start and sentence.tokens[at].word not in small:
            break
        for slot in matcher.command.slots:
            if slot.kind != "text":
                for reading, stop, _ in matcher.reader.readings(Hole(slot.name), at):
                    if stop == end or (stop > end and _is_small(sentence, end, stop)):
                        fitting.setdefault(slot.name, reading)
        if fitting:
            break
    before = {name: fitting[name] for name in fitting if name in sentence.memory.slots}
    for some in (before, fitting):
        if len(some) == 1:
            return some
    return {}


def _is_small(sentence: Sentence, start: int, end: int) -> bool:
    return all(t.word in _AROUND_IT | FILLERS | MARKS for t in sentence.tokens[start:end])


def _few_words(slots: Mapping[str, Reading]) -> bool:
    """Whether no slot swallowed several words as text: a correction is short."""
    return all(" " not in r.value for r in slots.values() if isinstance(r.value, str))


def _without(
    sentence: Sentence, around: frozenset[str], start: int = 0, end: int | None = None
) -> tuple[int, int]:
    """The tokens between small words and marks at both ends."""
    tokens = sentence.tokens
    small = around | MARKS
    end = len(tokens) if end is None else end
    while start < end and tokens[start].word in small:
        start += 1
    while start < end and tokens[end - 1].word in small:
        end -= 1
    return start, end


# -- amendments -------------------------------------------------------------------------------


def amendment(sentence: Sentence) -> Meaning | None:
    """What was shown is changed: "make it 62" after a price, where one write of the subject takes
    such a value."""
    memory, world = sentence.memory, sentence.world
    last = world.registry.get(memory.command)
    words = [token.word for token in sentence.tokens]
    said = [word for word in words if word not in POLITE | MARKS]
    if last is None or last.writes or memory.ask or not takes_write(sentence.request):
        return None
    if len(said) < 3 or said[0] not in _SETS or said[1] not in IT or TURNS & set(words):
        return None
    found = []
    for command in world.registry:
        if command.subject != last.subject or not command.writes or not command.slots:
            continue
        first, *rest = command.slots
        ref = memory.shown_one(first.records) if first.records else None
        state = next((slot for slot in rest if slot.required), None)
        if ref is None or state is None or state.kind not in _STATES:
            continue
        own = _CALLED & frames(world.registry)[0][command.id].words
        start, end = _without(sentence, _AROUND_SET | _SETS | own)
        matcher = Matcher(sentence, command, Fragments(()), POLITE)
        readings = matcher.reader.readings(Hole(state.name), start) if start < end else []
        value = next((reading for reading, stop, _ in readings if stop == end), None)
        if value:
            slots = {first.name: Reading(ref, sure=0.9), state.name: value}
            told = len(own.intersection(words))
            found.append((told, decide(command, slots, 0.9, world)))
    most = max((told for told, _ in found), default=0)
    meanings = [meaning for told, meaning in found if told == most]
    if len(meanings) > 1:
        return Meaning("choose", options=tuple(meanings), confidence=0.9)
    return meanings[0] if meanings else None


# -- corrections ------------------------------------------------------------------------------


def correction(sentence: Sentence) -> Meaning | None:
    """The last command again with another value: "no, i meant globex", "sorry, 14". What was done
    is taken back first by whoever carries this out."""
    memory, world = sentence.memory, sentence.world
    command = world.registry.get(memory.command)
    if command is None or memory.ask:
        return None
    telling = _CORRECTS | _NARROWS if command.costly else _CORRECTS
    if turns_back(sentence):
        telling |= _SCRATCH
    if not telling & sentence.words or (command.writes and not _may_redo(sentence, telling)):
        return None
    known = recalled(command, memory, world)
    if "not" in sentence.words:
        telling |= _SAID
    around = telling | _AROUND_IT | NOUN_WORDS | THEM | ((FILLERS | POLITE) - _OTHER_WISHES)
    value: Mapping[str, Reading] = {}
    for small in (around, around | _verbs(world.registry)[command.id]):
        start, end, denied = _denied(sentence, small)
        outside = [t.word for i, t in enumerate(sentence.tokens) if not start <= i < end]
        if not value and start < end and telling.intersection(outside):
            value = _right(sentence, command, start, end, known)
            if denied and value and not _was_said(sentence, command, denied, known, value):
                return None
    same = all(name in known and known[name].value == r.value for name, r in value.items())
    if not value or (command.writes and same):
        return None
    meaning = decide(command, {**known, **value}, 1.0, world)
    return replace(meaning, corrects=True)


def _right(
    sentence: Sentence, command: Command, start: int, end: int, known: Mapping[str, Reading]
) -> Mapping[str, Reading]:
    """What a stretch of a correction is for the command: a value, a fragment, or a name."""
    fragments = grammar(sentence.world.registry).fragments[command.id]
    matcher = Matcher(sentence, command, fragments, _AROUND_IT | POLITE)
    if value := _bare(sentence, matcher, start, end):
        return {name: narrowed(one, known.get(name), sentence) for name, one in value.items()}
    part = sentence.part(start, end, sentence.memory)
    said = Matcher(part, command, fragments, _AROUND_IT | POLITE).follow_up({})
    if said and _few_words(said.slots):
        return said.slots  # "no sorry, with dhl"
    return _as_named(sentence, command, start, end)


def _as_named(sentence: Sentence, command: Command, start: int, end: int) -> dict[str, Reading]:
    """One word as the text that was said before, where it may be a name, or what is written like
    one: "no sorry, dhl", "no, Royal Mail"."""
    texts = [*(command.texts & sentence.memory.slots.keys()) - LONG_TEXTS]
    word = sentence.typed[start].word
    names = frames(sentence.world.registry)[0][command.id].words - FILLERS - SMALL - _COMMON
    titled = end - start > 1 and all(t.text.istitle() for t in sentence.typed[start:end])
    named = end - start == 1 and (word not in english() or word in names)
    if len(texts) != 1 or not (named or titled):
        return {}
    return {texts[0]: Reading(sentence.text_of(start, end), sure=1.0)}


def _may_redo(sentence: Sentence, telling: frozenset[str]) -> bool:
    """Whether a phrase may change what was done: "wait, is 1043 shipped" only asks."""
    tokens = list(sentence.tokens)
    while tokens and (tokens[0].word in telling or tokens[0].word in MARKS):
        del tokens[0]
    return takes_write(sentence.request) and not asks(tokens)


def narrowed(reading: Reading, old: Reading | None, sentence: Sentence) -> Reading:
    """Of several records the one that adds to the name that was said: "of the large ones"; a day
    at the time, and a time on the day, that was said: "not thursday, friday"."""
    if old is not None and isinstance(old.value, When) and isinstance(reading.value, When):
        at, day = reading.value.time or old.value.time, reading.value.day
        places = range(len(sentence.tokens))
        if any(sentence.spans(i, "time") for i in places):
            names_day = any(sentence.spans(i, "date") for i in places)
            day = day if names_day else old.value.day
        return replace(reading, value=When(day, at))
    if old is None or not isinstance(old.value, Ref) or not reading.choices:
        return reading
    words = set(words_of(old.value.label))
    longer = tuple(ref for ref in reading.choices if words < set(words_of(ref.label)))
    return of_refs(longer, reading.sure) if len(longer) == 1 else reading


@lru_cache(maxsize=8)
def _verbs(registry: Registry) -> Mapping[str, frozenset[str]]:
    """What each command's phrases begin with: "…, please shift that task"."""
    outlines = grammar(registry).outlines
    return {id: one.begins - TURNS - _OTHER_WISHES for id, one in outlines.items()}


def _denied(sentence: Sentence, around: frozenset[str]) -> tuple[int, int, tuple[int, int] | None]:
    """Where the right value is, and the wrong one that is denied: "not 1105, i meant 1104",
    "13 not 31". A denial that goes on as a sentence leaves nothing."""
    words = [token.word for token in sentence.tokens]
    small = around | MARKS
    if "not" not in words:
        return (*_without(sentence, around | {"but", "-"}), None)
    no = words.index("not")
    stop = next((i for i in range(no + 1, len(words)) if words[i] in (",", "but", "-", ";", ".")),
                len(words))  # fmt: skip
    denied = no + 1, stop
    if stop == no + 1:
        return 0, 0, None  # "43 is not"
    if all(word in small for word in words[:no]):
        return (*_without(sentence, around | {"but", "-"}, stop), denied)
    if all(word in small for word in words[stop:]):
        return (*_without(sentence, around | {"but", "-"}, 0, no), denied)
    return 0, 0, None


def _was_said(
    sentence: Sentence,
    command: Command,
    denied: tuple[int, int],
    known: Mapping[str, Reading],
    value: Mapping[str, Reading],
) -> bool:
    """Whether what is denied is what was said before in the slot that gets another value: "not
    that one", "not tuesday"."""
    start, end = _without(sentence, FILLERS, *denied)
    tokens = sentence.tokens[slice(*denied)]
    reader = Reader(sentence, command)
    if all(token.word in IT | THEM | MARKS | FILLERS | NOUN_WORDS for token in tokens):
        return True
    for name in value:
        old = known.get(name)
        if old is None:
            continue
        if isinstance(old.value, str) and reader.slots[name].kind == "text":
            return fold(sentence.text_of(start, end)) == fold(old.value)
        for at in range(denied[0], end):
            alone = read(reader.slots[name], sentence.text_of(at, end), sentence.world)
            if alone and alone.value == old.value:
                return True
            for reading, stop, _ in reader.readings(Hole(name), at):
                if stop in (end, denied[1]) and old.value in (reading.value, *reading.choices):
                    return True
    return False
