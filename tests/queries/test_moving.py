"""A channel that got another id takes everything along."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from opsbot import presses
from opsbot.database import writing
from opsbot.jobs import outbox
from opsbot.model import (
    AlertKind,
    AlertSubscription,
    Conversation,
    Digest,
    Member,
    Notice,
    NoticeStatus,
    Press,
)
from opsbot.queries import moving, places
from opsbot.reply import Reply, say
from opsbot.testing import NOW, small_shop

OLD, NEW = "-9", "-1009"


@pytest.fixture
def session(database: Engine) -> Iterator[Session]:
    with writing(database) as session:
        small_shop(session)
        yield session


def sam(session: Session) -> int:
    return session.exec(select(Member.id).where(Member.name == "Sam Seller")).one()


def ordered(session: Session, channel: str, surface: str = "telegram") -> None:
    """A subscription, a digest and a conversation."""
    here: dict[str, Any] = {"workspace_id": 1, "surface": surface, "channel": channel}
    session.add(AlertSubscription(kind=AlertKind.STOCK, **here))
    session.add(Digest(at=time(9), timezone="UTC", member_id=sam(session), **here))
    session.add(Conversation(member_id=sam(session), at=NOW, **here))
    session.flush()


def channels(session: Session, kind: type[AlertSubscription | Digest | Conversation]) -> set[str]:
    return set(session.exec(select(kind.channel)))


KINDS = (AlertSubscription, Digest, Conversation)


def test_what_was_ordered_and_said_moves_along(session: Session) -> None:
    ordered(session, OLD)
    ordered(session, OLD, "slack")
    moving.move(session, "telegram", OLD, NEW)
    for kind in KINDS:
        found = session.exec(select(kind.surface, kind.channel)).all()
        assert sorted(found) == [("slack", OLD), ("telegram", NEW)]


def test_to_move_twice_is_to_move_once(session: Session) -> None:
    ordered(session, OLD)
    moving.move(session, "telegram", OLD, NEW)
    moving.move(session, "telegram", OLD, NEW)
    assert [channels(session, kind) for kind in KINDS] == [{NEW}] * 3


def test_what_the_new_channel_has_already_stays(session: Session) -> None:
    ordered(session, OLD)
    ordered(session, NEW)
    moving.move(session, "telegram", OLD, NEW)
    for kind in KINDS:
        assert session.exec(select(kind.channel)).all() == [NEW]


def test_waiting_notices_and_buttons_go_where_the_channel_is(session: Session) -> None:
    for _ in range(2):
        outbox.post(
            session, workspace_id=1, surface="telegram", channel=OLD, reply=Reply(say("Hi")),
            now=NOW,
        )  # fmt: skip
    session.flush()
    first, second = session.exec(select(Notice).order_by(Notice.id)).all()  # type: ignore[arg-type]
    first.status = NoticeStatus.SENT
    (key,) = presses.keep(session, 1, "telegram", OLD, ["deals list"], NOW)
    moving.move(session, "telegram", OLD, NEW)
    assert (first.channel, second.channel) == (OLD, NEW)
    assert presses.pressed(session, "telegram", NEW, key, NOW, sam(session)) == "deals list"
    assert session.exec(select(Press.channel)).all() == [NEW]


@pytest.mark.parametrize(
    ("channel", "spaces"), [("-9", [1]), ("-9/4", [1]), ("-99", []), ("9", []), ("-9x", [])]
)
def test_whose_a_channel_is_its_topics_say_too(
    session: Session, channel: str, spaces: list[int]
) -> None:
    ordered(session, channel)
    assert places.ordered_in(session, "telegram", "-9") == spaces
