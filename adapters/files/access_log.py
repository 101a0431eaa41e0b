"""Web-server access logs, as Apache and nginx write them: how many bytes were sent on each day.

The common and the combined format, also with a host in front, as text or compressed. A log is read
in pieces, so that its size does not matter, and known again by what it begins with: wherever it was
moved to, whatever it is called now, and whether it was compressed meanwhile.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import re
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from hashlib import blake2b
from pathlib import Path
from typing import IO, Any, NamedTuple

PIECE = 1 << 20
# No server writes a longer line: such a file is something else.
LONGEST = 1 << 20
EXAMPLES = 3

_LINE = re.compile(
    rb"^[^\[\n]*+\[(\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d):\d\d ([+-]\d{4})\] "
    rb'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+" (?:\d{3}|-) (?:(\d{1,13})|-)(?: [^\n]*+|\r)?$',
    re.MULTILINE,
)
_EMPTY = re.compile(rb"^[ \t]*\r?$", re.MULTILINE)
_UNPACKED: dict[bytes, Callable[[IO[bytes]], Any]] = {
    b"\x1f\x8b": lambda raw: gzip.GzipFile(fileobj=raw),
    b"BZ": bz2.BZ2File,
    b"\xfd7": lzma.LZMAFile,
}
_DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError)


class NoLog(Exception):
    """A file that cannot be counted. The message says why."""


class Mark(NamedTuple):
    """How far a log was counted: so many bytes, which had this digest."""

    length: int
    digest: str


@dataclass(slots=True)
class Day:
    """What a day's lines add up to, and the minute of the latest."""

    amount: int
    last: datetime


@dataclass(slots=True)
class Count:
    """What came of the lines of one log that were not counted before."""

    lines: int = 0
    malformed: int = 0
    examples: list[int] = field(default_factory=list)  # numbers of the first malformed lines
    days: dict[date, Day] = field(default_factory=dict)
    size: int = 0  # bytes of the log that were new
    known: int = 0  # bytes that were counted before
    unfinished: bool = False  # a last line that is still being written
    mark: Mark | None = None

    @property
    def amount(self) -> int:
        return sum(day.amount for day in self.days.values())


# -- known again ------------------------------------------------------------------------------


def head(path: Path) -> str | None:
    """What a log is known by: the digest of its first line; None while it has none."""
    packed = _is_packed(path)
    with _opened(path) as file:
        line = file.readline(LONGEST)
        return _digest(line) if _is_whole(line, packed) else None


def known(path: Path, marks: Mapping[str, Sequence[Mark]]) -> int:
    """How many bytes at its beginning were counted before. `marks` are those of the logs that begin
    with a line of that digest. A log may hold several of them, one after the other."""
    position = 0
    while more := _known_at(path, position, marks):
        position += more
    return position


def _known_at(path: Path, position: int, marks: Mapping[str, Sequence[Mark]]) -> int:
    packed = _is_packed(path)
    with _opened(path) as file:
        file.seek(position)
        line = file.readline(LONGEST)
        if not _is_whole(line, packed):
            return 0
        seen, length, matching = blake2b(line, digest_size=16), len(line), 0
        candidates = sorted(marks.get(_digest(line), ()))
        for mark in candidates:
            while length < mark.length and (piece := file.read(min(PIECE, mark.length - length))):
                seen.update(piece)
                length += len(piece)
            if (length, seen.hexdigest()) == mark:
                matching = mark.length
        if candidates and not matching and length < candidates[-1].length:
            # It is shorter than what was counted of it, as an older copy would be.
            return length
        return matching


def _is_whole(line: bytes, packed: bool) -> bool:
    """Whether a line is there to its end: nobody writes on in a packed log."""
    return line.endswith(b"\n") or (packed and bool(line))


def _digest(line: bytes) -> str:
    return blake2b(line, digest_size=16).hexdigest()


# -- counting ---------------------------------------------------------------------------------


def count(path: Path, zone: tzinfo, start: int = 0) -> Count:
    """Add up a log from a byte on, which begins a line. Days are those of the zone. Raises NoLog
    for what is none, and where nothing of it could be read."""
    found, seen = Count(known=start), blake2b(digest_size=16)
    sums = _Sums(zone)
    position = number = 0
    packed = _is_packed(path)
    with _opened(path) as file:
        for lines in _whole_lines(file):
            if not lines.endswith(b"\n") and not packed:
                found.unfinished = True
                break
            seen.update(lines)
            new = lines[max(0, start - position) :]
            before = number + lines.count(b"\n", 0, len(lines) - len(new))
            number += lines.count(b"\n")
            position += len(lines)
            if new:
                _add(found, sums, new, before)
    found.size = max(0, position - start)
    found.days, lost = sums.days()
    found.malformed += lost
    found.mark = Mark(position, seen.hexdigest())
    if found.lines and found.malformed == found.lines:
        raise NoLog("none of its lines is one of an access log")
    return found


