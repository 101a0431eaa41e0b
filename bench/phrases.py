"""How much is understood: labelled phrases against their worlds, counted by ../shared's own score.

    ./dev bench phrases

The worlds are imported with the product's import, into databases in memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import SQLModel, select

from adapters import files
from bench import table
from opsbot.access import person
from opsbot.command import Registry, collect
from opsbot.database import connect, reading
from opsbot.model import Member, Role
from opsbot.parsing import Parser

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORE = SHARED / "phrases" / "score.py"
# name, phrases, world
SETS = [
    ("teahouse", SHARED / "phrases" / "dev.jsonl", SHARED / "world"),
    ("bikes", ROOT / "tests/phrases/bikes/phrases.jsonl", ROOT / "tests/phrases/bikes/world"),
    ("books", ROOT / "tests/phrases/books/phrases.jsonl", ROOT / "tests/phrases/books/world"),
]


def answers(world: Path, phrases: Iterable[str], registry: Registry) -> list[str]:
    """What the product makes of each phrase, over a world of its own."""
    engine = connect("sqlite://")
    SQLModel.metadata.create_all(engine)
    files.run(engine, [world])
    with reading(engine) as session:
        admin = session.exec(select(Member).where(Member.role == Role.ADMIN)).first()
        speaker = person(session, admin.id) if admin else None
        assert speaker is not None
        parser = Parser(session, registry, speaker, NOW)
        return [json.dumps(parser.answer(json.loads(line))) for line in phrases]


def covered(line: str, registry: Registry) -> bool:
    """Whether the commands a phrase asks for are there already."""
    wanted = json.loads(line)
    ids = wanted.get("commands") or [wanted["command"]] if "command" in wanted else []
    return all(registry.get(id) for id in ids or wanted.get("commands", ()))


def scored(phrases: list[str], answered: list[str]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        asked, got = Path(folder, "phrases.jsonl"), Path(folder, "answers.jsonl")
        asked.write_text("\n".join(phrases), "utf-8")
        got.write_text("\n".join(answered), "utf-8")
        command = [sys.executable, str(SCORE), str(asked), str(got)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Print the share of right answers of each set: over what exists, and over the catalogue."""
    if not SCORE.exists():
        sys.stdout.write("../shared is not there: nothing to score with.\n")
        return
    registry = collect()
    rows = []
    for name, file, world in SETS:
        if not file.exists():
            continue
        phrases = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        answered = answers(world, phrases, registry)
        there = [i for i, line in enumerate(phrases) if covered(line, registry)]
        for which, places in (("existing commands", there), ("catalogue", range(len(phrases)))):
            out = scored([phrases[i] for i in places], [answered[i] for i in places])
            right = next(line for line in out.splitlines() if line.startswith("all "))
            writes = next(line for line in out.splitlines() if line.startswith("wrong writes"))
            speed = next(line for line in out.splitlines() if line.startswith("micros"))
            rows.append(
                (name, which, right.split()[1], f"{right.split()[2]} %", writes.split()[-1],
                 speed.partition("median ")[2])
            )  # fmt: skip
    table("Phrases understood", ("set", "of", "right", "share", "wrong writes", "µs"), rows)


if __name__ == "__main__":
    main()
