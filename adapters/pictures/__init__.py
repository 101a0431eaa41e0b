"""Charts and tables as PNG pictures, and pictures of signs, for surfaces that cannot draw."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from adapters.pictures.signs import aligned as aligned
from adapters.pictures.signs import bars as bars
from adapters.pictures.signs import cells as cells
from adapters.pictures.signs import squares as squares
from opsbot.format import Format
from opsbot.reply import Chart, Table

# Matplotlib does not promise that two threads may draw at once, and only one could anyway.
_one_at_a_time = threading.Lock()


def chart_png(chart: Chart, form: Format) -> bytes:
    """A chart as wide as a phone, two dots a point. One without figures says so."""
    with _one_at_a_time:
        from adapters.pictures.chart import picture  # matplotlib: a second of import

        return picture(chart, form)


def table_png(table: Table, form: Format) -> bytes:
    """A table as wide as it needs. What is too much for one picture is counted beneath it."""
    with _one_at_a_time:
        from adapters.pictures.table import picture

        return picture(table, form)


def legible(texts: Iterable[str]) -> bool:
    """Whether pictures have all letters and digits of these texts: a table in Japanese is better
    sent as text than as a picture of boxes."""
    from adapters.pictures.letters import lacks

    return not any(lacks(text) for text in texts)
