"""A reply as it waits in the outbox: JSON, and back to the same reply. Values stay values, so that
each reader still gets money, days and names in their own language and zone."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from opsbot.reply import (
    Block,
    Button,
    Chart,
    Facts,
    File,
    List,
    Meter,
    Ref,
    Reply,
    Table,
    Text,
    Tone,
)
from opsbot.values import Money, Percent, Period, When

# A value that JSON has no kind for is {KIND: …, …}.
KIND = "$"


def to_json(reply: Reply) -> dict[str, Any]:
    """A reply as JSON can keep it. A TypeError says what it cannot."""
    file = reply.file
    return {
        "text": _kept(reply.text),
        "blocks": [_block(one) for one in reply.blocks],
        "buttons": [_button(one) for one in reply.buttons],
        "tone": reply.tone,
        "understood": reply.understood,
        "file": file
        and {
            "name": file.name,
            "media_type": file.media_type,
            "content": b64encode(file.content).decode(),
        },
    }


def from_json(kept: Mapping[str, Any]) -> Reply:
    """The reply that `to_json` kept."""
    file = kept["file"]
    return Reply(
        _value(kept["text"]),
        blocks=tuple(_made(one) for one in kept["blocks"]),
        buttons=tuple(_pressed(one) for one in kept["buttons"]),
        tone=cast(Tone, kept["tone"]),
        file=file and File(file["name"], file["media_type"], b64decode(file["content"])),
        understood=kept["understood"],
    )


def _kept(one: Any) -> Any:
    match one:
        case Enum():  # before str and int: a choice is both; a reader sees its value only
            return _kept(one.value)
        case None | bool() | int() | float() | str():
            return one
        case Ref():
            return {KIND: "ref", "of": [one.kind, one.id, one.label, one.key]}
        case Text():
            values = {name: _kept(value) for name, value in one.values.items()}
            return {KIND: "text", "of": one.template, "values": values}
        case Money():
            return {KIND: "money", "of": [one.minor, one.currency]}
        case Decimal():
            return {KIND: "decimal", "of": str(one)}
        case Percent():
            return {KIND: "percent", "of": str(one.value)}
        case Period():
            return {KIND: "period", "of": [_kept(one.start), _kept(one.end)]}
        case When():
            return {KIND: "when", "of": [_kept(one.day), _kept(one.time)]}
        case datetime():
            zone = getattr(one.tzinfo, "key", None)  # a period's days are those of its zone
            return {KIND: "moment", "of": one.isoformat(), "zone": zone}
        case date():
            return {KIND: "day", "of": one.isoformat()}
        case time():
            return {KIND: "time", "of": one.isoformat()}
        case list() | tuple():
            return [_kept(part) for part in one]
    raise TypeError(f"a {type(one).__name__} cannot wait in the outbox")


def _moment(of: str, zone: str | None) -> datetime:
    from zoneinfo import ZoneInfo

    said = datetime.fromisoformat(of)
    return said.astimezone(ZoneInfo(zone)) if zone else said


_MAKERS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "ref": lambda kept: Ref(*kept["of"]),
    "text": lambda kept: Text(kept["of"], {n: _value(v) for n, v in kept["values"].items()}),
    "money": lambda kept: Money(*kept["of"]),
    "decimal": lambda kept: Decimal(kept["of"]),
    "percent": lambda kept: Percent(Decimal(kept["of"])),
    "period": lambda kept: Period(*map(_value, kept["of"])),
    "when": lambda kept: When(*map(_value, kept["of"])),
    "moment": lambda kept: _moment(kept["of"], kept["zone"]),
    "day": lambda kept: date.fromisoformat(kept["of"]),
    "time": lambda kept: time.fromisoformat(kept["of"]),
}


def _value(kept: Any) -> Any:
    if isinstance(kept, dict):
        return _MAKERS[kept[KIND]](kept)
    if isinstance(kept, list):
        return tuple(_value(part) for part in kept)
    return kept


def _button(one: Button) -> dict[str, Any]:
    said = {"command": one.call.command, "slots": dict(one.call.slots)}
    return {"label": one.label, "risky": one.risky, **said}


def _pressed(kept: Mapping[str, Any]) -> Button:
    # A slot of several values was a tuple.
    slots = {name: _value(value) for name, value in kept["slots"].items()}
    return Button(kept["label"], kept["command"], risky=kept["risky"], **slots)


def _block(one: Block) -> dict[str, Any]:
    match one:
        case Facts():
            return {KIND: "facts", "pairs": _kept(one.pairs), "title": _kept(one.title)}
        case Table():
            return {
                KIND: "table",
                "columns": list(one.columns),
                "rows": _kept(one.rows),
                "title": _kept(one.title),
                "more": one.more and _button(one.more),
            }
        case List():
            return {KIND: "list", "items": _kept(one.items), "title": _kept(one.title)}
        case Meter():
            return {
                KIND: "meter",
                "label": one.label,
                "share": one.share,
                "limit": _kept(one.limit),
                "note": _kept(one.note),
            }
        case Chart():
            return {
                KIND: "chart",
                "kind": one.kind,
                "labels": _kept(one.labels),
                "series": [[name, _kept(values)] for name, values in one.series.items()],
                "title": _kept(one.title),
            }


def _made(kept: Mapping[str, Any]) -> Block:
    match kept[KIND]:
        case "facts":
            return Facts(*_value(kept["pairs"]), title=_value(kept["title"]))
        case "table":
            more = kept["more"] and _pressed(kept["more"])
            rows, title = _value(kept["rows"]), _value(kept["title"])
            return Table(kept["columns"], rows, title=title, more=more)
        case "list":
            return List(*_value(kept["items"]), title=_value(kept["title"]))
        case "meter":
            limit, note = _value(kept["limit"]), _value(kept["note"])
            return Meter(kept["label"], kept["share"], limit, note)
        case "chart":
            series = {name: _value(values) for name, values in kept["series"]}
            labels, title = _value(kept["labels"]), _value(kept["title"])
            return Chart(kept["kind"], labels, series, title=title)
    raise ValueError(f"no block is called {kept[KIND]}")
