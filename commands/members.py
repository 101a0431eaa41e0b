"""People: who you are to the bot, and who else may use it."""

from __future__ import annotations

from sqlmodel import col, select

from opsbot.command import Context, command
from opsbot.model import Member
from opsbot.model.people import Role
from opsbot.reply import Button, Facts, Reply, Table, say


@command(
    "me.show",
    role=Role.ANY,
    phrases=[
        "who am i [here]",
        "whoami",
        "what is my (role|account|zone|timezone|name)",
        "about me",
    ],
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
    phrases=[
        "who can use (the bot|this bot|this|you|opsbot)",
        "who has access [to (the|this) bot]",
        "(list|show) [me] [all] [the] (members|users|people|team)",
        "[all] (members|users)",
        "who (is|works) (in|on) (the|our) (team|workspace) [here]",
        "who else (is|can be) here",
    ],
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
