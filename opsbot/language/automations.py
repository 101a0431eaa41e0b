"""Automations in what people type: "when an order over 300 comes in, tell #sales".

The whole sentence is the value. It is one only when a kind of record, none in particular, has
something happen to it, and then something is to be done; "if she complains, refund 1042" is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from opsbot.language.words import Token, listed

_WHEN = (
    ("when",), ("whenever",), ("once",), ("if",), ("as", "soon", "as"), ("every", "time"),
    ("each", "time"), ("any", "time"), ("anytime",), ("everytime",), ("after",), ("on",), ("for",),
)  # fmt: skip
# A kind of record: one of them, not one that is known by name or number.
_KINDS = frozenset(
    listed("order orders deal deals ticket tickets task tasks product products item items customer")
    + listed("customers client clients contact contacts company companies payment payments refund")
    + listed("refunds return returns lead leads project projects sale sales opportunity something")
    + listed("someone somebody anyone anybody stock inventory milestone shipment parcel plan usage")
    + listed("bandwidth storage certificate discount invoice quote campaign organisation buyer")
)
_ONE_KNOWN = frozenset(listed("the this that these those my his her their its"))
# These are known without a name: there is only one of them.
_SOLE = frozenset(listed("stock inventory plan usage bandwidth storage"))
_HAPPENS = frozenset(
    listed("comes arrives falls drops sinks goes runs reaches exceeds hits passes crosses changes")
    + listed("expires ends enters moves rises climbs closes opens buys orders pays returns signs")
    + listed("becomes appears stays sits gets cancels lands fails misses slips stalls costs come")
    + listed("arrive fall drop go run reach exceed hit pass move stay get enter breaks replies")
)
_BE = frozenset(listed("is are gets get was were has have been being be becomes"))
_DONE = frozenset(
    listed("won lost placed created added opened closed held released shipped sent paid unpaid")
    + listed("fulfilled cancelled canceled refunded returned moved assigned overdue late due done")
    + listed("finished completed put marked received made delivered stale sold reopened tagged")
    + listed("postponed invited started stuck empty low out full over under above below less more")
    + listed("bigger larger higher lower used up changed set new urgent signed booked entered left")
    + listed("reached exceeded not still")
)
_THEN = frozenset({",", "then", "->", "=>", ";", ":", "-", "..."})
_DO = frozenset(
    listed("tell notify send post create make add assign move email mail put hold tag open remind")
    + listed("alert ping let set mark message give note log close start ask warn inform release")
    + listed("snooze call cancel ship schedule write publish hide pause dm text forward attach")
    + listed("update change i we please automatically also just always")
)


def automation_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where an automation that begins at token i ends: always with the phrase."""
    words = [token.word for token in tokens[i:]]
    opening = next((run for run in _WHEN if tuple(words[: len(run)]) == run), None)
    if opening is None:
        return None
    then = _then(words, len(opening))
    if then is None or not _happens(words[len(opening) : then]):
        return None
    return len(tokens)


def _then(words: Sequence[str], start: int) -> int | None:
    """Where what is to be done begins: after a comma or "then", with a verb."""
    for at in range(start, len(words) - 2):
        if words[at] in _THEN:
            after = next(w for w in [*words[at + 1 :], ""] if w not in _THEN)
            if after in _DO:
                return at
    return None


def _happens(words: Sequence[str]) -> bool:
    """Whether something happens to a kind of record: "an order over 300 comes in"."""
    return any(word in _KINDS and _is_kind(words, at) for at, word in enumerate(words)) and any(
        word in _HAPPENS or (word in _BE and _DONE & set(words[at + 1 : at + 3]))
        for at, word in enumerate(words[1:], 1)
    )


def _is_kind(words: Sequence[str], at: int) -> bool:
    """Whether a noun stands for any of its kind: no "the order", no "order 1042"."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after.removeprefix("#").isdecimal():
        return False
    return words[at] in _SOLE or at == 0 or words[at - 1] not in _ONE_KNOWN
