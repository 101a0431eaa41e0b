"""`./dev chaos`: the long run. Kills, three replicas, and a take-over as it is shipped.

python -m tests.jobs [--seed N] [--notices N] [--kills N]
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from opsbot.database import writing
from tests.databases import (
    Databases,
    Postgresql,
    Sqlite,
    folder_for_postgresql,
    opened,
    start_postgresql,
    stop_postgresql,
)
from tests.jobs.chaos import (
    SHIPPED,
    change,
    kill_and_count,
    new_workspace,
    replicas,
    ticks,
    unsettled,
    until,
)
from tests.jobs.standin import platform


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def kills(databases: Databases, args: argparse.Namespace) -> bool:
    with databases.empty() as url:
        found = kill_and_count(
            url, notices=args.notices, kills=args.kills, life=4.0, seed=args.seed, tell=tell
        )
    tell(str(found))
    return not (found.lost or found.unasked or found.doubled_where_askable or found.doubled)


def three_replicas(databases: Databases, seconds: float = 40.0) -> bool:
    """Three replicas as shipped: each tick once, and one that is killed is done without."""
    with (
        databases.empty() as url,
        opened(url) as engine,
        platform(slow=0.5) as there,
        replicas(url, there.port, SHIPPED, patience=15.0) as service,
    ):
        workspace = new_workspace(engine)
        children = [service.start() for _ in range(3)]
        time.sleep(seconds)
        before = ticks(engine)
        tell(f"{before.runs} ticks in {seconds:.0f} s, each once: {before.once()}")
        with writing(engine) as session:
            for number in range(1, 60, 2):
                change(session, workspace, number, "helpful")
            session.commit()
        until(lambda: len(there.messages) > 3, 20)
        began = time.monotonic()
        service.kill(children[0])
        finished = until(lambda: unsettled(engine) == 0, 60)
        took = time.monotonic() - began
        after = ticks(engine)
        tell(
            f"one killed while it sent: {'all' if finished else 'NOT all'} "
            f"{len(there.messages)} arrived after {took:.0f} s, doubled: {there.doubled()}, "
            f"each tick once: {after.once(killed=1)}"
        )
        service.close()
    return finished and before.once() and after.once(killed=1) and not there.doubled()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--notices", type=int, default=600)
    parser.add_argument("--kills", type=int, default=25)
    args = parser.parse_args()
    fine = True
    with tempfile.TemporaryDirectory() as folder:
        tell("── SQLite: one process, killed again and again")
        fine &= kills(Sqlite(Path(folder)), args)
    place = folder_for_postgresql()
    try:
        url = os.environ.get("OPSBOT_TEST_PG_URL") or start_postgresql(place)
        server = Postgresql(url, prefix=f"opsbot_chaos_{uuid4().hex[:8]}")
        tell("── PostgreSQL: one process, killed again and again")
        fine &= kills(server, args)
        tell("── PostgreSQL: three replicas")
        fine &= three_replicas(server)
        server.close()
    finally:
        stop_postgresql(place)
    tell("All fine." if fine else "Not fine.")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
