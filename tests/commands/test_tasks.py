"""Tasks: reminding, looking, ticking off."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from opsbot.database import reading, writing
from opsbot.model import Member, Task
from opsbot.reply import Table
from opsbot.testing import Chat
from tests.replies import rows

NASTY = ["<@U1> <i>A&B*", "Robert'); DROP TABLE task;--", "🫖 {task}", "לקנות _תה_"]


def task(tell: Chat, number: int) -> Task:
    with reading(tell.bot.engine) as session:
        return session.exec(select(Task).where(Task.number == number)).one()


def live_in(tell: Chat, name: str, zone: str) -> Chat:
    """Somebody, once they have said where they live."""
    with writing(tell.bot.engine) as session:
        member = session.exec(select(Member).where(Member.name == name)).one()
        member.timezone = zone
        session.commit()
    return tell.as_(name)


def test_a_reminder_gets_the_next_number(tell: Chat) -> None:
    added = tell("remind me tomorrow at 9 to buy tape")
    assert (added.tone, str(added)) == (
        "done",
        "Task #15: buy tape, due Thu 19 Mar 2026 09:00.",
    )
    assert str(tell("remind me to buy string")) == "Task #16: buy string."
    assert str(tell(str(added.buttons[0].call))) == "buy tape is done."


def test_a_reminder_is_undone(tell: Chat) -> None:
    tell("remind me to buy tape")
    tell("undo")
    assert str(tell("my tasks")) == "3 tasks, 1 overdue."


def test_a_task_for_somebody_else_says_for_whom(tell: Chat) -> None:
    added = tell("task for Sam: send Acme the contract by friday")
    assert str(added) == (
        "Task #15: send Acme the contract, due Fri 20 Mar 2026. It is for Sam Seller."
    )
    assert str(tell.as_("Sam")("my tasks")) == "2 tasks, 1 overdue."


def test_a_day_alone_is_a_day_where_the_task_is_done(tell: Chat) -> None:
    live_in(tell, "Sam Seller", "Pacific/Auckland")
    tell("task for Sam: send Acme the contract by friday")
    made = task(tell, 15)
    assert made.due_all_day
    assert made.due_at == datetime(2026, 3, 19, 11, tzinfo=UTC)
    assert rows(tell("sam's tasks"))[-1][2] == "2026-03-20"


def test_a_time_of_day_is_the_speakers(tell: Chat) -> None:
    sam = live_in(tell, "Sam Seller", "Pacific/Auckland")  # where it is half to midnight
    sam("remind alma to call me tomorrow at 9")
    assert task(tell, 15).due_at == datetime(2026, 3, 18, 20, tzinfo=UTC)
    assert not task(tell, 15).due_all_day


def test_a_task_about_a_record_says_so(tell: Chat) -> None:
    added = tell('tasks add "call them" about:"Acme renewal"')
    assert str(added) == "Task #15: call them, about Acme renewal."
    assert task(tell, 15).deal_id == 1
    assert rows(tell("my tasks"))[-1] == ["15", "call them", "None", "Acme renewal"]


def test_a_task_button_is_asked_what_there_is_to_do(tell: Chat) -> None:
    added = tell('new deal "Acme cafe" with acme')
    asked = tell(str(added.buttons[-1].call))
    assert asked.tone == "ask"
    assert str(tell("call them")) == "Task #15: call them, about Acme cafe."


def test_my_tasks_come_with_the_overdue_ones_first(tell: Chat) -> None:
    mine = tell("what's on my plate")
    assert str(mine) == "3 tasks, 1 overdue."
    assert rows(mine) == [
        ["13", "Order cardboard boxes", "2026-03-17 14:00:00+00:00", "None"],
        ["12", "Send Acme the contract", "2026-03-19 08:00:00+00:00", "Jane Roe"],
        ["14", "Check the kettle returns", "2026-03-20 08:00:00+00:00", "None"],
    ]
    assert [button.label for button in mine.buttons] == ["Done: 13", "Done: 12", "Done: 14"]


def test_a_whole_days_task_is_overdue_only_when_its_day_is_over(tell: Chat) -> None:
    tell("remind me to buy tape today")
    assert str(tell("overdue tasks")) == "1 overdue task."
    assert str(tell.later(hours=13, minutes=29)("overdue tasks")) == "1 overdue task."
    assert str(tell.later(hours=13, minutes=30)("overdue tasks")) == "2 overdue tasks."


def test_a_list_says_whose_and_which_it_is(tell: Chat) -> None:
    assert str(tell("sam's tasks")) == "1 task of Sam Seller, 1 overdue."
    assert str(tell("what is overdue for sam")) == "1 overdue task of Sam Seller."
    assert str(tell("tasks due this week")) == "3 tasks due this week, 1 overdue."
    assert str(tell("what is due today")) == "No tasks due today."
    assert str(tell("mia's tasks")) == "No tasks of Mia Merchant."


def test_a_short_list_says_how_many_there_are_in_all_and_offers_more(tell: Chat) -> None:
    short = tell("tasks list limit:2")
    assert str(short) == "2 of 3 tasks, 1 overdue."
    (table,) = [block for block in short.blocks if isinstance(block, Table)]
    assert table.more is not None
    assert str(tell(str(table.more.call))) == "3 tasks, 1 overdue."


def test_a_task_is_ticked_off_once_and_can_be_undone(tell: Chat) -> None:
    assert str(tell("done with task 13")) == "Order cardboard boxes is done."
    no = tell("tick off 13")
    assert (no.tone, str(no)) == (
        "refused",
        "Order cardboard boxes was done already, on Wed 18 Mar 2026 10:30.",
    )
    tell("undo")
    assert str(tell("my tasks")) == "3 tasks, 1 overdue."


def test_a_task_is_ticked_off_by_what_it_says(tell: Chat) -> None:
    assert (
        str(tell("kettle returns are checked, tick it off")) == "Check the kettle returns is done."
    )


def test_several_are_ticked_off_at_once(tell: Chat) -> None:
    assert str(tell("tick off 13 and 14")) == (
        "Order cardboard boxes is done.\nCheck the kettle returns is done."
    )


def test_a_number_nobody_has_is_said_to_be_unknown(tell: Chat) -> None:
    assert str(tell("done with task 99")) == "There is no task 99."


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_is_only_text(tell: Chat, text: str) -> None:
    added = tell(f'tasks add "{text}"')
    assert str(added) == f"Task #15: {text}."
    assert rows(tell("my tasks"))[-1][1] == text
    assert str(tell("done with task 15")) == f"{text} is done."


def test_everybody_sees_everybodys_tasks_and_who_may_not_write_adds_none(tell: Chat) -> None:
    for name in ("Vic", "Mia"):
        other = tell.as_(name)
        assert str(other("sam's tasks")) == "1 task of Sam Seller, 1 overdue."
        assert "takes the role rep" in str(other("remind me to buy tape"))
        assert "takes the role rep" in str(other("done with task 13"))
        assert "takes the role rep" in str(other("give task 13 to sam"))
    assert str(tell.as_("Sam")("done with task 13")) == "Order cardboard boxes is done."


# -- reopening and handing over --------------------------------------------------------------------


def test_a_task_is_reopened_with_when_it_is_due_and_when_it_was_done(tell: Chat) -> None:
    tell("done with task 14")
    back = tell("reopen task 14")
    assert (back.tone, str(back)) == (
        "done",
        "Check the kettle returns is open again, due Fri 20 Mar 2026 08:00. "
        "It was done on Wed 18 Mar 2026 10:30.",
    )
    assert [button.label for button in back.buttons] == ["Done", "Put off", "Hand over"]
    assert task(tell, 14).done_at is None
    tell("undo")
    assert task(tell, 14).done_at == tell.now


def test_an_open_task_is_not_reopened(tell: Chat) -> None:
    no = tell("reopen task 14")
    assert (no.tone, str(no)) == ("refused", "Check the kettle returns is open already.")


def test_a_task_is_handed_over_and_handed_back(tell: Chat) -> None:
    given = tell("give task 14 to sam")
    assert (given.tone, str(given)) == (
        "done",
        "Check the kettle returns went from Alma Admin to Sam Seller, due Fri 20 Mar 2026 08:00.",
    )
    assert [button.label for button in given.buttons] == ["Tasks of Sam Seller", "My tasks"]
    assert str(tell(str(given.buttons[0].call))) == "2 tasks of Sam Seller, 1 overdue."
    tell("undo")
    assert str(tell("my tasks")) == "3 tasks, 1 overdue."


def test_a_task_without_a_day_is_handed_over_without_one(tell: Chat) -> None:
    tell("remind me to buy string")
    assert str(tell("give task 15 to sam")) == "buy string went from Alma Admin to Sam Seller."


def test_several_tasks_are_handed_over_at_once(tell: Chat) -> None:
    tell("give tasks 13 and 14 to sam")
    assert str(tell("my tasks")) == "1 task."
    assert str(tell("sam's tasks")) == "3 tasks of Sam Seller, 2 overdue."


def test_a_day_stays_that_day_where_the_task_will_be_done(tell: Chat) -> None:
    live_in(tell, "Sam Seller", "Pacific/Auckland")
    tell("remind me to buy tape on friday")
    given = tell("give task 15 to sam")
    assert str(given) == "buy tape went from Alma Admin to Sam Seller, due Fri 20 Mar 2026."
    assert task(tell, 15).due_at == datetime(2026, 3, 19, 11, tzinfo=UTC)
    tell("undo")
    assert task(tell, 15).due_at == datetime(2026, 3, 20, tzinfo=UTC)


def test_a_time_stays_the_same_moment_wherever_the_task_goes(tell: Chat) -> None:
    live_in(tell, "Sam Seller", "Pacific/Auckland")
    before = task(tell, 14).due_at
    tell("give task 14 to sam")
    assert task(tell, 14).due_at == before


def test_what_is_handed_over_when_its_morning_is_past_there_reminds_nobody(tell: Chat) -> None:
    live_in(tell, "Sam Seller", "Pacific/Auckland")  # where it is half to midnight
    tell("remind me to buy tape today")
    tell("give task 15 to sam")
    assert task(tell, 15).reminded_for == task(tell, 15).due_at


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("alma", "Alma Admin has Order cardboard boxes already."),
        (
            "vic",
            "Vic Viewer is viewer and may not work on Order cardboard boxes: "
            "that takes the role rep.",
        ),
        (
            "mia",
            "Mia Merchant is merchant and may not work on Order cardboard boxes: "
            "that takes the role rep.",
        ),
    ],
)
def test_a_task_goes_only_to_who_may_tick_it_off(tell: Chat, name: str, why: str) -> None:
    no = tell(f"give task 13 to {name}")
    assert (no.tone, str(no)) == ("refused", why)
    assert str(tell("my tasks")) == "3 tasks, 1 overdue."


def test_a_task_does_not_go_to_who_has_left(tell: Chat) -> None:
    tell("remove sam")
    tell("yes")
    assert str(tell("give task 13 to sam")) == (
        "Sam Seller can't use me any more: give Order cardboard boxes to somebody else."
    )


def test_a_task_that_is_done_is_not_handed_over(tell: Chat) -> None:
    tell("done with task 13")
    no = tell("tasks assign 13 sam")
    assert str(no) == "Order cardboard boxes is done already. Reopen it to hand it over."
    tell(str(no.buttons[0].call))
    assert tell("tasks assign 13 sam").tone == "done"
