"""Compiled phrases, kept on disk: to compile them all takes half a second, to read them far less.

The file is named for all that it was made from, so that it never is of other phrases; a damaged one
is made anew, and where nothing can be written there is none. It is JSON, which runs nothing.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from itertools import chain
from pathlib import Path

from opsbot import folders
from opsbot.command import Registry
from opsbot.language.templates import Needs, Outline, outline

# Fewer phrases are compiled as quickly as they are read.
_FEW = 500
# The newest files that stay, so that two versions side by side do not take turns at writing.
_KEPT = 3
_NAME = "phrases-"
# A file that can't be ours.
_LARGEST = 64_000_000


def _of_sources() -> bytes:
    """A hash of the code that compiles."""
    found = blake2b()
    for file in sorted(Path(__file__).parent.iterdir()):
        if file.is_file():
            found.update(file.read_bytes())
    return found.digest()


# The code as it is now: by the time that phrases are compiled, a newer one may have been installed.
_SOURCES = b""
with suppress(OSError):  # inside of an archive
    _SOURCES = _of_sources()


def outlines(registry: Registry) -> Mapping[str, Outline]:
    """The outlines of all commands' phrases. A mistake in a phrase is a ValueError."""
    if not _SOURCES or sum(len(one.phrases) for one in registry) < _FEW:
        return _made(registry)
    key = key_of(registry)
    kept = _load(key, registry)
    if kept is None:
        kept = _made(registry)
        _keep(key, kept)
    return kept


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
    return blake2b(_SOURCES + made_from, digest_size=16).hexdigest()


def _load(key: str, registry: Registry) -> dict[str, Outline] | None:
    with suppress(OSError, RuntimeError, ValueError, LookupError, TypeError):
        found = _decoded(_read(folders.cache() / f"{_NAME}{key}.json", key))
        if list(found) == [command.id for command in registry]:
            return found
    return None


def _read(path: Path, key: str) -> bytes:
    """What was kept under a key: only a file of our own that nobody else could write."""
    # Neither through a link nor waiting at a pipe.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags), "rb") as file:
        about = os.fstat(file.fileno())
        ours = not hasattr(os, "getuid") or about.st_uid == os.getuid()
        if not ours or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise ValueError("somebody else could have written it")
        if not stat.S_ISREG(about.st_mode) or about.st_size > _LARGEST:
            raise ValueError("it is no file that was kept")
        check, _, kept = file.read().partition(b"\n")
    if check != _check(kept, key):
        raise ValueError("it is damaged")
    return kept


def _check(kept: bytes, key: str) -> bytes:
    return blake2b(kept, key=key.encode()).hexdigest().encode()


def _keep(key: str, outlines: Mapping[str, Outline]) -> None:
    """Write the file as a whole or not at all, and remove old ones."""
    kept = _encoded(outlines)
    with suppress(OSError, RuntimeError):  # no home, no room, not ours: then it is compiled again
        folder = folders.cache()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=_NAME, dir=folder)
        try:
            with open(number, "wb") as file:
                file.write(_check(kept, key) + b"\n" + kept)
            os.replace(name, folder / f"{_NAME}{key}.json")
        except OSError:
            os.unlink(name)
            raise
        _tidy(folder)


def _tidy(folder: Path) -> None:
    every = sorted(folder.glob(f"{_NAME}*"), key=lambda path: path.stat().st_mtime)
    for old in every[:-_KEPT]:
        old.unlink(missing_ok=True)


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
    kept = {"words": list(words), "sets": numbered, "commands": commands}
    return json.dumps(kept, separators=(",", ":")).encode()


def _decoded(kept: bytes) -> dict[str, Outline]:
    found = json.loads(kept)
    word = found["words"].__getitem__
    some = [frozenset(map(word, numbers)) for numbers in found["sets"]].__getitem__

    def needs(phrases: list[list[int]]) -> Iterator[Needs]:
        return (tuple(map(some, numbers)) for numbers in phrases)

    return {
        id: Outline(tuple(needs(phrases)), tuple(needs(also)), some(words), some(begins))
        for id, (phrases, also, words, begins) in found["commands"].items()
    }
