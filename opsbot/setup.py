"""A new workspace: what it holds before anybody typed a word."""

from collections import Counter

from sqlmodel import Session

from opsbot.model import Plan, PlanLimit, Workspace
from opsbot.rules.plans import Included, Published, built_in
from opsbot.values import Money


def new_workspace(
    session: Session, *, name: str, currency: str, timezone: str = "UTC", demo: bool = False
) -> Workspace:
    """Add a workspace with the built-in plan catalogue. Flushes, does not commit."""
    workspace = Workspace(name=name, currency=currency, timezone=timezone, demo=demo)
    session.add(workspace)
    session.flush()
    add_plans(session, workspace.id)
    return workspace


def add_plans(session: Session, workspace_id: int) -> None:
    """Add the built-in plans with their limits. Flushes, does not commit."""
    places: Counter[str] = Counter()  # a plan's place in the row of its system's plans
    added = []
    for published in built_in():
        plan = _plan(published, places[published.system], workspace_id)
        places[published.system] += 1
        added.append((plan, published.limits))
    session.add_all(plan for plan, _ in added)
    session.flush()  # one round trip for all plans: the limits need their ids
    session.add_all(_limit(one, plan) for plan, limits in added for one in limits)
    session.flush()


def put_plan(
    session: Session, workspace_id: int, published: Published, plan: Plan | None, position: int
) -> bool:
    """Add a plan, or give the one that is there new figures; whether anything changed. Flushes,
    does not commit."""
    new = _plan(published, position if plan is None else plan.position, workspace_id)
    if plan is None:
        plan = new
        session.add(plan)
        session.flush()
    for name in Plan.model_fields.keys() - {"id", "version"}:
        if getattr(plan, name) != getattr(new, name):
            setattr(plan, name, getattr(new, name))
    limits = {limit.metric: limit for limit in plan.limits}
    wanted = {one.metric: _limit(one, plan) for one in published.limits}
    for metric, limit in limits.items():
        if metric not in wanted:
            plan.limits.remove(limit)
            session.delete(limit)
    for metric, one in wanted.items():
        there = limits.get(metric)
        if there is None:
            plan.limits.append(one)
            continue
        for name in ("included", "block", "block_price_minor"):
            if getattr(there, name) != getattr(one, name):
                setattr(there, name, getattr(one, name))
    changed = session.is_modified(plan) or any(map(session.is_modified, limits.values()))
    session.flush()
    return changed


def _plan(published: Published, position: int, workspace_id: int) -> Plan:
    return Plan(
        workspace_id=workspace_id,
        system=published.system,
        name=published.name,
        position=position,
        price_minor=_minor(published.price),
        currency=published.currency,
        per_seat=published.per_seat,
        trial=published.trial,
        trial_days=published.trial_days,
        trial_orders=published.trial_orders,
        api_unlock_minor=_minor(published.api_unlock),
        reactivation_minor=_minor(published.reactivation),
        note=published.note,
    )


def _limit(included: Included, plan: Plan) -> PlanLimit:
    return PlanLimit(
        workspace_id=plan.workspace_id,
        plan_id=plan.id,
        metric=included.metric,
        included=included.amount,
        block=included.block,
        block_price_minor=_minor(included.block_price),
    )


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor
