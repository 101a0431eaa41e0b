"""Digests as people order, read, change and stop them."""

from datetime import UTC, datetime, time

import pytest
from sqlmodel import select

from opsbot.bot import Incoming
from opsbot.command import collect
from opsbot.database import reading, writing
from opsbot.jobs import letter
from opsbot.model import Deal, Digest, DigestWhat, Every, Member
from opsbot.model.alerts import AT_ONCE
from opsbot.model.people import Role
from opsbot.reply import Chart, Meter, Reply, Table
from opsbot.rules.digests import PARTS
from opsbot.setup import new_workspace
from opsbot.testing import Chat
from tests.replies import rows

EVERYTHING = """\
Sales: $33.40 net for Tue 17 Mar 2026, from 1 order: $3.60 (12.1%) more than Mon 16 Mar 2026.
Pipeline: 4 open deals, $33,700.00; $12,500.00 weighted. Nothing moved Tue 17 Mar 2026.
Tasks: 1 overdue, 0 due today.
Usage: Bandwidth goes over: 3.1 GB by Tue 31 Mar 2026 (3.04 to 3.32 GB), over the 2 GB of Pioneer \
on Fri 20 Mar 2026, $18.00 of overage."""


def digests(tell: Chat) -> list[Digest]:
    with reading(tell.bot.engine) as session:
        return list(session.exec(select(Digest)))


def test_a_digest_is_ordered_for_a_wall_clock_time(tell: Chat) -> None:
    ordered = tell("sales report every weekday at 8 in #sales")
    assert (ordered.tone, str(ordered)) == (
        "done",
        "The sales digest comes every working day at 08:00, in #sales.",
    )
    [digest] = digests(tell)
    assert (digest.surface, digest.channel, digest.timezone) == ("test", "#sales", "UTC")
    assert digest.next_at == datetime(2026, 3, 19, 8, tzinfo=UTC)


def test_the_same_digest_ordered_again_is_changed_not_doubled(tell: Chat) -> None:
    tell("sales report every weekday at 8")
    again = tell("sales report every weekday at 8")
    assert (again.tone, str(again)) == (
        "info",
        "The sales digest comes every working day at 08:00 already, here.",
    )
    changed = tell("sales report every day at 7:30")
    assert str(changed) == (
        "The sales digest comes every day at 07:30 now, here. It came every working day at 08:00."
    )
    [digest] = digests(tell)
    assert (digest.every, digest.at) == (Every.DAY, time(7, 30))
    assert digest.next_at == datetime(2026, 3, 19, 7, 30, tzinfo=UTC)


def test_another_channel_and_another_person_have_their_own(tell: Chat) -> None:
    tell("sales report every day at 8")
    tell("sales report every day at 8 in #sales")
    tell.as_("Vic")("sales report every day at 8")
    assert len(digests(tell)) == 3


def test_ordering_changing_and_stopping_are_undone(tell: Chat) -> None:
    tell("sales report every day at 8")
    tell("sales report every day at 9")
    tell("undo")
    [digest] = digests(tell)
    assert digest.at == time(8)
    assert digest.next_at == AT_ONCE  # worked out by the next round
    tell("stop the sales digest")
    assert digests(tell) == []
    tell("undo")
    assert [one.at for one in digests(tell)] == [time(8)]
    tell("undo")
    assert digests(tell) == []


def test_what_has_come_meanwhile_does_not_stand_in_the_way_of_an_undo(tell: Chat) -> None:
    tell("sales report every day at 8")
    with writing(tell.bot.engine) as session:
        digest = session.exec(select(Digest)).one()
        digest.last_sent_at, digest.next_at = tell.now, tell.later(days=1).now
        session.commit()
    assert str(tell("undo")) == "Taken back: “sales report every day at 8”."
    assert digests(tell) == []


def test_one_is_stopped_or_all(tell: Chat) -> None:
    tell("sales report every day at 8")
    tell("weekly pipeline report at 4pm")
    tell("daily report at 7")
    assert str(tell("stop the pipeline digest")) == (
        "The pipeline digest comes no more. It came every Monday at 16:00, here."
    )
    stopped = tell("stop all digests")
    assert str(stopped) == "2 digests come no more."
    assert rows(stopped) == [
        ["sales digest", "every day at 08:00", "here"],
        ["full report", "every day at 07:00", "here"],
    ]
    assert str(tell("stop all digests")) == "No digest comes to you, so there is none to stop."


def test_a_digest_that_does_not_come_is_said_with_those_that_do(tell: Chat) -> None:
    tell("sales report every day at 8")
    no = tell("stop the usage digest")
    assert (no.tone, str(no)) == (
        "refused",
        "The usage digest does not come to you. What comes: the sales digest every day at 08:00.",
    )
    assert str(tell(str(no.buttons[0].call))).startswith("The sales digest comes no more.")


def test_somebody_elses_in_a_channel_is_an_admins_to_stop(tell: Chat) -> None:
    mia = tell.as_("Mia")
    mia("sales report every day at 8")
    assert str(tell.as_("Vic")("stop the sales digest")) == (
        "The sales digest here is Mia Merchant's. They or an admin can stop it."
    )
    assert str(tell("stop the sales digest")) == (
        "The sales digest comes no more. It came every day at 08:00, here."
    )


def test_a_digest_now_tells_all_in_a_line_each(tell: Chat) -> None:
    told = tell("give me the daily report now")
    assert str(told) == EVERYTHING
    assert [type(block) for block in told.blocks[:3]] == [Chart, Table, Table]
    assert [block.label for block in told.blocks if isinstance(block, Meter)] == [
        "Bandwidth",
        "Storage",
        "Products",
    ]
    for button in told.buttons:
        assert tell(str(button.call)).tone != "refused"


def test_its_numbers_are_those_of_the_commands(tell: Chat) -> None:
    sales = str(tell("sales digest now"))
    assert sales == str(tell("sales yesterday"))
    funnel = str(tell("pipeline show"))
    assert str(tell("pipeline digest now")).startswith(funnel)
    assert "1 overdue" in str(tell("task digest now"))
    assert str(tell("my tasks")) == "3 tasks, 1 overdue."


def test_a_pipeline_digest_tells_what_moved_and_what_closes_soon(tell: Chat) -> None:
    assert tell("move globex pilot to proposal").tone == "done"
    assert tell("initech kits won").tone == "done"
    with writing(tell.bot.engine) as session:
        acme = session.exec(select(Deal).where(Deal.title == "Acme renewal")).one()
        acme.close_date = datetime(2026, 3, 20, tzinfo=UTC).date()
        session.commit()
    told = tell.later(days=1)("pipeline digest now")
    assert str(told).endswith(" Wed 18 Mar 2026: 1 won and 1 moved; 1 closes within a week.")
    assert rows(told)[-3:] == [
        ["Initech kits", "won", "800.00 USD"],
        ["Globex pilot", "moved to Proposal", "2400.00 USD"],
        ["Acme renewal", "closes Fri 20 Mar 2026", "12000.00 USD"],
    ]


def test_a_weekly_digest_tells_last_week(tell: Chat) -> None:
    tell("weekly sales report at 8")
    assert str(tell("sales digest now")) == str(tell("sales last week"))


def test_a_monday_of_working_days_tells_the_weekend_too(tell: Chat) -> None:
    tell("sales report every weekday at 8")
    monday = tell.later(days=5)
    assert "20–22 Mar 2026" in str(monday("sales digest now"))
    assert "22 Mar 2026" not in str(monday.later(days=1)("sales digest now"))


def test_a_digest_takes_the_role_of_what_it_tells(tell: Chat) -> None:
    vic = tell.as_("Vic")
    for said in ("usage digest now", "usage report every day at 8"):
        assert str(vic(said)) == (
            "The usage digest takes the role admin; you are viewer. Ask an admin to order it."
        )
    assert "Usage" not in str(vic("daily report now"))
    assert vic("daily report at 8").tone == "done"


@pytest.mark.parametrize(
    ("what", "id"),
    [
        (DigestWhat.SALES, "sales.summary"),
        (DigestWhat.PIPELINE, "pipeline.show"),
        (DigestWhat.TASKS, "tasks.list"),
        (DigestWhat.USAGE, "usage.show"),
    ],
)
def test_each_part_takes_the_role_of_its_command(what: DigestWhat, id: str) -> None:
    assert PARTS[what] is collect()[id].role


def test_a_digest_follows_its_person_to_another_zone(tell: Chat) -> None:
    tell("sales report every day at 9")
    assert str(tell("my timezone is Europe/Berlin")).endswith("Your digests come by it, too.")
    [digest] = digests(tell)
    assert digest.next_at == datetime(2026, 3, 19, 8, tzinfo=UTC)
    tell("undo")
    assert [one.timezone for one in digests(tell)] == ["UTC"]


def test_every_part_can_wait_in_the_outbox(tell: Chat) -> None:
    for what in ("full", "sales", "pipeline", "tasks", "usage"):
        told = tell(f"digest now what:{'all' if what == 'full' else what}")
        back = letter.from_json(letter.to_json(told))
        assert str(back) == str(told)
        assert rows(back) == rows(told)


def test_the_terminal_has_no_channels_of_its_own(tell: Chat) -> None:
    def terminal(text: str) -> Reply:
        return tell.bot.handle(
            Incoming(text, "terminal", "terminal", member_id=tell.member_id, now=tell.now)
        )

    assert str(terminal("sales report every day at 8 in #sales")).startswith(
        "The terminal has no channels"
    )
    tell("my tasks")  # in the chat that the tests have
    assert terminal("sales report every day at 8 in #sales").tone == "done"
    assert [(one.surface, one.channel) for one in digests(tell)] == [("test", "#sales")]


def test_an_empty_shop_is_told_so(tell: Chat) -> None:
    with writing(tell.bot.engine) as session:
        empty = new_workspace(session, name="Empty", currency="EUR", timezone="UTC")
        owner = Member(workspace_id=empty.id, name="Nora", role=Role.OWNER)
        session.add(owner)
        session.commit()
    nora = Chat(tell.bot, owner)
    assert str(nora("sales digest now")) == "No sales for Tue 17 Mar 2026, nor any before."
    assert str(nora("daily report now")) == "Tasks: No tasks due today, none overdue."
