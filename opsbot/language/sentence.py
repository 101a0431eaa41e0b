"""A phrase laid out for matching: its words after spelling, and the values read in it so far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date
from functools import cached_property
from typing import Any, NamedTuple

from opsbot.command import Slot
from opsbot.language.courtesy import Courtesy, courtesies, without_praise
from opsbot.language.lexicon import (
    AND,
    BREAKS,
    CONDITIONS,
    FILLERS,
    IMPERATIVES,
    JOINED,
    JOINING,
    LONGEST_NAME,
    MARKS,
    MAY,
    NOTING,
    NOUN_WORDS,
    NOUNS,
    PEOPLE,
    PERMISSION,
    PLEADING,
    PLEAS,
    POLITE,
    REPORTS,
    SMALL,
    STOPS,
    TITLES,
    TO_ME,
    TURNS,
)
from opsbot.language.meaning import NUMBERED, World
from opsbot.language.memory import Memory
from opsbot.language.names import typos
from opsbot.language.naming import is_begun
from opsbot.language.numbers import ONES, TENS
from opsbot.language.slots import UNREAD, Reading, of_refs, option_vocabulary
from opsbot.language.spelling import english
from opsbot.language.spoken import SPOKEN, digits_at
from opsbot.language.templates import Template
from opsbot.language.values import Span, Tense, find
from opsbot.language.words import Token, listed
from opsbot.reply import Ref
from opsbot.values import Period, When

# What a remark may name, so that "it" means something: "20065 is packed, please mark it as sent".
_SPOKEN_OF = ("order", "deal", "task", "ticket", "product", "customer", "contact", "organisation",
              "project", "member")  # fmt: skip

# Kinds that are called by a title, of ordinary words.
TITLED = frozenset({"task", "ticket", "deal", "project"})
# What stands before "put that down".
_BEFORE_NOTING = frozenset({",", ".", ";", "-", "and", "so", "please", "pls", "kindly", "just"})
# The longest of these, in words.
LONGEST_NOTING = max(len(run.split()) for run in NOTING)
# So many words of English are in everybody's mouth.
COMMON = 1500
# Who does not do, have or know something in a remark.
_SOMEBODY = frozenset(listed("i we you he she they nobody who"))
_DID = frozenset(listed("am are is was were do does did have has had can could"))
# Before a time these say how long.
_LASTING = frozenset(listed("for whole all entire half took spent within over"))
_SAY_NOTHING = FILLERS | SMALL | TURNS | CONDITIONS


# What units are in names, and how they are said.
_UNITS = {
    **dict.fromkeys(listed("litre litres liter liters ltr"), "l"),
    **dict.fromkeys(listed("gram grams gramme grammes gr"), "g"),
    **dict.fromkeys(listed("kilo kilos kilogram kilograms"), "kg"),
    **dict.fromkeys(listed("millilitre millilitres milliliter milliliters"), "ml"),
    **dict.fromkeys(listed("centilitre centilitres"), "cl"),
    **dict.fromkeys(listed("metre metres meter meters"), "m"),
    **dict.fromkeys(listed("centimetre centimetres centimeter centimeters"), "cm"),
    **dict.fromkeys(listed("foot feet"), "ft"),
    **dict.fromkeys(listed("ounce ounces"), "oz"),
}


def in_units(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words with units as names have them: "60 litre" is "60 l"."""
    figures = {word: str(number) for word, number in (*ONES.items(), *TENS.items())}
    said = [*words]
    for i in range(1, len(words)):
        number = figures.get(words[i - 1], words[i - 1])
        if words[i] in _UNITS and number.isdecimal():
            said[i - 1 : i + 1] = number, _UNITS[words[i]]
    return tuple(said)


class Unit(NamedTuple):
    """A word of a phrase, or a value in it: the `symbol` that stands for it, and its tokens."""

    symbol: str
    start: int
    end: int
    is_value: bool


