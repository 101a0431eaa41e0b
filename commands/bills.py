"""What plans cost us: another one beside ours, the best of them, and the bill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from commands.phrases import plan as phrases
from opsbot.command import Context, OurPlan, command, default
from opsbot.model import Metric, Plan, Subscription
from opsbot.model.people import Role
from opsbot.queries import usage as queries
from opsbot.queries.usage import Standing
from opsbot.reply import Button, Facts, Refused, Reply, Table, Text, say
from opsbot.rules import bills as rules
from opsbot.rules import quota
from opsbot.rules.bills import Cost
from opsbot.values import Money, Period

# A bill of more months is for a spreadsheet.
MOST_MONTHS = 24


@command(
    "plan.compare",
    role=Role.ADMIN,
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
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    use = queries.use_of(ctx.session, standing, standing.month)
    other = rules.cost(plan, use)
    ours = rules.cost(standing.plan, use) if standing.plan else None
    same = standing.plan is not None and standing.plan.id == plan.id
    return Reply(
        rules.verdict(ours, other),
        blocks=(_beside([other] if same or ours is None else [ours, other]), _by(standing, plan)),
        buttons=(
            *([_switch(plan)] if other.fits and not same else []),
            Button("The best plan for us", "plan.advise"),
            Button("Usage forecast", "usage.forecast"),
        ),
    )


def _switch(plan: Plan) -> Button:
    return Button(f"Switch to {plan.name}", "plan.change", risky=True, plan=plan)


def _beside(costs: Sequence[Cost]) -> Table:
    """A month on each plan, line by line, and what each holds."""
    held = [{limit.metric: limit.included for limit in one.plan.limits} for one in costs]
    rows: list[tuple[Any, ...]] = [("Price", *(one.base for one in costs))]
    for metric in Metric:
        if any(metric in one.overage for one in costs):
            over = (one.overage.get(metric) for one in costs)
            rows.append((f"{quota.LABELS[metric]} over", *over))
    rows.append(("A month in all", *(one.total for one in costs)))
    for metric in Metric:
        if any(metric in one for one in held):
            holds = (quota.amount(metric, one[metric]) if metric in one else None for one in held)
            rows.append((quota.LABELS[metric], *holds))
    return Table(("", *(one.plan.name for one in costs)), rows)


def _by(standing: Standing, plan: Plan) -> Facts:
    """By which usage it was worked out, and what the plan may cost at least and at most."""
    use = {one.metric: quota.expected(one) for one in standing.limited if one.now}
    between = None
    if month := standing.quotas[Metric.BANDWIDTH].outlook:
        low, high = (
            rules.cost(plan, {**use, Metric.BANDWIDTH: amount}).total
            for amount in (month.low, month.high)
        )
        between = say("{low} to {high}", low=low, high=high) if low != high else None
    return Facts(
        ("Usage of", standing.month),
        *((quota.LABELS[metric], quota.about(metric, amount)) for metric, amount in use.items()),
        (f"{plan.name} likely costs", between),
    )


@command(
    "plan.advise",
    role=Role.ADMIN,
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
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    every = queries.plans(ctx.session, ctx.workspace_id)
    if standing.plan is None:
        systems = list(dict.fromkeys(plan.system for plan in every))[:4]
        raise Refused(
            "No plan is set, so there is none to compare with. Which system is it?",
            *(Button(f"{system} plans", "plan.list", system=system) for system in systems),
        )
    use = queries.use_of(ctx.session, standing, standing.month)
    ours = rules.cost(standing.plan, use)
    costs = [rules.cost(plan, use) for plan in every if plan.system == standing.plan.system]
    best = rules.cheapest(costs, ours)
    return Reply(
        _advice(ours, best),
        blocks=(_ranked(costs), _by(standing, best.plan if best else standing.plan)),
        buttons=(
            *([_switch(best.plan)] if best and best.plan.id != standing.plan.id else []),
            Button("Usage forecast", "usage.forecast"),
            Button("The bill", "plan.bill"),
        ),
    )


def _advice(ours: Cost, best: Cost | None) -> Text:
    holes: dict[str, Any] = {"ours": ours.plan, "system": ours.plan.system}
    if best is None:
        return say("*No plan of {system} with a published price* holds what we use.", **holes)
    holes |= {"best": best.plan, "total": best.total, "limits": rules.limits(ours)}
    if best.plan.id == ours.plan.id:
        return say(
            "*Stay on {ours}*: {total} this month, likely, and no published plan of {system} "
            "costs less.",
            **holes,
        )
    if not ours.fits:
        return say(
            "*{best}* is the cheapest that fits: {total} a month. {ours} ends at {limits}.",
            **holes,
        )
    return rules.verdict(ours, best)


def _ranked(costs: Sequence[Cost]) -> Table:
    """Every plan with what it would cost us, the cheapest first."""
    rows = [
        (
            one.plan,
            one.base,
            one.over if one.base is not None and one.plan.limits else None,
            one.total,
            say("holds only {limits}", limits=rules.limits(one)) if one.too_small else None,
        )
        for one in rules.by_price(costs)
    ]
    return Table(("Plan", "Price", "Overage", "A month", "But"), rows)


# -- the bill ---------------------------------------------------------------------------------


class Bill(NamedTuple):
    """A month's bill."""

    month: Period
    cost: Cost
    fee: Money | None  # once, to come back after a cancellation
    trial: bool  # which costs nothing

    @property
    def total(self) -> Money | None:
        if self.trial:
            return Money(0, self.cost.plan.currency)
        if self.cost.total is None or self.fee is None:
            return self.cost.total
        return self.cost.total + self.fee

    @property
    def over(self) -> Money:
        return Money(0, self.cost.plan.currency) if self.trial else self.cost.over

    @property
    def lines(self) -> list[tuple[str, Money | None]]:
        """What it is made of, with amounts."""
        name = self.cost.plan.name
        if self.trial:
            return [(f"{name}, in its trial", self.total)]
        over = [(f"{quota.LABELS[one]} over", more) for one, more in self.cost.overage.items()]
        fee = [("Reactivation, once", self.fee)] if self.fee else []
        return [(name, self.cost.base), *over, *fee]


