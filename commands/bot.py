"""The bot itself: what it can do, how it is, and taking things back."""

from __future__ import annotations

from sqlmodel import col, func, select

from commands.phrases import bot as phrases
from opsbot import journal, topics
from opsbot.access import may
from opsbot.command import Command, Context, Words, command
from opsbot.model import Confirmation, JournalEntry, Member, Notice, Workspace
from opsbot.model.outbox import NoticeStatus
from opsbot.model.people import Role
from opsbot.queries import history
from opsbot.reply import Button, Facts, List, Refused, Reply, Table, Text, say


@command(
    "bot.help",
    role=Role.ANY,
    phrases=phrases.HELP,
    also=phrases.HELP_ALSO,
)
def help(ctx: Context, topic: Words | None = None) -> Reply:
    """Say what the bot can do, for you."""
    mine = [c for c in ctx.registry.built() if may(ctx.person.role, c.role, writes=c.writes)]
    if topic is None:
        return _subjects(mine)
    chosen = topics.about(topic, mine)
    if not chosen:
        raise Refused(
            "I know nothing about “{topic}”. Say “help” for all I can do.",
            Button("Help", "bot.help"),
            topic=topic,
        )
    if len(chosen) == 1:
        return _one(chosen[0])
    rows = [(c.id.replace(".", " "), c.help, topics.example(c)) for c in chosen]
    return Reply(
        say("*{count} things* I can do with {topic}.", count=len(chosen), topic=topic),
        blocks=(Table(("Command", "What it does", "For example"), rows),),
    )


def _subjects(mine: list[Command]) -> Reply:
    rows = [(subject, what, example) for subject, what, example in topics.subjects(mine)]
    return Reply(
        say(
            "Ask in your own words, or type a command. *{count} commands* are yours; "
            "“help orders” tells more about one subject.",
            count=len(mine),
        ),
        blocks=(Table(("Subject", "What I do", "For example"), rows),),
    )


def _one(chosen: Command) -> Reply:
    return Reply(
        say("*{what}*\n`{usage}`", what=chosen.help, usage=chosen.usage),
        blocks=(List(*topics.examples(chosen), title="For example"),),
    )


@command(
    "bot.undo",
    role=Role.ANY,
    writes=True,
    phrases=phrases.UNDO,
    also=phrases.UNDO_ALSO,
)
def undo(ctx: Context, entry: int | None = None) -> Reply:
    """Take back the last thing you did."""
    done = _entry(ctx, entry)
    changes = history.changes_of(ctx.session, done)
    lines = [history.backwards(ctx.session, change) for change in changes]
    journal.undo(ctx.session, done)
    ctx.undoes = done
    said: Text = say("Taken back: “{phrase}”.", phrase=done.phrase)
    if done.outside:
        said = say("{said} What happened outside stays: {what}.", said=said, what=done.outside)
    return Reply(
        said,
        blocks=(List(*lines[:10]),) if lines else (),
        buttons=(Button("What did I do", "audit.list", member=ctx.member),),
        tone="done",
    )


def _entry(ctx: Context, id: int | None) -> JournalEntry:
    if id is None:
        last = journal.last_entry(ctx.session, ctx.workspace_id, ctx.person.member_id)
        if last is None:
            raise Refused("You have changed nothing that I could take back.")
        return last
    entry = ctx.session.get(JournalEntry, id)
    if entry is None or entry.workspace_id != ctx.workspace_id:
        raise Refused("There is no entry {id} in the journal.", id=id)
    own = entry.member_id == ctx.person.member_id
    if not own and not may(ctx.person.role, Role.ADMIN, writes=True):
        raise Refused("Only an admin can take back what somebody else did.")
    return entry


@command(
    "bot.status",
    role=Role.ADMIN,
    phrases=phrases.STATUS,
    also=phrases.STATUS_ALSO,
)
def status(ctx: Context) -> Reply:
    """Say how the bot is: the database, what waits, what was done today."""
    session, space = ctx.session, ctx.workspace_id
    midnight = ctx.now.replace(hour=0, minute=0, second=0, microsecond=0)
    today = session.exec(
        select(func.count())
        .select_from(JournalEntry)
        .where(JournalEntry.workspace_id == space, JournalEntry.at >= midnight)
    ).one()
    waiting = session.exec(
        select(func.count())
        .select_from(Confirmation)
        .where(
            Confirmation.workspace_id == space,
            col(Confirmation.settled_at).is_(None),
            Confirmation.expires_at > ctx.now,
        )
    ).one()
    notices = session.exec(
        select(func.count())
        .select_from(Notice)
        .where(Notice.workspace_id == space, Notice.status != NoticeStatus.SENT)
    ).one()
    members = session.exec(
        select(func.count()).select_from(Member).where(Member.workspace_id == space, Member.active)
    ).one()
    workspace = session.get_one(Workspace, space)
    return Reply(
        say("I am well, and the database answers."),
        blocks=(
            Facts(
                ("Workspace", workspace.name),
                ("Members", members),
                ("Changes today", today),
                ("Waiting for a yes", waiting),
                ("Messages not sent yet", notices),
                ("Commands", len(ctx.registry.built())),
            ),
        ),
        buttons=(Button("What was done today", "audit.list", period="today"),),
    )
