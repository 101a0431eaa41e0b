"""How long a big file takes to import, how much memory, and whether its figures come out right.

python -m bench.importing [FILE]

The file is the order lines of a British gift shop in ../shared (UCI Online Retail, 209,029 lines);
where it is absent, lines of the same shape are made up, and no figures are compared.
"""

from __future__ import annotations

import csv
import gzip
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median

from sqlmodel import Session, select

from opsbot.bot import Bot, Incoming
from opsbot.command import collect
from opsbot.database import connect, reading
from opsbot.model import Member, Role, Workspace
from opsbot.queries.sales import totals
from opsbot.values import Period
from tests.databases import start_postgresql, stop_postgresql

ROOT = Path(__file__).parents[1]
RETAIL = ROOT.parent / "shared" / "data" / "uci_online_retail"
LINES = 209_029
HEADER = [
    "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID",
    "Country",
]  # fmt: skip
# What is known of the file: a month's orders, gross, credit notes and net, in pounds.
KNOWN = {
    (2010, 12): (1699, "823746.14", "-74789.12", "748957.02"),
    (2011, 1): (1216, "691364.56", "-131364.30", "560000.26"),
    (2011, 2): (1174, "523631.89", "-25569.24", "498062.65"),
    (2011, 3): (1665, "717639.36", "-34372.28", "683267.08"),
    (2011, 4): (1504, "537808.62", "-44601.50", "493207.12"),
    (2011, 5): (1848, "770536.02", "-47202.51", "723333.51"),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        told = Path(sys.argv[1]) if len(sys.argv) > 1 else next(RETAIL.glob("*.csv.gz"), None)
        path = told or made_up(Path(folder) / "retail.csv.gz")
        say(f"Importing {path.name} as `opsbot import` does, in a process of its own.")
        say(f"{'':24} {'seconds':>8} {'peak MB':>8}")
        for name, database in (("SQLite", sqlite), ("PostgreSQL", postgresql)):
            with database(Path(folder)) as url:
                for what in ("first", "again"):
                    seconds, peak = imported(path, url)
                    say(f"{name + ', ' + what:24} {seconds:8.1f} {peak:8.0f}")
                if path.parent == RETAIL:
                    compare(url)
                    ask(url, "sales by country in january 2011")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def imported(path: Path, url: str) -> tuple[float, float]:
    """Seconds and megabytes that an import takes, from the start of the program to its end.

    The megabytes are those of the biggest child so far; the first import is the biggest.
    """
    command = [sys.executable, "-m", "opsbot", "import", str(path), "--database", url]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return seconds, peak / (1024**2 if sys.platform == "darwin" else 1024)


def compare(url: str) -> None:
    """Each month's figures, as the bot adds them up, beside the known ones."""
    say(f"{'month':8} {'orders':>7} {'gross':>12} {'credit notes':>13} {'net':>12}")
    engine = connect(url)
    with Session(engine) as session:
        workspace = session.exec(select(Workspace)).one()
        for (year, month), known in KNOWN.items():
            after = date(year + month // 12, month % 12 + 1, 1)
            period = Period.days(date(year, month, 1), after, UTC)
            found = totals(session, workspace.id, period)["GBP"]
            told = (
                found.orders,
                str(found.gross.decimal),
                str((-found.refunds).decimal),
                str(found.net.decimal),
            )
            verdict = "as known" if told == known else f"but known are {known}"
            orders, gross, credit, net = told
            say(f"{year}-{month:02}  {orders:7} {gross:>12} {credit:>13} {net:>12}  {verdict}")
    engine.dispose()


def ask(url: str, phrase: str) -> None:
    """How long the whole way from a phrase to its reply takes, the first time and after."""
    bot = Bot(connect(url), collect())
    with reading(bot.engine) as session:
        admin = session.exec(select(Member).where(Member.role == Role.ADMIN)).one()
    taken = []
    for _ in range(9):
        start = time.perf_counter()
        reply = bot.handle(Incoming(phrase, "bench", member_id=admin.id))
        taken.append((time.perf_counter() - start) * 1000)
    bot.engine.dispose()
    say(f"“{phrase}”: first {taken[0]:.0f} ms, then median {median(taken[1:]):.0f} ms")
    say(f"  {reply}")


@contextmanager
def sqlite(folder: Path) -> Iterator[str]:
    yield f"sqlite:///{folder / 'import.sqlite3'}"


@contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """OPSBOT_TEST_PG_URL when it is set (an empty database), else a server of our own."""
    if url := os.environ.get("OPSBOT_TEST_PG_URL"):
        yield url
        return
    home = folder / "postgresql"
    home.mkdir()
    try:
        yield start_postgresql(home)
    finally:
        stop_postgresql(home)


def made_up(path: Path) -> Path:
    """Lines like the shop's: invoices of many lines, some credited, some without a customer."""
    dice = Random(1)
    goods = [(f"{n:05}A", f"ITEM {n}", f"{dice.uniform(0.2, 20):.2f}") for n in range(3500)]
    start = datetime(2010, 12, 1, 8, tzinfo=UTC)
    with gzip.open(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        left = LINES
        for number in range(536365, 10**6):
            credit = dice.random() < 0.15
            at = start + timedelta(minutes=24 * (number - 536365))
            customer = "" if dice.random() < 0.3 else f"{dice.randint(12000, 15000)}.0"
            for _ in range(min(left, dice.randint(1, 3) if credit else dice.randint(1, 44))):
                sku, title, price = dice.choice(goods)
                pieces = dice.randint(1, 24) * (-1 if credit else 1)
                name = f"{'C' * credit}{number}"
                writer.writerow(
                    [name, sku, title, pieces, f"{at:%Y-%m-%d %H:%M:%S}", price, customer, "France"]
                )
                left -= 1
            if not left:
                break
    return path


if __name__ == "__main__":
    main()
