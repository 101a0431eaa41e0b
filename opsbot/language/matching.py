"""Matching a phrase with the commands' templates, so that every typed word is accounted for.

A phrase fits a command when one of its phrases is found in it, and all other words are fragments of
that command (`also`), a period it takes, or words that carry no meaning (please, the). Whatever is
left over means that it does not fit: a word nobody explained may be the one that matters ("not").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from opsbot.command import Command, Slot
from opsbot.language.automations import automation_at
from opsbot.language.countries import country_at
from opsbot.language.guards import is_reason
from opsbot.language.meaning import NUMBERED, World
from opsbot.language.memory import Memory
from opsbot.language.references import code_at
from opsbot.language.slots import ME, MOST, UNREAD, Reading, choice, of_refs, read, speaker
from opsbot.language.templates import Given, Hole, Step, Template, Word, option_words
from opsbot.language.values import Span, Tense, find
from opsbot.language.words import Token, listed
from opsbot.language.zones import zone_at
from opsbot.values import Money, Percent

# Words that may stand anywhere and change nothing.
FILLERS = frozenset(
    listed("please pls plz kindly thanks thx ty cheers hi hey hello hiya morning ok okay so well")
    + listed("um uh the a an our just quickly quick question now then there also too again already")
    + listed("yet right really actually btw lol haha omg yess yes yay finally for us me my i need")
    + listed("want would like to can could you do be able tell show give let know get see have")
    + listed("got rn atm asap telling showing giving uff")
)
# The few of them that may stand inside a write as well: nothing in these can turn its meaning.
POLITE = frozenset(
    listed("please pls plz kindly thanks thx ty cheers hi hey hello hiya ok okay the a an our just")
    + listed("quickly you so well now btw omg yess yay sorry oh")
)
# "Could you ship 1042" is a request; "we could win acme" is none.
_REQUESTS = frozenset(listed("can could would will"))
_PLEADING = [
    words.split()
    for words in (
        "would you be so kind and", "would you be so kind to", "would you be so kind as to",
        "could you be so kind and", "could you be so kind to", "could you be so kind as to",
        "would you mind", "do me a favour and", "do me a favor and", "be so kind and",
        "be so kind to", "be a dear and", "please to", "go ahead and", "i need you to",
        "i would like you to", "can you", "could you", "would you", "will you",
        "log it", "log that", "note it down", "write it down", "write that down", "put it in",
    )
]  # fmt: skip
_PLEADS = frozenset(run[0] for run in _PLEADING)
# What opens a remark beside the question: "…, someone on the phone wants to know".
_OPENERS = frozenset(
    listed(", ; ? because since as i someone somebody he she they customer client boss")
)
# In these a remark may turn the meaning of the rest, so it is not passed over.
_TURNS = frozenset(
    listed("not no never if unless would should might maybe perhaps imagine suppose think thinking")
    + listed(
        "wish hope pretend almost nearly wonder wondering when whenever once until while after"
    )
)
# Somebody else's words are no command.
_REPORTS = frozenset(
    listed(
        "said says say told tells asked asks wrote writes wants wanted wanna thinks claims heard"
    )
)
# A request may begin after these, whatever stood before: "uff what a day, please remind me …".
_BREAKS = frozenset(",.!?:;")
_PLEAS = frozenset(listed("please pls plz"))
# What leads in a change to what was asked before: "and last week?", "what about storage".
LEADS = frozenset(listed("and but or what how about only just instead then rather same with"))
MARKS = frozenset([*",.!?;:'\"()-…", "'s"])

NOUNS: dict[str, frozenset[str]] = {
    "deal": frozenset({"deal", "deals", "opportunity"}),
    "order": frozenset({"order", "orders", "no", "nr", "number"}),
    "task": frozenset({"task", "tasks", "todo"}),
    "ticket": frozenset({"ticket", "tickets", "case"}),
    "product": frozenset({"product", "item", "article"}),
    "customer": frozenset({"customer", "client", "buyer"}),
    "contact": frozenset({"contact"}),
    "organisation": frozenset({"company", "organisation", "organization", "firm"}),
    "pipeline": frozenset({"pipeline", "funnel"}),
    "stage": frozenset({"stage"}),
    "project": frozenset({"project"}),
    "member": frozenset({"member", "colleague"}),
    "alert": frozenset({"alert"}),
    "rule": frozenset({"rule", "automation"}),
}
# "Show me the deals" does not ask for mine.
_TO_ME = frozenset({"show", "give", "gimme", "tell", "get", "bring", "send", "list"})
_IT = frozenset({"it", "that", "this", "him", "her", "one"})
_THEM = frozenset({"them", "these", "those", "both", "all"})
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
_AND = frozenset({"and", "&", ",", "+"})
# What is left out together with the record that would follow: "what is the price [of it]".
_BEFORE_GAPS = frozenset(listed("of for on to in about from with"))
# What has a form of its own and stays as it was typed.
_TYPED = {"code": code_at, "country": country_at, "zone": zone_at, "automation": automation_at}
# No name goes on across these.
_STOPS = frozenset({",", ";", ":", "?", "!", "(", ")"})
# Slots that hold what people say, whatever it is. Other texts are names, tags, titles.
_LONG_TEXTS = frozenset({"text", "subject", "reason", "phrase"})
_OR = frozenset({"or"})
# A name does not end in these: they belong to what follows.
_NO_END = frozenset(listed("for to of as with from on in at by and the a an is are"))
# Where a slot says so, a month or weekday is the next one, or the latest.
_TENSES: dict[str, Tense] = {"ahead": "future", "past": "past"}
# "Them" are no more than these: a longer list was not meant record by record.
_MOST = 10
# The longest name of a record, in words.
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Match:
    """A command found in a phrase. `weight` counts how much of the phrase it explains, and how."""

    command: Command
    slots: dict[str, Reading]
    weight: float
    sure: float
    missing: bool = False  # a required slot's place in the template stayed empty

    def better(self, other: Match) -> bool:
        return (not self.missing, self.weight) > (not other.missing, other.weight)


@dataclass(slots=True)
class Sentence:
    """A phrase laid out for matching: its words after spelling, and the values read so far."""

    text: str
    typed: Sequence[Token]
    meant: Sequence[tuple[str, ...]]  # what each word may be after spelling, the likeliest first
    world: World
    memory: Memory
    around: date | None = None  # where the period last talked about begins: "the week before"
    tokens: Sequence[Token] = field(init=False)
    words: frozenset[str] = field(init=False)
    _spans: dict[Tense | None, dict[tuple[int, str], list[Span]]] = field(default_factory=dict)
    _openings: list[int] | None = None
    _records: dict[tuple[Any, ...], Reading] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = [
            token if token.word == words[0] else replace(token, word=words[0])
            for token, words in zip(self.typed, self.meant, strict=True)
        ]
        self.words = frozenset(word for words in self.meant for word in words)

    def spans(self, start: int, kind: str, tense: Tense | None = None) -> list[Span]:
        """The values of a kind that begin at a token, longest first."""
        if tense not in self._spans:
            found = self._spans[tense] = {}
            for span in find(self.tokens, self.world.clock, tense, self.around):
                found.setdefault((span.start, span.kind), []).append(span)
            for spans in found.values():
                spans.sort(key=lambda span: -span.end)
        return self._spans[tense].get((start, kind), [])

    def openings(self) -> list[int]:
        """Where a request may begin inside of the phrase."""
        if self._openings is None:
            words = [token.word for token in self.tokens]
            self._openings = [
                i + (words[i] in _BREAKS)
                for i in range(1, len(words) - 1)
                if words[i] in _BREAKS | _PLEAS
                or (words[i] in _REQUESTS and words[i + 1] == "you")
                or words[i : i + 3] == ["wants", "to", "know"]
                or (words[i] in ("tell", "show", "give") and words[i + 1] == "me")
            ]
        return self._openings

    def is_idle(self, start: int, end: int) -> bool:
        """Whether a remark beside a write says nothing that could matter to it: no condition, no
        report of what somebody said, no time."""
        if any(t.word in _TURNS | _REPORTS for t in self.tokens[start:end]):
            return False
        kinds = ("when", "date", "period")
        return not any(self.spans(i, kind) for i in range(start, end) for kind in kinds)

    def text_of(self, start: int, end: int) -> str:
        """The words as they were typed."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def record(self, slot: Slot, start: int, end: int, *, noun: bool) -> Reading:
        """The records that some of the tokens may name."""
        key = (slot.records, slot.state, start, end, noun)
        if key not in self._records:
            words = [t.word for t in self.typed[start:end] if t.kind != "mark"]
            found = self.world.names.find(
                slot.records, words, state=slot.state, with_part=noun and "deal" in slot.records
            )
            self._records[key] = of_refs(found.refs, found.sure)
        return self._records[key]


