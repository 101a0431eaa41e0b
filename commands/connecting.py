"""Who is known from which chat, and what a channel may show."""

from __future__ import annotations

import re
from typing import Literal

from sqlmodel import Session, select

from commands.phrases import connecting as phrases
from opsbot import access, installing, linking, topics
from opsbot.access import Person
from opsbot.command import Code, Context, Website, Words, command
from opsbot.linking import Profile
from opsbot.model import ChannelLimit, MailDomain, Member
from opsbot.model.people import LEADS, Role
from opsbot.queries import places
from opsbot.queries.places import Place
from opsbot.reply import Button, Refused, Reply, Text, say
from opsbot.rules import members as rule
from opsbot.settings import Settings

EVERYTHING = "everything"
# Providers where everybody has an address: their domain says nothing about a person.
_PUBLIC = frozenset({
    "aol.com", "gmail.com", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "icloud.com",
    "live.com", "mail.com", "mail.ru", "outlook.com", "proton.me", "protonmail.com", "qq.com",
    "web.de", "yahoo.com", "yandex.ru",
})  # fmt: skip


@command("me.link", role=Role.ANY, writes=True, phrases=phrases.LINK)
def link(ctx: Context, code: Code) -> Reply:
    """Tie the account you write from to your name, with a code I gave you elsewhere."""
    if not ctx.account:
        raise Refused(
            "A code is typed where I don't know you yet: `/ops link CODE` in Slack, or the link "
            "that comes with it in Telegram. You need one? Say “link code”.",
            Button("Link code", "me.code"),
        )
    said = linking.code_in(code)
    profile = Profile(ctx.person.name)
    person = said and linking.redeem(ctx.session, ctx.surface, ctx.account, said, profile, ctx.now)
    if not person:
        raise Refused("This code is wrong, used, or older than ten minutes. Ask for a new one.")
    return Reply(
        say("You are *{name}* here, {role} of {workspace}.", name=person.name, role=person.role,
            workspace=person.workspace),
        buttons=(Button("What can I do", "bot.help"),),
        tone="done",
    )  # fmt: skip


@command("me.code", role=Role.ANY, notes=True, phrases=phrases.CODE)
def code(ctx: Context, member: Member | None = None) -> Reply:
    """Give you a code with which I know you in Slack or Telegram, too; admins, for anybody."""
    if not ctx.private:
        raise Refused("Others read along here. Ask me for a code in a direct message.")
    whose = _whose(ctx, member)
    made = linking.make_code(ctx.session, whose, ctx.now)
    until = ctx.now + linking.CODE_LIFE
    ways = [
        say("*{code}* makes me know {whom} in another chat: once, until {until}.", code=made,
            whom="you" if whose == ctx.person else whose.name,
            until=until.timetz().replace(tzinfo=None, second=0, microsecond=0)),
        say("In Slack: `/ops link {code}`", code=made),
        *_addresses(ctx, made.replace("-", "")),
    ]  # fmt: skip
    template = "\n".join(f"{{way{i}}}" for i in range(len(ways)))
    return Reply(say(template, **{f"way{i}": way for i, way in enumerate(ways)}))


def _whose(ctx: Context, member: Member | None) -> Person:
    """Whom a code is for. May be Refused: whoever has it speaks as that member."""
    if member is None or member.id == ctx.person.member_id:
        return ctx.person
    if ctx.person.role not in LEADS:
        raise Refused("Only an admin can make a code for {member}.", member=member)
    rule.check_touch(ctx.person.role, member)
    person = access.person(ctx.session, member.id)
    assert person is not None, "gone members were refused"
    return person


def _addresses(ctx: Context, code: str) -> list[Text]:
    """Where a code works by a click. The addresses are ours, not a record's: they may be links."""
    out = [
        say(f"In Telegram: https://t.me/{bot.name}?start={code}")
        for bot in installing.standing(ctx.session, "telegram")[:1]
    ]
    settings = Settings()
    if settings.slack_client_id and settings.public_url and ctx.person.role in LEADS:
        page = f"{settings.public_url.rstrip('/')}/slack/install?code={code}"
        out.append(say(f"To bring me into another Slack workspace: {page}"))
    return out


