"""Reading a command's slots inside of a sentence: what a hole of a template may be, at a word."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from opsbot.command import Command, Slot
from opsbot.language.automations import automation_at
from opsbot.language.countries import country_at
from opsbot.language.lexicon import (
    AND,
    FILLERS,
    TO_ME,
    nouns_of,
)
from opsbot.language.meaning import NUMBERED
from opsbot.language.naming import MANY
from opsbot.language.owned import owned
from opsbot.language.pointing import pointed, pointed_choice, pointed_code
from opsbot.language.references import code_at, website_at
from opsbot.language.sentence import TITLED, Sentence
from opsbot.language.slots import ME, MOST, Reading, choice, of_refs, read, speaker
from opsbot.language.spelling import english
from opsbot.language.spoken import SPOKEN, digits_at
from opsbot.language.templates import Hole, option_words
from opsbot.language.texts import STATIVE, texts_at
from opsbot.language.values import Span, Tense
from opsbot.language.words import listed
from opsbot.language.zones import zone_at
from opsbot.reply import Ref
from opsbot.values import Money, Percent

# What has a form of its own and stays as it was typed.
_TYPED = {"code": code_at, "country": country_at, "zone": zone_at, "automation": automation_at,
          "website": website_at}  # fmt: skip
# What joins the next of several records to the last, beside "and".
_MORE = [words.split() for words in (
    "as well as", "and also", "and then", "and too", "and even", "together with", "along with",
    "plus also", "plus",
)]  # fmt: skip
# An amount behind these is not the least.
_AT_MOST = [words.split() for words in (
    "under", "below", "less than", "smaller than", "cheaper than", "lower than", "up to",
    "at most", "maximum", "max",
)]  # fmt: skip
_NUMBER_SIGNS = frozenset(listed("no nr number"))
# Behind several, these only say again that they are: "7099 and 7102 both".
_AS_ONE = frozenset(listed("both together all each"))
# What somebody's or something's record is called behind the name, and what products come in.
_FILES = frozenset(listed("record card file profile page entry account details"))
_PACKS = frozenset(
    listed("bag bags box boxes pack packs packet packets bottle bottles jar jars tin tins roll")
    + listed("rolls sack sacks tub tubs tube tubes crate crates carton cartons ones")
)
_WORKS = frozenset(listed("at from of with"))
# Where a slot says so, a month or weekday is the next one, or the latest.
_TENSES: dict[str, Tense] = {"ahead": "future", "past": "past"}


def _counted(refs: tuple[Ref, ...]) -> tuple[Ref, ...]:
    """Records in the order of their numbers, where all have one."""
    numbered = all(ref.key.isdecimal() for ref in refs)
    return tuple(sorted(refs, key=lambda ref: int(ref.key))) if numbered else refs


# "7099, 7100 are out".
_OF_SEVERAL = frozenset({"are", "were", "have"})


class Reader:
    """Reads one command's slots in one sentence, each place once. Where something is missing
    (`may_miss`), text is only what a colon introduces."""

    def __init__(self, sentence: Sentence, command: Command, *, may_miss: bool = False) -> None:
        self.sentence = sentence
        self.command = command
        self.may_miss = may_miss
        self.slots = {slot.name: slot for slot in command.slots}

    def readings(self, hole: Hole, at: int) -> list[tuple[Reading, int, float]]:
        """What a slot may be from a token on: the reading, where it ends, and what it explains.
        Commands' slots of one kind are read once in a sentence."""
        slot = self.slots[hole.slot]
        whose: tuple[Any, ...] = ()
        if slot.kind == "text":
            whose = self.command.id, slot.name, self.may_miss
        elif slot.kind == "code":
            whose = (self.command.subject,)
        many = self.command.writes
        least = slot.name == "min"
        key = (slot.kind, slot.records, slot.state, slot.options, hole.sign, at, whose, many, least)
        known = self.sentence.read
        if key not in known:
            fits = at < len(self.sentence.tokens)
            known[key] = list(self._read(slot, at, hole.sign)) if fits else []
        return known[key]

    def _read(self, slot: Slot, at: int, sign: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        if slot.kind == "text":
            found = texts_at(self.sentence, self.command, slot, at, only_after_colon=self.may_miss)
            for text, end, weight in found:
                yield Reading(text, sure=1.0), end, weight
        elif slot.kind == "record":
            yield from self._records(slot, at)
        elif slot.kind == "choice":
            yield from self._choices(slot, at)
        elif slot.kind == "code" and (same := pointed_code(self.sentence, self.command, at)):
            yield Reading(same[0], sure=0.9), same[1], 0.9 * (same[1] - at)
        elif slot.kind in _TYPED:
            if stop := _TYPED[slot.kind](tokens, at):
                # Less than a record: one that goes by this name is meant before.
                yield Reading(self.sentence.text_of(at, stop), sure=1.0), stop, 0.6 * (stop - at)
        elif slot.kind == "channel":
            if tokens[at].kind == "hash" or tokens[at].word == "here":
                yield Reading(tokens[at].text, sure=1.0), at + 1, 1.0
        else:
            for span in () if slot.name == "min" and self._is_most(at) else self._spans(slot, at):
                value: Any = span.value
                if slot.kind in ("quantity", "limit", "delta", "days"):
                    value = int(value) * (sign or 1)
                    if abs(value) > MOST:
                        continue
                said = sum(t.word not in FILLERS for t in tokens[at : span.end])
                yield Reading(value, sure=1.0), span.end, 0.95 * said

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
                    size = span.value
                    if kind == "number":
                        size = self.sentence.text_of(span.start, span.end)
                    yield Span(span.start, span.end, "size", size)
                elif kind != "number" or span.value == int(span.value):  # type: ignore[call-overload]
                    yield span

    def _is_most(self, at: int) -> bool:
        """Whether an amount is the most that is meant: "under 50", but not "not under 50"."""
        words = [token.word for token in self.sentence.tokens[max(at - 3, 0) : at]]
        lead = next((run for run in _AT_MOST if words[-len(run) :] == run), None)
        return lead is not None and words[-len(lead) - 1 : -len(lead)] not in (["not"], ["no"])

    def _choices(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        if same := pointed_choice(self.sentence, slot, at):
            yield same, at + 1, 0.9
        longest = max(len(option_words(option)) for option in slot.options)
        for end in range(min(len(self.sentence.tokens), at + longest), at, -1):
            # As typed, too: the speller may have made another word of ours of "storge".
            tries = (self.sentence.tokens, self.sentence.typed)
            readings = [choice(slot.options, " ".join(t.word for t in s[at:end])) for s in tries]
            if reading := next(filter(None, readings), None):
                yield reading, end, 1.0 * (end - at)

    def _records(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        """One record, or several: "1042 and 1043", "both acme deals"."""
        if self.sentence.tokens[at].word == "both" and at + 1 < len(self.sentence.tokens):
            for reading, end, weight in self._records(slot, at + 1):
                two = reading.choices or reading.value
                if isinstance(two, tuple) and len(two) == 2:
                    yield Reading(_counted(two), sure=reading.sure), end, weight + 1
        for reading, end, weight in self._record(slot, at):
            yield reading, end, weight
            tokens = self.sentence.tokens
            second, listed_on = self._after_and(end), False
            if second is None and self._goes_on(end):
                second, listed_on = end, True
            if reading.value is None or second is None:
                continue
            for more, far, worth in self._records(slot, second) if second < len(tokens) else ():
                if listed_on and not self._lists(more, far):
                    continue  # "5552 5556 and 5563", but not "7093 1200"
                if tokens[second - 1].word == "," and far - second == 1 and self._is_common(second):
                    continue  # "the brass bell, valid until …" and no product that begins so
                if tokens[second - 1].word == "," and self._says_of(more, far):
                    continue  # "give it to sam, ada is away"
                if more.value is not None:
                    others = more.value if isinstance(more.value, tuple) else (more.value,)
                    if reading.value in others:
                        continue  # "task 18, paula called": whose name is in its title
                    both = Reading((reading.value, *others), sure=min(reading.sure, more.sure))
                    yield both, far, weight + worth + 0.5
                    if stop := self._as_one(far):
                        yield both, stop, weight + worth + 0.5 + 0.5 * (stop - far)

    def _goes_on(self, at: int) -> bool:
        """Whether a number stands right behind another that is as long."""
        two = self.sentence.typed[at - 1 : at + 1]
        return (
            len(two) == 2
            and all(token.kind == "number" and token.word.isdecimal() for token in two)
            and len(two[0].text) == len(two[1].text) > 1
        )

    def _as_one(self, at: int) -> int:
        """Where words end that only say of several that they are: "both", ", both of them"."""
        words = [token.word for token in self.sentence.tokens[at : at + 4]]
        comma = words[:1] == [","]
        if not set(words[comma : comma + 1]) & _AS_ONE:
            return 0
        of_them = words[comma + 1 : comma + 3] in (["of", "them"], ["of", "em"])
        return at + comma + (3 if of_them else 1)

    def _lists(self, more: Reading, end: int) -> bool:
        """Whether what goes on so is a list: joined at its end, with no number for each behind."""
        tokens = self.sentence.tokens
        ended = end == len(tokens) or tokens[end].kind != "number"
        return isinstance(more.value, tuple) and ended

    def _says_of(self, more: Reading, end: int) -> bool:
        """Whether something is said of one record, in a clause of its own."""
        after = {token.word for token in self.sentence.tokens[end : end + 1]}
        return not isinstance(more.value, tuple) and not STATIVE.isdisjoint(after - _OF_SEVERAL)

    def _is_common(self, at: int) -> bool:
        token = self.sentence.typed[at]
        return token.kind == "word" and token.word in english()

    def _after_and(self, at: int) -> int | None:
        """Where the next of several records begins: behind "and", ", and", "as well as"."""
        words = [token.word for token in self.sentence.tokens[at : at + 4]]
        for run in _MORE:
            if len(words) > len(run) and words[: len(run)] == run:
                return at + len(run)
        if len(words) < 2 or words[0] not in AND:
            return None
        return at + 2 if words[1] in AND else at + 1

    def _record(self, slot: Slot, at: int) -> Iterator[tuple[Reading, int, float]]:
        tokens = self.sentence.tokens
        nouns = nouns_of(slot.records)
        start = self.sentence.behind_titles(at)
        led = start < len(tokens) - 1 and tokens[start].word in nouns
        start += led
        if led and start < len(tokens) - 1 and tokens[start].word in _NUMBER_SIGNS:
            start += 1  # "task no 47"
        yield from pointed(self.sentence, slot, at)
        for kind in slot.records:
            if kind in NUMBERED:
                for number, end in self._number(kind, slot, start, led=led):
                    yield number, end, 1.0 * (end - at)
        listener = tokens[at].word == "me" and at > 0 and tokens[at - 1].word in TO_ME
        if "member" in slot.records and tokens[at].word in ME and not listener:
            yield Reading(speaker(self.sentence.world), sure=1.0), at + 1, 1.0
        ends = self.sentence.name_ends(start)
        named = start + 1 < len(tokens) and tokens[start + 1].word in nouns
        if named and start + 1 not in ends and TITLED.issuperset(slot.records):
            ends = [*ends, start + 1]  # "the restringing task": it may be there in another form
        for end in ends:
            beyond = self._noun_behind(slot, end, nouns)
            reading = self.sentence.record(slot, start, end, noun=led or beyond > end)
            if reading:
                yield reading, end, 1.0 * (end - at)
                if beyond > end:
                    yield reading, beyond, 1.0 * (beyond - at)
                if "contact" in slot.records:
                    yield from self._working_at(reading, at, end)
        yield from owned(self.sentence, slot, at, many=self.command.writes)

    def _noun_behind(self, slot: Slot, end: int, nouns: frozenset[str]) -> int:
        """Where what a record is called ends that stands behind its name: "the acme deal", "jane
        roe's file", "the 40 litre compost bags"."""
        words = [token.word for token in self.sentence.tokens[end : end + 2]]
        if words[:1] == ["'s"]:
            return end + 2 if words[1:] and words[1] in nouns | _FILES else end
        packs = _PACKS if "product" in slot.records else frozenset()
        return end + 1 if words and words[0] in nouns | packs else end

    def _working_at(
        self, named: Reading, at: int, end: int
    ) -> Iterator[tuple[Reading, int, float]]:
        """ "claudia from seeblick": who of that name works there."""
        tokens, records = self.sentence.tokens, self.sentence.world.records
        people = named.choices or (named.value,)
        if end + 1 >= len(tokens) or tokens[end].word not in _WORKS or len(people) == MANY:
            return
        for stop in self.sentence.name_ends(end + 1):
            words = [token.word for token in self.sentence.typed[end + 1 : stop]]
            there = self.sentence.world.names.find(["organisation"], words)
            if fitting := there.refs and records.working_at(people, there.refs):
                yield of_refs(fitting, min(named.sure, there.sure)), stop, 1.0 * (stop - at)

    def _number(
        self, kind: str, slot: Slot, at: int, *, led: bool
    ) -> Iterator[tuple[Reading, int]]:
        """A record by its number, in figures or spoken. One that nobody has is meant only where the
        kind is said too: "ticket 99", not "99"."""
        names = self.sentence.world.names
        for digits, end in self._figures(kind, at):
            known = kind == "order" or names.by_key(kind, digits) is not None
            strict = kind in ("task", "ticket") or end - at > 1 or not digits.isdecimal()
            if (led or known or not strict) and (
                reading := read(slot, f"#{digits}", self.sentence.world)
            ):
                yield reading, end

    def _figures(self, kind: str, at: int) -> Iterator[tuple[str, int]]:
        """What may be a record's number from a token on, and where it ends."""
        token = self.sentence.typed[at]
        typed = token.text.removeprefix("#")
        if kind == "order":
            for span in self.sentence.spans(at, "order"):  # "1042", "number 1042"
                several = [t.text for t in self.sentence.typed[at : span.end] if t.kind == "number"]
                number = self.sentence.typed[span.end - 1].text.removeprefix("#")
                yield "".join(several).replace("-", "") if len(several) > 1 else number, span.end
        elif typed.isdecimal() and len(typed) < 7:
            yield typed, at + 1
        if token.kind != "word" or token.word not in SPOKEN:
            return
        words = [one.word for one in self.sentence.tokens]
        spans = [(str(span.value), span.end) for span in self.sentence.spans(at, "number")]
        for digits, end in (*spans, *digits_at(words, at)):
            if digits.isdecimal() and (kind != "order" or len(digits) > 2):
                yield digits, end
