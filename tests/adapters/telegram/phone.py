"""Telegram as people hold it: they speak, press and share, and see what the bot shows them.

Called from the thread of a test. What a person does goes to the bot as an update, complete as the
Bot API sends it; what the bot shows is waited for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram import markup
from tests.adapters.telegram.methods import standing
from tests.adapters.telegram.standin import Standin
from tests.adapters.telegram.things import Call, Chat, Json, Person, Shown, Toast
from tests.adapters.telegram.world import Fault, World
from tests.loops import Loop

BOT = Person(7_000_001, "Teahouse", username="teahouse_bot", is_bot=True)
TOKEN = "7000001:AAH-a_very_secret_token_of_35_chars"
# After so many seconds somebody who waits for the bot gives up: a busy machine takes its time.
PATIENCE = 30.0


class Phone:
    """Everybody's Telegram, with one bot in it."""

    def __init__(self, loop: Loop) -> None:
        self._loop = loop
        self.world = World(BOT, TOKEN)
        self.standin = Standin(self.world)
        loop.run(self.standin.start())

    def close(self) -> None:
        self._loop.run(self.standin.stop())

    @property
    def url(self) -> str:
        """What the token is added to, to call a method."""
        return f"http://127.0.0.1:{self.standin.port}/bot"

    @property
    def file_url(self) -> str:
        return f"http://127.0.0.1:{self.standin.port}/file/bot"

    # -- who and where ------------------------------------------------------------------------

    def private(self, who: Person) -> Chat:
        """A person's chat with the bot."""
        return self.world.chats.setdefault(who.id, Chat(who.id, "private", person=who))

    def group(self, title: str, number: int = 9000, **how: Any) -> Chat:
        """A group with the bot in it: `forum`, `type`, `bot` as in Chat."""
        kind = how.pop("type", "supergroup")
        chat = Chat(-100_0000_000_000 - number if kind != "group" else -number, kind, title, **how)
        return self.world.chats.setdefault(chat.id, chat)

    # -- what people do -----------------------------------------------------------------------

    def says(
        self, who: Person, text: str, chat: Chat | None = None, *,
        reply_to: Shown | Json | None = None, topic: int | None = None, **more: Any,
    ) -> Json:  # fmt: skip
        """Say something; commands, mentions and links are found in it. The update is returned."""
        if found := markup.found(text):
            more["entities"] = found
        return self.sends(who, chat, reply_to, topic, text=text, **more)

    def sends(
        self, who: Person, chat: Chat | None = None, reply_to: Shown | Json | None = None,
        topic: int | None = None, **content: Any,
    ) -> Json:  # fmt: skip
        """Send a message with any content. The bot gets it where it would see it."""
        place = chat or self.private(who)
        message = self._message(place, who, **content)
        if topic is not None:
            message |= {"message_thread_id": topic, "is_topic_message": True}
        if reply_to is not None:
            said = reply_to.json if isinstance(reply_to, Shown) else reply_to
            message["reply_to_message"] = said
        return self._update("message", message) if self._sees(place, message) else message

    def edits(self, update: Json, text: str) -> Json:
        """Change what was said before."""
        edited = {**update["message"], "text": text, "edit_date": int(time.time())}
        return self._update("edited_message", edited)

    def forwards(self, who: Person, text: str, written_by: Person | str, chat: Any = None) -> Json:
        """Forward somebody's message to the bot; a name alone is of one who hides their account."""
        if isinstance(written_by, Person):
            origin: Json = {"type": "user", "sender_user": written_by.json()}
        else:
            origin = {"type": "hidden_user", "sender_user_name": written_by}
        origin["date"] = int(time.time()) - 60
        return self.says(who, text, chat, forward_origin=origin)

    def shares_contact(
        self, who: Person, first_name: str, phone: str, last_name: str = "", **more: Any
    ) -> Json:
        """Share somebody's card from the phone; `user_id` and `vcard` as in the Bot API."""
        card = {"phone_number": phone, "first_name": first_name, "last_name": last_name, **more}
        return self.sends(who, contact={name: value for name, value in card.items() if value})

    def sends_document(
        self, who: Person, name: str, content: bytes, media_type: str = "text/csv",
        caption: str = "", chat: Chat | None = None,
    ) -> Json:  # fmt: skip
        upload = self.world.keep(name, media_type, content)
        under: Json = {"caption": caption} if caption else {}
        return self.sends(who, chat, document=upload.document(), **under)

    def sends_voice(self, who: Person, seconds: int = 3) -> Json:
        upload = self.world.keep("voice.oga", "audio/ogg", b"OggS")
        voice = {**upload.json(), "duration": seconds, "mime_type": "audio/ogg"}
        return self.sends(who, voice=voice)

    def sends_location(self, who: Person) -> Json:
        return self.sends(who, location={"latitude": 52.52, "longitude": 13.405})

    def presses(self, who: Person, message: Shown, label: str) -> Toast:
        """Press a button, and see what flashes up."""
        query = self._press(who, message, label)
        answer = self._answer("callback_query", query)
        return Toast(str(answer.get("text", "")), str(answer.get("show_alert")).lower() == "true")

    def presses_unheard(self, who: Person, message: Shown, label: str) -> None:
        """Press a button while nobody listens."""
        query = self._press(who, message, label)
        self.world.asked[query["id"]] = None
        self._update("callback_query", query)

    def _press(self, who: Person, message: Shown, label: str) -> Json:
        return {
            "id": f"callback-{self.world.number('query')}",
            "from": who.json(),
            "message": self.world.messages[message.json["chat"]["id"], message.id],
            "chat_instance": f"instance-{message.json['chat']['id']}",
            "data": message.button(label)["callback_data"],
        }

    def inline(self, who: Person, query: str, offset: str = "") -> Json:
        """Type "@bot query" anywhere, and see what is offered: the call that answered it."""
        said = {
            "id": f"inline-{self.world.number('query')}",
            "from": who.json(),
            "query": query,
            "offset": offset,
            "chat_type": "private",
        }
        return self._answer("inline_query", said)

    def adds_bot(self, who: Person, chat: Chat) -> None:
        """Let the bot into a group."""
        self._moves(who, chat, "member")
        added = self._message(chat, who, new_chat_members=[BOT.json()])
        self._update("message", added)

    def removes_bot(self, who: Person, chat: Chat) -> None:
        """Throw the bot out of a group; in a private chat, block it."""
        self._moves(who, chat, "kicked")

    def blocks(self, who: Person, *, quietly: bool = False) -> None:
        """Block the bot; `quietly`, and it only learns of it when it sends."""
        if quietly:
            self.private(who).bot = "kicked"
        else:
            self.removes_bot(who, self.private(who))

    def migrates(self, who: Person, chat: Chat, *, quietly: bool = False) -> Chat:
        """A group becomes a supergroup with another id, which is returned."""
        new = self.group(chat.title, -chat.id + 1_000)
        chat.became = new.id
        if not quietly:
            moved = self._message(chat, who, migrate_to_chat_id=new.id)
            self._update("message", moved)
            self._update("message", self._message(new, who, migrate_from_chat_id=chat.id))
        return new

    def deliver_again(self, update: Json) -> None:
        """The same update once more, as after an answer that got lost."""

        async def put() -> None:
            self.world.waiting.append(update)
            await self.world.tell()

        self._loop.run(put())

    # -- what the bot does --------------------------------------------------------------------

    def said(self, where: Person | Chat) -> Shown:
        """The next message that the bot sends there."""
        shown = self.world.shown[where.id]
        self.waits(lambda: bool(shown), f"the bot said nothing to {where}")
        return shown.popleft()

    def edited(self, message: Shown) -> Shown:
        """The message as it is after the next change to it."""
        edited = self.world.edited[message.json["chat"]["id"], message.id]
        self.waits(lambda: bool(edited), f"the bot did not change: {message.text}")
        return edited.popleft()

    def edits_of(self, message: Shown) -> int:
        """How often a message was changed that nobody has looked at, by now."""
        return len(self.world.edited[message.json["chat"]["id"], message.id])

    def unread(self, where: Person | Chat) -> list[str]:
        """What the bot has said there that nobody has looked at, now."""
        return [one.text for one in self.world.shown[where.id]]

    def calls(self, method: str) -> list[Call]:
        """The requests so far."""
        return [call for call in self.world.calls if call.method == method]

    def menu(self, scope: str = "default", language: str = "") -> dict[str, str]:
        """The commands that are offered in a scope, with what they say."""
        menu = self.world.menus.get((scope, language), [])
        return {one["command"]: one["description"] for one in menu}

    def taken(self) -> None:
        """Wait until the bot has fetched every update."""
        self.waits(lambda: not self.world.waiting, "updates wait, and nobody fetches them")

    def waits(self, until: Callable[[], bool], otherwise: str, seconds: float = PATIENCE) -> None:
        """Wait for something that the bot does."""

        async def wait() -> None:
            async with self.world.news:
                await asyncio.wait_for(self.world.news.wait_for(until), seconds)

        try:
            self._loop.run(wait(), seconds + 10)
        except TimeoutError:
            calls = [f"{call.method} {call.fields}" for call in self.world.calls[-12:]]
            raise AssertionError("\n".join([otherwise, *calls])) from None

    # -- what shall go wrong ------------------------------------------------------------------

    def next(self, method: str, *faults: Fault | None) -> None:
        """What happens to the next calls of a method, one after the other; None is nothing."""
        self.world.faults[method].extend(faults)

    # -- inside -------------------------------------------------------------------------------

    def _message(self, chat: Chat, who: Person, **content: Any) -> Json:
        message: Json = {
            "message_id": self.world.number("message"),
            "from": who.json(),
            "chat": chat.json(),
            "date": int(time.time()),
            **content,
        }
        self.world.messages[chat.id, message["message_id"]] = message
        return message

    def _update(self, kind: str, what: Json) -> Json:
        async def put() -> Json:
            update = self.world.update(kind, what)
            await self.world.tell()
            return update

        return self._loop.run(put())

    def _answer(self, kind: str, query: Json) -> Json:
        asked = self.world.asked
        asked[query["id"]] = None
        self._update(kind, query)
        self.waits(lambda: asked[query["id"]] is not None, f"the bot left {query} without answer")
        answer: Json = asked[query["id"]]
        return answer

    def _moves(self, who: Person, chat: Chat, status: Any) -> None:
        before, chat.bot = chat.bot, status
        change = {
            "chat": chat.json(),
            "from": who.json(),
            "date": int(time.time()),
            "old_chat_member": standing(BOT, before),
            "new_chat_member": standing(BOT, status),
        }
        self._update("my_chat_member", change)

    def _sees(self, chat: Chat, message: Json) -> bool:
        """Whether the bot gets a message: in a group where it is no admin, privacy mode hides what
        is not for it."""
        if chat.type == "private" or chat.bot == "administrator":
            return True
        if chat.bot != "member":
            return False
        if message.get("reply_to_message", {}).get("from", {}).get("id") == BOT.id:
            return True
        text = message.get("text", "")
        named = f"@{BOT.username}"
        return any(
            markup.part(text, one).lower().endswith(named)
            for one in message.get("entities", [])
            if one["type"] in ("mention", "bot_command")
        )