@command(
    "plan.bill",
    role=Role.ADMIN,
    phrases=phrases.BILL,
    also=["(for|in|of|from|during) {period}", "including overage", "with overage"],
)
def bill(ctx: Context, period: Period = default("this month")) -> Reply:
    """What the plan costs in a month, with what goes over its limits."""
    standing = queries.standing(ctx.session, ctx.workspace, ctx.now)
    months = quota.months_of(period, standing.zone)
    if len(months) > MOST_MONTHS:
        raise Refused("That is {count} months. Ask for 24 at most.", count=len(months))
    every = queries.subscriptions(ctx.session, ctx.workspace_id, months[-1].end.date())
    found = [one for month in months if (one := _month(ctx, standing, every, month))]
    asked = Period(months[0].start, months[-1].end)
    return Reply(
        _billed(standing, found, asked),
        blocks=(_lines(found),) if found else (),
        buttons=(
            Button("Our plan", "plan.show"),
            *(
                [Button("The best plan for us", "plan.advise")]
                if standing.plan
                else [Button("All plans", "plan.list")]
            ),
            Button("Usage forecast", "usage.forecast"),
        ),
        tone="warning" if any(one.over for one in found) else "info",
    )


def _month(
    ctx: Context, standing: Standing, every: Sequence[Subscription], month: Period
) -> Bill | None:
    """A month's bill, by the plan on its last day; of this month, today's. None where there was
    none."""
    first, end = month.start.date(), month.end.date()
    running = [one for one in every if one.since < end and (one.until is None or one.until > first)]
    if not running:
        return None
    one = running[-1]
    place = every.index(one)
    fee = rules.reactivation(every[place - 1] if place else None, one.plan)
    day = min(end - timedelta(days=1), max(standing.now.date(), first))
    return Bill(
        month,
        rules.cost(one.plan, queries.use_of(ctx.session, standing, month)),
        fee if first <= one.since < end else None,
        rules.is_trial(one, day),
    )


def _billed(standing: Standing, found: Sequence[Bill], asked: Period) -> Text:
    """The sum first; of a month that is not over, what it will likely be."""
    if not found:
        return say("*No plan* was ours in {period}.", period=asked)
    totals = [one.total for one in found if one.total is not None]
    holes: dict[str, Any] = {"plan": found[-1].cost.plan, "period": asked}
    if len(totals) < len(found):
        return say("*{plan}* has no published price, so the bill of {period} is open.", **holes)
    if len({one.currency for one in totals}) > 1:
        return say("*{count} months*, in several currencies.", count=len(totals))
    currency = totals[0].currency
    holes["total"] = rules.total(totals, currency)
    holes["over"] = rules.total((one.over for one in found), currency)
    if found[-1].trial and not found[1:]:
        return say("*{total}* for {period}: {plan} is in its trial.", **holes)
    said = "*{total}*" + (", likely," if found[-1].month.end > standing.now else "")
    said += " for {period} on {plan}, " + ("{over} of it overage." if holes["over"] else "")
    return say(said if holes["over"] else said + "no overage.", **holes)


def _lines(found: Sequence[Bill]) -> Table:
    if len(found) == 1:
        lines = found[0].lines
        return Table(("", "Amount"), [*lines, *([("In all", found[0].total)] if lines[1:] else [])])
    rows = [
        (one.month, one.cost.plan, one.cost.base, one.over or None, one.fee, one.total)
        for one in found
    ]
    return Table(("Month", "Plan", "Price", "Overage", "Once", "In all"), rows)
