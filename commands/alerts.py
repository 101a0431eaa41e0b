"""Alerts: to come. What people say about them is understood already."""

from __future__ import annotations

from opsbot.command import Channel, Context, command
from opsbot.model import Alert, AlertKind
from opsbot.model.people import Role
from opsbot.reply import Reply
from opsbot.values import When

_KIND = (
    "({kind}|low stock {kind=stock}|low-stock {kind=stock}|inventory {kind=stock}"
    "|(quota|limit|limits|plan|bandwidth|storage) {kind=usage}|(todo|todos) {kind=tasks}"
    "|(crm|pipeline) {kind=deals})"
)
_ALERT = "(alert|alarm|warning|notification)"
_ALERTS = "(alerts|alarms|warnings|notifications|alert messages)"


@command(
    "alerts.list",
    role=Role.VIEWER,
    planned=True,
    phrases=[
        f"[list|all|see|view|check|display|which|what|any|my|open|new|current] [all|open|new] "
        f"[{_KIND}] {_ALERTS}",
        f"[list|see|view|check|any|open|new|current] {_KIND} {_ALERT}",
        f"(which|what|any|list|all) [{_KIND}] {_ALERTS} (are|is|do|did|have|came|went) [we|i|there]"
        " [still] [open|active|have|got|get|in|off|up|standing|waiting|out|going on]",
        f"(is|are|do|have) [there|we|i] [still] [have|got] [any|some|a|an|more] [new|open|active] "
        f"[{_KIND}] ({_ALERTS}|{_ALERT}) [open|active|standing|waiting|left]",
        f"how many [open|active|new] [{_KIND}] {_ALERTS} [are|do|have] [there|we] [have|got|open]",
        f"(what is|what's|is anything|is something|anything) (alerting|alarming|wrong in {_KIND})",
        "[is there] (what|anything) [that] needs [my|our] (attention|eyes)",
        f"[{_KIND}] {_ALERTS} (list|overview|status)",
        f"(list|overview|status) of [all|open] [{_KIND}] {_ALERTS}",
        f"{_ALERTS} (about|on|of|from) {_KIND}",
    ],
    also=[
        f"(about|on|for|of|in|from) {_KIND}",
        "at the moment",
        "currently",
        "[that] (are|is) [still] (open|active|standing|unacknowledged|new)",
        "right now",
    ],
)
def list_(ctx: Context, kind: AlertKind | None = None) -> Reply:
    """The alerts that stand, the most urgent first."""
    raise NotImplementedError


_NO = f"[{_ALERT}] [number|no|nr]"
_SEEN = (
    "(acknowledged|acked|ack|seen|noted|taken care of|handled|taken|in hand|in progress|mine"
    "|being handled|read)"
)
_CARE = (
    "(on|taking care of|handling|looking at|looking into|working on|dealing with|looking after"
    "|taking|fixing|all over)"
)


@command(
    "alerts.ack",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"(ack|acknowledge|acknowledging|acked|acknowledged) ({_ALERT}|{_ALERTS})",
        f"(ack|acknowledge|acknowledging|acked|acknowledged) [alerts|warnings] {_NO} {{alert}}",
        f"(i am|i'm|we are|am) [already|now] {_CARE} [alerts] {_NO} {{alert}}",
        "(i am|i'm|we are|am) [already|now] (on it|on that|taking care of it|looking into it)",
        f"(i|we) (will|shall) (take|handle|look at|look into|take care of|fix|see to|deal with) "
        f"[care of] [the] [alerts] {_ALERT} [number|no] {{alert}}",
        f"(i'll|i) (take|handle|got|have got|have) [care of] [the] {_ALERT} [number|no] {{alert}}",
        f"{_ALERT} [number|no|nr] {{alert}} [is|has been|was] [already] {_SEEN}",
        f"{_ALERTS} {{alert}} (are|have been|were) {_SEEN}",
        f"(mark|set|flag) [the] [alerts] {_NO} {{alert}} [as|to] {_SEEN}",
        f"{_ALERT} [number|no|nr] {{alert}} : (on it|mine|i am on it|got it|seen|ack)",
        f"{_ALERT} [number|no|nr] {{alert}} [,] (i am|i'm) (on it|on that|taking it|handling it)",
        f"(seen|noted) {_ALERT} [number|no|nr] {{alert}}",
        f"(got|have seen|saw) [the] {_ALERT} [number|no|nr] {{alert}}",
    ],
    also=["[,] (i am|i'm) on it", "[,] thanks"],
)
def acknowledge(ctx: Context, alert: Alert) -> Reply:
    """Say that you have seen an alert and look after it."""
    raise NotImplementedError


_SNOOZE = "(snooze|mute|silence|pause|postpone|hush|quiet|hide|suspend|suppress|delay|put off)"
_TILL = "[until|till|til|to|for|up to] {until}"


