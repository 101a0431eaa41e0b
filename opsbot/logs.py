"""One log for the whole service: a line for each event, of key=value pairs, without secrets."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

# Of what every record has, and what a line says in its own way.
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_PLAIN = re.compile(r"[\w.:/+@#%*,()\[\]–-]+")
HIDDEN = "***"

# They tell of every request, some with its address, in which there is a token.
_CHATTY = (
    "aiohttp", "alembic", "dbos", "httpcore", "httpx", "matplotlib", "slack_bolt", "slack_sdk",
    "telegram", "uvicorn",
)  # fmt: skip


def hush() -> None:
    """Keep what libraries tell of each request out of the log, however much of ours is in it."""
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))


class Lines(logging.Formatter):
    """time=… level=… log=… message=…, then what was given as `extra`, then where it failed."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        # The longest first: one may be a part of another.
        self._secrets = sorted({one for one in secrets if one}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        said = {
            "time": f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z",
            "level": record.levelname.lower(),
            "log": record.name,
            "message": record.getMessage(),
        }
        said |= {name: str(value) for name, value in vars(record).items() if name not in _OWN}
        if record.exc_info:
            said["error"] = self.formatException(record.exc_info)
        return " ".join(f"{name}={quoted(self.hide(value))}" for name, value in said.items())

    def hide(self, text: str) -> str:
        """The text without our secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def quoted(text: str) -> str:
    """A value on one line: in quotes where it must be."""
    if _PLAIN.fullmatch(text):
        return text
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(plain, escaped)
    return '"' + "".join(one if one.isprintable() else "?" for one in text) + '"'


def password_of(url: str) -> str:
    """The password in a database's URL, or nothing."""
    try:
        return str(make_url(url).password or "")
    except ArgumentError:
        return ""


def without_password(url: str) -> str:
    """A database's URL as it may be shown."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "(not a URL)"
