"""Access logs into the database: each line once, however often its log is given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from adapters.files import access_log
from adapters.files.access_log import Count, Mark, NoLog
from opsbot.database import reading, writing
from opsbot.model import Metric, UsageDay, Workspace
from opsbot.model.connect import Cursor

SOURCE = "access log"
# Another process may count the same log at the same time: then it is looked at again.
TRIES = 5


@dataclass(slots=True)
class Taken:
    """One log and what came of it; an `error` where nothing was counted."""

    path: Path
    count: Count = field(default_factory=Count)
    error: str | None = None


class _Kept(NamedTuple):
    """A bookmark and its row."""

    id: int
    head: str
    mark: Mark


def ingest(engine: Engine, workspace_id: int, paths: Sequence[Path], now: datetime) -> list[Taken]:
    """Add what is new in some logs to the days of a workspace. Each log is counted wholly or not
    at all, together with how far it was counted."""
    with reading(engine) as session:
        zone = session.get_one(Workspace, workspace_id).zone
    taken = []
    for path in paths:
        one = Taken(path)
        try:
            one.count = _take(engine, workspace_id, path, zone, now)
        except NoLog as why:
            one.error = str(why)
        taken.append(one)
    return taken


def _take(engine: Engine, workspace_id: int, path: Path, zone: ZoneInfo, now: datetime) -> Count:
    for _ in range(TRIES):
        with reading(engine) as session:
            kept = _bookmarks(session, workspace_id)
        marks = defaultdict(list)
        for one in kept:
            marks[one.head].append(one.mark)
        file = _file(path)
        count = access_log.count(path, zone, access_log.known(path, marks))
        if _file(path) != file:
            continue  # it was rotated just now: another file has its name
        if not count.size or count.mark is None:
            return count
        begins = access_log.head(path)
        # Counted outside of the transaction: a big log takes its time, and others want to write.
        with writing(engine) as session:
            session.exec(
                select(Workspace).where(Workspace.id == workspace_id).with_for_update()
            ).one()
            if _bookmarks(session, workspace_id) != kept:
                continue
            _add(session, workspace_id, count)
            if begins is not None:
                _keep(session, workspace_id, begins, kept, path, count.mark, count.known, now)
            session.commit()
        return count
    raise NoLog("it changed again and again while it was counted; try again")


def _file(path: Path) -> int | None:
    with suppress(OSError):
        return path.stat().st_ino
    return None


def _bookmarks(session: Session, workspace_id: int) -> list[_Kept]:
    rows = session.exec(
        select(Cursor)
        .where(Cursor.workspace_id == workspace_id, Cursor.source == SOURCE)
        .order_by(col(Cursor.id))
    )
    found = []
    for row in rows:
        length, _, digest = row.position.partition(" ")
        found.append(_Kept(row.id, row.stream.partition("#")[0], Mark(int(length), digest)))
    return found


def _add(session: Session, workspace_id: int, count: Count) -> None:
    if not count.days:
        return
    rows = session.exec(
        select(UsageDay).where(
            UsageDay.workspace_id == workspace_id,
            UsageDay.metric == Metric.BANDWIDTH,
            UsageDay.day >= min(count.days),
            UsageDay.day <= max(count.days),
        )
    )
    there = {row.day: row for row in rows}
    for day, new in count.days.items():
        if row := there.get(day):
            row.amount += new.amount
            row.last_at = max(row.last_at, new.last)
            session.add(row)
        else:
            session.add(
                UsageDay(
                    workspace_id=workspace_id,
                    metric=Metric.BANDWIDTH,
                    day=day,
                    amount=new.amount,
                    last_at=new.last,
                )
            )


def _keep(
    session: Session,
    workspace_id: int,
    begins: str,
    kept: Sequence[_Kept],
    path: Path,
    mark: Mark,
    known: int,
    now: datetime,
) -> None:
    """Note how far a log was counted, in the place of where it had been counted to."""
    position = f"{mark.length} {mark.digest}"
    same = [one for one in kept if one.head == begins]
    for one in reversed(same):
        if one.mark.length <= known and access_log.known(path, {begins: [one.mark]}):
            row = session.get_one(Cursor, one.id)
            row.position, row.at = position, now
            session.add(row)
            return
    stream = f"{begins}#{len(same)}"
    session.add(
        Cursor(workspace_id=workspace_id, source=SOURCE, stream=stream, position=position, at=now)
    )
