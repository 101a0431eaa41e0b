"""Words for Slack: what a record says is seen as it is, and does nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack.words import cut, cut_runs, elements, escaped, field, length, plain, runs, shown
from opsbot.format import Format
from opsbot.reply import Ref, say
from opsbot.values import Money
from tests.nasty import texts

PLAIN = Format()


def drawn(template: str, **values: Any) -> list[dict[str, Any]]:
    return elements(runs(say(template, **values), PLAIN))


URL = "https://evil.test"


def test_marks_of_a_template_are_styles() -> None:
    assert drawn("*{deal}* moved, _{note}_: `{code}`.", deal="Acme", note="late", code="A1") == [
        {"type": "text", "text": "Acme", "style": {"bold": True}},
        {"type": "text", "text": " moved, "},
        {"type": "text", "text": "late", "style": {"italic": True}},
        {"type": "text", "text": ": "},
        {"type": "text", "text": "A1", "style": {"code": True}},
        {"type": "text", "text": "."},
    ]


@pytest.mark.parametrize(
    "record", ["*A&B*", "_x_", "~x~", "`x`", "<!channel>", "<@U1>", "@here", ":smile:", "> x", "#a"]
)
def test_a_record_is_only_words(record: str) -> None:
    assert drawn("{x} moved.", x=Ref("deal", 1, record)) == [
        {"type": "text", "text": f"{record} moved."}
    ]


def test_addresses_of_a_template_are_links_and_those_of_records_are_not() -> None:
    text = say("See https://ops.test/a?b=1. Not {url}, nor https://t.me/{bot}", url=URL, bot="x")
    said = elements(runs(text, Format()))
    links = [one["url"] for one in said if one["type"] == "link"]
    assert links == ["https://ops.test/a?b=1"]
    assert "".join(one.get("text") or one["url"] for one in said) == (
        f"See https://ops.test/a?b=1. Not {URL}, nor https://t.me/x"
    )


def test_a_link_that_was_cut_is_none() -> None:
    said = cut_runs(runs(say("See https://ops.test/a"), Format()), 12)
    assert elements(said)[-1]["type"] == "text"


def test_values_are_written_as_the_reader_writes_them() -> None:
    german = Format("de")
    (only,) = elements(runs(say("{m} netto", m=Money(120050, "EUR")), german))
    assert only["text"] == "1.200,50\xa0€ netto"


def test_a_record_cannot_break_the_line_of_a_headline() -> None:
    assert shown(say("{x} moved.", x="Acme\n✓ Refunded"), PLAIN) == "Acme ✓ Refunded moved."


def test_a_template_can() -> None:
    assert shown(say("one\ntwo"), PLAIN) == "one\ntwo"


def test_what_turns_the_reading_direction_and_half_characters_vanish() -> None:
    assert shown("invoice\u202egpj.exe \ud83d\x07", PLAIN) == "invoicegpj.exe "


def test_a_field_has_its_label_in_bold() -> None:
    assert field("Net & gross", "$5 < $6") == {
        "type": "mrkdwn", "text": "*Net &amp; gross*\n$5 &lt; $6", "verbatim": True,
    }  # fmt: skip


@pytest.mark.parametrize("value", ["*", "_x_", "a_b_c", "~x~", "`x`", ":x:", "> x", "a\n> b"])
def test_a_field_that_could_be_markup_is_plain(value: str) -> None:
    plain_field = {"type": "plain_text", "text": f"Name\n{value}", "emoji": False}
    assert field("Name", value) == plain_field
    assert field(value, "x")["type"] == "plain_text"


def test_one_mark_alone_is_no_markup() -> None:
    assert field("Zone", "America/New_York")["text"] == "*Zone*\nAmerica/New_York"


def test_a_field_without_a_value_has_a_dash() -> None:
    assert field("Note", " ")["text"] == "*Note*\n–"


def test_a_notification_has_no_way_to_call_somebody() -> None:
    assert plain(say("*{x}* moved.", x="<!channel> & co"), PLAIN) == (
        "&lt;!channel&gt; &amp; co moved."
    )


def test_a_cut_text_ends_in_an_ellipsis() -> None:
    assert cut("one two", 5) == "one …"
    assert cut("one", 3) == "one"


def test_a_cut_text_keeps_its_styles() -> None:
    said = runs(say("*{x}* and more", x="abc"), PLAIN)
    assert cut_runs(said, 5) == [("abc", "bold"), (" …", "")]


@settings(deadline=None, max_examples=60)
@given(texts(), st.integers(2, 40))
def test_no_text_is_longer_than_asked_for(text: str, most: int) -> None:
    text = shown(text, PLAIN)
    assert length(cut(text, most)) <= most
    assert length(escaped(text, 10 * most)) <= 10 * most
    assert cut(text, most) == text or length(text) > most
    assert len(cut(text, most).encode("utf-16-le")) // 2 == length(cut(text, most))


@settings(deadline=None, max_examples=60)
@given(texts())
def test_nothing_of_a_notification_is_markup_of_slack(text: str) -> None:
    said = plain(say("{x}", x=text), PLAIN)
    assert said
    assert "<" not in said
    assert ">" not in said
