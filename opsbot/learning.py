"""Learning without guessing: what was not understood is counted, what was chosen is remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from opsbot.access import Person, may
from opsbot.command import Command, Registry
from opsbot.language.learned import folded
from opsbot.language.templates import Template, compiled
from opsbot.model import LearnedPhrase, NotUnderstood, Role

# The newest that are kept of a workspace: whoever types at random must not fill the database.
PHRASES_KEPT = 300
LEARNED_KEPT = 500
# A phrase is cut here: what is longer was a letter, and may be private.
LONGEST = 200

_HIDDEN = "..."
# What nobody meant to be kept: long keys, card numbers, what follows the word password.
_SECRETS = (
    re.compile(r"(?=\S*\d)\S{20,}"),
    re.compile(r"\b\d(?:[ -]?\d){12,18}\b"),
    re.compile(
        r"(?<=\b)(?P<word>password|passwort|passphrase|token|secret|api[ -]?key|pin)\b"
        r"(?P<is>\s*(?:is|=|:)?\s*)\S+",
        re.IGNORECASE,
    ),
)


def without_secrets(phrase: str) -> str:
    """A phrase with what looks like a secret left out."""
    for pattern in _SECRETS[:2]:
        phrase = pattern.sub(_HIDDEN, phrase)
    return _SECRETS[2].sub(rf"\g<word>\g<is>{_HIDDEN}", phrase)


# -- not understood -----------------------------------------------------------------------------


def count(session: Session, person: Person, surface: str, now: datetime, phrase: str) -> None:
    """Count a phrase that was not understood. The oldest beyond PHRASES_KEPT go; the door
    commits."""
    key = folded(without_secrets(phrase))[:LONGEST]
    known = _unknown(session, person.workspace_id, key)
    if known is not None:
        known.count = col(NotUnderstood.count) + 1  # type: ignore[assignment]
        known.last_at, known.last_surface = now, surface
        return
    _drop_oldest(session, NotUnderstood, NotUnderstood.last_at, person.workspace_id, PHRASES_KEPT)
    session.add(
        NotUnderstood(
            workspace_id=person.workspace_id, phrase=key, last_at=now, last_surface=surface
        )
    )


def _unknown(session: Session, workspace_id: int, key: str) -> NotUnderstood | None:
    return session.exec(
        select(NotUnderstood).where(
            NotUnderstood.workspace_id == workspace_id, NotUnderstood.phrase == key
        )
    ).first()


def _drop_oldest(session: Session, kind: Any, age: Any, workspace_id: int, kept: int) -> None:
    """Make room for one more row."""
    rows = select(kind).where(kind.workspace_id == workspace_id)
    for old in session.exec(rows.order_by(col(age).desc(), col(kind.id).desc()).offset(kept - 1)):
        session.delete(old)


# -- learned ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lessons:
    """What a workspace has taught the bot, and which rows that was made from."""

    made_from: tuple[int, ...]
    templates: tuple[Template, ...]


def lessons(
    session: Session, workspace_id: int, registry: Registry, known: Lessons | None = None
) -> Lessons:
    """What was learned, compiled; the same object as before where nothing was learned since."""
    ids = select(func.count(), func.max(LearnedPhrase.id), func.sum(LearnedPhrase.id))
    row = session.exec(ids.where(LearnedPhrase.workspace_id == workspace_id)).one()
    made_from = tuple(int(number or 0) for number in row)
    if known is not None and known.made_from == made_from:
        return known
    rows = session.exec(select(LearnedPhrase).where(LearnedPhrase.workspace_id == workspace_id))
    made = (_compiled(one, registry) for one in rows.all())
    return Lessons(made_from, tuple(template for template in made if template))


def _compiled(learned: LearnedPhrase, registry: Registry) -> Template | None:
    """A learned phrase's template; None where its command is gone or has other slots now."""
    command = registry.get(learned.command)
    if command is None or command.planned:
        return None
    try:
        return compiled(command, learned.template)
    except ValueError:
        return None


def _said(template: str) -> str:
    """What is typed of a template: all but the values that it implies."""
    return re.sub(r" \{\w+=[^{}]*\}", "", template)


def learn(
    session: Session, person: Person, now: datetime, phrase: str, template: str, command: Command
) -> bool:
    """Remember what a phrase means. What the workspace has learned already only an admin changes:
    then nothing is done, and the answer is False. The door commits."""
    rows = select(LearnedPhrase).where(LearnedPhrase.workspace_id == person.workspace_id)
    alike = [one for one in session.exec(rows) if _said(one.template) == _said(template)]
    if alike and not may(person.role, Role.ADMIN, writes=True):
        return False
    for known in alike:
        session.delete(known)
    session.flush()
    _drop_oldest(session, LearnedPhrase, LearnedPhrase.id, person.workspace_id, LEARNED_KEPT)
    session.add(
        LearnedPhrase(
            workspace_id=person.workspace_id,
            template=template,
            command=command.id,
            phrase=phrase[:LONGEST],
            member_id=person.member_id,
            learned_at=now,
        )
    )
    unknown = _unknown(session, person.workspace_id, folded(phrase)[:LONGEST])
    if unknown is not None:
        session.delete(unknown)
    return True
