"""The shape of a phrase: its words, with what kind of value in the place of each value.

"move maple grove to demo for 12k" and "move acme to trial for 900 euros" are one shape to whoever
learns from it: names, numbers and times tell by what they are, not by which they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from opsbot.command import Registry
from opsbot.language.lexicon import FILLERS, NOUN_WORDS, SMALL, TURNS
from opsbot.language.meaning import NUMBERED
from opsbot.language.sentence import TITLED, Sentence, Unit
from opsbot.language.spelling import english
from opsbot.language.words import Token

_RECORDS = (
    "product", "customer", "contact", "organisation", "deal", "task", "ticket", "member",
    "project", "pipeline", "stage", "plan",
)  # fmt: skip
# Who is meant by a name hangs on the command.
_PEOPLE = frozenset({"customer", "contact", "member"})
# The kinds of value, those first that tell more: what begins and ends alike is the first of them.
_VALUES = (
    "email", "phone", "percent", "weight", "time", "period", "when", "date", "days", "order",
    "money", "code", "size", "number", "nodate",
)  # fmt: skip
# No name begins or ends with these.
_NAMELESS = FILLERS | SMALL | TURNS | frozenset({"signed"})
# The symbols of what may have begun.
BEGUN = frozenset({"anytime", "anyperiod", "anywhen", "anydate"})
# How sure a name must be, and a single word: "reopen" is no rope with a slip.
_SURE, _EXACT = 0.85, 0.95


def shape(sentence: Sentence) -> Sequence[Unit]:
    """A phrase as units, from its beginning to its end. Laid out once."""
    if sentence.units is None:
        sentence.units = _laid_out(sentence)
    return sentence.units


def has_words(sentence: Sentence) -> bool:
    """Whether a phrase has a value or a word that anybody knows: "xyzzy" has none."""
    return any(unit.is_value or unit.symbol in english() for unit in shape(sentence))


def said_before(sentence: Sentence) -> list[str]:
    """What the phrase may lean on, in symbols: the last command, and what it asked for."""
    memory = sentence.memory
    found = [f"after {memory.command}"] if memory.command else []
    return [*found, f"asked for {memory.ask}"] if memory.ask else found


def _laid_out(sentence: Sentence) -> list[Unit]:
    found: list[Unit] = []
    at = 0
    while at < len(sentence.tokens):
        unit = _value(sentence, at) or Unit(sentence.tokens[at].word, at, at + 1, is_value=False)
        found.append(unit)
        at = unit.end
    return found


def _value(sentence: Sentence, at: int) -> Unit | None:
    """The longest value that begins at a token. A name is meant before a number or a time."""
    best: tuple[int, str] | None = None
    for kind in _VALUES:
        for span in sentence.spans(at, kind):
            if best is None or span.end > best[0]:
                best = span.end, kind
    if name := _name(sentence, at, best[0] if best else at + 1):
        best = name
    if best is None and _is_channel(sentence.tokens[at]):
        best = at + 1, "channel"
    if best is None:
        return None
    end, kind = best
    return Unit(f"any{_symbol(sentence, at, end, kind)}", at, end, is_value=True)


def _is_channel(token: Token) -> bool:
    return token.kind == "hash" and not token.text[1:].isdecimal()


def _symbol(sentence: Sentence, at: int, end: int, kind: str) -> str:
    """What is called alike for learning: an order's number is one of four figures or more."""
    if kind in _PEOPLE:
        return "person"
    if kind not in ("order", "money", "number"):
        return kind
    digits = sentence.tokens[at].text.removeprefix("#")
    if end == at + 1 and digits.isdecimal():
        return number_symbol(digits).removeprefix("any")
    return kind


def number_symbol(digits: str) -> str:
    """The symbol of a bare number: what it may be hangs on how many digits it has."""
    return "any" + {1: "digit", 2: "tens", 3: "hundreds"}.get(len(digits), "number")


def _name(sentence: Sentence, at: int, least: int) -> tuple[int, str] | None:
    """Where the longest name that begins at a token ends, and whose kind it is."""
    if sentence.tokens[at].word in _NAMELESS:
        return None
    for end in sentence.name_ends(at):
        if end < least:
            return None
        words = [token.word for token in sentence.typed[at:end]]
        telling = [i for i in range(at, end) if sentence.is_telling(i)]
        if not telling or words[-1] in _NAMELESS:
            continue
        if words[-1].isdecimal() and NUMBERED.issuperset(words[:-1]):
            continue  # "task 49": a number stays one, whether there is such a task or not
        ordinary = len(telling) == 1 and _is_ordinary(sentence, telling[0])
        subjects = _subjects(sentence.world.registry)
        for kind in _RECORDS:
            if ordinary and (kind in TITLED or words[telling[0] - at] in subjects):
                continue
            least_sure = _EXACT if len(words) == 1 or ordinary or kind in TITLED else _SURE
            if sentence.world.names.find([kind], words).sure >= least_sure:
                return end, kind
    return None


def _is_ordinary(sentence: Sentence, at: int) -> bool:
    """Whether a word is one of the language, or one of ours with a slip: it stands in a title, and
    is a verb elsewhere: "refund", "reorder", "exprt"."""
    typed = sentence.typed[at].word
    return typed in english() or typed != sentence.tokens[at].word


@lru_cache(maxsize=8)
def _subjects(registry: Registry) -> frozenset[str]:
    """What commands are about, and what records are called: "leads" is no stage's name."""
    return NOUN_WORDS | {command.id.partition(".")[0] for command in registry}
