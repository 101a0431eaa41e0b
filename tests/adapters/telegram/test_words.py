"""Words for Telegram: what records say is shown as it is, and can do nothing but be read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from adapters.telegram import limits
from adapters.telegram.words import JOINER, Run, disarmed, html, runs, units, visible
from opsbot.format import Format
from opsbot.reply import Ref, Text, say
from opsbot.values import Money
from tests import nasty
from tests.adapters.telegram.seen import seen

PLAIN = Format()


def drawn(text: Text | str) -> str:
    return html(runs(text, PLAIN))


def test_the_limits_are_those_of_the_library() -> None:
    from telegram.constants import FileSizeLimit, MessageLimit

    assert limits.TEXT == MessageLimit.MAX_TEXT_LENGTH
    assert limits.CAPTION == MessageLimit.CAPTION_LENGTH
    assert limits.ENTITIES == MessageLimit.MESSAGE_ENTITIES
    assert limits.UPLOAD == FileSizeLimit.FILESIZE_UPLOAD


def test_marks_of_a_template_are_styles() -> None:
    text = say("*{deal}* closes _soon_: say `{it}`.", deal=Ref("deal", 1, "Acme"), it="win acme")
    assert drawn(text) == "<b>Acme</b> closes <i>soon</i>: say <code>win acme</code>."


def test_values_are_written_as_this_person_reads_them() -> None:
    text = say("{amount} won", amount=Money(1_200_50, "EUR"))
    assert html(runs(text, Format("de"))) == "1.200,50\xa0€ won"


def test_marks_and_markup_of_a_record_are_its_letters() -> None:
    text = say("*{x}*", x="*a* <b>_b_</b> `c` &amp;")
    assert drawn(text) == "<b>*a* &lt;b&gt;_b_&lt;/b&gt; `c` &amp;amp;</b>"


def test_only_a_template_breaks_a_line() -> None:
    assert drawn(say("one\ntwo {x}", x="a\n✅ Paid")) == "one\ntwo a ✅ Paid"


def test_what_turns_or_hides_text_is_left_out() -> None:
    assert drawn("a\u202eb\x00c\ud800d\u2066e") == "abcde"


@pytest.mark.parametrize(
    "link",
    [
        "@ada_b", "hi @sam_seller!", "@pic",
        "/delete", "(/delete@shopbot)", "#sales", "#1a", "$USD", "evil.test",
        "https://evil.test/x?y=1", "HTTP://1.2.3.4/x", "t.me/shopbot", "tg://user?id=1",
        "ada@evil.shopping", "x@evil.test/path", "http://ada@evil.test", "a,ada@evil.test",
        "mailto:ada@evil.test", "пример.рф", "sub.evil.co.uk.",
    ],
)  # fmt: skip
def test_a_link_in_a_record_cannot_be_tapped(link: str) -> None:
    shown = seen(drawn(say("See {x} now", x=link)))
    assert shown.text.replace(JOINER, "") == f"See {link} now"
    assert seen(link).links, "the reader of this test finds it as it is"
    assert not shown.links


@pytest.mark.parametrize(
    "harmless",
    [
        "ada@mail.test", "(ada.b+shop@mail.co.uk)", "ada@mail.test, bob@mail.test.", "#1042",
        "and/or", "1/2",
        "/usr/bin/", "<@U1> <!here>", "e.g. U.S.A.", "@ada",
        "$12.50", "12.5 kg", "Blue Teapot. Large", "a: b", "5 #", "20:30",
    ],
)  # fmt: skip
def test_other_text_stays_as_it_is(harmless: str) -> None:
    assert disarmed(harmless) == harmless


def test_a_link_does_not_come_together_from_two_values() -> None:
    assert not seen(drawn(say("{a}{b} {c}/{d}", a="@", b="sam_seller", c="", d="delete"))).links
    assert not seen(drawn(say("{a}.{b}", a="evil", b="test"))).links


def test_text_to_be_copied_has_nothing_invisible_in_it() -> None:
    assert drawn(say("`{x}`", x="opsbot.test/@sam")) == "<code>opsbot.test/@sam</code>"


def test_an_emoji_counts_twice() -> None:
    assert units("a🔥é") == 4


def test_blanks_of_every_kind_cannot_be_seen() -> None:
    assert not visible([Run(" \n\u2060"), Run("\u200b\u3164\ufe0f", "bold")])
    assert visible([Run(" "), Run("–")])


@settings(max_examples=60, deadline=None)
@given(nasty.said())
def test_any_text_is_markup_that_telegram_takes_without_links(text: Text) -> None:
    shown = seen(drawn(text))
    assert not shown.links
    assert {kind for kind, _ in shown.entities} <= {"bold", "italic", "code"}
