"""A stand-in for a chat platform: it takes messages over HTTP, and keeps what it was told."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlencode

from opsbot.jobs.sender import Address, Gone, Pace, RetryAfter, Unsure
from opsbot.reply import Reply

FAST = Pace(overall=1000, channel=1000, burst=1000)


@dataclass
class Platform:
    """What arrived, in its order: (channel, text, key)."""

    port: int = 0
    messages: list[tuple[str, str, str]] = field(default_factory=list)
    slow: float = 0.0  # seconds between taking a message and answering
    lock: threading.Lock = field(default_factory=threading.Lock)

    def texts(self, channel: str | None = None) -> list[str]:
        return [text for where, text, _ in self.messages if channel in (None, where)]

    def doubled(self) -> list[str]:
        return [text for text, times in Counter(self.texts()).items() if times > 1]


@contextmanager
def platform(slow: float = 0.0) -> Iterator[Platform]:
    """A platform that runs in this process until the block ends."""
    kept = Platform(slow=slow)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with kept.lock:
                kept.messages.append((said["channel"], said["text"], said["key"]))
                number = len(kept.messages)
            time.sleep(kept.slow)  # whoever is killed now has sent, and never hears of it
            self.answer({"id": str(number)})

        def do_GET(self) -> None:
            with kept.lock:
                found = [
                    str(number)
                    for number, (_, _, key) in enumerate(kept.messages, start=1)
                    if self.path.endswith(urlencode({"key": key}))
                ]
            self.answer({"id": found[0] if found else None})

        def answer(self, data: dict[str, Any]) -> None:
            body = json.dumps(data).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """It has nothing to say."""

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except OSError:  # who asked is dead
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    kept.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield kept
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Deaf:
    """Sends to a platform that cannot be asked what arrived."""

    surface = "deaf"
    pace = FAST

    def __init__(self, port: int) -> None:
        self.port = port

    async def send(self, to: Address, reply: Reply, key: str) -> str:
        said = {"channel": to.channel, "text": str(reply), "key": key}
        answer = await asyncio.to_thread(self.ask, "POST", "/send", json.dumps(said))
        return str(answer["id"])

    def ask(self, method: str, path: str, body: str | None = None) -> dict[str, Any]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.connect()
        except OSError as error:
            raise ConnectionError("the platform does not answer the door") from error
        try:
            connection.request(method, path, body)
            answer: dict[str, Any] = json.loads(connection.getresponse().read())
            return answer
        except OSError as error:
            raise Unsure(str(error)) from error
        finally:
            connection.close()


class Helpful(Deaf):
    """Sends to a platform that can be asked."""

    surface = "helpful"

    async def find(self, to: Address, key: str) -> str | None:
        query = urlencode({"channel": to.channel, "key": key})
        found = (await asyncio.to_thread(self.ask, "GET", f"/find?{query}"))["id"]
        return None if found is None else str(found)


@dataclass
class Moody:
    """A sender without a platform: it does what comes next in its mood, then takes everything."""

    surface: str = "moody"
    pace: Pace = FAST
    mood: list[Exception | None] = field(default_factory=list)
    messages: list[tuple[str, str, str]] = field(default_factory=list)

    async def send(self, to: Address, reply: Reply, key: str) -> str:
        trouble = self.mood.pop(0) if self.mood else None
        if trouble is not None and not isinstance(trouble, Unsure):
            raise trouble
        self.messages.append((to.channel, str(reply), key))
        if trouble is not None:  # it arrived, and the answer did not
            raise trouble
        return str(len(self.messages))

    def texts(self, channel: str | None = None) -> list[str]:
        return [text for where, text, _ in self.messages if channel in (None, where)]


class Curious(Moody):
    """One whose platform can be asked."""

    async def find(self, to: Address, key: str) -> str | None:
        for number, (where, _, sent_key) in enumerate(self.messages, start=1):
            if (where, sent_key) == (to.channel, key):
                return str(number)
        return None


__all__ = ["Curious", "Deaf", "Gone", "Helpful", "Moody", "Platform", "RetryAfter", "platform"]
