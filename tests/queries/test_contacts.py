"""Whom a search finds, and what stands around one contact."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from opsbot.model import Contact, Organisation, Relation, Workspace
from opsbot.queries import contacts as query

NAMES = [
    "Zoë Müller",
    "Zoe\u0308 Decomposed",
    "Nguyễn Văn A",
    "Søren Straße",
    "Иван Петров",
    "שרה כהן",
    "<@U1> <i>A&B*",
    "Robert'); DROP TABLE contact;--",
    "100% Tea_House\\",
    "Pat O’Brien 🫖",
]


@pytest.fixture
def session(shop: Session) -> Session:
    shop.add_all(Contact(workspace_id=1, name=name) for name in NAMES)
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    shop.add(elsewhere)
    shop.flush()
    shop.add(Contact(workspace_id=elsewhere.id, name="Jane Elsewhere", email="j@e.test"))
    shop.flush()
    return shop


def names(session: Session, text: str) -> list[str]:
    return [contact.name for contact in query.found(session, 1, text, 20).contacts]


def contact(session: Session, name: str) -> Contact:
    return session.exec(select(Contact).where(Contact.name == name)).one()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jane", ["Jane Doe", "Jane Roe"]),
        ("JANE ROE", ["Jane Roe"]),
        ("roe jane", ["Jane Roe"]),
        ("jane acme", ["Jane Roe"]),
        ("globex", ["Bob Stone", "Jane Doe"]),
        ("bob.kelso@", ["Bob Kelso"]),
        ("the kelso", ["Bob Kelso"]),
        ("555 0102", ["Bob Kelso"]),
        ("muller", ["Zoë Müller"]),
        ("MÜLLER", ["Zoë Müller"]),
        ("zoe", ["Zoe\u0308 Decomposed", "Zoë Müller"]),
        ("nguyen van", ["Nguyễn Văn A"]),
        ("strasse", ["Søren Straße"]),
        ("soren", ["Søren Straße"]),
        ("иван", ["Иван Петров"]),
        ("ИВАН", ["Иван Петров"]),
        ("שרה", ["שרה כהן"]),
        ("<@u1>", ["<@U1> <i>A&B*"]),
        ("a&b*", ["<@U1> <i>A&B*"]),
        ("robert'); drop", ["Robert'); DROP TABLE contact;--"]),
        ("o'brien", ["Pat O’Brien 🫖"]),
        ("🫖", ["Pat O’Brien 🫖"]),
        ("0%", ["100% Tea_House\\"]),
        ("tea_h", ["100% Tea_House\\"]),
        ("house\\", ["100% Tea_House\\"]),
        ("%", ["100% Tea_House\\"]),
        ("t_a", []),
        ("[a-z]", []),
        ("j.ne", []),
        ("(", []),
        ("nobody", []),
        ("", []),
        ("x" * 100_000, []),
    ],
)
def test_a_search_finds_whom_a_person_would(session: Session, typed: str, found: list[str]) -> None:
    assert sorted(names(session, typed)) == sorted(found)


def test_a_search_shows_the_first_and_counts_all(session: Session) -> None:
    found = query.found(session, 1, "test", 3)  # in everybody's e-mail address
    assert [one.name for one in found.contacts] == ["Bob Kelso", "Bob Stone", "Jane Doe"]
    assert found.in_all == 4


def test_an_address_is_found_whatever_its_capitals_and_only_here(session: Session) -> None:
    jane = query.by_email(session, 1, "Jane.Roe@Acme.TEST")
    assert jane is not None
    assert jane.name == "Jane Roe"
    assert query.by_email(session, 1, "j@e.test") is None


def test_relations_are_told_from_both_ends(session: Session) -> None:
    jane, bob = contact(session, "Jane Roe"), contact(session, "Bob Kelso")
    acme = session.exec(select(Organisation).where(Organisation.name == "Acme")).one()
    session.add(
        Relation(workspace_id=1, contact_id=jane.id, relation="CFO", other_organisation_id=acme.id)
    )
    session.flush()
    session.add(
        Relation(workspace_id=1, contact_id=bob.id, relation="mentor", other_contact_id=jane.id)
    )
    session.flush()
    assert query.ties(session, jane) == [(True, "CFO", acme), (False, "mentor", bob)]
    assert query.ties(session, bob) == [(True, "mentor", jane)]


@pytest.mark.parametrize("typed", ["+1 555 0100", "+1-555-0100", "+1 (555) 01.00", "+15550100"])
def test_a_number_is_known_however_its_digits_are_grouped(session: Session, typed: str) -> None:
    found = query.by_phone(session, 1, typed)
    assert found is not None
    assert found.name == "Jane Roe"


@pytest.mark.parametrize("typed", ["+1 555 01", "555 0100", "", "+1 555 0109"])
def test_a_part_of_a_number_is_nobody_s(session: Session, typed: str) -> None:
    assert query.by_phone(session, 1, typed) is None
