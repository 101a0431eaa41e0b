"""A reply as the terminal shows it: its words, its blocks, and numbers to press its buttons by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import Any, TextIO

from rich.box import Box
from rich.cells import cell_len
from rich.console import (
    Console,
    ConsoleOptions,
    Group,
    JustifyMethod,
    RenderableType,
    RenderResult,
)
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Line

from adapters.terminal.charts import chart, meter
from adapters.terminal.words import Tidy, line, value
from opsbot.format import Format
from opsbot.reply import (
    Block,
    Button,
    Chart,
    Facts,
    List,
    Meter,
    Reply,
    Table,
    Text,
    Tone,
    is_figure,
)
from opsbot.values import When

PIPED_WIDTH = 100
INDENT = 2
CELL = 160  # characters at most of a text in a table; a record's own page shows it whole
NARROWEST = 8  # cells to draw on, however narrow the terminal says it is
WORD = 14  # cells of the longest word that is not broken in a column of text

_MARKS: dict[Tone, tuple[str, str, str]] = {  # tone: mark, mark in ASCII, style
    "done": ("✓", "ok", "bold green"),
    "warning": ("!", "!", "bold yellow"),
    "ask": ("?", "?", "bold cyan"),
    "refused": ("✗", "x", "bold red"),
}
# A line under the headings and nothing else.
_RULED = Box("    \n    \n ── \n    \n    \n    \n    \n    \n")
_RULED_ASCII = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


def console(file: TextIO | None = None) -> Console:
    """Where replies are drawn. Rich leaves the colours off when this is not a terminal."""
    made = Console(file=file, highlight=False, markup=False, emoji=False, soft_wrap=False)
    if not made.is_terminal:
        made.width = PIPED_WIDTH
    return made


class Drawn:
    """A reply, drawn as wide as the console is when it is printed."""

    def __init__(self, reply: Reply, form: Format) -> None:
        self.reply = reply
        self.form = form

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Tidy(Group(*_parts(self.reply, self.form, options)))


def _parts(reply: Reply, form: Format, options: ConsoleOptions) -> Iterator[RenderableType]:
    yield _headline(reply, form, options.ascii_only)
    width = max(options.max_width - INDENT, NARROWEST)
    for alike, blocks in groupby(reply.blocks, key=lambda block: isinstance(block, Meter)):
        if alike:  # meters that follow each other stand in one grid
            meters = [one for one in blocks if isinstance(one, Meter)]
            yield _below(_meters(meters, form, width, options.ascii_only))
            continue
        for block in blocks:
            parts = _block(block, form, width, options.ascii_only)
            if parts:
                yield _below(Group(*parts))
    if buttons := reply.pressable():
        yield _below(_buttons(buttons, form, width))


def _below(drawn: RenderableType) -> Padding:
    """With a blank line above, and set in from the left."""
    return Padding(drawn, (1, 0, 0, INDENT))


def _headline(reply: Reply, form: Format, ascii_only: bool) -> RenderableType:
    words = line(reply.text, form)
    if reply.tone not in _MARKS:
        return words
    mark, in_ascii, style = _MARKS[reply.tone]
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Line(in_ascii if ascii_only else mark, style), words)
    return grid


def _block(block: Block, form: Format, width: int, ascii_only: bool) -> list[RenderableType]:
    """A block with its title; nothing where there is nothing in it."""
    parts: list[RenderableType] = []
    match block:
        case Facts() if block.pairs:
            parts = [_facts(block.pairs, form, width)]
        case Table() if block.rows:
            parts = [_table(block, form, width, ascii_only)]
        case List() if block.items:
            parts = [_list(block.items, form, ascii_only)]
        case Chart():
            parts = list(chart(block, form, width, ascii_only=ascii_only))
    if not parts or isinstance(block, Meter) or not block.title:
        return parts
    return [_heading(line(block.title, form)), *parts]


def _heading(words: Line) -> Line:
    words.stylize("bold")
    return words


def _facts(pairs: Sequence[tuple[str, Any]], form: Format, width: int) -> RenderableType:
    """Labels and values in two columns; one under the other where the terminal is too narrow."""
    labels = [line(label, form) for label, _ in pairs]
    values = [value(one, form, lines=True) for _, one in pairs]
    for label in labels:
        label.stylize("dim")
    grid = Grid.grid(padding=(0, 2, 0, 0))
    label_cells = max(label.cell_len for label in labels)
    if label_cells + 2 + max(map(_least, values)) > width:
        for label, said in zip(labels, values, strict=True):
            grid.add_row(label)
            grid.add_row(Padding(said, (0, 0, 0, INDENT)))
        return grid
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for label, said in zip(labels, values, strict=True):
        grid.add_row(label, said)
    return grid


def _list(items: Sequence[Text | str], form: Format, ascii_only: bool) -> RenderableType:
    grid = Grid.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for item in items:
        grid.add_row("-" if ascii_only else "•", line(item, form, lines=True))
    return grid


def _meters(meters: Sequence[Meter], form: Format, width: int, ascii_only: bool) -> RenderableType:
    """Label, bar, share, what is used of what, and a note."""
    cells = 24 if width >= 70 else 10
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(overflow="fold")
    grid.add_column(no_wrap=True, min_width=cells)
    grid.add_column(no_wrap=True, justify="right")
    grid.add_column(overflow="fold")
    grid.add_column(overflow="fold", style="dim")
    for one in meters:
        percent = value(one.percent, form)
        bar = meter(one.share, cells, ascii_only=ascii_only)
        said, note = line(one.limit, form), line(one.note, form)
        grid.add_row(line(one.label, form), bar, percent, said, note)
    return grid


# -- tables -----------------------------------------------------------------------------------


def _table(table: Table, form: Format, width: int, ascii_only: bool) -> RenderableType:
    """Columns as wide as they need, texts wrapped where they must be; figures are never broken.
    Where not even that fits, each row becomes facts."""
    rows = [[_cell(cell, form) for cell in row] for row in table.rows]
    columns = list(zip(*table.rows, strict=True))
    solid = [all(map(_is_solid, column)) for column in columns]
    least = [
        max(one.cell_len if solid[at] else min(_least(one), WORD) for one in column)
        for at, column in enumerate(zip(_headings(table, form), *rows, strict=True))
    ]
    if sum(least) + 2 * len(least) > width:
        return _cards(table, form, width)
    grid = Grid(
        box=_RULED_ASCII if ascii_only else _RULED,
        show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), collapse_padding=True,
        header_style="bold", border_style="dim",
    )  # fmt: skip
    figures = table.figures()
    for at, heading in enumerate(_headings(table, form)):
        side: JustifyMethod = "right" if figures[at] else "left"
        grid.add_column(heading, justify=side, no_wrap=solid[at], overflow="fold")
    for row in rows:
        grid.add_row(*row)
    return grid


def _headings(table: Table, form: Format) -> list[Line]:
    return [value(name, form) for name in table.columns]


def _cell(cell: Any, form: Format) -> Line:
    said = value(cell, form)
    if len(said) > CELL:
        said.right_crop(len(said) - CELL)
        said.append("…")
    return said


def _is_solid(cell: Any) -> bool:
    """What is not broken over two lines: figures, and days."""
    return is_figure(cell) or isinstance(cell, date | datetime | time | When)


def _cards(table: Table, form: Format, width: int) -> RenderableType:
    """Each row as facts, for a narrow terminal."""
    names = [name or " " for name in table.columns]
    cards = [_facts(list(zip(names, row, strict=True)), form, width) for row in table.rows]
    return Group(*(part for card in cards for part in (card, Line())))


def _least(said: Line) -> int:
    """The cells of the longest word: narrower, and it would be broken."""
    return max((cell_len(word) for word in said.plain.split()), default=0)


# -- buttons ----------------------------------------------------------------------------------


def _buttons(buttons: Sequence[Button], form: Format, width: int) -> RenderableType:
    """Numbers and labels, as many on a line as there is room for. "!" marks what is risky."""
    lines = [Line(overflow="fold")]
    for number, button in enumerate(buttons, start=1):
        label = value(button.label, form)
        label.stylize("red" if button.risky else "")
        one = Line.assemble(
            (f"{number}", "bold cyan"), " ", ("! ", "bold red") if button.risky else "", label
        )
        if lines[-1] and lines[-1].cell_len + 3 + one.cell_len > width:
            lines.append(Line(overflow="fold"))
        lines[-1].append_text(Line("   ") + one if lines[-1] else one)
    return Group(*lines)
