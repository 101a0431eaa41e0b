"""The bot itself: what it can do, how it is, and taking things back."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from commands.phrases import bot as phrases
from opsbot import confirming, importing, journal, topics
from opsbot.access import may
from opsbot.command import Command, Context, Limit, Quantity, Words, command
from opsbot.jobs import letter, outbox
from opsbot.model import JournalEntry, LearnedPhrase, Notice, NoticeStatus
from opsbot.model.people import Role
from opsbot.queries import health, history, learning
from opsbot.reply import Button, Facts, List, Refused, Reply, Table, Text, say

# So many of the changes that were taken back are told one by one.
LINES = 10


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
    lines = [history.backwards(ctx.session, change) for change in changes[:LINES]]
    journal.undo(ctx.session, done)
    importing.forget_marks(ctx.session, done, changes)
    ctx.undoes = done
    said: Text = say("Taken back: “{phrase}”.", phrase=done.phrase)
    if done.outside:
        said = say("{said} What happened outside stays: {what}.", said=said, what=done.outside)
    stays = journal.effects(ctx.session, done)
    for effect in stays[:3]:
        said = say("{said}\nThis stays: {effect}", said=said, effect=effect.said)
    return Reply(
        said,
        blocks=(List(*lines, *_more(len(changes) - LINES)),) if lines else (),
        buttons=(
            *(_take_back(one) for one in stays[:3] if history.changes_of(ctx.session, one)),
            Button("What did I do", "audit.list", member=ctx.member),
        ),
        tone="done",
    )


def _more(count: int) -> tuple[Text, ...]:
    return (say("… and {count} more", count=count),) if count > 0 else ()


def _take_back(effect: JournalEntry) -> Button:
    """What a rule did is taken back by itself. What it only told stays told."""
    return Button(f"Take back rule {effect.slots['rule']}", "bot.undo", entry=effect.id)


def _entry(ctx: Context, id: int | None) -> JournalEntry:
    if id is None:
        last = journal.last_entry(ctx.session, ctx.workspace_id, ctx.person.member_id)
        if last is None:
            raise Refused("You have changed nothing that I could take back.")
        return last
    entry = ctx.session.get(JournalEntry, id)
    if entry is None or entry.workspace_id != ctx.workspace_id:
        raise Refused("There is no entry {id} in the journal.", id=id)
    # What a rule did because of my change, I may take back as well.
    own = journal.origin(ctx.session, entry).member_id == ctx.person.member_id
    if not own and not may(ctx.person.role, Role.ADMIN, writes=True):
        raise Refused("Only an admin can take back what somebody else did.")
    return entry


@command(
    "bot.teach",
    role=Role.ANY,
    writes=True,
    phrases=phrases.TEACH,
)
def teach(ctx: Context, phrase: Words, call: Words) -> Reply:
    """Say what a phrase of yours stands for: that is done, and the phrase is known from then on."""
    ctx.instead(call, teaches=phrase)


@command(
    "bot.learned",
    role=Role.ADMIN,
    phrases=phrases.LEARNED,
)
def learned(ctx: Context, limit: Limit = 20) -> Reply:
    """List the phrases that were learned here, and what each stands for."""
    found = learning.learned(ctx.session, ctx.workspace_id, limit)
    if not found.in_all:
        return Reply(
            say(
                "I have learned no phrase yet. I learn one when I don't understand somebody and "
                "they choose what they meant."
            ),
            buttons=(Button("How I am", "bot.status"),),
        )
    rows = [
        (one.id, one.phrase, one.command.replace(".", " "), who, one.learned_at)
        for one, who in found.phrases
    ]
    more = Button("Show more", "bot.learned", limit=limit * 3)
    return Reply(
        say("*{count}* learned {phrases}.", count=found.in_all, phrases=_phrases(found.in_all)),
        blocks=(
            Table(
                ("#", "Phrase", "Stands for", "Taught by", "When"),
                rows,
                more=more if found.in_all > limit else None,
            ),
        ),
        buttons=tuple(
            Button(f"Forget {one.id}", "bot.forget", number=one.id) for one, _ in found.phrases[:3]
        ),
    )


def _phrases(count: int) -> str:
    return "phrase" if count == 1 else "phrases"


@command(
    "bot.forget",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.FORGET,
)
def forget(ctx: Context, number: Quantity) -> Reply:
    """Forget a phrase that was learned."""
    known = ctx.session.get(LearnedPhrase, number)
    if known is None or known.workspace_id != ctx.workspace_id:
        raise Refused(
            "I have learned no phrase {number}.",
            Button("What I have learned", "bot.learned"),
            number=number,
        )
    ctx.session.delete(known)
    return Reply(
        say(
            "Forgotten: “{phrase}” stands for “{command}” no more.",
            phrase=known.phrase,
            command=known.command.replace(".", " "),
        ),
        buttons=(Button("What I have learned", "bot.learned"),),
        tone="done",
    )


# How many phrases that were not understood a status shows.
_LATELY = 10


@command(
    "bot.status",
    role=Role.ADMIN,
    phrases=phrases.STATUS,
    also=phrases.STATUS_ALSO,
)
def status(ctx: Context) -> Reply:
    """Say how the bot is: the database, what waits, what was done and what was not understood."""
    session, space = ctx.session, ctx.workspace_id
    midnight = ctx.now.replace(hour=0, minute=0, second=0, microsecond=0)
    now = health.look(session, space, ctx.now, midnight)
    unsent = outbox.waiting(session, space)
    stuck = outbox.troubled(session, space, _STUCK)
    unknown = learning.not_understood(session, space, _LATELY)
    taught = learning.learned(session, space, 1).in_all
    troubles = _troubles(now, unsent)
    return Reply(
        say("{verdict}{unknown}", verdict=_verdict(troubles), unknown=_unknown(unknown.in_all)),
        blocks=(
            Facts(
                ("Workspace", ctx.person.workspace),
                ("Database", now.database),
                ("Tables", _tables(now)),
                ("Members", now.members),
                ("Changes today", now.changes),
                ("Waiting for a yes", now.confirmations),
                ("Last sync", now.synced_at or ("never" if now.connectors else None)),
                ("Messages not sent yet", _count(unsent, NoticeStatus.WAITING)),
                ("Last message sent", now.sent_at),
                ("Commands", len(ctx.registry.built())),
                ("Learned phrases", taught),
            ),
            *((_by_surface(unsent),) if unsent else ()),
            *((_stuck(ctx, stuck),) if stuck else ()),
            *((_lately(unknown),) if unknown.in_all else ()),
        ),
        buttons=(
            *_again(stuck),
            Button("What was done today", "audit.list", period="today"),
            *((Button("What I have learned", "bot.learned"),) if taught else ()),
        ),
        tone="warning" if troubles else "info",
    )


def _troubles(now: health.Health, unsent: Unsent) -> list[Text]:
    """What an admin should look after."""
    found = []
    if now.revision is not None and now.revision != now.newest:
        found.append(say("the tables are older than I am: run `opsbot migrate`"))
    if stuck := _count(unsent, NoticeStatus.ASIDE, NoticeStatus.UNCERTAIN):
        found.append(
            say(
                "{count} {could} not be sent for certain",
                count=stuck,
                could="message could" if stuck == 1 else "messages could",
            )
        )
    return found


# -- what could not be sent ---------------------------------------------------------------------

# How many messages go out again for one word; and how many of them a status shows.
_AT_ONCE = 500
_STUCK = 5
_COLUMNS = (NoticeStatus.WAITING, NoticeStatus.UNCERTAIN, NoticeStatus.ASIDE)

Unsent = dict[tuple[str, str], int]


def _count(unsent: Unsent, *statuses: NoticeStatus) -> int:
    return sum(count for (_, status), count in unsent.items() if status in statuses)


def _by_surface(unsent: Unsent) -> Table:
    surfaces = sorted({surface for surface, _ in unsent})
    rows = [(one, *(unsent.get((one, status), 0) for status in _COLUMNS)) for one in surfaces]
    return Table(("Where to", "Waiting", "Uncertain", "Put aside"), rows, title="Messages")


def _stuck(ctx: Context, notices: Sequence[Notice]) -> Table:
    """The latest that were put aside, or of which nobody knows whether they arrived."""
    reasons = outbox.reasons(ctx.session, notices)
    rows = [
        (
            one.id,
            _beginning(one),
            say("{surface} {channel}", surface=one.surface, channel=one.channel),
            one.created_at,
            "may have arrived" if one.status is NoticeStatus.UNCERTAIN else reasons.get(one.id),
        )
        for one in notices
    ]
    return Table(("#", "Message", "Where to", "Since", "Why"), rows, title="Not sent for certain")


def _beginning(notice: Notice) -> str:
    return shorten(str(letter.from_json(notice.reply)), 60, placeholder=" …")


def _again(stuck: Sequence[Notice]) -> tuple[Button, ...]:
    if not stuck:
        return ()
    one = Button(f"Send {stuck[0].id} again", "bot.resend", number=stuck[0].id)
    return (one, Button("Send all again", "bot.resend")) if len(stuck) > 1 else (one,)


@command(
    "bot.resend",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.RESEND,
)
def resend(ctx: Context, number: Quantity | None = None) -> Reply:
    """Send messages again that were put aside, or may not have arrived: one, or all of them."""
    stuck = outbox.troubled(ctx.session, ctx.workspace_id, _AT_ONCE)
    if number is not None:
        one = ctx.session.get(Notice, number)
        stuck = [one] if one is not None and one.workspace_id == ctx.workspace_id else []
    stuck = [one for one in stuck if one.status in outbox.STUCK]
    if not stuck:
        what = "No message was put aside, and none is uncertain: there is nothing to send again."
        if number is not None:
            what = "Message {number} is none that was put aside or is uncertain."
        raise Refused(what, Button("How I am", "bot.status"), number=number)
    doubted = sum(one.status is NoticeStatus.UNCERTAIN for one in stuck)
    for one in stuck:
        outbox.resend(ctx.session, one, ctx.now)
    many = "*{count} messages* go out again.{doubted} That can't be taken back."
    single = "*1 message* goes out again.{doubted} That can't be taken back."
    ctx.did_outside(f"{len(stuck)} messages sent again")
    return Reply(
        say(
            single if len(stuck) == 1 else many,
            count=len(stuck),
            doubted=say(" {count} may arrive twice.", count=doubted) if doubted else "",
        ),
        buttons=(Button("How I am", "bot.status"),),
        tone="done",
    )


def _verdict(troubles: list[Text]) -> Text:
    if not troubles:
        return say("I am well, and the database answers.")
    return say("The database answers, but {troubles}.", troubles=confirming.lines(troubles))


def _unknown(count: int) -> Text | str:
    if not count:
        return ""
    return say("\n*{count}* {phrases} not understood.", count=count, phrases=_phrases(count))


def _tables(now: health.Health) -> Text | str:
    if now.revision is None:
        return "not numbered"
    if now.revision == now.newest:
        return say("revision {revision}, the newest", revision=now.revision)
    return say("revision {revision} of {newest}", revision=now.revision, newest=now.newest)


def _lately(unknown: learning.Unknown) -> Table:
    title = say('Not understood lately. Teach me: `bot teach phrase:"…" call:"sales last week"`')
    rows = [(one.phrase, one.count, one.last_at, one.last_surface) for one in unknown.phrases]
    return Table(("Phrase", "Times", "Last", "Where"), rows, title=title)
