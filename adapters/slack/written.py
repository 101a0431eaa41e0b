"""A whole reply as a text file, for what no message has room for."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.slack.words import shown
from opsbot.format import Format
from opsbot.reply import Block, Chart, Facts, File, List, Meter, Reply, Table

NAME = "answer.txt"


def written(reply: Reply, form: Format) -> File:
    """The words and all blocks of a reply, a paragraph each; a table is a line a row, with tabs."""
    parts = [shown(reply.text, form, lines=True)]
    parts += ["\n".join(_lines(block, form)) for block in reply.blocks]
    text = "\n\n".join(part for part in parts if part.strip())
    return File(NAME, "text/plain", f"{text}\n".encode())


def _lines(block: Block, form: Format) -> Iterator[str]:
    if not isinstance(block, Meter) and block.title:
        yield shown(block.title, form, lines=True)
    match block:
        case Facts():
            for name, value in block.pairs:
                yield f"{shown(name, form)}: {shown(value, form, lines=True)}"
        case List():
            for item in block.items:
                yield f"• {shown(item, form, lines=True)}"
        case Meter():
            said = [shown(one, form) for one in (block.label, block.limit, block.note)]
            yield " · ".join(one for one in said if one)
        case Table():
            yield from _rows(block, form)
        case Chart():
            yield from _rows(block.table(), form)


def _rows(table: Table, form: Format) -> Iterator[str]:
    for row in (table.columns, *table.rows):
        yield "\t".join(shown(cell, form) for cell in row)
