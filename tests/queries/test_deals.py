"""Which deals a list holds, what they are worth, and what stands in each stage."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session, select

from opsbot.model import Deal, DealStatus, Member, Pipeline, Stage, Workspace
from opsbot.queries import deals as query
from opsbot.testing import NOW
from opsbot.values import Money, Period

MARCH = Period.days(date(2026, 3, 1), date(2026, 4, 1), UTC)


@pytest.fixture
def session(shop: Session) -> Session:
    """The small shop, and another workspace with a deal of its own."""
    elsewhere = Workspace(name="Elsewhere", currency="EUR")
    shop.add(elsewhere)
    shop.flush()
    pipeline = Pipeline(workspace_id=elsewhere.id, name="Sales", position=-1)
    shop.add(pipeline)
    shop.flush()
    stage = Stage(workspace_id=elsewhere.id, pipeline_id=pipeline.id, name="Proposal")
    shop.add(stage)
    shop.flush()
    add(shop, "Acme elsewhere", stage, workspace_id=elsewhere.id, currency="EUR")
    return shop


def add(session: Session, title: str, stage: Stage, **fields: Any) -> Deal:
    standard: dict[str, Any] = {
        "workspace_id": 1,
        "currency": "USD",
        "amount_minor": 1_00,
        "opened_at": NOW,
    }
    deal = Deal(title=title, stage_id=stage.id, moved_at=NOW, **(standard | fields))
    session.add(deal)
    session.flush()
    return deal


def one(session: Session, kind: Any, **fields: Any) -> Any:
    query = select(kind).where(kind.workspace_id == 1)
    return session.exec(query.filter_by(**fields)).one()


def titles(session: Session, limit: int = 10, **wanted: Any) -> list[str]:
    found = query.listed(session, 1, query.Wanted(**wanted), limit)
    return [deal.title for deal in found.deals]


def test_open_deals_come_largest_first_and_those_without_a_value_last(session: Session) -> None:
    add(session, "No value yet", one(session, Stage, name="Lead"), amount_minor=None)
    assert titles(session) == [
        "Globex supply",
        "Acme renewal",
        "Globex pilot",
        "Initech kits",
        "No value yet",
    ]


def test_a_list_says_how_many_there_are_and_what_they_are_worth_by_currency(
    session: Session,
) -> None:
    add(session, "Euros", one(session, Stage, name="Lead"), currency="EUR", amount_minor=5_00)
    add(session, "No value yet", one(session, Stage, name="Lead"), amount_minor=None)
    found = query.listed(session, 1, query.Wanted(), 2)
    assert len(found.deals) == 2
    assert found.in_all == 6
    assert found.worth == (Money(5_00, "EUR"), Money(33_700_00, "USD"))


def test_a_stage_means_every_stage_of_its_name_unless_a_pipeline_is_said(session: Session) -> None:
    renewals = one(session, Pipeline, name="Renewals")
    other = Stage(workspace_id=1, pipeline_id=renewals.id, name="Proposal", position=9)
    session.add(other)
    session.flush()
    add(session, "Renewal in proposal", other)
    sales = one(session, Pipeline, name="Sales")
    stage = one(session, Stage, name="Proposal", pipeline_id=sales.id)
    assert titles(session, stage=stage) == ["Acme renewal", "Renewal in proposal"]
    assert titles(session, stage=stage, pipeline=renewals) == ["Renewal in proposal"]
    assert titles(session, pipeline=renewals) == ["Renewal in proposal"]


def test_an_owner_has_only_their_own(session: Session) -> None:
    assert titles(session, owner=one(session, Member, name="Alma Admin")) == ["Globex pilot"]
    assert titles(session, owner=one(session, Member, name="Mia Merchant")) == []


def test_for_open_deals_a_period_is_when_they_are_expected_to_close(session: Session) -> None:
    lead = one(session, Stage, name="Lead")
    for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1), None):
        add(session, f"Closes {day}", lead, close_date=day)
    assert sorted(titles(session, period=MARCH)) == ["Closes 2026-03-01", "Closes 2026-03-31"]


def test_for_closed_deals_a_period_is_when_they_were_closed(session: Session) -> None:
    lead = one(session, Stage, name="Lead")
    for at in (MARCH.start - timedelta(minutes=1), MARCH.start, MARCH.end):
        add(session, f"Won {at:%d %b}", lead, status=DealStatus.WON, closed_at=at)
    assert titles(session, status=DealStatus.WON, period=MARCH) == ["Won 01 Mar"]
    assert titles(session, status=DealStatus.LOST, period=MARCH) == []


def test_closed_deals_come_newest_first(session: Session) -> None:
    lead = one(session, Stage, name="Lead")
    add(session, "Won today", lead, status=DealStatus.WON, closed_at=NOW, amount_minor=1)
    assert titles(session, status=DealStatus.WON) == ["Won today", "Initech welcome"]


def test_a_longer_list_asks_the_database_no_more_often(session: Session) -> None:
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    def questions(limit: int) -> int:
        session.flush()
        session.expunge_all()
        asked.clear()
        for deal in query.listed(session, 1, query.Wanted(), limit).deals:
            assert deal.stage.name
            assert deal.stage.pipeline.name
            assert deal.owner
        return len(asked)

    event.listen(session.get_bind(), "before_cursor_execute", note)
    assert questions(1) == questions(4)


def test_a_namesake_is_an_open_deal_of_this_workspace_whatever_its_capitals(
    session: Session,
) -> None:
    found = query.open_namesake(session, 1, "ACME renewal")
    assert found is not None
    assert found.title == "Acme renewal"
    assert query.open_namesake(session, 1, "Initech welcome") is None  # won
    assert query.open_namesake(session, 1, "Acme elsewhere") is None


def test_pipelines_come_in_their_order_with_their_stages(session: Session) -> None:
    found = query.pipelines(session, 1)
    assert [pipeline.name for pipeline in found] == ["Sales", "Renewals"]
    assert [stage.name for stage in found[1].stages] == ["Due", "Called", "Signed"]


def test_a_stage_holds_its_open_deals_by_currency(session: Session) -> None:
    lead, due = one(session, Stage, name="Lead"), one(session, Stage, name="Due")
    add(session, "Euros", lead, currency="EUR", amount_minor=5_00)
    add(session, "No value yet", due, amount_minor=None)
    inside = query.by_stage(session, 1)
    assert inside[lead.id] == (2, (Money(5_00, "EUR"), Money(18_500_00, "USD")))
    assert inside[due.id] == (1, ())
    assert one(session, Stage, name="Called").id not in inside
    assert sum(stage.deals for stage in inside.values()) == 6


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("acme", ["Acme renewal"]),
        ("ACME ren", ["Acme renewal"]),
        ("globex", ["Globex supply", "Globex pilot"]),
        ("initech", ["Initech kits", "Initech welcome"]),  # what is open comes first
        ("supply globex", ["Globex supply"]),
        ("", []),
        ("%", []),
    ],
)
def test_a_search_finds_deals_by_their_title_and_company(
    session: Session, typed: str, found: list[str]
) -> None:
    assert [deal.title for deal in query.found(session, 1, typed, 5)] == found
