"""What a count does to the level, when it is low, how long it lasts, and what to order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Product
from opsbot.reply import Refused
from opsbot.rules import stock as rule
from opsbot.values import Period

levels = st.integers(-1_000, 100_000)
pieces = st.integers(0, 100_000)
horizons = st.integers(1, rule.FARTHEST)


def product(stock: int, low_stock: int | None = 3, title: str = "Blue Teapot") -> Product:
    return Product(
        id=7, workspace_id=1, title=title, currency="USD", stock=stock, low_stock=low_stock
    )


def test_a_count_is_a_difference() -> None:
    assert rule.counted(product(14), 25) == 11
    assert rule.counted(product(14), 14) == 0
    assert rule.counted(product(-2), 0) == 2


def test_nobody_counts_less_than_nothing() -> None:
    with pytest.raises(Refused, match="There cannot be fewer than 0 pieces of Blue Teapot"):
        rule.counted(product(14), -1)


def test_pieces_come_and_go_down_to_the_last() -> None:
    assert rule.changed(product(14), 12) == 26
    assert rule.changed(product(14), -14) == 0


def test_no_more_can_go_than_there_are() -> None:
    with pytest.raises(Refused, match="Blue Teapot has 14 in stock, so 15 cannot be taken off"):
        rule.changed(product(14), -15)


def test_a_level_under_zero_may_be_made_better() -> None:
    assert rule.changed(product(-5), 2) == -3


def test_nobody_has_more_pieces_than_a_database_can_count() -> None:
    for attempt in (rule.counted, rule.changed, rule.marked):
        with pytest.raises(Refused, match="1,000,000,001 pieces are more than I can count"):
            attempt(product(14), rule.MOST + 1)


def test_a_mark_is_set_and_the_one_before_returned() -> None:
    teapot = product(14)
    assert rule.marked(teapot, 10) == 3
    assert teapot.low_stock == 10
    with pytest.raises(Refused, match="The low-stock mark of Blue Teapot is 10 already"):
        rule.marked(teapot, 10)
    with pytest.raises(Refused, match="cannot be under 0"):
        rule.marked(teapot, -1)
    assert rule.marked(product(14, None), 0) is None


def test_no_pieces_are_no_change() -> None:
    with pytest.raises(Refused, match="How many pieces of Blue Teapot came or went"):
        rule.changed(product(14), 0)


@pytest.mark.parametrize(
    ("stock", "mark", "low"), [(4, 3, False), (3, 3, True), (2, 3, True), (0, None, False)]
)
def test_low_is_at_the_mark_or_under_it(stock: int, mark: int | None, low: bool) -> None:
    assert rule.is_low(product(stock, mark)) is low


def test_sales_a_week_are_an_average_of_four_to_a_tenth() -> None:
    assert rule.a_week(0) == 0
    assert rule.a_week(7) == Decimal("1.8")
    weeks = rule.last_weeks(date(2026, 3, 18), UTC)
    assert weeks == Period.days(date(2026, 2, 18), date(2026, 3, 18), UTC)


def test_the_last_month_is_the_30_days_before_today() -> None:
    month = rule.last_month(date(2026, 3, 18), UTC)
    assert month == Period.days(date(2026, 2, 16), date(2026, 3, 18), UTC)


def test_levels_are_those_at_the_end_of_each_day_where_the_reader_is() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    period = Period.days(date(2026, 3, 16), date(2026, 3, 20), berlin)
    moves = [
        (datetime(2026, 3, 16, 23, 30, tzinfo=UTC), -2),  # the 17th in Berlin
        (datetime(2026, 3, 17, 9, tzinfo=UTC), 5),
        (datetime(2026, 3, 19, 9, tzinfo=UTC), -1),
    ]
    assert rule.levels(10, moves, period) == [
        (date(2026, 3, 16), 10),
        (date(2026, 3, 17), 13),
        (date(2026, 3, 18), 13),
        (date(2026, 3, 19), 12),
    ]


def test_a_long_history_has_few_points_and_ends_on_its_last_day() -> None:
    first = date(2020, 1, 1)
    period = Period.days(first, date(2026, 3, 18), UTC)
    points = rule.levels(4, [(datetime(2026, 3, 17, 12, tzinfo=UTC), 3)], period)
    assert len(points) <= rule.POINTS + 1
    assert points[-1] == (date(2026, 3, 17), 7)
    assert {level for _, level in points[:-1]} == {4}


def test_every_day_of_sixty_is_a_point() -> None:
    first = date(2026, 1, 1)
    period = Period.days(first, first + timedelta(days=rule.POINTS), UTC)
    assert len(rule.levels(4, [], period)) == rule.POINTS


def test_running_levels_go_back_from_the_last() -> None:
    assert rule.running(12, [-1, 5, -2]) == [12, 13, 8]
    assert rule.running(12, []) == []


def test_stock_lasts_as_long_as_it_sells() -> None:
    assert rule.lasts(10, 28) == 10
    assert rule.lasts(10, rule.FEWEST_SOLD - 1) is None, "too few are no pace"
    assert rule.lasts(0, 28) is None, "nothing is left to last"
    assert rule.gone(date(2026, 3, 18), 10.9) == date(2026, 3, 28)


@pytest.mark.parametrize("days", [-3, 0, rule.FARTHEST + 1, 10**12])
def test_a_pace_tells_nothing_of_no_day_or_of_years(days: int) -> None:
    with pytest.raises(Refused, match="I can look 1 to 365 days ahead"):
        rule.ahead(days)


def test_what_sells_out_comes_soonest_first_and_what_lasts_is_left_out() -> None:
    later, soon, lasting = product(14), product(2, None, "Kettle"), product(15)
    nothing, slow = product(0), product(1)
    selling = [(later, 28), (soon, 14), (lasting, 28), (nothing, 50), (slow, 3)]
    assert rule.selling_out(selling, 14) == [(soon, 14, 4), (later, 28, 14)]


def test_an_order_lasts_and_leaves_the_mark_and_takes_off_what_is_there() -> None:
    assert rule.to_order(stock=0, sold=28, mark=0, days=30) == 30
    assert rule.to_order(stock=12, sold=28, mark=5, days=30) == 23
    assert rule.to_order(stock=-2, sold=0, mark=0, days=30) == 2, "two are promised already"
    assert rule.to_order(stock=0, sold=1, mark=0, days=30) == 2, "no half pieces"
    assert rule.to_order(stock=40, sold=28, mark=5, days=30) == 0


@given(levels, pieces, pieces, horizons, horizons)
def test_an_order_is_never_negative_and_never_less_for_longer(
    stock: int, sold: int, mark: int, days: int, other: int
) -> None:
    shorter, longer = sorted([days, other])
    fewer, more = (rule.to_order(stock, sold, mark, one) for one in (shorter, longer))
    assert 0 <= fewer <= more


@given(levels, pieces, pieces, horizons)
def test_what_was_ordered_lasts_the_days_and_not_a_piece_more(
    stock: int, sold: int, mark: int, days: int
) -> None:
    ordered = rule.to_order(stock, sold, mark, days)
    assert rule.to_order(stock + ordered, sold, mark, days) == 0
    if ordered:
        assert rule.to_order(stock + ordered - 1, sold, mark, days) == 1
    left = rule.lasts(stock + ordered - mark, sold)
    assert left is None or left >= days


@given(st.lists(st.tuples(levels, pieces)), horizons, horizons)
def test_looking_farther_ahead_loses_nothing(
    selling: list[tuple[int, int]], days: int, other: int
) -> None:
    shorter, longer = sorted([days, other])
    products = [(product(stock), sold) for stock, sold in selling]
    near, far = (rule.selling_out(products, one) for one in (shorter, longer))
    assert far[: len(near)] == near


def test_what_is_sold_out_is_ordered_first_then_what_lasts_the_shortest() -> None:
    out, gone_for_weeks = product(0, 3, "Out"), product(-1, None, "Gone for weeks")
    days_left, weeks_left = product(2, 0, "Days left"), product(20, 0, "Weeks left")
    unsold, plenty = product(1, 5, "Unsold"), product(90, 3, "Plenty")
    selling = [(plenty, 20), (unsold, 0), (weeks_left, 28), (days_left, 28), (out, 7)]
    ordered = rule.orders([*selling, (gone_for_weeks, 0)], 28)
    assert [(one.product.title, one.pieces) for one in ordered] == [
        ("Out", 10),
        ("Gone for weeks", 1),
        ("Days left", 26),
        ("Weeks left", 8),
        ("Unsold", 4),
    ]
