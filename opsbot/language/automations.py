"""Automations in what people type: "when an order over 300 comes in, tell #sales".

The whole sentence is the value. It is one only when something happens to a kind of record, to none
in particular, and something is to be done then: "if she complains, refund 1042" is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from opsbot.language.words import Token, listed

_WHEN = [
    run.split()
    for run in (
        "when", "whenever", "once", "if", "after", "as soon as", "every time", "each time",
        "any time", "anytime", "everytime",
    )
]  # fmt: skip
_KINDS = frozenset(
    listed("order orders deal deals ticket tickets task tasks product products item items customer")
    + listed("customers client clients contact contacts company companies payment payments refund")
    + listed("refunds return returns lead leads project projects sale sales opportunity something")
    + listed("someone somebody anyone anybody milestone shipment parcel certificate discount stock")
    + listed("organisation organization buyer inventory plan usage bandwidth storage")
)
# Of these there is only one: "the stock" is any product's.
_SOLE = frozenset(listed("stock inventory plan usage bandwidth storage"))
# One that is known stands behind these, a kind behind those.
_ONE_KNOWN = frozenset(listed("the this that these those my his her their its 's"))
_ANY = frozenset(listed("a an any every each another new some"))
_HAPPENS = frozenset(
    listed("comes arrives falls drops sinks goes runs reaches exceeds hits passes crosses changes")
    + listed("expires ends enters moves rises climbs closes opens buys orders pays returns signs")
    + listed("becomes stays sits gets lands fails slips stalls ships costs come arrive fall drop")
    + listed(
        "go run reach exceed hit pass move stay win wins lose loses receive sell close get adds"
    )
    + listed("starts begins registers")
)
_BE = frozenset(listed("is are gets get was were been becomes"))
_DONE = frozenset(
    listed("won lost placed created added opened closed held released shipped sent paid unpaid")
    + listed("fulfilled unfulfilled cancelled canceled refunded returned moved assigned overdue")
    + listed("late due done finished completed put marked received made delivered stale sold set")
    + listed("reopened tagged postponed started stuck empty low out full over under above below")
    + listed("bigger larger higher lower changed urgent signed booked reached exceeded back")
)
# What falls under a mark is a product, whatever its name.
_FALLS = frozenset(listed("falls drops sinks goes gets fall drop go get"))
_LOW = frozenset(listed("under below beneath"))
_THEN = frozenset({",", "then", "->", "=>", ";", ":", "-", "please", "also", "just", "always"})
_DO = frozenset(
    listed("tell notify send post create make add assign move email mail put hold tag open remind")
    + listed("alert ping let set mark message give note log close start ask warn inform release")
    + listed("refund cancel ship schedule write hide pause dm text forward update change")
)
# What may be said before its condition: these tell or make something and change no record.
_TELL = frozenset(
    listed("tell notify send post create make open alert ping let message inform email mail dm")
)
_TO_ME = frozenset({"me", "us"})
# "When does an order come in" asks.
_ASKED = frozenset(listed("do does did is are was were will would should can could has have"))


def automation_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where an automation that begins at token i ends: always with the phrase."""
    words = [token.word for token in tokens[i:]]
    if opening := _opening(words, 0):
        asked = opening < len(words) and words[opening] in _ASKED
        found = not asked and _is_condition_first(words[opening:], sure=words[0] != "if")
    else:
        found = words[0] in _TELL and _is_action_first(words)
    return len(tokens) if found else None


def _opening(words: Sequence[str], at: int) -> int:
    """How many words of "whenever", "every time" stand there."""
    return next((len(run) for run in _WHEN if words[at : at + len(run)] == run), 0)


def _is_condition_first(words: Sequence[str], *, sure: bool) -> bool:
    """ "an order over 300 comes in, tell #sales": what is to be done stands behind a comma or
    "then", and begins with a verb. If it is `sure` that any is meant, "tell #sales" needs none."""
    for at in range(1, len(words) - 1):
        told = words[at] in _TELL and words[at + 1].startswith("#")
        if sure and told and words[at - 1] not in ("not", "to"):
            return _happens(words[:at]) and _any_kind(words[:at])
        if words[at] in (",", "then", "->", "=>", ";", ":"):
            rest = [word for word in words[at:] if word not in _THEN]
            if rest and rest[0] in _DO:
                before = words[:at]
                low = _falls(before) and not _TO_ME & set(rest)
                return low or (_happens(before) and _any_kind(before))
    return False


def _is_action_first(words: Sequence[str]) -> bool:
    """ "tell #sales whenever a deal is won": only with a word that says that any is meant."""
    for at in range(2, len(words) - 2):
        if words[at] == ":":
            return False  # what a colon introduces is text
        if opening := _opening(words, at):
            condition = words[at + opening :]
            if _falls(condition) and not _TO_ME & set(words[:at]):
                return True
            return condition[0] in _ANY and _happens(condition) and _any_kind(condition[:4])
    return False


def _any_kind(words: Sequence[str]) -> bool:
    return any(_is_kind(words, at) for at in range(len(words)))


def _happens(words: Sequence[str]) -> bool:
    return any(
        word in _HAPPENS or (word in _BE and bool(_DONE & set(words[at + 1 : at + 4])))
        for at, word in enumerate(words)
    )


def _falls(words: Sequence[str]) -> bool:
    """ "the blue teapot drops under 5", "is out of stock"."""
    return "out of stock" in " ".join(words) or any(
        word in _FALLS and bool(_LOW & set(words[at + 1 : at + 3])) for at, word in enumerate(words)
    )


def _is_kind(words: Sequence[str], at: int) -> bool:
    """Whether a noun stands for any of its kind: no "the order", no "order 1042"."""
    after = words[at + 1].removeprefix("#") if at + 1 < len(words) else ""
    if words[at] not in _KINDS or after.isdecimal():
        return False
    return words[at] in _SOLE or not _ONE_KNOWN & set(words[max(at - 2, 0) : at])
