"""Phrases that a workspace taught the bot: how one becomes a template, and what it then means.

They stand below everything built in: only what that cannot explain is looked for here. A template
is the phrase itself, with a hole where it holds a value: "umsatz last week" is "umsatz {period}".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from opsbot.command import Command, Slot
from opsbot.language.deciding import decide
from opsbot.language.grammar import sentence_of
from opsbot.language.guards import asks, doubts, is_quoted, takes_write, thanks
from opsbot.language.lexicon import CONDITIONS, FILLERS, MARKS, POLITE, REPORTS, SMALL, TURNS
from opsbot.language.matching import Match, Matcher
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import EMPTY
from opsbot.language.reading import Reader
from opsbot.language.sentence import TITLED, Sentence
from opsbot.language.slots import Reading, default_of
from opsbot.language.spelling import english
from opsbot.language.templates import Fragments, Hole, Template, compiled
from opsbot.language.words import Token, fold, listed, tokenize
from opsbot.reply import typed

# A longer phrase is a story: nobody says it twice.
LONGEST = 200
_FEWEST_WORDS = 2
# Whatever else a phrase says, with one of these it may say the opposite.
_TURNS = TURNS | CONDITIONS | frozenset(listed("without except nobody nothing none neither nor"))
_SAY_NOTHING = FILLERS | SMALL
# Slots that ordinary words may fill: their value is never read out of an unknown phrase.
_OPEN_KINDS = frozenset({"text", "automation", "code", "website"})
_VALUE_KINDS = (
    "period", "when", "date", "time", "days", "money", "number", "percent", "weight", "size",
    "order", "email", "phone", "code",
)  # fmt: skip
# These say nothing that a question without them would not.
_NOW = frozenset(listed("now right just at the moment currently presently"))
# Records that are said without being spoken of, and how sure their name is.
_SET_TO, _NAMED = ("stage", "pipeline", "plan"), 0.95
# Nothing may stand around a phrase that was learned but a period and what only asks nicely.
_NO_FRAGMENTS = Fragments(())


def meaning(sentence: Sentence, templates: Sequence[Template]) -> Meaning | None:
    """What a phrase means by what was learned. A write is only offered, never done: whoever taught
    the phrase may have meant another thing."""
    sentence = _with_typed(sentence)
    best: Match | None = None
    for template in templates:
        match = _match(sentence, template) if template.possible(sentence.words) else None
        if match and (best is None or match.better(best)):
            best = match
    if best is None:
        return None
    found = decide(best.command, best.slots, best.sure, sentence.world)
    if not best.command.writes or found.outcome == "choose":
        return found
    return Meaning("choose", options=(found,), confidence=found.confidence)


def says_something(phrase: str) -> bool:
    """Whether a phrase holds a word that is more than politeness: no number, no code."""
    return any(_tells(token) and token.kind == "word" for token in tokenize(phrase))


def may_mean(sentence: Sentence, command: Command) -> bool:
    """Whether somebody may have meant this: no write by what negates, supposes or asks."""
    if not command.writes:
        return True
    tokens, words = sentence.tokens, _words(sentence)
    said = words & _TURNS or asks(tokens) or doubts(tokens) or thanks(tokens)
    return takes_write(tokens) and not said


def may_teach(sentence: Sentence, command: Command) -> bool:
    """Whether a phrase may come to mean a command: it says enough, negates nothing, supposes
    nothing and repeats nobody's words."""
    telling = sum(_tells(token) for token in sentence.tokens)
    if telling < _FEWEST_WORDS or len(sentence.text) > LONGEST:
        return False
    if (
        _words(sentence) & (_TURNS | REPORTS)
        or is_quoted(sentence.tokens)
        or thanks(sentence.tokens)
    ):
        return False
    return may_mean(sentence, command)


def _words(sentence: Sentence) -> set[str]:
    return {token.word for token in (*sentence.tokens, *sentence.typed)}


def template_of(
    phrase: str, command: Command, slots: Mapping[str, Any], world: World, call: str = ""
) -> str | None:
    """A phrase as a template of the command it stood for, which was called with these slots. None
    where it may not be learned, or where it holds a value that the call does not, or the call one
    that nobody would say again: what was answered is asked again, and what stood in a `call` in
    words is part of what the phrase means."""
    sentence = _with_typed(sentence_of(phrase, EMPTY, world))
    if not may_teach(sentence, command):
        return None
    holes = _holes(sentence, command, slots)
    text = _written(sentence, holes)
    if text is None or _leaves_value(sentence, holes):
        return None
    names = {name for name, _ in holes.values()}
    implied = _implied(sentence_of(call, EMPTY, world), command, slots, names) if call else {}
    names |= implied.keys()
    # What is costly is confirmed with values worked out for that one call.
    if not command.costly and not slots.keys() <= names | _asked(command):
        return None
    text = " ".join([text, *(f"{{{name}={words}}}" for name, words in implied.items())])
    # It has to mean the same when it is said again.
    again = _match(sentence, compiled(command, text))
    if again is None or any(reading.choices for reading in again.slots.values()):
        return None
    said = {name: typed(reading.value) for name, reading in again.slots.items()}
    meant = {name: typed(_meant(command.slot(name), slots, world)) for name in names}
    return text if said == meant else None


