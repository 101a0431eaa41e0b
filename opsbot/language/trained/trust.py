"""Trust: how often something heard like this was right.

What speaks for and against an answer is put in numbers, its signs; what they are worth together was
learnt from sentences that the net had not been trained on (`train.py`). No single sign licenses
anything: a likely command with a value left over, or a "not" in the wrong place, is worth little.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from opsbot.language.guards import asks, doubts, takes_write
from opsbot.language.lexicon import CONDITIONS, REPORTS
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.trained.hearing import AGAIN, CERTAIN, DENIES, EXCEPT, MAY, NOT_OURS, Heard
from opsbot.language.words import listed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# Of more than so many a sign says no more.
_MOST = 3
_PERHAPS = frozenset(listed("maybe perhaps if unless suppose imagine"))


def signs(heard: Heard, meaning: Meaning, sentence: Sentence) -> dict[str, float]:
    """What speaks for and against an answer, in numbers; always the same ones in the same order."""
    turns, request = heard.turns, sentence.request
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
        "takes a text": not heard.command.texts.isdisjoint(heard.readings),
        "writes": heard.command.writes,
        "costly": heard.command.costly,
        "asks": meaning.outcome == "ask",
        "chooses": meaning.outcome == "choose",
        "denies": len(turns & DENIES),
        "may": len(turns & MAY),
        "condition": len(turns & CONDITIONS),
        "report": len(turns & REPORTS),
        "except": len(turns & EXCEPT),
        "again": len(turns & AGAIN),
        "not ours": len(turns & NOT_OURS),
        "other turns": len(turns - DENIES - MAY - CONDITIONS - REPORTS - EXCEPT - AGAIN - NOT_OURS),
        "perhaps": len(sentence.words & _PERHAPS),
        "no write": not takes_write(request),
        "question": asks(request),
        "doubt": doubts(request),
        "?": "?" in sentence.text,
        "asked nicely": bool(sentence.asked_at),
        "long": math.log1p(len(sentence.tokens)),
    }
    return {name: float(value) for name, value in said.items()}


def trust(found: Mapping[str, float], learnt: Mapping[str, Floats]) -> float:
    """How often an answer with these signs was right, 0 to 1."""
    import numpy as np

    x = (np.fromiter(found.values(), np.float32) - learnt["mean"]) / learnt["spread"]
    inner = np.maximum(x @ learnt["inner.w"] + learnt["inner.b"], 0)
    return 1 / (1 + math.exp(-float((inner @ learnt["outer.w"] + learnt["outer.b"])[0])))


def _log_odds(share: float) -> float:
    near = min(max(share, 1e-5), 1 - 1e-5)
    return math.log(near / (1 - near))
