"""Frames: a command's words and slots in any order, where no template fits from end to end.

What a template says in one order people say in many. Here a phrase fits a command when each of its
words is one the command's templates know, or a value one of its slots takes, led in by a word that
leads that slot in. A read may use the words of all its templates; a write only those of one, and
prepositions keep their place, for "move acme from demo" is not "to demo".
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from opsbot.command import Command, Registry
from opsbot.language.grammar import grammar, hopeful
from opsbot.language.guards import asks, doubts, takes_write, thanks
from opsbot.language.lexicon import FILLERS, LEADING, POLITE, SMALL
from opsbot.language.matching import Match, Matcher, Way
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, read
from opsbot.language.templates import (
    Either,
    Fragments,
    Given,
    Hole,
    Node,
    Template,
    Word,
    vocabulary,
)

_PASSED_OVER = FILLERS | SMALL
# How much a phrase's words must tell at least: one that few others use.
EVIDENCE = 0.5
_DENYING = frozenset({"not", "no", "never", "nobody", "nothing", "without"})


@dataclass(frozen=True)
class Frame:
    """What a command's templates are made of."""

    command: Command
    words: frozenset[str]  # of all templates and fragments
    templates: tuple[Template, ...]

    @cached_property
    def leads(self) -> Mapping[str, frozenset[str]]:
        """What may stand right before a slot's value."""
        leads: dict[str, set[str]] = {}
        for one in self.templates:
            _leads(one.nodes, {""}, leads)
        return {name: frozenset(some) for name, some in leads.items()}


@lru_cache(maxsize=8)
def frames(registry: Registry) -> tuple[Mapping[str, Frame], Mapping[str, float]]:
    """All commands' frames, and how much each word tells: 1 where one command alone knows it."""
    rules = grammar(registry)
    found = {}
    for command in registry:
        every = (*rules.whole[command.id], *rules.fragments[command.id].templates)
        found[command.id] = Frame(command, rules.outlines[command.id].words, every)
    spread: dict[str, int] = {}
    for frame in found.values():
        for word in frame.words:
            spread[word] = spread.get(word, 0) + 1
    most = math.log(len(found) + 1)
    return found, {word: 1 - math.log(count) / most for word, count in spread.items()}


def _leads(nodes: Sequence[Node], before: set[str], leads: dict[str, set[str]]) -> set[str]:
    """Collect the words right before each slot; returns those that end the nodes."""
    for node in nodes:
        if isinstance(node, Word):
            before = {node.word}
        elif isinstance(node, Hole):
            leads.setdefault(node.slot, set()).update(before)
            before = {""}
        elif isinstance(node, Either):
            before = set().union(*(_leads(way, before, leads) for way in node.ways))
    return before


class Loose(Matcher):
    """A command's frame against one sentence."""

    def __init__(self, sentence: Sentence, frame: Frame, tells: Mapping[str, float]) -> None:
        rules = grammar(sentence.world.registry)
        around = rules.fragments[frame.command.id]
        if frame.command.writes:  # a text would swallow what no template explains
            texts = frame.command.texts
            around = Fragments(
                tuple(one for one in around.templates if texts.isdisjoint(one.slots))
            )
        fillers = POLITE if frame.command.writes else _PASSED_OVER
        super().__init__(sentence, frame.command, around, fillers)
        self.frame = frame
        self.tells = tells
        self.words = frame.words

    def fit(self, template: Template) -> Match | None:
        """The best way the whole phrase is words and slots of the command, and what the template
        nearest to it implies."""
        way = way_through(template.nodes, self.sentence.words)
        if self.command.writes:
            said = [step.word for step in way if isinstance(step, Word)]
            if not in_order(said, self.sentence.meant):
                return None
            self.words = frozenset(said)
        match = self._as_match(self._whole(None))
        if match is None:
            return None
        slots = {
            step.slot: read(self.reader.slots[step.slot], step.value, self.sentence.world)
            for step in way
            if isinstance(step, Given)
        }
        slots |= match.slots
        slots |= _signed(way, match.slots)
        # A write has all that its template has, but what can be asked for.
        missing = [step.slot for step in way if isinstance(step, Hole) and step.slot not in slots]
        if self.command.writes and not all(self.reader.slots[name].required for name in missing):
            return None
        return replace(match, slots=slots, template=template.text)

    def _is_option(self, at: int, filled: frozenset[str]) -> bool:
        """Whether a closed set's value begins here that is not said yet."""
        return any(
            slot.kind == "choice" and name not in filled and self.reader.readings(Hole(name), at)
            for name, slot in self.reader.slots.items()
        )

    def _between(
        self, at: int, filled: frozenset[str], used: frozenset[int]
    ) -> Iterator[tuple[int, Way, int | None]]:
        yield from super()._between(at, filled, used)
        known = [word for word in self.sentence.meant[at] if word in self.words]
        if known and (self.command.writes or not self._is_option(at, filled)):
            yield at + 1, Way(max(self.tells[word] for word in known)), None
        before = self.sentence.tokens[at - 1].word if at else ""
        for name, slot in self.reader.slots.items():
            if name in filled or slot.kind == "text":
                continue
            leads = self.frame.leads.get(name, frozenset())
            if self.command.writes and before in LEADING and before not in leads:
                continue
            for reading, end, weight in self.reader.readings(Hole(name), at):
                yield end, Way(weight, ((name, reading),)), None


