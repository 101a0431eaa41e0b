"""Buttons: what Telegram is given, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, select

from adapters.telegram import keyboards
from opsbot.database import writing
from opsbot.model import Member, Press
from opsbot.presses import pressed, spent
from opsbot.reply import Button, Refused, Reply, Table, say
from opsbot.testing import NOW


@pytest.fixture
def session(shop: Engine) -> Iterator[Session]:
    with writing(shop) as session:
        yield session


def kept(session: Session, reply: Reply, member_id: int | None = None) -> dict[str, str]:
    """What Telegram gives back for each label."""
    keyboard = keyboards.keep(session, 1, "-100", reply, NOW, member_id)
    assert keyboard is not None
    return {one.text: str(one.callback_data) for row in keyboard.inline_keyboard for one in row}


def test_a_button_is_a_key_to_its_call(session: Session) -> None:
    reply = Reply(say("Here."), buttons=(Button("Show", "deals.show", deal="#1"),))
    way, key = keyboards.read(kept(session, reply)["Show"])
    assert way == keyboards.BELOW
    assert session.exec(select(Press)).one().key == key
    assert pressed(session, "telegram", "-100", key, NOW, 1) == "deals show deal:#1"


def test_a_button_may_be_one_person_s_own(session: Session) -> None:
    sam, vic = (
        session.exec(select(Member).where(Member.name == name)).one()
        for name in ("Sam Seller", "Vic Viewer")
    )
    reply = Reply(say("Sure?"), buttons=(Button("Yes", "yes", code="AB"),), tone="ask")
    _, key = keyboards.read(kept(session, reply, sam.id)["Yes"])
    assert pressed(session, "telegram", "-100", key, NOW, sam.id) == "yes code:AB"
    with pytest.raises(Refused, match="Only Sam Seller"):
        pressed(session, "telegram", "-100", key, NOW, vic.id)


def test_what_was_settled_is_pressed_no_second_time(session: Session) -> None:
    reply = Reply(say("Here."), buttons=(Button("Show", "x.y"), Button("Hide", "x.z")))
    (_, show), (_, hide) = (keyboards.read(data) for data in kept(session, reply).values())
    spent(session, show, NOW)
    with pytest.raises(Refused, match="too old"):
        pressed(session, "telegram", "-100", show, NOW, 1)
    assert pressed(session, "telegram", "-100", hide, NOW, 1) == "x z"


def test_what_settles_a_question_or_shows_more_takes_the_message_s_place(
    session: Session,
) -> None:
    more = Button("Show more", "deals.list", limit=30)
    table = Table(("Deal",), [("Acme",)], more=more)
    shown = kept(session, Reply(say("Deals."), (table,), (Button("Won", "deals.list"),)))
    assert shown["Show more"].startswith(keyboards.IN_PLACE)
    assert shown["Won"].startswith(keyboards.BELOW)
    asked = kept(session, Reply(say("Which?"), buttons=(Button("Acme", "x.y"),), tone="ask"))
    assert asked["Acme"].startswith(keyboards.IN_PLACE)


def test_no_buttons_are_no_keyboard(session: Session) -> None:
    assert keyboards.keep(session, 1, "-100", Reply(say("Here.")), NOW, None) is None


def test_what_is_risky_looks_so() -> None:
    keyboard = keyboards.markup([Button("Yes", "yes", risky=True), Button("No", "no")], ["a", "b"])
    assert [one.style for one in keyboard.inline_keyboard[0]] == ["danger", None]


@settings(max_examples=60)
@given(st.lists(st.text(max_size=90), min_size=1, max_size=100))
def test_every_button_stands_in_a_row_that_a_thumb_can_tell_apart(labels: list[str]) -> None:
    buttons = [Button(label, "x.y") for label in labels]
    keyboard = keyboards.markup(buttons, [f"+{i}" for i in range(len(buttons))])
    rows = keyboard.inline_keyboard
    assert [one.callback_data for row in rows for one in row] == [
        f"+{i}" for i in range(len(buttons))
    ]
    for row in rows:
        letters = sum(len(one.text) for one in row)
        assert len(row) == 1 or (len(row) <= keyboards.PER_ROW and letters <= keyboards.WIDTH)
        assert all(0 < len(one.text) <= keyboards.LONGEST for one in row)
        assert all("\n" not in one.text for one in row)
