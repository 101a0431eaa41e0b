"""What may be done to an open deal, and no more to a closed one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from opsbot.model import Contact, Deal, DealStatus, Organisation
from opsbot.reply import Refused
from opsbot.rules import deals as rule
from opsbot.values import Money

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)


def deal(**fields: Any) -> Deal:
    return Deal(
        id=7,
        workspace_id=1,
        title="Acme renewal",
        stage_id=1,
        amount_minor=12_000_00,
        currency="USD",
        opened_at=NOW,
        moved_at=NOW,
        **fields,
    )


def test_a_win_closes_a_deal_and_keeps_its_value() -> None:
    won = deal()
    assert rule.win(won, None, NOW) == Money(12_000_00, "USD")
    assert (won.status, won.closed_at) == (DealStatus.WON, NOW)
    assert won.amount == Money(12_000_00, "USD")


def test_a_win_for_another_amount_takes_its_currency_too() -> None:
    won = deal()
    assert rule.win(won, Money(9_000_00, "EUR"), NOW) == Money(12_000_00, "USD")
    assert won.amount == Money(9_000_00, "EUR")


def test_winning_for_the_amount_it_had_is_no_mistake() -> None:
    won = deal()
    rule.win(won, Money(12_000_00, "USD"), NOW)
    assert won.status == DealStatus.WON


def test_a_loss_keeps_the_reason() -> None:
    lost = deal()
    rule.lose(lost, "too expensive", NOW)
    assert (lost.status, lost.closed_at, lost.lost_reason) == (
        DealStatus.LOST,
        NOW,
        "too expensive",
    )


@pytest.mark.parametrize("status", [DealStatus.WON, DealStatus.LOST])
def test_a_closed_deal_is_neither_won_nor_lost_again(status: DealStatus) -> None:
    closed = deal(status=status, closed_at=NOW)
    why = f"was {status} on Wed 18 Mar 2026 10:30. Reopen it"
    with pytest.raises(Refused, match=why):
        rule.win(closed, None, NOW)
    with pytest.raises(Refused, match=why):
        rule.lose(closed, None, NOW)
    assert closed.status == status


def test_a_deal_imported_without_a_day_is_said_to_be_closed() -> None:
    with pytest.raises(Refused, match=r"Acme renewal is won. Reopen it to change that."):
        rule.win(deal(status=DealStatus.WON), None, NOW)


def test_a_value_is_set_and_the_one_before_returned() -> None:
    changed = deal()
    assert rule.worth(changed, Money(15_000_00, "USD")) == Money(12_000_00, "USD")
    assert changed.amount == Money(15_000_00, "USD")


@pytest.mark.parametrize(
    ("amount", "why"),
    [
        (Money(12_000_00, "USD"), r"is worth \$12,000.00 already"),
        (Money(-1, "USD"), "cannot be worth less than nothing"),
    ],
)
def test_a_value_that_changes_nothing_or_makes_no_sense_is_refused(amount: Money, why: str) -> None:
    kept = deal()
    with pytest.raises(Refused, match=why):
        rule.worth(kept, amount)
    assert kept.amount == Money(12_000_00, "USD")


def test_a_deal_is_called_what_is_said_else_after_whom_it_is_with() -> None:
    acme = Organisation(id=1, workspace_id=1, name="Acme")
    jane = Contact(id=1, workspace_id=1, name="Jane Roe")
    assert rule.titled(" “Hooli cafe”, ", acme, jane) == "Hooli cafe"
    assert rule.titled(None, acme, jane) == "Acme"
    assert rule.titled(" ", None, jane) == "Jane Roe"
    with pytest.raises(Refused, match="I know nobody called “Gringotts”"):
        rule.titled("with Gringotts", None, None)
    with pytest.raises(Refused, match="What is the deal called"):
        rule.titled(None, None, None)
