"""Words for Slack: what records contain is shown as it is, and never formats, links or calls.

Slack's own markup has no way to write a plain asterisk. So a text with marks becomes elements of a
`rich_text` block, where words are only words, and everything else becomes `plain_text`.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, Literal

from adapters.slack import limits
from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import Style, Text

Json = dict[str, Any]
Run = tuple[str, Style | Literal["link"]]

_STYLES: dict[str, Json] = {
    "": {},
    "bold": {"style": {"bold": True}},
    "soft": {"style": {"italic": True}},
    "code": {"style": {"code": True}},
}
# What Slack's markup would read: its marks (two of them, but for the one that is used here), a name
# of an emoji, a quotation.
_MARKUP = re.compile(r"\*|([_~`]).*\1|:[^\s:]+:|^\s*>|\n\s*>", re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”()]*[^\s<>\"“”().,:;!?…]")

STYLED = 40  # runs of one text: around each there is JSON, too


def runs(text: Text | str, form: Format, *, lines: bool = False) -> list[Run]:
    """A text in runs of one style, its values as this person reads them. Only a template may break
    a line unless `lines`, and only a template's addresses are links: a record could forge them."""
    if isinstance(text, str):
        return _joined([(harmless(text, lines=lines), "")])
    out: list[Run] = []
    pieces = list(text.pieces())
    for piece, following in zip_longest(pieces, pieces[1:]):
        if piece.literal:
            whole = following is None or following.literal
            out += _linked(harmless(piece.value, lines=True), piece.style, whole=whole)
        else:
            out.append((harmless(form.value(piece.value), lines=lines), piece.style))
    return _joined(out)


def _linked(words: str, style: Style, *, whole: bool) -> Iterator[Run]:
    """Words of our own with their addresses as links. One that a value goes on with is none."""
    end = 0
    for found in _ADDRESS.finditer(words):
        if found.end() == len(words) and not whole:
            break
        yield words[end : found.start()], style
        yield found[0], "link"
        end = found.end()
    yield words[end:], style


def shown(value: Any, form: Format, *, lines: bool = False) -> str:
    """A value of a block as text without marks."""
    if isinstance(value, Text):
        return "".join(words for words, _ in runs(value, form, lines=lines))
    return harmless(form.value(value), lines=lines)


def plain(text: Text | str, form: Format) -> str:
    """A text for a notification, at most 3,000 characters: to be sent with `mrkdwn=False`, where it
    is no markup; a "<" could still call somebody."""
    return escaped(shown(text, form, lines=True).strip() or "–", limits.TEXT)


def escaped(text: str, most: int) -> str:
    """Text with its & < > as Slack wants them, cut to so many characters with these."""
    said = cut(text, most)
    while (over := length(html.escape(said, quote=False)) - most) > 0:
        said = cut(text, length(said) - max(over // 5, 1))  # each of them grows by up to four
    return html.escape(said, quote=False)


# -- lengths ----------------------------------------------------------------------------------


def length(text: str) -> int:
    """Characters as Slack may count them: an emoji is two."""
    return len(text) + sum(one > "\uffff" for one in text)


def size(*blocks: Json) -> int:
    """How much of a message blocks take, in characters of JSON."""
    return sum(len(json.dumps(one, ensure_ascii=False)) + 1 for one in blocks)


def cut(text: str, most: int) -> str:
    """Text of at most so many characters; an ellipsis stands for what is left out."""
    if length(text) <= most:
        return text
    out = text[: most - 1]
    while length(out) > most - 1:
        out = out[: -((length(out) - most + 2) // 2)]
    return out + "…"


def cut_runs(said: Sequence[Run], most: int) -> list[Run]:
    """The beginning of a text, of at most so many characters and some changes of style."""
    out: list[Run] = []
    for words, style in said[:STYLED]:
        whole = length(words) <= most
        out.append((cut(words, most), style if whole or style != "link" else ""))
        most -= length(words)
        if most <= 0:
            break
    return out


# -- as Slack takes them ----------------------------------------------------------------------


def elements(said: Iterable[Run]) -> list[Json]:
    """Runs as the elements of a `rich_text_section`."""
    return [
        {"type": "link", "url": words}
        if style == "link"
        else {"type": "text", "text": words, **_STYLES[style]}
        for words, style in said
    ]


def section(said: Iterable[Run]) -> Json:
    return {"type": "rich_text_section", "elements": elements(said)}


def rich(*parts: Json) -> Json:
    return {"type": "rich_text", "elements": list(parts)}


def bold(said: Iterable[Run]) -> list[Run]:
    """Everything in bold, but for code and links."""
    return [(words, style if style in ("code", "link") else "bold") for words, style in said]


def plain_text(text: str, most: int) -> Json:
    """Words and nothing else; never empty, which Slack refuses."""
    said = harmless(text, lines=True).strip()
    return {"type": "plain_text", "text": cut(said or "–", most), "emoji": False}


def field(label: str, value: str) -> Json:
    """A labelled value: the label in bold, where none of both could be taken for markup."""
    label, value = label.strip(), value.strip() or "–"
    if label and "\n" not in label and not _MARKUP.search(f"{label}\n{value}"):
        value = escaped(value, limits.FIELD - 300)
        text = f"*{escaped(label, 200)}*\n{value}"
        return {"type": "mrkdwn", "text": text, "verbatim": True}
    return plain_text(f"{label}\n{value}", limits.FIELD)


def note(text: str) -> Json:
    """A remark in small letters."""
    return {"type": "context", "elements": [plain_text(text, limits.SECTION)]}


def _joined(said: Iterable[Run]) -> list[Run]:
    """Neighbours of one style as one run; empty ones are left out."""
    out: list[Run] = []
    for words, style in said:
        if out and out[-1][1] == style:
            out[-1] = (out[-1][0] + words, style)
        elif words:
            out.append((words, style))
    return out
