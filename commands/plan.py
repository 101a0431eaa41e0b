"""Plans: the one we are on, the ones there are, and a switch to another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from commands.phrases import plan as phrases
from opsbot.command import Context, OurPlan, Words, command
from opsbot.model import Metric, Plan, Subscription, SubscriptionStatus
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Block, Button, Facts, List, Meter, Refused, Reply, Table, Text, say
from opsbot.rules import bills, quota
from opsbot.rules import plans as rules
from opsbot.values import Money, start_of_day


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
        last = queries.last_subscription(ctx.session, ctx.workspace_id, standing.now.date())
        return Reply(_none(last), buttons=(Button("All plans", "plan.list"),))
    measured = quota.by_fullness(one for one in standing.limited if one.share is not None)
    return Reply(
        _said(plan, subscription, standing.now.date()),
        blocks=(
            *_sample_orders(ctx, standing, subscription),
            *(quota.meter(one, standing.now) for one in measured),
            _facts(standing, plan),
        ),
        buttons=(
            Button("Usage", "usage.show"),
            Button("The bill", "plan.bill"),
            Button(f"{plan.system} plans", "plan.list", system=plan.system),
        ),
        tone="warning" if any(map(quota.is_tight, measured)) else "info",
    )


def _said(plan: Plan, subscription: Subscription, today: date) -> Text:
    said = say(
        "*{plan}* of {system}, {price}, since {since}",
        plan=plan,
        system=plan.system,
        price=_price(plan),
        since=subscription.since,
    )
    if subscription.status is SubscriptionStatus.TRIAL and subscription.trial_ends is None:
        return say("{said}, as a trial.", said=said)
    if subscription.until:
        return say("{said}; it ends on {until}.", said=said, until=subscription.until)
    if bills.trial_is_over(subscription, today):
        return say(
            "{said}; *the trial ended on {day}*. Once you have subscribed, say “switch us to "
            "{plan}”.",
            said=said,
            day=subscription.trial_ends,
            plan=plan,
        )
    if subscription.status is SubscriptionStatus.TRIAL and subscription.trial_ends:
        return say("{said}; the trial ends on {day}.", said=said, day=subscription.trial_ends)
    return say("{said}.", said=said)


def _none(last: Subscription | None) -> Text:
    """That there is no plan, and what to do: to come back may cost something."""
    if last is None or last.status is not SubscriptionStatus.CANCELLED:
        return say("*No plan is set.* Look at the plans, then say “switch us to Pioneer”.")
    said = "*{plan} is cancelled*: {day} was its last day."
    if fee := bills.reactivation(last, last.plan):
        said += " Reactivating it costs {fee} once; then say “switch us to {plan}”."
    ended = last.until and last.until - timedelta(days=1)
    return say(said, plan=last.plan, day=ended, fee=fee)


def _sample_orders(ctx: Context, standing: Standing, subscription: Subscription) -> Iterator[Meter]:
    """How many of a trial's sample orders are used."""
    most = subscription.plan.trial_orders
    if not most or not bills.is_trial(subscription, standing.now.date()):
        return
    began = start_of_day(subscription.since, standing.zone)
    placed = queries.sample_orders(ctx.session, ctx.workspace_id, began)
    yield Meter(
        "Sample orders",
        placed / most,
        say("{placed} of {most}", placed=placed, most=most),
        say("{left} left in the trial", left=max(0, most - placed)),
    )


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


# -- another plan -----------------------------------------------------------------------------


@command(
    "plan.change",
    role=Role.ADMIN,
    costly=True,
    phrases=phrases.CHANGE,
    also=phrases.CHANGE_ALSO,
)
def change(ctx: Context, plan: OurPlan) -> Reply:
    """Switch to another plan."""
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    current, today = standing.subscription, standing.now.date()
    trial = current is not None and current.status is SubscriptionStatus.TRIAL
    if current and current.plan_id == plan.id and not trial:
        raise Refused("You are on *{plan}* already.", Button("Our plan", "plan.show"), plan=plan)
    before = None if current is None or current.plan_id == plan.id else current.plan
    last = queries.last_subscription(ctx.session, ctx.workspace_id, today)
    fee = None if current else bills.reactivation(last, plan)
    ctx.confirm(_question(ctx, standing, plan, fee))
    if current and current.since == today and not trial:
        current.plan_id = plan.id  # changed twice in a day: the first was never paid
    else:
        if current:
            current.until = today
        ctx.session.add(Subscription(workspace_id=ctx.workspace_id, plan_id=plan.id, since=today))
    ctx.session.flush()
    said = "*{plan}* is our plan from {day} on" + (", after {before}." if before else ".")
    return Reply(
        say(
            said + " I only keep account of it: change it at {system}, too.",
            plan=plan,
            day=today,
            before=before,
            system=plan.system,
        ),
        blocks=(Facts(("A month", rules.price(plan)), ("Reactivation, once", fee)),),
        buttons=(Button("Our plan", "plan.show"), Button("The bill", "plan.bill")),
        tone="done",
    )


def _question(ctx: Context, standing: Standing, plan: Plan, fee: Money | None) -> Text:
    """What the change means in money, before the yes."""
    use = queries.use_of(ctx.session, standing, standing.month)
    ours = bills.cost(standing.plan, use) if standing.plan else None
    other = bills.cost(plan, use)
    asked = "Note {plan} of {system}, {price}, as our plan from today on?"
    if ours and ours.plan.id != plan.id:
        asked = "Switch from {before} to {plan} of {system}, {price}, from today on? {verdict}"
    elif not other.fits:
        asked += " It holds only {limits}."
    if fee:
        asked += " Reactivating the cancelled account costs {fee} once."
    return say(
        asked,
        plan=plan,
        system=plan.system,
        price=_price(plan),
        before=standing.plan,
        limits=bills.limits(other),
        fee=fee,
        verdict=bills.verdict(ours, other),
    )
