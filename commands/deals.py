"""Deals: log one, list them, move one along its pipeline, hand it over, win it or lose it."""

from __future__ import annotations

from datetime import date

from commands.phrases import deals as said
from commands.phrases import deals_changed as changed
from commands.phrases import deals_moved as moved
from commands.phrases import deals_new as new
from opsbot.access import may
from opsbot.command import ClosedDeal, Context, Days, Limit, OpenDeal, Words, command
from opsbot.format import Format
from opsbot.model import (
    Activity,
    Contact,
    Deal,
    DealStatus,
    Member,
    Organisation,
    Pipeline,
    Role,
    Stage,
)
from opsbot.queries import around
from opsbot.queries import deals as query
from opsbot.reply import Block, Button, Facts, Reply, Table, Text, say
from opsbot.rules import deals as rule
from opsbot.rules import members
from opsbot.rules import pipeline as way
from opsbot.rules import tasks as due
from opsbot.rules.alerts import STALE_AFTER
from opsbot.values import Money, Period


@command(
    "deals.add",
    role=Role.REP,
    writes=True,
    phrases=new.ADD,
    also=new.ADD_ALSO,
    opens="new deal",
)
def add(
    ctx: Context,
    title: Words | None = None,
    amount: Money | None = None,
    org: Organisation | None = None,
    contact: Contact | None = None,
    stage: Stage | None = None,
    pipeline: Pipeline | None = None,
    close: date | None = None,
    owner: Member | None = None,
) -> Reply:
    """Log a new deal. It is yours unless you name an owner.

    It starts in the first stage of the first pipeline unless you say where.
    """
    name = rule.titled(title, org, contact)
    start = way.entry(query.pipelines(ctx.session, ctx.workspace_id), pipeline, stage)
    namesake = query.open_namesake(ctx.session, ctx.workspace_id, name)
    deal = Deal(
        workspace_id=ctx.workspace_id,
        title=name,
        organisation_id=org.id if org else contact.organisation_id if contact else None,
        contact_id=contact.id if contact else None,
        stage_id=start.id,
        owner_id=owner.id if owner else ctx.person.member_id,
        currency=ctx.person.currency,
        opened_at=ctx.now,
        moved_at=ctx.now,
        close_date=close,
    )
    if amount is not None:
        rule.price(deal, amount)
    ctx.session.add(deal)
    ctx.session.flush()
    text = say("*{deal}* is a new deal in {stage}.", deal=deal, stage=start)
    buttons = [Button("Show", "deals.show", deal=deal)]
    if namesake:
        text = say("{text} There is another open deal of that name.", text=text)
        buttons.append(Button("Show the other", "deals.show", deal=namesake))
    buttons.append(Button("Add a task", "tasks.add", about=deal.title))
    return Reply(text, (_facts(deal),), tuple(buttons), "done")


@command(
    "deals.list",
    role=Role.REP,
    phrases=said.LIST,
    also=said.LIST_ALSO,
)
def listed(
    ctx: Context,
    stage: Stage | None = None,
    owner: Member | None = None,
    pipeline: Pipeline | None = None,
    status: DealStatus = DealStatus.OPEN,
    period: Period | None = None,
    limit: Limit = 10,
) -> Reply:
    """List deals and what they are worth: open ones, or those won or lost.

    A period means when open deals are expected to close, and when the others were closed.
    """
    wanted = query.Wanted(DealStatus(status), stage, owner, pipeline, period)
    found = query.listed(ctx.session, ctx.workspace_id, wanted, limit)
    which = _which(wanted)
    if not found.in_all:
        return Reply(
            say("There are no {status} deals{which}.", status=wanted.status, which=which),
            buttons=(Button("All open deals", "deals.list"), Button("Funnel", "pipeline.show")),
        )
    more = Button(
        "Show more",
        "deals.list",
        stage=stage,
        owner=owner,
        pipeline=pipeline,
        status=status,
        period=period,
        limit=limit * 3,
    )
    return Reply(
        _headline(found, wanted.status, which),
        (_table(ctx, found.deals, wanted.status, more if found.in_all > limit else None),),
        (Button("Funnel", "pipeline.show", pipeline=pipeline),),
    )


