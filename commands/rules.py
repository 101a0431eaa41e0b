"""Rules: to come. What people say about automations is understood already."""

from __future__ import annotations

from opsbot.command import Automation, Context, command
from opsbot.model import Rule
from opsbot.model.people import Role
from opsbot.reply import Reply

_RULE = "(rule|automation|automatic rule|workflow|automatism|trigger)"
_RULES = "(rules|automations|automation rules|workflows|automatic rules|triggers|workflow rules)"
_NEW = "(add|create|make|set up|new|save|define|start|want|need|build|write|configure)"


@command(
    "rules.add",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        "{text}",
        f"[i|we] [{_NEW}] [another|one|new] {_RULE} [:|that|which|so that|such that|-|,|like this]"
        " {text}",
        "(from now on|in future|in the future|automatically) [,|:] {text}",
        f"{_NEW} [another|one|new] {_RULE}",
        "rules add {text}",
        "automate (this|that) [:] {text}",
    ],
)
def add(ctx: Context, text: Automation) -> Reply:
    """Set up an automation in plain words: when something happens, do something."""
    raise NotImplementedError


@command(
    "rules.list",
    role=Role.ADMIN,
    planned=True,
    phrases=[
        f"[list|all|see|view|check|display|which|what|any|current|existing] [all|of|active|own] "
        f"{_RULES}",
        f"(which|what|any|list) {_RULES} [that] (are|is|do|did|have|run|exist|were) [we|i|there]"
        " [have|got|set up|set|running|active|in place|on|use|using|defined|there|configured"
        "|paused|switched on|automatically]",
        f"(are|do|is|have) [there|we|i] [have|got] [any|some] [active] ({_RULES}|{_RULE}) [set up"
        "|running|active|in place|on|defined]",
        f"how many {_RULES} [are|do|have] [there|we] [have|got|running|active]",
        "(what|which things) (runs|happens|is done|is|do you do|gets done) automatically",
        "what (is|have we|did we|do we have) automated",
        f"{_RULES} (list|overview)",
        f"(list|overview) of [all] {_RULES}",
    ],
    also=[
        "[that|which] (are|is) [currently|still] (running|active|on|paused|set up|in place|there)",
        "at the moment",
        "currently",
    ],
)
def list_(ctx: Context) -> Reply:
    """The automations of the workspace, running and paused."""
    raise NotImplementedError


_NO = "[number|no|nr]"
_ONE = f"({_RULE}|{_RULES}) {_NO} {{rule}}"
_FOR_NOW = [
    "for (now|the moment|today|a (while|bit|moment))",
    "a (while|bit)",
    "the moment",
    "temporarily",
    "for the time being",
]


@command(
    "rules.pause",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        f"(pause|suspend|halt|disable|deactivate|stop|mute|freeze|turn off|switch off|snooze|hold)"
        f" {_ONE}",
        f"(turn|switch|put|set) {_ONE} (off|on hold|to off|on pause|to paused|inactive)",
        f"{_ONE} (off|pause|stop)",
        f"{_ONE} (should|must|can|has to|needs to) (pause|stop|rest|be paused|be off|be stopped"
        "|take a break|be switched off|be turned off|be disabled)",
        f"(pause|suspend|disable|deactivate) {_RULE}",
    ],
    also=_FOR_NOW,
)
def pause(ctx: Context, rule: Rule) -> Reply:
    """Pause an automation until it is resumed."""
    raise NotImplementedError


@command(
    "rules.resume",
    role=Role.ADMIN,
    writes=True,
    planned=True,
    phrases=[
        f"(resume|unpause|reactivate|enable|activate|restart|continue|re-enable|reenable|turn on"
        f"|switch on|turn back on|switch back on|start|bring back|unfreeze) {_ONE}",
        f"(turn|switch|put|bring|set) {_ONE} [back] (on|back on|active|back|to active)",
        f"{_ONE} [back] on",
        f"{_ONE} (can|should|may|must) (run|go on|continue|start|work|be active|be on|be resumed"
        "|be switched on|be turned on|come back|be reactivated) [again] [,] [resume it]",
        f"let {_ONE} (run|go on|continue|work) [again]",
        f"{_ONE} (resume|unpause)",
        f"(resume|unpause|reactivate|enable|activate) {_RULE}",
    ],
    also=["again"],
)
def resume(ctx: Context, rule: Rule) -> Reply:
    """Let a paused automation run again."""
    raise NotImplementedError


_USELESS = (
    "(useless|obsolete|not needed|unnecessary|wrong|outdated|nonsense|superfluous|broken|rubbish"
    "|no longer needed|old|no use|pointless|annoying|a mistake)"
)
_DELETE = (
    "(delete|remove|erase|drop|kill|scrap|trash|throw away|throw out|get rid of|destroy|bin|cancel)"
)


@command(
    "rules.delete",
    role=Role.ADMIN,
    costly=True,
    planned=True,
    phrases=[
        f"{_DELETE} {_ONE}",
        f"{_ONE} (is|was|are) [completely|totally|now] {_USELESS} [now|any more|anymore] [,|;|-] "
        f"[so] {_DELETE} (it|that|them)",
        f"(we|i) do not need {_ONE} (any more|anymore|any longer) [,|;] [so] {_DELETE} it",
        f"(we|i) no longer need {_ONE} [,|;] [so] {_DELETE} it",
        f"{_DELETE} {_RULE}",
        f"{_ONE} (delete|remove)",
        f"{_ONE} can (go|be deleted|be removed)",
    ],
    also=["for (good|ever)", "forever", "completely", "permanently"],
)
def delete(ctx: Context, rule: Rule) -> Reply:
    """Delete an automation for good."""
    raise NotImplementedError
