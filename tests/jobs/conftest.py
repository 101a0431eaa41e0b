"""An outbox, a clock to set, and the engine's twin that delivers when told to."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from opsbot.database import writing
from opsbot.jobs import outbox
from opsbot.jobs.delivery import Delivery
from opsbot.jobs.engine import Schedule, Work
from opsbot.jobs.memory import Memory
from opsbot.jobs.sender import Sender
from opsbot.model import DeliveryAttempt, Notice, Workspace
from opsbot.reply import Reply, say


@dataclass
class Post:
    """A post office of one workspace, in which nothing happens by itself."""

    engine: Engine
    workspace: int
    sender: Sender
    now: datetime = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
    heard: list[str] = field(default_factory=list)

    def write(self, text: str, channel: str = "#sales", later: timedelta | None = None) -> int:
        with writing(self.engine) as session:
            notice = outbox.post(
                session,
                workspace_id=self.workspace,
                surface=self.sender.surface,
                channel=channel,
                reply=Reply(say("{text}", text=text)),
                now=self.now,
                not_before=None if later is None else self.now + later,
            )
            session.commit()
            return notice.id

    def work(self, *schedules: Schedule) -> Work:
        delivery = Delivery(
            self.engine,
            [self.sender],
            heard=lambda _, outcome: self.heard.append(outcome),
            now=lambda: self.now,
        )
        return Work(delivery, schedules, lambda: writing(self.engine), lambda: self.now)

    def deliver(self, after: timedelta = timedelta(0)) -> None:
        """Let time pass, then deliver until nothing is ready."""
        self.now += after

        async def settle() -> None:
            twin = Memory()
            await twin.start(self.work())
            await twin.settle()
            await twin.stop(0)

        asyncio.run(settle())

    def notice(self, number: int) -> Notice:
        with Session(self.engine) as session:
            return session.get_one(Notice, number)

    def outcomes(self, number: int) -> list[str | None]:
        """What became of each attempt at a notice."""
        with Session(self.engine) as session:
            query = select(DeliveryAttempt.outcome).where(DeliveryAttempt.notice_id == number)
            return list(session.exec(query.order_by(col(DeliveryAttempt.id))))

    def resend(self, number: int) -> None:
        with writing(self.engine) as session:
            outbox.resend(session, session.get_one(Notice, number), self.now)
            session.commit()

    def take(self, number: int) -> outbox.Letter:
        """What a process does before it sends: and then it dies."""
        with writing(self.engine) as session:
            notice = session.get_one(Notice, number)
            lane = outbox.Lane(notice.surface, notice.channel)
            letter = outbox.take(session, lane, self.now, timedelta(0))
            assert letter is not None
            session.commit()
            return letter


@pytest.fixture
def post_office(database: Engine) -> Callable[[Sender], Post]:
    with writing(database) as session:
        workspace = Workspace(name="Post", currency="EUR")
        session.add(workspace)
        session.commit()
    return lambda sender: Post(database, workspace.id, sender)
