"""Files that are handed over in a chat: looked at before, then taken, by who handed them over."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from adapters.files.importing import run, undoable
from adapters.files.report import FileReport
from opsbot.format import cut
from opsbot.importing import By, Column, Seen, Taken
from opsbot.reply import File, Refused

# What a packed file may unpack to, in bytes: a few kilobytes can be made to fill any disk.
UNPACKED = 200_000_000
# File systems end at 255 bytes; the name of the rejected rows is longer.
LONGEST_NAME = 200
# An example is a glimpse of the column.
LONGEST_EXAMPLE = 40
# So many different reasons for which rows were rejected are told.
REASONS = 5
# Who may do what is no table's to say here: an admin could make themselves the owner.
NOT_HERE = {
    "members": "holds members; they are let in one by one: “invite sam as rep”",
    "workspace": "holds a workspace; whoever runs opsbot imports that with `opsbot import PATH`",
}
CHUNK = 1_000_000


@dataclass(frozen=True, slots=True)
class Importer:
    """Reads files into workspaces of one database (opsbot.importing.Importer)."""

    engine: Engine

    def look(self, file: File, workspace_id: int, kind: str | None) -> Seen:
        """Read all of it, and write nothing. May be Refused."""
        with _on_disk(file) as path:
            report = self._run(path, workspace_id, kind, dry=True)
            if report.error:
                raise Refused("*{file}* {why}", file=report.name, why=_sentence(report.why))
            return _seen(report)

    def take(self, file: File, workspace_id: int, kind: str | None, by: By) -> Taken:
        """Take its rows, in as many transactions as it needs. May be Refused."""
        with _on_disk(file) as path:
            return _taken(self._run(path, workspace_id, kind, by=by))

    def _run(
        self,
        path: Path,
        workspace_id: int,
        kind: str | None,
        *,
        by: By | None = None,
        dry: bool = False,
    ) -> FileReport:
        report = run(
            self.engine, [path], workspace=workspace_id, kind=kind, never=NOT_HERE, by=by, dry=dry
        )
        return report.files[0]


@contextmanager
def _on_disk(file: File) -> Iterator[Path]:
    """The file in a folder of its own, gone afterwards. May be Refused."""
    if _unpacked(file) > UNPACKED:
        raise Refused(
            "*{file}* is more than {most} MB unpacked. Import it with `opsbot import PATH`.",
            file=file.name,
            most=UNPACKED // 1_000_000,
        )
    with TemporaryDirectory(prefix="opsbot-") as folder:
        path = Path(folder) / _safe(file.name)
        path.write_bytes(file.content)
        yield path


def _unpacked(file: File) -> int:
    """The size of a packed file's content in bytes, as far as it matters; else 0. Whether it is
    damaged the reader says."""
    size = 0
    with suppress(OSError, EOFError, zlib.error), gzip.open(BytesIO(file.content)) as packed:
        while size <= UNPACKED and (chunk := packed.read(CHUNK)):
            size += len(chunk)
    return size


def _safe(name: str) -> str:
    """A name that stays in its folder. It says what the file is, and which one it is next time."""
    kept = re.sub(r"[/\\\x00-\x1f\x7f]+", "-", name).encode(errors="replace")[-LONGEST_NAME:]
    return kept.decode(errors="ignore").strip(". ") or "file"


def _sentence(error: str) -> str:
    return error if error.endswith(".") else f"{error}."


def _seen(report: FileReport) -> Seen:
    columns = tuple(
        Column(one.header, one.field, _example(report, one.column), one.guessed)
        for one in report.matches
    )
    return Seen(
        kind=str(report.kind),
        rivals=tuple(str(kind) for kind in report.rivals if str(kind) not in NOT_HERE),
        rows=report.rows,
        records=report.records,
        rejected=report.rejected,
        reasons=tuple(report.reasons.most_common(REASONS)),
        columns=columns,
        left=report.left,
        notes=tuple(report.notes),
        undoable=undoable(report.rows),
    )


def _example(report: FileReport, column: int) -> str:
    cells = (row[column].strip() for row in report.sample if len(row) > column)
    text = " ".join(next((cell for cell in cells if cell), "").split())
    return cut(text, LONGEST_EXAMPLE)


def _taken(report: FileReport) -> Taken:
    rejects = None
    if report.rejects:
        rejects = File(report.rejects.name, "text/csv", report.rejects.read_bytes())
    return Taken(
        kind=str(report.kind),
        rows=report.rows,
        added=report.added,
        changed=report.changed,
        unchanged=report.unchanged,
        rejected=report.rejected,
        reasons=tuple(report.reasons.most_common(REASONS)),
        also=tuple(report.also.items()),
        notes=tuple(report.notes),
        undoable=undoable(report.rows),
        entry=report.entry,
        rejects=rejects,
        error=report.error,
    )
