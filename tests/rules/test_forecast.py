"""How a month ends, by the days so far, and when a limit is crossed."""

from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.rules import forecast
from opsbot.rules.forecast import Month, Outlook, Reading
from opsbot.values import Period

START = datetime(2026, 3, 1, tzinfo=UTC)  # a Sunday
MARCH = Period(START, datetime(2026, 4, 1, tzinfo=UTC))
FEBRUARY = Period(datetime(2026, 2, 1, tzinfo=UTC), START)
AMOUNTS = st.lists(st.integers(0, 10**10), min_size=1, max_size=30)


def month(days: list[int], period: Period = MARCH, hour: int = 24) -> Month:
    """A month of days, read at an hour of each."""
    readings = [
        Reading(period.start + timedelta(days=i, hours=hour), total)
        for i, total in enumerate(accumulate(days))
    ]
    return Month(period, readings)


def end(days: list[int], included: int | None = None, *before: Month) -> Outlook:
    found = forecast.month_end([*before, month(days)], included, UTC)
    assert found is not None
    return found


def test_equal_days_go_on_equally() -> None:
    found = end([100] * 10)
    assert found.likely == 3100
    assert 2900 < found.low < 3100 < found.high < 3500
    assert found.at == MARCH.end


def test_the_weekdays_pattern_goes_on() -> None:
    busy_on_sundays = [300 if i % 7 == 0 else 100 for i in range(31)]
    found = end(busy_on_sundays[:10], None, month(busy_on_sundays[:28], FEBRUARY))
    assert found.likely == pytest.approx(sum(busy_on_sundays), rel=0.1)
    after_ten = dict(found.path)
    saturday, sunday = after_ten[date(2026, 3, 14)], after_ten[date(2026, 3, 15)]
    assert sunday - saturday > 2 * (saturday - after_ten[date(2026, 3, 13)])


def test_a_trend_goes_on_and_fades() -> None:
    found = end([100 + 10 * i for i in range(15)])
    flat = sum(100 + 10 * i for i in range(15)) * 31 / 15
    straight = sum(100 + 10 * i for i in range(31))
    assert flat < found.likely < straight


def test_one_wild_day_is_no_new_habit() -> None:
    found = end([100] * 9 + [5000] + [100] * 5)
    assert found.likely == pytest.approx(5000 + 30 * 100, rel=0.1)


def test_the_day_is_told_on_which_a_limit_is_crossed() -> None:
    assert end([100] * 10, 2000).crosses == date(2026, 3, 21)
    assert end([100] * 10, 1999).crosses == date(2026, 3, 20)
    assert end([100] * 10, 3100).crosses is None
    assert end([100] * 10, 999).crosses is None, "it was crossed before"


def test_a_day_that_was_half_read_still_has_its_other_half() -> None:
    found = forecast.month_end([month([100] * 10, hour=12)], None, UTC)
    assert found is not None
    # Half of the first day was read as a whole hundred; every other day has its hundred.
    assert found.likely == pytest.approx(1000 + 21.5 * 100, rel=0.03)


def test_the_months_before_tell_how_days_go() -> None:
    quiet_sundays = [10 if i % 7 == 0 else 100 for i in range(28)]
    before = month(quiet_sundays, FEBRUARY)
    found = end([10], None, before)
    assert found.likely == pytest.approx(10 + 26 * 100 + 4 * 10, rel=0.05)


def test_on_the_first_day_the_month_before_is_all_there_is() -> None:
    empty = Month(MARCH, [])
    assert forecast.month_end([empty], None, UTC) is None
    found = forecast.month_end([month([100] * 28, FEBRUARY, hour=23), empty], None, UTC)
    assert found is not None
    assert found.likely == pytest.approx(3100, rel=0.02)


def test_what_lies_before_a_gap_is_left_out() -> None:
    old = month([9000] * 20, FEBRUARY)
    assert end([100] * 10, None, old).likely == 3100


