"""Plans and usage: the plan a workspace is on, what it uses of it, and what was read when."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from sqlalchemy.orm import selectinload
from sqlmodel import Session, col, func, or_, select
from sqlmodel.sql.expression import Select

from opsbot.model import (
    Member,
    Metric,
    Plan,
    Product,
    Subscription,
    UsageSample,
    Workspace,
)
from opsbot.rules.quota import COUNTED, Quota, Reading, month_of, quota
from opsbot.values import Period

# How far back the straight line of a level begins.
LINE = timedelta(days=30)


class Standing(NamedTuple):
    """How a workspace stands with its plan at a moment."""

    subscription: Subscription | None
    quotas: dict[Metric, Quota]  # of every metric
    month: Period
    now: datetime  # in the workspace's zone

    @property
    def plan(self) -> Plan | None:
        return self.subscription.plan if self.subscription else None

    @property
    def zone(self) -> tzinfo:
        return self.now.tzinfo or UTC

    @property
    def limited(self) -> list[Quota]:
        """Those that the plan sets a limit for, in the plan's order."""
        limits = self.plan.limits if self.plan else []
        return [self.quotas[limit.metric] for limit in limits]


def standing(session: Session, workspace: Workspace, now: datetime) -> Standing:
    """What is used of every metric, beside what the plan includes."""
    now = now.astimezone(workspace.zone)
    month = month_of(now, workspace.zone)
    current = subscription(session, workspace.id, now.date())
    plan = current.plan if current else None
    limits = {limit.metric: limit for limit in plan.limits} if plan else {}
    used = {**_counted(session, workspace.id, now), **_read(session, workspace.id, month)}
    quotas = {}
    for metric in Metric:
        limit = limits.get(metric)
        before = _line_from(session, workspace.id, metric, month, now) if limit else None
        anew = month.end if metric is Metric.BANDWIDTH else None
        quotas[metric] = quota(metric, used.get(metric), limit, plan, before, anew)
    return Standing(current, quotas, month, now)


def subscription(session: Session, workspace_id: int, day: date) -> Subscription | None:
    """The subscription that runs on a day, with its plan and limits. `until` is the first day that
    is not covered any more."""
    return session.exec(
        select(Subscription)
        .options(selectinload(Subscription.plan).selectinload(Plan.limits))  # type: ignore[arg-type]
        .where(
            Subscription.workspace_id == workspace_id,
            Subscription.since <= day,
            or_(col(Subscription.until).is_(None), col(Subscription.until) > day),
        )
        .order_by(col(Subscription.since).desc(), col(Subscription.id).desc())
        .limit(1)
    ).first()


def plans(session: Session, workspace_id: int) -> list[Plan]:
    """Every plan with its limits, by system, the cheaper ones first."""
    return list(
        session.exec(
            select(Plan)
            .options(selectinload(Plan.limits))  # type: ignore[arg-type]
            .where(Plan.workspace_id == workspace_id)
            .order_by(col(Plan.system), col(Plan.position), col(Plan.id))
        )
    )


def readings(session: Session, workspace_id: int, metric: Metric, period: Period) -> list[Reading]:
    """A metric's readings in a period, the oldest first."""
    rows = _rows(workspace_id, metric, period.start, period.end)
    oldest = col(UsageSample.at), col(UsageSample.id)
    return [Reading(at, amount) for at, amount in session.exec(rows.order_by(*oldest))]


def sample_at(
    session: Session, workspace_id: int, metric: Metric, at: datetime
) -> UsageSample | None:
    """The reading of exactly this moment."""
    return session.exec(
        select(UsageSample).where(
            UsageSample.workspace_id == workspace_id,
            UsageSample.metric == metric,
            UsageSample.at == at,
        )
    ).first()


def latest(
    session: Session,
    workspace_id: int,
    metric: Metric,
    before: datetime,
    since: datetime | None = None,
) -> Reading | None:
    """The last reading before a moment."""
    rows = _rows(workspace_id, metric, since, before)
    newest = col(UsageSample.at).desc(), col(UsageSample.id).desc()
    row = session.exec(rows.order_by(*newest).limit(1)).first()
    return None if row is None else Reading(*row)


def counting(metric: Metric, month: Period) -> datetime | None:
    """Since when a reading counts: bandwidth begins anew each month, a level stays."""
    return month.start if metric is Metric.BANDWIDTH else None


def _read(session: Session, workspace_id: int, month: Period) -> dict[Metric, Reading | None]:
    """What people and systems read: the month's bandwidth so far, the latest level of others."""
    return {
        metric: latest(session, workspace_id, metric, month.end, counting(metric, month))
        for metric in Metric
        if metric not in COUNTED
    }


def _counted(session: Session, workspace_id: int, now: datetime) -> dict[Metric, Reading]:
    """What is counted here: every product, hidden ones too, and the active members."""
    products = select(func.count(col(Product.id))).where(Product.workspace_id == workspace_id)
    members = select(func.count(col(Member.id))).where(
        Member.workspace_id == workspace_id, col(Member.active)
    )
    both = select(products.scalar_subquery(), members.scalar_subquery())
    pieces, seats = session.exec(both).one()
    return {Metric.PRODUCTS: Reading(now, pieces), Metric.SEATS: Reading(now, seats)}


def _line_from(
    session: Session, workspace_id: int, metric: Metric, month: Period, now: datetime
) -> Reading | None:
    """Where a straight line to the latest reading begins."""
    if metric is Metric.BANDWIDTH:
        return Reading(month.start, 0)
    oldest = col(UsageSample.at), col(UsageSample.id)
    rows = _rows(workspace_id, metric, now - LINE, month.end)
    row = session.exec(rows.order_by(*oldest).limit(1)).first()
    return None if row is None else Reading(*row)


def _rows(
    workspace_id: int, metric: Metric, since: datetime | None, before: datetime
) -> Select[datetime, int]:
    rows = select(UsageSample.at, UsageSample.amount).where(
        UsageSample.workspace_id == workspace_id,
        UsageSample.metric == metric,
        UsageSample.at < before,
    )
    return rows if since is None else rows.where(UsageSample.at >= since)
