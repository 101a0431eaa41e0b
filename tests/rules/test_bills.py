"""What a month costs on a plan, and how plans compare."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opsbot.model import Metric, Plan, PlanLimit, Subscription, SubscriptionStatus
from opsbot.rules import bills
from opsbot.rules.bills import Use
from opsbot.rules.sizes import GB, MB
from opsbot.values import Money

USES = st.dictionaries(st.sampled_from(list(Metric)), st.integers(0, 10**13))


def plan(name: str, price: str | None, *limits: PlanLimit, id: int = 1, **more: Any) -> Plan:
    minor = None if price is None else Money.of(price, "USD").minor
    one = Plan(
        workspace_id=1, id=id, system="Shop", name=name, price_minor=minor, currency="USD", **more
    )
    one.limits = list(limits)
    return one


def limit(metric: Metric, included: int, block: int | None = None) -> PlanLimit:
    price = None if block is None else 900
    return PlanLimit(
        workspace_id=1,
        plan_id=1,
        metric=metric,
        included=included,
        block=block,
        block_price_minor=price,
    )


def shop(name: str, price: str, products: int, bandwidth: int, storage: int, id: int) -> Plan:
    return plan(
        name,
        price,
        limit(Metric.PRODUCTS, products),
        limit(Metric.BANDWIDTH, bandwidth, GB),
        limit(Metric.STORAGE, storage, 100 * MB),
        id=id,
    )


def pioneer() -> Plan:
    return shop("Pioneer", "24.99", 150, 2 * GB, 500 * MB, 1)


def advanced() -> Plan:
    return shop("Advanced", "39.99", 500, 4 * GB, 700 * MB, 2)


def said(use: Use, ours: Plan | None = None, other: Plan | None = None) -> str:
    mine = bills.cost(ours or pioneer(), use)
    return str(bills.verdict(mine, bills.cost(other or advanced(), use)))


def test_a_month_costs_its_price_and_every_block_begun() -> None:
    cost = bills.cost(pioneer(), {Metric.BANDWIDTH: 3 * GB + 1, Metric.STORAGE: 501 * MB})
    assert cost.overage == {Metric.BANDWIDTH: Money(1800, "USD"), Metric.STORAGE: Money(900, "USD")}
    assert cost.total == Money(2499 + 2700, "USD")
    assert cost.fits


def test_a_hard_limit_has_no_price_and_does_not_fit() -> None:
    cost = bills.cost(pioneer(), {Metric.PRODUCTS: 151})
    assert (cost.total, cost.fits) == (Money(2499, "USD"), False)
    assert bills.cost(pioneer(), {Metric.PRODUCTS: 150}).fits


def test_seats_are_paid_one_by_one_and_one_at_least() -> None:
    growth = plan("Growth", "36", per_seat=True)
    assert bills.cost(growth, {Metric.SEATS: 5}).total == Money(18000, "USD")
    assert bills.cost(growth, {Metric.SEATS: 0}).total == Money(3600, "USD")
    assert bills.cost(growth, {}).total == Money(3600, "USD")


def test_a_free_tier_is_free_as_far_as_it_goes() -> None:
    free = plan("Free", "0", limit(Metric.SEATS, 2), per_seat=True)
    assert bills.cost(free, {Metric.SEATS: 2}).total == Money(0, "USD")
    assert bills.cost(free, {Metric.SEATS: 2}).fits
    assert not bills.cost(free, {Metric.SEATS: 3}).fits


@given(use=USES)
def test_overage_is_never_negative(use: dict[Metric, int]) -> None:
    for one in (pioneer(), advanced()):
        cost = bills.cost(one, use)
        assert all(more.minor > 0 for more in cost.overage.values())
        assert cost.total is not None
        assert cost.base is not None
        assert cost.total.minor >= cost.base.minor


@given(use=USES, metric=st.sampled_from(list(Metric)), more=st.integers(0, 10**12))
def test_more_usage_never_costs_less(use: dict[Metric, int], metric: Metric, more: int) -> None:
    larger = {**use, metric: use.get(metric, 0) + more}
    for one in (pioneer(), advanced(), plan("Growth", "36", per_seat=True)):
        before, after = bills.cost(one, use), bills.cost(one, larger)
        assert before.total is not None
        assert after.total is not None
        assert before.total.minor <= after.total.minor
        assert before.fits or not after.fits


@given(use=USES)
def test_a_plan_with_larger_limits_never_has_more_overage(use: dict[Metric, int]) -> None:
    small, large = bills.cost(pioneer(), use), bills.cost(advanced(), use)
    assert large.over.minor <= small.over.minor


# -- in words ---------------------------------------------------------------------------------


def test_what_another_plan_saves_is_set_against_what_it_costs() -> None:
    assert said({Metric.BANDWIDTH: 5 * GB - 1}) == (
        "Advanced would cost $15.00 more and save $18.00 of overage: "
        "$3.00 better from this month on."
    )
    assert said({Metric.BANDWIDTH: 4 * GB, Metric.STORAGE: 600 * MB}) == (
        "Advanced would cost $15.00 more and save $27.00 of overage: "
        "$12.00 better from this month on."
    )


def test_what_does_not_pay_is_said_too() -> None:
    assert said({Metric.BANDWIDTH: 3 * GB}) == (
        "Advanced would cost $15.00 more and save only $9.00 of overage: "
        "$6.00 dearer from this month on."
    )
    assert said({}) == "Advanced would cost $15.00 more a month, $39.99 in all."


def test_a_smaller_plan_saves_its_price_and_adds_overage() -> None:
    use = {Metric.BANDWIDTH: 3 * GB}
    assert said(use, advanced(), pioneer()) == (
        "Pioneer would cost $15.00 less and add $9.00 of overage: $6.00 better from this month on."
    )
    use = {Metric.BANDWIDTH: 5 * GB}
    assert said(use, advanced(), pioneer()) == (
        "Pioneer would cost $15.00 less and add $18.00 of overage: $3.00 dearer from this month on."
    )


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (plan("Expert", None, id=3), "Expert has no published price."),
        (plan("Mini", "5", limit(Metric.PRODUCTS, 9), id=4), "Mini is too small: 9 products."),
        (
            Plan(
                workspace_id=1, id=5, system="Shop", name="Haus", price_minor=2000, currency="EUR"
            ),
            "Haus would cost €20.00 a month.",
        ),
    ],
)
def test_what_cannot_be_compared_is_not(other: Plan, words: str) -> None:
    assert said({Metric.PRODUCTS: 10}, other=other) == words


# -- the best ---------------------------------------------------------------------------------


def best(use: Use, *others: Plan) -> str | None:
    ours = bills.cost(pioneer(), use)
    costs = [ours, bills.cost(advanced(), use), *(bills.cost(one, use) for one in others)]
    found = bills.cheapest(costs, ours)
    return found.plan.name if found else None


def test_the_cheapest_that_fits_is_the_best() -> None:
    assert best({}) == "Pioneer"
    assert best({Metric.BANDWIDTH: 5 * GB - 1}) == "Advanced"
    assert best({Metric.PRODUCTS: 151}) == "Advanced"
    assert best({Metric.PRODUCTS: 501}) is None


def test_of_equals_ours_is_the_best() -> None:
    assert best({}, plan("Twin", "24.99", id=9)) == "Pioneer"
    assert best({}, plan("Gift", "0", id=9)) == "Gift"
    assert best(
        {}, Plan(workspace_id=1, id=9, system="Shop", name="Yen", price_minor=1, currency="JPY")
    ) == ("Pioneer")


# -- subscriptions ----------------------------------------------------------------------------


def test_a_trial_lasts_until_its_end() -> None:
    trial = Subscription(
        workspace_id=1,
        plan_id=1,
        since=date(2026, 3, 1),
        trial_ends=date(2026, 3, 16),
        status=SubscriptionStatus.TRIAL,
    )
    assert bills.is_trial(trial, date(2026, 3, 15))
    assert not bills.is_trial(trial, date(2026, 3, 16))
    assert bills.trial_is_over(trial, date(2026, 3, 16))
    trial.status = SubscriptionStatus.ACTIVE
    assert not bills.is_trial(trial, date(2026, 3, 15))
    assert not bills.trial_is_over(trial, date(2026, 3, 16))


def test_coming_back_costs_something_after_a_cancellation_in_the_same_system() -> None:
    one = plan("Pioneer", "24.99", reactivation_minor=15000)
    before = Subscription(
        workspace_id=1, plan_id=1, since=date(2026, 1, 1), status=SubscriptionStatus.CANCELLED
    )
    before.plan = one
    assert bills.reactivation(before, one) == Money(15000, "USD")
    assert (
        bills.reactivation(before, Plan(workspace_id=1, system="Other", name="X", currency="USD"))
        is None
    )
    before.status = SubscriptionStatus.ACTIVE
    assert bills.reactivation(before, one) is None
    assert bills.reactivation(None, one) is None
