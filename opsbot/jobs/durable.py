"""The engine on DBOS, and the only file that knows it. docs/why.md tells its traps.

The outbox is the truth: DBOS carries the work, one workflow for each channel that has something to
send and one for each tick of a schedule. A workflow that is run again from its start does no harm,
so no workflow has steps.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from dbos import DBOS, DBOSConfig
from sqlalchemy import Engine as Database

from opsbot.database import reading, writing
from opsbot.jobs import replicas
from opsbot.jobs.engine import Schedule, Sessions, Work, cron
from opsbot.jobs.outbox import Lane
from opsbot.jobs.replicas import Watch

log = logging.getLogger(__name__)

NAME = "opsbot"
# Pinned: DBOS's own is a hash of the code, and leaves an older version's work lying.
VERSION = "1"
DELIVER, TICK = "deliver", "tick"
SCHEDULES = "schedules"
# Finished workflows are of no use to anybody but who looks for a fault.
KEPT = timedelta(days=1)
PRUNED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often the engine does what, in seconds."""

    poll: float = 0.5  # looks into the outbox and its queues
    beat: float = 4.0
    dead_after: float = 20.0  # more than a send may take, and several beats


class Durable:
    """Deliveries and schedules that survive kill -9, on one or several replicas.

    DBOS is one for a whole process, so there can be one of these at a time.
    """

    def __init__(self, database: Database, rhythm: Rhythm = Rhythm()) -> None:
        self.database = database
        self.rhythm = rhythm
        self.name = f"{socket.gethostname()}-{os.getpid()}-{uuid4().hex[:8]}"
        self.watch = Watch(rhythm.dead_after)
        self._work: Work | None = None
        self._ending = threading.Event()
        self._keeper: threading.Thread | None = None
        self._threads = ThreadPoolExecutor(4, "opsbot-jobs")
        self._here: set[Lane] = set()  # being delivered by this process
        self._kept_up = time.monotonic()
        self._problem: str | None = "it is not started"

    # -- the seam -----------------------------------------------------------------------------

    async def start(self, work: Work) -> None:
        self._work = work
        await asyncio.to_thread(self._beat)  # before any work can be ours
        self._launch(work)
        await asyncio.to_thread(self._declare, work)
        self._problem = None
        self._kept_up = time.monotonic()
        self._keeper = threading.Thread(target=self._keep, name="opsbot-keeper", daemon=True)
        self._keeper.start()

    async def stop(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._problem = "it is stopping"
        self._ending.set()
        if self._work is not None:
            self._work.delivery.stopping = True
        if self._keeper is not None:
            await asyncio.to_thread(self._keeper.join, seconds)
        left = max(1, int(until - time.monotonic()))
        # In a thread: what is being finished runs in this loop.
        await asyncio.to_thread(
            DBOS.destroy, destroy_registry=True, workflow_completion_timeout_sec=left
        )
        self._threads.shutdown(wait=False, cancel_futures=True)
        await asyncio.to_thread(self._leave)

    def trouble(self) -> str | None:
        if self._problem is None and time.monotonic() - self._kept_up > self.rhythm.dead_after:
            return "it has not looked at its work for a while"
        return self._problem

    def replicas(self) -> int:
        return max(1, len(self.watch.alive(time.monotonic())))

    # -- DBOS ---------------------------------------------------------------------------------

    def _launch(self, work: Work) -> None:
        """Must run in the main loop: DBOS runs asynchronous workflows in the one it sees here."""
        asyncio.get_running_loop()
        # Our engine has put SQLite into WAL mode by connecting; DBOS would not.
        url = self.database.url.render_as_string(hide_password=False)
        config: DBOSConfig = {
            "name": NAME,
            "system_database_url": url,
            "application_version": VERSION,
            "executor_id": self.name,
            "log_level": "WARNING",
            "enable_otlp": False,
            "use_listen_notify": False,  # nothing of ours waits for a notification
        }
        DBOS(config=config)
        _one_log()

        @DBOS.workflow(name=DELIVER, max_recovery_attempts=None)
        async def deliver(surface: str, channel: str) -> None:
            await self._deliver(work, Lane(surface, channel))

        by_name = {schedule.name: schedule for schedule in self._schedules(work)}

        @DBOS.workflow(name=TICK, max_recovery_attempts=None)
        async def tick(at: datetime, name: str) -> None:
            if name in by_name:  # an older or a newer opsbot may have others
                await self._run(work, by_name[name])

        self._tick = tick
        surfaces = [_queue(surface) for surface in work.delivery.senders]
        DBOS.listen_queues([*surfaces, *(_queue_of(one) for one in self._schedules(work))])
        DBOS.launch()

    def _declare(self, work: Work) -> None:
        poll = self.rhythm.poll
        for surface in work.delivery.senders:
            DBOS.register_queue(
                _queue(surface), worker_concurrency=32, polling_interval_sec=poll,
                on_conflict="always_update",
            )  # fmt: skip
        for schedule in self._schedules(work):
            DBOS.register_queue(
                _queue_of(schedule), global_concurrency=1, polling_interval_sec=poll,
                on_conflict="always_update",
            )  # fmt: skip
        DBOS.apply_schedules(
            [
                {
                    "schedule_name": schedule.name,
                    "workflow_fn": self._tick,
                    "schedule": cron(schedule.every),
                    "context": schedule.name,
                    "queue_name": _queue_of(schedule),
                    "automatic_backfill": False,  # it would fire every tick that was missed
                }
                for schedule in self._schedules(work)
            ]
        )

    async def _deliver(self, work: Work, lane: Lane) -> None:
        self._here.add(lane)
        try:
            if lane.surface in work.delivery.senders:
                await work.delivery.deliver(lane)
        except Exception:
            # The outbox knows what is left; the workflow has nothing to add.
            log.exception("delivery to %s %s broke off", lane.surface, lane.channel)
        finally:
            self._here.discard(lane)

    async def _run(self, work: Work, schedule: Schedule) -> None:
        def run() -> None:
            # Ticks pile up behind one that hangs or whose replica died: the last does for all.
            if not _waits_in(_queue_of(schedule)):
                schedule.run(work.sessions, work.now())

        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, run)
        except Exception:
            log.exception("schedule %s failed; it is tried again at its next time", schedule.name)

    def _schedules(self, work: Work) -> list[Schedule]:
        return [*work.schedules, Schedule("engine.prune", timedelta(hours=1), prune)]

    # -- the keeper, in a thread of its own: a busy loop must not look like death ---------------

    def _keep(self) -> None:
        beaten = time.monotonic()
        pause = self.rhythm.poll
        while not self._ending.wait(pause):
            try:
                if time.monotonic() - beaten >= self.rhythm.beat:
                    beaten = time.monotonic()
                    self._beat()
                    self.take_over()
                self._enqueue()
                self._kept_up = time.monotonic()
                if pause != self.rhythm.poll:
                    log.warning("the engine looks after its work again")
                pause = self.rhythm.poll
            except Exception:
                # The database may be away for a while: it is said once, and by trouble().
                if pause == self.rhythm.poll:
                    log.exception("the engine cannot look after its work; it goes on trying")
                pause = self.rhythm.beat

    def _enqueue(self) -> None:
        """A workflow for each channel that has something to send and none yet."""
        assert self._work is not None
        for lane in self._work.delivery.lanes():
            if lane not in self._here:
                DBOS.enqueue_workflow_with_options(
                    {
                        "workflow_name": DELIVER,
                        "queue_name": _queue(lane.surface),
                        "app_version": VERSION,
                        "deduplication_id": lane.channel,
                        "duplication_policy": "return-existing",
                    },
                    lane.surface,
                    lane.channel,
                )

    def _beat(self) -> None:
        with writing(self.database) as session:
            replicas.beat(session, self.name, datetime.now(UTC))
            session.commit()
        with reading(self.database) as session:
            pulses = replicas.pulses(session)
        self.watch.look(pulses, time.monotonic())

    def take_over(self) -> set[str]:
        """Put what dead replicas left half done back into its queue; says who they were.

        DBOS looks after a replica's own work only. All may do this at the same time: a workflow
        that another has taken already is not the dead one's any more.
        """
        at = time.monotonic()
        alive = self.watch.alive(at) | {self.name}
        # One without a pulse ended well, or was believed dead: what it left is nobody's.
        running = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        left = {one.executor_id for one in running if one.executor_id} - alive
        if left:
            log.warning("taking over from %s", ", ".join(sorted(left)))
            DBOS._recover_pending_workflows(sorted(left))
        dead = self.watch.dead(at) - {self.name}
        if dead:
            with writing(self.database) as session:
                replicas.leave(session, dead)
                session.commit()
        return left

    def _leave(self) -> None:
        try:
            with writing(self.database) as session:
                replicas.leave(session, [self.name])
                session.commit()
        except Exception:
            log.warning("could not say good-bye to the other replicas", exc_info=True)


def prune(sessions: Sessions, now: datetime) -> None:
    """Delete finished workflows of more than a day ago."""
    before = (datetime.now(UTC) - KEPT).isoformat()
    while prune_some(before):
        pass


def prune_some(before: str) -> int:
    """Delete a few finished workflows; how many they were."""
    finished = DBOS.list_workflows(
        status=["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
        completed_before=before, limit=PRUNED_AT_ONCE, load_input=False, load_output=False,
    )  # fmt: skip
    if finished:
        DBOS.delete_workflows([one.workflow_id for one in finished])
    return len(finished)


def _waits_in(queue: str) -> bool:
    return bool(
        DBOS.list_workflows(
            queue_name=queue, status="ENQUEUED", limit=1, load_input=False, load_output=False
        )
    )


def _queue(surface: str) -> str:
    return f"outbox-{surface}"


def _queue_of(schedule: Schedule) -> str:
    return f"{SCHEDULES}-{schedule.name}"


def _one_log() -> None:
    """DBOS brings a log of its own; ours takes its lines instead."""
    theirs = logging.getLogger("dbos")
    theirs.handlers.clear()
    theirs.propagate = True
