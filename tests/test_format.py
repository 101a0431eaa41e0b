"""How values look: short ones at the axis of a chart, and numbers beyond any shop."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from opsbot.format import Format
from opsbot.values import Money, Percent, Period

PLAIN = Format()


def days(first: date, after_last: date) -> Period:
    return Period.days(first, after_last, UTC)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Money(0, "USD"), "$0"), (Money(46_90, "USD"), "$46.90"), (Money(1250_00, "USD"), "$1.25K"),
        (Money(-500_00, "USD"), "-$500"),
        (Money(123_456_00, "USD"), "$123K"), (0.25, "0.25"), (2500, "2.5K"), (0, "0"),
        (Percent(Decimal("12.5")), "12.5%"), (None, "–"), (True, "yes"), ("as it is", "as it is"),
        (date(2026, 3, 18), "18 Mar"), (datetime(2026, 3, 18, 9, 5, tzinfo=UTC), "09:05"),
        (days(date(2026, 3, 1), date(2026, 4, 1)), "Mar 2026"),
        (days(date(2026, 3, 9), date(2026, 3, 16)), "9–15 Mar"),
        (days(date(2026, 3, 9), date(2026, 3, 10)), "9 Mar"),
        (days(date(2026, 2, 23), date(2026, 3, 2)), "23 Feb – 1 Mar"),
    ],
)  # fmt: skip
def test_short_values_fit_beside_an_axis(value: Any, said: str) -> None:
    assert PLAIN.short(value) == said


def test_an_hour_is_its_start_where_the_reader_is() -> None:
    start = datetime(2026, 3, 18, 14, tzinfo=UTC)
    assert PLAIN.short(Period(start, start + timedelta(hours=1))) == "14:00"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (10**400, "1.00E+400"), (Decimal("-1.5e99"), "-1.50E+99"),
        (Money(10**60, "USD"), "1.00E+58 USD"), (float("nan"), "NaN"), (float("inf"), "∞"),
    ],
)  # fmt: skip
def test_a_number_beyond_any_shop_is_still_written(value: Any, said: str) -> None:
    assert PLAIN.value(value) == said
    assert PLAIN.short(value) == said