def _which(wanted: query.Wanted) -> Text:
    """The filters of a list in words, each with a space before it."""
    period: Text | str = ""
    if wanted.period:
        is_open = wanted.status == DealStatus.OPEN
        period = say(" closing {period}" if is_open else ", {period}", period=wanted.period)
    return say(
        "{stage}{pipeline}{owner}{period}",
        stage=say(" in {stage}", stage=wanted.stage) if wanted.stage else "",
        pipeline=say(" in {pipeline}", pipeline=wanted.pipeline) if wanted.pipeline else "",
        owner=say(" of {owner}", owner=wanted.owner) if wanted.owner else "",
        period=period,
    )


def _headline(found: query.Listed, status: DealStatus, which: Text) -> Text:
    if found.in_all == 1:
        deals = say("*1 {status} deal*", status=status)
    elif found.in_all == len(found.deals):
        deals = say("*{count} {status} deals*", count=found.in_all, status=status)
    else:
        deals = say(
            "*{shown} of {count} {status} deals*",
            shown=len(found.deals),
            count=found.in_all,
            status=status,
        )
    if not found.worth:
        return say("{deals}{which}.", deals=deals, which=which)
    return say("{deals}{which}, {worth}.", deals=deals, which=which, worth=found.worth)


def _table(ctx: Context, deals: list[Deal], status: DealStatus, more: Button | None) -> Table:
    def owner(deal: Deal) -> str | None:
        return deal.owner.name if deal.owner else None

    def closed(deal: Deal) -> date | None:
        return deal.closed_at and deal.closed_at.astimezone(ctx.clock.zone).date()

    match status:
        case DealStatus.OPEN:
            return Table(
                ("Deal", "Value", "Stage", "Owner", "Closes"),
                [(d, d.amount, d.stage.name, owner(d), d.close_date) for d in deals],
                more=more,
            )
        case DealStatus.WON:
            rows = [(d, d.amount, owner(d), closed(d)) for d in deals]
            return Table(("Deal", "Value", "Owner", "Won"), rows, more=more)
        case DealStatus.LOST:
            lost = [(d, d.amount, owner(d), closed(d), d.lost_reason) for d in deals]
            return Table(("Deal", "Value", "Owner", "Lost", "Why"), lost, more=more)


@command(
    "deals.show",
    role=Role.REP,
    phrases=said.SHOW,
)
def show(ctx: Context, deal: Deal) -> Reply:
    """Show a deal: where it stands, what was done about it, what is still to do."""
    blocks: list[Block] = [_facts(deal)]
    if notes := around.activities(ctx.session, deal):
        rows = [(a.at, a.kind, a.text, a.member and a.member.name) for a in notes]
        blocks.append(Table(("When", "What", "Said", "By"), rows, title="Last activities"))
    if tasks := around.open_tasks(ctx.session, deal):
        todo = [
            (task, due.shown(task, due.zone(task.member, ctx.workspace)), task.member.name)
            for task in tasks
        ]
        blocks.append(Table(("Task", "Due", "Who"), todo, title="Still to do"))
    return Reply(_standing(deal), tuple(blocks), tuple(_next_steps(deal)))


def _standing(deal: Deal) -> Text:
    """Where a deal stands, in a sentence that begins with what it is worth."""
    amount = deal.amount
    worth = (
        say("*{deal}*", deal=deal)
        if amount is None
        else say("*{deal}*, {amount},", deal=deal, amount=amount)
    )
    if deal.status == DealStatus.OPEN:
        return say("{deal} is in {stage}.", deal=worth, stage=deal.stage)
    return say("{deal} {end}.", deal=worth, end=rule.end(deal))


def _facts(deal: Deal) -> Facts:
    return Facts(
        ("Value", deal.amount),
        ("Status", deal.status),
        ("Stage", deal.stage),
        ("Pipeline", deal.stage.pipeline),
        ("Owner", deal.owner),
        ("Company", deal.organisation),
        ("Contact", deal.contact),
        ("Closes", deal.close_date if deal.status == DealStatus.OPEN else None),
        ("Opened", deal.opened_at),
        ("Last moved", deal.moved_at),
        ("Closed", deal.closed_at),
        ("Lost because", deal.lost_reason),
    )


