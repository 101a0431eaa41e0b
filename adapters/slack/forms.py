"""Forms in Slack: a command's slots as the fields of a modal, and what was typed as the call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adapters.slack import limits
from adapters.slack.words import Json, cut, length, plain_text
from opsbot.command import Command, Registry, Slot
from opsbot.harmless import harmless
from opsbot.language import strict
from opsbot.reply import Call, Ref, settled, typed

# What the action_id of a button and the callback_id of a modal begin with.
FORM = "form"
# And that of a field whose choices are names: which, Slack asks while somebody types.
NAMES = "names"
_FIELD = "slot:"

TITLES = {
    "alerts.snooze": "Keep an alert quiet",
    "alerts.subscribe": "Alerts to hear of",
    "contacts.add": "New contact",
    "contacts.note": "Note about a contact",
    "deals.add": "New deal",
    "me.language": "Your language",
    "me.quiet": "Quiet hours",
    "me.timezone": "Your time zone",
    "orders.refund": "Refund an order",
    "tasks.add": "New task",
}
# The fields of a form where not all slots are wanted, in their order.
FIELDS = {
    "alerts.snooze": ("alert", "until"),
    "deals.add": ("title", "amount", "org", "contact", "stage", "close", "owner"),
}
_LABELS = {
    "about": "About",
    "close": "Closes on",
    "contacts.note text": "Note",
    "due": "Due",
    "email": "E-mail",
    "me.quiet hours": "From when to when",
    "member": "Who",
    "of": "Of what",
    "org": "Company",
    "tasks.add text": "What is to be done",
    "until": "Until",
    "zone": "Time zone",
}
_EXAMPLES = {
    "automation": "when a deal is won, tell #sales",
    "channel": "#sales",
    "me.quiet hours": "22:00 to 7:00",
    "money": "40 or 1,250.50",
    "period": "last week",
    "phone": "+49 30 1234567",
    "size": "1.8 GB",
    "when": "tomorrow, friday at 9, 18 March",
    "zone": "Europe/Berlin",
}
# Texts of several lines.
_LONG = frozenset({"text", "reason", "note"})
LONGEST_ERROR = 300
# What the pickers of Slack can show, if anything is given.
_DAY, _CLOCK = re.compile(r"(\d{4}-\d\d-\d\d)?"), re.compile(r"(\d\d:\d\d(:\d\d)?)?")
_NUMBER = re.compile(r"(-?\d+(\.\d+)?)?")


def form(command: Command, given: Mapping[str, Any] | None = None, *, metadata: str = "") -> Json:
    """A modal that asks for a command's slots. What is `given` stands in its fields: values, or how
    they are typed; records are best given as a Ref, which has a name to show. `metadata` comes back
    with what was typed (3,000 characters)."""
    said = {name: settled(one) for name, one in (given or {}).items() if one is not None}
    fields = FIELDS.get(command.id, tuple(slot.name for slot in command.slots))
    slots = [command.slot(name) for name in fields]
    blocks = [_field(command, slot, said.get(slot.name)) for slot in slots]
    return {
        "type": "modal",
        "callback_id": f"{FORM}:{command.id}",
        "title": plain_text(TITLES.get(command.id, command.help), limits.VIEW_TITLE),
        "submit": plain_text("Save" if command.writes else "Show", limits.VIEW_TITLE),
        "close": plain_text("Cancel", limits.VIEW_TITLE),
        "private_metadata": metadata,
        "blocks": blocks or [{"type": "section", "text": plain_text(command.help, limits.SECTION)}],
    }


def opening(value: str, registry: Registry) -> tuple[Command, dict[str, str]] | None:
    """The command of a button that opens a form, and what it gives already: its value is the
    beginning of a call, "alerts snooze alert:9". None when it is none."""
    read = strict.parse(value, registry)
    if read is None:
        return None
    return read.command, {name: said[0] for name, said in read.named.items()}


def call_of(view: Mapping[str, Any]) -> Call:
    """The call that a form stands for as it was submitted. What was left empty is left out."""
    command = str(view["callback_id"]).partition(":")[2]
    slots: dict[str, str] = {}
    for block in view["blocks"]:
        if said := typed_in(view, str(block.get("block_id"))):
            slots[str(block["block_id"]).removeprefix(_FIELD)] = said
    return Call(command, slots)


def typed_in(view: Mapping[str, Any], field: str) -> str:
    """What somebody put into a field, as they would type it; "" where it was left empty."""
    states = ((view.get("state") or {}).get("values") or {}).get(field) or {}
    return next((said for state in states.values() if (said := _said(state))), "")


def errors(view: Mapping[str, Any], slot: str, sentence: str) -> Json:
    """The answer to a submitted form that keeps it open: the sentence stands beneath its field,
    else beneath the one whose words it repeats, else beneath the first."""
    fields = [str(one["block_id"]) for one in view["blocks"] if one["type"] == "input"]
    field = f"{_FIELD}{slot}"
    if field not in fields:
        field = next((one for one in fields if f"“{typed_in(view, one)}”" in sentence), fields[0])
    return {"response_action": "errors", "errors": {field: cut(harmless(sentence), LONGEST_ERROR)}}


# -- names that are looked up while somebody types --------------------------------------------


def kinds_wanted(action_id: str) -> tuple[tuple[str, ...], str]:
    """Which kinds of record a field wants, and "open" or "closed" where only such can be meant."""
    _, kinds, state, _ = action_id.split(":")
    return tuple(kinds.split(",")), state


def options(refs: Iterable[Ref], kinds: Sequence[str]) -> list[Json]:
    """Records to choose from, a hundred at most. Among several kinds each says which it is."""
    drawn = [_option(ref, kinds) for ref in refs]
    return [one for one in drawn if length(one["value"]) <= limits.OPTION_VALUE][: limits.OPTIONS]


def _option(ref: Ref, kinds: Sequence[str]) -> Json:
    """A record and how it is typed: a number alone does not say which of several kinds it is of."""
    alone = len(kinds) == 1
    key = ref.key or f"#{ref.id}"
    value = key if alone else ref.label
    name = ref.label if alone else f"{cut(harmless(ref.label), 55)} · {ref.kind}"
    return {"text": plain_text(name, limits.OPTION), "value": value}


# -- fields -----------------------------------------------------------------------------------


def _field(command: Command, slot: Slot, given: Any) -> Json:
    name = slot.name.replace("_", " ").capitalize()
    label = _LABELS.get(f"{command.id} {slot.name}") or _LABELS.get(slot.name) or name
    return {
        "type": "input",
        "block_id": f"{_FIELD}{slot.name}",
        "label": plain_text(label, limits.INPUT_LABEL),
        "optional": not slot.required,
        "element": _element(command, slot, given),
    }


def _element(command: Command, slot: Slot, given: Any) -> Json:
    """The field of a slot. What people say in words, they type: a day may be "friday"."""
    said = "" if given is None else _first(typed(given))
    if picker := _picker(slot, given, said):
        return {"action_id": slot.name} | picker
    kind = {"email": "email_text_input", "website": "url_text_input"}.get(slot.kind)
    element: Json = {"type": kind or "plain_text_input", "action_id": slot.name}
    if said := cut(harmless(said, lines=True), limits.TYPED):
        element["initial_value"] = said
    if slot.name in _LONG and slot.kind in ("text", "automation"):
        element["multiline"] = True
    if example := _EXAMPLES.get(f"{command.id} {slot.name}") or _EXAMPLES.get(slot.kind):
        element["placeholder"] = plain_text(example, limits.PLACEHOLDER)
    return element


def _picker(slot: Slot, given: Any, said: str) -> Json | None:
    """A field to choose from, or for a day, a time or a number; None where there is none, or where
    it could not show what is given."""
    match slot.kind:
        case "choice" if said in ("", *slot.options):
            choices = [_choice(one) for one in slot.options[: limits.OPTIONS]]
            element: Json = {"type": "static_select", "options": choices}
            return element | _chosen(slot, [_choice(said)] if said else [])
        case "record":
            ref = given if isinstance(given, Ref) else Ref(slot.records[0], 0, said, said)
            element = {
                "type": "external_select",
                "action_id": f"{NAMES}:{','.join(slot.records)}:{slot.state}:{slot.name}",
                "min_query_length": 0,
            }
            return element | _chosen(slot, options([ref], slot.records) if said else [])
        case "date" if _DAY.fullmatch(said):
            return {"type": "datepicker"} | ({"initial_date": said} if said else {})
        case "time" if _CLOCK.fullmatch(said):
            return {"type": "timepicker"} | ({"initial_time": said[:5]} if said else {})
        case "quantity" | "limit" | "days" | "delta" | "percent" | "weight":
            if not _NUMBER.fullmatch(said):
                return None
            element = {"type": "number_input"} | ({"initial_value": said} if said else {})
            return element | {"is_decimal_allowed": slot.kind in ("percent", "weight")}
    return None


def _first(said: str | tuple[str, ...]) -> str:
    return said if isinstance(said, str) else said[0]


def _choice(option: str) -> Json:
    name = option.replace("_", " ").capitalize()
    return {"text": plain_text(name, limits.OPTION), "value": option}


def _chosen(slot: Slot, chosen: Sequence[Json]) -> Json:
    """What is chosen already; else what an empty field means."""
    if chosen:
        return {"initial_option": chosen[0]}
    default = getattr(slot.default, "words", slot.default)
    if slot.required or default in (None, ""):
        return {}
    name = str(getattr(default, "value", default)).replace("_", " ")
    return {"placeholder": plain_text(name, limits.PLACEHOLDER)}


def _said(state: Mapping[str, Any]) -> str:
    """What somebody put into a field, as they would type it."""
    option = state.get("selected_option") or {}
    kinds = ("value", "selected_date", "selected_time")
    said = option.get("value") or next((state[one] for one in kinds if state.get(one)), "")
    return str(said).strip()
