"""Other programs speak the Bot API, too, and leave out what the library wants: we fill it in."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

log = logging.getLogger(__name__)

Json = dict[str, Any]


def readable(update: Json) -> Json:
    """An update that the library can read; of one that it cannot only the number is left: it must
    not hold up those behind it."""
    try:
        Update.de_json(whole(update), None)
    except Exception:
        log.warning("update %s cannot be read", update.get("update_id"), exc_info=True)
        return {"update_id": update["update_id"]}
    return update


class Lenient(HTTPXRequest):
    """Reads each update for itself, and answers that are leaner than Telegram's own."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        data: Json = HTTPXRequest.parse_json_payload(payload)
        match data.get("result"):
            case [{"update_id": _}, *_] as updates:
                data["result"] = [readable(one) for one in updates]
            case dict() as result:
                data["result"] = answered(result)
        return data


def whole(update: Json) -> Json:
    """An update with what the library insists on and not every server says. Changes and returns
    it."""
    pressed = update.get("callback_query")
    if isinstance(pressed, dict):
        _fill(pressed, chat_instance="")
        _user(pressed.get("from"))
        _message(pressed.get("message"))
    for name in ("message", "edited_message"):
        _message(update.get(name))
    asked = update.get("inline_query")
    if isinstance(asked, dict):
        _fill(asked, query="", offset="")
        _user(asked.get("from"))
    joined = update.get("my_chat_member")
    if isinstance(joined, dict):
        _fill(joined, date=1)
        _user(joined.get("from"))
        _chat(joined.get("chat"))
        for name in ("old_chat_member", "new_chat_member"):
            if isinstance(one := joined.get(name), dict):
                _user(one.get("user"))
                if one.get("status") == "kicked":
                    _fill(one, until_date=0)
    return update


def answered(result: Json) -> Json:
    """The same for what a method gives back: a message, the bot itself, a file. Changes and returns
    it."""
    if "message_id" in result:
        _fill(result, chat={"id": 0, "type": "private"})
        _message(result)
    elif "file_id" in result:
        _fill(result, file_unique_id=result["file_id"])
    elif "id" in result:
        _user(result)
    return result


def _message(message: Any) -> None:
    if not isinstance(message, dict):
        return
    _fill(message, date=1)  # 0 would say that it can be read no more
    chat = message.get("chat")
    _chat(chat)
    if isinstance(chat, dict) and _is_person(chat.get("id")):
        _fill(message, **{"from": {"id": chat["id"]}})
    _user(message.get("from"))
    _message(message.get("reply_to_message"))
    if isinstance(file := message.get("document"), dict):
        _fill(file, file_unique_id=file.get("file_id", ""))
    if isinstance(card := message.get("contact"), dict):
        _fill(card, first_name="")


def _chat(chat: Any) -> None:
    if isinstance(chat, dict):
        _fill(chat, type="private" if _is_person(chat.get("id")) else "group")


def _user(user: Any) -> None:
    if isinstance(user, dict):
        _fill(user, is_bot=False, first_name="")


def _is_person(id: Any) -> bool:
    """People have positive ids, groups negative ones."""
    return isinstance(id, int) and id > 0


def _fill(thing: Json, **usual: Any) -> None:
    for name, value in usual.items():
        thing.setdefault(name, value)
