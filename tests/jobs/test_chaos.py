"""A small version of `./dev chaos`: kill -9, and three replicas on one database."""

import os

from opsbot.database import writing
from tests.databases import Databases, Postgresql, opened
from tests.jobs.chaos import (
    change,
    kill_and_count,
    new_workspace,
    replicas,
    ticks,
    unsettled,
    until,
)
from tests.jobs.standin import platform


def test_kill_9_loses_nothing_and_doubles_nothing(databases: Databases) -> None:
    seed = int.from_bytes(os.urandom(2))
    with databases.empty() as url:
        found = kill_and_count(
            url, notices=40, kills=2, life=2.0, seed=seed, tell=lambda line: None
        )
    assert found.lost == [], seed
    assert found.unasked == [], seed
    assert found.doubled == [], seed  # where nobody can be asked it is uncertain instead
    assert found.arrived + found.uncertain >= found.posted


def test_three_replicas_share_the_work_and_one_that_is_killed_is_done_without(
    postgresql: Postgresql,
) -> None:
    with (
        postgresql.empty() as url,
        opened(url) as engine,
        platform(slow=0.05) as there,
        replicas(url, there.port) as service,
    ):
        workspace = new_workspace(engine)
        children = [service.start() for _ in range(3)]
        assert until(lambda: ticks(engine).runs >= 2, 60)
        with writing(engine) as session:
            for number in range(1, 80, 2):
                change(session, workspace, number, "helpful")
            session.commit()
        assert until(lambda: len(there.messages) > 4, 60)
        service.kill(children[0])
        assert until(lambda: unsettled(engine) == 0, 60)
        before = ticks(engine).runs
        assert until(lambda: ticks(engine).runs > before, 60)
        assert sorted(there.texts()) == sorted(f"notice {n}" for n in range(1, 80, 2))
        assert ticks(engine).once(killed=1)
