"""The command line: what it answers, and the status it ends with."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlmodel import Session, select

from opsbot import cli
from opsbot.model import Member, Role, Workspace
from opsbot.setup import new_workspace
from tests.databases import opened
from tests.terminals import CTRL_D, ROOT, Terminal

NOW = "2026-03-18T10:30:00Z"

# Rooms that talking in a terminal has no business in.
FOREIGN = {
    "aiohttp", "alembic", "apscheduler", "dbos", "fastapi", "httpx", "matplotlib", "mcp",
    "phonenumbers", "psycopg", "slack_bolt", "slack_sdk", "starlette", "telegram", "uvicorn",
}  # fmt: skip


@dataclass
class Run:
    status: int
    out: str
    err: str


Opsbot = Callable[..., Run]


pytestmark = pytest.mark.usefixtures("bare")


@pytest.fixture
def opsbot(url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Opsbot:
    """The command line in this process, at the small shop unless a database is named."""

    def run(*words: str, typed: str = "") -> Run:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        if words and not words[0].startswith("-") and "--database" not in words:
            clock = ("--now", NOW) if words[0] in ("ask", "chat", "parse") else ()
            words = (*words, "--database", url, *clock)
        try:
            status = cli.run(words)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 99
        return Run(status, *capsys.readouterr())

    return run


# -- ask --------------------------------------------------------------------------------------


def test_a_phrase_is_answered(opsbot: Opsbot) -> None:
    run = opsbot("ask", "who", "am", "i")
    assert run.status == 0
    assert run.out.startswith("You are Alma Admin, admin of Teahouse.\n")
    assert run.err == ""


def test_a_phrase_may_be_one_word_of_the_shell(opsbot: Opsbot) -> None:
    assert opsbot("ask", "who am i").out == opsbot("ask", "who", "am", "i").out


def test_what_is_not_understood_ends_with_1(opsbot: Opsbot) -> None:
    run = opsbot("ask", "what's the weather")
    assert run.status == 1
    assert run.out


def test_what_is_refused_ends_with_3(opsbot: Opsbot) -> None:
    run = opsbot("ask", "who can use the bot", "--as", "sam")
    assert run.status == 3
    assert run.out.startswith("✗ ")


@pytest.mark.parametrize(
    "words",
    [
        ["ask"],
        ["ask", "help", "--nope"],
        ["ask", "help", "--now", "yesterday"],
        ["nope"],
        ["ask", "help", "--as"],
    ],
)
def test_a_wrong_command_line_ends_with_2(words: list[str], opsbot: Opsbot) -> None:
    run = opsbot(*words)
    assert run.status == 2
    assert run.out == ""
    assert run.err


@pytest.mark.parametrize("text", ["", " ", "\x00\x07", "\u202e", "x" * 100_000, "☃" * 500])
def test_bad_input_gets_one_helpful_answer_and_no_trace(text: str, opsbot: Opsbot) -> None:
    run = opsbot("ask", text)
    assert run.status in (1, 3)
    assert 0 < len(run.out.split("\n\n")[0].splitlines()) <= 2
    assert run.err == ""


def test_an_answer_in_json_has_exact_values(opsbot: Opsbot) -> None:
    run = opsbot("ask", "who am i", "--json")
    answer = json.loads(run.out)
    assert answer["text"] == "You are Alma Admin, admin of Teahouse."
    assert answer["understood"] is True
    assert {"name": "Zone", "value": "UTC"} in answer["blocks"][0]["facts"]
    assert all(set(button) == {"label", "say", "risky"} for button in answer["buttons"])


def test_a_conversation_goes_on_from_one_run_to_the_next(opsbot: Opsbot) -> None:
    assert "1 What can I do" in opsbot("ask", "who am i").out
    assert "commands are yours" in opsbot("ask", "1").out


def test_json_holds_nothing_that_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    cli.print_json({"name": "\x1b[31m \x9b2J \x7f \u202e Ærø 👩 \n"})
    out = capsys.readouterr().out
    assert out == '{"name": "\\u001b[31m \\u009b2J \\u007f \\u202e Ærø 👩 \\n"}\n'
    assert json.loads(out) == {"name": "\x1b[31m \x9b2J \x7f \u202e Ærø 👩 \n"}


def test_a_complaint_holds_nothing_that_a_terminal_obeys(opsbot: Opsbot) -> None:
    assert "“[31mzoe”" in opsbot("ask", "help", "--as", "\x1b[31mzoe").err


# -- who speaks, and where --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Sam Seller", "Sam Seller"),
        ("sam", "Sam Seller"),
        ("seller", "Sam Seller"),
        ("sam@teahouse.test", "Sam Seller"),
        ("olga ownr", "Olga Owner"),
        ("mía", "Mia Merchant"),
    ],
)
def test_another_member_can_speak(said: str, name: str, opsbot: Opsbot) -> None:
    assert opsbot("ask", "who am i", "--as", said).out.startswith(f"You are {name}, ")


def test_nobody_of_that_name_is_a_usage_error_that_names_the_members(opsbot: Opsbot) -> None:
    run = opsbot("ask", "help", "--as", "zoe")
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith("Nobody here is called “zoe”. Teahouse has: Olga Owner, Alma Admin, ")


def test_two_of_that_name_are_a_usage_error_that_names_them(opsbot: Opsbot, url: str) -> None:
    with opened(url) as engine, Session(engine) as session:
        space = session.exec(select(Workspace)).one().id
        session.add(Member(workspace_id=space, name="Sam Second", role=Role.VIEWER))
        session.commit()
    run = opsbot("ask", "help", "--as", "sam")
    assert (run.status, run.err) == (2, "Several members fit “sam”: Sam Seller, Sam Second.\n")


def test_ones_own_workspace_comes_before_the_demo(opsbot: Opsbot, url: str) -> None:
    assert "Larkspur" in opsbot("ask", "who am i", "--demo").out
    assert "Teahouse" in opsbot("ask", "who am i").out


def test_an_empty_database_gets_a_demo_once(opsbot: Opsbot, tmp_path: Path) -> None:
    new = f"sqlite:///{tmp_path}/deep/down/new.sqlite3"
    first = opsbot("ask", "who am i", "--database", new)
    assert "Making a demo shop" in first.err
    second = opsbot("ask", "who am i", "--database", new)
    assert (second.err, second.out) == ("", first.out)


def test_a_demo_alone_gives_way_to_a_shop_of_ones_own(opsbot: Opsbot, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/both.sqlite3"
    opsbot("ask", "help", "--database", url)
    with opened(url) as engine, Session(engine) as session:
        own = new_workspace(session, name="Mine", currency="EUR")
        session.add(Member(workspace_id=own.id, name="Me Myself", role=Role.OWNER))
        session.commit()
    assert opsbot("ask", "who am i", "--database", url).out.startswith("You are Me Myself, owner")


@pytest.mark.parametrize(
    "database",
    ["nope", "mysql://u:p@h/d", "sqlite:////proc/nope/x.sqlite3", "sqlite:////"],
)
def test_a_database_that_cannot_be_is_one_line_of_trouble(database: str, opsbot: Opsbot) -> None:
    run = opsbot("ask", "help", "--database", database)
    assert (run.status, run.out) == (2, "")
    assert run.err.count("\n") == 1


def test_a_password_is_not_told_when_the_database_is_away(opsbot: Opsbot) -> None:
    run = opsbot("ask", "help", "--database", "postgresql+psycopg://me:hush@127.0.0.1:1/x")
    assert run.status == 2
    assert "127.0.0.1" in run.err
    assert "hush" not in run.err


def test_migrate_says_what_it_did(opsbot: Opsbot, tmp_path: Path) -> None:
    new = f"sqlite:///{tmp_path}/new.sqlite3"
    assert opsbot("migrate", "--database", new).out == "The database is up to date now.\n"
    assert opsbot("migrate", "--database", new).out == "The database was up to date already.\n"


# -- parse ------------------------------------------------------------------------------------


def test_phrases_are_parsed_one_answer_a_line_in_their_order(opsbot: Opsbot) -> None:
    asked = [
        {"text": "who am i"},
        {"text": "what's the weather"},
        {"text": "undo", "as": "Sam Seller"},
    ]
    run = opsbot("parse", "--json", typed="\n\n".join(map(json.dumps, asked)))
    answers = [json.loads(line) for line in run.out.splitlines()]
    assert [one["outcome"] for one in answers] == ["run", "refuse", "run"]
    assert [one["command"] for one in answers] == ["me.show", None, "bot.undo"]
    assert all({"slots", "confidence", "micros"} <= set(one) for one in answers)


def test_parsing_changes_nothing(opsbot: Opsbot) -> None:
    before = opsbot("ask", "orders show 1042").out
    assert "orders.hold" in opsbot("parse", "orders hold 1042").out
    assert opsbot("ask", "orders show 1042").out == before


def test_a_phrase_is_explained_to_a_person(opsbot: Opsbot) -> None:
    assert opsbot("parse", "who", "am", "i").out == "run me.show (1.0)\n"


def test_a_phrase_is_parsed_as_what_follows_earlier_ones(opsbot: Opsbot) -> None:
    run = opsbot("parse", "and last week?", "--before", "sales by country")
    assert run.out.startswith("run sales.breakdown by=country, period=")


def test_earlier_phrases_need_one_to_follow_them(opsbot: Opsbot) -> None:
    run = opsbot("parse", "--why", "--before", "sales by country")
    assert (run.status, run.out) == (2, "")
    assert run.err.count("\n") == 1


def test_why_a_phrase_means_what_it_means_is_told_in_tables(opsbot: Opsbot) -> None:
    run = opsbot("parse", "--why", "mvoe", "acme", "to", "negotiation")
    assert (run.status, run.err) == (0, "")
    lines = run.out.splitlines()
    assert lines[0] == "“mvoe acme to negotiation”"
    assert "  means     run deals.move deal=Acme renewal, stage=Negotiation" in lines
    headings = ["Decision", "Words", "Values", "Records", "Guards", "Commands that fit"]
    assert [line for line in lines if line in headings] == headings
    typed, corrected = lines[lines.index("Words") + 1 : lines.index("Words") + 3]
    assert corrected.split()[:2] == ["mvoe", "move"]
    assert typed.index("read as") == corrected.index("move")


def test_why_is_data_in_json_with_the_answer_of_parse(opsbot: Opsbot) -> None:
    asked = [
        {"text": "and last week?", "before": ["sales by country"]},
        {"text": "move globex to negotiation", "as": "Sam Seller"},
    ]
    typed = "\n".join(map(json.dumps, asked))
    answers = map(json.loads, opsbot("parse", "--json", typed=typed).out.splitlines())
    told = map(json.loads, opsbot("parse", "--why", "--json", typed=typed).out.splitlines())
    for answer, why in zip(answers, told, strict=True):
        decision = why["decision"]
        assert {key: decision[key] for key in ("outcome", "command", "slots")} == {
            key: answer[key] for key in ("outcome", "command", "slots")
        }
        assert decision["ask"] == answer.get("ask")


def test_explaining_changes_nothing_and_shows_nothing_that_a_terminal_obeys(opsbot: Opsbot) -> None:
    before = opsbot("ask", "orders show 1042").out
    run = opsbot("parse", "--why", "orders hold \x1b[31m1042")
    assert "\x1b" not in run.out
    assert opsbot("ask", "orders show 1042").out == before


@pytest.mark.parametrize(
    "line", ["hello", "[1]", '{"txt": "x"}', '{"text": 5}', '{"text": "x", "before": "y"}']
)
def test_a_line_that_is_no_phrase_is_named(line: str, opsbot: Opsbot) -> None:
    run = opsbot("parse", "--json", typed=f'{{"text": "who am i"}}\n{line}\n')
    assert run.status == 2
    assert len(run.out.splitlines()) == 1
    assert run.err == 'Line 2 is not like this: {"text": "sales last week"}\n'


def test_nobody_of_the_name_that_a_line_speaks_as_is_said_so(opsbot: Opsbot) -> None:
    run = opsbot("parse", "--json", typed='{"text": "help", "as": "Zoe"}\n')
    assert (run.status, run.err) == (2, "Nobody here is called Zoe.\n")


# -- import -----------------------------------------------------------------------------------

CUSTOMERS = "name,email,Land\nGrace Hopper,grace@mail.test,US\nAlan Kay,alan@mail.test,US\n"


def test_an_import_tells_how_it_understood_a_file_and_what_came_of_it(
    opsbot: Opsbot, tmp_path: Path
) -> None:
    file = tmp_path / "customers.csv"
    file.write_text(CUSTOMERS)
    run = opsbot("import", str(file), "--map", "Land=country", "--kind", "customers")
    assert run.status == 0, run.err
    assert "customers.csv holds customers." in run.out
    assert "Taken  name, email, Land → country\n" in run.out
    assert "✓ Teahouse: 2 records added, 0 changed.\n" in run.out
    again = opsbot("import", str(file), "--map", "Land=country", "--kind", "customers")
    assert "✓ Teahouse: 0 records added, 0 changed.\n" in again.out


def test_a_dry_run_writes_nothing(opsbot: Opsbot, tmp_path: Path) -> None:
    file = tmp_path / "customers.csv"
    file.write_text(CUSTOMERS)
    for _ in range(2):
        run = opsbot("import", str(file), "--dry-run", "--kind", "customers")
        assert "2 rows can be taken. Nothing is written." in run.out


def test_an_import_into_an_empty_database_is_a_workspace_of_ones_own(
    opsbot: Opsbot, tmp_path: Path
) -> None:
    new = f"sqlite:///{tmp_path}/new.sqlite3"
    file = tmp_path / "my_shop.csv"
    file.write_text(CUSTOMERS)
    assert opsbot("import", str(file), "--kind", "customers", "--database", new).status == 0
    assert "of My shop." in opsbot("ask", "who am i", "--database", new).out


@pytest.mark.parametrize(
    "words",
    [[], ["/nowhere.csv"], ["x.csv", "--map", "no equals sign"], ["x.csv", "--currency", "quids"]],
)
def test_an_import_that_cannot_begin_ends_with_2(
    words: list[str], opsbot: Opsbot, tmp_path: Path
) -> None:
    (tmp_path / "x.csv").write_text(CUSTOMERS)
    run = opsbot("import", *words)
    assert (run.status, run.out) == (2, "")
    assert run.err.count("\n") == 1


def test_a_file_that_cannot_be_taken_ends_with_1(opsbot: Opsbot, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("")
    run = opsbot("import", "x.csv")
    assert run.status == 1
    assert "! None of the files can be taken.\n" in run.out
    assert "x.csv is empty" in run.out


# -- through pipes ----------------------------------------------------------------------------


def test_each_line_of_a_pipe_is_answered_until_bye(opsbot: Opsbot) -> None:
    run = opsbot("chat", typed="who am i\nwhat's the weather\nbye\nwho am i\n")
    assert run.status == 0
    assert run.out.count("You are Alma Admin") == 1
    assert "weather" in run.out
    assert "\x1b" not in run.out


def test_a_button_is_pressed_by_its_number(opsbot: Opsbot) -> None:
    run = opsbot("chat", typed="who am i\n1\n")
    assert "  1 What can I do\n" in run.out
    assert "commands are yours" in run.out


def program(*words: str, stdin: str | bytes = "", **env: str) -> subprocess.CompletedProcess[bytes]:
    """The real program, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "opsbot", *words],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **env},
        timeout=120,
    )


