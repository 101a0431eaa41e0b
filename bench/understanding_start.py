"""What a new process pays until it understands: with nothing on disk, and with compiled phrases.

python -m bench.understanding_start [RUNS]

CPU time of new processes; the memory is what the process holds beside the imported code.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

from bench import table

ROOT = Path(__file__).parents[1]
PHRASES = ("orders to ship", "how mcuh did we sell last week", "set the price of x to 3 $")
COLUMNS = ("english", "phrases", "frames", "all", *(f"“{phrase}”" for phrase in PHRASES), "MB")


def main(runs: int = 5) -> None:
    with tempfile.TemporaryDirectory() as home:
        cold = [in_a_new_process(Path(home, str(run))) for run in range(runs)]
        kept = [in_a_new_process(Path(home, "0")) for _ in range(runs)]
    rows = [
        (name, *(f"{statistics.median(figures):.0f}" for figures in zip(*every, strict=True)))
        for name, every in (("nothing on disk", cold), ("compiled on disk", kept))
    ]
    table("Understanding from a cold start, ms of CPU, median", ("", *COLUMNS), rows)


def in_a_new_process(cache: Path) -> list[float]:
    run = "from bench.understanding_start import once; once()"
    home = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    said = subprocess.run(
        [sys.executable, "-c", run], cwd=ROOT, env=home, check=True, stdout=subprocess.PIPE
    )
    figures: list[float] = json.loads(said.stdout)
    return figures


def once() -> None:
    """Print this process's figures. As in the command line, imports are no work for the garbage
    collector."""
    gc.disable()
    from opsbot.access import Person
    from opsbot.command import collect
    from opsbot.language.frames import frames
    from opsbot.language.grammar import grammar
    from opsbot.language.meaning import World
    from opsbot.language.memory import EMPTY
    from opsbot.language.names import Names
    from opsbot.language.spelling import english
    from opsbot.language.understand import understand
    from opsbot.model.people import Role
    from opsbot.values import Clock

    registry = collect()
    gc.freeze()
    gc.enable()
    person = Person(1, 1, "Alma", Role.ADMIN, ZoneInfo("UTC"), "en", "USD", "Teahouse")
    names = Names()
    before = held()
    times = [process_time()]
    for made in (english, lambda: grammar(registry), lambda: frames(registry)):
        made()
        times.append(process_time())
    memory = held() - before
    for phrase in PHRASES:
        clock = Clock(datetime(2026, 3, 18, 10, 30, tzinfo=UTC), "USD")
        understand(phrase, EMPTY, World(person, clock, registry, lambda: names))
        times.append(process_time())
    steps = [1000 * (end - start) for start, end in pairwise(times)]
    sys.stdout.write(json.dumps([*steps[:3], sum(steps[:3]), *steps[3:], memory]))


def held() -> float:
    """The process's memory in MB, where the system tells (Linux)."""
    try:
        pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
