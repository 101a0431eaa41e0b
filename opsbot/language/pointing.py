"""What the conversation has shown, pointed at: "it", "the second one", "the older of the two".

Pointing is certain or it asks: a place counts from the top of what was listed, and what may be
several of those is offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsbot.command import Command, Slot
from opsbot.language.lexicon import (
    COMPARED,
    COUNTS,
    FEW,
    FILLERS,
    HIM,
    IT,
    LONGEST_NAME,
    NOUN_WORDS,
    NOUNS,
    ORDINALS,
    PEOPLE,
    STATES,
    SUPERLATIVE,
    THEM,
    nouns_of,
)
from opsbot.language.memory import SPOKEN_OF
from opsbot.language.ordering import compared, foremost, of_them
from opsbot.language.owned import OWNERS
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
# What leads in what tells one from the others: "the one for ada", "the customer on that one".
_BEHIND_ONE = frozenset(listed("of for from by with on about behind to"))
_NO_NOUN = frozenset(listed("no nr number"))
_PLACES = {"top": 0, "bottom": -1, "final": -1, **ORDINALS}
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
        *COMPARED,
        *SUPERLATIVE,
        "more",
        "most",
        "our",
        "number",
        "middle",
        "runner",
        "one",
    }
)


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
        *_together(sentence, words, shown, trail, nouns),
        *compared(sentence, words, placed, nouns),
        *foremost(sentence, slot, at, words, shown),
        *_other(sentence, slot, words, nouns),
        *_described(sentence, slot, at, shown),
        *_it(sentence, slot, words, nouns),
    ):
        yield refs, at + length, float(length)


def picked(sentence: Sentence, start: int, end: int) -> Iterator[Ref]:
    """What a stretch of a phrase picks from what was shown, by its place or how it compares."""
    for kind in dict.fromkeys(ref.kind for ref in sentence.memory.shown):
        slot = Slot(kind, "record", required=True, records=(kind,))
        for at in range(start, end):
            if sentence.tokens[at].word in _PLACES | SUPERLATIVE | COMPARED:
                for reading, stop, _ in pointed(sentence, slot, max(at - 1, start)):
                    if stop <= end and isinstance(reading.value, Ref):
                        yield reading.value


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
        elif not (of_them(words, end, nouns) > end or (start and len(shown) > 1)):
            return
        if words[start] in ("top", "bottom", "final") and end == start + 1:
            return
        if -len(shown) <= place < len(shown):
            yield Reading(shown[place], sure=_SURE), of_them(words, end, nouns)
    elif words[start : start + 3] == ["runner", "-", "up"] and len(shown) > 1:
        yield Reading(shown[1], sure=_SURE), start + 3
    elif words[0] == "number" and (number := _number(sentence, words[1], shown)):
        yield Reading(shown[number - 1], sure=_SURE), of_them(words, 2, nouns)
    elif (length := _middle(words, start, nouns)) and len(shown) > 1:
        half = len(shown) // 2
        middle = shown[half : half + 1] if len(shown) % 2 else shown[half - 1 : half + 1]
        yield of_refs(tuple(middle), _SURE), length


def _number(sentence: Sentence, word: str, shown: Sequence[Ref]) -> int | None:
    """A place by its number, where nothing shown bears that number itself."""
    number = 1 if word == "one" else COUNTS.get(word) or (int(word) if word.isdecimal() else 0)
    if word.isdecimal() and any(sentence.world.names.by_key(ref.kind, word) for ref in shown):
        return None
    return number if 0 < number <= min(len(shown), FEW) else None


def _middle(words: Sequence[str], start: int, nouns: frozenset[str]) -> int:
    if words[start] == "middle" and words[start + 1] in nouns | _ONE:
        return of_them(words, start + 2, nouns)
    if words[start] in nouns | _ONE and words[start + 1 : start + 4] == ["in", "the", "middle"]:
        return start + 4
    return 0


def _together(
    sentence: Sentence,
    words: Sequence[str],
    shown: Sequence[Ref],
    trail: Sequence[Ref],
    nouns: frozenset[str],
) -> Iterator[tuple[Reading, int]]:
    """ "them", "both", "all three of them", "the first two"."""
    start = int(words[0] == "the")
    if words[start] in ("first", "last") and (count := COUNTS.get(words[start + 1])):
        if len(shown) >= count:
            refs = shown[:count] if words[start] == "first" else shown[-count:]
            end = start + 2 + (words[start + 2] in nouns | _ONE)
            yield Reading(tuple(refs), sure=_SURE), of_them(words, end, nouns)
        return
    if words[start] not in THEM and not (start and words[1] in COUNTS):
        return
    end, counts = start, []
    while words[end] in THEM | nouns | COUNTS.keys() or words[end] in ("of", "the"):
        if words[end] == "both" or words[end] in COUNTS:
            counts.append(COUNTS.get(words[end], 2))
        end += 1
    # What was shown one by one is several where a number says so: "both are gone, mark them sent".
    both = [2] if "both" in sentence.whole.words else []
    several = shown if len(shown) > 1 else trail if counts or both else ()
    counts += both if several is trail else []
    if 1 < len(several) <= FEW and all(count == len(several) for count in counts):
        yield Reading(tuple(several), sure=_SURE), end


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
    """ "the tanaka one": by a part of its name, by whose order it is, or by its state."""
    typed = sentence.typed[at : at + LONGEST_NAME]
    if not shown or typed[0].word != "the":
        return
    end = next((i for i, token in enumerate(typed) if token.word in _ONE), 0)
    words = [token.word for token in typed[1:end] if token.kind != "mark"]
    if words and not all(word in FILLERS for word in words):
        yield from _among(sentence, slot, words, shown, end + 1)
    if end == 1 and len(typed) > 3 and typed[2].word in _BEHIND_ONE:
        for stop in sentence.name_ends(at + 3):
            words = [token.word for token in sentence.typed[at + 3 : stop] if token.kind != "mark"]
            yield from _among(sentence, slot, words, shown, stop - at)


def _among(
    sentence: Sentence, slot: Slot, words: Sequence[str], shown: Sequence[Ref], end: int
) -> Iterator[tuple[Reading, int]]:
    """Those of what was shown that some words describe."""
    names, records = sentence.world.names, sentence.world.records
    found = names.find(slot.records, words, among=shown)
    refs, sure = found.refs, found.sure
    for kind in slot.records:
        if not refs and len(words) == 1 and (state := STATES.get(kind, {}).get(words[0])):
            of_kind = tuple(ref for ref in shown if ref.kind == kind)
            refs, sure = records.such(of_kind, state) if of_kind else (), _SURE
        if not refs and kind in OWNERS:
            whose = names.find(OWNERS[kind], words)
            refs, sure = records.owned(kind, whose.refs, slot.state), whose.sure
    if fitting := tuple(ref for ref in shown if ref in refs):
        yield of_refs(fitting, min(sure, _SURE)), end


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
    theirs = words[2] in _BEHIND_ONE and words[3] in IT and PEOPLE.issuperset(kinds)
    if theirs or (words[2] == "of" and words[3] in IT | {"the"}):
        end = 4 + (words[4] in NOUN_WORDS | {"one"})
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


def pointed_code(sentence: Sentence, command: Command, at: int) -> tuple[str, int] | None:
    """ "it" as the code that was asked about last, by a command of the same subject, and where that
    ends: "how much is left on GIFT-7Q2F", "void that one"."""
    memory = sentence.memory
    last = sentence.world.registry.get(memory.command)
    words = [token.word for token in sentence.tokens[at : at + 2]]
    if last is None or last.subject != command.subject or words[0] not in ("it", "that", "this"):
        return None
    same = next((slot.name for slot in last.slots if slot.kind == "code"), "")
    code = memory.slots.get(same)
    return (code, at + 1 + (words[1:] == ["one"])) if isinstance(code, str) else None
