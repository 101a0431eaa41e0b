"""One line for each event, and never a secret."""

import logging
import sys

from opsbot import logs
from opsbot.logs import Lines, password_of, without_password


def line(message: str, *args: object, secrets: tuple[str, ...] = (), **extra: object) -> str:
    record = logging.LogRecord("opsbot.x", logging.WARNING, "x.py", 1, message, args, None)
    vars(record).update(extra)
    return Lines(secrets).format(record).split(" ", 1)[1]


def test_a_line_is_pairs_of_key_and_value() -> None:
    assert line("ready") == "level=warning log=opsbot.x message=ready"
    assert line("%s is on", "http", port=80) == (
        'level=warning log=opsbot.x message="http is on" port=80'
    )


def test_what_would_break_a_line_is_escaped() -> None:
    said = line('a "b"\nlevel=error \x1b[31m\\')
    assert said == r'level=warning log=opsbot.x message="a \"b\"\nlevel=error ?[31m\\"'


def test_secrets_are_hidden_even_in_what_failed() -> None:
    try:
        raise ValueError("postgresql://shop:s3cret@host")
    except ValueError:
        record = logging.LogRecord("x", 40, "x.py", 1, "s3cret", (), sys.exc_info())
    said = Lines(["s3cret"]).format(record)
    assert "s3cret" not in said
    assert "postgresql://shop:***@host" in said


def test_a_databases_password_is_found_and_hidden() -> None:
    url = "postgresql+psycopg://shop:s3cret@host/opsbot"
    assert password_of(url) == "s3cret"
    assert without_password(url) == "postgresql+psycopg://shop:***@host/opsbot"
    assert password_of("sqlite:///a.sqlite3") == ""
    assert (password_of("no url"), without_password("no url")) == ("", "(not a URL)")


def test_what_is_told_of_each_request_stays_out() -> None:
    """Its address may hold a token."""
    before = logging.getLogger("httpx").level
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    try:
        logs.hush()
        assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    finally:
        logging.getLogger("httpx").setLevel(before)