def _asked(command: Command) -> set[str]:
    """What is asked for where it is not said."""
    return {slot.name for slot in command.slots if slot.required}


def _implied(
    call: Sentence, command: Command, slots: Mapping[str, Any], said: Collection[str]
) -> dict[str, str]:
    """The values that a phrase implies, in the words of the call that it stands for: "last week"
    stays last week. A number or a date in figures is no word."""
    found: dict[str, str] = {}
    for at, end, slot, reading in readings(call, command):
        words = call.text_of(at, end)
        fits = words.replace(" ", "").isalpha() and slot.name not in said
        if fits and slot.name in slots and typed(slots[slot.name]) == typed(reading.value):
            found[slot.name] = max(found.get(slot.name, ""), words, key=len)
    return found


def _tells(token: Token) -> bool:
    return token.kind != "mark" and token.word not in _SAY_NOTHING


def _with_typed(sentence: Sentence) -> Sentence:
    """The sentence with each word as it was typed among those it may be: what was learned may be
    no word of ours, and is not to be bent into one."""
    meant = [
        words if token.word in words else (*words, token.word)
        for token, words in zip(sentence.typed, sentence.meant, strict=True)
    ]
    return sentence.said(sentence.typed, meant)


def _match(sentence: Sentence, template: Template) -> Match | None:
    return Matcher(sentence, template.command, _NO_FRAGMENTS, POLITE).match(template)


# -- values -------------------------------------------------------------------------------------


def readings(sentence: Sentence, command: Command) -> Iterator[tuple[int, int, Slot, Reading]]:
    """Every value of the command's slots that the phrase spells: (start, end, slot, reading)."""
    reader = Reader(sentence, command)
    for slot in command.slots:
        if slot.kind not in _OPEN_KINDS:
            for at in range(len(sentence.tokens)):
                for reading, end, _ in reader.readings(Hole(slot.name), at):
                    if end > at and reading.value is not None:
                        yield at, end, slot, reading


def _meant(slot: Slot, slots: Mapping[str, Any], world: World) -> Any:
    return slots[slot.name] if slot.name in slots else default_of(slot, world)


def _holes(
    sentence: Sentence, command: Command, slots: Mapping[str, Any]
) -> dict[int, tuple[str, int]]:
    """Where a phrase spells a value of the call: the slot, and where it ends, by where it begins.
    Longer ones first, each slot once."""
    found: dict[int, tuple[str, int]] = {}
    taken: set[int] = set()
    used: set[str] = set()
    same = [
        (at, end, slot.name)
        for at, end, slot, reading in readings(sentence, command)
        if not isinstance(meant := _meant(slot, slots, sentence.world), tuple)
        and meant is not None
        and typed(meant) == typed(reading.value)
    ]
    same += _texts(sentence, command, slots)
    for at, end, name in sorted(same, key=lambda one: one[0] - one[1]):
        if name not in used and taken.isdisjoint(range(at, end)):
            used.add(name)
            taken.update(range(at, end))
            found[at] = name, end
    return found


def _texts(
    sentence: Sentence, command: Command, slots: Mapping[str, Any]
) -> Iterator[tuple[int, int, str]]:
    """A text of the call, where the phrase ends with it."""
    words = [token.word for token in sentence.typed]
    for slot in command.slots:
        if slot.kind == "text" and isinstance(value := slots.get(slot.name), str):
            said = [token.word for token in tokenize(value)]
            if said and words[-len(said) :] == said:
                yield len(words) - len(said), len(words), slot.name


def _written(sentence: Sentence, holes: Mapping[int, tuple[str, int]]) -> str | None:
    """The phrase in the grammar of templates; None where nothing telling stands beside its values,
    or where it holds a mark that means something there."""
    parts: list[str] = []
    telling = at = 0
    while at < len(sentence.typed):
        token = sentence.typed[at]
        if at in holes:
            name, at = holes[at]
            parts.append(f"{{{name}}}")
            continue
        if token.kind == "mark":
            if token.word.isascii() and token.word not in MARKS:
                return None
        else:
            parts.append(token.word)
            telling += _tells(sentence.tokens[at])
        at += 1
    return " ".join(parts) if telling else None


def _leaves_value(sentence: Sentence, holes: Mapping[int, tuple[str, int]]) -> bool:
    """Whether a value stands in the phrase that is in none of its holes: a number, a day, a name.
    It said something that was not done."""
    inside = {i for at, (_, end) in holes.items() for i in range(at, end)}
    outside = [i for i in range(len(sentence.tokens)) if i not in inside]
    if any(sentence.typed[i].kind not in ("word", "mark") for i in outside):
        return True
    spans = [span for i in outside for kind in _VALUE_KINDS for span in sentence.spans(i, kind)]
    for span in spans:
        if not _NOW.issuperset(token.word for token in sentence.tokens[span.start : span.end]):
            return True
    for at, ref in sentence.named:
        # "Parcel" alone is no ticket that has the word in its subject.
        ordinary = ref.kind in TITLED and sentence.typed[at].word in english()
        if at not in inside and not ordinary:
            return True
    names = sentence.world.names
    return any(names.find(_SET_TO, [sentence.typed[i].word]).sure >= _NAMED for i in outside)


def folded(phrase: str) -> str:
    """A phrase as it is counted: case, accents and spaces make no difference."""
    return " ".join(fold(phrase).split())
