"""Corrections in other words than are known, put into those."""

from __future__ import annotations

from collections.abc import Sequence

from opsbot.language.grammar import sentence_of
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.trained.corpus import CORRECTION
from opsbot.language.trained.hearing import DENIES
from opsbot.language.trained.shape import shape
from opsbot.language.trained.shares import impression

# How likely a correction must be.
_CORRECTS = 0.4


def corrected(sentence: Sentence) -> Sentence | None:
    """A correction in other words than are known, put into those: "aw naw, 2415 it should have
    been" is "no, 2415". None where it is none, or where it does not say one value."""
    if not sentence.memory.command:
        return None
    units = shape(sentence)
    id, share = impression(sentence).ranked[0]
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
    around = (*units[max(0, at - 3) : at], *units[at + 1 : at + 3])  # "not 43", "43 is not"
    return not DENIES.isdisjoint(one.symbol for one in around if one.symbol not in ("no", "nope"))


def _called(sentence: Sentence) -> list[str]:
    """What a phrase calls by a name that nobody here has: "Royal Mail"."""
    names = [i for i in range(1, len(sentence.typed)) if sentence.typed[i].text.istitle()]
    if names and names == [*range(names[0], names[-1] + 1)]:
        return [sentence.text_of(names[0], names[-1] + 1)]
    return []
