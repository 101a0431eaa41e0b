"""Pictures made of signs: the squares of a meter, the bars of a chart, columns of one width."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from math import isfinite

SQUARES = 10
_EIGHTHS = " ▏▎▍▌▋▊▉█"


def squares(share: float) -> str:
    """How much of a limit is used, 0 … 1, in ten squares: green while there is room, yellow when
    tight, red when over. A little is one, and all are full only when it is full."""
    share = min(max(share, 0.0), 1.0) if isfinite(share) else 0.0
    full = max(round(share * SQUARES), 1 if share > 0 else 0)
    if share < 1:
        full = min(full, SQUARES - 1)
    colour = "🟩" if share < 0.8 else "🟨" if share < 1 else "🟥"
    return full * colour + "⬜" * (SQUARES - full)


def bars(
    labels: Sequence[str],
    said: Sequence[str],
    figures: Sequence[float | None],
    letters: int,
    gap: int,
) -> str:
    """A line for each label: label, figure as it is said, and as a bar of at most so many letters.
    One figure at least is not None."""
    longest = max(abs(one) for one in figures if one is not None)
    drawn = [_bar(one, longest, letters) for one in figures]
    widths = (max(map(cells, labels)), max(map(cells, said)), 0)
    return aligned(zip(labels, said, drawn, strict=True), widths, (False, True, False), gap)


def _bar(number: float | None, longest: float, letters: int) -> str:
    """What is below zero has another look."""
    if number is None or not longest:
        return ""
    if number < 0:
        return "▒" * max(round(-number / longest * letters), 1)
    whole, eighths = divmod(round(number / longest * letters * 8), 8)
    drawn = "█" * whole + _EIGHTHS[eighths].strip()
    return drawn or ("▏" if number else "")  # little is not nothing


def cells(text: str) -> int:
    """How wide a text is among letters of one width."""
    return sum(_width(one) for one in text)


def _width(one: str) -> int:
    if unicodedata.category(one) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(one) in "WF" else 1


def _padded(text: str, width: int, *, right: bool = False) -> str:
    """A text as wide as its column."""
    blank = " " * (width - cells(text))
    return blank + text if right else text + blank


def aligned(
    rows: Iterable[Sequence[str]], widths: Sequence[int], right: Sequence[bool], gap: int
) -> str:
    """A line for each row, its cells under each other; those of a column that is `right` end
    there."""
    return "\n".join(
        (" " * gap)
        .join(
            _padded(cell, width, right=one)
            for cell, width, one in zip(row, widths, right, strict=True)
        )
        .rstrip()
        for row in rows
    )
