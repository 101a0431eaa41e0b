"""Contacts: whom we know and what we know about them."""

from __future__ import annotations

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Contact, Organisation, Relation
from opsbot.reply import Reply, Table
from opsbot.testing import Chat
from tests.replies import facts

NASTY = ["<@U1> <i>A&B*", "Robert'); DROP TABLE contact;--", "🫖 {contact}", "שרה _כהן_"]


def tables(reply: Reply) -> dict[str, list[list[str]]]:
    return {
        str(block.title or ""): [[str(cell) for cell in row] for row in block.rows]
        for block in reply.blocks
        if isinstance(block, Table)
    }


def test_a_contact_is_added_with_what_is_said(tell: Chat) -> None:
    added = tell("new contact Tom Baker, Tom@INITECH.test, works at Initech, phone +1 555 0133")
    assert (added.tone, str(added)) == ("done", "Tom Baker of Initech is a contact now.")
    assert facts(added) == {
        "E-mail": "Tom@initech.test",
        "Phone": "+1 555 0133",
        "Company": "Initech",
    }
    tell("undo")
    assert str(tell("find contact tom baker")).startswith("No contact has “tom baker”")


def test_an_address_is_known_only_once(tell: Chat) -> None:
    no = tell("new contact J. Roe, JANE.ROE@acme.test")
    assert (no.tone, str(no)) == ("refused", "Jane Roe has the address JANE.ROE@acme.test already.")
    assert str(tell(str(no.buttons[0].call))) == "Jane Roe, CFO at Acme."


def test_people_of_one_name_are_two_people(tell: Chat) -> None:
    assert str(tell("new contact Jane Roe, other@jane.test")) == "Jane Roe is a contact now."


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ('contacts add "Tom" email:tom@', "“tom@” is no e-mail address. One looks like"),
        ('contacts add "Tom" phone:12', "“12” is no phone number. One looks like"),
        ('contacts add ", "', "What is the contact called?"),
    ],
)
def test_what_cannot_be_right_is_refused_and_nothing_added(
    tell: Chat, phrase: str, why: str
) -> None:
    no = tell(phrase)
    assert no.tone == "refused"
    assert str(no).startswith(why)
    with reading(tell.bot.engine) as session:
        assert len(session.exec(select(Contact)).all()) == 4


def test_a_search_lists_whom_it_found_and_the_second_one_can_be_shown(tell: Chat) -> None:
    found = tell("look up jane")
    assert str(found) == "2 contacts with “jane”."
    assert tables(found)[""][0] == [
        "Jane Doe", "Buyer", "Globex", "jane.doe@globex.test", "+1 555 0101",
    ]  # fmt: skip
    assert str(tell("show the second one")) == "Jane Roe, CFO at Acme."


def test_a_search_that_finds_nobody_offers_to_add_them(tell: Chat) -> None:
    none = tell("find contact tim taylor")
    assert str(none) == "No contact has “tim taylor” in their name, address or company."
    assert str(tell(str(none.buttons[0].call))) == "tim taylor is a contact now."


def test_a_long_search_says_how_many_there_are(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        session.add_all(Contact(workspace_id=1, name=f"Zed {n:02}") for n in range(25))
        session.commit()
    found = tell("find contact zed")
    assert str(found) == "20 of 25 contacts with “zed”: type more of it to see fewer."
    assert len(tables(found)[""]) == 20


def test_a_contact_is_shown_with_all_that_is_going_on(tell: Chat) -> None:
    tell("note on bob kelso: likes chess")
    shown = tell("show contact bob kelso")
    assert str(shown) == "Bob Kelso, Manager at Initech."
    assert tables(shown) == {
        "Open deals": [["Initech kits", "800.00 USD", "Negotiation", "2026-04-30"]],
        "Last activities": [
            ["2026-03-18 10:30:00+00:00", "note", "likes chess", "Alma Admin"],
            ["2026-03-12 10:30:00+00:00", "call", "wants a quote for 200 kits", "Sam Seller"],
        ],
        "Still to do": [
            ["Call Bob Kelso about the invoice", "2026-03-17 09:00:00+00:00", "Sam Seller"]
        ],
    }


def test_a_contacts_relations_are_told_from_both_ends(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        people = {one.name: one.id for one in session.exec(select(Contact)).all()}
        acme = session.exec(select(Organisation).where(Organisation.name == "Acme")).one()
        jane = people["Jane Roe"]
        for relation in (
            Relation(
                contact_id=jane, relation="CFO", other_organisation_id=acme.id, workspace_id=1
            ),
            Relation(
                contact_id=people["Bob Kelso"],
                relation="mentor",
                other_contact_id=jane,
                workspace_id=1,
            ),
        ):
            session.add(relation)
            session.flush()
        session.commit()
    assert tables(tell("show jane roe"))["Relations"] == [
        ["is", "CFO", "Acme"],
        ["has", "mentor", "Bob Kelso"],
    ]


def test_it_is_the_contact_that_was_shown(tell: Chat) -> None:
    tell("show jane roe")
    assert str(tell("how can i reach her")) == "Jane Roe, CFO at Acme."


def test_two_of_a_name_are_asked_about_before_anything_is_written(tell: Chat) -> None:
    asked = tell("note on jane: prefers mornings")
    assert asked.tone == "ask"
    assert str(tell("Jane Roe")) == "Noted on Jane Roe: prefers mornings"


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_is_only_a_name(tell: Chat, name: str) -> None:
    added = tell(f'contacts add "{name}"')
    assert str(added) == f"{name} is a contact now."
    assert str(tell(str(added.buttons[0].call))) == name
    found = tell(f'contacts find "{name}"')
    assert [row[0] for row in tables(found)[""]] == [name]
    (contact,) = found.shown()
    noted = tell(f'contacts note {contact.key} "{name}"')
    assert str(noted) == f"Noted on {name}: {name}"


def test_who_may_only_look_looks(tell: Chat) -> None:
    for name in ("Vic", "Mia"):
        other = tell.as_(name)
        assert str(other("show jane roe")) == "Jane Roe, CFO at Acme."
        assert str(other("look up jane")) == "2 contacts with “jane”."
        for phrase in ("new contact Tom Baker", "note on jane roe: hello"):
            assert "takes the role rep" in str(other(phrase))
    assert str(tell.as_("Sam")("new contact Tom Baker")) == "Tom Baker is a contact now."
