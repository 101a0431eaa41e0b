"""Tickets: what customers ask and complain about. To come."""

from __future__ import annotations

from opsbot.command import Context, Limit, OpenTicket, Words, command
from opsbot.model import Contact, Customer, Member, Role, Ticket
from opsbot.model.work import Priority, TicketStatus
from opsbot.reply import Reply

_TICKET = "(ticket|case|support ticket|support case|complaint|tickets)"
_NEW = "(new|add|create|open|make|log|raise|start|file|enter|record|register) [a|an|another|one]"
_HOW = (
    "(urgent {priority=urgent}|high {priority=high}|normal {priority=normal}|low {priority=low}|"
    "urgent priority {priority=urgent}|high priority {priority=high}|"
    "low priority {priority=low}|normal priority {priority=normal}|high prio {priority=high}|"
    "low prio {priority=low}|important {priority=high}|critical {priority=urgent})"
)


@command(
    "tickets.open",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_NEW} [new] [{_HOW}] (ticket|case|support ticket|support case|complaint) "
        "(:|about|saying|that|because) {subject}",
        f"{_NEW} [new] [{_HOW}] (ticket|case|support ticket|support case|complaint) "
        '[:|about|called] " {subject} "',
        f"new {_HOW} (ticket|case) (:|about|saying|that|because) {{subject}}",
        f"[{_HOW}] (ticket|case|support ticket|complaint) (for|from|by|of) {{customer}} "
        "(:|about|saying|that|because|,|-) {subject}",
        f"[{_HOW}] (ticket|case|support ticket|complaint) (for|from|by|of) {{contact}} "
        "(:|about|saying|that|because|,|-) {subject}",
        f"[{_HOW}] (ticket|case|support ticket) : {{subject}}",
        # Nothing said of what it is about: the first two ask; "open tickets" is a list.
        "(new|add|create|make|log|raise|start|file|record|register) [a|an|another|one] [new] "
        f"[{_HOW}] (ticket|case|support ticket|support case|complaint)",
        f"open (a|an|another|one) [new] [{_HOW}] (ticket|case|support ticket|support case)",
        "{customer} (complains|complained|is complaining) (about|that) {subject} , "
        "(open|make|create|file) a ticket",
    ],
    also=[
        "[,] (for|from|by|of) {customer}",
        "[,] (for|from|by|of) {contact}",
        "[,] [with] [priority|prio] [:|is] {priority} [priority|prio]",
        "[,] [with] (priority|prio) [:|is] {priority}",
    ],
)
def open_(
    ctx: Context,
    subject: Words,
    contact: Contact | None = None,
    customer: Customer | None = None,
    priority: Priority = Priority.NORMAL,
) -> Reply:
    """Open a ticket for what somebody asked or complained about."""
    raise NotImplementedError


_OPEN = "(open|unresolved|unsolved|pending|active|outstanding|current|unanswered)"
_CLOSED = "(closed|resolved|solved|done|finished|answered) {status=closed}"


@command(
    "tickets.list",
    role=Role.REP,
    planned=True,
    phrases=[
        "[list] [all] [of] [the|our] [support] tickets",
        "ticket (list|queue)",
        f"[list] [all] [the|our] {_OPEN} [support] (tickets|cases|complaints)",
        f"[list] [all] [the|our] {_CLOSED} [support] (tickets|cases|complaints)",
        f"[list] [all] my [{_OPEN}] [support] (tickets|cases) {{member=me}}",
        f"[list] [all] my {_CLOSED} [support] (tickets|cases) {{member=me}}",
        f"[list] [all] {{member}} [{_OPEN}] [support] (tickets|cases)",
        f"[list] [all] {{member}} {_CLOSED} [support] (tickets|cases)",
        "(which|what) (tickets|cases|complaints) [are there|do we have|have we got]",
        f"(which|what) (tickets|cases|complaints) (are|do we have) [still] {_OPEN}",
        f"(which|what) (tickets|cases|complaints) (are|have we|did we|have been|were) {_CLOSED}",
        "(which|what) tickets (did|have) we (close|solve|resolve) {status=closed}",
        "(which|what) tickets do i have {member=me}",
        "(which|what) tickets (does|has) {member} (have|got|work on)",
        "(which|what) tickets (does|is|has) {member} [working on|on]",
        f"(how many|any) [{_OPEN}] [support] (tickets|cases|complaints) [are|are there|do we have] "
        f"[{_OPEN}]",
        f"(tickets|cases) [that] [are] [still] {_OPEN}",
        f"(tickets|cases) [that] [are] {_CLOSED}",
        "tickets (assigned to|for|of|with|by) {member}",
        "tickets assigned to me {member=me}",
        "what (do|are) customers complain about",
        "what are (customers|people|clients) complaining about",
    ],
    also=[
        "(for|of|by|from|with|assigned to|only) {member}",
        "[that] [are] {status}",
        "(first|last|latest|limit|only) {limit}",
    ],
)
def listed(
    ctx: Context,
    status: TicketStatus = TicketStatus.OPEN,
    member: Member | None = None,
    limit: Limit = 10,
) -> Reply:
    """List the open tickets, or the closed ones: all, or those of one member."""
    raise NotImplementedError


