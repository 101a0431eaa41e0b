"""Files that people hand over: what the bot asks of whoever can read them, and what undo does with
what was imported. The reading itself is an adapter's (`adapters/files`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlmodel import Session, col, select

from opsbot.model import ExternalId, JournalChange, JournalEntry
from opsbot.reply import File

# A file in a chat may be so big, in bytes; it is what Telegram lets bots download.
LARGEST = 20_000_000
# Where the importer notes what files call our records.
SOURCE = "file"
# So many values in one IN (…): databases have limits.
CHUNK = 500


@dataclass(frozen=True, slots=True)
class By:
    """The member who hands a file over, where, and how the journal calls it."""

    member_id: int
    surface: str
    channel: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column that was understood: its header, the field it is taken for, and its first cell that
    is not empty. `guessed` where the name is only alike."""

    header: str
    field: str
    example: str
    guessed: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file was taken for. Nothing is written yet."""

    kind: str
    rivals: tuple[str, ...]  # what its header fits almost as well
    rows: int
    records: int
    rejected: int  # rows
    reasons: tuple[tuple[str, int], ...]  # why rows were rejected, the most frequent first
    columns: tuple[Column, ...]
    left: tuple[str, ...]  # columns that are not taken
    notes: tuple[str, ...]
    undoable: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file. `error` where it stopped half way."""

    kind: str
    rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    reasons: tuple[tuple[str, int], ...]
    also: tuple[tuple[str, int], ...]  # records of other kinds that were added for it
    notes: tuple[str, ...]
    undoable: bool
    entry: int | None = None  # in the journal, where anything changed
    rejects: File | None = None  # the rejected rows with their reasons
    error: str | None = None


class Importer(Protocol):
    """Reads files into workspaces, in transactions of its own: the caller has none open."""

    def look(self, file: File, workspace_id: int, kind: str | None) -> Seen:
        """Read all of it, and write nothing. May be Refused."""

    def take(self, file: File, workspace_id: int, kind: str | None, by: By) -> Taken:
        """Take its rows. The same file twice changes nothing. May be Refused."""


def forget_marks(session: Session, entry: JournalEntry, changes: Sequence[JournalChange]) -> None:
    """After an import was taken back: let the same file be taken again, as if never before."""
    source = str(entry.slots.get("source", ""))
    gone = {(_kind(one.table), one.record_id) for one in changes if one.before is None}
    for kind, ids in dict(entry.slots.get("marks", {})).items():
        for row in _marked(session, entry.workspace_id, kind, ids):
            if (kind, row.record_id) in gone:
                session.delete(row)
            else:
                marks = (row.fingerprint or "").split()
                row.fingerprint = " ".join(m for m in marks if not m.startswith(f"{source}:"))


def _kind(table: str) -> str:
    return table.replace("_", "")


def _marked(
    session: Session, workspace_id: int, kind: str, ids: Sequence[int]
) -> Iterator[ExternalId]:
    for start in range(0, len(ids), CHUNK):
        yield from session.exec(
            select(ExternalId).where(
                ExternalId.workspace_id == workspace_id,
                ExternalId.source == SOURCE,
                ExternalId.kind == kind,
                col(ExternalId.record_id).in_(ids[start : start + CHUNK]),
            )
        ).all()
