"""Kill the service at random moments, and count what arrived."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlmodel import Session, func, select

from opsbot import schema
from opsbot.database import reading, writing
from opsbot.jobs import outbox
from opsbot.model import Alert, AlertKind, Handled, Notice, NoticeStatus, Workspace
from opsbot.reply import Reply, say
from tests.databases import opened
from tests.jobs.standin import Platform, platform

ROOT = Path(__file__).parent.parent.parent
CHANNELS = 6
# Poll, beat, dead after: fast, so that a run of many kills ends today. And as it is shipped.
HASTY, SHIPPED = (0.2, 0.3, 2.0), (0.5, 4.0, 20.0)


@dataclass
class Outcome:
    """What became of the notices, and of the ticks."""

    posted: int
    kills: int
    arrived: int
    lost: list[str]  # neither arrived, nor shown as uncertain
    doubled: list[str]
    doubled_where_askable: list[str]
    uncertain: int
    unasked: list[str]  # arrived though their change was rolled back
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.posted} posted, {self.kills} kills, {self.arrived} arrived, "
            f"{len(self.lost)} lost, {len(self.doubled)} doubled, {self.uncertain} uncertain, "
            f"{len(self.unasked)} unasked, {self.seconds:.0f} s"
        )


class Replicas:
    """Processes of the service on one database."""

    def __init__(
        self, url: str, port: int, rhythm: Sequence[float] = HASTY, patience: float = 1.5
    ) -> None:
        self.said = {"url": url, "port": port, "rhythm": list(rhythm), "patience": patience}
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self) -> subprocess.Popen[bytes]:
        quiet = {**os.environ, "OPSBOT_LOG_LEVEL": os.environ.get("OPSBOT_CHAOS_LOG", "ERROR")}
        command = [sys.executable, "-m", "tests.jobs.service", json.dumps(self.said)]
        child = subprocess.Popen(command, cwd=ROOT, env=quiet)
        self.running.append(child)
        return child

    def kill(self, child: subprocess.Popen[bytes]) -> None:
        child.kill()
        child.wait()
        self.running.remove(child)

    def close(self) -> None:
        """End those that run, well."""
        for child in self.running:
            child.send_signal(signal.SIGTERM)
        for child in self.running:
            child.wait(timeout=30)
        self.running.clear()


@contextmanager
def replicas(
    url: str, port: int, rhythm: Sequence[float] = HASTY, patience: float = 1.5
) -> Iterator[Replicas]:
    made = Replicas(url, port, rhythm, patience)
    try:
        yield made
    finally:
        for child in list(made.running):
            made.kill(child)


def new_workspace(engine: Engine) -> int:
    """A workspace in an empty database."""
    schema.upgrade(engine)
    with writing(engine) as session:
        workspace = Workspace(name="Chaos", currency="EUR")
        session.add(workspace)
        session.commit()
        return workspace.id


def change(session: Session, workspace: int, number: int, surface: str) -> None:
    """A change, and the notice it causes, in one session."""
    now = datetime.now(UTC)
    session.add(
        Alert(
            workspace_id=workspace,
            number=number,
            kind=AlertKind.STOCK,
            subject=f"product:{number}",
            text=f"notice {number}",
            raised_at=now,
        )
    )
    reply = Reply(say("notice {number}", number=number))
    channel = f"{surface}-{number % CHANNELS}"
    outbox.post(
        session, workspace_id=workspace, surface=surface, channel=channel, reply=reply, now=now
    )


def post_all(engine: Engine, workspace: int, count: int, pause: float) -> None:
    """Commit so many changes with their notices, and roll back as many again."""
    for number in range(count):
        surface = "helpful" if number % 2 else "deaf"
        with writing(engine) as session:
            change(session, workspace, number, surface)
            session.commit()
        with writing(engine) as session:
            change(session, workspace, 1_000_000 + number, surface)
            session.rollback()
        time.sleep(pause)


def unsettled(engine: Engine) -> int:
    with reading(engine) as session:
        query = select(func.count()).where(Notice.status == NoticeStatus.WAITING)
        return session.exec(query).one()


def until(fine: Callable[[], bool], seconds: float) -> bool:
    """Whether something becomes so before time is up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if fine():
            return True
        time.sleep(0.1)
    return fine()


def kill_and_count(
    url: str, *, notices: int, kills: int, life: float, seed: int, tell: Callable[[str], None]
) -> Outcome:
    """Kill the one process again and again while notices come, then let it finish."""
    dice = random.Random(seed)
    began = time.monotonic()
    with opened(url) as engine, platform(slow=0.03) as there, replicas(url, there.port) as service:
        workspace = new_workspace(engine)
        pause = kills * (life / 2 + 1) / notices
        poster = threading.Thread(target=post_all, args=(engine, workspace, notices, pause * 0.8))
        poster.start()
        for number in range(kills):
            child = service.start()
            # Every third dies whenever it may be, while it starts perhaps; the others at work.
            if number % 3:
                before = len(there.messages)
                until(lambda before=before: len(there.messages) > before, 30)  # type: ignore[misc]
                time.sleep(dice.uniform(0, life / 4))
            else:
                time.sleep(dice.uniform(0.1, life))
            service.kill(child)
            tell(f"kill {number + 1}: {len(there.messages)} arrived, {unsettled(engine)} wait")
        poster.join()
        service.start()
        until(lambda: unsettled(engine) == 0, 120)
        service.close()
        return count(engine, there, notices, kills, time.monotonic() - began)


def count(
    engine: Engine, there: Platform, notices: int, kills: int, seconds: float = 0.0
) -> Outcome:
    """Compare what was committed with what arrived."""
    with reading(engine) as session:
        alerts = set(session.exec(select(Alert.text)).all())
        query = select(Notice).where(Notice.status == NoticeStatus.UNCERTAIN)
        uncertain = {f"notice {n.reply['text']['values']['number']}" for n in session.exec(query)}
    arrived = Counter(there.texts())
    assert len(alerts) == notices
    doubled = there.doubled()
    return Outcome(
        posted=len(alerts),
        kills=kills,
        arrived=len(arrived),
        lost=sorted(alerts - set(arrived) - uncertain),
        doubled=doubled,
        doubled_where_askable=[one for one in doubled if int(one.split()[1]) % 2],
        uncertain=len(uncertain),
        unasked=sorted(set(arrived) - alerts),
        seconds=seconds,
    )


@dataclass
class Ticks:
    """The ticks of the schedule that there were, on PostgreSQL, and how often its function ran."""

    fired: list[str]  # one for each that a replica believes it fired; alike where they fired one
    runs: int

    def once(self, killed: int = 0) -> bool:
        """Whether each came once. One that was killed may have left its tick half done."""
        return len(self.fired) == len(set(self.fired)) and self.runs <= len(self.fired) + killed


def ticks(engine: Engine) -> Ticks:
    query = "SELECT workflow_uuid FROM dbos.workflow_status WHERE workflow_uuid LIKE 'sched-mark-%'"
    with engine.connect() as connection:
        if not inspect(engine).has_table("workflow_status", schema="dbos"):
            return Ticks([], 0)
        # Where the engine says "sched-mark-2026-03-18T10:30:02+00:00", the time is the tick.
        fired = [one.removeprefix("sched-mark-")[:19] for one in connection.scalars(text(query))]
        marks = select(func.count()).where(Handled.surface == "tick")
        return Ticks(fired, connection.execute(marks).scalar_one())
