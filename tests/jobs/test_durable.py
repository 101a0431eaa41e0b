"""The engine on DBOS: each of its traps, on both databases."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from dbos import DBOS
from sqlalchemy import Engine, inspect, text
from sqlmodel import Session

from opsbot.jobs import durable, replicas
from opsbot.jobs.durable import Durable, Rhythm
from opsbot.jobs.engine import Schedule, Sessions, Work, cron
from opsbot.jobs.sender import Address, Sender
from opsbot.reply import Reply
from tests.databases import Sqlite, opened
from tests.jobs.conftest import Post
from tests.jobs.standin import Moody

Office = Callable[[Sender], Post]
HASTY = Rhythm(poll=0.05, beat=0.1, dead_after=1.0)
SECOND = timedelta(seconds=1)


def real(post: Post) -> Post:
    """A post office by the clock on the wall: DBOS has no other."""
    post.now = datetime.now(UTC) - timedelta(minutes=1)
    return post


@asynccontextmanager
async def running(work: Work, engine: Engine) -> AsyncIterator[Durable]:
    made = Durable(engine, HASTY)
    await made.start(work)
    try:
        yield made
    finally:
        await made.stop(10)


def live(story: Coroutine[Any, Any, None]) -> None:
    async def bounded() -> None:
        await asyncio.wait_for(story, 60)

    asyncio.run(bounded())


async def until(fine: Callable[[], bool]) -> None:
    while not fine():
        await asyncio.sleep(0.02)


def table(engine: Engine, name: str) -> str:
    return name if engine.dialect.name == "sqlite" else f"dbos.{name}"


def sql(engine: Engine, statement: str, **values: object) -> list[tuple[Any, ...]]:
    """Look into DBOS's own tables, or bend them."""
    with engine.begin() as connection:
        result = connection.execute(text(statement), values)
        return [tuple(row) for row in result] if result.returns_rows else []


def states(engine: Engine) -> list[str]:
    """The states of the deliveries."""
    status = table(engine, "workflow_status")
    rows = sql(engine, f"SELECT status FROM {status} WHERE name = 'deliver'")
    return [state for (state,) in rows]


def test_messages_go_out_in_the_loop_in_which_the_senders_live(
    post_office: Office, database: Engine
) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    class Looking(Moody):
        async def send(self, to: Address, reply: Reply, key: str) -> str:
            loops.append(asyncio.get_running_loop())
            return await super().send(to, reply, key)

    sender = Looking()
    post = real(post_office(sender))

    async def story() -> None:
        async with running(post.work(), database) as engine:
            assert engine.trouble() is None
            for number in range(10):
                post.write(str(number))
            await until(lambda: len(sender.messages) == 10)
            assert set(loops) == {asyncio.get_running_loop()}
            assert sender.texts() == [str(number) for number in range(10)]
            # Its tables are beside ours, and its version is not a hash of the code.
            schema = None if database.dialect.name == "sqlite" else "dbos"
            assert inspect(database).has_table("workflow_status", schema=schema)
            assert inspect(database).has_table("notice")
            assert DBOS.application_version == durable.VERSION
        assert engine.trouble() is not None
        with Session(database) as session:
            assert replicas.pulses(session) == {}  # it has said good-bye

    live(story())


def test_sqlite_is_in_wal_mode_under_dbos(sqlite: Sqlite) -> None:
    with sqlite.empty() as url, opened(url) as engine:
        from opsbot import schema
        from opsbot.jobs.delivery import Delivery

        schema.upgrade(engine)
        work = Work(Delivery(engine, []), (), lambda: Session(engine), lambda: datetime.now(UTC))

        async def story() -> None:
            async with running(work, engine):
                assert sql(engine, "PRAGMA journal_mode") == [("wal",)]

        live(story())


def test_what_a_dead_replica_left_is_taken_over(post_office: Office, database: Engine) -> None:
    sender = Moody()
    post = real(post_office(sender))

    async def story() -> None:
        async with running(post.work(), database):
            post.write("before")
            await until(lambda: set(states(database)) == {"SUCCESS"})
        # As if a replica of an older version of the code had died with it in its hands.
        status = table(database, "workflow_status")
        sql(
            database,
            f"UPDATE {status} SET status = 'PENDING', executor_id = 'dead',"
            " deduplication_id = '#sales', completed_at = NULL WHERE workflow_uuid ="
            f" (SELECT min(workflow_uuid) FROM {status} WHERE name = 'deliver')",
        )
        with Session(database) as session:
            replicas.beat(session, "dead", datetime.now(UTC))
            session.commit()
        async with running(post.work(), database):
            post.write("after")  # waits behind the dead one's
            await until(lambda: sender.texts() == ["before", "after"])
            await until(lambda: set(states(database)) == {"SUCCESS"})
            await until(lambda: "dead" not in pulses(database))

    live(story())


