"""What wavers is told once, what is odd is odd for a reason, and nights are nights."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Alert, AlertKind, AlertLevel, Task
from opsbot.reply import Refused
from opsbot.rules import alerts as rules
from opsbot.rules.alerts import Recipient, Told, Wish, stands
from opsbot.values import When

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)

values = st.lists(st.integers(-50, 150), max_size=60)
marks = st.integers(0, 100)
bands = st.integers(1, 40)


def walk(values: list[int], at: int, eased: int) -> list[bool]:
    """Whether it stood after each of some values."""
    states, before = [], False
    for value in values:
        before = stands(before, value, at, eased)
        states.append(before)
    return states


def raisings(states: list[bool]) -> int:
    return sum(now and not before for before, now in zip([False, *states], states, strict=False))


@given(values, marks, bands)
def test_nothing_within_the_band_raises_or_eases(values: list[int], mark: int, band: int) -> None:
    within = [mark + 1 + value % band for value in values if band > 1]
    eased = mark + band + 1
    assert not any(walk(within, mark, eased))
    assert all(walk([mark, *within], mark, eased))


@given(values, marks, bands)
def test_it_is_raised_again_only_after_it_eased(values: list[int], mark: int, band: int) -> None:
    eased = mark + band
    states = walk(values, mark, eased)
    # Each raising but the first comes after a value at which it eased.
    ups = [i for i, now in enumerate(states) if now and not (i and states[i - 1])]
    for first, second in pairwise(ups):
        assert any(value >= eased for value in values[first:second])
    assert raisings(states) <= 1 + sum(value >= eased for value in values)


@given(values, marks, bands)
def test_too_much_mirrors_too_little(values: list[int], mark: int, band: int) -> None:
    little = walk(values, mark, mark + band)
    much = walk([-value for value in values], -mark, -mark - band)
    assert little == much


@given(st.integers(0, 10_000))
def test_stock_eases_above_its_mark(mark: int) -> None:
    assert rules.stock_eased(mark) > mark
    assert not stands(True, rules.stock_eased(mark), mark, rules.stock_eased(mark))
    assert stands(False, mark, mark, rules.stock_eased(mark))


@given(st.lists(st.floats(1, 1e6), min_size=rules.FEWEST_DAYS, max_size=12))
def test_the_usual_day_is_never_unusual(before: list[float]) -> None:
    from statistics import median

    assert rules.unusual(median(before), before) is None


def test_a_day_is_unusual_beyond_the_bounds_of_iglewicz_and_hoaglin() -> None:
    before = [100.0, 110, 90, 105, 95, 100, 120, 80]
    assert rules.unusual(300, before) == "up"
    assert rules.unusual(5, before) == "down"
    assert rules.unusual(130, before) is None
    assert rules.unusual(300, [*before[:-1], 10_000]) == "up", "one odd day before hides nothing"
    assert rules.unusual(130, [100.0] * 8) is None, "equal days promise no equal days"
    assert rules.unusual(140, [100.0] * 8) == "up"
    assert rules.unusual(300, before[:4]) is None, "too few to tell"
    assert rules.unusual(300, [0.0] * 8) is None, "nobody sells on that weekday"


@given(st.datetimes(timezones=st.just(UTC)), st.times(), st.times())
def test_night_and_day_make_a_whole_day(now: datetime, start: time, end: time) -> None:
    zone = ZoneInfo("Europe/Berlin")
    night = rules.is_quiet(now, zone, start, end)
    day = rules.is_quiet(now, zone, end, start)
    assert night != day or start == end
    assert not rules.is_quiet(now, zone, start, start)


@pytest.mark.parametrize(
    ("clock", "quiet"), [("21:59", False), ("22:00", True), ("03:00", True), ("07:00", False)]
)
def test_a_night_begins_and_ends_at_its_hours(clock: str, quiet: bool) -> None:
    zone = ZoneInfo("Asia/Tokyo")
    now = datetime.combine(NOW.date(), time.fromisoformat(clock), zone)
    assert rules.is_quiet(now.astimezone(UTC), zone, time(22), time(7)) is quiet


def an_alert(**fields: object) -> Alert:
    given_ = {"id": 1, "number": 1, "kind": AlertKind.STOCK, "subject": "x", "text": "Odd."}
    return Alert(**{"workspace_id": 1, "raised_at": NOW, **given_, **fields})  # type: ignore[arg-type]


def somewhere(**fields: object) -> Recipient:
    wishes = {AlertKind.STOCK: Wish(AlertLevel.ALL)}
    return Recipient("test", "c", wishes, everybody=True, **fields)  # type: ignore[arg-type]


def test_news_are_what_a_place_does_not_know() -> None:
    here = somewhere()
    told = Told(NOW, None)
    assert rules.news(an_alert(), None, here, NOW) == "new"
    assert rules.news(an_alert(), told, here, NOW) is None
    taken = an_alert(acknowledged_at=NOW, acknowledged_by=5, acknowledged_in="test d")
    assert rules.news(taken, told, here, NOW) == "taken"
    assert rules.news(taken, None, here, NOW) is None
    assert rules.news(taken, Told(NOW, 5), here, NOW) is None
    assert rules.news(an_alert(), Told(NOW, 5), here, NOW) == "left"
    seen = an_alert(acknowledged_at=NOW, acknowledged_by=5, acknowledged_in="test c")
    assert rules.news(seen, told, here, NOW) is None
    assert rules.news(taken, told, somewhere(members={5}), NOW) is None


def test_a_snoozed_alert_is_news_again_when_it_wakes() -> None:
    alert = an_alert(snoozed_until=NOW + HOUR)
    assert rules.news(alert, Told(NOW, None), somewhere(), NOW) is None
    assert rules.news(alert, Told(NOW, None), somewhere(), NOW + HOUR) == "new"
    assert rules.news(alert, Told(NOW + HOUR, None), somewhere(), NOW + HOUR) is None


def test_only_a_critical_one_that_nobody_took_escalates_and_once() -> None:
    critical = an_alert(critical=True)
    assert not rules.escalates(critical, NOW + timedelta(minutes=59))
    assert rules.escalates(critical, NOW + HOUR)
    assert not rules.escalates(an_alert(), NOW + HOUR)
    assert not rules.escalates(an_alert(critical=True, acknowledged_at=NOW), NOW + HOUR)
    assert not rules.escalates(an_alert(critical=True, escalated_at=NOW), NOW + HOUR)
    slept = an_alert(critical=True, snoozed_until=NOW + HOUR)
    assert not rules.escalates(slept, NOW + HOUR)
    assert rules.escalates(slept, NOW + 2 * HOUR)


def test_an_alert_that_eased_is_nobodys() -> None:
    from opsbot.model import Member, Role

    member = Member(id=5, workspace_id=1, name="Mia", role=Role.MERCHANT)
    with pytest.raises(Refused):
        rules.acknowledge(an_alert(eased_at=NOW), member, "", NOW)
    with pytest.raises(Refused):
        rules.snooze(an_alert(eased_at=NOW), NOW + HOUR)
    with pytest.raises(Refused):
        rules.instant(When(NOW.date()), NOW)


@pytest.mark.parametrize(
    ("due", "all_day", "state"),
    [
        (NOW + 2 * HOUR, False, "due"),
        (NOW - timedelta(minutes=30), False, "due"),
        (NOW - timedelta(minutes=61), False, "overdue"),
        (NOW + 20 * HOUR, False, None),
        (NOW.replace(hour=0, minute=0), True, "due"),
        (NOW.replace(hour=0, minute=0) - 24 * HOUR, True, "overdue"),
    ],
)
def test_a_task_is_due_on_its_day_and_overdue_after_it(
    due: datetime, all_day: bool, state: str | None
) -> None:
    task = Task(workspace_id=1, number=1, text="x", member_id=1, due_at=due, due_all_day=all_day)
    assert rules.task_state(task, NOW, UTC) == state


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("22:00 to 7:00", time(22), time(7)),
        ("11pm-6:30am", time(23), time(6, 30)),
        ("from 12am until 12 pm", time(0), time(12)),
        ("0.30 – 8", time(0, 30), time(8)),
        ("Never", time(0), time(0)),
    ],
)
def test_quiet_hours_are_read_as_people_say_them(said: str, start: time, end: time) -> None:
    assert rules.quiet_hours(said) == (start, end)


@pytest.mark.parametrize(
    "said", ["", "always", "25:00 to 7:00", "13pm to 7", "0am to 7", "7:00 to 6:00"]
)
def test_what_are_no_quiet_hours_is_refused(said: str) -> None:
    with pytest.raises(Refused):
        rules.quiet_hours(said)
