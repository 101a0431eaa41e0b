"""Leads: who is most likely to buy next. To come."""

from __future__ import annotations

from opsbot.command import Context, Limit, command
from opsbot.model import Role
from opsbot.reply import Reply

_HOT = "(hottest|hot|best|top|warmest|warm|most promising|promising|strongest|biggest)"
_LEADS = "(leads|lead|prospects|prospect)"


@command(
    "leads.list",
    role=Role.REP,
    planned=True,
    phrases=[
        f"[list] [all|new|current] {_LEADS}",
        f"[list] [all] {_HOT} {_LEADS}",
        f"[list] {_HOT} {{limit}} {_LEADS}",
        f"[list] {{limit}} {_HOT} {_LEADS}",
        f"[list] {{limit}} {_LEADS}",
        f"(who|which|what) (are|is) {_HOT} {_LEADS}",
        f"(who|which|what) (are|is) {{limit}} {_HOT} {_LEADS}",
        f"(who|which|what) (are|is) {_HOT} {{limit}} {_LEADS}",
        f"(who|which|what) (are|is) {_LEADS}",
        f"(what|which) {_LEADS} (do we have|are there|should i call|look good|look best)",
        "(which|what) (leads|prospects) (are|is) (hottest|hot|best|warmest|warm|most promising)",
        "(who|which leads|whom) should (i|we) (call|contact|chase|talk to|follow up with|go after) "
        "(first|next|today)",
        "who is (most|more) likely to (buy|close|sign) [next|first]",
        "(rank|score|sort|prioritise|prioritize) [the] leads",
        "lead (list|ranking|scores|scoring)",
    ],
    also=["(first|top|only|limit) {limit}"],
)
def listed(ctx: Context, limit: Limit = 10) -> Reply:
    """List the leads that are most likely to buy, hottest first."""
    raise NotImplementedError
