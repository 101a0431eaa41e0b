"""`opsbot usage`: readings, access logs, measured folders, and plans of one's own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from adapters.files.ingest import Taken
from adapters.files.ingest import ingest as take
from adapters.terminal.draw import console
from adapters.terminal.show import show
from opsbot import journal, own_plans
from opsbot.database import reading, writing
from opsbot.format import Format
from opsbot.house import SURFACE, House, find_workspace, open_database
from opsbot.model import JournalEntry, Metric, Plan, Subscription, SubscriptionStatus, Workspace
from opsbot.queries import usage as queries
from opsbot.reply import Call, Reply, Table, Text, say
from opsbot.rules import sizes
from opsbot.rules.bills import reactivation
from opsbot.settings import Settings
from opsbot.trouble import Trouble

Tell = Callable[[str], None]


def record(house: House, metric: str, value: str, at: datetime | None) -> Reply:
    """Say a reading to the bot, as a person would, and show what it answers. Raises Trouble."""
    known = [one.value for one in Metric]
    if metric not in known:
        raise Trouble(f"“{metric}” is nothing that is used; there are {', '.join(known)}.")
    if not value.strip():
        raise Trouble(f"Say how much: opsbot usage record {metric} …")
    when = {} if at is None else {"when": at.replace(tzinfo=None).isoformat(timespec="minutes")}
    reply = house.say(str(Call.of("usage.record", {"metric": metric, "value": value, **when})))
    show(reply, house.form, console())
    return reply


# -- logs -------------------------------------------------------------------------------------


def ingest(
    url: str, logs: Sequence[Path], workspace: str | None, *, demo: bool, tell: Tell
) -> bool:
    """Count what is new in access logs and tell about it; whether every log could be counted."""
    with _home(url, workspace, tell, demo=demo) as (engine, home):
        taken = take(engine, home.id, logs, datetime.now(UTC))
    show(told(taken), Format(zone=home.zone), console())
    return not any(one.error for one in taken)


def told(taken: Sequence[Taken]) -> Reply:
    """What came of every log, and of their days."""
    amount = sum(one.count.amount for one in taken)
    lines = sum(one.count.lines for one in taken)
    malformed = sum(one.count.malformed for one in taken)
    said = "*{size}* in {lines} new lines." if lines else "*Nothing new* in these logs."
    if malformed:
        said += " {malformed} of them are no lines of an access log and were left out."
    text = say(said, size=sizes.said(sizes.rounded(amount)), lines=lines, malformed=malformed)
    rows = [
        (
            one.path.name,
            one.count.lines or None,
            sizes.said(sizes.rounded(one.count.amount)) if one.count.lines else None,
            one.count.malformed or None,
            say("not counted: {why}", why=one.error) if one.error else _note(one),
        )
        for one in taken
    ]
    return Reply(
        text,
        blocks=(Table(("Log", "New lines", "Sent", "Malformed", ""), rows),),
        tone="warning" if malformed or any(one.error for one in taken) else "done",
    )


def _note(taken: Taken) -> Text | None:
    """What else is to be known of a log that was counted."""
    if taken.count.examples:
        return say("malformed: line {lines}", lines=list(taken.count.examples))
    if taken.count.known and not taken.count.size:
        return say("counted before")
    return say("its last line is not finished yet") if taken.count.unfinished else None


# -- folders ----------------------------------------------------------------------------------


def size_of(folders: Sequence[Path], tell: Tell) -> int:
    """The bytes of all files in some folders. A file with several names counts once, and links
    are not followed. Raises Trouble where a folder cannot be read at all."""
    seen: set[tuple[int, int]] = set()
    unread = total = 0
    for folder in folders:
        if not folder.is_dir():
            raise Trouble(f"{folder} is no folder.")
        for size, file in _files(folder):
            if file is None:
                unread += 1
            elif file not in seen:
                seen.add(file)
                total += size
    if unread:
        tell(f"{unread} files or folders could not be read and are not counted.")
    return total


def _files(folder: Path) -> Iterator[tuple[int, tuple[int, int] | None]]:
    """Every file's size and what it is known by; None for what cannot be read."""
    waiting: list[str | Path] = [folder]
    while waiting:
        try:
            entries = list(os.scandir(waiting.pop()))
        except OSError:
            yield 0, None
            continue
        for entry in entries:
            try:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    stat = entry.stat(follow_symlinks=False)
                    yield stat.st_size, (stat.st_dev, stat.st_ino)
            except OSError:
                yield 0, None


# -- plans ------------------------------------------------------------------------------------


def checked(file: Path | None) -> tuple[str, list[str]]:
    """That a file of plans is right, or else a line for each mistake. Raises Trouble where there
    is no file."""
    path = _plans_file(file)
    try:
        count = len(own_plans.read(path))
    except own_plans.PlansWrong as wrong:
        return "", [f"{path.name}: {one}" for one in wrong.mistakes]
    return f"{path.name} is fine: {_counted(count, 'plan')}.", []


def load(url: str, file: Path | None, workspace: str | None, tell: Tell) -> str:
    """Take the plans of a file; what was done, in a sentence. Raises Trouble."""
    plans = _read(_plans_file(file))
    with _home(url, workspace, tell) as (engine, home), _writing(engine, home, "load") as session:
        new, changed = own_plans.put(session, home.id, plans)
    same = len(plans) - new - changed
    return f"{home.name}: {_counted(new, 'plan')} added, {changed} changed, {same} as before."


