"""Projects: the work that follows a deal, with its stage and milestones. To come."""

from __future__ import annotations

from datetime import date

from opsbot.command import Context, OpenProject, Words, command
from opsbot.model import Deal, Project, Role
from opsbot.model.work import ProjectStatus
from opsbot.reply import Reply

_NEW = "(new|add|create|start|open|make|set up|begin|launch|kick off|plan) [a|another|one] [new]"


@command(
    "projects.add",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_NEW} project",
        f"{_NEW} project [called|named|titled|:] {{title}}",
        f'{_NEW} project [called|named|titled|:] " {{title}} "',
        "(turn|make|convert) {deal} into (a|a new) project",
        "(turn|make) a project (of|out of|from) {deal}",
        "project for {deal}",
        f"{_NEW} {{deal}} project",
    ],
    also=[
        "[,] (for|from|about|after|out of|based on|on) {deal}",
        "[,] (called|named|titled) {title}",
        '[,] (called|named|titled) " {title} "',
        "[,] [to be] (due|by|until|till|finished by|done by|deadline|ready by) [on|by|:|is] {due}",
    ],
)
def add(
    ctx: Context, title: Words | None = None, deal: Deal | None = None, due: date | None = None
) -> Reply:
    """Start a project, for a deal if you name one."""
    raise NotImplementedError


_RUNNING = (
    "(running|going on|open|active|ongoing|in progress|under way|underway|current|in the works|on)"
)
_OVER = "(closed|finished|done|completed|over|complete|ended|past) {status=closed}"


@command(
    "projects.list",
    role=Role.REP,
    planned=True,
    phrases=[
        "[list] [all] [of] [the|our|my] projects",
        "project list",
        f"[list] [all] [the|our|my] {_RUNNING} projects",
        f"[list] [all] [the|our|my] {_OVER} projects",
        f"(which|what) projects (are|do we have) [still|now] {_RUNNING}",
        f"(which|what) projects (are|have we|did we) [already] {_OVER}",
        "(which|what) projects (did we|have we) (close|finish|complete|end) {status=closed}",
        "(which|what) projects [are there|do we have|have we got|do we run|are we running|"
        "are we working on]",
        "(how many|any) projects [are there|do we have|are running|are open|running|open]",
        f"(how many|any) {_RUNNING} projects [are there|do we have]",
        f"projects [that] [are] {_OVER}",
        f"projects [that] [are] [still] {_RUNNING}",
        "what are we working on",
        "what (are|is) our projects",
    ],
)
def listed(ctx: Context, status: ProjectStatus = ProjectStatus.OPEN) -> Reply:
    """List the projects that are running, or those that are closed."""
    raise NotImplementedError


@command(
    "projects.show",
    role=Role.REP,
    planned=True,
    phrases=[
        "(show|open|check|display|pull up|look at) [the] {project}",
        "project {project}",
        "{project} (project|status|details|info|progress|stage|milestones|overview|update)",
        "how far (is|are|along is|did we get with|are we with|have we got with) {project} "
        "[along|now]",
        "how (is|are) {project} [doing|going|coming along|coming on|looking|progressing]",
        "how does {project} look",
        "(what is|how is) [the] (status|state|stage|progress) (of|on|with) {project}",
        "(status|state|stage|progress|details|info|milestones|update) (of|on|about|for) {project}",
        "where (is|are) {project} [at|standing|now]",
        "where (do we stand|are we) with {project}",
        "(which|what) stage is {project} [in|at|now]",
        "is {project} [still|already] (done|finished|open|closed|running|on track|on time|late|"
        "over|complete)",
        "are we [done|finished|ready|on track|on time|late] with {project}",
        "when (is|will) {project} [be] (due|done|finished|ready|over|complete)",
        "(what is|what are) [the] (milestones|deadline|due date|next milestone) "
        "(of|in|for) {project}",
        "[the] (milestones|deadline|due date|next milestone) (of|in|for) {project}",
        "tell about {project}",
        "what about {project}",
        "what is (going on|happening|next|left|left to do|up) (with|in|on|for) {project}",
        "did we (finish|complete|close) {project} [yet|already]",
    ],
)
def show(ctx: Context, project: Project) -> Reply:
    """Show a project: its stage, its milestones and when it is due."""
    raise NotImplementedError


