"""What a small import changed, row by row, so that undo can take it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Table

from opsbot.journal import Change, kept_columns, plain
from opsbot.model import Record
from opsbot.model.base import record_classes


class Kept:
    """The changes of one file in their order, as the journal has them, and the records whose
    fingerprints are its own."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.marks: dict[str, list[int]] = {}

    def added(self, table: Table, rows: Iterable[Mapping[Any, Any]]) -> None:
        """New rows, each with its id."""
        self.changes += [
            Change(table.name, row["id"], _label(table, row), None, _image(table, row))
            for row in rows
        ]

    def changed(self, table: Table, before: Mapping[Any, Any], values: Mapping[Any, Any]) -> None:
        """What a row was, and the columns that are different now."""
        after = {name: plain(value) for name, value in values.items()}
        was = {name: plain(before[name]) for name in after}
        self.changes.append(Change(table.name, before["id"], _label(table, before), was, after))

    def gone(self, table: Table, rows: Iterable[Mapping[Any, Any]]) -> None:
        """Rows that were deleted."""
        self.changes += [
            Change(table.name, row["id"], _label(table, row), _image(table, row), None)
            for row in rows
        ]


def is_record(table: Table) -> bool:
    """Whether a table's rows are records, which the journal keeps."""
    return table.name in record_classes()


def _image(table: Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    return {column.name: plain(row[column.name]) for column in kept_columns(table)}


def _label(table: Table, row: Mapping[Any, Any]) -> str:
    kind: type[Record] = record_classes()[table.name]
    return kind(**row).label
