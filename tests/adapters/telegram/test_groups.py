"""Groups: spoken to, it answers; not spoken to, it is silent; groups move, and throw it out."""

from __future__ import annotations

from sqlmodel import select

from opsbot.database import reading
from opsbot.model import AlertSubscription
from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC, ZOE
from tests.adapters.telegram.phone import Phone


def test_in_a_group_it_answers_who_speaks_to_it(house: House, phone: Phone) -> None:
    group = phone.group("Shop", bot="administrator")  # an administrator hears everything
    phone.says(SAM, "deals", group)
    phone.says(SAM, "/deals@another_bot", group)
    phone.says(ZOE, "what about the deals @sam_sells ?", group)
    phone.says(SAM, "/help@teahouse_bot", group)
    assert "commands are yours" in phone.said(group).text
    phone.says(SAM, "@teahouse_bot who am i", group)
    shown = phone.said(group)
    assert "Sam Seller" in shown.text
    phone.says(VIC, "who am i", group, reply_to=shown)
    assert "Vic Viewer" in phone.said(group).text
    house.close()
    assert phone.unread(group) == []
    house.open()


def test_in_a_forum_the_answer_stays_in_its_topic(house: House, phone: Phone) -> None:
    forum = phone.group("Shop", forum=True)
    phone.says(SAM, "@teahouse_bot who am i", forum, topic=17)
    assert phone.said(forum).topic == 17


def test_a_question_in_a_group_waits_for_who_was_asked(house: House, phone: Phone) -> None:
    group = phone.group("Shop")
    phone.says(SAM, "@teahouse_bot add task", group)
    question = phone.said(group)
    phone.says(ALMA, "who am i", group, reply_to=question)
    assert "Alma Admin" in phone.said(group).text
    phone.says(SAM, "send the samples", group, reply_to=question)
    assert "send the samples" in phone.said(group).text


def test_in_a_group_it_is_said_what_is_answered(house: House, phone: Phone) -> None:
    group = phone.group("Shop")
    update = phone.says(SAM, "@teahouse_bot who am i", group)
    assert phone.said(group).answers == update["message"]["message_id"]


def test_a_stranger_in_a_group_is_told_the_same(house: House, phone: Phone) -> None:
    group = phone.group("Shop")
    phone.says(ZOE, "@teahouse_bot deals", group)
    assert "I don't know you here yet." in phone.said(group).text


def test_files_and_cards_in_a_group_are_not_for_the_bot(house: House, phone: Phone) -> None:
    group = phone.group("Shop", bot="administrator")
    phone.sends_document(SAM, "people.csv", b"name\nx", chat=group)
    phone.sends(SAM, group, contact={"phone_number": "+15550188", "first_name": "Erlich"})
    phone.sends(SAM, group, location={"latitude": 52.5, "longitude": 13.4})
    phone.sends(SAM, group, new_chat_title="Shop 2")
    phone.says(SAM, "@teahouse_bot who am i", group)
    assert "Sam Seller" in phone.said(group).text


def subscriptions(house: House) -> list[tuple[str, str]]:
    with reading(house.engine) as session:
        every = session.exec(select(AlertSubscription))
        return [(one.channel, str(one.kind)) for one in every]


def test_what_was_ordered_in_a_group_follows_it_when_it_moves(house: House, phone: Phone) -> None:
    group = phone.group("Shop", type="group")
    phone.says(ALMA, "@teahouse_bot subscribe to stock alerts", group)
    assert "Stock alerts come here" in phone.said(group).text
    new = phone.migrates(ALMA, group)
    phone.says(ALMA, "/help@teahouse_bot", new)
    phone.said(new)
    assert subscriptions(house) == [(str(new.id), "stock")]


def test_thrown_out_of_a_group_it_tells_an_admin(house: House, phone: Phone) -> None:
    phone.says(ALMA, "who am i")
    phone.said(ALMA)
    group = phone.group("Shop", type="group")
    phone.says(SAM, "@teahouse_bot subscribe to stock alerts", group)
    phone.said(group)
    phone.removes_bot(ZOE, group)
    phone.says(ALMA, "who am i")
    phone.said(ALMA)
    house.close()
    assert subscriptions(house) == []
    house.open()
    house.delivers()
    assert "Zoe Stranger took me out of the group Shop" in phone.said(ALMA).text


def test_taken_into_a_group_it_says_how_to_speak_to_it(house: House, phone: Phone) -> None:
    group = phone.group("Shop", type="group", bot="left")
    phone.adds_bot(SAM, group)
    assert "@teahouse_bot" in phone.said(group).text
