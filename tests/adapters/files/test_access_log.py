"""Access logs: their lines, and that none is ever counted twice."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from adapters.files import access_log
from adapters.files.access_log import Mark, NoLog
from adapters.files.ingest import Taken, ingest
from opsbot.database import connect
from opsbot.model import UsageDay, Workspace
from opsbot.model.connect import Cursor
from opsbot.setup import new_workspace

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
COMMON = '192.0.2.7 - - [{at}] "GET /tea HTTP/1.1" 200 {size}'


def line(size: int | str = 100, at: str = "05/Mar/2026:13:55:36 +0000", form: str = COMMON) -> str:
    return form.format(size=size, at=at) + "\n"


def lines(count: int, first: int = 0) -> str:
    """Lines of which no two are alike: one every half hour, of 1, 2, 3 … bytes."""
    start = datetime(2026, 3, 1, tzinfo=UTC)
    moments = [start + timedelta(minutes=30 * n) for n in range(first, first + count)]
    return "".join(
        line(n, f"{at:%d/%b/%Y:%H:%M:%S +0000}") for n, at in enumerate(moments, start=first + 1)
    )


def count(tmp_path: Path, text: str | bytes, zone: str = "UTC") -> access_log.Count:
    path = tmp_path / "access.log"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return access_log.count(path, ZoneInfo(zone))


# -- lines ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    [
        COMMON,
        COMMON + ' "https://shop.test/" "Mozilla/5.0 (X11)"',
        COMMON + ' "-" "a \\"quoted\\" agent" 0.012 extra',
        "shop.test:443 " + COMMON,
        '2001:db8::1 - sam [{at}] "POST /tea?q=\\"x\\" HTTP/2.0" 200 {size} "-" "-"',
        '192.0.2.7 - - [{at}] "\\x16\\x03\\x01" 400 {size} "-" "-"',
        '192.0.2.7 - - [{at}] "" 408 {size}',
        '192.0.2.7 - - [{at}] "-" 408 {size}',
        COMMON + "\r",
    ],
)
def test_every_usual_form_of_a_line_is_read(tmp_path: Path, form: str) -> None:
    found = count(tmp_path, line(1234, form=form))
    assert (found.lines, found.malformed, found.amount) == (1, 0, 1234)


def test_an_answer_without_a_body_is_a_line_of_nothing(tmp_path: Path) -> None:
    found = count(tmp_path, line("-") + line(5))
    assert (found.lines, found.malformed, found.amount) == (2, 0, 5)


@pytest.mark.parametrize(
    "bad",
    [
        "hello",
        '192.0.2.7 - - [05/Mar/2026:13:55:36 +0000] "GET /tea HTTP/1.1" 200',
        '192.0.2.7 - - [05/Mar/2026:13:55:36 +0000] "GET /tea HTTP/1.1" 200 -5',
        '192.0.2.7 - - [05/Mar/2026:13:55:36 +0000] "GET /tea HTTP/1.1" 200 12abc',
        '192.0.2.7 - - [05/Mar/2026 13:55:36] "GET /tea HTTP/1.1" 200 5',
        '192.0.2.7 - - [31/Feb/2026:13:55:36 +0000] "GET /tea HTTP/1.1" 200 5',
        '192.0.2.7 - - [05/Mai/2026:13:55:36 +0000] "GET /tea HTTP/1.1" 200 5',
        '192.0.2.7 - - [05/Mar/2026:13:55:36 +0000] "GET /tea 200 5',
        '192.0.2.7 - - [05/Mar/2026:13:55:36 +0000] "GET /" 200 99999999999999999999999',
    ],
)
def test_a_line_that_cannot_be_read_is_counted_as_such(tmp_path: Path, bad: str) -> None:
    found = count(tmp_path, line(5) + bad + "\n" + "\n" + line(6))
    assert (found.lines, found.malformed, found.amount) == (3, 1, 11)


def test_the_first_malformed_lines_are_named(tmp_path: Path) -> None:
    found = count(tmp_path, line() + "\nbad\n" + line() + "bad\nbad\nbad\n")
    assert found.examples == [3, 5, 6]
    assert found.malformed == 4


def test_what_is_no_log_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoLog, match="none of its lines"):
        count(tmp_path, "number,date\n1,2026-03-05\n")
    with pytest.raises(NoLog, match="more than a megabyte"):
        count(tmp_path, b"\0" * 3_000_000)


def test_an_empty_log_is_nothing_new(tmp_path: Path) -> None:
    found = count(tmp_path, "")
    assert (found.lines, found.days, found.size) == (0, {}, 0)


def test_days_are_those_of_the_shop_wherever_the_server_is(tmp_path: Path) -> None:
    text = line(1, "05/Mar/2026:23:30:00 +0000") + line(2, "05/Mar/2026:23:30:00 -0500")
    assert {day: one.amount for day, one in count(tmp_path, text).days.items()} == {
        date(2026, 3, 5): 1,
        date(2026, 3, 6): 2,
    }
    in_berlin = count(tmp_path, text, "Europe/Berlin").days
    assert {day: one.amount for day, one in in_berlin.items()} == {date(2026, 3, 6): 3}
    assert in_berlin[date(2026, 3, 6)].last == datetime(2026, 3, 6, 4, 30, tzinfo=UTC)


def test_a_log_larger_than_a_piece_is_counted_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = count(tmp_path, lines(200))
    monkeypatch.setattr(access_log, "PIECE", 37)
    assert count(tmp_path, lines(200)) == whole


# -- each line once ---------------------------------------------------------------------------


class Shop:
    """A workspace and a folder of logs."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine, self.folder = engine, folder
        with Session(engine) as session:
            self.id = new_workspace(session, name="Teahouse", currency="USD").id
            session.commit()

    def log(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def ingest(self, *paths: Path) -> list[Taken]:
        return ingest(self.engine, self.id, paths, NOW)

    @property
    def days(self) -> dict[date, tuple[int, datetime]]:
        with Session(self.engine) as session:
            rows = session.exec(select(UsageDay).where(UsageDay.workspace_id == self.id))
            return {row.day: (row.amount, row.last_at) for row in rows}

    @property
    def total(self) -> int:
        return sum(amount for amount, _ in self.days.values())


@pytest.fixture
def shop(database: Engine, tmp_path: Path) -> Shop:
    return Shop(database, tmp_path)


def added(count: int) -> int:
    """What `lines(count)` add up to."""
    return count * (count + 1) // 2


def test_the_same_log_twice_changes_nothing(shop: Shop) -> None:
    path = shop.log("access.log", lines(100))
    assert shop.ingest(path)[0].count.lines == 100
    assert shop.total == added(100)
    (again,) = shop.ingest(path)
    assert (again.count.lines, again.count.size) == (0, 0)
    assert shop.total == added(100)


def test_of_a_log_that_grew_only_the_new_lines_count(shop: Shop) -> None:
    shop.ingest(shop.log("access.log", lines(60)))
    (grown,) = shop.ingest(shop.log("access.log", lines(100)))
    assert grown.count.lines == 40
    assert shop.total == added(100)


def test_a_line_that_is_being_written_waits_for_its_end(shop: Shop) -> None:
    text = lines(10)
    (first,) = shop.ingest(shop.log("access.log", text[:-4]))
    assert (first.count.lines, first.count.unfinished) == (9, True)
    shop.ingest(shop.log("access.log", text))
    assert shop.total == added(10)


def test_a_packed_log_has_no_line_that_waits(shop: Shop) -> None:
    for text in (lines(1).rstrip(), lines(7).rstrip()):
        path = shop.log("access.log.gz", gzip.compress(text.encode()))
        before = shop.total
        assert shop.ingest(path)[0].count.unfinished is False
        shop.ingest(path)
        assert shop.total == before + added(text.count("\n") + 1)


def test_a_log_that_is_rotated_while_it_is_counted_is_looked_at_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shop.log("access.log", lines(50))
    shop.ingest(path)
    shop.log("access.log", lines(60))
    known = access_log.known
    rotated: list[Path] = []

    def slowly(log: Path, marks: Mapping[str, Sequence[Mark]]) -> int:
        found = known(log, marks)
        if not rotated:
            rotated.append(log.rename(shop.folder / "access.log.1"))
            shop.log("access.log", lines(90, first=60))
        return found

    monkeypatch.setattr(access_log, "known", slowly)
    shop.ingest(path)
    shop.ingest(*rotated)
    assert shop.total == added(150)


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("access.log.1", bytes),
        ("access.log.1.gz", gzip.compress),
        ("access.log.1.bz2", bz2.compress),
        ("access.log.1.xz", lzma.compress),
        ("renamed and packed", gzip.compress),
    ],
)
def test_a_rotated_log_goes_on_where_it_was(
    shop: Shop, name: str, pack: Callable[[bytes], bytes]
) -> None:
    shop.ingest(shop.log("access.log", lines(60)))
    rotated = shop.log(name, pack(lines(100).encode()))
    fresh = shop.log("access.log", lines(20, first=100))
    shop.ingest(rotated, fresh)
    shop.ingest(fresh, rotated)
    assert shop.total == added(120)


