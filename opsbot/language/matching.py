"""Matching a phrase with the commands' templates, so that every typed word is accounted for.

A phrase fits a command when one of its phrases is found in it, and all other words are fragments of
that command (`also`), a period it takes, or words that carry no meaning (please, the). Whatever is
left over means that it does not fit: a word nobody explained may be the one that matters ("not").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from opsbot.command import Command
from opsbot.language.lexicon import BEFORE_GAPS, FILLERS, INDEFINITE, LONG_TEXTS, nouns_of
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, read
from opsbot.language.templates import Fragments, Given, Hole, State, Template


@dataclass(frozen=True, slots=True)
class Match:
    """A command found in a phrase. `weight` counts how much of the phrase it explains, and how."""

    command: Command
    slots: dict[str, Reading]
    weight: float
    sure: float
    missing: bool = False  # a required slot's place in the template stayed empty
    template: str = ""  # the phrase of the command that fitted, as it was written

    def better(self, other: Match) -> bool:
        return (not self.missing, self.weight) > (not other.missing, other.weight)


@dataclass(frozen=True, slots=True)
class Way:
    """The best way from one point of a match to another: what it fills, and what it is worth."""

    weight: float
    slots: tuple[tuple[str, Reading], ...] = ()
    missing: bool = False

    def better(self, other: Way | None) -> bool:
        return other is None or (not self.missing, self.weight) > (not other.missing, other.weight)

    def before(self, rest: Way) -> Way:
        return Way(
            self.weight + rest.weight,
            (*self.slots, *rest.slots),
            self.missing or rest.missing,
        )


# Slots that ordinary words may fill.
_WORDY = frozenset({"text", "automation", "country", "zone", "code", "channel"})
_FILLER = Way(0.2)
_EXACT_WORD = Way(1.0)
_MEANT_WORD = Way(0.95)
_SMALL_WORD = Way(0.35)
_IN_TEXT = Way(0.1)
_LEFT_OUT = Way(-0.2, missing=True)
# The only state of no template: fragments may stand there, and nothing else.
_ANYWHERE = State({}, (), True)


class Matcher:
    """One command's templates against one sentence.

    What can follow depends only on the place in the template, the place in the phrase, the slots
    that are filled and the fragments that are used: each such point is worked out once.
    """

    def __init__(
        self,
        sentence: Sentence,
        command: Command,
        fragments: Fragments,
        fillers: frozenset[str],
        *,
        may_miss: bool = False,
    ) -> None:
        self.sentence = sentence
        self.command = command
        self.may_miss = may_miss
        self.passed_over = sentence.passed_over(fillers, as_typed=command.writes)
        self.reader = Reader(sentence, command, may_miss=may_miss)
        self._around = fragments
        self._fragment_at: dict[tuple[int, int, frozenset[str]], list[tuple[int, Way]]] = {}

    @cached_property
    def fragments(self) -> list[Template]:
        """Those of the command's fragments whose words were typed."""
        return [one for one in self._around.templates if one.possible(self.sentence.words)]

    def may_match(self, template: Template) -> bool:
        """Whether each word is one the template knows, or what may stand around it explains."""
        if self._open_around or not self._wordy.isdisjoint(template.slots):
            return True
        meant = self.sentence.meant
        return all(not template.words.isdisjoint(meant[i]) for i in self.unexplained)

    @cached_property
    def _wordy(self) -> frozenset[str]:
        """The command's slots that ordinary words may fill."""
        return frozenset(name for name, slot in self.reader.slots.items() if slot.kind in _WORDY)

    @cached_property
    def _open_around(self) -> bool:
        """Whether such a slot may be said around a template."""
        return any(not self._wordy.isdisjoint(one.slots) for one in self.fragments)

    @cached_property
    def unexplained(self) -> list[int]:
        """The tokens that only a word of a template can explain."""
        return [
            i
            for i in self.sentence.plain
            if i not in self.passed_over and self._around.words.isdisjoint(self.sentence.meant[i])
        ]

    def match(self, template: Template) -> Match | None:
        """The best way the whole phrase fits a template, with fragments around and inside it."""
        match = self._as_match(self._whole(template))
        return match and replace(match, template=template.text)

    def follow_up(self, begun: Mapping[str, Reading]) -> Match | None:
        """The phrase as nothing but fragments of the command: "and last week?", "by country"."""
        match = self._as_match(self._whole(None))
        if match is None or not match.slots:
            return None
        return replace(match, slots={**begun, **match.slots})

    def _as_match(self, way: Way | None) -> Match | None:
        if way is None:
            return None
        sure = min((reading.sure for _, reading in way.slots), default=1.0)
        return Match(self.command, dict(way.slots), way.weight, sure, way.missing)

    def _whole(self, template: Template | None) -> Way | None:
        """The best way from the beginning of the phrase to its end."""
        known: dict[tuple[int, int, frozenset[str], frozenset[int]], Way | None] = {}
        states = template.states if template else (_ANYWHERE,)
        count = len(self.sentence.tokens)

        def best(state: int, at: int, filled: frozenset[str], used: frozenset[int]) -> Way | None:
            point = (state, at, filled, used)
            if point in known:
                return known[point]
            known[point] = None  # what leads back here leads nowhere
            found = Way(0.0) if at == count and states[state].is_end else None
            for after, end, way in self._onward(states[state], at, filled):
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
    ) -> Iterator[tuple[int, Way, int | None]]:
        """What may stand between the steps of a template: fillers, fragments, a period."""
        if at in self.passed_over:
            yield at + 1, _FILLER, None
        shows = self.command.writes and at in self.sentence.only_shown
        if (plea := self.sentence.pleas.get(at)) and not shows:
            yield plea, _FILLER, None
        if at == self.sentence.noting:
            yield len(self.sentence.tokens), _FILLER, None
        for i in range(len(self.fragments)):
            if i not in used:
                for end, way in self.fragment(i, at, filled):
                    if not (self.command.writes and self._cuts_text(way, end)):
                        yield end, way, i
        if "period" in self.reader.slots and "period" not in filled:
            for end, way in self._slot(Hole("period"), at, filled):
                yield end, way, None

    def _cuts_text(self, way: Way, end: int) -> bool:
        """Whether what somebody says would end inside of a clause: the rest of it is said, too."""
        tokens = self.sentence.tokens
        if end == len(tokens) or tokens[end].kind == "mark" or end in self.passed_over:
            return False
        return any(name in LONG_TEXTS for name, _ in way.slots) and end not in self.sentence.pleas

    def fragment(self, i: int, at: int, filled: frozenset[str]) -> list[tuple[int, Way]]:
        """Where a fragment that begins at a token may end."""
        point = (i, at, filled)
        if point not in self._fragment_at:
            fragment = self.fragments[i]
            ends: dict[tuple[int, frozenset[str]], Way] = {}

            def walk(state: int, place: int, way: Way) -> None:
                now = filled | {name for name, _ in way.slots}
                here = fragment.states[state]
                if here.is_end and place > at and way.better(ends.get((place, now))):
                    ends[place, now] = way
                for after, end, taken in self._onward(here, place, now):
                    walk(after, end, way.before(taken))
                if place > at and place in self.passed_over:
                    walk(state, place + 1, way.before(_FILLER))

            walk(0, at, Way(0.0))
            self._fragment_at[point] = [(end, way) for (end, _), way in ends.items()]
        return self._fragment_at[point]

    def _onward(
        self, state: State, at: int, filled: frozenset[str]
    ) -> Iterator[tuple[int, int, Way]]:
        """The ways on from a state of a template at a token: the next state, the next token."""
        if at < len(self.sentence.tokens):
            for word in self.sentence.meant[at]:
                for after in state.words.get(word, ()):
                    yield after, at + 1, self._word(word, at)
        for step, after in state.slots:
            for end, way in self._slot(step, at, filled):
                yield after, end, way
        if self.may_miss:
            for word in BEFORE_GAPS.intersection(state.words):
                for after in state.words[word]:
                    yield after, at, _LEFT_OUT

    def _word(self, word: str, at: int) -> Way:
        """What a word of a template explains."""
        typed = self.sentence.typed
        if at > 0 and typed[at - 1].word == ":":
            return _IN_TEXT  # what a colon introduces is text, not one of our words
        if word in FILLERS:
            return _SMALL_WORD
        return _EXACT_WORD if word == typed[at].word else _MEANT_WORD

    def _slot(
        self, step: Hole | Given, at: int, filled: frozenset[str]
    ) -> Iterator[tuple[int, Way]]:
        """The ways a slot can be filled from a token on."""
        if step.slot in filled:
            return
        slot = self.reader.slots[step.slot]
        if isinstance(step, Given):
            given = read(slot, step.value, self.sentence.world)
            yield at, Way(0.3, ((step.slot, given),))
            return
        readings = self.reader.readings(step, at)
        for reading, end, weight in readings:
            yield end, Way(weight, ((step.slot, reading),))
        if not readings and self.may_miss and slot.required:
            yield at, Way(-0.5, missing=True)
            if end := self._indefinite(at, slot.records):
                yield end, Way(0.0, missing=True)

    def _indefinite(self, at: int, kinds: tuple[str, ...]) -> int:
        """Where what is left open ends: "something", "somebody else", "a deal"; or 0."""
        words = [token.word for token in self.sentence.tokens[at : at + 2]]
        if not words or words[0] not in INDEFINITE | nouns_of(kinds):
            return 0
        return at + 1 + (words[1:] == ["else"])
