"""The methods of the Bot API that a bot may call here, each by its own name."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram import limits
from tests.adapters.telegram.things import Call, Chat, Json, Person, Shown, Upload
from tests.adapters.telegram.world import USUAL, Refusal, Webhook, World, bad

Method = Callable[[World, Call], Any]
METHODS: dict[str, Method] = {}

_ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip
_SCOPES = (
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
)  # fmt: skip
# A message that shows what it showed before.
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def method(work: Method) -> Method:
    """Register a function by its name: send_message is sendMessage."""
    first, *rest = work.__name__.split("_")
    METHODS[first + "".join(map(str.capitalize, rest))] = work
    return work


# -- who and where ----------------------------------------------------------------------------


@method
def get_me(world: World, call: Call) -> Json:
    able = {"can_join_groups": True, "can_read_all_group_messages": False}
    more = {"supports_inline_queries": True, "can_connect_to_business": False}
    return {**world.bot.json(), **able, **more, "has_main_web_app": False}


def place(world: World, call: Call) -> Chat:
    """The chat that is meant. Raises Refusal where the bot cannot write."""
    try:
        chat = world.chats[int(call.fields["chat_id"])]
    except (KeyError, ValueError) as error:
        raise bad("chat not found") from error
    if chat.became is not None:
        said = "group chat was upgraded to a supergroup chat"
        raise bad(said, migrate_to_chat_id=chat.became)
    if chat.type == "private" and chat.bot == "kicked":
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    if chat.bot == "left":
        raise Refusal(403, f"Forbidden: bot is not a member of the {chat.type} chat")
    if chat.bot == "kicked":
        raise Refusal(403, f"Forbidden: bot was kicked from the {chat.type} chat")
    return chat


@method
def get_chat(world: World, call: Call) -> Json:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = {"accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False)}
    return {**place(world, call).json(), "accent_color_id": 0, "max_reaction_count": 11, **accepted}


@method
def get_chat_member(world: World, call: Call) -> Json:
    chat = place(world, call)
    if int(call.fields["user_id"]) == world.bot.id:
        return standing(world.bot, chat.bot)
    people = [one.person for one in world.chats.values() if one.person is not None]
    known = [one for one in people if one.id == int(call.fields["user_id"])]
    if not known:
        raise bad("user not found")
    return standing(known[0], "member")


def standing(person: Person, status: str) -> Json:
    """What somebody is in a chat."""
    said: Json = {"user": person.json(), "status": status}
    if status == "kicked":
        said["until_date"] = 0
    if status == "administrator":
        may = (
            "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
            "can_manage_video_chats", "can_restrict_members", "can_promote_members",
            "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
            "can_delete_stories",
        )  # fmt: skip
        said |= dict.fromkeys(may, False)
    return said


@method
def leave_chat(world: World, call: Call) -> bool:
    place(world, call).bot = "left"
    return True


@method
def send_chat_action(world: World, call: Call) -> bool:
    place(world, call)
    if call.fields.get("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
    return True


# -- messages ---------------------------------------------------------------------------------


@method
def send_message(world: World, call: Call) -> Json:
    text, entities = limits.written(call.fields, "text", limits.TEXT)
    if not text.strip():
        raise bad("message text is empty")
    return sent(world, call, {"text": text, "entities": entities})


@method
def send_photo(world: World, call: Call) -> Json:
    upload = limits.photo(file_of(world, call, "photo"))
    return sent(world, call, {"photo": upload.photo(), **captioned(call.fields)})


@method
def send_document(world: World, call: Call) -> Json:
    upload = limits.document(file_of(world, call, "document"))
    return sent(world, call, {"document": upload.document(), **captioned(call.fields)})


def captioned(fields: Json) -> Json:
    caption, entities = limits.written(fields, "caption", limits.CAPTION)
    return {"caption": caption, "caption_entities": entities} if caption else {}


def file_of(world: World, call: Call, name: str) -> Upload:
    """A file that is sent along, or that Telegram has already."""
    said = str(call.fields.get(name, ""))
    if name in call.files:
        return call.files[name]
    if said.startswith("attach://") and said.removeprefix("attach://") in call.files:
        return call.files[said.removeprefix("attach://")]
    if said in world.uploads:
        return world.uploads[said]
    raise bad("wrong file identifier/HTTP URL specified")


def sent(world: World, call: Call, content: Json) -> Json:
    chat = place(world, call)
    message: Json = {
        "message_id": world.number("message"),
        "from": world.bot.json(),
        "chat": chat.json(),
        "date": int(time.time()),
        **content,
        **limits.keyboard(call.fields),
        **_topic(call, chat),
        **_reply(world, call, chat),
    }
    world.messages[chat.id, message["message_id"]] = message
    world.show(message)
    return message


def _topic(call: Call, chat: Chat) -> Json:
    if (topic := call.fields.get("message_thread_id")) is None:
        return {}
    if not chat.forum:
        raise bad("message thread not found")
    return {"message_thread_id": int(topic), "is_topic_message": True}


def _reply(world: World, call: Call, chat: Chat) -> Json:
    wish: Json = call.fields.get("reply_parameters") or {}
    if not wish:
        return {}
    answered = world.messages.get((chat.id, int(wish["message_id"])))
    if answered is not None:
        return {"reply_to_message": {k: v for k, v in answered.items() if k != "reply_to_message"}}
    if wish.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


@method
def edit_message_text(world: World, call: Call) -> Json:
    before = own(world, call)
    if "text" not in before:
        raise bad("there is no text in the message to edit")
    text, entities = limits.written(call.fields, "text", limits.TEXT)
    if not text.strip():
        raise bad("message text is empty")
    return changed(world, call, before, {"text": text, "entities": entities})


@method
def edit_message_caption(world: World, call: Call) -> Json:
    before = own(world, call)
    if "text" in before:
        raise bad("there is no caption in the message to edit")
    none: Json = {"caption": "", "caption_entities": []}
    return changed(world, call, before, {**none, **captioned(call.fields)})


@method
def edit_message_media(world: World, call: Call) -> Json:
    before = own(world, call)
    media: Json = call.fields["media"]
    if media["type"] not in ("photo", "document"):
        raise bad(f"the stand-in knows no {media['type']}")
    inner = Call(call.method, media, call.files)
    upload = file_of(world, inner, "media")
    if media["type"] == "photo":
        content: Json = {"photo": limits.photo(upload).photo()}
    else:
        content = {"document": limits.document(upload).document()}
    gone = ("text", "entities", "photo", "document", "caption", "caption_entities")
    kept = {name: value for name, value in before.items() if name not in gone}
    return changed(world, call, kept, {**content, **captioned(media)})


@method
def edit_message_reply_markup(world: World, call: Call) -> Json:
    return changed(world, call, own(world, call), {})


@method
def delete_message(world: World, call: Call) -> bool:
    before = own(world, call)
    del world.messages[before["chat"]["id"], before["message_id"]]
    return True


def own(world: World, call: Call) -> Json:
    """The bot's message that is meant."""
    chat = place(world, call)
    message = world.messages.get((chat.id, int(call.fields.get("message_id", 0))))
    if message is None:
        raise bad("message to edit not found")
    if message["from"]["id"] != world.bot.id:
        raise bad("message can't be edited")
    return message


