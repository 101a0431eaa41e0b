"""Alerts: to come. What people say about them is understood already."""

from __future__ import annotations

from commands.phrases import alerts as phrases
from opsbot.command import Channel, Context, command
from opsbot.model import Alert, AlertKind
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import When


@command(
    "alerts.list",
    role=Role.VIEWER,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context, kind: AlertKind | None = None) -> Reply:
    """The alerts that stand, the most urgent first."""
    raise NotImplementedError


@command(
    "alerts.ack",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.ACK,
    also=phrases.ACK_ALSO,
)
def acknowledge(ctx: Context, alert: Alert) -> Reply:
    """Say that you have seen an alert and look after it."""
    raise NotImplementedError


@command(
    "alerts.snooze",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.SNOOZE,
    also=phrases.SNOOZE_ALSO,
)
def snooze(
    ctx: Context, alert: Alert | None = None, kind: AlertKind | None = None, *, until: When
) -> Reply:
    """Keep an alert, or all of a kind, quiet for a while."""
    raise NotImplementedError


@command(
    "alerts.subscribe",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.SUBSCRIBE,
    also=phrases.SUBSCRIBE_ALSO,
)
def subscribe(ctx: Context, kind: AlertKind, channel: Channel = "here") -> Reply:
    """Get the alerts of a kind, here or in a channel."""
    raise NotImplementedError


@command(
    "alerts.unsubscribe",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=phrases.UNSUBSCRIBE,
    also=phrases.UNSUBSCRIBE_ALSO,
)
def unsubscribe(ctx: Context, kind: AlertKind, channel: Channel = "here") -> Reply:
    """Get the alerts of a kind no more, here or in a channel."""
    raise NotImplementedError
