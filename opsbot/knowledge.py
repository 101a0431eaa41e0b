"""What the bot knows of a database, up to date: who speaks, all names, and what it learned."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from sqlalchemy import Engine
from sqlmodel import Session

from opsbot import access, learning
from opsbot.access import Person
from opsbot.command import Registry
from opsbot.database import reading
from opsbot.importing import Importer
from opsbot.incoming import Incoming
from opsbot.language import names
from opsbot.language.templates import Template

# How long the door trusts what it knows of a person before it looks again, in seconds.
TRUSTED_FOR = 1.0


class Knowledge:
    """Of every workspace of a database. Several threads may ask."""

    def __init__(self, engine: Engine, registry: Registry, importer: Importer | None) -> None:
        self.engine = engine
        self.registry = registry
        self.importer = importer
        self._people: dict[tuple[str, str | int], tuple[float, Person]] = {}
        self._names: dict[int, names.Names] = {}
        self._names_lock = threading.Lock()
        self._lessons: dict[int, learning.Lessons] = {}

    def person(self, incoming: Incoming) -> Person | None:
        """Who speaks, as known within the last second."""
        key = (incoming.surface, incoming.member_id or incoming.sender)
        known = self._people.get(key)
        if known and time.monotonic() - known[0] < TRUSTED_FOR:
            return known[1]
        with reading(self.engine) as session:
            person = self.look_up(session, incoming)
        if person is None:
            self._people.pop(key, None)
        else:
            self._people[key] = (time.monotonic(), person)
        return person

    def forget(self, incoming: Incoming) -> None:
        """Look again next time who speaks: they may just have changed that."""
        self._people.pop((incoming.surface, incoming.member_id or incoming.sender), None)

    def look_up(self, session: Session, incoming: Incoming) -> Person | None:
        """Who speaks, as the database says now."""
        if incoming.member_id is not None:
            return access.person(session, incoming.member_id)
        return access.linked(session, incoming.surface, incoming.sender)

    def names(self, session: Session, workspace_id: int) -> names.Names:
        """The workspace's names, brought up to date with the journal."""
        with self._names_lock:
            known = self._names.get(workspace_id)
            if known is None:
                known = names.load(session, workspace_id)
            else:
                known = names.follow(session, workspace_id, known)
            self._names[workspace_id] = known
            return known

    def learned(self, session: Session, workspace_id: int) -> Sequence[Template]:
        """What the workspace taught the bot, brought up to date."""
        known = learning.lessons(
            session, workspace_id, self.registry, self._lessons.get(workspace_id)
        )
        self._lessons[workspace_id] = known
        return known.templates
