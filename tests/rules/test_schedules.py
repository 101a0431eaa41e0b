"""A digest comes once at its local time, whatever the clocks of its zone do."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Every
from opsbot.rules.schedules import TOO_LATE, due, last_instant, next_instant

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",  # half an hour of daylight saving
    "Pacific/Apia",  # skipped a whole day in 2011
    "America/Sao_Paulo",  # changed at midnight
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "UTC",
]

zones = st.sampled_from([ZoneInfo(name) for name in ZONES])
instants = st.integers(
    int(datetime(2009, 1, 1, tzinfo=UTC).timestamp()),
    int(datetime(2030, 1, 1, tzinfo=UTC).timestamp()),
).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
clocks = st.times().map(lambda one: one.replace(second=0, microsecond=0))
repeats = st.sampled_from(list(Every))
weekdays = st.integers(0, 6)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_nine_oclock_stays_nine_oclock_when_the_clocks_change() -> None:
    before = next_instant(utc("2026-03-28T00:00"), time(9), BERLIN, Every.DAY)
    after = next_instant(before, time(9), BERLIN, Every.DAY)
    assert (before, after) == (utc("2026-03-28T08:00"), utc("2026-03-29T07:00"))


def test_a_time_that_is_skipped_comes_as_much_later() -> None:
    found = next_instant(utc("2026-03-28T12:00"), time(2, 30), BERLIN, Every.DAY)
    assert found.astimezone(BERLIN).isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_time_that_comes_twice_counts_the_first_time_only() -> None:
    first = next_instant(utc("2026-10-24T12:00"), time(2, 30), BERLIN, Every.DAY)
    assert first == utc("2026-10-25T00:30")
    assert next_instant(first, time(2, 30), BERLIN, Every.DAY) == utc("2026-10-26T01:30")


def test_weekdays_leave_out_the_weekend() -> None:
    friday = utc("2026-03-20T08:00")
    assert next_instant(friday, time(9), BERLIN, Every.WEEKDAY) == utc("2026-03-23T08:00")


def test_a_week_has_one_day_of_its_own() -> None:
    wednesday = utc("2026-03-18T10:30")
    found = next_instant(wednesday, time(9), BERLIN, Every.WEEK, weekday=0)
    assert found == utc("2026-03-23T08:00")


def test_of_several_that_were_missed_only_the_latest_is_sent() -> None:
    since, now = utc("2026-03-10T08:00"), utc("2026-03-18T10:30")
    missed = due(now, since, time(9), BERLIN, Every.DAY)
    assert missed == utc("2026-03-18T08:00")
    assert due(now, now, time(9), BERLIN, Every.DAY) is None


def test_one_that_is_six_hours_late_is_not_sent_any_more() -> None:
    since = utc("2026-03-10T08:00")
    at_nine = utc("2026-03-18T08:00")
    last_chance = at_nine + TOO_LATE - timedelta(seconds=1)
    assert due(last_chance, since, time(9), BERLIN, Every.DAY) == at_nine
    assert due(at_nine + TOO_LATE, since, time(9), BERLIN, Every.DAY) is None


@given(instants, clocks, zones, repeats, weekdays)
def test_the_next_one_is_later_and_there_is_none_between(
    after: datetime, at: time, zone: ZoneInfo, every: Every, weekday: int
) -> None:
    found = next_instant(after, at, zone, every, weekday)
    assert found > after
    assert last_instant(found, at, zone, every, weekday) == found
    assert last_instant(found - timedelta.resolution, at, zone, every, weekday) <= after


@given(instants, clocks, zones)
def test_the_clocks_of_the_zone_say_that_time_unless_it_is_skipped(
    after: datetime, at: time, zone: ZoneInfo
) -> None:
    found = next_instant(after, at, zone, Every.DAY)
    local = found.astimezone(zone)
    assert local.time() == at or exists_not(local, at, zone)
    assert found - after <= timedelta(hours=50)  # Apia once had a day of 48


def exists_not(local: datetime, at: time, zone: ZoneInfo) -> bool:
    """Whether there was no such time on the day before the one found, or on its own."""
    for day in (local.date(), local.date() - timedelta(days=1)):
        said = datetime.combine(day, at, zone)
        if said.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != said.replace(tzinfo=None):
            return True
    return False


@given(instants, clocks, zones, repeats, st.lists(st.integers(1, 3000), max_size=40))
def test_whenever_one_looks_each_is_sent_at_most_once_and_in_time(
    start: datetime, at: time, zone: ZoneInfo, every: Every, pauses: list[int]
) -> None:
    since = now = start
    sent: list[datetime] = []
    for minutes in pauses:
        now += timedelta(minutes=minutes)
        found = due(now, since, at, zone, every)
        if found is not None:
            assert timedelta(0) <= now - found < TOO_LATE
            sent.append(found)
            since = now
    assert sent == sorted(set(sent))


@given(clocks, zones, st.sampled_from([2011, 2018, 2026]))
def test_who_looks_every_minute_sends_one_a_day(at: time, zone: ZoneInfo, year: int) -> None:
    now = datetime(year, 1, 1, tzinfo=UTC)
    end = datetime(year + 1, 1, 1, tzinfo=UTC)
    days = []
    while (now := next_instant(now, at, zone, Every.DAY)) < end:
        days.append(now.astimezone(zone).date())
    # Apia had no 30 December 2011: what would have come then falls together with the 31st's.
    assert len(days) == len(set(days))
    assert len(days) >= 364 - (zone.key == "Pacific/Apia")