def changed(world: World, call: Call, before: Json, content: Json) -> Json:
    """A message with other content. Without a keyboard, its buttons go."""
    after = {name: value for name, value in before.items() if name != "reply_markup"}
    after |= {**content, **limits.keyboard(call.fields)}
    key = before["chat"]["id"], before["message_id"]
    same = {**after, "edit_date": 0} == {**world.messages[key], "edit_date": 0}
    if same:
        raise bad(UNCHANGED)
    after["edit_date"] = int(time.time())
    world.messages[key] = after
    world.edited[key].append(Shown(after, world.uploads))
    return after


# -- queries ----------------------------------------------------------------------------------


@method
def answer_callback_query(world: World, call: Call) -> bool:
    limits.no_longer(call.fields.get("text"), limits.TOAST, "MESSAGE_TOO_LONG")
    return answered(world, str(call.fields["callback_query_id"]), call.fields)


@method
def answer_inline_query(world: World, call: Call) -> bool:
    offered = limits.results(call.fields.get("results", []))
    answer = {**call.fields, "results": offered}
    return answered(world, str(call.fields["inline_query_id"]), answer)


def answered(world: World, query: str, answer: Json) -> bool:
    if query not in world.asked or world.asked[query] is not None:
        raise bad(TOO_OLD)
    world.asked[query] = answer
    return True


