"""What takes long to work out, kept on disk: found again by a key that names all it was made from.

A damaged file counts for nothing, and where nothing can be written nothing is kept.
"""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from opsbot import folders

# The newest files that stay, so that two versions side by side do not take turns at writing.
_KEPT = 3
# A file that can't be ours.
_LARGEST = 64_000_000


def _of_sources() -> bytes:
    """A hash of the code that works things out."""
    found = blake2b()
    for file in sorted(Path(__file__).parent.iterdir()):
        if file.is_file():
            found.update(file.read_bytes())
    return found.digest()


# The code as it is now: by the time that something is kept, a newer one may have been installed.
# Empty inside of an archive: then keys tell too little, and nothing is to be kept.
SOURCES = b""
with suppress(OSError):
    SOURCES = _of_sources()


def load(name: str, key: str) -> bytes:
    """What was kept under a key, in a file called like "phrases-{}.json". OSError, RuntimeError or
    ValueError where there is nothing that is ours and whole."""
    # Neither through a link nor waiting at a pipe.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(folders.cache() / name.format(key), flags), "rb") as file:
        about = os.fstat(file.fileno())
        ours = not hasattr(os, "getuid") or about.st_uid == os.getuid()
        if not ours or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise ValueError("somebody else could have written it")
        if not stat.S_ISREG(about.st_mode) or about.st_size > _LARGEST:
            raise ValueError("it is no file that was kept")
        check, _, kept = file.read().partition(b"\n")
    if check != _check(kept, key):
        raise ValueError("it is damaged")
    return kept


def keep(name: str, key: str, kept: bytes) -> None:
    """Write the file as a whole or not at all, and remove old ones."""
    prefix, _, ending = name.partition("{}")
    with suppress(OSError, RuntimeError):  # no home, no room, not ours: then it is made again
        folder = folders.cache()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, unfinished = tempfile.mkstemp(prefix=prefix, suffix=ending, dir=folder)
        try:
            with open(number, "wb") as file:
                file.write(_check(kept, key) + b"\n" + kept)
            os.replace(unfinished, folder / name.format(key))
        except OSError:
            os.unlink(unfinished)
            raise
        every = sorted(folder.glob(name.format("*")), key=lambda path: path.stat().st_mtime)
        for old in every[:-_KEPT]:
            old.unlink(missing_ok=True)


def _check(kept: bytes, key: str) -> bytes:
    return blake2b(kept, key=key.encode()).hexdigest().encode()
