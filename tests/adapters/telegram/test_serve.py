"""`opsbot serve` with Telegram, as it is run: a process that may be killed at any moment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from opsbot.reply import Reply, say
from tests.adapters.telegram.house import House
from tests.adapters.telegram.people import SAM, ZOE
from tests.adapters.telegram.phone import TOKEN, Phone
from tests.databases import opened
from tests.loops import Loop


@contextmanager
def serving(url: str, phone: Phone, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The process, once it polls."""
    env = {
        **os.environ,
        "OPSBOT_DATABASE_URL": url,
        "OPSBOT_HTTP_PORT": "0",
        "OPSBOT_TELEGRAM_TOKEN": TOKEN,
        "OPSBOT_TELEGRAM_API_URL": phone.url,
        "OPSBOT_TELEGRAM_FILE_URL": phone.file_url,
        "OPSBOT_LOG_LEVEL": "DEBUG",
    }
    with log.open("wb") as out:
        command = [sys.executable, "-m", "opsbot", "serve"]
        child = subprocess.Popen(command, env=env, stderr=out)
    try:
        phone.waits(lambda: bool(phone.calls("getUpdates")), "it does not poll", seconds=60)
        yield child
    finally:
        child.kill()
        child.wait()


def test_it_is_killed_in_the_middle_of_a_question_and_nothing_is_lost(
    url: str, bare: None, loop: Loop, phone: Phone, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    with opened(url) as engine:
        house = House(loop, engine, phone)
        house.knows(SAM, "Sam")
        with serving(url, phone, log) as child:
            phone.private(SAM)
            house.posts(SAM, Reply(say("Your table is ready.")))
            assert "Your table is ready." in phone.said(SAM).text
            phone.says(SAM, "move globex to proposal")
            question = phone.said(SAM)
            child.kill()
        phone.says(ZOE, "hello")  # nobody is there to hear it
        phone.presses_unheard(SAM, question, "Globex pilot")
        house.open()
        assert "moved from Qualified to Proposal" in phone.edited(question).text
        assert "I don't know you here yet." in phone.said(ZOE).text
        house.close()
    told = log.read_text()
    assert "platforms: telegram" in told
    assert "Traceback" not in told
    assert TOKEN.partition(":")[2] not in told
