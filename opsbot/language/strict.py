"""The strict form: `orders list status:unfulfilled period:"last week"`.

Any command can be typed as its id with a space (or the dot), its slots in order, and slot:value
pairs; quotes around values with spaces. Noun and verb may be cut short where they stay unique.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from opsbot.command import Command, Registry, Slot
from opsbot.language.words import fold

_PART = re.compile(
    r"""(?:(?P<name>[a-z_]+):(?=\S))?
    (?: "(?P<quoted>(?:[^"\\]|\\.)*)"(?=\s|$) | (?P<bare>\S+) )""",
    re.VERBOSE,
)
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Strict:
    """A command with what was typed for its slots: by name, and by place.

    `plain` says that nothing marks the phrase as strict but its first two words.
    """

    command: Command
    named: Mapping[str, tuple[str, ...]]
    placed: tuple[str, ...]
    plain: bool

    def ways(self) -> Iterator[dict[str, tuple[str, ...]]]:
        """The slots by name, as they may be meant: a word a slot, in their order; then several
        words a slot, as people type names without quotes."""
        yield from self._word_each()
        if self.plain and len(self.placed) > 1:
            yield from self._runs()

    def _free(self) -> list[Slot]:
        """The slots that a place can mean: those before any that was named."""
        names = [slot.name for slot in self.command.slots]
        first = min((names.index(name) for name in self.named), default=len(names))
        needed = [s for s in self.command.slots if s.required and s.name not in self.named]
        before = list(self.command.slots[:first])
        return before if len(before) > len(needed) else needed

    def _word_each(self) -> Iterator[dict[str, tuple[str, ...]]]:
        free, placed = self._free(), list(self.placed)
        if len(placed) > len(free) and free and free[-1].kind == "text" and free[-1].required:
            return  # the last thing it needs, when it is text, is all the rest: one of the runs
        if len(placed) <= len(free):
            by_place = {slot.name: (text,) for slot, text in zip(free, placed, strict=False)}
            yield {**by_place, **self.named}

    def _runs(self) -> Iterator[dict[str, tuple[str, ...]]]:
        slots = [slot for slot in self._free() if slot.required] or self._free()[:1]
        count = len(self.placed)
        if not slots or count < len(slots) or count > LONGEST_RUN:
            return
        for cuts in combinations(range(1, count), len(slots) - 1):
            edges = (0, *cuts, count)
            parts = [" ".join(self.placed[a:b]) for a, b in pairwise(edges)]
            by_place = {slot.name: (part,) for slot, part in zip(slots, parts, strict=True)}
            yield {**by_place, **self.named}


# "Usage for bandwidth" is no usage.forecast cut short, "order no 1042" no orders.note.
_NO_VERB = frozenset({"for", "in", "on", "at", "to", "of", "by", "no", "nr"})
# In how many words names without quotes are looked for.
LONGEST_RUN = 40


@lru_cache(maxsize=8)
def _heads(registry: Registry) -> dict[str, dict[str, Command]]:
    heads: dict[str, dict[str, Command]] = {}
    for command in registry:
        noun, _, verb = command.id.partition(".")
        heads.setdefault(noun, {})[verb] = command
    return heads


def parse(text: str, registry: Registry) -> Strict | None:
    """The strict reading of a phrase, or None where it is not one. Values are not read yet."""
    first, _, rest = text.strip().partition(" ")
    noun, dot, verb = first.partition(".")
    if not dot:
        verb, _, rest = rest.lstrip().partition(" ")
    command = _command(fold(noun), fold(verb), registry)
    if command is None:
        return None
    return _parts(command, rest.strip()) if rest else Strict(command, {}, (), plain=False)


def _command(noun: str, verb: str, registry: Registry) -> Command | None:
    heads = _heads(registry)
    verbs = heads.get(noun)
    if verbs and verb in verbs:
        return verbs[verb]
    if len(noun) < 2 or len(verb) < 2 or verb in _NO_VERB:
        return None
    fitting = [
        command
        for known, verbs in heads.items()
        if known.startswith(noun)
        for name, command in verbs.items()
        if name.startswith(verb)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _parts(command: Command, rest: str) -> Strict:
    names = {slot.name for slot in command.slots}
    named: dict[str, tuple[str, ...]] = {}
    placed: list[str] = []
    plain = True
    for part in _PART.finditer(rest):
        quoted = part["quoted"]
        value = part["bare"] if quoted is None else _ESCAPED.sub(r"\1", quoted)
        plain = plain and quoted is None
        if part["name"] in names:
            named[part["name"]] = (*named.get(part["name"], ()), value)
            plain = False
        else:
            placed.append(f"{part['name']}:{value}" if part["name"] else value)
    return Strict(command, named, tuple(placed), plain)