def _brief(deal: Deal) -> Facts:
    """What is good to know beside a change."""
    return Facts(
        ("Value", deal.amount),
        ("Company", deal.organisation),
        ("Owner", deal.owner),
        ("Closes", deal.close_date if deal.status == DealStatus.OPEN else None),
    )


def _next_steps(deal: Deal) -> list[Button]:
    if deal.status != DealStatus.OPEN:
        return [
            Button("Reopen", "deals.reopen", deal=deal),
            Button("Funnel", "pipeline.show", pipeline=deal.stage.pipeline),
        ]
    steps = [Button("Won", "deals.win", deal=deal), Button("Lost", "deals.lose", deal=deal)]
    if onward := way.after(deal.stage):
        steps.insert(0, Button(f"Move to {onward.name}", "deals.move", deal=deal, stage=onward))
    return steps


@command(
    "deals.move",
    role=Role.REP,
    writes=True,
    phrases=moved.MOVE,
    also=moved.MOVE_ALSO,
)
def move(ctx: Context, deal: OpenDeal, stage: Stage) -> Reply:
    """Move a deal to another stage of its pipeline."""
    before = way.move(deal, stage, ctx.now)
    return Reply(
        say("*{deal}* moved from {before} to {stage}.", deal=deal, before=before, stage=deal.stage),
        (_brief(deal),),
        tuple(_next_steps(deal)),
        "done",
    )


@command(
    "deals.win",
    role=Role.REP,
    writes=True,
    phrases=moved.WIN,
    also=moved.WIN_ALSO,
)
def win(ctx: Context, deal: OpenDeal, amount: Money | None = None) -> Reply:
    """Close a deal as won, for another amount where you name one."""
    before = rule.win(deal, amount, ctx.now)
    if deal.amount is None:
        text = say("*{deal}* is won. It has no value yet.", deal=deal)
    elif before is None or before == deal.amount:
        text = say("*{deal}* is won, {amount}.", deal=deal, amount=deal.amount)
    else:
        text = say(
            "*{deal}* is won, {amount} (before: {before}).",
            deal=deal,
            amount=deal.amount,
            before=before,
        )
    steps = (
        Button("Won this month", "deals.list", status=DealStatus.WON, period="this month"),
        Button("Add a task", "tasks.add", about=deal.title),
    )
    return Reply(text, (_brief(deal),), steps, "done")


@command(
    "deals.lose",
    role=Role.REP,
    writes=True,
    phrases=moved.LOSE,
    also=moved.LOSE_ALSO,
)
def lose(ctx: Context, deal: OpenDeal, reason: Words | None = None) -> Reply:
    """Close a deal as lost, with the reason if you know it."""
    rule.lose(deal, reason, ctx.now)
    text = say("*{deal}* is lost.", deal=deal)
    if reason:
        text = say("*{deal}* is lost: {reason}.", deal=deal, reason=reason.rstrip(".! "))
    steps = (Button("Lost this month", "deals.list", status=DealStatus.LOST, period="this month"),)
    return Reply(text, (_brief(deal),), steps, "done")


@command(
    "deals.value",
    role=Role.REP,
    writes=True,
    phrases=changed.VALUE,
    also=changed.VALUE_ALSO,
)
def value(ctx: Context, deal: OpenDeal, amount: Money) -> Reply:
    """Say what a deal is worth."""
    before = rule.worth(deal, amount)
    text = say("*{deal}* is worth {amount} now.", deal=deal, amount=amount)
    if before is not None:
        text = say("*{deal}*: {before} → {amount}.", deal=deal, before=before, amount=amount)
    return Reply(text, (_brief(deal),), (Button("Show", "deals.show", deal=deal),), "done")


@command(
    "deals.close_date",
    role=Role.REP,
    writes=True,
    phrases=changed.CLOSE_DATE,
    also=changed.CLOSE_DATE_ALSO,
)
def close_date(ctx: Context, deal: OpenDeal, date: date) -> Reply:
    """Say when a deal is expected to close."""
    before = rule.expect(deal, date, ctx.clock.today)
    was = say(", no longer on {before}", before=before) if before else ""
    return Reply(
        say("*{deal}* is expected to close on {day} now{was}.", deal=deal, day=date, was=was),
        (_brief(deal),),
        (
            Button("Show", "deals.show", deal=deal),
            Button("Closing this month", "deals.list", period="this month"),
        ),
        "done",
    )


