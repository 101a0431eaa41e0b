"""What the conversation has shown, pointed at: "it", "the second one", "the older of the two".

Pointing is certain or it asks: a place counts from the top of what was listed, a comparison holds
where numbers or sizes in the names decide it, and else both records are offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from opsbot.command import Slot
from opsbot.language.lexicon import (
    FEW,
    FILLERS,
    HIM,
    IT,
    LONGEST_NAME,
    NOUNS,
    ORDINALS,
    PEOPLE,
    THEM,
    nouns_of,
)
from opsbot.language.memory import SPOKEN_OF
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, choice, of_refs
from opsbot.language.words import listed
from opsbot.reply import Ref

_Found = tuple[Reading, int, float]

_SURE = 0.95
_THIS = frozenset(listed("the that this"))
_WHOSE = {
    **dict.fromkeys(listed("his her"), frozenset(listed("contact customer"))),
    "its": frozenset(listed("order deal task ticket product project organisation")),
    "their": frozenset(listed("contact customer organisation")),
}
_HE = frozenset(listed("he she"))
_THEY = frozenset(listed("they them those these"))
# What is one record and yet many things, or people.
_MANY = frozenset(listed("product organisation"))
_ONE = frozenset(listed("one ones"))
# What stands behind a noun names another record: "the deal with globex".
_NAMED_BEHIND = frozenset(listed("of from for about named called titled number no nr # by"))
_NO_NOUN = frozenset(listed("no nr number"))
_COUNTS = dict(
    zip(listed("two three four five six seven eight nine ten"), range(2, 11), strict=True)
)
_PLACES = {"top": 0, "bottom": -1, "final": -1, **ORDINALS}
# Kinds that are numbered as they come in.
_COUNTED_UP = frozenset({"order", "ticket"})
_OLDER = frozenset(listed("older earlier"))
_NEWER = frozenset(listed("newer later younger"))
_SMALLER = frozenset(listed("smaller lighter"))
_BIGGER = frozenset(listed("bigger larger heavier"))
_UNKNOWN = frozenset(listed("cheaper dearer pricier better shorter longer"))
_COMPARED = _OLDER | _NEWER | _SMALLER | _BIGGER | _UNKNOWN
# With these there is no single one that is meant.
_SEVERAL = frozenset({"both", "pair"})
# What pointing begins with.
_POINTING = frozenset(
    {
        *IT,
        *THEM,
        *_THIS,
        *_HE,
        *_THEY,
        *_WHOSE,
        *_PLACES,
        *_COMPARED,
        "number",
        "middle",
        "runner",
        "one",
    }
)
# What may follow a comparison: "the bigger pack".
_THINGS = _ONE | frozenset(listed("pack size version box bag bottle tin"))


def pointed(sentence: Sentence, slot: Slot, at: int) -> Iterator[_Found]:
    """What a record slot may be from a token on, of what the conversation has shown."""
    if sentence.tokens[at].word not in _POINTING:
        return
    memory = sentence.memory
    shown = [ref for ref in memory.shown if ref.kind in slot.records]
    trail = [ref for ref in memory.trail if ref.kind in slot.records]
    placed = trail if len(trail) > 1 >= len(shown) else shown
    nouns = nouns_of(slot.records)
    words = [token.word for token in sentence.tokens[at : at + LONGEST_NAME]] + [""] * 8
    for refs, length in (
        *_placed(sentence, words, placed, nouns),
        *_together(words, shown, nouns),
        *_compared(words, shown, nouns),
        *_other(sentence, slot, words, nouns),
        *_described(sentence, slot, at, shown),
        *_it(sentence, slot, words, nouns),
    ):
        yield refs, at + length, float(length)


def _one(ref: Ref | None) -> Reading | None:
    return Reading(ref, sure=_SURE) if ref else None


def _of_them(words: Sequence[str], end: int) -> int:
    """Where "of them", "of the two" or "of those three" ends that may follow."""
    if words[end] != "of":
        return end
    stop = end + 1
    while words[stop] in THEM or words[stop] in ("the", *_COUNTS):
        stop += 1
    return stop if stop > end + 1 else end


def _placed(
    sentence: Sentence, words: Sequence[str], shown: Sequence[Ref], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "the second one", "number two", "the runner-up", "the one in the middle"."""
    start = int(words[0] in _THIS)
    place = _PLACES.get(words[start])
    if place is not None:
        end = start + 1
        if words[end] in nouns | _ONE:
            end += 1
        elif not (_of_them(words, end) > end or (start and len(shown) > 1)):
            return
        if words[start] in ("top", "bottom", "final") and end == start + 1:
            return
        if -len(shown) <= place < len(shown):
            yield Reading(shown[place], sure=_SURE), _of_them(words, end)
    elif words[start : start + 3] == ["runner", "-", "up"] and len(shown) > 1:
        yield Reading(shown[1], sure=_SURE), start + 3
    elif words[0] == "number" and (number := _number(sentence, words[1], shown)):
        yield Reading(shown[number - 1], sure=_SURE), 2
    elif (length := _middle(words, start, nouns)) and len(shown) > 1:
        half = len(shown) // 2
        middle = shown[half : half + 1] if len(shown) % 2 else shown[half - 1 : half + 1]
        yield of_refs(tuple(middle), _SURE), length


