"""The workspace with its plan, its members, and what the plan measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC
from decimal import ROUND_HALF_UP
from typing import Any

from adapters.files.cells import BIG, BYTES, METRICS, PIECES, ROLES, Cells, Unreadable
from adapters.files.store import Store
from adapters.files.taking import Item, Way, said
from opsbot.model import Metric, SubscriptionStatus


def workspace(cells: Cells) -> Item:
    """The workspace's own row; its plan goes along as what others name."""
    values = said(
        name=cells.need("name"),
        currency=cells.currency() if cells.told("currency") else None,
        timezone=cells.zone("timezone"),
    )
    plan = said(
        system=cells.text("plan_system"), name=cells.text("plan"), since=cells.day("plan_since")
    )
    return Item("workspace", values, {"plan": plan})


def find_workspace(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    return {item.key: store.workspace_id for item in items}


def subscribe(store: Store, items: Sequence[Item]) -> None:
    """Put the workspace on the plan that the file names."""
    for item in items:
        plan = item.refs["plan"]
        if plan.get("name"):
            item.changed |= _subscribe(store, plan)


def _subscribe(store: Store, wanted: Mapping[str, Any]) -> bool:
    name, system = str(wanted["name"]), wanted.get("system")
    found = [
        plan
        for plan in store.all("plan")
        if plan.name.casefold() == name.casefold()
        and (not system or plan.system.casefold() == system.casefold())
    ]
    if not found:
        store.report.note(f"There is no plan {' '.join(filter(None, [system, name]))}.")
        return False
    since = wanted.get("since") or store.now.astimezone(store.zone).date()
    running = [row for row in store.all("subscription") if row.until is None]
    if any(row.plan_id == found[0].id for row in running):
        same = next(row for row in running if row.plan_id == found[0].id)
        if "since" not in wanted or same.since == since:
            return False
        store.update("subscription", [(same.id, {"since": since})])
        return True
    # The plan before ends where this one begins.
    store.update("subscription", [(row.id, {"until": max(row.since, since)}) for row in running])
    row = {"plan_id": found[0].id, "since": since, "status": SubscriptionStatus.ACTIVE}
    store.insert_many("subscription", [row])
    return True


def member(cells: Cells) -> Item:
    name, email = cells.need("name"), cells.email()
    role = cells.one_of("role", ROLES)
    if role is None:
        raise Unreadable("it has no role")
    values = said(name=name, email=email, role=role, timezone=cells.zone("timezone"))
    return Item(email or name.casefold(), values)


def find_members(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    known = store.members()
    return {item.key: known[item.key] for item in items if item.key in known}


def sample(cells: Cells) -> Item:
    """A reading of the plan's meters: bytes of storage and bandwidth, pieces of the others."""
    at = cells.moment("at")
    metric = cells.one_of("metric", METRICS)
    value = cells.number("value")
    if at is None or metric is None or value is None:
        missing = "time" if at is None else "metric" if metric is None else "value"
        raise Unreadable(f"it has no {missing}")
    amount = (value * _unit(cells.told("unit"), metric)).to_integral_value(ROUND_HALF_UP)
    if not 0 <= amount <= BIG:
        raise Unreadable(f"value “{cells.text('value')}” is less than 0 or far too much")
    if metric not in (Metric.STORAGE, Metric.BANDWIDTH):
        cells.whole("value")
    values = {"metric": metric, "amount": int(amount), "at": at, "source": "file"}
    return Item(f"{metric} {at.astimezone(UTC).isoformat()}", values)


def _unit(text: str | None, metric: Metric) -> int:
    unit = (text or "").casefold()
    if metric not in (Metric.STORAGE, Metric.BANDWIDTH):
        if unit in PIECES:
            return 1
        raise Unreadable(f"{metric} is counted in pieces, not in “{text}”")
    if unit not in BYTES and unit:
        raise Unreadable(f"unit “{text}” is none of B, KB, MB, GB, TB, MiB, GiB")
    return BYTES.get(unit, 1)


def find_samples(store: Store, items: Sequence[Item]) -> Mapping[str, int]:
    moments = {item.values["at"] for item in items}
    known = {(row.metric, row.at): row.id for row in store.rows("usage_sample", "at", moments)}
    places = ((item.key, (item.values["metric"], item.values["at"])) for item in items)
    return {key: known[place] for key, place in places if place in known}


WORKSPACE = Way("workspace", workspace, find=find_workspace, after=subscribe)
MEMBERS = Way("member", member, find=find_members)
USAGE = Way("usage_sample", sample, find=find_samples)
