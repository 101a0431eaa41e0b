"""A digest comes once at its local time, whatever clocks, machines and roles do meanwhile."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlmodel import col, select

from opsbot.database import reading, writing
from opsbot.jobs import digests, letter
from opsbot.jobs.delivery import Delivery
from opsbot.jobs.engine import Work
from opsbot.jobs.memory import Memory
from opsbot.model import Digest, Member, Notice
from opsbot.model.people import Role
from opsbot.testing import Chat

A_MINUTE = timedelta(minutes=1)
NINE = datetime(2026, 3, 19, 9, tzinfo=UTC)


def look(tell: Chat, now: datetime) -> None:
    digests.look(lambda: writing(tell.bot.engine), now)


def notices(tell: Chat) -> list[Notice]:
    with reading(tell.bot.engine) as session:
        return list(session.exec(select(Notice).order_by(col(Notice.id))))


def watch(tell: Chat, start: datetime, end: datetime, every: timedelta) -> list[datetime]:
    """When something came out, of a time that is looked at again and again."""
    came = []
    now = start
    while now < end:
        before = len(notices(tell))
        look(tell, now)
        came += [now] * (len(notices(tell)) - before)
        now += every
    return came


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Europe/Berlin", datetime(2026, 3, 27, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 10, 23, tzinfo=UTC)),
        ("America/Toronto", datetime(2026, 3, 6, tzinfo=UTC)),
        ("America/Toronto", datetime(2026, 10, 30, tzinfo=UTC)),
    ],
)
def test_across_a_clock_change_each_comes_once_at_its_local_time(
    tell: Chat, zone: str, start: datetime
) -> None:
    tell.now = start
    tell(f"my timezone is {zone}")
    tell("tasks report every day at 9")
    # A time that the clocks skip or repeat, too.
    tell("digest schedule sales at:02:30 channel:#sales")
    came = watch(tell, start, start + timedelta(days=4), timedelta(minutes=30))
    local = [moment.astimezone(ZoneInfo(zone)) for moment in came]
    mornings = [one for one in local if one.time() == time(9)]
    nights = [one for one in local if one.time() in (time(2, 30), time(3, 30))]
    assert len({one.date() for one in mornings}) == len(mornings) == 4
    assert len({one.date() for one in nights}) == len(nights) == 4
    assert len(came) == 8


def test_it_says_what_its_person_would_be_told(tell: Chat) -> None:
    tell("sales report every day at 9")
    look(tell, NINE - A_MINUTE)
    assert notices(tell) == []
    look(tell, NINE)
    [notice] = notices(tell)
    assert (notice.surface, notice.channel) == ("test", "test")
    tell.now = NINE
    assert str(letter.from_json(notice.reply)) == str(tell("sales digest now"))


@pytest.mark.parametrize(
    ("away", "times"),
    [
        (timedelta(hours=5, minutes=59), 1),  # late, and still of use
        (timedelta(hours=6), 0),
        (timedelta(days=3, hours=2), 1),  # three were missed: the last one comes
        (timedelta(days=3, hours=7), 0),
    ],
)
def test_a_missed_one_comes_once_or_not_at_all(tell: Chat, away: timedelta, times: int) -> None:
    tell("sales report every day at 9")
    back = NINE + away
    assert len(watch(tell, back, back + timedelta(minutes=10), A_MINUTE)) == times
    tomorrow = datetime.combine(back.date() + timedelta(days=1), NINE.time(), UTC)
    assert watch(tell, tomorrow - A_MINUTE, tomorrow + 5 * A_MINUTE, A_MINUTE) == [tomorrow]


def test_three_engines_in_turn_send_it_once(tell: Chat) -> None:
    tell("sales report every day at 9")
    engine = tell.bot.engine
    work = Work(Delivery(engine, []), [digests.DIGESTS], lambda: writing(engine), lambda: NINE)
    for _ in range(3):
        twin = Memory()
        asyncio.run(twin.start(work))
        twin.tick(NINE)
        twin.tick(NINE + timedelta(seconds=30))
    assert len(notices(tell)) == 1


def test_several_at_the_same_moment_send_it_once(tell: Chat) -> None:
    tell("sales report every day at 9")
    tell("pipeline report every day at 9")
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: look(tell, NINE), range(3)))
    assert len(notices(tell)) == 2


def test_what_was_prepared_is_not_sent_when_somebody_stopped_it_meanwhile(
    tell: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell("sales report every day at 9")
    really = digests._reply

    def slowly(*seen: Any) -> Any:
        told = really(*seen)
        tell("stop the sales digest")
        return told

    monkeypatch.setattr(digests, "_reply", slowly)
    look(tell, NINE)
    assert notices(tell) == []


def test_one_that_fails_does_not_keep_the_others_and_is_tried_again(
    tell: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tell("sales report every day at 9")
    tell("pipeline report every day at 9")
    really = digests._reply

    def picky(session: Any, digest: Digest, now: datetime) -> Any:
        if digest.what == "sales":
            raise ValueError("no figures")
        return really(session, digest, now)

    with monkeypatch.context() as patched:
        patched.setattr(digests, "_reply", picky)
        look(tell, NINE)
    assert len(notices(tell)) == 1
    assert "digest 1 failed" in caplog.text
    look(tell, NINE + A_MINUTE)
    assert len(notices(tell)) == 2


def role(tell: Chat, name: str, role: Role | None) -> None:
    with writing(tell.bot.engine) as session:
        member = session.exec(select(Member).where(Member.name == name)).one()
        member.active = role is not None
        member.role = role or member.role
        session.commit()


def test_a_role_that_is_taken_away_stops_it_and_one_that_comes_back_lets_it_on(
    tell: Chat,
) -> None:
    tell("usage report every day at 9")
    role(tell, "Alma Admin", Role.REP)
    look(tell, NINE)
    assert notices(tell) == []
    role(tell, "Alma Admin", Role.ADMIN)
    look(tell, NINE + A_MINUTE)
    assert notices(tell) == []  # that day's is over
    look(tell, NINE + timedelta(days=1))
    assert len(notices(tell)) == 1


def test_a_full_report_shrinks_to_what_its_person_may_still_see(tell: Chat) -> None:
    tell("daily report at 9")
    role(tell, "Alma Admin", Role.VIEWER)
    look(tell, NINE)
    [notice] = notices(tell)
    assert "Bandwidth" not in str(notice.reply)


def test_nothing_comes_to_who_was_removed(tell: Chat) -> None:
    tell("sales report every day at 9")
    role(tell, "Alma Admin", None)
    look(tell, NINE)
    assert notices(tell) == []


def test_an_undone_change_brings_back_the_old_time(tell: Chat) -> None:
    tell("sales report every day at 9")
    tell("sales report every day at 18")
    tell("undo")
    look(tell, tell.now + A_MINUTE)
    assert watch(tell, NINE, NINE + timedelta(hours=10), timedelta(hours=1)) == [NINE]


@pytest.fixture
def said(tell: Chat) -> Iterator[list[str]]:
    """The statements that are sent to the database."""
    kept: list[str] = []

    def keep(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        kept.append(statement)

    event.listen(tell.bot.engine, "before_cursor_execute", keep)
    yield kept
    event.remove(tell.bot.engine, "before_cursor_execute", keep)


def test_looking_where_nothing_is_due_is_one_query(tell: Chat, said: list[str]) -> None:
    tell("sales report every day at 9")
    tell("pipeline report every day at 9")
    said.clear()
    look(tell, NINE - A_MINUTE)
    assert len([one for one in said if one.startswith("SELECT")]) == 1
