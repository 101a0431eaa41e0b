"""Deciding: a command with what was read for its slots is run, confirmed, or asked about."""

from __future__ import annotations

from collections.abc import Mapping

from opsbot.command import Command
from opsbot.language.guards import fits_field
from opsbot.language.matching import Match
from opsbot.language.meaning import Meaning, World
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading, default_of

# Below this a write asks instead: two typing slips in one name are still one record, three are not.
SURE_ENOUGH = 0.8


def decide(command: Command, readings: Mapping[str, Reading], sure: float, world: World) -> Meaning:
    """A command with what was read for its slots: run it, confirm it, or ask for the first slot
    that is open. Slots said to be what they are by default count as not said."""
    slots = {
        name: reading.value for name, reading in readings.items() if reading and not reading.choices
    }
    slots = {n: v for n, v in slots.items() if v != default_of(command.slot(n), world)}
    confidence = min([sure, *(reading.sure for reading in readings.values())])
    for slot in command.slots:
        reading = readings.get(slot.name)
        if reading is not None and reading.choices:
            return Meaning("ask", command, slots, slot.name, reading.choices, (), confidence)
        unfit = slot.name == "value" and not fits_field(
            slots.get("field", ""), slots.get("value", "")
        )
        if slot.required and (slot.name not in slots or unfit):
            slots.pop(slot.name, None)
            return Meaning("ask", command, slots, slot.name, confidence=confidence)
    if command.opens and not slots:
        return Meaning("ask", command, slots, command.slots[0].name, confidence=confidence)
    if command.writes and confidence < SURE_ENOUGH:
        only = Meaning("run", command, slots, confidence=confidence)
        return Meaning("choose", options=(only,), confidence=confidence)
    return Meaning("confirm" if command.costly else "run", command, slots, confidence=confidence)


def in_view(meaning: Meaning, match: Match, sentence: Sentence) -> Meaning:
    """The record a command is about is the one that was shown just now, where that was only one and
    none was named: "add 20"."""
    if meaning.outcome != "ask" or meaning.choices or meaning.command is None or not meaning.ask:
        return meaning
    slot = meaning.command.slots[0]
    ref = sentence.memory.shown_one(slot.records) if slot.name == meaning.ask else None
    if ref is None:
        return meaning
    slots = {**match.slots, slot.name: Reading(ref, sure=0.9)}
    return decide(meaning.command, slots, match.sure, sentence.world)
