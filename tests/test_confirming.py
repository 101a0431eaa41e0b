"""Costly commands: asked before they are done, bound to who asked, where, and for what exactly."""

from __future__ import annotations

from sqlmodel import select

from opsbot.bot import Bot
from opsbot.database import reading, writing
from opsbot.model import Member, Refund
from opsbot.model.people import Role
from opsbot.testing import Chat


def refunds(tell: Chat) -> list[int]:
    with reading(tell.bot.engine) as session:
        return [one.amount_minor for one in session.exec(select(Refund)).all()]


def test_a_refund_says_what_will_happen_and_waits(tell: Chat) -> None:
    asked = tell("refund 1042")
    assert asked.tone == "ask"
    assert "$29.80" in str(asked)
    assert [button.label for button in asked.buttons] == ["Yes", "No"]
    assert refunds(tell) == []
    assert tell("yes").tone == "done"
    assert refunds(tell) == [2980]


def test_a_yes_counts_once(tell: Chat) -> None:
    code = str(tell("refund 1042").buttons[0].call)
    assert tell(code).tone == "done"
    assert tell(code).tone == "refused"
    assert refunds(tell) == [2980]


def test_a_no_drops_it(tell: Chat) -> None:
    tell("refund 1042")
    assert "not done" in str(tell("no"))
    assert tell("yes").tone == "refused"
    assert refunds(tell) == []


def test_a_yes_comes_too_late_after_ten_minutes(tell: Chat) -> None:
    tell("refund 1042")
    assert tell.later(minutes=11)("yes").tone == "refused"
    assert refunds(tell) == []


def test_a_question_survives_a_restart(tell: Chat) -> None:
    tell("refund 1042")
    tell.bot = Bot(tell.bot.engine, tell.bot.registry)
    assert tell("yes").tone == "done"


def test_nobody_else_can_say_yes(tell: Chat) -> None:
    code = str(tell("refund 1042").buttons[0].call)
    assert tell.as_("Mia")("yes").tone == "refused"
    assert tell.as_("Olga")(code).tone == "refused"
    assert refunds(tell) == []


def test_a_yes_elsewhere_does_not_count(tell: Chat) -> None:
    code = str(tell("refund 1042").buttons[0].call)
    elsewhere = tell.as_("Alma")
    elsewhere.channel = "another"
    assert elsewhere(code).tone == "refused"
    assert refunds(tell) == []


def test_two_questions_do_not_overwrite_each_other(tell: Chat) -> None:
    first = str(tell("refund 1042").buttons[0].call)
    second = str(tell("refund 10 on 1040").buttons[0].call)
    which = tell("yes")
    assert str(which) == "Yes to which one?"
    assert [button.label for button in which.buttons] == ["refund 10 on 1040", "refund 1042"]
    assert tell(first).tone == "done"
    assert tell(second).tone == "done"
    assert refunds(tell) == [2980, 1000]


def test_the_amount_that_was_asked_is_the_amount_that_is_done(tell: Chat) -> None:
    """What is left was worked out when it was asked; after another refund it is refused."""
    everything = str(tell("refund 1042").buttons[0].call)
    tell(str(tell("refund 10 on 1042").buttons[0].call))
    assert tell(everything).tone == "refused"
    assert refunds(tell) == [1000]


def test_several_are_confirmed_at_once(tell: Chat) -> None:
    asked = tell("refund 1042 and 1040")
    assert len(str(asked).splitlines()) == 2
    assert tell("yes").tone == "done"
    assert len(refunds(tell)) == 2


def test_a_role_lost_before_the_yes_counts(tell: Chat) -> None:
    mia = tell.as_("Mia")
    mia("refund 1042")
    with writing(tell.bot.engine) as session:
        session.get_one(Member, mia.member_id).role = Role.VIEWER
        session.commit()
    assert mia("yes").tone == "refused"
    assert refunds(tell) == []
