"""What names cost in a workspace with 100,000 records of each kind that is called by one.

    ./dev bench names

CPU time of one thread. Memory is measured in a process of its own: what the resident set grows by
while the names are read, and what Python and numpy have allocated for them when they are.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import thread_time, thread_time_ns
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, col, func, select

from adapters import files
from bench import table
from bench._many import COUNT, NOW, lay_over
from bench.demo import postgresql
from bench.phrases import OWN, scored
from opsbot import journal
from opsbot.access import person
from opsbot.command import Registry, collect
from opsbot.database import reading, writing
from opsbot.language.names import Names, follow, load, words_of
from opsbot.model import Contact, Customer, Deal, JournalEntry, Member, Organisation, Product, Role
from opsbot.parsing import Parser
from tests.databases import Databases, Sqlite, opened

SAMPLES = 300
# The records are laid over this world. Its first phrases warm up, the second are measured.
BIKES = OWN / "bikes"


def main() -> None:
    """Measure reading, finding and following on both databases, and whole phrases."""
    with TemporaryDirectory() as folder:
        measure("SQLite", Sqlite(Path(folder)), phrases=True)
    with postgresql() as server:
        measure("PostgreSQL", server, phrases=False)


def measure(name: str, databases: Databases, *, phrases: bool) -> None:
    """Print what names cost on a database; finding and phrases are the same on all."""
    with databases.with_tables() as url, opened(url) as engine:
        files.run(engine, [BIKES / "world"])
        with writing(engine) as session:
            speaker = session.exec(select(Member).where(Member.role == Role.ADMIN)).first()
            assert speaker is not None
            admin, workspace = speaker.id, speaker.workspace_id
        if phrases:
            registry = collect()
            said = [(f"{name}, bikes alone", *understanding(engine, admin, registry))]
        with writing(engine) as session:
            lay_over(session, workspace)
            session.commit()
        read(name, url, workspace)
        with reading(engine) as session:
            names = load(session, workspace)
        if phrases:
            finding(names, Said(engine, workspace))
        following(name, engine, workspace, names)
        if phrases:
            said.append((f"{name}, 5 x {COUNT:,}", *understanding(engine, admin, registry)))
            columns = ("names", "phrases", "µs", "99th percentile", "of it names",
                       "99th percentile", "right %", "wrong writes")  # fmt: skip
            table("Understanding a phrase about bikes", columns, said)


def read(name: str, url: str, workspace: int) -> None:
    """Print how long reading all names takes, and how much memory they need."""

    def measured(how: str) -> dict[str, float]:
        command = [sys.executable, "-m", "bench.names", how, url, str(workspace)]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        figures: dict[str, float] = json.loads(out)
        return figures

    plain, traced = measured("plain"), measured("traced")
    row = (f"{plain['seconds']:.2f}", f"{traced['held']:.1f}", f"{plain['resident']:.1f}",
           f"{plain['numpy']:.1f}")  # fmt: skip
    columns = ("s", "MB allocated", "MB resident", "MB of numpy's own")
    table(f"All names of 5 x {COUNT:,} records, {name}", columns, [row])


def read_once(how: str, url: str, workspace: int) -> dict[str, float]:
    """What reading costs in this process."""
    with opened(url) as engine, reading(engine) as session:
        session.exec(select(Member)).all()
        before = resident()
        import numpy  # noqa: F401 - it is measured

        ready = resident()
        if how == "traced":
            tracemalloc.start()
        start = thread_time()
        names = load(session, workspace)
        seconds = thread_time() - start
        held = tracemalloc.get_traced_memory()[0] if how == "traced" else 0
    assert names.all("deal", limit=1)
    grown = resident() - ready
    return {"seconds": seconds, "held": held / 1e6, "resident": grown, "numpy": ready - before}


def resident() -> float:
    """This process's memory in MB."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096 / 1e6


class Said:
    """What people may type for the records of a workspace."""

    def __init__(self, engine: Engine, workspace: int) -> None:
        self.dice = random.Random(11)
        self.labels: dict[str, list[str]] = {}
        with Session(engine) as session:
            for kind in (Customer, Contact, Product, Organisation, Deal):
                newest = session.exec(select(func.max(kind.id))).one() or 0
                ids = [newest - i for i in self.dice.sample(range(COUNT), 3_000)]
                some = select(kind).where(kind.workspace_id == workspace, col(kind.id).in_(ids))
                self.labels[kind.__name__.lower()] = [one.label for one in session.exec(some)]
            mails = select(Customer.email).where(col(Customer.email).is_not(None))
            self.emails = [mail or "" for mail in session.exec(mails.limit(SAMPLES))]

    def name(self, kind: str) -> str:
        return self.dice.choice(self.labels[kind])

    def slipped(self, name: str, slips: int = 1) -> str:
        """A name with typos in one of its longer words, if it has one."""
        words = name.split(" ")
        long = [i for i, word in enumerate(words) if len(word) > 5 and word.isalpha()]
        if not long:
            return name
        i = self.dice.choice(long)
        for _ in range(slips):
            word, at = words[i], self.dice.randrange(1, len(words[i]) - 1)
            letter = self.dice.choice("aeinorst")
            words[i] = self.dice.choice(
                [
                    word[:at] + word[at + 1 :],
                    word[:at] + letter + word[at:],
                    word[:at] + letter + word[at + 1 :],
                    word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                ]
            )
        return " ".join(words)


