"""Tables as CSV files for a spreadsheet: figures as numbers, days as 2026-03-18, and no text of a
record ever a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from io import BytesIO, StringIO, TextIOWrapper
from math import isfinite
from typing import Any

from opsbot.format import Format
from opsbot.harmless import harmless
from opsbot.reply import File, Table, Text
from opsbot.values import Money

# What makes a spreadsheet calculate, fetch or run what a cell says, after any marks against it.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n]")

# What a record's column may hold, as a file for another program has it.
Cell = str | int | Decimal | date | Enum | None


def guarded(text: str) -> str:
    """Text for a cell: one that a spreadsheet would run gets an apostrophe in front."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text again: `unguarded(guarded(text)) == text`."""
    return text[1:] if text[:1] == "'" and _FORMULA.match(text, 1) else text


def csv_file(name: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> File:
    """Records for another program, ours for one: every value is exact, whoever asks."""
    content = BytesIO()
    text = TextIOWrapper(content, "utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([_exact(one) for one in row] for row in rows)
    text.flush()
    return File(name, "text/csv", content.getvalue())


def _exact(value: Cell) -> str:
    """Amounts and days are ours, and plain: only text can be a formula."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case str():
            return guarded(value)
        case datetime():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
    return str(value)


def sheet(table: Table, form: Format) -> File:
    """All rows and columns of a table, under its headings. With the mark that tells Excel UTF-8."""
    out = StringIO()
    writer = csv.writer(out)
    currencies = [_currency(column) for column in zip(*table.rows, strict=True)]
    currencies += [""] * (len(table.columns) - len(currencies))
    writer.writerow(
        _text(f"{name} ({currency})" if currency else name)
        for name, currency in zip(table.columns, currencies, strict=True)
    )
    for row in table.rows:
        writer.writerow(
            str(cell.decimal) if currency and cell is not None else _cell(cell, form)
            for cell, currency in zip(row, currencies, strict=True)
        )
    return File(
        file_name(table.title, form, "table", "csv"), "text/csv", out.getvalue().encode("utf-8-sig")
    )


def file_name(title: Text | str | None, form: Format, otherwise: str, ending: str) -> str:
    """A title as the name of a file: "3 orders" is 3-orders.csv."""
    said = title.plain(form) if isinstance(title, Text) else title or ""
    words = re.sub(r"\W+", "-", harmless(said).lower())[:40].strip("-")
    return f"{words or otherwise}.{ending}"


def _currency(column: Iterable[Any]) -> str:
    """The one currency of a column of amounts; "" where a cell is something else."""
    cells = [cell for cell in column if cell is not None]
    currencies = {cell.currency if isinstance(cell, Money) else "" for cell in cells}
    return currencies.pop() if len(currencies) == 1 else ""


def _cell(cell: Any, form: Format) -> str:
    match cell:
        case None:
            return ""
        case bool() | str():
            return _text(form.value(cell))
        case int() | float() | Decimal():
            return str(cell) if isfinite(cell) else _text(form.value(cell))
        case datetime():
            return f"{cell.astimezone(form.zone):%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case Text():
            return _text(cell.plain(form))
        case _:
            return _text(form.value(cell))


def _text(said: str) -> str:
    return guarded(harmless(said, lines=True))
