"""HTML as the Bot API reads it: the text, its entities, or why it cannot be read.

The rules and the words of the errors are those of Telegram's own open source server (tdlib,
MessageEntity.cpp). Offsets and lengths count UTF-16 units, those in errors bytes of UTF-8.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
# No other named references are read: &nbsp; stays as it stands.
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-f]+)|#(?P<number>\d+)|(?P<name>\w+));?", re.I)
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.:/?=&%#-]+)))?""")
# What clients find by themselves: a mention rings, a command can be tapped.
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/\w{1,32}(?:@\w{5,32})?)"
    r"|(?P<mention>(?<!\w)@\w{4,32})"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[a-z]{2,})"
    r"|(?P<url>https?://[^\s<>]+)",
    re.I,
)


class Unreadable(Exception):
    """The HTML has a fault."""


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    at: int


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def read(html: str) -> tuple[str, list[Json]]:
    """The text without its tags, and an entity for each of them. Raises Unreadable."""
    out: list[str] = []
    entities: list[Json] = []
    opened: list[_Open] = []
    length = position = 0
    while position < len(html):
        begin = position
        if html[position] == "<":
            where = f"at byte offset {len(html[:begin].encode())}"
            end = html.find(">", begin)
            if html.startswith("</", begin):
                entity = _closed(html[begin + 2 : end].rstrip(), opened, length, where, end)
                entities += entity
            else:
                opened.append(_opened(html[begin + 1 : end], length, where, end))
            position = end + 1
            continue
        reference = _REFERENCE.match(html, position)
        said = _character(reference) if reference else None
        position = reference.end() if reference and said else position + 1
        out.append(said or html[begin])
        length += units(out[-1])
    if opened:
        raise Unreadable(f"Can't find end tag corresponding to start tag {opened[-1].tag}")
    text = "".join(out).rstrip()
    kept = [_within(entity, units(text)) for entity in entities]
    return text, sorted((one for one in kept if one["length"] > 0), key=lambda one: one["offset"])


def _opened(inside: str, at: int, where: str, end: int) -> _Open:
    tag = re.split(r"\s", inside, maxsplit=1)[0] if end >= 0 else ""
    if end < 0:
        raise Unreadable(f"Unclosed start tag {where}")
    if tag.lower() not in _KINDS:
        raise Unreadable(f'Unsupported start tag "{tag.lower()}" {where}')
    found = _ATTRIBUTE.findall(inside[len(tag) :])
    attributes = {name.lower(): unescaped(a or b or c) for name, a, b, c in found}
    if tag.lower() == "span" and attributes.get("class") != "tg-spoiler":
        raise Unreadable(f'Tag "span" must have class "tg-spoiler" {where}')
    return _Open(tag.lower(), attributes, at)


def _closed(tag: str, opened: list[_Open], at: int, where: str, end: int) -> list[Json]:
    if not opened:
        raise Unreadable(f"Unexpected end tag {where}")
    if end < 0:
        raise Unreadable(f"Unclosed end tag {where}")
    last = opened.pop()
    if tag and tag.lower() != last.tag:
        raise Unreadable(f'Unmatched end tag {where}, expected "</{last.tag}>", found "</{tag}>"')
    entity: Json = {"type": _KINDS[last.tag], "offset": last.at, "length": at - last.at}
    if last.tag == "a":
        if not (url := last.attributes.get("href", "")):
            return []
        entity |= {"url": url}
    if last.tag == "code" and opened and opened[-1].tag == "pre":
        return []  # it only names the language
    return [entity]


def _within(entity: Json, length: int) -> Json:
    """What is trimmed off the end of a text is in no entity."""
    return {**entity, "length": min(entity["length"], length - entity["offset"])}


def _character(reference: re.Match[str]) -> str | None:
    if reference["name"]:
        return _NAMED.get(reference["name"])
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["number"])
    return chr(code) if 0 < code <= 0x10FFFF else None


def unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda one: _character(one) or one[0], text)


def found(text: str, taken: list[Json] | None = None) -> list[Json]:
    """What Telegram finds in a text by itself, where no link and no code stands already."""
    closed = [
        range(one["offset"], one["offset"] + one["length"])
        for one in taken or []
        if one["type"] in ("code", "pre", "text_link")
    ]
    entities = []
    for one in _FOUND.finditer(text):
        offset = units(text[: one.start()])
        if not any(offset in span for span in closed):
            entities.append({"type": one.lastgroup, "offset": offset, "length": units(one[0])})
    return entities


def part(text: str, entity: Json) -> str:
    """The characters of a text that an entity covers."""
    wide = text.encode("utf-16-le")
    begin = 2 * entity["offset"]
    return wide[begin : begin + 2 * entity["length"]].decode("utf-16-le")
