"""Requests inside longer messages: "uff what a day … so please remind me on friday to call bob".

A part of a message is read as if it were all of it when what stands around is only a remark. For a
read any remark will do. For a write the part must begin where people begin a request, and nothing
around it may hold a condition, a doubt or somebody else's words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from opsbot.command import Slot
from opsbot.language.grammar import grammar, matches
from opsbot.language.lexicon import (
    BREAKS,
    CONDITIONS,
    FILLERS,
    HIM,
    IMPERATIVES,
    IT,
    JOINS,
    LONG_TEXTS,
    MARKS,
    NOUNS,
    OPENERS,
    PEOPLE,
    PLEAS,
    POLITE,
    QUESTION_WORDS,
    REPORTS,
    REQUESTS,
    SMALL,
    THEM,
    TO_ME,
    TURNS,
)
from opsbot.language.matching import Match, Matcher
from opsbot.language.memory import Memory
from opsbot.language.pointing import picked
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence
from opsbot.language.slots import ME
from opsbot.language.templates import Hole
from opsbot.language.words import listed

# A message with more places to begin at is a story: only the last ones are tried.
MOST_OPENINGS = 10
# An aside behind a request begins like this, and holds none of these.
_ASIDES = frozenset(
    listed("because since as so that now he she it they we the his her its their our my i")
)
_MATTERS = CONDITIONS | PLEAS | frozenset(listed("but or ? actually instead wait stop then also"))
# "Don't snooze it, just acknowledge it".
_RATHER = frozenset(listed("just rather instead simply better only"))
_FULL_STOPS = frozenset(".!?")
_SUPPOSES = frozenset(listed("imagine suppose pretend unless if whether wonder wondering"))
# Beside these, "after", "once" and "when" are none: "look after it", "after all", "once more".
_NO_CONDITION = frozenset(listed("look looks looking looked all more again"))
# "Anyway", "so": what follows is what was meant to be said.
_RESUMES = frozenset(listed("anyway so"))
# What a reason begins with, and holds: "as magda is swamped, …".
_WHY = frozenset(listed("since as because seeing given now"))
_VERBS = frozenset(
    listed("is are was were has have had will can cannot does do did not wants needs got went 's")
)
# Conditions of more than one word, or of one that is none elsewhere.
_PROVIDED = [run.split() for run in (
    "as soon as", "as long as", "so long as", "provided", "assuming",
    "as if", "only then",
)]  # fmt: skip
_NO_PROVISO = (["possible"], ["you"])
_HOW_LONG = frozenset(listed("until after while once"))
# Before a number these are nouns; elsewhere they are not.
_NO_NOUN = frozenset(listed("no nr number"))
# With these before a comma, what follows it is denied.
_FORBIDS = frozenset({"not", "never"})
# What stands between two requests.
_BETWEEN = frozenset(listed("and then also plus & , ; ."))
# "Anna asked us to please …": these lead what was asked in.
_LEADS_IN = (
    FILLERS
    | MARKS
    | IT
    | THEM
    | frozenset(listed("us me to that if they quote quoting following word"))
)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message that may be the request."""

    start: int
    end: int
    may_write: bool


def buried(sentence: Sentence) -> tuple[Sentence, list[Match]]:
    """The part of a message that is a request, with the commands it fits: the part that explains
    most of what was typed. Where it leaves a record open, the rest of the message may name it."""
    for may_miss in (False, True):
        best: tuple[Sentence, list[Match]] = (sentence, [])
        most = 0.0
        for part in parts(sentence):
            within, found = fitting(sentence, part, may_miss=may_miss)
            weight = max((match.weight for match in found), default=0.0)
            if weight > most:
                best, most = (within, found), weight
        if most:
            return best
    return sentence, []


def in_turn(sentence: Sentence) -> tuple[Sentence, str] | None:
    """A message that is two requests and nothing else, as the first and the text of the rest:
    "acme goes to negotiation and remind me to call bob tmrw 9"."""
    tokens = sentence.tokens
    for at in range(2, len(tokens) - 2):
        after = at
        while after < len(tokens) and tokens[after].word in _BETWEEN:
            after += 1
        if after == at or tokens[at - 1].word in _BETWEEN or len(tokens) - after < 2:
            continue
        first = sentence.part(0, at, sentence.memory)
        said = matches(first, may_miss=False)
        if not said or (any(map(says_much, said)) and not sentence.orders_at(after)):
            continue
        part = Part(after, len(tokens), may_write=True)
        rest = sentence.part(after, len(tokens), _spoken_of(sentence, part, always=False))
        more = matches(rest, may_miss=False)
        writes = any(match.command.writes for match in (*said, *more))
        if writes and tokens[after].word not in IMPERATIVES | PLEAS:
            continue  # "we won it at 14k" goes on with what was begun
        if more or in_turn(rest):
            return first, sentence.text_of(after, len(tokens))
    return None


