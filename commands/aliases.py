"""Shortcuts: to come. What people say about them is understood already."""

from __future__ import annotations

from opsbot.command import Context, Words, command
from opsbot.model.people import Role
from opsbot.reply import Reply

_ALIAS = "(shortcut|short cut|short-cut|alias|nickname|abbreviation|macro|short form)"
_ALIASES = "(shortcuts|short cuts|short-cuts|aliases|nicknames|abbreviations|macros|short forms)"
_MAKE = "(add|create|make|save|define|new|set up|store|set|register|i want|i need|give me)"
_QUOTE = "(\"|')"
_PHRASE = f"{_QUOTE} {{phrase}} {_QUOTE}"


@command(
    "alias.add",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=[
        f"(save|store|keep|remember|add|define|set|bookmark) {_PHRASE} (as|under|under the name) "
        f"[my|new] [{_ALIAS}] [called|named] {{name}}",
        f"(save|store|keep|remember|add|define|set) {{phrase}} (as|under) [my|new] {_ALIAS} "
        "[called|named] {name}",
        f"(call|name|label|nickname) {_PHRASE} {{name}}",
        f"(call|name|label|nickname) {_PHRASE} (as|:) {{name}}",
        f"(abbreviate|shorten|alias) {_PHRASE} (to|as|into) {{name}}",
        f"{_MAKE} {{name}} [my|a|an|new] {_ALIAS} (for|of|to) {{phrase}}",
        f"{_MAKE} [my|new] {_ALIAS} [called|named|:] {{name}} (for|to|as|=|that runs|that means"
        "|which runs|which means|meaning|running|with|->|that does|which does|that says|to run) "
        "{phrase}",
        f"{_MAKE} [my|new] {_ALIAS} (for|of|to) {_PHRASE} (called|named|as|:) {{name}}",
        f"{_MAKE} [my|new] {_ALIAS} (for|of|to) {{phrase}} (called|named) {{name}}",
        f"{_MAKE} [my|new] {_ALIAS} [called|named|:] {{name}} {_PHRASE}",
        f"[my|new] {_ALIAS} {{name}} (=|means|is|for|stands for|should mean|shall mean|runs|->"
        "|should run) {phrase}",
        f"[{_MAKE}] [my|new] {_ALIAS} [called|named|:] {{name}} (:|=|means|is|for|to|->) {_PHRASE}",
        f"{_QUOTE} {{name}} {_QUOTE} (should mean|shall mean|means|stands for|is short for|=) "
        "{phrase}",
        f"{{name}} (should mean|shall mean|means|stands for|is short for|=) {_PHRASE}",
        f"{{name}} is [a|an|my] [new] {_ALIAS} for {{phrase}}",
        f"(when|whenever|if) i (say|type|write) [{_QUOTE}] {{name}} [{_QUOTE}] [,|then] i (mean"
        "|want) {phrase}",
        f"(when|whenever|if) i (say|type|write) [{_QUOTE}] {{name}} [{_QUOTE}] (,|then) (run|do) "
        "{phrase}",
        f"(let|make) {{name}} (mean|stand for|run) {_PHRASE}",
        f"{_MAKE} [my|new] {_ALIAS}",
    ],
    also=["from now on"],
)
def add(ctx: Context, name: Words, phrase: Words) -> Reply:
    """Give a phrase that you often type a short name of your own."""
    raise NotImplementedError


@command(
    "alias.list",
    role=Role.ANY,
    planned=True,
    phrases=[
        f"[list|all|see|view|check|display|which|what|any|what are|which are] [all|of] [my|own] "
        f"{_ALIASES}",
        f"(which|what|any) {_ALIASES} (do|did|have|are|exist|can) [i|we|there] [have|got|set up"
        "|saved|defined|made|use|created]",
        f"(do|have|are) [i|we|there] [have|got] [any|some] {_ALIASES} [saved|set up|defined]",
        f"how many {_ALIASES} [do|have|are] [i|there] [have|got]",
        f"[my] {_ALIAS} list",
        f"(list|overview) of [all] [my] {_ALIASES}",
    ],
    also=["[that] i (have|saved|made|use|defined)", "currently"],
)
def list_(ctx: Context) -> Reply:
    """Your shortcuts, and what each stands for."""
    raise NotImplementedError


_FORGET = (
    "(forget|remove|delete|drop|erase|kill|scrap|get rid of|throw away|unset|clear|lose|undefine"
    "|cancel|discard)"
)


@command(
    "alias.remove",
    role=Role.ANY,
    writes=True,
    planned=True,
    phrases=[
        f"{_FORGET} [about] [my|that|this] {_ALIAS} [called|named|:] {{name}}",
        f"{_FORGET} [my] {_QUOTE} {{name}} {_QUOTE} {_ALIAS}",
        f"forget [about] {_QUOTE} {{name}} {_QUOTE}",
        f"{_FORGET} [my] {{name}} {_ALIAS}",
        f"{_FORGET} {{name}} as [a|an|my] {_ALIAS}",
        f"(i|we) do not need [my] {_ALIAS} {{name}} (any more|anymore|any longer)",
        f"(i|we) no longer need [my] {_ALIAS} {{name}}",
        "unalias {name}",
        f"{_FORGET} [my] {_ALIAS}",
    ],
)
def remove(ctx: Context, name: Words) -> Reply:
    """Forget one of your shortcuts."""
    raise NotImplementedError
