"""Figures, the periods they are held against, and how a period is cut."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from opsbot.reply import Refused
from opsbot.rules import sales
from opsbot.rules.sales import Bucket, Figures
from opsbot.values import Money, Period

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=BERLIN)


def days(first: str, after: str, zone: ZoneInfo = BERLIN) -> Period:
    return Period.days(date.fromisoformat(first), date.fromisoformat(after), zone)


def test_net_is_gross_less_refunds() -> None:
    figures = Figures("USD", 3, 10_000, 2_500)
    assert figures.net == Money(7_500, "USD")


def test_the_average_is_gross_for_each_order_half_a_cent_rounded_up() -> None:
    assert Figures("USD", 8, 1_004).average == Money(126, "USD")
    assert Figures("USD", 0, 0, 500).average is None


def test_figures_of_two_currencies_are_never_added_up() -> None:
    with pytest.raises(ValueError, match="cannot be added up"):
        Figures("USD", 1, 100) + Figures("EUR", 1, 100)


@pytest.mark.parametrize(
    ("now", "before", "percent"),
    [(110, 100, "10%"), (50, 100, "-50%"), (1, 3, "-66.7%"), (5, 0, None), (5, -2, None)],
)
def test_a_change_has_a_percentage_only_where_there_was_something(
    now: int, before: int, percent: str | None
) -> None:
    change = sales.change(now, before)
    assert (change and str(change)) == percent


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-02-01", "2026-03-01"), ("2026-01-01", "2026-02-01")),
        (("2026-01-01", "2026-02-01"), ("2025-12-01", "2026-01-01")),
        (("2026-01-01", "2026-04-01"), ("2025-10-01", "2026-01-01")),
        (("2025-01-01", "2026-01-01"), ("2024-01-01", "2025-01-01")),
        (("2026-03-09", "2026-03-16"), ("2026-03-02", "2026-03-09")),
        (("2026-03-17", "2026-03-18"), ("2026-03-16", "2026-03-17")),
        (("2026-02-16", "2026-03-18"), ("2026-01-17", "2026-02-16")),
    ],
)
def test_the_period_before_is_of_the_same_kind(
    period: tuple[str, str], before: tuple[str, str]
) -> None:
    assert sales.previous(days(*period)) == days(*before)


def test_the_day_before_is_a_whole_day_even_where_the_clocks_were_changed() -> None:
    assert sales.previous(days("2026-03-30", "2026-03-31")) == days("2026-03-29", "2026-03-30")


def test_some_hours_are_held_against_the_same_hours_of_the_day_before() -> None:
    morning = Period(NOW.replace(hour=8, minute=0), NOW)
    assert sales.previous(morning) == Period(
        morning.start - timedelta(days=1), morning.end - timedelta(days=1)
    )


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-02-01", "2026-03-01"), ("2025-02-01", "2025-03-01")),
        (("2026-03-09", "2026-03-16"), ("2025-03-10", "2025-03-17")),  # Monday to Sunday, too
        (("2024-02-29", "2024-03-01"), ("2023-02-28", "2023-03-01")),
        (("2025-01-01", "2026-01-01"), ("2024-01-01", "2025-01-01")),
    ],
)
def test_a_year_before_is_the_same_days_and_of_a_week_the_same_weekdays(
    period: tuple[str, str], before: tuple[str, str]
) -> None:
    assert sales.year_before(days(*period)) == days(*before)


def test_a_running_month_is_held_against_as_much_of_the_one_before() -> None:
    february = days("2026-02-01", "2026-03-01")
    cut = sales.as_far(february, days("2026-03-01", "2026-04-01"), NOW)
    assert cut == Period(february.start, datetime(2026, 2, 18, 10, 30, tzinfo=BERLIN))


def test_the_31st_is_held_against_all_of_a_shorter_month() -> None:
    february = days("2026-02-01", "2026-03-01")
    late = datetime(2026, 3, 31, 12, tzinfo=BERLIN)
    assert sales.as_far(february, days("2026-03-01", "2026-04-01"), late) == february


def test_a_period_that_is_over_is_held_against_the_whole_of_the_other() -> None:
    january, february = days("2026-01-01", "2026-02-01"), days("2026-02-01", "2026-03-01")
    assert sales.as_far(january, february, NOW) == january


@pytest.mark.parametrize(
    ("period", "found"),
    [
        (("2026-03-01", "2026-04-01"), ("2011-12-01", "2012-01-01")),
        (("2026-01-01", "2026-04-01"), ("2011-10-01", "2012-01-01")),
        (("2025-01-01", "2026-01-01"), ("2011-01-01", "2012-01-01")),
        (("2026-03-16", "2026-03-23"), ("2011-12-05", "2011-12-12")),
        (("2026-03-18", "2026-03-19"), ("2011-12-09", "2011-12-10")),
        (("2026-02-16", "2026-03-18"), ("2011-11-10", "2011-12-10")),
    ],
)
def test_the_period_around_a_moment_is_of_the_kind_that_was_asked_for(
    period: tuple[str, str], found: tuple[str, str]
) -> None:
    last_sale = datetime(2011, 12, 9, 12, 50, tzinfo=UTC)
    assert sales.around(last_sale, days(*period)) == days(*found)


def pieces(period: Period, by: Bucket, now: datetime = NOW) -> list[str]:
    return [str(piece) for piece in sales.buckets(period, by, now)]


def test_a_month_has_its_days_and_those_to_come_are_left_out() -> None:
    march = pieces(days("2026-03-01", "2026-04-01"), "day")
    assert march[0] == "2026-03-01/2026-03-02"
    assert march[-1] == "2026-03-18/2026-03-19"
    assert len(march) == 18


def test_weeks_begin_on_monday_and_are_cut_at_the_ends_of_the_period() -> None:
    assert pieces(days("2026-01-01", "2026-01-14"), "week") == [
        "2026-01-01/2026-01-05",
        "2026-01-05/2026-01-12",
        "2026-01-12/2026-01-14",
    ]


def test_a_part_of_a_day_is_one_piece() -> None:
    morning = Period(NOW.replace(hour=8, minute=0), NOW.replace(hour=9, minute=0))
    assert sales.buckets(morning, "day", NOW) == [morning]


def test_a_time_to_come_has_no_pieces() -> None:
    assert pieces(days("2026-04-01", "2026-05-01"), "day") == []


def test_the_days_of_years_are_refused_and_months_offered() -> None:
    years = days("2020-01-01", "2026-01-01")
    with pytest.raises(Refused) as refused:
        sales.buckets(years, "day", NOW)
    assert str(refused.value.buttons[0].call) == (
        "sales breakdown by:month period:2020-01-01/2026-01-01"
    )
    assert len(sales.buckets(years, "month", NOW)) == 72


@given(
    some.dates(date(1990, 1, 1), date(2030, 1, 1)),
    some.integers(1, 380),
    some.sampled_from(["day", "week", "month"]),
    some.sampled_from(["Europe/London", "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe"]),
)
def test_the_pieces_of_a_period_are_the_period(
    first: date, length: int, by: Bucket, zone: str
) -> None:
    period = Period.days(first, first + timedelta(length), ZoneInfo(zone))
    cut = sales.buckets(period, by, datetime(2040, 1, 1, tzinfo=UTC))
    assert cut[0].start == period.start
    assert cut[-1].end == period.end
    assert all(one.end == other.start for one, other in pairwise(cut))
    assert all(piece.start < piece.end for piece in cut)


def test_the_clocks_of_a_year_change_twice_to_the_second() -> None:
    assert sales.clocks(days("2026-01-01", "2027-01-01")) == [
        (datetime(2026, 3, 29, 1, tzinfo=UTC), 3600),
        (datetime(2026, 10, 25, 1, tzinfo=UTC), 7200),
        (datetime(2026, 12, 31, 23, tzinfo=UTC), 3600),
    ]
