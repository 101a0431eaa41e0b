"""What the tests of understanding share: a parser over the small shop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from opsbot.access import person
from opsbot.database import connect, reading
from opsbot.parsing import Parser
from opsbot.testing import NOW, talk


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    engine = connect("sqlite://")
    assert isinstance(engine.pool, StaticPool)
    SQLModel.metadata.create_all(engine)
    chat = talk(engine)
    with reading(engine) as session:
        speaker = person(session, chat.member_id)
        assert speaker is not None
        yield Parser(session, chat.bot.registry, speaker, NOW)
