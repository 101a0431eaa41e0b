"""Digests: yesterday or last week in a few lines, put together from what the commands tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from opsbot.access import Person, may
from opsbot.model import (
    Deal,
    DealStatus,
    DigestWhat,
    Every,
    Member,
    Pipeline,
    Stage,
    Workspace,
)
from opsbot.queries import deals as deal_queries
from opsbot.queries import sales as sale_queries
from opsbot.queries import tasks as task_queries
from opsbot.queries import usage as usage_queries
from opsbot.queries.deals import Inside, Wanted
from opsbot.reply import Block, Button, Facts, Reply, Table, Text, Tone, say
from opsbot.rules import digests as rules
from opsbot.rules import pipeline as rule
from opsbot.rules import quota, tasks
from opsbot.rules import sales as sale_rules
from opsbot.telling import funnel
from opsbot.telling import sales as sale_telling
from opsbot.telling import usage as usage_telling
from opsbot.values import Period

# A digest is short: so many deals of a kind, and so many tasks.
FEW = 5

NAMES = {
    DigestWhat.SALES: "Sales",
    DigestWhat.PIPELINE: "Pipeline",
    DigestWhat.TASKS: "Tasks",
    DigestWhat.USAGE: "Usage",
    DigestWhat.ALL: "Everything",
}


@dataclass(frozen=True, slots=True)
class Part:
    """What a digest says about one subject. `empty`: there is nothing of the kind here."""

    said: Text
    blocks: Sequence[Block] = ()
    buttons: Sequence[Button] = ()
    tone: Tone = "info"
    empty: bool = False


@dataclass(frozen=True, slots=True)
class _For:
    """For whom, and for when, a digest is made."""

    session: Session
    person: Person
    every: Every
    now: datetime  # in the person's zone
    short: bool  # it is one of several parts

    @property
    def space(self) -> int:
        return self.person.workspace_id

    @property
    def period(self) -> Period:
        return rules.about(self.every, self.now)


def allowed(what: DigestWhat, person: Person) -> list[DigestWhat]:
    """The parts of a digest that a person may have."""
    return [part for part in rules.parts(what) if may(person.role, rules.PARTS[part], writes=False)]


def compose(
    session: Session, person: Person, what: DigestWhat, every: Every, now: datetime
) -> Reply | None:
    """A digest as its person may have it at a moment; None where they may have none of it."""
    names = allowed(what, person)
    asked = _For(session, person, every, now.astimezone(person.zone), short=len(names) > 1)
    parts = {name: _PARTS[name](asked) for name in names}
    if not parts:
        return None
    if len(parts) == 1:
        [part] = parts.values()
        return Reply(part.said, tuple(part.blocks), tuple(part.buttons), part.tone)
    told = {name: part for name, part in parts.items() if not part.empty} or parts
    lines = [say(f"{NAMES[name]}: {{said}}", said=part.said) for name, part in told.items()]
    return Reply(
        Text("\n".join(f"{{line{i}}}" for i in range(len(lines))), _numbered(lines)),
        blocks=tuple(block for part in told.values() for block in part.blocks),
        buttons=tuple(button for part in told.values() for button in part.buttons[:1]),
        tone="warning" if any(part.tone == "warning" for part in told.values()) else "info",
    )


def _numbered(lines: Sequence[Text]) -> dict[str, Text]:
    return {f"line{i}": line for i, line in enumerate(lines)}


# -- sales ------------------------------------------------------------------------------------


def _sales(asked: _For) -> Part:
    period, before = asked.period, rules.before(asked.period)
    now, others = _figures(asked, period)
    then, _ = _figures(asked, before)
    beside = sale_telling.beside(others)
    blocks: list[Block] = [beside] if beside else []
    if not now and not then:
        last = sale_queries.last_sale(asked.session, asked.space, period.end)
        if last is None or last >= period.end:
            said = say("*No sales* for {period}, nor any before.", period=period)
            return Part(said, blocks, empty=not others)
        said = say("*No sales* for {period}. The last order came {last}.", period=period, last=last)
        return Part(said, blocks, (Button("Sales today", "sales.summary", period="today"),))
    sold = sale_telling.sold(period, now, asked.now)
    if then:
        sold = say("{sold}: {than}", sold=sold, than=sale_telling.against(now, then, before))
    return Part(
        say("{sold}.", sold=sold),
        [_course(asked), *blocks],
        (
            Button("By product", "sales.breakdown", by="product", period=period),
            Button("Sales today", "sales.summary", period="today"),
        ),
    )


def _figures(asked: _For, period: Period) -> tuple[sale_rules.Figures, list[sale_rules.Figures]]:
    return sale_telling.figures(asked.session, asked.space, asked.person.currency, period)


def _course(asked: _For) -> Block:
    days = sale_rules.buckets(rules.course(asked.period), "day", asked.now)
    figures = sale_queries.over_time(asked.session, asked.space, asked.person.currency, days)
    labels = [sale_telling.label(day, "day") for day in days]
    return sale_telling.course(labels, figures, title=say("Net a day"))


# -- pipeline ---------------------------------------------------------------------------------


def _pipeline(asked: _For) -> Part:
    pipelines = deal_queries.pipelines(asked.session, asked.space)
    inside = deal_queries.by_stage(asked.session, asked.space)
    stages = [stage for pipeline in pipelines for stage in pipeline.stages]
    rows, news = _moves(asked)
    blocks: list[Block] = []
    if open_ones := _open(pipelines, inside, by_stage=not asked.short or len(pipelines) == 1):
        blocks.append(open_ones)
    if rows:
        blocks.append(Table(("Deal", "What", "Value"), rows))
    return Part(
        say("{open} {news}", open=funnel.sums(stages, inside), news=news),
        blocks,
        (Button("Funnel", "pipeline.show"), Button("Deals", "deals.list")),
        empty=not blocks,
    )


def _open(pipelines: Sequence[Pipeline], inside: Inside, *, by_stage: bool) -> Table | None:
    """What is open in each pipeline, or in each of its stages."""
    several = len(pipelines) > 1
    parts: list[tuple[Pipeline, Sequence[Stage]]] = [
        (one, stages)
        for one in pipelines
        for stages in ([[stage] for stage in one.stages] if by_stage else [one.stages])
    ]
    rows = [
        (
            *((pipeline,) if several else ()),
            *((stages[0],) if by_stage else ()),
            deals,
            funnel.cell(rule.together(inside[stage.id].worth for stage in stages)),
        )
        for pipeline, stages in parts
        if (deals := sum(inside[stage.id].deals for stage in stages))
    ]
    names = (*(("Pipeline",) if several else ()), *(("Stage",) if by_stage else ()))
    return Table((*names, "Deals", "Value"), rows) if rows else None


def _moves(asked: _For) -> tuple[list[tuple[Any, ...]], Text]:
    """What became of deals, and which close soon, as rows and in a line."""
    period = asked.period
    soon = rules.soon(asked.now)
    won, lost, moved, closing = (
        deal_queries.listed(asked.session, asked.space, wanted, FEW)
        for wanted in (
            Wanted(DealStatus.WON, period=period),
            Wanted(DealStatus.LOST, period=period),
            Wanted(moved=period),
            Wanted(period=soon),
        )
    )
    rows = [
        *((deal, say("won"), deal.amount) for deal in won.deals),
        *((deal, say("lost"), deal.amount) for deal in lost.deals),
        *((deal, _moved(deal, period), deal.amount) for deal in moved.deals),
        *((deal, say("closes {day}", day=deal.close_date), deal.amount) for deal in closing.deals),
    ]
    news = [
        say(words, count=found.in_all)
        for words, found in (
            ("{count} won", won), ("{count} lost", lost), ("{count} moved", moved),
        )
        if found.in_all
    ]  # fmt: skip
    if not news and not closing.in_all:
        return rows, say("Nothing moved {period}.", period=period)
    said = say("{period}: {news}", period=period, news=tuple(news) or say("nothing moved"))
    if closing.in_all:
        closes = "{said}; {count} closes within a week."
        close = "{said}; {count} close within a week."
        words = closes if closing.in_all == 1 else close
        return rows, say(words, said=said, count=closing.in_all)
    return rows, say("{said}.", said=said)


def _moved(deal: Deal, period: Period) -> Text:
    if deal.opened_at in period:
        return say("new in {stage}", stage=deal.stage)
    return say("moved to {stage}", stage=deal.stage)


# -- tasks ------------------------------------------------------------------------------------


def _tasks(asked: _For) -> Part:
    member = asked.session.get_one(Member, asked.person.member_id)
    zone = asked.person.zone
    late, today = (
        task_queries.open_ones(asked.session, member, due, asked.now, zone, 0, FEW)
        for due in ("overdue", "today")
    )
    to_come = [task for task in today.tasks if not tasks.overdue(task, asked.now, zone)]
    rest = today.in_all - today.overdue
    if not late.in_all and not rest:
        said = say("*No tasks* due today, none overdue.")
        return Part(said, buttons=(Button("All my tasks", "tasks.list"),))
    rows = [
        (task.key, task, tasks.shown(task, zone), task.about.label if task.about else None)
        for task in [*late.tasks, *to_come]
    ]
    more = Button("Show more", "tasks.list", limit=30)
    table = Table(
        ("#", "Task", "Due", "About"), rows, more=more if late.in_all + rest > len(rows) else None
    )
    return Part(
        say("*{late} overdue*, {rest} due today.", late=late.in_all, rest=rest)
        if late.in_all
        else say("*{rest}* due today, none overdue.", rest=rest),
        [table],
        tuple(Button(f"Done: {row[0]}", "tasks.done", task=row[1]) for row in rows[:3]),
    )


# -- usage ------------------------------------------------------------------------------------


def _usage(asked: _For) -> Part:
    workspace = asked.session.get_one(Workspace, asked.space)
    standing = usage_queries.standing(asked.session, workspace, asked.now)
    measured = quota.by_fullness(one for one in standing.limited if one.share is not None)
    seen = [one for one in standing.quotas.values() if one.outlook]
    over = [one for one in seen if quota.goes_over(one)]
    told = usage_telling.first_over(standing, seen) if standing.plan and over else None
    blocks: list[Block] = [quota.meter(one, standing.now) for one in measured]
    return Part(
        told or usage_telling.overview(standing, measured),
        [*blocks, Facts(("Plan", standing.plan), ("Month", standing.month))] if measured else [],
        (Button("Forecast", "usage.forecast"), Button("All limits", "usage.show"))
        if standing.plan
        else (Button("All plans", "plan.list"),),
        "warning" if over or any(map(quota.is_tight, measured)) else "info",
        empty=standing.plan is None,
    )


_PARTS = {
    DigestWhat.SALES: _sales,
    DigestWhat.PIPELINE: _pipeline,
    DigestWhat.TASKS: _tasks,
    DigestWhat.USAGE: _usage,
}
