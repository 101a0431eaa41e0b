"""Charts of letters: bars of blocks, lines of dots, meters. Without UTF-8 they are plain ASCII."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import isfinite

from rich.cells import cell_len
from rich.text import Text as Line

from adapters.terminal.words import value
from opsbot.format import Format
from opsbot.reply import Chart
from opsbot.values import figure, like

BAR = 40  # cells of the longest bar
DOTS = 64  # cells of a line chart from left to right
HEIGHT = 8  # and from top to bottom
LABEL = 28  # cells at most in front of a bar
MOST_BARS = 40  # labels; more are drawn as a line

_EIGHTHS = " ▏▎▍▌▋▊▉█"
# The dots of a braille letter, from the top down: left column, right column.
_BRAILLE = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
_COLOUR, _BELOW = "cyan", "red"


def chart(drawn: Chart, form: Format, width: int, *, ascii_only: bool = False) -> Iterator[Line]:
    """The lines of a chart, at most `width` cells each. One without figures has no lines."""
    if not drawn.labels or not drawn.series:
        return
    if drawn.kind == "bar" and len(drawn.labels) <= MOST_BARS:
        yield from _bars(drawn, form, width, ascii_only)
    else:
        yield from _lines(drawn, form, width, ascii_only)


def meter(share: float, cells: int, *, ascii_only: bool = False) -> Line:
    """A bar that is full at 1. What is over the limit does not get longer: the colour says it."""
    share = share if isfinite(share) else 0.0
    style = "green" if share < 0.8 else "yellow" if share < 1 else "red"
    full = _bar(min(max(share, 0.0), 1.0) * cells, ascii_only)
    rest = ("." if ascii_only else "░") * (cells - len(full))
    return Line.assemble((full, style), (rest, "dim"), no_wrap=True)


# -- bars -------------------------------------------------------------------------------------


def _bars(drawn: Chart, form: Format, width: int, ascii_only: bool) -> Iterator[Line]:
    """A line for each label and series: label, series, figure, bar. Bars share one scale."""
    several = len(drawn.series) > 1
    labels = [value(label, form) for label in drawn.labels]
    names = [value(name, form) for name in drawn.series] if several else [Line()]
    said = [[value(one, form) for one in values] for values in drawn.series.values()]
    room = max(width // 3, 8)
    label_cells = min(max(label.cell_len for label in labels), LABEL, room)
    name_cells = min(max(name.cell_len for name in names), LABEL, room)
    said_cells = max(one.cell_len for row in said for one in row)
    before = label_cells + 2 + (name_cells + 2 if several else 0) + said_cells + 2
    cells = min(BAR, width - before)
    scale = _Scale.of(drawn)
    for at, label in enumerate(labels):
        for which, values in enumerate(drawn.series.values()):
            out = _fit(label if which == 0 else Line(), label_cells) + Line("  ")
            if several:
                out += _fit(names[which], name_cells) + Line("  ")
            out += _right(said[which][at], said_cells)
            number = figure(values[at])
            if number is not None and cells >= 4:  # a shorter bar says nothing
                out += Line("  ") + scale.bar(number, cells, ascii_only)
            out.no_wrap = True
            yield out


class _Scale:
    """From the least to the greatest figure, zero included."""

    def __init__(self, low: float, high: float) -> None:
        self.low = min(low, 0.0)
        self.high = max(high, 0.0)
        if self.low / 2 == self.high / 2:  # the smallest floats have no halves
            self.high = 1.0

    @classmethod
    def of(cls, drawn: Chart) -> _Scale:
        known = [
            n for row in drawn.series.values() for one in row if (n := figure(one)) is not None
        ]
        return cls(min(known, default=0.0), max(known, default=0.0))

    def share(self, number: float) -> float:
        """Where a figure stands: 0 at the bottom, 1 at the top. Halves, for the largest floats."""
        return (number / 2 - self.low / 2) / (self.high / 2 - self.low / 2)

    def bar(self, number: float, cells: int, ascii_only: bool) -> Line:
        """To the right of zero, or to the left of it in another colour."""
        zero = round(self.share(0.0) * cells)
        if number >= 0:
            length = self.share(number) * cells - self.share(0.0) * cells
            bar = _bar(min(length, cells - zero), ascii_only)
            if not bar and number > 0:  # little is not nothing
                bar = "|" if ascii_only else "▏"
            return Line.assemble(" " * zero, (bar, _COLOUR))
        length = min(self.share(0.0) * cells - self.share(number) * cells, zero)
        whole = int(length)
        half = "" if whole >= zero or length - whole < 0.5 or ascii_only else "▐"
        bar = half + ("#" if ascii_only else "█") * max(whole, 0 if half else 1)
        return Line.assemble(" " * (zero - len(bar)), (bar, _BELOW))


def _bar(length: float, ascii_only: bool) -> str:
    """A bar to the right, to an eighth of a cell."""
    if ascii_only:
        return "#" * round(length)
    whole, eighths = divmod(round(length * 8), 8)
    return "█" * whole + _EIGHTHS[eighths].strip()


def _fit(text: Line, cells: int) -> Line:
    """Cut or filled up to exactly this many cells."""
    text = text.copy()
    text.truncate(cells, overflow="ellipsis", pad=True)
    return text


def _right(text: Line, cells: int) -> Line:
    return Line(" " * max(0, cells - text.cell_len)) + text


# -- lines ------------------------------------------------------------------------------------


def _lines(drawn: Chart, form: Format, width: int, ascii_only: bool) -> Iterator[Line]:
    """A panel for each series, one under the other: without colours, too, it is clear which is
    which. All have the same scale."""
    scale = _Scale.of(drawn)
    marks = _marks(drawn, scale, form)
    before = max(cell_len(mark) for mark in marks.values()) + 2
    cells = max(min(DOTS, width - before), 8)
    for name, values in drawn.series.items():
        if len(drawn.series) > 1:
            yield Line(" " * before) + _fit(value(name, form), cells)
        numbers = [figure(one) for one in values]
        for row, dots in enumerate(_panel(numbers, scale, cells, ascii_only)):
            axis = "|" if ascii_only else ("┤" if row in marks else "│")
            mark = marks.get(row, "").rjust(before - 2)
            yield Line.assemble(f"{mark} {axis}", (dots.rstrip(" "), _COLOUR), no_wrap=True)
        yield _below(drawn, form, before, cells, ascii_only)


def _marks(drawn: Chart, scale: _Scale, form: Format) -> dict[int, str]:
    """What stands at the axis: the greatest figure at the top, zero, the least at the bottom."""
    one = next((one for row in drawn.series.values() for one in row if figure(one) is not None), 0)
    marks = {HEIGHT - 1: scale.low, 0: scale.high}
    zero = round((1 - scale.share(0.0)) * (HEIGHT - 1))
    marks.setdefault(zero, 0.0)
    said = {row: like(one, Decimal(repr(number))) for row, number in marks.items()}
    return {row: value(mark, form).plain for row, mark in said.items()}


def _panel(
    numbers: Sequence[float | None], scale: _Scale, cells: int, ascii_only: bool
) -> list[str]:
    """The dots of one line. Where a figure is missing, the line has a gap."""
    across, down = (1, 1) if ascii_only else (2, 4)
    columns, rows = cells * across, HEIGHT * down
    grid = [[0] * cells for _ in range(HEIGHT)]
    before: int | None = None
    for column in range(columns):
        number = _between(numbers, column / max(columns - 1, 1))
        if number is None:
            before = None
            continue
        row = round((1 - scale.share(number)) * (rows - 1))
        start = row if before is None else before
        # A steep step is drawn as a stroke, without repeating the dot that the last column set.
        stroke = range(min(row, start + 1), row + 1) if row >= start else range(row, start)
        for dot in stroke:
            grid[dot // down][column // across] |= _BRAILLE[column % across][dot % down]
        before = row
    if ascii_only:
        return ["".join("*" if cell else " " for cell in line) for line in grid]
    return ["".join(chr(0x2800 + cell) if cell else " " for cell in line) for line in grid]


def _between(numbers: Sequence[float | None], share: float) -> float | None:
    """The figure at a share of the way from the first to the last, on a straight line between."""
    place = share * (len(numbers) - 1)
    left = int(place)
    first, second = numbers[left], numbers[min(left + 1, len(numbers) - 1)]
    if first is None or second is None:
        return numbers[round(place)]
    part = place - left
    return first * (1 - part) + second * part


def _below(drawn: Chart, form: Format, before: int, cells: int, ascii_only: bool) -> Line:
    """The first and the last label under the ends of the line."""
    first, last = value(drawn.labels[0], form), value(drawn.labels[-1], form)
    out = Line(" " * before, no_wrap=True)
    if len(drawn.labels) == 1:
        return out + _fit(first, cells)
    half = (cells - 1) // 2
    if first.cell_len + last.cell_len >= cells:
        first.truncate(half, overflow="ellipsis")
        last.truncate(half, overflow="ellipsis")
    return out + first + Line(" " * (cells - first.cell_len - last.cell_len)) + last
