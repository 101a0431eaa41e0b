"""Digests: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import time

from commands.phrases import digests as phrases
from opsbot.command import Channel, Context, command
from opsbot.model import DigestWhat, Every
from opsbot.model.people import Role
from opsbot.reply import Reply

# Without more it is every day.


@command(
    "digest.schedule",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.SCHEDULE,
    also=phrases.SCHEDULE_ALSO,
)
def schedule(
    ctx: Context,
    what: DigestWhat = DigestWhat.ALL,
    every: Every = Every.DAY,
    at: time = time(9, 0),
    channel: Channel = "here",
) -> Reply:
    """Send a report every day, weekday or week, at a time, here or in a channel."""
    raise NotImplementedError


@command(
    "digest.now",
    role=Role.VIEWER,
    planned=True,
    phrases=phrases.NOW,
    also=phrases.NOW_ALSO,
)
def now(ctx: Context, what: DigestWhat = DigestWhat.ALL) -> Reply:
    """Give a digest now: sales, pipeline, tasks, usage, or all of them."""
    raise NotImplementedError


@command(
    "digest.stop",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.STOP,
    also=phrases.STOP_ALSO,
)
def stop(ctx: Context, what: DigestWhat | None = None) -> Reply:
    """Send a digest no more."""
    raise NotImplementedError
