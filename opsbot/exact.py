"""A reply as plain data, for programs: values are exact, not written for a person to read."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any

from opsbot.format import Format
from opsbot.reply import Block, Button, Chart, Facts, File, List, Meter, Ref, Reply, Table, Text
from opsbot.values import Money, Percent, Period, When


def reply(said: Reply, form: Format) -> dict[str, Any]:
    """What JSON can hold of a reply. `text` is for people; `values` are those in its holes."""
    return {
        "text": said.text.plain(form),
        "values": {name: value(one) for name, one in said.text.values.items()},
        "tone": said.tone,
        "understood": said.understood,
        "blocks": [block(one) for one in said.blocks],
        "buttons": [button(one) for one in said.buttons],
        "file": None if said.file is None else file(said.file),
    }


def value(one: Any) -> Any:
    """Money as "12000.00 USD", days and moments as ISO 8601, records with their id."""
    match one:
        case Ref():
            return {"kind": one.kind, "id": one.id, "label": one.label, "key": one.key}
        case Text():
            return str(one)
        case Enum():
            return one.value
        case None | bool() | int() | str():
            return one
        case float():
            return one if isfinite(one) else None
        case Decimal():
            return _number(one)
        case datetime() | date():
            return one.isoformat()
        case time():
            return one.isoformat("minutes")
        case Money() | Percent() | Period() | When():
            return str(one)
        case list() | tuple():
            return [value(part) for part in one]
    return str(one)


def _number(one: Decimal) -> int | float | str | None:
    """A number where JSON's readers see the same one, else its digits."""
    if not one.is_finite():
        return None
    if one == one.to_integral_value():
        return int(one)
    return float(one) if Decimal(repr(float(one))) == one else str(one)


def block(one: Block) -> dict[str, Any]:
    """A block under the name of its kind."""
    match one:
        case Facts():
            facts = [{"name": name, "value": value(fact)} for name, fact in one.pairs]
            return {"kind": "facts", "title": _title(one.title), "facts": facts}
        case Table():
            return {
                "kind": "table",
                "title": _title(one.title),
                "columns": list(one.columns),
                "rows": [[value(cell) for cell in row] for row in one.rows],
                "more": None if one.more is None else button(one.more),
            }
        case List():
            items = [str(item) for item in one.items]
            return {"kind": "list", "title": _title(one.title), "items": items}
        case Meter():
            return {
                "kind": "meter",
                "label": one.label,
                "share": value(one.share),
                "limit": str(one.limit),
                "note": str(one.note),
            }
        case Chart():
            return {
                "kind": "chart",
                "title": _title(one.title),
                "drawn_as": one.kind,
                "labels": [value(label) for label in one.labels],
                "series": {n: [value(v) for v in values] for n, values in one.series.items()},
            }


def _title(title: Text | str | None) -> str | None:
    return None if title is None else str(title)


def button(one: Button) -> dict[str, Any]:
    """A button: its label, and what to say to press it."""
    return {"label": str(one.label), "say": str(one.call), "risky": one.risky}


def file(one: File) -> dict[str, Any]:
    """A file without its content."""
    return {"name": one.name, "media_type": one.media_type, "bytes": len(one.content)}
