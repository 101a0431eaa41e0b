"""When a task is due, when it is overdue, and what may be ticked off."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from opsbot.model import Member, Role, Task, Workspace
from opsbot.reply import Refused
from opsbot.rules import tasks as rule
from opsbot.values import Period, When

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
AUCKLAND = ZoneInfo("Pacific/Auckland")  # thirteen hours ahead in March
HONOLULU = ZoneInfo("Pacific/Honolulu")  # ten hours behind


def task(**fields: Any) -> Task:
    return Task(id=7, workspace_id=1, number=7, text="Call Bob", member_id=1, **fields)


def test_a_day_alone_is_a_day_of_who_has_to_do_it() -> None:
    made = task()
    rule.due(made, When(date(2026, 3, 20)), AUCKLAND, UTC)
    assert made.due_all_day
    assert made.due_at == datetime(2026, 3, 19, 11, tzinfo=UTC)
    assert rule.shown(made, AUCKLAND) == date(2026, 3, 20)


def test_a_time_of_day_is_read_by_the_clock_of_who_said_it() -> None:
    made = task()
    rule.due(made, When(date(2026, 3, 20), time(9)), AUCKLAND, UTC)
    assert not made.due_all_day
    assert made.due_at == datetime(2026, 3, 20, 9, tzinfo=UTC)
    assert rule.shown(made, AUCKLAND) == made.due_at


def test_a_member_without_a_zone_lives_by_the_workspaces() -> None:
    shop = Workspace(id=1, name="Shop", currency="USD", timezone="Europe/Berlin")
    ann = Member(id=1, workspace_id=1, name="Ann", role=Role.REP)
    assert rule.zone(ann, shop) == ZoneInfo("Europe/Berlin")
    ann.timezone = "Pacific/Auckland"
    assert rule.zone(ann, shop) == AUCKLAND


def test_a_moment_is_overdue_when_it_has_passed() -> None:
    assert rule.overdue(task(due_at=datetime(2026, 3, 18, 10, 29, tzinfo=UTC)), NOW, UTC)
    assert not rule.overdue(task(due_at=NOW), NOW, UTC)
    assert not rule.overdue(task(), NOW, UTC)


def test_a_whole_day_is_overdue_only_when_it_is_over_where_the_member_is() -> None:
    honolulu_today = task(due_all_day=True, due_at=datetime(2026, 3, 18, 10, tzinfo=UTC))
    assert not rule.overdue(honolulu_today, NOW, HONOLULU)
    assert not rule.overdue(honolulu_today, datetime(2026, 3, 19, 9, 59, tzinfo=UTC), HONOLULU)
    assert rule.overdue(honolulu_today, datetime(2026, 3, 19, 10, tzinfo=UTC), HONOLULU)


def test_today_is_the_day_it_is_where_the_member_is() -> None:
    late = datetime(2026, 3, 18, 20, tzinfo=UTC)
    days = Period.days(date(2026, 3, 19), date(2026, 3, 20), AUCKLAND)
    assert rule.days("today", late, AUCKLAND, 0) == days


@pytest.mark.parametrize(("week_start", "first"), [(0, 16), (6, 15), (2, 18), (3, 12)])
def test_a_week_begins_on_the_workspaces_day(week_start: int, first: int) -> None:
    week = rule.days("week", NOW, UTC, week_start)
    assert week == Period.days(date(2026, 3, first), date(2026, 3, first + 7), UTC)


def test_a_task_is_ticked_off_once() -> None:
    made = task()
    made.member = Member(id=1, workspace_id=1, name="Ann", role=Role.REP)
    rule.done(made, NOW)
    assert made.done_at == NOW
    with pytest.raises(Refused, match=r"Call Bob was done already, on Wed 18 Mar 2026 10:30."):
        rule.done(made, datetime(2026, 3, 19, tzinfo=UTC))
    assert made.done_at == NOW


def test_a_task_says_what_there_is_to_do() -> None:
    assert rule.worded(" “buy tape”, ") == "buy tape"
    with pytest.raises(Refused, match="What is there to do"):
        rule.worded(' "" ')
