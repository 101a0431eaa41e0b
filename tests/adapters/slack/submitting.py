"""A modal that somebody submits as it stands, as Slack sends it."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_INITIAL = {
    "datepicker": ("initial_date", "selected_date"),
    "timepicker": ("initial_time", "selected_time"),
    "static_select": ("initial_option", "selected_option"),
    "external_select": ("initial_option", "selected_option"),
}


def submitted(view: Json, **typed: str) -> Json:
    """The view with the state of its fields; `typed` is written into fields of text."""
    values = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element = block["element"]
        kind = element["type"]
        initial, selected = _INITIAL.get(kind, ("initial_value", "value"))
        state = {"type": kind, selected: element.get(initial)}
        if (said := typed.get(block["block_id"].removeprefix("slot:"))) is not None:
            state = {"type": kind, "value": said}
        values[block["block_id"]] = {element["action_id"]: state}
    return {**view, "id": "V1", "state": {"values": values}}
