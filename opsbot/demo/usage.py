"""The demo's plan: a small one, and a bandwidth that will not last the month."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlmodel import select

from opsbot.demo.scene import Scene
from opsbot.model import Plan, Subscription, UsageSample
from opsbot.model.usage import Metric
from opsbot.values import start_of_day

SYSTEM, PLAN = "CoreCommerce", "Pioneer"
GB = 1_000_000_000
MB = 1_000_000

# What the months before this one came to, the oldest first. This one goes the same way.
MONTHS = [1.48, 1.55, 1.63, 1.7, 1.79, 1.88]
THIS_MONTH = 2.6  # GB in thirty days, where the plan has 2
BUSY = [1.0, 0.85, 0.85, 0.9, 1.0, 1.25, 1.35]  # visitors come at weekends
STORAGE, STORED_A_WEEK = 430 * MB, 1_700_000


def fill(scene: Scene) -> None:
    """Subscribe to the plan and add half a year of readings."""
    workspace = scene.workspace.id
    plan = scene.session.exec(
        select(Plan).where(Plan.workspace_id == workspace, Plan.system == SYSTEM, Plan.name == PLAN)
    ).one()
    scene.add(Subscription, [{"plan_id": plan.id, "since": _month(scene.today, 14)}])
    bandwidth = [
        {"metric": Metric.BANDWIDTH, "amount": amount, "at": at}
        for back in range(len(MONTHS), -1, -1)
        for at, amount in _readings(scene, back)
    ]
    storage: list[dict[str, Any]] = [
        {
            "metric": Metric.STORAGE,
            "amount": STORAGE - weeks * STORED_A_WEEK,
            "at": scene.now - timedelta(weeks=weeks, hours=1),
        }
        for weeks in range(26, -1, -1)
    ]
    addresses = {"metric": Metric.EMAIL_ACCOUNTS, "amount": 3, "at": storage[-5]["at"]}
    rows = sorted([*bandwidth, *storage, addresses], key=lambda row: row["at"])
    scene.add(UsageSample, ({**row, "source": "shop"} for row in rows))


def _readings(scene: Scene, back: int) -> list[tuple[datetime, int]]:
    """A month's bandwidth so far, read late every evening, and of today just now."""
    first = _month(scene.today, back)
    after = _month(scene.today, back - 1)
    month = [first + timedelta(days) for days in range((after - first).days)]
    if back:
        days = [(scene.clock(day, 23), BUSY[day.weekday()]) for day in month]
        total = MONTHS[-back] * GB
    else:
        today = _gone(scene)
        days = [(scene.clock(day, 23), BUSY[day.weekday()]) for day in month if day < scene.today]
        total = THIS_MONTH * GB * (len(days) + today) / 30
        if today:
            days.append((scene.now, BUSY[scene.today.weekday()] * today))
    whole = sum(weight for _, weight in days)
    so_far = 0.0
    readings = []
    for at, weight in days:
        so_far += weight
        readings.append((at, round(total * so_far / whole)))
    return readings


def _gone(scene: Scene) -> float:
    """How much of today is over, from 0 to 1; today may have 23 hours or 25."""
    begins, ends = (
        start_of_day(day, scene.workspace.zone).astimezone(UTC)
        for day in (scene.today, scene.day(1))
    )
    return (scene.now.astimezone(UTC) - begins) / (ends - begins)


def _month(day: date, back: int) -> date:
    """The first day of the month so many months before."""
    months = day.year * 12 + day.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)
