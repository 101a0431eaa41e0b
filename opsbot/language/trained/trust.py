"""Trust: how often something heard like this was right.

What speaks for and against an answer is put in numbers, its signs; what they are worth together was
learnt from sentences that the net had not been trained on (`train.py`). No single sign licenses
anything: a likely command with a value left over, or a "not" in the wrong place, is worth little.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from opsbot.language.guards import asks, doubts, takes_write
from opsbot.language.lexicon import CONDITIONS, REPORTS
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence, Unit
from opsbot.language.trained.corpus import CORRECTION, FOLLOWS
from opsbot.language.trained.hearing import (
    AGAIN,
    CERTAIN,
    DENIES,
    EXCEPT,
    MAY,
    NOT_OURS,
    NUMBERS,
    Heard,
)
from opsbot.language.trained.shape import number_symbol, shape
from opsbot.language.words import listed
from opsbot.reply import Ref

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# The words that turn a meaning, by how they do.
TURNING = {
    "denies": DENIES,
    "may": MAY,
    "condition": CONDITIONS,
    "report": REPORTS,
    "except": EXCEPT,
    "again": AGAIN,
    "not ours": NOT_OURS,
}
# In so few words one clause turns the other: "there are 8 of them, not 7".
SHORT = 14
# A value of these kinds beside a write is part of it, or it is another thing that is asked for.
_MATTERS = frozenset(
    f"any{kind}"
    for kind in listed("percent money email phone code date when period time days channel")
)
# Of more than so many a sign says no more.
_MOST = 3
_PERHAPS = frozenset(listed("maybe perhaps if unless suppose imagine"))


def signs(heard: Heard, meaning: Meaning, sentence: Sentence) -> dict[str, float]:
    """What speaks for and against an answer, in numbers; always the same ones in the same order."""
    turns, request = heard.turns, sentence.request
    few = len(sentence.tokens) <= SHORT
    said = {
        "share": _log_odds(heard.share),
        "second": _log_odds(heard.second),
        "nothing": _log_odds(heard.nothing),
        "ahead": math.log1p(max(0.0, min(heard.ahead, CERTAIN))),
        "ahead of texts": math.log1p(max(0.0, min(heard.ahead_of_texts, CERTAIN))),
        "no slots to fill": heard.ahead >= CERTAIN,
        "values": min(len(heard.readings), _MOST),
        "left over": min(len(heard.left), _MOST),
        "stray": min(heard.stray, _MOST),
        "strange words": min(heard.strange, _MOST),
        "says what": heard.says_what,
        "fits": heard.fits,
        "quoted": heard.quoted,
        "takes a text": not heard.command.texts.isdisjoint(heard.readings),
        "writes": heard.command.writes,
        "costly": heard.command.costly,
        "follows": heard.label == FOLLOWS,
        "corrects": heard.label == CORRECTION,
        "asked": bool(sentence.memory.ask),
        "asks": meaning.outcome == "ask",
        "chooses": meaning.outcome == "choose",
        **{name: len(turns & words) for name, words in TURNING.items()},
        **{f"{name} near": len(heard.near & words) for name, words in TURNING.items()},
        "other turns": len(turns.difference(*TURNING.values())),
        "denies in short": few and len(turns & DENIES),
        "goes on": heard.goes_on,
        "goes on in short": few and heard.goes_on,
        "left in short": few and len(heard.left),
        "left near": left_beside(heard),
        "open": heard.open,
        "cut": heard.cut,
        "one of several": is_one_of_several(heard),
        "strange near": heard.strange_near,
        "bent": heard.bent,
        "news": is_news(sentence),
        "one word": len(sentence.tokens) == 1,
        "perhaps": len(sentence.words & _PERHAPS),
        "no write": not takes_write(request),
        "question": asks(request),
        "doubt": doubts(request),
        "?": "?" in sentence.text,
        "asked nicely": bool(sentence.asked_at),
        "long": math.log1p(len(sentence.tokens)),
    }
    return {name: float(value) for name, value in said.items()}


def counts(units: Sequence[Unit]) -> bool:
    """Whether one of some values is a bare number."""
    return any(unit.symbol in NUMBERS for unit in units)


def left_beside(heard: Heard) -> bool:
    """Whether a value that matters is in no slot, and beside one that is."""
    return any(unit.symbol in _MATTERS for unit in heard.left_near)


def is_news(sentence: Sentence) -> bool:
    """Whether a phrase begins as news do: "sam moved it to testing", "that is it for you"."""
    first = [unit.symbol for unit in shape(sentence)[:2]]
    return first == ["that", "is"] or (first[:1] == ["anyperson"] and first[-1].endswith("ed"))


def is_one_of_several(heard: Heard) -> bool:
    """Whether a number was left over that looks like that of a record: "63 plus 66"."""
    numbers = {unit.symbol for unit in heard.left_near}
    values = (one.value for one in heard.readings.values())
    each = (ref for value in values for ref in (value if isinstance(value, tuple) else (value,)))
    keys = (ref.key.removeprefix("#") for ref in each if isinstance(ref, Ref))
    return any(number_symbol(key) in numbers for key in keys if key.isdecimal())


def trust(found: Mapping[str, float], learnt: Mapping[str, Floats]) -> float:
    """How often an answer with these signs was right, 0 to 1."""
    import numpy as np

    x = (np.fromiter(found.values(), np.float32) - learnt["mean"]) / learnt["spread"]
    inner = np.maximum(x @ learnt["inner.w"] + learnt["inner.b"], 0)
    return 1 / (1 + math.exp(-float((inner @ learnt["outer.w"] + learnt["outer.b"])[0])))


def _log_odds(share: float) -> float:
    near = min(max(share, 1e-5), 1 - 1e-5)
    return math.log(near / (1 - near))
