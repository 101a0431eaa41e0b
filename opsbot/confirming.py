"""Costly calls that wait for a yes: kept in the database, bound to person, place and call."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from opsbot.access import Person
from opsbot.command import Question
from opsbot.model import Confirmation, Member
from opsbot.reply import Button, Call, Reply, Text, say

# After this long a yes comes too late.
WAITS = timedelta(minutes=10)

# Letters and digits that are not mistaken for one another.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

_ANSWER = re.compile(
    r"(?P<yes>y|yes|yep|yeah|sure|ok do it|do it|confirm|go ahead)|(?P<no>n|no|nope|cancel|stop|"
    r"never ?mind|forget it|don'?t)"
)
_CODED = re.compile(r"(?P<word>yes|no) (?:code:)?(?P<code>[0-9a-z]{6})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """A yes or a no, to a certain question or to the one that is open."""

    yes: bool
    code: str | None = None


def answer(text: str) -> Answer | None:
    """The yes or no that a message is and nothing else."""
    words = text.strip().rstrip(".! ")
    if coded := _CODED.fullmatch(words):
        return Answer(coded["word"].lower() == "yes", coded["code"].upper())
    if plain := _ANSWER.fullmatch(words.lower().removesuffix(" please")):
        return Answer(bool(plain["yes"]))
    return None


def ask(
    session: Session,
    person: Person,
    surface: str,
    channel: str,
    now: datetime,
    phrase: str,
    questions: Sequence[Text | Question],
    calls: Sequence[Call],
) -> Reply:
    """Keep the calls until they are confirmed, and ask. Adds a row; the door commits it."""
    code = new_code()
    asked = [Question.of(one) for one in questions]
    waits = max([one.waits or WAITS for one in asked])
    session.add(
        Confirmation(
            workspace_id=person.workspace_id,
            member_id=person.member_id,
            surface=surface,
            channel=channel,
            key=code,
            calls=[str(call) for call in calls],
            phrase=asked[0].phrase or phrase,
            expires_at=now + waits,
        )
    )
    return question(asked, code)


def new_code() -> str:
    """Six letters and digits that nobody guesses and nobody misreads."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(6))


def question(questions: Sequence[Question], code: str) -> Reply:
    """The questions as one, with one yes for all of them."""
    yes, no = (questions[0].yes, questions[0].no) if len(questions) == 1 else ("Yes", "No")
    return Reply(
        lines([one.text for one in questions]),
        tuple(block for one in questions for block in one.blocks),
        (
            Button(yes, "yes", risky=True, code=code),
            *(button for one in questions for button in one.buttons),
            Button(no, "no", code=code),
        ),
        "ask",
    )


def lines(texts: Sequence[Text]) -> Text:
    """Several texts, one a line."""
    if len(texts) == 1:
        return texts[0]
    template = "\n".join(f"{{line{i}}}" for i in range(len(texts)))
    return say(template, **{f"line{i}": text for i, text in enumerate(texts)})


def waiting(
    session: Session, person: Person, surface: str, channel: str, now: datetime
) -> list[Confirmation]:
    """What still waits for this person's yes in this conversation, newest first."""
    return list(
        session.exec(
            select(Confirmation)
            .where(
                Confirmation.member_id == person.member_id,
                Confirmation.surface == surface,
                Confirmation.channel == channel,
                col(Confirmation.settled_at).is_(None),
                Confirmation.expires_at > now,
            )
            .order_by(col(Confirmation.id).desc())
        )
    )


def withdraw(session: Session, person: Person, word: str, now: datetime) -> None:
    """Ask no more what a member was asked about calls that hold a word. The door commits it."""
    query = select(Confirmation).where(
        Confirmation.member_id == person.member_id,
        col(Confirmation.settled_at).is_(None),
        Confirmation.expires_at > now,
    )
    for one in session.exec(query):
        if any(word in call for call in one.calls):
            one.settled_at = now


def owner(session: Session, code: str, now: datetime) -> str | None:
    """Whose question still waits under a code: their name."""
    query = (
        select(Member.name)
        .join(Confirmation)
        .where(
            Confirmation.key == code,
            col(Confirmation.settled_at).is_(None),
            Confirmation.expires_at > now,
        )
    )
    return session.exec(query).first()
