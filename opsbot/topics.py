"""Commands as help shows them: by subject, with phrases a person could type."""

from __future__ import annotations

import re
from collections.abc import Sequence

from opsbot.command import Command

# What each subject is about, in the order help shows them. Others follow by name.
_ABOUT = {
    "sales": "how the shop is doing",
    "orders": "see, ship, hold and refund orders",
    "stock": "what is there, and what runs low",
    "products": "what the shop sells",
    "customers": "who buys",
    "deals": "log deals and move them along",
    "pipeline": "the funnel, stage by stage",
    "contacts": "people and notes about them",
    "tasks": "what is to be done, and by whom",
    "usage": "how near the plan's limits are",
    "plan": "the plan, and others",
    "audit": "who changed what",
    "members": "who may use the bot",
    "me": "who you are to the bot",
    "alias": "words of your own for what you often type",
    "channel": "what a channel may show",
    "bot": "help, undo, status",
}

# Other words for a subject.
_WORDS = {
    "order": "orders", "sale": "sales", "revenue": "sales", "product": "products",
    "inventory": "stock", "customer": "customers", "deal": "deals", "funnel": "pipeline",
    "contact": "contacts", "task": "tasks", "todo": "tasks", "plans": "plan", "limits": "usage",
    "people": "members", "history": "audit", "shortcuts": "alias", "shortcut": "alias",
}  # fmt: skip


def subjects(commands: Sequence[Command]) -> list[tuple[str, str, str]]:
    """(subject, what it is about, an example) of each subject among the commands."""
    present = {command.subject for command in commands}
    ordered = [*(s for s in _ABOUT if s in present), *sorted(present - _ABOUT.keys())]
    first = {command.subject: command for command in reversed(commands)}
    return [(s, _ABOUT.get(s, first[s].help), example(first[s])) for s in ordered]


def about(topic: str, commands: Sequence[Command]) -> list[Command]:
    """The commands a topic names: one by its id, a subject's, or those whose help speaks of it."""
    asked = topic.strip().lower().rstrip("?.! ")
    if exact := [c for c in commands if asked in (c.id, c.id.replace(".", " "))]:
        return exact
    if (named := subject(asked, commands)) is not None:
        return [c for c in commands if c.subject == named]
    word = re.compile(rf"\b{re.escape(asked)}", re.IGNORECASE)
    return [c for c in commands if word.search(c.help)] if len(asked) > 2 else []


def subject(word: str, commands: Sequence[Command]) -> str | None:
    """The subject that a word names: "orders", "todos", "inventory"."""
    asked = word.strip().casefold()
    subject = _WORDS.get(asked, asked)
    return subject if any(one.subject == subject for one in commands) else None


def example(command: Command) -> str:
    """One thing to type."""
    return next(iter(examples(command)), command.usage)


def examples(command: Command, most: int = 4) -> list[str]:
    """Phrases to type, with <slots> where a value belongs."""
    return [_readable(phrase) for phrase in command.phrases[:most]]


def _readable(phrase: str) -> str:
    """A template as a person would type it: the first of its ways, nothing optional."""
    before = None
    while before != phrase:
        before = phrase
        phrase = re.sub(r"\[[^\[\]()]*\]", "", phrase)
        phrase = re.sub(r"\(([^\[\]()|]*)(?:\|[^\[\]()]*)?\)", r"\1", phrase)
    phrase = re.sub(r"\{[+-]?\w+=[^{}]*\}", "", phrase)
    phrase = re.sub(r"\{[+-]?(\w+)\}", r"<\1>", phrase)
    phrase = re.sub(r"([\"']) (<\w+>) \1", r"\1\2\1", phrase)
    return " ".join(phrase.split())
