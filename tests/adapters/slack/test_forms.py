"""Forms: every command's slots as fields that Slack takes, and that read back as the same call."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from slack_sdk.models.views import View

from adapters.slack.forms import FORM, call_of, errors, form, kinds_wanted, opening, options
from adapters.slack.words import cut
from opsbot.command import Command, Slot, collect
from opsbot.harmless import harmless
from opsbot.reply import Call, Ref
from opsbot.values import Money, Percent, When
from tests.adapters.slack.limits import of_view
from tests.adapters.slack.submitting import submitted
from tests.nasty import texts

REGISTRY = collect()
BUILT = REGISTRY.built()

_SAMPLES: dict[str, Any] = {
    "when": When(date(2026, 3, 20), time(9)),
    "date": date(2026, 3, 20),
    "time": time(9, 30),
    "money": Money(1250, "USD"),
    "percent": Percent(Decimal("12.5")),
    "weight": Decimal("1.5"),
    "delta": -3,
    "quantity": 3,
    "limit": 20,
    "days": 14,
    "email": "jane@acme.test",
    "website": "https://acme.test",
    "channel": "#sales",
    "period": "last week",
}


def sample(slot: Slot) -> Any:
    if slot.kind == "choice":
        return slot.options[-1]
    if slot.kind == "record":
        return Ref(slot.records[-1], 7, "Acme renewal", "#7")
    return _SAMPLES.get(slot.kind, "some words")


def filled(command: Command) -> dict[str, Any]:
    return {slot.name: sample(slot) for slot in command.slots}


@pytest.mark.parametrize("command", BUILT, ids=lambda one: one.id)
def test_slack_takes_the_form_of_every_command(command: Command) -> None:
    for given_already in ({}, filled(command)):
        view = form(command, given_already, metadata="x" * 3000)
        assert View(**view).to_dict()
        assert of_view(view) == []
        names = [one["block_id"] for one in view["blocks"] if one["type"] == "input"]
        assert len(set(names)) == len(names)
        assert 0 < len(view["title"]["text"]) <= 24


@pytest.mark.parametrize("command", BUILT, ids=lambda one: one.id)
def test_what_stands_in_a_form_reads_back_as_the_call(command: Command) -> None:
    view = form(command, filled(command))
    call = call_of(submitted(view))
    shown = [one["block_id"].removeprefix("slot:") for one in view["blocks"] if "block_id" in one]
    for name in shown:
        slot = command.slot(name)
        if slot.kind == "record" and len(slot.records) > 1:
            assert call.slots[name] == "Acme renewal"  # "#7" would be the first kind's seventh
        elif slot.kind == "time":
            assert call.slots[name] == "09:30"
        else:
            assert call.slots[name] == Call.of("", {"x": sample(slot)}).slots["x"]


def test_an_empty_form_is_the_command_alone() -> None:
    assert str(call_of(submitted(form(REGISTRY["deals.add"])))) == "deals add"


def test_what_is_needed_cannot_be_left_empty() -> None:
    view = form(REGISTRY["tasks.add"])
    optional = {one["block_id"]: one["optional"] for one in view["blocks"]}
    assert optional == {
        "slot:text": False, "slot:due": True, "slot:member": True, "slot:about": True,
    }  # fmt: skip


def test_fields_are_as_their_values_are() -> None:
    view = form(REGISTRY["deals.add"], {"org": Ref("organisation", 3, "Acme & Co", "#3")})
    fields = {one["block_id"][5:]: one["element"] for one in view["blocks"]}
    kinds = {name: element["type"] for name, element in fields.items()}
    assert kinds == {
        "title": "plain_text_input", "amount": "plain_text_input", "org": "external_select",
        "contact": "external_select", "stage": "external_select", "close": "datepicker",
        "owner": "external_select",
    }  # fmt: skip
    assert fields["org"]["initial_option"]["text"]["text"] == "Acme & Co"
    assert fields["org"]["initial_option"]["value"] == "#3"


def test_a_form_says_what_happens_when_a_field_is_left_empty() -> None:
    (of, *_, by) = form(REGISTRY["sales.top"])["blocks"]
    assert "placeholder" not in of["element"]
    assert by["element"]["placeholder"]["text"] == "revenue"


def test_metadata_and_command_come_back() -> None:
    view = form(REGISTRY["contacts.note"], metadata="T1/C1")
    assert (view["private_metadata"], view["callback_id"]) == ("T1/C1", f"{FORM}:contacts.note")
    assert view["title"]["text"] == "Note about a contact"


def test_a_button_opens_a_form_with_what_it_says() -> None:
    read = opening('alerts snooze alert:9 until:"tomorrow at 9"', REGISTRY)
    assert read is not None
    command, given_already = read
    call = call_of(submitted(form(command, given_already)))
    assert str(call) == 'alerts snooze alert:9 until:"tomorrow at 9"'
    assert opening("alerts", REGISTRY) is None


def test_what_a_picker_cannot_show_is_a_text() -> None:
    said = {"close": "friday", "amount": "12k", "title": "x"}
    view = form(REGISTRY["deals.add"], said)
    kinds = {one["block_id"][5:]: one["element"]["type"] for one in view["blocks"]}
    assert kinds["close"] == "plain_text_input"
    assert call_of(submitted(view)).slots == {"title": "x", "amount": "12k", "close": "friday"}
    days = form(REGISTRY["deals.stale"], {"days": "3 weeks"})["blocks"][0]
    assert days["element"]["initial_value"] == "3 weeks"


# -- names ------------------------------------------------------------------------------------


def test_a_field_says_which_names_it_wants() -> None:
    view = form(REGISTRY["deals.move"])
    asked = [kinds_wanted(one["element"]["action_id"]) for one in view["blocks"]]
    assert asked == [(("deal",), "open"), (("stage",), "")]


def test_names_to_choose_from_are_typed_by_their_key() -> None:
    assert options([Ref("deal", 3, "A*&* <b>", "#3")], ("deal",)) == [
        {"text": {"type": "plain_text", "text": "A*&* <b>", "emoji": False}, "value": "#3"}
    ]


def test_among_several_kinds_a_name_says_which_it_is() -> None:
    (one,) = options([Ref("deal", 3, "Acme", "#3")], ("contact", "deal"))
    assert (one["text"]["text"], one["value"]) == ("Acme · deal", "Acme")


def test_no_more_names_than_slack_shows() -> None:
    many = [Ref("deal", n, "x" * 200, f"#{n}") for n in range(300)]
    assert len(options(many, ("deal",))) == 100
    assert options(many, ("contact", "deal")) == []  # no such name could come back


# -- mistakes ---------------------------------------------------------------------------------


def test_a_mistake_is_told_beneath_its_field() -> None:
    view = form(REGISTRY["orders.refund"])
    assert errors(view, "amount", "“abc” is no amount.") == {
        "response_action": "errors", "errors": {"slot:amount": "“abc” is no amount."},
    }  # fmt: skip


def test_a_mistake_of_no_field_is_told_beneath_the_first() -> None:
    view = form(REGISTRY["orders.refund"])
    assert list(errors(view, "nothing", "x" * 1000)["errors"].items()) == [
        ("slot:order", "x" * 299 + "…")
    ]


def test_a_mistake_is_told_beneath_the_field_whose_words_it_repeats() -> None:
    view = submitted(form(REGISTRY["contacts.add"], {"name": "Bob", "email": "nonsense"}))
    said = "“nonsense” is no e-mail address."
    assert errors(view, "", said)["errors"] == {"slot:email": said}


@settings(deadline=None, max_examples=40)
@given(texts())
def test_a_form_shows_any_text_and_gives_it_back(text: str) -> None:
    given_already = {"contact": Ref("contact", 1, text, "#1"), "text": text}
    view = form(REGISTRY["contacts.note"], given_already, metadata="m")
    assert View(**view).to_dict()
    assert of_view(view) == []
    call = call_of(submitted(view))
    assert call.slots["contact"] == "#1"
    assert call.slots.get("text", "") == cut(harmless(text, lines=True), 3000).strip()
