"""Tables in Slack: paged where they are long, plain where they are short, lines where neither is
taken. What does not fit is in a CSV file beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from adapters.pictures import aligned, cells
from adapters.slack import limits
from adapters.slack.drawn import Drawn, Level
from adapters.slack.words import (
    Json,
    Run,
    bold,
    cut,
    cut_runs,
    length,
    note,
    rich,
    runs,
    section,
    shown,
    size,
)
from opsbot.format import Format
from opsbot.reply import Table, Text
from opsbot.sheet import sheet
from opsbot.values import figure

PAGE = 10  # rows on a page of a long table
STEADY_ROWS = 30  # in a table without pages
WORD_ROWS = 20  # in a table of letters
CELL = 300  # characters of a cell; a record's own answer shows it whole
HEADING = 60
TITLE = 150
WIDE = 72  # letters in a row of a table of letters; a phone shows about half of it
_EXACT = 2**53  # from here on a number of JSON is no longer exact

Row = list[str]


def table(block: Table, form: Format, level: Level, room: int, *, alone: bool) -> Drawn:
    """A table within so many characters of JSON. `alone` where the reply has no other: Slack takes
    one plain table a message."""
    if not block.rows or not block.columns:
        return Drawn()
    columns = min(len(block.columns), limits.COLUMNS)
    most = min(max(room // (3 * columns) - 40, 12), CELL)
    heads = [cut(shown(name, form), min(most, HEADING)) for name in block.columns[:columns]]
    rows = [[shown(cell, form, lines=True) for cell in row[:columns]] for row in block.rows[:100]]
    cells = [[cut(cell, most) for cell in row] for row in rows]
    make, longest = _kind(level, len(block.rows), alone=alone)
    kept = _fitting(heads, cells[:longest], room)
    blocks = [*title(block.title, form), *make(block, heads, cells[:kept], form)]
    whole = title_fits(block.title, form)
    if kept == len(block.rows) and columns == len(block.columns) and cells == rows:
        return Drawn(tuple(blocks), whole=whole)
    everything = sheet(block, form)
    blocks.append(note(_left_out(block, kept, columns, everything.name)))
    return Drawn(tuple(blocks), (everything,), whole)


def title(said: Text | str | None, form: Format) -> list[Json]:
    """The title of a block, where it has one."""
    words = cut_runs(bold(runs(said or "", form)), TITLE)
    return [rich(section(words))] if words else []


def title_fits(said: Text | str | None, form: Format) -> bool:
    return not said or length(shown(said, form)) <= TITLE


Make = Callable[[Table, Row, Sequence[Row], Format], list[Json]]


def _kind(level: Level, rows: int, *, alone: bool) -> tuple[Make, int]:
    """How a table is drawn, and how many rows it may have then."""
    if level == "newest" and not (alone and rows <= PAGE):
        return _paged, limits.ROWS + 1
    if level != "words" and alone:
        return _plain, STEADY_ROWS
    return _letters, WORD_ROWS


def _fitting(heads: Row, rows: Sequence[Row], room: int) -> int:
    """How many rows there is room for: one at least."""
    taken = size({"rows": [_raw(heads)]}) + 300
    text = sum(map(length, heads))
    for at, row in enumerate(rows):
        taken += size({"row": _raw(row)}) + 30 * len(row)  # a figure says its number, too
        text += sum(map(length, row))
        if at and (taken > room or text > limits.TABLES_TEXT):
            return at
    return len(rows)


def _left_out(table: Table, rows: int, columns: int, file: str) -> str:
    parts = []
    if rows < len(table.rows):
        parts.append(f"{rows} of {len(table.rows)} rows")
    if columns < len(table.columns):
        parts.append(f"{columns} of {len(table.columns)} columns")
    said = " and ".join(parts)
    return f"{said}; all are in {file}" if said else f"Long texts are cut; {file} has them whole"


# -- blocks of Slack --------------------------------------------------------------------------


def _paged(table: Table, heads: Row, rows: Sequence[Row], form: Format) -> list[Json]:
    """A table to sort and to leaf through: docs.slack.dev/reference/block-kit/blocks/
    data-table-block. A column of figures alone is sorted by their size."""
    columns = list(zip(*table.rows, strict=True))[: len(heads)]
    figures = [all(figure(cell) is not None for cell in column) for column in columns]
    body = [
        [
            _number(value, said) if figures[at] else _text(said)
            for at, (value, said) in enumerate(zip(values[: len(heads)], row, strict=True))
        ]
        for values, row in zip(table.rows, rows, strict=False)
    ]
    caption = cut(shown(table.title, form).strip() if table.title else "", TITLE)
    return [
        {
            "type": "data_table",
            "caption": caption or "Table",
            "page_size": min(PAGE, len(rows)),
            "rows": [_raw(heads), *body],
        }
    ]


def _plain(table: Table, heads: Row, rows: Sequence[Row], form: Format) -> list[Json]:
    """A table of at most a hundred rows: docs.slack.dev/reference/block-kit/blocks/table-block."""
    return [
        {
            "type": "table",
            "rows": [_raw(heads), *map(_raw, rows)],
            "column_settings": [
                {"align": "right"} if figures else {"is_wrapped": True}
                for figures in table.figures()[: len(heads)]
            ],
        }
    ]


def _raw(row: Row) -> list[Json]:
    return [_text(cell) for cell in row]


def _text(said: str) -> Json:
    return {"type": "raw_text", "text": said or " "}


def _number(value: Any, said: str) -> Json:
    number = figure(value)
    if number is not None and number.is_integer() and abs(number) < _EXACT:
        number = int(number)
    return {"type": "raw_number", "value": number, "text": said or " "}


# -- letters ----------------------------------------------------------------------------------


def _letters(table: Table, heads: Row, rows: Sequence[Row], form: Format) -> list[Json]:
    """Columns of letters of one width; a line for each row where they would be too wide."""
    lines = [[" ".join(cell.split()) for cell in row] for row in (heads, *rows)]
    widths = [max(map(cells, column)) for column in zip(*lines, strict=True)]
    if sum(widths) + 2 * len(widths) > WIDE:
        return [rich({"type": "rich_text_list", "style": "bullet", "elements": _items(lines)})]
    return [preformatted(aligned(lines, widths, table.figures()[: len(heads)], 2))]


def _items(lines: Sequence[Row]) -> list[Json]:
    heads, *rows = lines
    items = []
    for row in rows:
        first = next((at for at, cell in enumerate(row) if cell), 0)
        rest = [
            f"{head}: {cell}" if head else cell
            for at, (head, cell) in enumerate(zip(heads, row, strict=True))
            if at != first and cell
        ]
        said: list[Run] = [(row[first] or "–", "bold")]
        items.append(section([*said, *((f" · {one}", "") for one in rest)]))
    return items


def preformatted(text: str) -> Json:
    """Letters of one width, as they are."""
    return rich({"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]})
