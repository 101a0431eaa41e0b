"""Words for the terminal: what records contain is shown, and never obeyed."""

from __future__ import annotations

import re
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.text import Text as Line

from opsbot import harmless as plain
from opsbot.format import Format
from opsbot.reply import Style, Text

STYLES: dict[Style, str] = {"": "", "bold": "bold", "soft": "dim", "code": "cyan"}

# Colour and cursor commands of a terminal, as a whole.
_COMMANDS = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]")

# Rich breaks lines at a non-breaking space. This private character stands for it until a line is
# laid out, so that "1.200,50 €" stays in one piece.
_GLUE = "\ue000"
_SPACES = str.maketrans({"\xa0": _GLUE, "\u202f": _GLUE})


def harmless(text: str, *, lines: bool = False) -> str:
    """Text of a record without what a terminal would obey; on one line unless `lines`."""
    return plain.harmless(_COMMANDS.sub("", text).replace(_GLUE, ""), lines=lines)


def line(text: Text | str, form: Format, *, lines: bool = False) -> Line:
    """A text with its marks as styles and its values as this person reads them."""
    out = Line(overflow="fold")
    if isinstance(text, str):
        return out.append(_glued(text, lines))
    for piece in text.pieces():
        words = piece.value if piece.literal else form.value(piece.value)
        # Only a template may break the line of a headline: a record could forge one.
        out.append(_glued(words, lines or piece.literal), STYLES[piece.style])
    return out


def value(value: Any, form: Format, *, lines: bool = False) -> Line:
    """One value of a block."""
    if isinstance(value, Text):
        return line(value, form, lines=lines)
    return line(form.value(value), form, lines=lines)


def _glued(text: str, lines: bool) -> str:
    return harmless(text, lines=lines).translate(_SPACES)


# What stands for typographic marks where there is no UTF-8; each is one cell, as the mark is.
_ASCII = str.maketrans("–—…·•“”„‘’×−\xa0", '--.**"""\'\'x- ')


class Tidy:
    """Something drawn without blanks at the ends of its lines, and with its glue as spaces."""

    def __init__(self, inner: RenderableType) -> None:
        self.inner = inner

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segments in console.render_lines(self.inner, options, pad=False):
            kept = [one for one in segments if not one.control]
            while kept and not kept[-1].text.strip(" "):
                kept.pop()
            if kept:
                last = kept[-1]
                kept[-1] = Segment(last.text.rstrip(" "), last.style)
            for one in kept:
                words = one.text.replace(_GLUE, "\xa0")
                yield Segment(words.translate(_ASCII) if options.ascii_only else words, one.style)
            yield Segment.line()
