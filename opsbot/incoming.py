"""What comes in at the door: something a person said, pressed or handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opsbot.reply import File


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something a person said or pressed.

    `sender` is their account on the surface; a surface that has settled who speaks (the terminal)
    gives `member_id` instead. `channel` is where, in one or two parts with "/" between them; a
    third part is a thread there, which is a conversation of its own. `id` is the platform's own id
    of the message: delivered twice, it is answered once. `now` stands in for the clock. What is
    `private` nobody else reads. What is `afresh`, as a command of a menu, answers no question that
    was asked before.
    """

    text: str
    surface: str
    channel: str = ""
    sender: str = ""
    member_id: int | None = None
    id: str | None = None
    now: datetime | None = None
    private: bool = True
    file: File | None = None
    afresh: bool = False

    @property
    def place(self) -> str:
        """The channel without its thread: what is said to come "here" comes there."""
        return "/".join(self.channel.split("/")[:2])
