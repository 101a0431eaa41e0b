"""Compiled phrases, kept on disk: to compile them all takes half a second, to read them far less.

The file is named for all that it was made from, so that it never is of other phrases. It is JSON,
which runs nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from itertools import chain

from opsbot.command import Registry
from opsbot.language import kept
from opsbot.language.templates import Needs, Outline, outline

# Fewer phrases are compiled as quickly as they are read.
_FEW = 500
_NAME = "phrases-{}.json"


def outlines(registry: Registry) -> Mapping[str, Outline]:
    """The outlines of all commands' phrases. A mistake in a phrase is a ValueError."""
    if not kept.SOURCES or sum(len(one.phrases) for one in registry) < _FEW:
        return _made(registry)
    key = key_of(registry)
    found = _load(key, registry)
    if found is None:
        found = _made(registry)
        kept.keep(_NAME, key, _encoded(found))
    return found


def _made(registry: Registry) -> dict[str, Outline]:
    return {command.id: outline(command) for command in registry}


def key_of(registry: Registry) -> str:
    """What the outlines are made from: the phrases, what compiles them, and what runs that."""
    said = [
        (sys.version, ""),
        *((one.id, "", *one.phrases, "", *one.also, "", *(slot.name for slot in one.slots))
          for one in registry),
    ]  # fmt: skip
    made_from = "\0".join(chain.from_iterable(said)).encode(errors="surrogatepass")
    return blake2b(kept.SOURCES + made_from, digest_size=16).hexdigest()


def _load(key: str, registry: Registry) -> dict[str, Outline] | None:
    with suppress(OSError, RuntimeError, ValueError, LookupError, TypeError):
        found = _decoded(kept.load(_NAME, key))
        if list(found) == [command.id for command in registry]:
            return found
    return None


def _encoded(outlines: Mapping[str, Outline]) -> bytes:
    """Outlines as JSON: sets of words stand there once, as numbers of the words."""
    words: dict[str, int] = {}
    sets: dict[frozenset[str], int] = {}

    def number(some: frozenset[str]) -> int:
        if some not in sets:
            sets[some] = len(sets)
            for word in some:
                words.setdefault(word, len(words))
        return sets[some]

    def numbers(phrases: tuple[Needs, ...]) -> list[list[int]]:
        return [[number(some) for some in needs] for needs in phrases]

    commands = {
        id: [numbers(one.phrases), numbers(one.also), number(one.words), number(one.begins)]
        for id, one in outlines.items()
    }
    numbered = [[words[word] for word in some] for some in sets]
    all = {"words": list(words), "sets": numbered, "commands": commands}
    return json.dumps(all, separators=(",", ":")).encode()


def _decoded(encoded: bytes) -> dict[str, Outline]:
    found = json.loads(encoded)
    word = found["words"].__getitem__
    some = [frozenset(map(word, numbers)) for numbers in found["sets"]].__getitem__

    def needs(phrases: list[list[int]]) -> Iterator[Needs]:
        return (tuple(map(some, numbers)) for numbers in phrases)

    return {
        id: Outline(tuple(needs(phrases)), tuple(needs(also)), some(words), some(begins))
        for id, (phrases, also, words, begins) in found["commands"].items()
    }