@command(
    "projects.milestone",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "[new|add|create|set|set up|put|plan|make] [a|another|the] [new] milestone [called|named|:]"
        " {title} (to|for|in|on|into) {project}",
        "[new|add|create|set|set up|put|plan|make] [a|another|the] [new] milestone [called|named|:]"
        ' " {title} " (to|for|in|on|into) {project}',
        "[new|add|create|set|set up|put|plan|make] [a|another|the] [new] milestone "
        "(to|for|in|on|into) {project}",
        "[new|add|create|set|set up|put|plan|make] [a|another|the] [new] milestone "
        "(to|for|in|on|into) {project} (:|,|-|called|named) {title}",
        "[new|add|create|set|set up|put|plan|make] [a|another|the] [new] milestone "
        '(to|for|in|on|into) {project} [:|,|-|called|named] " {title} "',
        "(add|put|set) {title} as [a|another|the] [new] milestone (to|for|in|on|of|into) {project}",
        '(add|put|set) " {title} " as [a|another|the] [new] milestone (to|for|in|on|of|into) '
        "{project}",
        "{project} (milestone|new milestone) [:|,|-|called|named] {title}",
        '{project} (milestone|new milestone) [:|,|-|called|named] " {title} "',
        "{project} (gets|needs) [a|another|the] [new] milestone [:|,|-|called|named] {title}",
    ],
    also=["[,] (due|by|until|till|on|for|due on|due by|at|before) {due}", "[,] {due}"],
)
def milestone(ctx: Context, project: Project, title: Words, due: date | None = None) -> Reply:
    """Give a project a milestone, with the day it is due if you say so."""
    raise NotImplementedError


_TO = "(to|into|in|onto|on to|over to|back to|back into|forward to|along to)"


@command(
    "projects.move",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"(move|push|shift|advance|bring|put|take) {{project}} {_TO} [the] [stage] {{stage}} "
        "[stage]",
        "(move|push|shift|advance) {project}",
        f"{{project}} (goes|is going|went|moves|moved|has moved|moves on) {_TO} [the] [stage] "
        "{stage} [stage]",
        "{project} is [now] in [the] stage {stage} [now]",
        "{project} is [now] in [the] {stage} stage [now]",
        "{project} (->|=>|→) {stage}",
        "(set|change) {project} to [the] stage {stage}",
        "(set|change|update) [the] stage (of|for|on) {project} to {stage}",
        "(set|change|update) {project} stage to {stage}",
        "[the] stage of {project} is now {stage}",
    ],
)
def move(ctx: Context, project: OpenProject, stage: Words) -> Reply:
    """Move a project to another stage."""
    raise NotImplementedError


_DONE = "(finished|done|complete|completed|over|closed|wrapped up|all done|delivered)"


@command(
    "projects.close",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(close|finish|complete|end|wrap up|close out|conclude|archive) {project}",
        "(close|finish|complete|wrap|sign) {project} (off|up|out|down)",
        f"{{project}} (is|was|has been|got) [now|all|finally] {_DONE} [now]",
        f"{{project}} (is|has been) [now] {_DONE} , (close|archive) (it|that|the project|"
        "that project)",
        f"(mark|set|flag) {{project}} [as] {_DONE}",
        "[we|i] [are|am|have] [now|finally] (done|finished|ready|completed) [with] {project}",
        "{project} (can|may) be closed",
    ],
    also=["(great news|good news|finally|hooray)"],
)
def close(ctx: Context, project: OpenProject) -> Reply:
    """Close a project that is finished."""
    raise NotImplementedError
