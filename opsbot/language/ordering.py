"""Records by how they compare: "the older of the two", "the oldest of those", "our newest order".

What a word compares by is what it is about: age by when a record began, size by what it is worth or
by the sizes in names. Where that does not tell, all that may be meant are offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from opsbot.command import Slot
from opsbot.language.lexicon import (
    COMPARED,
    COUNTS,
    FEW,
    FILLERS,
    MARKS,
    NOUNS,
    SMALL,
    STATES,
    SUPERLATIVE,
    THEM,
)
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, of_refs
from opsbot.language.words import listed
from opsbot.reply import Ref

# How sure somebody is who was described without a doubt.
_SURE = 0.98
_THE = frozenset(listed("the our that this"))
_MORE = {"more": False, "less": False, "most": True, "least": True}
_LESS = frozenset(listed("less least"))
# What may follow: "the bigger pack", "the latest one".
_THINGS = frozenset(listed("one ones pack size version box bag bottle tin"))
# What may stand behind "the oldest", which is then one of those that were shown.
_GOES_ON = SMALL | FILLERS | MARKS | frozenset(listed("goes gets should must needs might"))
# Behind these it is the oldest of somebody's.
_SOMEBODYS = frozenset(listed("my his her their your 's"))
_LISTS = frozenset(listed("list lot bunch"))
# What stands behind a noun says which records are compared: "the oldest order of ada". An order is
# shipped with somebody, and put on hold.
_NARROWED = frozenset(listed("of from for about by in over under that which who where with on at"))
_OF_ORDERS = frozenset(listed("with on"))
# Kinds of which the first of all can be found at once, by these measures; and how those are called
# that nobody is done with.
_OF_ALL = {"order": ("age",), "ticket": ("age",), "deal": ("age", "size", "price")}
_UNDONE = {"order": "unfulfilled", "ticket": "open", "deal": "open"}
# A task is the earlier one by when it is due.
_BY_DUE = {"earlier": False, "later": True, "earliest": False}


class Ordering(NamedTuple):
    """A word that compares: by what, whether it means the last, of more than two, where it ends."""

    word: str
    measure: str
    last: bool
    of_many: bool
    end: int


def of_them(words: Sequence[str], end: int, nouns: frozenset[str]) -> int:
    """Where "of them", "of the two", "of those orders" or "on that list" ends that may follow."""
    if words[end] not in ("of", "on", "in", "from"):
        return end
    stop = end + 1
    while words[stop] in THEM | COUNTS.keys() or words[stop] in _THE:
        stop += 1
    if stop > end + 1 and words[stop] in _LISTS:
        return stop + 1
    if words[end] != "of" or stop == end + 1:
        return end
    if words[stop] in nouns:
        return stop + 1
    return end if words[stop - 1] in _THE else stop


def compared(
    sentence: Sentence, words: Sequence[str], shown: Sequence[Ref], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "the older of the two", "the biggest one", of what was shown."""
    start = int(words[0] in _THE)
    found = ordering_at(words, start)
    if found is None or len(shown) < 2:
        return
    noun = words[found.end] in nouns
    thing = found.end + (noun or words[found.end] in _THINGS)
    end = of_them(words, thing, nouns)
    counts = {COUNTS[word] for word in words[thing:end] if word in COUNTS}
    alone = end == found.end and bool(words[end])
    if alone and not (start and found.of_many and words[end] in _GOES_ON):
        return
    if counts - {len(shown)} or (noun and found.of_many and end == thing):
        return  # "the oldest order" may be any
    reading = _of_shown(sentence, shown, found)
    if reading:
        yield reading, end


def foremost(
    sentence: Sentence, slot: Slot, at: int, words: Sequence[str], shown: Sequence[Ref]
) -> Iterator[tuple[Reading, int]]:
    """ "our newest order", "the oldest unshipped order": of all, where there is one by that name;
    where some were shown, the first of those may be meant as well."""
    start = int(words[0] in _THE)
    if at and sentence.tokens[at - 1].word in _SOMEBODYS:
        return
    for kind in _OF_ALL.keys() & slot.records:
        found = ordering_at(words, start)
        if found is None or not found.of_many:
            continue
        state = STATES[kind].get(words[found.end], "")
        noun = found.end + bool(state)
        if words[noun] not in NOUNS[kind] or words[noun].endswith("s"):
            continue
        end = noun + 1
        narrows = _NARROWED - _OF_ORDERS if kind == "order" else _NARROWED
        if words[end] in narrows or _is_time(sentence, at + end):
            continue
        refs = first_of_all(sentence, kind, found, state or slot.state)
        several = [ref for ref in shown if ref.kind == kind]
        if len(several) > 1 and not state:
            of_shown = _of_shown(sentence, several, found)
            refs += (of_shown.value,) if of_shown.value else of_shown.choices
        if refs:
            yield of_refs(tuple({ref.key: ref for ref in refs}.values()), _SURE), end


