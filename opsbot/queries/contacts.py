"""Contacts: whom a search finds, and what stands around one of them."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy.orm import aliased, joinedload
from sqlmodel import Session, col, func, or_, select

from opsbot.model import (
    Activity,
    Contact,
    Deal,
    DealStatus,
    Organisation,
    Relation,
    Task,
)
from opsbot.queries.matching import contains

# Relationships are typed as what they hold; SQLAlchemy wants the attribute that holds it.
_contact: Any = Contact
_deal: Any = Deal
_activity: Any = Activity
_task: Any = Task

# How people group the digits of a phone number.
_BETWEEN_DIGITS = " -()./"


class Found(NamedTuple):
    """The first contacts that a search found, and how many there are in all."""

    contacts: list[Contact]
    in_all: int


def found(session: Session, workspace_id: int, text: str, limit: int) -> Found:
    """Contacts in whose name, e-mail address, phone or organisation every word of a text stands.

    It reads every contact of the workspace: no index serves a search inside of words.
    """
    rows = session.exec(
        select(Contact, func.count().over())
        .outerjoin(Organisation, col(Organisation.id) == Contact.organisation_id)
        .where(
            Contact.workspace_id == workspace_id,
            contains(text, Contact.name, Contact.email, Contact.phone, Organisation.name),
        )
        .order_by(col(Contact.name), col(Contact.id))
        .limit(limit)
        .options(joinedload(_contact.organisation))
    ).all()
    return Found([contact for contact, _ in rows], rows[0][1] if rows else 0)


def by_email(session: Session, workspace_id: int, email: str) -> Contact | None:
    """The contact with an e-mail address, capitals aside."""
    return session.exec(
        select(Contact)
        .where(
            Contact.workspace_id == workspace_id,
            func.lower(Contact.email) == email.lower(),
        )
        .limit(1)
    ).first()


def by_phone(session: Session, workspace_id: int, phone: str) -> Contact | None:
    """The contact with a phone number, however its digits are grouped."""
    digits: Any = Contact.phone
    for between in _BETWEEN_DIGITS:
        digits = func.replace(digits, between, "")
    dialled = "".join(c for c in phone if c not in _BETWEEN_DIGITS)
    return session.exec(
        select(Contact)
        .where(Contact.workspace_id == workspace_id, digits == dialled)
        .order_by(col(Contact.id))
        .limit(1)
    ).first()


class Tie(NamedTuple):
    """What a contact is to another one, or (where not `outward`) the other one to them."""

    outward: bool
    relation: str
    other: Contact | Organisation


def ties(session: Session, contact: Contact) -> list[Tie]:
    """Who a contact is to others, and who others are to them."""
    subject, other = aliased(Contact), aliased(Contact)
    rows = session.exec(
        select(Relation, subject, other, Organisation)
        .join(subject, col(subject.id) == Relation.contact_id)
        .outerjoin(other, col(other.id) == Relation.other_contact_id)
        .outerjoin(Organisation, col(Organisation.id) == Relation.other_organisation_id)
        .where(
            Relation.workspace_id == contact.workspace_id,
            or_(Relation.contact_id == contact.id, Relation.other_contact_id == contact.id),
        )
        .order_by(col(Relation.id))
    )
    found: list[Tie] = []
    for relation, who, person, organisation in rows:
        outward = who.id == contact.id
        end = (person or organisation) if outward else who
        if end is not None:
            found.append(Tie(outward, relation.relation, end))
    return found


def open_deals(session: Session, contact: Contact, limit: int = 5) -> list[Deal]:
    """Open deals with a contact, the largest first."""
    return list(
        session.exec(
            select(Deal)
            .where(
                Deal.workspace_id == contact.workspace_id,
                Deal.contact_id == contact.id,
                Deal.status == DealStatus.OPEN,
            )
            .order_by(col(Deal.amount_minor).desc().nulls_last(), col(Deal.id))
            .limit(limit)
            .options(joinedload(_deal.stage))
        )
    )
