"""The house, put together on both kinds of database."""

from __future__ import annotations

import pytest
from sqlmodel import text

from opsbot import schema
from opsbot.house import Wish, engine_for, open_database, open_house
from opsbot.trouble import Trouble
from tests.databases import opened


def test_an_empty_database_gets_tables_and_a_demo(database_url: str) -> None:
    told: list[str] = []
    house = open_house(Wish(database_url), told.append)
    try:
        assert told == ["Preparing the database …", "Making a demo shop to try things in …"]
        assert house.workspace.demo
        assert len(house.worth_asking()) == 3
        assert house.say("who am i").understood
        again: list[str] = []
        second = open_house(Wish(database_url), again.append)
        second.bot.engine.dispose()
        assert again == []
        assert second.workspace.id == house.workspace.id
    finally:
        house.bot.engine.dispose()


def test_what_waits_for_somebody_is_shown_to_them_once(database_url: str) -> None:
    house = open_house(Wish(database_url), lambda what: None)
    try:
        (first,) = house.news(opening=True)
        assert first.tone == "warning"
        assert [button.call.command for button in first.buttons][-2:] == [
            "alerts.ack",
            "alerts.snooze",
        ]
        assert house.news() == []
        assert str(house.say("I'm on it")).startswith("You are on it")
        other = open_house(Wish(database_url, speaker="Ines"), lambda what: None)
        assert other.channel != house.channel
        other.bot.engine.dispose()
    finally:
        house.bot.engine.dispose()


def test_tables_of_a_newer_opsbot_are_left_alone(database_url: str) -> None:
    with opened(database_url) as engine:
        schema.upgrade(engine)
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(Trouble, match="newer opsbot"):
            open_database(database_url, lambda what: None)


def test_a_shared_database_is_brought_up_to_date_by_its_owner_alone(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(database_url) as engine:
        schema.upgrade(engine)
        shared = engine.dialect.name != "sqlite"
    later = [*schema.revisions(), "9999"]
    monkeypatch.setattr(schema, "revisions", lambda: later)
    if shared:
        with pytest.raises(Trouble, match="opsbot migrate"):
            open_database(database_url, lambda what: None)
    else:
        told: list[str] = []
        open_database(database_url, told.append).dispose()
        assert told == ["Preparing the database …"]


@pytest.mark.parametrize("url", ["", "nope", "sqlite", "mysql://u:p@h/d", "oracle://x", "://"])
def test_what_is_no_database_url_is_said_so(url: str) -> None:
    with pytest.raises(Trouble, match="sqlite:///"):
        engine_for(url)
