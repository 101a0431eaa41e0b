"""How likely each command is meant by a phrase, by what was learnt from the corpora.

What is hardly meant is not even tried: that keeps a phrase from templates that it only happens to
fit, and whoever waits for the answer from waiting for them.
"""

from __future__ import annotations

from collections.abc import Sequence

from opsbot.command import Command
from opsbot.language.lexicon import IT, ORDINALS, THEM
from opsbot.language.sentence import Sentence
from opsbot.language.trained.model import load
from opsbot.language.trained.net import Impression, Values
from opsbot.language.trained.shape import said_before, shape
from opsbot.language.words import listed

POINTS = IT | THEM | frozenset(ORDINALS) | frozenset(listed("ones he she his its their he's"))
# How little a command is meant whose records are of other kinds than those pointed at.
_UNFIT = 0.05
# What is less likely is not tried, unless it does the same with something else as what is likely:
# which of two that are called alike is meant nobody can hear.
_HARDLY, _LIKELY = 0.0003, 0.3

# Labels with how likely each is, the likeliest first.
Ranked = Sequence[tuple[str, float]]


def shares(sentence: Sentence) -> Ranked:
    """Every command, nothing and a correction, each with how likely it is meant."""
    return _in_mind(impression(sentence).ranked, sentence)


def impression(sentence: Sentence) -> Impression:
    """What the net makes of a phrase, worked out once."""
    found: Impression = sentence.impression or load().net.read(
        shape(sentence), said_before(sentence)
    )
    sentence.impression = found
    return found


def values_of(sentence: Sentence, command: Command) -> Values:
    """What the net takes for a command's values."""
    slots = {slot.name for slot in command.slots}
    return load().net.values(impression(sentence), command.id, slots)


def may_be_meant(sentence: Sentence) -> list[str]:
    """The commands that a whole phrase may ask for. One that no corpus speaks of may always be."""
    if sentence.memory.shown:  # much of what goes on with that is left unsaid
        return [command.id for command in sentence.world.registry]
    share_of = dict(impression(sentence).ranked)
    verbs = {one.verb for one in sentence.world.registry if share_of.get(one.id, 0.0) >= _LIKELY}
    return [
        one.id
        for one in sentence.world.registry
        if share_of.get(one.id, 1.0) >= _HARDLY or one.verb in verbs or _takes_rule(one)
    ]


def _takes_rule(command: Command) -> bool:
    """A rule sounds like what it does: "when a deal is added, move it to qualified"."""
    return any(slot.kind == "automation" for slot in command.slots)


def _in_mind(ranked: Ranked, sentence: Sentence) -> Ranked:
    """The labels again, where the phrase points at what was shown: what is done with no such record
    is hardly meant."""
    shown = {ref.kind for ref in sentence.memory.shown}
    if not shown or POINTS.isdisjoint(sentence.words):
        return ranked
    weighed = [
        (id, share * (1.0 if _takes(sentence.world.registry.get(id), shown) else _UNFIT))
        for id, share in ranked
    ]
    whole = sum(share for _, share in weighed) or 1.0
    return sorted(((id, share / whole) for id, share in weighed), key=lambda one: -one[1])


def _takes(command: Command | None, shown: set[str]) -> bool:
    """Whether a command can do without a record, or takes one of the kinds that were shown."""
    if command is None:
        return True
    records = [slot for slot in command.slots if slot.records and slot.required]
    return not records or any(shown.intersection(slot.records) for slot in records)
