"""Members: who may change whom, and that somebody always can."""

from __future__ import annotations

from collections.abc import Collection

from opsbot.model import Member, Record, Role
from opsbot.model.people import LEADS
from opsbot.reply import Button, Refused

# How much a role may, as far as that compares: a rep and a merchant are each their own.
_HEIGHT = {Role.VIEWER: 0, Role.REP: 1, Role.MERCHANT: 1, Role.ADMIN: 2, Role.OWNER: 3}


def check_grant(mine: Role, role: Role) -> None:
    """Nobody raises anybody above themselves. Raises Refused."""
    if _HEIGHT[role] > _HEIGHT[mine]:
        raise Refused(
            "You are {mine}, so you can't make anybody {role}: ask the owner.", mine=mine, role=role
        )


def check_touch(mine: Role, member: Member) -> None:
    """Nobody changes who stands above them, or who is gone. Raises Refused."""
    if not member.active:
        raise Refused(
            "*{member}* can't use me any more. Say “invite {member} as {role}” to have them back.",
            Button("Who can use me", "members.list"),
            member=member,
            role=member.role,
        )
    if _HEIGHT[member.role] > _HEIGHT[mine]:
        raise Refused(
            "*{member}* is {role}, and you are {mine}: only the owner can change that.",
            member=member,
            role=member.role,
            mine=mine,
        )


def check_takes(member: Member, record: Record, *, able: bool) -> None:
    """A deal or a task goes only to who is here and may work on it: `able` says whether their role
    may. Raises Refused."""
    who = Button("Who can use me", "members.list")
    if not member.active:
        raise Refused(
            "*{member}* can't use me any more: give *{record}* to somebody else.",
            who,
            member=member,
            record=record,
        )
    if not able:
        raise Refused(
            "*{member}* is {role} and may not work on *{record}*: that takes the role {needed}.",
            who,
            member=member,
            role=member.role,
            record=record,
            needed=Role.REP,
        )


def check_leaves_lead(member: Member, leads: Collection[Member], to: Role | None) -> None:
    """A workspace keeps its last owner, and somebody who may administer it. `leads` are its active
    admins and owners, `to` is the member's next role, None for none. Raises Refused."""
    if to is not None and _HEIGHT[to] >= _HEIGHT[member.role]:
        return
    others = [one.role for one in leads if one.id != member.id]
    if member.role is Role.OWNER and Role.OWNER not in others:
        raise Refused(
            "*{member}* is the only owner. Make somebody else an owner first.", member=member
        )
    if member.role in LEADS and not others:
        raise Refused(
            "*{member}* is the only admin. Make somebody else an admin first.", member=member
        )


def named(text: str) -> tuple[str, str | None]:
    """The name and the e-mail address of somebody who is invited: of "lena@shop.test" both."""
    bare = " ".join(text.strip(' \t"“”,;').split())
    words = bare.split()
    typed = next((word for word in words if "@" in word.strip("<>(),")[1:-1]), None)
    address = typed and typed.strip("<>(),")
    name = " ".join(word for word in words if word != typed)
    if not name and address:
        name = address.partition("@")[0].replace(".", " ").replace("_", " ").title()
    if not name or len(name) > 80:
        raise Refused("Whom shall I let in? “invite Lena Park as rep”")
    return name, address