@command(
    "members.welcome",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.WELCOME,
    also=phrases.WELCOME_ALSO,
)
def welcome(
    ctx: Context, domain: Website, role: Literal["viewer", "rep", "merchant"] = "viewer"
) -> Reply:
    """Let everybody in whose chat account has an e-mail address of a domain, in a role."""
    name = _domain(domain)
    if name in _PUBLIC:
        raise Refused(
            "Anybody can have an address at {domain}. Invite people by name.", domain=name
        )
    allowed = _allowed(ctx.session, ctx.workspace_id, name)
    before = allowed.role if allowed else None
    if allowed is None:
        allowed = MailDomain(workspace_id=ctx.workspace_id, domain=name, role=Role(role))
    allowed.role = Role(role)
    ctx.session.add(allowed)
    said = say(
        "Whoever writes to me in Slack with an address at *{domain}* is let in, as {role}.",
        domain=name, role=role,
    )  # fmt: skip
    if before is not None:
        said = say("{said} It was {before}.", said=said, before=before)
    return Reply(said, buttons=(Button("Who can use me", "members.list"),), tone="done")


@command("members.unwelcome", role=Role.ADMIN, writes=True, phrases=phrases.UNWELCOME)
def unwelcome(ctx: Context, domain: Website) -> Reply:
    """Let nobody in any more because of their e-mail address's domain."""
    allowed = _allowed(ctx.session, ctx.workspace_id, _domain(domain))
    if allowed is None:
        raise Refused("Nobody is let in because of {domain}.", domain=_domain(domain))
    ctx.session.delete(allowed)
    return Reply(
        say("*{domain}* lets nobody in any more. Who is in already stays.", domain=allowed.domain),
        buttons=(Button("Who can use me", "members.list"),),
        tone="done",
    )


def _domain(typed: str) -> str:
    """ "https://www.Teahouse.com/" and "@teahouse.com" are "teahouse.com". May be Refused."""
    bare = re.sub(r"^(https?://)?(www\.)?@?", "", typed.strip().casefold()).strip("/.")
    if not re.fullmatch(r"([a-z0-9-]+\.)+[a-z0-9-]{2,}", bare):
        raise Refused("“{typed}” is no e-mail domain such as “teahouse.com”.", typed=typed)
    return bare


def _allowed(session: Session, workspace_id: int, domain: str) -> MailDomain | None:
    query = select(MailDomain).where(
        MailDomain.workspace_id == workspace_id, MailDomain.domain == domain
    )
    return session.exec(query).first()


@command("channel.limit", role=Role.ADMIN, writes=True, phrases=phrases.LIMIT)
def limit(ctx: Context, subjects: Words) -> Reply:
    """Say what may be shown in this channel: “limit this channel to orders and stock”."""
    if ctx.private:
        raise Refused("Say that in the channel that it is about.")
    place = Place(ctx.surface, ctx.channel)
    kept = places.limit(ctx.session, ctx.workspace_id, place)
    if subjects.strip().casefold() == EVERYTHING:
        if kept is not None:
            ctx.session.delete(kept)
        return Reply(say("This channel may show *everything*."), tone="done")
    chosen = _subjects(ctx, subjects)
    if kept is None:
        kept = ChannelLimit(workspace_id=ctx.workspace_id, surface=place.surface,
                            channel=place.channel, subjects=chosen)  # fmt: skip
    kept.subjects = chosen
    ctx.session.add(kept)
    return Reply(
        say("This channel may show *{subjects}*, and nothing else.", subjects=chosen),
        buttons=(Button("Allow everything", "channel.limit", subjects=EVERYTHING),),
        tone="done",
    )


def _subjects(ctx: Context, typed: str) -> list[str]:
    """The subjects that somebody named. May be Refused."""
    chosen: list[str] = []
    for word in re.split(r"\s*(?:,|;|&|\band\b|\bor\b)\s*", typed.strip(" ."), flags=re.IGNORECASE):
        found = topics.subject(word, ctx.registry.built())
        if found is None:
            known = sorted({one.subject for one in ctx.registry.built()})
            raise Refused(
                "“{word}” is nothing that I speak of. I know {known}.", word=word, known=known
            )
        chosen.append(found)
    return sorted(set(chosen))


@command("channel.show", role=Role.ANY, phrases=phrases.SHOWN)
def shown(ctx: Context) -> Reply:
    """Say what may be shown in this channel."""
    kept = places.limit(ctx.session, ctx.workspace_id, Place(ctx.surface, ctx.channel))
    if kept is None:
        return Reply(say("This channel may show *everything* that you may see."))
    return Reply(say("This channel may show *{subjects}*.", subjects=kept.subjects))
