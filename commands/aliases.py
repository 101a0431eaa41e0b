"""Shortcuts: a word of your own for a phrase that you often type."""

from __future__ import annotations

from commands.phrases import aliases as phrases
from opsbot import aliases, confirming
from opsbot.command import Context, Words, command
from opsbot.language.meaning import World
from opsbot.language.memory import EMPTY
from opsbot.language.names import Names
from opsbot.language.understand import understand
from opsbot.model import Alias
from opsbot.model.people import Role
from opsbot.reply import Button, Refused, Reply, Table, say

# Nobody remembers more of them.
_MOST = 100


@command(
    "alias.add",
    role=Role.ANY,
    writes=True,
    phrases=phrases.ADD,
    also=phrases.ADD_ALSO,
)
def add(ctx: Context, name: Words, phrase: Words) -> Reply:
    """Give a phrase that you often type a short name of your own."""
    known = aliases.all_of(ctx.session, ctx.person.member_id)
    short, stands_for = _free(ctx, name), _leading_on(known, aliases.key(name), phrase)
    mine = next((one for one in known if one.name == short), None)
    buttons = (Button("My shortcuts", "alias.list"),)
    if mine is not None:
        before, mine.phrase = mine.phrase, stands_for
        text = say(
            "*{name}* now stands for “{phrase}”, no longer for “{before}”.",
            name=short,
            phrase=stands_for,
            before=before,
        )
        return Reply(text, buttons=buttons, tone="done")
    if len(known) >= _MOST:
        raise Refused("You have {count} shortcuts: forget one first.", *buttons, count=len(known))
    ctx.session.add(
        Alias(
            workspace_id=ctx.workspace_id,
            member_id=ctx.person.member_id,
            name=short,
            phrase=stands_for,
        )
    )
    text = say("*{name}* now stands for “{phrase}”.", name=short, phrase=stands_for)
    return Reply(text, buttons=buttons, tone="done")


def _free(ctx: Context, name: str) -> str:
    """The name as it is kept. Raises Refused for one that says something already."""
    short = aliases.key(name)
    if not short or len(short) > aliases.LONGEST_NAME:
        raise Refused(
            "A shortcut is a word or two, of up to {most} letters.", most=aliases.LONGEST_NAME
        )
    words = {word for one in ctx.registry for word in one.id.split(".")}
    world = World(ctx.person, ctx.clock, ctx.registry, Names)
    if (
        short in words
        or short.isdecimal()
        or confirming.answer(short)
        or understand(short, EMPTY, world).outcome not in ("refuse", "ask")
    ):
        raise Refused("“{name}” says something to me already: take another word.", name=short)
    return short


def _leading_on(known: list[Alias], name: str, phrase: str) -> str:
    """What a shortcut stands for. Raises Refused where it would lead back to itself."""
    stands_for = phrase.strip(' \t"“”')
    if not stands_for:
        raise Refused(
            "What shall “{name}” stand for? Say: call “sales last week” {name}", name=name
        )
    others = {one.name: one.phrase for one in known}
    met: set[str] = set()
    step = aliases.key(stands_for)
    while step not in met:
        if step == name:
            raise Refused("“{name}” would lead back to itself.", name=name)
        met.add(step)
        step = aliases.key(others.get(step, step))
    return stands_for


@command(
    "alias.list",
    role=Role.ANY,
    phrases=phrases.LIST,
    also=phrases.LIST_ALSO,
)
def list_(ctx: Context) -> Reply:
    """Your shortcuts, and what each stands for."""
    mine = aliases.all_of(ctx.session, ctx.person.member_id)
    if not mine:
        return Reply(say("You have no shortcuts. Make one: call “sales last week” slw"))
    return Reply(
        say(
            "*{count}* {what}.", count=len(mine), what="shortcut" if len(mine) == 1 else "shortcuts"
        ),
        blocks=(Table(("Shortcut", "Stands for"), [(one.name, one.phrase) for one in mine]),),
        buttons=tuple(
            Button(f"Forget {one.name}", "alias.remove", name=one.name) for one in mine[:3]
        ),
    )


@command(
    "alias.remove",
    role=Role.ANY,
    writes=True,
    phrases=phrases.REMOVE,
)
def remove(ctx: Context, name: Words) -> Reply:
    """Forget one of your shortcuts."""
    mine = aliases.find(ctx.session, ctx.person.member_id, name)
    if mine is None:
        raise Refused(
            "You have no shortcut “{name}”.",
            Button("My shortcuts", "alias.list"),
            name=aliases.key(name),
        )
    ctx.session.delete(mine)
    return Reply(
        say(
            "The shortcut *{name}* is gone; it stood for “{phrase}”.",
            name=mine.name,
            phrase=mine.phrase,
        ),
        buttons=(Button("My shortcuts", "alias.list"),),
        tone="done",
    )
