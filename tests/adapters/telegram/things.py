"""People, chats, messages and files, and how the Bot API writes them as JSON."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.adapters.telegram import markup

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account; a bot is one, too."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    is_bot: bool = False

    def json(self) -> Json:
        said = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": "" if self.is_bot else self.language_code,
        }
        return {name: value for name, value in said.items() if value != ""}


@dataclass(slots=True)
class Chat:
    """Where people talk. What the bot may do there changes."""

    id: int
    type: Literal["private", "group", "supergroup", "channel"]
    title: str = ""
    person: Person | None = None  # of a private chat
    forum: bool = False
    bot: Literal["member", "administrator", "left", "kicked"] = "member"
    became: int | None = None  # the supergroup that a group is now

    def json(self) -> Json:
        if self.person is not None:
            names = self.person.json()
            for unsaid in ("is_bot", "language_code"):
                names.pop(unsaid, None)
            return {**names, "id": self.id, "type": self.type}
        forum: Json = {"is_forum": True} if self.forum else {}
        return {"id": self.id, "type": self.type, "title": self.title, **forum}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that Telegram keeps."""

    id: str
    name: str
    media_type: str
    content: bytes

    def json(self) -> Json:
        """What every kind of file says of itself."""
        unique = f"unique-{self.id}"
        return {"file_id": self.id, "file_unique_id": unique, "file_size": len(self.content)}

    def document(self) -> Json:
        return {**self.json(), "file_name": self.name, "mime_type": self.media_type}

    def photo(self) -> list[Json]:
        width, height = size_of(self.content)
        return [{**self.json(), "width": width, "height": height}]

    @property
    def path(self) -> str:
        return f"documents/{self.id}"


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels. Raises ValueError where it is none."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or len(png) < 24:
        raise ValueError("not a PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@dataclass(frozen=True, slots=True)
class Call:
    """A request of the bot: the method, its fields (JSON is read already) and its files."""

    method: str
    fields: Json
    files: dict[str, Upload] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot as a person sees it at one moment."""

    json: Json
    uploads: dict[str, Upload]

    @property
    def id(self) -> int:
        return int(self.json["message_id"])

    @property
    def text(self) -> str:
        """What is written, without its markup; under a photo or a file, its caption."""
        return str(self.json.get("text", self.json.get("caption", "")))

    @property
    def entities(self) -> list[tuple[str, str]]:
        """(kind, the words it covers) of each entity, and of what clients find by themselves."""
        marked = self.json.get("entities") or self.json.get("caption_entities") or []
        every = [*marked, *markup.found(self.text, marked)]
        return [(one["type"], markup.part(self.text, one)) for one in every]

    @property
    def rows(self) -> list[list[Json]]:
        """The buttons beneath it."""
        keyboard: list[list[Json]] = self.json.get("reply_markup", {}).get("inline_keyboard", [])
        return keyboard

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons."""
        return [button["text"] for row in self.rows for button in row]

    def button(self, label: str) -> Json:
        """The button that is labelled so, or that begins so."""
        every = [button for row in self.rows for button in row]
        same = [one for one in every if one["text"] == label]
        alike = [one for one in every if one["text"].startswith(label)]
        if len(same or alike) != 1:
            raise AssertionError(f"no button “{label}” among {self.buttons} under: {self.text}")
        return (same or alike)[0]

    @property
    def photo(self) -> Upload | None:
        sizes = self.json.get("photo")
        return self.uploads[sizes[-1]["file_id"]] if sizes else None

    @property
    def document(self) -> Upload | None:
        document = self.json.get("document")
        return self.uploads[document["file_id"]] if document else None

    @property
    def answers(self) -> int | None:
        """The message that this one answers."""
        answered: Json = self.json.get("reply_to_message", {})
        return answered.get("message_id")

    @property
    def topic(self) -> int | None:
        """The topic of a forum that this one is in."""
        return self.json.get("message_thread_id")


@dataclass(frozen=True, slots=True)
class Toast:
    """What flashes up when a button was pressed; an alert must be closed."""

    text: str
    alert: bool
