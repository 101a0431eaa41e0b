"""Several processes on one database: each has a pulse, and all watch the others'.

A pulse is a number that rises. A watcher needs no clock but its own to see that it stopped, so that
clocks may differ between machines, or be set.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlmodel import Session, col, delete, select

from opsbot.model import Replica


class Watch:
    """What one replica has seen of the others."""

    def __init__(self, dead_after: float) -> None:
        self.dead_after = dead_after
        self._seen: dict[str, tuple[int, float]] = {}  # the pulse, and when it last rose

    def look(self, pulses: Mapping[str, int], at: float) -> None:
        """See the pulses now; `at` is seconds of a monotonic clock."""
        before = self._seen
        self._seen = {}
        for name, beats in pulses.items():
            known = before.get(name)
            risen = known is None or known[0] != beats
            self._seen[name] = (beats, at) if risen else (beats, before[name][1])

    def dead(self, at: float) -> set[str]:
        """Those whose pulse has not risen for long enough."""
        return {name for name, (_, since) in self._seen.items() if at - since >= self.dead_after}

    def alive(self, at: float) -> set[str]:
        return set(self._seen) - self.dead(at)


def beat(session: Session, name: str, now: datetime) -> None:
    """One beat of a replica, its first one too. Flushes, does not commit."""
    replica = session.exec(select(Replica).where(Replica.name == name)).first()
    if replica is None:
        replica = Replica(name=name, started_at=now, beat_at=now)
    replica.beats += 1
    replica.beat_at = now
    session.add(replica)
    session.flush()


def pulses(session: Session) -> dict[str, int]:
    """The pulse of every replica there is, and of those that ended without a word."""
    return dict(session.exec(select(Replica.name, Replica.beats)).all())


def leave(session: Session, names: Collection[str]) -> None:
    """These replicas are no more. Does not commit."""
    session.exec(delete(Replica).where(col(Replica.name).in_(names)))
