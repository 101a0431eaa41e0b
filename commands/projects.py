"""Projects: the work that follows a deal, with its stage and milestones. To come."""

from __future__ import annotations

from datetime import date

from commands.phrases import projects as phrases
from opsbot.command import Context, OpenProject, Words, command
from opsbot.model import Deal, Project, Role
from opsbot.model.work import ProjectStatus
from opsbot.reply import Reply


@command(
    "projects.add",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.ADD,
    also=phrases.ADD_ALSO,
)
def add(
    ctx: Context, title: Words | None = None, deal: Deal | None = None, due: date | None = None
) -> Reply:
    """Start a project, for a deal if you name one."""
    raise NotImplementedError


@command(
    "projects.list",
    role=Role.REP,
    planned=True,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def listed(ctx: Context, status: ProjectStatus = ProjectStatus.OPEN) -> Reply:
    """List the projects that are running, or those that are closed."""
    raise NotImplementedError


@command(
    "projects.show",
    role=Role.REP,
    planned=True,
    phrases=phrases.SHOW,
)
def show(ctx: Context, project: Project) -> Reply:
    """Show a project: its stage, its milestones and when it is due."""
    raise NotImplementedError


@command(
    "projects.milestone",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.MILESTONE,
    also=phrases.MILESTONE_ALSO,
)
def milestone(ctx: Context, project: Project, title: Words, due: date | None = None) -> Reply:
    """Give a project a milestone, with the day it is due if you say so."""
    raise NotImplementedError


@command(
    "projects.move",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.MOVE,
)
def move(ctx: Context, project: OpenProject, stage: Words) -> Reply:
    """Move a project to another stage."""
    raise NotImplementedError


@command(
    "projects.close",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=phrases.CLOSE,
    also=phrases.CLOSE_ALSO,
)
def close(ctx: Context, project: OpenProject) -> Reply:
    """Close a project that is finished."""
    raise NotImplementedError
