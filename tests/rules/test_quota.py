"""Quotas: what is left, what is over and what that costs, and when a straight line gets there."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Metric
from opsbot.reply import Refused
from opsbot.rules import quota as rules
from opsbot.rules.forecast import Reading
from opsbot.rules.quota import Quota
from opsbot.rules.sizes import GB, MB
from opsbot.values import Money, When

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
