"""Charts: bars that lie beside their names, bars that stand in time, and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, time
from math import ceil
from typing import Any

from adapters.pictures.letters import clean, cut, width, wrap
from adapters.pictures.paper import (
    BELOW_ZERO,
    MARGIN,
    RULE,
    SERIES,
    SMALL,
    SOFT,
    TITLE,
    WORDS,
    Paper,
    Point,
)
from adapters.pictures.scale import Scale
from opsbot.format import Format
from opsbot.reply import Chart, Text
from opsbot.values import Period, When, figure, like

WIDTH = 360.0  # points: a phone
HEIGHT = 190.0  # of what stands on an axis
MOST_LYING = 24  # bars beside their names; more stand
MOST_STANDING = 62  # bars: two months of days; more are drawn as a line
MANY = 120  # points of a line; it gets thinner

Height = Callable[[float], float]  # a figure's y

LEFT, RIGHT = MARGIN, WIDTH - MARGIN


def picture(chart: Chart, form: Format) -> bytes:
    """A chart as a PNG."""
    paper = Paper(WIDTH)
    drawn = _Drawn(chart, form)
    y = _heading(paper, drawn)
    if not drawn.known:
        paper.words(LEFT, y + WORDS, "No figures yet", colour=SOFT)
        y += WORDS * 1.5
    elif drawn.lies:
        y = _lying(paper, drawn, y)
    else:
        y = _standing(paper, drawn, y)
    return paper.png(y + MARGIN)


class _Drawn:
    """What is drawn of a chart: its words as they are read here, its figures as numbers."""

    def __init__(self, chart: Chart, form: Format) -> None:
        self.chart = chart
        self.form = form
        self.labels = chart.labels
        self.names = [clean(form.value(name)) for name in chart.series]
        self.values = list(chart.series.values())
        self.numbers = [[figure(one) for one in row] for row in self.values]
        self.known = [one for row in self.numbers for one in row if one is not None]
        self.scale = Scale(self.known)

    @property
    def lies(self) -> bool:
        """Names need the room that days do not."""
        in_time = all(isinstance(one, date | time | Period | When) for one in self.labels)
        bars = len(self.labels) * len(self.values)
        return self.chart.kind == "bar" and not in_time and bars <= MOST_LYING

    @property
    def curved(self) -> bool:
        return self.chart.kind == "line" or len(self.labels) * len(self.values) > MOST_STANDING

    @property
    def each_says(self) -> bool:
        """Whether each bar has its figure above it: one series, and room for them."""
        if self.curved or len(self.values) > 1:
            return False
        room = (RIGHT - LEFT) / len(self.labels) - 3
        return all(width(self.short(one), SMALL) <= room for one in self.values[0])

    @property
    def end(self) -> str:
        """The figure at the end of a single line; lines of several series have none."""
        if len(self.values) > 1:
            return ""
        ends = [one for one in self.values[0] if figure(one) is not None]
        return cut(self.short(ends[-1]), SMALL, WIDTH / 4, bold=True)

    def marks(self, most: int) -> dict[float, str]:
        """The round figures beside the axis, as they are written."""
        known = [v for row in self.values for v in row if figure(v) is not None]
        whole = all(isinstance(one, int) for one in known)
        marks = self.scale.marks(most, whole=whole)
        return {float(mark): self.short(like(known[0], mark)) for mark in marks}

    def colour(self, which: int, number: float = 0.0) -> str:
        """The colour of a series; one alone shows by it what is below zero."""
        if number < 0 and len(self.values) == 1:
            return BELOW_ZERO
        return SERIES[which % len(SERIES)]

    def short(self, value: Any) -> str:
        return clean(self.form.short(value))

    def said(self, value: Any) -> str:
        return clean(self.form.value(value))


# -- above ------------------------------------------------------------------------------------


def _heading(paper: Paper, drawn: _Drawn) -> float:
    """The title, and what the figures are; where this ends."""
    y = MARGIN
    if title := drawn.chart.title:
        words = title.plain(drawn.form) if isinstance(title, Text) else title
        for line in wrap(clean(words), TITLE, RIGHT - LEFT, 3, bold=True):
            y += TITLE
            paper.words(LEFT, y, line, size=TITLE, bold=True)
            y += 5
    if len(drawn.names) == 1:
        y += SMALL
        name = cut(drawn.names[0], SMALL, RIGHT - LEFT)
        paper.words(LEFT, y, name, size=SMALL, colour=SOFT)
        y += 4
    elif drawn.names:
        y = _legend(paper, drawn, y + 2)
    return y + 10


def _legend(paper: Paper, drawn: _Drawn, y: float) -> float:
    """The colours and names of several series, as many on a line as fit."""
    x = LEFT
    y += SMALL
    for which, name in enumerate(drawn.names):
        said = cut(name, SMALL, (RIGHT - LEFT) / 2)
        needs = 13 + width(said, SMALL)
        if x > LEFT and x + needs > RIGHT:
            x = LEFT
            y += SMALL * 1.6
        paper.bar(x, y - 8, 8, 8, drawn.colour(which))
        paper.words(x + 13, y, said, size=SMALL, colour=SOFT)
        x += needs + 14
    return y + 5


# -- bars that lie ----------------------------------------------------------------------------


def _lying(paper: Paper, drawn: _Drawn, y: float) -> float:
    """A name with its figure, and the bar beneath; several series have a bar each."""
    alone = len(drawn.values) == 1
    said = [[drawn.said(one) for one in row] for row in drawn.values]
    # The figures of several series stand beside their bars.
    beside = 0.0 if alone else 8 + max(width(one, SMALL) for row in said for one in row)
    room = max(RIGHT - LEFT - beside, 60.0)
    zero = LEFT + room * drawn.scale.share(0.0)
    for at, label in enumerate(drawn.labels):
        y += WORDS
        figure_room = 0.0
        if alone:
            shown = cut(said[0][at], WORDS, room * 0.6, bold=True)
            figure_room = width(shown, WORDS, bold=True) + 10
            paper.words(RIGHT, y, shown, bold=True, side="right")
        paper.words(LEFT, y, cut(drawn.said(label), WORDS, RIGHT - LEFT - figure_room))
        y += 5
        for which, row in enumerate(drawn.numbers):
            number = row[at]
            if number is not None:
                end = LEFT + room * drawn.scale.share(number)
                length = max(abs(end - zero), 1.5 if number else 0.0)  # little is not nothing
                left = zero if number >= 0 else zero - length
                paper.bar(left, y, length, 8, drawn.colour(which, number))
            if not alone:
                shown = cut(said[which][at], SMALL, RIGHT - LEFT - room)
                paper.words(RIGHT, y + 8, shown, size=SMALL, colour=SOFT, side="right")
            y += 8 + (0 if alone else 4)
        y += 10
    return y - 10


# -- what stands on an axis -------------------------------------------------------------------


def _standing(paper: Paper, drawn: _Drawn, y: float) -> float:
    """Bars or lines over an axis of labels. Round marks at the left say how much it is, except
    where each bar has its own figure."""
    marks = {} if drawn.each_says else drawn.marks(4)
    left = LEFT
    if marks:
        left += min(max(width(said, SMALL) for said in marks.values()), WIDTH / 3) + 8
    right = RIGHT
    if drawn.curved and drawn.end:
        right -= 4 + width(drawn.end, SMALL, bold=True)
    top = y + (SMALL + 2 if drawn.each_says else 2)
    bottom = top + HEIGHT

    def height(number: float) -> float:
        return bottom - drawn.scale.share(number) * HEIGHT

    for mark, said in marks.items():
        paper.rule(left, right, height(mark), RULE)
        paper.words(
            left - 8, height(mark) + 3.5, cut(said, SMALL, WIDTH / 3),
            size=SMALL, colour=SOFT, side="right",
        )  # fmt: skip
    paper.rule(left, right, height(0.0), SOFT)
    slot = (right - left) / len(drawn.labels)
    middles = [left + slot * (at + 0.5) for at in range(len(drawn.labels))]
    if drawn.curved:
        for which in range(len(drawn.values)):
            _curve(paper, drawn, which, middles, height)
    else:
        _bars(paper, drawn, middles, slot, height)
    beneath = SMALL if drawn.each_says and drawn.scale.low < 0 else 0.0
    return _below(paper, drawn, middles, slot, bottom + beneath)


def _bars(
    paper: Paper, drawn: _Drawn, middles: Sequence[float], slot: float, height: Height
) -> None:
    """Beside each other in the slot of their label; a few alone have their figures above."""
    thick = min(slot * 0.72, 44.0) / len(drawn.values)
    for which, row in enumerate(drawn.numbers):
        for middle, number in zip(middles, row, strict=True):
            if number is None:
                continue
            x = middle + thick * (which - len(drawn.values) / 2)
            zero, end = height(0.0), height(number)
            length = max(abs(end - zero), 1.0 if number else 0.0)  # little is not nothing
            gap = min(1.0, thick * 0.05)
            paper.bar(x + gap, min(zero, end), thick - 2 * gap, length, drawn.colour(which, number))
    if not drawn.each_says:
        return
    for middle, number, value in zip(middles, drawn.numbers[0], drawn.values[0], strict=True):
        if number is not None:
            y = height(number) + (SMALL + 2 if number < 0 else -4)
            paper.words(middle, y, drawn.short(value), size=SMALL, side="center")


def _curve(
    paper: Paper, drawn: _Drawn, which: int, middles: Sequence[float], height: Height
) -> None:
    """A line with a gap where figures are missing; one alone stands on a pale surface."""
    colour = drawn.colour(which)
    for run in _runs(drawn.numbers[which], middles, height):
        if len(run) == 1:
            paper.dot(*run[0], 3, colour)
            continue
        if len(drawn.values) == 1:
            paper.area([(run[0][0], height(0.0)), *run, (run[-1][0], height(0.0))], colour)
        paper.line(run, colour, 2.0 if len(middles) <= MANY else 1.0)
    if drawn.end:
        x, y = run[-1]
        paper.dot(x, y, 3, colour)
        paper.words(x + 7, y + 3.5, drawn.end, size=SMALL, bold=True)


def _runs(
    row: Sequence[float | None], middles: Sequence[float], height: Height
) -> Iterator[list[Point]]:
    """The points of a line, as often as it is interrupted."""
    run: list[Point] = []
    for middle, number in zip(middles, row, strict=True):
        if number is not None:
            run.append((middle, height(number)))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _below(
    paper: Paper, drawn: _Drawn, middles: Sequence[float], slot: float, bottom: float
) -> float:
    """The labels of the axis, as many as fit beside each other; where this ends."""
    labels = [cut(drawn.short(one), SMALL, (RIGHT - LEFT) / 2) for one in drawn.labels]
    every = ceil((max(width(one, SMALL) for one in labels) + 10) / slot)
    y = bottom + SMALL + 6
    for at in range(0, len(labels), every):
        half = width(labels[at], SMALL) / 2
        x = min(max(middles[at], LEFT + half), RIGHT - half)
        paper.words(x, y, labels[at], size=SMALL, colour=SOFT, side="center")
    return y
