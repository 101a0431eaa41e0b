"""A file as a table: whatever its encoding, delimiter and line endings are.

Nothing is kept in memory: the rows can be asked for as often as needed, and stream from the disk.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

DELIMITERS = ",;\t|"
# Enough to tell the delimiter, and to find a header under a title.
SAMPLE = 64 * 1024
CHUNK = 1024 * 1024

_GZIP = b"\x1f\x8b"
_OTHER = {
    b"PK\x03\x04": "is an Excel workbook or a zip archive; save the sheet as CSV and import that",
    b"\xd0\xcf\x11\xe0": "is an old Excel workbook; save the sheet as CSV and import that",
    b"%PDF": "is a PDF; only tables saved as CSV can be read",
    b"SQLite format 3": "is a database; only tables saved as CSV can be read",
}


class Unusable(Exception):
    """A file that cannot be taken at all. The message goes on after the file's name; the hint says
    what helps on the command line alone, and `why` is without it."""

    def __init__(self, why: str, hint: str = "") -> None:
        self.why = why
        super().__init__(f"{why} {hint}".rstrip())


class Row(NamedTuple):
    """One record of the file; `line` is where it begins, `problem` why it is none."""

    line: int
    cells: list[str]
    problem: str | None = None


@dataclass(frozen=True)
class Table:
    """A CSV file that was looked at: how it is written, and its header, duplicates numbered."""

    path: Path
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    # The first rows under the header, to recognise what they are.
    sample: tuple[tuple[str, ...], ...] = ()

    def rows(self) -> Iterator[Row]:
        """Every row that is not blank, each as wide as the header."""
        width = len(self.header)
        with _text(self.path, self.encoding) as file:
            for row in _records(_Lines(file), self.delimiter, width):
                cells = row.cells
                if row.line <= self.header_line or not (cells[0].strip() or _said(row)):
                    continue
                yield row if len(cells) == width else _fitted(row, width)


def look(path: Path) -> Table:
    """Find out how a file is written. Raises Unusable."""
    encoding = _encoding(path)
    with _text(path, encoding) as file:
        start = file.read(SAMPLE).replace("\0", "")
    if not start.strip():
        raise Unusable("is empty")
    delimiter, told = _delimiter(start)
    with _text(path, encoding) as file:
        lines = _Lines(file)
        records = _records(lines, delimiter, None)
        header = next((row for row in records if row.line > told and _said(row)), None)
        if header is None:
            raise Unusable("is empty")
        header_line = lines.done + len(
            lines.taken
        )  # its last one: a quoted name may go over several
        sample = []
        for row in records:
            if _said(row):
                sample.append(tuple(row.cells))
            if len(sample) == 20:
                break
    return Table(path, encoding, delimiter, _numbered(header.cells), header_line, tuple(sample))


def _said(row: Row) -> bool:
    return any(cell.strip() for cell in row.cells)


def _numbered(cells: list[str]) -> tuple[str, ...]:
    """Header names that are all different: "Name", "Name 2"."""
    seen: Counter[str] = Counter()
    out = []
    for cell in cells:
        name = " ".join(cell.split())
        seen[name.casefold()] += 1
        count = seen[name.casefold()]
        out.append(name if count == 1 or not name else f"{name} {count}")
    return tuple(out)


def _fitted(row: Row, width: int) -> Row:
    """A row as wide as the header; cells that spreadsheets leave out at its end are empty."""
    extra = row.cells[width:]
    if row.problem or len(row.cells) == width:
        return row
    if any(cell.strip() for cell in extra):
        problem = f"it has {len(row.cells)} cells, but the header only {width}"
        return Row(row.line, row.cells, problem)
    return Row(row.line, [*row.cells[:width], *[""] * (width - len(row.cells))])


# -- records ----------------------------------------------------------------------------------


class _Lines:
    """The lines of a file, with those of the row at hand remembered, to take them back."""

    def __init__(self, file: Iterable[str]) -> None:
        self._file = iter(file)
        self._back: list[str] = []
        self.taken: list[str] = []
        self.done = 0  # lines of the rows before
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        taken, back = self.taken, self._back
        while True:
            line = back.pop() if back else next(self._file, None)
            if line is None:
                self.ended = True
                return
            if "\0" in line:  # broken exports leave these in
                line = line.replace("\0", "")
            taken.append(line)
            yield line

    def next_row(self) -> None:
        self.done += len(self.taken)
        self.taken.clear()

    def give_back(self) -> str:
        """Keep only the first of the lines taken, and return it."""
        first, *others = self.taken
        self._back += reversed(others)
        del self.taken[1:]
        self.ended = False
        return first


def _records(lines: _Lines, delimiter: str, width: int | None) -> Iterator[Row]:
    """Rows as they stand, the empty lines among them left out. A quotation mark that is never
    closed spoils its own line only. `width` is None while the header is still to be found."""
    reader = _reader(lines, delimiter)
    taken = lines.taken
    while True:
        lines.next_row()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a cell longer than any should be
            cells = None
        alone = len(taken) == 1 and not lines.ended
        if cells is not None and (alone or not _runs_away(lines, cells, width, delimiter)):
            if cells:
                yield Row(lines.done + 1, cells)
            continue
        spoilt = lines.give_back().rstrip("\r\n").split(delimiter)
        yield Row(lines.done + 1, spoilt, "a quotation mark is opened and not closed")
        reader = _reader(lines, delimiter)


def _reader(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=True)


def _runs_away(lines: _Lines, cells: list[str], width: int | None, delimiter: str) -> bool:
    """Whether a quoted cell swallowed the lines after it, which are rows of their own."""
    if lines.ended:
        return True
    if width is None or len(cells) == width:
        return False
    rows = [next(_reader([line], delimiter), []) for line in lines.taken[1:]]
    return len(cells) > width or all(len(row) == width for row in rows[:-1] or rows)


def picking(columns: Sequence[int]) -> Callable[[list[str]], tuple[str, ...]]:
    """A quick way to some cells of a row; they come as a tuple, however many they are."""
    if len(columns) > 1:
        return itemgetter(*columns)
    return lambda cells: tuple(cells[column] for column in columns)


# -- bytes and text ---------------------------------------------------------------------------


@contextmanager
def _bytes(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as file:
            if file.read(2) != _GZIP:
                file.seek(0)
                yield file
                return
            file.seek(0)
            with gzip.open(file) as packed:
                yield cast(BinaryIO, packed)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Unusable(f"is damaged: the packed data cannot be read ({error})") from error
    except OSError as error:
        raise Unusable(f"cannot be read: {error.strerror or error}") from error


@contextmanager
def _text(path: Path, encoding: str) -> Iterator[io.TextIOWrapper]:
    with _bytes(path) as file:
        yield io.TextIOWrapper(file, encoding, errors="replace", newline="")


def _encoding(path: Path) -> str:
    """UTF-8 or UTF-16 if it is that, else what Western Windows and its older programs write."""
    with _bytes(path) as file:
        start = file.read(4096)
        for magic, why in _OTHER.items():
            if start.startswith(magic):
                raise Unusable(why)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if sixteen := _bare_utf16(start):
            return sixteen
        if start.count(0) > len(start) // 10:
            raise Unusable("is not a text file; only tables saved as CSV can be read")
        if start.lstrip(codecs.BOM_UTF8).lstrip()[:1] in (b"{", b"[", b"<"):
            raise Unusable("is not a table (it looks like JSON, XML or HTML); save it as CSV")
        return _eight_bit(start, file)


def _bare_utf16(start: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of a Western header is 0."""
    even, odd = start[0:64:2], start[1:64:2]
    if odd.count(0) > 0.7 * len(odd) and not even.count(0):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and not odd.count(0):
        return "utf-16-be"
    return None


def _eight_bit(start: bytes, file: BinaryIO) -> str:
    could_be = {name: codecs.getincrementaldecoder(name)() for name in ("utf-8-sig", "cp1252")}
    chunk = start
    while could_be:
        for name, decoder in list(could_be.items()):
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError:
                del could_be[name]
        if not chunk:
            break
        chunk = file.read(CHUNK)
    return next(iter(could_be), "latin-1")


def _delimiter(start: str) -> tuple[str, int]:
    """The delimiter, and how many lines at the top only name it ("sep=;", as Excel has it)."""
    first = start.lstrip("\r\n").split("\n", 1)[0].strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], len(start) - len(start.lstrip("\n")) + 1
    return max(DELIMITERS, key=lambda one: _columns(start, one)), 0


def _columns(start: str, delimiter: str) -> float:
    """How well a delimiter cuts the sample: the header's columns, by how many rows have as many."""
    records = _records(_Lines(io.StringIO(start, newline="")), delimiter, None)
    widths = [len(row.cells) for row in islice(filter(_said, records), 40)]
    if not widths:
        return 0
    return (widths[0] - 1) * (0.5 + widths.count(widths[0]) / len(widths))
