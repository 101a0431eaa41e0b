"""Automations: what happened, whether a rule fires on it, and the rule in the bot's own words.

    a change → events → happening (record and facts) → trigger fits? → actions

A trigger is an event with conditions, an action what is done then. Nothing here looks at
a database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, Literal

from opsbot.model import Role
from opsbot.reply import Ref, Refused, Text, say
from opsbot.values import Money

# So many rules may set each other off, one behind the other, before the next one is paused.
DEEPEST = 5
# So many times rules may set off others in one message, however they branch.
MOST = 50


class Event(StrEnum):
    """What a rule may wait for. The first word is the kind of record it happens to."""

    DEAL_ADDED = "deal added"
    DEAL_MOVED = "deal moved"
    DEAL_WON = "deal won"
    DEAL_LOST = "deal lost"
    DEAL_REOPENED = "deal reopened"
    ORDER_IN = "order in"
    ORDER_PAID = "order paid"
    ORDER_SHIPPED = "order shipped"
    ORDER_HELD = "order held"
    ORDER_RELEASED = "order released"
    ORDER_CANCELLED = "order cancelled"
    ORDER_REFUNDED = "order refunded"
    STOCK_FELL = "product fell"
    STOCK_ROSE = "product rose"
    TICKET_OPENED = "ticket opened"
    TICKET_CLOSED = "ticket closed"
    TICKET_RAISED = "ticket raised"
    TASK_ADDED = "task added"
    TASK_DONE = "task done"
    CONTACT_ADDED = "contact added"
    CONTACT_TAGGED = "contact tagged"
    CUSTOMER_ADDED = "customer added"
    COMPANY_ADDED = "organisation added"
    PROJECT_ADDED = "project added"
    PROJECT_CLOSED = "project closed"

    @property
    def kind(self) -> str:
        return self.value.partition(" ")[0]


# What a condition asks of a happening: a bound of its amount, a mark its stock crosses, or that one
# of its facts is this very one.
Bound = Literal["over", "least", "under", "most"]
_BOUNDS = ("over", "least", "under", "most")
_MARKS = ("below", "above", "low")


@dataclass(frozen=True, slots=True)
class Trigger:
    """An event with conditions, by what they ask: {"over": Money}, {"stage": Ref}."""

    event: Event
    conditions: Mapping[str, Any] = field(default_factory=dict)


Does = Literal["task", "tell", "tag", "move", "hold", "release", "note", "assign"]
# Who may do by hand what a rule does.
NEEDS: Mapping[Does, Role] = {
    "task": Role.REP,
    "tell": Role.ANY,
    "tag": Role.REP,
    "move": Role.REP,
    "hold": Role.MERCHANT,
    "release": Role.MERCHANT,
    "note": Role.REP,
    "assign": Role.REP,
}
# Which kinds of record an action can be done to; the others go with any.
_SUITS: Mapping[Does, tuple[str, ...]] = {
    "tag": ("contact", "customer", "deal", "order", "ticket"),
    "move": ("deal",),
    "hold": ("order",),
    "release": ("order",),
    "note": ("deal", "order", "ticket", "contact", "organisation"),
    "assign": ("deal", "ticket", "task"),
}
# Kinds of record that somebody owns or works on.
OWNED = ("deal", "ticket", "task")


@dataclass(frozen=True, slots=True)
class Action:
    """What a rule does. `to` is the member or stage it names; without one, whoever owns the record
    where `owner` says so, and otherwise whoever made the rule."""

    does: Does
    text: str = ""
    to: Ref | None = None
    owner: bool = False
    channel: str = ""
    due: str = ""  # as typed, "in 2 days": read when the rule fires


@dataclass(frozen=True, slots=True)
class Automation:
    """A rule as it was understood."""

    trigger: Trigger
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a record, with what a condition may ask about it."""

    event: Event
    record: Ref
    facts: Mapping[str, Any] = field(default_factory=dict)


