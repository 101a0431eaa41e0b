"""The doctor says what is wrong, and what to do about it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from opsbot import doctor, schema
from opsbot.cli import run
from opsbot.database import writing
from opsbot.doctor import examine
from opsbot.finding import Finding
from opsbot.jobs import outbox, replicas
from opsbot.model import NoticeStatus, Workspace
from opsbot.reply import Reply, say
from tests.databases import opened

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def found(url: str, subject: str) -> Finding:
    return next(one for one in examine(url) if one.subject == subject)


def test_a_database_that_was_never_used_is_told_how_to_begin(database_url: str) -> None:
    assert str(found(database_url, "migrations")) == (
        "✗ migrations: there are no tables yet\n    Run: opsbot migrate"
    )
    assert "engine" not in [one.subject for one in examine(database_url)]


def test_all_is_well_where_all_is_well(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(database_url) as engine:
        schema.upgrade(engine)
    assert run(["doctor", "--database", database_url]) == 0
    said = capsys.readouterr().out
    assert "✗" not in said
    assert [line.split(":")[0] for line in said.splitlines() if line[0] == "✓"] == [
        "✓ settings",
        "✓ database",
        "✓ migrations",
        "✓ clock",
        "✓ engine",
        "✓ outbox",
        "✓ platforms",
    ]


def test_an_older_and_a_newer_database_are_told_apart(database_url: str) -> None:
    with opened(database_url) as engine:
        schema.migrate(engine, "0001")
        assert found(database_url, "migrations").advice == "Run: opsbot migrate"
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        newer = found(database_url, "migrations")
    assert newer.advice == "Install the newer opsbot again."


def test_what_is_wrong_makes_the_status_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["doctor", "--database", f"sqlite:///{tmp_path / 'new.sqlite3'}"]) == 1
    assert "Run: opsbot migrate" in capsys.readouterr().out


def test_a_password_is_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    url = "postgresql+psycopg://shop:s3cret@127.0.0.1:1/opsbot"
    assert run(["doctor", "--database", url]) == 1
    said = capsys.readouterr().out
    assert "does not answer" in said
    assert "s3cret" not in said


def test_a_setting_that_cannot_be_is_named_without_its_value(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPSBOT_HTTP_PORT", "99999s3cret")
    (finding,) = examine()
    assert not finding.well
    assert "OPSBOT_HTTP_PORT" in finding.said
    assert "s3cret" not in str(finding)


def test_a_clock_that_was_never_set_is_noticed(database: Engine) -> None:
    assert not doctor.clock(database, datetime(1970, 1, 1, tzinfo=UTC)).well
    assert doctor.clock(database, datetime.now(UTC)).well


def test_messages_that_did_not_get_out_are_counted(database: Engine) -> None:
    with writing(database) as session:
        workspace = Workspace(name="Shop", currency="EUR")
        session.add(workspace)
        session.flush()
        for status in (NoticeStatus.ASIDE, NoticeStatus.UNCERTAIN, NoticeStatus.WAITING):
            notice = outbox.post(
                session, workspace_id=workspace.id, surface="slack", channel="C1",
                reply=Reply(say("hello")), now=NOW,
            )  # fmt: skip
            notice.status = status
        session.commit()
    finding = doctor.unsent(database)
    assert (finding.well, finding.said) == (False, "1 put aside, 1 uncertain")


def test_a_replica_that_stopped_beating_is_not_running(database: Engine) -> None:
    with writing(database) as session:
        replicas.beat(session, "a", NOW)
        session.commit()
    with database.begin() as connection:  # as DBOS makes it, or where the test needs it
        if database.dialect.name == "sqlite":
            connection.execute(text("CREATE TABLE workflow_status (workflow_uuid TEXT)"))
        else:
            connection.execute(text("CREATE SCHEMA dbos"))
            connection.execute(text("CREATE TABLE dbos.workflow_status (workflow_uuid TEXT)"))
    assert doctor.jobs(database, NOW + timedelta(seconds=30)).said == "running"
    assert doctor.jobs(database, NOW + timedelta(minutes=5)).advice == "Start one: opsbot serve"
