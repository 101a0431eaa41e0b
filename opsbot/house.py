"""The house, put together for one person at a terminal: database, commands, and who speaks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from rapidfuzz.distance import OSA
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session, col, select

from opsbot import access, recall, schema
from opsbot.access import Person
from opsbot.bot import Bot, Incoming
from opsbot.command import collect
from opsbot.database import connect, reading, writing
from opsbot.format import Format
from opsbot.jobs import outbox, scan
from opsbot.language.meaning import SETTLED
from opsbot.language.memory import after
from opsbot.language.words import fold
from opsbot.model import Member, Role, Workspace
from opsbot.queries.places import Place
from opsbot.reply import Reply
from opsbot.settings import Settings
from opsbot.trouble import Trouble

log = logging.getLogger(__name__)

SURFACE = "terminal"

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line."""

    database: str
    speaker: str | None = None  # a name or an e-mail address; None is the admin
    demo: bool = False  # the demo, even where there is a workspace of one's own
    now: datetime | None = None  # a clock that stands


@dataclass(frozen=True, slots=True)
class House:
    """Everything that answers one person."""

    bot: Bot
    person: Person
    workspace: Workspace
    now: datetime | None

    @property
    def form(self) -> Format:
        """How the person reads values now: a command may just have changed their zone."""
        person = None
        # A database that went away is the reply's to tell.
        with suppress(DBAPIError), reading(self.bot.engine) as session:
            person = access.person(session, self.person.member_id)
        known = person or self.person
        return Format(known.language, known.zone)

    @property
    def channel(self) -> str:
        """A terminal is one person's: what comes "here" comes to nobody else."""
        return f"{SURFACE} {self.person.member_id}"

    def say(self, text: str) -> Reply:
        """Answer what the person typed. Never raises."""
        member_id = self.person.member_id
        return self.bot.handle(
            Incoming(text, SURFACE, channel=self.channel, member_id=member_id, now=self.now)
        )

    def news(self, *, opening: bool = False) -> list[Reply]:
        """What waits for the person: alerts that nobody has looked for in the last minute, and
        whatever else was sent to them here. It is theirs now, and comes no second time.

        When the chat is `opening` it is the last thing they see, and its buttons can be pressed.
        """
        now = self.now or datetime.now(UTC)
        here = Place(SURFACE, self.channel)
        try:
            with writing(self.bot.engine) as session:
                scan.scan(session, self.workspace.id, now, present=(self.person.member_id, here))
                news = outbox.hand_over(session, *here, now)
                if news and opening:
                    memory = after(SETTLED, news[-1])
                    recall.store(session, self.person, *here, now, memory)
                session.commit()
        except Exception:  # as in the door: what was not told now is told later
            log.exception("what waits for %s could not be looked for", self.person.name)
            return []
        return news if opening else [replace(one, buttons=()) for one in news]

    def warm_up(self) -> None:
        """Do now what the first phrase would wait for."""
        self.bot.warm_up(self.person)

    def close(self) -> None:
        """End the connections to the database."""
        self.bot.engine.dispose()

    def worth_asking(self) -> list[str]:
        """Three phrases that have an interesting answer today."""
        from opsbot.demo import worth_asking

        with reading(self.bot.engine) as session:
            return worth_asking(session, self.workspace, self.now or datetime.now(UTC))


def open_house(wish: Wish, tell: Tell) -> House:
    """Make what is missing and find who speaks. `tell` says what takes long. Raises Trouble."""
    engine = open_database(wish.database, tell)
    with usable(engine):
        with reading(engine) as session:
            workspace = find_workspace(session, demo=wish.demo)
        if workspace is None:
            tell("Making a demo shop to try things in …")
            workspace = make_demo(engine, wish.now or datetime.now(UTC))
        take_own_plans(engine, workspace, tell)
        with reading(engine) as session:
            speaker = find_speaker(session, workspace, wish.speaker)
            person = access.person(session, speaker.id)
    assert person is not None, "found a moment ago"
    return House(Bot(engine, collect()), person, workspace, wish.now)


def open_database(url: str, tell: Tell) -> Engine:
    """The database with today's tables. A shared one that is older waits for its owner to say
    `opsbot migrate`. Raises Trouble."""
    engine = engine_for(url)
    with usable(engine):
        if schema.is_current(engine):
            return engine
        if engine.dialect.name != "sqlite" and is_older(engine):
            raise Trouble("The database is an older opsbot's. Bring it up to date: opsbot migrate")
        tell("Preparing the database …")
        schema.upgrade(engine)
    return engine


