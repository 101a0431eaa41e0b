"""What Telegram refuses: texts, keyboards and results beyond the documented limits.

Where Telegram quietly cuts something off, the stand-in refuses it: a test must see it.
"""

from __future__ import annotations

import re
from typing import Any

from tests.adapters.telegram import markup
from tests.adapters.telegram.things import Json, Upload, size_of
from tests.adapters.telegram.world import Refusal, bad

TEXT = 4096  # UTF-16 units, after the entities were read
CAPTION = 1024
ENTITIES = 100
ROW, KEYBOARD = 8, 100  # buttons
CALLBACK = 64  # bytes
RESULTS = 50
TOAST = 200
COMMANDS, COMMAND_WORDS = 100, 256
UPLOAD, PHOTO, DOWNLOAD = 50_000_000, 10_000_000, 20_000_000  # bytes

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_DOES = ("callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat", "pay")


def written(fields: Json, name: str, longest: int) -> tuple[str, list[Json]]:
    """A text with its entities. Raises Refusal where it cannot be shown."""
    said = str(fields.get(name, ""))
    entities: list[Json] = fields.get("entities" if name == "text" else f"{name}_entities", [])
    mode = fields.get("parse_mode", "")
    if mode:
        if mode.upper() != "HTML":
            raise bad(f"the stand-in reads no {mode}")
        try:
            said, entities = markup.read(said)
        except markup.Unreadable as fault:
            raise bad(f"can't parse entities: {fault}") from fault
    if markup.units(said) > longest:
        raise bad("message is too long" if name == "text" else "message caption is too long")
    if len(entities) > ENTITIES:
        raise bad("ENTITIES_TOO_MUCH")
    return said, entities


def keyboard(fields: Json) -> Json:
    """The buttons of a message, as a part of it."""
    marked: Json = fields.get("reply_markup") or {}
    rows: list[list[Json]] = marked.get("inline_keyboard", [])
    if any(len(row) > ROW for row in rows) or sum(map(len, rows)) > KEYBOARD:
        raise bad("too many buttons in a row or in all")
    for button in (button for row in rows for button in row):
        if not button.get("text", "").strip():
            raise bad("can't parse inline keyboard button: Text buttons must be non-empty")
        if sum(name in button for name in _DOES) != 1:
            raise bad("can't parse inline keyboard button: it must do exactly one thing")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= CALLBACK:
            raise bad("BUTTON_DATA_INVALID")
    return {"reply_markup": {"inline_keyboard": rows}} if any(rows) else {}


def photo(upload: Upload) -> Upload:
    if len(upload.content) > PHOTO:
        raise Refusal(413, "Request Entity Too Large")
    try:
        width, height = size_of(upload.content)
    except ValueError as error:
        raise bad("IMAGE_PROCESS_FAILED") from error
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return upload


def document(upload: Upload) -> Upload:
    if len(upload.content) > UPLOAD:
        raise Refusal(413, "Request Entity Too Large")
    if not upload.content:
        raise bad("file must be non-empty")
    return upload


def results(offered: list[Json]) -> list[Json]:
    """What an inline query is answered."""
    if len(offered) > RESULTS:
        raise bad("RESULTS_TOO_MUCH")
    ids = [str(one.get("id", "")) for one in offered]
    if any(not 1 <= len(one.encode()) <= 64 for one in ids):
        raise bad("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    for one in offered:
        if one["type"] != "article" or not one.get("title"):
            raise bad("the stand-in knows articles with a title only")
        text, entities = written(_content(one), "text", TEXT)
        if not text.strip():
            raise bad("message text is empty")
        one["shown"] = {"text": text, "entities": entities, **keyboard(one)}
    return offered


def _content(result: Json) -> Json:
    content: Json = result["input_message_content"]
    return {**content, "text": content.get("message_text", "")}


def commands(menu: list[Json]) -> list[Json]:
    if len(menu) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    names = [one["command"] for one in menu]
    if len(set(names)) < len(names) or not all(_COMMAND.fullmatch(one) for one in names):
        raise bad("BOT_COMMAND_INVALID")
    if not all(1 <= markup.units(one["description"]) <= COMMAND_WORDS for one in menu):
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return menu


def no_longer(said: Any, longest: int, trouble: str) -> str:
    """A short text of one of the smaller methods."""
    if markup.units(str(said or "")) > longest:
        raise bad(trouble)
    return str(said or "")