def loosely(sentence: Sentence, *, may_write: bool = True) -> list[Match]:
    """Each command's best match by its frame."""
    every, tells = frames(sentence.world.registry)
    may_write = may_write and takes_write(sentence.request) and not asks(sentence.request)
    if thanks(sentence.tokens) or doubts(sentence.request):
        return []
    found: list[Match] = []
    possible_of: dict[str, list[Template]] = {}
    for template in hopeful(sentence):
        if template.keys and template.possible(sentence.words):
            possible_of.setdefault(template.command.id, []).append(template)
    for id, possible in possible_of.items():
        frame = every[id]
        if frame.command.writes and not may_write:
            continue
        matcher = Loose(sentence, frame, tells)
        matches = [matcher.fit(template) for template in possible] if frame.command.writes else []
        if not frame.command.writes:
            closest = max(possible, key=lambda one: _told(one, sentence, tells))
            # "No refund on 1042" is no "what is on 1042", though another phrase says "no".
            denies = sentence.words & _DENYING <= closest.words
            matches = [matcher.fit(closest)] if denies else []
        best = max(
            filter(None, matches), key=lambda one: (not one.missing, one.weight), default=None
        )
        told = sum(tells[word] for word in sentence.words & frame.words - FILLERS - SMALL)
        if best and told >= EVIDENCE and (frame.command.writes or _complete(best)):
            found.append(best)
    return found


def _signed(way: Sequence[Word | Hole | Given], slots: Mapping[str, Reading]) -> dict[str, Reading]:
    """The numbers that a template takes off, which the phrase says in another place: "6 broken"."""
    return {
        step.slot: replace(slots[step.slot], value=-abs(slots[step.slot].value))
        for step in way
        if isinstance(step, Hole) and step.sign < 0 and step.slot in slots
    }


def _complete(match: Match) -> bool:
    return all(slot.name in match.slots for slot in match.command.slots if slot.required)


def _told(template: Template, sentence: Sentence, tells: Mapping[str, float]) -> float:
    """How much the words tell that a phrase and a template have in common."""
    return sum(tells[word] for word in template.words & sentence.words)


def way_through(nodes: Sequence[Node], words: frozenset[str]) -> list[Word | Hole | Given]:
    """A template's steps on its way through the most of some words."""
    found: list[Word | Hole | Given] = []
    for node in nodes:
        if isinstance(node, Either):
            ways = [way for way in node.ways if _all_said(way, words)]
            if ways:
                best = max(ways, key=lambda way: len(words.intersection(vocabulary(way))))
                found += way_through(best, words)
        else:
            found.append(node)
    return found


def in_order(words: Sequence[str], meant: Sequence[tuple[str, ...]]) -> bool:
    """Whether words stand in a phrase in the order a template has them: "on" and "off" matter."""
    place = 0
    for options in meant:
        ahead = next((i for i in range(place, len(words)) if words[i] in options), None)
        if ahead is not None:
            if ahead > place:
                return False
            place += 1
    return place == len(words)


def _all_said(nodes: Sequence[Node], words: frozenset[str]) -> bool:
    return all(
        any(_all_said(way, words) for way in node.ways) if isinstance(node, Either)
        else node.word in words if isinstance(node, Word)
        else True
        for node in nodes
    )  # fmt: skip
