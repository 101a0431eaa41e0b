"""Which rules fire on what: events of changes, conditions, marks that are crossed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.reply import Ref, Refused
from opsbot.rules.automations import (
    Action,
    Automation,
    Event,
    Happening,
    Trigger,
    check,
    country,
    country_name,
    events,
    fires,
    from_json,
    news,
    stock_event,
    to_json,
    told,
)
from opsbot.values import Money

DEAL = Ref("deal", 1, "Acme renewal", "#1")
SAM = Ref("member", 4, "Sam Seller", "#4")


def usd(amount: int) -> Money:
    return Money.of(amount, "USD")


@pytest.mark.parametrize(
    ("table", "before", "after", "expected"),
    [
        ("deal", None, {"status": "open"}, [Event.DEAL_ADDED]),
        ("deal", {"status": "open"}, {"status": "won"}, [Event.DEAL_WON]),
        ("deal", {"stage_id": 1}, {"stage_id": 2}, [Event.DEAL_MOVED]),
        ("deal", {"title": "a"}, {"title": "b"}, []),
        ("deal", {"status": "open"}, None, []),
        ("order", {"fulfilment": "held"}, {"fulfilment": "unfulfilled"}, [Event.ORDER_RELEASED]),
        ("order", {"fulfilment": "cancelled"}, {"fulfilment": "unfulfilled"}, []),
        ("order", {"payment": "paid"}, {"payment": "refunded"}, [Event.ORDER_REFUNDED]),
        ("task", {"done_at": None}, {"done_at": "2026-03-18"}, [Event.TASK_DONE]),
        ("task", {"done_at": "2026-03-18"}, {"done_at": None}, []),
        ("ticket", {"priority": "low"}, {"priority": "urgent"}, [Event.TICKET_RAISED]),
        ("alias", None, {"name": "x"}, []),
    ],
)
def test_a_change_comes_to_an_event_or_to_nothing(
    table: str, before: Any, after: Any, expected: list[Event]
) -> None:
    assert list(events(table, before, after)) == expected


@pytest.mark.parametrize(
    ("asked", "amount", "expected"),
    [
        ("over", 300, False),
        ("over", 301, True),
        ("least", 300, True),
        ("under", 300, False),
        ("under", 299, True),
        ("most", 300, True),
    ],
)
def test_bounds_are_meant_as_they_are_said(asked: str, amount: int, expected: bool) -> None:
    trigger = Trigger(Event.DEAL_WON, {asked: usd(300)})
    assert fires(trigger, Happening(Event.DEAL_WON, DEAL, {"amount": usd(amount)})) is expected


def test_another_currency_and_no_amount_reach_no_bound() -> None:
    trigger = Trigger(Event.DEAL_WON, {"over": usd(1)})
    other = Happening(Event.DEAL_WON, DEAL, {"amount": Money.of(500, "EUR")})
    assert not fires(trigger, other)
    assert not fires(trigger, Happening(Event.DEAL_WON, DEAL, {"amount": None}))


def test_all_conditions_must_hold() -> None:
    trigger = Trigger(Event.DEAL_WON, {"over": usd(100), "owner": SAM})
    facts = {"amount": usd(200), "owner": SAM.id}
    assert fires(trigger, Happening(Event.DEAL_WON, DEAL, facts))
    assert not fires(trigger, Happening(Event.DEAL_WON, DEAL, {**facts, "owner": 9}))
    assert not fires(trigger, Happening(Event.DEAL_LOST, DEAL, facts))


def test_an_order_has_several_products() -> None:
    trigger = Trigger(Event.ORDER_IN, {"product": Ref("product", 3, "Kettle")})
    order = Ref("order", 1, "#1042", "1042")
    for products, expected in [({1, 3}, True), ({1, 2}, False), (set(), False)]:
        happening = Happening(Event.ORDER_IN, order, {"product": frozenset(products)})
        assert fires(trigger, happening) is expected


@pytest.mark.parametrize("said", ["Germany", "germany", "DE", "de", "the Germany"])
def test_a_country_is_the_same_by_name_and_code(said: str) -> None:
    assert country(said) == "DE"
    assert country_name(said) == "Germany"


@given(st.lists(st.integers(-20, 20), max_size=30), st.integers(-5, 30), st.integers(0, 30))
def test_a_mark_is_told_as_often_as_it_is_crossed(moves: list[int], level: int, mark: int) -> None:
    trigger = Trigger(Event.STOCK_FELL, {"below": mark})
    fired, is_below, fell = 0, level < mark, 0
    for move in moves:
        before, level = level, level + move
        event = stock_event(before, level)
        if event is not None:
            fired += fires(trigger, Happening(event, DEAL, {"level": (before, level)}))
        fell += level < mark and not is_below
        is_below = level < mark
    assert fired == fell


def test_the_low_mark_of_a_product_is_its_own() -> None:
    trigger = Trigger(Event.STOCK_FELL, {"low": "yes"})
    for before, after, low, expected in [(4, 3, 3, True), (3, 2, 3, False), (4, 3, None, False)]:
        facts = {"level": (before, after), "low_stock": low}
        assert fires(trigger, Happening(Event.STOCK_FELL, DEAL, facts)) is expected


CONDITIONS = st.fixed_dictionaries(
    {},
    optional={
        "over": st.integers(0, 10**9).map(lambda minor: Money(minor, "USD")),
        "owner": st.just(SAM),
        "below": st.integers(0, 99),
        "country": st.sampled_from(["Germany", "France"]),
        "priority": st.sampled_from(["urgent", "low"]),
    },
)
ACTIONS = st.builds(
    Action,
    st.sampled_from(["task", "tell", "tag", "note"]),
    st.text(max_size=20),
    st.sampled_from([None, SAM]),
    st.booleans(),
    st.sampled_from(["", "#sales"]),
    st.sampled_from(["", "in 2 days", "tomorrow", "friday"]),
)


@given(st.sampled_from(Event), CONDITIONS, st.lists(ACTIONS, min_size=1, max_size=3))
def test_a_rule_is_kept_and_read_again_and_can_be_told(
    event: Event, conditions: dict[str, Any], actions: list[Action]
) -> None:
    rule = Automation(Trigger(event, conditions), tuple(actions))
    assert from_json(to_json(rule)) == rule
    assert str(told(rule)).startswith("When ")


@given(st.sampled_from(Event), CONDITIONS)
def test_the_same_event_fires_the_same_rules(event: Event, conditions: dict[str, Any]) -> None:
    trigger = Trigger(event, conditions)
    facts = {"amount": usd(50), "owner": SAM.id, "level": (9, 3), "country": "DE"}
    happening = Happening(event, DEAL, facts)
    kept = from_json(to_json(Automation(trigger, ()))).trigger
    assert fires(trigger, happening) == fires(trigger, happening) == fires(kept, happening)


@pytest.mark.parametrize("event", list(Event))
def test_every_event_is_told_as_news(event: Event) -> None:
    facts = {"level": (9, 3), "amount": usd(20), "stage_name": "Lead", "priority": "low"}
    assert DEAL.label in str(news(Happening(event, DEAL, facts)))


def test_what_cannot_be_done_to_a_kind_of_record_is_refused() -> None:
    with pytest.raises(Refused, match="Holding it is nothing that I can do to a deal"):
        check(Automation(Trigger(Event.DEAL_WON), (Action("hold"),)))
    with pytest.raises(Refused, match="A product has no owner"):
        check(Automation(Trigger(Event.STOCK_FELL), (Action("task", owner=True),)))
    check(Automation(Trigger(Event.DEAL_WON), (Action("task", owner=True),)))
