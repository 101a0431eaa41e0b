"""Values as numbers to draw, and numbers as values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from opsbot.values import Money, Percent, figure, like


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (Money(1250, "USD"), 12.5), (Money(1250, "JPY"), 1250.0), (Percent(Decimal(7)), 7.0),
        (Decimal("0.5"), 0.5), (3, 3.0), (None, None), ("n/a", None), (True, None),
        (float("inf"), None), (float("nan"), None),
    ],
)  # fmt: skip
def test_what_can_be_drawn_is_a_figure(value: Any, number: float | None) -> None:
    assert figure(value) == number


def test_a_number_beyond_all_floats_is_not_drawn() -> None:
    assert [figure(one) for one in (10**400, Decimal("1e400"), Decimal("sNaN"))] == [None] * 3


@pytest.mark.parametrize(
    ("value", "mark"),
    [
        (Money(1, "USD"), Money(250, "USD")), (Money(1, "JPY"), Money(3, "JPY")),
        (Percent(Decimal(1)), Percent(Decimal("2.5"))), (7, Decimal("2.5")),
    ],
)  # fmt: skip
def test_a_mark_is_of_the_kind_that_the_figures_are(value: Any, mark: Any) -> None:
    assert like(value, Decimal("2.5")) == mark