# -- files ------------------------------------------------------------------------------------


@method
def get_file(world: World, call: Call) -> Json:
    upload = world.uploads.get(str(call.fields["file_id"]))
    if upload is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(upload.content) > limits.DOWNLOAD:
        raise bad("file is too big")
    return {**upload.json(), "file_path": upload.path}


# -- what the bot says of itself --------------------------------------------------------------


@method
def set_my_commands(world: World, call: Call) -> bool:
    world.menus[menu(call)] = limits.commands(call.fields["commands"])
    return True


@method
def delete_my_commands(world: World, call: Call) -> bool:
    world.menus.pop(menu(call), None)
    return True


@method
def get_my_commands(world: World, call: Call) -> list[Json]:
    return world.menus.get(menu(call), [])


def menu(call: Call) -> tuple[str, str]:
    """(scope, language): "default", "all_private_chats", "chat 501", …"""
    scope: Json = call.fields.get("scope") or {"type": "default"}
    if scope["type"] not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    said = (scope["type"], scope.get("chat_id"), scope.get("user_id"))
    language = str(call.fields.get("language_code", ""))
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad("invalid language code specified")
    return " ".join(str(one) for one in said if one is not None), language


@method
def set_my_description(world: World, call: Call) -> bool:
    return described(world, call, "description", 512)


@method
def set_my_short_description(world: World, call: Call) -> bool:
    return described(world, call, "short_description", 120)


def described(world: World, call: Call, name: str, longest: int) -> bool:
    said = limits.no_longer(call.fields.get(name), longest, "BOT_DESCRIPTION_TOO_LONG")
    world.described[name, str(call.fields.get("language_code", ""))] = said
    return True


# -- updates ----------------------------------------------------------------------------------


@method
def set_webhook(world: World, call: Call) -> bool:
    url = str(call.fields.get("url", ""))
    if not url:
        return delete_webhook(world, call)  # type: ignore[no-any-return]
    if not url.startswith(("https://", "http://127.0.0.1:")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.fields.get("secret_token")
    if secret is not None and not re.fullmatch(r"[\w-]{1,256}", str(secret), re.ASCII):
        raise bad("secret token contains unallowed characters")
    world.webhook = Webhook(url, secret)
    settle(world, call)
    return True


@method
def delete_webhook(world: World, call: Call) -> bool:
    world.webhook = None
    if str(call.fields.get("drop_pending_updates")).lower() == "true":
        world.waiting.clear()
    return True


@method
def get_webhook_info(world: World, call: Call) -> Json:
    url = world.webhook.url if world.webhook else ""
    said: Json = {"url": url, "has_custom_certificate": False}
    said["pending_update_count"] = len(world.waiting)
    if world.last_error:
        said |= {"last_error_date": int(time.time()), "last_error_message": world.last_error}
    return {**said, "allowed_updates": list(world.wanted)}


def settle(world: World, call: Call) -> None:
    """Which updates the bot wants; what waits already still comes."""
    if "allowed_updates" in call.fields:
        world.wanted = tuple(call.fields["allowed_updates"]) or USUAL
    if str(call.fields.get("drop_pending_updates")).lower() == "true":
        world.waiting.clear()
