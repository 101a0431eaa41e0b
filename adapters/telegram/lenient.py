"""Other programs speak the Bot API, too, and leave out what the library wants: we fill it in."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

log = logging.getLogger(__name__)

Json = dict[str, Any]

# What the bot says it cannot take: it need not know more of it.
_SENT = ("voice", "audio", "video", "video_note", "animation", "sticker", "photo")
_SHOWN = {
    "duration": 0, "length": 1, "width": 1, "height": 1,
    "type": "regular", "is_animated": False, "is_video": False,
}  # fmt: skip
_POLL = {
    "question": "", "options": (), "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
    "allows_revoting": False, "members_only": False,
}  # fmt: skip


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

    async def do_request(self, *args: Any, **how: Any) -> tuple[int, bytes]:
        """Send; a "no" is one even where only the body says so."""
        status, payload = await super().do_request(*args, **how)
        if status == HTTPStatus.OK and b'"error_code"' in payload[:1_000]:
            with suppress(ValueError, AttributeError, TypeError):
                said = json.loads(payload)
                return (status if said.get("ok") else int(said["error_code"])), payload
        return status, payload

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
    for name in ("via_bot", "left_chat_member"):
        _user(message.get(name))
    for one in message.get("new_chat_members") or ():
        _user(one)
    _chat(message.get("sender_chat"))
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
    for name in _SENT:
        several = message.get(name)
        for one in several if isinstance(several, list) else [several]:
            if isinstance(one, dict):
                _fill(one, file_unique_id=one.setdefault("file_id", ""), **_SHOWN)
    if isinstance(poll := message.get("poll"), dict):
        message["poll"] = {**_POLL, "id": poll.get("id", "")}
    if isinstance(place := message.get("venue"), dict):
        _fill(place, title="", address="")
    _forwarded(message)


def _forwarded(message: Json) -> None:
    """Where a message comes from, as it was said before Bot API 7.0."""
    origin: Json = {"date": message.get("forward_date", 1)}
    if isinstance(user := message.get("forward_from"), dict):
        _user(user)
        origin |= {"type": "user", "sender_user": user}
    elif name := message.get("forward_sender_name"):
        origin |= {"type": "hidden_user", "sender_user_name": name}
    elif isinstance(chat := message.get("forward_from_chat"), dict):
        _fill(chat, type="channel")
        origin |= {"type": "chat", "sender_chat": chat}
    if "type" in origin:
        _fill(message, forward_origin=origin)


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
