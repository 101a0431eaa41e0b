"""Who is who: a chat platform's account becomes a member by a code, or by the e-mail's domain."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import available_timezones

from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from opsbot import access, journal
from opsbot.access import Person
from opsbot.model import JournalEntry, LinkCode, LinkedAccount, MailDomain, Member

# 30 letters and digits that are not mistaken for one another: 39 bits in eight of them, which is
# plenty for something that lives ten minutes and works once.
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LIFE = timedelta(minutes=10)
_CODE = re.compile(
    r"(?:/?(?:start|link)(?:@\w+)?\s+)?(?:with\s+|code:?\s*)?([2-9A-Za-z]{4})-?([2-9A-Za-z]{4})"
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform knows of a person. None is what it does not tell."""

    name: str
    email: str | None = None
    zone: str | None = None
    language: str | None = None


def make_code(session: Session, person: Person, now: datetime) -> str:
    """A code with which a person is known from another account, as "4F7K-Q2XM". It works once, for
    ten minutes, and takes the place of the one before."""
    for before in session.exec(_unused().where(LinkCode.member_id == person.member_id)):
        session.delete(before)
    code = "".join(secrets.choice(_ALPHABET) for _ in range(8))
    session.add(
        LinkCode(
            workspace_id=person.workspace_id,
            member_id=person.member_id,
            code=_digest(code),
            expires_at=now + CODE_LIFE,
        )
    )
    return f"{code[:4]}-{code[4:]}"


def code_in(text: str) -> str | None:
    """The code that a message is: "4F7K-Q2XM", "link 4f7kq2xm", "/start 4F7KQ2XM"."""
    said = _CODE.fullmatch(text.strip())
    return f"{said[1]}{said[2]}".upper() if said else None


def redeem(
    session: Session, surface: str, account: str, code: str, profile: Profile, now: datetime
) -> Person | None:
    """Tie an account to the member who made the code, and use the code up; None where it is wrong,
    used or too old. An account that was somebody else's becomes theirs."""
    member_id = use(session, code, now)
    member = session.get(Member, member_id) if member_id else None
    if member is None or not member.active:
        return None
    _tie(session, member, surface, account, profile, now)
    return access.person(session, member.id)


def use(session: Session, code: str, now: datetime) -> int | None:
    """Use a code up. The id of the member who made it, or None."""
    kept = session.exec(
        _unused().where(LinkCode.code == _digest(code), LinkCode.expires_at > now).with_for_update()
    ).first()
    if kept is None:
        return None
    kept.used_at = now
    session.add(kept)
    return kept.member_id


def by_domain(
    session: Session, workspace_id: int, surface: str, account: str, profile: Profile, now: datetime
) -> Person | None:
    """Tie an account to the member with its e-mail address, who is made where there is none, if an
    admin allowed the address's domain; else None. Only for platforms that verify addresses."""
    email = (profile.email or "").strip().casefold()
    allowed = session.exec(
        select(MailDomain).where(
            MailDomain.workspace_id == workspace_id,
            MailDomain.domain == email.rpartition("@")[2],
        )
    ).first()
    if not email or allowed is None:
        return None
    members = session.exec(
        select(Member).where(
            Member.workspace_id == workspace_id, func.lower(col(Member.email)) == email
        )
    ).all()
    if any(not member.active for member in members):
        return None  # somebody was removed: they do not come back by themselves
    member = members[0] if members else _welcome(session, allowed, email, profile, now)
    _tie(session, member, surface, account, profile, now)
    return access.person(session, member.id)


def _welcome(
    session: Session, allowed: MailDomain, email: str, profile: Profile, now: datetime
) -> Member:
    """A new member, which the journal tells."""
    kept = journal.listen(session)
    member = Member(
        workspace_id=allowed.workspace_id,
        name=profile.name.strip() or email.partition("@")[0],
        email=email,
        role=allowed.role,
    )
    session.add(member)
    session.flush()
    entry = JournalEntry(
        workspace_id=allowed.workspace_id,
        at=now,
        member_id=member.id,
        phrase=f"came with an address of {allowed.domain}",
        command="members.invite",
        said=f"{member.name} can use me now, as {member.role}.",
        surface="",
        channel="",
        final=True,
    )
    journal.write(session, kept, entry)
    return member


def _tie(
    session: Session,
    member: Member,
    surface: str,
    account: str,
    profile: Profile,
    now: datetime,
) -> None:
    linked = session.exec(
        select(LinkedAccount).where(
            LinkedAccount.surface == surface, LinkedAccount.external_id == account
        )
    ).first()
    if linked is None:
        linked = LinkedAccount(
            workspace_id=member.workspace_id,
            member_id=member.id,
            surface=surface,
            external_id=account,
            linked_at=now,
        )
    linked.workspace_id, linked.member_id, linked.linked_at = member.workspace_id, member.id, now
    session.add(linked)
    # The platform's zone stands until the person says another.
    if member.timezone is None and profile.zone in available_timezones():
        member.timezone = profile.zone
        session.add(member)
    session.flush()


def _unused() -> SelectOfScalar[LinkCode]:
    return select(LinkCode).where(col(LinkCode.used_at).is_(None))


def _digest(code: str) -> str:
    plain = re.sub(r"[^0-9A-Z]", "", code.upper())
    return hashlib.sha256(plain.encode()).hexdigest()
