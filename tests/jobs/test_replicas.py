"""A replica is dead when its pulse has stopped, whatever the clocks say."""

from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from opsbot.jobs import replicas
from opsbot.jobs.replicas import Watch

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def test_a_replica_is_dead_when_its_pulse_has_not_risen_for_long_enough() -> None:
    watch = Watch(dead_after=20)
    watch.look({"a": 1, "b": 7}, at=0)
    watch.look({"a": 2, "b": 7}, at=10)
    assert watch.dead(19) == set()
    watch.look({"a": 3, "b": 7}, at=20)
    assert (watch.dead(20), watch.alive(20)) == ({"b"}, {"a"})


def test_who_was_never_seen_before_is_given_time() -> None:
    watch = Watch(dead_after=20)
    watch.look({"a": 1}, at=1000)
    assert watch.dead(1010) == set()


def test_one_that_woke_up_again_is_alive() -> None:
    watch = Watch(dead_after=20)
    watch.look({"a": 1}, at=0)
    assert watch.dead(30) == {"a"}
    watch.look({"a": 2}, at=30)
    assert watch.alive(30) == {"a"}


def test_a_pulse_rises_in_the_database_and_ends_with_its_replica(database: Engine) -> None:
    with Session(database) as session:
        replicas.beat(session, "a", NOW)
        replicas.beat(session, "a", NOW)
        replicas.beat(session, "b", NOW)
        session.commit()
        assert replicas.pulses(session) == {"a": 2, "b": 1}
        replicas.leave(session, ["a"])
        session.commit()
        assert replicas.pulses(session) == {"b": 1}
