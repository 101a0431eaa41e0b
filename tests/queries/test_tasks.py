"""Somebody's open tasks, and the next free number."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from opsbot.model import Member, Task, Workspace
from opsbot.queries import tasks as query
from opsbot.rules.tasks import Due
from opsbot.testing import NOW
from opsbot.values import start_of_day

MONDAY = 0


def mia(session: Session) -> Member:
    """She has no tasks yet."""
    return session.exec(select(Member).where(Member.name == "Mia Merchant")).one()


def give(
    session: Session,
    text: str,
    at: datetime | None = None,
    day: date | None = None,
    zone: tzinfo = UTC,
) -> Task:
    task = Task(
        workspace_id=1,
        number=query.next_number(session, 1),
        text=text,
        member_id=mia(session).id,
        due_at=start_of_day(day, zone) if day else at,
        due_all_day=day is not None,
    )
    session.add(task)
    session.flush()
    return task


def texts(session: Session, due: Due = "all", zone: tzinfo = UTC, limit: int = 10) -> list[str]:
    found = query.open_ones(session, mia(session), due, NOW, zone, MONDAY, limit)
    return [task.text for task in found.tasks]


def test_overdue_tasks_come_first_then_the_first_due_and_undated_ones_last(
    session: Session,
) -> None:
    give(session, "whenever")
    give(session, "tomorrow", NOW + timedelta(days=1))
    give(session, "today, all day", day=NOW.date())
    give(session, "an hour ago", NOW - timedelta(hours=1))
    give(session, "yesterday, all day", day=NOW.date() - timedelta(days=1))
    assert texts(session) == [
        "yesterday, all day",
        "an hour ago",
        "today, all day",
        "tomorrow",
        "whenever",
    ]


def test_a_task_for_the_whole_day_is_not_overdue_before_the_day_is_over(session: Session) -> None:
    give(session, "today, all day", day=NOW.date())
    assert texts(session, "overdue") == []
    assert texts(session, "today") == ["today, all day"]


def test_a_day_is_over_when_it_is_over_where_the_member_is(session: Session) -> None:
    zone = ZoneInfo("Pacific/Honolulu")  # half past midnight, so the 17th has just ended
    give(session, "the 17th", day=date(2026, 3, 17), zone=zone)
    give(session, "the 18th", day=date(2026, 3, 18), zone=zone)
    assert texts(session, "overdue", zone) == ["the 17th"]
    assert texts(session, "today", zone) == ["the 18th"]


def test_a_week_ends_on_sunday_night(session: Session) -> None:
    sunday = datetime(2026, 3, 22, 23, 59, tzinfo=UTC)
    give(session, "Sunday", sunday)
    give(session, "Monday", sunday + timedelta(minutes=1))
    give(session, "last Monday", datetime(2026, 3, 16, tzinfo=UTC))
    give(session, "the Sunday before", datetime(2026, 3, 15, 23, 59, tzinfo=UTC))
    give(session, "whenever")
    assert texts(session, "week") == ["last Monday", "Sunday"]


def test_what_is_done_or_somebody_elses_is_not_in_the_list(session: Session) -> None:
    give(session, "done", NOW).done_at = NOW
    session.flush()
    assert texts(session) == []


def test_a_list_counts_all_tasks_and_those_overdue_whatever_it_shows(session: Session) -> None:
    for hours in (-2, -1, 1, 2):
        give(session, f"{hours} hours", NOW + timedelta(hours=hours))
    found = query.open_ones(session, mia(session), "all", NOW, UTC, MONDAY, 1)
    assert ([task.text for task in found.tasks], found.in_all, found.overdue) == (
        ["-2 hours"],
        4,
        2,
    )


def test_nobody_without_tasks_has_overdue_ones(session: Session) -> None:
    assert query.open_ones(session, mia(session), "all", NOW, UTC, MONDAY, 9) == ([], 0, 0)


def test_the_next_number_follows_the_highest_of_the_workspace(session: Session) -> None:
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    session.add(elsewhere)
    session.flush()
    assert query.next_number(session, 1) == 15
    assert query.next_number(session, elsewhere.id) == 1
