"""Words in the terminal: records are shown as they are, and never obeyed."""

import unicodedata
from datetime import UTC
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from adapters.terminal.words import Tidy, harmless, line, value
from opsbot.format import Format
from opsbot.reply import say
from opsbot.values import Money

PLAIN = Format()


def drawn(text: str, width: int = 40) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=False)
    console.print(Tidy(value(text, PLAIN)), end="")
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_colours_and_cursor_commands_in_a_record_vanish() -> None:
    assert harmless("\x1b[31mred\x1b[0m \x1b[2J\x9b1Agone") == "red gone"


def test_a_title_command_is_shown_and_not_obeyed() -> None:
    assert harmless("\x1b]0;owned\x07Acme") == "]0;ownedAcme"


def test_marks_that_turn_the_reading_direction_vanish() -> None:
    assert harmless("invoice\u202egpj.exe") == "invoicegpj.exe"


def test_a_record_cannot_break_the_line_of_a_headline() -> None:
    assert line(say("*{x}* moved.", x="Acme\n✓ Refunded"), PLAIN).plain == "Acme ✓ Refunded moved."


def test_a_template_can() -> None:
    assert line(say("one\ntwo"), PLAIN).plain == "one\ntwo"


def test_a_note_keeps_its_lines() -> None:
    assert value("one\r\ntwo\u2028three", PLAIN, lines=True).plain == "one\ntwo\nthree"


def test_marks_are_read_in_the_template_only() -> None:
    text = line(say("*{x}* and _{x}_", x="*a* `b` [red]c[/red]"), PLAIN)
    assert text.plain == "*a* `b` [red]c[/red] and *a* `b` [red]c[/red]"
    assert [(span.style, text.plain[span.start : span.end]) for span in text.spans] == [
        ("bold", "*a* `b` [red]c[/red]"),
        ("dim", "*a* `b` [red]c[/red]"),
    ]


def test_letters_of_every_script_and_emoji_stay() -> None:
    text = "שלום Ærøskøbing 日本 👩‍🔧 đ"
    assert harmless(text) == text


def test_a_money_value_with_its_space_is_not_broken_over_two_lines() -> None:
    german = Format("de", UTC)
    console = Console(file=StringIO(), width=22, force_terminal=False)
    text = line(say("Es sind jetzt {m} geworden", m=Money(120050, "EUR")), german)
    console.print(Tidy(text))
    assert isinstance(console.file, StringIO)
    assert "1.200,50\xa0€" in console.file.getvalue()


def test_lines_have_no_blanks_at_their_ends() -> None:
    assert drawn("word " * 20) == "word word word word word word word word\n" * 2 + (
        "word word word word\n"
    )


@settings(deadline=None)
@given(st.text())
def test_nothing_that_a_terminal_obeys_comes_through(text: str) -> None:
    for char in harmless(text, lines=True):
        assert char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp"), repr(
            char
        )


@settings(deadline=None)
@given(st.text(st.characters(categories=["L", "N", "P", "S"])))
def test_letters_digits_and_signs_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text