def test_the_program_itself_answers_and_ends_with_its_status(url: str) -> None:
    done = program("ask", "what's the weather", "--database", url)
    assert done.returncode == 1
    assert "weather" in done.stdout.decode()
    assert done.stderr == b""


def test_bytes_that_are_no_text_are_answered_like_any_nonsense(url: str) -> None:
    done = program("chat", "--database", url, stdin=b"\xff\xfe\x00who\n\xc3\x28\n")
    assert done.returncode == 0
    assert done.stderr == b""


def test_an_ascii_terminal_gets_ascii(url: str) -> None:
    done = program("ask", "who am i", "--database", url, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert done.stdout.decode("ascii").startswith("You are Alma Admin")


def test_a_closed_pipe_is_no_failure_to_talk_about(url: str) -> None:
    command = f'"{sys.executable}" -m opsbot chat --database {url} | head -c 10'
    done = subprocess.run(
        command, shell=True, input=b"help\n" * 200, capture_output=True, cwd=ROOT, timeout=120
    )
    assert len(done.stdout) == 10
    assert done.stderr == b""


# -- in a terminal ----------------------------------------------------------------------------

SPY = """
import atexit, json, pathlib, sys
atexit.register(lambda: pathlib.Path({out!r}).write_text(json.dumps(sorted(sys.modules))))
from opsbot.cli import main
sys.argv = ["opsbot", "chat", "--database", {url!r}]
main()
"""


def test_the_chat_brings_in_no_platform_web_plotting_or_job_library(
    url: str, tmp_path: Path
) -> None:
    out = tmp_path / "modules.json"
    with Terminal(["-c", SPY.format(out=str(out), url=url)], os.environ) as terminal:
        terminal.until("Worth asking")
        terminal.type("who am i\r")
        terminal.until("You are Alma Admin")
        terminal.type(CTRL_D)
        assert terminal.finish() == 0
    modules = set(json.loads(out.read_text()))
    assert "prompt_toolkit" in modules
    assert not {name.partition(".")[0] for name in modules} & FOREIGN
    assert not {name for name in modules if name.startswith("adapters.")} - {
        name for name in modules if name.startswith("adapters.terminal")
    }


def test_the_prompt_waits_for_neither_the_database_nor_the_drawing(
    url: str, tmp_path: Path
) -> None:
    spy = SPY.replace("main()", "import adapters.terminal.chat").format(
        out=str(tmp_path / "m"), url=url
    )
    subprocess.run([sys.executable, "-c", spy], cwd=ROOT, check=True, timeout=120)
    modules = {name.partition(".")[0] for name in json.loads((tmp_path / "m").read_text())}
    assert not modules & {"commands", "pydantic", "rich", "sqlalchemy", "sqlmodel"}


def test_a_wrong_name_ends_the_chat_with_its_reason(url: str) -> None:
    with Terminal(
        ["-m", "opsbot", "chat", "--as", "zoe", "--database", url], os.environ
    ) as terminal:
        terminal.until("Nobody here is called “zoe”")
        assert terminal.finish() == 2
