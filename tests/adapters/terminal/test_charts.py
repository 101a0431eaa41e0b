"""Charts of letters: the right lengths, the right marks, and nothing where nothing is known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from adapters.terminal.charts import chart, meter
from opsbot.format import Format
from opsbot.reply import Chart
from opsbot.values import Money


def drawn(one: Chart, width: int = 60, *, ascii_only: bool = False) -> list[str]:
    lines = chart(one, Format(), width, ascii_only=ascii_only)
    return [line.plain.rstrip() for line in lines]


def dollars(*cents: int | None) -> list[Money | None]:
    return [None if one is None else Money(one, "USD") for one in cents]


def bars(*values: Any) -> Chart:
    return Chart("bar", [f"l{i}" for i in range(len(values))], {"x": values})


# -- bars -------------------------------------------------------------------------------------


def test_bars_are_as_long_as_their_figures() -> None:
    assert drawn(bars(*dollars(40_00, 20_00, 5_00))) == [
        "l0  $40.00  ████████████████████████████████████████",
        "l1  $20.00  ████████████████████",
        "l2   $5.00  █████",
    ]


def test_a_bar_ends_at_an_eighth_of_a_letter() -> None:
    assert [line.split()[-1] for line in drawn(bars(320, 1, 3, 4))] == ["█" * 40, "▏", "▍", "▌"]


def test_little_is_not_nothing() -> None:
    shown = drawn(bars(1_000_000, 1, 0, None))
    assert shown[1].endswith("  ▏")
    assert shown[2].endswith("  0")
    assert shown[3].endswith("  –")


def test_negative_bars_go_to_the_left_of_zero() -> None:
    shown = drawn(bars(30, -10), width=60)
    assert shown == [
        "l0   30            ██████████████████████████████",
        "l1  -10  ██████████",
    ]


def test_only_negative_figures_have_zero_at_the_right() -> None:
    shown = drawn(bars(-40, -20), width=60)
    assert shown == [
        "l0  -40  ████████████████████████████████████████",
        "l1  -20                      ████████████████████",
    ]


def test_two_series_stand_under_each_other_with_their_names() -> None:
    both = Chart("bar", ["Jan", "Feb"], {"this year": [40, 20], "last year": [10, None]})
    assert drawn(both) == [
        "Jan  this year  40  ████████████████████████████████████████",
        "     last year  10  ██████████",
        "Feb  this year  20  ████████████████████",
        "     last year   –",
    ]


def test_a_long_label_is_cut_and_no_line_is_too_wide() -> None:
    shown = drawn(Chart("bar", ["x" * 200], {"n": [7]}), width=40)
    assert shown[0].startswith("xxxxxxxxxxxx…  7  ██")
    assert len(shown[0]) == 40


def test_the_figure_stays_where_there_is_no_room_for_a_bar() -> None:
    assert drawn(bars(*dollars(123_456_789_00)), width=20) == ["l0  $123,456,789.00"]


def test_all_zeros_have_no_bars() -> None:
    assert drawn(bars(0, 0)) == ["l0  0", "l1  0"]


def test_without_utf8_bars_are_number_signs() -> None:
    assert drawn(bars(4, -4), ascii_only=True) == [
        "l0   4                      ####################",
        "l1  -4  ####################",
    ]


# -- lines ------------------------------------------------------------------------------------


def line(*values: Any) -> Chart:
    days = [date(2026, 3, 1 + i) for i in range(len(values))]
    return Chart("line", days, {"x": values})


def test_a_line_goes_from_its_first_to_its_last_figure() -> None:
    assert drawn(line(0, 1, 2, 3), width=40, ascii_only=True) == [
        "3 |                                  ***",
        "  |                             *****",
        "  |                        *****",
        "  |                   *****",
        "  |             ******",
        "  |        *****",
        "  |   *****",
        "0 |***",
        "   Sun 1 Mar 2026         Wed 4 Mar 2026",
    ]


def test_a_falling_line_below_zero_has_three_marks() -> None:
    shown = drawn(line(*dollars(50_00, -50_00)), width=60)
    assert [row.partition("┤")[0].strip() for row in shown if "┤" in row] == [
        "$50.00",
        "$0.00",
        "-$50.00",
    ]
    assert "┤⠉" in shown[0]
    assert shown[-2].endswith("⠤⣀")


def test_a_missing_figure_is_a_gap() -> None:
    shown = drawn(line(5, 5, None, 5, 5), width=40, ascii_only=True)[0]
    assert "**  " in shown
    assert "  **" in shown


def test_two_lines_have_a_panel_each_and_one_scale() -> None:
    shown = drawn(Chart("line", [1, 2, 3], {"mine": [0, 100, 0], "yours": [1, 1, 1]}))
    assert [row.strip() for row in shown if "mine" in row or "yours" in row] == ["mine", "yours"]
    assert sum("100 ┤" in row for row in shown) == 2


def test_a_single_figure_is_a_level() -> None:
    shown = drawn(line(7))
    assert shown[0].startswith("7 ┤⠉⠉")
    assert shown[-1].strip() == "Sun 1 Mar 2026"


def test_a_hundred_bars_become_a_line() -> None:
    shown = drawn(bars(*range(100)))
    assert len(shown) == 9
    assert "┤" in shown[0]


@pytest.mark.parametrize("kind", ["bar", "line"])
def test_a_chart_without_figures_has_no_lines(kind: Any) -> None:
    assert drawn(Chart(kind, [], {"x": []})) == []
    assert drawn(Chart(kind, [], {})) == []


# -- meters ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0, "░░░░"), (0.5, "██░░"), (0.6, "██▍░"), (1, "████"), (1.5, "████"), (-1, "░░░░"),
        (float("nan"), "░░░░"),
    ],
)  # fmt: skip
def test_a_meter_is_full_at_one(share: float, shown: str) -> None:
    assert meter(share, 4).plain == shown


@pytest.mark.parametrize(
    ("share", "colour"), [(0.79, "green"), (0.8, "yellow"), (0.99, "yellow"), (1.0, "red")]
)
def test_a_meter_says_by_its_colour_how_near_the_limit_is(share: float, colour: str) -> None:
    assert meter(share, 4).spans[0].style == colour
