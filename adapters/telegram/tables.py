"""Tables in Telegram: columns where a phone is wide enough for them, else an entry for each row, or
a picture where many figures are to be compared. What is left out is in a CSV file beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from adapters.pictures import aligned, cells, legible, table_png
from adapters.telegram.drawn import Drawn
from adapters.telegram.words import Run, bold, disarmed, joined, marked, runs, shown
from opsbot.format import Format, cut
from opsbot.reply import Table, Text
from opsbot.sheet import sheet
from opsbot.values import When

PHONE = 35  # letters of one width beside each other on a phone
MOST_LINES = 40  # rows in columns
MOST_ENTRIES = 25  # rows that have an entry each
CELL = 300  # letters of a text in a table; a record's own answer shows it whole
UNNAMED = 5  # columns at most whose headings stand above all entries, and not in each
# A picture is for so many rows with so many figures each, if no text is too long for its column.
PICTURE_ROWS, PICTURE_FIGURES, PICTURE_CELL, PICTURE_COLUMNS = range(9, 41), 3, 30, 12

NOTHING = "–"  # how a cell without a value is written

Row = list[str]


def table(block: Table, form: Format, *, pictures: bool) -> Drawn:
    """A table with its title; nothing where it has no rows. Without `pictures` it is words."""
    block = _with_words(block)
    if not block.rows or not block.columns:
        return Drawn()
    heads = [shown(name, form).strip() for name in block.columns]
    if pictures and _is_for_a_picture(block, form, heads):
        return Drawn(picture=table_png(block, form))
    rows = [[shown(cell, form).strip() for cell in row] for row in block.rows[:MOST_LINES]]
    short = [[cut(cell, CELL) for cell in row] for row in rows]
    drawn: list[Run] = []
    count = len(rows)
    if text := columns(heads, short, block.figures()):
        drawn = marked(text, "pre")
    else:
        count = min(count, MOST_ENTRIES)
        drawn = _entries(block, heads, short[:count])
    said = [*title(block.title, form), *drawn]
    if count == len(block.rows) and short == rows:
        return Drawn(tuple(said))
    everything = sheet(block, form)
    note = f"{count} of {len(block.rows)} rows; all are in "
    if count == len(block.rows):
        note = "Long texts are cut; they are whole in "
    return Drawn(
        (*said, Run("\n"), Run(note, "soft"), Run(everything.name, "code")), file=everything
    )


def _with_words(table: Table) -> Table:
    """A table without columns that have neither a heading nor anything in them."""
    kept = [
        at
        for at, column in enumerate(zip(table.columns, *table.rows, strict=True))
        if column[0].strip() or any(cell not in (None, "") for cell in column[1:])
    ]
    if not kept:
        return table
    rows = [[row[at] for at in kept] for row in table.rows]
    return Table([table.columns[at] for at in kept], rows, table.title, table.more)


def title(said: Text | str | None, form: Format) -> list[Run]:
    """The title of a block on a line of its own, where it has one."""
    return [*bold(runs(said, form)), Run("\n")] if said else []


# -- columns ----------------------------------------------------------------------------------


def columns(heads: Row, rows: Sequence[Row], figures: Sequence[bool]) -> str:
    """Headings and rows in columns, figures to the right; "" where a phone is too narrow."""
    bodies = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    words = [max(map(cells, head.split()), default=0) for head in heads]
    widths = [max(pair) for pair in zip(bodies, words, strict=True)]
    gap = next((gap for gap in (2, 1) if sum(widths) + gap * (len(widths) - 1) <= PHONE), None)
    if gap is None:
        return ""
    left = PHONE - sum(widths) - gap * (len(widths) - 1)
    above = []
    for at, head in enumerate(heads):
        # What is left of the phone's width goes to headings that need it.
        wider = min(max(cells(head) - widths[at], 0), left)
        above.append(_wrapped(head, widths[at] + wider))
        needs = max(max(map(cells, above[at])) - widths[at], 0)
        widths[at] += needs
        left -= needs
    deep = max(map(len, above))
    lines = [[head[at] if at < len(head) else "" for head in above] for at in range(deep)]
    return aligned([*lines, *rows], widths, figures, gap)


def _wrapped(head: str, width: int) -> Row:
    lines = [""]
    for word in head.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if cells(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


# -- entries ----------------------------------------------------------------------------------


def _entries(table: Table, heads: Row, rows: Sequence[Row]) -> list[Run]:
    """Two lines for each row. The headings stand above, in the order of all entries; of many
    columns, or of several with figures, each cell has its own."""
    figures = [at for at, one in enumerate(table.figures()) if one and at]
    if len(heads) > UNNAMED or len(figures) > 1:
        out = [_named(heads, row) for row in rows]
        return joined(run for one in _between(out, "\n") for run in one)
    # The figure stands behind the name, days and words beneath.
    order = [0, *figures, *(at for at in range(1, len(heads)) if at not in figures)]
    first = 1 + len(figures) if len(heads) > 2 else len(heads)
    if not figures and len(heads) > 2 and _names_nothing(table):
        first = 2
    above = " · ".join(heads[at] for at in order if heads[at])
    out = [
        [
            *bold([Run(disarmed(row[0] or NOTHING))]),
            *_line([row[at] for at in order[1:first]], " · "),
            *_line([row[at] for at in order[first:]], "\n"),
        ]
        for row in rows
    ]
    said = [Run(run.words, run.mark) for one in _between(out, "\n") for run in one]
    head = [Run(disarmed(above), "soft"), Run("\n")] if above else []
    return joined([*head, *said])


def _names_nothing(table: Table) -> bool:
    """Whether the first column is a number, and the second says what it is."""
    return all(
        len(str(row[0])) < len("#1234") and not isinstance(row[1], date | datetime | When)
        for row in table.rows
    )


def _line(said: Row, before: str) -> list[Run]:
    """Cells beside each other, in the order of the headings: an empty one keeps its place."""
    return [Run(before + " · ".join(disarmed(one) or NOTHING for one in said))] if said else []


def _named(heads: Row, row: Row) -> list[Run]:
    """A row whose cells say what they are; the first is its name."""
    first = next((at for at, cell in enumerate(row) if cell), 0)
    rest = " · ".join(
        disarmed(f"{head} {cell}".strip())
        for at, (head, cell) in enumerate(zip(heads, row, strict=True))
        if at != first and cell not in ("", NOTHING)
    )
    out = bold([Run(disarmed(row[first] or NOTHING))])
    return [*out, Run(f"\n{rest}")] if rest else out


def _between(entries: Sequence[list[Run]], sign: str) -> Iterator[list[Run]]:
    for at, entry in enumerate(entries):
        yield [Run(sign), *entry] if at else entry


# -- pictures ---------------------------------------------------------------------------------


def _is_for_a_picture(table: Table, form: Format, heads: Row) -> bool:
    """Many rows of figures are compared in columns; words are better read, and copied, as words."""
    if len(table.rows) not in PICTURE_ROWS or len(heads) > PICTURE_COLUMNS:
        return False
    if sum(table.figures()) < PICTURE_FIGURES:
        return False
    said: list[Any] = [name for row in (heads, *table.rows) for name in row]
    texts = [shown(one, form) for one in said]
    rows = [texts[at : at + len(heads)] for at in range(len(heads), len(texts), len(heads))]
    narrow = columns(heads, rows, table.figures())
    return not narrow and max(map(len, texts)) <= PICTURE_CELL and legible(texts)
