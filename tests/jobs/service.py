"""`opsbot serve` with stand-in platforms, for the chaos runs: they kill it.

python -m tests.jobs.service '{"url": …, "port": …, "rhythm": […], "ticks": …}'
"""

import json
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

from sqlmodel import select

from opsbot.jobs.durable import Durable, Rhythm
from opsbot.jobs.engine import Schedule, Sessions
from opsbot.model import Handled, Workspace
from opsbot.parts import State, Surface
from opsbot.serve import serve
from opsbot.settings import Settings
from tests.jobs.standin import Deaf, Helpful

EVERY = timedelta(seconds=2)


class Nothing:
    """The receiving side of a stand-in: there is none."""

    name = "stand-in"

    async def start(self) -> None: ...

    async def stop(self, seconds: float) -> None: ...

    def state(self) -> State:
        return State(True, "sends only")


def mark(sessions: Sessions, now: datetime) -> None:
    """Leave a mark, in a table that has room for one."""
    with sessions() as session:
        workspace = session.exec(select(Workspace.id)).one()
        mark = Handled(workspace_id=workspace, surface="tick", message_id=uuid4().hex, at=now)
        session.add(mark)
        session.commit()


def main(said: dict[str, object]) -> None:
    settings = Settings(database_url=str(said["url"]), http_port=0)
    rhythm = Rhythm(*said["rhythm"])  # type: ignore[misc]
    senders = [Deaf(int(str(said["port"]))), Helpful(int(str(said["port"])))]
    for sender in senders:
        sender.pace = replace(sender.pace, patience=float(str(said["patience"])))
    serve(
        settings,
        surfaces=lambda reception: [Surface(Nothing(), sender) for sender in senders],
        schedules=[Schedule("mark", EVERY, mark)],
        engine=lambda database: Durable(database, rhythm),
    )


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
