"""Who has something to do is reminded of it at its time: once, and again when it was put off."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import col, select

from opsbot.bot import Incoming
from opsbot.database import reading, writing
from opsbot.jobs import letter, reminders
from opsbot.model import Member, Notice, Task
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.testing import NOW, Chat

A_MINUTE = timedelta(minutes=1)
AN_HOUR = timedelta(hours=1)


def look(tell: Chat, now: datetime) -> list[str]:
    """What somebody is told at a moment."""
    before = len(notices(tell))
    reminders.look(lambda: writing(tell.bot.engine), now)
    return [str(reply(one)) for one in notices(tell)[before:]]


def notices(tell: Chat) -> list[Notice]:
    with reading(tell.bot.engine) as session:
        return list(session.exec(select(Notice).order_by(col(Notice.id))))


def reply(notice: Notice) -> Reply:
    return letter.from_json(notice.reply)


@pytest.fixture
def busy(tell: Chat) -> Chat:
    """Alma, who was reminded of all that she had to do before."""
    tell("my tasks")
    with writing(tell.bot.engine) as session:
        for task in session.exec(select(Task)):
            task.reminded_for = task.due_at
        session.commit()
    return tell


def test_a_task_is_reminded_of_at_its_time_once(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9:15")
    due = datetime(2026, 3, 19, 9, 15, tzinfo=UTC)
    assert look(busy, due - A_MINUTE) == []
    assert look(busy, due) == ["Reminder: call Ada is due now."]
    assert look(busy, due + A_MINUTE) == []
    [notice] = notices(busy)
    assert (notice.surface, notice.channel) == ("test", "test")


def test_one_for_a_day_comes_in_the_morning_of_its_person(busy: Chat) -> None:
    busy("my timezone is America/Toronto")
    busy("remind me to buy tape tomorrow")
    nine = datetime(2026, 3, 19, 13, tzinfo=UTC)
    assert look(busy, nine - A_MINUTE) == []
    assert look(busy, nine) == ["Reminder: buy tape is due today."]
    assert look(busy, nine + AN_HOUR) == []


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_morning_is_nine_on_the_day_of_a_clock_change(busy: Chat, day: date) -> None:
    busy("my timezone is Europe/Berlin")
    busy(f'tasks add "buy tape" due:{day}')
    nine = datetime(day.year, day.month, day.day, 7 if day.month == 3 else 8, tzinfo=UTC)
    assert look(busy, nine - A_MINUTE) == []
    assert look(busy, nine) == ["Reminder: buy tape is due today."]


def test_its_buttons_do_it_or_put_it_off_and_then_it_comes_again(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    due = datetime(2026, 3, 19, 9, tzinfo=UTC)
    look(busy, due)
    done, hour, tomorrow = reply(notices(busy)[0]).buttons
    assert [one.label for one in (done, hour, tomorrow)] == ["Done", "In 1 hour", "Tomorrow"]
    busy.now = due + 10 * A_MINUTE
    assert str(busy(str(hour.call))) == (
        "call Ada is due Thu 19 Mar 2026 10:10 now, no longer Thu 19 Mar 2026 09:00."
    )
    assert look(busy, due + AN_HOUR) == []
    assert look(busy, due + AN_HOUR + 10 * A_MINUTE) == ["Reminder: call Ada is due now."]
    assert busy(str(tomorrow.call)).tone == "done"
    next_day = due + timedelta(days=1)
    assert look(busy, next_day) == ["Reminder: call Ada is due today."]
    busy.now = next_day
    assert str(busy(str(done.call))) == "call Ada is done."
    assert look(busy, next_day + timedelta(days=1)) == []


def test_what_was_put_off_and_taken_back_is_not_told_twice(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    due = datetime(2026, 3, 19, 9, tzinfo=UTC)
    look(busy, due)
    busy.now = due + A_MINUTE
    busy("tasks postpone task:15 when:tomorrow")
    busy("undo")
    assert look(busy, due + 2 * A_MINUTE) == []


def test_a_reminder_does_not_stand_in_the_way_of_an_undo(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC))
    assert busy("undo").tone == "done"
    assert str(busy("done with task 15")) == "There is no task 15."


def test_several_at_the_same_moment_remind_once(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    due = datetime(2026, 3, 19, 9, tzinfo=UTC)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: reminders.look(lambda: writing(busy.bot.engine), due), range(3)))
    assert len(notices(busy)) == 1


def test_what_is_said_to_be_due_at_a_past_time_needs_no_reminder(busy: Chat) -> None:
    busy("remind me to buy tape today")  # it is half past ten
    assert look(busy, NOW + A_MINUTE) == []


def test_a_late_one_says_when_it_was_and_a_stale_one_is_left(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    busy("remind me to call Bob on friday at 11")
    friday = datetime(2026, 3, 20, 12, tzinfo=UTC)
    assert look(busy, friday) == ["Reminder: call Bob was due Fri 20 Mar 2026 11:00."]


def test_many_at_once_are_one_message(busy: Chat) -> None:
    for what in ("tea", "tape", "string", "salt"):
        busy(f"remind me to buy {what} tomorrow at 9")
    assert look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC)) == ["Reminder: 4 tasks are due."]


def test_it_says_what_the_task_is_about(busy: Chat) -> None:
    busy('tasks add "call them" about:"Acme renewal" due:"tomorrow at 9"')
    assert look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC)) == [
        "Reminder: call them is due now, about Acme renewal."
    ]


def test_it_comes_where_a_person_has_ordered_something_else_where_they_spoke_last(
    busy: Chat,
) -> None:
    busy("remind me to call Ada tomorrow at 9")
    busy("remind me to call Bob tomorrow at 10")
    terminal = Incoming(
        "my tasks", "terminal", "terminal", member_id=busy.member_id, now=NOW + AN_HOUR
    )
    busy.bot.handle(terminal)
    look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC))
    busy("sales report every day at 8 in #sales")
    busy("pipeline report every day at 8")
    look(busy, datetime(2026, 3, 19, 10, tzinfo=UTC))
    assert [(one.surface, one.channel) for one in notices(busy)] == [
        ("terminal", "terminal"),
        ("test", "test"),
    ]


def test_a_task_of_somebody_elses_reminds_them(busy: Chat) -> None:
    sam = busy.as_("Sam")
    sam.channel = "sams"
    sam("my tasks")
    busy("task for Sam: send Acme the contract tomorrow at 9")
    assert look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC)) == [
        "Reminder: send Acme the contract is due now."
    ]
    assert notices(busy)[0].channel == "sams"


def test_who_was_removed_or_never_spoke_is_not_reminded(busy: Chat) -> None:
    busy("task for Mia: buy tape tomorrow at 9")
    busy("remind me to call Ada tomorrow at 9")
    with writing(busy.bot.engine) as session:
        alma = session.exec(select(Member).where(Member.role == Role.ADMIN)).one()
        alma.active = False
        session.commit()
    assert look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC)) == []


def test_who_may_only_look_gets_no_buttons_that_write(busy: Chat) -> None:
    busy("remind me to call Ada tomorrow at 9")
    with writing(busy.bot.engine) as session:
        alma = session.exec(select(Member).where(Member.role == Role.ADMIN)).one()
        alma.role = Role.VIEWER
        session.commit()
    look(busy, datetime(2026, 3, 19, 9, tzinfo=UTC))
    assert reply(notices(busy)[0]).buttons == ()