def _add(found: Count, sums: _Sums, lines: bytes, before: int) -> None:
    """Count whole lines; `before` is the number of the line before them."""
    fine = _LINE.findall(lines)
    sums.add(fine)
    written = lines.count(b"\n") + (not lines.endswith(b"\n"))
    if written != len(fine):
        written -= len(_EMPTY.findall(lines)) - lines.endswith(b"\n")
    found.lines += written
    if written == len(fine):
        return
    found.malformed += written - len(fine)
    for number, line in enumerate(lines.splitlines(), start=before + 1):
        if len(found.examples) == EXAMPLES:
            return
        if not _LINE.match(line) and not _EMPTY.match(line):
            found.examples.append(number)


class _Sums:
    """Bytes by the minute as the log writes it: a date is worked out once for all of its lines."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._bytes: defaultdict[tuple[bytes, bytes], int] = defaultdict(int)
        self._lines: defaultdict[tuple[bytes, bytes], int] = defaultdict(int)
        self._days: dict[date, Day] = {}
        self._lost = 0

    def add(self, lines: Sequence[tuple[bytes, bytes, bytes]]) -> None:
        minute, offset = lines[0][:2] if lines else (b"", b"")
        amount = first = 0
        # Lines of one minute follow each other: few of them need a look into a table.
        for i, (at, behind, size) in enumerate(lines):
            if at != minute or behind != offset:
                self._note(minute, offset, amount, i - first)
                minute, offset, amount, first = at, behind, 0, i
            if size:
                amount += int(size)
        self._note(minute, offset, amount, len(lines) - first)
        if len(self._bytes) > 10_000:
            self._settle()

    def _note(self, minute: bytes, offset: bytes, amount: int, lines: int) -> None:
        if lines:
            self._bytes[minute, offset] += amount
            self._lines[minute, offset] += lines

    def days(self) -> tuple[dict[date, Day], int]:
        """The days, and how many lines were of none, such as the 31st of February."""
        self._settle()
        return self._days, self._lost

    def _settle(self) -> None:
        for (minute, offset), amount in self._bytes.items():
            try:
                written = f"{minute.decode()} {offset.decode()}"
                at = datetime.strptime(written, "%d/%b/%Y:%H:%M %z").astimezone(UTC)
                day = at.astimezone(self._zone).date()
            except (ValueError, OverflowError):
                self._lost += self._lines[minute, offset]
                continue
            if one := self._days.get(day):
                one.amount += amount
                one.last = max(one.last, at)
            else:
                self._days[day] = Day(amount, at)
        self._bytes.clear()
        self._lines.clear()


# -- files ------------------------------------------------------------------------------------


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """A log to read, unpacked. Raises NoLog where that cannot be done, also while it is read."""
    try:
        with path.open("rb") as raw:
            opener = _UNPACKED.get(raw.read(2))
            raw.seek(0)
            if opener is None:
                yield raw
                return
            with opener(raw) as file:
                yield file
    except _DAMAGED as why:
        if isinstance(why, OSError) and why.strerror:
            raise NoLog(f"it cannot be read: {why.strerror}") from why
        raise NoLog("its compressed data are damaged or end too early") from why


def _is_packed(path: Path) -> bool:
    """Whether a file is compressed: then nobody writes on in it."""
    with suppress(OSError), path.open("rb") as raw:
        return raw.read(2) in _UNPACKED
    return False


def _whole_lines(file: IO[bytes]) -> Iterator[bytes]:
    """A file in pieces that end with a line; the last may lack its end. Raises NoLog for a line
    without end: what is kept of a file is never more than a piece and a line."""
    rest = b""
    while piece := file.read(PIECE):
        end = piece.rfind(b"\n") + 1
        if end:
            yield rest + piece[:end]
            rest = piece[end:]
        else:
            rest += piece
        if len(rest) > LONGEST:
            raise NoLog("it has a line of more than a megabyte")
    if rest:
        yield rest
