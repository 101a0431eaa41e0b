"""Shortcuts: a member's own word for a phrase, put in its place before anything is understood."""

from __future__ import annotations

from sqlmodel import Session, col, select

from opsbot.language.words import fold
from opsbot.model import Alias
from opsbot.reply import Button, Refused

# A name is short: a longer message is not looked up.
LONGEST_NAME = 40
# A shortcut may stand for another one, this often.
DEEPEST = 5


def key(name: str) -> str:
    """A shortcut's name as it is kept and compared: case, accents and marks around it aside."""
    return " ".join(fold(name).split()).strip(" .,;:!?\"'“”")


def find(session: Session, member_id: int, name: str) -> Alias | None:
    return session.exec(
        select(Alias).where(Alias.member_id == member_id, Alias.name == key(name))
    ).first()


def all_of(session: Session, member_id: int) -> list[Alias]:
    """A member's shortcuts, by name."""
    query = select(Alias).where(Alias.member_id == member_id).order_by(col(Alias.name))
    return list(session.exec(query))


def spelt_out(session: Session, member_id: int, text: str) -> str:
    """What a message says once its shortcut is put into words; itself where it is none.
    Shortcuts that lead in a circle are Refused."""
    first, met = text, set[str]()
    while len(text) <= LONGEST_NAME and (alias := find(session, member_id, text)):
        if alias.name in met or len(met) == DEEPEST:
            raise Refused(
                "The shortcut “{name}” leads from one shortcut to the next and to no phrase.",
                Button("My shortcuts", "alias.list"),
                name=key(first),
            )
        met.add(alias.name)
        text = alias.phrase
    return text