def says_much(match: Match) -> bool:
    """Whether a write holds what somebody says: what follows may be part of it."""
    return match.command.writes and not LONG_TEXTS.isdisjoint(match.slots)


def swallows(sentence: Sentence, match: Match) -> bool:
    """Whether what somebody says in a match goes on over a sentence that is a request itself:
    "talked to simone, she is away. the acme deal closes on 8 may"."""
    if not says_much(match):
        return False
    words = [token.word for token in sentence.tokens]
    last = max((i for i in range(len(words) - 2) if words[i] in _FULL_STOPS | {":"}), default=0)
    said = [r.value for name, r in match.slots.items() if name in LONG_TEXTS]
    rest = sentence.text_of(last + 1, len(words)).strip(" .!?")
    if not last or not any(isinstance(one, str) and rest in one for one in said):
        return False
    part = sentence.part(last + 1, len(words), sentence.memory)
    return any(more.command.writes for more in matches(part, may_miss=False))


def fitting(sentence: Sentence, part: Part, *, may_miss: bool) -> tuple[Sentence, list[Match]]:
    """A part as a phrase of its own, with the commands that it fits and the rest allows."""
    memory = _spoken_of(sentence, part, always=may_miss)
    if may_miss and memory is sentence.memory:
        return sentence, []
    within = sentence.part(part.start, part.end, memory)
    found = [
        match
        for match in matches(within, may_miss=may_miss, may_write=part.may_write)
        if not match.command.writes or not _holds_more(sentence, part, match, memory)
        if not match.missing or _is_named(match, memory)
    ]
    return within, found


def _is_named(match: Match, memory: Memory) -> bool:
    """Whether what a match misses is one record that the rest of the message names."""
    missing = tuple(s for s in match.command.slots if s.required and s.name not in match.slots)
    first = match.command.slots[:1]
    return bool(missing) and missing == first and memory.shown_one(first[0].records) is not None


def _holds_more(sentence: Sentence, part: Part, match: Match, memory: Memory) -> bool:
    """Whether a remark holds what a slot of the write would take: then it is no mere remark. What
    the write points at is what the remark names."""
    if _is_request(sentence, part):
        return True
    aside = part.end < len(sentence.tokens) and sentence.tokens[part.end + 1].word != "not"
    if aside and match.command.texts - match.slots.keys():
        return True  # it may be the reason
    if _leads_in_more(sentence, part, match):
        return True
    reader = Reader(sentence, match.command)
    unsaid = [slot for slot in match.command.slots if slot.name not in match.slots]
    pointed = match.command.slots[:1] if memory.shown_one(match.command.slots[0].records) else []
    return any(
        _is_meant(sentence, slot, at, end)
        for slot in unsaid
        # What a task is about is said for whoever reads it.
        if slot not in pointed and slot.kind != "text" and len(slot.records) < 3
        for at in (*range(part.start), *range(part.end, len(sentence.tokens)))
        # Numbers before a request are part of many stories.
        if at >= part.end or slot.kind in ("choice", "record", "date", "when")
        if sentence.tokens[at].word not in ME | IT | THEM
        for _, end, _ in reader.readings(Hole(slot.name), at)
    )


def _is_meant(sentence: Sentence, slot: Slot, at: int, end: int) -> bool:
    """Whether a value in a remark was said on purpose: "day" is in a title, and in most stories."""
    told = [i for i in range(at, end) if sentence.tokens[i].word not in FILLERS | SMALL]
    return slot.kind != "record" or len(told) > 1 or any(map(sentence.is_telling, told))


