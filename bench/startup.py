"""How long it takes until the chat can be typed into, and until a first answer stands there.

python -m bench.startup [RUNS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from tests.terminals import CTRL_D, ROOT, Terminal

READING = 2.0  # seconds before a person types


def chat(home: str) -> tuple[float, float, float]:
    """Seconds from starting `opsbot chat` to its prompt and to its welcome, and then from typing
    a first line to its answer."""
    start = time.perf_counter()
    with Terminal(["-m", "opsbot", "chat"], at_home(home)) as terminal:
        terminal.until(">")
        prompt = time.perf_counter() - start
        terminal.until("Worth asking")
        welcome = time.perf_counter() - start
        time.sleep(READING)
        said = time.perf_counter()
        terminal.type("help\r")
        terminal.until("Ask in your own words")
        answer = time.perf_counter() - said
        terminal.type(CTRL_D)
        terminal.finish()
    return prompt, welcome, answer


def ask(home: str) -> tuple[float]:
    """Seconds that `opsbot ask help` takes, from its start to its end."""
    command = [sys.executable, "-m", "opsbot", "ask", "help"]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=at_home(home), check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start,)


def at_home(home: str) -> dict[str, str]:
    return {**os.environ, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}


def measured(runs: int, one: Callable[[], tuple[float, ...]]) -> list[list[float]]:
    """Each figure of several runs. The first run does not count: it writes bytecode and a demo."""
    one()
    return [list(figures) for figures in zip(*(one() for _ in range(runs)), strict=True)]


def main(runs: int = 7) -> None:
    with tempfile.TemporaryDirectory() as home:
        figures = [*measured(runs, lambda: chat(home)), *measured(runs, lambda: ask(home))]
    names = ["chat: prompt", "chat: welcome", "chat: first answer", "ask help: all of it"]
    sys.stdout.write(f"{'ms':22}{'least':>8}{'median':>8}{'most':>8}\n")
    for name, seconds in zip(names, figures, strict=True):
        row = (min(seconds), statistics.median(seconds), max(seconds))
        sys.stdout.write(f"{name:22}" + "".join(f"{1000 * one:8.0f}" for one in row) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