# -- what happened ----------------------------------------------------------------------------


def events(
    table: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> Iterator[Event]:
    """What one journalled change of a record comes to, most often nothing."""
    if before is None and after is not None:
        if table in _ADDED:
            yield _ADDED[table]
        return
    for name in after or ():
        was, now = (before or {})[name], (after or {})[name]
        if event := _CHANGED.get((table, name, now)):
            yield event
        elif event := _MOVED.get((table, name)):
            if event is not Event.TASK_DONE or (was is None and now is not None):
                yield event
        elif (table, name, was, now) == ("order", "fulfilment", "held", "unfulfilled"):
            yield Event.ORDER_RELEASED


_ADDED = {
    "deal": Event.DEAL_ADDED,
    "order": Event.ORDER_IN,
    "refund": Event.ORDER_REFUNDED,
    "ticket": Event.TICKET_OPENED,
    "task": Event.TASK_ADDED,
    "contact": Event.CONTACT_ADDED,
    "customer": Event.CUSTOMER_ADDED,
    "organisation": Event.COMPANY_ADDED,
    "project": Event.PROJECT_ADDED,
    "tagging": Event.CONTACT_TAGGED,
}
_CHANGED = {
    ("deal", "status", "won"): Event.DEAL_WON,
    ("deal", "status", "lost"): Event.DEAL_LOST,
    ("deal", "status", "open"): Event.DEAL_REOPENED,
    ("order", "fulfilment", "fulfilled"): Event.ORDER_SHIPPED,
    ("order", "fulfilment", "held"): Event.ORDER_HELD,
    ("order", "fulfilment", "cancelled"): Event.ORDER_CANCELLED,
    ("order", "payment", "paid"): Event.ORDER_PAID,
    ("order", "payment", "refunded"): Event.ORDER_REFUNDED,
    ("order", "payment", "partially_refunded"): Event.ORDER_REFUNDED,
    ("ticket", "status", "closed"): Event.TICKET_CLOSED,
    ("project", "status", "closed"): Event.PROJECT_CLOSED,
}
_MOVED = {
    ("deal", "stage_id"): Event.DEAL_MOVED,
    ("ticket", "priority"): Event.TICKET_RAISED,
    ("task", "done_at"): Event.TASK_DONE,
}


def stock_event(before: int, after: int) -> Event | None:
    """What a change of a product's stock is."""
    if after == before:
        return None
    return Event.STOCK_FELL if after < before else Event.STOCK_ROSE


# -- whether a rule fires ---------------------------------------------------------------------


def fires(trigger: Trigger, happening: Happening) -> bool:
    """Whether a rule with this trigger fires on what happened. What a happening does not tell (a
    deal without a value) fits no condition about it."""
    return trigger.event is happening.event and all(
        _holds(asked, value, happening.facts) for asked, value in trigger.conditions.items()
    )


def _holds(asked: str, value: Any, facts: Mapping[str, Any]) -> bool:
    if asked in _BOUNDS:
        amount = facts.get("amount")
        if amount is None or amount.currency != value.currency:
            return False
        return _within(asked, amount, value)
    if asked in _MARKS:
        return _crosses(asked, value, facts)
    if asked == "country":
        return bool(facts.get("country")) and country(facts["country"]) == country(value)
    if asked == "tag":
        return bool(str(facts.get("tag", "")).casefold() == value.casefold())
    wanted = value.id if isinstance(value, Ref) else value
    found = facts.get(asked)
    return wanted in (found if isinstance(found, frozenset) else (found,))


def _within(asked: str, amount: Money, bound: Money) -> bool:
    match asked:
        case "over":
            return amount > bound
        case "least":
            return amount >= bound
        case "under":
            return amount < bound
        case _:
            return amount <= bound


def _crosses(asked: str, mark: int, facts: Mapping[str, Any]) -> bool:
    """Whether the stock passed a mark just now: once on its way down, not at every piece below."""
    before, after = facts["level"]
    match asked:
        case "below":
            return bool(before >= mark > after)
        case "above":
            return bool(before <= mark < after)
        case _:
            low = facts.get("low_stock")
            return low is not None and bool(before > low >= after)


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    from babel import Locale

    codes = {name.casefold(): code for code, name in Locale("en").territories.items()}
    short = {"uk": "GB", "great britain": "GB", "britain": "GB", "england": "GB", "usa": "US"}
    return (
        codes | short | {"america": "US", "holland": "NL", "the us": "US", "czech republic": "CZ"}
    )


def country_name(text: str) -> str:
    """A country's English name, however it was typed; itself where nobody knows it."""
    from babel import Locale

    return str(Locale("en").territories.get(country(text), text))


def country(text: str) -> str:
    """A country's code, by its name or code; itself where nobody knows it."""
    bare = text.strip().casefold()
    return _codes().get(bare.removeprefix("the "), _codes().get(bare, bare.upper()))


# -- what may be done -------------------------------------------------------------------------


def check(automation: Automation) -> None:
    """Refuse an action that cannot be done to what the rule waits for."""
    kind = automation.trigger.event.kind
    for action in automation.actions:
        if kind not in _SUITS.get(action.does, (kind,)):
            raise Refused(
                "{what} is nothing that I can do to {one}. I can add a task, or tell a channel or "
                "a colleague.",
                what=_ALONE[action.does],
                one=say(_ONE[kind]),
            )
        if action.owner and kind not in OWNED:
            raise Refused(
                "{one} has no owner. Say who it is for: “… for Mia”, “tell #sales”.",
                one=say(_ONE[kind].capitalize()),
            )


_ALONE: Mapping[Does, Text] = {
    "tag": say("A tag"),
    "move": say("Moving it to a stage"),
    "hold": say("Holding it"),
    "release": say("Releasing it"),
    "note": say("A note"),
    "assign": say("Assigning it to somebody"),
}
_ONE = {
    "deal": "a deal", "order": "an order", "product": "a product", "ticket": "a ticket",
    "task": "a task", "contact": "a contact", "customer": "a customer",
    "organisation": "a company", "project": "a project",
}  # fmt: skip


# -- news: what a rule tells of what happened --------------------------------------------------

_NEWS = {
    Event.DEAL_ADDED: "*{record}* is a new deal{amount}",
    Event.DEAL_MOVED: "*{record}* moved to {stage}",
    Event.DEAL_WON: "*{record}* is won{amount}",
    Event.DEAL_LOST: "*{record}* is lost{amount}",
    Event.DEAL_REOPENED: "*{record}* is open again",
    Event.ORDER_IN: "Order *{record}* came in{amount}",
    Event.ORDER_PAID: "Order *{record}* is paid{amount}",
    Event.ORDER_SHIPPED: "Order *{record}* is shipped",
    Event.ORDER_HELD: "Order *{record}* is on hold",
    Event.ORDER_RELEASED: "Order *{record}* is released",
    Event.ORDER_CANCELLED: "Order *{record}* is cancelled",
    Event.ORDER_REFUNDED: "Order *{record}* is refunded{amount}",
    Event.STOCK_FELL: "*{record}* is down to {pieces}",
    Event.STOCK_ROSE: "*{record}* is up to {pieces}",
    Event.TICKET_OPENED: "Ticket *{record}* is open, priority {priority}",
    Event.TICKET_CLOSED: "Ticket *{record}* is closed",
    Event.TICKET_RAISED: "Ticket *{record}* has priority {priority} now",
    Event.TASK_ADDED: "*{record}* is a new task",
    Event.TASK_DONE: "*{record}* is done",
    Event.CONTACT_ADDED: "*{record}* is a new contact",
    Event.CONTACT_TAGGED: "*{record}* is tagged “{tag}”",
    Event.CUSTOMER_ADDED: "*{record}* is a new customer",
    Event.COMPANY_ADDED: "*{record}* is a new company",
    Event.PROJECT_ADDED: "*{record}* is a new project",
    Event.PROJECT_CLOSED: "The project *{record}* is closed",
}


def news(happening: Happening) -> Text:
    """What happened, as a sentence without its full stop."""
    facts = happening.facts
    amount = facts.get("amount")
    return say(
        _NEWS[happening.event],
        record=happening.record,
        amount=say(", {amount}", amount=amount) if amount is not None else "",
        stage=facts.get("stage_name", ""),
        pieces=facts["level"][1] if "level" in facts else "",
        priority=facts.get("priority", ""),
        tag=facts.get("tag", ""),
    )


# -- in the bot's own words -------------------------------------------------------------------

_HAPPENS = {
    Event.DEAL_ADDED: "a deal{which} is added",
    Event.DEAL_MOVED: "a deal{which} moves{stage}",
    Event.DEAL_WON: "a deal{which} is won",
    Event.DEAL_LOST: "a deal{which} is lost",
    Event.DEAL_REOPENED: "a deal{which} is reopened",
    Event.ORDER_IN: "an order{which} comes in",
    Event.ORDER_PAID: "an order{which} is paid",
    Event.ORDER_SHIPPED: "an order{which} is shipped",
    Event.ORDER_HELD: "an order{which} is put on hold",
    Event.ORDER_RELEASED: "an order{which} is released",
    Event.ORDER_CANCELLED: "an order{which} is cancelled",
    Event.ORDER_REFUNDED: "a refund{which} is made",
    Event.STOCK_FELL: "the stock of {product} falls{mark}",
    Event.STOCK_ROSE: "the stock of {product} rises{mark}",
    Event.TICKET_OPENED: "a ticket{which} is opened",
    Event.TICKET_CLOSED: "a ticket{which} is closed",
    Event.TICKET_RAISED: "a ticket's priority becomes {priority}",
    Event.TASK_ADDED: "a task{which} is added",
    Event.TASK_DONE: "a task{which} is done",
    Event.CONTACT_ADDED: "a contact{which} is added",
    Event.CONTACT_TAGGED: "a contact or customer is tagged{tag}",
    Event.CUSTOMER_ADDED: "a customer{which} is added",
    Event.COMPANY_ADDED: "a company{which} is added",
    Event.PROJECT_ADDED: "a project{which} is added",
    Event.PROJECT_CLOSED: "a project{which} is closed",
}
# Conditions in the order in which they are told, each with a space before it.
_WHICH = {
    "over": " over {value}",
    "least": " of {value} or more",
    "under": " under {value}",
    "most": " of {value} or less",
    "priority": " with priority {value}",
    "owner": " of {value}",
    "stage": " in {value}",
    "pipeline": " in {value}",
    "product": " with {value}",
    "customer": " from {value}",
    "organisation": " with {value}",
    "country": " from {value}",
}
_MARKED = {"below": " under {value}", "above": " over {value}", "low": " to its low-stock mark"}


def told(automation: Automation) -> Text:
    """A rule as the bot tells it: "When a deal is won: create the task “send contract” …"."""
    return say(
        "When {trigger}: {actions}.",
        trigger=_when(automation.trigger),
        actions=_listed([_what(one, automation.trigger.event) for one in automation.actions]),
    )


def _when(trigger: Trigger) -> Text:
    asked = dict(trigger.conditions)
    holes: dict[str, Any] = {"stage": "", "mark": "", "tag": "", "product": "any product"}
    holes["priority"] = asked.get("priority", "another one")
    if trigger.event is Event.DEAL_MOVED and "stage" in asked:
        holes["stage"] = say(" to {stage}", stage=asked.pop("stage"))
    if trigger.event in (Event.STOCK_FELL, Event.STOCK_ROSE):
        holes["product"] = asked.pop("product", "any product")
        holes["mark"] = next(
            (say(_MARKED[mark], value=asked[mark]) for mark in _MARKS if mark in asked), ""
        )
    if "tag" in asked:
        holes["tag"] = say(" “{tag}”", tag=asked["tag"])
    which = [say(words, value=asked[name]) for name, words in _WHICH.items() if name in asked]
    return say(_HAPPENS[trigger.event], which=_joined(which), **holes)


def _what(action: Action, event: Event) -> Text:
    kind = event.kind
    match action.does:
        case "task":
            return say(
                "create {task} for {who}{due}",
                task=say("the task “{text}”", text=action.text) if action.text else say("a task"),
                who=_who(action, kind),
                due=say(", due {due}", due=_due(action.due)) if action.due else "",
            )
        case "tell":
            where: Any = action.channel or _who(action, kind)
            if action.text:
                return say("tell {where} “{text}”", where=where, text=action.text)
            return say("tell {where}", where=where)
        case "tag":
            return say("tag {whom} “{text}”", whom=say(_TAGGED.get(kind, "them")), text=action.text)
        case "move":
            return say("move it to {stage}", stage=action.to)
        case "hold":
            return say("hold it ({text})", text=action.text) if action.text else say("hold it")
        case "release":
            return say("release it")
        case "note":
            return say("note on it “{text}”", text=action.text)
        case _:
            return say("assign it to {who}", who=_who(action, kind))


_TAGGED = {"deal": "its contact", "order": "its customer", "ticket": "who asked"}


def _who(action: Action, kind: str) -> Any:
    if action.to is not None:
        return action.to
    if action.owner:
        return say({"deal": "the deal's owner"}.get(kind, f"whoever has the {kind}"))
    return say("whoever made the rule")


def _due(words: str) -> Text | str:
    """When a task is due, seen from the moment the rule fires."""
    said = words.casefold().removeprefix("in ")
    if said in _LATER:
        return say(_LATER[said])
    return say("{said} later", said=said) if words.casefold().startswith("in ") else words


_LATER = {"today": "the same day", "tomorrow": "the next day"}


def _listed(texts: Sequence[Text]) -> Text:
    if len(texts) == 1:
        return texts[0]
    return say("{first}, and {rest}", first=texts[0], rest=_listed(texts[1:]))


def _joined(texts: Sequence[Text]) -> Text:
    template = "".join(f"{{part{i}}}" for i in range(len(texts)))
    return say(template, **{f"part{i}": text for i, text in enumerate(texts)})


# -- as it is kept ----------------------------------------------------------------------------


def to_json(automation: Automation) -> dict[str, Any]:
    """A rule as JSON keeps it."""
    trigger = automation.trigger
    return {
        "when": trigger.event.value,
        "if": {name: _kept(value) for name, value in trigger.conditions.items()},
        "do": [
            {
                "does": one.does,
                "text": one.text,
                "to": _kept(one.to),
                "owner": one.owner,
                "channel": one.channel,
                "due": one.due,
            }
            for one in automation.actions
        ],
    }


def from_json(kept: Mapping[str, Any]) -> Automation:
    """A rule again, as `to_json` wrote it. What is none is a KeyError or ValueError."""
    conditions = {name: _read(value) for name, value in kept["if"].items()}
    actions = tuple(Action(**{**one, "to": _read(one["to"])}) for one in kept["do"])
    return Automation(Trigger(Event(kept["when"]), conditions), actions)


def _kept(value: Any) -> Any:
    match value:
        case Money():
            return {"money": [value.minor, value.currency]}
        case Ref():
            return {"ref": [value.kind, value.id, value.label, value.key]}
        case _:
            return value


def _read(value: Any) -> Any:
    match value:
        case {"money": [minor, currency]}:
            return Money(minor, currency)
        case {"ref": [kind, id, label, key]}:
            return Ref(kind, id, label, key)
        case _:
            return value