def test_a_copy_beside_its_original_is_counted_once(shop: Shop) -> None:
    plain = shop.log("access.log.1", lines(50))
    packed = shop.log("access.log.1.gz", gzip.compress(lines(50).encode()))
    shop.ingest(plain, packed)
    assert shop.total == added(50)


def test_logs_put_together_are_the_logs_that_were_counted(shop: Shop) -> None:
    shop.ingest(shop.log("a", lines(30)), shop.log("b", lines(40, first=30)))
    (whole,) = shop.ingest(shop.log("all", lines(100)))
    assert whole.count.lines == 30
    assert shop.total == added(100)
    shop.ingest(shop.folder / "a", shop.folder / "b", shop.folder / "all")
    assert shop.total == added(100)


def test_an_older_copy_of_a_log_adds_nothing(shop: Shop) -> None:
    shop.ingest(shop.log("access.log", lines(100)))
    shop.ingest(shop.log("backup.log", lines(40)))
    assert shop.total == added(100)


def test_two_servers_logs_that_begin_alike_are_two_logs(shop: Shop) -> None:
    first, second = line(7) + lines(50), line(7) + lines(80, first=200)
    shop.ingest(shop.log("one", first))
    shop.ingest(shop.log("two", second))
    before = shop.total
    assert before == added(50) + added(280) - added(200) + 14
    shop.ingest(shop.log("one", first + lines(10, first=50)), shop.log("two", second))
    assert shop.total == before + added(60) - added(50)


