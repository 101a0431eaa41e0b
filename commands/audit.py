"""The journal, as people ask for it: who changed what, and when."""

from __future__ import annotations

from commands.phrases import audit as phrases
from opsbot.command import Context, Limit, Words, command, default
from opsbot.model import JournalEntry, Member
from opsbot.model.people import Role
from opsbot.queries import history
from opsbot.reply import Button, Reply, Table, say
from opsbot.values import Period


@command(
    "audit.list",
    role=Role.ADMIN,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def audit(
    ctx: Context,
    member: Member | None = None,
    period: Period = default("last 7 days"),
    about: Words | None = None,
    limit: Limit = 20,
) -> Reply:
    """List who changed what, newest first."""
    period = history.through_today(period, ctx.clock)
    entries, total = history.entries(ctx.session, ctx.workspace_id, period, member, about, limit)
    if not entries:
        return Reply(
            say("Nothing was changed {period}.", period=period),
            buttons=(
                Button("This year", "audit.list", member=member, about=about, period="this year"),
            ),
        )
    rows = [(one.at, _who(one), one.phrase, one.said, one.id) for one in entries]
    more = Button(
        "Show more", "audit.list", member=member, period=period, about=about, limit=limit * 5
    )
    return Reply(
        say("*{count} changes* {period}.", count=total, period=period),
        blocks=(
            Table(
                ("When", "Who", "Said", "What came of it", "Entry"),
                rows,
                more=more if total > limit else None,
            ),
        ),
        buttons=(Button("Undo the last of them", "bot.undo", entry=entries[0].id, risky=True),),
    )


def _who(entry: JournalEntry) -> str:
    """Whose entry it is: a member's, a rule's, or that of what came in by a file."""
    if entry.because is not None:
        return f"rule {entry.slots['rule']}"
    return entry.member.name if entry.member else entry.surface
