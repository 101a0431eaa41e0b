"""Quotas: what is left, what is over and what that costs, and when a straight line gets there."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Metric
from opsbot.reply import Refused
from opsbot.rules import quota as rules
from opsbot.rules.forecast import Outlook, Reading
from opsbot.rules.quota import Quota
from opsbot.rules.sizes import GB, MB
from opsbot.values import Money, Period, When

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
START = datetime(2026, 3, 1, tzinfo=UTC)


def bandwidth(used: int | None, included: int = 2 * GB) -> Quota:
    now = None if used is None else Reading(NOW, used)
    return Quota(Metric.BANDWIDTH, now, included, GB, Money.of("9", "USD"))


def test_a_limit_is_tight_from_80_percent_on() -> None:
    assert not rules.is_tight(bandwidth(1_599 * MB))
    assert rules.is_tight(bandwidth(1_600 * MB))
    assert not rules.is_tight(bandwidth(None))


def test_a_percentage_is_never_rounded_up_to_full() -> None:
    assert str(bandwidth(1_999 * MB).percent) == "99%"
    assert str(bandwidth(2 * GB).percent) == "100%"


def test_a_limit_of_nothing_is_full_with_the_first_piece() -> None:
    assert Quota(Metric.SEATS, Reading(NOW, 0), 0).share == 0
    assert Quota(Metric.SEATS, Reading(NOW, 1), 0).share == 1


@pytest.mark.parametrize(
    ("used", "cost"),
    [(0, "0"), (2 * GB, "0"), (2 * GB + 1, "9"), (3 * GB, "9"), (3 * GB + 1, "18")],
)
def test_every_block_that_was_begun_is_paid(used: int, cost: str) -> None:
    assert rules.overage(bandwidth(used)) == Money.of(cost, "USD")


def test_a_hard_limit_costs_nothing_beyond() -> None:
    assert rules.overage(Quota(Metric.PRODUCTS, Reading(NOW, 151), 150)) is None


@given(used=st.integers(0, 10**13), included=st.integers(1, 10**12))
def test_what_is_left_and_what_is_over_make_up_the_difference(used: int, included: int) -> None:
    one = bandwidth(used, included)
    assert one.left - one.over == included - used
    assert min(one.left, one.over) == 0


def test_the_month_is_the_workspaces_own() -> None:
    late = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    assert str(rules.month_of(late, ZoneInfo("UTC"))) == "2026-03-01/2026-04-01"
    assert str(rules.month_of(late, ZoneInfo("Europe/Berlin"))) == "2026-04-01/2026-05-01"
    assert str(rules.month_of(NOW.replace(month=12), UTC)) == "2026-12-01/2027-01-01"


def test_a_day_of_bandwidth_is_what_it_added() -> None:
    readings = [
        Reading(START + timedelta(hours=12), 100),
        Reading(START + timedelta(hours=23), 150),
        Reading(START + timedelta(days=2), 400),
    ]
    first, third = date(2026, 3, 1), date(2026, 3, 3)
    assert rules.by_day(Metric.BANDWIDTH, readings, UTC) == [(first, 150), (third, 250)]
    assert rules.by_day(Metric.STORAGE, readings, UTC) == [(first, 150), (third, 400)]
    assert rules.by_day(Metric.STORAGE, [], UTC) == []


# -- readings ---------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["4", "4 accounts", "4 mailboxes", "4 email accounts", " 4 "])
def test_pieces_need_no_unit(text: str) -> None:
    assert rules.parse(Metric.EMAIL_ACCOUNTS, text) == 4


@pytest.mark.parametrize("text", ["-1", "four and a half", "4.5", "1.8 gb", "99999999", ""])
def test_half_mailboxes_and_fewer_than_none_are_refused(text: str) -> None:
    with pytest.raises(Refused):
        rules.parse(Metric.EMAIL_ACCOUNTS, text)


@pytest.mark.parametrize("metric", [Metric.PRODUCTS, Metric.SEATS])
def test_what_is_counted_here_is_not_typed(metric: Metric) -> None:
    with pytest.raises(Refused, match="counted here"):
        rules.parse(metric, "5")


def test_a_reading_of_a_day_is_of_its_last_moment_and_of_today_of_now() -> None:
    yesterday = rules.moment_of(When(date(2026, 3, 17)), NOW)
    assert yesterday == datetime(2026, 3, 17, 23, 59, 59, tzinfo=UTC)
    assert rules.moment_of(When(date(2026, 3, 18)), NOW) == NOW
    assert rules.moment_of(When(date(2026, 3, 18), time(9)), NOW) == NOW.replace(hour=9, minute=0)


@pytest.mark.parametrize("when", [When(date(2026, 3, 18), time(10, 31)), When(date(2026, 3, 19))])
def test_nobody_reads_a_meter_in_the_future(when: When) -> None:
    with pytest.raises(Refused, match="still to come"):
        rules.moment_of(when, NOW)


def test_bandwidth_only_adds_up() -> None:
    month = [Reading(START + timedelta(days=day), day * 100) for day in (1, 5, 9)]

    def fits(day: int, amount: int, metric: Metric = Metric.BANDWIDTH) -> bool:
        try:
            rules.fits(metric, Reading(START + timedelta(days=day), amount), month)
        except Refused:
            return False
        return True

    assert fits(6, 700)
    assert fits(6, 500)
    assert not fits(6, 499)
    assert not fits(6, 901)
    assert not fits(12, 899)
    assert fits(12, 900)
    assert fits(0, 0)
    assert fits(5, 300), "a correction takes the place of the reading of that moment"
    assert fits(12, 1, Metric.STORAGE), "what is stored may become less"


# -- logs beside meters -----------------------------------------------------------------------


def at(day: int, hour: int = 20) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def logged(**days: int) -> list[tuple[date, Reading]]:
    """Days that were counted from logs: logged(d5=100)."""
    return [
        (date(2026, 3, int(day[1:])), Reading(at(int(day[1:])), amount))
        for day, amount in days.items()
    ]


def test_days_of_logs_add_up() -> None:
    assert rules.with_logs([], logged(d1=100, d2=50, d5=7), UTC) == [
        Reading(at(1), 100),
        Reading(at(2), 150),
        Reading(at(5), 157),
    ]


def test_what_the_hosts_meter_says_stands_and_later_days_are_added_to_it() -> None:
    meter = [Reading(at(3, 9), 1000)]
    assert rules.with_logs(meter, logged(d1=100, d3=50, d4=7), UTC) == [
        Reading(at(1), 100),
        Reading(at(3, 9), 1000),
        Reading(at(4), 1007),
    ]


@given(
    st.dictionaries(st.integers(1, 31), st.integers(0, 10**9)),
    st.dictionaries(st.integers(1, 31), st.integers(0, 10**9)),
)
def test_every_day_has_one_reading_and_a_meters_is_never_changed(
    days: dict[int, int], meters: dict[int, int]
) -> None:
    meter = [Reading(at(day, 9), amount) for day, amount in sorted(meters.items())]
    found = rules.with_logs(
        meter, logged(**{f"d{day}": amount for day, amount in sorted(days.items())}), UTC
    )
    assert {one for one in found if one.at.hour == 9} == set(meter)
    assert [one.at.day for one in found] == sorted({*days, *meters})


def test_months_add_their_days_up_or_end_where_the_last_one_stood() -> None:
    days = [(date(2026, 1, 30), 5), (date(2026, 1, 31), 6), (date(2026, 2, 1), 7)]
    january, february = date(2026, 1, 1), date(2026, 2, 1)
    assert rules.by_month(Metric.BANDWIDTH, days) == [(january, 11), (february, 7)]
    assert rules.by_month(Metric.STORAGE, days) == [(january, 6), (february, 7)]


def test_a_period_touches_months() -> None:
    period = Period.days(date(2025, 12, 31), date(2026, 2, 2), UTC)
    assert [str(one) for one in rules.months_of(period, UTC)] == [
        "2025-12-01/2026-01-01",
        "2026-01-01/2026-02-01",
        "2026-02-01/2026-03-01",
    ]


@pytest.mark.parametrize(
    ("own", "warned"),
    [(None, [70, 80, 90, 100]), (50, [50, 70, 80, 90, 100]), (85, [85, 90, 100]), (100, [100])],
)
def test_ones_own_warning_is_the_first(own: int | None, warned: list[int]) -> None:
    assert rules.warnings(own) == warned


def test_a_month_that_ends_over_its_limit_goes_over() -> None:
    ahead = Outlook(at(31), 2 * GB, 3 * GB, 4 * GB)
    assert rules.goes_over(Quota(Metric.BANDWIDTH, Reading(NOW, GB), 2 * GB, outlook=ahead))
    assert not rules.goes_over(Quota(Metric.BANDWIDTH, Reading(NOW, GB), 3 * GB, outlook=ahead))
    assert rules.goes_over(bandwidth(2 * GB + 1))
    assert not rules.goes_over(Quota(Metric.BANDWIDTH, Reading(NOW, GB), outlook=ahead))