def is_older(engine: Engine) -> bool:
    """Whether the tables are those of an opsbot before this one."""
    with engine.execution_options(read_only=True).connect() as connection:
        return schema.revision(connection) in schema.revisions()[:-1]


@contextmanager
def usable(engine: Engine) -> Iterator[None]:
    """Make a database that is not there, not ours or not writable the person's Trouble."""
    try:
        yield
    except (DBAPIError, schema.SchemaError, Trouble) as error:
        engine.dispose()
        # The driver's words alone: SQLAlchemy's would repeat the statement.
        said = " ".join(str(error.orig).split()) if isinstance(error, DBAPIError) else ""
        raise Trouble(f"The database cannot be used: {said}" if said else str(error)) from error


def engine_for(url: str) -> Engine:
    """An engine; the folder of an SQLite file is made. Raises Trouble."""
    try:
        place = make_url(url)
        if place.get_backend_name() == "sqlite" and place.database not in (None, "", ":memory:"):
            folder = Path(place.database or "").parent
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # customers' data lie in it
        return connect(url)
    except (ArgumentError, ModuleNotFoundError) as error:
        raise Trouble(
            "The database has to be a URL such as sqlite:///shop.sqlite3 "
            "or postgresql+psycopg://user:password@host/opsbot."
        ) from error
    except OSError as error:
        raise Trouble(f"The folder of the database cannot be made: {error.strerror}.") from error


def find_workspace(session: Session, *, demo: bool) -> Workspace | None:
    """One's own workspace where there is one, else the demo; the demo where that is asked for."""
    found = session.exec(
        select(Workspace)
        .where(Workspace.demo if demo else True)
        .order_by(col(Workspace.demo), col(Workspace.id))
    )
    return found.first()


def workspace_to_serve(engine: Engine, now: datetime) -> Workspace:
    """One's own workspace, else the demo, which is made where there is none."""
    with reading(engine) as session:
        found = find_workspace(session, demo=False)
    return found or make_demo(engine, now)


def make_demo(engine: Engine, now: datetime) -> Workspace:
    """Fill a workspace with an invented shop: all of it, or nothing."""
    from opsbot.demo import fill

    with writing(engine) as session:
        # Another process may have been quicker; SQLite's lock was waited for just now.
        made = find_workspace(session, demo=True) or fill(session, now)
        session.commit()
    return made


def take_own_plans(engine: Engine, workspace: Workspace, tell: Tell) -> None:
    """Put the plans of the settings' file into the workspace. A file with mistakes changes nothing
    and stops nobody."""
    path = Settings().plans_file
    if path is None:
        return
    from opsbot import own_plans  # a TOML parser, only for those who have a file

    try:
        plans = own_plans.read(path)
    except own_plans.PlansWrong as wrong:
        tell(f"{wrong} The plans stay as they were.")
        return
    with writing(engine) as session:
        own_plans.put(session, workspace.id, plans)
        session.commit()


def find_speaker(session: Session, workspace: Workspace, said: str | None) -> Member:
    """The member of that name; without one the first admin, else the owner. Raises Trouble."""
    query = select(Member).where(Member.workspace_id == workspace.id, col(Member.active))
    members = session.exec(query.order_by(col(Member.id))).all()
    if said is None:
        for role in (Role.ADMIN, Role.OWNER):
            for member in members:
                if member.role is role:
                    return member
        raise Trouble(f"{workspace.name} has no admin. Speak as a member: --as NAME")
    found = called(said, members)
    if len(found) == 1:
        return found[0]
    names = ", ".join(member.name for member in found or members)
    raise Trouble(
        f"Several members fit “{said}”: {names}." if found
        else f"Nobody here is called “{said}”. {workspace.name} has: {names}."
    )  # fmt: skip


def called(said: str, members: Sequence[Member]) -> list[Member]:
    """Members by e-mail address, full name, first name, another part of it, or with a typo: the
    first of these that fits anybody."""
    key = fold(said).strip()

    def typed(name: str) -> bool:
        return OSA.distance(key, name) <= (0 if len(key) < 4 else 1 if len(key) < 6 else 2)

    ways: list[Callable[[Member], bool]] = [
        lambda member: fold(member.email or "") == key,
        lambda member: fold(member.name) == key,
        lambda member: fold(member.name).split()[:1] == [key],
        lambda member: key in fold(member.name).split(),
        lambda member: typed(fold(member.name)),
        lambda member: any(map(typed, fold(member.name).split())),
    ]
    for fits in ways:
        if found := [member for member in members if fits(member)]:
            return found
    return []