def _leads_in_more(sentence: Sentence, part: Part, match: Match) -> bool:
    """Whether a remark says a name or number the way the write's own fragments do: "5556 is with
    ups now, tracking 1Z8841, could you mark it as sent"."""
    command = match.command
    names = command.texts - LONG_TEXTS - match.slots.keys()
    if not names:
        return False
    before = sentence.part(0, part.start, sentence.memory)
    fragments = grammar(sentence.world.registry).fragments[command.id]
    matcher = Matcher(before, command, fragments, POLITE)
    return any(
        name in names
        for at in range(part.start)
        for i in range(len(matcher.fragments))
        for _, way in matcher.fragment(i, at, frozenset())
        for name, _ in way.slots
    )


def _is_request(sentence: Sentence, part: Part) -> bool:
    """Whether a remark before a write asks for something: "open a deal …, owner is tariq"."""
    words = [token.word for token in sentence.tokens[: part.start]]
    said = [word for word in words if word not in POLITE | MARKS]
    return bool(said) and said[0] in IMPERATIVES and said[:2] != ["do", "not"]


def parts(sentence: Sentence) -> Iterator[Part]:
    """The stretches of a message that may be its request, without the whole of it."""
    count = len(sentence.tokens)
    ends = _ends(sentence)
    for start, plea in _openings(sentence):
        writes = start == 0 or _is_idle(sentence, start, plea=plea)
        for end in ends:
            if end - start > 1 and (start, end) != (0, count):
                yield Part(start, end, writes and (end == count or _is_only_said(sentence, end)))


def _openings(sentence: Sentence) -> list[tuple[int, bool]]:
    """Where a request may begin, and whether it is pleaded for or ordered there."""
    words = [token.word for token in sentence.tokens]
    asked = {one.start for one in sentence.courtesies if one.asks}
    found: list[tuple[int, bool]] = []
    for i in range(1, len(words) - 1):
        plea = words[i] in PLEAS or i in asked or (words[i] in REQUESTS and words[i + 1] == "you")
        after = words[i - 1]
        orders = words[i] in IMPERATIVES or (words[i] in _RATHER and words[i + 1] in IMPERATIVES)
        if plea or (orders and (after in BREAKS or after in JOINS)):
            found.append((i, True))
        elif (
            (after in BREAKS and words[i] not in BREAKS)
            or (after in JOINS and i > 2)
            or words[i] in QUESTION_WORDS
            or (words[i] in TO_ME and words[i + 1] == "me")
        ):
            found.append((i, False))
    return [(0, False), *found[-MOST_OPENINGS:]]


def _ends(sentence: Sentence) -> list[int]:
    """Where it may end: with the message, or before a remark that turns nothing."""
    tokens = sentence.tokens
    ends = [len(tokens)]
    for i in range(len(tokens) - 1, 1, -1):
        if tokens[i].word in TURNS and tokens[i].word != "not":
            break
        if tokens[i].word in OPENERS:
            ends.append(i)
    return ends


def _is_idle(sentence: Sentence, end: int, *, plea: bool) -> bool:
    """Whether what stands before a write says nothing that could matter to it: no condition, no
    report of what somebody said, no time. With a plea after it, it may be any statement."""
    words = [token.word for token in sentence.tokens[:end]]
    if _forbids(words):
        return False
    if words[-1] in _FULL_STOPS and not _supposes(words):
        return True
    if plea:
        why = _reason_at(words)
        return not _is_conditional(words, why) and not _is_reported(words)
    return words[-1] in BREAKS | _RESUMES and sentence.is_idle(0, end)


def _forbids(words: Sequence[str]) -> bool:
    """Whether words deny what follows: "do not, under any circumstances, …"."""
    last = max((i for i, word in enumerate(words) if word in _FULL_STOPS), default=-1)
    clause = words[last + 1 :]
    return any(
        word in _FORBIDS and (i + 1 == len(clause) or clause[i + 1] in BREAKS)
        for i, word in enumerate(clause)
    )


def _supposes(words: Sequence[str]) -> bool:
    """Whether whole sentences lead somebody else's words or a supposition in: "imagine this."."""
    last = next((i for i in range(len(words) - 2, -1, -1) if words[i] in _FULL_STOPS), -1)
    quoted = words.count('"') % 2 == 1
    return quoted or bool(_SUPPOSES & set(words)) or _is_reported(words[last + 1 : -1])


