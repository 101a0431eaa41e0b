"""What has been drawn of a reply: blocks, files beside them, and whether anything was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from adapters.slack.words import Json
from opsbot.reply import File

# How new the blocks may be. Slack answers `invalid_blocks` to what it does not know yet; then the
# next of these is tried: charts and paged tables of 2026, plain tables and pictures, words only,
# which the App Home takes, too.
Level = Literal["newest", "steady", "words"]
OLDER: dict[Level, Level] = {"newest": "steady", "steady": "words"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A part of a message."""

    blocks: tuple[Json, ...] = ()
    files: tuple[File, ...] = ()
    whole: bool = True  # False where something is in no block and in no file