def test_an_hour_alone_says_nothing() -> None:
    only = Month(MARCH, [Reading(START + timedelta(hours=5), 100)])
    assert forecast.month_end([only], None, UTC) is None


def test_nothing_used_so_far_is_nothing_expected() -> None:
    found = end([0] * 10, 100)
    assert (found.low, found.likely, found.high, found.crosses) == (0, 0, 0, None)


@given(days=AMOUNTS)
def test_the_range_holds_the_forecast_and_what_was_used(days: list[int]) -> None:
    found = end(days)
    assert sum(days) <= found.low <= found.likely <= found.high


@given(days=AMOUNTS, limit=st.integers(0, 10**12))
def test_a_limit_is_crossed_within_the_month_exactly_where_the_forecast_is_over(
    days: list[int], limit: int
) -> None:
    found = end(days, limit)
    assert (found.crosses is not None) == (sum(days) <= limit < found.likely)
    if found.crosses:
        assert date(2026, 3, len(days)) < found.crosses <= date(2026, 3, 31)


@given(days=AMOUNTS, more=st.integers(0, 10**11), limit=st.integers(0, 10**12))
def test_a_higher_limit_is_not_crossed_earlier(days: list[int], more: int, limit: int) -> None:
    low, high = end(days, limit).crosses, end(days, limit + more).crosses
    if sum(days) <= limit and high:
        assert low is not None
        assert low <= high


@given(
    days=st.lists(st.integers(0, 10**9), min_size=1, max_size=25),
    hour=st.integers(1, 24),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"]),
)
def test_the_days_of_any_zone_add_up_to_the_readings(days: list[int], hour: int, zone: str) -> None:
    """Clock changes included: New York's is on the 8th, Berlin's on the 29th."""
    place = ZoneInfo(zone)
    read = month(days, Period.days(date(2026, 3, 1), date(2026, 4, 1), place), hour)
    found: dict[date, float] = {}
    before = Reading(read.period.start, 0)
    for reading in read.readings:
        forecast._spread(found, before, reading, place)
        before = reading
    assert sum(found.values()) == pytest.approx(sum(days))
    assert all(amount >= 0 for amount in found.values())


# -- levels -----------------------------------------------------------------------------------


def level(*amounts: int, included: int | None = None) -> Outlook | None:
    """A level read at noon of each day, up to the 18th of March."""
    now = START + timedelta(days=17, hours=12)
    readings = [
        Reading(now - timedelta(days=back), amount)
        for back, amount in zip(range(len(amounts) - 1, -1, -1), amounts, strict=True)
    ]
    return forecast.level(readings, now, MARCH.end, included)


def test_a_level_grows_on_as_most_of_its_days_did() -> None:
    found = level(*range(400, 430, 2), included=500)
    assert found is not None
    assert found.likely == 428 + 27  # two a day for thirteen and a half days
    assert found.crosses == date(2026, 4, 23)


def test_a_level_that_was_cleared_once_still_grows() -> None:
    found = level(470, 480, 490, 300, 310, 320, 330, 340, 350, 360, included=500)
    assert found is not None
    assert found.likely > 360


def test_a_level_that_shrinks_or_rests_crosses_nothing() -> None:
    for amounts in ((430, 420, 410), (430, 430, 430)):
        found = level(*amounts, included=500)
        assert found is not None
        assert found.crosses is None
        assert found.likely <= amounts[0]


def test_a_level_never_falls_below_nothing() -> None:
    found = level(200, 100, 10)
    assert found is not None
    assert found.low == found.likely == 0


def test_a_level_that_hardly_grows_crosses_nothing_one_can_see() -> None:
    found = level(*range(100, 120), included=10**15)
    assert found is not None
    assert found.crosses is None


def test_one_reading_of_a_level_says_nothing() -> None:
    assert level(400) is None


@given(amounts=st.lists(st.integers(0, 10**12), min_size=2, max_size=20))
def test_a_levels_range_is_in_order(amounts: list[int]) -> None:
    found = level(*amounts)
    assert found is not None
    assert 0 <= found.low <= found.likely <= found.high
