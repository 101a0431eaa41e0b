"""Why a phrase means what it means: each stage of understanding done again, and written down.

`understand` keeps no record of its way, so that it stays fast and plain. Here its stages are asked
one by one what they make of the phrase. What comes out is text and numbers only, for a developer
who wants to know in a minute where a wrong answer came from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from opsbot.command import Slot
from opsbot.language import learned
from opsbot.language.clauses import Part as Stretch
from opsbot.language.clauses import buried, fitting, in_turn, parts, says_much, swallows
from opsbot.language.conversing import (
    amendment,
    answer,
    chosen,
    correction,
    follow_up,
    narrows,
    turns_back,
)
from opsbot.language.deciding import SURE_ENOUGH, in_view
from opsbot.language.frames import loosely
from opsbot.language.grammar import grammar, left_open, matches, sentence_of
from opsbot.language.guards import (
    asks,
    asks_leave,
    doubts,
    is_question,
    is_quoted,
    takes_write,
    thanks,
)
from opsbot.language.lexicon import (
    CONDITIONS,
    FILLERS,
    IT,
    JOINING,
    MARKS,
    POLITE,
    REPORTS,
    SMALL,
    THEM,
    TURNS,
)
from opsbot.language.matching import Match
from opsbot.language.meaning import Meaning, World, as_json
from opsbot.language.memory import EMPTY, Memory
from opsbot.language.nearly import Near, near_misses
from opsbot.language.offering import offers
from opsbot.language.questions import about_record
from opsbot.language.reading import Reader
from opsbot.language.second_thoughts import second_thought
from opsbot.language.sentence import Sentence
from opsbot.language.spelling import english
from opsbot.language.telegrams import goes_on
from opsbot.language.templates import Hole
from opsbot.language.trained.opinions import second_opinion, settled
from opsbot.language.trained.reader import likely
from opsbot.language.trained.told import Trained, told
from opsbot.language.understand import (
    best_of,
    meaning_of,
    naturally,
    opened,
    strictly,
    understand,
)
from opsbot.language.unsaid import unsaid
from opsbot.language.values import Tense, find
from opsbot.language.words import Token, fold
from opsbot.reply import Ref

# More candidates, and more parts of a message, only hide the ones that matter.
CANDIDATES = 10
PARTS = 12
# So many labels of the trained reader are told, beside nothing and a correction.
LIKELIEST = 5


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was typed, what it may be, why so, and what it counts as."""

    typed: str
    meant: tuple[str, ...]  # the likeliest first
    why: str
    counts_as: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value found in the words, whether or not a command took it."""

    kind: str
    words: str
    value: Any


@dataclass(frozen=True, slots=True)
class Named:
    """Records that some words may mean. Several that are no list are ones to choose from."""

    kinds: tuple[str, ...]  # "deal (open)" where only such can be meant
    words: str
    records: tuple[str, ...]
    is_open: bool
    sure: float


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the message that was tried as the request, and what it fits."""

    words: str
    may_write: bool
    why_not: str
    fits: tuple[str, ...]
    dropped: tuple[str, ...]  # writes that the rest of the message speaks against
    taken: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A command that was found, by a rung of the ladder. `taken` is what the phrase means."""

    rung: str
    command: str
    template: str
    weight: float | None
    sure: float
    slots: Mapping[str, Any]
    unclear: Mapping[str, Sequence[str]]  # slots that several records fit
    gap: bool
    taken: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard that fired, the words that set it off, and what it does."""

    name: str
    words: tuple[str, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What the phrase means, by which rung, and why so. What is offered are commands."""

    outcome: str
    command: str | None
    slots: Mapping[str, Any]
    confidence: float
    rung: str
    because: str
    ask: str | None = None
    choices: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the conversation held when the phrase was said."""

    command: str
    slots: Mapping[str, Any]
    ask: str | None
    offers: tuple[str, ...]
    shown: tuple[str, ...]
    put_off: str  # a question that another request left open


@dataclass(frozen=True, slots=True)
class Why:
    """All that can be said about how a phrase was understood."""

    phrase: str
    remembered: Remembered | None
    words: tuple[Word, ...]
    values: tuple[Value, ...]
    named: tuple[Named, ...]
    parts: tuple[Part, ...]
    candidates: tuple[Candidate, ...]
    near: tuple[Near, ...]
    guards: tuple[Guard, ...]
    trained: Trained
    decision: Decision


@dataclass(frozen=True, slots=True)
class _Rung:
    """A rung of the ladder on which something was found: matches, or a meaning without any."""

    name: str
    matches: Sequence[Match] = ()
    meaning: Meaning | None = None

    @property
    def commands(self) -> set[str]:
        return {match.command.id for match in self.matches} | _commands(self.meaning)


def explain(phrase: str, memory: Memory, world: World) -> Why:
    """Why a phrase means what it means in a conversation, against a world."""
    sentence = sentence_of(phrase, memory, world)
    meaning = understand(phrase, memory, world)
    rungs = list(_ladder(phrase, sentence))
    deciding = _deciding(rungs, meaning)
    candidates = _candidates(rungs, deciding, meaning)
    learnt = told(sentence)
    fits = _commands(meaning).union(*(rung.commands for rung in rungs if rung.name == "template"))
    return Why(
        phrase,
        None if memory == EMPTY else _remembered(memory),
        tuple(_words(sentence)),
        tuple(_values(sentence)),
        tuple(_named(sentence)),
        tuple(_parts(sentence, rungs)),
        tuple(candidates[:CANDIDATES]),
        tuple(near_misses(sentence, fits)),
        tuple(_guards(sentence.request)),
        learnt,
        _decision(meaning, deciding, candidates, sentence, learnt),
    )


def _remembered(memory: Memory) -> Remembered:
    shown = tuple(f"{ref.kind} {ref.label}" for ref in memory.shown)
    under = memory.beneath
    put_off = f"{under.command} asked for {under.ask}" if under else ""
    slots = as_plain(memory.slots)
    return Remembered(memory.command, slots, memory.ask, memory.options, shown, put_off)


def as_plain(slots: Mapping[str, Any]) -> dict[str, Any]:
    return {name: as_json(value) for name, value in slots.items()}


# -- words ------------------------------------------------------------------------------------


def _words(sentence: Sentence) -> Iterator[Word]:
    before: list[str] = []  # "don't" is two words, of which only the last has a text
    for at, token in enumerate(sentence.typed):
        if not token.text:
            before.append(token.word)
            continue
        meant = tuple(" ".join([*before, word]) for word in sentence.meant[at])
        shortened = bool(before) or fold(token.text) != token.word
        yield Word(
            token.text, meant, _why_so(token, sentence, at, shortened), _counts_as(sentence, at)
        )
        before = []


def _why_so(token: Token, sentence: Sentence, at: int, shortened: bool) -> str:
    """Why a word was corrected, or why it stayed as it was typed."""
    if token.kind != "word":
        return token.kind
    if shortened:
        return "short for it"
    if sentence.meant[at][0] != token.word:
        return "typo of ours"
    known = {
        "ours": grammar(sentence.world.registry).speller.knows(token.word),
        "a name": sentence.world.names.knows(token.word),
        "English": token.word in english(),
    }
    return ", ".join(why for why, true in known.items() if true) or "near nothing we know"


def _counts_as(sentence: Sentence, at: int) -> tuple[str, ...]:
    word = sentence.tokens[at].word
    asking = any(start <= at < end for start, end in sentence.pleas.items())
    counts = {
        "asks nicely": asking,
        "says nothing": word in POLITE or word in MARKS,
        "says nothing in a read": word in FILLERS - POLITE,
        "points": word in IT | THEM,
        "condition": word in CONDITIONS,
        "turns the meaning": word in TURNS - CONDITIONS,
        "report": word in REPORTS,
    }
    return tuple(name for name, true in counts.items() if true)


@dataclass(frozen=True, slots=True)
class _Mention:
    """Words that mean records, which may stand inside of others that mean the same."""

    start: int
    end: int
    refs: tuple[Ref, ...]
    is_open: bool
    sure: float

    def holds(self, other: _Mention) -> bool:
        inside = self.start <= other.start and other.end <= self.end
        return inside and self != other and self.refs == other.refs


# -- values -----------------------------------------------------------------------------------


def _values(sentence: Sentence) -> Iterator[Value]:
    """The values in their order: spans, those that differ where the past or the future is meant,
    and closed sets' options."""
    found: dict[tuple[int, int, str, str], Value] = {}
    tenses: tuple[Tense | None, ...] = (None, "past", "future")
    for tense in tenses:
        for span in find(sentence.tokens, sentence.world.clock, tense, sentence.around):
            words = sentence.text_of(span.start, span.end)
            kind = span.kind
            key = (span.start, span.end, kind, str(span.value))
            if tense and key not in found:
                kind = f"{kind}, if {tense}"
            found.setdefault(key, Value(kind, words, as_json(span.value)))
    slots_of: dict[tuple[int, int, str], dict[str, None]] = {}
    for slot, reader in _slots(sentence, "choice"):
        for at in range(len(sentence.tokens)):
            for reading, end, _ in reader.readings(Hole(slot.name), at):
                slots_of.setdefault((at, end, reading.value), {})[slot.name] = None
    for (start, end, option), names in slots_of.items():
        words, kind = sentence.text_of(start, end), f"option of {' or '.join(names)}"
        found[start, end, "", option] = Value(kind, words, option)
    for key in sorted(found, key=lambda key: (key[0], -key[1])):
        inside = [one for one in found if one[0] <= key[0] and key[1] <= one[1] and one != key]
        if not any(found[one].value == found[key].value and one[2] == key[2] for one in inside):
            yield found[key]


def _slots(sentence: Sentence, kind: str) -> Iterator[tuple[Slot, Reader]]:
    """The slots of a kind, of all that are read alike only one."""
    known: set[Any] = set()
    for command in sentence.world.registry:
        reader = Reader(sentence, command)
        for slot in command.slots:
            alike = (slot.options or slot.records, slot.state, slot.name if slot.options else "")
            if slot.kind == kind and alike not in known:
                known.add(alike)
                yield slot, reader


def _named(sentence: Sentence) -> Iterator[Named]:
    """The records that words may mean to any command, by the longest words that mean them."""
    found: dict[_Mention, dict[str, None]] = {}
    for slot, reader in _slots(sentence, "record"):
        for at in range(len(sentence.tokens)):
            for reading, end, _ in reader.readings(Hole(slot.name), at):
                every = reading.choices or _several(reading.value)
                for kind in dict.fromkeys(ref.kind for ref in every):
                    refs = tuple(ref for ref in every if ref.kind == kind)
                    is_open = bool(reading.choices) and len(refs) > 1
                    one = _Mention(at, end, refs, is_open, reading.sure)
                    state = f" ({slot.state})" if slot.state else ""
                    found.setdefault(one, {})[f"{kind}{state}"] = None
    small = SMALL | JOINING
    edged = {
        one
        for one in found
        if {sentence.tokens[one.start].word, sentence.tokens[one.end - 1].word} & small
        and any(one.holds(other) for other in found)
    }
    told = [one for one in found if one not in edged]
    for one in sorted(told, key=lambda one: (one.start, -one.end)):
        if not any(other.holds(one) for other in told):
            always = [kind for kind in found[one] if "(" not in kind]
            words = sentence.text_of(one.start, one.end)
            labels = tuple(str(ref) for ref in one.refs)
            yield Named(tuple(always or found[one]), words, labels, one.is_open, one.sure)


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


# -- parts of the message ---------------------------------------------------------------------


def _parts(sentence: Sentence, rungs: Sequence[_Rung]) -> Iterator[Part]:
    """The parts that were tried, what was found in first. None are where the whole was something
    already."""
    if any(rung.name in ("template", "correction", "follow-up") for rung in rungs):
        return
    taken, found = buried(sentence)
    some: list[tuple[float, Part]] = []
    for stretch in parts(sentence):
        within, fits = fitting(sentence, stretch, may_miss=False)
        is_it = found != [] and _is_at(taken, sentence, stretch)
        if is_it and not fits:
            fits = found
        every = matches(within, may_miss=False, may_write=stretch.may_write)
        kept = {match.command.id for match in fits}
        weight = max((match.weight for match in fits), default=0.0)
        one = Part(
            sentence.text_of(stretch.start, stretch.end),
            stretch.may_write and takes_write(within.tokens),
            _why_not(sentence, stretch),
            tuple(sorted(kept)),
            tuple(match.command.id for match in every if match.command.id not in kept),
            is_it,
        )
        some.append((weight + 100 * is_it, one))
    some.sort(key=lambda pair: -pair[0])
    yield from (one for _, one in some[:PARTS])


def _is_at(taken: Sentence, sentence: Sentence, stretch: Stretch) -> bool:
    start = sentence.typed[stretch.start].start
    return taken.typed[0].start == start and len(taken.typed) == stretch.end - stretch.start


def _why_not(sentence: Sentence, part: Stretch) -> str:
    """What in the rest of a message keeps a part from being a write."""
    tokens = sentence.tokens
    within = tokens[part.start : part.end]
    if part.may_write:
        return "" if takes_write(within) else "it is a question or a quotation"
    places = [*range(part.start), *range(part.end, len(tokens))]
    for words, what in (
        (CONDITIONS, "a condition"),
        (REPORTS, "somebody's words"),
        (TURNS, "a turn"),
    ):
        if said := [tokens[at].text for at in places if tokens[at].word in words]:
            return f"beside it stands {what}: {', '.join(said)}"
    for at in places:
        for kind in ("when", "date", "period"):
            for span in sentence.spans(at, kind):
                return f"beside it stands a time: {sentence.text_of(at, span.end)}"
    if part.end < len(tokens):
        return "something stands behind it"
    return "no request begins here: no mark before it and no plea"


# -- candidates -------------------------------------------------------------------------------


def _ladder(phrase: str, sentence: Sentence) -> Iterator[_Rung]:
    """The rungs on which something is found, in the order in which `understand` climbs them: the
    first decides."""
    memory, world = sentence.memory, sentence.world
    strict = strictly(phrase, world)
    insists = strict and not (strict.plain and strict.outcome in ("ask", "refuse"))
    if insists:
        yield _Rung("strict form", meaning=strict)
    if memory.ask and (said := opened(sentence, memory) or answer(phrase, memory, world)):
        yield _Rung("answer", meaning=said)
    if memory.options and (named := chosen(phrase, memory, world)):
        yield _Rung("offer", meaning=strictly(named, world))
    if memory.beneath and (said := answer(phrase, memory.beneath, world)):
        yield _Rung("late answer", meaning=said)
    natural = naturally(sentence)
    if natural.outcome == "refuse":  # what it has found came to nothing
        if strict and not insists:
            yield _Rung("strict form", meaning=strict)
        yield from _last(sentence)
    elif (one := settled(natural, sentence)) != natural:
        yield _Rung("second opinion", meaning=one)
    yield from _whole(sentence)
    if said := likely(sentence, surely=True):
        yield _Rung("trained", meaning=said)
    taken, found = buried(sentence)
    if found:
        yield from _doubted(found, taken)
        yield _Rung("part", found)
    if said := about_record(sentence):
        yield _Rung("record", meaning=said)
    if said := unsaid(sentence):
        yield _Rung("change", meaning=said)
    for name, found in (
        ("gap", left_open(sentence)),
        ("frame", loosely(sentence)),
        ("gap", matches(sentence, may_miss=True)),
    ):
        if found:
            yield from _doubted(found, sentence)
            yield _Rung(name, found)
    if natural.outcome != "refuse" and (taught := learned.meaning(sentence, world.load_learned())):
        yield _Rung("learned", meaning=taught)


def _last(sentence: Sentence) -> Iterator[_Rung]:
    """What is asked when nothing explains a phrase: the workspace's own words, the examples."""
    if taught := learned.meaning(sentence, sentence.world.load_learned()):
        yield _Rung("learned", meaning=taught)
    if said := likely(sentence):
        yield _Rung("trained", meaning=said)


def _doubted(found: Sequence[Match], sentence: Sentence) -> Iterator[_Rung]:
    """What the trained reader has against the one match that explains a phrase best."""
    first, *others = best_of(found)
    if others:
        return
    meaning = meaning_of(first, sentence)
    other = second_opinion(meaning, sentence)
    if other != meaning:
        yield _Rung("second opinion", meaning=in_view(other, first, sentence))


def _whole(sentence: Sentence) -> Iterator[_Rung]:
    """All of the phrase as a template, and as a turn of the conversation."""
    found = [one for one in matches(sentence, may_miss=False) if not swallows(sentence, one)]
    put_right = second_thought(sentence, naturally)
    if put_right and any(map(says_much, found)):
        yield _Rung("second thought", meaning=put_right)
    turns = {"correction": correction, "follow-up": follow_up, "amendment": amendment}
    said = {name: meaning for name, turn in turns.items() if (meaning := turn(sentence))}
    rungs = [*_doubted(found, sentence), _Rung("template", found)] if found else []
    turned = [_Rung(name, meaning=meaning) for name, meaning in said.items()]
    if "follow-up" in said and narrows(sentence):
        yield _Rung("follow-up", meaning=said["follow-up"])
    yield from [*turned, *rungs] if turns_back(sentence) else [*rungs, *turned]
    if found:
        return
    if put_right:
        yield _Rung("second thought", meaning=put_right)
    if two := in_turn(sentence):
        yield _Rung("first of two", meaning=replace(naturally(two[0]), then=two[1]))
    if telegram := goes_on(sentence, naturally):
        yield _Rung("telegram", meaning=telegram)


def _commands(meaning: Meaning | None) -> set[str]:
    """The commands that a meaning is, or offers."""
    if meaning is None:
        return set()
    return {one.command.id for one in meaning.options or (meaning,) if one.command}


def _deciding(rungs: Sequence[_Rung], meaning: Meaning) -> _Rung | None:
    """The rung that the meaning came by: the first that says the same, or whose match it is."""
    meant = _commands(meaning)
    same = (
        rung
        for rung in rungs
        if rung.meaning == meaning or (rung.matches and meant & rung.commands)
    )
    return next(same, None) or next((rung for rung in rungs if meant & rung.commands), None)


def _candidates(
    rungs: Sequence[_Rung], deciding: _Rung | None, meaning: Meaning
) -> list[Candidate]:
    """Each command once: what is meant, then as the rungs found them, the heaviest of a rung
    first."""
    found: dict[str, Candidate] = {}
    for rung in sorted(rungs, key=lambda rung: rung is not deciding):
        taken = _commands(meaning) if rung is deciding else set()
        here = [_of_match(match, rung.name, taken) for match in rung.matches]
        if rung.meaning:
            several = rung.meaning.options or (rung.meaning,)
            here += [_of_meaning(one.command.id, one, rung.name, taken) for one in several
                     if one.command]  # fmt: skip
        for one in sorted(here, key=lambda one: (one.gap, -(one.weight or 0.0))):
            found.setdefault(one.command, one)
    return sorted(found.values(), key=lambda one: not one.taken)


def _of_match(match: Match, rung: str, taken: Collection[str]) -> Candidate:
    read = {name: reading for name, reading in match.slots.items() if not reading.choices}
    return Candidate(
        rung,
        match.command.id,
        match.template,
        round(match.weight, 2),
        round(match.sure, 3),
        as_plain({name: reading.value for name, reading in read.items()}),
        {n: _labels(r.choices) for n, r in match.slots.items() if r.choices},
        match.missing,
        match.command.id in taken,
    )


def _of_meaning(id: str, meaning: Meaning, rung: str, taken: Collection[str]) -> Candidate:
    unclear = {meaning.ask: _labels(meaning.choices)} if meaning.ask and meaning.choices else {}
    sure = round(meaning.confidence, 3)
    slots = as_plain(meaning.slots)
    return Candidate(rung, id, "", None, sure, slots, unclear, bool(meaning.ask), id in taken)


def _labels(refs: Sequence[Ref]) -> tuple[str, ...]:
    if len({ref.kind for ref in refs}) < 2:
        return tuple(ref.label for ref in refs)
    return tuple(f"{ref.kind} {ref.label}" for ref in refs)


# -- guards -----------------------------------------------------------------------------------


def _guards(tokens: Sequence[Token]) -> Iterator[Guard]:
    """The guards that fired for the whole message. A part of it is looked at by itself."""
    words = [token.word for token in tokens]
    if is_question(tokens):
        says = "It ends in “?” and asks nobody to do a thing: no write is looked for."
        yield Guard("question", ("?",), says)
    if is_quoted(tokens):
        says = "It begins with a quotation mark, so it repeats somebody: no write is looked for."
        yield Guard("quoted", (words[0],), says)
    if asks(tokens):
        says = "It asks how things are: no write is looked for by its frame."
        yield Guard("asks", tuple(words[:1]), says)
    if asks_leave(tokens):
        yield Guard("leave", tuple(words[:3]), "It asks if something may be done: it is refused.")
    if doubts(tokens):
        odd = tuple(token.word for token in tokens if doubts([token]))
        yield Guard("doubts", odd, "It asks for an opinion or supposes: no frame is tried.")
    if thanks(tokens):
        odd = tuple(word for word in words if word.startswith("th") or word in ("ty", "for"))
        yield Guard("thanks", odd, "It thanks for something, so it asks for nothing: no frame.")
    if odd := tuple(word for word in words if word in CONDITIONS):
        says = "Nothing is done on a condition: no part of the message beside it may write."
        yield Guard("condition", odd, says)
    if odd := tuple(word for word in words if word in REPORTS):
        says = "Somebody else's words are no command: what they lead in may not write."
        yield Guard("report", odd, says)


# -- the decision -----------------------------------------------------------------------------


def _decision(
    meaning: Meaning,
    rung: _Rung | None,
    candidates: Sequence[Candidate],
    sentence: Sentence,
    learnt: Trained,
) -> Decision:
    options = [one.command.id for one in meaning.options if one.command]
    if meaning.outcome == "refuse" and not meaning.problem:
        near = offers(sentence.text, sentence.world, lambda command: True)
        options = [offer.command.id for offer in near]
    name = rung.name if rung else ""
    because = [_by_ear(name, learnt) or _because(meaning), *_notes(meaning, candidates)]
    if meaning.outcome == "refuse" and (misses := _misses(learnt)):
        because.append(misses)
    return Decision(
        meaning.outcome,
        meaning.command.id if meaning.command else None,
        as_plain(meaning.slots),
        round(meaning.confidence, 3),
        name,
        " ".join(f"{one[0].upper()}{one[1:]}." for one in because),
        meaning.ask,
        _labels(meaning.choices),
        tuple(sorted(options)),
    )


def _by_ear(rung: str, learnt: Trained) -> str:
    """Why the trained reader had its way, where it had."""
    if rung == "second opinion":
        return "what was learnt from examples reads it otherwise than the template that fits"
    if rung == "trained":
        return "no template explains it; by the examples it can be trusted enough"
    return ""


def _misses(learnt: Trained) -> str:
    """What kept the trained reader from an answer."""
    if learnt.command is None:
        return f"by the examples it is {learnt.shares[0].command} ({learnt.shares[0].share})"
    if learnt.trust >= learnt.least:
        return ""
    why = f"{learnt.trust:.2f} is less than {learnt.least:.2f}"
    signs = ", ".join(one.name for one in learnt.against[:3])
    return f"by the examples {learnt.command} is likeliest, but {why} of trust ({signs})"


def _because(meaning: Meaning) -> str:
    """Why it came out like this, without the full stop."""
    if meaning.problem:
        return meaning.problem
    match meaning.outcome:
        case "refuse":
            return "no rung of the ladder found a command that explains every word"
        case "ask" if meaning.choices:
            return f"{len(meaning.choices)} records fit {meaning.ask} equally well"
        case "ask":
            return f"the command needs {meaning.ask}, and the phrase does not say it"
        case "choose" if len(meaning.options) > 1:
            return f"{len(meaning.options)} commands fit equally well, so it offers them"
        case "choose" if meaning.confidence < SURE_ENOUGH:
            sure = round(meaning.confidence, 3)
            return f"it writes, and {sure} is not sure enough ({SURE_ENOUGH}), so it offers it"
        case "choose":
            return "it writes, and its template fits with a gap only, so it offers it"
        case "confirm":
            return "every word and every slot is explained; it is costly, so a yes is needed"
        case _:
            return "every word and every slot is explained"


def _notes(meaning: Meaning, candidates: Sequence[Candidate]) -> Iterator[str]:
    """What else had a part in it: rivals, defaults, what was shown just now."""
    mine = next((one for one in candidates if one.taken), None)
    if mine is None or len(meaning.options) > 1:
        return
    meant = meaning.options[0] if meaning.options else meaning
    rivals = [
        one.command
        for one in candidates
        if one.rung == mine.rung and not one.taken and (one.weight or 0) >= (mine.weight or 1)
    ]
    if rivals:
        leave = "leave a slot open, name a record less fully, or fit with a gap"
        yield f"{' and '.join(rivals)} explain as much, but {leave}"
    if shown := [name for name in meant.slots if name not in mine.slots]:
        yield f"{' and '.join(shown)}: what was shown just now, or one of several"
    if usual := [name for name in mine.slots if name not in meant.slots and name != meant.ask]:
        yield f"{' and '.join(usual)}: as said is the default, so it counts as not said"
    if meant.corrects:
        yield "what was done just now is taken back first"
    if meant.command and meant.command.planned:
        yield "the command is planned: the door answers that it is not there yet"
