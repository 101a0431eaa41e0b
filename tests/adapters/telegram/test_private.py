"""A private chat: words in, an answer out, a conversation that outlives the service."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sqlmodel import col, select

from opsbot.database import reading, writing
from opsbot.model import JournalEntry, Member, Task
from opsbot.reply import Button, Reply, say
from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC, ZOE
from tests.adapters.telegram.phone import Phone


def test_what_is_said_is_done_and_answered(house: House, phone: Phone) -> None:
    phone.says(SAM, "move acme to won")
    shown = phone.said(SAM)
    assert "Acme renewal is won, $12,000.00." in shown.text
    assert ("bold", "Acme renewal") in shown.entities
    phone.says(SAM, "undo")
    assert "Taken back" in phone.said(SAM).text


def test_it_is_done_as_the_person_who_asked(house: House, phone: Phone) -> None:
    phone.says(VIC, "move acme to won")
    assert "takes the role rep; yours is viewer" in phone.said(VIC).text
    phone.says(SAM, "move acme to won")
    phone.said(SAM)
    with reading(house.engine) as session:
        entry = session.exec(select(JournalEntry).order_by(col(JournalEntry.id).desc())).first()
        assert entry is not None
        assert (entry.member_id, entry.surface) == (house.member("Sam").member_id, "telegram")
        assert entry.channel == str(SAM.id)


def test_a_menu_command_is_a_phrase(house: House, phone: Phone) -> None:
    phone.says(SAM, "/tasks")
    assert "Call Bob Kelso about the invoice" in phone.said(SAM).text


def test_a_menu_command_is_no_answer_to_what_was_asked(house: House, phone: Phone) -> None:
    phone.says(SAM, "/task")
    assert "What should it say?" in phone.said(SAM).text
    phone.says(SAM, "/deal")
    assert "What is it called" in phone.said(SAM).text
    phone.says(SAM, "Hooli trial 12k")
    assert "Hooli trial is a new deal in Lead." in phone.said(SAM).text


def test_what_the_door_does_not_see_is_answered_once_over_a_restart(
    house: House, phone: Phone
) -> None:
    update = phone.sends_voice(SAM)
    assert "I can't listen" in phone.said(SAM).text
    house.again()
    phone.deliver_again(update)
    phone.says(SAM, "/start")
    assert "Hello" in phone.said(SAM).text
    assert phone.unread(SAM) == []


def test_a_question_survives_a_restart(house: House, phone: Phone) -> None:
    phone.says(SAM, "add task")
    assert "What should it say?" in phone.said(SAM).text
    house.again()
    phone.says(SAM, "send the samples to globex")
    assert "send the samples to globex" in phone.said(SAM).text
    with reading(house.engine) as session:
        assert session.exec(select(Task).where(Task.text == "send the samples to globex")).one()


def test_it_is_the_same_on_postgresql(house_on_postgresql: House, phone: Phone) -> None:
    update = phone.says(SAM, "move globex to proposal")
    question = phone.said(SAM)
    house_on_postgresql.again()
    phone.deliver_again(update)
    phone.presses(SAM, question, "Globex pilot")
    assert "moved from Qualified to Proposal" in phone.edited(question).text
    assert phone.unread(SAM) == []


def test_what_is_said_while_the_service_is_away_is_answered_when_it_is_back(
    house: House, phone: Phone
) -> None:
    house.close()
    phone.says(SAM, "add task water the plants")
    house.open()
    assert "water the plants" in phone.said(SAM).text


def test_an_update_that_comes_twice_is_done_once(house: House, phone: Phone) -> None:
    update = phone.says(SAM, "add task water the plants")
    phone.said(SAM)
    phone.deliver_again(update)
    house.again()  # and what the process remembered is forgotten
    phone.deliver_again(update)
    phone.says(SAM, "/tasks")
    assert "water the plants" in phone.said(SAM).text
    assert len([one for one in house.rows(Task) if "water" in one.text]) == 1


def test_a_message_that_is_corrected_is_not_done_again(house: House, phone: Phone) -> None:
    update = phone.says(SAM, "add task water the plants")
    phone.said(SAM)
    phone.edits(update, "add task water the plant")
    phone.says(SAM, "/tasks")
    phone.said(SAM)
    house.close()
    assert phone.unread(SAM) == []
    assert len([one for one in house.rows(Task) if "water" in one.text]) == 1
    house.open()


def test_what_people_wrote_is_never_markup(house: House, phone: Phone) -> None:
    phone.says(SAM, "add task <b>call</b> A&B <a href='tg://user?id=1'>*now*</a>")
    shown = phone.said(SAM)
    assert "<b>call</b> A&B" in shown.text
    assert {kind for kind, _ in shown.entities} <= {"bold", "code"}


def test_what_people_wrote_calls_nobody_and_links_nowhere(house: House, phone: Phone) -> None:
    phone.says(SAM, "add task ask @alma_admin about https://evil.test and /undo")
    shown = phone.said(SAM)
    assert "alma_admin" in shown.text
    assert {kind for kind, _ in shown.entities} <= {"bold", "code"}


def test_a_long_answer_comes_whole_in_several_messages(house: House, phone: Phone) -> None:
    pots = "🫖 & " * 1500  # a pot counts double for Telegram, and & is five letters of HTML
    phone.private(SAM)
    house.posts(SAM, Reply(say("{pots}", pots=pots), buttons=(Button("Help", "bot.help"),)))
    house.delivers()
    first, second = phone.said(SAM), phone.said(SAM)
    assert (first.text + second.text).count("🫖") == 1500
    assert (first.buttons, second.buttons) == ([], ["Help"])


def test_a_message_that_is_too_long_is_told_what_to_do(house: House, phone: Phone) -> None:
    phone.says(SAM, "x" * 4001)
    assert "4,001 characters" in phone.said(SAM).text


def test_messages_of_a_chat_are_answered_in_their_order(house: House, phone: Phone) -> None:
    house.close()
    for word in ("ink", "paper", "pens"):
        phone.says(SAM, f"add task {word}")
    house.open()
    said = [phone.said(SAM).text for _ in range(3)]
    assert ["ink" in said[0], "paper" in said[1], "pens" in said[2]] == [True] * 3


def test_figures_are_written_as_the_person_reads_them(house: House, phone: Phone) -> None:
    with writing(house.engine) as session:
        member = session.get_one(Member, house.member("Sam").member_id)
        member.language = "de"
        session.commit()
    phone.says(SAM, "move acme to won")
    assert "12.000,00\xa0$" in phone.said(SAM).text


# -- who is who -------------------------------------------------------------------------------


def test_somebody_unknown_is_told_one_sentence_and_nothing_else(house: House, phone: Phone) -> None:
    phone.says(ZOE, "deals")
    shown = phone.said(ZOE)
    assert "I don't know you here yet." in shown.text
    assert len(shown.text.splitlines()) == 1
    assert shown.buttons == []
    phone.sends_document(ZOE, "deals.csv", b"title\nx")
    assert phone.said(ZOE).text == shown.text
    phone.shares_contact(ZOE, "Jane", "+15550101")
    assert phone.said(ZOE).text == shown.text
    assert phone.calls("getFile") == []


def test_the_link_of_a_code_ties_an_account_once(house: House, phone: Phone) -> None:
    phone.says(ALMA, "link code")
    link = re.search(r"https://t\.me/teahouse_bot\?start=([\w-]{1,64})\b", phone.said(ALMA).text)
    assert link is not None
    phone.says(ZOE, f"/start {link[1]}")
    assert "Hello Alma Admin" in phone.said(ZOE).text
    phone.says(ZOE, "who am i")
    assert "Alma Admin" in phone.said(ZOE).text
    phone.says(VIC, f"/start {link[1]}")
    assert "That code does not work" in phone.said(VIC).text
    phone.says(VIC, "who am i")
    assert "Vic Viewer" in phone.said(VIC).text


def test_a_code_that_is_too_old_ties_nobody(house: House, phone: Phone) -> None:
    code = house.code("Mia", datetime.now(UTC) - timedelta(minutes=11))
    phone.says(ZOE, f"/start {code}")
    assert "That code does not work" in phone.said(ZOE).text
    phone.says(ZOE, "deals")
    assert "I don't know you" in phone.said(ZOE).text


def test_a_code_works_in_a_private_chat_only(house: House, phone: Phone) -> None:
    group = phone.group("Sales")
    code = house.code("Mia")
    phone.says(ZOE, f"/start@teahouse_bot {code}", group)
    assert "in a private chat only" in phone.said(group).text
    phone.says(ZOE, "deals")
    assert "I don't know you" in phone.said(ZOE).text
