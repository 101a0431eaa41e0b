"""Records by whose they are: "hans müller's order", "the ticket of chloé", "robs held order"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsbot.command import Slot
from opsbot.language.lexicon import BREAKS, LONGEST_NAME, PEOPLE, STATES
from opsbot.language.ordering import first_of_all, ordering_at
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, of_refs
from opsbot.language.words import listed
from opsbot.reply import Ref

# What each is called behind its owner's name, and whose it may be.
_CALLED = {
    "order": frozenset(listed("order orders parcel package purchase delivery shipment")),
    "ticket": frozenset(listed("ticket tickets case complaint")),
}
OWNERS = {"order": ("customer",), "ticket": ("customer", "contact")}
_MANY = frozenset(
    listed("orders parcels packages purchases tickets cases complaints stuff things goods ones")
)
# So an order is called where something is done with it: "ship vikram's stuff".
_STUFF = frozenset(listed("stuff things goods"))
_ONE = frozenset(listed("one ones"))
_OF = frozenset(listed("of from for by"))
_WHOSE = frozenset(listed("his her their"))


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
    """ "hans müller's order", "robs last order"; of what was shown "ada's one"."""
    tokens = sentence.tokens
    start = sentence.behind_titles(at)
    states = STATES[kind]
    shown = [ref for ref in sentence.memory.shown if ref.kind == kind]
    called = _CALLED[kind] | (_STUFF if kind == "order" else set()) | (_ONE if shown else set())
    words = [token.word for token in tokens] + [""] * 3
    for end in range(start + 1, min(len(tokens), start + LONGEST_NAME)):
        found = ordering_at(words, end)
        adjective = found.end if found and found.of_many else end + (words[end] == "last")
        state = states.get(words[adjective], "")
        noun = adjective + bool(state)
        if words[noun] not in called:
            continue
        people, sure = _people(sentence, kind, start, end)
        if found and people:
            theirs = first_of_all(sentence, kind, found, state or slot.state, people)
        else:
            theirs = _owned(sentence, kind, people, state, slot.state)
        if words[end] == "last":
            theirs = theirs[:1]
        if words[noun] in _ONE:
            theirs = tuple(ref for ref in shown if ref in theirs)
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
            people, sure = _people(sentence, kind, noun + 2, end)
            theirs = _owned(sentence, kind, people, "", slot.state)
            if theirs:
                yield of_refs(theirs, sure), end, 1.0 * (end - at)


def _theirs(
    sentence: Sentence, slot: Slot, kind: str, at: int
) -> Iterator[tuple[Reading, int, float]]:
    """ "her ticket": of the one person who was spoken of, in the same phrase or before."""
    words = [token.word for token in sentence.tokens[at : at + 2]]
    if len(words) == 2 and words[0] in _WHOSE and words[1] in _CALLED[kind]:
        theirs = sentence.world.records.owned(kind, _spoken_of(sentence, kind, at), slot.state)
        if theirs:
            yield of_refs(theirs, 0.95), at + 2, 2.0


def _spoken_of(sentence: Sentence, kind: str, at: int) -> tuple[Ref, ...]:
    """The one person whom the phrase names in a clause before, or who was shown."""
    whole = sentence.whole
    people = [(place, ref) for place, ref in whole.named if ref.kind in PEOPLE]
    if not people:
        person = sentence.memory.shown_one(OWNERS[kind])
        return (person,) if person else ()
    here = sentence.place(at)
    words = [token.word for token in whole.tokens]
    before = all(BREAKS.intersection(words[place:here]) for place, _ in people)
    if not before or len({ref.label for _, ref in people}) > 1:
        return ()
    return tuple(ref for _, ref in people if ref.kind in OWNERS[kind])


def _people(sentence: Sentence, kind: str, start: int, end: int) -> tuple[tuple[Ref, ...], float]:
    """Who may have such a record of those whose name stands between two tokens."""
    words = [t.word for t in sentence.typed[start:end] if t.kind != "mark"]
    return _named(sentence, OWNERS[kind], words)


def _owned(
    sentence: Sentence, kind: str, people: tuple[Ref, ...], said: str, meant: str
) -> tuple[Ref, ...]:
    """What some people have in the state that is said, or if they can in the one that is meant; the
    newest first."""
    return sentence.world.records.owned(kind, people, said or meant, only=bool(said))


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
