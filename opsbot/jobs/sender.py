"""What a chat platform does for delivery: it sends, and some can be asked what arrived."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from opsbot.format import Format
from opsbot.reply import Reply


@dataclass(frozen=True, slots=True)
class Pace:
    """How a platform wants to be spoken to: messages a second over all channels, and in one."""

    overall: float = 20.0
    channel: float = 1.0
    burst: float = 3.0  # so many at once, after a while of silence
    patience: float = 15.0  # seconds until a send is given up; a replica is believed dead later


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes, for whom, and how they read money, days and times."""

    workspace_id: int
    channel: str
    form: Format


class Sender(Protocol):
    """Sends the replies of one surface.

    An exception other than those below says: it was not taken now, later may do.
    """

    surface: str
    pace: Pace

    async def send(self, to: Address, reply: Reply, key: str) -> str:
        """Send; returns the platform's id of the message. `key` goes with it where it can.

        Raises RetryAfter, Gone, or Unsure.
        """


@runtime_checkable
class LooksUp(Protocol):
    """A sender whose platform can be asked whether a message arrived."""

    async def find(self, to: Address, key: str) -> str | None:
        """The platform's id of the message that was sent with this key; None when there is none."""


class RetryAfter(Exception):
    """The platform wants fewer messages. `everywhere`: not only in this channel."""

    def __init__(self, seconds: float, *, everywhere: bool = False) -> None:
        super().__init__(f"asked to wait {seconds:g} s")
        self.seconds = seconds
        self.everywhere = everywhere


class Gone(Exception):
    """This message will never be taken. `closed`: nor will any other in this channel, which is
    gone, or the bot shut out; what was ordered there is switched off, and the admins are told, who
    know it as it is `called`."""

    def __init__(self, why: str, *, closed: bool = False, called: str = "") -> None:
        super().__init__(why)
        self.closed = closed
        self.called = called


class Unsure(Exception):
    """The connection broke before the platform answered: the message may have arrived."""
