"""Buttons: choices, confirmations and next steps, changed in place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Deal, Press, Refund, Task
from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC, ZOE
from tests.adapters.telegram.phone import Phone


def stage_of(house: House, title: str) -> int:
    with reading(house.engine) as session:
        return session.exec(select(Deal).where(Deal.title == title)).one().stage_id


def test_a_choice_is_a_press_and_the_question_becomes_the_answer(
    house: House, phone: Phone
) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    assert question.buttons[:2] == ["Globex supply", "Globex pilot"]
    phone.presses(SAM, question, "Globex pilot")
    answer = phone.edited(question)
    assert "Globex pilot moved from Qualified to Proposal" in answer.text
    house.close()
    assert phone.unread(SAM) == []  # it was changed in place, not said again
    house.open()


def test_a_question_is_answered_by_a_press_after_a_restart(house: House, phone: Phone) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    house.again()
    phone.presses(SAM, question, "Globex pilot")
    assert "moved from Qualified to Proposal" in phone.edited(question).text


def test_what_is_costly_is_done_after_a_yes_and_once(house: House, phone: Phone) -> None:
    phone.says(ALMA, "refund 1042")
    question = phone.said(ALMA)
    assert "Refund $29.80" in question.text
    assert question.buttons == ["Yes", "No"]
    phone.presses(ALMA, question, "Yes")
    answer = phone.edited(question)
    assert "$29.80 refunded on #1042" in answer.text
    assert "Yes" not in answer.buttons
    phone.presses(ALMA, question, "Yes")  # an old phone still shows it
    assert [one.amount_minor for one in house.rows(Refund)] == [2980]


def test_a_no_leaves_it(house: House, phone: Phone) -> None:
    phone.says(ALMA, "refund 1042")
    question = phone.said(ALMA)
    phone.presses(ALMA, question, "No")
    assert "was not done" in phone.edited(question).text


def test_the_key_of_a_button_says_nothing(house: House, phone: Phone) -> None:
    phone.says(ALMA, "refund 1042")
    question = phone.said(ALMA)
    keys = [button["callback_data"] for row in question.rows for button in row]
    assert len(set(keys)) == 2
    assert all(len(key) <= 64 and "1042" not in key and "yes" not in key for key in keys)


def test_a_double_tap_does_it_once(house: House, phone: Phone) -> None:
    phone.forwards(SAM, "200 kits by friday please", "Somebody Hidden")
    question = phone.said(SAM)
    phone.presses(SAM, question, "Make a task")
    assert "too old" in phone.presses(SAM, question, "Make a task").text
    assert len([one for one in house.rows(Task) if "200 kits" in one.text]) == 1


def test_a_next_step_is_answered_below_and_can_be_taken_again(house: House, phone: Phone) -> None:
    phone.says(SAM, "move acme to won")
    shown = phone.said(SAM)
    for _ in range(2):
        phone.presses(SAM, shown, "Won this month")
        assert "Acme renewal" in phone.said(SAM).text
    assert phone.edits_of(shown) == 0


def test_more_of_a_table_takes_its_place(house: House, phone: Phone) -> None:
    phone.says(SAM, "show the last 3 orders")
    shown = phone.said(SAM)
    more = shown.buttons[-1]
    phone.presses(SAM, shown, more)
    assert len(phone.edited(shown).text) > len(shown.text)


def test_who_is_no_member_any_more_presses_in_vain(house: House, phone: Phone) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    house.forgets(SAM)
    before = stage_of(house, "Globex pilot")
    assert "I don't know you" in phone.presses(SAM, question, "Globex pilot").text
    assert stage_of(house, "Globex pilot") == before


def test_an_old_button_says_so(house: House, phone: Phone) -> None:
    phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    with writing(house.engine) as session:
        for press in session.exec(select(Press)):
            press.expires_at = datetime.now(UTC) - timedelta(seconds=1)
        session.commit()
    before = stage_of(house, "Globex pilot")
    toast = phone.presses(SAM, question, "Globex pilot")
    assert "too old" in toast.text
    assert stage_of(house, "Globex pilot") == before


def test_only_who_asked_can_confirm(house: House, phone: Phone) -> None:
    group = phone.group("Shop", bot="administrator")
    phone.says(ALMA, "/refund@teahouse_bot 1042", group)
    question = phone.said(group)
    assert "Refund $29.80" in question.text
    toast = phone.presses(SAM, question, "Yes")
    assert "Alma Admin" in toast.text
    phone.presses(ALMA, question, "Yes")
    assert "refunded on #1042" in phone.edited(question).text


def test_a_stranger_who_presses_changes_nothing(house: House, phone: Phone) -> None:
    group = phone.group("Shop")
    phone.says(SAM, "@teahouse_bot move globex to proposal", group)
    question = phone.said(group)
    before = stage_of(house, "Globex pilot")
    toast = phone.presses(ZOE, question, "Globex pilot")
    assert "I don't know you" in toast.text
    assert stage_of(house, "Globex pilot") == before


def test_each_presses_as_themselves(house: House, phone: Phone) -> None:
    group = phone.group("Shop")
    phone.says(SAM, "@teahouse_bot show acme renewal", group)
    shown = phone.said(group)
    win = next(label for label in shown.buttons if "won" in label.lower() or "Won" in label)
    before = stage_of(house, "Acme renewal")
    phone.presses(VIC, shown, win)  # who may only look
    assert stage_of(house, "Acme renewal") == before
