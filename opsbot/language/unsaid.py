"""What is to change, where nobody says to what: "the finger paints need a new price".

A colleague would ask back. All that is said must be a record, what a command calls its value, a
word of change, and small words; so nothing else that somebody wants is taken for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from opsbot.command import Command, Slot
from opsbot.language.deciding import decide
from opsbot.language.frames import frames
from opsbot.language.guards import asks, takes_write
from opsbot.language.lexicon import CONDITIONS, FILLERS, MARKS, REPORTS, SMALL, TURNS
from opsbot.language.matching import Matcher, Way
from opsbot.language.meaning import Meaning
from opsbot.language.sentence import Sentence
from opsbot.language.templates import Fragments, Hole
from opsbot.language.words import listed

# What the value of a slot is called.
_CALLED = {
    "money": frozenset(listed("price value amount worth")),
    "date": frozenset(listed("date")),
    "when": frozenset(listed("date deadline")),
    "quantity": frozenset(listed("threshold")),
    "stage": frozenset(listed("stage phase step")),
    "member": frozenset(listed("owner assignee")),
}
_CHANGES = frozenset(
    listed("new other another different change changes changed changing update updated updating")
    + listed("edit modify amend alter revise revised correct correcting correction fix set wrong")
    + listed("outdated needs need pick choose adjust adjusting adjustment")
)
_AROUND = (
    FILLERS | SMALL | MARKS
    | frozenset(listed("must should has have close closing due let us of for its it's 's"))
)  # fmt: skip


def unsaid(sentence: Sentence) -> Meaning | None:
    """The question what a value is to be, where a phrase only says that it is to be another."""
    tokens = sentence.request
    if not takes_write(tokens) or asks(tokens) or not _CHANGES & sentence.words:
        return None
    if (TURNS | CONDITIONS | REPORTS) & sentence.words - {"should"}:
        return None
    found = {}
    for command in sentence.world.registry:
        required = [slot for slot in command.slots if slot.required]
        if not command.writes or len(required) != 2 or required[0].kind != "record":
            continue
        nouns = _nouns(required[1]) & frames(sentence.world.registry)[0][command.id].words
        if nouns & sentence.words:
            way = _Changed(sentence, command, required[0], nouns).way()
            if way:
                meaning = decide(command, dict(way.slots), 1.0, sentence.world)
                found[command.id] = meaning
    told = {id: one for id, one in found.items() if one.slots or one.choices} or found
    meanings = [one for one in told.values() if one.outcome == "ask"]
    return meanings[0] if len(meanings) == 1 else None


def _nouns(slot: Slot) -> frozenset[str]:
    kind = slot.records[0] if slot.records else "stage" if slot.name == "stage" else slot.kind
    return _CALLED.get(kind, frozenset())


class _Changed(Matcher):
    """A record, what is called its value, words of change, and nothing else."""

    def __init__(
        self, sentence: Sentence, command: Command, record: Slot, nouns: frozenset[str]
    ) -> None:
        super().__init__(sentence, command, Fragments(()), _AROUND | _CHANGES | nouns)
        self.record = record

    def way(self) -> Way | None:
        """What is said of the record, where everything said is explained."""
        return self._whole(None)

    def _between(
        self, at: int, filled: frozenset[str], used: frozenset[int]
    ) -> Iterator[tuple[int, Way, int | None]]:
        if at in self.passed_over:
            yield at + 1, Way(0.2), None
        if plea := self.sentence.pleas.get(at):
            yield plea, Way(0.2), None
        if self.record.name not in filled:
            for reading, end, weight in self.reader.readings(Hole(self.record.name), at):
                yield end, Way(weight, ((self.record.name, reading),)), None
