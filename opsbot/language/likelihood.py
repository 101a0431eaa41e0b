"""Which of a developer's own commands a phrase most likely means that nobody understood: only to
offer them.

The trained reader knows no command but ours. Where a registry has others, what tells them from ours
is learnt from the phrases and help texts of all, when it is first needed (about a second), and kept
on disk.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b

from opsbot.command import Command, Registry
from opsbot.language import kept
from opsbot.language.recognising import Recogniser, learn
from opsbot.language.trained.model import load
from opsbot.topics import examples

_NAME = "recognised-{}.npz"
# Phrases to learn from, of all commands together: time grows with their cube. With fifty commands
# that is forty each, and more recognise no more.
_PHRASES = 2000
# What is learnt from fewer is not worth a file.
_FEW = 300
# A value tells nothing about other values.
_VALUE = re.compile(r"<\w+>")


def likely(phrase: str, registry: Registry) -> list[tuple[Command, float]]:
    """The commands that are there and that the trained reader does not know, with how likely each
    is meant (0 to 1), the likeliest first.

    Only those that are likelier than the likeliest of a phrase that says nothing.
    """
    known = load().net.labels
    if all(command.id in known for command in registry.built()):
        return []
    learnt, silent = _learnt(registry)
    return [
        (registry[id], share)
        for id, share in learnt.recognise(phrase)
        if share > silent and id not in known
    ]


@lru_cache(maxsize=4)
def _learnt(registry: Registry) -> tuple[Recogniser, float]:
    """What was learnt from a registry's commands, and the share of the likeliest in silence."""
    said = phrases_of(registry)
    found = _recogniser(said)
    return found, found.recognise("")[0][1]


def phrases_of(registry: Registry) -> dict[str, list[str]]:
    """Each command's phrases as a person may say them, without values, evenly from all of them,
    and its help text. Planned commands are not offered."""
    commands = registry.built()
    most = _PHRASES // len(commands)
    found = {}
    for command in commands:
        every = [_VALUE.sub("", text) for text in examples(command, len(command.phrases))]
        step = -(-len(every) // most) or 1
        found[command.id] = [command.help, *every[::step]]
    return found


def _recogniser(said: Mapping[str, list[str]]) -> Recogniser:
    if not kept.SOURCES or sum(map(len, said.values())) < _FEW:
        return learn(said)
    made_from = json.dumps(said).encode(errors="surrogatepass")
    key = blake2b(kept.SOURCES + made_from, digest_size=16).hexdigest()
    with suppress(OSError, RuntimeError, ValueError, LookupError, TypeError):
        return Recogniser.load(kept.load(_NAME, key))
    found = learn(said)
    kept.keep(_NAME, key, found.save())
    return found