def _reason_at(words: Sequence[str]) -> int:
    """Where the last clause before a request begins, if it says why: "since kuba is off until
    easter, …"; else its end."""
    start = max((i + 1 for i, word in enumerate(words[:-1]) if word in BREAKS), default=0)
    clause = words[start:]
    says_why = clause[0] in _WHY and clause[-1] == "," and not _VERBS.isdisjoint(clause[2:])
    return start if says_why else len(words)


def _provides(words: Sequence[str], at: int) -> bool:
    """Whether a condition of several words begins here: "as soon as", but not "… possible"."""
    runs = [run for run in _PROVIDED if list(words[at : at + len(run)]) == run]
    return any(words[at + len(run) : at + len(run) + 1] not in _NO_PROVISO for run in runs)


def _is_conditional(words: Sequence[str], why: int) -> bool:
    """Whether words hold a condition: "once he paid", not "she will look after it". How long a
    reason holds is none."""
    if any(_provides(words, i) for i in range(len(words))):
        return True
    pairs = zip(words, [*words[1:], ""], ["", *words[:-1]], strict=True)
    return any(
        word in CONDITIONS
        and after not in _NO_CONDITION
        and before not in _NO_CONDITION
        and not (i > why and word in _HOW_LONG)
        for i, (word, after, before) in enumerate(pairs)
    )


def _is_reported(words: Sequence[str]) -> bool:
    """Whether words that end here lead somebody else's words in: "anna's mail says: hi there,"."""
    last = max((i for i, word in enumerate(words) if word in REPORTS), default=None)
    if last is None:
        return False
    between = words[last + 1 :]
    opened = set(between) & {":", '"', "'"}
    return bool(opened) or all(word in _LEADS_IN for word in between)


def _is_only_said(sentence: Sentence, at: int) -> bool:
    """Whether what stands after a write takes nothing back: "ship 1042, not 1043", or a reason to
    do it that nothing hangs on."""
    tokens = sentence.tokens
    words = [token.word for token in tokens[at:]]
    if words[:2] == [",", "not"]:
        return len(words) < 5 and sentence.is_idle(at + 2, len(tokens))
    if words[0] in (",", "-", "(", "."):
        words = words[1:]
        return bool(words) and words[0] in _ASIDES and _is_aside(sentence, at + 1)
    return False


def _is_aside(sentence: Sentence, start: int) -> bool:
    """Whether a clause says nothing that could matter: no condition, doubt, time or question."""
    words = {token.word for token in sentence.tokens[start:]}
    return sentence.is_idle(start, len(sentence.tokens)) and not words & _MATTERS


def _spoken_of(sentence: Sentence, part: Part, *, always: bool) -> Memory:
    """The memory with the records that the rest of the message names."""
    words = [token.word for token in sentence.tokens[part.start : part.end]]
    pointing = (IT | THEM).intersection(words)
    # "She left, please delete the contact".
    spoken = {
        kind
        for kind, nouns in NOUNS.items()
        for before, word in pairwise(words)
        if before in ("the", "that", "this") and word in nouns
    }
    if not pointing and not always and not spoken:
        return sentence.memory
    named = [ref for at, ref in sentence.named if not part.start <= at < part.end]
    said = {token.word for token in (*sentence.tokens[: part.start], *sentence.tokens[part.end :])}
    if pointing and said.isdisjoint(TURNS):  # "the second can go ahead, take it off hold"
        rest = ((0, part.start), (part.end, len(sentence.tokens)))
        named += [ref for start, end in rest for ref in picked(sentence, start, end)]
    kinds = {
        kind for kind, nouns in NOUNS.items() if kind not in PEOPLE and said & nouns - _NO_NOUN
    }
    if kinds:  # "the lost lotus deal is on again": no task that has lotus in its title
        named = [ref for ref in named if ref.kind in kinds | PEOPLE]
    if spoken and not pointing:
        named = [ref for ref in named if ref.kind in spoken]
    people = [ref for ref in named if ref.kind in PEOPLE]
    things = [ref for ref in named if ref.kind not in PEOPLE]
    named = list(dict.fromkeys(people if pointing & HIM else things or people))
    if not named or (pointing and not pointing & HIM and {ref.kind for ref in named} == {"member"}):
        return sentence.memory
    kinds = {ref.kind for ref in named}
    before = tuple(ref for ref in sentence.memory.shown if ref.kind not in kinds)
    return replace(sentence.memory, shown=(*named, *before))
