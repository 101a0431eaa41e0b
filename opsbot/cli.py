"""The command line. All but cyclopts is imported where it is needed, so that it starts fast."""

from __future__ import annotations

import gc
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

from cyclopts import App, Parameter

from opsbot import folders
from opsbot.trouble import Trouble

if TYPE_CHECKING:
    from opsbot.house import House
    from opsbot.language.why import Why
    from opsbot.reply import Reply
    from opsbot.settings import Settings

# What a command ends with.
ANSWERED, NOT_UNDERSTOOD, USAGE, REFUSED = 0, 1, 2, 3
INTERRUPTED, PIPE_CLOSED = 130, 141

app = App(
    name="opsbot",
    help="One chat door to your shop and your CRM, on your own server.",
    help_format="plaintext",
    result_action="return_value",
)


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Place:
    """Where everything is kept."""

    database: Annotated[str | None, Parameter(name="--database")] = None
    """Instead of the setting: sqlite:///FILE or postgresql+psycopg://USER:PASSWORD@HOST/NAME."""

    @property
    def url(self) -> str:
        from opsbot.settings import Settings

        return self.database or Settings().database_url

    @property
    def settings(self) -> Settings:
        from opsbot.settings import Settings

        return Settings(database_url=self.database) if self.database else Settings()


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Speaker(Place):
    """Where, and as whom."""

    as_: Annotated[str | None, Parameter(name="--as")] = None
    """Speak as this member: a name or an e-mail address. Without it, as the admin."""

    demo: Annotated[bool, Parameter(negative=())] = False
    """In the demo, even where there is a shop of your own."""

    now: Annotated[datetime | None, Parameter(show=False)] = None
    """A clock that stands at this moment, for tests and documentation."""

    def open(self, tell: Callable[[str], None]) -> House:
        # What is imported now stays: looking through it for garbage takes a sixth of the time.
        gc.disable()
        try:
            from opsbot.house import Wish, open_house

            return open_house(Wish(self.url, self.as_, self.demo, zoned(self.now)), tell)
        finally:
            gc.freeze()
            gc.enable()
            # Compiled phrases stay, too, and come bit by bit: with Python's own thresholds it
            # stops for 100 ms every few dozen messages to look through all of them.
            gc.set_threshold(50_000, 20, 50)


def zoned(now: datetime | None) -> datetime | None:
    """A moment typed without a zone is UTC."""
    return now.replace(tzinfo=UTC) if now and now.tzinfo is None else now


