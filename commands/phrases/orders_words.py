"""Words of what people say about orders, used again and again."""

from __future__ import annotations

PLACE = "(house|shop|warehouse|building|premises|office|store|depot)"
BUYER = "(customer|client|buyer|shopper)"
LATELY = (
    "(today|this morning|this afternoon|this evening|just now|yesterday|earlier|earlier today"
    "|already|a moment ago|a minute ago|a while ago|an hour ago|an hour or so ago|half an hour ago"
    "|two hours ago|first thing|first thing this morning|last night|a few minutes ago|itself"
    "|right now|finally|at last|at lunch|at noon)"
)
# Asked for in front of a request: "make sure that 1042 is shipped".
SEE_TO_IT = "(see|see to it|make sure|ensure|take care|arrange) [that]"
REASON = (
    ", {reason}",
    ": {reason}",
    "- {reason}",
    "; {reason}",
    "(because|cause|cos|as|since|due to|because of|on account of|owing to|given that|seeing that"
    "|on the grounds that) {reason}",
    "[the] reason [is|was|being] [:|that] {reason}",
)
UNIT = (
    "(bottle|bottles|jar|jars|box|boxes|bag|bags|tin|tins|pack|packs|packet|packets|pot|pots|can"
    "|cans|tub|tubs|roll|rolls|tube|tubes|pair|pairs|sack|sacks|block|blocks|piece|pieces)"
)
