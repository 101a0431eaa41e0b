"""Digests: to come. What people say about them is understood already."""

from __future__ import annotations

from datetime import time

from opsbot.command import Channel, Context, command
from opsbot.model import DigestWhat, Every
from opsbot.model.people import Role
from opsbot.reply import Reply

_WHAT = (
    "(sales {what=sales}|(revenue|shop|turnover) {what=sales}|pipeline {what=pipeline}"
    "|(deal|deals|crm|funnel) {what=pipeline}|(task|tasks|todo) {what=tasks}"
    "|(usage|limits|quota) {what=usage})"
)
_REPORT = "(digest|report|summary|briefing|overview|update|round-up|recap|newsletter)"
_DIGEST = "(digest|briefing|round-up|recap)"
_OFTEN = (
    "((daily|every day|each day|everyday|every morning|each morning|per day|once a day|day by day)"
    " {every=day}|((every|each|on) (weekday|weekdays|workday|workdays|working day|working days"
    "|business day|business days)|weekdays|monday to friday|mondays to fridays|mon-fri|mon to fri)"
    " {every=weekday}|(weekly|every week|each week|once a week|per week|every monday"
    "|each monday|on mondays|mondays|every monday morning) {every=week})"
)
_SEND = (
    "(send|give|post|schedule|set up|create|make|start|deliver|plan|get|prepare|share|add|want"
    "|need|push|book|arrange|subscribe to|subscribe me to)"
)
# Without more it is every day.
_REGULAR = "(daily|morning|weekly {every=week}|weekday {every=weekday})"
_AT = "[at|by|@] {at}"


@command(
    "digest.schedule",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"[{_SEND}] [me|us] [{_WHAT}] {_REPORT} {_OFTEN}",
        f"[{_SEND}] [me|us] {_OFTEN} [{_WHAT}] {_REPORT} {_AT}",
        f"(schedule|set up|start|plan|subscribe to|subscribe me to|arrange|create|add) [me|us] "
        f"[{_REGULAR}] [{_WHAT}] {_REPORT}",
        f"[{_SEND}] [me|us] [{_WHAT}] {_DIGEST} {_AT}",
        f"(send|post|deliver|share|push) [me|us] {_REGULAR} [{_WHAT}] {_REPORT} (to|in|into) "
        "{channel}",
        f"[{_SEND}] [{_REGULAR}] [{_WHAT}] {_REPORT} (to|in|into) {{channel}} {_AT}",
        f"[{_SEND}] [{_REGULAR}] [{_WHAT}] {_REPORT} {_AT} (to|in|into) {{channel}}",
        f"(send|post|deliver|share) [me|us] {_REGULAR} [{_WHAT}] {_REPORT}",
        f"{_REGULAR} [{_WHAT}] {_REPORT} (to|in|into) {{channel}}",
        f"{_OFTEN} (send|give|post|deliver|share) [me|us] [{_WHAT}] {_REPORT}",
        f"{_OFTEN} {_AT} (send|give|post|deliver|share) [me|us] [{_WHAT}] {_REPORT}",
        f"(i|we) (want|need|would like) [to] [get|have|see|receive] [{_WHAT}] {_REPORT} {_OFTEN}",
        f"(i|we) (want|need|would like) [to] [get|have|see|receive] {_REGULAR} [{_WHAT}] {_REPORT}",
        f"(send|post|deliver|share) {{channel}} [{_WHAT}] {_REPORT} {_OFTEN}",
        f"{{channel}} (gets|should get|wants|needs|receives) [{_WHAT}] {_REPORT} {_OFTEN}",
        f"(turn|switch) on [{_REGULAR}] [{_WHAT}] {_REPORT}",
        f"(turn|switch) [{_REGULAR}] [{_WHAT}] {_REPORT} on",
        f"[move|shift|change] [{_REGULAR}] [{_WHAT}] {_REPORT} to {{at}} {_OFTEN}",
        f"report {_WHAT} {_OFTEN}",
        f"(tell|brief|update) (me|us) (about|on) {_WHAT} {_OFTEN}",
        f"{_SEND} {_REPORT} (of|on|about|for) {_WHAT} {_OFTEN}",
    ],
    also=[
        _AT,
        "(in|to|into|on) [the] [channel] {channel} [channel]",
        "(in|to) this (channel|chat|room|group) {channel=here}",
        "{channel}",
        "from now on",
        _OFTEN,
        f"(of|on|about|for|with) [the] {_WHAT} [numbers|figures]",
        "(of|on|about|with) (everything|all) {what=all}",
    ],
)
def schedule(
    ctx: Context,
    what: DigestWhat = DigestWhat.ALL,
    every: Every = Every.DAY,
    at: time = time(9, 0),
    channel: Channel = "here",
) -> Reply:
    """Send a report every day, weekday or week, at a time, here or in a channel."""
    raise NotImplementedError


