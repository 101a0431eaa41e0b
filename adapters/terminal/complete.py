"""What Tab offers: commands in their strict form, their slots, and the names of records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from sqlalchemy import Engine

from adapters.terminal.words import harmless
from opsbot.command import Command, Registry, Slot
from opsbot.database import reading
from opsbot.queries.beginning import beginning
from opsbot.reply import quoted

OFFERED = 6  # names of each kind
SHORTEST = 2  # letters before names are looked up
WORDS = 3  # a name may have begun this many words ago
PERIODS = (
    "today", "yesterday", "this week", "last week", "this month", "last month", "last 30 days",
    "this quarter", "this year",
)  # fmt: skip

# In a phrase of one's own words, names of these are offered.
_ANYWHERE = ("order", "product", "customer", "organisation", "contact", "deal", "project")

_STRICT = re.compile(r"\s*(?P<noun>\w+)[ .]+(?P<verb>\w+)\s(?P<rest>.*)", re.DOTALL)
_HEAD = re.compile(r"\s*(?P<head>\w+(?:[ .]\w*)?)")
# What is being typed: perhaps a slot's name, and its value as far as it goes.
_LAST = re.compile(r'(?:^|(?<=\s))(?:(?P<slot>[a-z_]+):)?(?P<value>"[^"]*|[^\s":]*)$')
_GIVEN = re.compile(r"(?:^|\s)([a-z_]+):")


class Completions(Completer):
    """Offers what could come next, for one workspace."""

    def __init__(self, engine: Engine, registry: Registry, workspace_id: int) -> None:
        self.engine = engine
        self.registry = registry
        self.workspace_id = workspace_id

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterable[Completion]:
        typed = document.text_before_cursor
        strict = _STRICT.fullmatch(typed)
        command = (
            self.registry.get(f"{strict['noun']}.{strict['verb']}".lower()) if strict else None
        )
        if strict and command:
            yield from self._slots(command, strict["rest"])
            return
        if head := _HEAD.fullmatch(typed):
            yield from self._commands(head["head"])
        yield from self._names_in(typed)

    def _commands(self, head: str) -> Iterator[Completion]:
        begun = head.lower().replace(".", " ")
        for command in self.registry:
            form = command.id.replace(".", " ")
            if form.startswith(begun) and form != begun:
                yield Completion(form, -len(head), display_meta=command.help)

    def _slots(self, command: Command, rest: str) -> Iterator[Completion]:
        last = _LAST.search(rest)
        if last is None:
            return
        value = last["value"]
        if last["slot"]:
            slot = next((one for one in command.slots if one.name == last["slot"]), None)
            if slot is not None:
                yield from self._values(slot, value)
            return
        free = [slot for slot in command.slots if slot.name not in _GIVEN.findall(rest)]
        # Values without a name fill the slots in their order.
        place = len(re.findall(r'"[^"]*"|\S+', rest[: last.start()])) - len(_GIVEN.findall(rest))
        if 0 <= place < len(free):
            yield from self._values(free[place], value)
        for slot in free[max(place, 0) :]:
            if slot.name.startswith(value):
                needed = "needed" if slot.required else ", ".join(slot.options)
                yield Completion(f"{slot.name}:", -len(value), display_meta=needed)

    def _values(self, slot: Slot, typed: str) -> Iterator[Completion]:
        begun = typed.lstrip('"')
        if slot.kind == "record":
            offered: Iterable[tuple[str, str]] = self.names(slot.records, begun)
        else:
            words = PERIODS if slot.kind == "period" else slot.options
            offered = ((one, "") for one in words if one.startswith(begun.lower()))
        for word, kind in offered:
            yield Completion(quoted(word), -len(typed), display=word, display_meta=kind)

    def _names_in(self, typed: str) -> Iterator[Completion]:
        """Names that the last words may be the beginning of; the most words that fit any."""
        starts = [found.start() for found in re.finditer(r"\S+", typed)][-WORDS:]
        for start in starts:
            begun = typed[start:]
            if len(begun) < SHORTEST or begun.endswith(" "):
                continue
            found = self.names(_ANYWHERE, begun.lstrip("#"))
            for name, kind in found:
                yield Completion(name, -len(begun), display_meta=kind)
            if found:
                return

    def names(self, kinds: Iterable[str], begun: str) -> list[tuple[str, str]]:
        """Names of records, or of which a word, begins like this; each with its kind."""
        with reading(self.engine) as session:
            found = beginning(session, self.workspace_id, kinds, begun, OFFERED)
            return [(harmless(name), record.ref.kind) for name, record in found]
