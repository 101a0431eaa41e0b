"""Data in and out as files: one that came with a message is taken in, records are handed out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, get_args

from commands.phrases import data as phrases
from opsbot import confirming, exporting, uploads
from opsbot.command import Code, Context, Question, command
from opsbot.importing import LARGEST, By, Importer, Seen, Taken
from opsbot.model.people import Role
from opsbot.queries.exporting import Asked
from opsbot.reply import Button, File, List, Refused, Reply, Table, Text, say
from opsbot.values import Period

Kind = Literal["orders", "products", "customers", "contacts", "deals", "tasks"]

# More columns than this nobody checks in a chat.
MOST_COLUMNS = 20
TOO_MANY = say("So many rows can't be taken back with `undo`.")


@command(
    "data.import",
    role=Role.ADMIN,
    writes=True,
    apart=True,
    phrases=phrases.IMPORT,
    also=phrases.IMPORT_ALSO,
)
def import_(ctx: Context, kind: Kind | None = None, upload: Code | None = None) -> Reply:
    """Take in the attached file: orders, products, customers, contacts, deals or tasks."""
    importer, file, kept = _handed(ctx, upload)
    # To read a big file takes seconds, and the importer has transactions of its own.
    ctx.let_go()
    if not ctx.confirmed:
        seen = importer.look(file, ctx.workspace_id, kind)
        if not seen.rows:
            raise Refused("*{file}* has a header, and no rows beneath it.", file=file.name)
        if not seen.records:
            raise Refused(
                "None of the rows in *{file}* can be taken: {reasons}.",
                file=file.name,
                reasons=_reasons(seen.reasons),
            )
        here = (ctx.surface, ctx.channel)
        kept = kept or uploads.keep(ctx.session, ctx.person, *here, file, ctx.now)
        # A file that is looked at once more waits for one answer only.
        confirming.withdraw(ctx.session, ctx.person, f"upload:{kept}", ctx.now)
        ctx.confirm(_preview(file, seen, kept), upload=kept)
    by = By(ctx.person.member_id, ctx.surface, ctx.channel, f"import {file.name}")
    taken = importer.take(file, ctx.workspace_id, kind, by)
    if kept and not taken.error:
        uploads.drop(ctx.session, kept)
    return _result(file, taken)


def _handed(ctx: Context, code: str | None) -> tuple[Importer, File, str | None]:
    """The file that came with the message, else the one that waits, with its code; and what reads
    it. Raises Refused."""
    if ctx.importer is None:
        raise Refused("Files come in with `opsbot import PATH`, on the command line.")
    if ctx.file is not None:
        if len(ctx.file.content) > LARGEST:
            raise Refused(
                "*{file}* is larger than the {most} MB I take here. Import it with "
                "`opsbot import PATH`, on the command line.",
                file=ctx.file.name,
                most=LARGEST // 1_000_000,
            )
        return ctx.importer, ctx.file, None
    kept = uploads.find(ctx.session, ctx.person, ctx.surface, ctx.channel, code, ctx.now)
    if kept is not None:
        return ctx.importer, File(kept.name, "", kept.content), kept.code
    if code is not None:
        raise Refused("That file is gone: it was imported, or a day has passed. Send it again.")
    raise Refused("Send me the file, and I show what I make of it before anything is imported.")


def _preview(file: File, seen: Seen, code: str) -> Question:
    """What the file was taken for, and the ways to go on."""
    count = _count(seen.records, seen.kind)
    return Question(
        say("*{count}* in {file}. Import?", count=count, file=file.name),
        (_columns(seen), *_list(_before(seen))),
        yes=f"Import {count}",
        no="Cancel",
        buttons=tuple(
            Button(f"They are {kind}", "data.import", kind=kind, upload=code)
            for kind in seen.rivals
            if kind in get_args(Kind)
        ),
        waits=uploads.WAITS,
        phrase=f"import {file.name}",
    )


def _columns(seen: Seen) -> Table:
    rows = [
        (one.header, _field(one.field) + (" (a guess)" if one.guessed else ""), one.example)
        for one in seen.columns[:MOST_COLUMNS]
    ]
    return Table(("Column", "Taken as", "For example"), rows)


def _field(name: str) -> str:
    return name.replace("_", " ").removesuffix(" at")


def _before(seen: Seen) -> Iterator[Text]:
    """What is worth knowing before the yes, the rows that stay out first."""
    if seen.rejected:
        why = _reasons(seen.reasons)
        yield say("*{rows}* can't be taken: {why}", rows=_count(seen.rejected, "rows"), why=why)
    if more := seen.columns[MOST_COLUMNS:]:
        yield say("Taken, too: {columns}", columns=", ".join(one.header for one in more))
    if seen.left:
        yield say("Left out: {columns}", columns=", ".join(seen.left[:MOST_COLUMNS]))
    for note in seen.notes:
        yield say("{note}", note=note)
    yield say("`undo` takes it back.") if seen.undoable else TOO_MANY


def _result(file: File, taken: Taken) -> Reply:
    """What became of the file; the rejected rows come back with their reasons."""
    if taken.error:
        text = say(
            "*{file}* {why}. Once that is mended, say “import this” to go on: what was taken "
            "counts only once.",
            file=file.name,
            why=taken.error.rstrip("."),
        )
    elif not (taken.added or taken.changed or taken.unchanged):
        text = say("*None* of the rows in {file} could be taken.", file=file.name)
    elif not taken.added and not taken.changed:
        text = say("*Nothing new* in {file}.", file=file.name)
    else:
        text = say("*{what}*, from {file}.", what=_came_of_it(taken), file=file.name)
    undo = Button("Undo", "bot.undo", entry=taken.entry)
    return Reply(
        text,
        _list(_after(taken)),
        (undo,) if taken.entry and taken.undoable else (),
        "warning" if taken.error or taken.rejected else "done",
        taken.rejects,
    )


def _came_of_it(taken: Taken) -> tuple[Text, ...]:
    """How many records were added, changed, and left as they were; none of what there is none."""
    parts = (
        (taken.added, say("{count} added", count=_count(taken.added, taken.kind))),
        (taken.changed, say("{count} changed", count=taken.changed)),
        (taken.unchanged, say("{count} as before", count=taken.unchanged)),
    )
    return tuple(text for count, text in parts if count)


def _after(taken: Taken) -> Iterator[Text]:
    if taken.rejected:
        yield say(
            "*{rows}* stayed out: {why}. Mend that in the file that comes with this, and send it.",
            rows=_count(taken.rejected, "rows"),
            why=_reasons(taken.reasons),
        )
    if taken.also:
        added = ", ".join(f"{count:,} {what}" for what, count in taken.also)
        yield say("Added for them: {added}", added=added)
    for note in taken.notes:
        yield say("{note}", note=note)
    if taken.entry and not taken.undoable:
        yield TOO_MANY


def _list(lines: Iterator[Text]) -> tuple[List, ...]:
    found = tuple(lines)
    return (List(*found),) if found else ()


def _reasons(reasons: Sequence[tuple[str, int]]) -> str:
    return "; ".join(why if count == 1 else f"{count:,} × {why}" for why, count in reasons)


def _count(count: int, kind: str) -> str:
    """One order, 1,204 orders; what has no plural is counted as rows."""
    if not kind.endswith("s"):
        kind = f"rows of {kind}"
    return f"1 {kind[:-1] if kind.endswith('s') else kind}" if count == 1 else f"{count:,} {kind}"


@command(
    "data.export",
    role=Role.ADMIN,
    phrases=phrases.EXPORT,
    also=phrases.EXPORT_ALSO,
)
def export(ctx: Context, kind: Kind, period: Period | None = None) -> Reply:
    """Give you records as a file: orders, products, customers, contacts, deals or tasks."""
    sheet = exporting.SHEETS[kind]
    asked = Asked(ctx.session, ctx.workspace_id, period if sheet.dated else None, ctx.person.zone)
    count, lines = sheet.count(asked), sheet.lines(asked)
    during = say(" {dated} {period}", dated=sheet.dated, period=period) if asked.period else ""
    if max(count, lines) > exporting.MOST:
        shorter = Button("This month", "data.export", kind=kind, period="this month")
        raise Refused(
            "That would be *{lines} rows*; a file here holds {most}. Ask for a shorter time.",
            *((shorter,) if sheet.dated else ()),
            lines=max(count, lines),
            most=exporting.MOST,
        )
    if not count:
        everything = (Button(f"All {kind}", "data.export", kind=kind),) if asked.period else ()
        return Reply(say("No {kind}{during}.", kind=kind, during=during), buttons=everything)
    file = exporting.table(kind, asked)
    text = say(
        "*{count}*{during}, in {file}.", count=_count(count, kind), during=during, file=file.name
    )
    if period and not sheet.dated:
        what = kind.capitalize()
        text = say("{text} {what} have no day, so these are all.", text=text, what=what)
    return Reply(text, tone="done", file=file)
