"""Files that people drop: fetched from Slack, and handed over with what was said of them."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack import answering
from adapters.slack.desk import Call, Desk
from adapters.slack.errors import TROUBLES, told
from adapters.slack.incoming import Said
from opsbot.reply import File, Reply, say

log = logging.getLogger(__name__)

LARGEST = 20_000_000  # bytes
_KINDS = (".csv", ".tsv", ".txt")
_TYPES = ("text/csv", "text/tab-separated-values", "text/plain", "application/csv")
_HOSTS = ("slack.com", "slack-files.com", "slack-edge.com")


class NotFetched(Exception):
    """A file that cannot be had. Its words are for the person."""


async def with_files(desk: Desk, call: Call, said: Said) -> Sequence[Said]:
    """What was said, once with each of its files; as it is where there is none to read. What is
    wrong with a file is told at once."""
    out: list[Said] = []
    for about in said.files:
        try:
            file = await fetched(call.client, about)
        except NotFetched as no:
            reply = Reply(say("{why}", why=str(no)), tone="refused")
            await answering.answer(desk, call, said, reply)
            continue
        if file is not None:
            out.append(with_file(said, file, str(about.get("id") or ""), first=not out))
    # A message that is nothing but a picture asks for nothing.
    return out or ([said] if said.incoming.text or not said.files else [])


def with_file(said: Said, file: File, id: str, *, first: bool) -> Said:
    """What was said, with a file: of several the first, so that nothing is done twice. The same
    file may be told of twice: with its message, and by itself."""
    content = hashlib.sha256(file.content).hexdigest()[:12]
    told = f"file/{id}/{content}" if id else said.incoming.id
    incoming = replace(said.incoming, file=file, id=told)
    return replace(said, incoming=incoming if first else replace(incoming, text=""))


async def fetched(client: AsyncWebClient, about: Mapping[str, Any]) -> File | None:
    """A file that can be read as a table; None of other kinds. Raises NotFetched."""
    if not (about.get("url_private_download") or about.get("url_private")):
        about = await looked_up(client, str(about.get("id") or ""))
    name = str(about.get("name") or about.get("title") or "file.csv")
    kind = str(about.get("mimetype") or "")
    if not name.lower().endswith(_KINDS) and kind not in _TYPES:
        return None
    if int(about.get("size") or 0) > LARGEST:
        raise NotFetched(f"“{name}” is larger than 20 MB. Split it, or use opsbot import.")
    address = str(about.get("url_private_download") or about.get("url_private") or "")
    if not is_theirs(address, client.base_url):
        raise NotFetched(f"“{name}” is not kept by Slack. Drop the file itself here.")
    try:
        content = await download(client, address)
    except TROUBLES as error:
        log.warning("a file could not be fetched from Slack: %s", told(error))
        raise NotFetched(f"I could not get “{name}” from Slack. Drop it here again.") from error
    return File(name, kind or "text/csv", content)


async def looked_up(client: AsyncWebClient, id: str) -> Mapping[str, Any]:
    try:
        found: Mapping[str, Any] = (await client.files_info(file=id)).get("file") or {}
    except TROUBLES as error:
        log.warning("Slack does not say what a file is: %s", told(error))
        raise NotFetched("I could not get this file from Slack. Drop it here again.") from error
    return found


def is_theirs(address: str, base_url: str) -> bool:
    """Whether the bot's token may be shown at an address: to Slack, and nobody else."""
    there, base = urlsplit(address), urlsplit(base_url)
    if (there.scheme, there.netloc) == (base.scheme, base.netloc):
        return True
    host = there.hostname or ""
    return there.scheme == "https" and any(
        host == one or host.endswith(f".{one}") for one in _HOSTS
    )


async def download(client: AsyncWebClient, address: str) -> bytes:
    """The content at an address. Raises aiohttp.ClientError, also where there is too much of it."""
    headers = {"Authorization": f"Bearer {client.token}"}
    timeout = aiohttp.ClientTimeout(total=60)
    async with (
        aiohttp.ClientSession(trust_env=True, timeout=timeout) as session,
        session.get(address, headers=headers, allow_redirects=False) as answer,
    ):
        answer.raise_for_status()
        # Without its scope Slack leads to a page where one signs in.
        if answer.status != 200 or answer.content_type == "text/html":
            raise aiohttp.ClientError("no file, but a page: the scope files:read is missing")
        content = b""
        async for part in answer.content.iter_chunked(1 << 16):
            content += part
            if len(content) > LARGEST:
                raise aiohttp.ClientError("too large")
        return content