@app.command(sort_key=1)
def chat(*, speaker: Speaker = Speaker()) -> int:
    """Talk to the bot. Through a pipe, each line is answered."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        from adapters.terminal.chat import Chat

        def opening(tell: Callable[[str], None]) -> House:
            log_to(folders.data() / "opsbot.log")
            return speaker.open(tell)

        Chat(opening, folders.data() / "history").run()
        return ANSWERED
    from adapters.terminal.draw import console
    from adapters.terminal.show import answer_lines

    log_to(None)
    with closing(speaker.open(complain)) as house:
        answer_lines(house, sys.stdin, console())
    return ANSWERED


@app.command(sort_key=2)
def ask(
    *words: str,
    as_json: Annotated[bool, Parameter(name="--json", negative=())] = False,
    speaker: Speaker = Speaker(),
) -> int:
    """Answer one phrase and exit.

    The status is 0 when it was answered, 1 when it was not understood or needs to know more, 2
    when the command line was wrong, 3 when it was refused.

    Parameters
    ----------
    words
        What you would say: opsbot ask sales last week
    as_json
        Answer in JSON, for programs.
    """
    if not words:
        raise Trouble("Say what you want to know: opsbot ask sales last week")
    log_to(None)
    with closing(speaker.open(complain)) as house:
        reply, form = house.say(" ".join(words)), house.form
    if as_json:
        from opsbot import exact

        print_json(exact.reply(reply, form))
    else:
        from adapters.terminal.draw import console
        from adapters.terminal.show import show

        show(reply, form, console())
    return status(reply)


def status(reply: Reply) -> int:
    """The exit status that says what became of a phrase."""
    if not reply.understood or reply.tone == "ask":
        return NOT_UNDERSTOOD
    return REFUSED if reply.tone == "refused" else ANSWERED


@app.command
def parse(
    *words: str,
    as_json: Annotated[bool, Parameter(name="--json", negative=())] = False,
    why: Annotated[bool, Parameter(negative=())] = False,
    before: Annotated[tuple[str, ...], Parameter(negative=())] = (),
    speaker: Speaker = Speaker(),
) -> int:
    """Say what phrases mean, and do nothing.

    Without words, each line of the input is JSON with a "text", and perhaps "as" (a name) and
    "before" (earlier phrases of the conversation).

    Parameters
    ----------
    words
        One phrase, as you would say it.
    as_json
        A line of JSON for each phrase, for programs.
    why
        Explain how it was understood: words, values, guards, and the commands that fit.
    before
        An earlier phrase of the conversation. May be given several times.
    """
    from opsbot.parsing import explain_lines, parse_lines

    if before and not words:
        raise Trouble("Say what came after it: opsbot parse --before “my deals” only the open ones")
    log_to(None)
    one = json.dumps({"text": " ".join(words), "before": before})
    lines = [one] if words else phrases(sys.stdin)
    with closing(speaker.open(complain)) as house:
        bot, now = house.bot, house.now or datetime.now(UTC)
        if why:
            for reasons in explain_lines(bot.engine, bot.registry, house.person, lines, now):
                explained(reasons, as_json=as_json)
            return ANSWERED
        for meaning in parse_lines(bot.engine, bot.registry, house.person, lines, now):
            if as_json:
                print_json(meaning)
            else:
                write(meant(meaning))
    return ANSWERED


def phrases(lines: Iterable[str]) -> Iterator[str]:
    """The lines that are phrases in JSON, empty ones left out. Another one is Trouble."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            said = json.loads(line)
            earlier = said.get("before", [])
            fine = isinstance(earlier, list)
            fine = fine and all(isinstance(one, str) for one in [said["text"], *earlier])
        except (ValueError, KeyError, AttributeError):
            fine = False
        if not fine:
            raise Trouble(f'Line {number} is not like this: {{"text": "sales last week"}}')
        yield line


def meant(meaning: Mapping[str, Any]) -> str:
    """A meaning on one line, for people: run deals.move deal=Acme renewal, stage=Won (0.97)."""
    slots = ", ".join(f"{name}={value}" for name, value in meaning["slots"].items())
    asked = meaning.get("ask") and f"asks for {meaning['ask']}"
    offered = meaning.get("commands") and f"offers {', '.join(meaning['commands'])}"
    parts = (meaning["outcome"], meaning["command"], slots, asked, offered)
    return " ".join([*(one for one in parts if one), f"({meaning['confidence']})"])


def explained(why: Why, *, as_json: bool) -> None:
    """Write how a phrase was understood."""
    from opsbot import cli_why

    if as_json:
        print_json(asdict(why))
        return
    for line in cli_why.lines(why):
        write(line)


@app.command(name="import")
def import_(
    *paths: Path,
    mapping: Annotated[tuple[str, ...], Parameter(name="--map", negative=())] = (),
    kind: str | None = None,
    currency: str | None = None,
    workspace: str | None = None,
    dry: Annotated[bool, Parameter(name="--dry-run", negative=())] = False,
    place: Place = Place(),
) -> int:
    """Take CSV files, or folders of them, into your workspace.

    The status is 0 when every file was taken, 1 when one was not, 2 when nothing could be done.

    Parameters
    ----------
    paths
        Files and folders. Taken again, they change only what changed in them.
    mapping
        What one of their headers is: --map "Order No.=number". May be given several times; with
        nothing behind the = the column is left out.
    kind
        What the files hold, where their headers do not say: orders, products, customers, ….
    currency
        The currency of amounts that name none, as in GBP.
    workspace
        The name of the new workspace, or of the one that is meant.
    dry
        Only say what would be done.
    """
    if not paths:
        raise Trouble("Say which files: opsbot import orders.csv")
    from opsbot.cli_import import run as take

    log_to(None)
    all_taken = take(
        place.url, paths, mapping, kind=kind, currency=currency, workspace=workspace, dry=dry,
        tell=complain,
    )  # fmt: skip
    return ANSWERED if all_taken else NOT_UNDERSTOOD


