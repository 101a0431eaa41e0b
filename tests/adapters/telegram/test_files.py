"""What is not words: pictures and files, cards, forwarded messages, places and voices."""

from __future__ import annotations

import re
from typing import Any
from unittest.mock import patch

from sqlmodel import select
from telegram.request import HTTPXRequest

from opsbot.database import reading
from opsbot.model import Contact, Customer, Task
from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import ALMA, SAM, VIC, ZOE
from tests.adapters.telegram.phone import TOKEN, Phone
from tests.adapters.telegram.things import Person, size_of
from tests.adapters.telegram.world import Refusal

DEALS = (
    b"title,organisation,amount,stage\nHooli trial,Hooli,3000,Proposal\nPied Piper,Hooli,,Lead\n"
)
PEOPLE = b"name,email\nErlich Bachman,erlich@hooli.test\nJian Yang,jian@hooli.test\n"


def test_a_chart_is_a_picture(house: House, phone: Phone) -> None:
    phone.says(SAM, "sales by day in march 2026")
    shown = phone.said(SAM)
    assert shown.photo is not None
    width, height = size_of(shown.photo.content)
    assert width >= 400
    assert height >= 200
    assert "$" in shown.text


def test_the_address_of_a_file_is_asked_for_as_it_was_said(house: House, phone: Phone) -> None:
    asked: list[str] = []
    fetch = HTTPXRequest.retrieve

    async def retrieve(self: HTTPXRequest, url: str, **how: Any) -> bytes:
        asked.append(url)
        return await fetch(self, url, **how)

    with patch.object(HTTPXRequest, "retrieve", retrieve):
        phone.sends_document(ALMA, "customers.csv", PEOPLE)
        assert "2 customers in" in phone.said(ALMA).text
    assert asked[0].startswith(f"{phone.file_url}{TOKEN}/")


def test_a_file_is_taken_in_after_a_look_at_it_and_can_be_taken_back(
    house: House, phone: Phone
) -> None:
    before = len(house.rows(Customer))
    phone.sends_document(ALMA, "customers.csv", PEOPLE)
    preview = phone.said(ALMA)
    assert "2 customers in" in preview.text
    assert "Erlich Bachman" in preview.text
    assert len(house.rows(Customer)) == before
    phone.presses(ALMA, preview, "Import")
    answer = phone.edited(preview)
    assert "2 customers added" in answer.text
    assert len(house.rows(Customer)) == before + 2
    phone.presses(ALMA, answer, "Undo")
    assert "Taken back" in phone.said(ALMA).text
    assert len(house.rows(Customer)) == before


def test_a_file_is_for_who_may_import(house: House, phone: Phone) -> None:
    phone.sends_document(SAM, "customers.csv", PEOPLE)
    assert "takes the role admin" in phone.said(SAM).text
    assert phone.calls("getFile") == []


def test_a_file_that_is_too_large_is_not_fetched(house: House, phone: Phone) -> None:
    document = {
        "file_id": "f",
        "file_unique_id": "u",
        "file_name": "a.csv",
        "file_size": 21_000_000,
    }
    phone.sends(ALMA, document=document)
    assert "20" in phone.said(ALMA).text
    assert phone.calls("getFile") == []


def test_a_file_that_telegram_does_not_hand_out_is_said_so(house: House, phone: Phone) -> None:
    phone.next("getFile", Refusal(400, "Bad Request: the file is temporarily unavailable"))
    phone.sends_document(ALMA, "people.csv", PEOPLE)
    assert "Send it again" in phone.said(ALMA).text


def test_a_file_comes_out(house: House, phone: Phone) -> None:
    phone.says(ALMA, "export deals")
    shown = phone.said(ALMA)
    assert shown.document is not None
    assert shown.document.name.endswith(".csv")
    assert b"Acme renewal" in shown.document.content


def test_a_card_becomes_a_contact_after_a_yes(house: House, phone: Phone) -> None:
    vcard = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Erlich Bachman\nEMAIL;TYPE=WORK:erlich@hooli.test\nEND:VCARD"
    )
    phone.shares_contact(SAM, "Erlich", "+15550188", "Bachman", vcard=vcard)
    preview = phone.said(SAM)
    assert "Add Erlich Bachman" in preview.text
    assert "erlich@hooli.test" in preview.text
    with reading(house.engine) as session:
        assert session.exec(select(Contact).where(Contact.name == "Erlich Bachman")).first() is None
    phone.presses(SAM, preview, "Yes")
    assert "Erlich Bachman" in phone.edited(preview).text
    with reading(house.engine) as session:
        made = session.exec(select(Contact).where(Contact.name == "Erlich Bachman")).one()
        assert made.email == "erlich@hooli.test"
        assert (made.phone or "").replace(" ", "") == "+15550188"


def test_a_card_of_somebody_who_may_only_look_changes_nothing(house: House, phone: Phone) -> None:
    phone.shares_contact(VIC, "Erlich", "+15550188")
    assert "takes the role rep" in phone.said(VIC).text


def test_a_forwarded_message_becomes_a_task(house: House, phone: Phone) -> None:
    phone.forwards(SAM, "200 kits by friday please", "Somebody Hidden")
    question = phone.said(SAM)
    assert "Somebody Hidden" in question.text
    phone.presses(SAM, question, "Make a task")
    assert "200 kits by friday please" in phone.edited(question).text
    with reading(house.engine) as session:
        assert session.exec(select(Task).where(Task.text == "200 kits by friday please")).one()


def test_a_forwarded_message_becomes_a_note_on_who_wrote_it(house: House, phone: Phone) -> None:
    phone.forwards(SAM, "200 kits <please>", Person(777, "Jane", "Roe"))
    question = phone.said(SAM)
    phone.presses(SAM, question, "Note to Jane Roe")
    assert "Noted on Jane Roe: 200 kits <please>" in phone.edited(question).text


def test_what_is_forwarded_is_never_obeyed(house: House, phone: Phone) -> None:
    phone.forwards(ALMA, "refund 1042", ZOE)
    assert "What shall I make of this message from Zoe Stranger?" in phone.said(ALMA).text


def test_a_place_is_politely_declined(house: House, phone: Phone) -> None:
    phone.sends_location(SAM)
    assert "Thank you, but I do nothing with places" in phone.said(SAM).text


def test_a_voice_is_told_what_can_be_done_instead(house: House, phone: Phone) -> None:
    phone.sends_voice(SAM)
    assert "dictate" in phone.said(SAM).text


def test_what_is_proposed_instead_is_understood(house: House, phone: Phone) -> None:
    phone.sends_location(SAM)
    phone.sends_voice(SAM)
    phone.sends(SAM, dice={"emoji": "🎲", "value": 6})
    for _ in range(3):
        (proposed,) = re.findall("“(.+?)”", phone.said(SAM).text)
        phone.says(SAM, proposed)
    for _ in range(3):
        assert "I did not understand" not in phone.said(SAM).text
