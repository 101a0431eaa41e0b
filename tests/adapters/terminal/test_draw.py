"""Replies in the terminal: aligned, as wide as it is, and safe from what records contain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO, StringIO, TextIOWrapper
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from adapters.terminal.draw import PIPED_WIDTH, Drawn, console
from opsbot.format import Format
from opsbot.model.sales import Fulfilment
from opsbot.reply import Block, Button, Chart, Facts, List, Meter, Ref, Reply, Table, say
from opsbot.values import Money, Percent, Period, When

PLAIN = Format()
ACME = Ref("deal", 1, "Acme renewal", "#1")


def dollars(cents: int) -> Money:
    return Money(cents, "USD")


def drawn(reply: Reply, width: int = 80, form: Format = PLAIN) -> str:
    """A reply as it comes out of a pipe."""
    out = Console(file=StringIO(), width=width, force_terminal=False)
    out.print(Drawn(reply, form), end="")
    assert isinstance(out.file, StringIO)
    return out.file.getvalue()


def block(*blocks: Block, width: int = 80) -> str:
    """Blocks without the headline and the line under it."""
    return drawn(Reply(say("x"), blocks), width).removeprefix("x\n\n")


# -- words ------------------------------------------------------------------------------------


def test_a_change_that_was_made_has_a_tick() -> None:
    reply = Reply(say("*{deal}* moved.", deal=ACME), tone="done")
    assert drawn(reply) == "✓ Acme renewal moved.\n"


@pytest.mark.parametrize(
    ("tone", "mark"), [("warning", "!"), ("ask", "?"), ("refused", "✗"), ("done", "✓")]
)
def test_each_tone_has_its_mark(tone: Any, mark: str) -> None:
    assert drawn(Reply(say("So."), tone=tone)) == f"{mark} So.\n"


def test_plain_information_has_no_mark() -> None:
    assert drawn(Reply(say("So."))) == "So.\n"


def test_words_wrap_beside_the_mark_and_not_under_it() -> None:
    assert drawn(Reply(say("one two three"), tone="done"), width=9) == "✓ one two\n  three\n"


# -- blocks -----------------------------------------------------------------------------------


def test_the_values_of_facts_stand_under_each_other() -> None:
    facts = Facts(("Orders", 12), ("Revenue", dollars(1_234_56)), ("Nothing", None))
    assert block(facts) == "  Orders   12\n  Revenue  $1,234.56\n"


def test_a_long_note_is_shown_whole_beside_its_label() -> None:
    shown = block(Facts(("Note", "word " * 30 + "\nlast")), width=40)
    assert shown.count("word") == 30
    assert shown.splitlines()[0].startswith("  Note  word word")
    assert shown.splitlines()[-1] == "        last"


def test_facts_stand_one_under_the_other_where_the_terminal_is_narrow() -> None:
    facts = Facts(("Average order value", dollars(1_234_567_89)))
    assert block(facts, width=24) == "  Average order value\n    $1,234,567.89\n"


ORDERS = Table(
    ["Order", "Customer", "Placed", "Total"],
    [
        [Ref("order", 1, "#1042", "1042"), "Ada Byron", date(2026, 3, 16), dollars(29_80)],
        [Ref("order", 2, "#1043", "1043"), "Joan Smith", date(2026, 3, 17), dollars(1_033_40)],
        [Ref("order", 3, "#1044", "1044"), None, None, None],
    ],
    title=say("*{n}* orders", n=3),
)


def test_a_table_has_figures_to_the_right_and_a_line_under_its_headings() -> None:
    assert block(ORDERS) == (
        "  3 orders\n"
        "  Order  Customer    Placed               Total\n"
        "  ─────────────────────────────────────────────\n"
        "  #1042  Ada Byron   Mon 16 Mar 2026     $29.80\n"
        "  #1043  Joan Smith  Tue 17 Mar 2026  $1,033.40\n"
        "  #1044  –           –                        –\n"
    )


def test_a_table_too_wide_for_the_terminal_wraps_its_texts() -> None:
    table = Table(["Deal", "Value"], [["Acme renewal of the lease", dollars(12_000_00)]])
    assert block(table, width=30) == (
        "  Deal                   Value\n"
        "  ────────────────────────────\n"
        "  Acme renewal of   $12,000.00\n"
        "  the lease\n"
    )


def test_a_table_that_cannot_fit_becomes_facts_of_each_row() -> None:
    assert block(ORDERS, width=28).startswith(
        "  3 orders\n"
        "  Order     #1042\n"
        "  Customer  Ada Byron\n"
        "  Placed    Mon 16 Mar 2026\n"
        "  Total     $29.80\n"
        "\n"
        "  Order     #1043\n"
    )


def test_a_very_long_text_in_a_table_is_cut() -> None:
    shown = block(Table(["Note"], [["word " * 1000]]))
    assert shown.count("word") < 40
    assert "…" in shown


def test_empty_blocks_leave_nothing_behind() -> None:
    empty = (Facts(("a", None)), Table(["a"], []), List(), Chart("bar", [], {}))
    assert drawn(Reply(say("Nothing."), empty)) == "Nothing.\n"


def test_a_list_has_a_line_each() -> None:
    assert block(List("one", say("*{m}* more", m=dollars(100)), title="Two")) == (
        "  Two\n  • one\n  • $1.00 more\n"
    )


def test_meters_that_follow_each_other_are_aligned() -> None:
    shown = block(
        Meter("Storage", 0.5, "350 of 700 MB", "renews 1 Apr"),
        Meter("Bandwidth", 1.12, "2.2 of 2 GB"),
    )
    assert shown == (
        "  Storage    ████████████░░░░░░░░░░░░   50%  350 of 700 MB  renews 1 Apr\n"
        "  Bandwidth  ████████████████████████  112%  2.2 of 2 GB\n"
    )


# -- buttons ----------------------------------------------------------------------------------


def test_buttons_have_numbers_and_a_risky_one_is_marked() -> None:
    buttons = (
        Button("Ship", "orders.fulfil", order="1042"),
        Button("Refund", "orders.refund", order="1042", risky=True),
    )
    assert drawn(Reply(say("x"), buttons=buttons)) == "x\n\n  1 Ship   2 ! Refund\n"


def test_the_button_that_shows_more_of_a_table_comes_last() -> None:
    table = Table(["Deal"], [[ACME]], more=Button("Show all 43", "deals.list", limit=43))
    reply = Reply(say("x"), (table,), (Button("Funnel", "pipeline.show"),))
    assert drawn(reply).endswith("\n  1 Funnel   2 Show all 43\n")


def test_many_buttons_take_several_lines_and_no_label_is_torn() -> None:
    buttons = tuple(Button(f"Customer number {i}", "help") for i in range(8))
    lines = drawn(Reply(say("x"), buttons=buttons), width=50).splitlines()[2:]
    assert lines[0] == "  1 Customer number 0   2 Customer number 1"
    assert len(lines) == 4


# -- surroundings -----------------------------------------------------------------------------


def test_without_utf8_everything_is_ascii() -> None:
    file = TextIOWrapper(raw := BytesIO(), encoding="ascii")
    blocks: list[Block] = [
        ORDERS,
        List("one – two"),
        Meter("Storage", 0.5, "350 of 700 MB"),
        Chart("bar", ["a", "b" * 60], {"n": [3, -1]}),
        Chart("line", ["a", "b", "c"], {"n": [3, -1, 2]}),
    ]
    out = Console(file=file, width=70)
    out.print(Drawn(Reply(say("Done."), tuple(blocks), tone="done"), PLAIN))
    file.flush()
    shown = raw.getvalue().decode("ascii")
    assert shown.startswith("ok Done.\n")
    assert "############............" not in shown  # a narrow terminal has short bars
    assert "##########" in shown
    assert "-----" in shown
    assert "- one - two" in shown


def test_a_pipe_gets_no_colours_and_a_fixed_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "33")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    out = console(StringIO())
    out.print(Drawn(Reply(say("*{x}*", x="word " * 40), tone="done"), PLAIN))
    assert isinstance(out.file, StringIO)
    assert "\x1b" not in out.file.getvalue()
    assert max(map(len, out.file.getvalue().splitlines())) > PIPED_WIDTH - 10


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    reply = Reply(say("x"), (Meter("Storage", 0.95, "1"),), (Button("Go", "help"),), tone="done")

    def colours() -> list[str]:
        out = Console(file=StringIO(), force_terminal=True, color_system="truecolor", width=80)
        out.print(Drawn(reply, PLAIN))
        assert isinstance(out.file, StringIO)
        return re.findall(r"\x1b\[[\d;]*3\d", out.file.getvalue())

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert colours()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colours()


# -- the nasty ones ---------------------------------------------------------------------------

NASTY = [
    "<@U1> <i>A&B*</i> _x_ `y` [red]z[/red] [/] {hole}",
    "\x1b[31mred\x1b]0;title\x07\x1b[2J",
    "👩‍👩‍👧 🇮🇸 ☃️",
    "שלום עולם \u202egpj.exe",
    "日本語の長い長い長い長い長い長い長い長い長い名前",
    "z" * 500,
    "a\nb\r\nc\td\x00",
    "e\u0301" * 50,
    "",
    " ",
    "https://example.test/" + "x" * 200,
]
VALUES: Sequence[Any] = [
    *NASTY,
    ACME,
    dollars(-1_234_567_89),
    12,
    Decimal("0.425"),
    Percent(Decimal("12.5")),
    date(2026, 3, 16),
    datetime(2026, 3, 16, 9, 30, tzinfo=UTC),
    Period.days(date(2026, 3, 9), date(2026, 3, 16), UTC),
    When(date(2026, 3, 16)),
    Fulfilment.UNFULFILLED,
    None,
    True,
    (ACME, ACME),
]
values = st.sampled_from(VALUES) | st.text(max_size=80)
texts = st.builds(lambda one: say("*{x}* is `{x}`", x=one), values)
# No amount has more digits than this; NaN and the infinities are no amounts, and still drawn.
LARGEST = 10.0**15
floats = st.floats(-LARGEST, LARGEST) | st.sampled_from([float("nan"), float("inf")])
figures = (
    st.none()
    | floats
    | st.integers(-(10**15), 10**15)
    | st.integers(-(10**12), 10**12).map(dollars)
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.lists(st.text(max_size=20), min_size=1, max_size=6))
    row = st.lists(values, min_size=len(columns), max_size=len(columns))
    return Table(columns, draw(st.lists(row, max_size=8)), title=draw(st.none() | texts))


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    labels = draw(st.lists(values, max_size=50))
    row = st.lists(figures, min_size=len(labels), max_size=len(labels))
    series = draw(st.dictionaries(st.text(max_size=20), row, max_size=3))
    return Chart(
        draw(st.sampled_from(["bar", "line"])), labels, series, title=draw(st.none() | texts)
    )


blocks = (
    tables()
    | charts()
    | st.lists(st.tuples(st.text(max_size=20), values)).map(lambda pairs: Facts(*pairs))
    | st.lists(texts | st.text(max_size=50)).map(lambda items: List(*items))
    | st.builds(Meter, st.text(max_size=20), floats, texts, texts | st.text(max_size=30))
)
replies = st.builds(
    Reply,
    texts,
    st.lists(blocks, max_size=3).map(tuple),
    st.lists(st.builds(Button, st.text(), st.just("help"), risky=st.booleans()), max_size=9).map(
        tuple
    ),
    st.sampled_from(["done", "info", "ask", "warning", "refused"]),
)


@settings(deadline=None)
@given(replies, st.integers(1, 200))
def test_any_reply_can_be_drawn_at_any_width(reply: Reply, width: int) -> None:
    shown = drawn(reply, width)
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert not any(line.endswith(" ") for line in shown.split("\n"))
    if width >= 30:
        assert max(cell_len(line) for line in shown.split("\n")) <= width


@settings(deadline=None)
@given(st.lists(st.integers(-(10**11), 10**11), min_size=1, max_size=5), st.integers(40, 120))
def test_a_money_value_is_never_broken(cents: list[int], width: int) -> None:
    rows = [["a customer with a long name", dollars(one), date(2026, 3, 16)] for one in cents]
    reply = Reply(
        say("It is {m} now.", m=dollars(cents[0])),
        (Table(["Customer", "Amount", "Day"], rows), Facts(("Amount", dollars(cents[0])))),
    )
    shown = drawn(reply, width)
    for one in cents:
        assert PLAIN.value(dollars(one)) in shown
    assert shown.count("16 Mar 2026") == len(cents)


def test_two_hundred_rows_are_all_there() -> None:
    rows = [[Ref("order", i, f"#{i}"), "Ada Byron", dollars(i)] for i in range(1000, 1200)]
    shown = block(Table(["Order", "Customer", "Total"], rows))
    assert re.findall(r"#(\d+)", shown) == [str(i) for i in range(1000, 1200)]
    assert len({len(line) for line in shown.splitlines()}) == 1


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "word " * 20_000, "\x1b[31m" * 20_000, "🙂" * 25_000]
)
def test_a_hundred_kilobytes_are_drawn(text: str) -> None:
    shown = block(Facts(("Note", text)))
    assert sum(map(shown.count, "xw🙂")) == sum(map(text.count, "xw🙂"))
