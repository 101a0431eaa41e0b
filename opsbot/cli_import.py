"""`opsbot import`: how the files were understood while they are taken, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from adapters import files
from adapters.terminal.draw import console
from adapters.terminal.progress import Bars
from adapters.terminal.show import show
from opsbot.format import Format
from opsbot.house import open_database
from opsbot.reply import Facts, List, Reply, Table, Text, say
from opsbot.trouble import Trouble


def run(
    url: str,
    paths: Sequence[Path],
    mapping: Sequence[str],
    *,
    kind: str | None,
    currency: str | None,
    workspace: str | None,
    dry: bool,
    tell: Callable[[str], None],
) -> bool:
    """Take the files and tell about it; whether all of them could be taken. Raises Trouble."""
    told = dict(map(pair, mapping))
    engine = open_database(url, tell)
    out = console()
    try:
        with Bars(out) as bars:

            def watch(step: files.Step) -> None:
                if step.done == 0:
                    bars.begin(step.file.name, step.rows, understood(step.file))
                bars.at(step.done)

            report = files.run(
                engine, paths, mapping=told, kind=kind, currency=currency, workspace=workspace,
                dry=dry, progress=watch,
            )  # fmt: skip
    except files.ImportFailed as why:
        raise Trouble(str(why)) from why
    finally:
        engine.dispose()
    out.print()
    show(result(report), Format(), out)
    return not report.failed


def pair(said: str) -> tuple[str, str]:
    """Their header and our field, from "Order No.=number". Raises Trouble."""
    header, equals, field = said.rpartition("=")
    if not equals or not header.strip():
        raise Trouble(f"--map needs a header and a field, as in “Order No.=number”, not “{said}”.")
    return header.strip(), field.strip()


def understood(file: files.FileReport) -> Reply:
    """What a file was taken for, before it is taken."""
    taken = [
        say(
            "{header}"
            + (" → {field}" if match.header != match.field else "")
            + (" (a guess)" if match.guessed else ""),
            header=match.header,
            field=match.field,
        )
        for match in file.matches
    ]
    return Reply(
        say("*{file}* holds {kind}.", file=file.name, kind=str(file.kind)),
        blocks=(Facts(("Taken", listed(taken)), ("Left out", ", ".join(file.left) or None)),),
    )


def listed(texts: Sequence[Text]) -> Text | None:
    """Texts as one, with commas."""
    holes = {f"part{number}": text for number, text in enumerate(texts)}
    return say(", ".join(f"{{{name}}}" for name in holes), **holes) if holes else None


def result(report: files.Report) -> Reply:
    """What became of every file; of a dry run, what would."""
    taken = [file for file in report.files if not file.error]
    headings = ["File", "Holds", "Rows", "Rejected"]
    rows = [[file.name, str(file.kind), file.rows, file.rejected] for file in taken]
    if not report.dry:
        headings += ["Added", "Changed", "As before"]
        counts = [[file.added, file.changed, file.unchanged] for file in taken]
        rows = [row + count for row, count in zip(rows, counts, strict=True)]
    failed = [say("*{file}* {why}", file=file.name, why=file.error) for file in report.failed]
    return Reply(
        headline(report, taken),
        blocks=(Table(headings, rows), List(*failed, *remarks(report))),
        tone="warning" if report.failed or report.rejected else "done",
    )


def headline(report: files.Report, taken: Sequence[files.FileReport]) -> Text:
    if not taken:
        return say("None of the files can be taken.")
    if report.dry:
        good = sum(file.rows - file.rejected for file in taken)
        return say("{rows} rows can be taken. Nothing is written.", rows=good)
    return say(
        "*{workspace}*: {added} records added, {changed} changed.",
        workspace=report.workspace,
        added=report.added,
        changed=report.changed,
    )


def remarks(report: files.Report) -> Iterator[Text]:
    """What is worth knowing about the files, the rejected rows first."""
    for file in report.files:
        for why, count in file.reasons.most_common(5):
            yield say("{file}: {count} × {why}", file=file.name, count=count, why=why)
        if file.rejects:
            yield say("The rejected rows, each with its reason: {path}", path=str(file.rejects))
        for what, count in file.also.items():
            yield say("{file}: {count} {what} added for it", file=file.name, count=count, what=what)
        for note in file.notes:
            yield say("{file}: {note}", file=file.name, note=note)
    for note in report.notes:
        yield say("{note}", note=note)