@dataclass
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
    within: Sentence | None = None  # the whole of which this is a part
    hopeful: Sequence[Template] | None = None  # the templates that its words allow
    units: Sequence[Unit] | None = None  # its shape, and what the net makes of that
    impression: Any = None
    # What the trained reader thinks of it: nothing here until it was asked.
    thoughts: list[Any] = field(default_factory=list)
    _offset: int = 0
    # What readers found so far, by kind of slot and place.
    read: dict[tuple[Any, ...], list[tuple[Reading, int, float]]] = field(default_factory=dict)
    _passed_over: dict[tuple[frozenset[str], bool], frozenset[int]] = field(default_factory=dict)
    _name_ends: dict[int, list[int]] = field(default_factory=dict)
    _records: dict[tuple[Any, ...], Reading] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tokens = [
            token if token.word == words[0] else replace(token, word=words[0])
            for token, words in zip(self.typed, self.meant, strict=True)
        ]
        self.words = frozenset(word for words in self.meant for word in words)

    def spans(self, start: int, kind: str, tense: Tense | None = None) -> list[Span]:
        """The values of a kind that begin at a token, longest first."""
        if self.within is not None:
            found = self.within.spans(start + self._offset, kind, tense)
            last = self._offset + len(self.tokens)
            return [
                Span(span.start - self._offset, span.end - self._offset, kind, span.value)
                for span in found
                if span.end <= last
            ]
        return self._laid(tense).get((start, kind), [])

    def _laid(self, tense: Tense | None) -> dict[tuple[int, str], list[Span]]:
        if tense not in self._spans:
            laid = self._spans[tense] = {}
            for span in find(self.tokens, self.world.clock, tense, self.around):
                laid.setdefault((span.start, span.kind), []).append(span)
            for spans in laid.values():
                spans.sort(key=lambda span: -span.end)
        return self._spans[tense]

    @property
    def whole(self) -> Sentence:
        """The phrase that this is a part of, or itself."""
        return self.within.whole if self.within is not None else self

    def place(self, at: int) -> int:
        """Where a token stands in the whole phrase."""
        return at if self.within is None else self.within.place(at + self._offset)

    def part(self, start: int, end: int, memory: Memory) -> Sentence:
        """A stretch of the phrase as a phrase of its own."""
        return Sentence(
            self.text, self.typed[start:end], self.meant[start:end], self.world, memory,
            self.around, _records=self._records, within=self,
            _offset=start,
        )  # fmt: skip

    def said(self, typed: Sequence[Token], meant: Sequence[tuple[str, ...]]) -> Sentence:
        """The same phrase in other words, or with some of its words left out."""
        return Sentence(
            self.text, typed, meant, self.world, self.memory, self.around, _records=self._records
        )

    def without(self, start: int, end: int) -> Sentence:
        """The phrase without a stretch of it."""
        return self.said(
            [*self.typed[:start], *self.typed[end:]], [*self.meant[:start], *self.meant[end:]]
        )

    def orders_at(self, at: int) -> bool:
        """Whether somebody is asked for something right there: "please …", "show me …"."""
        words = [token.word for token in self.tokens[at : at + 2]]
        return words[0] in PLEAS or (
            len(words) > 1 and words[0] in TO_ME and words[1] in ("me", "my")
        )

    def is_idle(self, start: int, end: int) -> bool:
        """Whether a remark beside a write says nothing that could matter to it: no condition, no
        report of what somebody said, no time."""
        if any(self._turns(i) for i in range(start, end)):
            return False
        kinds = ("when", "date", "period")
        times = [span for i in range(start, end) for kind in kinds for span in self.spans(i, kind)]
        return all(map(self._is_past, times))

    def _turns(self, at: int) -> bool:
        """Whether a word of a remark may turn what stands beside it. What somebody did not do, have
        or know is a remark: "he had no clue", "she could not wait"."""
        word = self.tokens[at].word
        if word in ("not", "no", "never") and at > 1:
            before = [token.word for token in self.tokens[:at]]
            clause = before[max((i + 1 for i, w in enumerate(before) if w in BREAKS), default=0) :]
            did = before[-2] in _SOMEBODY and before[-1] in _DID
            return not (did or "because" in clause)
        return word in TURNS | REPORTS

    def _is_past(self, span: Span) -> bool:
        """Whether a time has begun, or is how long something took: "this week", "for an hour"."""
        before = {token.word for token in self.tokens[max(0, span.start - 1) : span.start + 1]}
        if before & _LASTING:
            return True
        now, value = self.world.clock.now, span.value
        if isinstance(value, Period):
            return value.start <= now
        if isinstance(value, When):
            return value.at(now.tzinfo or UTC) <= now
        return isinstance(value, date) and value <= now.date()

    def is_telling(self, at: int) -> bool:
        """Whether a word would not be said unless it meant something by that name: "day" stands in
        a deal's title, and in most stories."""
        token = self.typed[at]
        return token.kind != "word" or english().get(token.word, COMMON) >= COMMON

    def text_of(self, start: int, end: int) -> str:
        """The words as they were typed."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    @cached_property
    def valued(self) -> frozenset[int]:
        """The tokens that may be part of a slot's value, whatever the slot."""
        if self.within is not None:
            places = range(self._offset, self._offset + len(self.tokens))
            return frozenset(i - self._offset for i in places if i in self.within.valued)
        always = NOUN_WORDS | JOINED | option_vocabulary(self.world.registry)
        found = {
            i
            for i, token in enumerate(self.typed)
            if token.kind != "word" or token.word not in english() or token.word in always
        }
        for at in range(len(self.tokens)):
            found.update(range(at, max(self.name_ends(at), default=at)))
        for spans in self._laid(None).values():
            found.update(range(spans[0].start, spans[0].end))
        return frozenset(found)

    def behind_titles(self, at: int) -> int:
        """Where a name begins that titles may lead in: "mrs antunes", "the order"."""
        while at < len(self.tokens) - 1 and self.tokens[at].word in TITLES:
            at += 1
        return at

    def name_ends(self, start: int) -> list[int]:
        """Where a name that begins at a token may end, the furthest first. Each word must be a
        name's or may be a typo of one, and one of them must be no ordinary word."""
        if self.within is not None:
            most = self._offset + len(self.tokens)
            ends = self.within.name_ends(start + self._offset)
            return [end - self._offset for end in ends if end <= most]
        if start not in self._name_ends:
            ends = []
            strong = False
            for i in range(start, min(len(self.typed), start + LONGEST_NAME)):
                token = self.typed[i]
                if token.word in STOPS or (i == start and token.kind == "mark"):
                    break
                known = token.kind in ("code", "email") or self._is_name(token.word)
                if not known and not self._may_slip(token.word):
                    break
                strong = strong or known or token.word not in english()
                if strong and token.kind != "mark":
                    ends.append(i + 1)
            self._name_ends[start] = ends[::-1]
        return self._name_ends[start]

    def _is_name(self, word: str) -> bool:
        """Whether a word stands in a name, in singular or plural."""
        knows = self.world.names.knows
        return (
            knows(word)
            or knows(word.removesuffix("s"))
            or knows(word.removesuffix("es"))
            or knows(f"{word}s")
        )

    def _may_slip(self, word: str) -> bool:
        """Whether a word that stands in no name may be part of one: small, a slip of the key, or
        the beginning of a longer one."""
        return typos(word) > 0 or word in JOINING or is_begun(word)

    def record(self, slot: Slot, start: int, end: int, *, noun: bool) -> Reading:
        """The records that some of the tokens may name."""
        words = tuple(t.word for t in self.typed[start:end] if t.kind != "mark")
        if len(words) == 1 and words[0] in _SAY_NOTHING and slot.records[0] in TITLED:
            return UNREAD  # "not" is no ticket that has the word in its title
        orders = start == 0 and words[:1] and words[0] in IMPERATIVES and len(self.tokens) > 1
        if orders and set(words[1:]) <= FILLERS and PEOPLE.isdisjoint(slot.records):
            return UNREAD  # "set the …" is no train set
        key = (slot.records, slot.state, words, noun)
        if key not in self._records:
            parts = noun and "deal" in slot.records
            names = self.world.names
            ways = [words, in_units(words)]
            if TITLED.issuperset(slot.records) and (noun or len(words) > 1):
                ways.append(tuple(names.in_other_form(slot.records, word) for word in words))
            for way in dict.fromkeys(ways):
                found = names.find(slot.records, way, state=slot.state, with_part=parts)
                if found.refs:
                    break
            self._records[key] = of_refs(found.refs, found.sure)
        return self._records[key]

    @cached_property
    def pleas(self) -> dict[int, int]:
        """Where words that only ask nicely begin and end: "would you be so kind and"."""
        if self.within is not None:
            count = len(self.tokens)
            found = ((i - self._offset, end - self._offset) for i, end in self.within.pleas.items())
            return {i: end for i, end in found if i >= 0 and end <= count}
        words = [token.word for token in self.tokens]
        runs = {
            i: i + len(run)
            for i, word in enumerate(words)
            for run in PLEADING.get(word, ())[::-1]
            if words[i : i + len(run)] == run
        }
        for one in self.courtesies:
            runs[one.start] = max(one.end, runs.get(one.start, 0))
        for start, end in runs.items():
            if words[end : end + 1] == ["and"] and end + 1 in runs:
                runs[start] = end + 1  # "thank you and have a nice day"
        if PLEAS.intersection(words):
            for i in range(len(words) - 1):
                if words[i : i + 2] in PERMISSION:
                    runs.setdefault(i, i + 2)
        return runs

    @cached_property
    def courtesies(self) -> Sequence[Courtesy]:
        """What only asks nicely, by the grammar of courtesy."""
        if self.within is not None:
            first, count = self._offset, len(self.tokens)
            return [
                one._replace(start=one.start - first, end=one.end - first)
                for one in self.within.courtesies
                if one.start >= first and one.end <= first + count
            ]
        return courtesies([token.word for token in self.tokens])

    @cached_property
    def only_shown(self) -> frozenset[int]:
        """Where words begin that ask to be shown something: no write is asked for with them."""
        return frozenset(one.start for one in self.courtesies if one.shows)

    @cached_property
    def is_courtesy(self) -> bool:
        """Whether a phrase only greets, thanks or praises: "good evening, you are a star"."""
        within = {at for start, end in self.pleas.items() for at in range(start, end)}
        rest = [token.word for i, token in enumerate(self.tokens) if i not in within]
        bare = without_praise(rest).split()
        praises = len(bare) < len(rest) or any(not one.asks for one in self.courtesies)
        return praises and all(w in FILLERS | POLITE | AND or not w[0].isalnum() for w in bare)

    @cached_property
    def asked_at(self) -> int:
        """Where what is asked for nicely begins, or 0: behind "i wonder if you could"."""
        asking = {one.start: one.end for one in self.courtesies if one.asks}
        at = found = 0
        while at < len(self.tokens):
            end = self.pleas.get(at, 0)
            if end and asking.get(at) == end:
                found = end
            if not end and self.tokens[at].word not in POLITE | MARKS:
                break
            at = end or at + 1
        return found

    @cached_property
    def begged_at(self) -> int:
        """Where what is to be done begins behind a modal, or 0: "when you have a minute, could 1042
        be shipped?". Without a kind word it only asks whether that may be."""
        kind = {at for at, token in enumerate(self.tokens) if token.word in PLEAS}
        kind |= {one.start for one in self.courtesies if not one.asks}
        at = 0
        while at < len(self.tokens) and (
            at in self.pleas or self.tokens[at].word in POLITE | MARKS
        ):
            at = self.pleas.get(at, at + 1)
        modal = at < len(self.tokens) and self.tokens[at].word in MAY
        return at + 1 if kind and modal and "be" in self.words else 0

    @cached_property
    def request(self) -> Sequence[Token]:
        """The tokens as guards look at them: what is asked for nicely is no question."""
        at = self.asked_at or self.begged_at
        if not at:
            return self.tokens
        rest = list(self.tokens[at:])
        while rest and rest[-1].word == "?":
            rest.pop()
        return rest or self.tokens

    @cached_property
    def noting(self) -> int:
        """Where a message ends in words that only want noted what it stated, or its length: "the
        stock is 38, put that down please"."""
        words = [token.word for token in self.tokens]
        end = len(words)
        while end and (words[end - 1] in POLITE or words[end - 1] in MARKS):
            end -= 1
        for start in range(max(0, end - LONGEST_NOTING), end - 1):
            if words[start - 1] in _BEFORE_NOTING and " ".join(words[start:end]) in NOTING:
                return start
        return len(words)

    def passed_over(self, fillers: frozenset[str], *, as_typed: bool) -> frozenset[int]:
        """The tokens that say nothing: some words, marks, and emoji. A filler of a write is not
        what a typo may be: that may be a "not", too."""
        if (fillers, as_typed) not in self._passed_over:
            self._passed_over[fillers, as_typed] = frozenset(
                i
                for i, token in enumerate(self.tokens)
                if (token.word in MARKS or not token.word.isascii() if token.kind == "mark"
                    else token.word in fillers if as_typed
                    else any(word in fillers for word in self.meant[i]))
            )  # fmt: skip
        return self._passed_over[fillers, as_typed]

    @cached_property
    def plain(self) -> list[int]:
        """The tokens that are no part of a value and do not only ask nicely."""
        asking = {at for i, end in self.pleas.items() for at in range(i, end)}
        return [i for i in range(len(self.tokens)) if i not in self.valued and i not in asking]

    @cached_property
    def named(self) -> list[tuple[int, Ref]]:
        """The records that a phrase names without doubt, with where their names begin."""
        names = self.world.names
        found: list[tuple[int, Ref]] = []
        taken: set[tuple[str, int]] = set()
        for at, token in enumerate(self.typed):
            found += [(at, ref) for ref in self._numbered(at)]
            if token.kind == "mark" or token.word in FILLERS | SMALL | TURNS:
                continue
            for end in self.name_ends(at):
                words = [one.word for one in self.typed[at:end]]
                for kind in _SPOKEN_OF:
                    fitting = names.find([kind], words)
                    if len(fitting.refs) == 1 and fitting.sure >= 0.9 and (kind, at) not in taken:
                        taken |= {(kind, i) for i in range(at, end)}
                        found.append((at, fitting.refs[0]))
        return found

    def _numbered(self, at: int) -> Iterator[Ref]:
        """A record by its number: an order's alone, any other's behind its noun."""
        number = self.tokens[at].text.removeprefix("#")
        before = self.tokens[at - 1].word if at else ""
        if self.typed[at].word in SPOKEN and not (at and self.typed[at - 1].word in SPOKEN):
            words = [token.word for token in self.typed]
            said = max(digits_at(words, at), key=lambda one: one[1], default=("", 0))[0]
            if len(said) > 3:
                yield Ref("order", 0, f"#{said}", said)  # "seven one oh one is still unpaid"
        if any(span.end == at + 1 for span in self.spans(at, "order")):
            yield Ref("order", 0, f"#{number}", number)
        for kind in NUMBERED - {"order"}:
            if number.isdecimal() and before in NOUNS.get(kind, ()):
                known = self.world.names.by_key(kind, number)
                yield known or Ref(kind, 0, f"#{number}", number)
