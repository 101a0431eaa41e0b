"""Telegram as a surface of the service: what receives, what sends, and the webhook's address."""

from __future__ import annotations

from adapters.telegram import bots
from adapters.telegram.app import application
from adapters.telegram.arrivals import Arrivals
from adapters.telegram.desk import Desk
from adapters.telegram.http import webhook
from adapters.telegram.part import TelegramPart
from adapters.telegram.sender import TelegramSender
from opsbot.parts import Surface
from opsbot.reception import Reception


def surface(reception: Reception) -> Surface:
    """Telegram, put together and not started."""
    settings = reception.settings
    desk = Desk(reception, bots.answering(settings), lambda number: arrivals.settled(number))
    app = application(desk)
    arrivals = Arrivals(app.process_update)
    sender = TelegramSender(reception, bots.delivering(settings, desk.bot))
    part = TelegramPart(desk, app, arrivals, sender)
    secret = bots.hook_secret(settings)
    return Surface(part, sender, [webhook(secret, part.take)] if secret else ())
