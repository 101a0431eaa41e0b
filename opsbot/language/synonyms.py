"""Words that are near in meaning: "purchase" may stand where an example has "buy"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

# Regular endings. Irregular forms ("bought") stand in the list themselves.
_ENDINGS = ("'s", "s", "es", "d", "ed", "ing", "er", "ly")


@lru_cache(maxsize=1)
def synonyms() -> Mapping[str, tuple[str, ...]]:
    """The groups that each word of synonyms.txt is in. A group is called after its first words."""
    found: dict[str, tuple[str, ...]] = {}
    text = (files("opsbot.language") / "synonyms.txt").read_text("utf-8")
    for line in text.splitlines():
        words = line.split()
        if words and words[0] != "#":
            for word in words:
                found[word] = (*found.get(word, ()), f"#{words[0]}/{words[1]}")
    return found


def groups(word: str) -> tuple[str, ...]:
    """The groups of a word, or of the word that it is a form of; none for most words."""
    known = synonyms()
    return next((known[form] for form in _forms(word) if form in known), ())


def _forms(word: str) -> Iterator[str]:
    """A word, and what it may be a regular form of: "stopped" of "stop", "tries" of "try"."""
    yield word
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        yield from (stem, f"{stem}e")
        if stem[-1] == stem[-2]:
            yield stem[:-1]
        if stem[-1] == "i":
            yield f"{stem[:-1]}y"