@command(
    "deals.assign",
    role=Role.REP,
    writes=True,
    phrases=changed.ASSIGN,
    also=changed.ASSIGN_ALSO,
)
def assign(ctx: Context, deal: OpenDeal, member: Member) -> Reply:
    """Give a deal to another member."""
    members.check_takes(member, deal, able=may(member.role, Role.REP, writes=True))
    before = rule.hand_over(deal, member)
    text = say("*{deal}* has an owner now: {member}.", deal=deal, member=member)
    if before:
        text = say(
            "*{deal}* went from {before} to {member}.", deal=deal, before=before, member=member
        )
    steps = (
        Button("Show", "deals.show", deal=deal),
        Button("All their deals", "deals.list", owner=member),
    )
    return Reply(text, (_brief(deal),), steps, "done")


@command(
    "deals.reopen",
    role=Role.REP,
    writes=True,
    phrases=moved.REOPEN,
)
def reopen(ctx: Context, deal: ClosedDeal) -> Reply:
    """Reopen a deal that was won or lost, in the stage it was in."""
    ended = rule.reopen(deal, ctx.now)
    # The deal forgets how it had ended; who looks at it later should not.
    history = say("Reopened: it {end}.", end=ended).plain(Format(zone=ctx.clock.zone))
    ctx.session.add(
        Activity(
            workspace_id=ctx.workspace_id,
            text=history,
            at=ctx.now,
            member_id=ctx.person.member_id,
            deal_id=deal.id,
        )
    )
    steps = _next_steps(deal)
    if deal.close_date is None or deal.close_date < ctx.clock.today:
        steps.insert(0, Button("New close date", "deals.close_date", deal=deal))
    return Reply(
        say(
            "*{deal}* is open again, in {stage}. It {end}.", deal=deal, stage=deal.stage, end=ended
        ),
        (_brief(deal),),
        tuple(steps),
        "done",
    )


@command(
    "deals.stale",
    role=Role.REP,
    phrases=said.STALE,
    also=said.STALE_ALSO,
)
def stale(ctx: Context, days: Days = STALE_AFTER.days, limit: Limit = 10) -> Reply:
    """List open deals that have not moved for some time, the soonest to close first."""
    before = ctx.now - rule.patience(days)
    found = query.stale(ctx.session, ctx.workspace_id, before, limit)
    how_long = say("1 day") if days == 1 else say("{days} days", days=days)
    if not found.in_all:
        return Reply(
            say("No open deal has stood still for {days}.", days=how_long),
            buttons=(Button("All open deals", "deals.list"), Button("Funnel", "pipeline.show")),
        )
    rows = []
    for deal in found.deals:
        owner = deal.owner.name if deal.owner else None
        there = (ctx.now - deal.moved_at).days
        rows.append((deal, deal.amount, deal.stage.name, there, owner, deal.close_date))
    more = Button("Show more", "deals.stale", days=days, limit=limit * 3)
    table = Table(
        ("Deal", "Value", "Stage", "Days there", "Owner", "Closes"),
        rows,
        more=more if found.in_all > limit else None,
    )
    which = say(" not moved for {days}", days=how_long)
    return Reply(_headline(found, DealStatus.OPEN, which), (table,), _rescues(found.deals))


def _rescues(deals: list[Deal]) -> tuple[Button, ...]:
    """What may be done about the first of some stale deals."""
    steps = (
        (
            Button(f"Open {deal.title}", "deals.show", deal=deal),
            Button(f"Hand over {deal.title}", "deals.assign", deal=deal),
        )
        for deal in deals[:2]
    )
    return tuple(one for pair in steps for one in pair)


@command(
    "deals.note",
    role=Role.REP,
    writes=True,
    phrases=new.NOTE,
)
def note(ctx: Context, deal: Deal, text: Words) -> Reply:
    """Write a note on a deal."""
    ctx.session.add(
        Activity(
            workspace_id=ctx.workspace_id,
            text=text,
            at=ctx.now,
            member_id=ctx.person.member_id,
            deal_id=deal.id,
        )
    )
    return Reply(
        say("Noted on *{deal}*: {text}", deal=deal, text=text),
        buttons=(Button("Show", "deals.show", deal=deal),),
        tone="done",
    )