_SOLVED = "closed|resolved|solved|done|finished|fixed|sorted|sorted out|settled|answered"


@command(
    "tickets.show",
    role=Role.REP,
    planned=True,
    phrases=[
        f"(show|check|display|pull up|look at|see|view|read) {_TICKET} {{ticket}}",
        "(show|check|display|pull up|look at|view|read) the {ticket}",
        "open [the] (ticket|case) {ticket}",
        f"{_TICKET} {{ticket}}",
        "{ticket} (ticket|case)",
        f"(show|check|display|pull up|look at|see|view) {{ticket}} {_TICKET}",
        f"{_TICKET} {{ticket}} (status|details|info)",
        "(what is|what is the matter with|what was) [the] ticket {ticket} [about|again]",
        f"how is {_TICKET} {{ticket}} [doing|going|coming along]",
        f"(what is|how is) [the] (status|state) of {_TICKET} {{ticket}}",
        f"(status|state|details) of {_TICKET} {{ticket}}",
        f"(tell|what) about {_TICKET} {{ticket}}",
        f"is {_TICKET} {{ticket}} [still|already] (open|{_SOLVED}) [already|yet]",
        f"is {{ticket}} {_TICKET} [still|already] (open|{_SOLVED}) [already|yet]",
        f"(was|has) {_TICKET} {{ticket}} [been|already] ({_SOLVED}) [already|yet]",
        "did (we|anybody|anyone|somebody|someone) (close|solve|resolve|fix|answer) "
        f"{_TICKET} {{ticket}} [yet|already]",
        "(who has|who is on|who owns|who handles|who works on|whose is|who is working on) "
        f"{_TICKET} {{ticket}}",
        "where (is|are we with|do we stand with) ticket {ticket}",
        f"what (is going on|is up|is happening) with {_TICKET} {{ticket}}",
    ],
)
def show(ctx: Context, ticket: Ticket) -> Reply:
    """Show a ticket: who asked, what it is about, and what was noted."""
    raise NotImplementedError


_NOTE = "(note|comment|remark|memo)"


@command(
    "tickets.note",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"{_NOTE} (on|to|for|about|at) {{ticket}} [:|,|-|that] {{text}}",
        f"(add|make|write|leave|put|take) [a] [new] {_NOTE} (on|to|for|about|at) {{ticket}} "
        "[:|,|-|that|saying] {text}",
        f"(add|make|write|leave|put|take) [a] [new] {_NOTE} (on|to|for|about|at) {{ticket}}",
        f"[add|make|write|leave] [a] [new] {_NOTE} {{ticket}} (:|,|-|that) {{text}}",
        f"{{ticket}} {_NOTE} [:|,|-|that] {{text}}",
        "(jot|write|put|note) down (on|for|about) {ticket} [:|,|-|that] {text}",
        "(note|add|write) (on|to) {ticket} (:|that) {text}",
        "(comment|note) {ticket} (:|that) {text}",
        f"(add|make|write|leave|put|take) [a] [new] {_NOTE} {{ticket}} : {{text}}",
        "(ticket|case) {ticket} : {text}",
    ],
)
def note(ctx: Context, ticket: Ticket, text: Words) -> Reply:
    """Write a note on a ticket."""
    raise NotImplementedError


