"""What every part of the demo is made with: the moment it is made for, dice, and fast inserts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Table, insert, select
from sqlmodel import Session

from opsbot.model import Row, Workspace
from opsbot.values import at

SATURDAY = 5

# Letters that are not another one with an accent on it.
_SPELT = str.maketrans(
    {"ø": "o", "ð": "d", "þ": "th", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l", " ": "."}
)


def letters(name: str, between: str = "") -> str:
    """A name as an address has it: small plain letters, its words joined."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_SPELT))
    kept = "".join(one for one in plain if one.isascii() and (one.isalpha() or one == "."))
    return between.join(part for part in kept.split(".") if part)


def weekday_before(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(max(0, day.weekday() - SATURDAY + 1))


def weekday_after(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(7 - day.weekday() if day.weekday() >= SATURDAY else 0)


@dataclass(slots=True)
class Scene:
    """The stage: `now` in the shop's zone, the members by their place in the list."""

    session: Session
    workspace: Workspace
    now: datetime
    members: list[int] = field(default_factory=list)

    @property
    def today(self) -> date:
        return self.now.date()

    def dice(self, subject: str) -> Random:
        """Chance that falls the same way every time, for each subject on its own."""
        return Random(f"larkspur {subject}")

    def day(self, days: int) -> date:
        """A day so many days from today."""
        return self.today + timedelta(days)

    def clock(self, day: date, hour: int, minute: int = 0) -> datetime:
        return at(day, time(hour, minute), self.workspace.zone)

    def workday(self, days: int) -> date:
        """A day so many days from today; of a weekend the Friday before, or the Monday to come."""
        day = self.day(days)
        return weekday_before(day) if days < 0 else weekday_after(day) if days else day

    def working(self, ago: int, dice: Random) -> datetime:
        """A moment in office hours so many days ago, one at least."""
        return self.clock(self.workday(-ago), dice.randint(9, 16), dice.randrange(60))

    def add(self, kind: type[Row], rows: Iterable[dict[str, Any]]) -> list[int]:
        """Insert rows of one kind, all with the same columns. Returns their ids, in order."""
        values = [{"workspace_id": self.workspace.id, **row} for row in rows]
        if not values:
            return []
        table: Table = kind.__table__  # type: ignore[attr-defined]
        # Past the session: 20,000 records as objects would take ten times as long. The rows go in
        # one after the other, so the newest ids are theirs; with RETURNING, SQLAlchemy would put
        # many rows into each statement, and both databases take twice as long to read those.
        connection = self.session.connection()
        connection.execute(insert(table), values)
        ours = select(table.c.id).where(table.c.workspace_id == self.workspace.id)
        newest = connection.scalars(ours.order_by(table.c.id.desc()).limit(len(values)))
        return list(newest)[::-1]
