"""Two kinds of record under one name: which of them is to be shown nobody can hear."""

from __future__ import annotations

from collections.abc import Iterator

from opsbot.language.deciding import decide
from opsbot.language.lexicon import nouns_of
from opsbot.language.meaning import Meaning
from opsbot.language.names import words_of
from opsbot.language.sentence import Sentence
from opsbot.language.slots import of_refs
from opsbot.reply import Ref


def namesakes(meaning: Meaning, sentence: Sentence) -> Meaning:
    """What shows a record, or the choice between it and the others of the very same name, where the
    phrase does not say what it is and none of them was shown."""
    command = meaning.command
    if command is None or command.writes or meaning.outcome != "run" or len(meaning.slots) != 1:
        return meaning
    (shown,) = meaning.slots.values()
    if not isinstance(shown, Ref) or shown in sentence.memory.shown:
        return meaning
    if sentence.words & nouns_of((shown.kind,)):
        return meaning
    others = tuple(_others(meaning, shown, sentence))
    return Meaning("choose", options=(meaning, *others)) if others else meaning


def _others(meaning: Meaning, shown: Ref, sentence: Sentence) -> Iterator[Meaning]:
    assert meaning.command is not None
    verb, words = meaning.command.verb, words_of(shown.label)
    for command in sentence.world.registry:
        slot = command.slots[0] if command.slots else None
        if command is meaning.command or command.verb != verb or slot is None:
            continue
        found = sentence.world.names.find(slot.records, words)
        same = tuple(ref for ref in found.refs if words_of(ref.label) == words)
        if same and same[0].kind != shown.kind:
            yield decide(command, {slot.name: of_refs(same, 1.0)}, 1.0, sentence.world)
