"""Files that people send: a CSV is fetched and shown back before anything of it is taken in."""

from __future__ import annotations

from dataclasses import replace

from telegram import Document
from telegram.constants import FileSizeLimit
from telegram.error import BadRequest, TelegramError

from adapters.telegram.desk import Desk, Said
from opsbot import access, answers
from opsbot.reply import File, Reply, say

IMPORT = "data.import"
# Seconds that fetching may take.
PATIENCE = 60


async def sent(desk: Desk, said: Said) -> Reply:
    """Fetch a document, for somebody who may import it, and hand it to the door."""
    document, command = said.message.document, desk.registry[IMPORT]
    assert document is not None, "only documents come here"
    if not access.may(said.person.role, command.role, writes=True):
        return answers.not_allowed(said.person, command)
    if (document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        return _too_large()
    try:
        content = await _fetched(desk, document)
    except BadRequest as error:
        return _too_large() if "too big" in error.message.lower() else _not_fetched()
    except TelegramError:
        return _not_fetched()
    file = File(document.file_name or "file", document.mime_type or "text/csv", content)
    # What somebody else wrote with a file that is forwarded is no wish of this person's.
    text = "" if said.message.forward_origin else said.incoming.text
    return await desk.reception.answer(replace(said.incoming, text=text, file=file))


async def _fetched(desk: Desk, document: Document) -> bytes:
    file = await document.get_file(read_timeout=PATIENCE)
    path = file.file_path or ""
    if path.startswith("http"):
        # The library would write the token's colon as %3A, which not every server reads.
        return await desk.bot.request.retrieve(path, read_timeout=PATIENCE)
    return bytes(await file.download_as_bytearray(read_timeout=PATIENCE))  # a server's own folder


def _too_large() -> Reply:
    return Reply(
        say(
            "Telegram gives me files of up to {most} MB only. Split it, or import it on the "
            "server: `opsbot import PATH`.",
            most=FileSizeLimit.FILESIZE_DOWNLOAD // 1_000_000,
        ),
        tone="refused",
    )


def _not_fetched() -> Reply:
    return Reply(say("Telegram did not give me the file. Send it again."), tone="warning")
