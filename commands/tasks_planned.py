"""Tasks, to come: reopen one, hand it over, put it off, delete it."""

from __future__ import annotations

from opsbot.command import ClosedTask, Context, OpenTask, command
from opsbot.model import Member, Role, Task
from opsbot.reply import Reply
from opsbot.values import When

# A task by its number or with the word "task". Its words alone may as well be a deal's or a
# ticket's; then "the" must stand before them, and what fits better goes first.
_TASK = "(task|tasks|todo|to-do|reminder)"
_THAT = "(that one|this one|that|this|it)"
_OPEN_IT = "(reopen|re-open|re open|untick|open) it [again|up again]"


@command(
    "tasks.reopen",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(reopen|re-open|re open|untick|uncheck|reactivate|revive|restore) {task} [again]",
        "(reopen|re-open|re open) the {task} [again]",
        f"(reopen|re-open|re open) {{task}} {_THAT} [again]",
        "open {task} again",
        "open {task} (up|back up) again",
        "(mark|set|change|put) {task} [back] [as|to] (open|not done|undone|unfinished|todo|"
        "to do|incomplete) [again]",
        f"{{task}} is not (done|finished|complete|completed|ready) [yet|after all] , {_OPEN_IT}",
        f"{{task}} was not (done|finished|complete|completed) [yet|after all] , {_OPEN_IT}",
        f"{{task}} is still open , {_OPEN_IT}",
        "{task} is (open again|reopened|back on)",
        "put {task} back on (my|the|our) (list|plate)",
        "(bring|get) {task} back",
    ],
)
def reopen(ctx: Context, task: ClosedTask) -> Reply:
    """Reopen a task that was ticked off."""
    raise NotImplementedError


@command(
    "tasks.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"(give|assign|hand|pass|transfer|reassign|move|delegate) {_TASK} {{task}} [over|on] [to] "
        "{member}",
        f"(give|assign|hand|pass|transfer|reassign|move|delegate) {{task}} {_TASK} [over|on] [to] "
        "{member}",
        "(give|assign|hand|pass|transfer|reassign|move|delegate) the {task} [over|on] to {member}",
        f"(give|assign|hand|pass|reassign|delegate) {{task}} {_THAT} [over|on] to {{member}}",
        f"(assign|reassign|delegate) {_TASK} {{task}}",
        f"(assign|reassign|delegate) {{task}} {_TASK}",
        f"(give|assign|hand|pass) [over] to {{member}} {_TASK} {{task}}",
        f"(hand|pass) over {_TASK} {{task}} to {{member}}",
        f"give {{member}} {_TASK} {{task}}",
        f"give {{member}} [the] {{task}} {_TASK}",
        f"{_TASK} {{task}} (goes|belongs|is assigned|is going) [now] [over] to {{member}}",
        f"{{task}} {_TASK} (goes|belongs|is assigned|is going) [now] [over] to {{member}}",
        f"{_TASK} {{task}} is [now] (for|of) {{member}}",
        f"{_TASK} {{task}} is [now] {{member}} [now]",
        f"{{member}} (takes|is taking|took|gets|will take|does|will do|will handle) [over] {_TASK} "
        "{task} [over] [now]",
        "{member} (takes|is taking|took|gets|will take|does|will do|will handle) [over] {task} "
        f"{_TASK} [over] [now]",
        f"i (take|am taking|took|will take|will do) [over] {_TASK} {{task}} {{member=me}}",
        f"i (take|am taking|took|will take|will do) [over] {{task}} {_TASK} {{member=me}}",
        f"(let|have) {{member}} (take|take over|handle|do) {_TASK} {{task}}",
        f"(let|have) {{member}} (take|take over|handle|do) {{task}} {_TASK}",
        f"put {{member}} on {_TASK} {{task}}",
    ],
)
def assign(ctx: Context, task: OpenTask, member: Member) -> Reply:
    """Give a task to another member."""
    raise NotImplementedError


_LATER = "(push|postpone|move|shift|delay|reschedule|put off|snooze|defer)"


@command(
    "tasks.postpone",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_LATER} {{task}} [back|out|off|over|forward] (to|until|till|for|by|on) {{when}}",
        f"{_LATER} the {{task}} [back|out|off|over|forward] (to|until|till|for|by|on) {{when}}",
        f"{_LATER} {{task}} {{when}}",
        f"{_LATER} {{task}} {_THAT} [back] (to|until|till|for) {{when}}",
        "(put|set) {task} off [to|until|till|for|by] {when}",
        "(postpone|delay|reschedule|put off|snooze|defer) {task}",
        "(postpone|delay|reschedule|put off|snooze|defer) the {task}",
        "(put|push) {task} (off|back)",
        f"{_LATER} [the] (due date|deadline|date|due day) (of|for|on) {{task}} [back|out] "
        "(to|until|till) {when}",
        f"{_LATER} {{task}} (due date|deadline|date) [to|until|till] {{when}}",
        "{task} can wait (until|till|to) {when}",
        "{task} (moves|is moved|is postponed|is pushed|slips) (to|until|till) {when}",
        f"{_TASK} {{task}} is [now] due [now] [on|by|at] {{when}}",
        f"{{task}} {_TASK} is [now] due [now] [on|by|at] {{when}}",
        "{task} is now due [on|by|at] {when}",
        "(remind me|do) {task} (later|instead) {when}",
    ],
)
def postpone(ctx: Context, task: OpenTask, when: When) -> Reply:
    """Put a task off to another day or time."""
    raise NotImplementedError


_FOR_GOOD = "[for good|for ever|forever|permanently|completely]"


@command(
    "tasks.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=[
        f"(delete|remove|erase|drop|scrap|bin|trash|cancel|get rid of|throw away) {_TASK} {{task}} "
        f"{_FOR_GOOD}",
        f"(delete|remove|erase|drop|scrap|bin|trash|cancel|get rid of|throw away) {{task}} {_TASK} "
        f"{_FOR_GOOD}",
        f"(delete|erase) the {{task}} {_FOR_GOOD}",
        f"{_TASK} {{task}} (was|is) [a|an] (mistake|duplicate|double|test|error|obsolete|dupe) , "
        "(delete|remove|erase|drop|scrap) (it|that|this|that task|the task)",
        f"{{task}} {_TASK} (was|is) [a|an] (mistake|duplicate|double|test|error|obsolete|dupe) , "
        "(delete|remove|erase|drop|scrap) (it|that|this|that task|the task)",
        f"{_TASK} {{task}} (can|may) be (deleted|removed|dropped)",
        "(delete|remove|drop|take|erase) {task} (from|off) [my|the|our] "
        "(list|tasks|todos|todo list|task list|plate)",
    ],
)
def delete(ctx: Context, task: Task) -> Reply:
    """Delete a task, for good."""
    raise NotImplementedError
