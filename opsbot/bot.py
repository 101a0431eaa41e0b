"""The one door: whatever people say or press comes in here, and leaves as one Reply.

    understand → may they → do it in one transaction → write it down → remember it

Commands never commit, adapters never open a session, and an unexpected failure is caught once.
"""

from __future__ import annotations

import logging
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm.exc import StaleDataError

from opsbot import access, answers
from opsbot.access import Person
from opsbot.command import Registry
from opsbot.database import reading
from opsbot.importing import Importer
from opsbot.incoming import Incoming as Incoming
from opsbot.knowledge import Knowledge
from opsbot.language.meaning import Meaning, World
from opsbot.language.memory import EMPTY
from opsbot.language.offering import offers
from opsbot.language.understand import understand
from opsbot.reply import Reply
from opsbot.turn import Turn
from opsbot.values import Clock

log = logging.getLogger(__name__)

# A message is a message, not a file: a longer one is answered with how to hand over a file.
LONGEST = 4_000
# A write that met another one at the same moment is done again from the start.
TRIES = 4


@dataclass(frozen=True, slots=True)
class Heard:
    """A request that was answered, for whoever counts."""

    surface: str
    command: str  # "" where none was understood
    outcome: str  # answered, asked, refused, not_understood or failed
    seconds: float


class Bot(Knowledge):
    """Answers messages for every workspace of one database. Several threads may call it.

    `heard` is told of every request. It must be quick, and must not raise. `importer` reads the
    files that people hand over.
    """

    def __init__(
        self,
        engine: Engine,
        registry: Registry,
        heard: Callable[[Heard], None] = lambda one: None,
        importer: Importer | None = None,
    ) -> None:
        super().__init__(engine, registry, importer)
        self.heard = heard

    def handle(self, incoming: Incoming) -> Reply:
        """Answer a message. Never raises: what goes wrong is logged, and said with a reference."""
        began = time.monotonic()
        try:
            return self._answer(incoming)
        except Exception:
            self.heard(Heard(incoming.surface, "", "failed", time.monotonic() - began))
            reference = secrets.token_hex(4).upper()
            log.exception("reference %s: a message on %s failed", reference, incoming.surface)
            return answers.failed(reference)

    def _answer(self, incoming: Incoming, said: Reply | None = None) -> Reply:
        """Answer a message, and then what else it asks for; `said` answers what came before."""
        text = clean(incoming.text)
        if incoming.file is not None:
            name = clean(incoming.file.name) or "file"
            incoming = replace(incoming, file=replace(incoming.file, name=name))
        elif not text:
            return answers.empty()
        if len(text) > LONGEST:
            return answers.too_long(len(text), LONGEST)
        began = time.monotonic()
        tries = 0
        while True:
            tries += 1
            turn = Turn(self, incoming, text, said)
            try:
                reply = turn.answer()
                break
            except (StaleDataError, OperationalError, IntegrityError):
                if tries == TRIES:
                    raise
            finally:
                turn.close()
        seconds = time.monotonic() - began
        self.heard(Heard(incoming.surface, turn.command, outcome(reply), seconds))
        if turn.said:
            reply = answers.both(turn.said, reply)
        if not turn.then:
            return reply
        # The first of several requests has marked the message as answered.
        return self._answer(replace(incoming, text=turn.then, id=None, file=None), reply)

    def warm_up(self, person: Person | None = None) -> None:
        """Do now what the first phrase would wait for: compile the phrases, read the names. Without
        a person, for the latest workspace, and what the first one not understood waits for, too."""
        with reading(self.engine) as session:
            whom = person or access.anybody(session)
            if whom is None:
                return
            known = self.names(session, whom.workspace_id)
        clock = Clock(datetime.now(UTC).astimezone(whom.zone), whom.currency)
        world = World(whom, clock, self.registry, lambda: known)
        understand("what can you do", EMPTY, world)
        if person is None:
            offers("something else", world, lambda command: True)

    def meaning(self, incoming: Incoming) -> Meaning | None:
        """What a message would be understood as; nothing is done. None from somebody unknown."""
        turn = Turn(self, incoming, clean(incoming.text))
        try:
            return turn.meaning() if turn.begin() else None
        finally:
            turn.close()


def outcome(reply: Reply) -> str:
    """What became of a request, for whoever counts."""
    if not reply.understood:
        return "not_understood"
    return {"ask": "asked", "refused": "refused"}.get(reply.tone, "answered")


def clean(text: str) -> str:
    """What was typed, without control characters: nobody means them, PostgreSQL takes no NUL."""
    if text.isprintable():
        return text.strip()
    kept = (c if unicodedata.category(c) not in ("Cc", "Cs") else " " for c in text)
    return "".join(kept).strip()
