"""The form behind "Add as note to …": a message, and the contact or the deal that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from adapters.slack import limits
from adapters.slack.words import Json, cut, plain_text
from opsbot.harmless import harmless
from opsbot.reply import Call, Ref

FORM = "note"
ABOUT = "about"
KINDS = ("contact", "deal")
TEXT = "text"


def form(text: str, metadata: str) -> Json:
    """The modal, with the message in it."""
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": plain_text("Add a note", limits.VIEW_TITLE),
        "submit": plain_text("Save", limits.VIEW_TITLE),
        "close": plain_text("Cancel", limits.VIEW_TITLE),
        "private_metadata": metadata,
        "blocks": [
            {
                "type": "input",
                "block_id": ABOUT,
                "label": plain_text("Contact or deal", limits.INPUT_LABEL),
                "element": {
                    "type": "external_select",
                    "action_id": ABOUT,
                    "min_query_length": 0,
                    "placeholder": plain_text("Type a name", limits.PLACEHOLDER),
                },
            },
            {
                "type": "input",
                "block_id": TEXT,
                "label": plain_text("Note", limits.INPUT_LABEL),
                "element": {
                    "type": "plain_text_input",
                    "action_id": TEXT,
                    "multiline": True,
                    "initial_value": cut(harmless(text, lines=True), limits.TYPED),
                },
            },
        ],
    }


def options(refs: Iterable[Ref]) -> list[Json]:
    """Records to choose from. Each says its kind, and gives back how it is typed."""
    return [
        {
            "text": plain_text(f"{cut(harmless(ref.label), 55)} · {ref.kind}", limits.OPTION),
            "value": f"{ref.kind} {ref.key}",
        }
        for ref in refs
    ][: limits.OPTIONS]


def phrase(view: Mapping[str, Any]) -> str:
    """The call that the form stands for as it was sent: "deals note deal:#3 text:…"."""
    values = view["state"]["values"]
    chosen = values.get(ABOUT, {}).get(ABOUT, {}).get("selected_option") or {}
    kind, _, key = str(chosen.get("value") or "contact").partition(" ")
    text = str(values.get(TEXT, {}).get(TEXT, {}).get("value") or "").strip()
    slots = {name: said for name, said in ((kind, key), (TEXT, text)) if said}
    return str(Call(f"{kind}s.note", slots))
