"""What a phrase says it does not mean, left out: "ship 2399, not 2408, with dhl"."""

from __future__ import annotations

from collections.abc import Iterator

from opsbot.language.lexicon import JOINING, MARKS, SMALL
from opsbot.language.sentence import Sentence
from opsbot.language.words import listed

# A value that is denied comes behind these, up to the next mark or the end.
_DENYING = tuple(
    words.split()
    for words in ("instead of", "rather than", ", not", "( not", "- not", "and not", "not", ", no",
                  "as opposed to", "in place of")
)  # fmt: skip
# "Not on the 24th but on the 26th": one that is denied stands between these.
_NOT = (["no", "longer"], ["not"], ["no", "more"])
_BUT = frozenset({"but", "rather"})
_SMALL = JOINING | frozenset(listed("one that this it at be is any more for from"))
# A longer stretch denies more than a value.
_LONGEST = 6


def without_denied(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence without a value that it denies, where all that is left out is one."""
    words = [token.word for token in sentence.tokens]
    for at in range(len(words) - 1):
        for run in _NOT:
            if words[at : at + len(run)] == run:
                start = at + len(run)
                stop = next((i for i in range(start, len(words)) if words[i] in _BUT), 0)
                if stop and _is_value(sentence, start, stop):
                    yield sentence.without(at, stop + 1)
        for run in _DENYING if at else ():
            if words[at : at + len(run)] == run:
                start = at + len(run)
                stop = next((i for i in range(start, len(words)) if _ends(words[i])), len(words))
                # "2415 not 2405", but not "acme is not lost".
                told = at - 1 in sentence.valued and words[at - 1] not in SMALL
                beside = run != ["not"] or (stop == len(words) and told)
                if beside and _is_value(sentence, start, stop):
                    yield sentence.without(at, stop)


def _ends(word: str) -> bool:
    return word in MARKS and word not in ("'", "'s", "-", ".")


def _is_value(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a stretch is a value and small words, and nothing else."""
    places = range(start, stop)
    small = {i for i in places if sentence.tokens[i].word in _SMALL}
    values = {i for i in places if i in sentence.valued} - small
    return 0 < stop - start <= _LONGEST and bool(values) and len(values | small) == stop - start
