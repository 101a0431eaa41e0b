"""`opsbot parse`: what phrases mean, as data, without doing anything."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from time import perf_counter_ns
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from opsbot import answers
from opsbot.access import Person, person
from opsbot.command import Context, Registry
from opsbot.confirming import lines
from opsbot.database import reading
from opsbot.language.meaning import Meaning, World, as_json, each
from opsbot.language.memory import EMPTY, Memory, after
from opsbot.language.names import Names, load
from opsbot.language.slots import default_of
from opsbot.language.understand import understand
from opsbot.language.why import Why, explain
from opsbot.learning import lessons
from opsbot.model import Member
from opsbot.records import Records
from opsbot.records import load as record
from opsbot.reply import Block, Ref, Refused, Reply, Text, say
from opsbot.trouble import Trouble
from opsbot.values import Clock


class Parser:
    """Understands phrases against one workspace, each in a conversation of its own."""

    def __init__(
        self, session: Session, registry: Registry, speaker: Person, now: datetime
    ) -> None:
        self.session = session
        self.registry = registry
        self.speaker = speaker
        self.now = now
        self.names: Names = load(session, speaker.workspace_id)
        self.learned = lessons(session, speaker.workspace_id, registry)
        understand("help", EMPTY, self._world(speaker))  # the grammar is compiled once, not timed

    def answer(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """One line's answer: {"text": …, "as"?: name, "before"?: [phrases]} in, the meaning out."""
        memory, world = self.conversation(asked)
        start = perf_counter_ns()
        meaning = understand(asked["text"], memory, world)
        return {**as_data(meaning), "micros": (perf_counter_ns() - start) // 1000}

    def explain(self, asked: Mapping[str, Any]) -> Why:
        """Why one line has the answer it has."""
        return explain(asked["text"], *self.conversation(asked))

    def conversation(self, asked: Mapping[str, Any]) -> tuple[Memory, World]:
        """What a line is said after, and by whom."""
        world = self._world(self._named(asked["as"]) if asked.get("as") else self.speaker)
        memory = EMPTY
        for phrase in asked.get("before", ()):
            memory = self._carried_on(understand(phrase, memory, world), memory, world)
        return memory, world

    def _world(self, speaker: Person) -> World:
        clock = Clock(self.now.astimezone(speaker.zone), speaker.currency)
        return World(
            speaker,
            clock,
            self.registry,
            lambda: self.names,
            Records(lambda: self.session, speaker.workspace_id, clock.now),
            lambda: self.learned.templates,
        )

    def _named(self, name: str) -> Person:
        query = select(Member).where(Member.workspace_id == self.speaker.workspace_id)
        found = self.session.exec(query.where(col(Member.name) == name)).first()
        known = person(self.session, found.id) if found else None
        if known is None:
            raise Trouble(f"Nobody here is called {name}.")
        return known

    def _carried_on(self, meaning: Meaning, memory: Memory, world: World) -> Memory:
        """The conversation after an earlier phrase. Reads are carried out; writes only imagined."""
        if meaning.outcome == "ask":
            reply = answers.asking(meaning)
        elif meaning.outcome == "choose":
            reply = answers.choosing(meaning)
        elif meaning.command is None:
            return memory
        elif meaning.command.writes or meaning.command.planned:
            refs = [v for value in meaning.slots.values() for v in _several(value)]
            spoken_of = {f"r{i}": ref for i, ref in enumerate(refs) if isinstance(ref, Ref)}
            reply = Reply(say(" ".join(f"{{{name}}}" for name in spoken_of), **spoken_of))
        else:
            reply = self._run(meaning, world)
        return after(meaning, reply, memory)

    def _run(self, meaning: Meaning, world: World) -> Reply:
        command = meaning.command
        assert command is not None
        ctx = Context(
            world.person, world.clock, self.registry, "parse", "", "", lambda: self.session
        )
        texts: list[Text] = []
        blocks: tuple[Block, ...] = ()
        for slots in each(meaning.slots):
            try:
                values = {
                    slot.name: record(
                        self.session,
                        world.person.workspace_id,
                        slots.get(slot.name, default_of(slot, world)),
                    )
                    for slot in command.slots
                }
                reply = command(ctx, **values)
            except Refused as no:
                reply = Reply(no.text, tone="refused")
            texts.append(reply.text)
            blocks = reply.blocks
        return Reply(lines(texts), () if texts[1:] else blocks)


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def as_data(meaning: Meaning) -> dict[str, Any]:
    """A meaning with the keys that tools read."""
    answer: dict[str, Any] = {
        "outcome": meaning.outcome,
        "command": meaning.command.id if meaning.command else None,
        "slots": {name: as_json(value) for name, value in meaning.slots.items()},
        "confidence": round(meaning.confidence, 3),
    }
    if meaning.ask:
        answer["ask"] = meaning.ask
    if meaning.then:
        answer["then"] = meaning.then
    if meaning.options:
        answer["commands"] = sorted(one.command.id for one in meaning.options if one.command)
    return answer


def parse_lines(
    engine: Engine, registry: Registry, speaker: Person, lines: Iterable[str], now: datetime
) -> Iterator[dict[str, Any]]:
    """An answer for each line of JSON, in order. A line that is no such JSON is a ValueError."""
    with reading(engine) as session:
        parser = Parser(session, registry, speaker, now)
        for line in lines:
            if line.strip():
                yield parser.answer(json.loads(line))


def explain_lines(
    engine: Engine, registry: Registry, speaker: Person, lines: Iterable[str], now: datetime
) -> Iterator[Why]:
    """For each line of JSON, in order, why it has the answer that `parse_lines` gives."""
    with reading(engine) as session:
        parser = Parser(session, registry, speaker, now)
        for line in lines:
            if line.strip():
                yield parser.explain(json.loads(line))
