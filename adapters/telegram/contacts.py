"""A contact card shared from a phone: shown back, and after a yes it is a contact."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlmodel import Session
from telegram import Contact as Card

from adapters.telegram.desk import Desk, Said
from adapters.telegram.incoming import SURFACE
from opsbot import access, answers, confirming
from opsbot.model import Contact
from opsbot.queries import contacts as query
from opsbot.reply import Button, Call, Refused, Reply, Text, say
from opsbot.rules import contacts as rule

ADD = "contacts.add"

_MAIL = re.compile(r"^EMAIL[^:\r\n]*:\s*(\S+@\S+)\s*$", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Read:
    """What a card says."""

    name: str
    phone: str
    email: str | None

    @property
    def call(self) -> Call:
        return Call.of(ADD, {"name": self.name, "email": self.email, "phone": self.phone})

    @property
    def question(self) -> Text:
        if self.email is None:
            return say("Add *{name}*, {phone}, as a contact?", name=self.name, phone=self.phone)
        return say(
            "Add *{name}*, {phone}, {email}, as a contact?",
            name=self.name, phone=self.phone, email=self.email,
        )  # fmt: skip


def read(card: Card) -> Read:
    """The name, the phone number and, where the phone sent one, the e-mail address of a card."""
    name = " ".join(f"{card.first_name} {card.last_name or ''}".replace(",", " ").split())
    phone = card.phone_number.strip()
    # Telegram leaves the plus out of the numbers of its own users.
    if card.user_id and phone.isdecimal():
        phone = f"+{phone}"
    mail = _MAIL.search(card.vcard or "")
    return Read(name or phone, phone, mail[1] if mail else None)


async def shared(desk: Desk, said: Said) -> Reply:
    """Ask whether the person on the card becomes a contact."""
    assert said.message.contact is not None, "only cards come here"
    card, person = read(said.message.contact), said.person
    command = desk.registry[ADD]
    if not access.may(person.role, command.role, writes=True):
        return answers.not_allowed(person, command)

    def ask(session: Session) -> Reply:
        rule.name(card.name)
        rule.phone(card.phone)
        if known := _known(session, person.workspace_id, card):
            return Reply(
                say("*{contact}* is a contact already.", contact=known),
                buttons=(Button("Show", "contacts.show", contact=known),),
            )
        return confirming.ask(
            session, person, SURFACE, said.incoming.channel, desk.now,
            f"contact card of {card.name}", [card.question], [card.call],
        )  # fmt: skip

    try:
        return await desk.reception.do(ask)
    except Refused as no:
        return Reply(no.text, tone="refused")


def _known(session: Session, workspace_id: int, card: Read) -> Contact | None:
    """The contact with the card's number or address."""
    if card.email and (one := query.by_email(session, workspace_id, card.email)):
        return one
    return query.by_phone(session, workspace_id, card.phone)
