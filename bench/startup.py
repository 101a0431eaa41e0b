"""How long it takes until the chat can be typed into, and until a first answer stands there.

python -m bench.startup [RUNS]
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROMPT = b"> "
READY = b"Worth asking"
ANSWER = b"Ask in your own words"
PATIENCE = 60.0  # seconds


def to_prompt(home: Path) -> tuple[float, float, float]:
    """Seconds from starting `opsbot chat` to its prompt, to its welcome, and to the answer of a
    line that was typed as soon as the prompt was there."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        environment = {**os.environ, "XDG_DATA_HOME": str(home), "TERM": "xterm-256color"}
        os.execve(sys.executable, [sys.executable, "-m", "opsbot", "chat"], environment)
    try:
        seen = _read_until(terminal, b"", PROMPT)
        prompt = time.perf_counter() - start
        seen = _read_until(terminal, seen, READY)
        ready = time.perf_counter() - start
        os.write(terminal, b"help\r")
        _read_until(terminal, seen, ANSWER)
        answer = time.perf_counter() - start
        os.write(terminal, b"\x04")
    finally:
        time.sleep(0.2)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
    return prompt, ready, answer


def _read_until(terminal: int, seen: bytes, wanted: bytes) -> bytes:
    """What the terminal shows up to and including something; answers its question for the cursor."""
    end = time.monotonic() + PATIENCE
    while wanted not in seen:
        if not select.select([terminal], [], [], end - time.monotonic())[0]:
            raise TimeoutError(f"no {wanted!r} in {seen[-400:]!r}")
        new = os.read(terminal, 65536)
        if b"\x1b[6n" in new:  # prompt_toolkit asks where the cursor is
            os.write(terminal, b"\x1b[1;1R")
        seen += new
    return seen


def asked(home: Path, *words: str) -> float:
    """Seconds that `opsbot ask …` takes."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home)}
    command = [sys.executable, "-m", "opsbot", *words]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def table(rows: list[tuple[str, list[float]]]) -> str:
    """The least, the middle and the most of each, in milliseconds."""
    lines = [f"{'':34}{'least':>8}{'median':>8}{'most':>8}  ms"]
    for name, seconds in rows:
        figures = (min(seconds), statistics.median(seconds), max(seconds))
        lines.append(f"{name:34}" + "".join(f"{1000 * one:8.0f}" for one in figures))
    return "\n".join(lines)


def measured(runs: int, one: Callable[[], tuple[float, ...]]) -> list[list[float]]:
    """Each figure of several runs; the first run, which writes bytecode and the demo, not counted."""
    one()
    return [list(figures) for figures in zip(*(one() for _ in range(runs)), strict=True)]


def main(runs: int = 7) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        prompt, ready, answer = measured(runs, lambda: to_prompt(home))
        (ask,) = measured(runs, lambda: (asked(home, "ask", "help"),))
    rows = [
        ("opsbot chat: prompt", prompt),
        ("opsbot chat: welcome", ready),
        ("opsbot chat: first answer", answer),
        ("opsbot ask help: whole process", ask),
    ]
    sys.stdout.write(table(rows) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
