"""What is to be done to something, said as an order: "31105 must be cancelled" is "cancel 31105".

The words stay the ones that were typed, the verb goes in front: whatever the commands know about an
order they know about its passive, and a word that nobody explains ("not") still stands in the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from opsbot.language.lexicon import MARKS, POLITE
from opsbot.language.sentence import Sentence
from opsbot.language.words import Token, listed

# "The order is to be cancelled", "her ticket can now be closed".
_TO_BE = tuple(
    words.split()
    for words in (
        "is to be", "are to be", "must be", "has to be", "have to be", "needs to be", "need to be",
        "can be", "has got to be", "have got to be", "is to get", "needs to get",
        "has to get", "must get", "shall be", "is supposed to be", "is due to be",
        "ought to be",
    )
)  # fmt: skip
# "I want 31105 cancelled", "see to it that 31105 is cancelled".
_HAVE_IT = tuple(
    words.split()
    for words in (
        "i want", "i need", "we want", "we need", "i would like", "we would like",
        "i would like to have", "i want to have", "i would like to see", "i want to see", "get",
        "see that", "see to it that", "make sure", "make sure that", "ensure",
        "ensure that", "let", "cause", "arrange for", "i would have", "kindly cause",
    )
)  # fmt: skip
_IS = frozenset(listed("is are be gets get to being"))
_NEEDS = frozenset(listed("needs need wants requires require"))
# What may stand between the two: "can now be closed", "is to be kindly cancelled".
_BETWEEN = POLITE | frozenset(listed("now then please immediately finally also"))
_IRREGULAR = {
    "bring": "brought", "cut": "cut", "do": "done", "find": "found", "forget": "forgotten",
    "freeze": "frozen", "get": "got", "give": "given", "hide": "hidden", "hold": "held",
    "keep": "kept", "leave": "left", "let": "let", "lose": "lost", "make": "made", "pay": "paid",
    "put": "put", "reset": "reset", "ring": "rung", "run": "run", "send": "sent", "set": "set",
    "show": "shown", "shut": "shut", "split": "split", "stick": "stuck", "strike": "struck",
    "take": "taken", "tell": "told", "throw": "thrown", "undo": "undone", "wake": "woken",
    "win": "won", "withdraw": "withdrawn", "write": "written",
}  # fmt: skip
# "Make sure you cancelled it" orders nothing to be done.
_WHO = frozenset(listed("you i we he she they it who somebody someone anybody nobody"))
_STOPS = frozenset(".!?;:")
_WISHES = frozenset(listed("like love appreciate welcome want"))
_VOWELS = frozenset("aeiou")


def participles(verb: str) -> Iterator[str]:
    """A verb as what was done: "ship" is "shipped", "cancel" "cancelled" or "canceled"."""
    if verb in _IRREGULAR:
        yield _IRREGULAR[verb]
    elif verb.endswith("e"):
        yield f"{verb}d"
    elif verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        yield f"{verb[:-1]}ied"
    else:
        yield f"{verb}ed"
        if len(verb) > 2 and verb[-1] not in _VOWELS and verb[-2] in _VOWELS:
            yield f"{verb}{verb[-1]}ed"


def gerunds(verb: str) -> Iterator[str]:
    """A verb as what something needs: "ship" is "shipping", "close" "closing"."""
    yield f"{verb.removesuffix('e')}ing"
    if len(verb) > 2 and verb[-1] not in _VOWELS and verb[-2] in _VOWELS:
        yield f"{verb}{verb[-1]}ing"


@lru_cache(maxsize=8)
def _forms(verbs: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """Verbs by what was done and by what something needs."""
    found: dict[str, list[str]] = {}
    for verb in sorted(verbs):
        if verb.isalpha() and len(verb) > 1:
            for form in (*participles(verb), *gerunds(verb)):
                found.setdefault(form, []).append(verb)
    return {form: tuple(some) for form, some in found.items()}


def as_order(sentence: Sentence, verbs: frozenset[str]) -> Iterator[Sentence]:
    """The sentence with its verb in front, where it says what is to be done to something with one
    of some verbs."""
    forms = _forms(verbs)
    words = [token.word for token in sentence.tokens]
    for at in range(1, len(words) - 1):
        for run in _TO_BE:
            if words[at] == run[0] and (done := _behind(words, at, run)):
                yield from _reordered(sentence, forms, 0, at, done)
        if words[at] in _NEEDS and words[at + 1].endswith("ing"):
            yield from _reordered(sentence, forms, 0, at, at + 1)
    start = next((i for i, word in enumerate(words) if word not in POLITE), 0)
    begins = {start + len(run) for run in _HAVE_IT if words[start : start + len(run)] == run}
    begins |= {sentence.begged_at} - {0}
    for begin in sorted(begins | _asked(sentence)):
        for done in range(begin + 1, len(words)):
            if words[done] in _STOPS:
                break
            end = done
            while end > begin and words[end - 1] in _IS | _BETWEEN:
                end -= 1
            yield from _reordered(sentence, forms, begin, end, done)
            if words[done - 1] in _IS and begin < end:
                yield _made(sentence, begin, end, done)


def _asked(sentence: Sentence) -> set[int]:
    """Where what is wished for begins, behind what only asks nicely: "i should very much like"."""
    asking = {one.start for one in sentence.courtesies if one.asks}
    at, wished = 0, False
    while at < len(sentence.tokens):
        end = sentence.pleas.get(at, 0)
        if not end and sentence.tokens[at].word not in POLITE | MARKS:
            break
        wished = wished or at in asking or sentence.tokens[end - 1].word in _WISHES
        at = end or at + 1
    return {at} if wished and at < len(sentence.tokens) - 1 else set()


def _made(sentence: Sentence, start: int, end: int, done: int) -> Sentence:
    """ "Make sure that the kite is visible": make it so."""
    first = sentence.typed[start]
    make = Token("", "make", first.start, first.start, "word")
    return sentence.said(
        [make, *sentence.typed[start:end], *sentence.typed[done:]],
        [("make",), *sentence.meant[start:end], *sentence.meant[done:]],
    )


def _behind(words: Sequence[str], at: int, run: Sequence[str]) -> int:
    """Where the verb stands behind a run of words that begins at a place, or 0."""
    for word in run:
        while at < len(words) and words[at] != word and words[at] in _BETWEEN:
            at += 1
        if at == len(words) or words[at] != word:
            return 0
        at += 1
    while at < len(words) and words[at] in _BETWEEN:
        at += 1
    return at if at < len(words) else 0


def _reordered(
    sentence: Sentence, forms: Mapping[str, tuple[str, ...]], start: int, end: int, done: int
) -> Iterator[Sentence]:
    """The verb at `done`, then what it is done to, then the rest."""
    typed, meant = sentence.typed, sentence.meant
    verbs = tuple(dict.fromkeys(v for word in meant[done] for v in forms.get(word, ())))
    if not verbs or start >= end or typed[start].word in _WHO:
        return
    verb = replace(typed[done], word=verbs[0])
    yield sentence.said(
        [verb, *typed[start:end], *typed[done + 1 :]],
        [verbs, *meant[start:end], *meant[done + 1 :]],
    )