_NOW = "(now|right now|immediately|at once|straight away|right away|asap|this minute)"
_SHOW = "(send|give|show|post|run|make|get|see|bring|read|pull|do|trigger|want|need)"


@command(
    "digest.now",
    role=Role.VIEWER,
    planned=True,
    phrases=[
        f"[{_SHOW}] [me|us] [today] [{_WHAT}] [daily|full|whole|complete|morning] {_DIGEST} "
        f"[{_NOW}]",
        f"[{_SHOW}] [me|us] [daily|morning] [{_WHAT}] {_DIGEST} [{_NOW}]",
        f"{_SHOW} [me|us] [daily|weekly|full|morning] [{_WHAT}] {_REPORT} {_NOW}",
        f"[{_SHOW}] [me|us] (daily|morning) {_REPORT} [{_NOW}]",
        f"[{_SHOW}] [me|us] (daily|morning) {_WHAT} {_REPORT} [{_NOW}]",
        f"{_NOW} [{_SHOW}] [me|us] [{_WHAT}] {_REPORT}",
        f"[{_WHAT}] {_REPORT} {_NOW}",
        f"[{_SHOW}] (report|summary|overview|update|briefing) of everything",
        "(brief|update) me [now]",
        "(catch me up|bring me up to date|bring me up to speed)",
        f"[{_SHOW}] {_DIGEST} (of|on|about|for) {_WHAT}",
    ],
    also=["today", "if you have [a] (moment|minute|second|time)"],
)
def now(ctx: Context, what: DigestWhat = DigestWhat.ALL) -> Reply:
    """Give a digest now: sales, pipeline, tasks, usage, or all of them."""
    raise NotImplementedError


_STOP = (
    "(stop|cancel|end|quit|kill|remove|delete|disable|deactivate|unsubscribe|unsubscribe from"
    "|turn off|switch off|unsubscribe me from|stop sending|stop sending me|stop posting|drop"
    "|get rid of|opt out of|unschedule|discontinue)"
)


@command(
    "digest.stop",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"{_STOP} [all|every|scheduled|my] [daily|weekly|morning|regular|weekday] "
        f"[{_WHAT}] [daily|weekly|morning] (digest|report|briefing|digests|reports|briefings"
        "|round-up|recap)",
        f"{_STOP} (daily|weekly|morning|regular|weekday) [{_WHAT}] (summary|overview|update"
        "|summaries|updates|newsletter)",
        f"{_STOP} {_WHAT} (summary|overview|update|summaries|updates)",
        f"no more [daily|weekly|morning|regular] [{_WHAT}] (digest|report|briefing|digests|reports"
        "|briefings)",
        f"(turn|switch) [all] [daily|weekly|morning] [{_WHAT}] (digest|report|briefing|digests"
        "|reports) off",
        f"[daily|weekly] [{_WHAT}] (digest|digests) off",
        f"(i|we) do not (want|need) [to] [get|see|receive] [any] [daily|weekly|morning] [{_WHAT}] "
        "(digest|report|digests|reports|briefing) (any more|anymore|any longer)",
        f"enough [of] [these|those] [daily|weekly] [{_WHAT}] (digests|reports|briefings)",
        f"{_STOP} [daily|weekly] [{_WHAT}] (digest|report|digests|reports)",
    ],
    also=[
        "(from now on|for good|for ever|forever|anymore|any more|now|altogether|completely)",
        "here",
        "in the (morning|mornings|evening)",
        "(every|each) (day|morning|week|weekday|monday)",
    ],
)
def stop(ctx: Context, what: DigestWhat | None = None) -> Reply:
    """Send a digest no more."""
    raise NotImplementedError
