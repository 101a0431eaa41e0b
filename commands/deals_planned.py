"""Deals, to come: reopen, plan the close, hand over, find the stale, delete."""

from __future__ import annotations

from datetime import date

from opsbot.command import ClosedDeal, Context, Days, OpenDeal, command
from opsbot.model import Deal, Member, Role
from opsbot.reply import Reply

# "Give that one to rita" says nothing of what it is: a task, a deal or a ticket.
_THAT = "(that one|this one|that|this|it)"


@command(
    "deals.reopen",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(reopen|re-open|re open|revive|resurrect|reactivate|unclose|restart) {deal} [again]",
        f"(reopen|re-open|re open) {{deal}} {_THAT} [again]",
        "open {deal} (again|back up|up again)",
        "(bring|get) {deal} back (to life|on track|from the dead|alive)",
        "{deal} is [now] (reopened|open again|alive again|back on|back|on again|back in play|"
        "back on the table|back in the game|back from the dead)",
        "{deal} is (back on|back|on again|alive again|back in play|open again) , "
        "(reopen|re-open|re open) it",
        "{deal} (came|comes) back [to us|to life] [, (reopen|re-open) it]",
        "{deal} is not (lost|won|closed|dead|over) [after all] , (reopen|re-open|re open) it",
        "{deal} was not (lost|won|closed|dead|over) [after all] , (reopen|re-open|re open) it",
        "(mark|set|change|flag|put) {deal} [back] [as|to] open [again]",
        "put {deal} back (in|into) [the|our] (pipeline|funnel)",
    ],
)
def reopen(ctx: Context, deal: ClosedDeal) -> Reply:
    """Reopen a deal that was won or lost."""
    raise NotImplementedError


_CLOSE_DATE = (
    "(close date|closing date|expected close|expected close date|close|closing|closing day|"
    "due date|deadline|target date)"
)


@command(
    "deals.close_date",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "{deal} (closes|will close|will be closed|is closing|is going to close|is due|"
        "is expected to close|is expected|will sign|signs|closes now|now closes) "
        "[on|by|in|at|for] {date} [now]",
        f"{{deal}} {_CLOSE_DATE} [is|to|:|=|on] [now] [on] {{date}} [now]",
        f"(set|change|update|put|make|correct|move|push|shift|postpone) [the] {_CLOSE_DATE} "
        "(of|for|on) {deal} [back|out|forward] (to|on|at|until|till|=) {date}",
        f"(set|change|update|put|make|correct|move|push|shift|postpone) {{deal}} {_CLOSE_DATE} "
        "[back|out|forward] [to|on|at|until|till|=] {date}",
        f"(set|change|update|correct|move|push|shift) [the] {_CLOSE_DATE} (of|for|on) {{deal}}",
        f"(set|change|update|correct|move|push|shift) {{deal}} {_CLOSE_DATE}",
        f"[the] [new] {_CLOSE_DATE} (of|for) {{deal}} [is|:|=] [now] {{date}} [now]",
        "[we|i] (expect|plan|reckon) [to] (close|sign|win) {deal} [on|by|in] {date}",
        "[we|i] (expect) {deal} to (close|sign) [on|by|in] {date}",
        "[we|i] (expect) {deal} [on|by|in] {date}",
        "{deal} (slips|slipped|moves|moved|is delayed|is postponed|has slipped|is pushed) "
        "[back|out] (to|until|till) {date}",
        "(push|move|shift|postpone|delay) {deal} [back|out] (to|until|till) {date}",
        "(schedule|plan) {deal} (for|to close|to close on|to close by) {date}",
    ],
)
def close_date(ctx: Context, deal: OpenDeal, date: date) -> Reply:
    """Say when a deal is expected to close."""
    raise NotImplementedError