_THAT = "(that one|this one|that|this|it)"


@command(
    "tickets.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        f"(give|assign|hand|pass|transfer|reassign|move|delegate) {_TICKET} {{ticket}} [over|on] "
        "[to] {member}",
        f"(give|assign|hand|pass|transfer|reassign|move|delegate) {{ticket}} {_TICKET} [over|on] "
        "[to] {member}",
        "(give|assign|hand|pass|transfer|reassign|move|delegate) the {ticket} [over|on] to "
        "{member}",
        "(give|assign|hand|pass|transfer|reassign|move|delegate) {ticket} [over|on] to {member}",
        f"(give|assign|hand|pass|reassign|delegate) {{ticket}} {_THAT} [over|on] to {{member}}",
        f"(assign|reassign|delegate) {_TICKET} {{ticket}}",
        f"(assign|reassign|delegate) {{ticket}} {_TICKET}",
        f"(give|assign|hand|pass) [over] to {{member}} {_TICKET} {{ticket}}",
        f"(hand|pass) over {_TICKET} {{ticket}} to {{member}}",
        f"give {{member}} {_TICKET} {{ticket}}",
        f"give {{member}} [the] {{ticket}} {_TICKET}",
        f"{_TICKET} {{ticket}} (goes|belongs|is assigned|is going) [now] [over] to {{member}}",
        f"{{ticket}} {_TICKET} (goes|belongs|is assigned|is going) [now] [over] to {{member}}",
        f"{_TICKET} {{ticket}} is [now] (for|of) {{member}}",
        f"{_TICKET} {{ticket}} is [now] {{member}} [now]",
        f"{{member}} (takes|is taking|took|gets|will take|will do|will handle) [over] {_TICKET} "
        "{ticket} [over] [now]",
        f"{{member}} (takes|is taking|took|gets|will take|will do|will handle) [over] {{ticket}} "
        f"{_TICKET} [over] [now]",
        f"i (take|am taking|took|will take|will do) [over] {_TICKET} {{ticket}} {{member=me}}",
        f"i (take|am taking|took|will take|will do) [over] {{ticket}} {_TICKET} {{member=me}}",
        f"(let|have) {{member}} (take|take over|handle|do) {_TICKET} {{ticket}}",
        f"(let|have) {{member}} (take|take over|handle|do) {{ticket}} {_TICKET}",
        f"put {{member}} on {_TICKET} {{ticket}}",
    ],
)
def assign(ctx: Context, ticket: OpenTicket, member: Member) -> Reply:
    """Give a ticket to a member."""
    raise NotImplementedError


@command(
    "tickets.close",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(close|resolve|solve|settle|close out) {ticket}",
        f"(close|resolve|solve|settle|finish|close out) {_TICKET} {{ticket}}",
        f"(close|resolve|solve|settle|finish|close out) {{ticket}} {_TICKET}",
        f"{_TICKET} {{ticket}} (is|was|has been|got|are|have been) [now] ({_SOLVED}) [now]",
        f"{{ticket}} {_TICKET} (is|was|has been|got) [now] ({_SOLVED}) [now]",
        f"{{ticket}} (is|are|has been|have been) [now] ({_SOLVED}) [now] , close "
        "(it|that|this|that ticket|the ticket|this ticket|the case)",
        f"(mark|set|flag) {_TICKET} {{ticket}} [as|to] ({_SOLVED})",
        f"(mark|set|flag) {{ticket}} {_TICKET} [as|to] ({_SOLVED})",
        f"[we|i] [have] (solved|resolved|fixed|closed|sorted|sorted out) {_TICKET} {{ticket}}",
        f"[we|i] [have] (solved|resolved|fixed|closed|sorted|sorted out) {{ticket}} {_TICKET}",
        f"[i am|we are] done with {_TICKET} {{ticket}}",
        f"{_TICKET} {{ticket}} (can|may) be closed",
    ],
)
def close(ctx: Context, ticket: OpenTicket) -> Reply:
    """Close a ticket that is solved."""
    raise NotImplementedError
