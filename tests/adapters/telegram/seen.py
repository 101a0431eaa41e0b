"""A message as a person sees it: its text, its entities, and what Telegram would make a link of
though nobody meant one (td/telegram/MessageEntity.cpp)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.adapters.telegram import markup

_LINKS = (
    r"(?<!\w)@(?:[A-Za-z0-9_]{4,32}|gif|vid|pic)(?!\w)",
    r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])",
    r"(?<![\w\u200c])#(?=[\w\u200c]*[^\W\d_])[\w\u200c]+",
    r"(?<![$\w\u200c])\$[A-Z]{1,8}(?![$\w\u200c])",
    r"[\w+-]{2,10}://[^\s\u2000-\u200b\u200e-\u206f]+",
    r"[\w~-]\.[^\W\d_]{2}[\w.~-]*",
)
_MAIL = re.compile(r"(?<![^\s(\[{<\"'])[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,6}(?!\.?[\w@/:?#-])")


@dataclass(frozen=True, slots=True)
class Seen:
    text: str
    entities: list[tuple[str, str]]  # kind, words
    links: list[str]  # what could be tapped, but for addresses of e-mail

    @property
    def units(self) -> int:
        return markup.units(self.text)


def seen(html: str) -> Seen:
    """Read a message. Raises Unreadable where Telegram would refuse it."""
    text, entities = markup.read(html)
    said = [(one["type"], markup.part(text, one)) for one in entities]
    wide = text.encode("utf-16-le")
    for one in entities:
        if one["type"] in ("code", "pre"):  # where Telegram looks for no links
            begin, end = 2 * one["offset"], 2 * (one["offset"] + one["length"])
            wide = wide[:begin] + " ".encode("utf-16-le") * one["length"] + wide[end:]
    left = _MAIL.sub(" ", wide.decode("utf-16-le"))
    return Seen(text, said, [found[0] for one in _LINKS for found in re.finditer(one, left)])