def finding(names: Names, said: Said) -> None:
    """Print microseconds of finding, by what is typed. No text is asked for twice."""
    kinds = ("customer", "contact", "product", "organisation", "deal")
    people = [said.name("customer") for _ in range(SAMPLES)]
    goods = [said.name("product") for _ in range(SAMPLES)]
    deals = [said.name("deal") for _ in range(SAMPLES)]
    cases: list[tuple[str, Sequence[str], Iterable[str]]] = [
        ("a person's full name", ("customer",), people),
        ("a person's last name", ("contact",), (name.split()[-1] for name in people)),
        ("an e-mail address", ("customer",), said.emails),
        ("a product's full name", ("product",), goods),
        ("two words of a product's", ("product",), (" ".join(n.split()[:2]) for n in goods)),
        ("a deal's full name", ("deal",), deals),
        ("one typo, a person", ("customer",), map(said.slipped, people)),
        ("one typo, a deal", ("deal",), map(said.slipped, deals)),
        ("two typos, a person", ("customer",), (said.slipped(name, 2) for name in people)),
        ("two typos, a deal", ("deal",), (said.slipped(name, 2) for name in deals)),
        ("plural", ("product",), (f"{name}s" for name in goods)),
        ("written together", ("customer",), (name.replace(" ", "") for name in people)),
        ("an unknown word", ("customer",), (f"xy{name[:3]}qz{i}" for i, name in enumerate(people))),
        ("unknown letters", ("customer",), (f"q{name[::-1]}".replace(" ", "") for name in people)),
        ("an unknown name, any kind", kinds, (f"{name[::-1]}" for name in people)),
        ("a first name of thousands", ("contact",), (name.split()[0] for name in people)),
        ("a stuff of thousands", ("product",), (name.split()[1] for name in goods)),
        ("a name and more words", kinds, (f"move {name} to proposal" for name in deals)),
    ]  # fmt: skip
    rows = []
    for title, among, texts in cases:
        typed = [words_of(text) for text in texts]
        taken = [micros(partial(names.find, among, words)) for words in typed]
        fitting = [len(names.find(among, words).refs) for words in typed]
        rows.append((title, *spread(taken), f"{median(fitting):.0f}"))
    table("Finding a name", ("typed", "µs", "99th percentile", "fit"), rows)


def following(name: str, engine: Engine, workspace: int, names: Names) -> None:
    """Print microseconds of following a change that another process has made, and of the first
    look-up afterwards."""
    dice = random.Random(5)
    rows = []
    kinds: list[tuple[str, type[SQLModel] | None]] = [
        ("nothing", None), ("a customer", Customer), ("a deal", Deal),
        ("an organisation, with its deals", Organisation),
    ]  # fmt: skip
    for title, kind in kinds:
        taken, first = [], []
        for _ in range(SAMPLES):
            if kind is not None:
                change(engine, workspace, kind, dice.randrange(1, COUNT))
            with reading(engine) as session:
                taken.append(micros(partial(follow, session, workspace, names)))
            first.append(micros(partial(names.find, ["customer", "deal"], ["acme"])))
        rows.append((title, *spread(taken), *spread(first)))
    columns = ("changed", "µs", "99th percentile", "next look-up", "99th percentile")
    table(f"Following a change, {name}", columns, rows)


def change(engine: Engine, workspace: int, kind: type[SQLModel], id: int) -> None:
    with writing(engine) as session:
        kept = journal.listen(session)
        record: Any = session.get_one(kind, id)
        name = "title" if kind is Deal else "name"
        setattr(record, name, f"{getattr(record, name)} New")
        entry = JournalEntry(
            workspace_id=workspace, at=NOW, phrase="", command="bench", surface="bench"
        )
        journal.write(session, kept, entry)
        session.commit()


class Timed:
    """Names that add up for how many nanoseconds they were asked."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.nanos = 0

    def __getattr__(self, name: str) -> Callable[..., Any]:
        ask = getattr(self.names, name)

        def timed(*args: Any, **more: Any) -> Any:
            start = thread_time_ns()
            found = ask(*args, **more)
            self.nanos += thread_time_ns() - start
            return found

        return timed


def understanding(engine: Engine, admin: int, registry: Registry) -> tuple[str, ...]:
    """How many phrases were understood in how many microseconds, those of the names in it, and how
    well. Phrases that follow on others are left out: those would be timed as well."""
    warming, asked = (
        [line for line in file.read_text("utf-8").splitlines() if line and '"before"' not in line]
        for file in (BIKES / "phrases.jsonl", BIKES / "phrases2.jsonl")
    )
    taken, of_names, answers = [], [], []
    with reading(engine) as session:
        speaker = person(session, admin)
        assert speaker is not None
        parser = Parser(session, registry, speaker, NOW)
        for line in warming:
            parser.answer(json.loads(line))
        for line in asked:
            names = parser.names
            timed: Any = Timed(names)
            parser.names = timed
            start = thread_time_ns()
            answers.append(json.dumps(parser.answer(json.loads(line))))
            taken.append((thread_time_ns() - start) / 1000)
            of_names.append(timed.nanos / 1000)
            parser.names = names
    score = scored(asked, answers).splitlines()
    right = next(line.split()[-2] for line in score if line.startswith("all "))
    writes = next(line.split()[-1] for line in score if line.startswith("wrong writes"))
    return (str(len(asked)), *spread(taken), *spread(of_names), right, writes)


def micros(work: Callable[[], object]) -> float:
    start = thread_time_ns()
    work()
    return (thread_time_ns() - start) / 1000


def spread(taken: Sequence[float]) -> tuple[str, str]:
    """The median and the 99th percentile."""
    return f"{median(taken):.0f}", f"{quantiles(taken, n=100)[98]:.0f}"


if __name__ == "__main__":
    if sys.argv[1:]:
        how, url, workspace = sys.argv[1:4]
        sys.stdout.write(json.dumps(read_once(how, url, int(workspace))))
    else:
        main()
