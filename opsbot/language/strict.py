"""The strict form: `orders list status:unfulfilled period:"last week"`.

Any command can be typed as its id with a space (or the dot), its slots in order, and slot:value
pairs; quotes around values with spaces. Noun and verb may be cut short where they stay unique.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from opsbot.command import Command, Registry
from opsbot.language.words import fold

_PART = re.compile(
    r"""(?:(?P<name>[a-z_]+):(?=\S))?
    (?: "(?P<quoted>(?:[^"\\]|\\.)*)"(?=\s|$) | (?P<bare>\S+) )""",
    re.VERBOSE,
)
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Strict:
    """A command with the text of each slot; several values where a slot was given several times.
    `plain` says that nothing marks the phrase as strict but its first two words."""

    command: Command
    slots: Mapping[str, tuple[str, ...]]
    plain: bool


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
    return _slots(command, rest.strip()) if rest else Strict(command, {}, plain=False)


def _command(noun: str, verb: str, registry: Registry) -> Command | None:
    heads = _heads(registry)
    verbs = heads.get(noun)
    if verbs and verb in verbs:
        return verbs[verb]
    if len(noun) < 2 or len(verb) < 2:
        return None
    fitting = [
        command
        for known, verbs in heads.items()
        if known.startswith(noun)
        for name, command in verbs.items()
        if name.startswith(verb)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _slots(command: Command, rest: str) -> Strict | None:
    names = {slot.name for slot in command.slots}
    given: dict[str, tuple[str, ...]] = {}
    positional: list[tuple[str, int]] = []  # the text, and where it begins
    plain = True
    for part in _PART.finditer(rest):
        quoted = part["quoted"]
        value = part["bare"] if quoted is None else _ESCAPED.sub(r"\1", quoted)
        plain = plain and quoted is None
        if part["name"] in names:
            given[part["name"]] = (*given.get(part["name"], ()), value)
            plain = False
        elif part["name"]:
            positional.append((f"{part['name']}:{value}", part.start()))
        else:
            positional.append((value, part.start()))
    # Beside named slots only what is needed is meant by its place.
    free = [s for s in command.slots if s.name not in given and (s.required or not given)]
    for place, slot in enumerate(free):
        if not positional:
            break
        text, start = positional.pop(0)
        if slot.kind == "text" and positional and place == len([s for s in free if s.required]) - 1:
            # The last thing a command needs, when it is text, is all the rest as it was typed.
            named = [m.start() for m in _PART.finditer(rest) if m["name"] in names]
            stop = min((at for at in named if at > start), default=len(rest))
            text, positional = rest[start:stop].strip(), []
        given[slot.name] = (text,)
    return None if positional else Strict(command, given, plain)
