"""Digests: order a report for every day, working day or week, have one now, stop it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from commands.phrases import digests as phrases
from opsbot.access import may
from opsbot.command import Channel, Context, command
from opsbot.model import Digest, DigestWhat, Every, Member
from opsbot.model.people import Role
from opsbot.queries import digests as query
from opsbot.queries.places import Place, chat_surface
from opsbot.reply import Button, Facts, Refused, Reply, Table, Text, say
from opsbot.rules import digests as rule
from opsbot.telling import digest as telling

# The terminal has no channels: one that is named there is a channel of the chat platform.
TERMINAL = "terminal"


@command(
    "digest.schedule",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.SCHEDULE,
    also=phrases.SCHEDULE_ALSO,
)
def schedule(
    ctx: Context,
    what: DigestWhat = DigestWhat.ALL,
    every: Every = Every.DAY,
    at: time = time(9, 0),
    channel: Channel = "here",
) -> Reply:
    """Send a report every day, weekday or week, at a time, here or in a channel."""
    what, every = DigestWhat(what), Every(every)
    _check(ctx, what)
    place, zone = _place(ctx, channel), ctx.person.zone
    digest = next(
        (one for one in query.of_member(ctx.session, ctx.person.member_id, what)
         if (one.surface, one.channel) == place),
        None,
    )  # fmt: skip
    before = _when(digest) if digest else None
    if digest is None:
        digest = Digest(
            workspace_id=ctx.workspace_id,
            member_id=ctx.person.member_id,
            what=what,
            at=at,
            timezone=zone.key,
            surface=place.surface,
            channel=place.channel,
        )
    changes = (digest.every, digest.at, digest.timezone) != (every, at, zone.key)
    if changes or before is None:
        rule.comes(digest, every, at, zone, ctx.now)
    ctx.session.add(digest)
    ctx.session.flush()
    return Reply(
        _ordered(ctx, digest, before if changes else None, known=before is not None),
        blocks=(
            Facts(
                ("About", [telling.NAMES[one] for one in telling.allowed(what, ctx.person)]),
                ("Next", digest.next_at),
                ("Zone", digest.timezone),
            ),
        ),
        buttons=(
            Button("Show it now", "digest.now", what=what),
            Button("Stop it", "digest.stop", what=what),
        ),
        tone="done" if changes or before is None else "info",
    )


def _ordered(ctx: Context, digest: Digest, before: Text | None, *, known: bool) -> Text:
    holes = {
        "digest": _called(digest.what),
        "when": _when(digest),
        "where": _where(ctx, digest),
        "before": before,
    }
    if before is not None:
        return say("*The {digest}* comes {when} now, {where}. It came {before}.", **holes)
    if known:
        return say("*The {digest}* comes {when} already, {where}.", **holes)
    return say("*The {digest}* comes {when}, {where}.", **holes)


@command(
    "digest.now",
    role=Role.VIEWER,
    phrases=phrases.NOW,
    also=phrases.NOW_ALSO,
)
def now(ctx: Context, what: DigestWhat = DigestWhat.ALL) -> Reply:
    """Give a digest now: sales, pipeline, tasks, usage, or all of them."""
    what = DigestWhat(what)
    _check(ctx, what)
    ordered = query.of_member(ctx.session, ctx.person.member_id, what)
    every = ordered[0].every if ordered else Every.DAY
    reply = telling.compose(ctx.session, ctx.person, what, every, ctx.now)
    assert reply is not None
    if ordered:
        return reply
    daily = Button("Every day at 9:00", "digest.schedule", what=what)
    return Reply(reply.text, reply.blocks, (*reply.buttons[:3], daily), reply.tone)


@command(
    "digest.stop",
    role=Role.VIEWER,
    writes=True,
    phrases=phrases.STOP,
    also=phrases.STOP_ALSO,
)
def stop(ctx: Context, what: DigestWhat | None = None) -> Reply:
    """Send a digest no more."""
    kind = DigestWhat(what) if what is not None else None
    stopped = query.of_member(ctx.session, ctx.person.member_id, kind) or _others(ctx, kind)
    rows = [(_called(one.what), _when(one), _where(ctx, one)) for one in stopped]
    for one in stopped:
        ctx.session.delete(one)
    if len(rows) > 1:
        return Reply(
            say("*{count} digests* come no more.", count=len(rows)),
            blocks=(Table(("Digest", "It came", "Where"), rows),),
            tone="done",
        )
    [(called, when, where)] = rows
    return Reply(
        say("*The {digest}* comes no more. It came {when}, {where}.",
            digest=called, when=when, where=where),
        buttons=(Button("Show it now", "digest.now", what=stopped[0].what),),
        tone="done",
    )  # fmt: skip


def _others(ctx: Context, what: DigestWhat | None) -> Sequence[Digest]:
    """Somebody else's in this channel, for an admin to stop. Raises Refused where there is
    nothing, or nothing of one's own."""
    place = Place(ctx.surface, ctx.channel)
    here = query.in_place(ctx.session, ctx.workspace_id, place, what)
    if here and may(ctx.person.role, Role.ADMIN, writes=True):
        return here
    if here:
        raise Refused(
            "*The {digest}* here is {member}'s. They or an admin can stop it.",
            digest=_called(here[0].what),
            member=ctx.session.get_one(Member, here[0].member_id),
        )
    mine = query.of_member(ctx.session, ctx.person.member_id)
    digest = _called(what) if what else "digest"
    if not mine:
        raise Refused("No digest comes to you, so there is none to stop.")
    raise Refused(
        "*The {digest}* does not come to you. What comes: {mine}.",
        *(
            Button(f"Stop the {_called(one.what)}", "digest.stop", what=one.what)
            for one in mine[:3]
        ),
        digest=digest,
        mine=[
            say("the {digest} {when}", digest=_called(one.what), when=_when(one)) for one in mine
        ],
    )


def _check(ctx: Context, what: DigestWhat) -> None:
    """Raise Refused where a person may see nothing of what a digest tells."""
    if not telling.allowed(what, ctx.person):
        raise Refused(
            "*The {digest}* takes the role {needed}; you are {role}. Ask an admin to order it.",
            digest=_called(what),
            needed=rule.PARTS[what],
            role=ctx.person.role,
        )


def _place(ctx: Context, channel: str) -> Place:
    """Where a digest goes. Raises Refused for a channel that nobody can tell of which platform."""
    if channel == "here":
        return Place(ctx.surface, ctx.channel)
    surface: str | None = ctx.surface
    if surface == TERMINAL:
        surface = chat_surface(ctx.session, ctx.person.member_id, TERMINAL)
    if surface is None:
        raise Refused(
            "The terminal has no channels, and I know you from nowhere else. Say it in the chat "
            "where {channel} is, or have it come here.",
            Button("Send it here", "digest.schedule"),
            channel=channel,
        )
    return Place(surface, channel)


def _called(what: DigestWhat) -> str:
    return "full report" if what is DigestWhat.ALL else f"{what} digest"


def _when(digest: Digest) -> Text:
    match digest.every:
        case Every.DAY:
            return say("every day at {at}", at=digest.at)
        case Every.WEEKDAY:
            return say("every working day at {at}", at=digest.at)
        case Every.WEEK:
            return say("every Monday at {at}", at=digest.at)


def _where(ctx: Context, digest: Digest) -> str:
    if (digest.surface, digest.channel) == (ctx.surface, ctx.channel):
        return "here"
    return f"in {digest.channel}" if digest.channel.startswith("#") else f"in {digest.surface}"
