"""Telegram's HTML as its servers read it: the text, its entities, and the links they find by
themselves. core.telegram.org/bots/api#html-style, and td/telegram/MessageEntity.cpp."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

TAGS = {"b", "i", "code", "pre", "blockquote"}
NAMES = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")  # an ampersand by itself

_LINKS = (
    r"(?<!\w)@[A-Za-z0-9_]{2,32}(?!\w)",
    r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])",
    r"(?<![\w\u200c])#(?=[\w\u200c]*[^\W\d_])[\w\u200c]+",
    r"(?<![$\w\u200c])\$[A-Z]{1,8}(?![$\w\u200c])",
    r"[\w+-]{2,10}://[^\s\u2000-\u200b\u200e-\u206f]+",
    r"[\w~-]\.[^\W\d_][\w.~-]*",
)
_MAIL = re.compile(r"(?<![^\s(\[{<\"'])[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,6}(?!\.?[\w@/:?#-])")


@dataclass
class Seen:
    """A message as a person sees it."""

    text: str = ""
    entities: list[tuple[str, str]] = field(default_factory=list)

    @property
    def units(self) -> int:
        return len(self.text.encode("utf-16-le")) // 2

    @property
    def links(self) -> list[str]:
        """What could be tapped, but for addresses of e-mail."""
        text = self.text
        for tag, words in self.entities:
            if tag in ("code", "pre"):
                text = text.replace(words, " ")
        text = _MAIL.sub(" ", text)
        return [found[0] for one in _LINKS for found in re.finditer(one, text)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen = Seen()
        self.open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in TAGS, f"Telegram knows no <{tag}>"
        assert not attrs
        assert not self.open, f"<{tag}> inside of <{self.open}>"
        self.open.append((tag, len(self.seen.text)))

    def handle_endtag(self, tag: str) -> None:
        name, start = self.open.pop()
        assert name == tag
        self.seen.entities.append((tag, self.seen.text[start:]))

    def handle_data(self, data: str) -> None:
        self.seen.text += data


def seen(html: str) -> Seen:
    """Read a message. Fails on what Telegram would refuse."""
    html.encode()  # no halves of characters
    assert not NAMES.search(html), "an ampersand that stands for itself"
    assert html == html.strip()
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open, f"{reader.open} are not closed"
    return reader.seen
