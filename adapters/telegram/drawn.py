"""What has been drawn of a reply: words, a picture instead, and a file that holds all of it."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.telegram.words import Run
from opsbot.reply import File


@dataclass(frozen=True, slots=True)
class Drawn:
    """One block as Telegram shows it."""

    words: tuple[Run, ...] = ()
    picture: bytes = b""  # a PNG
    file: File | None = None  # what the words leave out