def first_of_all(
    sentence: Sentence,
    kind: str,
    found: Ordering,
    state: str,
    whose: tuple[Ref, ...] | None = None,
) -> tuple[Ref, ...]:
    """The first of all in a state, or of all that somebody has. Where no state is said, the oldest
    order may be the oldest that is still to be sent."""
    if whose is None and found.measure not in _OF_ALL[kind]:
        return ()
    states = [state]
    if not state and not (found.measure == "age" and found.last):
        states.append(_UNDONE[kind])
    records = sentence.world.records
    first = [records.foremost(kind, found.measure, one, whose, last=found.last) for one in states]
    return tuple({ref.key: ref for refs in first for ref in refs}.values())


def _is_time(sentence: Sentence, at: int) -> bool:
    return any(sentence.spans(at, kind) for kind in ("period", "date", "when"))


def ordering_at(words: Sequence[str], at: int) -> Ordering | None:
    """The comparison that begins at a word: "older", "oldest", "most recent"."""
    word, end = words[at], at + 1
    if word in _MORE:
        last, of_many = word not in _LESS, _MORE[word]
        measure = {"recent": "age", "expensive": "price", "valuable": "size"}.get(words[end])
        return Ordering(words[end], measure, last, of_many, end + 1) if measure else None
    of_many = word in SUPERLATIVE
    known = SUPERLATIVE.get(word) or COMPARED.get(word)
    return Ordering(word, *known, of_many, end) if known else None


def _of_shown(sentence: Sentence, shown: Sequence[Ref], found: Ordering) -> Reading:
    """The first of what was shown; where that cannot be told, they are offered, if they are few."""
    first = _first(sentence, tuple(shown), found) if found.of_many or len(shown) == 2 else ()
    if first:
        return of_refs(tuple(first), _SURE)
    return of_refs(tuple(shown), _SURE) if len(shown) <= FEW else Reading()


def _first(sentence: Sentence, shown: tuple[Ref, ...], found: Ordering) -> Sequence[Ref]:
    kinds = {ref.kind for ref in shown}
    if len(kinds) > 1:
        return ()
    if kinds == {"product"} and found.measure == "size":
        return _by_size(shown, last=found.last)
    if kinds == {"task"} and found.word in _BY_DUE:
        return sentence.world.records.first_of(shown, "due", last=_BY_DUE[found.word])
    return sentence.world.records.first_of(shown, found.measure, last=found.last)


def _by_size(shown: Sequence[Ref], *, last: bool) -> Sequence[Ref]:
    """The smallest or biggest of some records whose names differ in nothing but a size."""
    sizes = [_size(ref.label) for ref in shown]
    known = [size for size in sizes if size]
    if len(known) < len(sizes) or len({bare for bare, _ in known}) > 1:
        return ()
    most = (max if last else min)(size for _, size in known)
    return [ref for ref, (_, size) in zip(shown, known, strict=True) if size == most]


_AMOUNT = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(kg|g|ml|cl|l|cm|mm|m|ft|in|oz|lb|pcs|pc|x)?\b", re.IGNORECASE
)
_UNITS = {
    "kg": ("g", 1000), "g": ("g", 1), "l": ("ml", 1000), "cl": ("ml", 10), "ml": ("ml", 1),
    "m": ("mm", 1000), "cm": ("mm", 10), "mm": ("mm", 1),
}  # fmt: skip
_LETTERS = {
    "mini": 0, "xs": 0, "small": 1, "s": 1, "medium": 2, "m": 2, "large": 3, "l": 3, "maxi": 4,
    "xl": 4, "xxl": 5,
}  # fmt: skip


def _size(label: str) -> tuple[str, Decimal] | None:
    """A name without its one size, and the size: "Sencha 250g" is ("sencha #g", 250)."""
    name = label.casefold()
    found = list(_AMOUNT.finditer(name))
    if len(found) == 1:
        unit, factor = _UNITS.get(found[0][2] or "", (found[0][2] or "", 1))
        bare = f"{name[: found[0].start()]}#{unit}{name[found[0].end() :]}"
        return bare, Decimal(found[0][1].replace(",", ".")) * factor
    words = name.split()
    sizes = [word for word in words if word in _LETTERS]
    if found or len(sizes) != 1:
        return None
    bare = " ".join("#" if word in _LETTERS else word for word in words)
    return bare, Decimal(_LETTERS[sizes[0]])
