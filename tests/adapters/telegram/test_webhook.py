"""The webhook's door: the secret first, then the update, and 200 only for what is safe."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from telegram import Update

from adapters.telegram.arrivals import Arrival, Arrivals
from adapters.telegram.http import HEADER, LARGEST, PATH, webhook

SECRET = "a-secret"


def posted(
    content: bytes | AsyncIterator[bytes],
    *,
    secret: str | None = SECRET,
    work: Any = None,
    ready: bool = True,
) -> int:
    """The status that a delivery gets."""

    async def post() -> int:
        async def nothing(_: Update) -> None:
            return None

        arrivals = Arrivals(work or nothing)

        def take(update: dict[str, Any]) -> Arrival | None:
            return arrivals.take(Update(update["update_id"])) if ready else None

        app = Starlette(routes=[webhook(SECRET, take)])
        transport = httpx.ASGITransport(app)
        headers = [] if secret is None else [(HEADER.encode(), secret.encode())]
        async with httpx.AsyncClient(transport=transport, base_url="http://t.test") as client:
            return (await client.post(PATH, content=content, headers=headers)).status_code

    return asyncio.run(post())


@pytest.mark.parametrize("secret", [None, "", "another", SECRET + " ", "ü"])
def test_who_does_not_know_the_secret_is_turned_away_unread(secret: str | None) -> None:
    read: list[bytes] = []

    async def body() -> AsyncIterator[bytes]:
        read.append(b"")
        yield b'{"update_id": 1}'

    assert posted(body(), secret=secret) == 403
    assert read == []


def test_an_update_is_taken() -> None:
    taken: list[int] = []

    async def work(update: Update) -> None:
        taken.append(update.update_id)

    assert posted(b'{"update_id": 41}', work=work) == 200
    assert taken == [41]


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b'{"update_id": "x"}', b"{}"])
def test_what_is_no_update_is_refused(body: bytes) -> None:
    assert posted(body) == 400


def test_more_than_an_update_ever_has_is_not_read_to_its_end() -> None:
    assert posted(b'{"update_id": 1, "x": "' + b"x" * LARGEST + b'"}') == 413


def test_what_comes_too_early_or_was_broken_off_comes_again() -> None:
    async def broken_off(_: Update) -> None:
        raise asyncio.CancelledError

    assert posted(b'{"update_id": 1}', ready=False) == 503
    assert posted(b'{"update_id": 1}', work=broken_off) == 503
