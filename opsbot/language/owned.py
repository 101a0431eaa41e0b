"""Records by whose they are: "hans müller's order", "the ticket of chloé", "robs held order"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsbot.command import Slot
from opsbot.language.lexicon import LONGEST_NAME
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, of_refs
from opsbot.language.words import listed
from opsbot.reply import Ref

# What each is called behind its owner's name, and whose it may be.
_CALLED = {
    "order": frozenset(listed("order orders parcel package purchase")),
    "ticket": frozenset(listed("ticket tickets case complaint")),
}
_OWNERS = {"order": ("customer",), "ticket": ("customer", "contact")}
_MANY = frozenset(listed("orders parcels packages purchases tickets cases complaints"))
_OF = frozenset(listed("of from for by"))
# What may stand between the two, and the state it means.
_STATES = {
    "order": {
        **dict.fromkeys(listed("open unshipped unsent unfulfilled outstanding"), "unfulfilled"),
        **dict.fromkeys(listed("held parked"), "held"),
    },
    "ticket": {"open": "open", "unsolved": "open", "closed": "closed"},
}
_WHOSE = frozenset(listed("his her their"))
_NEWEST = frozenset(listed("last latest newest"))


def owned(
    sentence: Sentence, slot: Slot, at: int, *, many: bool
) -> Iterator[tuple[Reading, int, float]]:
    """What an order's or ticket's slot may be from a token on: one they have, or several to choose
    from, where it ends, and what it explains. Unless `many` may be meant, "orders" are a list."""
    for kind in _CALLED.keys() & slot.records:
        ways = (*_before(sentence, slot, kind, at), *_behind(sentence, slot, kind, at))
        for reading, end, weight in ways:
            if many or not _is_plural(sentence, at, end):
                yield reading, end, weight
        yield from _theirs(sentence, slot, kind, at)


def _is_plural(sentence: Sentence, at: int, end: int) -> bool:
    return any(token.word in _MANY for token in sentence.tokens[at:end])


def _before(
    sentence: Sentence, slot: Slot, kind: str, at: int
) -> Iterator[tuple[Reading, int, float]]:
    """ "hans müller's order", "robs last order"."""
    tokens = sentence.tokens
    start = sentence.behind_titles(at)
    states = _STATES[kind]
    for end in range(start + 1, min(len(tokens), start + LONGEST_NAME)):
        word = tokens[end].word
        noun = end + (word in states or word in _NEWEST)
        if noun == len(tokens) or tokens[noun].word not in _CALLED[kind]:
            continue
        theirs, sure = _owned(sentence, kind, start, end, states.get(word, slot.state))
        if word in _NEWEST:
            theirs = theirs[:1]
        if theirs:
            yield of_refs(theirs, sure), noun + 1, 1.0 * (noun + 1 - at)


def _behind(
    sentence: Sentence, slot: Slot, kind: str, at: int
) -> Iterator[tuple[Reading, int, float]]:
    """ "the order of hans müller"."""
    tokens = sentence.tokens
    noun = sentence.behind_titles(at)
    words = [token.word for token in tokens[noun : noun + 2]]
    if len(words) < 2 or words[0] not in _CALLED[kind] or words[1] not in _OF:
        return
    for end in range(min(len(tokens), noun + 2 + LONGEST_NAME), noun + 2, -1):
        if tokens[end - 1].kind != "mark" or tokens[end - 1].word == "'s":
            theirs, sure = _owned(sentence, kind, noun + 2, end, slot.state)
            if theirs:
                yield of_refs(theirs, sure), end, 1.0 * (end - at)


def _theirs(
    sentence: Sentence, slot: Slot, kind: str, at: int
) -> Iterator[tuple[Reading, int, float]]:
    """ "her ticket": of the one person who was spoken of."""
    words = [token.word for token in sentence.tokens[at : at + 2]]
    if len(words) == 2 and words[0] in _WHOSE and words[1] in _CALLED[kind]:
        person = sentence.memory.shown_one(_OWNERS[kind])
        theirs = sentence.world.owned(kind, (person,), slot.state) if person else ()
        if theirs:
            yield of_refs(theirs, 0.95), at + 2, 2.0


def _owned(
    sentence: Sentence, kind: str, start: int, end: int, state: str
) -> tuple[tuple[Ref, ...], float]:
    """What somebody has whose name stands between two tokens, the newest first."""
    words = [t.word for t in sentence.typed[start:end] if t.kind != "mark"]
    people, sure = _named(sentence, _OWNERS[kind], words)
    return sentence.world.owned(kind, people, state), sure


def _named(
    sentence: Sentence, kinds: Sequence[str], words: list[str]
) -> tuple[tuple[Ref, ...], float]:
    """Who is named; the last name may end in an s that only says whose: "robs order"."""
    if not words:
        return (), 0.0
    bare = [*words[:-1], words[-1].removesuffix("s")]
    for some in (words, bare) if len(words[-1]) > 2 else (words,):
        found = sentence.world.names.find(kinds, some)
        if found.refs and (some is words or found.sure >= 0.9):
            return found.refs, found.sure
    return (), 0.0
