"""How much is understood: labelled phrases against their worlds, counted by ../shared's own score.

    ./dev bench phrases

The worlds are imported with the product's import, into databases in memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel, select

from adapters import files
from bench import machine, table
from opsbot.access import person
from opsbot.command import Registry, collect
from opsbot.database import connect, reading
from opsbot.model import Member, Role
from opsbot.parsing import Parser

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORE = SHARED / "phrases" / "score.py"
OWN = ROOT / "tests" / "phrases"
# name, phrases, world
SETS = [
    ("teahouse", SHARED / "phrases" / "dev.jsonl", SHARED / "world"),
    *(
        (file.parent.name + file.stem.removeprefix("phrases"), file, file.parent / "world")
        for file in sorted(OWN.glob("*/*.jsonl"))
    ),
]
# Nobody who writes templates has read these: they tell how well unseen phrases are understood.
UNSEEN = ("books3", "cheese4", "tools3", "toys4", "wine3")


def answers(world: Path, phrases: Iterable[str], registry: Registry) -> list[str]:
    """What the product makes of each phrase, over a world of its own."""
    with parsing(world, registry) as parser:
        return [json.dumps(parser.answer(json.loads(line))) for line in phrases]


@contextmanager
def parsing(world: Path, registry: Registry) -> Iterator[Parser]:
    """What understands phrases over a world of its own."""
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    files.run(engine, [world])
    with reading(engine) as session:
        admin = session.exec(select(Member).where(Member.role == Role.ADMIN)).first()
        speaker = person(session, admin.id) if admin else None
        assert speaker is not None
        yield Parser(session, registry, speaker, NOW)


def scored(phrases: list[str], answered: list[str]) -> str:
    """What ../shared's own score says of answers to phrases."""
    return _score(phrases, answered)[0]


def failed(phrases: list[str], answered: list[str]) -> list[dict[str, Any]]:
    """The phrases whose answers are wrong."""
    return [json.loads(line)["want"] for line in _score(phrases, answered)[1].splitlines()]


def _score(phrases: list[str], answered: list[str]) -> tuple[str, str]:
    """What it prints, and what it writes of the wrong ones, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        asked, got, fails = (Path(folder, f"{name}.jsonl") for name in ("asked", "got", "fails"))
        asked.write_text("\n".join(phrases), "utf-8")
        got.write_text("\n".join(answered), "utf-8")
        command = [sys.executable, *map(str, (SCORE, asked, got, "--fails", fails))]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return out, fails.read_text("utf-8")


def main() -> None:
    """Print how much of each set is understood, of all and of what must be refused or asked."""
    if not SCORE.exists():
        sys.stdout.write("../shared is not there: nothing to score with.\n")
        return
    registry = collect()
    rows = []
    for name, file, world in SETS:
        phrases = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        out = scored(phrases, answers(world, phrases, registry)).splitlines()
        share = {line[:20].strip(): line.split()[-2] for line in out if line.endswith("%")}
        writes = next(line for line in out if line.startswith("wrong writes"))
        speed = next(line for line in out if line.startswith("micros"))
        seen = "unseen" if name in UNSEEN else ""
        rows.append(
            (name, seen, len(phrases), share["all"], share["outcome refuse"], share["outcome ask"],
             writes.split()[-1], speed.partition("median ")[2])
        )  # fmt: skip
    columns = ("set", "", "phrases", "right %", "refusals %", "questions %", "wrong writes", "µs")
    table(f"Phrases understood ({machine()})", columns, rows)


if __name__ == "__main__":
    main()
