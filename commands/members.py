"""People: who you are to the bot, and who else may use it."""

from __future__ import annotations

from typing import Literal

from sqlmodel import col, select

from commands.phrases import members as phrases
from opsbot.command import Context, Words, Zone, command
from opsbot.model import MailDomain, Member
from opsbot.model.people import Role
from opsbot.queries import digests
from opsbot.queries import members as query
from opsbot.reply import Button, Facts, List, Refused, Reply, Table, Text, say
from opsbot.rules import members as rule
from opsbot.rules.digests import comes
from opsbot.rules.zones import called, zone_of


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
                ("Zone", called(ctx.person.zone)),
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
        blocks=(Table(("Name", "Role", "E-mail", "Zone"), rows), *_welcome(ctx)),
    )


def _welcome(ctx: Context) -> tuple[List, ...]:
    """The domains whose people are let in."""
    allowed = ctx.session.exec(
        select(MailDomain)
        .where(MailDomain.workspace_id == ctx.workspace_id)
        .order_by(col(MailDomain.domain))
    ).all()
    lines = [
        say("an address at {domain}, as {role}", domain=a.domain, role=a.role) for a in allowed
    ]
    return (List(*lines, title="Whoever has one of these is let in"),) if lines else ()


@command(
    "me.timezone",
    role=Role.ANY,
    writes=True,
    phrases=phrases.ZONE,
    also=phrases.ZONE_ALSO,
)
def timezone(ctx: Context, zone: Zone) -> Reply:
    """Say which time zone you live in: times are read and shown in it."""
    chosen, before = zone_of(zone), ctx.person.zone
    ctx.member.timezone = chosen.key
    now = ctx.now.astimezone(chosen).time()
    zone = called(chosen)
    if chosen.key == before.key:
        return Reply(
            say("Your time zone is {zone} already: it is {now} there.", zone=zone, now=now)
        )
    ordered = digests.of_member(ctx.session, ctx.person.member_id)
    for digest in ordered:
        comes(digest, digest.every, digest.at, chosen, ctx.now)
    return Reply(
        say(
            "Your time zone is now *{zone}*, where it is {now}. It was {before}.{digests}",
            zone=zone,
            now=now,
            before=called(before),
            digests=" Your digests come by it, too." if ordered else "",
        ),
        buttons=(Button("Who am I", "me.show"),),
        tone="done",
    )


_LANGUAGES = {"en": "English", "is": "Icelandic", "vi": "Vietnamese"}


@command(
    "me.language",
    role=Role.ANY,
    writes=True,
    phrases=phrases.LANGUAGE,
    also=phrases.LANGUAGE_ALSO,
)
def language(ctx: Context, language: Literal["en", "is", "vi"]) -> Reply:
    """Choose the language you are answered in: English, Icelandic or Vietnamese."""
    before = _LANGUAGES.get(ctx.person.language, ctx.person.language)
    ctx.member.language = language
    said: Text = say(
        "Your language is now *{now}*. It was {before}.", now=_LANGUAGES[language], before=before
    )
    if before == _LANGUAGES[language]:
        said = say("Your language is {now} already.", now=before)
    if language != "en":
        said = say(
            "{said} Dates and numbers follow it; my sentences are English for now.", said=said
        )
    return Reply(said, buttons=(Button("Who am I", "me.show"),), tone="done")


@command(
    "members.invite",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.INVITE,
    also=phrases.INVITE_ALSO,
)
def invite(
    ctx: Context, name: Words, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Let a new person use the bot, in a role."""
    wanted = Role(role)
    rule.check_grant(ctx.person.role, wanted)
    whom, email = rule.named(name)
    member = query.known(ctx.session, ctx.workspace_id, whom, email)
    if member is not None and member.active:
        raise Refused(
            "*{member}* can use me already, as {role}.",
            Button("Change the role", "members.role", member=member),
            member=member,
            role=member.role,
        )
    if member is not None:
        rule.check_grant(ctx.person.role, member.role)
        member.active, member.role = True, wanted
        said = "*{member}* can use me again, as {role}."
    else:
        member = Member(workspace_id=ctx.workspace_id, name=whom, email=email, role=wanted)
        ctx.session.add(member)
        ctx.session.flush()
        said = "*{member}* can use me now, as {role}."
    return Reply(
        say(said, member=member, role=wanted),
        buttons=(
            Button("Link code", "me.code", member=member),
            Button("Who can use me", "members.list"),
        ),
        tone="done",
    )


@command(
    "members.role",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.ROLE,
    also=phrases.ROLE_ALSO,
)
def change_role(
    ctx: Context, member: Member, role: Literal["viewer", "rep", "merchant", "admin", "owner"]
) -> Reply:
    """Change what a member may do: viewer, rep, merchant, admin or owner."""
    wanted = Role(role)
    leads = query.leads(ctx.session, ctx.workspace_id)
    rule.check_touch(ctx.person.role, member)
    rule.check_grant(ctx.person.role, wanted)
    if member.role is wanted:
        raise Refused("*{member}* is {role} already.", member=member, role=wanted)
    rule.check_leaves_lead(member, leads, wanted)
    before, member.role = member.role, wanted
    return Reply(
        say(
            "*{member}* is now {role}, no longer {before}.",
            member=member,
            role=wanted,
            before=before,
        ),
        buttons=(Button("Who can use me", "members.list"),),
        tone="done",
    )


@command(
    "members.remove",
    role=Role.ADMIN,
    costly=True,
    phrases=phrases.REMOVE,
    also=phrases.REMOVE_ALSO,
)
def remove(ctx: Context, member: Member) -> Reply:
    """Take a person's access away."""
    leads = query.leads(ctx.session, ctx.workspace_id)
    rule.check_touch(ctx.person.role, member)
    rule.check_leaves_lead(member, leads, None)
    left = query.left_by(ctx.session, member)
    ctx.confirm(
        say(
            "Remove *{member}* ({role})? They can't use me any more.{left}",
            member=member,
            role=member.role,
            left=_left("They leave", left),
        )
    )
    member.active = False
    tasks = (Button("Their tasks", "tasks.list", member=member),) * (left.tasks > 0)
    deals = (Button("Their deals", "deals.list", owner=member),) * (left.deals > 0)
    return Reply(
        say(
            "*{member}* can't use me any more.{left}", member=member, left=_left("They left", left)
        ),
        buttons=(*tasks, *deals, Button("Who can use me", "members.list")),
        tone="done",
    )


def _left(verb: str, left: query.Left) -> Text | str:
    """What is still in somebody's name: “ They left 2 open tasks and 1 open deal.”"""
    parts = [
        say("{count} open {what}", count=count, what=one if count == 1 else f"{one}s")
        for one, count in (("task", left.tasks), ("deal", left.deals))
        if count
    ]
    return say(" {verb} {what}.", verb=verb, what=tuple(parts)) if parts else ""


# -- to come: understood already ----------------------------------------------------------------


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
