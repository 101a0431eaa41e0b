"""Plans: the one we are on, and the ones there are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from commands.phrases import plan as phrases
from opsbot.command import Context, OurPlan, Words, command, default
from opsbot.model import Metric, Plan, Subscription, SubscriptionStatus
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Block, Button, Facts, List, Reply, Table, Text, say
from opsbot.rules import plans as rules
from opsbot.rules import quota
from opsbot.values import Period


@command(
    "plan.show",
    role=Role.ADMIN,
    phrases=phrases.SHOW,
    also=["right now", "rn", "at the moment", "currently", "today", "(a|per) month"],
)
def show(ctx: Context) -> Reply:
    """The plan we are on: its price, its limits, since when, and how much of it is used."""
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    subscription, plan = standing.subscription, standing.plan
    if subscription is None or plan is None:
        return Reply(
            say("*No plan is set.* Look at the plans, then say “switch us to Pioneer”."),
            buttons=(Button("All plans", "plan.list"),),
        )
    measured = quota.by_fullness(one for one in standing.limited if one.share is not None)
    return Reply(
        _said(plan, subscription),
        blocks=(*(quota.meter(one, standing.now) for one in measured), _facts(standing, plan)),
        buttons=(
            Button("Usage", "usage.show"),
            Button(f"{plan.system} plans", "plan.list", system=plan.system),
        ),
        tone="warning" if any(map(quota.is_tight, measured)) else "info",
    )


def _said(plan: Plan, subscription: Subscription) -> Text:
    said = say(
        "*{plan}* of {system}, {price}, since {since}",
        plan=plan,
        system=plan.system,
        price=_price(plan),
        since=subscription.since,
    )
    if subscription.until:
        return say("{said}; it ends on {until}.", said=said, until=subscription.until)
    if subscription.status is SubscriptionStatus.TRIAL and subscription.trial_ends:
        return say("{said}; the trial ends on {day}.", said=said, day=subscription.trial_ends)
    return say("{said}.", said=said)


def _price(plan: Plan) -> Text:
    price = rules.price(plan)
    if price is None:
        return say("at a price that is not published")
    return say("{price} a month", price=price) if plan.price else price


def _facts(standing: Standing, plan: Plan) -> Facts:
    """What the plan says beside its limits, and which limits nobody measured."""
    seats = standing.quotas[Metric.SEATS].used or 0
    unread = [one.metric for one in standing.limited if one.now is None]
    once = plan.api_unlock
    return Facts(
        ("Month", standing.month),
        ("Seats", seats if plan.per_seat else None),
        ("All seats, a month", rules.for_seats(plan, seats)),
        *((quota.LABELS[metric], quota.hint(metric)) for metric in unread),
        *((f"More {metric}", cost) for metric, cost in rules.beyond(plan).items()),
        ("Opening the store's API", say("{price} once", price=once) if once else None),
        ("Reactivating it once cancelled", plan.reactivation),
        ("Also", plan.note),
    )


@command(
    "plan.list",
    role=Role.ADMIN,
    phrases=phrases.LIST,
    also=[f"(of|from|by|for|at|in|with) {phrases.SYSTEM}"],
)
def plans(ctx: Context, system: Words | None = None) -> Reply:
    """The plans there are, with their prices and limits."""
    today = ctx.now.astimezone(ctx.workspace.zone).date()
    current = queries.subscription(ctx.session, ctx.workspace_id, today)
    ours = current.plan.system if current else None
    known = queries.plans(ctx.session, ctx.workspace_id)
    known.sort(key=lambda plan: plan.system != ours)  # ours first
    if system is not None:
        found = rules.find_system(system, (plan.system for plan in known))
        known = [plan for plan in known if plan.system == found]
    by_system = {name: list(same) for name, same in groupby(known, lambda plan: plan.system)}
    others = [Button(f"{name} plans", "plan.list", system=name) for name in by_system]
    return Reply(
        say(
            "*{count} plans* of {systems}. {ours}"
            if known[1:]
            else "*One plan* of {systems}. {ours}",
            count=len(known),
            systems=list(by_system),
            ours=say("You are on {plan}.", plan=current.plan) if current else say("None is yours."),
        ),
        blocks=tuple(block for name, same in by_system.items() for block in _table(name, same)),
        buttons=(
            Button("Our plan", "plan.show"),
            *([Button("All plans", "plan.list")] if system else others[:3]),
        ),
    )


def _table(system: str, plans: list[Plan]) -> Iterator[Block]:
    """A system's plans with what any of them limits. What is not published stays open: “–”."""
    limits = [{limit.metric: limit.included for limit in plan.limits} for plan in plans]
    metrics = [metric for metric in Metric if any(metric in one for one in limits)]
    rows = [
        (
            plan,
            rules.price(plan),
            *(quota.amount(one, known[one]) if one in known else None for one in metrics),
            rules.trial(plan),
        )
        for plan, known in zip(plans, limits, strict=True)
    ]
    labels = [quota.LABELS[metric] for metric in metrics]
    yield Table(("Plan", "A month", *labels, "Trial"), rows, title=system)
    more = [say("{metric}: {cost}.", **one) for plan in plans for one in _costs(plan)]
    if more:
        yield List(*{str(line): line for line in more}.values())


def _costs(plan: Plan) -> Iterator[dict[str, Any]]:
    for metric, cost in rules.beyond(plan).items():
        yield {"metric": quota.LABELS[metric], "cost": cost}


# -- to come ----------------------------------------------------------------------------------


@command(
    "plan.compare",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.COMPARE,
    also=[
        "(a|per|every) (month|year)",
        "instead",
        "with our usage",
        "at our usage",
        "for us",
        "[and] (would|will|is) (that|it) [be] (less|more|cheaper|dearer|better|worse|more expensive"
        "|pricier) [than] [now|today|ours|what we pay|what we pay now|what we have|our plan]",
    ],
)
def compare(ctx: Context, plan: OurPlan) -> Reply:
    """What another plan would cost us at our usage, beside the one we are on."""
    raise NotImplementedError


@command(
    "plan.advise",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.ADVISE,
    also=[
        "(for|to) (us|our shop|our usage|our needs|our size|people like us)",
        "for (a|our) (business|shop|company|store|team|firm|outfit) [like (ours|us|this)"
        "|of our size|our size|such as ours|this size]",
        "with our usage",
        "at our usage",
        "at the moment",
        "overall",
        "(what|which) (one|plan) (suits|fits|is right for|is best for) us [best]",
    ],
)
def advise(ctx: Context) -> Reply:
    """The plan that costs us least, with what we use."""
    raise NotImplementedError


@command(
    "plan.bill",
    role=Role.ADMIN,
    planned=True,
    phrases=phrases.BILL,
    also=["(for|in|of|from|during) {period}", "including overage", "with overage"],
)
def bill(ctx: Context, period: Period = default("this month")) -> Reply:
    """What the plan costs in a month, with what goes over its limits."""
    raise NotImplementedError


@command(
    "plan.change",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=phrases.CHANGE,
    also=phrases.CHANGE_ALSO,
)
def change(ctx: Context, plan: OurPlan) -> Reply:
    """Switch to another plan."""
    raise NotImplementedError
