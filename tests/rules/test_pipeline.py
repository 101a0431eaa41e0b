"""Which stage is meant, where a deal may go, and what a funnel is worth."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from opsbot.model import Deal, DealStatus, Pipeline, Stage
from opsbot.reply import Refused
from opsbot.rules import pipeline as rule
from opsbot.values import Money

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
LONG_AGO = datetime(2026, 1, 2, tzinfo=UTC)


def pipeline(name: str, *stages: str) -> Pipeline:
    made = Pipeline(id=len(name), workspace_id=1, name=name)
    made.stages = [
        Stage(id=len(name) * 10 + i, workspace_id=1, pipeline_id=made.id, name=stage, position=i)
        for i, stage in enumerate(stages)
    ]
    return made


SALES = ("Lead", "Proposal", "Negotiation")


def deal_in(stage: Stage, **fields: Any) -> Deal:
    made = Deal(
        id=7,
        workspace_id=1,
        title="Acme renewal",
        stage_id=stage.id,
        currency="USD",
        opened_at=LONG_AGO,
        moved_at=LONG_AGO,
        **fields,
    )
    made.stage = stage
    return made


def test_a_move_returns_the_stage_before_and_notes_when() -> None:
    lead, _, negotiation = pipeline("Sales", *SALES).stages
    deal = deal_in(lead)
    assert rule.move(deal, negotiation, NOW) is lead
    assert (deal.stage, deal.moved_at) == (negotiation, NOW)


def test_a_stage_named_in_another_pipeline_means_the_one_of_the_deals_own() -> None:
    sales, partners = pipeline("Sales", *SALES), pipeline("Partners", "Intro", "PROPOSAL")
    deal = deal_in(sales.stages[0])
    rule.move(deal, partners.stages[1], NOW)
    assert deal.stage is sales.stages[1]


def test_a_stage_of_another_pipeline_is_refused_with_the_deals_own_as_buttons() -> None:
    sales, partners = pipeline("Sales", *SALES), pipeline("Partners", "Intro", "Contract")
    deal = deal_in(sales.stages[1])
    with pytest.raises(Refused) as no:
        rule.move(deal, partners.stages[1], NOW)
    assert str(no.value) == (
        "Acme renewal is in the Sales pipeline, which has no stage Contract. Where shall it go?"
    )
    assert [button.label for button in no.value.buttons] == ["Lead", "Negotiation"]
    assert str(no.value.buttons[1].call) == f"deals move deal:#7 stage:#{sales.stages[2].id}"
    assert deal.moved_at == LONG_AGO


@pytest.mark.parametrize("status", [DealStatus.WON, DealStatus.LOST])
def test_a_closed_deal_stays_where_it_is(status: DealStatus) -> None:
    lead, proposal, _ = pipeline("Sales", *SALES).stages
    deal = deal_in(lead, status=status, closed_at=LONG_AGO)
    with pytest.raises(Refused, match=f"was {status} on Fri 2 Jan 2026 00:00. Reopen it to move"):
        rule.move(deal, proposal, NOW)
    assert deal.stage is lead


def test_the_same_stage_is_refused_with_the_next_one_offered() -> None:
    lead, proposal, _ = pipeline("Sales", *SALES).stages
    with pytest.raises(Refused, match=r"Acme renewal is in Proposal already.") as no:
        rule.move(deal_in(proposal), proposal, NOW)
    assert [button.label for button in no.value.buttons] == ["Move to Negotiation"]
    assert rule.after(lead) is proposal


def test_behind_the_last_stage_comes_the_win() -> None:
    last = pipeline("Sales", *SALES).stages[-1]
    assert rule.after(last) is None
    with pytest.raises(Refused) as no:
        rule.move(deal_in(last), last, NOW)
    assert [str(button.call) for button in no.value.buttons] == ["deals win deal:#7"]


def test_a_new_deal_begins_in_the_first_stage_of_the_first_pipeline() -> None:
    sales, partners = pipeline("Sales", *SALES), pipeline("Partners", "Intro", "Lead")
    assert rule.entry([sales, partners], None, None) is sales.stages[0]
    assert rule.entry([sales, partners], partners, None) is partners.stages[0]


def test_a_stage_without_a_pipeline_is_the_first_of_that_name() -> None:
    sales, partners = pipeline("Sales", *SALES), pipeline("Partners", "Intro", "Lead")
    assert rule.entry([sales, partners], None, partners.stages[1]) is sales.stages[0]
    assert rule.entry([sales, partners], None, partners.stages[0]) is partners.stages[0]
    assert rule.entry([sales, partners], partners, sales.stages[0]) is partners.stages[1]


def test_an_empty_first_pipeline_does_not_stop_a_new_deal() -> None:
    empty, sales = pipeline("Empty"), pipeline("Sales", *SALES)
    assert rule.entry([empty, sales], None, None) is sales.stages[0]


def test_without_a_place_for_it_a_new_deal_is_refused() -> None:
    sales, empty = pipeline("Sales", *SALES), pipeline("Empty")
    with pytest.raises(Refused, match="There is no pipeline to put a deal into yet"):
        rule.entry([], None, None)
    with pytest.raises(Refused, match="The Empty pipeline has no stages yet"):
        rule.entry([empty], empty, None)
    with pytest.raises(Refused, match="no stage Intro, only Lead, Proposal and Negotiation"):
        rule.entry([sales], sales, pipeline("Partners", "Intro").stages[0])


@pytest.mark.parametrize(
    ("minor", "probability", "weighted"),
    [(1, 50, 1), (1, 49, 0), (12_000_00, 60, 7_200_00), (333, 0, 0), (333, 100, 333)],
)
def test_weighting_rounds_half_a_cent_up(minor: int, probability: int, weighted: int) -> None:
    assert rule.weighted([Money(minor, "USD")], probability) == (Money(weighted, "USD"),)


def test_currencies_are_added_up_apart() -> None:
    worths = [[Money(1, "USD")], [], [Money(5, "EUR"), Money(2, "USD")]]
    assert rule.together(worths) == (Money(5, "EUR"), Money(3, "USD"))
    assert rule.together([]) == ()
