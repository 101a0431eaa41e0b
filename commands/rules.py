"""Rules: what the bot does by itself when something happens, in plain words."""

from __future__ import annotations

from commands.phrases import rules as phrases
from opsbot.command import Automation, Context, command
from opsbot.language import names
from opsbot.language.automation_parse import automation
from opsbot.model import Rule
from opsbot.model.people import Role
from opsbot.queries import automations as query
from opsbot.reply import Button, List, Refused, Reply, Table, Text, say
from opsbot.rules import automations as rule_

# A rule's words as they are kept.
LONGEST = 500
# Every change is held against each of them.
MOST = 100

_EXAMPLE = "when a deal is won, create a task “send contract” for its owner due in 2 days"


@command(
    "rules.add",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.ADD,
)
def add(ctx: Context, text: Automation) -> Reply:
    """Set up an automation in plain words: when something happens, do something."""
    said = text.strip(" \t.")[:LONGEST]
    known = names.load(ctx.session, ctx.workspace_id)
    found = automation(said, ctx.person, ctx.clock, known)
    if found is None:
        return _what_i_can(text)
    number = query.next_number(ctx.session, ctx.workspace_id)
    if len(query.listed(ctx.session, ctx.workspace_id)) >= MOST:
        raise Refused(
            "There are {most} rules: delete one first.", Button("Rules", "rules.list"), most=MOST
        )
    told = rule_.told(found)
    ctx.confirm(say("{told} Add this rule?", told=told))
    rule = Rule(
        workspace_id=ctx.workspace_id,
        number=number,
        text=said,
        parsed=rule_.to_json(found),
        member_id=ctx.person.member_id,
        surface=ctx.surface,
        channel=ctx.channel,
        made_at=ctx.now,
    )
    ctx.session.add(rule)
    ctx.session.flush()
    return Reply(
        say("Rule {number} is on. {told}", number=number, told=told),
        buttons=(
            Button("Pause it", "rules.pause", rule=rule),
            Button("All rules", "rules.list"),
        ),
        tone="done",
    )


def _what_i_can(text: str) -> Reply:
    """What rules are made of, for whoever wrote one that nobody can read."""
    return Reply(
        say(
            "I can't make a rule of “{text}”. Say what happens and what I shall do then: "
            "“{example}”.",
            text=text if len(text) <= 100 else f"{text[:99]}…",
            example=_EXAMPLE,
        ),
        blocks=(List(*_TRIGGERS, title="When …"), List(*_ACTIONS, title="… then")),
        buttons=(Button("Rules", "rules.list"),),
        tone="refused",
    )


_TRIGGERS = (
    "a deal is added, won, lost, reopened or moves to a stage (over 10k, of Sam, with Acme)",
    "an order comes in, is paid, shipped, held, released, cancelled or refunded (over 300, from "
    "Germany, with a product)",
    "the stock of a product falls under 5, or is back in stock",
    "a ticket is opened or closed, or becomes urgent",
    "a task is added or done",
    "a contact, customer, company or project is added",
)
_ACTIONS = (
    "create a task “…” for its owner, for Mia, due in 2 days",
    "tell #sales, tell Mia, tell me: “…”",
    "tag it, move it to a stage, assign it to Mia, hold it, release it, note “…”",
)


@command(
    "rules.list",
    role=Role.ADMIN,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """The automations of the workspace, running and paused."""
    found = query.listed(ctx.session, ctx.workspace_id)
    if not found:
        return Reply(say("There are no rules yet. Make one: “{example}”", example=_EXAMPLE))
    rows = [
        (
            one.rule.number,
            one.rule,
            f"paused: {one.rule.why_paused}" if one.rule.why_paused else _state(one.rule),
            one.member,
            one.tally.fired if one.tally else 0,
            one.tally.last_at if one.tally else None,
        )
        for one in found
    ]
    paused = [one.rule for one in found if one.rule.paused]
    return Reply(
        say("{rules}{paused}.", rules=_count(len(found)), paused=_paused(len(paused))),
        blocks=(Table(("#", "Rule", "State", "By", "Fired", "Last"), rows),),
        buttons=tuple(
            Button(f"Resume {rule.number}", "rules.resume", rule=rule) for rule in paused[:3]
        ),
    )


def _state(rule: Rule) -> str:
    return "paused" if rule.paused else "on"


def _count(count: int) -> Text:
    return say("*1 rule*") if count == 1 else say("*{count} rules*", count=count)


def _paused(count: int) -> Text | str:
    return say(", {count} paused", count=count) if count else ""


@command(
    "rules.pause",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.PAUSE,
    also=phrases.FOR_NOW,
)
def pause(ctx: Context, rule: Rule) -> Reply:
    """Pause an automation until it is resumed."""
    if rule.paused:
        raise Refused(
            "Rule {number} is paused already.",
            Button("Resume it", "rules.resume", rule=rule),
            number=rule.number,
        )
    rule.paused = True
    return Reply(
        say("Rule {number} is paused: “{rule}”.", number=rule.number, rule=rule),
        buttons=(Button("Resume it", "rules.resume", rule=rule),),
        tone="done",
    )


@command(
    "rules.resume",
    role=Role.ADMIN,
    writes=True,
    phrases=phrases.RESUME,
    also=["again"],
)
def resume(ctx: Context, rule: Rule) -> Reply:
    """Let a paused automation run again. It acts in the name of whoever made it."""
    if not rule.paused:
        raise Refused(
            "Rule {number} is on already.",
            Button("Pause it", "rules.pause", rule=rule),
            number=rule.number,
        )
    rule.paused, rule.why_paused = False, None
    return Reply(
        say("Rule {number} is on again: “{rule}”.", number=rule.number, rule=rule),
        buttons=(Button("Pause it", "rules.pause", rule=rule),),
        tone="done",
    )


@command(
    "rules.delete",
    role=Role.ADMIN,
    costly=True,
    phrases=phrases.DELETE,
    also=phrases.DELETE_ALSO,
)
def delete(ctx: Context, rule: Rule) -> Reply:
    """Delete an automation for good. What it did stays."""
    tally = query.tally(ctx.session, rule)
    ctx.confirm(
        say(
            "Delete rule {number}, “{rule}”? {fired}What it did stays.",
            number=rule.number,
            rule=rule,
            fired=_fired(tally.fired if tally else 0),
        )
    )
    ctx.session.delete(rule)
    return Reply(
        say("Rule {number} is deleted: “{rule}”.", number=rule.number, rule=rule),
        buttons=(Button("Rules", "rules.list"),),
        tone="done",
    )


def _fired(count: int) -> Text:
    if count > 1:
        return say("It fired {count} times. ", count=count)
    return say("It fired once. ") if count else say("")