def _read(path: Path) -> list[Any]:
    try:
        return own_plans.read(path)
    except own_plans.PlansWrong as wrong:
        more = f" See all: opsbot usage plans check {path}" if wrong.mistakes[1:] else ""
        raise Trouble(f"{path.name}: {wrong.mistakes[0]}{more}") from wrong


def _plans_file(file: Path | None) -> Path:
    path = file or Settings().plans_file
    if path is None:
        raise Trouble("Say which file, or name it in the setting OPSBOT_PLANS_FILE.")
    return path


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


# -- the plan that one is on ------------------------------------------------------------------


def start(
    url: str, said: str, since: date | None, workspace: str | None, tell: Tell, *, trial: bool
) -> str:
    """Note the plan from a day on, in the place of the one before. Raises Trouble."""
    with _home(url, workspace, tell) as (engine, home), _writing(engine, home, "start") as session:
        plan = _plan(queries.plans(session, home.id), said)
        first = since or datetime.now(home.zone).date()
        last = queries.last_subscription(session, home.id, date.max - timedelta(days=1))
        if last and last.since > first:
            raise Trouble(f"You are on {last.plan.name} since {last.since}; say a later day.")
        fee = reactivation(last, plan)
        if last and (last.until is None or last.until > first):
            last.until = first
            session.add(last)
        ends = None
        if trial:
            if not plan.trial:
                raise Trouble(f"{plan.name} of {plan.system} has no trial.")
            ends = first + timedelta(days=plan.trial_days) if plan.trial_days else None
        session.add(
            Subscription(
                workspace_id=home.id,
                plan_id=plan.id,
                since=first,
                trial_ends=ends,
                status=SubscriptionStatus.TRIAL if trial else SubscriptionStatus.ACTIVE,
            )
        )
    told = f"{home.name} is on {plan.name} of {plan.system} since {first}"
    told += f", as a trial until {ends}." if ends else ", as a trial." if trial else "."
    return told + (f" To reactivate it cost {Format().money(fee)} once." if fee else "")


def cancel(url: str, last: date | None, workspace: str | None, tell: Tell) -> str:
    """Note that the plan was cancelled. Raises Trouble where there is none."""
    with _home(url, workspace, tell) as (engine, home), _writing(engine, home, "cancel") as session:
        until = (last or datetime.now(home.zone).date() - timedelta(days=1)) + timedelta(days=1)
        one = queries.subscription(session, home.id, until - timedelta(days=1))
        if one is None:
            raise Trouble(f"{home.name} has no plan on that day.")
        one.until, one.status = until, SubscriptionStatus.CANCELLED
        session.add(one)
        plan, fee = one.plan, one.plan.reactivation
    day = until - timedelta(days=1)
    told = f"{plan.name} of {plan.system} is cancelled; {day} is its last day."
    return told + (f" To reactivate it would cost {Format().money(fee)} once." if fee else "")


@contextmanager
def _writing(engine: Engine, home: Workspace, what: str) -> Iterator[Session]:
    """A session whose changes are kept in the journal, and committed at the end."""
    with writing(engine) as session:
        changes = journal.listen(session)
        yield session
        entry = JournalEntry(
            workspace_id=home.id,
            at=datetime.now(UTC),
            phrase=f"opsbot usage plans {what}",
            command=f"plans.{what}",
            surface=SURFACE,
        )
        journal.write(session, changes, entry)
        session.commit()


def _plan(plans: Sequence[Plan], said: str) -> Plan:
    """The plan that was named, alone or after its system. Raises Trouble."""

    def bare(text: str) -> str:
        return "".join(filter(str.isalnum, text.casefold()))

    found = [one for one in plans if bare(said) in (bare(one.name), bare(one.system + one.name))]
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(f"{one.system} {one.name}" for one in found)
        raise Trouble(f"Say which {said}: {names}.")
    names = ", ".join(f"{one.system} {one.name}" for one in plans)
    raise Trouble(f"No plan is called “{said}”. There are {names}.")


@contextmanager
def _home(
    url: str, name: str | None, tell: Tell, *, demo: bool = False
) -> Iterator[tuple[Engine, Workspace]]:
    """The database, and the workspace that is meant: the only one of one's own, or the named one,
    else the demo. Raises Trouble."""
    engine = open_database(url, tell)
    try:
        with reading(engine) as session:
            home = _workspace(session, name, demo=demo)
        yield engine, home
    finally:
        engine.dispose()


def _workspace(session: Session, name: str | None, *, demo: bool) -> Workspace:
    ours = select(Workspace).where(col(Workspace.demo).is_(False)).order_by(col(Workspace.id))
    every = [] if demo else list(session.exec(ours))
    meant = [one for one in every if name is None or one.name.casefold() == name.casefold()]
    if len(meant) == 1:
        return meant[0]
    if every:
        raise Trouble(f"Say which workspace; there is {', '.join(one.name for one in every)}.")
    found = find_workspace(session, demo=True)
    if found is None or name is not None:
        raise Trouble("There is no such workspace yet. Import your shop: opsbot import FILES")
    return found
