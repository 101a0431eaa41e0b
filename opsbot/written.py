"""A whole reply as a text file, for what no message has room for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import Block, Chart, Facts, File, List, Meter, Reply, Table, Text

NAME = "answer.txt"


def written(reply: Reply, form: Format) -> File:
    """The words and all blocks of a reply, a paragraph each; a table is a line a row, with tabs."""
    parts = [_said(reply.text, form, lines=True)]
    parts += ["\n".join(_lines(block, form)) for block in reply.blocks]
    text = "\n\n".join(part for part in parts if part.strip())
    return File(NAME, "text/plain", f"{text}\n".encode())


def _lines(block: Block, form: Format) -> Iterator[str]:
    if not isinstance(block, Meter) and block.title:
        yield _said(block.title, form, lines=True)
    match block:
        case Facts():
            for name, value in block.pairs:
                yield f"{_said(name, form)}: {_said(value, form, lines=True)}"
        case List():
            for item in block.items:
                yield f"• {_said(item, form, lines=True)}"
        case Meter():
            said = [_said(one, form) for one in (block.label, block.limit, block.note)]
            yield " · ".join(one for one in said if one)
        case Table():
            yield from _rows(block, form)
        case Chart():
            yield from _rows(block.table(), form)


def _rows(table: Table, form: Format) -> Iterator[str]:
    for row in (table.columns, *table.rows):
        yield "\t".join(_said(cell, form) for cell in row)


def _said(value: Any, form: Format, *, lines: bool = False) -> str:
    said = value.plain(form) if isinstance(value, Text) else form.value(value)
    return harmless(said, lines=lines)
