"""The grammar: all commands' templates compiled, and the phrases they are matched with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from opsbot.command import Registry
from opsbot.language.compiled import outlines
from opsbot.language.courtesy import courtesies
from opsbot.language.guards import asks, doubts, takes_write
from opsbot.language.lexicon import FILLERS, INDEFINITE, LOOSE_FILLERS, MINDS, NOUNS, POLITE
from opsbot.language.matching import Match, Matcher
from opsbot.language.meaning import World
from opsbot.language.memory import Memory
from opsbot.language.sentence import Sentence
from opsbot.language.shorthand import heard, spelt_out
from opsbot.language.spelling import Speller, without_ing
from opsbot.language.templates import (
    Fragments,
    Outline,
    Template,
    option_words,
)
from opsbot.language.trained.shares import may_be_meant
from opsbot.language.values import VOCABULARY, read_period
from opsbot.language.wordings import other_wordings
from opsbot.language.words import tokenize, without_noise


@dataclass(frozen=True)
class Grammar:
    """All commands' templates, and the words they are made of."""

    whole: Mapping[str, tuple[Template, ...]]  # of whole phrases, by command
    fragments: Mapping[str, Fragments]
    outlines: Mapping[str, Outline]
    orders: frozenset[str]  # what a phrase that writes begins with
    speller: Speller

    @cached_property
    def every(self) -> tuple[Template, ...]:
        """All templates of whole phrases."""
        return tuple(chain.from_iterable(self.whole.values()))

    @cached_property
    def _needing(self) -> Mapping[str, Sequence[int]]:
        """Where in `every` the templates are that need a word, or another in its place."""
        places: dict[str, list[int]] = {}
        for place, template in enumerate(self.every):
            for word in frozenset().union(*template.needs):
                places.setdefault(word, []).append(place)
        return places

    def touched(self, words: Iterable[str]) -> list[Template]:
        """The templates of which some of what they need was typed, in the order of `every`."""
        places = set(chain.from_iterable(self._needing.get(word, ()) for word in words))
        return [self.every[place] for place in sorted(places)]


@lru_cache(maxsize=8)
def grammar(registry: Registry) -> Grammar:
    """The registry's templates, compiled once."""
    known = outlines(registry)
    whole: dict[str, tuple[Template, ...]] = {}
    fragments: dict[str, Fragments] = {}
    words: set[str] = set(VOCABULARY) | FILLERS | set().union(*NOUNS.values())
    for command in registry:
        outline = known[command.id]
        every = zip(command.phrases, outline.phrases, strict=True)
        whole[command.id] = tuple([Template(command, text, needs) for text, needs in every])
        around = zip(command.also, outline.also, strict=True)
        fragments[command.id] = Fragments(
            tuple(Template(command, text, needs) for text, needs in around)
        )
        words |= outline.words
        for slot in command.slots:
            words.update(word for option in slot.options for word in option_words(option))
    orders = frozenset(w for c in registry if c.writes for w in known[c.id].begins)
    return Grammar(whole, fragments, known, orders, Speller(words))


def sentence_of(phrase: str, memory: Memory, world: World) -> Sentence:
    """A phrase split into words, with its typos corrected."""
    typed = spelt_out(without_noise(tokenize(phrase)))
    speller = grammar(world.registry).speller
    meant = [speller.meant(token, world.names.knows) for token in typed]
    meant = [(*some, *heard(typed, i)) for i, some in enumerate(meant)]
    asked = {one.end for one in courtesies([token.word for token in typed]) if one.asks}
    for i in range(1, len(typed)):
        led = typed[i - 1].word in MINDS or (i in asked and typed[i - 1].word == "of")
        if led and typed[i].word.endswith("ing"):
            meant[i] = (*meant[i], *without_ing(typed[i].word))  # "would you mind putting"
    last = memory.slots.get("period")
    period = read_period(last, world.clock) if isinstance(last, str) else None
    around = period.start.date() if period else None
    return Sentence(phrase, typed, meant, world, memory, around)


def hopeful(sentence: Sentence) -> Sequence[Template]:
    """The templates whose words were typed, of the commands that may be meant by them. A part of a
    phrase has some of those of the whole."""
    whole = sentence.within or sentence
    if whole.hopeful is None:
        every = grammar(sentence.world.registry).whole
        meant = (every[id] for id in may_be_meant(whole))
        whole.hopeful = [one for one in chain.from_iterable(meant) if one.hopeful(whole.words)]
    if whole is sentence:
        return whole.hopeful
    return [one for one in whole.hopeful if one.hopeful(sentence.words)]


def matches(sentence: Sentence, *, may_miss: bool, may_write: bool = True) -> list[Match]:
    """Each command's best match, of those that explain the whole phrase; where there is none, what
    is to be written by the same phrase in other words: "31105 must be cancelled"."""
    may_write = may_write and takes_write(sentence.request)
    found = _matches(sentence, may_miss=may_miss, may_write=may_write)
    if found or not may_write or asks(sentence.request):
        return found
    for one in other_wordings(sentence, grammar(sentence.world.registry).orders):
        found = _matches(one, may_miss=may_miss, may_write=may_write)
        if writes := [match for match in found if match.command.writes]:
            return writes
    return []


def left_open(sentence: Sentence) -> list[Match]:
    """The writes that a phrase names without saying to what: "put something on hold"."""
    if not INDEFINITE & sentence.words or asks(sentence.request) or doubts(sentence.request):
        return []
    found = matches(sentence, may_miss=True)
    return [match for match in found if match.missing and match.command.writes]


def _matches(sentence: Sentence, *, may_miss: bool, may_write: bool) -> list[Match]:
    rules = grammar(sentence.world.registry)
    best: dict[str, Match] = {}
    matchers: dict[str, Matcher] = {}
    for template in hopeful(sentence):
        if may_miss and not template.keys:
            continue  # all of it would be missing: "please" asks for nothing
        command = template.command
        if command.writes and not may_write:
            continue
        if command.id not in matchers:
            loose = may_miss and not command.writes
            fillers = POLITE if command.writes else LOOSE_FILLERS if loose else FILLERS
            matchers[command.id] = Matcher(
                sentence, command, rules.fragments[command.id], fillers, may_miss=may_miss
            )
        matcher = matchers[command.id]
        match = matcher.match(template) if matcher.may_match(template) else None
        if match and (command.id not in best or match.better(best[command.id])):
            best[command.id] = match
    return list(best.values())
