"""Shortcuts: one's own word for a phrase goes through the same door."""

from __future__ import annotations

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Alias, Order
from opsbot.testing import Chat
from tests.replies import rows


def state(tell: Chat, number: str) -> str:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Order).where(Order.number == number)).one().fulfilment.value


def test_a_shortcut_stands_for_its_phrase(tell: Chat) -> None:
    assert str(tell('call "sales last week" slw')) == "slw now stands for “sales last week”."
    assert str(tell("slw")) == str(tell("sales last week"))
    assert str(tell(" SLW! ")) == str(tell("sales last week"))


def test_a_shortcut_is_its_owners_alone(tell: Chat) -> None:
    tell('call "sales last week" slw')
    assert not tell.as_("Mia")("slw").understood
    assert str(tell.as_("Mia")("my shortcuts")).startswith("You have no shortcuts.")


def test_a_shortcut_gives_nobody_another_role(tell: Chat) -> None:
    vic = tell.as_("Vic")
    assert vic('call "ship 1042" raus').tone == "done"
    assert "takes the role merchant" in str(vic("raus"))
    assert state(tell, "1042") == "unfulfilled"


def test_a_shortcut_that_writes_is_done_and_undone(tell: Chat) -> None:
    tell('call "ship 1042" raus')
    assert tell("raus").tone == "done"
    assert str(tell("undo")) == "Taken back: “ship 1042”."
    assert state(tell, "1042") == "unfulfilled"


def test_a_shortcut_never_says_yes(tell: Chat) -> None:
    tell('call "yes" jup')
    tell("refund 1042")
    tell("jup")
    assert "refunded" not in str(tell("show order 1042"))


def test_a_shortcut_may_stand_for_another(tell: Chat) -> None:
    tell('call "sales last week" slw')
    tell('call "slw" wochenzahl')
    assert str(tell("wochenzahl")) == str(tell("sales last week"))


def test_a_circle_is_refused_when_it_is_made(tell: Chat) -> None:
    tell('call "ping" pong')
    assert str(tell('call "pong" ping')) == "“ping” would lead back to itself."
    assert str(tell('call "zing" zing')) == "“zing” would lead back to itself."


def test_a_circle_that_is_there_is_no_endless_loop(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        for name, phrase in (("ping", "pong"), ("pong", "ping")):
            one = Alias(workspace_id=1, member_id=tell.member_id, name=name, phrase=phrase)
            session.add(one)
        session.commit()
    assert str(tell("ping")).startswith("The shortcut “ping” leads from one shortcut to the next")


@pytest.mark.parametrize(
    "name", ["orders", "undo", "help", "list", "yes", "no", "2", "sales", "Stock", "my tasks"]
)
def test_a_word_that_says_something_already_is_refused(tell: Chat, name: str) -> None:
    reply = tell(f'alias add "{name}" "sales last week"')
    assert str(reply) == f"“{name.lower()}” says something to me already: take another word."


@pytest.mark.parametrize("name", ["!!!", "x" * 41])
def test_a_name_is_a_word_or_two(tell: Chat, name: str) -> None:
    assert str(tell(f'alias add "{name}" "sales"')).startswith("A shortcut is a word or two")


def test_a_new_meaning_says_the_old_one_and_is_undone(tell: Chat) -> None:
    tell('call "sales last week" slw')
    assert str(tell('call "sales today" SLW')) == (
        "slw now stands for “sales today”, no longer for “sales last week”."
    )
    tell("undo")
    assert rows(tell("my shortcuts")) == [["slw", "sales last week"]]


def test_shortcuts_are_listed_and_forgotten(tell: Chat) -> None:
    tell('call "sales last week" slw')
    tell('call "low stock" knapp')
    listed = tell("my shortcuts")
    assert str(listed) == "2 shortcuts."
    assert rows(listed) == [["knapp", "low stock"], ["slw", "sales last week"]]
    assert str(tell("forget the shortcut slw")) == (
        "The shortcut slw is gone; it stood for “sales last week”."
    )
    assert not tell("slw").understood
    tell("undo")
    assert tell("slw").understood
    assert str(tell("forget the shortcut todo")) == "You have no shortcut “todo”."


def test_a_text_that_was_asked_for_is_no_shortcut(tell: Chat) -> None:
    tell('call "sales last week" slw')
    assert str(tell("note on 1042")) == "What should it say?"
    tell("slw")
    assert "slw" in str(tell("what did i do today").blocks[0].rows)  # type: ignore[union-attr]


@pytest.mark.parametrize("phrase", ["<@U1> <i>A&B*", "{phrase} %s", "🫖 {task}"])
def test_nasty_phrases_are_kept_as_they_are(tell: Chat, phrase: str) -> None:
    tell(f'alias add slw "{phrase}"')
    assert rows(tell("my shortcuts")) == [["slw", phrase]]
    assert "went wrong" not in str(tell("slw"))