@command(
    "deals.assign",
    role=Role.REP,
    writes=True,
    planned=True,
    phrases=[
        "(give|assign|hand|pass|transfer|reassign|move|delegate|turn) {deal} [over|on] [to] "
        "{member}",
        f"(give|assign|hand|pass|reassign|delegate) {{deal}} {_THAT} [over|on] to {{member}}",
        "(assign|reassign) {deal}",
        "(assign|hand|pass) [over] to {member} {deal}",
        "(hand|pass|turn) over {deal} to {member}",
        "give {member} {deal}",
        "{deal} (goes|belongs|is assigned|is going|is passed|is handed) [now] [over] to {member}",
        "{deal} is [now] {member} [now]",
        "{member} (takes|is taking|took|gets|will take) [over] {deal} [over] [now|from now on]",
        "i (take|am taking|took|will take) [over] {deal} {member=me} [over] [now|from now on]",
        "(make|set) {member} [the] [new] owner (of|for) {deal}",
        "(make|set|change|update) [the] [new] owner (of|for|on) {deal} [to|:|is|=] {member}",
        "(set|change|update) {deal} owner [to|:|=] {member}",
        "{deal} owner [is|:|=] [now] {member}",
        "[the] [new] owner (of|for) {deal} is [now] {member}",
        "(let|have) {member} (take|take over|handle|have|do) {deal} [over]",
        "put {member} on {deal}",
    ],
)
def assign(ctx: Context, deal: Deal, member: Member) -> Reply:
    """Give a deal to another member."""
    raise NotImplementedError


_STALE = (
    "(stale|stuck|idle|dormant|sleeping|rotting|neglected|forgotten|abandoned|inactive|cold|quiet|"
    "dead|lingering|untouched|stagnant|unattended)"
)
_MOVED = "(moved|changed|budged|progressed|advanced|been touched|been updated|had any movement)"


@command(
    "deals.stale",
    role=Role.REP,
    planned=True,
    phrases=[
        f"[list] [all] [the|our|my] {_STALE} deals",
        f"(which|what) deals (are|have gone|went|have been|got|have become|look) {_STALE}",
        f"(which|what) {_STALE} deals (are there|do we have)",
        f"(any|are there any|do we have any|how many) {_STALE} deals",
        f"(are|have) any deals {_STALE}",
        f"(which|what|list|any) deals (have|did) not [yet] {_MOVED}",
        "(which|what) deals did not (move|change|budge|progress|advance)",
        f"deals [that|which] (have|did) not [yet] {_MOVED}",
        "deals [that|which] did not (move|change|budge|progress|advance)",
        "deals [that|which] (nobody|no one|noone|no body) [has] "
        "(touched|moved|worked on|looked at|updated)",
        "(which|what) deals (has nobody|has no one|did nobody|did no one) "
        "(touched|touch|moved|move|worked on|looked at|updated|update)",
        "deals (without|with no) [any] (movement|activity|activities|progress|change|changes|"
        "update|updates|contact|touch|news|action)",
        "(which|what) deals (are|sit|have been) [just] (sitting|lying) (around|still|idle|there)",
        "(which|what) deals have had no (movement|activity|progress|change|update|updates)",
        "(which|what) deals (need|are waiting for|want) (a push|attention|a nudge|love|a kick)",
        "(which|what) deals (are|have) [we|i] (neglecting|neglected|forgotten|forgetting)",
        f"deals [that|which] [are|have been|have gone|went] {_STALE}",
    ],
    also=[
        "[in|for|since|over|within|during|of] [more than|at least|over] {days} [days|or more|now]",
        "(in|for|since) [the|more than|over] [last|past] {days}",
        "(in|for) (ages|a long time|a while|long)",
        "lately",
        "older than {days}",
    ],
)
def stale(ctx: Context, days: Days = 14) -> Reply:
    """List open deals that have not moved for some time."""
    raise NotImplementedError


@command(
    "deals.delete",
    role=Role.REP,
    costly=True,
    planned=True,
    phrases=[
        "(delete|erase|purge|scrap|bin|trash) {deal} "
        "[for good|for ever|forever|permanently|completely]",
        "(remove|drop|get rid of|throw away|throw out) {deal} deal "
        "[for good|for ever|forever|permanently|completely]",
        "(remove|drop|get rid of|throw away|throw out) deal {deal} "
        "[for good|for ever|forever|permanently|completely]",
        "(remove|drop|take|throw) {deal} (from|out of) [the|our] (pipeline|funnel|deals|crm)",
        "{deal} (was|is) [a|an] (mistake|duplicate|double|test|error|dupe) , "
        "(delete|remove|erase|drop|scrap) (it|that deal|this deal|that|this|the deal)",
        "{deal} (can|may) be (deleted|removed|erased)",
    ],
)
def delete(ctx: Context, deal: Deal) -> Reply:
    """Delete a deal, for good."""
    raise NotImplementedError