usage = App(name="usage", help="Tell what is used of the plan: readings, logs, folders, plans.")
plans = App(name="plans", help="Plans of your own, and the one that you are on.")
app.command(usage)
usage.command(plans)


@usage.command(sort_key=1)
def record(
    metric: str,
    *value: str,
    at: datetime | None = None,
    speaker: Speaker = Speaker(),
) -> int:
    """Note a reading, as in: opsbot usage record bandwidth 1.8 GB

    Bandwidth is the month's total so far, storage and email_accounts are the level. The status is
    0 when it was noted, 3 when it was refused.

    Parameters
    ----------
    metric
        What was read: bandwidth, storage or email_accounts.
    value
        How much, with its unit.
    at
        When it was read, as in 2026-03-18T09:00; without it, now.
    """
    from opsbot import cli_usage

    log_to(None)
    with closing(speaker.open(complain)) as house:
        return status(cli_usage.record(house, metric, " ".join(value), at))


@usage.command(sort_key=2)
def ingest(
    *logs: Path,
    demo: Annotated[bool, Parameter(negative=())] = False,
    workspace: str | None = None,
    place: Place = Place(),
) -> int:
    """Count the bandwidth of each day from access logs of a web server.

    Logs in the common or the combined format, as text or compressed. Every line is counted once:
    give the same logs as often as you like, grown, renamed, rotated or compressed. The status is 0
    when every log was counted, 1 when one was not.

    Parameters
    ----------
    logs
        The files, rotated ones too: opsbot usage ingest /var/log/nginx/access.log*
    demo
        Into the demo, even where there is a shop of your own.
    workspace
        The name of the workspace, where there are several.
    """
    if not logs:
        raise Trouble("Say which logs: opsbot usage ingest access.log*")
    from opsbot import cli_usage

    log_to(None)
    fine = cli_usage.ingest(place.url, logs, workspace, demo=demo, tell=complain)
    return ANSWERED if fine else NOT_UNDERSTOOD


@usage.command(sort_key=3)
def measure(*folders: Path, speaker: Speaker = Speaker()) -> int:
    """Note how much storage some folders take: the bytes of their files, each counted once.

    Parameters
    ----------
    folders
        What belongs to the shop: opsbot usage measure /var/www/shop
    """
    if not folders:
        raise Trouble("Say which folders: opsbot usage measure /var/www/shop")
    from opsbot import cli_usage

    log_to(None)
    size = cli_usage.size_of(folders, complain)
    with closing(speaker.open(complain)) as house:
        return status(cli_usage.record(house, "storage", f"{size} bytes", None))


@plans.command
def check(file: Path | None = None) -> int:
    """Say what is wrong in a file of plans; the status is 0 when nothing is, else 2.

    Parameters
    ----------
    file
        The file; without it, that of the setting OPSBOT_PLANS_FILE.
    """
    from opsbot import cli_usage

    fine, mistakes = cli_usage.checked(file)
    for line in mistakes:
        complain(line)
    if not mistakes:
        write(fine)
    return USAGE if mistakes else ANSWERED


@plans.command
def load(file: Path | None = None, *, workspace: str | None = None, place: Place = Place()) -> int:
    """Take the plans of a file into your workspace; those that are there get their new figures.

    Parameters
    ----------
    file
        The file; without it, that of the setting OPSBOT_PLANS_FILE.
    workspace
        The name of the workspace, where there are several.
    """
    from opsbot import cli_usage

    log_to(None)
    write(cli_usage.load(place.url, file, workspace, complain))
    return ANSWERED


@plans.command
def start(
    *plan: str,
    since: date | None = None,
    trial: Annotated[bool, Parameter(negative=())] = False,
    workspace: str | None = None,
    place: Place = Place(),
) -> int:
    """Note which plan you are on and since when, also as a trial.

    Parameters
    ----------
    plan
        Its name, after its system where several systems have one: Capsule Advanced
    since
        Its first day, as in 2026-03-01; without it, today.
    trial
        It is a trial: it costs nothing, and ends after the days that the plan gives.
    workspace
        The name of the workspace, where there are several.
    """
    if not plan:
        raise Trouble("Say which plan: opsbot usage plans start Pioneer --trial")
    from opsbot import cli_usage

    log_to(None)
    write(cli_usage.start(place.url, " ".join(plan), since, workspace, complain, trial=trial))
    return ANSWERED


