"""How long the demo takes to make, on both databases: python -m bench.demo

The first run of each pays for what SQLAlchemy prepares once a process, as a person's first does.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlmodel import SQLModel, func, select

from opsbot.database import writing
from opsbot.demo import fill
from tests.databases import (
    Databases,
    Postgresql,
    Sqlite,
    folder_for_postgresql,
    opened,
    start_postgresql,
    stop_postgresql,
)

RUNS = 3
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def main() -> None:
    say(f"{'database':<12}{'run':>4}{'rows':>8}{'fill':>10}{'commit':>10}{'in all':>10}")
    with TemporaryDirectory() as folder:
        measure("SQLite", Sqlite(Path(folder)))
    with postgresql() as server:
        measure("PostgreSQL", server)


def measure(name: str, databases: Databases) -> None:
    for run in range(1, RUNS + 1):
        with databases.with_tables() as url, opened(url) as engine, writing(engine) as session:
            start = perf_counter()
            fill(session, NOW)
            filled = perf_counter()
            session.commit()
            done = perf_counter()
            rows = sum(
                session.scalar(select(func.count()).select_from(table)) or 0
                for table in SQLModel.metadata.sorted_tables
            )
        times = "".join(f"{t:>8.2f} s" for t in (filled - start, done - filled, done - start))
        say(f"{name:<12}{run:>4}{rows:>8,}{times}")


@contextmanager
def postgresql() -> Iterator[Postgresql]:
    """The server of OPSBOT_TEST_PG_URL, else one of our own for as long as this takes."""
    if url := os.environ.get("OPSBOT_TEST_PG_URL"):
        server = Postgresql(url, prefix="opsbot_bench")
        yield server
        server.close()
        return
    folder = folder_for_postgresql()
    try:
        server = Postgresql(start_postgresql(folder), prefix="opsbot_bench")
        yield server
        server.close()
    finally:
        stop_postgresql(folder)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
