"""Plans: the one we are on, and the ones there are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from opsbot.command import Context, OurPlan, Words, command, default
from opsbot.model import Metric, Plan, Subscription, SubscriptionStatus
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Block, Button, Facts, List, Reply, Table, Text, say
from opsbot.rules import plans as rules
from opsbot.rules import quota
from opsbot.values import Period

_SYSTEM = (
    "((corecommerce|core commerce) {system=CoreCommerce}|insightly {system=Insightly}"
    "|capsule {system=Capsule})"
)


@command(
    "plan.show",
    role=Role.ADMIN,
    phrases=[
        "plan",
        "[current|present] [shop|crm] (plan|subscription) [details|info|information|status]",
        "(what|which) [shop|crm] (plan|subscription) (are|am|is|r|do|did|have|has)"
        " [we|i|this|shop|you] [on|using|have|got]",
        "(what|which) (plan|subscription) (we|i) [are|am] on",
        "(what is|what's|whats|which is) [current] (plan|subscription)",
        "what (does|is) [included] [in] [current] (plan|subscription) [cost|include|cover|allow]",
        "how much (is|does) [current] (plan|subscription) [cost]",
        "(how long|since when) (are|have) we [been] on (this|current) plan",
        "(when|until when) does [current] (trial|plan|subscription) (end|run out|expire)",
    ],
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
    phrases=[
        "plans",
        f"{_SYSTEM} (plans|plan|pricing|prices|subscriptions)",
        "(list|all|available|possible|other) [all|available|possible] (plans|subscriptions)",
        "(plans|subscriptions) (and|with|overview|list|available) [prices|pricing|limits]",
        "(price|plan) list [of plans]",
        "plan (prices|overview|options)",
        "(what|which) [other|kinds of] (plans|subscriptions) (are|exist|is|could|can) [we]"
        " [available|on offer|offered|choose|choose from|pick|take|switch to]",
        f"(what|which) plans (does|do|has) {_SYSTEM} [have|offer|sell|got]",
        f"(what|how much) (does|is) {_SYSTEM} [cost|charge]",
        "(what|which) plans (does|do) {system} (offer|sell)",
        "(what|how much) (do|are) [other] plans [cost]",
    ],
    also=[f"(of|from|by|for|at|in|with) {_SYSTEM}"],
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

_PLAN = "{plan} [plan|tier|package|subscription]"
_OURS = (
    "([our|current|present] (plan|one|subscription)|ours|what we have|what we have now|this one"
    "|what we pay|what we pay now|current one|now|today|what we are on)"
)


@command(
    "plan.compare",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        f"(what|how much) [would|will|does|do|is|are] {_PLAN} [plan] [cost|costs|come to|be|set us "
        "back|run us] [us]",
        f"(what|how much) (would|do|will|should) (we|it|i) [have to|need to] (pay|cost|spend|save) "
        f"(on|for|with|in|under|if we were on|if we had|if we switched to|to be on|to have) "
        f"{_PLAN}",
        f"compare [{_OURS}] [to|with|and|against] {_PLAN}",
        f"compare {_PLAN} (to|with|and|against) {_OURS}",
        f"{_PLAN} (vs|versus|against|compared to|compared with|or|instead of) {_OURS}",
        f"{_OURS} (vs|versus|against|compared to|compared with|or) {_PLAN}",
        f"(difference|differences) (between|to|with) [{_OURS}] [and] {_PLAN} [and] [{_OURS}]",
        f"what is [the] (difference|different) (between|to|with|on|in) [{_OURS}] [and] {_PLAN}",
        f"(is|would) {_PLAN} [be] (cheaper|better|more expensive|worth it|worth|enough|pricier"
        "|good|right|suitable|dearer) [than] [for us] [" + _OURS + "]",
        f"(would|do|will|could) (we|i) [be] (cheaper|better off|save|fit|pay less|pay more|save "
        f"money) [with|on|in|under|into] {_PLAN}",
        f"what (would|will|do) (we|i) (get|have) (with|on|in|from|for) {_PLAN}",
        f"what (does|would) {_PLAN} (offer|include|give|bring|allow|have|offer us|bring us"
        f"|give us) "
        "[us]",
        f"what if we (were|are|switched|switch|went|go|moved|move|upgraded|upgrade|had|took|take) "
        f"[on|to] {_PLAN}",
        "(price|cost|costs|limits|details) (of|for) {plan} (plan|tier|package|subscription)",
        "{plan} (plan|tier|package|subscription) [price|cost|costs|limits|details]",
        "{plan} (price|cost|costs|limits)",
        "about {plan} (plan|tier|package|subscription)",
    ],
    also=["(a|per|every) (month|year)", "instead", "with our usage", "at our usage", "for us"],
)
def compare(ctx: Context, plan: OurPlan) -> Reply:
    """What another plan would cost us at our usage, beside the one we are on."""
    raise NotImplementedError


_BEST = (
    "(cheapest|best|right|ideal|optimal|most suitable|best value|better|lowest|least expensive"
    "|cheaper|most economical|best fitting|fitting|suitable|smallest)"
)


@command(
    "plan.advise",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        f"(what|which) [is|would|are|will] [the|our|a] [be] {_BEST} (plan|subscription|tier"
        f"|package)",
        f"(what|which) (plan|subscription|tier|package) [is|would|will|are] [be] [the] {_BEST} "
        "[one|choice|fit|option] [of them]",
        "(what|which) (plan|subscription|tier|package|one) (should|shall|must|do|would|could|ought)"
        " (we|i|you) [to] (be on|take|choose|use|pick|have|need|recommend|suggest|get|go "
        "for|go with"
        "|be using|switch to|subscribe to|advise|propose|buy)",
        "(what|which) (plan|subscription|tier|package) (suits|fits|is right for|is good for"
        "|suit|fit"
        "|would suit|would fit) [us] [best|most]",
        f"{_BEST} plan",
        "(recommend|suggest|say|find out|work out|check) (what|which) [is|would|are|will] [be] "
        f"[the] {_BEST} (plan|subscription)",
        "(recommend|suggest|say|find out|work out|check) (what|which) (plan|subscription) "
        f"[is|would|will] [be] [the] {_BEST} [one]",
        "(recommend|suggest|propose|advise|pick|choose|find) [us] [the|a] ["
        + _BEST
        + "] (plan|subscription|tier|package)",
        "plan (recommendation|advice|suggestion|advisor|recommendations|check)",
        "(recommendation|advice|suggestion) (for|on) [our|a|the] [best] plan",
        "(are|am) (we|i) on [the] " + _BEST + " (plan|subscription|tier|package)",
        "(is|are) [there] [a|any] " + _BEST + " (plan|subscription|tier|package) [than ours]",
        "(is|are) [there] [a|any] (plan|subscription) [that is|that would be] "
        + _BEST
        + " [than ours]",
        "(do|should|must|shall|would) (we|i) [need|have] [to|a] (upgrade|downgrade|switch|change"
        "|bigger plan|larger plan|smaller plan|another plan|different plan) [our] [plan|plans]",
        "(would|could|can|do|should) (we|i) [be able to] (save|pay less) [money] (with|on) "
        "[a|another"
        "|a different|different] plan",
        "is our plan [still] (the|" + _BEST + ") [one|for us|" + _BEST + "]",
        "does [our|another|a different|different] plan (fit|suit) us [better|best|still]",
    ],
    also=[
        "(for|to) (us|our shop|our usage|our needs)",
        "with our usage",
        "at our usage",
        "at the moment",
        "overall",
    ],
)
def advise(ctx: Context) -> Reply:
    """The plan that costs us least, with what we use."""
    raise NotImplementedError


_BILL = "(bill|invoice|charges|bills|invoices|plan costs)"


@command(
    "plan.bill",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        f"[plan|subscription|current|next|latest|last] {_BILL}",
        f"[plan|subscription] {_BILL} (forecast|estimate|so far|amount|total|breakdown|preview)",
        f"(what|how much|how high|how big|how large) (is|was|will|are|were|would|does) [plan"
        f"|subscription|next|current|last] {_BILL} [going to] [be|come to|amount to|look "
        f"like|cost]",
        f"(what|how much|how high|how big) (will|does|did|is) [plan|subscription|next] {_BILL} (be"
        "|come to|amount to|look|look like|cost)",
        "(what|how much) (will|do|did|are|have|must|is) (we|i) [going to|have to] (pay|be charged"
        "|be billed|owe|paid|paying|billed|charged) [for|on|to] [plan|subscription|corecommerce]",
        f"(what|how much) is on [plan|subscription|next] {_BILL}",
        f"(preview|estimate|calculate|check|see) [plan|subscription|next|current] {_BILL}",
        "(what|how much) (does|do|did|will|is) [the|our] (overage|extra usage|going over) "
        "(cost|be)",
        f"when (is|was) [next|last] {_BILL} due",
        "(what|how much) (does|did|will) (plan|subscription) (cost|costs) [us] (in|for"
        "|last) {period}",
        "what did [our] (plan|subscription) cost",
    ],
    also=["(for|in|of|from|during) {period}", "including overage", "with overage"],
)
def bill(ctx: Context, period: Period = default("this month")) -> Reply:
    """What the plan costs in a month, with what goes over its limits."""
    raise NotImplementedError


_SWITCH = "(switch|change|move|migrate|swap|transfer|put|bring|set)"


@command(
    "plan.change",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=[
        f"{_SWITCH} [us|our shop|shop] [over] (to|onto|into|on) {_PLAN}",
        f"{_SWITCH} [our|the|current] (plan|subscription|tier|package) (to|into|for) {_PLAN}",
        f"(upgrade|downgrade) [us|our plan|plan|our shop|shop|our subscription"
        f"|subscription] [to|into"
        f"|from] {_PLAN}",
        "(upgrade|downgrade|switch|change) [our|the|current] (plan|subscription)",
        f"[let us] (go|switch|move) [up|down|over|back] to {_PLAN}",
        "[let us] (take|buy|order|book|get|choose|pick|subscribe to|sign up for|sign us up "
        "for|go with) "
        "{plan} (plan|tier|package|subscription)",
        f"(subscribe|sign) [us] [up] (to|for) {_PLAN}",
        f"[we|i] (want|would like|need|decided|have decided) [to] (switch|change|upgrade|downgrade"
        f"|move|go) [over] (to|onto) {_PLAN}",
        f"make [it|our plan|us] {_PLAN} [from now on]",
        f"(plan|subscription) (change|switch|upgrade|downgrade) to {_PLAN}",
    ],
    also=["from (now on|today)", "right away", "immediately", "today", "now"],
)
def change(ctx: Context, plan: OurPlan) -> Reply:
    """Switch to another plan."""
    raise NotImplementedError
