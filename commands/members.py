"""People: who you are to the bot, and who else may use it."""

from __future__ import annotations

from typing import Literal

from sqlmodel import col, select

from commands.phrases import members as phrases
from opsbot.command import Code, Context, Words, Zone, command
from opsbot.model import Member
from opsbot.model.people import Role
from opsbot.reply import Button, Facts, Reply, Table, say


@command(
    "me.show",
    role=Role.ANY,
    phrases=phrases.ME,
    also=phrases.ME_ALSO,
)
def me(ctx: Context) -> Reply:
    """Say who you are to the bot, and what you may do."""
    member = ctx.member
    return Reply(
        say(
            "You are *{name}*, {role} of {workspace}.",
            name=member.name,
            role=member.role,
            workspace=ctx.person.workspace,
        ),
        blocks=(
            Facts(
                ("E-mail", member.email),
                ("Zone", str(ctx.person.zone)),
                ("Language", ctx.person.language),
                ("Your time", ctx.now),
            ),
        ),
        buttons=(Button("What can I do", "bot.help"),),
    )


@command(
    "members.list",
    role=Role.ADMIN,
    phrases=phrases.MEMBERS,
    also=phrases.MEMBERS_ALSO,
)
def members(ctx: Context) -> Reply:
    """List who may use the bot, with their roles."""
    people = ctx.session.exec(
        select(Member)
        .where(Member.workspace_id == ctx.workspace_id, Member.active)
        .order_by(col(Member.name))
    ).all()
    rows = [(one, one.role, one.email, one.timezone or ctx.workspace.timezone) for one in people]
    return Reply(
        say(
            "*{count} people* can use me in {workspace}.",
            count=len(people),
            workspace=ctx.person.workspace,
        ),
        blocks=(Table(("Name", "Role", "E-mail", "Zone"), rows),),
    )


# -- to come: understood already ----------------------------------------------------------------


@command(
    "me.link",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=phrases.LINK,
)
def link(ctx: Context, code: Code) -> Reply:
    """Tie the account you write from to your name, with the code an admin or the bot gave you."""
    raise NotImplementedError


@command(
    "me.timezone",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=phrases.ZONE,
    also=phrases.ZONE_ALSO,
)
def timezone(ctx: Context, zone: Zone) -> Reply:
    """Say which time zone you live in: times are read and shown in it."""
    raise NotImplementedError


@command(
    "me.language",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=phrases.LANGUAGE,
    also=phrases.LANGUAGE_ALSO,
)
def language(ctx: Context, language: Literal["en", "is", "vi"]) -> Reply:
    """Choose the language you are answered in: English, Icelandic or Vietnamese."""
    raise NotImplementedError


@command(
    "members.invite",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.INVITE,
    also=phrases.INVITE_ALSO,
)
def invite(
    ctx: Context, name: Words, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Let a new person use the bot, in a role."""
    raise NotImplementedError


@command(
    "members.role",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=phrases.ROLE,
    also=phrases.ROLE_ALSO,
)
def change_role(
    ctx: Context, member: Member, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Change what a member may do: viewer, rep, merchant, admin or owner."""
    raise NotImplementedError


@command(
    "members.remove",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=phrases.REMOVE,
    also=phrases.REMOVE_ALSO,
)
def remove(ctx: Context, member: Member) -> Reply:
    """Take a person's access away."""
    raise NotImplementedError


@command(
    "bot.login",
    role=Role.ANY,
    planned=True,
    phrases=phrases.LOGIN,
    also=phrases.LOGIN_ALSO,
)
def login(ctx: Context) -> Reply:
    """Send you a link that lets you into the web page."""
    raise NotImplementedError
