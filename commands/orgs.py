"""Organisations: add one, and see what is going on with it. To come."""

from __future__ import annotations

from opsbot.command import Context, Words, command
from opsbot.model import Organisation, Role
from opsbot.reply import Reply

_NEW = "(new|add|create|save|enter|register|make|set up) [a|another|one] [new]"
_COMPANY = "(company|organisation|organization|firm|business|org)"


@command(
    "orgs.add",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_NEW} {_COMPANY} [called|named|:] {{name}}",
        f'{_NEW} {_COMPANY} [called|named|:] " {{name}} "',
        f"{_NEW} {_COMPANY}",
        "(add|save|put|enter|register) {name} (as|to|in|into) [a|the|our] [new] "
        "(company|companies|organisation|organisations|organization|organizations|firm|firms)",
    ],
    also=[
        "[,] [with|and] [the|their|its] (website|site|web site|homepage|web|url|domain|page) "
        "[is|at|:] {website}",
    ],
)
def add(ctx: Context, name: Words, website: Words | None = None) -> Reply:
    """Add a company to sell to or to work with."""
    raise NotImplementedError


@command(
    "orgs.show",
    role=Role.REP,
    planned=True,
    phrases=[
        f"(show|open|check|display|pull up|bring up|look at|find|look up) [the] {_COMPANY} {{org}}",
        f"(show|open|check|display|pull up|bring up|look at) [the] {{org}} {_COMPANY}",
        "(show|open|check|display|pull up|bring up|look at) {org}",
        f"{_COMPANY} {{org}}",
        "what is (going on|happening|up|new|cooking) (with|at|around) {org}",
        "what is the (latest|news|story|situation) (with|at|on|from|about) {org}",
        "(anything|something|any news|news) (new|happening|going on) (with|at|from|on) {org}",
        "[any] (news|latest) (from|on|about|with) {org}",
        "(what do|do) we know about {org}",
        "tell [something|more|everything|all] about {org}",
        "(info|infos|information|details|facts|overview|summary|everything) (on|about|of|for|with) "
        "{org}",
        "{org} (overview|summary|info|infos|details|profile)",
        "how (is|are) [things with] {org} [doing|going]",
        "how are (things|we doing) with {org}",
        "where do we stand with {org}",
        "what about {org}",
        "who (works|is) (at|with) {org}",
        "(who do|who did) we (deal|talk|work) with at {org}",
        "(what|which) deals do we have with {org}",
        "{org} (website|homepage|web site|address)",
        "what is {org} (website|homepage|web site|address)",
        "[the] (website|homepage|web site|address) of {org}",
        "what is the (website|homepage|web site|address) of {org}",
    ],
)
def show(ctx: Context, org: Organisation) -> Reply:
    """Show a company: its people, its deals, and what was last done with it."""
    raise NotImplementedError
