"""What the trained reader makes of a phrase, told: for `opsbot parse --why`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from opsbot.command import Command
from opsbot.language.meaning import as_json
from opsbot.language.sentence import Sentence
from opsbot.language.trained.corpus import CORRECTION, FOLLOWS, NONE
from opsbot.language.trained.filling import Candidate, candidates, heaviest, margins, weighed
from opsbot.language.trained.hearing import Heard
from opsbot.language.trained.model import load
from opsbot.language.trained.reader import Thought, thought
from opsbot.language.trained.shape import shape
from opsbot.language.trained.shares import shares, values_of
from opsbot.language.trained.trust import trust

# So many labels are told, beside nothing, a follow-up and a correction.
LIKELIEST = 3
# A sign that moves the trust by less is none.
_MOVES = 0.02
# The signs that words are.
_TURNING = frozenset(
    {"denies", "may", "condition", "report", "except", "again", "not ours", "other turns"}
)


@dataclass(frozen=True, slots=True)
class Share:
    """How likely a command is meant."""

    command: str
    share: float


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot that is filled: what the value weighs, and what comes nearest to it. A slot without
    words is one that was close to being filled."""

    slot: str
    words: str
    value: Any
    weight: float
    ahead: float
    rival: str


@dataclass(frozen=True, slots=True)
class Sign:
    """What speaks for an answer or against it, and by how much, with the words that it is about."""

    name: str
    moves: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trained:
    """What the trained reader makes of a phrase, whether or not it was asked."""

    shape: tuple[str, ...]
    shares: tuple[Share, ...]
    command: str | None
    leans: str  # how it leans on the message before: "follows", "correction", or not at all
    outcome: str  # what it comes to, if it is trusted
    filled: tuple[Filled, ...]
    signs: tuple[Sign, ...]  # those that move the trust most first
    trust: float
    least: float  # how much trust it takes

    @property
    def against(self) -> tuple[Sign, ...]:
        """What speaks against it."""
        return tuple(one for one in self.signs if one.moves < 0)


def told(sentence: Sentence) -> Trained:
    """What was learnt from examples makes of a phrase, whatever the templates say."""
    symbols = tuple(unit.symbol for unit in shape(sentence))
    likeliest = tuple(_shares(sentence))
    found = thought(sentence)
    if found is None:
        return Trained(symbols, likeliest, None, "", "refuse", (), (), 0.0, 1.0)
    command = found.heard.command
    return Trained(
        symbols,
        likeliest,
        command.id,
        found.heard.label if found.heard.label != command.id else "",
        found.meaning.outcome,
        tuple(_filled(sentence, command)),
        tuple(_signs(sentence, found)),
        round(found.trust, 3),
        found.least,
    )


def labels(one: Candidate) -> Any:
    """A candidate's value as it is shown: of several records their names."""
    if one.reading.choices:
        return [ref.label for ref in one.reading.choices]
    return as_json(one.reading.value)


def _shares(sentence: Sentence) -> Iterator[Share]:
    for at, (id, share) in enumerate(shares(sentence)):
        if at < LIKELIEST or id in (NONE, FOLLOWS, CORRECTION):
            yield Share(id, round(share, 3))


def _filled(sentence: Sentence, command: Command) -> Iterator[Filled]:
    """The slots that are filled, then the one that nearly was: what else it might have been."""
    units = shape(sentence)
    values = values_of(sentence, command)
    heavy = weighed(candidates(sentence, units, command), units, values)
    found = heaviest(heavy)
    nearest: dict[str, tuple[float, str]] = {}
    for ahead, one in margins(heavy, found):
        rival = "nothing" if one is found.get(one.slot, (0, None))[1] else f"“{labels(one)}”"
        nearest[one.slot] = min(nearest.get(one.slot, (ahead, rival)), (ahead, rival))
    for slot, (weight, one) in found.items():
        words = sentence.text_of(one.start, one.end) if one.end else "the whole phrase"
        ahead, rival = nearest[slot]
        yield Filled(slot, words, labels(one), round(weight, 1), round(ahead, 1), rival)
    empty = [(ahead, rival, slot) for slot, (ahead, rival) in nearest.items() if slot not in found]
    for ahead, rival, slot in sorted(empty)[:1]:
        yield Filled(slot, "", None, 0.0, round(ahead, 1), rival)


def _signs(sentence: Sentence, found: Thought) -> Iterator[Sign]:
    """Each sign with what the trust would lose or gain, were it as usual."""
    learnt, heard = load().trust, found.heard
    usual = dict(zip(found.signs, learnt["mean"].tolist(), strict=True))
    moves = {
        name: found.trust - trust({**found.signs, name: usual[name]}, learnt)
        for name in found.signs
    }
    for name in sorted(moves, key=lambda one: -abs(moves[one])):
        if abs(moves[name]) >= _MOVES:
            yield Sign(name, round(moves[name], 2), tuple(_words(name, sentence, heard)))


def _words(name: str, sentence: Sentence, heard: Heard) -> Iterator[str]:
    if name == "left over":
        yield from (sentence.text_of(unit.start, unit.end) for unit in heard.left)
    if name in _TURNING:
        yield from sorted(heard.turns)
