"""`opsbot doctor`: looks at everything a service needs, and says what to do about what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec

from pydantic import ValidationError
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col, func, select

from opsbot import logs, schema
from opsbot.database import reading
from opsbot.finding import Finding
from opsbot.house import engine_for
from opsbot.jobs import outbox
from opsbot.model import Replica
from opsbot.settings import Settings
from opsbot.trouble import Trouble

# How far the clocks of this machine and of the database may differ.
CLOCKS_APART = timedelta(seconds=30)
# No clock that is set is before the day this was written.
NOT_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
# A replica whose last beat is older is not running.
BEATS_FOR = timedelta(minutes=1)


def examine(url: str | None = None, now: datetime | None = None) -> Iterator[Finding]:
    """Everything, one finding after the other. `url` stands in for the setting."""
    try:
        settings = Settings()
    except ValidationError as error:
        yield from wrong_settings(error)
        return
    yield Finding("settings", "they can be read")
    place = url or settings.database_url
    shown = logs.without_password(place)
    try:
        engine = engine_for(place)
    except Trouble as trouble:
        yield Finding("database", str(trouble), "Mend OPSBOT_DATABASE_URL.", well=False)
        return
    try:
        yield from in_database(engine, shown, now or datetime.now(UTC))
    finally:
        engine.dispose()
    yield from platforms(settings)


def wrong_settings(error: ValidationError) -> Iterator[Finding]:
    """What was set to what cannot be. Never says the value: it may be a secret."""
    for one in error.errors():
        name = "OPSBOT_" + "_".join(map(str, one["loc"])).upper()
        advice = f"Set {name} as .env.example says, or take it out."
        yield Finding("settings", f"{name}: {one['msg']}", advice, well=False)


def in_database(engine: Engine, shown: str, now: datetime) -> Iterator[Finding]:
    """All that needs a database that answers."""
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except DBAPIError as error:
        said = logs.Lines([engine.url.password or ""]).hide(" ".join(str(error.orig).split()))
        advice = (
            "Is it running, and are host, name, user and password in OPSBOT_DATABASE_URL right?"
        )
        yield Finding("database", f"{shown} does not answer: {said}", advice, well=False)
        return
    yield Finding("database", f"{shown} answers")
    yield (tables := migrations(engine))
    yield clock(engine, now)
    if tables.well:  # else there is nothing more to see
        yield jobs(engine, now)
        yield unsent(engine)


def migrations(engine: Engine) -> Finding:
    """Whether the tables are those of this opsbot."""
    if schema.is_current(engine):
        return Finding("migrations", f"the tables are up to date ({schema.revisions()[-1]})")
    with engine.execution_options(read_only=True).connect() as connection:
        found = schema.revision(connection)
    if found is not None and found not in schema.revisions():
        said = f"the tables are a newer opsbot's ({found})"
        return Finding("migrations", said, "Install the newer opsbot again.", well=False)
    said = "there are no tables yet" if found is None else f"the tables are old ({found})"
    return Finding("migrations", said, "Run: opsbot migrate", well=False)


def clock(engine: Engine, now: datetime) -> Finding:
    """Whether this machine's clock can be right, and agrees with the database's."""
    advice = "Set the clock, or let the machine ask a time server (systemd-timesyncd, chrony)."
    if now < NOT_BEFORE:
        return Finding("clock", f"it says {now:%Y-%m-%d %H:%M} UTC", advice, well=False)
    if engine.dialect.name != "sqlite":
        with engine.connect() as connection:
            theirs: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        apart = abs(theirs - now)
        if apart > CLOCKS_APART:
            said = f"this machine and the database are {apart.total_seconds():.0f} s apart"
            return Finding("clock", said, advice, well=False)
    return Finding("clock", f"{now:%Y-%m-%d %H:%M} UTC")


def jobs(engine: Engine, now: datetime) -> Finding:
    """The engine's tables, and who runs it."""
    if find_spec("dbos") is None:
        return Finding("engine", "DBOS is not installed", "Install opsbot again.", well=False)
    where = None if engine.dialect.name == "sqlite" else "dbos"
    if not inspect(engine).has_table("workflow_status", schema=where):
        said = "it has not run on this database yet"
        return Finding("engine", said, "opsbot serve makes what it needs.")
    with reading(engine) as session:
        living = select(func.count()).where(col(Replica.beat_at) > now - BEATS_FOR)
        count = session.exec(living).one()
    if count == 0:
        return Finding("engine", "no opsbot serve is running", "Start one: opsbot serve")
    return Finding("engine", "running" if count == 1 else f"{count} replicas are running")


def unsent(engine: Engine) -> Finding:
    """Messages that did not get out."""
    with reading(engine) as session:
        counts = outbox.waiting(session)
    total: Counter[str] = Counter()
    for (_, status), count in counts.items():
        total[status] += count
    if total["aside"] or total["uncertain"]:
        said = f"{total['aside']} put aside, {total['uncertain']} uncertain"
        advice = "“bot status” shows them. Mend what stood in the way, then send them again."
        return Finding("outbox", said, advice, well=False)
    return Finding("outbox", f"{total['waiting']} messages wait" if total["waiting"] else "empty")


def platforms(settings: Settings) -> Iterator[Finding]:
    """Whether the chat platforms that are set up take our tokens."""
    if not settings.slack_on and not settings.telegram_token:
        yield Finding("platforms", "none is set up", "docs/slack.md and docs/telegram.md say how.")
    if settings.slack_on:
        from adapters.slack.checking import check as slack

        yield from slack(settings)
    if settings.telegram_token:
        from adapters.telegram.checking import check as telegram

        yield from telegram(settings)
