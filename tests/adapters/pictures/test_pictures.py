"""Pictures: every chart and every table becomes a readable PNG, whatever the records say."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from adapters.pictures import chart_png, legible, table_png
from opsbot.format import Format
from opsbot.reply import Chart, Ref, Table, say
from opsbot.values import Money

PLAIN = Format()
DAYS = [date(2026, 2, 17) + timedelta(days=at) for at in range(400)]


def opened(png: bytes) -> Image.Image:
    assert len(png) < 100_000
    image = Image.open(BytesIO(png), formats=["PNG"])
    image.load()
    return image.convert("RGB")


def drawn(*args: Any, **more: Any) -> Image.Image:
    return opened(chart_png(Chart(*args, **more), PLAIN))


def colours(image: Image.Image) -> dict[Any, int]:
    """How many dots each colour has."""
    return {colour: count for count, colour in image.getcolors(1 << 24) or ()}


def blue(image: Image.Image) -> int:
    return sum(n for (red, _, blue), n in colours(image).items() if blue > 150 and red < 80)


def red(image: Image.Image) -> int:
    return sum(n for (red, _, blue), n in colours(image).items() if red > 150 and blue < 90)


def dollars(*cents: int | None) -> list[Money | None]:
    return [None if one is None else Money(one, "USD") for one in cents]


def test_a_chart_is_as_wide_as_a_phone_two_dots_a_point() -> None:
    image = drawn("bar", DAYS[:7], {"Net": dollars(*range(100, 800, 100))}, title="Net by day")
    assert image.width == 720
    assert 300 < image.height < 720


@pytest.mark.parametrize("labels", [["Teapot", "Kettle"], DAYS[:2]])
def test_a_bar_twice_as_much_has_twice_the_colour(labels: Any) -> None:
    small = blue(drawn("bar", labels, {"Net": [1000, 0]}))
    both = blue(drawn("bar", labels, {"Net": [1000, 500]}))
    assert both == pytest.approx(1.5 * small, rel=0.03)


@pytest.mark.parametrize("labels", [["Teapot", "Kettle"], DAYS[:2]])
def test_what_is_below_zero_has_another_colour(labels: Any) -> None:
    above = drawn("bar", labels, {"Net": dollars(40_00, 20_00)})
    below = drawn("bar", labels, {"Net": dollars(40_00, -20_00)})
    assert red(above) == 0
    assert red(below) > 1000


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize(
    "figures",
    [
        {}, {"x": [None] * 3}, {"x": [float("nan"), float("inf"), "sold out"]}, {"x": [0, 0, 0]},
        {"x": [-1, -2, -3]}, {"x": [1e308, -1e308, 5e-324]}, {"x": [5e-324] * 3},
        {"x": [10**400, 1, None]}, {"x": dollars(None, 5, None)}, {"": [1, 2, 3]},
        {f"series {at}": [at, -at, None] for at in range(30)},
    ],
)  # fmt: skip
def test_any_figures_make_a_picture(kind: Any, figures: Any) -> None:
    for labels in (DAYS[:3], ["a", "", "c" * 500]):
        assert drawn(kind, labels, figures).height < 6000


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize("count", [0, 1, 23, 61, 400])
def test_any_number_of_labels_makes_a_picture(kind: Any, count: int) -> None:
    for labels in (DAYS[:count], [f"label {at}" for at in range(count)]):
        drawn(kind, labels, {"Net": list(range(count))})


def test_a_chart_without_figures_says_so() -> None:
    assert drawn("bar", [], {}).height < 150


@pytest.mark.parametrize(
    "nasty",
    [
        "$x^2_3$ \\frac{1}{2}", "$", "\\", "<b>A&B</b>", "茶 🔥 \u202egnp.exe", "\x00\x1b[31m",
        "\ud800", "a\nb\r\nc", "e\u0301\u0301\u0301", "\u200d\ufe0f", "مرحبا", "",
    ],
)  # fmt: skip
def test_what_records_say_is_drawn_as_it_is(nasty: str) -> None:
    title = say("About {it}", it=nasty)
    drawn("bar", [nasty, "b"], {nasty: [1, 2], "other": [2, 1]}, title=title)
    drawn("line", [nasty, "b"], {nasty: [1, 2]}, title=nasty)
    opened(table_png(Table([nasty, "n"], [[nasty, 1], [Ref("deal", 1, nasty), 2]], title), PLAIN))


def test_signs_that_the_font_has_not_leave_a_box_each() -> None:
    assert drawn("bar", ["茶"], {"n": [1]}) == drawn("bar", ["□"], {"n": [1]})
    assert drawn("bar", ["a\ufe0f"], {"n": [1]}) == drawn("bar", ["a"], {"n": [1]})


def test_a_text_is_legible_where_its_letters_can_be_drawn() -> None:
    assert legible(["Müller & Søn, Łódź", "Привет, Ελλάδα", "🔥 hot, 5 €"])
    assert not legible(["fine", "お茶"])


def test_a_table_has_room_for_each_of_its_columns() -> None:
    narrow = opened(table_png(Table(["a"], [["b"]]), PLAIN))
    wide = opened(table_png(Table(["a", "long"], [["b", "a longer text than that"]]), PLAIN))
    wider = opened(table_png(Table(["a", "b", "c"], [["a text of its own"] * 3]), PLAIN))
    assert narrow.width <= wide.width < wider.width


def test_a_table_too_large_for_a_picture_says_what_is_missing() -> None:
    forty = opened(table_png(Table(["n"], [[at] for at in range(40)]), PLAIN))
    many = opened(table_png(Table(["n"], [[at] for at in range(4000)]), PLAIN))
    assert forty.height < many.height < forty.height + 60
    wide = Table([f"column {at}" for at in range(400)], [[at * 1000 for at in range(400)]] * 3)
    assert opened(table_png(wide, PLAIN)).width < 2600


def test_an_empty_table_makes_a_picture() -> None:
    opened(table_png(Table([], []), PLAIN))
    opened(table_png(Table(["a", "b"], [], title="Nothing"), PLAIN))


def test_several_threads_draw_what_one_alone_draws() -> None:
    charts = [Chart("line", DAYS[:30], {"Net": list(range(at, at + 30))}) for at in range(6)]
    alone = [chart_png(one, PLAIN) for one in charts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda one: chart_png(one, PLAIN), charts)) == alone


def test_nothing_is_imported_until_something_is_drawn() -> None:
    check = "import sys, adapters.pictures; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=20), st.none() | st.integers() | st.floats()), max_size=12),
    st.sampled_from(["bar", "line"]),
)
def test_any_words_and_figures_make_a_chart(points: Any, kind: Any) -> None:
    drawn(kind, [label for label, _ in points], {"n": [number for _, number in points]})
