"""Questions about a record that no template foresaw: "is it signed yet?", "why is 1042 on hold"."""

from __future__ import annotations

from dataclasses import dataclass

from opsbot.command import Command
from opsbot.language.deciding import decide
from opsbot.language.lexicon import FILLERS, MARKS, NOUNS
from opsbot.language.meaning import Meaning
from opsbot.language.reading import Reader
from opsbot.language.sentence import Sentence
from opsbot.language.slots import Reading
from opsbot.language.spelling import english
from opsbot.language.templates import Hole
from opsbot.language.words import listed

_ASKS = frozenset(listed("is was are were has have had did does why when where whats"))
# What may be asked about the state of a record. All else may be another question.
_STATES = frozenset(
    listed("still yet already been be being in on at out gone off open closed won lost signed done")
    + listed(
        "finished delivered cancelled refunded shipped sent paid held hold released due not go"
    )
    + listed("going to it there now stuck late ready packed complete completed returned moved over")
    + listed("is was are were has have had did does why when where with of and up by any")
)
# Records that have a state people ask about.
_STATEFUL = ("order", "deal", "task", "ticket", "project")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A record in a phrase, and the command that shows it."""

    start: int
    end: int
    command: Command
    slot: str
    reading: Reading


def about_record(sentence: Sentence) -> Meaning | None:
    """The command that shows a record, where the phrase is its name or asks how it stands. A name
    that several kinds of record bear is offered as all of them."""
    mentions = _mentions(sentence)
    if not mentions:
        return None
    longest = max(one.end - one.start for one in mentions)
    mentions = [one for one in mentions if one.end - one.start == longest]
    if _is_all(sentence, mentions[0]):
        meanings = [
            decide(one.command, {one.slot: one.reading}, one.reading.sure, sentence.world)
            for one in mentions
        ]
        if len(meanings) == 1:
            return meanings[0]
        return Meaning("choose", options=tuple(meanings))
    asked = [one for one in mentions if one.command.slots[0].records[0] in _STATEFUL]
    if len(asked) == 1 and asked[0].reading.value and _asks_state(sentence, asked[0]):
        one = asked[0]
        return decide(one.command, {one.slot: one.reading}, one.reading.sure, sentence.world)
    return None


def _mentions(sentence: Sentence) -> list[_Mention]:
    found: dict[str, _Mention] = {}
    for command in sentence.world.registry:
        slot = command.slots[0] if command.slots else None
        if not command.id.endswith(".show") or slot is None or slot.kind != "record":
            continue
        if not slot.required or slot.records[0] in ("pipeline",):
            continue
        reader = Reader(sentence, command)
        for at in range(len(sentence.tokens)):
            for reading, end, _ in reader.readings(Hole(slot.name), at):
                word = sentence.typed[at].word
                if slot.records[0] != "order" and word.isdecimal():
                    continue  # "2" alone is no ticket
                if slot.records[0] in ("task", "ticket") and end - at == 1 and word in english():
                    continue  # nor is "refund" the one that says so
                known = found.get(slot.records[0])
                if known is None or end - at > known.end - known.start:
                    found[slot.records[0]] = _Mention(at, end, command, slot.name, reading)
    # A product has a page and a stock level; its page is what a name alone asks for.
    return [one for kind, one in found.items() if kind in one.command.slots[0].records]


def _is_all(sentence: Sentence, mention: _Mention) -> bool:
    nouns = frozenset().union(*NOUNS.values())
    rest = [*sentence.tokens[: mention.start], *sentence.tokens[mention.end :]]
    return all(token.word in FILLERS | MARKS | nouns for token in rest)


def _asks_state(sentence: Sentence, mention: _Mention) -> bool:
    stages = {
        word for ref in sentence.world.names.all("stage") for word in ref.label.lower().split()
    }
    known = FILLERS | MARKS | _STATES | stages | frozenset().union(*NOUNS.values())
    rest = [*sentence.tokens[: mention.start], *sentence.tokens[mention.end :]]
    first = next((t.word for t in sentence.tokens if t.word not in FILLERS), "")
    return first in _ASKS and all(token.word in known for token in rest)
