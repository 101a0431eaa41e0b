"""Where opsbot keeps what belongs to the person who runs it."""

import os
from pathlib import Path


def data() -> Path:
    """The folder for the database, what was typed, and the log. It may not exist yet."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "opsbot"


def cache() -> Path:
    """The folder for what can be made again at any time. It may not exist yet."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "opsbot"