@dataclass(frozen=True, slots=True)
class _Way:
    """The best way from one point of a match to another: what it fills, and what it is worth."""

    weight: float
    slots: tuple[tuple[str, Reading], ...] = ()
    missing: bool = False

    def better(self, other: _Way | None) -> bool:
        return other is None or (not self.missing, self.weight) > (not other.missing, other.weight)

    def before(self, rest: _Way) -> _Way:
        return _Way(
            self.weight + rest.weight, (*self.slots, *rest.slots), self.missing or rest.missing
        )


_NOWHERE = _Way(0.0)
_FILLER = _Way(0.2)


class Matcher:
    """One command's templates against one sentence.

    What can follow depends only on the place in the template, the place in the phrase, the slots
    that are filled and the fragments that are used: each such point is worked out once.
    """

    def __init__(
        self,
        sentence: Sentence,
        command: Command,
        fragments: Sequence[Template],
        *,
        may_miss: bool = False,
        fillers: frozenset[str] | None = None,
    ) -> None:
        self.sentence = sentence
        self.command = command
        self.fragments = [one for one in fragments if one.possible(sentence.words)]
        self.may_miss = may_miss
        self.fillers = fillers or (POLITE if command.writes else FILLERS)
        self.remarks = False
        self.slots = {slot.name: slot for slot in command.slots}
        self._readings_at: dict[tuple[str, int, int], list[tuple[Reading, int, float]]] = {}
        self._fragment_at: dict[tuple[int, int, frozenset[str]], list[tuple[int, _Way]]] = {}

    def match(self, template: Template) -> Match | None:
        """The best way the whole phrase fits a template, with fragments around and inside it."""
        # Remarks may stand beside what a word of its own makes clear.
        self.remarks = bool(template.keys)
        return self._as_match(self._whole(template))

    def follow_up(self, begun: Mapping[str, Reading]) -> Match | None:
        """The phrase as nothing but fragments of the command: "and last week?", "by country"."""
        match = self._as_match(self._whole(None))
        if match is None or not match.slots:
            return None
        return replace(match, slots={**begun, **match.slots})

    def _as_match(self, way: _Way | None) -> Match | None:
        if way is None:
            return None
        sure = min((reading.sure for _, reading in way.slots), default=1.0)
        return Match(self.command, dict(way.slots), way.weight, sure, way.missing)

    def _whole(self, template: Template | None) -> _Way | None:
        """The best way from the beginning of the phrase to its end."""
        known: dict[tuple[int, int, frozenset[str], frozenset[int]], _Way | None] = {}
        last = template.last if template else 0
        count = len(self.sentence.tokens)

        def best(state: int, at: int, filled: frozenset[str], used: frozenset[int]) -> _Way | None:
            point = (state, at, filled, used)
            if point in known:
                return known[point]
            known[point] = None  # a free step that leads back here leads nowhere
            found = _Way(0.0) if state == last and at == count else None
            for step, after in template.steps[state] if template else ():
                for end, way in self._step(step, at, filled):
                    rest = best(after, end, filled | {name for name, _ in way.slots}, used)
                    if rest is not None and (whole := way.before(rest)).better(found):
                        found = whole
            if at < count:
                for end, way, fragment in self._between(at, filled, used):
                    taken = used if fragment is None else used | {fragment}
                    rest = best(state, end, filled | {name for name, _ in way.slots}, taken)
                    if rest is not None and (whole := way.before(rest)).better(found):
                        found = whole
            known[point] = found
            return found

        return best(0, 0, frozenset(), frozenset())

    def _between(
        self, at: int, filled: frozenset[str], used: frozenset[int]
    ) -> Iterator[tuple[int, _Way, int | None]]:
        """What may stand between the steps of a template: fillers, fragments, a period."""
        if self._skippable(at):
            yield at + 1, _FILLER, None
        if plea := self._plea(at):
            yield plea, _FILLER, None
        if self.remarks:
            yield from ((end, _NOWHERE, None) for end in self._remark(at))
        for i in range(len(self.fragments)):
            if i not in used:
                for end, way in self._fragment(i, at, filled):
                    yield end, way, i
        if "period" in self.slots and "period" not in filled:
            for end, way in self._step(Hole("period"), at, filled):
                yield end, way, None

    def _plea(self, at: int) -> int | None:
        """Where words that only ask nicely end: "could you", "would you be so kind and"."""
        if self.sentence.tokens[at].word not in _PLEADS:
            return None
        words = [token.word for token in self.sentence.tokens[at : at + 8]]
        return next((at + len(run) for run in _PLEADING if words[: len(run)] == run), None)

    def _remark(self, at: int) -> Iterator[int]:
        """Where a remark beside the request ends: one before it at a mark or a plea, one after it
        with the phrase."""
        tokens = self.sentence.tokens
        if at == 0:
            for end in self.sentence.openings():
                if not self.command.writes or self.sentence.is_idle(0, end):
                    yield end
        elif tokens[at].word == "," and at + 1 < len(tokens) and tokens[at + 1].word == "not":
            if self.sentence.is_idle(at + 2, len(tokens)):
                yield len(tokens)  # "ship 1042, not 1043"
        elif (
            not self.command.writes
            and tokens[at].word in _OPENERS
            and not _TURNS & {t.word for t in tokens[at:]}
        ):
            yield len(tokens)

    def _fragment(self, i: int, at: int, filled: frozenset[str]) -> list[tuple[int, _Way]]:
        """Where a fragment that begins at a token may end."""
        point = (i, at, filled)
        if point not in self._fragment_at:
            fragment = self.fragments[i]
            ends: dict[tuple[int, frozenset[str]], _Way] = {}

            def walk(state: int, place: int, way: _Way) -> None:
                now = filled | {name for name, _ in way.slots}
                if state == fragment.last and place > at and way.better(ends.get((place, now))):
                    ends[place, now] = way
                for step, after in fragment.steps[state]:
                    for end, taken in self._step(step, place, now):
                        walk(after, end, way.before(taken))
                if place > at and place < len(self.sentence.tokens) and self._skippable(place):
                    walk(state, place + 1, way.before(_FILLER))

            walk(0, at, _Way(0.0))
            self._fragment_at[point] = [(end, way) for (end, _), way in ends.items()]
        return self._fragment_at[point]

    def _skippable(self, at: int) -> bool:
        token = self.sentence.tokens[at]
        if token.kind == "mark":
            return token.word in MARKS or not token.word.isascii()  # emoji say nothing we do
        if self.command.writes:
            return token.word in self.fillers  # not what a typo may be: it may be a "not", too
        return any(word in self.fillers for word in self.sentence.meant[at])

    def _step(self, step: Step, at: int, filled: frozenset[str]) -> Iterator[tuple[int, _Way]]:
        """The ways one step of a template can be taken from a token on."""
        match step:
            case None:
                yield at, _NOWHERE
            case Word():
                meant = self.sentence.meant
                if at < len(meant) and step.word in meant[at]:
                    # What a colon introduces is text, not one of our words.
                    after_colon = at > 0 and self.sentence.typed[at - 1].word == ":"
                    exact = step.word == self.sentence.typed[at].word
                    small = step.word in FILLERS
                    yield (
                        at + 1,
                        _Way(0.1 if after_colon else 0.35 if small else 1.0 if exact else 0.95),
                    )
                elif self.may_miss and step.word in _BEFORE_GAPS:
                    yield at, _Way(-0.2)
            case Given():
                if step.slot not in filled:
                    given = read(self.slots[step.slot], step.value, self.sentence.world)
                    yield at, _Way(0.3, ((step.slot, given),))
            case Hole():
                if step.slot in filled:
                    return
                readings = self.readings(step, at)
                for reading, end, weight in readings:
                    yield end, _Way(weight, ((step.slot, reading),))
                slot = self.slots[step.slot]
                if not readings and self.may_miss and slot.required:
                    yield at, _Way(-0.5, missing=True)

    def readings(self, hole: Hole, at: int) -> list[tuple[Reading, int, float]]:
        """What a slot may be from a token on: the reading, where it ends, and what it explains."""
        key = (hole.slot, hole.sign, at)
        if key not in self._readings_at:
            fits = at < len(self.sentence.tokens)
            found = self._read(self.slots[hole.slot], at, hole.sign) if fits else ()
            self._readings_at[key] = list(found)
        return self._readings_at[key]

    def _read(self, slot: Slot, at: int, sign: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        if slot.kind == "text":
            if self._may_be_text(slot, at):
                yield from self._text(slot, at)
        elif slot.kind == "record":
            yield from self._records(slot, at)
        elif slot.kind == "choice":
            yield from self._choices(slot, at)
        elif slot.kind in _TYPED:
            if end := _TYPED[slot.kind](tokens, at):
                # Less than a record: one that goes by this name is meant before.
                yield Reading(self.sentence.text_of(at, end), sure=1.0), end, 0.6 * (end - at)
        elif slot.kind == "channel":
            if tokens[at].kind == "hash" or tokens[at].word == "here":
                yield Reading(tokens[at].text, sure=1.0), at + 1, 1.0
        else:
            for span in self._spans(slot, at):
                value: Any = span.value
                if slot.kind in ("quantity", "limit", "delta", "days"):
                    value = int(value) * (sign or 1)
                    if abs(value) > MOST:
                        continue
                said = sum(t.word not in FILLERS for t in tokens[at : span.end])
                yield Reading(value, sure=1.0), span.end, 0.95 * said

    def _may_be_text(self, slot: Slot, at: int) -> bool:
        """Whether words as typed may begin here: no reason like a change of mind, no plea, no time
        that has a slot of its own, and where something is missing only what a colon introduces."""
        tokens = self.sentence.tokens
        if self._plea(at):
            return False
        if slot.name == "reason":
            return is_reason([t.word for t in tokens[at:] if t.word not in MARKS])
        if self.may_miss and (at == 0 or tokens[at - 1].word not in (":", "'", '"')):
            return False
        timed = any(one.kind in ("when", "date") for one in self.command.slots)
        return not (timed and any(self.sentence.spans(at, kind) for kind in ("when", "date")))

    def _text(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        """Words as typed. They explain little, and less across a comma: what has a slot of its own
        is better read there. A name or a tag holds no condition: "tag jane as vip if she signs"."""
        tokens = self.sentence.tokens
        quoted = at > 0 and tokens[at - 1].word in ('"', "'")
        short = self.command.writes and slot.name not in _LONG_TEXTS and not quoted
        weight = 0.0
        for end in range(at + 1, len(tokens) + 1):
            if short and tokens[end - 1].word in _TURNS | _OR:
                return
            mark = tokens[end - 1].kind == "mark"
            weight += -0.1 if mark else 0.3
            if (mark and end < len(tokens)) or (short and tokens[end - 1].word in _NO_END):
                continue
            if text := self.sentence.text_of(at, end).strip(" ,;:-–—"):
                yield Reading(text, sure=1.0), end, weight

    def _spans(self, slot: Slot, at: int) -> Iterator[Span]:
        kinds = {
            "quantity": ("number",), "limit": ("number",), "delta": ("number",),
            "days": ("days",), "money": ("money", "number"), "size": ("size", "number"),
            "percent": ("percent", "number"),
        }.get(slot.kind, (slot.kind,))  # fmt: skip
        tense = _TENSES.get(slot.state)
        for kind in kinds:
            for span in self.sentence.spans(at, kind, tense):
                if kind == "number" and slot.kind == "percent":
                    percent = Percent(Decimal(span.value))  # type: ignore[arg-type]
                    yield Span(span.start, span.end, "percent", percent)
                elif kind == "number" and slot.kind == "money":
                    money = Money.of(span.value, self.sentence.world.clock.currency)  # type: ignore[arg-type]
                    yield Span(span.start, span.end, "money", money)
                elif slot.kind == "size":
                    typed = self.sentence.text_of(span.start, span.end)
                    yield Span(span.start, span.end, "size", typed)
                elif kind != "number" or span.value == int(span.value):  # type: ignore[call-overload]
                    yield span

    def _choices(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        longest = max(len(option_words(option)) for option in slot.options)
        for end in range(min(len(self.sentence.tokens), at + longest), at, -1):
            # As typed, too: the speller may have made another word of ours of "storge".
            tries = (self.sentence.tokens, self.sentence.typed)
            readings = [choice(slot.options, " ".join(t.word for t in s[at:end])) for s in tries]
            if reading := next(filter(None, readings), None):
                yield reading, end, 1.0 * (end - at)

    def _records(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        """One record, or several: "1042 and 1043"."""
        for reading, end, weight in self._record(slot, at):
            yield reading, end, weight
            tokens = self.sentence.tokens
            if reading.value is None or end + 1 >= len(tokens) or tokens[end].word not in _AND:
                continue
            second = end + 2 if tokens[end + 1].word in _AND else end + 1
            for more, far, worth in self._records(slot, second) if second < len(tokens) else ():
                if more.value is not None:
                    others = more.value if isinstance(more.value, tuple) else (more.value,)
                    both = Reading((reading.value, *others), sure=min(reading.sure, more.sure))
                    yield both, far, weight + worth + 0.5

    def _record(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        nouns = frozenset().union(*(NOUNS.get(kind, frozenset()) for kind in slot.records))
        start = at
        while start < len(tokens) - 1 and tokens[start].word in ("the", "our", "that", "this", "a"):
            start += 1
        led = start < len(tokens) - 1 and tokens[start].word in nouns
        start += led
        pointed = self._pointed(slot, at, nouns)
        if pointed:
            yield pointed
        for kind in slot.records:
            if kind in NUMBERED and (number := self._number(kind, slot, start, led=led)):
                yield number, start + 1, 1.0 + (start - at)
        listener = tokens[at].word == "me" and at > 0 and tokens[at - 1].word in _TO_ME
        if "member" in slot.records and tokens[at].word in ME and not listener:
            yield Reading(speaker(self.sentence.world), sure=1.0), at + 1, 1.0
        longest = min(len(tokens), start + _LONGEST)
        stops = (i for i in range(start, longest) if tokens[i].word in _STOPS)
        for end in range(next(stops, longest), start, -1):
            followed = end < len(tokens) and tokens[end].word in nouns
            if tokens[end - 1].kind == "mark" or tokens[start].kind == "mark":
                continue
            reading = self.sentence.record(slot, start, end, noun=led or followed)
            if reading:
                yield reading, end, 1.0 * (end - at)
                if followed:
                    yield reading, end + 1, 1.0 * (end + 1 - at)
        if "order" in slot.records:
            yield from self._order_of(slot, start, at)

    def _order_of(self, slot: Slot, start: int, at: int) -> Iterator[tuple[Reading, int, float]]:
        """ "hans müller's order", "the order of hans müller": an order by whose it is."""
        tokens = self.sentence.tokens
        if start > at and tokens[start].word in ("of", "from", "for"):
            start += 1
            for end in range(min(len(tokens), start + _LONGEST), start, -1):
                if tokens[end - 1].kind != "mark":
                    name = [t.word for t in self.sentence.typed[start:end] if t.kind != "mark"]
                    found = self.sentence.world.names.find(["customer"], name)
                    theirs = self.sentence.world.orders_of(found.refs, slot.state)
                    if theirs:
                        yield of_refs(theirs, found.sure), end, 1.0 * (end - at)
            return
        for end in range(start + 1, min(len(tokens), start + _LONGEST)):
            if tokens[end].word not in ("order", "orders"):
                continue
            name = [t.word for t in self.sentence.typed[start:end] if t.kind != "mark"]
            found = self.sentence.world.names.find(["customer"], name)
            if found.refs:
                theirs = self.sentence.world.orders_of(found.refs, slot.state)
                yield of_refs(theirs, found.sure), end + 1, 1.0 * (end + 1 - at)

    def _number(self, kind: str, slot: Slot, at: int, *, led: bool) -> Reading:
        """A record by its number. One that nobody has is meant only where the kind is said too:
        "ticket 99", not "99"."""
        token = self.sentence.typed[at]
        typed = token.text.removeprefix("#")
        if kind == "order":
            fits = any(span.end == at + 1 for span in self.sentence.spans(at, "order"))
        else:
            fits = typed.isdecimal() and len(typed) < 7
            if kind in ("task", "ticket") and not led:
                fits = fits and self.sentence.world.names.by_key(kind, typed) is not None
        if not fits:
            return UNREAD
        return read(slot, f"#{typed}", self.sentence.world)

    def _pointed(
        self, slot: Slot, at: int, nouns: frozenset[str]
    ) -> tuple[Reading, int, float] | None:
        """ "it", "that order", "the second one": what the conversation has just shown."""
        memory, tokens = self.sentence.memory, self.sentence.tokens
        start = at + (tokens[at].word == "the")
        if start < len(tokens) and tokens[start].word in _ORDINALS:
            end = start + 1
            if end < len(tokens) and tokens[end].word in nouns | {"one"}:
                ref = memory.shown_at(slot.records, _ORDINALS[tokens[start].word])
                if ref:
                    return Reading(ref, sure=0.95), end + 1, float(end + 1 - at)
        if tokens[at].word in _THEM:
            end = at + 1
            while end < len(tokens) and tokens[end].word in _THEM | nouns | {"of", "the", "two"}:
                end += 1
            refs = tuple(ref for ref in memory.shown if ref.kind in slot.records)
            if 1 < len(refs) <= _MOST:
                return Reading(refs, sure=0.95), end, float(end - at)
        if tokens[at].word in _IT:
            ref = memory.shown_one(slot.records)
            end = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].word in nouns | {"one"})
            if ref:
                return Reading(ref, sure=0.95), end, float(end - at)
        return None
