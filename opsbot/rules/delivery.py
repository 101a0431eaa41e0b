"""When a message that could not be delivered is tried again, and when it is put aside."""

from datetime import datetime, timedelta

# The first pause, and how much longer each next one is: eight tries over a day and a bit.
FIRST_PAUSE = timedelta(seconds=16)
LONGER = 4
TRIES = 8
# So many failures keep the channel's later messages waiting, some 20 minutes in all. Then they
# pass: a message that this platform never takes must not close its channel for a day.
HOLDS = 4


def next_try(failures: int, now: datetime) -> datetime | None:
    """When to try again after so many failures (1 is the first); None when it is put aside."""
    if failures >= TRIES:
        return None
    pause: timedelta = FIRST_PAUSE * LONGER ** (failures - 1)
    return now + pause


def holds(failures: int) -> bool:
    """Whether the channel's later messages wait behind one that failed so often."""
    return 0 < failures <= HOLDS
