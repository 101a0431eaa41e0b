"""Tasks: remind somebody of something, see what there is to do, tick it off, hand it over."""

from __future__ import annotations

from commands.phrases import tasks as phrases
from opsbot.access import may
from opsbot.command import ClosedTask, Context, Limit, OpenTask, Words, command, default
from opsbot.model import Contact, Deal, Member, Order, Organisation, Project, Role, Task
from opsbot.queries import tasks as query
from opsbot.reply import Button, Reply, Table, Text, say
from opsbot.rules import members
from opsbot.rules import tasks as rule
from opsbot.values import When

About = Contact | Organisation | Deal | Order | Project


@command(
    "tasks.add",
    role=Role.REP,
    writes=True,
    phrases=phrases.ADD,
    also=phrases.ADD_ALSO,
    opens="new task",
)
def add(
    ctx: Context,
    text: Words,
    due: When | None = None,
    member: Member = default("me"),
    about: About | None = None,
) -> Reply:
    """Add a task, for yourself or somebody else."""
    task = Task(
        workspace_id=ctx.workspace_id,
        number=query.next_number(ctx.session, ctx.workspace_id),
        text=rule.worded(text),
        member_id=member.id,
    )
    if about is not None:
        setattr(task, f"{type(about).__name__.lower()}_id", about.id)
    theirs = rule.zone(member, ctx.workspace)
    if due:
        rule.due(task, due, theirs, ctx.clock.zone)
        rule.known_by_now(task, ctx.now, theirs)
    ctx.session.add(task)
    ctx.session.flush()
    mine = member.id == ctx.person.member_id
    said = say(
        "{head}{due}{about}.",
        head=say("Task #{number}: {task}", number=task.key, task=task),
        due=say(", due {when}", when=rule.shown(task, theirs)) if due else "",
        about=say(", about {record}", record=about) if about else "",
    )
    if not mine:
        said = say("{task} It is for {member}.", task=said, member=member)
    return Reply(
        said,
        buttons=(
            Button("Done", "tasks.done", task=task),
            Button("My tasks", "tasks.list")
            if mine
            else Button("Their tasks", "tasks.list", member=member),
        ),
        tone="done",
    )


@command(
    "tasks.list",
    role=Role.REP,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def listed(
    ctx: Context,
    member: Member = default("me"),
    due: rule.Due = "all",
    limit: Limit = 10,
) -> Reply:
    """List open tasks, overdue ones first: yours, or somebody's."""
    theirs = rule.zone(member, ctx.workspace)
    found = query.open_ones(ctx.session, member, due, ctx.now, theirs, ctx.clock.week_start, limit)
    whose: Text | str = ""
    if member.id != ctx.person.member_id:
        whose = say(" of {member}", member=member)
    if not found.in_all:
        return Reply(
            say("No {tasks}{whose}.", tasks=say(_MANY[due]), whose=whose),
            buttons=(Button("All open tasks", "tasks.list", member=member),) * (due != "all"),
        )
    rows = [
        (task.key, task, rule.shown(task, theirs), task.about.label if task.about else None)
        for task in found.tasks
    ]
    more = Button("Show more", "tasks.list", member=member, due=due, limit=limit * 3)
    table = Table(("#", "Task", "Due", "About"), rows, more=more if found.in_all > limit else None)
    return Reply(
        _headline(found, due, whose),
        (table,),
        tuple(Button(f"Done: {task.key}", "tasks.done", task=task) for task in found.tasks[:3]),
    )


_ONE: dict[rule.Due, str] = {
    "all": "task", "overdue": "overdue task", "today": "task due today",
    "week": "task due this week",
}  # fmt: skip
_MANY: dict[rule.Due, str] = {
    "all": "tasks", "overdue": "overdue tasks", "today": "tasks due today",
    "week": "tasks due this week",
}  # fmt: skip


def _headline(found: query.Listed, due: rule.Due, whose: Text | str) -> Text:
    count: int | Text = found.in_all
    if found.in_all > len(found.tasks):
        count = say("*{shown} of {count}*", shown=len(found.tasks), count=found.in_all)
    late: Text | str = ""
    if found.overdue and due != "overdue":
        late = say(", {overdue} overdue", overdue=found.overdue)
    tasks = say(_ONE[due] if found.in_all == 1 else _MANY[due])
    return say("*{count}* {tasks}{whose}{late}.", count=count, tasks=tasks, whose=whose, late=late)


@command(
    "tasks.done",
    role=Role.REP,
    writes=True,
    phrases=phrases.DONE,
    also=phrases.DONE_ALSO,
)
def done(ctx: Context, task: OpenTask) -> Reply:
    """Tick a task off."""
    rule.done(task, ctx.now)
    return Reply(
        say("*{task}* is done.", task=task),
        buttons=(Button("What is left", "tasks.list", member=task.member),),
        tone="done",
    )


@command(
    "tasks.postpone",
    role=Role.REP,
    writes=True,
    phrases=phrases.POSTPONE,
    also=phrases.POSTPONE_ALSO,
)
def postpone(ctx: Context, task: OpenTask, when: When) -> Reply:
    """Put a task off to another day or time."""
    theirs = rule.zone(task.member, ctx.workspace)
    before = rule.shown(task, theirs)
    rule.postpone(task, when, theirs, ctx.clock.zone, ctx.now)
    was = say(", no longer {before}", before=before) if before else ""
    return Reply(
        say("*{task}* is due {when} now{was}.", task=task, when=rule.shown(task, theirs), was=was),
        buttons=(
            Button("Done", "tasks.done", task=task),
            Button("What is left", "tasks.list", member=task.member),
        ),
        tone="done",
    )


@command(
    "tasks.reopen",
    role=Role.REP,
    writes=True,
    phrases=phrases.REOPEN,
)
def reopen(ctx: Context, task: ClosedTask) -> Reply:
    """Reopen a task that was ticked off."""
    before = rule.reopen(task)
    when = rule.shown(task, rule.zone(task.member, ctx.workspace))
    return Reply(
        say(
            "*{task}* is open again{due}. It was done on {before}.",
            task=task,
            due=say(", due {when}", when=when) if when else "",
            before=before,
        ),
        buttons=(
            Button("Done", "tasks.done", task=task),
            Button("Put off", "tasks.postpone", task=task),
            Button("Hand over", "tasks.assign", task=task),
        ),
        tone="done",
    )


@command(
    "tasks.assign",
    role=Role.REP,
    writes=True,
    phrases=phrases.ASSIGN,
    also=phrases.ASSIGN_ALSO,
)
def assign(ctx: Context, task: OpenTask, member: Member) -> Reply:
    """Give a task to another member."""
    members.check_takes(member, task, able=may(member.role, Role.REP, writes=True))
    theirs = rule.zone(member, ctx.workspace)
    before = rule.hand_over(task, member, rule.zone(task.member, ctx.workspace), theirs, ctx.now)
    when = rule.shown(task, theirs)
    return Reply(
        say(
            "*{task}* went from {before} to {member}{due}.",
            task=task,
            before=before,
            member=member,
            due=say(", due {when}", when=when) if when else "",
        ),
        buttons=(
            _tasks_of(ctx, member),
            _tasks_of(ctx, before),
        ),
        tone="done",
    )


def _tasks_of(ctx: Context, member: Member) -> Button:
    label = "My tasks" if member.id == ctx.person.member_id else f"Tasks of {member.name}"
    return Button(label, "tasks.list", member=member)
