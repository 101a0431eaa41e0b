"""`opsbot usage` at the command line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlmodel import Session, select

from opsbot import cli, cli_usage
from opsbot.model import JournalEntry, Metric, Plan, UsageDay, UsageSample
from tests.databases import opened

LINE = '192.0.2.7 - - [{day:02}/Mar/2026:13:55:36 +0000] "GET /{n} HTTP/1.1" 200 1000000\n'
NOW = "2026-03-18T10:30"


class Run(NamedTuple):
    status: int
    out: str
    err: str


Opsbot = Callable[..., Run]


pytestmark = pytest.mark.usefixtures("bare")


@pytest.fixture
def opsbot(url: str, capsys: pytest.CaptureFixture[str]) -> Opsbot:
    def run(*words: str, now: str | None = None) -> Run:
        clock = ("--now", now) if now else ()
        try:
            status = cli.run((*words, "--database", url, *clock))
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 99
        return Run(status, *capsys.readouterr())

    return run


@pytest.fixture
def ask(opsbot: Opsbot) -> Callable[[str], str]:
    def ask(phrase: str) -> str:
        return opsbot("ask", phrase, now=NOW).out

    return ask


def lines(*days: int) -> str:
    return "".join(LINE.format(day=day, n=n) for n, day in enumerate(days))


# -- record and measure -----------------------------------------------------------------------


def test_a_reading_is_recorded(opsbot: Opsbot) -> None:
    run = opsbot("usage", "record", "storage", "470 MB", now=NOW)
    assert (run.status, run.err) == (0, "")
    assert "Storage went from 390 MB to 470 of 500 MB; 30 MB left." in run.out


def test_a_reading_may_be_of_an_earlier_moment(opsbot: Opsbot) -> None:
    run = opsbot("usage", "record", "storage", "380", "MB", "--at", "2026-03-16T18:00", now=NOW)
    assert "Storage was 380 MB on Mon 16 Mar 2026 18:00" in run.out


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("bandwidth", "1 GB"), 3, "Bandwidth adds up over the month"),
        (("storage", "full"), 3, "is not a size"),
        (("products", "5"), 3, "are counted here"),
        (("memory", "5"), 2, "there are products, storage, bandwidth, email_accounts, seats."),
        (("storage",), 2, "Say how much"),
    ],
)
def test_what_cannot_be_recorded_is_told(
    opsbot: Opsbot, words: tuple[str, ...], status: int, said: str
) -> None:
    run = opsbot("usage", "record", *words, now=NOW)
    assert run.status == status
    assert said in run.out + run.err


def test_folders_are_measured_each_file_once(opsbot: Opsbot, tmp_path: Path, url: str) -> None:
    shop = tmp_path / "shop"
    (shop / "images").mkdir(parents=True)
    (shop / "page.html").write_bytes(b"x" * 1_000_000)
    (shop / "images" / "tea.jpg").write_bytes(b"x" * 2_000_000)
    (shop / "images" / "again.jpg").hardlink_to(shop / "images" / "tea.jpg")
    (shop / "out").symlink_to(tmp_path)
    run = opsbot("usage", "measure", "shop", "shop/images", now=NOW)
    assert run.status == 0
    assert "Storage went from 390 MB to 3 of 500 MB" in run.out
    with opened(url) as engine, Session(engine) as session:
        newest = select(UsageSample).where(UsageSample.metric == Metric.STORAGE)
        assert max(session.exec(newest), key=lambda one: one.at).amount == 3_000_000


def test_what_is_no_folder_is_not_measured(opsbot: Opsbot) -> None:
    assert opsbot("usage", "measure", "nope", now=NOW).err == "nope is no folder.\n"
    assert opsbot("usage", "measure", now=NOW).status == 2


def test_what_cannot_be_read_is_counted_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "file").write_bytes(b"12345")
    scandir = os.scandir

    def shut(path: str | Path) -> object:
        if str(path).endswith("shut"):
            raise PermissionError("shut")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", shut)
    told: list[str] = []
    assert cli_usage.size_of([tmp_path], told.append) == 5
    assert told == ["1 files or folders could not be read and are not counted."]


# -- ingest -----------------------------------------------------------------------------------


def test_logs_are_counted_and_shown(opsbot: Opsbot, ask: Callable[[str], str]) -> None:
    Path("access.log").write_text(lines(18, 18, 18) + "rubbish\n")
    Path("access.log.1").write_text("no log\n")
    run = opsbot("usage", "ingest", "access.log", "access.log.1", "nope")
    assert run.status == 1
    assert "3 MB in 4 new lines. 1 of them are no lines of an access log and were left out." in (
        run.out.replace("\n", " ")
    )
    assert "malformed: line 4" in run.out
    assert "none of its lines is one of an access log" in run.out
    assert "No such file" in run.out
    assert "bandwidth used in 1–31 Mar 2026" in ask("bandwidth per day this month")
    again = opsbot("usage", "ingest", "access.log")
    assert again.status == 0
    assert again.out.startswith("✓ Nothing new in these logs.")
    assert "counted before" in again.out


def test_ingest_wants_a_log(opsbot: Opsbot) -> None:
    run = opsbot("usage", "ingest")
    assert (run.status, run.err) == (2, "Say which logs: opsbot usage ingest access.log*\n")


def test_logs_go_into_the_shop_of_ones_own(opsbot: Opsbot, url: str) -> None:
    opsbot("ask", "help", "--demo", now=NOW)
    Path("access.log").write_text(lines(17))
    opsbot("usage", "ingest", "access.log")
    opsbot("usage", "ingest", "access.log", "--demo")
    with opened(url) as engine, Session(engine) as session:
        assert sorted(one.workspace_id for one in session.exec(select(UsageDay))) == [1, 2]
    assert opsbot("usage", "ingest", "access.log", "--workspace", "Nope").err == (
        "Say which workspace; there is Teahouse.\n"
    )


# -- plans ------------------------------------------------------------------------------------

PLANS = '[[plan]]\nsystem = "Corner Host"\nname = "Small"\ncurrency = "USD"\nprice = 5\n'


def test_a_file_of_plans_is_checked(
    opsbot: Opsbot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(*words: str) -> Run:
        return Run(cli.run(("usage", "plans", "check", *words)), *capsys.readouterr())

    Path("plans.toml").write_text(PLANS)
    assert check("plans.toml") == (0, "plans.toml is fine: 1 plan.\n", "")
    Path("bad.toml").write_text(PLANS.replace("price = 5", "price = -5\ntrial_days = 0"))
    assert check("bad.toml") == (
        2,
        "",
        "bad.toml: Line 5, Small: price is from 0 to a billion, not “-5”.\n"
        "bad.toml: Line 6, Small: trial_days is a whole number from 1 to 1000, not “0”.\n",
    )
    assert "OPSBOT_PLANS_FILE" in check().err
    monkeypatch.setenv("OPSBOT_PLANS_FILE", "plans.toml")
    assert check().status == 0


def test_a_file_of_plans_is_loaded(opsbot: Opsbot, ask: Callable[[str], str], url: str) -> None:
    Path("plans.toml").write_text(PLANS)
    load = ("usage", "plans", "load", "plans.toml")
    assert opsbot(*load).out == "Teahouse: 1 plan added, 0 changed, 0 as before.\n"
    assert opsbot(*load).out == "Teahouse: 0 plans added, 0 changed, 1 as before.\n"
    assert "Small" in ask("which plans does corner host offer") + ask("plans")
    with opened(url) as engine, Session(engine) as session:
        (entry,) = session.exec(select(JournalEntry)).all()
        assert entry.phrase == "opsbot usage plans load"
    Path("plans.toml").write_text(PLANS + "colour = 1\nsize = 1\n")
    run = opsbot(*load)
    assert (run.status, run.err) == (
        2,
        "plans.toml: Line 6, Small: “colour” is nothing that a plan has. "
        "See all: opsbot usage plans check plans.toml\n",
    )


def test_the_plans_of_the_setting_are_there_from_the_start(
    opsbot: Opsbot, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("plans.toml").write_text(PLANS)
    monkeypatch.setenv("OPSBOT_PLANS_FILE", "plans.toml")
    assert opsbot("ask", "plans", now=NOW).err == ""
    with opened(url) as engine, Session(engine) as session:
        assert session.exec(select(Plan).where(Plan.name == "Small")).one().price_minor == 500


def test_mistakes_in_them_stop_nobody(opsbot: Opsbot, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("plans.toml").write_text("colour = 1")
    monkeypatch.setenv("OPSBOT_PLANS_FILE", "plans.toml")
    run = opsbot("ask", "who am i", now=NOW)
    assert run.status == 0
    assert run.err.startswith("plans.toml: Line 1: “colour” means nothing here")


def test_a_plan_is_started_cancelled_and_started_again(
    opsbot: Opsbot, ask: Callable[[str], str]
) -> None:
    plans = ("usage", "plans")
    assert opsbot(*plans, "cancel", "--last", "2026-03-10").out == (
        "Pioneer of CoreCommerce is cancelled; 2026-03-10 is its last day. "
        "To reactivate it would cost $150.00 once.\n"
    )
    assert ask("our plan").startswith("Pioneer is cancelled: Tue 10 Mar 2026 was its last day.")
    assert opsbot(*plans, "start", "corecommerce", "advanced", "--since", "2026-03-15").out == (
        "Teahouse is on Advanced of CoreCommerce since 2026-03-15. "
        "To reactivate it cost $150.00 once.\n"
    )
    assert "$189.99" in ask("bill")


def test_a_trial_ends_after_its_days(opsbot: Opsbot, ask: Callable[[str], str]) -> None:
    run = opsbot("usage", "plans", "start", "Pioneer", "--trial", "--since", "2026-03-10")
    assert run.out == (
        "Teahouse is on Pioneer of CoreCommerce since 2026-03-10, as a trial until 2026-03-25.\n"
    )
    assert "the trial ends on Wed 25 Mar 2026" in ask("our plan").replace("\n", " ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("start", "Nope"), "No plan is called “Nope”. There are Capsule Free,"),
        (("start", "Advanced"), "Say which Advanced: Capsule Advanced or CoreCommerce Advanced."),
        (("start", "Free", "--trial"), "Free of Capsule has no trial."),
        (("start", "Growth", "--since", "2025-01-01"), "You are on Pioneer since 2025-11-01"),
        (("cancel", "--last", "2025-01-01"), "Teahouse has no plan on that day."),
        (("start",), "Say which plan"),
    ],
)
def test_what_cannot_be_noted_is_told(opsbot: Opsbot, words: tuple[str, ...], said: str) -> None:
    run = opsbot("usage", "plans", *words)
    assert run.status == 2
    assert run.err.startswith(said)
