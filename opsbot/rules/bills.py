"""Bills: what a month costs on a plan at some usage, and how plans compare by that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from opsbot.model import Metric, Plan, Subscription, SubscriptionStatus
from opsbot.reply import Text, say
from opsbot.rules import quota
from opsbot.values import Money

# How much is used of each metric; what nobody measured is missing.
Use = Mapping[Metric, int]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a plan costs a month. Without a published price there is no total."""

    plan: Plan
    base: Money | None
    overage: Mapping[Metric, Money]  # only of what is over
    too_small: Mapping[Metric, int]  # limits beyond which nothing is sold, and that are passed

    @property
    def over(self) -> Money:
        return total(self.overage.values(), self.plan.currency)

    @property
    def total(self) -> Money | None:
        return None if self.base is None else self.base + self.over

    @property
    def fits(self) -> bool:
        return not self.too_small


def total(amounts: Iterable[Money], currency: str) -> Money:
    return sum(amounts, Money(0, currency))


def cost(plan: Plan, use: Use) -> Cost:
    """A month on a plan. Of a plan by the seat, at least one is paid."""
    overage, too_small = {}, {}
    for limit in plan.limits:
        used = use.get(limit.metric)
        if used is None or used <= limit.included:
            continue
        more = quota.overage(quota.quota(limit.metric, None, limit, plan), used)
        if more is None:
            too_small[limit.metric] = limit.included
        else:
            overage[limit.metric] = more
    return Cost(plan, _base(plan, use), overage, too_small)


def _base(plan: Plan, use: Use) -> Money | None:
    if plan.price is None:
        return None
    seats = max(1, use.get(Metric.SEATS, 1)) if plan.per_seat else 1
    return Money(plan.price.minor * seats, plan.currency)


def by_price(costs: Iterable[Cost]) -> list[Cost]:
    """Those that fit first, the cheapest of them first; without a price last."""

    def key(one: Cost) -> tuple[bool, bool, int]:
        return one.total is None, not one.fits, one.total.minor if one.total else 0

    return sorted(costs, key=key)


def cheapest(costs: Sequence[Cost], ours: Cost | None) -> Cost | None:
    """The best plan to be on: it fits, its price is known, in our currency. Of equals, ours."""
    money = ours.plan.currency if ours else costs[0].plan.currency if costs else ""
    able = [one for one in costs if one.fits and one.total and one.plan.currency == money]
    able += [one for one in costs if one.fits and one.total == Money(0, money)]
    if ours is not None:
        able.sort(key=lambda one: one.plan.id != ours.plan.id)
    return min(able, key=lambda one: one.total or Money(0, money), default=None)


# -- in words ---------------------------------------------------------------------------------


def verdict(ours: Cost | None, other: Cost) -> Text:
    """What another plan would cost instead of ours: "Advanced would cost $15.00 more and save
    $27.00 of overage: $12.00 better from this month on." """
    if ours is not None and other.plan.id == ours.plan.id:
        if other.total is None:
            return say("*{plan}* is the plan you are on.", plan=other.plan)
        return say(
            "*{plan}* is the plan you are on: *{total}* this month, likely.",
            plan=other.plan,
            total=other.total,
        )
    if not other.fits:
        return say("*{plan}* is too small: {limits}.", plan=other.plan, limits=limits(other))
    if other.total is None or other.base is None:
        return say("*{plan}* has no published price.", plan=other.plan)
    if ours is None or ours.base is None or ours.plan.currency != other.plan.currency:
        return say("*{plan}* would cost *{total}* a month.", plan=other.plan, total=other.total)
    dearer, saved = other.base - ours.base, ours.over - other.over
    gain = saved - dearer
    holes = {
        "plan": other.plan,
        "base": _size(dearer),
        "overage": _size(saved),
        "net": _size(gain),
        "total": other.total,
    }
    return say(
        f"*{{plan}}* would cost {_base_words(dearer)}{_overage_words(saved, gain)}"
        f"{_net_words(saved, gain)}",
        **holes,
    )


def _base_words(dearer: Money) -> str:
    if not dearer:
        return "the same"
    return "{base} more" if dearer.minor > 0 else "{base} less"


def _overage_words(saved: Money, gain: Money) -> str:
    if not saved:
        return ""
    if saved.minor < 0:
        return " and add {overage} of overage"
    return (
        " and save {overage} of overage"
        if gain.minor >= 0
        else " and save only {overage} of overage"
    )


def _net_words(saved: Money, gain: Money) -> str:
    if not saved:
        return " a month, {total} in all."
    if not gain:
        return ": as much as now."
    return f": *{{net}} {'better' if gain.minor > 0 else 'dearer'}* from this month on."


def _size(money: Money) -> Money:
    return -money if money.minor < 0 else money


def limits(cost: Cost) -> list[Text]:
    """Which limits are passed that nothing more is sold of: "150 products"."""
    return [
        say("{amount} {metric}", amount=quota.amount(metric, included), metric=metric)
        for metric, included in cost.too_small.items()
    ]


# -- subscriptions ----------------------------------------------------------------------------


def is_trial(subscription: Subscription, day: date) -> bool:
    """Whether a day is one of a trial, which costs nothing."""
    return subscription.status is SubscriptionStatus.TRIAL and (
        subscription.trial_ends is None or day < subscription.trial_ends
    )


def trial_is_over(subscription: Subscription, day: date) -> bool:
    return subscription.status is SubscriptionStatus.TRIAL and not is_trial(subscription, day)


def reactivation(before: Subscription | None, plan: Plan) -> Money | None:
    """What it costs, once, to come back after a cancellation to the same system."""
    if before is None or before.status is not SubscriptionStatus.CANCELLED:
        return None
    return plan.reactivation if before.plan.system == plan.system else None
