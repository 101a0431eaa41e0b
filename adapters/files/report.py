"""What an import did, file by file, and the rows it could not take."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from adapters.files.headers import Match
from adapters.files.kinds import Kind

# Names in one remark that a person would read.
NAMES = 6
# Different reasons that are counted.
REASONS = 1_000


class ImportFailed(Exception):
    """An import that cannot even begin. The message is for the person who asked for it."""


@dataclass
class FileReport:
    """One file: what it was taken for, and what became of its records."""

    path: Path
    # How people find it: by its name, in a folder that they named by the way to it.
    name: str = ""
    kind: Kind | None = None
    matches: tuple[Match, ...] = ()
    # Columns that were not taken.
    left: tuple[str, ...] = ()
    # Other kinds that its header fits almost as well, and its first rows.
    rivals: tuple[Kind, ...] = ()
    sample: tuple[tuple[str, ...], ...] = ()
    rows: int = 0
    # Records that its rows make, as far as it was read without writing.
    records: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    # Records of other kinds that it named and that were added for it.
    also: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)
    # Names that nobody here has, by what that means for the records.
    strangers: dict[str, dict[str, None]] = field(default_factory=dict)
    rejects: Path | None = None
    # The journal's entry, where anything changed.
    entry: int | None = None
    # Why it cannot be taken; `why` leaves out what helps on the command line alone.
    error: str | None = None
    why: str = ""

    @property
    def mapping(self) -> dict[str, str]:
        """Their headers with our fields."""
        return {match.header: match.field for match in self.matches}

    @property
    def header(self) -> tuple[str, ...]:
        return (*self.mapping, *self.left)

    @property
    def touched(self) -> bool:
        """Whether anything in the database is different now."""
        return bool(self.added or self.changed or self.also)

    def counts(self) -> tuple[int, int, int, Counter[str]]:
        return self.added, self.changed, self.unchanged, self.also.copy()

    def set_counts(self, counts: tuple[int, int, int, Counter[str]]) -> None:
        self.added, self.changed, self.unchanged, self.also = counts

    def note(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)

    def stranger(self, name: str, so: str) -> None:
        """A name that nobody and nothing has, and what happened for it."""
        self.strangers.setdefault(so, {})[name] = None

    @property
    def notes(self) -> list[str]:
        """What is worth knowing about how the file was taken, in whole sentences."""
        every = list(self.remarks)
        for so, names in self.strangers.items():
            some = list(names)[:NAMES]
            more = f" and {len(names) - NAMES:,} more" if len(names) > NAMES else ""
            every.append(f"{so}: {', '.join(some)}{more}.")
        return every

    def __str__(self) -> str:
        if self.error:
            return f"{self.name} {self.error}"
        parts = [f"{self.added:,} added", f"{self.changed:,} changed"]
        parts += [f"{self.unchanged:,} unchanged"]
        if self.rejected:
            parts.append(f"{self.rejected:,} rejected")
        rows = "1 row" if self.rows == 1 else f"{self.rows:,} rows"
        said = f"{self.name}: {rows} of {self.kind}: {', '.join(parts)}"
        if self.also:
            said += f"; also {', '.join(f'{n:,} {what}' for what, n in self.also.items())} added"
        return said


@dataclass
class Report:
    """A whole import: where it went, and each file in the order it was taken."""

    files: list[FileReport] = field(default_factory=list)
    workspace_id: int | None = None
    workspace: str = ""
    currency: str = ""
    # How the workspace came to its name and currency, where it was made for this import.
    notes: list[str] = field(default_factory=list)
    skipped: list[Path] = field(default_factory=list)
    dry: bool = False

    @property
    def failed(self) -> list[FileReport]:
        return [file for file in self.files if file.error]

    @property
    def added(self) -> int:
        return sum(file.added for file in self.files)

    @property
    def changed(self) -> int:
        return sum(file.changed for file in self.files)

    @property
    def unchanged(self) -> int:
        return sum(file.unchanged for file in self.files)

    @property
    def rejected(self) -> int:
        return sum(file.rejected for file in self.files)

    def lines(self) -> Iterator[str]:
        """The report as plain text, for any terminal."""
        yield from self.notes
        for file in self.files:
            yield str(file)
            yield from (f"  {note}" for note in file.notes)
            if file.rejected:
                yield from (f"  {n:,} × {why}" for why, n in file.reasons.most_common(5))
            if file.rejects:
                yield f"  The rejected rows, with their reasons: {file.rejects}"

    def __str__(self) -> str:
        return "\n".join(self.lines())


class Rejects:
    """Rows that cannot be taken, written beside their file as they come; no file without any."""

    def __init__(self, report: FileReport, header: Sequence[str], *, dry: bool) -> None:
        self._report, self._header, self._dry = report, header, dry
        self._file: IO[str] | None = None
        self._writer: Any = None
        self._fewer = report.path.name.endswith(SUFFIX)  # its line and reason are not told twice

    def add(self, line: int, cells: Sequence[str], reason: str) -> None:
        self._report.rejected += 1
        if reason in self._report.reasons or len(self._report.reasons) < REASONS:
            self._report.reasons[reason] += 1
        if self._writer is None and not self._dry:
            self._open()
        if self._writer:
            self._writer.writerow([line, reason, *cells[2 * self._fewer :]])

    def _open(self) -> None:
        beside = Path(f"{self._report.path}{SUFFIX}")
        for path in (beside, Path.cwd() / beside.name):  # some folders may only be read
            try:
                self._file = path.open("w", encoding="utf-8", newline="")
            except OSError:
                continue
            self._report.rejects = path
            self._writer = csv.writer(self._file)
            self._writer.writerow([*OURS, *self._header[2 * self._fewer :]])
            return
        self._dry = True
        self._report.note(f"The rejected rows could not be written to {beside}.")

    def close(self) -> None:
        if self._file:
            self._file.close()


SUFFIX = ".rejected.csv"
# The first columns of a file of rejected rows. When its rows are right and it is imported, they
# are none of its records' fields.
OURS = ("line", "reason")


@contextmanager
def rejecting(report: FileReport, header: Sequence[str], *, dry: bool) -> Iterator[Rejects]:
    rejects = Rejects(report, header, dry=dry)
    try:
        yield rejects
    finally:
        rejects.close()