@plans.command
def cancel(
    *, last: date | None = None, workspace: str | None = None, place: Place = Place()
) -> int:
    """Note that your plan was cancelled. To come back may cost something, once.

    Parameters
    ----------
    last
        The last day that it covers, as in 2026-03-31; without it, yesterday.
    workspace
        The name of the workspace, where there are several.
    """
    from opsbot import cli_usage

    log_to(None)
    write(cli_usage.cancel(place.url, last, workspace, complain))
    return ANSWERED


slack = App(name="slack", help="What Slack wants to know of the app.")
app.command(slack)


@slack.command
def manifest(*, http: str | None = None, page: str | None = None) -> int:
    """Print the manifest of the Slack app: paste it at api.slack.com/apps.

    Parameters
    ----------
    http
        The public address of this service, as in https://bot.example.com. Without it Slack is heard
        over Socket Mode, which needs none.
    page
        Links to this address are shown with what is behind them; by itself OPSBOT_PUBLIC_URL.
    """
    from adapters.slack import manifest as made
    from opsbot.settings import Settings

    for name, address in (("--http", http), ("--page", page)):
        if address is not None and not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", address):
            raise Trouble(f"{name} is an address such as https://bot.example.com")
    print_json(made.manifest(http, page or Settings().public_url), indent=2)
    return ANSWERED


@app.command
def migrate(*, place: Place = Place()) -> int:
    """Bring the database up to date with this opsbot. Its rows stay."""
    from opsbot import schema
    from opsbot.house import engine_for, usable

    log_to(None)
    engine = engine_for(place.url)
    with usable(engine):
        before = schema.is_current(engine)
        schema.upgrade(engine)
    engine.dispose()
    write("The database was up to date already." if before else "The database is up to date now.")
    return ANSWERED


@app.command(sort_key=3)
def serve(*, place: Place = Place()) -> int:
    """Run as a service: what is set up in the environment, schedules and deliveries.

    It ends with SIGTERM or Ctrl-C, after it has finished what it is doing.
    """
    from opsbot import serve as service

    settings = place.settings
    service.serve(settings, surfaces=service.surfaces, schedules=service.schedules())
    return ANSWERED


@app.command
def doctor(*, place: Place = Place()) -> int:
    """Look at everything the service needs, and say what to do about what is wrong.

    The status is 0 when all is well, 1 when something is not.
    """
    from opsbot.doctor import examine

    log_to(None)
    well = True
    for finding in examine(place.database):
        for line in str(finding).split("\n"):
            write(line)
        well = well and finding.well
    return ANSWERED if well else NOT_UNDERSTOOD


# -- what the commands have in common -----------------------------------------------------------


def write(line: str) -> None:
    sys.stdout.write(f"{shown(line)}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """To where it does not mix with the answers."""
    sys.stderr.write(f"{shown(line)}\n")


def shown(line: str) -> str:
    """What can be seen of a line: a record's name may hold what a terminal obeys."""
    return "".join(filter(str.isprintable, line))


def print_json(data: Any, indent: int | None = None) -> None:
    text = json.dumps(data, ensure_ascii=not is_utf8(sys.stdout), indent=indent)
    # JSON itself keeps some characters that a terminal obeys.
    seen = (one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text)
    sys.stdout.write("".join(seen) + "\n")
    sys.stdout.flush()


def is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().startswith("utf")


def log_to(file: Path | None) -> None:
    """Where failures are told in full; in a chat that is no place to look at them."""
    import logging

    from opsbot import logs
    from opsbot.settings import Settings

    handler = logging.StreamHandler() if file is None else logging.FileHandler(file, delay=True)
    logging.basicConfig(level=Settings().log_level, handlers=[handler])
    logs.hush()


def main() -> None:
    """Run the command line; every end of it has a status."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what cannot be decoded or shown becomes "?"
            stream.reconfigure(errors="replace")
    try:
        end = run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        end = INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        end = PIPE_CLOSED
    sys.exit(end)


def run(words: Sequence[str] | None = None) -> int:
    """Run one command line, sys.argv's where none is given; its exit status."""
    try:
        end = app(words)
    except Trouble as trouble:
        complain(str(trouble))
        return USAGE
    return end if isinstance(end, int) else ANSWERED
