"""The shape of a phrase: its words, with what kind of value in the place of each value.

"move maple grove to demo for 12k" and "move acme to trial for 900 euros" are one shape to whoever
learns from it: names, numbers and times tell by what they are, not by which they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from opsbot.language.lexicon import FILLERS, SMALL, TURNS
from opsbot.language.sentence import Sentence

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
# The symbols of what may have begun.
BEGUN = frozenset({"anytime", "anyperiod", "anywhen", "anydate"})
# How sure a name must be.
_SURE = 0.85


class Unit(NamedTuple):
    """A word of a phrase, or a value in it: the `symbol` that stands for it, and its tokens."""

    symbol: str
    start: int
    end: int
    is_value: bool


def shape(sentence: Sentence) -> list[Unit]:
    """A phrase as units, from its beginning to its end."""
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
    if best is None:
        return None
    end, kind = best
    return Unit(f"any{_symbol(sentence, at, end, kind)}", at, end, is_value=True)


def _symbol(sentence: Sentence, at: int, end: int, kind: str) -> str:
    """What is called alike for learning: an order's number is one of four figures or more."""
    if kind in _PEOPLE:
        return "person"
    if kind not in ("order", "money", "number"):
        return kind
    digits = sentence.tokens[at].text.removeprefix("#")
    if end == at + 1 and digits.isdecimal():
        return {1: "digit", 2: "tens", 3: "hundreds"}.get(len(digits), "number")
    return kind


def _name(sentence: Sentence, at: int, least: int) -> tuple[int, str] | None:
    """Where the longest name that begins at a token ends, and whose kind it is."""
    if sentence.tokens[at].word in FILLERS | SMALL | TURNS:
        return None
    for end in sentence.name_ends(at):
        if end < least:
            return None
        if not any(map(sentence.is_telling, range(at, end))):
            continue
        words = [token.word for token in sentence.typed[at:end]]
        for kind in _RECORDS:
            if sentence.world.names.find([kind], words).sure >= _SURE:
                return end, kind
    return None


def words_of(units: Sequence[Unit]) -> list[str]:
    """The symbols that are learnt from: marks tell nothing but a question."""
    return [unit.symbol for unit in units if unit.symbol[0].isalnum() or unit.symbol == "?"]