def pulses(engine: Engine) -> dict[str, int]:
    with Session(engine) as session:
        return replicas.pulses(session)


def test_ticks_that_were_missed_do_not_all_come(post_office: Office, database: Engine) -> None:
    post = real(post_office(Moody()))
    ran: list[datetime] = []

    def note(sessions: Sessions, now: datetime) -> None:
        ran.append(now)

    schedule = Schedule("every second", SECOND, note)

    async def story() -> None:
        async with running(post.work(schedule), database):
            await until(lambda: len(ran) == 1)
        assert ran == [post.now]  # by the clock that was given
        # As if nobody had been there for an hour.
        an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
        schedules = table(database, "workflow_schedules")
        sql(database, f"UPDATE {schedules} SET last_fired_at = :at", at=an_hour_ago)
        ran.clear()
        async with running(post.work(schedule), database):
            await until(lambda: len(ran) >= 2)
        assert len(ran) < 30

    live(story())


def test_of_ticks_that_piled_up_only_the_last_runs(post_office: Office, database: Engine) -> None:
    post = real(post_office(Moody()))
    ran: list[datetime] = []
    gate: list[bool] = []

    def slow(sessions: Sessions, now: datetime) -> None:
        import time

        ran.append(now)
        while not gate:
            time.sleep(0.02)

    def piled_up() -> int:
        status = table(database, "workflow_status")
        waits = f"SELECT count(*) FROM {status} WHERE name = 'tick' AND status = 'ENQUEUED'"
        (found,) = sql(database, waits)
        return int(found[0])

    async def story() -> None:
        async with running(post.work(Schedule("slow", SECOND, slow)), database):
            try:
                await until(lambda: piled_up() >= 5)
                assert len(ran) == 1
            finally:
                gate.append(True)
            await until(lambda: piled_up() == 0 and len(ran) >= 2)
            assert len(ran) <= 3

    live(story())


def test_finished_work_is_pruned_after_a_day(post_office: Office, database: Engine) -> None:
    sender = Moody()
    post = real(post_office(sender))

    async def story() -> None:
        async with running(post.work(), database):
            post.write("old")
            await until(lambda: set(states(database)) == {"SUCCESS"})
            old = int((datetime.now(UTC) - timedelta(days=2)).timestamp() * 1000)
            status = table(database, "workflow_status")
            sql(database, f"UPDATE {status} SET completed_at = :old", old=old)
            post.write("new")
            await until(lambda: len(sender.messages) == 2)
            await until(lambda: set(states(database)) == {"SUCCESS"})
            await asyncio.to_thread(durable.prune, post.work().sessions, post.now)
            left = f"SELECT count(*) FROM {status} WHERE completed_at = :old"
            assert sql(database, left, old=old) == [(0,)]
            assert states(database)

    live(story())


def test_a_stop_lets_the_message_in_hand_arrive_and_leaves_the_rest(
    post_office: Office, database: Engine
) -> None:
    at_it = asyncio.Event()

    class Slow(Moody):
        async def send(self, to: Address, reply: Reply, key: str) -> str:
            at_it.set()
            await asyncio.sleep(0.3)
            return await super().send(to, reply, key)

    sender = Slow()
    post = real(post_office(sender))
    first, second = post.write("first"), post.write("second")

    async def story() -> None:
        async with running(post.work(), database):
            await at_it.wait()
        assert sender.texts() == ["first"]
        assert post.outcomes(first) == ["sent"]
        assert post.outcomes(second) == []

    live(story())


@pytest.mark.parametrize(
    ("seconds", "line"),
    [
        (1, "*/1 * * * * *"),
        (20, "*/20 * * * * *"),
        (60, "0 * * * * *"),
        (900, "0 */15 * * * *"),
        (3600, "0 0 * * * *"),
        (6 * 3600, "0 0 */6 * * *"),
        (86400, "0 0 0 * * *"),
    ],
)
def test_a_period_is_a_line_of_cron(seconds: int, line: str) -> None:
    assert cron(timedelta(seconds=seconds)) == line


@pytest.mark.parametrize("seconds", [0, 0.5, 7, 90, 7 * 3600, 2 * 86400])
def test_a_period_that_divides_nothing_is_refused_when_it_is_declared(seconds: float) -> None:
    with pytest.raises(ValueError, match="does not divide"):
        Schedule("odd", timedelta(seconds=seconds), lambda sessions, now: None)
