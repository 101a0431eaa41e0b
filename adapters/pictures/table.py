"""Tables as pictures: columns under their headings, figures to the right, long texts wrapped."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.pictures.letters import clean, cut, width, wrap
from adapters.pictures.paper import INK, MARGIN, SMALL, SOFT, TITLE, WORDS, Paper
from opsbot.format import Format
from opsbot.reply import Table, Text

MOST_ROWS = 40
WIDEST = 1200.0  # points of a picture; columns that are beyond it are counted
COLUMN = 200.0  # points of a column of text; what is longer is wrapped
LINES = 2  # of one text; what is longer is cut
GAP = 18.0  # between columns
LINE = WORDS * 1.35


@dataclass(frozen=True, slots=True)
class _Column:
    heading: str
    cells: list[list[str]]  # lines of each cell
    wide: float
    right: bool


def picture(table: Table, form: Format) -> bytes:
    """A table as a PNG."""
    columns = _columns(table, form)
    title = table.title.plain(form) if isinstance(table.title, Text) else table.title or ""
    wide = max(sum(one.wide + GAP for one in columns) - GAP, width(clean(title), TITLE), 220.0)
    paper = Paper(min(wide, WIDEST) + 2 * MARGIN)
    y = MARGIN
    if title:
        for line in wrap(clean(title), TITLE, min(wide, WIDEST), 3, bold=True):
            y += TITLE
            paper.words(MARGIN, y, line, size=TITLE, bold=True)
            y += 6
        y += 4
    y += SMALL
    _row(paper, columns, y, [[one.heading] for one in columns], heading=True)
    y += 8
    paper.rule(MARGIN, paper.width - MARGIN, y, SOFT)
    for at in range(min(len(table.rows), MOST_ROWS)):
        if at:
            paper.rule(MARGIN, paper.width - MARGIN, y)
        cells = [one.cells[at] for one in columns]
        _row(paper, columns, y + WORDS + 5, cells)
        y += LINE * max(map(len, cells), default=1) + 7
    for said in _left_out(table, columns):
        y += SMALL + 4
        paper.words(MARGIN, y, said, size=SMALL, colour=SOFT)
    return paper.png(y + MARGIN)


def _columns(table: Table, form: Format) -> list[_Column]:
    """The columns as they are drawn, as many as a picture can hold."""
    columns: list[_Column] = []
    room = WIDEST
    figures = table.figures() or (False,) * len(table.columns)
    for at, name in enumerate(table.columns):
        said = [clean(form.value(row[at])) for row in table.rows[:MOST_ROWS]]
        heading = clean(form.value(name))
        heading = cut(heading, SMALL, COLUMN, bold=True)
        # A figure is not wrapped: half of it would be another figure.
        most, lines = (2 * COLUMN, 1) if figures[at] else (COLUMN, LINES)
        cells = [wrap(one, WORDS, most, lines) for one in said]
        widest = max((width(line, WORDS) for cell in cells for line in cell), default=0.0)
        wide = max(widest, width(heading, SMALL, bold=True), 12.0)
        if columns and wide > room:
            break
        columns.append(_Column(heading, cells, wide, figures[at]))
        room -= wide + GAP
    return columns


def _row(
    paper: Paper,
    columns: list[_Column],
    y: float,
    cells: list[list[str]],
    *,
    heading: bool = False,
) -> None:
    size, colour = (SMALL, SOFT) if heading else (WORDS, INK)
    x = MARGIN
    for column, lines in zip(columns, cells, strict=True):
        for down, line in enumerate(lines):
            paper.words(
                x + column.wide if column.right else x, y + down * LINE, line,
                size=size, colour=colour, bold=heading, side="right" if column.right else "left",
            )  # fmt: skip
        x += column.wide + GAP


def _left_out(table: Table, columns: list[_Column]) -> list[str]:
    """What is not in the picture, in words."""
    rows, missing = len(table.rows) - MOST_ROWS, table.columns[len(columns) :]
    out = [f"… and {rows} more rows"] if rows > 0 else []
    return out + ([f"… and the columns {', '.join(missing)}"] if missing else [])