def test_two_workspaces_count_for_themselves(shop: Shop) -> None:
    path = shop.log("access.log", lines(10))
    shop.ingest(path)
    other = Shop(shop.engine, shop.folder)
    other.ingest(path)
    assert shop.total == other.total == added(10)


@pytest.mark.parametrize("broken", ["half", "flipped"])
def test_a_damaged_log_is_not_counted_at_all_and_the_others_are(shop: Shop, broken: str) -> None:
    packed = bytearray(gzip.compress(lines(5000).encode()))
    if broken == "half":
        del packed[len(packed) // 2 :]
    else:
        packed[len(packed) // 2] ^= 0xFF
    bad, good = shop.log("access.log.2.gz", bytes(packed)), shop.log("access.log", lines(10))
    first, second = shop.ingest(bad, good)
    assert first.error == "its compressed data are damaged or end too early"
    assert second.error is None
    assert shop.total == added(10)


def test_a_log_that_is_not_there_is_told(shop: Shop) -> None:
    (missing,) = shop.ingest(shop.folder / "nope.log")
    assert missing.error == "it cannot be read: No such file or directory"
    (folder,) = shop.ingest(shop.folder)
    assert folder.error == "it cannot be read: Is a directory"


def test_a_log_that_somebody_else_counts_meanwhile_is_looked_at_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shop.log("access.log", lines(50))
    count, calls = access_log.count, []

    def slowly(log: Path, zone: ZoneInfo, start: int = 0) -> access_log.Count:
        calls.append(start)
        if len(calls) == 1:  # another process is quicker
            ingest(shop.engine, shop.id, [log], NOW)
        return count(log, zone, start)

    monkeypatch.setattr(access_log, "count", slowly)
    shop.ingest(path)
    assert shop.total == added(50)
    assert len(calls) == 3


def test_one_bookmark_is_kept_for_a_log_however_often_it_grows(shop: Shop) -> None:
    for size in (10, 20, 30):
        shop.ingest(shop.log("access.log", lines(size)))
    with Session(shop.engine) as session:
        assert len(session.exec(select(Cursor)).all()) == 1


# -- any way of rotating ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def memory() -> Iterator[Engine]:
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    yield engine
    engine.dispose()


@settings(deadline=None, max_examples=50)
@given(
    cuts=st.lists(st.integers(1, 60), max_size=6, unique=True).map(sorted),
    looks=st.sets(st.integers(0, 59), max_size=8),
    packed=st.lists(st.booleans(), min_size=7, max_size=7),
)
def test_however_a_log_is_rotated_its_lines_count_once(
    memory: Engine, cuts: list[int], looks: set[int], packed: list[bool]
) -> None:
    """A server writes sixty lines; now and then the log is rotated, and rotated ones packed; now
    and then somebody ingests all there is. In the end it is as if the whole were ingested once."""
    written = lines(60).splitlines(keepends=True)
    with TemporaryDirectory() as folder:
        shop, whole = Shop(memory, Path(folder)), Shop(memory, Path(folder))
        current = ""
        rotated: list[Path] = []
        for number, one in enumerate(written):
            if number in cuts:
                text, current = current.encode(), ""
                pack = gzip.compress if packed[len(rotated)] else bytes
                rotated.append(shop.log(f"access.log.{len(rotated)}", pack(text)))
            current += one
            if number in looks:
                shop.ingest(*rotated, shop.log("access.log", current))
        shop.ingest(shop.log("access.log", current), *rotated)
        whole.ingest(whole.log("whole.log", "".join(written)))
        assert shop.days == whole.days


def test_a_workspace_knows_its_zone(shop: Shop) -> None:
    with Session(shop.engine) as session:
        session.get_one(Workspace, shop.id).timezone = "Asia/Tokyo"
        session.commit()
    shop.ingest(shop.log("access.log", line(3, "05/Mar/2026:16:00:00 +0000")))
    assert list(shop.days) == [date(2026, 3, 6)]
