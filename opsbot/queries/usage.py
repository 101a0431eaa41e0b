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
    Order,
    Plan,
    Product,
    Subscription,
    UsageDay,
    UsageSample,
    UsageThreshold,
    Workspace,
)
from opsbot.rules import forecast
from opsbot.rules.forecast import Month, Outlook, Reading
from opsbot.rules.quota import COUNTED, Quota, expected, month_of, months_of, quota, with_logs
from opsbot.values import Period

# How far back the readings reach that a level's forecast is made from.
LEVELS = timedelta(days=60)
# And how many months before this one tell how its days go.
MONTHS = 2


class Standing(NamedTuple):
    """How a workspace stands with its plan at a moment."""

    workspace_id: int
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
    used: dict[Metric, Reading | None] = {**_counted(session, workspace.id, now)}
    quotas = {}
    for metric in Metric:
        limit = limits.get(metric)
        outlook = None
        if metric not in COUNTED:
            included = limit.included if limit else None
            used[metric], outlook = _read(session, workspace.id, metric, month, now, included)
        quotas[metric] = quota(metric, used[metric], limit, plan, outlook)
    return Standing(workspace.id, current, quotas, month, now)


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


def subscriptions(session: Session, workspace_id: int, before: date) -> list[Subscription]:
    """Every subscription that began before a day, with its plan and limits, the oldest first."""
    return list(
        session.exec(
            select(Subscription)
            .options(selectinload(Subscription.plan).selectinload(Plan.limits))  # type: ignore[arg-type]
            .where(Subscription.workspace_id == workspace_id, Subscription.since < before)
            .order_by(col(Subscription.since), col(Subscription.id))
        )
    )


def last_subscription(session: Session, workspace_id: int, day: date) -> Subscription | None:
    """The latest subscription that had begun by a day, even where it has ended."""
    every = subscriptions(session, workspace_id, day + timedelta(days=1))
    return every[-1] if every else None


def sample_orders(session: Session, workspace_id: int, since: datetime) -> int:
    """How many orders were placed since a trial began."""
    placed = select(func.count(col(Order.id))).where(
        Order.workspace_id == workspace_id, Order.placed_at >= since
    )
    return session.exec(placed).one()


def threshold(session: Session, workspace_id: int, metric: Metric) -> UsageThreshold | None:
    """The share of a metric's limit from which on somebody wants to be warned."""
    return session.exec(
        select(UsageThreshold)
        .where(UsageThreshold.workspace_id == workspace_id, UsageThreshold.metric == metric)
        .order_by(col(UsageThreshold.percent))
        .limit(1)
    ).first()


def use_of(session: Session, standing: Standing, month: Period) -> dict[Metric, int]:
    """What a month used of each metric: of this one as it will likely end, of one that is over as
    it ended, of one to come as far as one can see. Products and seats are counted today."""
    use = {one.metric: expected(one) for one in standing.quotas.values() if one.now}
    if month.end > standing.now:
        return use
    for metric in Metric:
        if metric not in COUNTED:
            read = _ended(session, standing.workspace_id, metric, month)
            use.pop(metric, None)
            if read is not None:
                use[metric] = read.amount
    return use


def _ended(session: Session, workspace_id: int, metric: Metric, month: Period) -> Reading | None:
    if metric is not Metric.BANDWIDTH:
        return latest(session, workspace_id, metric, month.end)
    every = readings(session, workspace_id, metric, month)
    return every[-1] if every else None


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
    """A metric's readings in a period, the oldest first; of bandwidth, in a month, with what the
    logs of its days add."""
    read = typed(session, workspace_id, metric, period)
    if metric is not Metric.BANDWIDTH:
        return read
    # A period and its readings speak of days in the same zone.
    zone = period.start.tzinfo or UTC
    return with_logs(read, _logged(session, workspace_id, metric, period), zone)


def typed(session: Session, workspace_id: int, metric: Metric, period: Period) -> list[Reading]:
    """The totals and levels that somebody read in a period, the oldest first."""
    rows = _rows(workspace_id, metric, period.start, period.end)
    oldest = col(UsageSample.at), col(UsageSample.id)
    return [Reading(at, amount) for at, amount in session.exec(rows.order_by(*oldest))]


def _logged(
    session: Session, workspace_id: int, metric: Metric, period: Period
) -> list[tuple[date, Reading]]:
    """The days of a period that were counted from logs, in their order."""
    rows = session.exec(
        select(UsageDay)
        .where(
            UsageDay.workspace_id == workspace_id,
            UsageDay.metric == metric,
            UsageDay.day >= period.start.date(),
            UsageDay.day < period.end.date(),
        )
        .order_by(col(UsageDay.day))
    )
    return [(row.day, Reading(row.last_at, row.amount)) for row in rows]


def months(session: Session, workspace_id: int, metric: Metric, period: Period) -> list[Month]:
    """The calendar months that a period touches, with all of their readings."""
    zone = period.start.tzinfo or UTC
    every = months_of(period, zone)
    whole = Period(every[0].start, every[-1].end)
    # Two questions, however many months there are.
    read = typed(session, workspace_id, metric, whole)
    counted = _logged(session, workspace_id, metric, whole)
    return [
        Month(
            month,
            with_logs(
                [one for one in read if one.at in month],
                [(day, one) for day, one in counted if one.at in month],
                zone,
            ),
        )
        for month in every
    ]


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


def _read(
    session: Session,
    workspace_id: int,
    metric: Metric,
    month: Period,
    now: datetime,
    included: int | None,
) -> tuple[Reading | None, Outlook | None]:
    """What people, systems and logs say of a metric by now, and where that leads this month."""
    zone = now.tzinfo or UTC
    if metric is Metric.BANDWIDTH:
        first = month
        for _ in range(MONTHS):
            first = month_of(first.start - timedelta(days=1), zone)
        since = months(session, workspace_id, metric, Period(first.start, month.end))
        last = since[-1].readings[-1] if since[-1].readings else None
        return last, last and forecast.month_end(since, included, zone)
    lately = typed(session, workspace_id, metric, Period(now - LEVELS, month.end))
    if lately:
        return lately[-1], forecast.level(lately, now, month.end, included)
    return latest(session, workspace_id, metric, month.end), None


def _counted(session: Session, workspace_id: int, now: datetime) -> dict[Metric, Reading]:
    """What is counted here: every product, hidden ones too, and the active members."""
    products = select(func.count(col(Product.id))).where(Product.workspace_id == workspace_id)
    members = select(func.count(col(Member.id))).where(
        Member.workspace_id == workspace_id, col(Member.active)
    )
    both = select(products.scalar_subquery(), members.scalar_subquery())
    pieces, seats = session.exec(both).one()
    return {Metric.PRODUCTS: Reading(now, pieces), Metric.SEATS: Reading(now, seats)}


def _rows(
    workspace_id: int, metric: Metric, since: datetime | None, before: datetime
) -> Select[datetime, int]:
    rows = select(UsageSample.at, UsageSample.amount).where(
        UsageSample.workspace_id == workspace_id,
        UsageSample.metric == metric,
        UsageSample.at < before,
    )
    return rows if since is None else rows.where(UsageSample.at >= since)
