"""Words for Telegram: HTML for its few styles, and records' text that can do nothing but be read.

Telegram looks for links in any text: "@ada" calls a person, a tap on "/delete" sends it, and
"evil.test" opens. No option of its API switches that off. So an invisible word joiner (U+2060),
which ends each of them, is put behind the sign that would begin one. Text in `code` and `pre` is
not looked at. E-mail addresses stay what they are: a tap writes to a person, and nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any, Literal

from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import Text

Mark = Literal["", "bold", "soft", "code", "pre", "quote"]

_TAGS: dict[Mark, str] = {
    "bold": "b", "soft": "i", "code": "code", "pre": "pre", "quote": "blockquote",
}  # fmt: skip
UNREAD: tuple[Mark, ...] = ("code", "pre")  # in which Telegram looks for no links

JOINER = "\u2060"
# What TDLib takes for an e-mail address, and nothing that it would take for a link with a user.
_MAIL = (
    r"(?<![^\s(\[{<\"'])(?:[A-Za-z0-9_-]{1,26}[.+]){0,10}[A-Za-z0-9_-]{1,35}"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9_-]{0,28}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,6}"
    r"(?=[\s,;)\]}>\"']|\.?(?:\s|$))"
)
# The signs by which it finds @mentions, /commands, #hashtags, $CASHTAGS, links with a protocol and
# links without one (td/telegram/MessageEntity.cpp).
_LIVE = re.compile(
    rf"(?P<mail>{_MAIL})"
    r"|(?<!\w)@(?=(?:[A-Za-z0-9_]{4,32}|(?i:gif|vid|pic))(?!\w))"
    r"|(?<![\w/<>])/(?=[A-Za-z0-9_]{1,64}(?![\w/<>]))"
    r"|#(?=[\w\u200c])(?!\d+(?![\w\u200c]))"
    r"|\$(?=[A-Z]{1,8}(?![\w$]))"
    r"|:(?=//)|(?<=\S)\.(?=[^\W\d_]{2})"
)
# Nothing that can be seen: Telegram refuses a message of such signs alone.
_BLANK = re.compile(
    "[\\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U000e0fff]*"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style, as they are read."""

    words: str
    mark: Mark = ""


def runs(said: Any, form: Format, *, lines: bool = False) -> list[Run]:
    """A text or a value in runs of one style, as this person reads it. Only a template may break a
    line, unless `lines`: a record could forge one."""
    if not isinstance(said, Text):
        return joined([Run(disarmed(harmless(form.value(said), lines=lines)))])
    out: list[Run] = []
    before = ""
    for piece in said.pieces():
        text = piece.value if piece.literal else form.value(piece.value)
        text = harmless(text, lines=lines or piece.literal)
        if not piece.literal and piece.style not in UNREAD:
            text = disarmed(text, before)
        before = (before + text)[-2:]
        out.append(Run(text, piece.style))
    return joined(out)


def disarmed(text: str, before: str = "") -> str:
    """A record's text without links that it did not ask for; `before` is what it follows."""

    def joined(live: re.Match[str]) -> str:
        kept = live["mail"] or live.end() < len(before)
        return live[0] if kept else live[0] + JOINER

    return _LIVE.sub(joined, before + text)[len(before) :]


def shown(said: Any, form: Format) -> str:
    """A text or a value on one line, for where Telegram looks for no links."""
    return harmless(said.plain(form) if isinstance(said, Text) else form.value(said))


def bold(several: Iterable[Run]) -> list[Run]:
    """All in bold, but for code."""
    return [one if one.mark in UNREAD else replace(one, mark="bold") for one in several]


def marked(text: str, mark: Mark) -> list[Run]:
    """Our own words in one style."""
    return [Run(text, mark)]


def joined(several: Iterable[Run]) -> list[Run]:
    """Neighbours of one style as one run, without empty ones."""
    out: list[Run] = []
    for one in several:
        if out and out[-1].mark == one.mark and one.mark not in ("pre", "quote"):
            out[-1] = replace(one, words=out[-1].words + one.words)
        elif one.words:
            out.append(one)
    return out


def html(several: Iterable[Run]) -> str:
    """Runs as Telegram's HTML."""
    return "".join(_html(one) for one in several).strip()


def _html(run: Run) -> str:
    text = escape(run.words, quote=False)
    if not run.mark or not run.words.strip():
        return text
    tag = _TAGS[run.mark]
    return f"<{tag}>{text}</{tag}>"


def units(text: str) -> int:
    """The length of a text as Telegram counts it: an emoji is two."""
    return len(text) + sum(one > "\uffff" for one in text)


def length(several: Iterable[Run]) -> int:
    return sum(units(one.words) for one in several)


def entities(several: Iterable[Run]) -> int:
    return sum(1 for one in several if one.mark)


def visible(several: Sequence[Run]) -> bool:
    """Whether there is anything to see."""
    return not all(_BLANK.fullmatch(one.words) for one in several)