def _number(sentence: Sentence, word: str, shown: Sequence[Ref]) -> int | None:
    """A place by its number, where nothing shown bears that number itself."""
    number = 1 if word == "one" else _COUNTS.get(word) or (int(word) if word.isdecimal() else 0)
    if word.isdecimal() and any(sentence.world.names.by_key(ref.kind, word) for ref in shown):
        return None
    return number if 0 < number <= min(len(shown), FEW) else None


def _middle(words: Sequence[str], start: int, nouns: frozenset[str]) -> int:
    if words[start] == "middle" and words[start + 1] in nouns | _ONE:
        return _of_them(words, start + 2)
    if words[start] in nouns | _ONE and words[start + 1 : start + 4] == ["in", "the", "middle"]:
        return start + 4
    return 0


def _together(
    words: Sequence[str], shown: Sequence[Ref], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "them", "both", "all three of them", "the first two"."""
    start = int(words[0] == "the")
    if words[start] in ("first", "last") and (count := _COUNTS.get(words[start + 1])):
        if len(shown) >= count:
            refs = shown[:count] if words[start] == "first" else shown[-count:]
            end = start + 2 + (words[start + 2] in nouns | _ONE)
            yield Reading(tuple(refs), sure=_SURE), _of_them(words, end)
        return
    if words[start] not in THEM and not (start and words[1] in _COUNTS):
        return
    end, counts = start, []
    while words[end] in THEM | nouns | _COUNTS.keys() or words[end] in ("of", "the"):
        if words[end] == "both" or words[end] in _COUNTS:
            counts.append(_COUNTS.get(words[end], 2))
        end += 1
    if 1 < len(shown) <= FEW and all(count == len(shown) for count in counts):
        yield Reading(tuple(shown), sure=_SURE), end


def _compared(
    words: Sequence[str], shown: Sequence[Ref], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "the older of the two", "the bigger pack"; offered both where nothing tells."""
    start = int(words[0] == "the")
    word = words[start]
    if word not in _COMPARED or not 1 < len(shown) <= FEW:
        return
    thing = start + 1 + (words[start + 1] in nouns | _THINGS)
    end = _of_them(words, thing)
    if (end == start + 1 and words[end]) or (end > thing and len(shown) != 2):
        return
    ordered = _in_order(shown, word)
    if ordered is None:
        yield Reading(choices=tuple(shown), sure=_SURE), end
    else:
        yield Reading(ordered[-1 if word in _NEWER | _BIGGER else 0], sure=_SURE), end


def _in_order(shown: Sequence[Ref], word: str) -> Sequence[Ref] | None:
    """Two records from the older to the newer, or the smaller to the bigger, where that is sure."""
    if len(shown) != 2:
        return None
    if word in _OLDER | _NEWER:
        numbered = all(ref.kind in _COUNTED_UP and ref.key.isdecimal() for ref in shown)
        return sorted(shown, key=lambda ref: int(ref.key)) if numbered else None
    if word in _SMALLER | _BIGGER:
        sizes = [_size(ref.label) for ref in shown]
        first, second = sizes
        if first and second and first[0] == second[0] and first[1] != second[1]:
            return sorted(shown, key=lambda ref: (_size(ref.label) or first)[1])
    return None


_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(kg|g|ml|cl|l|cm|mm|m|pcs|pc|x)?\b", re.IGNORECASE)
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


def _other(
    sentence: Sentence, slot: Slot, words: Sequence[str], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "the other one": of two, the one that was not picked."""
    if words[0] != "the" or words[1] != "other" or (words[2] and words[2] not in nouns | _ONE):
        return
    rest = [ref for ref in sentence.memory.others if ref.kind in slot.records]
    if len(rest) == 1:
        yield Reading(rest[0], sure=_SURE), 3 if words[2] else 2


def _described(
    sentence: Sentence, slot: Slot, at: int, shown: Sequence[Ref]
) -> Iterator[tuple[Reading, int]]:
    """ "the tanaka one": by a part of its name, or by whose order it is."""
    typed = sentence.typed[at : at + LONGEST_NAME]
    end = next((i for i, token in enumerate(typed) if token.word in _ONE), 0)
    words = [token.word for token in typed[1:end] if token.kind != "mark"]
    if typed[0].word != "the" or not words or all(word in FILLERS for word in words):
        return
    names = sentence.world.names
    found = names.find(slot.records, words, among=shown)
    refs, sure = found.refs, found.sure
    if not refs and "order" in slot.records:
        whose = names.find(["customer"], words)
        refs, sure = sentence.world.owned("order", whose.refs, slot.state), whose.sure
    fitting = tuple(ref for ref in shown if ref in refs)
    if fitting:
        yield of_refs(fitting, min(sure, _SURE)), end + 1


def _it(
    sentence: Sentence, slot: Slot, words: Sequence[str], nouns: frozenset[str]
) -> Iterator[tuple[Reading, int]]:
    """ "it", "that one", "her", "its" before what is its own, "the order", "its customer"."""
    memory = sentence.memory
    people = tuple(kind for kind in slot.records if kind in PEOPLE)
    them = words[0] in HIM | _HE
    meant = people if them else tuple(kind for kind in slot.records if kind != "member")
    if words[0] == "it":  # nobody is "it"
        meant = tuple(kind for kind in meant if kind not in PEOPLE)
    if words[0] in _THEY:  # "they cost 21 now": one product is spoken of in the plural
        meant = tuple(kind for kind in slot.records if kind in _MANY)
    several = sentence.whole.words & _SEVERAL
    if words[0] in IT | _HE | _THEY and not several and (ref := memory.shown_one(meant)):
        yield Reading(ref, sure=_SURE), 1 + (words[1] in nouns | {"one"})
    if whose := _WHOSE.get(words[0]):
        kinds = tuple(kind for kind in slot.records if kind in whose)
        if ref := memory.shown_one(kinds):
            yield Reading(ref, sure=_SURE), 1
    if words[0] not in ("the", *_WHOSE) or words[1] in _NO_NOUN or words[1].endswith("s"):
        return
    kinds = tuple(k for k in slot.records if k in SPOKEN_OF and words[1] in NOUNS[k])
    end = 2
    if words[2] == "of" and words[3] in IT | {"the"}:
        end = 4 + (words[4] in frozenset().union(*NOUNS.values()) | {"one"})
    elif words[2] in _NAMED_BEHIND:
        return
    if kinds and (ref := memory.shown_one(kinds)):
        yield Reading(ref, sure=_SURE), end


def pointed_choice(sentence: Sentence, slot: Slot, at: int) -> Reading | None:
    """ "it" as what was asked about last, where that is one of a closed set: "will it last?"."""
    memory = sentence.memory
    last = sentence.world.registry.get(memory.command)
    if last is None or sentence.tokens[at].word not in ("it", "that"):
        return None
    same = next((one for one in last.slots if one.options == slot.options), None)
    value = memory.slots.get(same.name) if same else None
    return choice(slot.options, value) if isinstance(value, str) else None
