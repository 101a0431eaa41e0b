"""Files that a reply hands over, saved where the person stands."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

from adapters.terminal.words import harmless
from opsbot.reply import File

LONGEST = 200  # bytes of a name; file systems end at 255


def save(file: File, folder: Path) -> Path:
    """Write a file under its name, or under name-2, name-3, …: nothing is ever overwritten.
    Raises OSError."""
    stem, dot, ending = safe_name(file.name).rpartition(".")
    if not dot:
        stem, ending = ending, ""
    for number in count(1):
        path = folder / (stem + (f"-{number}" if number > 1 else "") + dot + ending)
        try:
            with path.open("xb") as out:  # "x": not through a link, either
                out.write(file.content)
        except FileExistsError:
            continue
        return path
    raise AssertionError("count does not end")


def safe_name(name: str) -> str:
    """A name that stays in its folder, shows itself in listings and is no option to a program."""
    kept = re.sub(r'[/\\:*?"<>|\s]+', "-", harmless(name))
    # The end says the type. A cut through a character leaves nothing of it.
    kept = kept.encode()[-LONGEST:].decode(errors="ignore")
    return kept.strip(".-") or "file"
