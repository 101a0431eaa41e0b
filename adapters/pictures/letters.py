"""Letters in pictures: which there are, how wide words are, and where they are cut or wrapped."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

import matplotlib
from matplotlib.font_manager import FontProperties, get_font

from opsbot.harmless import harmless

DENSITY = 2.0  # dots a point
BOX = "□"  # stands for a sign that the font has not
LONGEST = 600  # characters of one text that are looked at; nothing shows more

# The font that comes with matplotlib: pictures look the same on every server.
_FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
_REGULAR, _BOLD = _FONTS / "DejaVuSans.ttf", _FONTS / "DejaVuSans-Bold.ttf"


@lru_cache(maxsize=64)
def font(size: float, *, bold: bool = False) -> FontProperties:
    """The font in a size, in points."""
    return FontProperties(fname=_BOLD if bold else _REGULAR, size=size)


def clean(text: str) -> str:
    """One line of text, with only such signs as the font has."""
    text = unicodedata.normalize("NFC", harmless(text[:LONGEST]))
    return "".join(_sign(one) for one in text)


def lacks(text: str) -> bool:
    """Whether a letter or digit of a text cannot be drawn."""
    return any(
        unicodedata.category(one)[0] in "LN" and ord(one) not in _signs()
        for one in unicodedata.normalize("NFC", text)
    )


def _sign(one: str) -> str:
    if ord(one) in _signs():
        return one
    # What joins or colours its neighbour is not missed; anything else leaves its box.
    return "" if unicodedata.category(one) in ("Cf", "Mn", "Me") else BOX


@lru_cache(maxsize=1)
def _signs() -> frozenset[int]:
    return frozenset(get_font(_REGULAR).get_charmap()) & frozenset(get_font(_BOLD).get_charmap())


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide clean text is, in points."""
    ruler = get_font(_BOLD if bold else _REGULAR)
    ruler.set_size(size, 72 * DENSITY)
    ruler.set_text(text, 0.0)
    return ruler.get_width_height()[0] / 64 / DENSITY  # it counts in 64ths of a dot


def cut(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """Clean text, shortened to the room there is."""
    if width(text, size, bold=bold) <= room:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        half = (fits + too_long) // 2
        if width(text[:half].rstrip() + "…", size, bold=bold) <= room:
            fits = half
        else:
            too_long = half
    return text[:fits].rstrip() + "…"


def wrap(text: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """Clean text on at most so many lines; what is more than that is cut."""
    lines = [""]
    words = text.split()
    for at, word in enumerate(words):
        longer = f"{lines[-1]} {word}".lstrip()
        if not lines[-1] or width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        elif len(lines) == most:
            lines[-1] = " ".join([lines[-1], *words[at:]])
            break
        else:
            lines.append(word)
    return [cut(line, size, room, bold=bold) for line in lines]
