"""Deals and pipelines: what is open, what was won or lost, what stands in each stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, case
from sqlalchemy.orm import joinedload, selectinload
from sqlmodel import Session, col, func, select

from opsbot.model import (
    Activity,
    Deal,
    DealStatus,
    Member,
    Organisation,
    Pipeline,
    Stage,
    Task,
)
from opsbot.queries.matching import contains
from opsbot.values import Money, Period

# Relationships are typed as what they hold; SQLAlchemy wants the attribute that holds it.
_deal: Any = Deal
_stage: Any = Stage
_activity: Any = Activity
_task: Any = Task
_pipeline: Any = Pipeline


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which deals are asked for. A stage means every stage of its name. A period is when open deals
    are expected to close, and when the others were closed; `moved` is when they came to where they
    are."""

    status: DealStatus = DealStatus.OPEN
    stage: Stage | None = None
    owner: Member | None = None
    pipeline: Pipeline | None = None
    period: Period | None = None
    moved: Period | None = None


class Listed(NamedTuple):
    """The first deals of a list, how many there are in all and what they are worth by currency."""

    deals: list[Deal]
    in_all: int
    worth: tuple[Money, ...]


def listed(session: Session, workspace_id: int, wanted: Wanted, limit: int) -> Listed:
    """The largest open deals first; of the others the last closed."""
    newest = wanted.status != DealStatus.OPEN
    first = col(Deal.closed_at) if newest else func.coalesce(col(Deal.amount_minor), -1)
    order = (first.desc(), col(Deal.id).desc())
    return _first(session, _conditions(workspace_id, wanted), order, limit)


def stale(session: Session, workspace_id: int, before: datetime, limit: int) -> Listed:
    """Open deals that last moved before a moment: the soonest to close first, of one day those
    that have stood longest."""
    order = (col(Deal.close_date).nulls_last(), col(Deal.moved_at).asc(), col(Deal.id).asc())
    return _first(session, unmoved(workspace_id, before), order, limit)


def found(session: Session, workspace_id: int, text: str, limit: int) -> Sequence[Deal]:
    """Deals in whose title or organisation every word of a text stands: open ones first, the latest
    moved first. It reads every deal of the workspace."""
    is_open = case((col(Deal.status) == DealStatus.OPEN, 0), else_=1)
    return session.exec(
        select(Deal)
        .outerjoin(Organisation, col(Organisation.id) == Deal.organisation_id)
        .where(
            Deal.workspace_id == workspace_id,
            contains(text, Deal.title, Organisation.name),
        )
        .order_by(is_open, col(Deal.moved_at).desc(), col(Deal.id).desc())
        .limit(limit)
        .options(joinedload(_deal.stage))
    ).all()


def unmoved(workspace_id: int, before: datetime) -> list[ColumnElement[bool]]:
    """What makes a deal stale, for lists and alerts alike."""
    return [
        col(Deal.workspace_id) == workspace_id,
        col(Deal.status) == DealStatus.OPEN,
        col(Deal.moved_at) < before,
    ]


def _first(
    session: Session,
    conditions: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
    limit: int,
) -> Listed:
    sums = session.exec(
        select(Deal.currency, func.count(), func.sum(Deal.amount_minor))
        .where(*conditions)
        .group_by(Deal.currency)
        .order_by(Deal.currency)
    ).all()
    deals = session.exec(
        select(Deal)
        .where(*conditions)
        .order_by(*order)
        .limit(limit)
        .options(joinedload(_deal.stage).joinedload(_stage.pipeline), joinedload(_deal.owner))
    ).all()
    worth = tuple(Money(int(minor), currency) for currency, _, minor in sums if minor)
    return Listed(list(deals), sum(count for _, count, _ in sums), worth)


def _conditions(workspace_id: int, wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = [
        col(Deal.workspace_id) == workspace_id,
        col(Deal.status) == wanted.status,
    ]
    if wanted.stage or wanted.pipeline:
        stages = select(Stage.id).where(Stage.workspace_id == workspace_id)
        if wanted.stage:
            stages = stages.where(Stage.name == wanted.stage.name)
        if wanted.pipeline:
            stages = stages.where(Stage.pipeline_id == wanted.pipeline.id)
        conditions.append(col(Deal.stage_id).in_(stages))
    if wanted.owner:
        conditions.append(col(Deal.owner_id) == wanted.owner.id)
    if wanted.moved:
        conditions += [
            col(Deal.moved_at) >= wanted.moved.start,
            col(Deal.moved_at) < wanted.moved.end,
        ]
    if wanted.period and wanted.status == DealStatus.OPEN:
        last = wanted.period.end - timedelta.resolution
        conditions.append(
            col(Deal.close_date).between(wanted.period.start.date(), last.date()),
        )
    elif wanted.period:
        conditions += [
            col(Deal.closed_at) >= wanted.period.start,
            col(Deal.closed_at) < wanted.period.end,
        ]
    return conditions


def open_namesake(session: Session, workspace_id: int, title: str) -> Deal | None:
    """An open deal of the same title, capitals aside."""
    return session.exec(
        select(Deal)
        .where(
            Deal.workspace_id == workspace_id,
            Deal.status == DealStatus.OPEN,
            func.lower(Deal.title) == func.lower(title),
        )
        .limit(1)
    ).first()


def pipelines(session: Session, workspace_id: int) -> list[Pipeline]:
    """All pipelines in their order, with their stages."""
    return list(
        session.exec(
            select(Pipeline)
            .where(Pipeline.workspace_id == workspace_id)
            .order_by(col(Pipeline.position), col(Pipeline.id))
            .options(selectinload(_pipeline.stages))
        )
    )


class InStage(NamedTuple):
    """How many open deals stand in a stage, and what they are worth by currency."""

    deals: int
    worth: tuple[Money, ...]


class Inside(dict[int, InStage]):
    """What stands in each stage, by the stage's id; where there is nothing, nothing."""

    def __missing__(self, stage_id: int) -> InStage:
        return InStage(0, ())


def by_stage(session: Session, workspace_id: int) -> Inside:
    """The open deals of all pipelines, counted in each stage."""
    rows = session.exec(
        select(Deal.stage_id, Deal.currency, func.count(), func.sum(Deal.amount_minor))
        .where(Deal.workspace_id == workspace_id, Deal.status == DealStatus.OPEN)
        .group_by(col(Deal.stage_id), col(Deal.currency))
        .order_by(col(Deal.stage_id), col(Deal.currency))
    )
    found = Inside()
    for stage_id, currency, deals, minor in rows:
        before = found[stage_id]
        worth = (Money(int(minor), currency),) if minor else ()
        found[stage_id] = InStage(before.deals + deals, before.worth + worth)
    return found
