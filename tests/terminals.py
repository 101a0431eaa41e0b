"""A terminal to run a program in: what it shows can be read, and keys can be pressed."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0  # seconds: only a broken program needs as long
_COMMAND = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][AB0]|[=>78])")
CTRL_C, CTRL_D = "\x03", "\x04"


class Terminal:
    """A Python program in a terminal of 100 by 40, until the `with` ends."""

    def __init__(self, args: Sequence[str], env: Mapping[str, str]) -> None:
        self.seen = ""
        self.status: int | None = None
        child, self.end = pty.fork()
        if child == 0:
            os.chdir(ROOT)
            os.execve(sys.executable, [sys.executable, *args], {**env, "TERM": "xterm-256color"})
        self.child = child
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self.status is None:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
        os.close(self.end)

    def type(self, keys: str) -> None:
        os.write(self.end, keys.encode())

    def until(self, wanted: str) -> str:
        """What is shown up to the next time these words are. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE
        while wanted not in self.seen:
            if not self._read(end):
                raise TimeoutError(f"no {wanted!r} in {self.seen[-1000:]!r}")
        before, _, self.seen = self.seen.partition(wanted)
        return before + wanted

    def finish(self) -> int:
        """Wait for the end of the program; the exit status. What it showed last is in `seen`."""
        end = time.monotonic() + PATIENCE
        while self._read(end):
            pass
        if time.monotonic() >= end:
            raise TimeoutError(f"it did not end: {self.seen[-1000:]!r}")
        _, status = os.waitpid(self.child, 0)
        self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def _read(self, end: float) -> bool:
        """Read what there is, without colours and cursor commands; False at the end."""
        if not select.select([self.end], [], [], max(0, end - time.monotonic()))[0]:
            return False
        try:
            new = os.read(self.end, 65536)
        except OSError:  # Linux's way of saying that the other side is closed
            return False
        if b"\x1b[6n" in new:  # "where is the cursor?"
            os.write(self.end, b"\x1b[1;1R")
        self.seen += _COMMAND.sub("", new.decode(errors="replace"))
        return bool(new)