@command(
    "alerts.snooze",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"{_SNOOZE} {_ALERT} [number|no|nr] {{alert}}",
        f"{_SNOOZE} {_ALERTS} {{alert}}",
        f"(snooze|mute|silence) {{alert}} {_TILL}",
        f"{_SNOOZE} [all|every|any|of] [{_KIND}] {_ALERTS}",
        f"{_SNOOZE} {_KIND} {_ALERT}",
        f"{_SNOOZE} {_ALERTS} (about|for|on|of) {_KIND}",
        f"(put|set) [all] {_KIND} {_ALERTS} (on snooze|to snooze|on mute|to mute|to sleep|on hold)",
        f"(put|set) {_ALERT} {{alert}} (on snooze|to snooze|on mute|to mute|to sleep|on hold)",
        f"(keep|hold) [the] {_KIND} {_ALERTS} (quiet|back|silent|muted) {_TILL}",
        f"no [more] {_KIND} {_ALERTS} (until|till|til|before) {{until}}",
        f"(stop|turn off|switch off|hold) [all] {_KIND} {_ALERTS} (until|till|til) {{until}}",
        f"remind me (of|about) {_ALERT} [number|no] {{alert}} [again] {_TILL}",
    ],
    also=[_TILL],
)
def snooze(
    ctx: Context, alert: Alert | None = None, kind: AlertKind | None = None, *, until: When
) -> Reply:
    """Keep an alert, or all of a kind, quiet for a while."""
    raise NotImplementedError


_SEND = "(send|post|deliver|route|push|forward|direct|put|show|share|pipe)"
_WHERE = [
    "(to|into|in|on|at) [the] [channel] {channel} [channel]",
    "{channel}",
    "(in|to) this (channel|chat|room|group) {channel=here}",
    "to me {channel=here}",
]


@command(
    "alerts.subscribe",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"subscribe [me|us|this channel] [to|for] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"subscribe [to] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"subscribe {{channel}} [to|for] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        "(subscribe|sign) [me|us] [up] (to|for) (alerts|alarms|warnings) (about|on|for|of) "
        f"{_KIND}",
        f"(sign me up|sign us up|sign up) for [all] {_KIND} {_ALERTS}",
        f"{_SEND} [me|us] [all|new] {_KIND} ({_ALERTS}|{_ALERT})",
        f"{_SEND} [all|new] {_ALERTS} (about|on|for|of) {_KIND}",
        f"{_KIND} ({_ALERTS}|{_ALERT}) (to|into|in|on) [channel] {{channel}}",
        f"{_KIND} ({_ALERTS}|{_ALERT}) [should|must|shall|can|go|belong|are] [go|be sent|be posted"
        "|come|land|posted|sent] (to|into|in|on) [channel] {channel} [from now on]",
        f"(i|we) (want|need|would like) [to] [get|receive|have|see] [all] {_KIND} {_ALERTS}",
        f"(i|we) (want|need|would like) [to] [get|receive|have|see] {_ALERTS} (about|on|for) "
        f"{_KIND}",
        f"(turn on|switch on|enable|activate|start|add|set up) [all] {_KIND} {_ALERTS}",
        f"(turn|switch) [all] {_KIND} {_ALERTS} on",
        f"{_KIND} {_ALERTS} on",
        f"(alert|notify|warn|inform) [me|us] (about|of|on) {_KIND} (alerts|problems|issues)",
        f"(alert|notify|warn|inform|tell) {{channel}} (about|of|on) {_KIND} [alerts|problems"
        "|issues|trouble]",
        f"{{channel}} (gets|should get|wants|needs|receives) [all] {_KIND} {_ALERTS}",
        f"(give|get) {{channel}} [all] {_KIND} {_ALERTS}",
        f"(subscribe|sign [me|us] up) (to|for) {_ALERTS}",
    ],
    also=[*_WHERE, "from now on"],
)
def subscribe(ctx: Context, kind: AlertKind, channel: Channel = "here") -> Reply:
    """Get the alerts of a kind, here or in a channel."""
    raise NotImplementedError


_STOP = (
    "(stop|cancel|turn off|switch off|disable|deactivate|end|kill|remove|drop|quit|get rid of"
    "|stop sending|stop posting|stop sending me|stop showing|opt out of|leave)"
)


@command(
    "alerts.unsubscribe",
    role=Role.VIEWER,
    writes=True,
    planned=True,
    phrases=[
        f"(unsubscribe|unfollow) [me|us] [from|of] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"unsubscribe [from] {{channel}} [from|of] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"unsubscribe {{channel}} from [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"(unsubscribe|sign) [me|us] [off] from {_ALERTS} (about|on|for|of) {_KIND}",
        f"{_STOP} [me] [all] {_KIND} ({_ALERTS}|{_ALERT})",
        f"{_STOP} [all] {_ALERTS} (about|on|for|of) {_KIND}",
        f"(turn|switch) [all] {_KIND} {_ALERTS} off",
        f"{_KIND} {_ALERTS} off",
        f"no (more|further) {_KIND} {_ALERTS}",
        f"no {_KIND} {_ALERTS} (any more|anymore|any longer)",
        f"enough [of] [these|those] {_KIND} {_ALERTS}",
        f"(i|we) do not (want|need) [to] [get|see|receive|have] [these|those|any|all] [more] "
        f"{_KIND} {_ALERTS} (any more|anymore|any longer)",
        f"(i|we) (want|need|would like) no more {_KIND} {_ALERTS}",
        f"take {{channel}} off [all] {_KIND} {_ALERTS}",
        f"take [me|us] off [all] {_KIND} {_ALERTS}",
        f"{{channel}} (needs|wants|should get|gets) no [more] {_KIND} {_ALERTS} [any more|anymore]",
        f"(unsubscribe|unfollow) [me|us] [from|of] [all|these|those] {_ALERTS}",
    ],
    also=[*_WHERE, "from [channel] {channel}", "from now on", "(any more|anymore|any longer)"],
)
def unsubscribe(ctx: Context, kind: AlertKind, channel: Channel = "here") -> Reply:
    """Get the alerts of a kind no more, here or in a channel."""
    raise NotImplementedError
