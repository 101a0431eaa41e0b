"""The annotated sentences: what people say for each command, with the values marked.

A line of a corpus is a command, a tab and a sentence, with each value in brackets before the name
of its slot: `orders.fulfil<TAB>[ups](carrier) just took [7294](order)`. What is said in other words
than the value's own has it behind the name: `what [must go out](status=unfulfilled)`; and what no
words of the sentence stand for stands behind the command: `deals.list status=won;owner=me`.
`none` is what asks for nothing that there is, and `never` what was taken for a request once and
weighs more; in these the names are marked, by whose they are. `follows` is what goes on with the
command before, and `correction` what puts it right: their values are those of its slots.

Behind another tab may stand the command that was carried out before, and behind a question mark
the slot that it asked for: `follows<TAB>[viewer](role) is plenty<TAB>members.invite?role`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path
from zoneinfo import ZoneInfo

from opsbot.access import Person
from opsbot.command import Command, Registry, Slot
from opsbot.language.grammar import sentence_of
from opsbot.language.meaning import NUMBERED, World
from opsbot.language.memory import EMPTY
from opsbot.language.names import Named, Names, words_of
from opsbot.language.sentence import Sentence
from opsbot.language.spelling import english
from opsbot.language.words import listed
from opsbot.model.people import Role
from opsbot.reply import Ref
from opsbot.values import Clock

CORPUS = Path(__file__).parent / "corpus"
# What asks for nothing that there is; what goes on with the command before, and what corrects it.
NONE, FOLLOWS, CORRECTION = "none", "follows", "correction"
# As `none`, where that was mistaken for a request once.
NEVER = "never"
_CALLED = frozenset(listed("contact customer member organisation product"))
_MARKED = re.compile(r"\[([^\]]*)\]\((\w+)(?:=([^)]*))?\)")


@dataclass(frozen=True, slots=True)
class Marked:
    """A value in a sentence: its slot, where it stands, and what it is where its words differ."""

    slot: str
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """An annotated sentence."""

    command: str
    text: str
    marked: tuple[Marked, ...] = ()
    implied: Mapping[str, str] = field(default_factory=dict)
    before: str = ""  # the command that was carried out before
    asked: str = ""  # the slot that it asked for

    def about(self, registry: Registry) -> Command | None:
        """The command whose slots the marked values are; None where it asks for nothing."""
        leans = self.command in (FOLLOWS, CORRECTION)
        return registry.get(self.before if leans else self.command)


def lines(folder: Path = CORPUS) -> Iterator[Line]:
    """All lines of all corpora, in the order of their names."""
    for file in sorted(folder.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            if line.strip():
                yield parse(line)


def digest(folder: Path = CORPUS) -> str:
    """What the corpora are known by."""
    made = blake2b(digest_size=16)
    for file in sorted(folder.glob("*.tsv")):
        made.update(file.read_bytes())
    return made.hexdigest()


def parse(line: str) -> Line:
    """One line. What is no line of a corpus is a ValueError."""
    label, tab, said = line.partition("\t")
    if not tab:
        raise ValueError(f"no command stands before {line!r}")
    annotated, _, earlier = said.partition("\t")
    before, _, asked = earlier.partition("?")
    command, _, given = label.partition(" ")
    implied = dict(one.split("=", 1) for one in given.split(";") if one)
    marked, text, at = [], "", 0
    for found in _MARKED.finditer(annotated):
        text += annotated[at : found.start()]
        marked.append(Marked(found[2], len(text), len(text) + len(found[1]), found[3] or ""))
        text += found[1]
        at = found.end()
    return Line(command, text + annotated[at:], tuple(marked), implied, before, asked)


def laid_out(line: Line, registry: Registry, names: Names | None = None) -> Sentence:
    """The sentence of a line in a world that has the records it names and no others, or `names`."""
    person = Person(0, 0, "Somebody", Role.ADMIN, ZoneInfo("UTC"), "en", "EUR", "")
    clock = Clock(datetime(2026, 3, 18, 10, 30, tzinfo=UTC), "EUR")
    known = names or Names(_named(line, registry))
    memory = replace(EMPTY, command=line.before, ask=line.asked or None)
    return sentence_of(line.text, memory, World(person, clock, registry, lambda: known))


def sentences(some: Sequence[Line], registry: Registry) -> Iterator[tuple[Line, Sentence]]:
    """Lines with their sentences: what asks for nothing and marks no names, in a world that has
    those of all others."""
    everybody = all_names(some, registry)
    for line in some:
        names = None if line.marked or line.about(registry) else everybody
        yield line, laid_out(line, registry, names)


def all_names(some: Iterable[Line], registry: Registry) -> Names:
    """The people, companies and products that lines name, all in one world: what asks for nothing
    has no values marked, and yet names the same. Titles are made of ordinary words."""
    found = {
        (one.ref.kind, one.words): one
        for line in some
        for one in _named(line, registry)
        if one.ref.kind in _CALLED and (len(one.words) > 1 or one.words[0] not in english())
    }
    return Names(
        replace(one, ref=Ref(one.ref.kind, id, one.ref.label, f"#{id}"))
        for id, one in enumerate(found.values(), 1)
    )


def _named(line: Line, registry: Registry) -> Iterator[Named]:
    command = line.about(registry)
    known = {slot.name: slot for slot in command.slots} if command else _called(registry)
    for id, one in enumerate(line.marked, 1):
        slot = known.get(one.slot)
        said = line.text[one.start : one.end]
        if slot is None or not slot.records or not any(map(str.isalpha, said)):
            continue
        kinds = [kind for kind in slot.records if kind not in NUMBERED or not said.isdecimal()]
        if kinds:
            yield Named(Ref(kinds[0], id, said, f"#{id}"), words_of(said))


@cache
def _called(registry: Registry) -> Mapping[str, Slot]:
    """The slots that take a record, by name: what is named where nothing is asked for."""
    return {slot.name: slot for one in registry for slot in one.slots if slot.records}


def tokens_of(sentence: Sentence, one: Marked) -> tuple[int, int] | None:
    """The tokens of a marked value; None where it does not begin and end with a token."""
    starts = {token.start: i for i, token in enumerate(sentence.typed)}
    ends = {token.end: i + 1 for i, token in enumerate(sentence.typed)}
    if one.start not in starts or one.end not in ends:
        return None
    return starts[one.start], ends[one.end]
