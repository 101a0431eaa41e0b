"""Pictures made of signs: squares of a meter, bars of a chart."""

from __future__ import annotations

import pytest

from adapters.pictures import bars, squares


@pytest.mark.parametrize(
    ("share", "bar"),
    [(0.0, "⬜" * 10), (1e-9, "🟩" + "⬜" * 9), (0.79, "🟩" * 8 + "⬜" * 2),
     (0.999, "🟨" * 9 + "⬜"), (1.0, "🟥" * 10), (1.7, "🟥" * 10), (float("nan"), "⬜" * 10)],
)  # fmt: skip
def test_a_meter_is_full_and_red_at_its_limit(share: float, bar: str) -> None:
    assert squares(share) == bar


def test_bars_stand_under_each_other_and_as_long_as_their_figures() -> None:
    lines = bars(["Mon", "Tuesday", "水曜"], ["8", "-4", ""], [8.0, -4.0, None], 4, 2).splitlines()
    assert lines == ["Mon       8  ████", "Tuesday  -4  ▒▒", "水曜"]


def test_little_is_not_nothing() -> None:
    assert bars(["a", "b"], ["1000", "1"], [1000.0, 1.0], 4, 1).splitlines()[1] == "b    1 ▏"
    assert bars(["a"], ["0"], [0.0], 4, 1) == "a 0"
